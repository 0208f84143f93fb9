"""A line taken apart: its years, its titles as they stand, and the words beside them."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.filmographies.entries import Years
from festdesk.filmographies.reading.details import understood
from festdesk.filmographies.reading.makers import is_co_director
from festdesk.filmographies.reading.said import Details, parts_of
from festdesk.filmographies.reading.words import is_note, kinds_in
from festdesk.filmographies.reading.years import (
    ANY_YEAR,
    ONLY_YEARS,
    PLAIN_YEAR,
    YEARS,
    is_far_ahead,
    is_no_year,
    read_made,
)

MOST_LETTERS = 500  # of one entry; a longer line is no entry
_DIGITS_OF_YEAR = 4

_LEAD, _PLAIN_LEAD = (
    re.compile(
        rf"[(\[（]?(?P<year>{years})[)\]）]?"
        r"(?P<between>\s*年?\s*[–—:|.,·•=>/-]\s*|\s*年\s*|\t+|\s+|(?=[《「『]))(?P<rest>\S.*)",
        re.IGNORECASE,
    )
    for years in (YEARS, PLAIN_YEAR)
)
_NO_YEAR_FIRST = re.compile(
    r"[(\[]?(?P<words>[^–—:|\t,]{1,28}?)[)\]]?(?:\s*[–—:|\t,]\s*|\s-\s)(?P<rest>\S.*)"
)
_BARE_LAST = re.compile(rf"(?P<title>\S.*\S)\s+(?P<year>{YEARS})", re.IGNORECASE)
_YEAR_AMID = re.compile(
    rf"(?P<title>\S.*?)\s*(?:[(\[（](?P<inside>[^()\[\]（）]{{0,60}}?{YEARS}[^()\[\]（）]{{0,60}})[)\]）]"
    rf"|[,|/\t–—]\s*(?P<plain>{YEARS})\s*[,;|/\t–—.])\s*(?P<after>\S.{{0,200}})",
    re.IGNORECASE,
)
_IN_PART = re.compile(YEARS, re.IGNORECASE)
FURTHER_YEAR = re.compile(rf"(?:(?<=[,;|•·])\s*{PLAIN_YEAR}|{PLAIN_YEAR}(?=\s+[–—-]\s)).*")
_SEPARATOR = re.compile(r"[,;|\t，；]|\s/\s|/|\s[–—-]\s|\s[·•]\s|\s?[–—]\s")
_OPENERS = {")": "(", "]": "[", "）": "（", "】": "【"}
_AROUND = " \t–—-:|,;·•=/，；："
_DASHES = {"–", "—", "-"}


@dataclass(slots=True)
class Parted:
    """A line taken apart: its years, what titles it has, and the words beside them."""

    years: Years | None = None
    core: str = ""
    groups: list[tuple[str, bool]] = field(default_factory=list)  # words, and whether in brackets
    doubts: list[str] = field(default_factory=list)
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """The titles of a parted line, and what stands beside them."""

    titles: tuple[str, ...]
    details: Details
    is_bracketed: bool = False  # the second title stands in brackets after the first
    is_also: bool = False  # the second is told to be another: "aka"


@dataclass(frozen=True, slots=True)
class Context:
    """What the whole list tells of each of its lines."""

    years_stand: str = ""  # "first" or "last", where most of the other lines tell it
    is_bare_last: bool = False  # years stand last, after nothing but a space
    leaning: float = 0.0  # which of two titles is English in most lines, as `titles.vote` says
    language: str = ""  # of most titles
    known: AbstractSet[str] = frozenset()  # titles of works that are known, plain
    year: Years = field(default_factory=Years)  # of the heading above
    kinds: tuple[str, ...] = ()
    role: str = ""
    seen: Mapping[str, tuple[Parted, Beside]] = field(default_factory=dict)  # lines that are plain


def part(text: str, context: Context) -> Parted:
    """Take a line apart; `years` is nothing where it has none."""
    lead = None if is_title_with_number(text, context) else _LEAD.fullmatch(text)
    made = read_made(lead["year"]) if lead else None
    if lead and made is None:
        # No span of a making, as in "1968 – 2001: A Space Odyssey".
        lead = _PLAIN_LEAD.fullmatch(text)
        made = read_made(lead["year"]) if lead else None
    if lead and (
        made is None
        or (not lead["between"].strip() and not lead["between"] and lead["rest"][:1].isdigit())
    ):
        lead = None
    if (
        lead
        and lead["rest"][:1].isdigit()
        and not lead["between"].strip(_AROUND + ".")
        and " " not in lead["between"]
        and "\t" not in lead["between"]
    ):
        lead = None  # a date, or a number with a point
    if lead is None or made is None:
        return _without_lead(text, context)
    rest = lead["rest"].strip()
    after = _peel(rest)
    if any(_is_title_left(words, lead["between"], context) for words in (rest, after.core)):
        return _without_lead(text, context)
    years = _take_year(after)
    if years is not None and not years.as_given and not _same(years, made):
        if _is_last(text, context):
            return _without_lead(text, context)
        after.doubts.append(str(years.year))
    if ONLY_YEARS.fullmatch(after.core) and not context.years_stand:
        after.doubts.append(after.core)
    after.years = made
    after.is_first = True
    return after


def _same(one: Years, other: Years) -> bool:
    return one.year in {other.year, other.until}


def is_title_with_number(text: str, context: Context) -> bool:
    """Return whether a whole line, or all before its last year, is a title known to begin so."""
    if not text[:1].isdigit() or not (context.known or text[:_DIGITS_OF_YEAR] in _number_starts()):
        return False
    whole = plain_title(text)
    is_only_year = len(whole) <= _DIGITS_OF_YEAR
    return not is_only_year and (whole in _numbers() or whole in context.known)


@cache
def _number_starts() -> frozenset[str]:
    return frozenset(title[:_DIGITS_OF_YEAR] for title in _numbers())


def plain_title(text: str) -> str:
    """Return a title as titles are compared: folded, its marks and spaces aside."""
    return re.sub(r"[\W_]+", " ", fold(text)).strip()


@cache
def _numbers() -> frozenset[str]:
    return frozenset(
        plain_title(title) for title in read_list("filmography_words")["numbers"]["titles"]
    )


def _is_title_left(rest: str, between: str, context: Context) -> bool:
    """Return whether what looks like a year first is the title: "1917, 2019, TV", "1984 (1956)"."""
    if rest[:1] and rest[0] in "([（" and _peel(f"x {rest}").core == "x":
        return True
    only = ONLY_YEARS.fullmatch(rest)
    if only is None or read_made(only["year"]) is None:
        return False
    if context.years_stand:
        return context.years_stand == "last"
    return "," in between or rest[0] in "(["


def _is_last(text: str, context: Context) -> bool:
    """Return whether of two years the last is the work's."""
    if text[0] in "([（":
        return False
    return context.years_stand != "first"


def _without_lead(text: str, context: Context) -> Parted:
    found = _peel(text)
    found.years = _take_year(found)
    if found.years is not None:
        return found
    no_year = _NO_YEAR_FIRST.fullmatch(text)
    if no_year and is_no_year(no_year["words"]):
        found = _peel(no_year["rest"])
        found.years = Years(None, None, no_year["words"].strip())
        found.is_first = True
        return found
    if given := _take_no_year(found):
        found.years = Years(None, None, given)
        return found
    bare = _BARE_LAST.fullmatch(found.core) if context.is_bare_last else None
    if bare and (made := read_made(bare["year"])) and not is_far_ahead(made.year):
        found.core = bare["title"].strip(_AROUND)
        found.years = made
        return found
    return _with_year_amid(text) or found


def _with_year_amid(text: str) -> Parted | None:
    """Return "Title (2012) and more" apart, the more being a doubt."""
    amid = _YEAR_AMID.fullmatch(text)
    if amid is None:
        return None
    found = Parted(
        core=amid["title"].strip(_AROUND), groups=[(amid["inside"] or amid["plain"], True)]
    )
    found.years = _take_year(found)
    if found.years is None or not found.core:
        return None
    after = _peel(f"x {amid['after'].strip()}")
    rest = after.core.removeprefix("x").strip(_AROUND)
    found.groups += after.groups
    if rest:
        found.groups.append((rest, False))
    return found


# Words beside the titles


def _peel(text: str) -> Parted:
    """Take brackets and known words off the end of a title, as far as they go."""
    found = Parted()
    text = text.strip()
    while True:
        text = _without_stop(text.rstrip(_AROUND))
        opener = _opener_of(text)
        if opener > 0 and (names := _names_before(text, opener)):
            found.groups.insert(0, (text[names:].strip(), False))
            text = text[:names]
            continue
        if opener > 0:
            found.groups.insert(0, (text[opener + 1 : -1].strip(), True))
            text = text[:opener]
            continue
        last = _last_known(text, found.groups)
        if last is None:
            break
        text, words = last
        found.groups.insert(0, (words, False))
    found.core = text.strip(_AROUND) or text.strip()
    return found


def _names_before(text: str, opener: int) -> int:
    """Return where ", with Anna Berg (co-director)" begins, or 0."""
    if not is_co_director(text[opener + 1 : -1]):
        return 0
    ends = [found.end() for found in _SEPARATOR.finditer(text[:opener])]
    return ends[-1] if ends and understood(text[ends[-1] :].strip()) is not None else 0


def _without_stop(text: str) -> str:
    """Drop the full stop after a title; "S.O.S." and "Paris vu par…" keep theirs."""
    if not text.endswith(".") or text.endswith(".."):
        return text
    word = text.rsplit(" ", 1)[-1]
    return text if "." in word[:-1] or len(word) <= 3 else text[:-1]  # noqa: PLR2004 -- "Dr."


def _opener_of(text: str) -> int:
    """Return where the bracket opens that closes at the end, or -1."""
    opener = _OPENERS.get(text[-1:])
    if opener is None:
        return -1
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        if text[place] == text[-1]:
            depth += 1
        elif text[place] == opener:
            depth -= 1
            if depth == 0:
                return place
    return -1


def _last_known(text: str, groups: Sequence[tuple[str, bool]]) -> tuple[str, str] | None:
    """Return the rest and the known words after the last separator of `text`."""
    is_alone, is_dated = not groups, any(ANY_YEAR.search(words) for words, _ in groups)
    if text[-1:] in '”»"' or (text[-1:] == "“" and "„" in text):
        return None
    ends = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text)]
    for start, end in reversed(ends[-3:]):
        words, rest = text[end:].strip(), text[:start]
        if (
            rest.strip(_AROUND)
            and words
            and _is_beside(
                words,
                text[start:end],
                is_alone=is_alone,
                is_dated=is_dated or bool(ANY_YEAR.search(rest)),
            )
        ):
            return rest, words
    after = re.fullmatch(r"(.*[)\]）”»\"])\s+([^()\[\]]+)", text)
    if after and _is_beside(after[2].lstrip(_AROUND), "", is_alone=False, is_dated=True):
        return after[1], after[2].lstrip(_AROUND)
    return None


def _is_beside(words: str, separator: str, *, is_alone: bool, is_dated: bool) -> bool:
    """Return whether words after a separator are no part of the title."""
    if ONLY_YEARS.fullmatch(words):
        return read_made(words.strip("()[] ")) is not None
    if is_no_year(words) or _year_in(words) is not None:
        return True
    found = understood(words)
    if found is None or found.titles:
        return False
    if is_note(words) and separator.strip() in _DASHES and not is_dated:
        return False  # "Mystic River – Director's Cut"
    # "Paris, Italy" may be a title; "2009 • Antichrist • Italy" and "Paris, Italy, 52 min" are not.
    return not (
        separator.strip() == ","
        and is_alone
        and not kinds_in(words)
        and not _says_more(found, words)
    )


def _says_more(found: Details, words: str) -> bool:
    return bool(found.share or found.episodes or found.co_directors or any(map(str.isdigit, words)))


# Years


def _year_in(part_of_group: str) -> tuple[Years, str] | None:
    """Return the year of "UK 1998" or "Kurzfilm 2011", and the rest, which must be known."""
    only = ONLY_YEARS.fullmatch(part_of_group.strip())
    if only:
        years = read_made(only["year"])
        return (years, "") if years else None
    found = _IN_PART.search(part_of_group)
    if found is None:
        return None
    rest = f"{part_of_group[: found.start()]} {part_of_group[found.end() :]}".strip(_AROUND)
    years = read_made(found[0])
    return (years, rest) if years and rest and understood(rest) is not None else None


def _take_year(found: Parted) -> Years | None:
    """Take the years out of the words beside a title, the first that are nothing else."""
    taken: Years | None = None
    for place, (words, is_bracket) in enumerate(found.groups):
        kept: list[str] = []
        for piece in parts_of(words):
            read = _year_in(piece) if taken is None else None
            if read is None:
                kept.append(piece)
            else:
                taken, rest = read
                kept += [rest] if rest else []
        if taken is not None:
            found.groups[place] = (", ".join(kept), is_bracket)
            break
    return taken


def _take_no_year(found: Parted) -> str:
    for place, (words, is_bracket) in enumerate(found.groups):
        for piece in parts_of(words):
            if is_no_year(piece):
                rest = [other for other in parts_of(words) if other != piece]
                found.groups[place] = (", ".join(rest), is_bracket)
                return piece
    return ""
