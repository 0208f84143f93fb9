"""Which languages of an edition are shown side by side, and in which order."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.phrases import user_language

MOST_AT_ONCE = 3


class _LanguageBox(QCheckBox):
    """The box of a language; Alt with an arrow moves it among the others."""

    moved = Signal(int)  # one place to the right (1) or to the left (-1)

    def be_movable(self) -> None:
        """Offer to move the language, by keys and in a menu."""
        for label, way in ((self.tr("Move &left"), -1), (self.tr("Move &right"), 1)):
            action = QAction(label, self)
            action.setData(way)
            action.triggered.connect(self._move)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _move(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.moved.emit(action.data())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and event.key() in ways and self.actions():
            self.moved.emit(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class LanguageBar(QWidget):
    """A box for each language, ticked for those that are shown; one always is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_movable: bool = False) -> None:
        super().__init__(parent)
        self._is_movable = is_movable
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.GAP)
        self._buttons: dict[str, _LanguageBox] = {}

    def set_languages(self, languages: Sequence[str], *, shown: Sequence[str]) -> None:
        """Offer these languages; those known before stay as the user had them."""
        if tuple(self._buttons) == tuple(languages):
            return
        had = self.shown()
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for language in languages:
            button = _LanguageBox(language_name(language, user_language()).capitalize(), self)
            button.setChecked(language in (had or shown))
            button.setToolTip(self.tr("Show or hide the texts in this language"))
            if self._is_movable:
                button.setToolTip(
                    self.tr("Show or hide the texts in this language; Alt+Left, Alt+Right move it")
                )
                button.be_movable()
                button.moved.connect(self._move)
            button.clicked.connect(self._follow)
            self._line.addWidget(button)
            self._buttons[language] = button
        self.setVisible(len(languages) > 1)
        self._keep_one()

    def order(self) -> tuple[str, ...]:
        """Return all languages in their order."""
        return tuple(self._buttons)

    def shown(self) -> tuple[str, ...]:
        """Return the languages that are shown, in their order."""
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    def show_language(self, language: str) -> None:
        """Show a language too, as when a jump leads to a text in it."""
        button = self._buttons.get(language)
        if button is not None and not button.isChecked():
            button.setChecked(True)
            self._drop_too_many(button)
            self.changed.emit()

    def _move(self, way: int) -> None:
        moved = self.sender()
        order = list(self._buttons)
        at = next((n for n, code in enumerate(order) if self._buttons[code] is moved), None)
        if at is None or not 0 <= at + way < len(order):
            return
        order.insert(at + way, order.pop(at))
        self._buttons = {code: self._buttons[code] for code in order}
        for button in self._buttons.values():
            self._line.removeWidget(button)
        for button in self._buttons.values():
            self._line.addWidget(button)
        for before, after in pairwise(self._buttons.values()):
            QWidget.setTabOrder(before, after)
        self.changed.emit()

    def _follow(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QCheckBox) and pressed.isChecked():
            self._drop_too_many(pressed)
        self._keep_one()
        self.changed.emit()

    def _drop_too_many(self, pressed: QCheckBox) -> None:
        others = [b for b in self._buttons.values() if b.isChecked() and b is not pressed]
        for button in others[MOST_AT_ONCE - 1 :]:
            button.setChecked(False)

    def _keep_one(self) -> None:
        if not self.shown() and self._buttons:
            next(iter(self._buttons.values())).setChecked(True)
