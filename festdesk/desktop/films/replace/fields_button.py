"""A button whose menu holds what can be searched, each thing with a tick."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from festdesk.desktop.films.replace.fields import FIELDS
from festdesk.desktop.phrases import say


class _StayingMenu(QMenu):
    """A menu that stays open while its ticks are set."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: object = self.actionAt(event.position().toPoint())
        if isinstance(action, QAction) and action.isCheckable():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: object = self.activeAction()
        is_space = event.key() == Qt.Key.Key_Space
        if is_space and isinstance(action, QAction) and action.isCheckable():
            action.toggle()
        else:
            super().keyPressEvent(event)


class FieldsButton(QPushButton):
    """Says how many fields are searched, and lets the user choose them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Fields to search"))
        menu = _StayingMenu(self)
        self._actions: dict[str, QAction] = {}
        for field in FIELDS:
            action = menu.addAction(say(field.label))
            action.setCheckable(True)
            action.setChecked(field.is_usual)
            action.toggled.connect(self._tell)
            self._actions[field.key] = action
        self.setMenu(menu)
        self._say()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the fields that are ticked."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Tick these fields and no others."""
        wanted = frozenset(keys)
        for key, action in self._actions.items():
            action.setChecked(key in wanted)

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.setText(self._actions[chosen[0]].text())
        else:
            self.setText(
                self.tr("{count} of {all} fields").format(count=len(chosen), all=len(FIELDS))
            )
