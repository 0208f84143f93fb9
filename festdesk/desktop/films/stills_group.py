"""Stills: a strip in the order of print, and crop, words and file of the chosen one below it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import StillId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.choosing_pictures import ask_for_pictures
from festdesk.desktop.films.group import CardGroup, provenance_of
from festdesk.desktop.films.known_pictures import film_name, sort_out
from festdesk.desktop.films.still_crops import StillCrops, cropping
from festdesk.desktop.films.still_details import StillDetails
from festdesk.desktop.films.still_file import StillFile
from festdesk.desktop.films.stills_list import StillsList
from festdesk.desktop.films.stills_on_their_way import OnTheirWay
from festdesk.desktop.films.taking_pictures import Source, can_take, sources_in
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.desktop.widgets.thumbnails import Thumbnails
from festdesk.editing.stills import (
    Looked,
    add_stills,
    change_still,
    crop_every,
    delete_still,
    name_people_on,
    reorder_stills,
    set_picture,
)
from festdesk.editing.texts import write_text
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot, body_in
from festdesk.stills.crops import Crop
from festdesk.stills.tables import Still
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId


class StillsGroup(CardGroup):
    """The stills of a film; one may stand without its picture, with a caption that came first."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "still", "stillcrop", "stillperson", "text", "nameform", "edition", "provenance",
            "book", "bookpart", "owndesign", "outputprofile",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Stills"), parent)
        self.setAcceptDrops(True)
        self.list = StillsList(self.tr("Stills"), self)
        edge = self.list.iconSize().width() * 2  # sharp at 200 %
        self._thumbnails = Thumbnails(desk, edge, self)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self._thumbnails.missing.connect(self._show_thumbnail)
        self._none = muted(
            self.tr("No stills yet. Drop or paste pictures here, or add their files."), self
        )
        self._none.setWordWrap(True)
        self.on_their_way = OnTheirWay(desk, self)
        self.file = StillFile(desk, self)
        self._mark = self.make_mark()
        self.file.add_mark(self._mark)
        self.crops = StillCrops(desk, self)
        self.details = StillDetails(desk, self)
        self._parts = (self.file, self.crops, self.details)
        for widget in (self._none, self.list, self.on_their_way, *self._parts):
            self.body.addWidget(widget)
        add = quiet_button(self.tr("Add stills…"), self)
        add.clicked.connect(self._choose_files)
        self._remove_button = quiet_button(self.tr("Remove"), self, tip=self.tr("Remove the still"))
        self._remove_button.clicked.connect(self._remove)
        self.add_action(self._remove_button, add)
        self._stills: Sequence[Still] = ()
        self._connect()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.reordered.connect(self._reorder)
        self.list.removal_wanted.connect(self._remove)
        self.list.dropped.connect(self.take_mime)
        self.list.paste_wanted.connect(self.paste)
        self.on_their_way.taken.connect(self._add_taken)
        self.file.replacement_wanted.connect(self._choose_picture)
        self.file.message.connect(self.message)
        self.crops.cropped.connect(self._crop)
        self.crops.same_for_all.connect(self._crop_all)
        self.details.written.connect(self.write)
        self.details.text_written.connect(self.write_still_text)
        self.details.people_named.connect(self._name_people)

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        stills = snapshot.stills_of(film.id)
        chosen = self._chosen_id()
        self._stills = stills
        self.list.set_ids([still.id for still in stills], chosen)
        for number, still in enumerate(stills):
            self._show_item(snapshot, number, still)
        has_any = bool(stills)
        for widget in (self.list, *self._parts, self._remove_button):
            widget.setVisible(has_any)
        self._none.setVisible(not has_any)
        self.on_their_way.show_film(film.id)
        self.list.fit()
        self._show_chosen()

    def _show_item(self, snapshot: Snapshot, number: int, still: Still) -> None:
        caption = body_in(snapshot.texts_of_still(still.id), TextKind.CAPTION, *snapshot.languages)
        pixmap = self._thumbnails.get(still.sha256) if still.sha256 else None
        state = ""
        if not still.sha256:
            state = self.tr("Picture to come")
        elif self._thumbnails.is_missing(still.sha256):
            state = self.tr("Picture missing")
        self.list.show_still(number, pixmap, state, caption)

    def _show_thumbnail(self, sha256: str) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        for number, still in enumerate(self._stills):
            if still.sha256 == sha256 and number < self.list.count():
                self._show_item(snapshot, number, still)

    def _chosen_id(self) -> StillId | None:
        ids, number = self.list.ids(), self.list.currentRow()
        return StillId(ids[number]) if 0 <= number < len(ids) else None

    def _chosen(self) -> Still | None:
        wanted = self._chosen_id()
        return next((still for still in self._stills if still.id == wanted), None)

    def _show_chosen(self) -> None:
        snapshot, still = self.desk.snapshot, self._chosen()
        if snapshot is None or still is None:
            self.crops.settle()
            return
        name = f"{film_name(snapshot, self.film_id)} {self.list.currentRow() + 1}"
        self.file.show_still(snapshot, still, name)
        self.crops.show_still(snapshot, still)
        self.details.show_still(snapshot, still)
        ids = [still.id, *(text.id for text in snapshot.texts_of_still(still.id))]
        self._mark.show_source(snapshot, provenance_of(snapshot, ids))

    @override
    def place_of(self, field: QWidget) -> Place | None:
        still_id = self._chosen_id()
        name = self.details.field_of(field)
        if not name and (field is self.list or self.file.isAncestorOf(field)):
            name = "sha256"
        if not name and self.crops.isAncestorOf(field):
            name = "crop"
        if still_id is None or not name:
            return None
        return Place("still", still_id, name, self.film_id)

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
        field = self.details.field_called(place.field) or self.list
        if place.field == "crop":
            field = self.crops.view
        field.setFocus()
        return True

    # Acting

    def settle(self) -> None:
        """Store a crop that the user has not paused after yet."""
        self.crops.settle()

    def write(self, key: str, value: str) -> None:
        """Store one column of the chosen still."""
        still_id = self._chosen_id()
        if still_id is not None:
            values: dict[str, Any] = {key: value}
            self.act(self.tr("Change still"), partial(change_still, still_id=still_id, **values))

    def write_still_text(self, kind: str, language: str, body: str) -> None:
        """Store the caption or the alternative text of the chosen still in a language."""
        still_id = self._chosen_id()
        if still_id is None:
            return
        change = partial(
            write_text,
            subject="still_id",
            subject_id=still_id,
            kind=kind,
            language=language,
            body=body,
        )
        field = self.details.texts[kind, language]
        then = None
        if isinstance(field, StyledField):
            field.hold()
            change, then = partial(change, runs=field.stored_runs), field.release
        is_caption = kind == TextKind.CAPTION
        label = self.tr("Change caption") if is_caption else self.tr("Change alternative text")
        self.act(label, change, field=field, then=then)

    def _name_people(self, names: list[str]) -> None:
        still_id = self._chosen_id()
        if still_id is not None:
            act = partial(name_people_on, still_id=still_id, names=names)
            self.act(self.tr("Change who is on the still"), act, field=self.details.people)

    def _crop(self, still_id: str, frame: str, crop: Crop | None) -> None:
        self.act(*cropping(StillId(still_id), frame, crop))

    def _crop_all(self, still_id: str, crop: Crop) -> None:
        act = partial(crop_every, still_id=StillId(still_id), crop=crop, own_too=True)
        self.act(self.tr("Crop still alike in every format"), act)

    def _reorder(self, ids: list[str]) -> None:
        act = partial(reorder_stills, still_ids=[StillId(row_id) for row_id in ids])
        self.act(self.tr("Reorder stills"), act)

    def _remove(self) -> None:
        still_id = self._chosen_id()
        if still_id is not None:
            self.act(self.tr("Remove still"), partial(delete_still, still_id=still_id))

    # Pictures from outside

    def _choose_files(self) -> None:
        ask_for_pictures(self.window(), self.add_files, several=True)

    def _choose_picture(self) -> None:
        ask_for_pictures(self.window(), self._take_picture, several=False)

    def add_files(self, files: Sequence[str | Path]) -> None:
        """Add a still for each of these picture files, as one act."""
        paths = [Path(file) for file in files]
        self.on_their_way.begin([Source(path.name, path) for path in paths], self.film_id)

    def take_mime(self, mime: QMimeData) -> None:
        """Add a still for each picture in what was dropped or pasted."""
        sources = sources_in(mime, self.tr("Pasted picture"))
        self.on_their_way.begin(sources, self.film_id)

    def paste(self) -> None:
        """Add the pictures of the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if can_take(mime):
            self.take_mime(mime)
        else:
            self.message.emit(self.tr("There is no picture in the clipboard."))

    def _take_picture(self, files: Sequence[str]) -> None:
        still_id = self._chosen_id()
        if still_id is not None and files:
            source = Source(Path(files[0]).name, Path(files[0]))
            self.on_their_way.begin([source], self.film_id, still_id=still_id)

    def _add_taken(
        self, film_id: "FilmId", still_id: StillId | None, pictures: tuple[Looked, ...]
    ) -> None:
        """Add pictures that were looked through to the film for which they came."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        if still_id is not None:
            act = partial(set_picture, still_id=still_id, content=pictures[0])
            self.act(self.tr("Replace picture"), act, then=self._forget_missing)
            return
        new, sentences = sort_out(snapshot, film_id, pictures)
        self.on_their_way.tell(sentences)
        if new:
            label = self.tr("Add stills") if len(new) > 1 else self.tr("Add still")
            add = partial(add_stills, pictures=new, film_id=film_id)
            self.act(label, add, then=partial(self._choose_added, film_id))

    def _choose_added(self, film_id: "FilmId", added: tuple[StillId, ...]) -> None:
        self._forget_missing()
        ids = self.list.ids()
        if film_id == self.film_id and added and added[0] in ids:
            self.list.setCurrentRow(ids.index(added[0]))

    def _forget_missing(self, _answer: object = None) -> None:
        self._thumbnails.forget_missing()
        self.crops.forget_missing()
        self._show_chosen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.take_mime(event.mimeData())
