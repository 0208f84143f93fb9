"""Of all names that may stand in a text those that do: the best of each place, and who it is."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from festdesk.naming.lexicon import Level
from festdesk.naming.mentions import Part
from festdesk.naming.spots import Match


def chosen(matches: Iterable[Match], home: Sequence[str]) -> Iterator[list[Match]]:
    """Yield for each place who is named there, the likeliest first; places do not overlap.

    `home` are the ids of those whom the text is about. Several are yielded where nothing tells
    which of them is meant.
    """
    taken: list[tuple[int, int]] = []  # in their order, as none overlaps another
    whole: dict[str, list[int]] = defaultdict(list)
    by_span: dict[tuple[int, int], list[Match]] = defaultdict(list)
    for hit in sorted(matches, key=lambda one: (one.rank, one.start, one.bearer.id)):
        by_span[hit.start, hit.end].append(hit)
    for span, hits in by_span.items():
        beside = bisect_left(taken, (span[1],))
        if beside and taken[beside - 1][1] > span[0]:
            continue
        insort(taken, span)
        best = _one_of_each(hit for hit in hits if hit.rank == hits[0].rank)
        if best[0].part is not Part.FAMILY:
            for hit in best:
                whole[hit.bearer.id].append(hit.start)
        yield _nearest(best, home, whole) if len(best) > 1 else best


def _one_of_each(hits: Iterable[Match]) -> list[Match]:
    """Return one match of each bearer, of its printed form where that fits as well."""
    by_bearer: dict[str, Match] = {}
    for hit in hits:
        known = by_bearer.get(hit.bearer.id)
        if known is None or hit.name.standing < known.name.standing:
            by_bearer[hit.bearer.id] = hit
    return list(by_bearer.values())


def _nearest(
    hits: Sequence[Match], home: Sequence[str], whole: Mapping[str, Sequence[int]]
) -> list[Match]:
    """Return those who are meant most likely, of several of one name.

    That is who was named in full last before, then who is at home in the text.
    """
    before = {
        hit.bearer.id: max(at for at in whole[hit.bearer.id] if at < hit.start)
        for hit in hits
        if hit.part is Part.FAMILY and any(at < hit.start for at in whole.get(hit.bearer.id, ()))
    }
    if before:
        last = max(before.values())
        return [hit for hit in hits if before.get(hit.bearer.id) == last]
    at_home = [hit for hit in hits if hit.bearer.id in home]
    at_home.sort(key=lambda hit: home.index(hit.bearer.id))
    return at_home or list(hits)


def is_as_printed(hit: Match, language: str) -> bool:
    """Return whether it is letter by letter what prints, so that nothing is to be proposed."""
    return (
        hit.level is Level.LETTERS
        and (hit.part is Part.WHOLE or hit.part is Part.FAMILY)
        and hit.name is hit.bearer.printed(hit.name.script, language)
    )
