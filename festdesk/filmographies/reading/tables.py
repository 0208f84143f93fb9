"""Tables copied from pages: a row of headings, then a row for each work."""

import re
from collections.abc import Sequence
from dataclasses import replace

from festdesk.filmographies.entries import Years
from festdesk.filmographies.reading.columns import column_of
from festdesk.filmographies.reading.details import take
from festdesk.filmographies.reading.line import entry_of
from festdesk.filmographies.reading.parting import Context, Parted, part
from festdesk.filmographies.reading.said import Details
from festdesk.filmographies.reading.titles import forms_of, split_titles
from festdesk.filmographies.reading.values import EntryTitle, EntryValue, ReadLine
from festdesk.filmographies.reading.words import is_role, kinds_in, listed, plain
from festdesk.filmographies.reading.years import ONLY_YEARS, is_no_year, read_made
from festdesk.films.tables import TitleKind

_LEAST_COLUMNS = 2
_RULE = re.compile(r"[\s|:+-]+")
_DIRECTING = "directors"
_TITLES = (
    ("original", TitleKind.ORIGINAL),
    ("title", TitleKind.ORIGINAL),
    ("transliterated", TitleKind.TRANSLITERATED),
    ("international", TitleKind.INTERNATIONAL),
)


def read_table(lines: Sequence[str]) -> list[ReadLine] | None:
    """Return the rows of a table whose first line has the heads of its columns, else nothing."""
    separator = "\t" if lines and "\t" in lines[0] else "|"
    if len(lines) < 2 or separator not in lines[0]:  # noqa: PLR2004 -- a head and a row
        return None
    heads = _cells(lines[0], separator)
    keys = [column_of(head) or (f"role:{head}" if is_role(head) else "") for head in heads]
    if "title" not in keys and "original" not in keys:
        return None
    if sum(map(bool, keys)) < _LEAST_COLUMNS or len(_cells(lines[1], separator)) < _LEAST_COLUMNS:
        return None
    if "year" not in keys:
        keys = ["year" if key == "date" else key for key in keys]
    found = [ReadLine(lines[0])]
    year = Years()
    for line in lines[1:]:
        if _RULE.fullmatch(line):
            continue
        cells = _cells(line, separator)
        if len(cells) == len(keys) - 1 and keys[0] == "year" and not _is_year(cells[0]):
            cells = ["", *cells]  # a cell that spans several rows stands in the first of them
        entry = _entry(line, keys, cells, year)
        year = Years(entry.year, entry.until, entry.year_as_given)
        found.append(ReadLine(line, (entry,)))
    return found


def _cells(line: str, separator: str) -> list[str]:
    if separator == "|":
        line = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in line.split(separator)]


def _is_year(cell: str) -> bool:
    return bool(ONLY_YEARS.fullmatch(cell)) or is_no_year(cell)


def _entry(line: str, keys: Sequence[str], cells: Sequence[str], above: Years) -> EntryValue:
    details = Details()
    titles: list[EntryTitle] = []
    years = Years()
    for key, cell in zip(keys, cells, strict=False):
        if not cell:
            continue
        if key == "year":
            years = _years(cell, details)
        elif key in dict(_TITLES):
            titles += _titles(key, cell, details)
        elif key.startswith("role:") or key == _DIRECTING:
            _take_role(key, cell, details)
        elif key in {"kinds", "note", "role", "share", "episodes", "part_of", "co_directors"}:
            _take_cell(key, cell, details)
        elif key != "ignored":
            details.unread.append(cell)
    details.unread += [cell for cell in cells[len(keys) :] if cell]
    if "year" in keys and years == Years() and not cells[keys.index("year")]:
        years = above
    found = entry_of(line, Parted(years, ""), Context())
    return replace(
        found,
        titles=_ordered(titles) or (EntryTitle(line.replace("\t", " ")),),
        qualifier=next(iter(details.kinds), ""),
        further=tuple(details.kinds[1:]),
        share=details.share,
        episodes=details.episodes,
        part_of=details.part_of,
        co_directors=tuple(details.co_directors),
        role=", ".join(details.roles),
        note=", ".join(details.notes),
        unread="; ".join(details.unread if titles else [line]),
        beside=", ".join(details.said),
    )


def _years(cell: str, details: Details) -> Years:
    only = ONLY_YEARS.fullmatch(cell)
    made = read_made(only["year"]) if only else None
    if made is None and not is_no_year(cell):
        details.unread.append(cell)
    return made or Years(None, None, cell)


def _titles(key: str, cell: str, details: Details) -> list[EntryTitle]:
    """Return the titles of a cell; what stands in brackets after one is taken as in a line."""
    parted = part(f"{cell} (1000)", Context()) if "(" in cell else Parted(core=cell)
    titles, _ = split_titles(parted.core)
    for words, _ in parted.groups:
        if words and words != "1000" and not take(details, words):
            titles.append(words)
    kind = dict(_TITLES)[key]
    if key == "title":
        return list(
            forms_of(
                titles, [], is_bracketed=len(titles) > 1, is_also=False, leaning=0, language=""
            )
        )
    return [EntryTitle(text, kind) for text in titles[:1]] + [
        EntryTitle(text, TitleKind.ALTERNATIVE) for text in titles[1:]
    ]


def _ordered(titles: list[EntryTitle]) -> tuple[EntryTitle, ...]:
    """Return the titles of a row: of two columns one holds the original, one its translation."""
    originals = [title for title in titles if title.kind is TitleKind.ORIGINAL]
    if len(originals) < 2:  # noqa: PLR2004 -- of two
        return tuple(titles)
    # The column of the original title comes after the one of the title in most tables.
    texts = [title.text for title in originals]
    forms = forms_of(
        list(dict.fromkeys(texts)), [], is_bracketed=False, is_also=False, leaning=0, language=""
    )
    rest = [title for title in titles if title not in originals]
    return (*forms, *rest)


def _take_role(key: str, cell: str, details: Details) -> None:
    """Take a cell of a column that is a role: "Yes" below "Writer"."""
    name = key.removeprefix("role:")
    if plain(cell) in listed("columns", "no"):
        return
    if plain(cell) not in listed("columns", "yes"):
        if key != _DIRECTING:
            details.unread.append(cell)
        return
    if key != _DIRECTING:
        details.roles.append(name)


def _take_cell(key: str, cell: str, details: Details) -> None:
    details.said.append(cell)
    if key == "part_of":
        details.part_of = cell
    elif key == "co_directors":
        details.co_directors += [name.strip() for name in cell.split(",") if name.strip()]
    elif key == "episodes":
        if not take(details, cell):
            details.episodes = cell
    elif key == "share":
        details.share = cell
    elif key == "kinds":
        details.add_kinds(kinds_in(cell) or [cell])
    elif key == "role":
        details.roles.append(cell)
    elif not take(details, cell):
        details.unread.append(cell)
