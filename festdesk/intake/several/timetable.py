"""Programmes that are a timetable and no more: days, times, titles; a film once, however often."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from festdesk.intake.labels import plain, says
from festdesk.intake.notations import parse_version
from festdesk.intake.several.makers import Maker, makers_of_line, titles_of
from festdesk.intake.several.traces import BETWEEN_PARTS, VENUE, Trace

_LEAST_TIMES = 3
_LEAST_FILMS = 2
_LEAST_SHARE = 0.5
_LONGEST_TEXT = 240  # of running text beside a timetable


@dataclass(slots=True)
class Listed:
    """A film of a timetable: its title and makers, and the places of its times."""

    made: Maker
    places: list[int] = field(default_factory=list)
    title_place: int = -1  # where it is not the line of its first time
    versions: dict[int, str] = field(default_factory=dict)


def timetable_of(traces: Sequence[Trace]) -> list[Listed]:
    """Return the films of a timetable, in the order of their first time; none where it is none."""
    return _by_film(traces) or _by_time(traces)


def _by_film(traces: Sequence[Trace]) -> list[Listed]:
    """Return the films of a list of titles, each with its days and times below it."""
    found: list[Listed] = []
    stray = 0
    for trace in traces:
        if _is_time_alone(trace):
            before = traces[trace.place - 1] if trace.place else None
            if found and before is not None and before.place in found[-1].places:
                found[-1].places.append(trace.place)
            elif before is not None and before.is_words and before.moment is None:
                made = makers_of_line(before.rest) or Maker(*titles_of(before.rest))
                found.append(Listed(made, [trace.place], title_place=before.place))
        else:
            stray += trace.is_prose or len(trace.core) > 1 or trace.label is not None
    titles = {plain(film.made.title) for film in found}
    is_list = len(titles) >= _LEAST_FILMS and len(titles) == len(found) and stray <= 1
    venues = sum(bool(VENUE.search(film.made.title)) for film in found)
    return found if is_list and venues * 2 <= len(found) else []


def _is_time_alone(trace: Trace) -> bool:
    """Return whether a line is day and time, and at most where and in which version."""
    if trace.moment is None or not (trace.moment.has_date and trace.moment.starts):
        return False
    rest = trace.rest
    return not rest or bool(VENUE.search(rest)) or parse_version(rest, is_strict=True) is not None


def _by_time(traces: Sequence[Trace]) -> list[Listed]:
    times = [trace for trace in traces if trace.has_clock and trace.rest and not trace.is_prose]
    if len(times) < _LEAST_TIMES or not _is_timetable(traces, times):
        return []
    films: dict[str, Listed] = {}
    for trace in times:
        if says("events", "words", trace.rest) or says("guests", "words", trace.rest):
            continue
        made, version = _film(trace)
        if not made.title or not any(map(str.isalnum, made.title)):
            continue
        film = films.setdefault(plain(made.title), Listed(made))
        film.places.append(trace.place)
        if version:
            film.versions[trace.place] = version
    return list(films.values()) if len(films) >= _LEAST_FILMS else []


def _is_timetable(traces: Sequence[Trace], times: Sequence[Trace]) -> bool:
    """Return whether times with words are the page, and the words are no venues of one film."""
    running = sum(len(trace.line.text) for trace in traces if trace.is_prose)
    data = sum(len(trace.core) > 1 for trace in traces)
    labels = sum(trace.label is not None and not trace.is_heading for trace in traces)
    short = sum(not trace.is_prose for trace in traces)
    if running > _LONGEST_TEXT or data > 1 or labels > 1 or len(times) < short * _LEAST_SHARE:
        return False
    venues = sum(bool(VENUE.search(trace.rest)) for trace in times)
    if venues * 3 > len(times):
        return False
    days = sum(trace.is_moment_alone and not trace.has_clock for trace in traces)
    told = sum(bool(trace.venue) or trace.maker is not None for trace in times)
    own_days = sum(bool(trace.moment and trace.moment.has_date) for trace in times)
    return (days > 0 and own_days * 2 < len(times)) or told * 2 >= len(times)


def _film(trace: Trace) -> tuple[Maker, str]:
    """Return title and makers of the words beside a time, and the version behind them."""
    first, *others = [part for part in BETWEEN_PARTS.split(trace.rest) if part.strip()]
    version = next((part for part in others if parse_version(part, is_strict=True)), "")
    tokens = first.split(" ")
    for cut in range(1, len(tokens)):
        told = " ".join(tokens[cut:]).strip("()[] ")
        if parse_version(told, is_strict=True):
            first, version = " ".join(tokens[:cut]).strip(" ,–-"), version or told
            break
    made = makers_of_line(trace.rest) or makers_of_line(first)
    if made is not None and made.title and not made.is_weak:
        return made, version
    return Maker(*titles_of(first)), version
