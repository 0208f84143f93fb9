"""Prizes that are told or listed for what they are not given for: a kind of film, a category."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films, of_texts
from festdesk.checks.facts.award_bodies import (
    find_bodies,
    find_for_kind,
    find_generic,
    find_prizes,
    generic_keys,
)
from festdesk.checks.facts.awards import told
from festdesk.checks.facts.own_titles import film_of, is_about_own, own_titles, title_spans
from festdesk.checks.facts.prize_claims import claim_at
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.subjects import film_name
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

NO_SUCH_PRIZE = Kind(
    "text.award-category",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; {body} has no such prize."),
    sentence("Help", "A text tells of a prize in a category in which it has never been given."),
    sentence("Help", "Find out which prize was won, and correct the text."),
    example=sentence("Help", "“the Oscar for Best First Feature”: there is none."),
)
NO_SUCH_AWARD = Kind(
    "award.category",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” is one that {body} does not have."),
    sentence("Help", "An award of a card has a category in which its prize was never given."),
    sentence("Help", "Find out which prize was won, and correct the award."),
    example=sentence("Help", "“Oscar for Best First Feature”: there is none."),
)
FOR_SHORTS = Kind(
    "text.award-for-shorts",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film that is no short film."),
    sentence("Help", "A text tells of a prize for short films that a feature film has won."),
    sentence("Help", "Correct the prize, or the running time or the filmography."),
    example=sentence("Help", "“won Best Short Film”, of a film of 95 minutes."),
)
FOR_FEATURES = Kind(
    "text.award-for-features",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a short film."),
    sentence("Help", "A text tells of a prize for feature films that a short film has won."),
    sentence("Help", "Correct the prize, or the running time or the filmography."),
    example=sentence("Help", "“won the Academy Award for Best Picture”, of a film of 12 minutes."),
)
AWARD_FOR_SHORTS = Kind(
    "award.for-shorts",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” is one for short films."),
    sentence("Help", "A film that is no short film has a prize for short films on its card."),
    sentence("Help", "Correct the award, or the running time."),
    example=sentence("Help", "“Best Short Film” on the card of a film of 95 minutes."),
)
AWARD_FOR_FEATURES = Kind(
    "award.for-features",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” is one for feature films."),
    sentence("Help", "A short film has a prize for feature films on its card."),
    sentence("Help", "Correct the award, or the running time."),
    example=sentence("Help", "“Best Feature Film” on the card of a film of 12 minutes."),
)
_SHORT, _FEATURE = "short", "feature"
_IN_TEXT = {_SHORT: FOR_SHORTS, _FEATURE: FOR_FEATURES}
_ON_CARD = {_SHORT: AWARD_FOR_SHORTS, _FEATURE: AWARD_FOR_FEATURES}
_LONGEST_SHORT, _SHORTEST_FEATURE = 39, 60  # minutes; what lies between may be called either
_REMEMBERED = 20_000  # texts
_FARTHEST = 60  # letters between a prize and its category; neither pattern takes more
# Between a prize and what it is for: "the Oscar for the best first feature", "César du meilleur …".
_FOR = re.compile(
    r"\s*(?:,|–|—|:|\b(?:awards?|statuette|preis|prize|prix)\b)?\s*(?:(?:for|für|pour|por|per|voor|za|da"
    r"|de|du|des|del|di|al|alla|à)\s+)?(?:(?:the|a|den|die|das|la|le|il|el|der|the|o|de)\s+|l[’'])?",
    re.IGNORECASE,
)
# "Best First Feature at the Oscars".
_AT = re.compile(
    r"\s+(?:(?:award|prize|preis)\s+)?(?:at|of|from|bei|der|aux|des|de|en|in|agli|ai|nos)\s+(?:the|den|der"
    r"|los|las|les|gli|i|os)?\s*",
    re.IGNORECASE,
)


@lru_cache(_REMEMBERED)
def wrong_categories(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a prize stands beside a category that it does not have, and whose it is."""
    generic = find_generic(text)
    if not generic:
        return ()
    keys, found = generic_keys(), []
    by_start = sorted(generic)
    starts = [start for start, _, _ in by_start]
    for prize in find_prizes(text):
        first, last = bisect_left(starts, prize.end), bisect_right(starts, prize.end + _FARTHEST)
        for start, end, number in by_start[first:last]:
            if keys[number] in prize.lacks and _FOR.fullmatch(text, prize.end, start):
                found.append((prize.start, end, prize.body.name))
    by_end = sorted(generic, key=itemgetter(1))
    ends = [end for _, end, _ in by_end]
    for body in find_bodies(text):
        first, last = bisect_left(ends, body.start - _FARTHEST), bisect_right(ends, body.start)
        for start, end, number in by_end[first:last]:
            if keys[number] in body.body.lacks and _AT.fullmatch(text, end, body.start):
                found.append((start, body.end, body.body.name))
    return tuple(dict.fromkeys(found))


@lru_cache(_REMEMBERED)
def category_behind(text: str, end: int) -> tuple[int, int] | None:
    """Return what a prize that ends there was given for, and where those words end."""
    for start, after, number in find_generic(text):
        if start < end < after:
            return number, after  # "AACTA [Award for Best Editing]"
        if end <= start <= end + _FARTHEST and _FOR.fullmatch(text, end, start):
            return number, after
    return None


def look(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize of a text in a category that it does not have."""
    for start, end, body in wrong_categories(prose.body):
        yield found_in(NO_SUCH_PRIZE, prose, start, end, body=body)


def look_at_kinds(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize of a text that is for films of another kind than the one that has won it."""
    for start, end, kind in find_for_kind(prose.body):
        claim = claim_at(prose.body, prose.language, start, end)
        if claim.is_won and not claim.is_nominated:
            its = _kind_told(snapshot, prose, start, end)
            if its and its != kind:
                yield found_in(_IN_TEXT[kind], prose, start, end)


def _kind_told(snapshot: Snapshot, prose: Prose, start: int, end: int) -> str:
    """Return whether the one film that a sentence tells of is a short film or a feature."""
    first, last = sentence_around(prose.body, start, end)
    kinds: dict[str, str] = {}
    film = film_of(snapshot, prose)
    own = own_titles(snapshot, film) if film is not None else ()
    if film is not None and is_about_own(prose, own, start, end):
        kinds[film.id] = kind_of(snapshot, film)
    if prose.person_id is not None:
        entries = snapshot.entries_of(prose.person_id)
        for entry in entries:
            titles = tuple(title.text for title in snapshot.titles_of_entry(entry.id) if title.text)
            if any(first <= span[0] < last for span in title_spans(prose.body, titles)):
                same = film.id if film and _is_same(entry, titles, film, own) else ""
                kinds[entry.film_id or same or entry.id] = _kind_of_entry(entry)
    return next(iter(kinds.values())) if len(kinds) == 1 else ""


def _is_same(
    entry: FilmographyEntry, titles: tuple[str, ...], film: Film, own: tuple[str, ...]
) -> bool:
    """Return whether an entry that is linked to no card is the film with these titles."""
    is_of_year = entry.year is not None and entry.year == film.year
    return is_of_year and not frozenset(titles).isdisjoint(own)


def kind_of(snapshot: Snapshot, film: Film) -> str:
    """Return whether a film is short or a feature by its card; nothing where it may be either."""
    seconds = snapshot.printed_seconds(film.id)
    minutes = seconds // 60 if seconds else 0
    if 0 < minutes <= _LONGEST_SHORT:
        return _SHORT
    return _FEATURE if minutes >= _SHORTEST_FEATURE else ""


def _kind_of_entry(entry: FilmographyEntry) -> str:
    """Return what an entry is; what it does not say may be either."""
    return _SHORT if entry.qualifier == Qualifier.SHORT else ""


def look_at_awards(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield each award of a card in a category that there is not, or for films of another kind."""
    its = kind_of(snapshot, film)
    for award in snapshot.awards_of(film.id):
        words = f"{award.prize}, {award.category}" if award.category else award.prize
        place = Place("award", award.id, "prize", film.id)
        facts = {"subject": film_name(snapshot, film.id), "award": told(award)}
        for _, _, body in wrong_categories(words)[:1]:
            yield NO_SUCH_AWARD.found(place, **facts, body=body)
        kinds = {kind for _, _, kind in find_for_kind(words)}
        if its and len(kinds) == 1 and its not in kinds and award.person_id is None:
            yield _ON_CARD[kinds.pop()].found(place, **facts)


CHECKS = (
    of_texts(look, NO_SUCH_PRIZE),
    of_texts(look_at_kinds, FOR_SHORTS, FOR_FEATURES),
    of_films(look_at_awards, NO_SUCH_AWARD, AWARD_FOR_SHORTS, AWARD_FOR_FEATURES),
)
