"""The findings of one look after another in their order, in which only what is new is put in."""

from bisect import insort
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from festdesk.base.findings import Finding, Kind
from festdesk.checks.examined import BEHIND_FILMS, BY_RANK, Frame, Order, Ranked
from festdesk.snapshot import Snapshot

_FILM: Final = 1  # where these stand in what sorts a finding
_CHECK: Final = 2
_THING: Final = 3
_FEW = 64  # findings that are put in one by one

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
            old, now = before.films, frame.films
            self._moved = frozenset(id_ for id_ in old.keys() | now if old.get(id_) != now.get(id_))
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
        frame, moved = self._frame, self._moved
        if frame is not None and (gone or moved):
            things = {thing for _, thing in gone}
            kept = [
                one
                for one in self._ranked
                if one[0][_THING] not in things or (one[0][_CHECK], one[0][_THING]) not in gone
            ]
            put = [*self._new(found)]
            if moved:
                before = {*moved, BEHIND_FILMS[1]}  # of one that was put back, all were behind
                others = {
                    number: one
                    for number, one in enumerate(kept)
                    if one[0][_FILM][1] in before and _is_of(one[1], moved)
                }
                for number in reversed(others):
                    del kept[number]
                every = others.values()
                put += [((rank[0], frame.film_of(one), *rank[2:]), one) for rank, one in every]
            if len(put) > _FEW:
                kept = sorted(kept + put, key=BY_RANK)  # quick, since nearly all are in order
            else:
                for one in put:
                    insort(kept, one, key=BY_RANK)
            self._ranked, self._moved = kept, frozenset()
        return self._ranked

    def _new(self, found: Found) -> Iterable[Ranked]:
        return self._frame.ranked(found) if self._frame is not None else ()


def _is_of(finding: Finding, films: Collection[str]) -> bool:
    return bool(finding.places) and finding.places[0].film in films
