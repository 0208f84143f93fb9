"""The history of one field: what it has held, and a way to have that again."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.text import shorten
from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.acts_dialog import label_in_words, when, who
from festdesk.desktop.history.fields import NamedField, rows_in_words
from festdesk.desktop.history.list_view import HistoryDialog
from festdesk.desktop.history.model import HistoryColumn, HistoryModel
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.compare import Line, Mark, Span, compare
from festdesk.desktop.widgets.row_words import moment_in_words
from festdesk.store.past.field_history import PastValue

if TYPE_CHECKING:
    from festdesk.base.errors import Newer
    from festdesk.store.document import Document

translate = QCoreApplication.translate
_LONGEST = 80  # characters of a value in the list


def tell_difference(then: str, now: str) -> list[Line]:
    """Return an earlier value and, where it is another, what has become of it."""
    empty = translate("History", "(empty)")
    lines: list[Line] = [
        (Span(translate("History", "This value"), Mark.HEADING),),
        (Span(then) if then else Span(empty, Mark.QUIET),),
    ]
    if then != now:
        lines += [
            (Span(translate("History", "From it to the present value"), Mark.HEADING),),
            tuple(compare(then, now)),
        ]
    return lines


class FieldHistory(HistoryDialog):
    """The values a field has held, the present one first."""

    def __init__(self, desk: Desk, field: NamedField, parent: QWidget) -> None:
        self._field = field
        model: HistoryModel[PastValue] = HistoryModel(
            (
                HistoryColumn(translate("History", "When"), self._when, 17),
                HistoryColumn(translate("History", "Value"), self._value),
                HistoryColumn(translate("History", "By"), self._act, 22),
                HistoryColumn(translate("History", "Who"), self._who, 16),
            ),
            _is_never_dimmed,
            parent,
        )
        super().__init__(desk, model, parent)
        model.setParent(self)
        said = self.tr("History: {name}").format(name=field.name)
        self.setWindowTitle(said)
        self.caption.setText(said)
        self.use = self.add_button(
            self.tr("&Use this value"), self.tr("Write it into the field again, as a new act")
        )
        self.use.clicked.connect(self._use_chosen)
        self.table.doubleClicked.connect(self._use_chosen)
        self.load()

    # What the columns show

    @staticmethod
    def _when(past: PastValue) -> str:
        return when(past.act)

    @staticmethod
    def _who(past: PastValue) -> str:
        return who(past.act)

    @staticmethod
    def _act(past: PastValue) -> str:
        return label_in_words(past.act)

    def _words(self, past: PastValue) -> str:
        snapshot = self.desk.snapshot
        return "" if snapshot is None else rows_in_words(snapshot, self._field.stored, past.rows)

    def _value(self, past: PastValue) -> str:
        return shorten(self._words(past), _LONGEST) or translate("History", "(empty)")

    # Reading

    @override
    def load(self) -> None:
        stored = self._field.stored
        self.ask(lambda document: document.past_values(stored), self._show_values)

    def _show_values(self, values: Sequence[PastValue]) -> None:
        self.hint.setText(
            self.tr("The first is the present value.")
            if len(values) > 1
            else self.tr("It has never held anything else.")
        )
        self.show_rows(values, has_more=False)

    @override
    def id_of(self, row: PastValue) -> str:
        return row.act.id

    @override
    def show_chosen(self) -> None:
        past: PastValue | None = self.chosen
        present = self.model.row_at(0)
        if past is None or present is None:
            self.changes.show_lines(())
            self.use.setEnabled(False)
            return
        self.use.setEnabled(past.rows != present.rows and not self.desk.read_only)
        run_in_pool(
            partial(tell_difference, self._words(past), self._words(present)),
            then=partial(self._show_lines, past),
            parent=self,
        )

    def _show_lines(self, past: PastValue, lines: Sequence[Line]) -> None:
        if past is self.chosen:
            self.changes.show_lines(lines)

    # Acting

    def _use_chosen(self) -> None:
        past: PastValue | None = self.chosen
        if past is None or not self.use.isEnabled():
            return
        moment = moment_in_words(past.act.at)
        label = self.tr("{field} as of {moment}").format(field=self._field.name, moment=moment)
        stored, seq = self._field.stored, past.act.seq

        def take_back(document: "Document", _newer: "Newer") -> object:
            return document.take_back_value(label, stored, seq)

        self.take_back(take_back, self.tell_taken_back)


def _is_never_dimmed(_past: PastValue) -> bool:
    return False
