"""The parts of the screen that takes a page in, and where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenuBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.draft_tree import DraftTree
from festdesk.desktop.intake.film_bar import FilmBar
from festdesk.desktop.intake.foot import Foot
from festdesk.desktop.intake.inspector import Inspector
from festdesk.desktop.intake.layout_bar import LayoutBar
from festdesk.desktop.intake.model import DraftsModel
from festdesk.desktop.intake.source_view import SourceEdit
from festdesk.desktop.widgets.screen_room import open_within_screen

_LETTERS_WIDE, _LINES_HIGH = 205, 42


class Screen(QDialog):
    """A window of its own beside the main one: the text left, what was understood right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("Take in a page"))
        self.setModal(False)
        self.text = SourceEdit(self)
        self.text.setAccessibleName(self.tr("Text to take in"))
        self.text.setPlaceholderText(
            self.tr(
                "Paste or type the text here, or drop a file: a film's page, a review, a "
                "filmography, a press kit. Text, HTML, RTF, Word, OpenDocument and PDF are read."
            )
        )
        self.model = DraftsModel(self)
        self.tree = DraftTree(self.model, self)
        self.inspector = Inspector(self)
        self.film_bar = FilmBar(self)
        self.layout_bar = LayoutBar(self)
        self.foot = Foot(self)
        self.status = QLabel(self)
        self.bar = QMenuBar(self)
        self._build()

    def _build(self) -> None:
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._build_left())
        self._splitter.addWidget(self._build_right())
        self._splitter.setStretchFactor(0, 4)
        self._splitter.setStretchFactor(1, 6)
        whole = QVBoxLayout(self)
        whole.setMenuBar(self.bar)
        whole.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.GAP)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self.foot)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self._splitter.setSizes([letter * 80, letter * 125])
        open_within_screen(self, letter * _LETTERS_WIDE, line * _LINES_HIGH)

    def _build_left(self) -> QWidget:
        left = QWidget(self)
        self._type = QPushButton(self.tr("Chan&ge text"), self)
        self._type.setToolTip(self.tr("Change the text itself; then it is read again: F2"))
        self._type.setCheckable(True)
        self._open = QPushButton(self.tr("&Open file…"), self)
        for button in (self._type, self._open):
            button.setAutoDefault(False)
        head = theme.heading(QLabel(self.tr("Text"), self), 2)
        head.setBuddy(self.text)
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self._type)
        top.addWidget(self._open)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addWidget(self.layout_bar)
        column.addWidget(self.status)
        return left

    def _build_right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.film_bar)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.tree)
        self._halves.addWidget(self.inspector)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 1)
        line = self.fontMetrics().lineSpacing()
        self._halves.setSizes([line * 25, line * 8])
        column.addWidget(self._halves, 1)
        return right

    # Words below the text

    def _say(self, said: str) -> None:
        self.status.setProperty("role", "muted")
        self.status.style().polish(self.status)
        self.status.setText(said)

    def _say_problem(self, said: str) -> None:
        self.status.setProperty("role", "problem")
        self.status.style().polish(self.status)
        self.status.setText(said)
