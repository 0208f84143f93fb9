"""Undo history: every act on the edition, and the way back to any of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.acts_dialog import ActsDialog
from festdesk.desktop.widgets.row_words import moment_in_words
from festdesk.store.past.history import Act

if TYPE_CHECKING:
    from festdesk.base.errors import Newer
    from festdesk.store.document import Document


def undo_to(document: "Document", act_id: str, newer: "Newer") -> None:
    """Undo, one act after the other, until an act is the last; go on as asked, once."""
    while document.can_undo_to(act_id):
        document.undo(newer)
        newer = type(newer).ASK


def redo_to(document: "Document", act_id: str, newer: "Newer") -> None:
    """Do acts again, one after the other, until an act is the last."""
    while document.can_redo_to(act_id):
        document.redo(newer)
        newer = type(newer).ASK


class EditionHistory(ActsDialog):
    """All acts, the newest first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._is_redo = False
        self.setWindowTitle(self.tr("Undo history"))
        self.caption.setText(self.tr("Undo history"))
        self.hint.setText(self.tr("Everything is kept. Whatever is done here can be undone too."))
        self.every = QCheckBox(self.tr("Show &undoing too"), self)
        self.every.toggled.connect(self.load)
        self.top.addWidget(self.every)
        self.steps = self.add_button("")
        self.steps.clicked.connect(self._step)
        self.everything = self.add_button(
            self.tr("&Everything as it was then"),
            self.tr("The whole edition as it was after this act, as one new act"),
        )
        self.everything.clicked.connect(self._take_back_everything)
        self._say_steps(0, 0)
        self.load()

    @override
    def read(self, document: "Document", before: int | None, count: int) -> Sequence[Act]:
        return document.acts(before=before, count=count, every=self.every.isChecked())

    @override
    def facts_of(self, document: "Document", act: Act) -> tuple[int, int]:
        return document.can_undo_to(act.id), document.can_redo_to(act.id)

    @override
    def allow(self, act: Act | None, facts: Any) -> None:
        super().allow(act, facts)
        undoing, redoing = facts or (0, 0)
        self._say_steps(undoing, redoing)
        is_newest = act is not None and self.model.row_at(0) is act
        can_write = act is not None and not self.desk.read_only
        self.everything.setEnabled(
            can_write and not (is_newest and act is not None and not act.is_undone)
        )

    def _say_steps(self, undoing: int, redoing: int) -> None:
        self._is_redo = redoing > 0
        self.steps.setText(
            self.tr("Do a&gain up to here") if self._is_redo else self.tr("Undo &back to here")
        )
        self.steps.setToolTip(
            self.tr("Acts done again, one by one: {count}").format(count=redoing)
            if self._is_redo
            else self.tr("Later acts undone, one by one: {count}").format(count=undoing)
        )
        self.steps.setEnabled(undoing + redoing > 0 and not self.desk.read_only)

    def _step(self) -> None:
        act: Act | None = self.chosen
        if act is None:
            return
        act_id, step = act.id, redo_to if self._is_redo else undo_to

        def take(document: "Document", newer: "Newer") -> None:
            step(document, act_id, newer)

        self.take_back(take, self._note_stepped)

    def _note_stepped(self, _nothing: object) -> None:
        self.load()

    def _take_back_everything(self) -> None:
        act: Act | None = self.chosen
        if act is None:
            return
        label = self.tr("Everything as of {moment}").format(moment=moment_in_words(act.at))
        seq = act.seq

        def take_back(document: "Document", _newer: "Newer") -> object:
            return document.take_back_everything(label, seq)

        self.take_back(take_back, self.tell_taken_back)
