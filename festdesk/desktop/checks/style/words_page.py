"""The words that the house writes otherwise, or not at all: a table, and lists from elsewhere."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.checks.style.setting_words import language_in_words
from festdesk.desktop.phrases import say
from festdesk.desktop.saving import put_file
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.chosen_file import read_chosen_file
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.editing.word_lists import (
    LARGEST_BYTES,
    SUFFIXES,
    ListedWords,
    lines_of_words,
    read_word_list,
    write_word_list,
)
from festdesk.editing.words import (
    HouseWords,
    Taken,
    add_words,
    change_words,
    remove_words,
    take_words,
)

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.editions.tables import WordRule
    from festdesk.snapshot import Snapshot

_YES, _NO = "1", ""
_MOST_TOLD = 50  # lines that were refused
_TOLD_LINES = 4


class WordsPage(HousePage):
    """Table and buttons; each change is an act of its own, and a list is one act."""

    tables: ClassVar[frozenset[str]] = frozenset({"wordrule", "edition"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "Found as whole words in the texts of a language. With nothing instead, the words "
                "are not to be used at all. Rows of a spreadsheet are pasted: the words, then what "
                "is written instead."
            )
        )
        self._rules: Sequence[WordRule] = ()
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search words"))
        self.search.setAccessibleName(self.tr("Search words"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        model = RowsModel(self._columns(), self, blank=self.tr("Add words"))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table = ScrollingTable(self.tr("Words of the house"), model, self)
        self.table.removal_wanted.connect(self._remove)
        self.table.pasted.connect(self.paste)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.told = QPlainTextEdit(self)
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(self.tr("What became of the list"))
        self.told.setFixedHeight(self.fontMetrics().lineSpacing() * _TOLD_LINES + theme.GAP)
        self.told.hide()
        self.add = EnterButton(self.tr("&Add words"), self)
        self.add.clicked.connect(self._begin_row)
        self.remove = EnterButton(self.tr("Re&move"), self)
        self.remove.clicked.connect(self._remove_chosen)
        self.bring = EnterButton(self.tr("Im&port a list…"), self)
        self.bring.clicked.connect(self._ask_for_file)
        self.export = EnterButton(self.tr("&Export…"), self)
        self.export.clicked.connect(self._ask_where)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.bring, self.export):
            buttons.addWidget(button)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addWidget(self.told)
        self.body.addLayout(buttons)

    def _columns(self) -> Sequence[RowColumn]:
        return (
            RowColumn("words", self.tr("Words"), _words, 6),
            RowColumn("instead", self.tr("What is written instead"), _instead, 6),
            RowColumn(
                "language", self.tr("Language"), _language, 5, choices=self._languages,
                value=_language_key,
            ),
            RowColumn(
                "is_exact", self.tr("Capitals"), self._exact, 4, choices=self._ways,
                value=_exact_key,
            ),
            RowColumn("note", self.tr("Note"), _note, 7),
        )  # fmt: skip

    def _languages(self) -> Sequence[tuple[str, str]]:
        snapshot = self.desk.snapshot
        own = tuple(snapshot.languages) if snapshot is not None else ()
        used = sorted({rule.language for rule in self._rules} - {""})
        return [(code, language_in_words(code)) for code in dict.fromkeys(("", *own, *used))]

    def _ways(self) -> Sequence[tuple[str, str]]:
        return [(_NO, self.tr("in any form")), (_YES, self.tr("just these"))]

    def _exact(self, rule: "WordRule") -> str:
        return dict(self._ways())[_exact_key(rule)]

    # Showing

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self._rules = snapshot.word_rules
        self._filter()

    def _filter(self, _typed: str = "") -> None:
        words = fold(self.search.text()).split()
        shown = [
            rule
            for rule in self._rules
            if all(
                word in fold(f"{rule.words} {rule.instead} {rule.note} {_language(rule)}")
                for word in words
            )
        ]
        self.table.show_rows(shown)
        self._allow()

    def _allow(self, *_what: object) -> None:
        may = not self.desk.read_only
        self.add.setEnabled(may)
        self.bring.setEnabled(may)
        self.remove.setEnabled(may and bool(self.table.chosen_ids()))
        self.export.setEnabled(bool(self._rules))
        self.table.setEditTriggers(_TRIGGERS if may else self.table.EditTrigger.NoEditTriggers)

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        self.search.clear()
        return self.table.choose(place.id, place.field)

    # Acts

    def _begin_row(self) -> None:
        self.search.clear()
        model = self.table.rows
        index = model.index(model.blank_number, 0)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.edit(index)

    def _change(self, rule_id: str, key: str, text: str) -> None:
        rule = next((rule for rule in self._rules if rule.id == rule_id), None)
        if rule is None or self.desk.read_only:
            return
        values: dict[str, Any] = {**columns_of(rule), key: text}
        values["is_exact"] = bool(values["is_exact"])
        label = self.tr("Change the words “{words}”").format(words=rule.words)
        change = partial(change_words, rule_id=rule_id, rule=HouseWords(**values))
        self.act_in_cell(label, change, self.table.rows, rule_id, key)

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["words"].strip() or self.desk.read_only:
            return  # a rule begins with its words; the rest of the row waits for them
        values: dict[str, Any] = {**typed, "is_exact": bool(typed["is_exact"])}
        self.act(
            self.tr("Add the words “{words}”").format(words=typed["words"].strip()),
            partial(add_words, rule=HouseWords(**values)),
            partial(self.table.rows.refuse, "", "words"),
            self._note_added,
        )

    def _note_added(self, rule_id: str) -> None:
        self.table.rows.forget_blank()
        self.table.choose(rule_id, "instead")

    def _remove_chosen(self) -> None:
        self._remove(self.table.chosen_ids())

    def _remove(self, ids: list[str]) -> None:
        if ids and not self.desk.read_only:
            label = self.tr("Remove {count} rules for words").format(count=len(ids))
            self.act(label, partial(remove_words, rule_ids=ids))

    # Lists

    def paste(self, text: str) -> None:
        """Take in the words of a list that was copied elsewhere."""
        self._take_in(lines_of_words(text))

    def _ask_for_file(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a list of words"), "", f"{self.tr('Lists')} ({patterns})"
        )
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Take in the words of a file; the page says what became of each line."""
        run_in_pool(
            partial(_read_file, path), then=self._take_in, failed=self._tell_problem, parent=self
        )

    def _take_in(self, listed: Sequence[ListedWords]) -> None:
        if self.desk.read_only:
            return
        if not listed:
            self.tell(self.tr("There are no words in this list."))
            return
        lines = {id(one.rule): one.line for one in listed}
        rules = [one.rule for one in listed]  # kept alive, so that no id is given twice
        label = self.tr("Take in {count} rules for words").format(count=len(rules))
        self.act(
            label, partial(take_words, rules=rules), None, partial(self._tell_taken, lines, rules)
        )

    def _tell_taken(
        self, lines: Mapping[int, int], _rules: Sequence[HouseWords], taken: Taken
    ) -> None:
        said = self.tr(
            "{added} rules are new, {changed} changed, {kept} were there already, {refused} were "
            "not taken."
        )
        told = [
            said.format(
                added=taken.added, changed=taken.changed, kept=taken.kept,
                refused=len(taken.refused),
            )
        ]  # fmt: skip
        line = self.tr("Line {number}: {problem}")
        told += [
            line.format(number=lines.get(id(rule), 0), problem=say(problem))
            for rule, problem in taken.refused[:_MOST_TOLD]
        ]
        self.told.setPlainText("\n".join(told))
        self.told.show()

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the words"), self.tr("Words.csv"), f"{self.tr('Lists')} (*.csv)"
        )
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, path: Path) -> None:
        """Write all words of the house into a file."""
        path = path if path.suffix else path.with_suffix(".csv")
        rules = [HouseWords(**columns_of(rule)) for rule in self._rules]
        run_in_pool(
            partial(_write_file, path, rules),
            then=partial(self._tell_written, path.name),
            failed=self._tell_problem,
            parent=self,
        )

    def _tell_written(self, name: str, _written: object) -> None:
        said = self.tr("{count} rules were written to “{file}”.")
        self.told.setPlainText(said.format(count=len(self._rules), file=name))
        self.told.show()

    def _tell_problem(self, problem: KnownError) -> None:
        self.tell(say(problem))


def columns_of(rule: "WordRule") -> dict[str, Any]:
    """Return what a rule says, by its columns."""
    return {
        "words": rule.words, "instead": rule.instead, "language": rule.language,
        "is_exact": rule.is_exact, "note": rule.note,
    }  # fmt: skip


_TRIGGERS: Final = (
    ScrollingTable.EditTrigger.AnyKeyPressed
    | ScrollingTable.EditTrigger.DoubleClicked
    | ScrollingTable.EditTrigger.EditKeyPressed
    | ScrollingTable.EditTrigger.SelectedClicked
)


def _read_file(path: Path) -> list[ListedWords]:
    return read_word_list(read_chosen_file(path, LARGEST_BYTES), path.name)


def _write_file(path: Path, rules: Sequence[HouseWords]) -> None:
    put_file(path, write_word_list(rules))


def _words(rule: "WordRule") -> str:
    return rule.words


def _instead(rule: "WordRule") -> str:
    return rule.instead


def _note(rule: "WordRule") -> str:
    return rule.note


def _language(rule: "WordRule") -> str:
    return language_in_words(rule.language)


def _language_key(rule: "WordRule") -> str:
    return rule.language


def _exact_key(rule: "WordRule") -> str:
    return _YES if rule.is_exact else _NO
