"""What the selected finding offers: a button for each change, with what it makes of the words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from festdesk.base.findings import Mend, MendAct
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.checks.place_texts import mend_in_context
from festdesk.desktop.checks.words import mend_label
from festdesk.desktop.widgets.changed_words import Context
from festdesk.desktop.widgets.context_view import ContextView
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.snapshot import Snapshot

MOST_OFFERED = 5  # the likeliest come first; the menu of the finding has all
_LONGEST_LABEL = 40


class Offers(QFrame):
    """One button and one preview for each change that would settle a finding."""

    mend_wanted = Signal(object)  # Mend

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered: tuple[Mend, ...] = ()
        self.buttons: list[QPushButton] = []
        self.previews: list[ContextView] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        for number in range(MOST_OFFERED):
            button, preview = QPushButton(self), ContextView(self)
            button.clicked.connect(partial(self._want, number))
            column.addWidget(preview)
            column.addWidget(button)
            self.buttons.append(button)
            self.previews.append(preview)

    def show_offers(self, snapshot: Snapshot | None, mends: Sequence[Mend]) -> None:
        """Show what is offered; nothing where nothing is, or nothing may be changed."""
        self._offered = tuple(mends[:MOST_OFFERED]) if snapshot is not None else ()
        for number, (button, preview) in enumerate(zip(self.buttons, self.previews, strict=True)):
            offered = self._offered[number] if number < len(self._offered) else None
            label = mend_label(offered) if offered is not None else ""
            button.setText(shorten(label, _LONGEST_LABEL).replace("&", "&&"))
            tip = self.tr("Ctrl+Enter") if not number else ""
            button.setToolTip(plain_tip(label) if len(label) > _LONGEST_LABEL else tip)
            button.setAccessibleName(label)
            button.setVisible(offered is not None)
            preview.show_context(_preview(snapshot, offered))
        self.setVisible(bool(self._offered))

    def _want(self, number: int) -> None:
        if number < len(self._offered):
            self.mend_wanted.emit(self._offered[number])


def _preview(snapshot: Snapshot | None, change: Mend | None) -> Context | None:
    """Return what a change makes of words; nothing of what its button says already."""
    if snapshot is None or change is None:
        return None
    if change.start is None and not change.before and change.act != MendAct.ROLE:
        return None
    context = mend_in_context(snapshot, change)
    if context.stays:
        return None
    if change.more:
        told = QCoreApplication.translate("Offers", "{words}  (and {count} more)")
        words = told.format(words=context.after, count=len(change.more))
        return context._replace(after=words)
    return context
