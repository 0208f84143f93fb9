"""The dry run: every film of the table, and in what the chosen one differs from its card."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.intake.difference_words import say_kind_of_field
from festdesk.desktop.intake.tables import differences_model, rows_model
from festdesk.desktop.intake.tables.difference_text import make_difference_text
from festdesk.desktop.intake.tables.differences_model import DifferencesModel
from festdesk.desktop.intake.tables.dry_run import State
from festdesk.desktop.intake.tables.list_table import CHANGE, YES, ListTable
from festdesk.desktop.intake.tables.match_bar import MatchBar
from festdesk.desktop.intake.tables.rows_model import RowsModel
from festdesk.desktop.intake.tables.state_filter import StateFilter
from festdesk.desktop.intake.tables.work import TableWork
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.sections import muted


class FilmsPage(QWidget):
    """The list left, the chosen film right; what is decided goes to the work."""

    counted = Signal()  # what would become of films has changed

    def __init__(self, work: TableWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._number = -1  # of the film that is shown, among those of the table
        self._wanted: State | None = None
        self.filter = StateFilter(self)
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Find in the table"))
        self.search.setAccessibleName(self.tr("Find a film in the table"))
        self.search.setClearButtonEnabled(True)
        self.rows = RowsModel(work.choices, self)
        self.table = ListTable(self.tr("Films of the table"), self)
        self.table.setModel(self.rows)
        self.match = MatchBar(self)
        self.differences = DifferencesModel(work.choices, self)
        self.fields = ListTable(self.tr("What differs from the card"), self)
        self.fields.setModel(self.differences)
        self.text = make_difference_text(self.tr("The chosen difference, word by word"), self)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.table.share((6, 14, 30, 20, 6, 10), rows_model.TITLE)
        self.fields.share((24, 30, 30, 14, 16), differences_model.HERE, differences_model.TABLE)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.match)
        below = QSplitter(Qt.Orientation.Vertical, right)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(1)
        below.addWidget(self.fields)
        below.addWidget(self.text)
        below.setSizes([theme.GAP * 30, theme.GAP * 22])
        column.addWidget(below, 1)
        column.addLayout(self._build_buttons())
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        letter = self.fontMetrics().averageCharWidth()
        self.splitter.setSizes([letter * 84, letter * 100])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.filter)
        whole.addWidget(self.splitter, 1)

    def _build_buttons(self) -> QHBoxLayout:
        self.keep = QPushButton(self.tr("&Keep ours"), self)
        self.take = QPushButton(self.tr("Take t&heirs"), self)
        self.for_all = QPushButton(self.tr("For &all films"), self)
        self.menu = QMenu(self.for_all)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.for_all.setMenu(self.menu)
        self.hint = muted(self.tr("+ takes theirs, − keeps ours"), self)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        for button in (self.keep, self.take, self.for_all):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addWidget(self.hint, 1)
        return line

    def _connect(self) -> None:
        self.filter.chosen.connect(self._filter)
        self.search.textChanged.connect(self._narrow)
        self.search.stepped.connect(self._step)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._enter)
        self.fields.selectionModel().currentRowChanged.connect(self._show_difference)
        self.fields.answered.connect(self._press)
        self.table.answered.connect(self._press_on_film)
        self.match.chosen.connect(self._work.choose_card)
        self.differences.decided.connect(self._count_film_again)
        self.keep.clicked.connect(partial(self._decide, is_taken=False))
        self.take.clicked.connect(partial(self._decide, is_taken=True))
        self._work.compared.connect(self.show_rows)
        self._work.row_compared.connect(self._show_row_again)

    # Showing

    def show_rows(self) -> None:
        """Show the films of the work; the chosen one stays so."""
        number = self._number
        self.match.offer_cards(self._work.cards)
        self.rows.show_rows(self._work.rows, self._work.choices, self._work.title_of)
        self._tell_counts()
        self._choose_number(number)

    def _show_row_again(self, number: int) -> None:
        self.rows.change_row(self._work.rows[number])
        self._tell_counts()
        if number == self._number:
            self._show_film(number)

    def _choose_number(self, number: int) -> None:
        place = max(0, self.rows.place_of(number))
        if self.rows.rowCount():
            self.table.choose_row(place)
        else:
            self._show_film(-1)

    def _choose(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        row = self.rows.row_at(current.row())
        self._show_film(row.number if row is not None else -1)

    def _show_film(self, number: int) -> None:
        self._number = number
        row = self._work.rows[number] if 0 <= number < len(self._work.rows) else None
        self.match.show_row(row)
        self.differences.show_row(row, self._work.choices)
        for column, has_any in (
            (differences_model.HERE, any(one.old for one in self.differences.shown)),
            (differences_model.BEFORE, any(one.base for one in self.differences.shown)),
        ):
            self.fields.setColumnHidden(column, not has_any)
        has_any = self.differences.rowCount() > 0
        for button in (self.keep, self.take):
            button.setEnabled(has_any)
        self.for_all.setEnabled(has_any)
        if has_any:
            self.fields.choose_row(0)
        else:
            self.text.show_difference(None)

    def _show_difference(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        self.text.show_difference(self.differences.difference_at(current.row()))

    def _tell_counts(self) -> None:
        self.filter.show_counts(self.rows.counts())
        self.counted.emit()

    # Narrowing

    def _filter(self, state: State | None) -> None:
        self._wanted = state
        self._narrow()

    def _narrow(self) -> None:
        number = self._number
        self.rows.narrow(self._wanted, self.search.text())
        self._choose_number(number)

    def _step(self, event: QKeyEvent) -> None:
        self.table.setFocus()
        QApplication.sendEvent(self.table, event)

    def _enter(self, _index: QModelIndex) -> None:
        (self.fields if self.differences.rowCount() else self.match.card).setFocus()

    # Deciding

    def _press(self, key: int) -> None:
        places = self.fields.selected_rows()
        is_taken = key == YES
        if key == CHANGE:
            is_taken = not all(map(self.differences.is_taken, places))
        self.differences.decide(places, is_taken=is_taken)

    def _press_on_film(self, key: int) -> None:
        if key == CHANGE:
            return
        chosen = (self.rows.row_at(place) for place in self.table.selected_rows())
        self._work.decide_rows([row.number for row in chosen if row], is_taken=key == YES)
        self._show_film(self._number)
        self._count_again()

    def _decide(self, _checked: object = None, *, is_taken: bool) -> None:
        self.differences.decide(self.fields.selected_rows(), is_taken=is_taken)

    def _count_film_again(self) -> None:
        self.rows.follow_choices([self._number])
        self._tell_counts()

    def _count_again(self) -> None:
        self.rows.follow_choices()
        self._tell_counts()

    def _fill_menu(self) -> None:
        self.menu.clear()
        place = self.fields.currentIndex().row()
        difference = self.differences.difference_at(place)
        if difference is not None:
            field = say_kind_of_field(difference.field)
            for words, is_taken in (
                (self.tr("{field}: keep ours in all films"), False),
                (self.tr("{field}: take theirs in all films"), True),
            ):
                said = words.format(field=field).replace("&", "&&")
                decide = partial(self._decide_all, difference.field, is_taken=is_taken)
                self.menu.addAction(said, decide)
            self.menu.addSeparator()
        self.menu.addAction(
            self.tr("Every field: keep ours in all films"),
            partial(self._decide_all, "", is_taken=False),
        )
        self.menu.addAction(
            self.tr("Every field: take theirs in all films"),
            partial(self._decide_all, "", is_taken=True),
        )
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Back to what is proposed"), self._propose_again)

    def _decide_all(self, field: str, *, is_taken: bool) -> None:
        edited = self._work.edited_count(field) if is_taken else 0
        if not edited:
            self._decide_everywhere(field, is_taken=is_taken)
            return
        asked = QMessageBox(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setIcon(QMessageBox.Icon.Question)
        asked.setWindowTitle(self.tr("For all films"))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setText(
            self.tr(
                "Values that were edited or approved here and changed in the table as well: "
                "{count}. Take the table’s for these, too?"
            ).format(count=edited)
        )
        yes = asked.addButton(self.tr("&Take theirs"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(self.tr("&Only the others"), QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(yes)
        asked.finished.connect(partial(self._take_answer, asked, yes, field))
        asked.open()

    def _take_answer(
        self, asked: QMessageBox, yes: QPushButton, field: str, _result: int = 0
    ) -> None:
        with_edited = asked.clickedButton() is yes
        self._decide_everywhere(field, is_taken=True, with_edited=with_edited)

    def _decide_everywhere(self, field: str, *, is_taken: bool, with_edited: bool = True) -> None:
        self._work.decide_all(field, is_taken=is_taken, with_edited=with_edited)
        self._show_film(self._number)
        self._count_again()

    def _propose_again(self) -> None:
        self._work.choices.takes.clear()
        self._show_film(self._number)
        self._count_again()
