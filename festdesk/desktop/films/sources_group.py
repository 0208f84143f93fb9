"""What was taken in for a film, readable as it came, with the lines a value came from marked."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.phrases import DATE, say_day
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.sources.tables import Source

_LINES_SHOWN = 14


class SourceText(QPlainTextEdit):
    """A text to read, some of whose lines can be marked."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_SHOWN)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def mark_lines(self, first: int, last: int) -> None:
        """Mark these lines, counted from 1, and show the first of them."""
        document = self.document()
        block = document.findBlockByNumber(first - 1)
        cursor = QTextCursor(block)
        end = document.findBlockByNumber(min(last, document.blockCount()) - 1)
        cursor.setPosition(
            end.position() + max(0, end.length() - 1), QTextCursor.MoveMode.KeepAnchor
        )
        marked = QTextEdit.ExtraSelection()
        marked.cursor = cursor
        marked.format.setBackground(QColor(theme.tokens().selection))
        self.setExtraSelections([marked])
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()


class SourceView(QWidget):
    """One source: its name, what was not understood, and its text when it is unfolded."""

    def __init__(self, group: "SourcesGroup") -> None:
        super().__init__(group)
        self.source_id = ""
        self._group = group
        self.fold = quiet_button("", self)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self._unread = muted("", self)
        self.text = SourceText(self.tr("Text as it was taken in"), self)
        self.text.hide()
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addWidget(self._unread)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(self.text)

    def show_source(self, source: Source) -> None:
        """Show a stored source."""
        if source.id == self.source_id:
            return
        self.source_id = source.id
        taken = say_day(source.taken_at, DATE)
        name = source.name or self.tr("Pasted text")
        said = self.tr("{name}, taken in on {day}").format(name=name, day=taken)
        self.fold.setText(" " + said.replace("&", "&&"))
        self.fold.setAccessibleName(said)
        self._unread.setText(
            self.tr("Not understood: lines {lines}").format(lines=source.unread_lines)
            if source.unread_lines
            else ""
        )
        self.text.setPlainText(source.body)
        self.text.setExtraSelections([])
        self.fold.setChecked(False)

    def _unfold(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.fold.setArrowType(arrow)
        self.text.setVisible(is_open)


class SourcesGroup(CardGroup):
    """The sources of a film."""

    tables: ClassVar[frozenset[str]] = frozenset({"source"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Sources"), parent)
        self.views: list[SourceView] = []

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        sources = snapshot.sources_of(film.id)
        while len(self.views) < len(sources):
            view = SourceView(self)
            self.views.append(view)
            self.body.addWidget(view)
        for number, view in enumerate(self.views):
            view.setVisible(number < len(sources))
            if number < len(sources):
                view.show_source(sources[number])
        self.setVisible(bool(sources))

    def show_lines(self, source_id: str, first: int, last: int) -> QWidget | None:
        """Unfold a source, mark these lines, and return the widget that shows them."""
        for view in self.views:
            if view.source_id == source_id and view.isVisibleTo(self):
                view.fold.setChecked(True)
                view.text.mark_lines(first, last)
                return view.text
        return None
