"""Where a person or a company is used, as a list; Enter goes there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId, PersonId
from festdesk.desktop import theme
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.people.use_words import as_what, in_words, where
from festdesk.desktop.widgets.sections import muted
from festdesk.naming.usage import uses_of_company, uses_of_person

if TYPE_CHECKING:
    from festdesk.naming.uses import Use
    from festdesk.snapshot import Snapshot

_USE = int(Qt.ItemDataRole.UserRole)


class UsesList(QWidget):
    """As what, where, and in which words."""

    place_wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, list[Use]] = ("", [])
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Used in"))
        self.list.setHeaderLabels([self.tr("As"), self.tr("Where"), self.tr("Words")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.itemActivated.connect(self._go)
        head = self.list.header()
        head.setAccessibleName(self.tr("Columns of the list"))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((26, 40)):
            head.resizeSection(column, letters * letter)
        self._said = muted("", self)
        self._said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._said)

    def show_uses(self, snapshot: "Snapshot", kind: Kind, owner_id: str) -> int:
        """Show where somebody is used, and return in how many places."""
        uses = (
            uses_of_person(snapshot, PersonId(owner_id))
            if kind == Kind.PEOPLE
            else uses_of_company(snapshot, CompanyId(owner_id))
        )
        lines = [(as_what(snapshot, use), where(snapshot, use), in_words(use)) for use in uses]
        chosen = self.list.currentIndex().row()
        is_same = owner_id == self._shown[0]
        self._shown = (owner_id, uses)
        self.list.clear()
        for use, words in zip(uses, lines, strict=True):
            item = QTreeWidgetItem(self.list, list(words))
            item.setData(0, _USE, use.place)
        if is_same and 0 <= chosen < len(uses):
            self.list.setCurrentIndex(self.list.model().index(chosen, 0))
        self._said.setText(
            self.tr("Enter or a double click goes there.")
            if uses
            else self.tr("Nowhere: nothing would be lost if it were deleted.")
        )
        return len(uses)

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _USE)
        if isinstance(place, Place):
            self.place_wanted.emit(place)
