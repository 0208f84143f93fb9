"""A small edition that a booklet can be made of: films, a strand, venues, screenings, a still."""

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image
from sqlmodel import SQLModel

from festdesk.base.ids import FilmId, PersonId, StrandId
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.entries import film_content
from festdesk.booklet.profiles import SCREEN, Profile
from festdesk.booklet.setting import Setting, setting_of
from festdesk.booklet.stills import Fetch
from festdesk.editions.tables import Strand
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, PressText, RunningTime, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text
from tests.builders import at, edition_row, row

MADE_AT = datetime(2021, 2, 1, 12, 0, tzinfo=UTC)
SYNOPSIS = (
    "The ferry stops running on the day Ilse comes to sell her father's boat, and so she stays."
    " What was to be an afternoon becomes a winter of letters, ice and other people's keys."
)


@cache
def picture(width: int, height: int, colour: str = "#7a4b2f") -> bytes:
    """Return a JPEG of one colour with a white corner, so that its crop can be seen."""
    made = Image.new("RGB", (width, height), colour)
    made.paste("white", (0, 0, width // 8, height // 8))
    stored = io.BytesIO()
    made.save(stored, "JPEG", quality=90)
    return stored.getvalue()


@dataclass
class Rows:
    """Rows of an edition as a test adds to them."""

    rows: list[SQLModel] = field(default_factory=lambda: [edition_row(name="Ferry Film Days")])
    pictures: dict[str, bytes] = field(default_factory=dict)
    facts: list[PictureFacts] = field(default_factory=list)

    def add(self, model: type[SQLModel], **values: object) -> None:
        """Add a row of any table."""
        self.rows.append(row(model, **values))

    def person(self, person_id: str, name: str) -> None:
        """Add a person with the name that prints."""
        self.add(Person, id=person_id)
        self.add(NameForm, person_id=person_id, text=name, kind="authority")

    def film(
        self,
        film_id: str,
        title: str,
        *,
        language: str = "en",
        director: str = "",
        **values: object,
    ) -> None:
        """Add a card with its original title and, where named, its director."""
        self.add(Film, id=film_id, **values)
        self.add(Title, film_id=film_id, text=title, language=language, kind="original")
        if director:
            self.person(f"director-{film_id}", director)
            self.add(
                Credit,
                film_id=film_id,
                person_id=f"director-{film_id}",
                role="director",
                as_credited=director,
            )

    def text(self, kind: str, body: str, *, language: str = "en", **subject: object) -> None:
        """Add a text."""
        self.add(Text, kind=kind, body=body, language=language, **subject)

    def add_title(self, film_id: str, text: str, **values: object) -> None:
        """Add another form of a film's title."""
        self.add(Title, film_id=film_id, text=text, **values)

    def entry(self, entry_id: str, person_id: str, year: int, title: str) -> None:
        """Add a filmography entry."""
        self.add(FilmographyEntry, id=entry_id, person_id=person_id, year=year)
        self.add(Title, entry_id=entry_id, text=title, language="en", kind="international")

    def credit(self, film_id: str, person_id: str, role: str) -> None:
        """Add a credit of a person who is known already."""
        self.add(Credit, film_id=film_id, person_id=person_id, role=role, as_credited="")

    def screening(self, screening_id: str, film_id: str, **values: object) -> None:
        """Plan a screening, confirmed and at noon of the fifth unless told otherwise."""
        given: dict[str, object] = {"starts_at": at(5, "12:00"), "state": "confirmed"}
        self.add(Screening, id=screening_id, film_id=film_id, **(given | values))

    def still(
        self, film_id: str, content: bytes, width: int, height: int, **values: object
    ) -> None:
        """Add a still with its picture."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.pictures[sha256] = content
        self.facts.append(PictureFacts(sha256, "image/jpeg", width, height))
        self.add(Still, film_id=film_id, sha256=sha256, **values)

    @property
    def snapshot(self) -> Snapshot:
        """The edition as the booklet sees it."""
        return Snapshot.of(self.rows, self.facts)

    @property
    def fetch(self) -> Fetch:
        """Where its pictures are."""
        return self.pictures.get


def small_edition() -> Rows:
    """Return three films in two strands, four screenings on two days, one card with everything."""
    rows = Rows()
    for place, (strand_id, name) in enumerate([("new", "New Films"), ("old", "Out of the Vault")]):
        rows.add(Strand, id=strand_id, code=name[0], colour="#a8321e", place=place)
        rows.text("name", name, strand_id=strand_id)
    rows.film("ferry", "The Last Ferry", director="Ilse van der Berg", strand_id="new", year=2020,
              countries=("NL", "DE"), genres=("drama",), version_kind="ov",
              version_spoken=("nl",), version_subtitles=("en",))  # fmt: skip
    rows.film("harbour", "Le Port", language="fr", director="Noé Saint-Clair", strand_id="old",
              year=1958, countries=("FR",))  # fmt: skip
    rows.film("lamp", "Лампа", language="ru", director="Anna Petrova", strand_id="old", year=1931)
    rows.add(Title, film_id="lamp", text="Lampa", language="ru", kind="transliterated")
    rows.add(Title, film_id="lamp", text="The Lamp", language="en", kind="international")
    for film_id, minutes in (("ferry", 121), ("harbour", 88), ("lamp", 64)):
        rows.add(RunningTime, film_id=film_id, seconds=minutes * 60, is_printed=True)
    _card(rows)
    _programme(rows)
    return rows


def _card(rows: Rows) -> None:
    rows.text("logline", "A boat is for sale, and then it is not.", film_id="ferry")
    rows.text("synopsis", SYNOPSIS, film_id="ferry")
    rows.text("statement", '"I wanted to film \'the wait\' itself."', film_id="ferry",
              speaker_id="director-ferry")  # fmt: skip
    rows.text("biography", "Born in Hoorn, trained as a pilot.", person_id="director-ferry")
    for line, (role, name, character) in enumerate(
        [("cast", "Mare Visser", "Ilse"), ("cast", "Tom Bakker", ""), (None, "Jan Smit", "")]
    ):
        rows.add(Credit, film_id="ferry", role=role, as_credited=name, character=character,
                 line=line, place=10 + line)  # fmt: skip
    rows.add(Award, film_id="ferry", prize="Grand Prix", category="Best Film",
             body="Hoorn Festival", year=2020, country="NL")  # fmt: skip
    rows.add(PressText, film_id="ferry", language="en", author="A. Critic", publication="The Tide",
             is_quotable=True, body="A patient, funny film.")  # fmt: skip
    rows.add(PressText, film_id="ferry", language="en", publication="Secret", body="Not to quote.")
    for place, (year, title, film_id, qualifier, share) in enumerate(
        [
            (2020, "The Last Ferry", "ferry", "", ""),
            (2017, "Tides", None, "documentary", ""),
            (2011, "Locks", None, "series", "2 episodes"),
            (1958, "The Harbour", "harbour", "", ""),
        ]
    ):
        entry = f"entry-{place}"
        rows.add(FilmographyEntry, id=entry, person_id="director-ferry", year=year,
                 film_id=film_id, qualifier=qualifier, share=share, place=place)  # fmt: skip
        rows.add(Title, entry_id=entry, text=title, language="en", kind="international")
    rows.still("ferry", picture(1600, 900), 1600, 900, id="still", photographer="Eva Kuiper")
    rows.text("caption", "The quay at noon", still_id="still")
    rows.text("alt", "A quay under snow", still_id="still")


def _programme(rows: Rows) -> None:
    for place, name in enumerate(["Cinema West", "Old Gasworks"]):
        rows.add(Venue, id=f"venue-{place}", name=name, address="Dock 3\n1000 Hoorn", seats=90,
                 place=place)  # fmt: skip
    planned = [
        ("s1", "ferry", "venue-0", at(5, "20:30"), {"talk_minutes": 20}),
        ("s2", "harbour", "venue-1", at(5, "21:00"), {}),
        ("s3", "ferry", None, at(6, "10:00"), {}),
        ("s4", "lamp", "venue-1", at(7, "00:45"), {}),
    ]
    for screening_id, film_id, venue_id, starts_at, more in planned:
        rows.add(Screening, id=screening_id, film_id=film_id, venue_id=venue_id,
                 starts_at=starts_at, state="confirmed", **more)  # fmt: skip


def book_in(snapshot: Snapshot, *languages: str, product: str = "catalogue") -> Book:
    """Return the book as it comes, in these languages."""
    return book_of(snapshot, product, languages=languages)


def setting_in(
    snapshot: Snapshot, language: str, in_book: frozenset[FilmId] = frozenset()
) -> Setting:
    """Return the setting of the book as it comes, in a language."""
    return setting_of(snapshot, book_in(snapshot, language), in_book=in_book)


def content_in(
    snapshot: Snapshot, language: str, done: Callable[[int, int], None] = lambda _done, _of: None
) -> dict[str, Any]:
    """Return the content of the book as it comes, in a language."""
    return book_content(snapshot, book_in(snapshot, language), done=done)


def preview_in(
    snapshot: Snapshot, film: str, language: str, pages: Mapping[str, int] | None = None
) -> dict[str, Any]:
    """Return the content of one entry's own pages, in a language."""
    return preview_content(snapshot, film_id(film), book_in(snapshot, language), pages=pages)


def entry_in(
    snapshot: Snapshot, film: str, language: str, in_book: frozenset[FilmId] = frozenset()
) -> dict[str, Any]:
    """Return the content of an entry in the book as it comes, in a language."""
    return film_content(snapshot, film_id(film), setting_in(snapshot, language, in_book))


def set_book(
    rows: Rows, language: str = "en", profile: Profile = SCREEN
) -> tuple[bytes, tuple[str, ...]]:
    """Return the PDF of an edition and the engine's warnings."""
    with Press() as press:
        content = book_content(rows.snapshot, book_in(rows.snapshot, language))
        pdf = press.set_book(content, rows.fetch, profile, made_at=MADE_AT)
        return pdf, press.warnings


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, with line breaks and hyphens at them taken out."""
    return [
        " ".join(text.replace("\ufffe", "").replace("\r\n", " ").split()) for text in _texts(pdf)
    ]


def _texts(pdf: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            yield words.get_text_range()
            words.close()
            page.close()
    finally:
        document.close()


def film_id(name: str) -> FilmId:
    """Return the id of a film of the edition."""
    return FilmId(name)


def person_id(name: str) -> PersonId:
    """Return the id of a person of the edition."""
    return PersonId(name)


def strand_id(name: str) -> StrandId:
    """Return the id of a strand of the edition."""
    return StrandId(name)
