"""Names at the door: whether a film, person, company or venue is one that is already there."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.intake.tables.words import KINDS
from festdesk.desktop.phrases import say, say_reason
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.intake.doors import NEW, Decisions, DoorKind, Question

AnyIndex = QModelIndex | QPersistentModelIndex
GIVEN, KIND, THERE, WHY, ANSWER = range(5)
_DISPLAY, _EDIT, _TIP, _COLOUR, _NAME = 0, 2, 3, 9, 11


class QuestionsModel(QAbstractTableModel):
    """A row for each name; an answer is the id of what it is the same as, or that it is new."""

    answered = Signal(object)  # the kinds and names that were

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: Sequence[Question] = ()
        self._decisions: dict[tuple[DoorKind, str], str] = {}

    def show_questions(
        self, questions: Sequence[Question], decisions: dict[tuple[DoorKind, str], str]
    ) -> None:
        """Show other questions; what is answered is written into `decisions`."""
        self.beginResetModel()
        self._questions, self._decisions = questions, decisions
        self.endResetModel()

    def question_at(self, row: int) -> Question | None:
        """Return the question of a row."""
        return self._questions[row] if 0 <= row < len(self._questions) else None

    def answer_at(self, row: int) -> str:
        """Return the id of what a name is the same as, that it is new, or nothing: not decided."""
        question = self._questions[row]
        return self._decisions.get((question.kind, question.given), question.proposed)

    def answer(self, rows: Iterable[int], *, is_same: bool) -> None:
        """Say of names that they are the best candidate, or that they are none of them."""
        answered = []
        for row in rows:
            question = self._questions[row]
            known = self.answer_at(row)
            best = known if known not in {"", NEW} else question.candidates[0].id
            self._decisions[question.kind, question.given] = best if is_same else NEW
            answered.append((question.kind, question.given))
        self._tell(answered)

    def choose(self, row: int, answer: str) -> None:
        """Give one name an answer of its own."""
        question = self._questions[row]
        self._decisions[question.kind, question.given] = answer
        self._tell([(question.kind, question.given)])

    def _tell(self, answered: list[tuple[DoorKind, str]]) -> None:
        if answered:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._questions) - 1, ANSWER))
            self.answered.emit(answered)

    @property
    def open_count(self) -> int:
        """How many are not decided."""
        return sum(not self.answer_at(row) for row in range(len(self._questions)))

    def decisions(self) -> Decisions:
        """Return the answers, also those that were proposed and left as they are."""
        found = {
            (question.kind, question.given): self.answer_at(row)
            for row, question in enumerate(self._questions)
        }
        return {key: answer for key, answer in found.items() if answer}

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._questions)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else ANSWER + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("In the table"),
            self.tr("Kind"),
            self.tr("Already there"),
            self.tr("Why"),
            self.tr("Answer"),
        )
        return heads[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ANSWER else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        question = self.question_at(index.row())
        if question is None:
            return None
        column = index.column()
        if role == _EDIT:
            return self.answer_at(index.row()) if column == ANSWER else None
        if role == _COLOUR:
            return self._colour(index.row(), column)
        if role not in {_DISPLAY, _TIP, _NAME}:
            return None
        words = self._words(index.row(), question)
        if role == _NAME:
            return ". ".join(filter(None, words))
        return words[column] if role == _DISPLAY else plain_tip(words[column])

    def _colour(self, row: int, column: int) -> QColor | None:
        tokens = theme.tokens()
        if column == ANSWER and not self.answer_at(row):
            return QColor(tokens.warning)
        return QColor(tokens.muted) if column in {KIND, WHY} else None

    def _words(self, row: int, question: Question) -> tuple[str, ...]:
        answer = self.answer_at(row)
        best = question.candidates[0]
        shown = next((one for one in question.candidates if one.id == answer), best)
        there = shown.shown
        if len(question.candidates) > 1:
            more = self.tr("{name} (and {count} more)")
            there = more.format(name=there, count=len(question.candidates) - 1)
        if answer == NEW:
            said = self.tr("not the same")
        elif answer:
            said = self.tr("the same")
        else:
            said = self.tr("to be decided")
        kind = say(KINDS[question.kind])
        return question.given, kind, there, say_reason(shown.reason), said

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _EDIT or index.column() != ANSWER:
            return False
        self.choose(index.row(), str(value or ""))
        return True
