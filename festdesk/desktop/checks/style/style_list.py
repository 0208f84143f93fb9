"""The kept styles as a list, with the name that is typed and what can be done to one of them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.text import tidy_line
from festdesk.desktop import theme
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editions.style_json import LONGEST_NAME

_NAME: Final = Qt.ItemDataRole.UserRole


class StyleList(QWidget):
    """Lists names; what its buttons do is up to who made it."""

    choice_changed = Signal()  # another style, or another name

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = ""  # the name to be chosen when the list is shown anew
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Kept styles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name, such as “Our festival”"))
        self.name.setAccessibleName(self.tr("Name of a style"))
        self.keep = EnterButton(self.tr("&Keep this edition’s style"), self)
        self.rename = EnterButton(self.tr("&Rename"), self)
        self.remove = EnterButton(self.tr("Re&move…"), self)
        self.bring = EnterButton(self.tr("Im&port…"), self)
        self.export = EnterButton(self.tr("&Export…"), self)
        self.list.currentItemChanged.connect(self._tell)
        self.name.textChanged.connect(self._tell)
        self.name.returnPressed.connect(self.keep.click)
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.name)
        whole.addWidget(self.keep)
        for buttons in ((self.rename, self.remove), (self.bring, self.export)):
            line = QHBoxLayout()
            line.setSpacing(theme.SPACE)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            whole.addLayout(line)

    def _tell(self, *_what: object) -> None:
        self.choice_changed.emit()

    @property
    def chosen(self) -> str:
        """The name of the style that is chosen in the list."""
        number = self.list.currentRow()
        return str(self.list.item(number).data(_NAME)) if number >= 0 else ""

    @property
    def typed(self) -> str:
        """The name that is typed."""
        return tidy_line(self.name.text())

    def choose_soon(self, name: str) -> None:
        """Choose a style when the list has been read anew; the typed name goes."""
        self.name.clear()
        self._wanted = name

    def show_names(self, names: Iterable[str], followed: str) -> None:
        """List names, the one that the edition follows in bold; what was chosen stays so."""
        chosen = self._wanted or self.chosen or followed
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in names:
                item = QListWidgetItem(name, self.list)
                item.setData(_NAME, name)
                item.setToolTip(plain_tip(name))
                if name == followed:
                    self._mark(item, name)
                if name == chosen:
                    self.list.setCurrentItem(item)
                    self._wanted = ""
            if self.list.count() and self.list.currentRow() < 0:
                self.list.setCurrentRow(0)

    def _mark(self, item: QListWidgetItem, name: str) -> None:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        said = self.tr("{name}, which this edition follows").format(name=name)
        item.setToolTip(plain_tip(said))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def allow(self, *, has_style: bool, is_free: bool) -> None:
        """Enable what can be done: to a chosen style, and with a typed name that nobody has."""
        self.keep.setEnabled(bool(self.typed))
        self.rename.setEnabled(has_style and bool(self.typed) and is_free)
        self.remove.setEnabled(has_style)
        self.export.setEnabled(has_style)
