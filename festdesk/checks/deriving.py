"""What was derived of an edition, with what was read for it, kept true from act to act.

As in systems for incremental computing: an answer is worked out again only where something it was
made of is another, and who has read it hears of it only where the answer is another, too.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import Any, TypeVar

from festdesk.checks.watching import Key, Question, Watched, changed_keys
from festdesk.snapshot import Snapshot

Result = TypeVar("Result")


class Reader:
    """Who reads of the edition for something that is kept elsewhere, as for findings."""

    __slots__ = ("reads",)

    def __init__(self) -> None:
        self.reads: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class _Answer:
    result: Any
    reads: frozenset[Key]
    level: int  # above all that it was made of


_NOTHING: frozenset[Key] = frozenset()


class Derivations:
    """Answers to questions about the newest snapshot of an edition; for one thread at a time."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._answers: dict[Question, _Answer] = {}
        self._readers: dict[Key, set[Question | Reader]] = {}
        self._columns: dict[str, set[str]] = {}  # by which groups were asked for, by table
        self._loose: set[Key] = set()  # answers that perhaps nobody reads any more
        self._stale: set[Question] = set()
        self._changed: set[Key] = set()
        self._touched: set[Reader] = set()
        self._queue: list[tuple[int, int, Question]] = []
        self._number = count()
        self.watched = Watched(snapshot, self)

    def follow(self, snapshot: Snapshot) -> tuple[set[Key], set[Reader]]:
        """Go on to a later (or earlier) snapshot of the same edition.

        Returns what has changed, of rows, groups and answers, and who has read any of it.
        """
        changed = changed_keys(self._snapshot, snapshot, self._columns)
        self._snapshot, self.watched = snapshot, Watched(snapshot, self)
        self._changed, self._touched = set(), set()
        for key in changed:
            self._tell(key)
        while self._queue:
            *_, question = heappop(self._queue)
            if question not in self._stale:
                continue  # somebody has asked for it in the meantime
            if not self._readers.get(question):
                self._forget(question)
                continue
            try:
                self._work_out(question)
            except Exception:  # noqa: BLE001 -- whoever still asks for it meets it there
                self._forget(question)
                self._tell(question)
        return self._changed, self._touched

    def read(self, work_out: Callable[[Watched], Result]) -> tuple[Result, frozenset[Key]]:
        """Return what a function makes of the edition, and what it has read for it."""
        self.watched.notes = reads = set[Key]()
        return work_out(self.watched), frozenset(reads)

    def note(self, reader: Reader, reads: frozenset[Key]) -> None:
        """Note all that somebody has read, in place of what it was before."""
        if reads != reader.reads:
            self._link(reader, reader.reads, reads)
            reader.reads = reads

    def tidy(self) -> None:
        """Forget the answers that nobody reads any more."""
        while self._loose:
            key = self._loose.pop()
            if key in self._answers and not self._readers.get(key):
                self._forget(key)

    # Answers

    def derive(self, question: Question) -> Any:  # noqa: ANN401 -- whatever is asked
        """Return the answer to a question, worked out where it is not known or no longer true."""
        answer = self._answers.get(question)
        if answer is not None and question not in self._stale:
            return answer.result
        return self._work_out(question)

    def _work_out(self, question: Question) -> Any:  # noqa: ANN401
        function, given = question
        watched, before = self.watched, self._answers.get(question)
        outer, watched.notes = watched.notes, set()
        self._stale.discard(question)
        try:
            result = function(watched, *given)
        except BaseException:
            outer |= watched.notes  # who asked for it stands on all that was read, too
            raise
        else:
            reads = frozenset(watched.notes)
        finally:
            watched.notes = outer
        level = max((answer.level for answer in self._among(reads)), default=0) + 1
        self._link(question, before.reads if before is not None else _NOTHING, reads)
        if before is not None:
            if _is_same(before.result, result):
                result = before.result
            else:
                self._tell(question)
        self._answers[question] = _Answer(result, reads, level)
        return result

    def _among(self, reads: Iterable[Key]) -> Iterable[_Answer]:
        answers = self._answers
        return (answers[key] for key in reads if key in answers)

    def _forget(self, question: Question) -> None:
        self._stale.discard(question)
        answer = self._answers.pop(question, None)
        if answer is not None:
            self._link(question, answer.reads, _NOTHING)

    # Who reads what

    def _tell(self, key: Key) -> None:
        """Note that something is another, for all who have read it."""
        self._changed.add(key)
        for reader in self._readers.get(key, ()):
            if isinstance(reader, Reader):
                self._touched.add(reader)
            elif reader not in self._stale and reader in self._answers:
                self._stale.add(reader)
                level = self._answers[reader].level
                heappush(self._queue, (level, next(self._number), reader))

    def _link(self, reader: Question | Reader, before: frozenset[Key], now: frozenset[Key]) -> None:
        for key in before - now:
            readers = self._readers.get(key)
            if readers is not None:
                readers.discard(reader)
                if not readers:
                    del self._readers[key]
                    self._loose.add(key)
        for key in now - before:
            readers = self._readers.get(key)
            if readers is None:
                readers = self._readers[key] = set()
                self._note_column(key)
            readers.add(reader)

    def _note_column(self, key: Key) -> None:
        if isinstance(key, tuple) and len(key) == 3 and key[1]:  # noqa: PLR2004 -- a group's key
            self._columns.setdefault(key[0], set()).add(key[1])


def _is_same(before: Any, now: Any) -> bool:  # noqa: ANN401 -- answers of any kind
    """Return whether an answer is as it was, the order of a mapping included."""
    if before is now:
        return True
    if isinstance(before, dict) and isinstance(now, dict) and list(before) != list(now):
        return False
    return type(before) is type(now) and bool(before == now)
