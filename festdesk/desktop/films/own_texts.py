"""The table of the house's own kinds of texts: names in each language, whether each prints."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.card_settings import (
    add_own_text,
    name_own_text,
    print_own_text,
    remove_own_text,
    reorder_own_texts,
)

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.snapshot import Snapshot

_PRINTS = {
    "1": sentence("CardSettings", "Prints"),
    "0": sentence("CardSettings", "For the house"),
}


class OwnTexts(QWidget):
    """Adds, names, orders and removes the house's own kinds of texts; each change is an act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._languages: tuple[str, ...] = ()
        self._going = ""  # the kind that is to be removed, while that is asked
        note = muted(
            self.tr(
                "Such as “Why this film”. They stand among the texts of the card, and print "
                "after the synopsis. Alt+Up and Alt+Down order them, Delete removes one."
            ),
            self,
        )
        note.setWordWrap(True)
        self._column = QVBoxLayout()
        self.table = self._make_table(())
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(self.problem.textFormat().PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self.asked = muted("", self)
        self.asked.setWordWrap(True)
        self.go = QPushButton(self.tr("Remove it with its te&xts"), self)
        self.keep = QPushButton(self.tr("&Keep it"), self)
        for button, run in ((self.go, self._remove_now), (self.keep, self._keep)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.GAP, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(note)
        whole.addLayout(self._column)
        whole.addWidget(self.problem)
        whole.addWidget(self.asked)
        whole.addLayout(buttons)
        whole.addStretch(1)
        self._ask("")

    def _make_table(self, languages: Sequence[str]) -> GrowingTable:
        spoken = user_language()
        columns = [
            RowColumn(code, language_name(code, spoken).capitalize(), partial(self._name, code), 5)
            for code in languages
        ]
        columns.append(
            RowColumn("prints", self.tr("In print"), _say_prints, 3, choices=_prints, value=_value)
        )
        blank = self.tr("Add an own text")
        model = RowsModel(columns, self, blank=blank, is_ordered=True)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        table = GrowingTable(self.tr("Own texts"), model, self)
        table.removal_wanted.connect(self._remove)
        self._column.addWidget(table)
        return table

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show the own kinds of texts as they are now."""
        if snapshot.languages != self._languages:
            self._languages = snapshot.languages
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = self._make_table(snapshot.languages)
        self.table.show_rows(snapshot.own_text_kinds)
        if self._going not in {kind.id for kind in snapshot.own_text_kinds}:
            self._ask("")

    def _name(self, language: str, row: Any) -> str:  # noqa: ANN401 -- an own kind of text
        snapshot = self._desk.snapshot
        names = snapshot.names_of_own_text(row.id) if snapshot is not None else ()
        return next((name.name for name in names if name.language == language), "")

    # Acts

    def _act(self, label: str, change: Any) -> None:  # noqa: ANN401 -- what a session is given to
        self.problem.hide()
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.problem.setText(say(problem))
        self.problem.show()
        self.table.rows.forget_typing()

    def _change(self, kind_id: str, key: str, text: str) -> None:
        change: Any = partial(name_own_text, kind_id=kind_id, language=key, name=text)
        if key == "prints":
            change = partial(print_own_text, kind_id=kind_id, is_printed=text == "1")
        self._act(self.tr("Change an own text"), change)

    def _add(self, typed: dict[str, str]) -> None:
        names = {key: text for key, text in typed.items() if key != "prints" and text.strip()}
        if not names:
            return  # whether it prints waits for the name
        self.table.rows.forget_blank()
        change = partial(add_own_text, names=names, is_printed=typed.get("prints") != "0")
        self._act(self.tr("Add an own text"), change)

    def _reorder(self, ids: list[str]) -> None:
        self._act(self.tr("Reorder own texts"), partial(reorder_own_texts, kind_ids=ids))

    # Removing: what goes with it is told first

    def _remove(self, ids: list[str]) -> None:
        self._ask(ids[0])
        if self.go.isVisibleTo(self):
            self.go.setFocus()
        else:
            self._remove_now(ids[0])

    def _ask(self, kind_id: str) -> None:
        snapshot = self._desk.snapshot
        kinds = snapshot.own_text_kinds if snapshot is not None else ()
        kind = next((kind for kind in kinds if kind.id == kind_id), None)
        texts = []
        if snapshot is not None and kind is not None:
            texts = [text for text in snapshot.texts.values() if text.kind == kind.key]
            said = self.tr(
                "“{name}” has {texts} texts on {films} cards. They go with it; "
                "Undo brings them back."
            )
            if len(texts) == 1:
                said = self.tr("“{name}” has one text. It goes with its kind; Undo brings it back.")
            self.asked.setText(
                said.format(
                    name=snapshot.own_text_name(kind.key, user_language(), *snapshot.languages),
                    texts=len(texts),
                    films=len({text.film_id for text in texts}),
                )
            )
        self._going = kind_id if texts else ""
        for widget in (self.asked, self.go, self.keep):
            widget.setVisible(bool(texts))

    def _remove_now(self, kind_id: str | bool = "") -> None:
        going = kind_id if isinstance(kind_id, str) and kind_id else self._going
        self._ask("")
        if going:
            self._act(self.tr("Remove an own text"), partial(remove_own_text, kind_id=going))
            self.table.setFocus()

    def _keep(self) -> None:
        self._ask("")
        self.table.setFocus()


def _value(row: Any) -> str:  # noqa: ANN401 -- an own kind of text
    return "1" if row.is_printed else "0"


def _say_prints(row: Any) -> str:  # noqa: ANN401
    return say(_PRINTS[_value(row)])


def _prints() -> Sequence[tuple[str, str]]:
    return [(key, say(word)) for key, word in _PRINTS.items()]
