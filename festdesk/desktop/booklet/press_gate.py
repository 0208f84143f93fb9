"""The gate before files for press: what still blocks print, looked for in the book as it is now."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.base.errors import KnownError, PrintProblem
from festdesk.booklet.book import book_of
from festdesk.booklet.own_profiles import profile_called
from festdesk.checks.book.as_set import KINDS_AS_SET
from festdesk.checks.book.decided import OfFile, of_file
from festdesk.checks.catalogue import KINDS
from festdesk.checks.examined import Examined, judge
from festdesk.checks.examining import Examination
from festdesk.desktop.booklet.book_looking import Errand, look_into_book
from festdesk.desktop.booklet.exporting import ExportWish
from festdesk.desktop.examiner import Examiner
from festdesk.desktop.phrases import say
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.accepting import say_acceptance
from festdesk.desktop.widgets.press_room import PressRoom
from festdesk.editing.outputs import Blocker, WrittenFile, log_output
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk

Looked = tuple[OfFile, ...]  # of each wish

_AS_SET = frozenset(kind.code for kind in KINDS_AS_SET)


def is_for_press(snapshot: Snapshot, wish: ExportWish) -> bool:
    """Return whether a file is written for a press."""
    try:
        return profile_called(snapshot, wish.profile).press
    except PrintProblem:
        return False  # the export tells it


class PressGate(QObject):
    """Looks for what blocks the files that are wished for; one look at a time, stopped at will."""

    looked = Signal(object)  # Looked
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(
        self, examiner: Examiner, room: PressRoom, errand: Errand, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._examiner = examiner
        self._room = room
        self._errand = errand
        self._number = 0  # of the look that was begun last
        self._is_wanted = False

    @property
    def is_looking(self) -> bool:
        """Whether a look is at work."""
        return self._is_wanted

    def look(self, snapshot: Snapshot, wishes: Sequence[ExportWish]) -> None:
        """Look for what blocks each of the files."""
        last = self._examiner.last
        known = last[1] if last is not None and last[0] is snapshot else None
        self._number += 1
        self._is_wanted = True
        number = self._number
        work = partial(
            _looked, self._room, snapshot, known, tuple(wishes), partial(self._wants, number)
        )
        self._errand("gate", work, partial(self._tell, number), partial(self._fail, number))

    def forget(self) -> None:
        """Let nothing come of a look that is at work."""
        self._is_wanted = False

    def stop(self) -> None:
        """Stop looking; what is being set is set to its end, and forgotten."""
        if self._is_wanted:
            self._is_wanted = False
            self.stopped.emit()

    def _wants(self, number: int) -> bool:
        return self._is_wanted and self._number == number

    def _tell(self, number: int, looked: Looked | None) -> None:
        if self._wants(number) and looked is not None:
            self._is_wanted = False
            self.looked.emit(looked)

    def _fail(self, number: int, problem: KnownError) -> None:
        if self._wants(number):
            self._is_wanted = False
            self.failed.emit(say(problem))


def _looked(
    room: PressRoom,
    snapshot: Snapshot,
    examined: Examined | None,
    wishes: Sequence[ExportWish],
    is_wanted: Callable[[], bool],
) -> Looked | None:
    """Return what matters to each file; on the workshop's thread.

    `examined` is what the checks have found in this very snapshot, if they have been asked.
    """
    examined = examined or Examination().examine(snapshot)
    of_cards = replace(
        examined,
        findings=tuple(one for one in examined.findings if one.code not in _AS_SET),
        accepted=tuple(pair for pair in examined.accepted if pair[0].code not in _AS_SET),
    )
    found: list[OfFile] = []
    for wish in wishes:
        book = book_of(snapshot, wish.product, languages=wish.languages)
        looks = [of_cards]
        if wish.film_id is None:
            look = look_into_book(room, snapshot, book, is_wanted)
            if look is None:
                return None
            of_book = (((0, 0, at), one) for at, one in enumerate(look.findings))
            looks.append(judge(snapshot, KINDS, of_book))
        found.append(of_file(snapshot, looks, book, wish.film_id))
    return tuple(found)


def log_file(  # noqa: PLR0913 -- what was written, for whom, and despite what
    desk: "Desk",
    label: str,
    wish: ExportWish,
    *,
    profile: str,
    pages: int,
    found: OfFile,
    reason: str,
) -> None:
    """Note a file that was written for press in the log, as one act."""
    if desk.read_only or desk.snapshot is None:
        return
    book = book_of(desk.snapshot, wish.product, languages=wish.languages)
    written = WrittenFile(wish.product, profile, book.languages, wish.output.name, pages)
    blocked = [Blocker(one.code, one.subject, say(one)) for one in found.blocked]
    accepted = [
        Blocker(one.code, one.subject, say(one), say_acceptance(row)) for one, row in found.accepted
    ]
    noted = (*blocked, *accepted)
    change = partial(
        log_output, written=written, blockers=noted, reason=reason, by=Settings().user_name
    )
    desk.act(label, change)
