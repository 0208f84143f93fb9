"""The list of a history, what the chosen row means beside it, and the buttons under both."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.model import HistoryModel
from festdesk.desktop.widgets.change_text import ChangeText
from festdesk.desktop.widgets.growing_table import CellDelegate
from festdesk.desktop.widgets.row_words import field_in_words
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.sections import muted

if TYPE_CHECKING:
    from festdesk.base.errors import Newer
    from festdesk.store.document import Document
    from festdesk.store.past.history import TakenBack

_ROOM = 10  # pixels of a row above and below its words together
_CHOSEN_MS = 60  # so that walking through the list by key does not ask for every row
_NEWS_MS = 150
_LEAST_LETTERS = 28  # of the column that has no width of its own


class HistoryTable(QTableView):
    """A list whose last wordy column takes the room that is left."""

    def __init__(self, name: str, model: HistoryModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + _ROOM)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(self.fit)

    def fit(self) -> None:
        """Share the width; where it is short, the last columns give way to the wordy one."""
        letter = self.fontMetrics().averageCharWidth()
        room = self.viewport().width()
        header = self.horizontalHeader()
        widths: dict[int, int] = {}
        for number, column in enumerate(self._rows.columns):
            if column.letters:
                words = max(self.sizeHintForColumn(number), header.sectionSizeHint(number))
                widths[number] = min(column.letters * letter, words + letter)
        for number in sorted(widths, reverse=True)[:-1]:
            if room - sum(widths.values()) >= letter * _LEAST_LETTERS:
                break
            del widths[number]
        left = max(room - sum(widths.values()), letter)
        for number, column in enumerate(self._rows.columns):
            self.setColumnHidden(number, bool(column.letters) and number not in widths)
            self.setColumnWidth(number, widths.get(number, left))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class HistoryDialog(QDialog):
    """A history beside the window; it follows the document and is closed with the file."""

    place_wanted = Signal(object)  # Place
    told = Signal(str)  # news for the status bar
    warned = Signal(str)  # a sentence to be read before it goes

    def __init__(self, desk: Desk, model: HistoryModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.model = model
        self._is_open = True
        self.finished.connect(self._note_closed)
        self.caption = theme.heading(QLabel(self), 2)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.hint = muted("", self)
        self.hint.setWordWrap(True)
        self.table = HistoryTable(self.tr("History"), model, self)
        self.changes = ChangeText(self.tr("What was changed"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        self._chosen = QTimer(self, singleShot=True, interval=_CHOSEN_MS)
        self._chosen.timeout.connect(self.show_chosen)
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(self.load)
        self._set_out()
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        desk.changed.connect(self._note_news)
        desk.closed.connect(self.close)
        desk.opened.connect(self.close)

    def _set_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.changes)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(theme.SPACE)
        foot = QHBoxLayout()
        foot.addLayout(self._acts)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        self.top = QHBoxLayout()
        self.top.addWidget(self.hint, 1)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.caption)
        whole.addLayout(self.top)
        whole.addWidget(self._splitter, 1)
        whole.addLayout(foot)
        letter = self.fontMetrics().averageCharWidth()
        open_within_screen(self, letter * 165, self.fontMetrics().height() * 34)
        width = self.width()
        self._splitter.setSizes([width * 3 // 5, width * 2 // 5])

    def add_button(self, label: str, tip: str = "") -> QPushButton:
        """Return a further button for what can be done with the chosen row."""
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.setToolTip(tip)
        self._acts.addWidget(button)
        return button

    # What each history does its own way

    def load(self) -> None:
        """Ask for the newest rows."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show what the chosen row means."""
        raise NotImplementedError

    def id_of(self, row: Any) -> object:  # noqa: ANN401 -- what the model shows
        """Return by what a row is known again after the list was read anew."""
        raise NotImplementedError

    # The list

    @property
    def chosen(self) -> Any:  # noqa: ANN401 -- what the model shows
        """What the chosen row shows, or nothing."""
        return self.model.row_at(self.table.currentIndex().row())

    def show_rows(self, rows: Sequence[Any], *, has_more: bool) -> None:
        """Show rows that were read; the chosen one stays so."""
        before = self.chosen
        wanted = self.id_of(before) if before is not None else None
        self.model.show_rows(rows, has_more=has_more)
        ids = [self.id_of(row) for row in rows]
        number = ids.index(wanted) if wanted in ids else 0
        if rows:
            self.table.setCurrentIndex(self.model.index(number, 0))
        else:
            self.show_chosen()

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self._chosen.start()

    def _note_news(self, *_news: object) -> None:
        self._news.start()

    # The document

    def ask(self, question: "Callable[[Document], Any]", then: Callable[[Any], None]) -> None:
        """Ask the document; who has been closed in the meantime is told nothing."""
        self.desk.ask(question, self._while_open(then))

    def take_back(
        self, act: "Callable[[Document, Newer], Any]", then: Callable[[Any], None]
    ) -> None:
        """Take something back; where newer values are in the way, the window asks."""
        self.desk.take_back(act, self._while_open(then))

    def _while_open(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def tell(answer: object) -> None:
            if self._is_open:
                then(answer)

        return tell

    def _note_closed(self, _result: int) -> None:
        self._is_open = False
        self._chosen.stop()
        self._news.stop()

    def tell_taken_back(self, done: "TakenBack") -> None:
        """Say what came of a take-back."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        if not done.has_changed:
            self.told.emit(self.tr("Nothing had to be changed: it is so already."))
        elif done.emptied or done.left_out:
            places = ", ".join(
                field_in_words(snapshot, place.kind, place.id, place.field, {})
                for place in (*done.emptied, *done.left_out)
            )
            self.warned.emit(
                self.tr(
                    "Taken back, but for what names something that is no longer there: {places}."
                ).format(places=places)
            )
        else:
            self.told.emit(self.tr("Taken back. Undo puts it as it was a moment ago."))
