"""The left side of the page: whom it lists, what is searched, how it is narrowed, what is done."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.languages import language_name
from festdesk.base.text import tidy_line
from festdesk.desktop import theme
from festdesk.desktop.people.lines import (
    OF_COMPANIES,
    OF_PEOPLE,
    Kind,
    Line,
    Narrowing,
    lines_of,
    narrowed,
    without_biography,
)
from festdesk.desktop.people.list_model import PeopleModel
from festdesk.desktop.people.list_view import PeopleView
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.sections import muted
from festdesk.naming.doubles import likely_doubles_of_companies, likely_doubles_of_people

if TYPE_CHECKING:
    from festdesk.naming.doubles import LikelyDouble
    from festdesk.snapshot import Snapshot

_KIND = "people/kind"
_PAIR = 2  # are merged
# What the lines are made of.
_TABLES = frozenset(
    {"person", "company", "nameform", "film", "credit", "award", "text", "title", "edition"}
    | {"filmographyentry", "entrytrait", "screeningguest", "stillperson", "still", "gueststay"}
    | {"release", "contact", "presstext"}
)
_OF_DOUBLES = frozenset({"nameform", "person", "company", "distinctpeople", "distinctcompanies"})


class PeopleSide(QWidget):
    """The list of people or companies. It knows who is chosen and asks the page to act."""

    chosen = Signal(str)  # the id of who is current, or nothing
    add_wanted = Signal(str)  # a name
    merge_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._snapshot: Snapshot | None = None
        self._lines: list[Line] = []
        self._doubles: frozenset[str] = frozenset()
        self._looking: Task | None = None
        self._are_doubles_old = True
        self.current = ""
        self.kind = Kind.PEOPLE
        if self._settings.choice(_KIND, "") == Kind.COMPANIES:
            self.kind = Kind.COMPANIES
        self._build()

    def _build(self) -> None:
        self.kinds = QTabBar(self)
        self.kinds.setAccessibleName(self.tr("People or companies"))
        self.kinds.setExpanding(False)
        self.kinds.setDrawBase(False)
        for label in (self.tr("People"), self.tr("Companies")):
            self.kinds.addTab(label)
        self.kinds.setCurrentIndex(list(Kind).index(self.kind))
        self.kinds.currentChanged.connect(self._turn_to_kind)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_first)
        self.narrowing = QComboBox(self)
        self.narrowing.setObjectName("narrowing")
        self.narrowing.setAccessibleName(self.tr("Which are listed"))
        self.narrowing.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.narrowing.setMinimumContentsLength(12)
        self.narrowing.activated.connect(self._narrow)
        self.model = PeopleModel(self)
        self.view = PeopleView(self.model, self)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.selectionModel().selectionChanged.connect(self._say_count)
        self.view.removal_wanted.connect(self.removal_wanted)
        self.counted = muted("", self)
        self.add = QPushButton(self)
        self.add.clicked.connect(self.add_typed)
        self.merge = QPushButton(self.tr("Mer&ge…"), self)
        self.merge.clicked.connect(self.merge_wanted)
        self.remove = QPushButton(self.tr("&Delete…"), self)
        self.remove.clicked.connect(self.removal_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.merge)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.SPACE, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.kinds)
        layout.addWidget(self.search)
        layout.addWidget(self.narrowing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.counted)
        layout.addWidget(self.add)
        layout.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._say_kind()

    def _say_kind(self) -> None:
        are_people = self.kind == Kind.PEOPLE
        said = self.tr("Search all people") if are_people else self.tr("Search all companies")
        self.search.setPlaceholderText(said)
        self.search.setAccessibleName(said)
        self.view.setAccessibleName(self.tr("People") if are_people else self.tr("Companies"))

    def _say_narrowings(self, snapshot: "Snapshot") -> None:
        labels = {
            Narrowing.ALL: self.tr("All"),
            Narrowing.DIRECTORS: self.tr("Directors of the programme"),
            Narrowing.FILMOGRAPHY: self.tr("With a filmography"),
            Narrowing.CREDITS: self.tr("In credits"),
            Narrowing.GUESTS: self.tr("Guests"),
            Narrowing.SOURCES: self.tr("Print sources and rights"),
            Narrowing.NO_BIRTH: self.tr("Without a year of birth"),
            Narrowing.NO_ADDRESS: self.tr("Without an address"),
            Narrowing.DOUBLES: self.tr("Likely doubles"),
            Narrowing.UNUSED: self.tr("Not used"),
        }
        listed: list[tuple[str, str]] = []
        for narrowing in OF_PEOPLE if self.kind == Kind.PEOPLE else OF_COMPANIES:
            if narrowing != Narrowing.NO_BIOGRAPHY:
                listed.append((labels[narrowing], str(narrowing)))
                continue
            for code in snapshot.languages:
                label = self.tr("Without a biography, {language}").format(
                    language=language_name(code, user_language())
                )
                listed.append((label, without_biography(code)))
        kept = self.narrowing.currentData()
        if [self.narrowing.itemData(n) for n in range(self.narrowing.count())] != [
            key for _, key in listed
        ]:
            self.narrowing.clear()
            for label, key in listed:
                self.narrowing.addItem(label, key)
            self.narrowing.setCurrentIndex(max(0, self.narrowing.findData(kept)))

    # Showing

    @staticmethod
    def make_ready(snapshot: "Snapshot") -> None:
        """Work out the keys of all names; not on the window's thread."""
        for kind in Kind:
            lines_of(snapshot, kind)

    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Show what is new; `touched` names the rows of the last act, nothing means all."""
        self._snapshot = snapshot
        if touched is not None and not (_TABLES | _OF_DOUBLES) & set(touched):
            return
        if touched is None or _OF_DOUBLES & set(touched):
            self._are_doubles_old = True
        self._say_narrowings(snapshot)
        self._lines = lines_of(snapshot, self.kind)
        self.show_lines()

    def show_lines(self) -> None:
        """Show who is listed now; who is current stays so, also where they are not listed."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        narrowing = str(self.narrowing.currentData() or Narrowing.ALL)
        if narrowing == Narrowing.DOUBLES and self._are_doubles_old:
            self._look_for_doubles(snapshot)
        top = self.view.verticalScrollBar().value()
        chosen = set(self.chosen_ids())
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 -- who is current stays while all is renewed
        found = narrowed(self._lines, self.search.text(), narrowing, self._doubles)
        self.model.show_lines(snapshot, found, self.kind)
        if self.current not in {line.id for line in self._lines}:
            first = self.model.line_at(self.model.index(max(0, self.model.first_row())))
            self.current = first.id if first is not None else ""
        row = self.model.row_of(self.current)
        if row >= 0:
            # not the view's way, which takes Ctrl, still held down from Ctrl+Z, for "not this one"
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(self.model.index(row), flags.ClearAndSelect)
            for other in chosen - {self.current}:
                if (at := self.model.row_of(other)) >= 0:
                    selection.select(self.model.index(at), flags.Select)
        selection.blockSignals(False)  # noqa: FBT003 -- see above
        self.view.verticalScrollBar().setValue(top)
        self.view.viewport().update()
        self._say_count()
        self._say_add()

    def _look_for_doubles(self, snapshot: "Snapshot") -> None:
        if self._looking is not None:
            self._looking.forget()
        self._are_doubles_old = False
        find = likely_doubles_of_people if self.kind == Kind.PEOPLE else likely_doubles_of_companies
        self._looking = run_in_pool(partial(find, snapshot), then=self._show_doubles, parent=self)

    def _show_doubles(self, found: "list[LikelyDouble]") -> None:
        self._looking = None
        self._doubles = frozenset(key for pair in found for key in (pair.first, pair.second))
        self.show_lines()

    def _say_count(self, *_changed: object) -> None:
        chosen = len(self.chosen_ids())
        if chosen > 1:
            said = self.tr("Selected: {count}").format(count=chosen)
        elif self.kind == Kind.PEOPLE:
            said = self.tr("People: {count}").format(count=self.model.count())
        else:
            said = self.tr("Companies: {count}").format(count=self.model.count())
        self.counted.setText(said)
        self.merge.setEnabled(bool(self.current) and chosen <= _PAIR)
        self.remove.setEnabled(bool(chosen))

    def _say_add(self) -> None:
        name = tidy_line(self.search.text())
        if name:
            said = self.tr("Add “{name}”").format(name=name.replace("&", "&&"))
        elif self.kind == Kind.PEOPLE:
            said = self.tr("Add person")
        else:
            said = self.tr("Add company")
        self.add.setText(said)
        self.add.setEnabled(bool(name))
        self.add.setToolTip("" if name else self.tr("Type the name into the search field first."))

    # Choosing

    def chosen_ids(self) -> list[str]:
        """Return the ids of all that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        lines = (self.model.line_at(self.model.index(row)) for row in rows)
        return [line.id for line in lines if line is not None]

    def _choose(self, current: QModelIndex) -> None:
        line = self.model.line_at(current)
        if line is not None and line.id != self.current:
            self.current = line.id
            self.chosen.emit(line.id)

    def show_owner(self, kind: Kind, owner_id: str) -> None:
        """Select a person or a company and nobody else, whatever was searched before."""
        if kind != self.kind:
            self.kinds.setCurrentIndex(list(Kind).index(kind))
        self.current = owner_id
        self.view.clearSelection()  # or those who were selected would be merged or deleted too
        self.show_lines()
        if self.model.row_of(owner_id) < 0:
            self.narrowing.setCurrentIndex(0)
            if self.search.text():
                self.search.clear()  # shows the lines anew
            else:
                self.show_lines()
        row = self.model.row_of(owner_id)
        if row >= 0:
            self.view.scrollTo(self.model.index(row))

    def _turn_to_kind(self, index: int) -> None:
        self.kind = list(Kind)[index]
        self._settings.remember_choice(_KIND, self.kind)
        self._say_kind()
        self.narrowing.clear()
        self.current = ""
        self._doubles, self._are_doubles_old = frozenset(), True
        self._lines = []
        self.search.clear()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot, None)
        self.chosen.emit(self.current)

    def _narrow(self, *_changed: object) -> None:
        self.show_lines()

    def _take_first(self) -> None:
        row = self.model.first_row()
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add_typed()

    def add_typed(self) -> None:
        """Ask for a person or a company of the name that was typed."""
        name = tidy_line(self.search.text())
        if name:
            self.add_wanted.emit(name)
