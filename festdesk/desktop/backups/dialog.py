"""The earlier states of a file: when each was kept, why, and what differs from now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.backups.words import (
    say_card,
    say_change,
    say_counts,
    say_kind,
    say_name,
    say_when,
    say_why,
)
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.snapshot import Snapshot
from festdesk.store.backups.keeping import Backup
from festdesk.store.backups.kept_pictures import missing_pictures
from festdesk.store.states.difference import Difference, compare
from festdesk.store.states.restoring import snapshot_of_backup

PAUSE_MS = 200  # going through the list by key asks for the one where it stops
MOST_CARDS = 500
_COUNTED = ("film", "screening", "person", "text", "filmographyentry", "still")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a state was found to hold; `difference` where there is a file to compare it with."""

    snapshot: Snapshot
    difference: Difference | None
    missing_pictures: int


def look_into(backup: Backup, now: Snapshot | None) -> Contents:
    """Read a state and compare it with what is open; runs on the thread pool."""
    then = snapshot_of_backup(backup)
    difference = compare(then, now) if now is not None else None
    return Contents(then, difference, len(missing_pictures(backup)))


class StatesDialog(QDialog):
    """Lists states and tells which one the user wants to look at or to have back."""

    look_wanted = Signal(object)  # Backup
    restore_wanted = Signal(object, object)  # Backup, Snapshot or nothing
    revive_wanted = Signal(object)  # Backup

    def __init__(self, *, revives: bool, can_restore: bool = True, parent: QWidget) -> None:
        super().__init__(parent)
        self._revives = revives
        self._can_restore = can_restore
        self._now: Snapshot | None = None
        self._backups: Sequence[Backup] = ()
        self._found: dict[Path, Contents] = {}
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Earlier states"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.states = self._make_tree(
            self.tr("Earlier states"),
            [self.tr("Kept"), self.tr("Why")]
            + ([self.tr("Films")] if revives else [self.tr("Changes since")]),
        )
        self.cards = self._make_tree(
            self.tr("What differs"), [self.tr("Kind"), self.tr("Card"), self.tr("What happened")]
        )
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.look = QPushButton(self.tr("&Look at it"), self)
        self.restore = QPushButton(
            self.tr("&Make a new file of it…") if revives else self.tr("&Restore"), self
        )
        self.restore.setProperty("primary", "true")
        self._close = QPushButton(self.tr("&Close"), self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._set_out()
        self._pause.timeout.connect(self._look_into_current)
        self.states.currentItemChanged.connect(self._show_chosen)
        self.states.itemActivated.connect(self._want_look)
        self.look.clicked.connect(self._want_look)
        self.restore.clicked.connect(self._want_restore)
        self._close.clicked.connect(self.close)
        self._show_chosen()

    # What it is made of

    def _make_tree(self, name: str, heads: list[str]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(name)
        tree.setHeaderLabels(heads)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setSectionsMovable(False)
        return tree

    def _set_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        header = self.states.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header = self.cards.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(1, letter * 30)
        self.cards.setVisible(not self._revives)
        left, right = QWidget(self), QWidget(self)
        heading = theme.heading(QLabel(self.tr("&Kept states"), self), 2)
        heading.setBuddy(self.states)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.addWidget(heading)
        column.addWidget(self.states, 1)
        said = self.tr("What it holds") if self._revives else self.tr("&What differs from now")
        heading = theme.heading(QLabel(said, self), 2)
        heading.setBuddy(self.cards)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.summary, 1 if self._revives else 0)
        column.addWidget(self.cards, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 5)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addStretch(1)
        for button in (self._close, self.look, self.restore):
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(splitter, 1)
        whole.addLayout(foot)
        open_within_screen(self, letter * 150, self.fontMetrics().lineSpacing() * 28)

    # What it shows

    def show_states(
        self, backups: Sequence[Backup], now: Snapshot | None, acts_since: Mapping[Path, int]
    ) -> None:
        """List states, the newest first, and compare them with `now` as they are chosen."""
        chosen = self._current()
        self._backups, self._now = backups, now
        self._found.clear()
        self.states.clear()
        items = []
        for backup in backups:
            item = QTreeWidgetItem([say_when(backup.made_at), say_why(backup.reason), ""])
            item.setToolTip(0, plain_tip(backup.of_path))
            item.setText(2, self._count(backup, acts_since))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            items.append(item)
        self.states.addTopLevelItems(items)
        if items:
            paths = [backup.path for backup in backups]
            row = paths.index(chosen.path) if chosen and chosen.path in paths else 0
            self.states.setCurrentItem(items[row])
        self._show_chosen()

    def show_now(self, now: Snapshot, acts_since: Mapping[Path, int]) -> None:
        """Compare with a newer state of the open file."""
        self.show_states(self._backups, now, acts_since)

    def _count(self, backup: Backup, acts_since: Mapping[Path, int]) -> str:
        if self._revives:
            return QLocale().toString(backup.counts.get("film", 0))
        count = acts_since.get(backup.path)
        return self.tr("another copy") if count is None else QLocale().toString(count)

    def _current(self) -> Backup | None:
        row = self.states.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _show_chosen(self) -> None:
        backup = self._current()
        self.cards.clear()
        self.look.setEnabled(backup is not None)
        self.restore.setEnabled(backup is not None and (self._revives or self._can_restore))
        if self._task is not None:
            self._task.forget()
            self._task = None
        if backup is None:
            self.summary.setText(
                self.tr(
                    "No state has been kept yet. States are kept when a file is opened, every ten "
                    "minutes while you change it, and before texts are taken in."
                )
            )
        elif backup.path in self._found:
            self._show_contents(backup, self._found[backup.path])
        else:
            self.summary.setText(self.tr("Comparing …"))
            self._pause.start()

    def _look_into_current(self) -> None:
        backup = self._current()
        if backup is None or backup.path in self._found:
            return
        self._task = run_in_pool(
            partial(look_into, backup, self._now),
            then=partial(self._take_contents, backup),
            failed=self._show_problem,
            parent=self,
        )

    def _take_contents(self, backup: Backup, contents: Contents) -> None:
        self._task = None
        self._found[backup.path] = contents
        if self._current() == backup:
            self._show_contents(backup, contents)

    def _show_problem(self, problem: KnownError) -> None:
        self._task = None
        self.summary.setText(say(problem))
        self.look.setEnabled(False)
        self.restore.setEnabled(False)

    def _show_contents(self, backup: Backup, contents: Contents) -> None:
        lines = []
        difference = contents.difference
        if difference is None:
            lines += [f"{say_kind(table)}: {backup.counts.get(table, 0)}" for table in _COUNTED]
        elif len(difference):
            lines.append(" · ".join(say_counts(difference)))
        else:
            lines.append(self.tr("Nothing differs."))
            self.restore.setEnabled(False)
        if contents.missing_pictures:
            lines.append(
                self.tr(
                    "Pictures that are not kept beside this state: {count}. There was no room on "
                    "the disk, or they are still being copied; those in your file stay there."
                ).format(count=contents.missing_pictures)
            )
        if self._revives:
            lines.append(self.tr("It was kept of {path}.").format(path=backup.of_path))
        self.summary.setText("\n".join(lines))
        cards = difference.cards if difference is not None else ()
        items = [
            QTreeWidgetItem([say_card(card), say_name(card), say_change(card)])
            for card in cards[:MOST_CARDS]
        ]
        if len(cards) > MOST_CARDS:
            more = self.tr("{count} more").format(count=len(cards) - MOST_CARDS)
            items.append(QTreeWidgetItem(["", more, ""]))
        for item in items:
            item.setToolTip(2, item.text(2))
        self.cards.addTopLevelItems(items)

    # What the user wants

    def _want_look(self) -> None:
        backup = self._current()
        if backup is not None:
            self.look_wanted.emit(backup)

    def _want_restore(self) -> None:
        backup = self._current()
        if backup is None:
            return
        if self._revives:
            self.revive_wanted.emit(backup)
            return
        contents = self._found.get(backup.path)
        self.restore_wanted.emit(backup, contents.snapshot if contents is not None else None)
