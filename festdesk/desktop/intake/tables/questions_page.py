"""Names at the door, one to a row: the same or not the same, for one or for all by a key."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.intake.tables import questions_model
from festdesk.desktop.intake.tables.list_table import CHANGE, YES, ListTable
from festdesk.desktop.intake.tables.questions_model import AnyIndex, QuestionsModel
from festdesk.desktop.intake.tables.work import TableWork
from festdesk.desktop.widgets.cell_delegate import CellDelegate
from festdesk.desktop.widgets.sections import muted
from festdesk.intake.doors import NEW, DoorKind

_EDIT = 2


class AnswerDelegate(CellDelegate):
    """Offers every candidate of a name, and that it is none of them."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Answer"))
        model = index.model()
        question = model.question_at(index.row()) if isinstance(model, QuestionsModel) else None
        combo.addItem(self.tr("not the same"), NEW)
        for one in question.candidates if question is not None else ():
            combo.addItem(self.tr("the same as {name}").format(name=one.shown), one.id)
        combo.activated.connect(self._take_answer)
        return combo

    def _take_answer(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(_EDIT))))

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, QuestionsModel):
            model.setData(index, editor.currentData(), _EDIT)


class QuestionsPage(QWidget):
    """All names that are new here and like others; what is answered is remembered."""

    counted = Signal()  # how many questions are open has changed

    def __init__(self, work: TableWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.model = QuestionsModel(self)
        self.table = ListTable(self.tr("Names that may be there already"), self)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(questions_model.ANSWER, AnswerDelegate(self.table))
        self.table.share((30, 12, 30, 40, 18), questions_model.WHY)
        said = self.tr(
            "These names are new here and like others. What you answer is remembered: the same "
            "name is not asked about again."
        )
        self.said = QLabel(said, self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.same = QPushButton(self.tr("The &same"), self)
        self.other = QPushButton(self.tr("&Not the same"), self)
        hint = muted(
            self.tr("+ the same, − not the same, Ctrl+A chooses all, F2 another one"), self
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        for button in (self.same, self.other):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(hint, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.said)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        self.same.clicked.connect(partial(self._answer, is_same=True))
        self.other.clicked.connect(partial(self._answer, is_same=False))
        self.table.answered.connect(self._press)
        self.model.answered.connect(self._follow)
        work.compared.connect(self.show_questions)

    def show_questions(self) -> None:
        """Show what the table asks."""
        row = max(0, self.table.currentIndex().row())
        self.model.show_questions(self._work.questions, self._work.choices.decisions)
        has_any = self.model.rowCount() > 0
        for button in (self.same, self.other):
            button.setEnabled(has_any)
        if has_any:
            self.table.choose_row(min(row, self.model.rowCount() - 1))
        self.counted.emit()

    def _answer(self, _checked: object = None, *, is_same: bool) -> None:
        self.model.answer(self.table.selected_rows(), is_same=is_same)

    def _press(self, key: int) -> None:
        rows = self.table.selected_rows()
        is_same = key == YES
        if key == CHANGE:
            is_same = not all(self.model.answer_at(row) not in {"", NEW} for row in rows)
        self.model.answer(rows, is_same=is_same)

    def _follow(self, answered: list[tuple[DoorKind, str]]) -> None:
        films = [given for kind, given in answered if kind == DoorKind.FILM]
        if films:
            self._work.answer_films(films)
        self.counted.emit()
