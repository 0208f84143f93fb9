"""An edition whose calendar is difficult to write down: commas, scripts, midnight, summer time."""

from datetime import date, datetime

from festdesk.editions.tables import Strand
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Block, BlockFilm, GuestPart, ScreeningGuest
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import (
    edition_row,
    film,
    row,
    running_time,
    screening,
    snapshot_of,
    title,
    venue,
)

TITLES = (
    'Жизнь, "смерть"; и всё, что между',
    "=SUM(A1:A9)",
    "-30-",
    "<b>Äpfel & Birnen</b>\\n; noch, etwas",
    "花樣年華 " + "x" * 90,
    "1917",
)


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> datetime:
    """Return a moment of the edition; its last night loses an hour."""
    return datetime(2021, month, day, hour, minute)


def difficult() -> Snapshot:
    """Return the edition: six films, a block of forty shorts, screenings of every kind."""
    shorts = [film(f"short-{n}", place=10 + n) for n in range(40)]
    return snapshot_of(
        edition_row(
            name="Fest, das; Film",
            starts_on=date(2021, 3, 25),
            ends_on=date(2021, 3, 28),
            time_zone="Europe/Berlin",
            website="fest.example",
        ),
        row(Strand, id="night", code="N", colour="#003366"),
        row(Text, id="night-en", strand_id="night", kind="name", language="en", body="Night, late"),
        venue("scala", name="Scala, Saal 1; hinten", address="Straße 1, Ort", seats=120),
        venue("lux", name="Λουξ", place=1),
        *(
            film(
                f"film-{n}",
                place=n,
                strand_id="night" if n < 2 else None,
                version_kind="ov",
                version_spoken=("de",),
                version_subtitles=("en",),
            )
            for n in range(len(TITLES))
        ),
        *(title(text, f"film-{n}", id=f"title-{n}") for n, text in enumerate(TITLES)),
        *(running_time(90 + n, f"film-{n}", id=f"rt-{n}") for n in range(len(TITLES) - 1)),
        *shorts,
        *(title(f"Short, {n}", short.id, id=f"st-{n}") for n, short in enumerate(shorts)),
        *(running_time(5, short.id, id=f"srt-{n}") for n, short in enumerate(shorts)),
        row(Block, id="block"),
        row(Text, id="bn", block_id="block", kind="name", language="en", body="Forty; shorts, all"),
        *(
            row(BlockFilm, id=f"bf-{n}", block_id="block", film_id=short.id, place=n)
            for n, short in enumerate(shorts)
        ),
        row(Person, id="ida"),
        row(NameForm, id="ida-name", person_id="ida", text="Ida Löwe, geb. Ng", kind="authority"),
        row(Credit, id="credit", film_id="film-0", person_id="ida", role="director"),
        screening(
            "plain",
            at(25, 20),
            film_id="film-0",
            venue_id="scala",
            talk_minutes=20,
            introduction_minutes=5,
            state="confirmed",
            ticket_address="https://t.example/?a=1&b=2",
            note="tell nobody",
            printed_note="With; commas, and\nlines",
            code="A,1",
        ),
        row(ScreeningGuest, id="guest", screening_id="plain", person_id="ida"),
        row(
            GuestPart,
            id="part",
            screening_id="plain",
            person_id="ida",
            presence="talk",
            role="director",
        ),
        screening("late", at(27, 0, 45), film_id="film-1", venue_id="lux", audience="press"),
        screening("lost-hour", at(28, 1, 30), film_id="film-2", venue_id="scala"),
        screening("same-a", at(26, 18), film_id="film-3", venue_id="lux"),
        screening("same-b", at(26, 18), film_id="film-4", venue_id="lux", state="cancelled"),
        screening("no-length", at(26, 12), film_id="film-5", venue_id="lux"),
        screening("outside", at(2, 20, month=5), film_id="film-0", venue_id="scala"),
        screening("online", at(26, 9), film_id="film-0", venue_id=None, without_venue="online"),
        screening("to-come", at(26, 10), film_id="film-0", venue_id=None),
        screening("shorts", at(26, 14), block_id="block", venue_id="scala"),
        screening("unplanned", None, film_id="film-0", venue_id="scala"),
    )
