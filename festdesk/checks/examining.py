"""The checks of one open edition, run after each act only where what they have read has changed."""

import logging
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from threading import Lock
from typing import Any

from festdesk.base.findings import Finding
from festdesk.checks.catalogue import CHECKS, KINDS
from festdesk.checks.check import Check, Scope, subjects_of
from festdesk.checks.deriving import Derivations, Reader
from festdesk.checks.examined import Examined, Order, settle
from festdesk.checks.ranking import Ranking
from festdesk.checks.rules import is_asked
from festdesk.checks.telling_once import Once
from festdesk.checks.watching import Key, Watched
from festdesk.naming.remembered import index_of
from festdesk.snapshot import Snapshot

Batches = Mapping[str, tuple[Finding, ...]]
_log = logging.getLogger(__name__)
_NOTHING: frozenset[Key] = frozenset()
_NAMES_SHARE = 4  # the names take a quarter of what all else takes
_LEAST_STEP = 1e-6  # between the numbers of two things
_Subject = tuple[Hashable, frozenset[int], Any]  # its key, the numbers of its checks, and itself


class _Looked(Reader):
    """A card, a text, a director or the edition, with what each check found and read there."""

    __slots__ = ("found", "place", "read", "subject")

    def __init__(self, subject: Any) -> None:  # noqa: ANN401 -- what its checks look at
        super().__init__()
        self.subject = subject
        self.place = 0.0  # among all that is looked at; nothing: none yet
        self.read: dict[int, AbstractSet[Key]] = {}  # by the number of the check; nothing: nothing
        self.found: dict[int, tuple[Finding, ...]] = {}

    def reading(self, changed: AbstractSet[Key]) -> frozenset[int]:
        """Return the numbers of the checks that have read any of these."""
        return frozenset(
            number for number, read in self.read.items() if not changed.isdisjoint(read)
        )

    def forget(self, number: int) -> None:
        self.read.pop(number, None)
        self.found.pop(number, None)


class Examination:
    """Looks at one snapshot of an edition after another; for any thread, one at a time.

    The first look takes about a second for 300 films, one after an act some milliseconds. `pause`
    is called between any two steps, each of some milliseconds, so that other threads get their
    turn. `tell` hears how much of a first look is done, of how much. A check that breaks down is
    logged and told, and all others are run.

    Findings from outside the snapshot, as of the set book or of the spelling dictionaries, are
    given as batches by name; they are judged by the same rules and stay until their batch is given
    anew. Their kinds stand in `catalogue.FURTHER_KINDS`.
    """

    def __init__(
        self,
        checks: Sequence[Check] = CHECKS,
        *,
        pause: Callable[[], object] | None = None,
        tell: Callable[[int, int], object] | None = None,
    ) -> None:
        self._checks = checks
        self._kinds = {**KINDS, **{kind.code: kind for one in checks for kind in one.kinds}}
        self._once = Once(self._kinds)
        self._pause = pause
        self._tell = tell
        self._numbers = {
            scope: frozenset(n for n, check in enumerate(checks) if check.scope is scope)
            for scope in Scope
        }
        self._lock = Lock()
        self._snapshot: Snapshot | None = None
        self._kept: Derivations | None = None
        self._root = Reader()  # for what is to be looked at
        self._looked: dict[Hashable, _Looked] = {}
        self._asked: frozenset[int] = frozenset()
        self._failed: dict[_Looked, set[int]] = {}
        self._ranking = Ranking(self._kinds)
        self._renewed: set[tuple[int, _Looked]] = set()  # whose findings are to be ranked anew
        self._batches: dict[str, tuple[Finding, ...]] = {}

    def examine(self, snapshot: Snapshot) -> Examined:
        """Return everything that is found in a snapshot, and in the batches given so far."""
        with self._lock:
            self._look_at(snapshot)
            return self._judged(snapshot)

    def examined_with(self, extra: Batches) -> Examined:
        """Return the last outcome with further findings, each batch in place of its last.

        An empty batch takes its findings away. Nothing is looked at anew.
        """
        with self._lock:
            self._batches.update(extra)
            self._ranking = Ranking(self._kinds)
            return self._judged(self._snapshot) if self._snapshot is not None else Examined()

    # Looking

    def _look_at(self, snapshot: Snapshot) -> None:
        kept = self._kept
        if kept is None or self._snapshot is None or not _is_near(self._snapshot, snapshot):
            kept = self._kept = Derivations(snapshot)
            self._root, self._looked, self._failed = Reader(), {}, {}
            self._asked = frozenset()
            changed, touched = set[Key](), set[Reader]()
        elif snapshot is self._snapshot:
            return
        else:
            changed, touched = kept.follow(snapshot)
        self._snapshot = snapshot
        if self._pause is not None:
            index_of(snapshot, self._tell_pause)
        before, self._asked = self._asked, self._asked_of(snapshot)
        subjects, reads = kept.read(self._subjects)
        kept.note(self._root, reads)
        known, self._looked = self._looked, {}
        is_first, done = not known, 0
        every = sum(len(numbers) for _, numbers, _ in subjects)
        for key, numbers, subject in subjects:
            if is_first and self._tell is not None:
                # The names have been read before.
                self._tell(every // _NAMES_SHARE + done, every + every // _NAMES_SHARE)
                done += len(numbers)
            looked = known.pop(key, None)
            is_new = looked is None or (looked.subject is not subject and looked.subject != subject)
            looked = looked or _Looked(subject)
            self._looked[key] = looked
            if is_new or looked in touched or self._asked is not before:
                looked.subject, asked = subject, numbers & self._asked
                stale = asked if is_new else asked - before | asked & looked.reading(changed)
                self._look(kept, looked, stale, numbers & before - self._asked)
        for looked in known.values():
            kept.note(looked, _NOTHING)
            self._renewed.update((number, looked) for number in looked.found)
            looked.found = {}
            self._failed.pop(looked, None)
        kept.tidy()

    def _look(
        self, kept: Derivations, looked: _Looked, stale: frozenset[int], gone: frozenset[int]
    ) -> None:
        """Let some checks look at a thing anew, and forget what others have found there."""
        failed = self._failed.pop(looked, set()) - stale - gone
        for number in gone | stale:
            if number in looked.found:
                self._renewed.add((number, looked))
            looked.forget(number)
        # An edition is a hundred thousand looks of a check at a thing: each call here is dear.
        watched, checks, subject, pause = kept.watched, self._checks, looked.subject, self._pause
        for number in sorted(stale):
            watched.notes = reads = set[Key]()
            found: tuple[Finding, ...] = ()
            try:
                found = tuple(checks[number].look(watched, subject))
            except Exception:  # noqa: BLE001 -- whatever it is; all others are run
                codes = ", ".join(kind.code for kind in checks[number].kinds)
                _log.exception("A check broke down: %s", codes)
                failed.add(number)
            if reads:
                looked.read[number] = reads
            if found:
                looked.found[number] = found
                self._renewed.add((number, looked))
            if pause is not None:
                pause()
        if failed:
            self._failed[looked] = failed
        kept.note(looked, _NOTHING.union(*looked.read.values()))

    def _asked_of(self, snapshot: Snapshot) -> frozenset[int]:
        """Return the numbers of the checks the house wants; the same object where they stay."""
        asked = frozenset(
            number
            for number, check in enumerate(self._checks)
            if any(is_asked(snapshot, kind) for kind in check.kinds)
        )
        return self._asked if asked == self._asked else asked

    def _subjects(self, watched: Watched) -> list[_Subject]:
        """Return all that is looked at, with the numbers of its checks, in order."""
        found: list[_Subject] = []
        for scope, numbers in self._numbers.items():
            if scope is Scope.EDITION:
                found += [((scope, number), frozenset({number}), None) for number in numbers]
            else:
                for subject in subjects_of(watched, scope):
                    found.append(((scope, _key_of(scope, subject)), numbers, subject))
        return found

    def _tell_pause(self, done: int, of: int) -> None:
        if self._pause is not None:
            self._pause()
        if self._tell is not None and not self._looked:
            self._tell(done, of * (_NAMES_SHARE + 1))

    # What came of it

    def _judged(self, snapshot: Snapshot) -> Examined:
        failed = {number for numbers in self._failed.values() for number in numbers}
        codes = [kind.code for number in sorted(failed) for kind in self._checks[number].kinds]
        renewed, self._renewed = self._renewed, set()
        gone = {(number, looked.place) for number, looked in renewed}
        if self._ranking.follows(snapshot) and self._place_new():
            ranked = self._ranking.replace(gone, _found(renewed))
        else:
            for place, looked in enumerate(self._looked.values(), start=1):
                looked.place = place
            every = ((number, one) for one in self._looked.values() for number in one.found)
            ranked = self._ranking.rank(chain(_found(every), self._further()))
        return settle(snapshot, self._once.tell(ranked), codes)

    def _place_new(self) -> bool:
        """Number what is looked at for the first time, between its neighbours.

        Returns whether all else has its number still, and in order.
        """
        before, new = 0.0, list[_Looked]()
        for looked in self._looked.values():
            if not looked.place:
                new.append(looked)
                continue
            if not _put_between(new, before, looked.place):
                return False
            before, new = looked.place, []
        return _put_between(new, before, before + len(new) + 1)

    def _further(self) -> Iterator[tuple[Order, Finding]]:
        for number, (_, batch) in enumerate(sorted(self._batches.items())):
            for at, finding in enumerate(batch):
                yield (len(self._checks), number, at), finding


def _put_between(new: Sequence[_Looked], first: float, last: float) -> bool:
    """Number things between two numbers; tell whether these have room for them."""
    step = (last - first) / (len(new) + 1)
    if step < _LEAST_STEP:
        return False
    for number, looked in enumerate(new, start=1):
        looked.place = first + number * step
    return True


def _found(among: Iterable[tuple[int, _Looked]]) -> Iterator[tuple[Order, Finding]]:
    for number, looked in among:
        for at, finding in enumerate(looked.found.get(number, ())):
            yield (number, looked.place, at), finding


def _key_of(scope: Scope, subject: Any) -> Hashable:  # noqa: ANN401 -- what its checks look at
    """Return what tells a thing from all others that checks of a scope look at."""
    if scope is Scope.FILM:
        return subject.id  # type: ignore[no-any-return]
    return (subject.table, subject.row_id) if scope is Scope.TEXT else subject[0]


def _is_near(before: Snapshot, now: Snapshot) -> bool:
    return before.edition.id == now.edition.id
