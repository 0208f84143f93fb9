"""The history of one card, person or screening, and the way back for it alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.acts_dialog import ActsDialog
from festdesk.desktop.widgets.row_words import moment_in_words, row_in_words
from festdesk.store.past.history import Act

if TYPE_CHECKING:
    from festdesk.base.errors import Newer
    from festdesk.store.document import Document


class CardHistory(ActsDialog):
    """The acts that touched a card or anything that belongs to it, also what is gone since."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, parent, (place.kind, place.id))
        self.of = place
        snapshot = desk.snapshot
        name = ""
        if snapshot is not None:
            facts = snapshot.table(place.kind).get(place.id)
            mapping = dict(facts._mapping) if facts is not None else {}  # noqa: SLF001 -- a row's public mapping
            name = row_in_words(snapshot, place.kind, place.id, mapping)
        self.named = name
        said = self.tr("History: {name}").format(name=name)
        self.setWindowTitle(said)
        self.caption.setText(said)
        self.hint.setText(self.tr("What was done to it and to all that belongs to it."))
        self.before = self.add_button(
            self.tr("As it was &before this"), self.tr("This card alone; others stay as they are")
        )
        self.after = self.add_button(
            self.tr("As it was &after this"), self.tr("This card alone; others stay as they are")
        )
        self.before.clicked.connect(self._take_before)
        self.after.clicked.connect(self._take_after)
        self.load()

    @override
    def read(self, document: "Document", before: int | None, count: int) -> Sequence[Act]:
        return document.acts_on((self.of.kind, self.of.id), before=before, count=count)

    @override
    def allow(self, act: Act | None, facts: Any) -> None:
        super().allow(act, facts)
        can_write = act is not None and not self.desk.read_only
        self.before.setEnabled(can_write and act is not None and not act.is_making)
        self.after.setEnabled(can_write and self.model.row_at(0) is not act)

    def _take_before(self) -> None:
        self._take(-1)

    def _take_after(self) -> None:
        self._take(0)

    def _take(self, step: int) -> None:
        act: Act | None = self.chosen
        if act is None:
            return
        moment = moment_in_words(act.at)
        label = self.tr("{name} as of {moment}").format(name=self.named, moment=moment)
        of, seq = (self.of.kind, self.of.id), act.seq + step

        def take_back(document: "Document", _newer: "Newer") -> object:
            return document.take_back_card(label, of, seq)

        self.take_back(take_back, self.tell_taken_back)
