"""What is shown of the calendar already while it is still being written."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from festdesk.base.ids import ScreeningId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card


class Pending:
    """Changes of screenings and breaks on the board that have been asked for, by id.

    What was moved stays where it was let go until as many acts were written as were asked for, so
    that the news of the first of three quick moves does not pull it back.
    """

    def __init__(self) -> None:
        self._values: dict[str, dict[str, Any]] = {}
        self._waiting: dict[str, int] = {}

    def note(self, piece_id: str, **values: Any) -> None:  # noqa: ANN401 -- any field's value
        """Show something with these fields from now on."""
        self._values.setdefault(piece_id, {}).update(values)
        self._waiting[piece_id] = self._waiting.get(piece_id, 0) + 1

    def settle(self, piece_ids: Iterable[str]) -> None:
        """Note that an act was written that changed these."""
        for piece_id in piece_ids:
            left = self._waiting.get(piece_id, 0) - 1
            if left > 0:
                self._waiting[piece_id] = left
            else:
                self.give_up((piece_id,))

    def give_up(self, piece_ids: Iterable[str]) -> None:
        """Show these as they are in the file."""
        for piece_id in piece_ids:
            self._waiting.pop(piece_id, None)
            self._values.pop(piece_id, None)

    def clear(self) -> None:
        """Show everything as it is in the file."""
        self._values.clear()
        self._waiting.clear()

    def applied(self, cards: Mapping[ScreeningId, Card]) -> dict[ScreeningId, Card]:
        """Return the cards of screenings as they are about to be."""
        changed = dict(cards)
        for piece_id, values in self._values.items():
            screening_id = ScreeningId(piece_id)
            if screening_id in changed:
                changed[screening_id] = replace(changed[screening_id], **values)
        return changed

    def applied_to_breaks(self, blockers: Iterable[BlockerCard]) -> tuple[BlockerCard, ...]:
        """Return the breaks as they are about to be."""
        return tuple(
            replace(blocker, **self._values[blocker.id]) if blocker.id in self._values else blocker
            for blocker in blockers
        )
