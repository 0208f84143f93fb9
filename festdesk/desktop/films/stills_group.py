"""Stills: thumbnails in the order of print, and caption and photographer of the chosen one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import StillId
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRow, FormRows, muted, quiet_button
from festdesk.desktop.widgets.thumbnails import Thumbnails
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.stills import (
    add_still,
    change_still,
    delete_still,
    reorder_stills,
    set_picture,
)
from festdesk.editing.texts import write_text
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot, body_in
from festdesk.stills.tables import Still
from festdesk.store.held import read_past_sqlite
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from sqlmodel import Session


_LETTERS_WIDE = 15  # of a thumbnail, in average letters
_LARGEST_BYTES = 200_000_000
_ID = Qt.ItemDataRole.UserRole
_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")


def read_picture(path: Path) -> bytes:
    """Return the bytes of a picture file; a file too large is read no further than the limit.

    The festival file itself, which somebody may have named, is no picture and is left alone.
    """
    with read_past_sqlite(path) as file:
        return b"" if file is None else file.read(_LARGEST_BYTES)


def _add_pictures(session: "Session", film_id: Any, paths: Sequence[Path]) -> list[StillId]:  # noqa: ANN401
    return [
        add_still(session, read_picture(path), film_id=film_id, name=path.name) for path in paths
    ]


def _set_picture(session: "Session", still_id: StillId, path: Path) -> None:
    set_picture(session, still_id, read_picture(path), name=path.name)


class StillsList(QListWidget):
    """Thumbnails in rows, as tall as they need; files may be dropped, stills dragged in order."""

    reordered = Signal(object)
    removal_wanted = Signal()
    files_dropped = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAcceptDrops(True)
        edge = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setIconSize(QSize(edge, edge * 2 // 3))
        line = self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(edge + 2 * theme.GAP, edge * 2 // 3 + 2 * line + 2 * theme.SPACE))

    def ids(self) -> list[str]:
        """Return the ids of the stills in their order."""
        return [str(self.item(number).data(_ID)) for number in range(self.count())]

    def fit(self) -> None:
        """Be as tall as the thumbnails."""
        cell = self.gridSize()
        across = max(1, self.viewport().width() // cell.width())
        rows = -(-self.count() // across)
        self.setFixedHeight(max(1, rows) * cell.height() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Left}
        forth = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Right}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and (back or forth):
            self._move(-1 if back else 1)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        ids = self.ids()
        number = self.currentRow()
        target = number + step
        if 0 <= number < len(ids) and 0 <= target < len(ids):
            ids.insert(target, ids.pop(number))
            self.reordered.emit(ids)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasUrls():
            urls = event.mimeData().urls()
            paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
            self.files_dropped.emit(paths)
            event.acceptProposedAction()
            return
        self._drop_own(event)

    def _drop_own(self, event: QDropEvent) -> None:
        """Put the dragged still where it was let go; the file answers with the new order."""
        ids = self.ids()
        number = self.currentRow()
        at = event.position().toPoint()
        under = self.indexAt(at)
        target = under.row() if under.isValid() else len(ids) - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if 0 <= number < len(ids) and target != number:
            ids.insert(target, ids.pop(number))
            self.reordered.emit(ids)


class StillsGroup(CardGroup):
    """The stills of a film; one may stand without its picture, with a caption that came first."""

    tables: ClassVar[frozenset[str]] = frozenset({"still", "text", "edition", "provenance"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Stills"), parent)
        self.setAcceptDrops(True)
        self.list = StillsList(self.tr("Stills"), self)
        edge = self.list.iconSize().width() * 2  # sharp at 200 %
        self._thumbnails = Thumbnails(desk, edge, self)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self._none = muted(self.tr("No stills yet. Drop picture files here, or add them."), self)
        self._form = FormRows(self)
        self.captions: dict[str, TextField] = {}
        self._caption_rows: dict[str, FormRow] = {}
        self.photographer = LineField(self.tr("Photographer"), self)
        self.rights = LineField(self.tr("Rights of the still"), self)
        self._facts = muted("", self)
        self._mark = self.make_mark()
        self._form.add_row(self.tr("Picture"), self._facts, mark=self._mark)
        rights = muted(self.tr("Rights"), self)
        rights.setBuddy(self.rights)
        self._form.add_row(
            self.tr("Photographer"), self.photographer, rights, self.rights, stretches=(3, 0, 3)
        )
        for widget in (self._none, self.list, self._form):
            self.body.addWidget(widget)
        add = quiet_button(self.tr("Add stills…"), self)
        add.clicked.connect(self._choose_files)
        self._picture = quiet_button(self.tr("Choose picture…"), self)
        self._picture.clicked.connect(self._choose_picture)
        self._remove_button = quiet_button(self.tr("Remove"), self, tip=self.tr("Remove the still"))
        self._remove_button.clicked.connect(self._remove)
        self.add_action(self._picture, self._remove_button, add)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.reordered.connect(self._reorder)
        self.list.removal_wanted.connect(self._remove)
        self.list.files_dropped.connect(self.add_files)
        self.photographer.committed.connect(partial(_write, self, "photographer"))
        self.rights.committed.connect(partial(_write, self, "rights"))
        self._stills: Sequence[Still] = ()

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._make_captions(snapshot)
        stills = snapshot.stills_of(film.id)
        chosen = self._chosen_id()
        is_same = [still.id for still in stills] == self.list.ids()
        self._stills = stills
        if not is_same:
            with QSignalBlocker(self.list):
                self.list.clear()
                for still in stills:
                    item = QListWidgetItem(self.list)
                    item.setData(_ID, still.id)
                    item.setSizeHint(self.list.gridSize())
            numbers = [n for n, still in enumerate(stills) if still.id == chosen]
            self.list.setCurrentRow(numbers[0] if numbers else 0)
        for number, still in enumerate(stills):
            self._show_item(snapshot, self.list.item(number), still)
        has_any = bool(stills)
        for widget in (self.list, self._form, self._picture, self._remove_button):
            widget.setVisible(has_any)
        self._none.setVisible(not has_any)
        self.list.fit()
        self._show_chosen()

    def _make_captions(self, snapshot: Snapshot) -> None:
        own = user_language()
        for language in snapshot.languages:
            if language in self.captions:
                continue
            said = self.tr("Caption, {language}").format(language=language_name(language, own))
            line = TextField(said, self, least_lines=1)
            line.setProperty("language", language)  # in which it is checked
            line.committed.connect(partial(_write_caption, self, language))
            self.captions[language] = line
            self._caption_rows[language] = self._form.add_row(said, line)
        for language, row in self._caption_rows.items():
            row.set_visible(visible=language in snapshot.languages)

    def _show_item(self, snapshot: Snapshot, item: QListWidgetItem, still: Still) -> None:
        caption = body_in(snapshot.texts_of_still(still.id), TextKind.CAPTION, *snapshot.languages)
        pixmap = self._thumbnails.get(still.sha256) if still.sha256 else None
        item.setIcon(QIcon(self._framed(pixmap, is_to_come=still.sha256 is None)))
        item.setText(shorten(caption, 60) or self.tr("No caption"))
        state = "" if still.sha256 else self.tr("Picture to come")
        item.setToolTip(plain_tip("\n".join(filter(None, (state, caption)))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (state, caption))))

    def _framed(self, pixmap: QPixmap | None, *, is_to_come: bool) -> QPixmap:
        """Return a tile of the list's size with the picture in its middle, or what is to come."""
        scale = 2
        size = self.list.iconSize() * scale
        tile = QPixmap(size)
        tokens = theme.tokens()
        tile.fill(QColor(tokens.raised))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if pixmap is not None:
            shown = pixmap.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            at = QRect(0, 0, shown.width(), shown.height())
            at.moveCenter(tile.rect().center())
            painter.drawPixmap(at, shown)
        elif is_to_come:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * scale)
            painter.setFont(font)
            painter.setPen(QColor(tokens.muted))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(tile.rect(), flags, self.tr("Picture to come"))
        painter.end()
        tile.setDevicePixelRatio(scale)
        return tile

    def _show_thumbnail(self, sha256: str) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        for number, still in enumerate(self._stills):
            if still.sha256 == sha256 and number < self.list.count():
                self._show_item(snapshot, self.list.item(number), still)

    def _chosen_id(self) -> StillId | None:
        ids, number = self.list.ids(), self.list.currentRow()
        return StillId(ids[number]) if 0 <= number < len(ids) else None

    def _chosen(self) -> Still | None:
        wanted = self._chosen_id()
        return next((still for still in self._stills if still.id == wanted), None)

    def _show_chosen(self) -> None:
        snapshot, still = self.desk.snapshot, self._chosen()
        if snapshot is None or still is None:
            return
        texts = snapshot.texts_of_still(still.id)
        for language, line in self.captions.items():
            line.set_stored(body_in(texts, TextKind.CAPTION, language))
        self.photographer.set_stored(still.photographer)
        self.rights.set_stored(still.rights)
        facts = snapshot.pictures.get(still.sha256 or "")
        kind = facts.media_type.removeprefix("image/").upper() if facts else ""
        self._facts.setText(
            self.tr("{kind}, {width} × {height} pixels").format(
                kind=kind, width=facts.width_px, height=facts.height_px
            )
            if facts
            else self.tr("To come: choose the file when it is here.")
        )
        ids = [still.id, *(text.id for text in texts)]
        self._mark.show_source(snapshot, provenance_of(snapshot, ids))

    @override
    def place_of(self, field: QWidget) -> Place | None:
        still_id = self._chosen_id()
        own: dict[QWidget, str] = {
            self.photographer: "photographer",
            self.rights: "rights",
            self.list: "sha256",
            **{line: f"text:caption:{language}" for language, line in self.captions.items()},
        }
        if still_id is None or field not in own:
            return None
        return Place("still", still_id, own[field], self.film_id)

    @override
    def focus_place(self, place: Place) -> bool:
        still_id = place.id
        if place.kind == "text" and self.desk.snapshot is not None:
            text = self.desk.snapshot.texts.get(place.id)
            still_id = (text.still_id or "") if text is not None else ""
        elif place.kind == "film" and place.field in {"stills", "still"}:
            self.list.setFocus()
            return True
        elif place.kind != "still":
            return False
        ids = self.list.ids()
        if still_id not in ids:
            return False
        self.list.setCurrentRow(ids.index(still_id))
        language = place.field.rpartition(":")[2]
        field: QWidget = self.captions.get(language) or self.list
        if place.field == "photographer":
            field = self.photographer
        field.setFocus()
        return True

    # Acting

    def write(self, key: str, value: str) -> None:
        """Store one column of the chosen still."""
        still_id = self._chosen_id()
        if still_id is not None:
            values: dict[str, Any] = {key: value}
            self.act(self.tr("Change still"), partial(change_still, still_id=still_id, **values))

    def write_caption(self, language: str, body: str) -> None:
        """Store the caption of the chosen still in a language."""
        still_id = self._chosen_id()
        if still_id is not None:
            change = partial(
                write_text,
                subject="still_id",
                subject_id=still_id,
                kind=TextKind.CAPTION,
                language=language,
                body=body,
            )
            self.act(self.tr("Change caption"), change)

    def _choose_files(self) -> None:
        self._ask_for_files(self.add_files, several=True)

    def _choose_picture(self) -> None:
        self._ask_for_files(self._take_picture, several=False)

    def _ask_for_files(self, take: Any, *, several: bool) -> None:  # noqa: ANN401 -- a slot
        dialog = QFileDialog(self.window(), self.tr("Choose pictures"))
        dialog.setNameFilter(
            self.tr("Pictures ({patterns})").format(
                patterns=" ".join(f"*{suffix} *{suffix.upper()}" for suffix in _SUFFIXES)
            )
        )
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(take)
        dialog.open()

    def add_files(self, files: Sequence[str | Path]) -> None:
        """Add a still for each of these picture files, as one act."""
        paths = [Path(file) for file in files]
        if paths:
            label = self.tr("Add stills") if len(paths) > 1 else self.tr("Add still")
            self.act(label, partial(_add_pictures, film_id=self.film_id, paths=paths))

    def _take_picture(self, files: Sequence[str]) -> None:
        still_id = self._chosen_id()
        if still_id is not None and files:
            act = partial(_set_picture, still_id=still_id, path=Path(files[0]))
            self.act(self.tr("Choose picture"), act)

    def _reorder(self, ids: list[str]) -> None:
        act = partial(reorder_stills, still_ids=[StillId(row_id) for row_id in ids])
        self.act(self.tr("Reorder stills"), act)

    def _remove(self) -> None:
        still_id = self._chosen_id()
        if still_id is not None:
            self.act(self.tr("Remove still"), partial(delete_still, still_id=still_id))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_files([url.toLocalFile() for url in urls if url.isLocalFile()])


def _write(group: StillsGroup, key: str, value: str) -> None:
    group.write(key, value)


def _write_caption(group: StillsGroup, language: str, body: str) -> None:
    group.write_caption(language, body)
