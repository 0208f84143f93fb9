"""What a source that was taken in said of a film, read again from what was kept of it."""

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId, SourceId
from festdesk.base.text import fold
from festdesk.intake.corrections import corrections_of_json
from festdesk.intake.drafts import FilmReading, PageKind, Reading
from festdesk.intake.edition import context_of
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.intake.profiles import reading_with
from festdesk.intake.tables.meaning import Mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheet import Sheet

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.sources.tables import ImportedRow, Source

_KEPT = 2048  # rows, of the largest tables that festivals have
_LEAST_SHARE = 0.5  # of the lines of the shorter text that stand in the other as well
_NO_LETTERS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Base:
    """What the last source of a name said of a film, and the ids of all of that name."""

    film: FilmReading
    source_ids: frozenset[str] = frozenset()
    # Whether what it has and the new reading has not is gone, and not just in no column this time.
    tells_gone: bool = True


def base_of(
    snapshot: "Snapshot",
    film_id: FilmId,
    source_name: str,
    lines: Sequence[str] = (),
    *,
    keys: Collection[str] = (),
    heads: Collection[str] | None = None,
) -> Base | None:
    """Return what the last source of that name said of a film, or nothing where there was none.

    Names are compared without case, those of tables without their digits as well, because an
    export has the day in its name; a table of any name that had the film under one of `keys` is
    the same. A page without a name is the last one without a name that shares most of its `lines`.
    `heads` are the columns of the table that is held against it, those that are read: what stood
    in others is not missed. Where they are not told nothing that the table lacks is taken for gone,
    and nothing that a page lacks where it has less than half of the lines of the one before.
    """
    before = [
        source
        for source in snapshot.sources_of(film_id)
        if _is_of_that_name(snapshot, source, source_name, lines, frozenset(keys))
    ]
    before.sort(key=lambda source: (source.taken_at, source.id), reverse=True)
    for source in before:
        film = _film_of(snapshot, source, heads)
        if film is not None:
            is_whole = heads is not None
            if row_of(snapshot, source) is None:
                is_whole = _holds_most(lines, snapshot.body_of(source))
            return Base(film, frozenset(one.id for one in before), tells_gone=is_whole)
    return None


def _is_of_that_name(
    snapshot: "Snapshot",
    source: "Source",
    name: str,
    lines: Sequence[str],
    keys: frozenset[str],
) -> bool:
    row = row_of(snapshot, source)
    if row is not None:
        return bool(keys & frozenset(row.keys)) or _letters(source.name) == _letters(name)
    if not name.strip():
        return not source.name.strip() and _shares(snapshot.body_of(source), lines)
    return fold(source.name.strip()) == fold(name.strip())


def _letters(name: str) -> str:
    return _NO_LETTERS.sub("", fold(name))


def _holds_most(lines: Sequence[str], body: str) -> bool:
    """Return whether most lines of an earlier text are in a later one, which is no mere part."""
    before = {line.strip() for line in body.splitlines() if line.strip()}
    return len(before & {line.strip() for line in lines}) >= _LEAST_SHARE * len(before)


def _shares(body: str, lines: Sequence[str]) -> bool:
    """Return whether most lines of one text stand in another too."""
    texts = (body.splitlines(), lines)
    one, other = ({line.strip() for line in some if line.strip()} for some in texts)
    shorter = min(len(one), len(other))
    return bool(shorter) and len(one & other) >= _LEAST_SHARE * shorter


def row_of(snapshot: "Snapshot", source: "Source") -> "ImportedRow | None":
    """Return the row of a table that a source was, or nothing for a page."""
    if source.film_id is None:
        return None
    rows = snapshot.imported_rows_of(FilmId(source.film_id))
    return next((row for row in rows if row.source_id == source.id), None)


def reading_of_source(
    snapshot: "Snapshot", source_id: SourceId, heads: Collection[str] | None = None
) -> Reading | None:
    """Return a kept source read anew, with its own film alone; nothing where it cannot be read.

    A page is read from its text, with the lines of the whole where it is a part of one; the row
    of a table from its cells, with `heads` from those of these columns alone.
    """
    source = snapshot.sources.get(source_id)
    if source is None:
        return None
    row = row_of(snapshot, source)
    try:
        if row is not None:
            return _reading_of_row(snapshot, row, heads)
        reading = _read_page(snapshot, source)
    except InputProblem:
        return None
    return Reading(
        reading.kind,
        reading.lines,
        _own(snapshot, source, reading),
        reading.unread,
        reading.language,
        reading.repairs,
    )


def _read_page(snapshot: "Snapshot", source: "Source") -> Reading:
    """Read a kept text as it was read: with what an editor put right in it then."""
    context = _context(snapshot)
    reading = read_text(snapshot.body_of(source), edition=context)
    trait = snapshot.trait_of_source(SourceId(source.id))
    if trait is None or not trait.corrections:
        return reading
    return reading_with(reading, corrections_of_json(trait.corrections), context)


def _own(snapshot: "Snapshot", source: "Source", reading: Reading) -> tuple[FilmReading, ...]:
    """Return the film of a reading that begins where the source's film did, or the nearest."""
    trait = snapshot.trait_of_source(SourceId(source.id))
    films = [film for film in reading.films if film.first_line]
    if trait is None or not trait.first_line or not films:
        return reading.films
    first = trait.first_line
    return (min(films, key=lambda film: abs(film.first_line - first)),)


def _reading_of_row(
    snapshot: "Snapshot", row: "ImportedRow", heads: Collection[str] | None
) -> Reading | None:
    """Read the kept cells of a row by the mapping of its import.

    Raises:
        InputProblem: The mapping is broken.
    """
    table = snapshot.table("tableimport").get(row.import_id)
    if table is None or not table.mapping:
        return None
    known = None if heads is None else frozenset(heads)
    return _read_cells(
        table.mapping, table.name, row.line or 1, row.cells, known, _context(snapshot)
    )


@lru_cache(_KEPT)
def _read_cells(
    mapping_json: str,
    name: str,
    line: int,
    cells_json: str,
    heads: frozenset[str] | None,
    context: Context,
) -> Reading | None:
    """Read a row; it is asked for again after each act while a table lies open."""
    cells = _cells(cells_json)
    if not cells:
        return None
    mapping = _mapping(mapping_json)
    names = names_of_columns(mapping)
    known = names if heads is None else tuple(name for name in names if name in heads)
    given = tuple(cells.get(name, "") if name in known else "" for name in names)
    sheet = Sheet(name, tuple(one.head for one in mapping.columns), ((line, given),))
    reading = read_sheet(sheet, mapping, edition=context)
    return Reading(PageKind.SPREADSHEET, reading.lines, reading.films, (), reading.language)


@lru_cache(16)
def _mapping(text: str) -> Mapping:
    return Mapping.of_json(text)


def names_of_columns(mapping: Mapping) -> tuple[str, ...]:
    """Return the heads under which cells are kept; a column without head has its number."""
    return tuple(
        column.head or f"#{number}" for number, column in enumerate(mapping.columns, start=1)
    )


def heads_that_are_read(mapping: Mapping) -> frozenset[str]:
    """Return the heads of the columns that a mapping reads, as `base_of` asks for them."""
    names = zip(names_of_columns(mapping), mapping.columns, strict=True)
    return frozenset(name for name, column in names if column.targets)


def _cells(words: str) -> dict[str, str]:
    try:
        told = json.loads(words)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _film_of(
    snapshot: "Snapshot", source: "Source", heads: Collection[str] | None
) -> FilmReading | None:
    reading = reading_of_source(snapshot, SourceId(source.id), heads)
    return next(iter(reading.films), None) if reading is not None else None


_CONTEXTS: "WeakKeyDictionary[Snapshot, Context]" = WeakKeyDictionary()


def _context(snapshot: "Snapshot") -> Context:
    found = _CONTEXTS.get(snapshot)
    if found is None:
        found = _CONTEXTS[snapshot] = context_of(snapshot)
    return found
