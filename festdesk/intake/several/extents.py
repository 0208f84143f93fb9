"""Where each film's lines begin and end: with its time or number, and with its last group."""

from collections.abc import Sequence

from festdesk.intake.awards import is_award
from festdesk.intake.several.record import Record
from festdesk.intake.several.traces import Trace


def find_starts(traces: Sequence[Trace], records: Sequence[Record]) -> None:
    """Let a film begin with the number or the time on the lines right above its title."""
    before = -1
    for record in records:
        while record.first - 1 > before and not traces[record.title_place].has_clock:
            above = traces[record.first - 1]
            is_head = (above.is_moment_alone or above.has_clock or above.is_numbered) and not (
                above.moment is not None and above.moment.has_date and not above.has_clock
            )
            is_apart = above.is_moment_alone and bool(above.line.blanks_before or not above.place)
            is_close = not traces[record.first].line.blanks_before or is_apart
            if above.is_prose or above.label or not (is_head and is_close):
                break
            record.first -= 1
        before = record.last


def find_ends(traces: Sequence[Trace], records: Sequence[Record]) -> None:
    """Let a film end with its last group of lines; the last film has as many as the others."""
    limits = [record.first for record in records[1:]] + [len(traces)]
    groups = [
        _groups(traces, record.last + 1, _until_next_time(traces, record, limit))
        for record, limit in zip(records, limits, strict=True)
    ]
    counts = sorted(_count_body(traces, own) for own in groups[:-1])
    usual = counts[len(counts) // 2]
    if not any(_has_prose(traces, own) for own in groups[:-1]):
        groups[-1] = _without_prose(traces, groups[-1])
    for record, own in zip(records, groups, strict=True):
        if own and not traces[own[0][0]].line.blanks_before:
            record.last = own.pop(0)[-1]
        for count, group in enumerate(own):
            if count >= usual or _is_day(traces[group[0]]):
                break
            record.last = group[-1]


def _has_prose(traces: Sequence[Trace], groups: Sequence[Sequence[int]]) -> bool:
    return any(traces[place].is_prose for group in groups for place in group)


def _without_prose(traces: Sequence[Trace], groups: Sequence[list[int]]) -> list[list[int]]:
    """Return the lines above the first text: where no other film has one, it tells of all."""
    found: list[list[int]] = []
    for group in groups:
        texts = [number for number, place in enumerate(group) if traces[place].is_prose]
        found.append(group[: texts[0]] if texts else group)
        if texts:
            break
    return [group for group in found if group]


def _until_next_time(traces: Sequence[Trace], record: Record, limit: int) -> int:
    """Return where a film beside its time ends: at the next time, or the venue right above it."""
    last = traces[limit - 1]
    if limit < len(traces) and _stands_over(traces, last, limit):
        return limit - 1 if last.moment is not None else limit - 2
    if not traces[record.title_place].has_clock:
        return limit
    for place in range(record.last + 1, limit):
        below = traces[place + 1] if place + 1 < len(traces) else None
        is_venue = below is not None and below.has_clock and bool(below.rest)
        if traces[place].has_clock or (is_venue and traces[place].is_words):
            return place
    return limit


def _stands_over(traces: Sequence[Trace], last: Trace, limit: int) -> bool:
    """Return whether a day and time stand right above the next film, a mark between at most."""
    if traces[limit].line.blanks_before or limit < 2:  # noqa: PLR2004 -- lines
        return False
    is_mark = not any(map(str.isalnum, last.line.text)) and not last.line.blanks_before
    time = traces[limit - 2] if is_mark else last
    return time.is_moment_alone and (time.has_clock or bool(time.moment and time.moment.has_date))


def _groups(traces: Sequence[Trace], first: int, limit: int) -> list[list[int]]:
    """Return the places from `first` on, parted where lines are empty."""
    found: list[list[int]] = []
    for place in range(first, limit):
        if not found or traces[place].line.blanks_before:
            found.append([])
        found[-1].append(place)
    return found


def _count_body(traces: Sequence[Trace], groups: Sequence[Sequence[int]]) -> int:
    """Return how many groups after the first are texts or labelled lines of the film."""
    own = [group for group in groups if traces[group[0]].line.blanks_before]
    count = 0
    for number, group in enumerate(own):
        if any(_is_body(traces[place]) for place in group):
            count = number + 1
        elif count or number > 1 or _is_day(traces[group[0]]):
            break  # at most a time and a remark stand between the data and the text
    return count


def _is_day(trace: Trace) -> bool:
    return trace.moment is not None and trace.moment.has_date and not trace.has_clock


def _is_body(trace: Trace) -> bool:
    if _is_day(trace):
        return False
    return trace.is_prose or trace.label is not None or is_award(trace.line.text)
