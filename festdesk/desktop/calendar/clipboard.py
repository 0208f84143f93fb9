"""Cut, copy and paste of screenings and breaks: across days and venues, at their distances."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from festdesk.desktop.calendar.dragging import data_of, is_ours, keys_in
from festdesk.desktop.calendar.pieces import Piece
from festdesk.desktop.calendar.shifting import Raster, Shift
from festdesk.screenings.calendar import Column


class Clipboard(QObject):
    """Knows what was cut or copied; the system's clipboard holds ids for us, words for others."""

    changed = Signal()  # what was cut is no longer so, or something else is

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cut: frozenset[str] = frozenset()
        self._is_taking = False
        QGuiApplication.clipboard().dataChanged.connect(self._forget_cut)

    def take(self, pieces: Sequence[Piece], words: str, *, is_cut: bool) -> None:
        """Put things on the clipboard; `words` is what other programs can paste."""
        keys = [piece.id for piece in pieces]
        self._is_taking = True
        QGuiApplication.clipboard().setMimeData(data_of(keys, words))
        self._is_taking = False
        self.cut = frozenset(keys) if is_cut else frozenset()
        self.changed.emit()

    def pieces(self, there: Mapping[str, Piece]) -> list[Piece]:
        """Return what is on the clipboard as it stands now, by day and start."""
        data = QGuiApplication.clipboard().mimeData()
        if not is_ours(data):
            return []
        found = [there[key] for key in keys_in(data) if key in there]
        return sorted((piece for piece in found if piece.column is not None), key=_when)

    def give_up(self) -> None:
        """Let what was cut be as it was."""
        if self.cut:
            self.cut = frozenset()
            self.changed.emit()

    def _forget_cut(self) -> None:
        if not self._is_taking:
            self.give_up()


def pasted_at(
    pieces: Sequence[Piece], columns: Sequence[Column], spot: tuple[Column, int]
) -> list[Piece]:
    """Return things with the first of them at a spot and the others as far from it as before.

    Minutes are not held within the hours that are shown, nor days within those of the board;
    venues are, since there are no others.
    """
    first, raster = pieces[0], Raster(columns)
    if first.column is None:
        return []
    column, minute = spot
    days, venues = raster.between(first.column, column)
    shift = Shift(days, venues, minute - first.start_minute)
    return [raster.shifted(piece, shift) for piece in pieces]


def _when(piece: Piece) -> tuple[int, int, str]:
    day = piece.column.day.toordinal() if piece.column is not None else 0
    return day, piece.start_minute, piece.id
