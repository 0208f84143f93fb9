"""Which cards the checks have found something on, worked out off the window's thread when asked."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.base.ids import FilmId
from festdesk.desktop.tasks import run_in_pool

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

SOON_MS, LATER_MS = 20, 800


def severities_by_film(snapshot: "Snapshot") -> Mapping[FilmId, frozenset[str]]:
    """Return how grave the findings on each card are; cards without any are not there."""
    from festdesk.checks.catalogue import run_checks  # noqa: PLC0415 -- slow import

    found: dict[FilmId, set[str]] = {}
    for finding in run_checks(snapshot):
        for film in {place.film for place in finding.places if place.film}:
            found.setdefault(FilmId(film), set()).add(str(finding.severity))
    return {film_id: frozenset(severities) for film_id, severities in found.items()}


class Findings(QObject):
    """Runs the checks while somebody wants their outcome, a while after each act."""

    changed = Signal(object)  # severities by film

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._checked: Snapshot | None = None
        self._is_wanted = False
        self._is_checking = False
        self._file = 0  # which of the files that were open one after another
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._check)

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Follow the edition."""
        self._snapshot = snapshot
        if self._is_wanted:
            self._soon.start(LATER_MS)

    def forget(self) -> None:
        """Know nothing any more: another file is open."""
        self._file += 1
        self._checked = None
        self._is_checking = False

    def want(self, *, is_wanted: bool) -> None:
        """Say whether anybody looks at the outcome."""
        self._is_wanted = is_wanted
        if is_wanted and self._snapshot is not self._checked:
            self._soon.start(SOON_MS)

    def _check(self) -> None:
        snapshot = self._snapshot
        if self._is_checking or snapshot is None or snapshot is self._checked:
            return
        self._is_checking = True
        run_in_pool(
            partial(severities_by_film, snapshot),
            then=partial(self._take, self._file, snapshot),
            parent=self,
        )

    def _take(self, file: int, checked: "Snapshot", found: Mapping[FilmId, frozenset[str]]) -> None:
        if file != self._file:
            return
        self._is_checking = False
        self._checked = checked
        self.changed.emit(found)
        if self._is_wanted and self._snapshot is not checked:
            self._soon.start(LATER_MS)
