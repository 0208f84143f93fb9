"""Filmography entries from lines: year, title, further title, qualifier and share."""

import re
from collections.abc import Sequence

from festdesk.films.tables import TitleKind
from festdesk.intake.awards import is_award
from festdesk.intake.drafts import EntryValue, TitleValue
from festdesk.intake.labels import plain, words
from festdesk.texts.language import language_of
from festdesk.intake.lines import Line
from festdesk.intake.moments import read_moment
from festdesk.intake.notations import parse_running_time

_LONGEST_ENTRY = 220
_YEARS = r"(?:18|19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d(?!\d)|present|today|heute))?"
_YEAR_FIRST = re.compile(
    rf"[(\[]?(?P<year>(?:c\.|ca\.|um)?\s?{_YEARS})[)\]]?(?:\s*[–—:|.,·•\t-]\s*|\s+)(?P<title>\S.*)"
)
_YEAR_LAST = re.compile(
    rf"(?P<title>\S.*?)\s*(?:[(\[](?P<inside>[^()\[\]]{{0,60}}?(?P<year>{_YEARS})[^()\[\]]{{0,60}})[)\]]"
    rf"|[,–—|/\t-]\s*(?P<plain_year>{_YEARS}))(?P<after>[^()]{{0,80}}(?:\([^()]{{0,60}}\))?)\.?"
)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]\s*$")
_BETWEEN_TITLES = re.compile(r"\s*\|\s*|\s+/\s+|\s+//\s+|\t+")
_SHARE = re.compile(
    r"(?P<share>\d+\s(?:episodes?|episoden|folgen|épisodes?|episodi|episodios|afleveringen|odcinki|"
    r"bölüm|epis[oó]dios|segments?))(?:\s(?:of|der|de|di|van|in)\b)?",
    re.IGNORECASE,
)
_BETWEEN_ENTRIES = re.compile(r"\s*[|•·;]\s*(?=\(?(?:18|19|20)\d\d\b)")
_AFTER_ENTRIES = re.compile(r"(?<=\d\d\d\d\))\s*[,;|/•·–-]?\s*|(?<=\))\s*[,;|]\s+")
_SEPARATORS = (
    _BETWEEN_ENTRIES,
    _AFTER_ENTRIES,
    re.compile(r"\s*,\s+(?=(?:19|20)\d\d\b)"),
    re.compile(r"\s*[|•·;]\s*"),
)
_SPAN = re.compile(r"((?:18|19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?")
_LEAST_RUN = 3
_LEAST_UNDER_HEADING = 1
_MOST_TITLE_WORDS = 18
_LONGEST_MAKING = 25  # years


def parse_entry(text: str) -> EntryValue | None:
    """Return the entry that a line is, year first or last, or None."""
    if not 5 < len(text) <= _LONGEST_ENTRY:  # noqa: PLR2004 -- a year and a letter
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        return _entry(found["year"], found["title"], [])
    if found := _YEAR_LAST.fullmatch(text):
        notes = [found["after"] or ""]
        year = found["year"] or found["plain_year"]
        if found["inside"]:
            notes += [n for n in re.split(r"[,;/]", found["inside"].replace(year, "")) if n.strip()]
        return _entry(year, found["title"], notes)
    return None


def parse_entries(text: str) -> tuple[EntryValue, ...]:
    """Return the entries of a line that holds several: "2021 A | 2013 B", "A (2021), B"."""
    for separator in _SEPARATORS:
        parts = [
            part.strip(" ,;|") for part in separator.split(text) if part and part.strip(" ,;|.")
        ]
        entries = [parse_entry(part) for part in parts]
        found = tuple(entry for entry in entries if entry and _opens_as_title(entry))
        if len(entries) > 1 and len(found) == len(entries):
            return found
    return ()


def _opens_as_title(entry: EntryValue) -> bool:
    """Return whether a title begins as one: in running text, "and Exhibition" does not."""
    return not entry.titles[0].text[:1].islower()


def _entry(year: str, title: str, notes: Sequence[str]) -> EntryValue | None:
    title = title.strip(" \t–—-:|,")
    found_notes = [_unwrapped(note) for note in notes if note.strip(" ,;.()[]")]
    brackets: list[str] = []
    while match := _BRACKETS.search(title):
        if match.start() == 0:
            break
        brackets.insert(0, match[1].strip())
        title = title[: match.start()]
    head, separator, after = title.rpartition(";" if ";" in title else ",")
    if separator and _qualifier(after):
        title = head
        found_notes.append(after.strip())
    is_bracketed = False
    titles = [part.strip(' “”„«»"*_') for part in _BETWEEN_TITLES.split(title) if part.strip()]
    if not titles or not titles[0] or len(title.split()) > _MOST_TITLE_WORDS:
        return None
    qualifier, share, note = "", "", ""
    for words_beside in [*brackets, *found_notes]:
        kind = _qualifier(words_beside)
        if match := _SHARE.search(words_beside):
            share = match["share"]
            kind = kind or _qualifier(_SHARE.sub("", words_beside)) or "series"
        if kind:
            qualifier = qualifier or kind
            note = f"{note}, {words_beside}" if note else words_beside
        elif words_beside in brackets and len(titles) == 1 and _is_title(words_beside):
            titles.append(words_beside)
            is_bracketed = True
        else:
            note = f"{note}, {words_beside}" if note else words_beside
    first, until = _years(year)
    if first and until and until - first > _LONGEST_MAKING:
        return None  # the years of a life
    return EntryValue(
        first,
        _titles(titles, is_bracketed=is_bracketed),
        until,
        "" if _SPAN.fullmatch(year.strip()) else year.strip(),
        qualifier,
        share,
        "",
        note,
    )


def _unwrapped(note: str) -> str:
    note = note.strip(" ,;.")
    return note[1:-1].strip() if note.startswith("(") and note.endswith(")") else note


def _years(year: str) -> tuple[int | None, int | None]:
    found = _SPAN.search(year)
    if not found:
        return None, None
    first = int(found[1])
    until = found[2] and int(found[2] if len(found[2]) > 2 else found[1][:2] + found[2])  # noqa: PLR2004 -- digits
    return first, until if until and until > first else None


def _qualifier(text: str) -> str:
    """Return the key of the qualifier that `text` is, read also part by part: "short, doc."."""
    for part in (text, *re.split(r"[,;/&]| – ", text)):
        folded = plain(part)
        for key in ("documentary", "short", "tv_movie", "series", "segment", "unfinished"):
            if folded in words("qualifiers", key):
                return key
    return ""


def _is_title(text: str) -> bool:
    return (
        text[:1].isupper()
        and not parse_running_time(text)
        and len(text.split()) <= _MOST_TITLE_WORDS
    )


def _titles(titles: list[str], *, is_bracketed: bool) -> tuple[TitleValue, ...]:
    """Return the forms: of two the one told to be English is the international title.

    Where neither is, the first of two side by side is the original, and so is one in brackets.
    """
    if len(titles) == 1:
        return (TitleValue(titles[0]),)
    first, second = titles[0], titles[1]
    spoken = language_of(first), language_of(second)
    if (spoken[0] == "en" and spoken[1] != "en") or (
        is_bracketed and spoken[1] != "en" and spoken[0] in {"", "en"}
    ):
        first, second = second, first
    return (TitleValue(first), TitleValue(second, TitleKind.INTERNATIONAL))


def run_of_entries(
    lines: Sequence[Line], place: int, *, is_under_heading: bool
) -> list[tuple[int, EntryValue]]:
    """Return the entries from `place` on, with their places: three, or one under a heading."""
    found: list[tuple[int, EntryValue]] = []
    first_form = None
    for at in range(place, len(lines)):
        line = lines[at]
        if not line.is_structured or (found and line.blanks_before > 1 and not line.is_bulleted):
            break
        several = parse_entries(line.text)
        if several:
            found += [(at, entry) for entry in several]
            continue
        entry = parse_entry(line.text) if _may_be_entry(line.text) else None
        form = entry and bool(_YEAR_FIRST.fullmatch(line.text))
        if entry is None or (first_form is not None and form is not first_form):
            break
        first_form = form
        found.append((at, entry))
    least = _LEAST_UNDER_HEADING if is_under_heading else _LEAST_RUN
    if len(found) < least and not (len(found) > 1 and not is_under_heading and first_form):
        return []
    awards = sum(is_award(lines[at].text) for at, _ in found)
    return found if awards * 2 < len(found) else []


def _may_be_entry(text: str) -> bool:
    moment = read_moment(text)
    return not (moment and (moment.starts or (moment.has_date and moment.weekday)))
