"""Rows of a table of somebody's works as filmography entries, and which of them are there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.filmographies.reading.columns import BETWEEN
from festdesk.filmographies.reading.details import take
from festdesk.filmographies.reading.said import Details
from festdesk.filmographies.reading.titles import ORDER, other_title
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.filmographies.reading.words import kinds_in, listed, plain
from festdesk.filmographies.reading.years import ONLY_YEARS, is_no_year, read_made
from festdesk.filmographies.same_works import Doubles, Work
from festdesk.filmographies.tables import Qualifier
from festdesk.films.roles import find_roles
from festdesk.films.tables import TitleKind
from festdesk.intake.credit_tables import CreditTable
from festdesk.people.names import likely_same_person

NO_TITLE = sentence("Credits", "The row has no title.")
_DAY = re.compile(
    r"(?P<year>(?:1[89]|20|21)\d\d)[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ].*)?"
    r"|(?:\d{1,2}[-/.\s]\s?){1,2}(?P<last>(?:1[89]|20|21)\d\d)"
    r"|[^\W\d_]+\.?\s\d{1,2},?\s(?P<named>(?:1[89]|20|21)\d\d)"
    r"|\d{1,2}\.?\s[^\W\d_]+\.?,?\s(?P<after>(?:1[89]|20|21)\d\d)"
    r"|(?P<number>(?:1[89]|20|21)\d\d)\.0"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMES = re.compile(r"\s*[;|\n]\s*|,\s+")
_KIND_PARTS = re.compile(r"\s*[;|,\n]\s*")
_ACTOR = "actor"
_NEW = "line {line}"  # the id of a row among works
_TITLE_KINDS = {str(kind): kind for kind in TitleKind}


@dataclass(frozen=True, slots=True)
class CreditRow:
    """A row of the table: the entry it is, or why it is none; and the entry that is there."""

    line: int
    entry: EntryValue | None = None
    problem: Sentence | None = None
    person: str = ""  # whose work it is, where a column tells
    card: str = ""  # the title of the card it is linked to
    double_of: str = ""  # the id of an entry that is there, or "line 12" of one further up


def read_rows(table: CreditTable, columns: Sequence[str], *, person: str = "") -> list[CreditRow]:
    """Return the rows as the entries they are by the meanings of their columns, in their order.

    `person` is the name of whose list it is: among several directors of a film the others have
    directed it too.
    """
    known = table.heads if table.has_heads else columns
    # A cell to the right of all heads is none that somebody has left aside.
    loose = [n for n, (head, key) in enumerate(zip(known, columns, strict=True)) if not head + key]
    return [_row(line, cells, columns, person, loose) for line, cells in table.rows]


@dataclass(slots=True)
class _Reading:
    """One row on its way to an entry."""

    titles: list[EntryTitle] = field(default_factory=list)
    plain_titles: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    details: Details = field(default_factory=Details)


def _row(
    line: int, cells: Sequence[str], columns: Sequence[str], person: str, loose: Sequence[int]
) -> CreditRow:
    reading = _Reading()
    for key, cell in zip(columns, cells, strict=False):
        if key and cell:
            _take_cell(reading, key, cell)
    if note := reading.values.get("note", ""):
        _take_note(reading, note, is_literal="kinds" in columns)
    reading.details.unread += [cells[n] for n in loose if n < len(cells) and cells[n]]
    titles = _titles(reading)
    if not titles:
        return CreditRow(line, problem=NO_TITLE)
    whole = " | ".join(tidy_line(cell) for cell in cells if cell)
    entry = _entry(reading, titles, whole, person)
    return CreditRow(
        line, entry, person=reading.values.get("person", ""), card=reading.values.get("card", "")
    )


def _take_cell(reading: _Reading, key: str, cell: str) -> None:
    kind, _, language = key.partition(":")
    if kind in _TITLE_KINDS:
        texts = [tidy_line(text) for text in cell.split("\n") if text.strip()]
        reading.titles += [EntryTitle(text, _TITLE_KINDS[kind], language) for text in texts]
    elif key == "title":
        reading.plain_titles.append(tidy_line(cell))
    elif key == "kinds":
        _take_kinds(reading.details, cell)
    elif key == "media_type":
        reading.details.add_kinds([Qualifier.SERIES] if plain(cell) == "tv" else [])
    elif key == "episodes":
        if not take(reading.details, cell):
            reading.details.episodes = tidy_line(cell)
    else:
        reading.values.setdefault(key, tidy_line(cell))


def _take_note(reading: _Reading, note: str, *, is_literal: bool) -> None:
    """Take a note apart where a table has no column for kinds and all of it is understood."""
    found = Details()
    if is_literal or not take(found, note) or found.unread:
        return
    reading.values["note"] = ", ".join(found.notes)
    found.notes = []
    reading.details.add(found)


def _take_kinds(details: Details, cell: str) -> None:
    for part in _KIND_PARTS.split(_CAMEL.sub(" ", cell)):
        words = plain(part)
        if not words or words in listed("types", "none"):
            continue
        if words in listed("types", "series"):
            details.add_kinds([Qualifier.SERIES])
        else:
            details.add_kinds(kinds_in(part) or [tidy_line(part)])


def _titles(reading: _Reading) -> tuple[EntryTitle, ...]:
    """Return the titles of a row; of a mere title beside the original it is said what it is."""
    found = list(reading.titles)
    told = reading.details.titles
    found += [EntryTitle(text, kind, language) for text, kind, language, _ in told]
    for text in reading.plain_titles:
        if fold(text) in {fold(title.text) for title in found}:
            continue
        if any(title.kind is TitleKind.ORIGINAL for title in found):
            found.append(other_title(text))
        else:
            found.append(EntryTitle(text))
    found.sort(key=lambda title: ORDER.index(title.kind))
    return tuple(dict.fromkeys(found))


def _entry(
    reading: _Reading, titles: tuple[EntryTitle, ...], whole: str, person: str
) -> EntryValue:
    details, values = reading.details, reading.values
    year, until, given = _years(values, details)
    directors = _names(values.get("directors", ""))
    stated = _names(values.get("co_directors", ""))
    others, is_directing = _others(directors, person)
    if directors and not is_directing and person:
        details.unread.append(BETWEEN.join(directors))
    return EntryValue(
        year=year,
        titles=titles,
        until=until,
        year_as_given=given,
        qualifier=details.kinds[0] if details.kinds else "",
        further=tuple(details.kinds[1:]),
        share=values.get("share", "") or details.share,
        episodes=details.episodes,
        part_of=values.get("part_of", "") or details.part_of,
        co_directors=tuple(dict.fromkeys((*stated, *details.co_directors, *others))),
        role=_role(values) or ", ".join(details.roles),
        note=values.get("note", ""),
        unread="; ".join(details.unread),
        line=whole,
    )


def _years(values: Mapping[str, str], details: Details) -> tuple[int | None, int | None, str]:
    """Return year, last year and what was given instead, from the cells that tell a year."""
    given = values.get("as_given", "")
    cell = values.get("year", "") or values.get("date", "")
    until = values.get("until", "")
    day = _DAY.fullmatch(cell)
    if day:
        cell = next(filter(None, day.groups()))
    only = ONLY_YEARS.fullmatch(cell) if cell else None
    made = read_made(only["year"]) if only else None
    if made is None:
        if cell and not is_no_year(cell):
            details.unread.append(cell)
        return None, None, given or cell
    last = int(until) if until.isdecimal() and ONLY_YEARS.fullmatch(until) else made.until
    return (
        made.year,
        last if last and made.year and last > made.year else None,
        given or made.as_given,
    )


def _names(cell: str) -> list[str]:
    return [name for name in (tidy_line(part) for part in _NAMES.split(cell)) if name]


def _others(directors: Sequence[str], person: str) -> tuple[list[str], bool]:
    """Return the directors beside the person, and whether the person is one."""
    same = [name for name in directors if person and likely_same_person(name, person)]
    return ([name for name in directors if name not in same] if same else []), bool(same)


def _role(values: Mapping[str, str]) -> str:
    role, character = values.get("role", ""), values.get("character", "")
    if not role and character:
        return f"{_ACTOR} ({character})"
    return "" if role and find_roles(role) == ("director",) else role


# What is there already


def with_doubles(
    rows: Sequence[CreditRow], existing: Sequence[Work], *, person: str = ""
) -> list[CreditRow]:
    """Return the rows, each with the entry that it repeats: one that is there, or a row above.

    Rows of other people than `person` repeat nothing of theirs.
    """
    read = [
        _work(row.line, row.entry) for row in rows if row.entry is not None and is_of(row, person)
    ]
    doubles = {double.id: double.first for double in Doubles().among([*existing, *read])}
    return [
        replace(row, double_of=doubles.get(_NEW.format(line=row.line), "")) if row.entry else row
        for row in rows
    ]


def _work(line: int, entry: EntryValue) -> Work:
    part = part_of(entry.share, entry.episodes, entry.role)
    return Work(_NEW.format(line=line), _texts(entry), entry.year, None, part)


def _texts(entry: EntryValue) -> tuple[str, ...]:
    return tuple(title.text for title in entry.titles)


def part_of(share: str, episodes: str, role: str) -> str:
    """Return what makes two entries of one film two: the part in it that is meant."""
    return f"{share}|{episodes}|{role}" if share or episodes or role else ""


def is_of(row: CreditRow, person: str) -> bool:
    """Return whether a row is a work of the person, as far as a column of names tells."""
    return not row.person or not person or likely_same_person(row.person, person)
