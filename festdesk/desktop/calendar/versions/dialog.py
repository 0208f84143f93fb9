"""Kept calendars, and what has changed between any two of them or until now."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.calendar.versions.comparing import (
    GroupBy,
    Side,
    as_text,
    compared,
    grouped,
)
from festdesk.desktop.calendar.versions.keep_dialog import KeepDialog
from festdesk.desktop.calendar.versions.words import SIGNS, kind_in_words, what_changed
from festdesk.desktop.phrases import say
from festdesk.desktop.settings import Settings
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.moments import day_and_time
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.versions import (
    WentBack,
    change_version,
    delete_version,
    go_back,
    keep_version,
)
from festdesk.planning.packing import pack, state_of, unpack
from festdesk.planning.versions import ChangeKind, ScreeningChange, printed_last

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk
    from festdesk.screenings.tables import CalendarVersion
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_ID = Qt.ItemDataRole.UserRole
_NOW = ""
# What an act may touch that is shown here; titles of films are those of the moment of showing.
_SHOWN = frozenset(
    {"calendarversion", "screening", "screeningguest", "guestpart", "screeningtrait", "venue"}
)


class VersionsDialog(QDialog):
    """Stays open beside the board; a change that is activated is shown there."""

    screening_wanted = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of the calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._snapshot: Snapshot | None = None
        self._changes: Sequence[ScreeningChange] = ()
        self._task: Task | None = None
        self._picked: list[QComboBox] = []  # sides that the user has chosen
        self.versions = self._make_tree(
            self.tr("Kept calendars"),
            [self.tr("Name"), self.tr("Kept"), self.tr("By"), self.tr("Printed")],
        )
        self.before = QComboBox(self)
        self.after = QComboBox(self)
        self.group = QComboBox(self)
        self.kind = QComboBox(self)
        self.search = QLineEdit(self)
        self.changes = self._make_tree(
            self.tr("What has changed"), [self.tr("Screening"), "", self.tr("What happened")]
        )
        self.changes.setRootIsDecorated(True)
        self.counts = QLabel(self)
        self.said = QLabel(self)
        self.keep = QPushButton(self.tr("&Keep this state…"), self)
        self.rename = QPushButton(self.tr("&Rename…"), self)
        self.printed = QPushButton(self.tr("&Printed"), self)
        self.printed.setCheckable(True)
        self.forget = QPushButton(self.tr("&Forget"), self)
        self.back = QPushButton(self.tr("&Go back to it"), self)
        self.copy = QPushButton(self.tr("&Copy the list"), self)
        self.leave = QPushButton(self.tr("C&lose"), self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search keeps nothing
        self._offer()
        self._set_out()
        self._connect()

    # Building

    def _make_tree(self, name: str, heads: list[str]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(name)
        tree.setHeaderLabels(heads)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(True)
        return tree

    def _offer(self) -> None:
        for label, by in (
            (self.tr("By day"), GroupBy.DAY),
            (self.tr("By film"), GroupBy.FILM),
            (self.tr("By venue"), GroupBy.VENUE),
        ):
            self.group.addItem(label, by)
        self.kind.addItem(self.tr("All changes"), None)
        for kind in ChangeKind:
            self.kind.addItem(f"{SIGNS[kind]} {kind_in_words(kind)}", kind)
        self.search.setPlaceholderText(self.tr("Search the changes"))
        self.search.setClearButtonEnabled(True)
        for field, name in (
            (self.before, self.tr("From")),
            (self.after, self.tr("To")),
            (self.group, self.tr("Group the changes")),
            (self.kind, self.tr("Kind of change")),
            (self.search, self.tr("Search the changes")),
        ):
            field.setAccessibleName(name)

    def _set_out(self) -> None:
        for words in (self.counts, self.said):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        self.said.hide()
        buttons = QHBoxLayout()
        for button in (self.keep, self.rename, self.printed, self.forget, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        sides = QHBoxLayout()
        for label, box in ((self.tr("Fro&m"), self.before), (self.tr("&to"), self.after)):
            title = QLabel(label, self)
            title.setBuddy(box)
            sides.addWidget(title)
            sides.addWidget(box, 1)
        narrowing = QHBoxLayout()
        for field in (self.group, self.kind):
            narrowing.addWidget(field)
        narrowing.addWidget(self.search, 1)
        last = QHBoxLayout()
        last.addWidget(self.counts, 1)
        last.addWidget(self.copy)
        last.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.versions, 2)
        for row in (buttons, sides, narrowing):
            row.setSpacing(theme.SPACE)
            layout.addLayout(row)
        layout.addWidget(self.changes, 5)
        layout.addWidget(self.said)
        layout.addLayout(last)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 120, self.fontMetrics().height() * 36)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.closed.connect(self.close)
        self.keep.clicked.connect(self.ask_to_keep)
        self.rename.clicked.connect(self._ask_for_name)
        self.printed.clicked.connect(self._mark_printed)
        self.forget.clicked.connect(self._forget)
        self.back.clicked.connect(self._go_back)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self.close)
        self.versions.currentItemChanged.connect(self._show_chosen)
        for box in (self.before, self.after):
            box.activated.connect(partial(self._pick, box))
        for box in (self.group, self.kind):
            box.currentIndexChanged.connect(self._show_changes)
        self.search.textChanged.connect(self._show_changes)
        self.changes.itemActivated.connect(self._want_screening)

    # Showing

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show the kept calendars of the edition, and compare again."""
        self._snapshot = snapshot
        kept = list(reversed(snapshot.calendar_versions))
        chosen = self._chosen_id()
        self.versions.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.versions.clear()
        for version in kept:
            words = [
                version.name,
                day_and_time(version.at),
                version.by,
                "✓" if version.is_printed else "",
            ]
            item = QTreeWidgetItem(words)
            item.setData(0, _ID, version.id)
            item.setToolTip(0, plain_tip(version.note or version.name))
            if version.is_printed:
                item.setToolTip(3, plain_tip(self.tr("This is what was printed")))
            self.versions.addTopLevelItem(item)
            if version.id == chosen:
                self.versions.setCurrentItem(item)
        if self.versions.currentItem() is None and kept:
            self.versions.setCurrentIndex(self.versions.model().index(0, 0))
        self.versions.blockSignals(False)  # noqa: FBT003 -- Qt's own
        self._fill(self.before, kept, printed_last(snapshot) or (kept[0].id if kept else _NOW))
        self._fill(self.after, kept, _NOW)
        self._show_chosen()
        self._compare()

    def _follow(self, changes: "Changes", snapshot: "Snapshot") -> None:
        if _SHOWN & set(changes.touched):
            self.show_snapshot(snapshot)

    def _fill(self, box: QComboBox, kept: Sequence["CalendarVersion"], usual: str) -> None:
        chosen = box.currentData() if box in self._picked else usual
        box.clear()
        box.addItem(self.tr("Now"), _NOW)
        for version in kept:
            box.addItem(f"{version.name} ({day_and_time(version.at)})", version.id)
        index = box.findData(chosen)
        box.setCurrentIndex(index if index >= 0 else max(0, box.findData(usual)))

    def _chosen_id(self) -> str:
        item = self.versions.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def _version(self, version_id: str) -> "CalendarVersion | None":
        if self._snapshot is None:
            return None
        kept = self._snapshot.calendar_versions
        return next((version for version in kept if version.id == version_id), None)

    def _show_chosen(self) -> None:
        version = self._version(self._chosen_id())
        for button in (self.rename, self.printed, self.forget, self.back):
            button.setEnabled(version is not None)
        self.printed.setChecked(version is not None and version.is_printed)

    def _pick(self, box: QComboBox, _index: int) -> None:
        self._picked.append(box)
        self._compare()

    def _compare(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        if self._task is not None:
            self._task.forget()
        sides = [
            Side(self._version(str(box.currentData() or _NOW)), snapshot)
            for box in (self.before, self.after)
        ]
        self._task = run_in_pool(
            partial(compared, *sides),
            then=self._take_changes,
            failed=self._show_problem,
            parent=self,
        )

    def _take_changes(self, changes: Sequence[ScreeningChange]) -> None:
        self._task = None
        self._changes = changes
        self._show_changes()

    def _shown(self) -> list[ScreeningChange]:
        kind, words = self.kind.currentData(), fold(self.search.text()).split()
        return [
            change
            for change in self._changes
            if (kind is None or change.kind is kind)
            and all(word in fold(self._words_of(change)) for word in words)
        ]

    def _words_of(self, change: ScreeningChange) -> str:
        return " ".join((change.title, *change.venues, what_changed(change)))

    def _groups(self) -> "dict[str, list[ScreeningChange]]":
        hour = self._snapshot.edition.day_starts_hour if self._snapshot is not None else 0
        by: GroupBy = self.group.currentData()
        return dict(grouped(self._shown(), by, day_starts_hour=hour))

    def _show_changes(self) -> None:
        self.changes.clear()
        groups = self._groups()
        for words, changes in groups.items():
            head = QTreeWidgetItem([f"{words} ({len(changes)})"])
            head.setFirstColumnSpanned(True)
            self.changes.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for change in changes:
                said = [
                    change.title or self.tr("Untitled"),
                    f"{SIGNS[change.kind]} {kind_in_words(change.kind)}",
                    what_changed(change),
                ]
                item = QTreeWidgetItem(said)
                item.setData(0, _ID, change.screening_id)
                item.setToolTip(2, plain_tip(said[2]))
                head.addChild(item)
            head.setExpanded(True)
        self.copy.setEnabled(bool(groups))
        self.counts.setText(self._counts())

    def _counts(self) -> str:
        if not self._changes:
            return self.tr("Nothing has changed between the two.")
        counts = dict.fromkeys(ChangeKind, 0)
        for change in self._changes:
            counts[change.kind] += 1
        return " · ".join(
            f"{kind_in_words(kind)}: {count}" for kind, count in counts.items() if count
        )

    def _tell(self, said: str, role: str) -> None:
        self.said.setProperty("role", role)
        self.said.setText(said)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(said))

    def _show_problem(self, problem: KnownError) -> None:
        self._task = None
        self._changes = ()
        self._show_changes()
        self._tell(say(problem), "problem")

    # Acting

    def ask_to_keep(self) -> None:
        """Ask for a name and keep the calendar as it is."""
        count = len(self._snapshot.calendar_versions) + 1 if self._snapshot is not None else 1
        dialog = KeepDialog(self.tr("Version {number}").format(number=count), "", self)
        dialog.accepted.connect(partial(self._keep, dialog))
        dialog.open()

    def _keep(self, dialog: KeepDialog) -> None:
        name, note = dialog.name.text(), dialog.note.toPlainText()
        is_printed = dialog.is_printed.isChecked()
        # What was typed or moved a moment ago belongs to what is kept.
        self._desk.when_settled(lambda: self.keep_as(name, note=note, is_printed=is_printed))

    def keep_as(self, name: str, *, note: str = "", is_printed: bool = False) -> None:
        """Keep the calendar as it is under a name."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        by = Settings().user_name

        def keep(session: "Session") -> str:
            packed = pack(state_of(snapshot))
            return keep_version(session, name, packed, note=note, by=by, is_printed=is_printed)

        self._desk.act(self.tr("Keep the calendar"), keep, self._select)

    def _select(self, version_id: str) -> None:
        for index in range(self.versions.topLevelItemCount()):
            item = self.versions.topLevelItem(index)
            if item is not None and item.data(0, _ID) == version_id:
                self.versions.setCurrentItem(item)

    def _ask_for_name(self) -> None:
        version = self._version(self._chosen_id())
        if version is None:
            return
        dialog = KeepDialog(version.name, version.note, self)
        dialog.setWindowTitle(self.tr("Rename a kept calendar"))
        dialog.is_printed.setChecked(version.is_printed)
        dialog.accepted.connect(partial(self._rename, version.id, dialog))
        dialog.open()

    def _rename(self, version_id: str, dialog: KeepDialog) -> None:
        change = partial(
            change_version,
            version_id=version_id,
            name=dialog.name.text(),
            note=dialog.note.toPlainText(),
            is_printed=dialog.is_printed.isChecked(),
        )
        self._desk.act(self.tr("Rename a kept calendar"), change)

    def _mark_printed(self) -> None:
        change = partial(
            change_version, version_id=self._chosen_id(), is_printed=self.printed.isChecked()
        )
        self._desk.act(self.tr("Mark what was printed"), change)

    def _forget(self) -> None:
        change = partial(delete_version, version_id=self._chosen_id())
        self._desk.act(self.tr("Forget a kept calendar"), change)

    def _go_back(self) -> None:
        version = self._version(self._chosen_id())
        if version is None:
            return
        packed, name = version.rows, version.name

        def back(session: "Session") -> WentBack:
            return go_back(session, unpack(packed, name).rows)

        label = self.tr("Go back to {name}").format(name=name)
        self._desk.act(label, back, partial(self._tell_back, name), self._show_problem)

    def _tell_back(self, name: str, outcome: WentBack) -> None:
        said = [self.tr("The calendar is as it was in {name}; undo takes it back.")]
        if outcome.left_out:
            said.append(self.tr("Left out, because what they show is gone: {left_out}."))
        if outcome.without_venue:
            said.append(self.tr("Their venue is gone, and to come: {without_venue}."))
        facts = {
            "name": name,
            "left_out": outcome.left_out,
            "without_venue": outcome.without_venue,
        }
        self._tell(" ".join(said).format(**facts), "ok")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._groups()))
        self._tell(self.tr("The list is on the clipboard."), "ok")

    def _want_screening(self, item: QTreeWidgetItem) -> None:
        screening_id = item.data(0, _ID)
        if screening_id:
            self.screening_wanted.emit(str(screening_id))
