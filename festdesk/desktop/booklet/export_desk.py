"""From the wish for files to files: for press, past the gate and into the log."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from festdesk.checks.book.decided import decided_pictures
from festdesk.desktop.booklet.book_looking import Errand
from festdesk.desktop.booklet.export_panel import ExportPanel
from festdesk.desktop.booklet.export_run import ExportRun
from festdesk.desktop.booklet.exporting import ExportWish
from festdesk.desktop.booklet.press_gate import Looked, PressGate, is_for_press, log_file
from festdesk.desktop.booklet.printed_calendar import is_book_for_press, keep_printed
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.press_room import DeskPictures, PressRoom
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.findings import Finding


class ExportDesk(QObject):
    """Does what the panel asks for; belongs to the page, whose workshop it uses for the gate."""

    finding_wanted = Signal(object)  # Finding: to be shown where it is

    def __init__(  # noqa: PLR0913 -- what the page shares with it
        self,
        desk: Desk,
        panel: ExportPanel,
        pictures: DeskPictures,
        *,
        room: PressRoom,
        errand: Errand,
        snapshot: Callable[[], Snapshot | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._page = parent
        self._snapshot = snapshot
        self._run = ExportRun(pictures, self)
        self._gate = PressGate(desk.examiner, room, errand, self)
        self._sent: Snapshot | None = None  # the edition that is looked at or written
        self._wishes: Sequence[ExportWish] = ()
        self._looked: Looked = ()  # what matters to each of them; none where nothing is for press
        self._reason = ""
        self._told = ""  # what the files are made for, as the user reads it
        self._written = 0
        self._is_outdated = False  # what the gate shows is of an edition of before
        self._is_again = False  # it is looked again, of which nobody need know
        self._connect()

    def _connect(self) -> None:
        panel, run, gate = self._panel, self._run, self._gate
        panel.export_wanted.connect(self._start)
        panel.stop_wanted.connect(run.stop)
        panel.stop_wanted.connect(gate.stop)
        panel.log_wanted.connect(self.show_log)
        panel.gate.finding_wanted.connect(self.finding_wanted)
        panel.gate.despite_wanted.connect(self._write_despite)
        gate.looked.connect(self._pass)
        gate.failed.connect(self._fail)
        gate.stopped.connect(panel.show_stopped)
        self._desk.examiner.examined.connect(self.look_again)
        run.progressed.connect(panel.progress.show_progress)
        run.written.connect(panel.show_result)
        run.written.connect(self._log)
        run.finished.connect(panel.show_finished)
        run.finished.connect(self._keep_printed)
        run.failed.connect(panel.show_problem)
        run.stopped.connect(panel.show_stopped)

    @property
    def is_at_work(self) -> bool:
        """Whether files are written, or looked at before."""
        return self._run.is_at_work or self._gate.is_looking

    def close(self) -> None:
        """Stop, and wait until nothing is written any more."""
        self._run.close()

    def show_log(self) -> None:
        """Show which files were written for press, and what blocked them."""
        from festdesk.desktop.booklet.output_log import (  # noqa: PLC0415 -- first window first
            OutputLog,
        )

        dialog = OutputLog(self._desk, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _start(self, wishes: Sequence[ExportWish]) -> None:
        """Write files; for those for press it is looked first whether anything blocks them."""
        snapshot = self._snapshot()
        if snapshot is None or (self.is_at_work and not self._is_again):
            return
        self._is_again = self._is_outdated = False
        self._sent, self._wishes, self._told = snapshot, wishes, self._panel.purpose
        if any(is_for_press(snapshot, wish) for wish in wishes):
            self._panel.show_looking()
            self._gate.look(snapshot, wishes)
        else:
            self._gate.forget()
            self._write(())

    def show_snapshot(self) -> None:
        """Say of what the gate shows that it is of before: the edition is another now."""
        if not self._panel.gate.isHidden() and self._snapshot() is not self._sent:
            self._is_outdated = True
            self._panel.gate.say_outdated()

    def look_again(self) -> None:
        """Look again for what blocks print, if what the gate shows is of before."""
        snapshot, gate = self._snapshot(), self._panel.gate
        known = self._desk.examiner.last
        if (
            self._is_outdated
            and gate.isVisible()
            and not self._run.is_at_work
            and snapshot is not None
            and known is not None
            and known[0] is snapshot
        ):
            self._is_outdated, self._is_again, self._sent = False, True, snapshot
            self._gate.look(snapshot, self._wishes)

    def _fail(self, said: str) -> None:
        self._is_again = False
        self._panel.gate.hide()
        self._panel.show_problem(said)

    def _pass_again(self, found: "Sequence[Finding]") -> None:
        """Show what was found by looking again; nothing is written that nobody asked for."""
        self._is_again = False
        if not self._panel.gate.isHidden() and not self._is_outdated:
            self._panel.gate.show_again(found, read_only=self._desk.read_only)

    def _pass(self, looked: Looked) -> None:
        found: dict[tuple[str, str], Finding] = {
            (one.code, one.subject): one for of_wish in looked for one in of_wish.blocked
        }
        self._looked = looked
        if self._is_again:
            self._pass_again(tuple(found.values()))
        elif found:
            self._panel.show_blocked(tuple(found.values()))
        else:
            self._write(looked)

    def _write_despite(self, reason: str) -> None:
        """Write what was looked at, although something blocks it."""
        if not self.is_at_work:
            self._write(self._looked, reason)

    def _write(self, looked: Looked, reason: str = "") -> None:
        if self._sent is not None:
            self._looked, self._reason, self._written = looked, reason, 0
            self._panel.show_started(self._wishes)
            last = self._desk.examiner.last
            is_known = last is not None and last[0] is self._sent
            sent = self._sent
            self._run.start(
                sent,
                self._wishes,
                last[1].findings if last and is_known else None,
                [decided_pictures(sent, one) for one in looked],
            )

    def _log(self, result: Mapping[str, Any]) -> None:
        """Note a file that has just been written for press."""
        number, self._written = self._written, self._written + 1
        if number < len(self._looked):
            log_file(
                self._desk,
                self.tr("Note a file for press"),
                self._wishes[number],
                profile=self._told,
                pages=int(result["pages"]),
                found=self._looked[number],
                reason=self._reason,
            )

    def _keep_printed(self) -> None:
        """Keep the calendar of what is for the print shop, once all its files are written."""
        if self._sent is not None and is_book_for_press(self._sent, self._wishes):
            keep_printed(self._desk, self._sent)
        self._sent = None
