"""A page that comes once more, a little changed: the source that was kept of it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.sources.tables import Source

_LEAST_LINES, _LEAST_SHARE = 4, 0.6


def source_like(snapshot: "Snapshot", lines: Iterable[str]) -> "Source | None":
    """Return the source of a card most of whose lines are these; of two the last taken in."""
    wanted = _filled(lines)
    if len(wanted) < _LEAST_LINES:
        return None
    best, most = None, (0.0, "")
    for source in snapshot.sources.values():
        if source.film_id not in snapshot.films:
            continue
        before = _filled(_part(snapshot, source))
        share = len(wanted & before) / max(len(wanted), len(before))
        rank = share, source.taken_at.isoformat()
        if share >= _LEAST_SHARE and rank > most:
            best, most = source, rank
    return best


def _filled(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(line.strip() for line in lines if line.strip())


def _part(snapshot: "Snapshot", source: "Source") -> Sequence[str]:
    """Return the lines of a source that are its film's."""
    lines = snapshot.body_of(source).splitlines()
    trait = snapshot.trait_of_source(source.id)
    if trait is None or not trait.first_line:
        return lines
    return lines[trait.first_line - 1 : trait.last_line or None]
