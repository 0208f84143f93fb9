"""The findings of one look after another in their order, in which only what is new is put in."""

from collections.abc import Collection, Iterable, Mapping

from festdesk.base.findings import Finding, Kind
from festdesk.checks.examined import BY_RANK, Frame, Order, Ranked
from festdesk.snapshot import Snapshot

_CHECK, _THING = 2, 3  # where an `Order` begins in what sorts a finding

Found = Iterable[tuple[Order, Finding]]


class Ranking:
    """All findings as the house takes them, in their order; for one thread at a time."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds
        self._frame: Frame | None = None
        self._made_of: tuple[Mapping[str, object], ...] = ()
        self._moved: frozenset[str] = frozenset()  # films that have another place than before
        self._ranked: list[Ranked] = []

    def follows(self, snapshot: Snapshot) -> bool:
        """Tell whether what was ranked last needs no more than `replace`, and go on to a snapshot.

        Where it does all is to be ranked.
        """
        made_of = snapshot.table("checkrule"), snapshot.table("film")
        before, frame = self._frame, self._frame
        if frame is None or made_of[0] is not self._made_of[0]:
            frame = Frame.of(snapshot, self._kinds)
        elif made_of[1] is not self._made_of[1]:
            frame = frame.with_films_of(snapshot)
        self._frame, self._made_of = frame, made_of
        if before is None or before.taken != frame.taken:
            return False
        if before is not frame:
            changed = before.films.items() ^ frame.films.items()
            self._moved = frozenset(film_id for film_id, _ in changed)
        return True

    def rank(self, found: Found) -> list[Ranked]:
        """Put all findings in order."""
        self._moved = frozenset()
        self._ranked = sorted(self._new(found), key=BY_RANK)
        return self._ranked

    def replace(self, gone: Collection[tuple[int, float]], found: Found) -> list[Ranked]:
        """Take out what these checks found in these things before, and put in what they find now.

        `gone` are pairs of a check and a thing, by their numbers.
        """
        if gone or self._moved:
            things = {thing for _, thing in gone}
            kept = [
                one
                for one in self._ranked
                if one[0][_THING] not in things or (one[0][_CHECK], one[0][_THING]) not in gone
            ]
            kept = list(map(self._placed, kept)) if self._moved else kept
            kept += self._new(found)
            kept.sort(key=BY_RANK)  # quick, since nearly all are in order
            self._ranked, self._moved = kept, frozenset()
        return self._ranked

    def _placed(self, one: Ranked) -> Ranked:
        rank, finding = one
        if self._frame is None or not finding.places or finding.places[0].film not in self._moved:
            return one
        return (rank[0], self._frame.film_of(finding), *rank[2:]), finding

    def _new(self, found: Found) -> Iterable[Ranked]:
        return self._frame.ranked(found) if self._frame is not None else ()
