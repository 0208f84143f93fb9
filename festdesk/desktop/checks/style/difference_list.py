"""What changes in an edition where it takes a style, as a list: added, changed, removed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from festdesk.desktop.checks.style.setting_words import (
    part_in_words,
    subject_in_words,
    value_in_words,
)
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editions.style_differences import Difference

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_EMS: Final = (5, 15, 12)  # of the columns but the last


class DifferenceList(QTreeWidget):
    """A line for each difference: of what, what it is, what the edition says, what the style."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Differences between the edition and the style"))
        self.setHeaderLabels(
            [self.tr("Of"), self.tr("What"), self.tr("This edition"), self.tr("The style")]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        em = self.fontMetrics().horizontalAdvance("m")
        for column, ems in enumerate(_EMS):
            self.setColumnWidth(column, em * ems)
        self.header().setSectionResizeMode(len(_EMS), QHeaderView.ResizeMode.Stretch)

    def show_differences(
        self, found: Sequence[Difference], snapshot: "Snapshot | None" = None
    ) -> None:
        """Show these; an older list goes. `snapshot` is the edition that they are about."""
        self.clear()
        for one in found:
            cells = [
                part_in_words(one.part),
                subject_in_words(one, snapshot),
                _said(one.before),
                _said(one.after),
            ]
            item = QTreeWidgetItem(self, cells)
            for column, text in enumerate(cells):
                item.setToolTip(column, plain_tip(text))


def _said(value: object) -> str:
    return "–" if value is None else value_in_words(value)
