"""An edition of any size, the same each time, with a still and full texts of its own on each card.

What grows with it grows evenly: there are as many venues as the screenings fill, of which one in
twenty is in the way of another.
"""

import hashlib
import io
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from PIL import Image, ImageChops
from prose import Writer

from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, RunningTime, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text

MINUTES = 100
STILL_SIZE = (1600, 900)
_MOTIFS = 6
_SHOWINGS = 2  # of each film
_DAYS, _A_DAY = 11, 6  # of the festival, and showings a day in a venue


def make_rows(
    films: int, still_size: tuple[int, int] = STILL_SIZE
) -> tuple[dict[str, Any], dict[str, bytes], list[PictureFacts]]:
    """Return the rows of an edition by id, with a still, texts and a filmography on each card."""
    rows: dict[str, Any] = {}
    pictures: dict[str, bytes] = {}
    facts: list[PictureFacts] = []

    def add(made: Any) -> None:  # noqa: ANN401 -- a row of any table
        rows[made.id] = made

    add(Edition(id=f"edition-{films}", name="Benchmark", starts_on=date(2021, 3, 4),
                ends_on=date(2021, 3, 14)))  # fmt: skip
    for number in range(max(4, -(-films * _SHOWINGS // (_DAYS * _A_DAY)))):
        add(Venue(id=f"venue-{number}", name=f"Venue {number}", place=number))
    for number in range(films):
        _add_film(add, Writer(films, number), number)
        picture = photograph(number, still_size)
        sha256 = hashlib.sha256(picture).hexdigest()
        pictures[sha256] = picture
        facts.append(PictureFacts(sha256, "image/jpeg", *still_size))
        add(Still(id=f"still-{number}", film_id=f"film-{number}", sha256=sha256))
    return rows, pictures, facts


def photograph(number: int, size: tuple[int, int]) -> bytes:
    """Return a JPEG as heavy as a photograph; no two numbers have the same bytes."""
    motif = _motif(number % _MOTIFS, size)
    comment = f"still {number}".encode()
    return motif[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + motif[2:]


@cache
def _motif(number: int, size: tuple[int, int]) -> bytes:
    """Return shades with some grain: 300 to 400 kB at 1600 x 900, which is what stills have."""
    shade = Image.linear_gradient("L").rotate(number * 60).resize(size)
    light = Image.radial_gradient("L").resize(size)
    grain = Image.effect_noise((256, 256), 20 + number).resize(size, Image.Resampling.BICUBIC)
    bands = [
        Image.blend(band, grain, 0.3)
        for band in (shade, light, ImageChops.offset(shade, size[0] // 3, size[1] // 3))
    ]
    stored = io.BytesIO()
    Image.merge("RGB", bands).save(stored, "JPEG", quality=92, subsampling=0)
    return stored.getvalue()


def _add_film(add: Callable[[Any], None], writer: Writer, number: int) -> None:
    film, person = f"film-{number}", f"person-{number}"
    director = writer.person()
    add(Film(id=film, year=2020, countries=("FR",), genres=("drama",), version_kind="ov",
             version_spoken=("fr",), version_subtitles=("en",)))  # fmt: skip
    add(Title(id=f"title-{number}", film_id=film, text=writer.title(), language="en"))
    add(RunningTime(id=f"time-{number}", film_id=film, seconds=MINUTES * 60, is_printed=True))
    add(Person(id=person))
    add(NameForm(id=f"name-{number}", person_id=person, text=director, kind="authority"))
    add(Credit(id=f"credit-{number}", film_id=film, person_id=person, role="director",
               as_credited=""))  # fmt: skip
    for place in range(6):
        add(Credit(id=f"cast-{number}-{place}", film_id=film, role="cast",
                   as_credited=writer.person(), place=place + 1))  # fmt: skip
    add(Award(id=f"award-{number}", film_id=film, prize="Prize", body="A Festival", year=2020))
    add(Text(id=f"synopsis-{number}", film_id=film, kind="synopsis", language="en",
             body=writer.text(11)))  # fmt: skip
    add(Text(id=f"biography-{number}", person_id=person, kind="biography", language="en",
             body=writer.text(12, director)))  # fmt: skip
    for place in range(24):
        entry = f"entry-{number}-{place}"
        add(FilmographyEntry(id=entry, person_id=person, year=2020 - place, place=place))
        add(Title(id=f"{entry}-title", entry_id=entry, text=writer.title(), language="en"))
    for place in range(_SHOWINGS):
        _add_screening(add, number, place)


def _add_screening(add: Callable[[Any], None], number: int, place: int) -> None:
    showing = number * _SHOWINGS + place
    rank, day = divmod(showing, _DAYS)
    venue, at = divmod(rank, _A_DAY)
    early = 45 if at and showing % 20 == 0 else 0
    start = datetime(2021, 3, 4, 10) + timedelta(  # noqa: DTZ001 -- the clock on the wall
        days=day, minutes=at * (MINUTES + 30) - early
    )
    add(Screening(id=f"screening-{number}-{place}", film_id=f"film-{number}", starts_at=start,
                  venue_id=f"venue-{venue}"))  # fmt: skip


def edited(rows: dict[str, Any], facts: list[PictureFacts], number: int) -> Snapshot:
    """Return the edition after the next keystrokes in a synopsis."""
    body = f"{number} {Writer(1, 0).text(11)}"
    rows["synopsis-0"] = Text(
        id="synopsis-0", film_id="film-0", kind="synopsis", language="en", body=body
    )
    return Snapshot.of(rows.values(), facts)
