"""Cut, copy and paste of screenings and breaks: across days and venues, at their distances."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from festdesk.desktop.calendar.pieces import Piece
from festdesk.desktop.calendar.shifting import Raster, Shift
from festdesk.screenings.calendar import Column


class Clipboard(QObject):
    """Knows what was cut or copied, for as long as the system's clipboard has our words for it.

    The ids stay here: data of our own on the system's clipboard end the process when it quits
    (PySide 6.11), and only this edition could do anything with them.
    """

    changed = Signal()  # what was cut is no longer so, or something else is

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cut: frozenset[str] = frozenset()
        self._keys: tuple[str, ...] = ()
        self._is_taking = False
        QGuiApplication.clipboard().dataChanged.connect(self._forget)

    def take(self, pieces: Sequence[Piece], words: str, *, is_cut: bool) -> None:
        """Put things on the clipboard; `words` is what other programs can paste."""
        self._is_taking = True
        QGuiApplication.clipboard().setText(words)
        self._is_taking = False
        self._keys = tuple(piece.id for piece in pieces)
        self.cut = frozenset(self._keys) if is_cut else frozenset()
        self.changed.emit()

    def pieces(self, there: Mapping[str, Piece]) -> list[Piece]:
        """Return what is on the clipboard as it stands now, by day and start."""
        found = [there[key] for key in self._keys if key in there]
        return sorted((piece for piece in found if piece.column is not None), key=_when)

    def give_up(self) -> None:
        """Let what was cut be as it was."""
        if self.cut:
            self.cut, self._keys = frozenset(), ()
            self.changed.emit()

    def _forget(self) -> None:
        """Forget what is no longer on the system's clipboard."""
        if not self._is_taking:
            self.give_up()
            self._keys = ()


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
