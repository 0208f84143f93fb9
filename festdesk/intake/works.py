"""Pages that are somebody's filmography: the person, perhaps a life, and a list of works.

How a list of works is read is the business of `filmographies.reading`; here is only which lines
of a page are the list.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.filmographies.reading.lists import read_entries
from festdesk.filmographies.reading.values import EntryValue
from festdesk.filmographies.reading.years import ONLY_YEARS
from festdesk.intake.awards import is_award
from festdesk.intake.drafts import DirectorValue, Draft, FilmReading, PageKind, Span
from festdesk.intake.filmography import parse_entries, parse_entry
from festdesk.intake.header import LENGTH, UNKNOWN, YEAR
from festdesk.intake.labels import find_label, plain, says, words
from festdesk.intake.lines import Line
from festdesk.intake.names import split_names
from festdesk.intake.page import Context, Page
from festdesk.intake.prose import biography_reason
from festdesk.intake.readers import go_through
from festdesk.intake.several.traces import MAKER, Trace
from festdesk.intake.whole import finish
from festdesk.people.names import looks_like_person_name

_LEAST_WORKS = 3
_LEAST_SHARE = 0.6
_HEAD_LINES = 8
_LONGEST_WORK = 220
_LONGEST_CELL = 20  # of a kind or a length
_LONGEST_QUOTED = 160
_LONGEST_LIFE = 6000
_LIFE = re.compile(r"\s*[(\[][^()\[\]]{0,60}\d{4}[^()\[\]]{0,30}[)\]]$")
_BETWEEN = re.compile(r"\s+[–—-]\s+|\s*[:|•·\t]\s*")
_OF = re.compile(r"\s+(?:de|di|von|van|of|by|av|af|du|del|da|do|d['’])\s*", re.IGNORECASE)


_LEAST_SENTENCE = 60  # letters


@dataclass(frozen=True, slots=True)
class _Work:
    """A line of the list as it is read, and the places it was put together from."""

    text: str
    first: int
    last: int


def read_works_page(traces: Sequence[Trace], context: Context) -> FilmReading | None:
    """Return what a page says that is somebody's filmography, or None where it is none."""
    lines = [trace.line for trace in traces]
    works = _works_of(traces)
    if len(works) < _LEAST_WORKS:
        return None
    first = works[0].first
    person = _person_with_life(traces, first) or _person_of(traces[: min(first, _HEAD_LINES)])
    has_heading = any(map(_is_headed, traces[:first]))
    if any(map(_heads_directors, traces[:first])):
        return None
    if (person is None and not has_heading) or not _are_the_page(traces, works):
        return None
    taken = {place for work in works for place in range(work.first, work.last + 1)}
    if person is not None:
        taken.add(person[0])
    page = Page([line for place, line in enumerate(lines) if place not in taken], context)
    page.section = "biography"
    go_through(page)
    _pass_over_what_follows(page, lines[works[-1].last].number)
    if person is not None:
        place, names = person
        _add_person(page, lines[place], [_as_in_life(name, traces) for name in names])
    _add_entries(page, lines, traces, works)
    return finish(page, PageKind.FILMOGRAPHY)


def _pass_over_what_follows(page: Page, last: int) -> None:
    """Take a text below the list for a note of the page, unless it tells a life."""
    for paragraph in page.paragraphs:
        is_below = page.lines[paragraph.first].number > last
        if is_below and paragraph.heading is None and not biography_reason(paragraph.body, ()):
            paragraph.kind, paragraph.reason = (
                "comment",
                "It stands under a heading of something else.",
            )


def _as_in_life(name: str, traces: Sequence[Trace]) -> str:
    """Return a name without the words before it: a life begins "Lucrecia Martel", not "Ciclo"."""
    words = name.split()
    for first in range(1, len(words) - 1):
        shorter = " ".join(words[first:])
        if any(trace.is_prose and trace.line.text.startswith(shorter) for trace in traces):
            return shorter
    return name


def _add_person(page: Page, line: Line, names: Sequence[str]) -> None:
    span = Span(line.number, line.number, line.text[:_LONGEST_QUOTED])
    for name in names:
        reason = "A name stands alone near the top."
        page.drafts.append(Draft(DirectorValue(name), span, 90, reason))


def _add_entries(
    page: Page, lines: Sequence[Line], traces: Sequence[Trace], works: Sequence[_Work]
) -> None:
    """Add the entries; a heading above one, such as a year, belongs to its lines."""
    read = read_entries("\n".join(work.text for work in works))
    if len(read) != len(works):
        read = [line for work in works for line in read_entries(work.text)[:1]]
    above = -1
    for work, line in zip(works, read, strict=False):
        first = work.first
        if not line.entries:
            above = work.first
            continue
        heading = traces[first - 1] if first else None
        if above >= 0 or (heading is not None and _is_headed(heading)):
            first, above = (above if above >= 0 else first - 1), -1
        span = Span(lines[first].number, lines[work.last].number, work.text[:_LONGEST_QUOTED])
        page.drafts += [Draft(entry, span) for entry in line.entries if _is_entry(entry)]


def _is_entry(entry: EntryValue) -> bool:
    return bool(entry.titles) and any(map(str.isalnum, entry.titles[0].text))


# Which lines are the list


def _works_of(traces: Sequence[Trace]) -> list[_Work]:
    below_years = _below_years(traces)
    if below_years:
        return below_years
    found: list[_Work] = []
    place = 0
    named = _person_of([t for t in traces[:_HEAD_LINES] if LENGTH not in t.facts])
    person = named[0] if named is not None else -1
    while place < len(traces):
        work = _with_data_below(traces, place)
        if work is None and _is_work(traces[place]):
            work = _Work(_normal(traces[place]), place, place)
        if work is not None and place != person:
            found.append(work)
        place = work.last + 1 if work is not None else place + 1
    return _in_columns(traces, _without_strangers(traces, found))


def _in_columns(traces: Sequence[Trace], works: list[_Work]) -> list[_Work]:
    """Write the rows of a table with cells missing here and there as lines: "Title (doc, 1989)".

    A prize in the last cells is no part of what the film is called.
    """
    rows = [re.split(r"\s*\t\s*", traces[work.first].line.text) for work in works]
    years = [bool(ONLY_YEARS.fullmatch(row[0])) and len(row) > 2 for row in rows]  # noqa: PLR2004
    widths = {len(row) for row in rows}
    if sum(years) < len(rows) * 0.8 or len(widths) < 2:  # noqa: PLR2004 -- a table as it should be
        return works
    found = []
    for work, row, is_row in zip(works, rows, years, strict=True):
        if not is_row:
            found.append(work)
            continue
        title = " ".join([row[1], *(cell for cell in row[2:] if cell.startswith("("))])
        beside = [c for c in row[2:] if not c.startswith("(") and len(c) < _LONGEST_CELL]
        found.append(_Work(f"{title} ({', '.join([*beside, row[0]])})", work.first, work.last))
    return found


def _below_years(traces: Sequence[Trace]) -> list[_Work]:
    """Return the list where years stand on lines of their own above the titles."""
    years = [t.place for t in traces if ONLY_YEARS.fullmatch(t.line.text.strip(" :"))]
    if len(years) < _LEAST_WORKS:
        return []
    last = years[-1]
    while last + 1 < len(traces) and _may_stand_below(traces[last + 1]):
        last += 1
    block = traces[years[0] : last + 1]
    if any(trace.is_prose for trace in block):
        return []
    return [_Work(trace.line.text, trace.place, trace.place) for trace in block]


def _may_stand_below(trace: Trace) -> bool:
    return trace.is_words and not trace.line.blanks_before


def _with_data_below(traces: Sequence[Trace], place: int) -> _Work | None:
    """Return a work whose title stands on one line and its year on the next."""
    trace = traces[place]
    if place + 1 >= len(traces) or not trace.is_words or trace.core or trace.has_clock:
        return None
    below = traces[place + 1]
    is_data = YEAR in below.facts and MAKER not in below.facts and not below.has_clock
    if not is_data or any(piece.kind == UNKNOWN for piece in below.pieces):
        return None
    data = ", ".join(piece.text for piece in below.pieces)
    if "(" in trace.rest:
        return _Work(f"{trace.rest.rstrip(') ')}, {data})", place, place + 1)
    return _Work(f"{trace.rest} ({data})", place, place + 1)


def _is_work(trace: Trace) -> bool:
    text = trace.line.text
    if trace.is_prose or len(text) > _LONGEST_WORK or trace.label or trace.is_around:
        return False
    if trace.moment is not None and trace.moment.has_date and trace.moment.starts:
        return False
    if _tells_life(text) or ONLY_YEARS.fullmatch(text):
        return False
    return bool(parse_entries(trace.rest)) or parse_entry(trace.rest) is not None


def _tells_life(text: str) -> bool:
    return says("biographies", "words", text[:40]) or text.startswith(("*", "°"))


def _normal(trace: Trace) -> str:
    """Return a work's line with its country and its length behind the title, in brackets."""
    kinds = trace.facts.keys()
    if "(" in trace.rest or YEAR not in kinds or not kinds & {"country", "running_time"}:
        return trace.line.text
    first = next((piece for piece in trace.pieces if piece.kind != UNKNOWN), None)
    at = trace.rest.find(first.text) if first is not None else -1
    if at < 1:
        return trace.line.text
    head = trace.rest[:at].strip(" \t,;|/·•–—-")
    return f"{head} ({trace.rest[at:].strip(' .')})" if head else trace.line.text


def _without_strangers(traces: Sequence[Trace], works: list[_Work]) -> list[_Work]:
    """Leave out lines that have no number or bullet where the others have one, and awards."""
    marked = [w for w in works if traces[w.first].is_numbered or traces[w.first].line.is_bulleted]
    if len(marked) >= len(works) * 0.7 and len(marked) >= _LEAST_WORKS:
        works = marked
    bracketed = sum("(" in work.text for work in works) * 2 > len(works)
    awards = [
        work
        for work in works
        if is_award(traces[work.first].line.text) and ("(" in work.text) is not bracketed
    ]
    if len(awards) * 2 >= len(works):
        return []
    last = {work.first for work in works if work not in awards}
    return [work for work in works if work not in awards or _stands_among(work.first, last)]


def _stands_among(place: int, others: set[int]) -> bool:
    return any(other > place for other in others) and any(other < place for other in others)


# Whose list it is, and whether the page is little else


def _is_headed(trace: Trace) -> bool:
    label = trace.label or find_label(trace.line.text)
    return label is not None and "filmography" in label.fields


def _person_with_life(traces: Sequence[Trace], first: int) -> tuple[int, tuple[str, ...]] | None:
    """Return the person above the list whose name opens a text of the page: a life."""
    lives = [trace.line.text for trace in traces if trace.is_prose]
    for trace in traces[: min(first, _HEAD_LINES)]:
        person = None if trace.is_prose else _person_of([trace])
        if person and any(life.startswith(name) for life in lives for name in person[1]):
            return person
    return None


def _person_of(traces: Sequence[Trace]) -> tuple[int, tuple[str, ...]] | None:
    """Return the place and the names of the person above a list of works."""
    for trace in traces:
        if trace.is_prose or _is_table_head(trace.line.text):
            continue
        for text in _person_forms(trace.line.text):
            names = tuple(name.name for name in split_names(text))
            if 0 < len(names) <= 3 and all(map(looks_like_person_name, names)):  # noqa: PLR2004
                return trace.place, names
    return None


def _is_table_head(text: str) -> bool:
    """Return whether a line names columns: "Title | Director | Country"."""
    cells = [cell for cell in re.split(r"\s*[|\t;]\s*", text) if cell]
    return len(cells) > 2 and sum(find_label(cell) is not None for cell in cells) * 2 > len(cells)  # noqa: PLR2004


def _heads_directors(trace: Trace) -> bool:
    """Return whether a line heads a table whose films have each its director."""
    cells = re.split(r"\s*[|\t;]\s*", trace.line.text)
    labels = [label for cell in cells if cell and (label := find_label(cell))]
    return len(labels) > 1 and any("director" in label.roles for label in labels)


def _person_forms(text: str) -> list[str]:
    """Return what of a heading can be a name: without a life in brackets, "Filmography of"."""
    text = _LIFE.sub("", text).strip(" .:")
    forms: list[str] = []
    parts = [part for part in _BETWEEN.split(text) if part]
    forms += [part for part in parts if not _is_list_heading(part)] if len(parts) > 1 else [text]
    for found in _OF.finditer(text):
        if _is_list_heading(text[: found.start()]):
            forms.insert(0, text[found.end() :])
    first, _, last = text.rpartition(" ")
    if first and _is_list_heading(last):
        forms.insert(0, first)
    strand, _, rest = text.partition(" ")
    if rest and plain(strand) in words("strands", "words"):
        forms.insert(0, rest)  # "Ciclo Lucrecia Martel"
    return [form for form in forms if not _is_list_heading(form)]


def _is_list_heading(text: str) -> bool:
    label = find_label(text)
    return label is not None and "filmography" in label.fields


def _is_sentence(trace: Trace) -> bool:
    """Return whether a line tells something of a film, however short: no list has that."""
    text = trace.line.text
    return len(text) >= _LEAST_SENTENCE and text.endswith((".", "!", "?", "…"))


def _are_the_page(traces: Sequence[Trace], works: Sequence[_Work]) -> bool:
    """Return whether little else stands on the page than the list, a person and a life."""
    taken = {place for work in works for place in range(work.first, work.last + 1)}
    others = [trace for trace in traces if trace.place not in taken]
    data = [t for t in others if len(t.core) > 1 and t.place > 1]
    labels = [t for t in others if t.label is not None and not t.is_heading]
    shown = [t for t in others if t.has_clock]
    made = sum(MAKER in traces[work.first].facts for work in works)
    if data or len(labels) > 1 or shown or made * 2 > len(works):
        return False
    first, last = min(taken), max(taken)
    between = sum(t.is_prose or _is_sentence(t) for t in others if first < t.place < last)
    if between * 6 > len(works):
        return False
    short = sum(
        not (t.is_prose or t.is_heading or t.place + 1 in taken or is_award(t.line.text))
        for t in others
    )
    running = sum(len(trace.line.text) for trace in others if trace.is_prose)
    return len(taken) >= (short + len(taken)) * _LEAST_SHARE and running < _LONGEST_LIFE
