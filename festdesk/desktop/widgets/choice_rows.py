"""Rows in which is said, of each field in which two differ, whose value is kept."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget
from typing_extensions import override

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.merging import Keep

translate = QCoreApplication.translate

_SHOWN = 220  # characters of a value; the tool tip has more
_TIP = 2000


class AnyDifference(Protocol):
    """A field in which two differ: what each of them says, and what may be done about it."""

    @property
    def label(self) -> str:
        """What the field is called."""

    @property
    def kept(self) -> str:
        """What the one that stays says."""

    @property
    def other(self) -> str:
        """What the one that goes says."""

    @property
    def may_be_both(self) -> bool:
        """Whether both can be kept."""

    @property
    def proposed(self) -> Keep:
        """What is proposed."""


class _Words(QLabel):
    """What a choice means; a click on it is a click on its button."""

    clicked = Signal()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class ChoiceRow:
    """One field with its choices; `names` are what the buttons are called, with {field} in them."""

    def __init__(self, difference: AnyDifference, names: Sequence[str], parent: QWidget) -> None:
        self.difference = difference
        self.group = QButtonGroup(parent)
        self.buttons: dict[Keep, QRadioButton] = {}
        said = {Keep.KEPT: difference.kept, Keep.OTHER: difference.other}
        for (keep, words), name in zip(said.items(), names, strict=True):
            shown = shorten(words, _SHOWN) or translate("Merge", "(nothing)")
            self._add(keep, shown, name, parent)
            self.buttons[keep].setToolTip(plain_tip(words[:_TIP]))
        if difference.may_be_both:
            both = translate("Merge", "{field}: keep both")
            self._add(Keep.BOTH, translate("Merge", "Both"), both, parent)
        self.buttons[difference.proposed].setChecked(True)

    def _add(self, keep: Keep, words: str, name: str, parent: QWidget) -> None:
        button = QRadioButton(parent)
        button.setText(words.replace("&", "&&") if keep == Keep.BOTH else "")
        button.setAccessibleName(name.format(field=self.difference.label))
        button.setAccessibleDescription(words)
        self.group.addButton(button)
        self.buttons[keep] = button

    @property
    def chosen(self) -> Keep:
        """What is kept."""
        return next(keep for keep, button in self.buttons.items() if button.isChecked())

    def put_in(self, grid: QGridLayout, number: int, form: QWidget) -> None:
        """Put the row into a grid: its label, the two values, and both beside them."""
        label = muted(self.difference.label, form)
        label.setWordWrap(True)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        for column, keep in enumerate((Keep.KEPT, Keep.OTHER), 1):
            button = self.buttons[keep]
            words = _Words(button.accessibleDescription(), form)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setToolTip(button.toolTip())
            words.clicked.connect(button.click)
            cell = QHBoxLayout()
            cell.setSpacing(theme.SPACE)
            cell.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            cell.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(cell, number, column)
        if Keep.BOTH in self.buttons:
            grid.addWidget(self.buttons[Keep.BOTH], number, 3, Qt.AlignmentFlag.AlignTop)
