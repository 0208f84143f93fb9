"""What was derived of an edition, with what was read for it, kept true from act to act.

As in systems for incremental computing: an answer is worked out again only where something it was
made of is another, and who has read it hears of it only where the answer is another, too.
"""

from collections.abc import Callable
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
    """Answers to questions about the newest snapshot of an edition; for one thread at a time.

    `notes` is where `watched` puts what is read of it just now; who looks empties it before.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._answers: dict[Question, _Answer] = {}
        self.true: dict[Question, Any] = {}  # the results of those that are not stale
        self._readers: dict[Key, set[Question | Reader]] = {}
        self._columns: dict[str, set[str]] = {}  # by which groups were asked for, by table
        self._loose: set[Key] = set()  # answers that perhaps nobody reads any more
        self._changed: set[Key] = set()
        self._touched: set[Reader] = set()
        self._queue: list[tuple[int, int, Question]] = []
        self._number = count()
        self.notes: list[Key] = []
        self.watched = Watched(snapshot, self, self.notes)

    def follow(self, snapshot: Snapshot) -> tuple[set[Key], set[Reader]]:
        """Go on to a later (or earlier) snapshot of the same edition.

        Returns what has changed, of rows, groups and answers, and who has read any of it.
        """
        for table, column in self.watched.columns:
            self._columns.setdefault(table, set()).add(column)
        changed = changed_keys(self._snapshot, snapshot, self._columns)
        self._snapshot, self.watched = snapshot, Watched(snapshot, self, self.notes)
        self._changed, self._touched = set(), set()
        self.notes.clear()
        for key in changed:
            self._tell(key)
        while self._queue:
            *_, question = heappop(self._queue)
            if question in self.true:
                continue  # somebody has asked for it in the meantime
            if not self._readers.get(question):
                self._forget(question)
                continue
            try:
                self.work_out(question)
            except Exception:  # noqa: BLE001 -- whoever still asks for it meets it there
                self._forget(question)
                self._tell(question)
        return self._changed, self._touched

    def read(self, work_out: Callable[[Watched], Result]) -> tuple[Result, frozenset[Key]]:
        """Return what a function makes of the edition, and what it has read for it."""
        self.notes.clear()
        return work_out(self.watched), frozenset(self.notes)

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

    def work_out(self, question: Question) -> Any:  # noqa: ANN401
        """Return the answer to a question, worked out anew."""
        function, given = question
        notes, before = self.notes, self._answers.get(question)
        start = len(notes)
        # Where it breaks down who asked for it stands on all that was read so far, too.
        result = function(self.watched, *given)
        reads = frozenset(notes[start:])
        del notes[start:]
        answers = self._answers
        level = max((answers[key].level for key in reads if key in answers), default=0) + 1
        self._link(question, before.reads if before is not None else _NOTHING, reads)
        if before is not None:
            if _is_same(before.result, result):
                result = before.result
            else:
                self._tell(question)
        answers[question] = _Answer(result, reads, level)
        self.true[question] = result
        return result

    def _forget(self, question: Question) -> None:
        self.true.pop(question, None)
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
            elif reader in self.true:
                del self.true[reader]
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
        for key in now - before if before else now:
            readers = self._readers.get(key)
            if readers is None:
                self._readers[key] = {reader}
            else:
                readers.add(reader)


def _is_same(before: Any, now: Any) -> bool:  # noqa: ANN401 -- answers of any kind
    """Return whether an answer is as it was, the order of a mapping included."""
    if before is now:
        return True
    if isinstance(before, dict) and isinstance(now, dict) and list(before) != list(now):
        return False
    return type(before) is type(now) and bool(before == now)
