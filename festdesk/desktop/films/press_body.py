"""The field of a press text, in which passages are marked that may be quoted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.styled_text import character_of, unit_of
from festdesk.texts.styles import Run, Style, carried


class PressBody(TextField):
    """A text whose quotable passages stand on a ground of their own; Ctrl+M marks the selection."""

    mark_wanted = Signal(int, int)  # in characters of the text as it stands

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, least_lines=4)
        self._runs: tuple[Run, ...] = ()
        self._runs_in = ""
        self.textChanged.connect(self._show_passages)

    def show_passages(self, runs: Sequence[Run], body: str) -> None:
        """Show which passages of the stored `body` are marked."""
        self._runs = tuple(run for run in runs if run.style == Style.QUOTED)
        self._runs_in = body
        self._show_passages()

    def _show_passages(self) -> None:
        if not self._runs and not self.extraSelections():
            return
        text = self.toPlainText()
        ground = QTextCharFormat()
        ground.setBackground(QColor(theme.tokens().selection))
        ground.setForeground(self.palette().color(QPalette.ColorRole.Text))
        shown = []
        for run in carried(self._runs, self._runs_in, text):
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(unit_of(text, run.start))
            end = unit_of(text, run.end)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.format = ground
            shown.append(one)
        self.setExtraSelections(shown)

    def want_mark(self) -> None:
        """Ask that the selection, or the passage at the caret, be marked or no longer be."""
        text, cursor = self.toPlainText(), self.textCursor()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        if start == end:
            passages = carried(self._runs, self._runs_in, text)
            here = next((run for run in passages if run.start <= start <= run.end), None)
            if here is None:
                return
            start, end = here.start, here.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            self.mark_wanted.emit(start, end)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mark = event.key() == Qt.Key.Key_M
        if is_mark and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.want_mark()
            return
        super().keyPressEvent(event)
