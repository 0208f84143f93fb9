"""Keeps the clashes of the plan as it is shown, with the moves that are still being written."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from festdesk.base.ids import ScreeningId
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.tasks import run_in_pool
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.reading import TABLES, can_follow, index_after, index_of
from festdesk.planning.showings import Showing
from festdesk.screenings.calendar import start_at
from festdesk.snapshot import Snapshot

__all__ = ["TABLES", "PlanClashes", "make_ready", "showing_at"]

_FEW = 300  # screenings, whose clashes are found at once


def make_ready(snapshot: Snapshot) -> None:
    """Find the clashes of a file, on whichever thread."""
    index_of(snapshot).all()


def showing_at(showing: Showing, card: Card) -> Showing:
    """Return a showing where a card of it is, and as long as the card is."""
    column = card.column
    return replace(
        showing,
        venue_id=column.venue_id if column is not None else None,
        starts_at=start_at(column.day, card.start_minute) if column is not None else None,
        introduction_minutes=card.introduction_minutes,
        film_minutes=card.film_minutes,
        talk_minutes=card.talk_minutes,
        length_is_known=card.length_is_known,
    )


def _found_in(snapshot: Snapshot) -> Snapshot:
    make_ready(snapshot)
    return snapshot


class PlanClashes(QObject):
    """Follows the acts in a moment; a change of the house is worked out on another thread.

    Until that is done the clashes are those from before, and then `found` is called.
    """

    def __init__(self, found: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._index: ClashIndex | None = None
        self._awaited: Snapshot | None = None  # whose clashes are being found

    def take(self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None) -> None:
        """Follow the file to its newest snapshot; `touched` is nothing for another file."""
        before = self._index
        if before is None or touched is None:
            self._index, self._awaited = index_of(snapshot), None
        elif not TABLES & touched.keys():
            return
        elif self._awaited is None and can_follow(before, snapshot, touched):
            self._index = index_after(before, snapshot, touched)
        elif len(snapshot.screenings) <= _FEW:
            self._index, self._awaited = index_of(snapshot), None
        else:
            self._awaited = snapshot
            find = partial(_found_in, snapshot)
            run_in_pool(find, then=self._take_found, parent=self)

    def _take_found(self, snapshot: Snapshot) -> None:
        if snapshot is self._awaited:
            self._index, self._awaited = index_of(snapshot), None
            self._found()

    def shown(
        self, cards: Mapping[ScreeningId, Card], applied: Mapping[ScreeningId, Card]
    ) -> ClashIndex | None:
        """Return the clashes with those cards moved that are not where they are in the file."""
        index = self._index
        if index is None:
            return None
        moved = [
            showing_at(index.showings[key], card)
            for key, card in applied.items()
            if card is not cards.get(key) and key in index.showings
        ]
        return index.with_changed(moved) if moved else index
