"""Which columns the list of films has, and in which language its titles are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from festdesk.base.languages import language_name
from festdesk.desktop.films.listing.columns import COLUMNS, IN_ORDER, TITLE
from festdesk.desktop.phrases import say, user_language


class ViewMenu(QMenu):
    """Ticks for columns; the title has none, because it is always there."""

    columns_chosen = Signal(object)  # frozenset of numbers
    language_chosen = Signal(str)

    def __init__(
        self, columns: frozenset[int], languages: Sequence[str], titles_in: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._columns = columns
        self.addSection(self.tr("Columns"))
        for column in IN_ORDER:
            if column != TITLE:
                action = self._add(say(COLUMNS[column].header), is_on=column in columns)
                action.setData(column)
                action.triggered.connect(self._toggle_column)
        if len(languages) > 1:
            self.addSection(self.tr("Titles in"))
            group = QActionGroup(self)
            for code in languages:
                name = language_name(code, user_language()).capitalize()
                action = self._add(name, is_on=code == titles_in)
                action.setData(code)
                action.triggered.connect(self._choose_language)
                group.addAction(action)

    def _add(self, label: str, *, is_on: bool) -> QAction:
        action = self.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        return action

    def _toggle_column(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._columns ^= {int(action.data())}
            self.columns_chosen.emit(self._columns)

    def _choose_language(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.language_chosen.emit(str(action.data()))
