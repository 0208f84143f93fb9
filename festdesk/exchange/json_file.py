"""The whole edition as one JSON document, for web teams and for programs that read it again.

It holds every row of the edition, without history and without the bytes of pictures. What belongs
to one thing alone stands inside it; what several things share is named by its id. The order of a
list is the order of print, so places are not written; keys are the column names of the tables.
The same edition gives the same bytes.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlmodel import SQLModel

from festdesk.base.text import fold
from festdesk.snapshot import TABLES, Snapshot

FORMAT = "festdesk-edition"
VERSION = 1

Json = dict[str, Any]

# A thing inside its owner does not say whose it is.
_OWNERS: Mapping[str, frozenset[str]] = {
    "award": frozenset({"film_id"}),
    "blockfilm": frozenset({"block_id"}),
    "bookpart": frozenset({"book_id"}),
    "bookpartpicture": frozenset({"part_id"}),
    "bookparttext": frozenset({"part_id"}),
    "contact": frozenset({"film_id", "company_id"}),
    "credit": frozenset({"film_id"}),
    "filmographyentry": frozenset({"person_id"}),
    "fitting": frozenset({"book_id"}),
    "identifier": frozenset({"film_id"}),
    "nameform": frozenset({"person_id", "company_id"}),
    "owntextname": frozenset({"kind_id"}),
    "presstext": frozenset({"film_id"}),
    "provenance": frozenset({"source_id"}),
    "release": frozenset({"film_id"}),
    "runningtime": frozenset({"film_id"}),
    "screeningguest": frozenset({"screening_id"}),
    "still": frozenset({"film_id", "person_id"}),
    "stillcrop": frozenset({"still_id"}),
    "stillperson": frozenset({"still_id"}),
    "text": frozenset({"film_id", "person_id", "still_id", "strand_id", "block_id"}),
    "textreview": frozenset({"film_id", "person_id", "still_id", "strand_id", "block_id"}),
    "textstyling": frozenset(
        {"film_id", "person_id", "still_id", "strand_id", "block_id", "press_text_id"}
    ),
    "title": frozenset({"film_id", "entry_id"}),
}


def _columns_of(model: type[SQLModel]) -> tuple[str, ...]:
    table = model.__table__  # type: ignore[attr-defined]
    left_out = _OWNERS.get(table.name, frozenset()) | {"place"}
    return tuple(column.name for column in table.columns if column.name not in left_out)


_COLUMNS = {
    model.__table__.name: _columns_of(model)  # type: ignore[attr-defined]
    for model in TABLES
}


def _plain(value: object) -> object:
    if isinstance(value, date):  # moments are dates too
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, str) else value


def _row(table: str, row: object, **inside: object) -> Json:
    return {name: _plain(getattr(row, name)) for name in _COLUMNS[table]} | inside


def _rows(table: str, rows: Iterable[Any], *, by: Callable[[Any], Any] | None = None) -> list[Json]:
    """Return rows in their own order, or in the order of `by` and then of their ids."""
    listed = list(rows) if by is None else sorted(rows, key=lambda row: (by(row), row.id))
    return [_row(table, row) for row in listed]


def edition_as_json(snapshot: Snapshot) -> Json:
    """Return everything the snapshot holds as plain data, in a stable order."""
    films = sorted(snapshot.films.values(), key=lambda film: (film.place, film.id))
    blocks = sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id))
    screenings = sorted(
        snapshot.screenings.values(),
        key=lambda screening: (screening.starts_at is None, str(screening.starts_at), screening.id),
    )
    people = sorted(
        snapshot.people.values(), key=lambda p: (fold(snapshot.person_name(p.id)), p.id)
    )
    companies = sorted(
        snapshot.companies.values(), key=lambda c: (fold(snapshot.company_name(c.id)), c.id)
    )
    return {
        "format": FORMAT,
        "version": VERSION,
        "edition": _row("edition", snapshot.edition),
        "strands": [
            _row("strand", strand, texts=_texts(snapshot, snapshot.texts_of_strand(strand.id)))
            for strand in snapshot.strands
        ],
        "venues": _rows("venue", snapshot.venues),
        "films": [_film(snapshot, film) for film in films],
        "blocks": [
            _row(
                "block",
                block,
                films=_rows("blockfilm", snapshot.films_of_block(block.id)),
                texts=_texts(snapshot, snapshot.texts_of_block(block.id)),
            )
            for block in blocks
        ],
        "screenings": [
            _row(
                "screening",
                screening,
                guests=_rows("screeningguest", snapshot.guests_of(screening.id)),
            )
            for screening in screenings
        ],
        "people": [_person(snapshot, person) for person in people],
        "companies": [
            _row(
                "company",
                company,
                names=_names(snapshot.names_of_company(company.id)),
                contacts=_rows("contact", snapshot.contacts_at(company.id)),
            )
            for company in companies
        ],
        "books": _books(snapshot),
        "designs": _rows("owndesign", snapshot.own_designs),
        "faces": _rows("face", snapshot.faces),
        "output_profiles": _rows("outputprofile", snapshot.output_profiles),
        "own_texts": [
            _row(
                "owntextkind",
                kind,
                names=_rows(
                    "owntextname",
                    snapshot.names_of_own_text(kind.id),
                    by=lambda name: name.language,
                ),
            )
            for kind in snapshot.own_text_kinds
        ],
        "field_rules": _rows(
            "fieldrule", snapshot.field_rules.values(), by=lambda rule: rule.field
        ),
        "saved_filters": _rows("savedfilter", snapshot.saved_filters),
        "dictionary": _rows(
            "dictionaryword",
            snapshot.dictionary.values(),
            by=lambda word: (word.language, word.word),
        ),
        "distinct_films": _rows(
            "distinctfilms",
            snapshot.table("distinctfilms").values(),
            by=lambda pair: (pair.first_id, pair.second_id),
        ),
        **_calendar(snapshot),
        **_of_names(snapshot),
        "sources": _sources(snapshot),
        "pictures": [
            {
                "sha256": picture.sha256,
                "media_type": picture.media_type,
                "width_px": picture.width_px,
                "height_px": picture.height_px,
            }
            for picture in sorted(snapshot.pictures.values(), key=lambda picture: picture.sha256)
        ],
    }


def as_text(snapshot: Snapshot) -> str:
    """Return the document as text: indented, in UTF-8 characters, with a line feed at its end."""
    return json.dumps(edition_as_json(snapshot), ensure_ascii=False, indent=2) + "\n"


def _calendar(snapshot: Snapshot) -> Json:
    """Return what stands beside venues, guests, films and screenings for the calendar's sake."""
    return {
        name: _rows(table, snapshot.table(table).values(), by=by)
        for name, table, by in (
            ("venue_traits", "venuetrait", lambda row: row.venue_id),
            ("venue_hours", "venueopening", lambda row: (row.venue_id, str(row.day or ""))),
            ("venue_distances", "venuedistance", lambda row: (row.first_id, row.second_id)),
            ("audience_rules", "audiencerule", lambda row: row.audience),
            ("guest_stays", "gueststay", lambda row: (row.person_id, row.from_at)),
            ("guest_parts", "guestpart", lambda row: (row.screening_id, row.person_id)),
            ("showing_wishes", "showingwish", lambda row: (row.film_id, row.audience)),
            ("showing_windows", "showingwindow", lambda row: row.film_id),
            ("prints", "filmprint", lambda row: (row.film_id, row.place)),
            ("screening_traits", "screeningtrait", lambda row: row.screening_id),
            ("blockers", "blocker", lambda row: (row.starts_at, row.venue_id)),
            ("calendar_versions", "calendarversion", lambda row: row.at),
            ("house_settings", "housesetting", lambda row: row.name),
            ("check_rules", "checkrule", lambda row: row.code),
            ("accepted_findings", "acceptedfinding", lambda row: (row.code, row.subject)),
        )
    }


def _of_names(snapshot: Snapshot) -> Json:
    """Return what the house has decided on names, and how it reads and writes them."""
    return {
        name: _rows(table, snapshot.table(table).values(), by=by)
        for name, table, by in (
            ("entry_traits", "entrytrait", lambda row: row.entry_id),
            ("credit_traits", "credittrait", lambda row: row.credit_id),
            ("distinct_people", "distinctpeople", lambda row: (row.first_id, row.second_id)),
            ("distinct_companies", "distinctcompanies", lambda row: (row.first_id, row.second_id)),
            ("distinct_spellings", "distinctspellings", lambda row: (row.first, row.second)),
            (
                "kept_spellings",
                "keptspelling",
                lambda row: (row.row_id, row.column, row.spelling, row.around),
            ),
            ("cited_names", "citedname", lambda row: (row.kind, row.text)),
            ("cited_name_forms", "citednameform", lambda row: (row.cited_name_id, row.text)),
            ("transliteration_exceptions", "transliterationexception", lambda row: row.original),
            (
                "transliteration_rules",
                "transliterationrule",
                lambda row: (row.script, row.letters),
            ),
            ("known_festivals", "knownfestival", lambda row: (row.names, row.first_year)),
            ("intake_profiles", "intakeprofile", lambda row: (row.kind, row.place)),
            ("source_traits", "sourcetrait", lambda row: row.source_id),
            ("table_imports", "tableimport", lambda row: (row.taken_at, row.name)),
            ("imported_rows", "importedrow", lambda row: (row.import_id, row.line, row.id)),
            ("venue_forms", "venueform", lambda row: (row.venue_id, row.text)),
            ("word_rules", "wordrule", lambda row: (row.language, row.words)),
            ("card_charges", "cardcharge", lambda row: row.film_id),
            ("book_outputs", "bookoutput", lambda row: (row.at, row.id)),
        )
    }


def _film(snapshot: Snapshot, film: Any) -> Json:  # noqa: ANN401 -- a row
    return _row(
        "film",
        film,
        titles=_rows("title", snapshot.titles_of(film.id)),
        running_times=_rows(
            "runningtime",
            snapshot.running_times_of(film.id),
            by=lambda value: (not value.is_printed, value.source, value.seconds),
        ),
        credits=_rows("credit", snapshot.credits_of(film.id)),
        texts=_texts(snapshot, snapshot.texts_of_film(film.id)),
        stills=_stills(snapshot, snapshot.stills_of(film.id)),
        awards=_rows("award", snapshot.awards_of(film.id)),
        press_texts=_press_texts(snapshot, film.id),
        contacts=_rows("contact", snapshot.contacts_of(film.id)),
        releases=_rows(
            "release",
            snapshot.releases_of(film.id),
            by=lambda release: (release.kind, release.territory),
        ),
        identifiers=_rows(
            "identifier",
            snapshot.identifiers_of(film.id),
            by=lambda identifier: (identifier.scheme, identifier.value),
        ),
    )


def _person(snapshot: Snapshot, person: Any) -> Json:  # noqa: ANN401 -- a row
    return _row(
        "person",
        person,
        names=_names(snapshot.names_of(person.id)),
        texts=_texts(snapshot, snapshot.texts_of_person(person.id)),
        portraits=_stills(snapshot, snapshot.portraits_of(person.id)),
        filmography=[
            _row(
                "filmographyentry",
                entry,
                titles=_rows("title", snapshot.titles_of_entry(entry.id)),
            )
            for entry in snapshot.entries_of(person.id)
        ],
    )


def _stills(snapshot: Snapshot, stills: Iterable[Any]) -> list[Json]:
    return [
        _row(
            "still",
            still,
            texts=_texts(snapshot, snapshot.texts_of_still(still.id)),
            people=_rows("stillperson", snapshot.people_on(still.id)),
            crops=_rows(
                "stillcrop", snapshot.crops_of(still.id).values(), by=lambda crop: crop.frame
            ),
        )
        for still in stills
    ]


def _books(snapshot: Snapshot) -> list[Json]:
    books = sorted(snapshot.table("book").values(), key=lambda book: (book.product, book.id))
    return [
        _row(
            "book",
            book,
            parts=[
                _row(
                    "bookpart",
                    part,
                    texts=_rows(
                        "bookparttext", snapshot.texts_of_part(part.id), by=lambda t: t.language
                    ),
                    pictures=_rows("bookpartpicture", snapshot.pictures_of_part(part.id)),
                )
                for part in snapshot.parts_of_book(book.id)
            ],
            fittings=_rows(
                "fitting", snapshot.fittings_of(book.id), by=lambda fitting: fitting.film_id
            ),
        )
        for book in books
    ]


def _texts(snapshot: Snapshot, texts: Iterable[Any]) -> list[Json]:
    return [
        _row("text", text, **_beside(snapshot, text))
        for text in sorted(texts, key=lambda text: (text.kind, text.language, text.id))
    ]


def _beside(snapshot: Snapshot, text: Any) -> Json:  # noqa: ANN401 -- a row
    """Return what stands beside a text, where there is any of it."""
    styling = snapshot.styling_of(text)
    review = snapshot.review_of(text)
    return ({"styling": _row("textstyling", styling)} if styling is not None else {}) | (
        {"review": _row("textreview", review)} if review is not None else {}
    )


def _press_texts(snapshot: Snapshot, film_id: Any) -> list[Json]:  # noqa: ANN401 -- an id
    found = []
    for text in snapshot.press_texts_of(film_id):
        styling = snapshot.styling_of(text)
        inside = {"styling": _row("textstyling", styling)} if styling is not None else {}
        found.append(_row("presstext", text, **inside))
    return found


def _names(names: Iterable[Any]) -> list[Json]:
    return _rows("nameform", names, by=lambda form: (form.kind != "authority", form.text))


def _sources(snapshot: Snapshot) -> list[Json]:
    by_source: dict[str, list[Any]] = {}
    for provenance in snapshot.table("provenance").values():
        by_source.setdefault(provenance.source_id, []).append(provenance)
    return [
        _row(
            "source",
            source,
            provenance=_rows(
                "provenance",
                by_source.get(source.id, ()),
                by=lambda row: (row.first_line, row.last_line, row.kind, row.field, row.value),
            ),
        )
        for source in sorted(snapshot.sources.values(), key=lambda s: (s.taken_at, s.name, s.id))
    ]
