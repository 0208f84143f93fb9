"""The checks of one open edition, run after each act only where what they have read has changed."""

import logging
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from operator import attrgetter, itemgetter
from threading import Lock
from typing import Any

from festdesk.base.findings import Finding
from festdesk.checks.catalogue import CHECKS, KINDS
from festdesk.checks.check import Check, Scope, subjects_of
from festdesk.checks.deriving import Derivations, Reader
from festdesk.checks.examined import Examined, Order, settle
from festdesk.checks.of_texts import TOLD, Asking
from festdesk.checks.printed_prose import Prose
from festdesk.checks.ranking import Ranking
from festdesk.checks.rules import is_asked
from festdesk.checks.telling_once import Once
from festdesk.checks.watching import Key, Watched
from festdesk.naming.remembered import index_of
from festdesk.snapshot import Snapshot

Batches = Mapping[str, tuple[Finding, ...]]
_log = logging.getLogger(__name__)
_NOTHING: frozenset[Key] = frozenset()
_NO_CHECKS: frozenset[int] = frozenset()
_NAMES_SHARE = 4  # the names take a quarter of what all else takes
_LEAST_STEP = 1e-6  # between the numbers of two things


# What tells a thing from all others that checks of a scope look at.
_KEYS: Mapping[Scope, Callable[[Any], Hashable]] = {
    Scope.FILM: attrgetter("id"),
    Scope.TEXT: attrgetter("table", "row_id"),
    Scope.PERSON: itemgetter(0),
}


class _Looked(Reader):
    """A card, a text, a director or the edition, with what each check found and read there."""

    __slots__ = ("found", "numbers", "place", "read", "subject")

    def __init__(self, subject: Any, numbers: frozenset[int]) -> None:  # noqa: ANN401 -- any thing
        super().__init__()
        self.subject = subject
        self.numbers = numbers  # of its checks
        self.place = 0.0  # among all that is looked at; nothing: none yet
        self.read: dict[int, tuple[Key, ...]] = {}  # by the number of the check; nothing: nothing
        self.found: dict[int, tuple[Finding, ...]] = {}

    def reading(self, changed: AbstractSet[Key]) -> frozenset[int]:
        """Return the numbers of the checks that have read any of these."""
        changed = changed & self.reads
        return frozenset(
            number for number, read in self.read.items() if not changed.isdisjoint(read)
        )


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
        self._subjects: dict[Scope, Sequence[Any]] = {}
        self._looked: dict[Scope, list[_Looked]] = {}  # one for each of these
        self._has_moved = False  # whether anything is new, or has another neighbour
        self._asked: frozenset[int] = frozenset()
        # The checks that ask what may be told ahead: those of the whole edition, which look at all
        # texts at once, and those that were seen to.
        self._askers = set(self._numbers[Scope.EDITION])
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
        is_first = kept is None or self._snapshot is None or not _is_near(self._snapshot, snapshot)
        changed, touched = set[Key](), set[Reader]()
        if kept is None or is_first:
            kept = self._kept = Derivations(snapshot)
            self._root, self._subjects, self._failed = Reader(), {}, {}
            self._looked = {scope: [] for scope in Scope}
            self._ranking = Ranking(self._kinds)
            self._asked = frozenset()
        elif snapshot is self._snapshot:
            return
        else:
            changed, touched = kept.follow(snapshot)
        before_it, self._snapshot = self._snapshot, snapshot
        if self._pause is not None:
            index_of(snapshot, self._tell_pause)
        before = self._asked
        if is_first or before_it is None or _has_other_rules(before_it, snapshot):
            self._asked = self._asked_of(snapshot)
        new = self._follow_subjects(kept) if is_first or self._root in touched else {}
        if is_first or self._asked is not before:
            due = list(self._things())
        else:
            due = [one for one in touched if isinstance(one, _Looked) and one not in new]
            due += new
            due.sort(key=_place_of)
        if is_first:
            self._look_first(kept, due)
        else:
            for looked in due:
                asked = looked.numbers & self._asked
                stale = asked if looked in new else asked - before | asked & looked.reading(changed)
                self._look(kept, looked, stale, looked.numbers & before - self._asked)
        kept.tidy()

    def _look_first(self, kept: Derivations, due: Sequence[_Looked]) -> None:
        """Look at everything, and last with the checks that ask what is told ahead (`ahead`).

        A second process goes through the texts meanwhile, the last one first, and has the longest
        time for it so.
        """
        every = sum(len(looked.numbers & self._asked) for looked in due)
        done, put_off = 0, list[tuple[_Looked, frozenset[int]]]()
        for looked in due:
            asked = looked.numbers & self._asked
            now = asked - self._askers
            if now:
                self._tell_done(done, every)
                self._look(kept, looked, now, _NO_CHECKS)
                done += len(now)
            if len(now) < len(asked):
                put_off.append((looked, asked - now))
        for looked, late in _in_turn(put_off):
            self._tell_done(done, every)
            self._look(kept, looked, late, _NO_CHECKS)
            done += len(late)

    def _tell_done(self, done: int, of: int) -> None:
        if self._tell is not None:
            names = of // _NAMES_SHARE  # which have been read before
            self._tell(names + done, names + of)

    def _follow_subjects(self, kept: Derivations) -> dict[_Looked, None]:
        """Take up what is to be looked at now, and drop what is not any more; return what is new.

        What stays and is another, such as a card whose row was changed, is new too.
        """
        subjects, reads = kept.read(_all_subjects)
        kept.note(self._root, reads)
        new = dict[_Looked, None]()
        if not self._subjects:
            numbers = sorted(self._numbers[Scope.EDITION])
            self._looked[Scope.EDITION] = [_Looked(None, frozenset({one})) for one in numbers]
            new.update(dict.fromkeys(self._looked[Scope.EDITION]))
        for scope, now in subjects.items():
            before, things = self._subjects.get(scope, ()), self._looked[scope]
            self._subjects[scope] = now
            start, old_end, end = _part_that_differs(before, now)
            if start == old_end and start == end:
                continue
            key_of, its_checks, old = _KEYS[scope], self._numbers[scope], things[start:old_end]
            known = dict(zip(map(key_of, before[start:old_end]), old, strict=True))
            put = list[_Looked]()
            for subject in now[start:end]:
                looked = known.pop(key_of(subject), None) or _Looked(None, its_checks)
                if looked.subject is not subject and looked.subject != subject:
                    looked.subject, new[looked] = subject, None
                put.append(looked)
            for looked in set(old).difference(put):
                self._drop(kept, looked)
            things[start:old_end] = put
            self._has_moved = True
        return new

    def _drop(self, kept: Derivations, looked: _Looked) -> None:
        kept.note(looked, _NOTHING)
        self._renewed.update((number, looked) for number in looked.found)
        looked.found, looked.read, looked.numbers = {}, {}, _NO_CHECKS
        self._failed.pop(looked, None)

    def _look(
        self, kept: Derivations, looked: _Looked, stale: frozenset[int], gone: frozenset[int]
    ) -> None:
        """Let some checks look at a thing anew, and forget what others have found there."""
        failed = self._failed.pop(looked, set()) - stale - gone
        read, its_found, of_none = looked.read, looked.found, tuple[Key, ...]()
        others = stale | gone if looked.reads or its_found else _NO_CHECKS
        before = {number: read.pop(number, of_none) for number in others}
        self._renewed.update((number, looked) for number in others if its_found.pop(number, None))
        # An edition is a hundred thousand looks of a check at a thing: each call here is dear.
        watched, checks, subject, pause = kept.watched, self._checks, looked.subject, self._pause
        notes, askers = kept.notes, self._askers
        for number in sorted(stale):
            notes.clear()
            times = Asking.times
            found: tuple[Finding, ...] = ()
            try:
                found = tuple(checks[number].look(watched, subject))
            except Exception:  # noqa: BLE001 -- whatever it is; all others are run
                codes = ", ".join(kind.code for kind in checks[number].kinds)
                _log.exception("A check broke down: %s", codes)
                failed.add(number)
            if Asking.times != times:
                askers.add(number)
            if notes:
                read[number] = tuple(dict.fromkeys(notes))
            if found:
                its_found[number] = found
                self._renewed.add((number, looked))
            if pause is not None:
                pause()
        if failed:
            self._failed[looked] = failed
        if not before or any(read.get(number, of_none) != before[number] for number in others):
            kept.note(looked, _NOTHING.union(*read.values()))

    def _asked_of(self, snapshot: Snapshot) -> frozenset[int]:
        """Return the numbers of the checks the house wants; the same object where they stay."""
        asked = frozenset(
            number
            for number, check in enumerate(self._checks)
            if any(is_asked(snapshot, kind) for kind in check.kinds)
        )
        return self._asked if asked == self._asked else asked

    def _things(self) -> Iterator[_Looked]:
        return chain.from_iterable(self._looked.values())

    def _tell_pause(self, done: int, of: int) -> None:
        if self._pause is not None:
            self._pause()
        if self._tell is not None and not self._subjects:
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
            for place, looked in enumerate(self._things(), start=1):
                looked.place = place
            every = ((number, one) for one in self._things() for number in one.found)
            ranked = self._ranking.rank(chain(_found(every), self._further()))
        return settle(snapshot, self._once.tell(ranked), codes)

    def _place_new(self) -> bool:
        """Number what is looked at for the first time, between its neighbours.

        Returns whether all else has its number still, and in order.
        """
        if not self._has_moved:
            return True
        self._has_moved = False
        before, new = 0.0, list[_Looked]()
        for looked in self._things():
            place = looked.place
            if not place:
                new.append(looked)
                continue
            if place - before < _LEAST_STEP or (new and not _put_between(new, before, place)):
                return False
            before = place
            if new:
                new = []
        return _put_between(new, before, before + len(new) + 1)

    def _further(self) -> Iterator[tuple[Order, Finding]]:
        for number, (_, batch) in enumerate(sorted(self._batches.items())):
            for at, finding in enumerate(batch):
                yield (len(self._checks), number, at), finding


def _in_turn(
    put_off: Sequence[tuple[_Looked, frozenset[int]]],
) -> Iterator[tuple[_Looked, frozenset[int]]]:
    """Yield the texts last: those of the end while all is told of them, else those of the begin."""
    texts = deque(one for one in put_off if isinstance(one[0].subject, Prose))
    yield from (one for one in put_off if not isinstance(one[0].subject, Prose))
    while texts:
        yield texts.pop() if texts[-1][0].subject.body in TOLD else texts.popleft()


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


def _place_of(looked: _Looked) -> float:
    return looked.place


def _all_subjects(watched: Watched) -> Mapping[Scope, Sequence[Any]]:
    """Return all that is looked at in order; the edition itself, which is always, is left out."""
    return {scope: subjects_of(watched, scope) for scope in Scope if scope is not Scope.EDITION}


def _part_that_differs(before: Sequence[Any], now: Sequence[Any]) -> tuple[int, int, int]:
    """Return where two sequences begin to differ, and where that ends in each of them."""
    start = _length_of_same(before, now)
    most = min(len(before), len(now)) - start
    length = min(_length_of_same(before[::-1], now[::-1]), most)
    return start, len(before) - length, len(now) - length


def _length_of_same(before: Sequence[Any], now: Sequence[Any]) -> int:
    for number, (one, other) in enumerate(zip(before, now, strict=False)):
        if one is not other and one != other:
            return number
    return min(len(before), len(now))


def _has_other_rules(before: Snapshot, now: Snapshot) -> bool:
    return before.table("checkrule") is not now.table("checkrule")


def _is_near(before: Snapshot, now: Snapshot) -> bool:
    return before.edition.id == now.edition.id
