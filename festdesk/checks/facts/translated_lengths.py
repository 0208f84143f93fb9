"""Running times that one translation of a text has otherwise than the card and the others."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding
from festdesk.base.lists import read_list
from festdesk.base.moments import whole_minutes
from festdesk.checks.check import of_texts
from festdesk.checks.facts.numbers_told import Same, numbers_in
from festdesk.checks.facts.own_facts import LENGTH_OTHER
from festdesk.checks.facts.own_titles import film_of
from festdesk.checks.facts.told_lengths import find_lengths
from festdesk.checks.facts.told_words import any_of, languages_told
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.snapshot import Snapshot

_SHORTEST = 4  # minutes: less is a moment of the story
_NEAR = 1  # minutes


@cache
def _minutes(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\u00a0\u202f-]?{any_of('minutes', language)}(?!\w)", re.IGNORECASE)


@cache
def _beginnings(language: str) -> tuple[str, ...]:
    """Return how all words for minutes begin; no pattern tells so fast that none is there."""
    listed = read_list("told")["minutes"]
    words = {
        word.rstrip("*").casefold()
        for one in languages_told(language) for entry in listed.get(one, ())
        for word in re.split(r"[|\s]", entry)
    }  # fmt: skip
    return tuple(
        sorted(word for word in words if not any(word.startswith(one) for one in words - {word}))
    )


@once_for_each_text()
def _minutes_told(body: str, language: str) -> tuple[Same, ...]:
    """Return the numbers of a text that count minutes."""
    folded = body.casefold()
    if not any(beginning in folded for beginning in _beginnings(language)):
        return ()
    return tuple(
        one
        for one in numbers_in(body, language)
        if isinstance(one.value, int) and _minutes(language).match(body, one.end)
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield minutes that are not the film's, where a translation of the text has the film's."""
    film = film_of(snapshot, prose) if prose.person_id is None else None
    told = _minutes_told(prose.body, prose.language) if film is not None else ()
    printed = snapshot.printed_seconds(film.id) if film is not None and told else None
    if film is None or not printed:
        return
    right = whole_minutes(printed)
    known = [whole_minutes(one.seconds) for one in snapshot.running_times_of(film.id)]
    own = [int(str(one.value)) for one in told]
    if any(abs(minutes - value) <= _NEAR for minutes in known for value in own):
        return
    others = [
        other
        for other in prose_of_film(snapshot, film.id)
        if other.kind == prose.kind and other.place.kind == prose.place.kind
        and other.language != prose.language
    ]  # fmt: skip
    values = [{one.value for one in _minutes_told(other.body, other.language)} for other in others]
    if not any(right in some for some in values):
        return
    seen = {
        one.number_start
        for one in find_lengths(prose.body, prose.language)
        if not one.is_of_story or any(map(one.is_mistyped, known))
    }
    alone = [
        one
        for one, value in zip(told, own, strict=True)
        if value >= _SHORTEST and not any(one.value in some for some in values)
    ]
    if len(alone) == 1 and alone[0].start not in seen:
        instead = [str(right)] if prose.body[alone[0].start].isdecimal() else []
        end = _minutes(prose.language).match(prose.body, alone[0].end)
        last = end.end() if end else alone[0].end
        yield found_in(
            LENGTH_OTHER, prose, alone[0].start, alone[0].end, *instead,
            words=(alone[0].start, last), minutes=right,
        )  # fmt: skip


CHECKS = (of_texts(look, LENGTH_OTHER),)
