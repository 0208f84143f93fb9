"""What the lists of acts share: their columns, and the changes of the chosen act in words."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.list_view import HistoryDialog
from festdesk.desktop.history.model import HistoryColumn, HistoryModel
from festdesk.desktop.history.telling import tell_changes
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.compare import Line
from festdesk.desktop.widgets.row_words import moment_in_words, place_in_words
from festdesk.store.document import NEW_EDITION
from festdesk.store.past.history import PAGE, Act, RowChange

if TYPE_CHECKING:
    from festdesk.base.errors import Newer
    from festdesk.store.document import Document

translate = QCoreApplication.translate

# What no page of the window shows by itself.
_NOWHERE = frozenset(
    {
        "edition", "strand", "company", "provenance", "release", "block", "book", "bookpart",
        "bookparttext", "bookpartpicture", "fitting", "outputprofile", "owndesign", "face",
        "dictionaryword", "distinctfilms", "fieldrule", "owntextkind", "owntextname",
        "savedfilter", "acceptedfinding", "blocker", "calendarversion",
        "filmprint", "guestpart", "screeningtrait", "showingwindow", "showingwish", "citedname",
        "citednameform", "credittrait", "distinctcompanies", "distinctpeople",
        "distinctspellings", "entrytrait", "intakeprofile", "keptspelling", "knownfestival",
        "transliterationexception", "transliterationrule", "sourcetrait", "tableimport",
        "importedrow", "venueform", "wordrule", "bookoutput",
    }
)  # fmt: skip


def label_in_words(act: Act) -> str:
    """Return what an act is called in a list of acts."""
    if act.is_undoing:
        return translate("History", "Undone: {label}").format(label=act.label)
    if act.is_redoing:
        return translate("History", "Done again: {label}").format(label=act.label)
    if act.is_undone:
        return translate("History", "{label} (undone)").format(label=act.label)
    # The one act that no window has named: the store makes it.
    return say(NEW_EDITION) if act.label == NEW_EDITION.text else act.label


def when(act: Act) -> str:
    """Return when an act was done."""
    return moment_in_words(act.at)


def who(act: Act) -> str:
    """Return who did an act."""
    return act.actor


def things(act: Act) -> str:
    """Return how many things an act touched."""
    return str(act.touched)


def is_dimmed(act: Act) -> bool:
    """Tell whether an act is no longer in force, or is only about another."""
    return act.is_undone or act.is_undoing or act.is_redoing


class ActsDialog(HistoryDialog):
    """Acts on the left, what the chosen one changed on the right."""

    def __init__(self, desk: Desk, parent: QWidget, of: tuple[str, str] | None = None) -> None:
        self.named = ""  # the card whose acts these are, as its name begins those of its parts
        model: HistoryModel[Act] = HistoryModel(
            (
                HistoryColumn(translate("History", "When"), when, 17),
                HistoryColumn(translate("History", "What was done"), label_in_words),
                HistoryColumn(translate("History", "Where"), self._where, 30),
                HistoryColumn(translate("History", "Who"), who, 18),
                HistoryColumn(translate("History", "Things"), things, 9, is_number=True),
            ),
            is_dimmed,
            parent,
        )
        super().__init__(desk, model, parent)
        model.setParent(self)
        self._of = of
        self._place: Place | None = None
        model.more_wanted.connect(self._load_more)
        self.only_this = self.add_button(
            self.tr("Take back &only this"), self.tr("Later acts stay as they are")
        )
        self.only_this.clicked.connect(self._take_back_chosen)
        self.go = self.add_button(self.tr("&Go to"), self.tr("Show in the window what was changed"))
        self.go.clicked.connect(self._go_to_chosen)

    def _where(self, act: Act) -> str:
        snapshot = self.desk.snapshot
        if snapshot is None or act.first is None or act.is_making:
            return ""
        return place_in_words(snapshot, *act.first, within=self.named)

    # What each list asks the document

    def read(self, document: "Document", before: int | None, count: int) -> Sequence[Act]:
        """Return acts before one, on the writer thread."""
        raise NotImplementedError

    def facts_of(self, document: "Document", act: Act) -> Any:  # noqa: ANN401 -- each list's own
        """Return what else is to be known of the chosen act, on the writer thread."""
        del document, act

    def allow(self, act: Act | None, facts: Any) -> None:  # noqa: ANN401 -- each list's own
        """Enable the buttons as the chosen act lets them."""
        is_edit = act is not None and act.is_edit and not act.is_undone
        self.only_this.setEnabled(is_edit and not self.desk.read_only)
        del facts

    # Reading

    @override
    def load(self) -> None:
        count = max(PAGE, self.table.currentIndex().row() + PAGE // 2)
        self.ask(lambda document: self.read(document, None, count), partial(self._show_read, count))

    def _show_read(self, count: int, acts: Sequence[Act]) -> None:
        self.show_rows(acts, has_more=len(acts) == count)

    def _load_more(self) -> None:
        last = self.model.rows[-1].seq
        self.ask(lambda document: self.read(document, last, PAGE), self._add_read)

    def _add_read(self, acts: Sequence[Act]) -> None:
        self.model.add_rows(acts, has_more=len(acts) == PAGE)

    @override
    def id_of(self, row: Act) -> str:
        return row.id

    # The chosen act

    @override
    def show_chosen(self) -> None:
        act: Act | None = self.chosen
        if act is None:
            self.changes.show_lines(())
            self.allow(None, None)
            return
        self.ask(
            lambda document: (document.changes_in(act.id, self._of), self.facts_of(document, act)),
            partial(self._show_changes, act),
        )

    def _show_changes(self, act: Act, answer: tuple[Sequence[RowChange], object]) -> None:
        snapshot = self.desk.snapshot
        if act is not self.chosen or snapshot is None:
            return
        changes, facts = answer
        self._place = self._place_of(changes)
        self.go.setEnabled(self._place is not None)
        self.allow(act, facts)
        run_in_pool(
            partial(tell_changes, snapshot, changes),
            then=partial(self._show_lines, act),
            parent=self,
        )

    def _show_lines(self, act: Act, lines: Sequence[Line]) -> None:
        if act is self.chosen:
            self.changes.show_lines(lines)

    def _place_of(self, changes: Sequence[RowChange]) -> Place | None:
        snapshot = self.desk.snapshot
        for change in changes:
            if snapshot is None or change.table in _NOWHERE:
                continue
            if change.row_id in snapshot.table(change.table):
                fields = tuple(change.after or ()) if change.before is not None else ()
                return Place(change.table, change.row_id, fields[0] if len(fields) == 1 else "")
        return None

    def _go_to_chosen(self) -> None:
        if self._place is not None:
            self.place_wanted.emit(self._place)

    def _take_back_chosen(self) -> None:
        act: Act | None = self.chosen
        if act is None:
            return
        label = self.tr("Take back “{label}”").format(label=act.label)
        act_id = act.id

        def take_back(document: "Document", newer: "Newer") -> object:
            return document.take_back_act(label, act_id, newer)

        self.take_back(take_back, self.tell_taken_back)
