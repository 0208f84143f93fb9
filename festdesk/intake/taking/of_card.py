"""What a card says of its film, as items like those of a reading."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from festdesk.base.ids import FilmId, PersonId, StillId
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    IDENTIFIER,
    NOTE,
    PLAIN_FACTS,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    STRAND,
    TEXT,
    TITLE,
    VERSION,
    VERSION_COLUMNS,
    YEAR,
    Item,
)
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_OF_AWARDS = ("prize", "category", "body", "year", "country", "country_as_given", "result")
_OF_PRESS = ("body", "language", "headline", "author", "publication", "published")
_OF_ENTRIES = ("year", "year_until", "year_as_given", "qualifier", "share", "role", "note")


def items_of_card(snapshot: "Snapshot", film_id: FilmId) -> Iterator[Item]:
    """Yield all that a card says, but for what belongs to its people."""
    yield from _facts(snapshot, film_id)
    yield from _rows(snapshot, film_id)
    for text in snapshot.texts_of_film(film_id):
        yield from _text(snapshot, text)
    yield from _captions(snapshot, film_id)


def items_of_person(snapshot: "Snapshot", person_id: PersonId) -> Iterator[Item]:
    """Yield a person's lives and filmography."""
    for text in snapshot.texts_of_person(person_id):
        if text.kind == TextKind.BIOGRAPHY:
            yield from _text(snapshot, text, whose=person_id)
    yield from _entries(snapshot, person_id)


def _filled(row: Any, columns: Sequence[str]) -> dict[str, Any]:  # noqa: ANN401 -- any row
    """Return the columns of a row that say something."""
    values = {column: getattr(row, column) for column in columns}
    return {column: value for column, value in values.items() if value not in (None, "", ())}


def _facts(snapshot: "Snapshot", film_id: FilmId) -> Iterator[Item]:
    """Yield what the row of the film itself says."""
    film = snapshot.films[film_id]
    row = ("film", str(film_id))
    if film.year is not None:
        yield Item(YEAR, {"years": (film.year, film.year_until)}, row=row)
    for name, column in ((COUNTRIES, "countries"), (GENRES, "genres"), (NOTE, "note")):
        if said := _filled(film, (column,)):
            yield Item(name, said, row=row)
    for column in VERSION_COLUMNS:
        if said := _filled(film, (column,)):
            yield Item(VERSION, said, row=row)
    for column in PLAIN_FACTS:
        if said := _filled(film, (column,)):
            yield Item(column, said, row=row)
    if film.strand_id is not None:
        name = snapshot.strand_name(film.strand_id, next(iter(snapshot.languages), ""))
        yield Item(STRAND, {"strand": name}, row=row, facts={"strand_id": film.strand_id})


def _rows(snapshot: "Snapshot", film_id: FilmId) -> Iterator[Item]:
    """Yield what stands in rows of its own."""
    for title in snapshot.titles_of(film_id):
        said = _filled(title, ("text", "kind", "language"))
        yield Item(TITLE, said, row=("title", title.id))
    times = snapshot.running_times_of(film_id)
    for time in sorted(times, key=lambda one: not one.is_printed)[:1]:
        others = frozenset(one.seconds for one in times)
        yield Item(
            RUNNING_TIME,
            {"seconds": time.seconds},
            row=("runningtime", time.id),
            facts={"all": others},
        )
    for credit in snapshot.credits_of(film_id):
        yield Item(
            DIRECTOR if credit.role == "director" else CREDIT,
            _filled(credit, ("as_credited", "role", "character")),
            row=("credit", credit.id),
            facts={
                "person_id": credit.person_id,
                "company_id": credit.company_id,
                "is_company": credit.company_id is not None,
                "suggested_role": credit.suggested_role,
            },
        )
    for identifier in snapshot.identifiers_of(film_id):
        said = _filled(identifier, ("scheme", "value"))
        yield Item(IDENTIFIER, said, row=("identifier", identifier.id))
    for screening in snapshot.screenings_of(film_id):
        said = _filled(screening, ("starts_at", "audience", "note"))
        venue = snapshot.venue(screening.venue_id)
        if venue is not None:
            said["venue"] = venue.name
        if screening.version_kind:
            said["version"] = tuple(getattr(screening, column) for column in VERSION_COLUMNS)
        yield Item(SCREENING, said, row=("screening", screening.id))
    for award in snapshot.awards_of(film_id):
        yield Item(AWARD, _filled(award, _OF_AWARDS), row=("award", award.id))
    for press in snapshot.press_texts_of(film_id):
        yield Item(PRESS_TEXT, _filled(press, _OF_PRESS), row=("presstext", press.id))


def _text(snapshot: "Snapshot", text: Any, whose: str = "") -> Iterator[Item]:  # noqa: ANN401
    said = {"kind": text.kind, "language": text.language, "body": text.body}
    if text.speaker_id is not None:
        said["speaker"] = snapshot.person_name(text.speaker_id)
    yield Item(TEXT, said, whose=whose, row=("text", text.id), facts={"status": text.status})


def _captions(snapshot: "Snapshot", film_id: FilmId) -> Iterator[Item]:
    for still in snapshot.stills_of(film_id):
        for text in snapshot.texts_of_still(StillId(still.id)):
            if text.kind == TextKind.CAPTION:
                said = _filled(text, ("body", "language"))
                yield Item(CAPTION, said, row=("text", text.id), facts={"status": text.status})


def _entries(snapshot: "Snapshot", person_id: PersonId) -> Iterator[Item]:
    for entry in snapshot.entries_of(person_id):
        said = _filled(entry, _OF_ENTRIES)
        said["titles"] = tuple(
            (title.kind, title.text, title.language) for title in snapshot.titles_of_entry(entry.id)
        )
        yield Item(ENTRY, said, whose=person_id, row=("filmographyentry", entry.id))
