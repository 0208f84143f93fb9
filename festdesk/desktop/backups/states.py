"""What a window offers of earlier states and copies: the dialogs, and what is done from them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from festdesk.base.errors import KnownError
from festdesk.desktop.backups.copying import CopyDialog
from festdesk.desktop.backups.dialog import StatesDialog
from festdesk.desktop.backups.words import say_date, say_when
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.message_bar import MessageBar
from festdesk.store.backups.keeping import Backup, backups_of_path, list_backups
from festdesk.store.states.restoring import Restored, acts_since, restore, snapshot_of_backup
from festdesk.store.states.reviving import Revived, revive

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Document

SUFFIX = ".festdesk"


def free_name(path: Path) -> Path:
    """Return a name beside `path` that no file bears, made of its own."""
    number = 1
    while True:
        stem = f"{path.stem} restored" if number == 1 else f"{path.stem} restored {number}"
        target = path.with_name(f"{stem}{SUFFIX}")
        if not target.exists():
            return target
        number += 1


class EarlierStates(QObject):
    """Earlier states of one window's file, and of files that cannot be opened."""

    look_wanted = Signal(object)  # Backup
    open_wanted = Signal(str)  # path
    news = Signal(str)

    def __init__(self, desk: Desk, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._bar = bar
        self._window = window
        self._dialog: StatesDialog | None = None
        self._copy: CopyDialog | None = None
        self._offers_undo = ""  # the sentence beside the button that undoes a restore
        desk.changed.connect(self._withdraw_undo)
        desk.changed.connect(self._refresh)
        desk.closed.connect(self._close_dialog)

    # States of the open file

    def show(self) -> None:
        """Show the earlier states of the open file."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._close_dialog()
        dialog = self._make_dialog(revives=False)
        dialog.restore_wanted.connect(self.take_back)
        dialog.show()
        self._refresh()

    def _make_dialog(self, *, revives: bool) -> StatesDialog:
        self._dialog = StatesDialog(
            revives=revives, can_restore=not self._desk.read_only, parent=self._window
        )
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.look_wanted.connect(self.look_wanted)
        return self._dialog

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _refresh(self) -> None:
        snapshot = self._desk.snapshot
        if self._dialog is None or snapshot is None:
            return
        self._desk.ask(_states_of, partial(self._show_states, self._dialog))

    def _show_states(
        self, dialog: StatesDialog, found: tuple[Sequence[Backup], dict[Path, int]]
    ) -> None:
        if dialog is self._dialog:
            dialog.show_states(found[0], self._desk.snapshot, found[1])

    def refresh(self) -> None:
        """Show a state that has just been kept."""
        self._refresh()

    def take_back(self, backup: Backup, then: "Snapshot | None" = None) -> None:
        """Make the open file what it was, as one act; the state it has is kept before."""
        self._desk.great_change_ahead.emit("restore")
        if then is not None:
            self._take_back(backup, then)
            return
        run_in_pool(
            partial(snapshot_of_backup, backup),
            then=partial(self._take_back, backup),
            failed=self._warn,
            parent=self,
        )

    def _take_back(self, backup: Backup, then: "Snapshot") -> None:
        label = self.tr("Restore the state of {when}").format(when=say_date(backup.made_at))
        self._desk.ask(
            partial(_restore, backup=backup, label=label, then=then),
            partial(self._tell_restored, backup),
        )

    def _tell_restored(self, backup: Backup, restored: Restored) -> None:
        when = say_when(backup.made_at)
        if not len(restored.difference):
            self.news.emit(self.tr("Nothing differs from the state of {when}.").format(when=when))
            return
        if self._dialog is not None:
            self._dialog.close()
        said = self.tr("The state of {when} is back. Undo takes you to where you were.")
        said = said.format(when=when)
        if restored.lost_pictures:
            said = " ".join((said, self._say_lost(len(restored.lost_pictures))))
        self._offers_undo = said
        self._bar.inform(said, [(self.tr("Undo"), self._undo)])

    def _undo(self) -> None:
        self._bar.dismiss()
        self._desk.undo()

    def _withdraw_undo(self) -> None:
        # After a further act the button would take back that one.
        if self._offers_undo and self._bar.text == self._offers_undo:
            self._bar.dismiss()
        self._offers_undo = ""

    def _say_lost(self, count: int) -> str:
        return self.tr(
            "Pictures that are kept nowhere any more: {count}. Their stills wait for them."
        ).format(count=count)

    def _warn(self, problem: KnownError) -> None:
        self._bar.warn(say(problem))

    # Copies

    def save_copy(self, target: Path) -> None:
        """Save a complete copy under another name while the work goes on."""
        self.stop_copying()
        self._copy = CopyDialog(self._desk, target, self._window)
        self._copy.saved.connect(self._tell_copied)
        self._copy.failed.connect(self._bar.warn)
        self._copy.stopped.connect(self.news)
        self._copy.destroyed.connect(self._forget_copy)

    def stop_copying(self) -> None:
        """Stop a copy that is at work and wait until it has let go of the file."""
        if self._copy is not None:
            self._copy.stop_and_wait()
            self._copy = None

    def _forget_copy(self) -> None:
        self._copy = None

    def _tell_copied(self, target: Path) -> None:
        self._copy = None
        if self._desk.trouble is not None:
            self._open(target)  # there work can be saved
            said = self.tr("You now work in {name}, which holds every change.")
            self.news.emit(said.format(name=target.name))
            return
        said = self.tr("A complete copy was saved as {name}.").format(name=target.name)
        if not self._desk.read_only:
            self.news.emit(said)
            return
        offer = self.tr("This file can only be read; the copy can be changed.")
        self._bar.inform(
            f"{said} {offer}", [(self.tr("Go on in the &copy"), partial(self._open, target))]
        )

    def _open(self, target: Path) -> None:
        self.open_wanted.emit(str(target))

    # Files that are gone or damaged

    def offer_for(self, path: Path, said: str) -> None:
        """Say `said` of a file that could not be opened, with its earlier states if there are any.

        Tells in any case, sooner or later: the data folder is asked on another thread.
        """
        run_in_pool(
            partial(backups_of_path, path),
            then=partial(self._offer, path, said),
            parent=self,
        )

    def _offer(self, path: Path, said: str, backups: Sequence[Backup]) -> None:
        offers: list[tuple[str, Callable[[], object]]] = []
        if backups:
            offers.append((self.tr("&Earlier states…"), partial(self.show_for, path)))
        self._bar.warn(said, offers)

    def show_for(self, path: Path) -> None:
        """Show the earlier states of a file that is not open, to make a new file of one."""
        run_in_pool(partial(backups_of_path, path), then=partial(self._show_for, path), parent=self)

    def _show_for(self, path: Path, backups: Sequence[Backup]) -> None:
        if not backups:
            said = self.tr("No earlier state of “{path}” is kept on this computer.")
            self._bar.warn(said.format(path=path))
            return
        self._close_dialog()
        dialog = self._make_dialog(revives=True)
        dialog.revive_wanted.connect(partial(self._ask_for_target, path))
        dialog.show_states(backups, None, {})
        dialog.show()

    def _ask_for_target(self, path: Path, backup: Backup) -> None:
        dialog = QFileDialog(self._window, self.tr("Where the new file should lie"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Editions of festdesk (*{suffix})").format(suffix=SUFFIX)])
        dialog.setDefaultSuffix(SUFFIX)
        start = path if path.parent.is_dir() else Path.home() / path.name
        dialog.selectFile(str(free_name(start)))
        dialog.fileSelected.connect(partial(self._revive, backup))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _revive(self, backup: Backup, target: str) -> None:
        self._close_dialog()
        self.make_new(backup, Path(target))

    def make_new(self, backup: Backup, target: Path) -> None:
        """Make a new file of a state and open it."""
        self.news.emit(self.tr("Making {name} …").format(name=target.name))
        run_in_pool(
            partial(revive, backup, target), then=self._tell_made, failed=self._warn, parent=self
        )

    def save_state(self, backup: Backup, target: Path) -> None:
        """Make a new file of the state that is looked at; it is not opened."""
        self.news.emit(self.tr("Making {name} …").format(name=target.name))
        run_in_pool(
            partial(revive, backup, target), then=self._tell_saved, failed=self._warn, parent=self
        )

    def _tell_saved(self, revived: Revived) -> None:
        said = self.tr("This state was saved as {name}.").format(name=revived.path.name)
        if revived.lost_pictures:
            said = " ".join((said, self._say_lost(len(revived.lost_pictures))))
        self.news.emit(said)

    def _tell_made(self, revived: Revived) -> None:
        self.open_wanted.emit(str(revived.path))
        if revived.lost_pictures:
            self._bar.warn(self._say_lost(len(revived.lost_pictures)))


def _states_of(document: "Document") -> tuple[Sequence[Backup], dict[Path, int]]:
    backups = list_backups(document.newest_action()[0])
    return backups, acts_since(document, backups)


def _restore(document: "Document", **what: Any) -> Restored:  # noqa: ANN401 -- restore's own
    return restore(document, **what)
