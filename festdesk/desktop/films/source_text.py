"""The text of a kept source on the card: its lines marked by what they gave, one's value lit."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from festdesk.desktop.widgets.marked_text import MOST_IN_LINE, MarkedText, longest_line
from festdesk.desktop.widgets.marked_words import Mark, Marks
from festdesk.intake.passages import Place
from festdesk.sources.tables import Provenance, Source

_LINES_SHOWN = 14


def lines_of(spans: str) -> list[int]:
    """Return the numbers of lines that are kept as "12 18-20"."""
    found: list[int] = []
    for span in spans.split():
        first, _, last = span.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


class SourceText(MarkedText):
    """A text to read, some of whose lines are marked."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.set_typing(typing=False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_SHOWN)

    def show_source(self, source: Source, body: str, noted: Iterable[Provenance]) -> None:
        """Show a text; a line too long to be laid out is cut, and stands whole in the file."""
        if longest_line(body) > MOST_IN_LINE:
            body = "\n".join(line[:MOST_IN_LINE] for line in body.split("\n"))
        self.set_text(body)
        lines = {
            number: Mark.READ
            for one in noted
            for number in range(one.first_line, one.last_line + 1)
        }
        unread = lines_of(source.unread_lines)
        lines |= dict.fromkeys(unread, Mark.UNREAD)
        text = body.split("\n")
        words = {
            number: [(0, len(text[number - 1]), Mark.UNREAD)]
            for number in unread
            if number <= len(text)
        }
        self.show_marks(Marks(words, lines))

    def mark_lines(self, first: int, last: int) -> None:
        """Mark these lines, counted from 1, and show the first of them."""
        lines = self.toPlainText().split("\n")[first - 1 : last]
        places = [Place(n, 0, len(line)) for n, line in enumerate(lines, first) if line.strip()]
        self.choose(places, (first, last), scroll=True)
        self.centerCursor()
