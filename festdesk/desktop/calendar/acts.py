"""What is done on the calendar becomes one act each, and is shown at once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from festdesk.availability.tables import BlockerKind
from festdesk.base.errors import KnownError
from festdesk.base.ids import ScreeningId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.pending import Pending
from festdesk.desktop.calendar.pieces import Piece
from festdesk.editing import blockers as breaks
from festdesk.editing import placing as many
from festdesk.editing.blockers import Spot
from festdesk.editing.placing import Part, Placing
from festdesk.editing.screenings import change_screening
from festdesk.planning.coding import give_codes_if_due, move_with_code, plan_with_code
from festdesk.screenings.calendar import Column, minute_of, start_at
from festdesk.screenings.tables import ScreeningState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk


class CalendarActs(QObject):
    """Asks the desk for acts; `pending` is what is shown of them before they are written."""

    shown_otherwise = Signal()  # what is pending has changed
    made = Signal(object)  # ids of what has been made, to be selected
    message = Signal(str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pending = Pending()

    # Moving

    def move(self, pieces: Sequence[Piece]) -> bool:
        """Put screenings and breaks where they are to stand; they are shown there at once.

        Tell whether that is being done, and not refused.
        """
        cards = [piece for piece in pieces if isinstance(piece, Card)]
        blockers = [piece for piece in pieces if isinstance(piece, BlockerCard)]
        if not pieces or self._refused([card.id for card in cards]):
            return False
        for piece in pieces:
            self.pending.note(piece.id, column=piece.column, start_minute=piece.start_minute)
        placings = [_placing(card) for card in cards]
        moved = [card.id for card in cards]
        spots = [_spot(blocker) for blocker in blockers]

        def change(session: "Session") -> None:
            many.move_screenings(session, placings)
            give_codes_if_due(session, moved)
            breaks.move_blockers(session, spots)

        self._act(self._label_of_move(len(cards), len(blockers)), change, pieces)
        return True

    def _label_of_move(self, cards: int, blockers: int) -> str:
        if not cards:
            return self.tr("Move break") if blockers == 1 else self.tr("Move breaks")
        if blockers:
            return self.tr("Move screenings and breaks")
        return self.tr("Move screening") if cards == 1 else self.tr("Move screenings")

    def move_to(
        self,
        screening_id: str,
        venue_id: str | None,
        starts_at: Any,  # noqa: ANN401 -- or nothing
    ) -> None:
        """Put one screening into a venue at a start; without either it is still to plan."""
        snapshot = self._desk.snapshot
        if snapshot is None or self._refused([screening_id]):
            return
        column, minute = None, 0
        if venue_id and starts_at is not None:
            day, minute = minute_of(starts_at, day_starts_hour=snapshot.edition.day_starts_hour)
            column = Column(day, VenueId(venue_id))
        self.pending.note(screening_id, column=column, start_minute=minute)
        placing = Placing(
            ScreeningId(screening_id), VenueId(venue_id) if venue_id else None, starts_at
        )

        def change(session: "Session") -> None:
            many.move_screenings(session, [placing])
            give_codes_if_due(session, [placing.screening_id])

        self._write(self.tr("Move screening"), change, [screening_id])

    def move_on(self, pieces: Sequence[Piece], days: int) -> bool:
        """Move to another day at the same hours; tell whether that is being done."""
        return self.move([_on_day(piece, days) for piece in pieces])

    def swap(self, first: Card, second: Card) -> None:
        """Let two screenings change their places."""
        if self._refused([first.id, second.id]):
            return
        for card, other in ((first, second), (second, first)):
            self.pending.note(card.id, column=other.column, start_minute=other.start_minute)
        change = partial(many.swap_screenings, screening_ids=[first.id, second.id])
        self._act(self.tr("Swap screenings"), change, [first, second])

    def take_off(self, pieces: Sequence[Piece]) -> None:
        """Take screenings off the board, to wait in the tray, and remove breaks."""
        ids = [piece.id for piece in pieces if isinstance(piece, Card)]
        if not ids:
            self.delete(pieces)
            return
        if self._refused(ids):
            return
        for screening_id in ids:
            self.pending.note(screening_id, column=None, start_minute=0)
        placings = [Placing(ScreeningId(one), None, None) for one in ids]
        gone = [piece.id for piece in pieces if isinstance(piece, BlockerCard)]

        def change(session: "Session") -> None:
            many.move_screenings(session, placings)
            breaks.delete_blockers(session, gone)

        one = len(ids) == 1
        label = self.tr("Take screening off") if one else self.tr("Take screenings off")
        self._write(label, change, ids)

    # Making and removing

    def plan(self, wanted: "Sequence[tuple[Mapping[str, Any] | None, Card]]") -> None:
        """Make screenings where their cards are to stand, of what `values` begins them with.

        Without values it is a screening already, which waits for its place.
        """
        waiting = [card for values, card in wanted if values is None]
        if not wanted or self._refused([card.id for card in waiting]):
            return
        for card in waiting:
            self.pending.note(card.id, column=card.column, start_minute=card.start_minute)

        def change(session: "Session") -> list[ScreeningId]:
            made = []
            for values, card in wanted:
                put = _placing(card)
                venue_id, start = put.venue_id, put.starts_at
                if values is None:
                    move_with_code(session, card.id, venue_id=venue_id, starts_at=start)
                    made.append(card.id)
                else:
                    place = {"venue_id": venue_id, "starts_at": start}
                    made.append(plan_with_code(session, **{**values, **place}))
            return made

        one = len(wanted) == 1
        label = self.tr("Plan screening") if one else self.tr("Plan screenings")
        self._write(label, change, [card.id for card in waiting], self.made.emit)

    def copy(self, pieces: Sequence[Piece]) -> None:
        """Make copies of screenings and breaks where these are to stand."""
        placings = [_placing(piece) for piece in pieces if isinstance(piece, Card)]
        spots = [_spot(piece) for piece in pieces if isinstance(piece, BlockerCard)]

        def change(session: "Session") -> list[str]:
            copies = many.copy_screenings(session, placings)
            give_codes_if_due(session, copies)
            made: list[str] = list(copies)
            return made + breaks.copy_blockers(session, spots)

        if not placings:
            label = self.tr("Copy break") if len(spots) == 1 else self.tr("Copy breaks")
        elif len(placings) == 1 and not spots:
            label = self.tr("Copy screening")
        else:
            label = self.tr("Copy screenings")
        self._desk.act(label, change, self.made.emit)

    def copy_breaks_to(self, blocker_id: str, places: Iterable[tuple[Column, int]]) -> None:
        """Make the same break in other venues or on other days."""
        spots = [
            Spot(blocker_id, column.venue_id, start_at(column.day, minute))
            for column, minute in places
        ]
        self._desk.act(self.tr("Copy break"), partial(breaks.copy_blockers, spots=spots))

    def duplicate(self, pieces: Sequence[Piece]) -> None:
        """Make copies on the next day at the same hours."""
        self.copy([_on_day(piece, 1) for piece in pieces])

    def delete(self, pieces: Sequence[Piece]) -> None:
        """Remove screenings as if they had never been planned, and breaks."""
        ids = [piece.id for piece in pieces if isinstance(piece, Card)]
        gone = [piece.id for piece in pieces if isinstance(piece, BlockerCard)]
        if not pieces or self._refused(ids):
            return

        def change(session: "Session") -> None:
            many.delete_screenings(session, ids)
            breaks.delete_blockers(session, gone)

        if not ids:
            label = self.tr("Delete break") if len(gone) == 1 else self.tr("Delete breaks")
        elif len(ids) == 1 and not gone:
            label = self.tr("Delete screening")
        else:
            label = self.tr("Delete screenings")
        self._desk.act(label, change)

    def add_break(self, column: Column, minute: int, minutes: int, kind: str, label: str) -> None:
        """Keep a time of a venue free."""

        def change(session: "Session") -> list[str]:
            start = start_at(column.day, minute)
            made = breaks.add_blocker(
                session, column.venue_id, start, minutes, kind=BlockerKind(kind), label=label
            )
            return [made]

        self._desk.act(self.tr("Add break"), change, self.made.emit)

    # Changing

    def change_break(self, blocker: BlockerCard) -> None:
        """Give a break this place, length, kind and label."""
        self.pending.note(
            blocker.id,
            column=blocker.column,
            start_minute=blocker.start_minute,
            minutes=blocker.minutes,
            kind=blocker.kind,
            label=blocker.label,
        )
        change = partial(
            breaks.change_blocker,
            blocker_id=blocker.id,
            venue_id=blocker.column.venue_id,
            starts_at=start_at(blocker.column.day, blocker.start_minute),
            minutes=blocker.minutes,
            kind=blocker.kind,
            label=blocker.label,
        )
        self._act(self.tr("Change break"), change, [blocker])

    def resize(self, piece: Piece) -> None:
        """Give a screening's introduction and talk, or a break, the lengths it is drawn with."""
        if isinstance(piece, BlockerCard):
            self.change_break(piece)
            return
        snapshot = self._desk.snapshot
        row = snapshot.screenings.get(piece.id) if snapshot is not None else None
        placing = _placing(piece)
        if row is None or (placing.starts_at != row.starts_at and self._refused([piece.id])):
            return
        self.pending.note(
            piece.id,
            start_minute=piece.start_minute,
            introduction_minutes=piece.introduction_minutes,
            talk_minutes=piece.talk_minutes,
            length_minutes=piece.length_minutes,
        )
        change = partial(
            change_screening,
            screening_id=piece.id,
            starts_at=placing.starts_at,
            introduction_minutes=piece.introduction_minutes,
            talk_minutes=piece.talk_minutes,
        )
        if piece.talk_minutes != row.talk_minutes:
            label = self.tr("Change length of talk")
        else:
            label = self.tr("Change length of introduction")
        self._act(label, change, [piece])

    def extend(self, cards: Sequence[Card], part: Part, minutes: int) -> None:
        """Make introductions or talks longer or shorter."""
        for card in cards:
            before = getattr(card, part)
            now = min(max(0, before + minutes), many.MOST_PART_MINUTES)
            length = card.length_minutes + now - before
            self.pending.note(card.id, **{str(part): now}, length_minutes=length)
        ids = [card.id for card in cards]
        change = partial(many.extend_part, screening_ids=ids, part=part, by_minutes=minutes)
        if part is Part.TALK:
            label = self.tr("Change length of talk")
        else:
            label = self.tr("Change length of introduction")
        self._act(label, change, cards)

    def set_state(self, ids: Sequence[str], state: ScreeningState) -> None:
        """Pencil, confirm or cancel screenings."""
        wanted = [ScreeningId(one) for one in ids]
        one = len(wanted) == 1
        label = self.tr("Change state of screening") if one else self.tr("Change states")
        self._desk.act(label, partial(many.set_states, screening_ids=wanted, state=state))

    def lock(self, ids: Sequence[str], *, is_locked: bool) -> None:
        """Lock screenings where they are, or let them be moved again."""
        change = partial(
            many.lock_screenings,
            screening_ids=[ScreeningId(one) for one in ids],
            is_locked=is_locked,
        )
        if is_locked:
            label = self.tr("Lock screening") if len(ids) == 1 else self.tr("Lock screenings")
        else:
            label = self.tr("Unlock screening") if len(ids) == 1 else self.tr("Unlock screenings")
        self._desk.act(label, change)

    # Writing

    def _refused(self, ids: Iterable[str]) -> bool:
        """Say that a screening is locked where one is, and tell so."""
        snapshot, wanted = self._desk.snapshot, list(ids)
        locked = [
            one for one in wanted if snapshot is not None and snapshot.is_locked(ScreeningId(one))
        ]
        if len(locked) == 1 and len(wanted) == 1:
            self.message.emit(
                self.tr(
                    "This screening is locked and stays where it is. Unlock it with Ctrl+Shift+L."
                )
            )
        elif locked:
            said = self.tr(
                "Nothing was moved: {count} of the {all} screenings are locked and stay where "
                "they are. Unlock them with Ctrl+Shift+L, or select only the others."
            )
            self.message.emit(said.format(count=len(locked), all=len(wanted)))
        return bool(locked)

    def _act(
        self, label: str, change: "Callable[[Session], object]", pieces: Iterable[Piece]
    ) -> None:
        self._write(label, change, [piece.id for piece in pieces])

    def _write(
        self,
        label: str,
        change: "Callable[[Session], object]",
        ids: Sequence[str],
        then: "Callable[[Any], None] | None" = None,
    ) -> None:
        self.shown_otherwise.emit()
        settle = partial(self._settle, ids, then)
        self._desk.act(label, change, settle, partial(self._give_up, ids))

    def _settle(
        self, ids: Sequence[str], then: "Callable[[Any], None] | None", result: object
    ) -> None:
        self.pending.settle(ids)
        if then is not None:
            then(result)

    def _give_up(self, ids: Sequence[str], _problem: KnownError) -> None:
        self.pending.give_up(ids)
        self.shown_otherwise.emit()


def _placing(card: Card) -> Placing:
    if card.column is None:
        return Placing(card.id, None, None)
    return Placing(card.id, card.column.venue_id, start_at(card.column.day, card.start_minute))


def _spot(blocker: BlockerCard) -> Spot:
    start = start_at(blocker.column.day, blocker.start_minute)
    return Spot(blocker.id, blocker.column.venue_id, start)


def _on_day(piece: Piece, days: int) -> Piece:
    """Return something so many days later; what has no day stays without."""
    if piece.column is None:
        return piece
    column = Column(piece.column.day + timedelta(days=days), piece.column.venue_id)
    return piece.put(column, piece.start_minute)
