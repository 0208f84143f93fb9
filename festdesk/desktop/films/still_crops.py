"""How a still is cropped in each format, with a small view of each and how fine it prints."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QWidget,
)

from festdesk.base.ids import StillId
from festdesk.booklet.still_formats import Printed, press_of, printed_as, printed_in
from festdesk.booklet.still_sizes import StillFrame, size_px
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.formats_list import FormatsList
from festdesk.desktop.widgets.crop_view import CropView
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.thumbnails import Thumbnails
from festdesk.editing.stills import crop_as_every, crop_every, crop_still
from festdesk.snapshot import Snapshot
from festdesk.stills.crops import EVERY, FULL, Crop
from festdesk.stills.tables import Still

if TYPE_CHECKING:
    from sqlmodel import Session

_EDGE_PX = 1280  # of the picture that is cropped: sharp over half a card at 200 %
_MOST_BYTES = 24_000_000
_MOST_ON_SLIDER = 400  # per cent; wheel and keys go further


def cropping(
    still_id: StillId, frame: str, crop: Crop | None
) -> "tuple[str, Callable[[Session], object]]":
    """Return the act that crops a still, and what it is called; `StillCrops.cropped` says which."""
    if crop is None:
        label = QCoreApplication.translate("Stills", "Crop still as in every format")
        return label, partial(crop_as_every, still_id=still_id, frame=frame)
    if frame == EVERY:
        label = QCoreApplication.translate("Stills", "Crop still")
        return label, partial(crop_every, still_id=still_id, crop=crop)
    label = QCoreApplication.translate("Stills", "Crop still for one format")
    return label, partial(crop_still, still_id=still_id, frame=frame, crop=crop)


class StillCrops(QWidget):
    """The crops of one still. A change is told with `cropped`; the file answers by `show_still`."""

    # The still, the format or `EVERY`, and the crop; `None` crops it as every other format.
    cropped = Signal(str, str, object)
    same_for_all = Signal(str, object)  # the still, and the crop that holds everywhere

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._still: Still | None = None
        self._printed: list[Printed] = []
        self._size = (1, 1)
        self._frame: StillFrame | None = None
        self._pictures = Thumbnails(desk, _EDGE_PX, self, most_bytes=_MOST_BYTES)
        self._pictures.ready.connect(self._show_picture)
        self._pictures.missing.connect(self._show_picture)
        self.view = CropView(self.tr("Crop of the still"), self)
        self.view.setToolTip(
            self.tr(
                "Click what must stay in the picture. Arrow keys move it by 1 %, with Shift by 5 %;"
                " + and − zoom, Home sets back."
            )
        )
        self.formats = FormatsList(self.tr("Formats of the booklet"), self)
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setRange(100, _MOST_ON_SLIDER)
        self.zoom.setPageStep(25)
        self._percent = muted("", self)
        self.own = QCheckBox(self.tr("Own crop for this format"), self)
        self.own.setProperty("in_body", True)  # noqa: FBT003 -- a property's value
        self.all_alike = quiet_button(self.tr("The same for all"), self)
        self.all_alike.setToolTip(self.tr("Crop the still in every format as in this one"))
        self.nowhere = muted("", self)
        self.nowhere.setWordWrap(True)
        self._lay_out()
        self.view.crop_moved.connect(self._follow_crop)
        self.view.committed.connect(self._commit)
        self.zoom.valueChanged.connect(self._zoom_to)
        self.zoom.sliderReleased.connect(self.view.commit)
        self.own.clicked.connect(self._toggle_own)
        self.all_alike.clicked.connect(self._make_all_alike)
        self.formats.currentRowChanged.connect(self._choose)

    def _lay_out(self) -> None:
        zoom = QHBoxLayout()
        zoom.setSpacing(theme.SPACE)
        label = muted(self.tr("Zoom"), self)
        label.setBuddy(self.zoom)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("1000 %"))
        zoom.addWidget(label)
        zoom.addWidget(self.zoom, 1)
        zoom.addWidget(self._percent)
        choices = QHBoxLayout()
        choices.setSpacing(theme.SPACE)
        choices.addWidget(self.own)
        choices.addStretch(1)
        choices.addWidget(self.all_alike)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE)
        grid.addWidget(self.view, 0, 0)
        grid.addLayout(zoom, 1, 0)
        grid.addLayout(choices, 2, 0)
        grid.addWidget(self.nowhere, 3, 0, 1, 2)
        grid.addWidget(self.formats, 0, 1, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    # Showing

    def show_still(self, snapshot: Snapshot, still: Still) -> None:
        """Show a still; a change of the one before that was not told yet is told first."""
        if self._still is not None and self._still.id != still.id:
            self.view.commit()
        is_other = self._still is None or self._still.id != still.id
        self._still = still
        self._size = size_px(snapshot, still)
        self._printed = list(printed_in(snapshot, still))
        frames = [printed.format.frame for printed in self._printed]
        if self._frame not in frames or is_other:
            self._frame = frames[0] if frames else None
        self._fill(frames)
        self._show_picture(still.sha256 or "")
        if not self.view.is_pending:
            self._show_frame()
        self.nowhere.setText(
            ""
            if frames
            else self.tr("Prints nowhere: an entry of the catalogue shows its first four stills.")
        )
        self.nowhere.setVisible(not frames)
        for widget in (self.formats, self.zoom, self.own, self.all_alike):
            widget.setVisible(bool(frames))
        is_open = not self._desk.read_only
        self.view.set_open(is_open=is_open)
        for widget in (self.zoom, self.own, self.all_alike):
            widget.setEnabled(is_open)

    def settle(self) -> None:
        """Tell a change that the user has not paused after yet."""
        self.view.commit()

    def _fill(self, frames: Sequence[StillFrame]) -> None:
        with QSignalBlocker(self.formats):
            self.formats.set_count(len(frames))
            if self._frame is not None:
                self.formats.setCurrentRow(frames.index(self._frame))

    def _show_items(self) -> None:
        self.formats.show_formats(self._printed, self._pixmap(), self._size)

    def _pixmap(self) -> QPixmap | None:
        sha256 = self._still.sha256 if self._still is not None else None
        return self._pictures.get(sha256) if sha256 else None

    def _show_picture(self, sha256: str) -> None:
        if self._still is None or (self._still.sha256 or "") != sha256:
            return
        if not sha256:
            words = self.tr("The picture is to come.")
        elif self._pictures.is_missing(sha256):
            words = self.tr("The picture cannot be shown. Replace it with another file.")
        else:
            words = self.tr("Opening the picture …")
        self.view.show_picture(self._pixmap(), self._size, words)
        self._show_items()

    def forget_missing(self) -> None:
        """Look for pictures again that could not be shown."""
        self._pictures.forget_missing()

    def _chosen(self) -> Printed | None:
        return next((p for p in self._printed if p.format.frame == self._frame), None)

    def _show_frame(self) -> None:
        printed = self._chosen()
        if printed is None:
            self.view.show_crop(Crop(), 0.0)
            return
        self.view.show_crop(printed.crop, printed.format.ratio)
        with QSignalBlocker(self.own):
            self.own.setChecked(printed.has_own_crop)
        self._show_zoom(printed.crop)

    def _show_zoom(self, crop: Crop) -> None:
        percent = round(crop.zoom_permille / 10)
        with QSignalBlocker(self.zoom):
            self.zoom.setValue(percent)
        self._percent.setText(self.tr("{percent} %").format(percent=percent))

    # Changing

    def _choose(self, row: int) -> None:
        self.view.commit()
        if 0 <= row < len(self._printed):
            self._frame = self._printed[row].format.frame
            self._show_frame()

    def _zoom_to(self, percent: int) -> None:
        self.view.change(self.view.crop.zoomed(percent * FULL // 100))

    def _follow_crop(self, crop: Crop) -> None:
        """Show a change at once wherever it holds, before the file knows of it."""
        snapshot, chosen = self._desk.snapshot, self._chosen()
        if snapshot is None or chosen is None:
            return
        profile = press_of(snapshot)
        for number, printed in enumerate(self._printed):
            is_it = printed.format.frame == chosen.format.frame
            if is_it or not (printed.has_own_crop or chosen.has_own_crop):
                self._printed[number] = printed_as(
                    printed.format, crop, self._size, profile, printed.has_own_crop
                )
        self._show_zoom(crop)
        self._show_items()

    def _commit(self, crop: Crop) -> None:
        chosen = self._chosen()
        if self._still is not None and chosen is not None:
            frame = str(chosen.format.frame) if chosen.has_own_crop else EVERY
            self.cropped.emit(self._still.id, frame, crop)

    def _toggle_own(self, is_own: bool) -> None:
        self.view.commit()
        chosen = self._chosen()
        if self._still is not None and chosen is not None:
            crop = self.view.crop if is_own else None
            self.cropped.emit(self._still.id, str(chosen.format.frame), crop)

    def _make_all_alike(self) -> None:
        self.view.forget()
        if self._still is not None and self._chosen() is not None:
            self.same_for_all.emit(StillId(self._still.id), self.view.crop)
