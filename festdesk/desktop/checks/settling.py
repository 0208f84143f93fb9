"""What settles findings: their quick fixes, one or many, and accepting them as they are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from festdesk.base.errors import KnownError
from festdesk.base.findings import Mend
from festdesk.desktop.checks.mending_dialog import MendingDialog
from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.checks.words import mend_label
from festdesk.desktop.phrases import say
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.page import Page
from festdesk.editing.acceptance import accept_findings, withdraw_acceptances
from festdesk.editing.house import OFF, take_checks_as
from festdesk.editing.mending import mend
from festdesk.snapshot import Snapshot


class Settling(QObject):
    """Carries out acts on findings; each is one act, however many it is about."""

    told = Signal(str)
    jump_wanted = Signal(object)  # FindingRow
    mends_closed = Signal()  # the dialog of quick fixes is gone

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def mend(self, change: Mend) -> None:
        """Carry out what a finding offers."""
        self._desk.act(mend_label(change), partial(mend, change=change), failed=self._tell)

    def show_mends(self, rows: Sequence[FindingRow], snapshot: Snapshot) -> None:
        """Show what findings offer, to be ticked and done together."""
        dialog = MendingDialog(self._desk, rows, snapshot, self._page)
        dialog.message.connect(self.told)
        dialog.jump_wanted.connect(self.jump_wanted)
        dialog.finished.connect(self.mends_closed)
        dialog.show()

    def accept(self, rows: Sequence[FindingRow], reason: str) -> None:
        """Accept those of the findings that are open."""
        found = [row.finding for row in rows if not row.is_accepted]
        if not found or self._desk.read_only:
            return
        label = self.tr("Accept finding")
        if len(found) > 1:
            label = self.tr("Accept {count} findings").format(count=len(found))
        change = partial(accept_findings, findings=found, reason=reason, by=Settings().user_name)
        self._desk.act(label, change, failed=self._tell)

    def withdraw(self, rows: Sequence[FindingRow]) -> None:
        """Have those of the findings told again that are accepted."""
        ids = [row.acceptance.id for row in rows if row.is_accepted and row.acceptance is not None]
        if not ids or self._desk.read_only:
            return
        label = self.tr("Withdraw acceptance")
        if len(ids) > 1:
            label = self.tr("Withdraw {count} acceptances").format(count=len(ids))
        self._desk.act(label, partial(withdraw_acceptances, accepted_ids=ids), failed=self._tell)

    def turn_off(self, code: str) -> None:
        """Have a kind of finding looked for no more; its limit stays for the day it is wanted."""
        kind = kind_label(code)
        said = self.tr(
            "“{kind}” is off in this edition. Undo brings it back, and so does the house style."
        ).format(kind=kind)
        self._desk.act(
            self.tr("Turn “{kind}” off").format(kind=kind),
            partial(take_checks_as, severities={code: OFF}),
            lambda _done: self.told.emit(said),
            self._tell,
        )

    def _tell(self, problem: KnownError) -> None:
        self.told.emit(say(problem))
