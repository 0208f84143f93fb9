"""The field of a press text, in which passages are marked that are to be quoted."""

from PySide6.QtGui import QTextCursor
from typing_extensions import override

from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.desktop.widgets.styled_keys import Kind, Order
from festdesk.desktop.widgets.styled_text import character_of, toggle, unit_of
from festdesk.texts.styles import Style


class PressBody(StyledField):
    """A styled text whose quotable passages stand on a ground of their own."""

    @override
    def _orders(self) -> tuple[Order, ...]:
        name = self.tr("Quote in print")
        quote = Order("Ctrl+M", name, self.toggle_quoted, Kind.STYLE, Style.QUOTED)
        return (*super()._orders(), quote)

    def toggle_quoted(self) -> None:
        """Mark the selection to be quoted, or take the mark off it or off the passage around."""
        if self.isReadOnly():
            return
        text, cursor = self.toPlainText(), self.textCursor()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        if start == end:
            passages = [run for run in self.runs() if run.style == Style.QUOTED]
            here = next((run for run in passages if run.start <= start <= run.end), None)
            if here is None:
                return
            start, end = here.start, here.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            return
        cursor.setPosition(unit_of(text, start))
        cursor.setPosition(unit_of(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        toggle(self, Style.QUOTED)
        self.commit()
