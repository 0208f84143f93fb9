"""Which languages of an edition are shown side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.phrases import user_language

MOST_AT_ONCE = 3


class LanguageBar(QWidget):
    """A box for each language, ticked for those that are shown; one always is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.GAP)
        self._buttons: dict[str, QCheckBox] = {}

    def set_languages(self, languages: Sequence[str], *, shown: Sequence[str]) -> None:
        """Offer these languages; those known before stay as the user had them."""
        if tuple(self._buttons) == tuple(languages):
            return
        had = self.shown()
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for language in languages:
            button = QCheckBox(language_name(language, user_language()).capitalize(), self)
            button.setChecked(language in (had or shown))
            button.setToolTip(self.tr("Show or hide the texts in this language"))
            button.clicked.connect(self._follow)
            self._line.addWidget(button)
            self._buttons[language] = button
        self.setVisible(len(languages) > 1)
        self._keep_one()

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
