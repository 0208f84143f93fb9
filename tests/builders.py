"""What tests begin with: rows in memory, and festival files in which a test names only its own.

Plain rows are for pure functions over `snapshot_of`; `make_document` and what follows it write a
real file through the same acts that the window uses.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from PIL import Image
from sqlmodel import SQLModel

from festdesk.base.ids import EntryId, FilmId, PersonId, ScreeningId, VenueId
from festdesk.editing.filmographies import add_entry
from festdesk.editing.films import add_award, add_credit, create_film, write_running_time
from festdesk.editing.films import write_title as write_film_title
from festdesk.editing.people import person_called
from festdesk.editing.screenings import add_venue, plan_screening
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition
from festdesk.films.tables import Film, RunningTime, Title, TitleKind
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.store.document import Document

FIRST_DAY, LAST_DAY = date(2021, 3, 4), date(2021, 3, 14)


def at(day: int, clock: str) -> datetime:
    """Return a start in the March of the edition: `at(5, "20:30")`."""
    hour, minute = clock.split(":")
    return datetime(2021, 3, day, int(hour), int(minute))


def picture(width: int = 60, height: int = 40, *, colour: str = "#336699") -> bytes:
    """Return a plain picture as PNG."""
    content = BytesIO()
    Image.new("RGB", (width, height), colour).save(content, "PNG")
    return content.getvalue()


def noise(width: int = 120, height: int = 80) -> bytes:
    """Return a picture as PNG that is too large for one page of a file."""
    content = BytesIO()
    pixels = Random(width * height).randbytes(width * height * 3)  # noqa: S311 -- no secret
    Image.frombytes("RGB", (width, height), pixels).save(content, "PNG")
    return content.getvalue()


# Rows in memory

Row = TypeVar("Row", bound=SQLModel)


def row(model: type[Row], **values: Any) -> Row:  # noqa: ANN401 -- any column's value
    """Return a row of any table; ids are the plain words a test likes."""
    return model(**values)


def edition_row(**values: Any) -> Edition:  # noqa: ANN401 -- any column's value
    """Return an edition of eleven days in Luxembourg in English, French and German."""
    given: dict[str, Any] = {
        "name": "Festival of Tests",
        "starts_on": FIRST_DAY,
        "ends_on": LAST_DAY,
        "languages": ("en", "fr", "de"),
        "time_zone": "Europe/Luxembourg",
    }
    return Edition(**(given | values))


def film(film_id: str = "film", **values: Any) -> Film:  # noqa: ANN401
    """Return a card; a test gives the id by which it asks for it."""
    return Film(id=FilmId(film_id), **values)


def title(text: str, film_id: str = "film", **values: Any) -> Title:  # noqa: ANN401
    """Return a film's title, the original one unless `kind` says otherwise."""
    return Title(text=text, film_id=FilmId(film_id), **values)


def running_time(minutes: int, film_id: str = "film", **values: Any) -> RunningTime:  # noqa: ANN401
    """Return a running time that prints."""
    given: dict[str, Any] = {"seconds": minutes * 60, "is_printed": True}
    return RunningTime(film_id=FilmId(film_id), **(given | values))


def venue(venue_id: str = "venue", **values: Any) -> Venue:  # noqa: ANN401
    """Return a venue with the usual twenty minutes between two screenings."""
    return Venue(id=VenueId(venue_id), **({"name": venue_id.title()} | values))


def screening(
    screening_id: str = "screening",
    starts_at: datetime | None = None,
    **values: Any,  # noqa: ANN401
) -> Screening:
    """Return a screening of the film "film" in the venue "venue", unless told otherwise."""
    given: dict[str, Any] = {"venue_id": "venue"}
    if "block_id" not in values:
        given["film_id"] = "film"
    return Screening(id=ScreeningId(screening_id), starts_at=starts_at, **(given | values))


def snapshot_of(*rows: SQLModel, pictures: Iterable[PictureFacts] = ()) -> Snapshot:
    """Return a snapshot of these rows; an edition is put beside them where none is among them."""
    given = list(rows)
    if not any(isinstance(row, Edition) for row in given):
        given.append(edition_row())
    return Snapshot.of(given, pictures)


# Festival files


def make_document(
    tmp_path: Path,
    file_name: str = "test.festdesk",
    **edition: Any,  # noqa: ANN401
) -> Document:
    """Return a festival file with an edition and nothing else, open.

    Those with the same edition are copies of one, and so have the same ids.
    """
    what = f"edition with {sorted(edition.items())}"
    return Document.open(
        _copied(
            what,
            tmp_path / file_name,
            lambda path: Document.create(path, edition_row(**edition)),
        )
    )


# What was once made, by what it is: to lay out a file takes several times as long as to copy it.
_MADE: dict[str, bytes] = {}


def _copied(what: str, path: Path, make: Callable[[Path], Document]) -> Path:
    """Return a closed file, made anew only where this process has made none like it."""
    content = _MADE.get(what)
    if content is None:
        with TemporaryDirectory() as folder:
            first = Path(folder) / "first.festdesk"
            make(first).close()
            content = _MADE[what] = first.read_bytes()
    with path.open("xb") as file:
        file.write(content)
    return path


def add_film(
    document: Document,
    *,
    title: str = "",
    director: str = "",
    year: int | None = None,
    minutes: int | None = None,
    texts: dict[tuple[str, str], str] | None = None,
    **values: Any,  # noqa: ANN401
) -> FilmId:
    """Add a card in one act; `texts` by kind and language, `values` sets further columns."""
    with document.edit("Add film") as session:
        film_id = create_film(session, year=year, **values)
        write_film_title(session, film_id, TitleKind.ORIGINAL, title)
        if director:
            add_credit(session, film_id, director, "director")
        if minutes is not None:
            write_running_time(session, film_id, minutes * 60)
        for (kind, language), body in (texts or {}).items():
            write_text(session, "film_id", film_id, kind, language, body)
    return film_id


def add_screening(
    document: Document,
    film_id: FilmId,
    starts_at: datetime | None = None,
    venue_id: VenueId | None = None,
    **values: Any,  # noqa: ANN401
) -> ScreeningId:
    """Plan a screening of a film in one act."""
    with document.edit("Plan screening") as session:
        return plan_screening(
            session, film_id=film_id, venue_id=venue_id, starts_at=starts_at, **values
        )


def add_hall(document: Document, name: str, **values: Any) -> VenueId:  # noqa: ANN401
    """Add a venue in one act."""
    with document.edit("Add venue") as session:
        return add_venue(session, name, **values)


def add_filmography(
    document: Document, person: str, entries: Iterable[tuple[int, str]]
) -> list[EntryId]:
    """Add entries of year and title to a person's filmography in one act."""
    with document.edit("Add entries") as session:
        person_id = person_called(session, person)
        return [
            add_entry(session, person_id, [(TitleKind.ORIGINAL, text)], year=year)
            for year, text in entries
        ]


def person_id_of(document: Document, name: str) -> PersonId:
    """Return the id of the person whose printed name is `name`."""
    people = document.snapshot().people
    return next(key for key in people if document.snapshot().person_name(key) == name)


def film_called(document: Document, text: str) -> FilmId:
    """Return the id of the film one of whose titles is `text`."""
    snapshot = document.snapshot()
    return next(
        key for key in snapshot.films if text in {title.text for title in snapshot.titles_of(key)}
    )


SYNOPSES = {
    "Stalker": ("A guide leads two men into the Zone.", "Un guide mène deux hommes dans la Zone."),
    "Playtime": ("A man is lost in glass.", "Un homme se perd dans le verre."),
    "Toni Erdmann": ("A father visits his daughter.", "Un père rend visite à sa fille."),
}


def small_edition(tmp_path: Path, file_name: str = "small.festdesk") -> Document:
    """Return an open file: three films, two venues, five screenings, four filmography entries.

    The fifth screening has no venue. German texts are there for Stalker alone. Where the ids of
    what follows are not by chance, ask for `new_small_edition`.
    """
    return Document.open(small_edition_file(tmp_path, file_name))


def small_edition_file(tmp_path: Path, file_name: str = "small.festdesk") -> Path:
    """Return the file of `small_edition`, which nobody has open: to open it costs the most."""
    return _copied("small edition", tmp_path / file_name, new_small_edition)


def sample_file(folder: Path) -> Path:
    """Return the file of the whole sample edition, pictures included, which nobody has open."""
    return _copied("sample edition", folder / "sample.festdesk", _new_sample)


def _new_sample(path: Path) -> Document:
    from festdesk.sample import sample_edition, write_sample  # noqa: PLC0415 -- few tests need it

    return Document.create(path, sample_edition(), fill=write_sample)


def empty_edition(tmp_path: Path, file_name: str = "empty.festdesk") -> Document:
    """Return what `make_document` does where nothing is to be said about the edition."""
    return make_document(tmp_path, file_name)


def new_small_edition(path: Path) -> Document:
    """Make the small edition anew, with ids that no other one has."""
    return fill_small_edition(Document.create(path, edition_row()))


def fill_small_edition(document: Document) -> Document:
    """Put what `small_edition` holds into an edition without anything in it, and return it."""
    scala = add_hall(document, "Scala", short_name="SCA", seats=120)
    rex = add_hall(document, "Cinéma Rex", short_name="REX", seats=300)
    facts: tuple[tuple[str, str, int, int, tuple[str, ...]], ...] = (
        ("Stalker", "Andrei Tarkovsky", 1979, 162, ("SU",)),
        ("Playtime", "Jacques Tati", 1967, 124, ("FR", "IT")),
        ("Toni Erdmann", "Maren Ade", 2016, 162, ("DE", "AT")),
    )
    ids = [
        add_film(
            document,
            title=text,
            director=director,
            year=year,
            minutes=minutes,
            texts={
                ("synopsis", "en"): SYNOPSES[text][0],
                ("synopsis", "fr"): SYNOPSES[text][1],
            },
            countries=countries,
        )
        for text, director, year, minutes, countries in facts
    ]
    with document.edit("Write the rest") as session:
        body = "Ein Führer bringt zwei Männer in die Zone."
        write_text(session, "film_id", ids[0], "synopsis", "de", body)
        add_credit(session, ids[0], "Alexander Knyazhinsky", "cinematography", line=1)
        add_credit(session, ids[0], "Mosfilm", "production_company", is_company=True, line=2)
        add_credit(session, ids[1], "Jean Badal", None, suggested_role="cinematography", line=1)
        add_award(session, ids[0], "Prize of the Ecumenical Jury", body="Cannes", year=1980)
    add_filmography(
        document,
        "Andrei Tarkovsky",
        [(1979, "Stalker"), (1975, "Zerkalo"), (1972, "Solyaris"), (1966, "Andrei Rublev")],
    )
    for film_id, start, venue_id in (
        (ids[0], at(5, "20:00"), scala),
        (ids[1], at(5, "18:00"), rex),
        (ids[1], at(6, "21:00"), scala),
        (ids[2], at(6, "18:00"), rex),
        (ids[2], at(7, "15:00"), None),
    ):
        add_screening(document, film_id, start, venue_id)
    return document
