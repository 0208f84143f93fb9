"""The entry of the chosen film, set anew after each act and after each pause in typing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.press_room import DeskPictures, PressRoom, SetPages
from festdesk.desktop.widgets.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from festdesk.base.errors import KnownError
    from festdesk.base.ids import FilmId
    from festdesk.booklet.drafts import Draft
    from festdesk.booklet.fit_advice import Advice
    from festdesk.desktop.widgets.entry_setting import SetEntry, TooLong
    from festdesk.snapshot import Snapshot

PAUSE_MS = 100  # without a key, until the words typed so far are set
_SETTLED_MS = 600  # until it is asked what can be done about an entry that is too long
CATALOGUE = "catalogue"


class LiveEntry(QObject):
    """Sets the entry on a thread of its own; typing never waits, and the newest words win.

    It ends by itself when the desk's file is closed.
    """

    pages_set = Signal(object)  # SetPages of the film that is shown, before the figures are known
    entry_set = Signal(object)  # SetEntry
    refused = Signal(object)  # TooLong
    failed = Signal(object)  # KnownError
    advised = Signal(object)  # Advice, on the entry that was set last
    _drawn = Signal(object, object)  # a film and its pages, told on the thread of the workshop

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.product = CATALOGUE
        self.language = ""  # of the field that is written in, or the one that was chosen
        self.alone = False
        # Whether pages are looked at; without, only the figures are made.
        self.is_drawn: Callable[[], bool] = _no
        self.drafts: Callable[[], Sequence[Draft]] = tuple
        self.entry: SetEntry | None = None
        self._snapshot: Snapshot | None = None
        self._film_id: FilmId | None = None
        self._number = 0  # of what was asked for last
        self._keys = 0  # so many; an advice that was asked for before the last is not wanted
        self._asked: tuple[Snapshot, object] | None = None
        self._is_closed = False
        self._pictures = DeskPictures(desk, self)
        self._room = PressRoom(self._pictures)
        self._workshop = Workshop(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.set_now)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._ask_advice)
        self._drawn.connect(self._tell_pages)
        desk.closed.connect(self.close)

    @property
    def film_id(self) -> "FilmId | None":
        """The film whose entry it is."""
        return self._film_id

    def show(self, snapshot: "Snapshot", film_id: "FilmId", *, at_once: bool = True) -> None:
        """Set the entry of a film as `snapshot` has it, now or when there is a pause."""
        self._snapshot, self._film_id = snapshot, film_id
        if at_once:
            self.set_now()
        else:
            self._pause.start()

    def note_typing(self) -> None:
        """Set what is being typed when there is a pause."""
        self._settled.stop()
        self._pause.start()
        self._keys += 1

    def wish(self, product: str, language: str, *, alone: bool) -> None:
        """Say as which product and in which language the entry is to be set from now on."""
        if (product, language, alone) != (self.product, self.language, self.alone):
            self.product, self.language, self.alone = product, language, alone
            self.set_now()

    def set_now(self) -> None:
        """Set the entry with all that is typed in its fields."""
        self._pause.stop()
        self._settled.stop()
        if self._snapshot is None or self._film_id is None or self._is_closed:
            return
        wish = (self.product, self.language, self.alone)
        drafts = tuple(self.drafts())
        asked = (self._film_id, wish, drafts, self.is_drawn())
        if self._asked == (self._snapshot, asked):
            if self.entry is not None and self.entry.fit.is_over:
                self._settled.start()
            return
        self._asked = (self._snapshot, asked)
        self._number += 1
        film_id, _, _, drawn = asked
        draw = partial(self._drawn.emit, film_id) if drawn else None
        make = partial(_set, self._room, self._snapshot, film_id, wish, drafts, draw)
        self._workshop.ask(make, partial(self._take, self._number), self._tell_problem)

    def close(self) -> None:
        """End the thread; the entry is not set again."""
        if self._is_closed:
            return
        self._is_closed = True
        self._pause.stop()
        self._settled.stop()
        self._pictures.close()
        self._workshop.close(self._room.close)

    def _take(self, number: int, made: "SetEntry | TooLong") -> None:
        from festdesk.desktop.widgets.entry_setting import TooLong  # noqa: PLC0415 -- slow import

        if made.film_id != self._film_id or self._is_closed:
            return
        if isinstance(made, TooLong):
            self.refused.emit(made)
            return
        self.entry = made
        self.entry_set.emit(made)
        if number == self._number and made.fit.is_over:
            self._settled.start()

    def _tell_pages(self, film_id: "FilmId", pages: "SetPages") -> None:
        if film_id == self._film_id and not self._is_closed:
            self.pages_set.emit(pages)

    def _tell_problem(self, problem: "KnownError") -> None:
        self._asked = None  # what could not be set may be tried again
        self.failed.emit(problem)

    def _ask_advice(self) -> None:
        entry = self.entry
        if entry is None or self._is_closed or self._workshop.is_busy:
            return
        is_wanted = partial(self._is_wanted, self._number, self._keys)
        make = partial(self._room.advise, entry.snapshot, entry.film_id, entry.book, is_wanted)
        self._workshop.ask(make, partial(self._take_advice, self._number), self.failed.emit)

    def _is_wanted(self, number: int, keys: int) -> bool:
        """Tell, on any thread, whether nothing has been typed or set since."""
        return not self._is_closed and (number, keys) == (self._number, self._keys)

    def _take_advice(self, number: int, advice: "Advice | None") -> None:
        if advice is not None and number == self._number and not self._is_closed:
            self.advised.emit(advice)


def _set(
    room: PressRoom,
    snapshot: "Snapshot",
    film_id: "FilmId",
    wish: tuple[str, str, bool],
    drafts: "Sequence[Draft]",
    draw: "Callable[[SetPages], None] | None",
) -> "SetEntry | TooLong":
    # The booklet's modules take long to load: here, off the window's thread.
    from festdesk.desktop.widgets.entry_setting import (  # noqa: PLC0415 -- slow import
        PageWish,
        set_entry,
    )

    product, language, alone = wish
    return set_entry(room, snapshot, film_id, PageWish(product, language, alone), drafts, draw)


def _no() -> bool:
    return False
