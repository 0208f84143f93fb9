"""Reads the texts of the open file with the dictionaries, and gives the checks what it finds."""

from collections.abc import Callable
from functools import partial
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.spelling import Spelling

if TYPE_CHECKING:
    from festdesk.base.findings import Finding
    from festdesk.checks.wording.misspelt import Proofreader
    from festdesk.snapshot import Snapshot

LATER_MS = 2_500  # after the checks have looked at an act
_REST_S = 0.002  # between any two steps, so that the window has its turn


class Proofreading(QObject):
    """Reads an edition again a while after each act, as long as unknown words are to be marked.

    It begins when the checks have run for the first time. What it finds goes to the examiner as a
    batch; where the marking of unknown words is off, the batch is empty.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._spelling = Spelling.of(desk)
        self._proofreader: Proofreader | None = None
        self._read_last: Snapshot | None = None
        self._is_reading = False
        self._stop = Event()
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._read)
        desk.examiner.examined.connect(self._follow)
        desk.closed.connect(self._forget)
        self._spelling.switched.connect(self._begin_anew)
        self._spelling.dictionaries_found.connect(self._begin_anew)
        self._begin_anew()

    def _follow(self, snapshot: "Snapshot", _examined: object) -> None:
        if snapshot is not self._read_last:
            self._read_later()

    def _read_later(self) -> None:
        self._desk.examiner.tell_reading(is_reading=self._spelling.is_on)
        self._later.start()

    def _begin_anew(self) -> None:
        self._stop.set()
        self._read_last = None
        if self._desk.examiner.last is not None:
            self._read_later()

    def _forget(self) -> None:
        self._stop.set()
        self._later.stop()
        self._read_last = self._proofreader = None
        self._desk.examiner.tell_reading(is_reading=False)

    def _read(self) -> None:
        from festdesk.checks.wording.misspelt import (  # noqa: PLC0415 -- first window first
            BATCH,
            Proofreader,
        )

        snapshot = self._desk.snapshot
        if snapshot is None or self._is_reading:
            return
        if snapshot is self._read_last:
            self._desk.examiner.tell_reading(is_reading=False)
            return
        if not self._spelling.is_on:
            self._read_last = snapshot
            self._desk.examiner.add({BATCH: ()})
            self._desk.examiner.tell_reading(is_reading=False)
            return
        speller = self._spelling.speller
        if speller is None:
            self._spelling.ask(snapshot.languages[0], ())  # it tells when it has dictionaries
            return
        if self._proofreader is None or self._proofreader.speller is not speller:
            self._proofreader = Proofreader(speller)
        self._is_reading, self._stop = True, Event()
        work = partial(_read, self._proofreader, snapshot, self._stop)
        run_in_pool(work, then=self._take, parent=self)

    def _take(self, read: tuple["Proofreader", "Snapshot", "tuple[Finding, ...] | None"]) -> None:
        from festdesk.checks.wording.misspelt import BATCH  # noqa: PLC0415 -- first window first

        self._is_reading = False
        proofreader, snapshot, found = read
        is_known = (
            proofreader is self._proofreader and proofreader.speller is self._spelling.speller
        )
        if found is not None and is_known and self._spelling.is_on:
            self._read_last = snapshot
            self._desk.examiner.add({BATCH: found})
        if self._desk.snapshot is not None and self._desk.snapshot is not self._read_last:
            self._read_later()
        else:
            self._desk.examiner.tell_reading(is_reading=False)


def _read(
    proofreader: "Proofreader", snapshot: "Snapshot", stop: Event
) -> tuple["Proofreader", "Snapshot", "tuple[Finding, ...] | None"]:
    return proofreader, snapshot, proofreader.read(snapshot, _going_on(stop))


def _going_on(stop: Event) -> Callable[[], bool]:
    def go_on() -> bool:
        sleep(_REST_S)
        return not stop.is_set()

    return go_on
