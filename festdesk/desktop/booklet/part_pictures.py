"""The pictures of a part: seen small, in order, each with what it shows and whose it is."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.booklet.book import PlannedPart
from festdesk.books.tables import BookPartPicture
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.thumbnails import Thumbnails
from festdesk.editing.books import (
    add_part_picture,
    change_part_picture,
    remove_part_picture,
    reorder_part_pictures,
)
from festdesk.stills.opening import SUFFIXES
from festdesk.store.held import read_past_sqlite

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.errors import KnownError

_LETTERS_WIDE = 13  # of a thumbnail, in average letters
_LINES_HIGH = 5
_LARGEST_BYTES = 200_000_000
_ID = Qt.ItemDataRole.UserRole
_PATTERNS = " ".join(f"*{suffix}" for suffix in SUFFIXES)


class PartPictures(QWidget):
    """The pictures of the part that is shown; files may be dropped on them."""

    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._product = ""
        self._key = ""
        self._pictures: Sequence[BookPartPicture] = ()
        self.list = _Pictures(self.tr("Pictures of the part"), self)
        edge = self.list.iconSize().width() * 2  # sharp at 200 %
        self._thumbnails = Thumbnails(desk, edge, self)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self.name = LineField(self.tr("What the picture shows"), self)
        self.name.setPlaceholderText(self.tr("What it shows, for who cannot see it"))
        self.credit = LineField(self.tr("Whose picture it is"), self)
        self.credit.setPlaceholderText(self.tr("Whose picture it is"))
        self.add = quiet_button(self.tr("Add pictures …"), self)
        self.remove = quiet_button(self.tr("Remove the picture"), self)
        self._set_out()
        self.list.hide()
        self.setAcceptDrops(True)

    def _set_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(muted(self.tr("Pictures"), self))
        for widget in (self.list, self.name, self.credit):
            layout.addWidget(widget)
        layout.addLayout(line)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.moved.connect(self._move)
        self.list.removal_wanted.connect(self._remove)
        self.name.committed.connect(partial(self._write, "name"))
        self.credit.committed.connect(partial(self._write, "credit"))
        self.add.clicked.connect(self._ask_for_files)
        self.remove.clicked.connect(self._remove)

    # What is shown

    def show_part(self, product: str, part: PlannedPart) -> None:
        """Show the pictures of a part."""
        is_same = part.key == self._key
        before = [picture.id for picture in self._pictures]
        self._product, self._key, self._pictures = product, part.key, tuple(part.pictures)
        if [picture.id for picture in self._pictures] != before:
            row = self.list.currentRow() if is_same else 0
            self._fill(min(max(0, row), len(self._pictures) - 1))
        for number, picture in enumerate(self._pictures):
            item = self.list.item(number)
            item.setText(picture.name or self.tr("[not named]"))
            self._show_item(item, picture)
        self._show_chosen()

    def _fill(self, row: int) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for picture in self._pictures:
                item = QListWidgetItem()
                item.setData(_ID, picture.id)
                self.list.addItem(item)
            self.list.setCurrentRow(row)
        self.list.setVisible(bool(self._pictures))

    def _show_item(self, item: QListWidgetItem, picture: BookPartPicture) -> None:
        pixmap = self._thumbnails.get(picture.sha256) if picture.sha256 else None
        if pixmap is not None:
            item.setIcon(QIcon(pixmap))

    def _show_thumbnail(self, sha256: str) -> None:
        for number, picture in enumerate(self._pictures):
            if picture.sha256 == sha256 and number < self.list.count():
                self._show_item(self.list.item(number), picture)

    def _show_chosen(self, _row: int = 0) -> None:
        picture = self._chosen()
        is_open = picture is not None and not self._desk.read_only
        for field in (self.name, self.credit):
            field.setVisible(picture is not None)
            field.setReadOnly(not is_open)
        self.remove.setVisible(picture is not None)
        self.remove.setEnabled(is_open)
        self.add.setEnabled(not self._desk.read_only)
        self.name.set_stored(picture.name if picture else "")
        self.credit.set_stored(picture.credit if picture else "")

    def _chosen(self) -> BookPartPicture | None:
        row = self.list.currentRow()
        return self._pictures[row] if 0 <= row < len(self._pictures) else None

    # Acts

    def _act(self, label: str, change: "Callable[[Session], object]") -> None:
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))

    def _write(self, column: str, text: str) -> None:
        picture = self._chosen()
        if picture is not None:
            values: dict[str, Any] = {column: text}
            change = partial(change_part_picture, picture_id=picture.id, **values)
            self._act(self.tr("Change picture of a book"), change)

    def _move(self, by: int) -> None:
        ids = [picture.id for picture in self._pictures]
        row = self.list.currentRow()
        if 0 <= row < len(ids) and 0 <= row + by < len(ids) and not self._desk.read_only:
            ids.insert(row + by, ids.pop(row))
            self.list.setCurrentRow(row + by)
            change = partial(reorder_part_pictures, picture_ids=ids)
            self._act(self.tr("Move picture of a book"), change)

    def _remove(self) -> None:
        picture = self._chosen()
        if picture is not None and not self._desk.read_only:
            change = partial(remove_part_picture, picture_id=picture.id)
            self._act(self.tr("Remove picture of a book"), change)

    def _ask_for_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose pictures"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Pictures ({suffixes})").format(suffixes=_PATTERNS)])
        dialog.filesSelected.connect(self.take_files)
        dialog.open()

    def take_files(self, paths: Sequence[str]) -> None:
        """Give the part these pictures after its others, as one act."""
        files = tuple(map(Path, paths))
        if files and not self._desk.read_only:
            change = partial(_add_pictures, product=self._product, key=self._key, paths=files)
            self._act(self.tr("Add pictures to a book"), change)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take_files([url.toLocalFile() for url in urls if url.isLocalFile()])
        event.acceptProposedAction()


class _Pictures(QListWidget):
    """Thumbnails in rows; Alt with an arrow moves one, Del takes it out."""

    moved = Signal(int)
    removal_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setAcceptDrops(False)
        edge = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setIconSize(QSize(edge, edge * 2 // 3))
        line = self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(edge + 2 * theme.SPACE, edge * 2 // 3 + 2 * line))
        self.setFixedHeight(edge * 2 // 3 + _LINES_HIGH * line // 2 + theme.GAP)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


def read_file(path: Path, most: int) -> bytes:
    """Return the bytes of a file, no more than `most`; none where it cannot be read.

    Who takes them says then that they are nothing of use, and names the file.
    """
    try:
        with read_past_sqlite(path) as file:
            return b"" if file is None else file.read(most)
    except OSError:
        return b""


def _add_pictures(session: "Session", *, product: str, key: str, paths: Sequence[Path]) -> None:
    for path in paths:
        content = read_file(path, _LARGEST_BYTES)
        add_part_picture(session, product, key, content, file_name=path.name, name=path.stem)
