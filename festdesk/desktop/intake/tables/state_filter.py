"""Buttons that narrow the list of films to those with one state, with how many there are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from festdesk.desktop import theme
from festdesk.desktop.intake.tables.dry_run import State
from festdesk.desktop.intake.tables.words import FILTERS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.sections import quiet_button


class StateFilter(QWidget):
    """One button is pressed at a time; a state that no row has is not offered."""

    chosen = Signal(object)  # State, or nothing for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show films that are"))
        self._group = QButtonGroup(self)
        self._all = self._button(None)
        self._buttons = {state: self._button(state) for state in State}
        self._all.setChecked(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE // 2)
        for button in (self._all, *self._buttons.values()):
            line.addWidget(button)
        line.addStretch(1)
        self.show_counts({})

    def _button(self, state: State | None) -> QToolButton:
        button = quiet_button("", self)
        button.setProperty("role", "filter")
        button.setCheckable(True)
        button.clicked.connect(partial(self._choose, state))
        self._group.addButton(button)
        return button

    def _choose(self, state: State | None, _checked: object = None) -> None:
        self.chosen.emit(state)

    def show_counts(self, counts: dict[State, int]) -> None:
        """Say how many rows have each state."""
        _say(self._all, self.tr("All: {count}").format(count=sum(counts.values())))
        for state, button in self._buttons.items():
            count = counts.get(state, 0)
            _say(button, say(FILTERS[state], count=count))
            button.setVisible(bool(count) or button.isChecked())


def _say(button: QToolButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
