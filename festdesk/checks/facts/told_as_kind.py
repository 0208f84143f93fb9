"""Films that a text calls short or a feature, against their running time and the filmography."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.cues import Cue
from festdesk.checks.facts.award_categories import kind_of
from festdesk.checks.facts.own_titles import film_of, own_titles, people_meant, title_spans
from festdesk.checks.facts.told_words import any_of, languages_told
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.filmographies.tables import Qualifier
from festdesk.snapshot import Snapshot

CALLED_FEATURE = Kind(
    "text.short-called-feature",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a short film."),
    sentence(
        "Help",
        "A text calls a film a feature that is short by its running time or by the filmography.",
    ),
    sentence("Help", "Correct the text, or what the card or the filmography says."),
    example=sentence("Help", "“Rain (2014) was her first feature”, beside “2014 Rain (short)”."),
)
CALLED_SHORT = Kind(
    "text.feature-called-short",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film that is not short."),
    sentence("Help", "A text calls the film of its card short, and it runs an hour or more."),
    sentence("Help", "Correct the text, or the running time of the card."),
    example=sentence("Help", "“Rain is her second short film” of a film of 95 minutes."),
)
_SHORT, _FEATURE = "short", "feature"
_FAR = 70  # letters
# Between a title and what it is: "Rain (2014) was her first", "Rain (2014), her first".
_IS = (
    r"[”“»’\"]?\s*(?:\((?:19|20)\d\d\))?\s*(?:,|\b(?:is|was|remains|est|fut|reste|ist|war|bleibt|es|fue|è|fu|é"
    r"|foi|jest|był)\b)\s+(?:{own}|an?|the|une?|ein|le|un|el|il|um|een|o)\s+(?:[^\W\d_][\w’'-]*[\s-]+){{0,2}}?"
)


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what stands behind a title where it is called short, or a feature."""
    return tuple(
        (
            kind,
            re.compile(
                _IS.format(own=any_of("own", language))
                + rf"(?P<noun>{any_of(concept, language)})(?!\w)",
                re.IGNORECASE,
            ),
        )
        for kind, concept in ((_SHORT, "short_film"), (_FEATURE, "feature_film"))
    )


@cache
def _before(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what stands right before a title: "the short film Rain", "ihr Kurzfilm Rain"."""
    return tuple(
        (
            kind,
            re.compile(
                rf"(?<!\w)(?P<noun>{any_of(concept, language)})\s+[“„«‘\"]?\s?$", re.IGNORECASE
            ),
        )
        for kind, concept in ((_SHORT, "short_film"), (_FEATURE, "feature_film"))
    )


@cache
def _cue(language: str) -> Cue:
    told = read_list("told")
    return Cue(
        word
        for concept in ("short_film", "feature_film")
        for one in languages_told(language)
        for word in told[concept].get(one, ())
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each film of the card or of its director that a text calls what it is not."""
    if prose.table == "presstext" or not _cue(prose.language).may_be_in(prose.body):
        return
    seen: set[int] = set()
    known = list(_known(snapshot, prose))
    for its, titles in known:
        if not its or any(its != other and set(titles) & set(others) for other, others in known):
            continue  # a short film and the feature that was made of it
        for start, end in title_spans(prose.body, titles):
            for kind, first, last in _called(prose, start, end):
                if kind != its and first not in seen:
                    seen.add(first)
                    yield found_in(
                        CALLED_FEATURE if its == _SHORT else CALLED_SHORT, prose, first, last,
                        words=(min(first, start), max(last, end)),
                    )  # fmt: skip


def _called(prose: Prose, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _patterns(prose.language):
        hit = pattern.match(prose.body, end)
        if hit is not None:
            yield kind, *hit.span("noun")
    first = max(0, start - _FAR)
    for kind, pattern in _before(prose.language):
        hit = pattern.search(prose.body[first:start])
        if hit is not None:
            yield kind, first + hit.start("noun"), first + hit.end("noun")


def _known(snapshot: Snapshot, prose: Prose) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what is known of the films that a text may name, with their titles; nothing of some."""
    film = film_of(snapshot, prose)
    if film is not None:
        its = kind_of(snapshot, film)
        if its:
            yield its, own_titles(snapshot, film)
    for person_id in people_meant(snapshot, prose):
        for entry in snapshot.entries_of(person_id):
            if film is None or entry.film_id != film.id:
                titles = (title.text for title in snapshot.titles_of_entry(entry.id))
                its = _SHORT if entry.qualifier == Qualifier.SHORT else ""
                yield its, tuple(title for title in titles if title)


CHECKS = (of_texts(look, CALLED_FEATURE, CALLED_SHORT),)
