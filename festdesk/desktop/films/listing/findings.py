"""What the checks have found on each card, as the list of films tells it."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.base.findings import Severity
from festdesk.base.ids import FilmId
from festdesk.desktop.examiner import Examiner
from festdesk.desktop.tasks import run_in_pool

if TYPE_CHECKING:
    from festdesk.checks.examined import Examined
    from festdesk.snapshot import Snapshot

CardFindings = Mapping[FilmId, Mapping[Severity, int]]


def counts_by_film(examined: "Examined") -> CardFindings:
    """Return how many open findings of which severity each card has; those without are not there.

    A finding about several cards counts on each of them.
    """
    found: dict[FilmId, Counter[Severity]] = {}
    for finding in examined.findings:
        for film in {place.film for place in finding.places if place.film}:
            found.setdefault(FilmId(film), Counter())[finding.severity] += 1
    return found


class Findings(QObject):
    """Hears what the checks find and tells it card by card."""

    changed = Signal(object)  # CardFindings

    def __init__(self, examiner: Examiner, parent: QObject) -> None:
        super().__init__(parent)
        self._examiner = examiner
        examiner.examined.connect(self._take)

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Follow the edition."""
        self._examiner.look_at(snapshot)
        known = self._examiner.last
        if known is not None and known[0] is snapshot:
            self._take(*known)

    def _take(self, _snapshot: "Snapshot", examined: "Examined") -> None:
        run_in_pool(lambda: counts_by_film(examined), then=self.changed.emit, parent=self)
