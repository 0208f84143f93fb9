"""A whole list of works, however it is laid out, as the entries of its lines."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from festdesk.base.text import tidy
from festdesk.filmographies.entries import Years
from festdesk.filmographies.reading.details import take
from festdesk.filmographies.reading.line import beside_of, entry_of, read_one
from festdesk.filmographies.reading.parting import (
    FURTHER_YEAR,
    MOST_LETTERS,
    Beside,
    Context,
    Parted,
    part,
    plain_title,
)
from festdesk.filmographies.reading.said import Details
from festdesk.filmographies.reading.tables import read_table
from festdesk.filmographies.reading.titles import english_score, vote
from festdesk.filmographies.reading.values import EntryValue, ReadLine
from festdesk.filmographies.reading.words import kinds_in, listed, plain
from festdesk.filmographies.reading.years import ANY_YEAR, ONLY_YEARS, read_made
from festdesk.texts.language import language_of

_BULLET = re.compile(r"^[\s•·▪◦‣⁃●○■□►▶»✦*+#>]+(?=[^\s\w]*\w)|^\s*[-–—o]\s+(?=\S)")
_NUMBERED = re.compile(r"^\s*[(\[]?(\d{1,3})[.)\]]{1,2}\s+(?=\S)")
# Marks of direction that are copied along with right-to-left titles.
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_MARKED = re.compile(r"(?<!\w)(\*{1,3}|_{1,2}|'{2,3})(?=\S)(.+?)(?<=\S)\1(?!\w)")
_LONGEST_OF_SEVERAL = 20_000
_LEAST_SHARE = 0.6
_PUNCTUATION = " .,;:–—-|/()[]“”„«»\"'*_="
_CELL_LABEL = re.compile(r"(?P<label>[^\W\d_][^:|]{1,24}?)\s*:\s+(?P<value>.+)")

_SEPARATORS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\s*[|•·;]\s*(?=[(\[]?(?:1[89]|20)\d\d\b)",
        r"\s*[,;/]\s+(?=(?:1[89]|20)\d\d\b)",
        r"(?<=\d\d\d\d[)\]])\s*[,;|/•·–-]?\s*|(?<=[)\]])\s*[,;|/]\s+",
        r"\s*[|•·;]\s*",
        r"(?<=(?<!\d)(?:19|20)\d\d),\s+",
        r"\s+[–—-]\s+(?=(?:1[89]|20)\d\d\b)",
    )
)
_INSIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")


def read_entries(text: str, *, known: Iterable[str] = ()) -> list[ReadLine]:
    """Return the lines of a list of works that are not empty, each with the entries it is.

    `known` are titles of works that the edition has already; a line that is one of them, such as
    "2001 – A Space Odyssey", is not taken apart. Every word of a line is somewhere in its entries.
    """
    lines = tidied_lines(text)
    table = read_table(lines)
    if table is not None:
        return table
    lines = _without_numbers(
        [_BULLET.sub("", line) if not _is_mark(line) else line for line in lines]
    )
    lines = [line for line in map(_without_marks, lines) if line]
    titles = frozenset(map(plain_title, known))
    context = replace(context_of(lines), known=titles)
    return _read_lines(lines, context)


def tidied_lines(text: str) -> list[str]:
    """Return the lines that are not empty: spaces alike, tabs kept, no marks of direction."""
    lines = (
        _SPACES.sub(" ", _INVISIBLE.sub("", line)).strip(" ") for line in tidy(text).split("\n")
    )
    return [line for line in lines if line.strip()]


def _is_mark(line: str) -> bool:
    """Return whether what looks like a bullet belongs to the title, as in "*batteries"."""
    return bool(_MARKED.match(line.strip()))


def _without_marks(line: str) -> str:
    return (
        _MARKED.sub(r"\2", line).strip(" ")
        if line[:1] in "*_'" or " *" in line or " _" in line
        else line.strip(" ")
    )


def _without_numbers(lines: list[str]) -> list[str]:
    """Drop the numbers of a numbered list, where each line has the next one."""
    found = [_NUMBERED.match(line) for line in lines]
    numbers = [int(match[1]) for match in found if match]
    steps = {after - before for before, after in pairwise(numbers)}
    if len(numbers) < len(lines) or steps not in ({1}, {-1}):
        return lines
    return [
        line[match.end() :] if match else line for line, match in zip(lines, found, strict=True)
    ]


# What the list tells


def context_of(lines: Sequence[str]) -> Context:
    """Return what the lines of a list tell of each other."""
    neutral = Context()
    places: Counter[str] = Counter()
    leaning = 0.0
    bare = 0
    cores: list[str] = []
    seen: dict[str, tuple[Parted, Beside]] = {}
    for line in lines:
        if len(line) > MOST_LETTERS or ONLY_YEARS.fullmatch(line):
            continue
        found = part(line, neutral)
        cores.append(found.core)
        if found.years is None:
            bare += _is_bare_last(found.core)
        elif found.years.year is not None:
            # A line with two years tells nothing of the others.
            is_plain = len(ANY_YEAR.findall(line)) == 1
            places["first" if found.is_first else "last"] += is_plain
        beside = beside_of(found)
        if beside.is_bracketed:
            leaning += vote(beside.titles)
        is_plain = len(ANY_YEAR.findall(line)) <= 1 and not found.doubts
        if found.years is not None and is_plain and found.core.strip(_PUNCTUATION):
            seen[line] = found, beside
    first, last = places["first"], places["last"]
    stand = "first" if first > last else "last" if last > first else ""
    is_bare = bare > 1 and bare >= _LEAST_SHARE * len(lines)
    told = language_of(" . ".join(cores)) if len(cores) > 1 else ""
    if sum(english_score(core) > 0 for core in cores) * 2 > len(cores):
        told = "en"
    return Context("last" if is_bare else stand, is_bare, leaning, told, seen=seen)


def _is_bare_last(core: str) -> bool:
    last = core.rsplit(" ", 1)
    return len(last) > 1 and ONLY_YEARS.fullmatch(last[1]) is not None


# Lines and the headings above them


def _read_lines(lines: Sequence[str], context: Context) -> list[ReadLine]:
    found: list[ReadLine] = []
    has_year_headings = _has_year_headings(lines)
    own = context
    for place, line in enumerate(lines):
        if line in context.seen:
            found.append(ReadLine(line, (read_one(line, own),)))
            continue
        only = ONLY_YEARS.fullmatch(line.strip(" :"))
        years = read_made(only["year"]) if only and has_year_headings else None
        if years is not None:
            own = replace(own, year=years)
            found.append(ReadLine(line))
            continue
        heading = _heading(line, own, is_last=place + 1 == len(lines))
        if heading is not None:
            own = replace(heading, year=Years())
            found.append(ReadLine(line))
            continue
        entries = several(line, own)
        found.append(ReadLine(line, entries or (read_one(_unlabelled(line), own),)))
    return found


def _has_year_headings(lines: Sequence[str]) -> bool:
    """Return whether lines that are only a year stand above those that have none.

    A list whose other lines have years of their own has no such headings: "1917" is a title there.
    """
    alone = [bool(ONLY_YEARS.fullmatch(line.strip(" :"))) for line in lines]
    if not any(alone) or (
        not alone[0] and not any(map(_is_heading_word, lines[: alone.index(True)]))
    ):
        return False
    others = [line for line, is_alone in zip(lines, alone, strict=True) if not is_alone]
    dated = sum(part(line, Context()).years is not None for line in others)
    return bool(others) and dated * 2 < len(others)


def _is_heading_word(line: str) -> bool:
    return _heading(line, Context(), is_last=False) is not None


def _heading(line: str, context: Context, *, is_last: bool) -> Context | None:
    """Return the context below a heading: "Kurzfilme:", "As actor", "Filmography (selection)"."""
    if len(line) > 60 or is_last or ANY_YEAR.search(line):  # noqa: PLR2004 -- no heading
        return None
    words = line.strip().rstrip(":").strip()
    if plain(words) in listed("headings", "words") or plain(
        re.sub(r"\(.*\)$", "", words)
    ) in listed("headings", "words"):
        return replace(context, kinds=(), role="")
    if not line.rstrip().endswith(":"):
        return None
    kinds = kinds_in(words)
    if kinds:
        return replace(context, kinds=kinds, role="")
    details = Details()
    if take(details, words) and details.roles:
        return replace(context, kinds=(), role=", ".join(details.roles))
    return None


def _unlabelled(line: str) -> str:
    """Return "Title: The Boat | Year: 2011" without the words before the colons."""
    cells = re.split(r"\s*[|\t;]\s*", line)
    if len(cells) < 2:  # noqa: PLR2004 -- cells
        return line
    found = [_CELL_LABEL.fullmatch(cell) for cell in cells]
    columns = listed("columns", "title") | listed("columns", "year") | listed("columns", "original")
    if sum(bool(match and plain(match["label"]) in columns) for match in found) < 2:  # noqa: PLR2004
        return line
    values = [match["value"] if match else cell for match, cell in zip(found, cells, strict=True)]
    return " | ".join(values)


# Several entries on one line

_MOST_ON_ONE_LINE = 60


def several(text: str, context: Context) -> tuple[EntryValue, ...]:
    """Return the entries of a line that holds more than one: "2021 A | 2013 B", "A (2021), B"."""
    if len(text) > _LONGEST_OF_SEVERAL or len(ANY_YEAR.findall(text)) < 2:  # noqa: PLR2004 -- years
        return ()
    masked = _INSIDE.sub(_masked, text)
    for separator in _SEPARATORS:
        cut = [match.span() for match in separator.finditer(masked)]
        starts = [0, *(end for _, end in cut)]
        ends = [*(start for start, _ in cut), len(text)]
        pieces = [text[a:b].strip(" ,;|.") for a, b in zip(starts, ends, strict=True)]
        pieces = [piece for piece in pieces if piece]
        if len(pieces) < 2:  # noqa: PLR2004 -- entries
            continue
        if found := _all_dated(pieces, context):
            return found
    return ()


def _all_dated(pieces: Sequence[str], context: Context) -> tuple[EntryValue, ...]:
    """Return an entry for each piece, or nothing as soon as one is none: lines can be long."""
    if len(pieces) > _MOST_ON_ONE_LINE or _dated(pieces[-1], context) is None:
        return ()
    found = []
    for piece in pieces:
        entry = _dated(piece, context)
        if entry is None:
            return ()
        found.append(entry)
    return tuple(found)


def _masked(found: re.Match[str]) -> str:
    inside = found[0][1:-1]
    return found[0][0] + re.sub(r"[^\d\s]|\s", "_", inside) + found[0][-1]


def _dated(text: str, context: Context) -> EntryValue | None:
    """Return the entry that a piece of a line is, if it has a year and begins as titles do."""
    if len(text) > MOST_LETTERS or ONLY_YEARS.fullmatch(text):
        return None
    found: Parted = part(text, context)
    if found.years is None or not found.core or found.core[:1].islower():
        return None
    if FURTHER_YEAR.search(found.core, 1):
        return None
    return entry_of(text, found, context)
