"""Which words of a page gave something, which are only a guess, and which are not used."""

from collections import defaultdict
from collections.abc import Iterable

from festdesk.desktop.intake.looking import Places
from festdesk.desktop.intake.steps import Work
from festdesk.desktop.widgets.marked_words import Mark, Marks
from festdesk.intake.passages import Place, places_of


def marks_of(work: Work, places: Places) -> Marks:
    """Return the marks of a page; `places` gets those of drafts that it does not know yet."""
    revised = work.revised
    words: dict[int, list[tuple[int, int, Mark]]] = defaultdict(list)
    lines: dict[int, Mark] = {}
    for film in revised.films:
        for item in film.items:
            found = places.get(item.draft)
            if found is None:
                found = places[item.draft] = places_of(item.draft, revised.lines)
            mark = Mark.UNSURE if item.is_unsure else Mark.READ
            _add(words, lines, found, mark)
            span = item.draft.span
            for number in range(span.first_line, span.last_line + 1):
                lines[number] = max(lines.get(number, mark), mark)
    for number in revised.unread:
        lines[number] = Mark.UNREAD
        words[number].append((0, len(revised.lines[number - 1]), Mark.UNREAD))
    for number in revised.aside:
        if number not in revised.used:
            lines[number] = Mark.ASIDE
            words[number].append((0, len(revised.lines[number - 1]), Mark.ASIDE))
    several = len(revised.films) > 1
    starts = {film.first_line: n for n, film in enumerate(revised.films, 1)} if several else {}
    return Marks(dict(words), lines, starts, _mended(work))


def _add(
    words: dict[int, list[tuple[int, int, Mark]]],
    lines: dict[int, Mark],
    places: Iterable[Place],
    mark: Mark,
) -> None:
    for place in places:
        words[place.line].append((place.start, place.end, mark))
        lines[place.line] = max(lines.get(place.line, mark), mark)


def _mended(work: Work) -> dict[int, str]:
    """Return the lines that were put right before they were read, as they had come."""
    if not work.revised.repairs:
        return {}
    came = work.body.splitlines()
    if len(came) != len(work.revised.lines):
        came = work.body.split("\n")
    return {
        number: old
        for number, (old, new) in enumerate(zip(came, work.revised.lines, strict=False), 1)
        if old.rstrip("\r") != new
    }
