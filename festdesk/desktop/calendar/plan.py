"""The calendar at one moment: cards where they are or are about to be, their days and clashes."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date
from functools import cached_property, partial

from festdesk.availability.settings import GRID_STEP
from festdesk.base.findings import Severity
from festdesk.base.ids import PersonId, ScreeningId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, ClashMark, venue_in_short
from festdesk.desktop.calendar.clash_words import clash_in_brief
from festdesk.desktop.calendar.colours import Colouring, Colours
from festdesk.desktop.calendar.days import days_of_key
from festdesk.desktop.calendar.scene import Content
from festdesk.desktop.phrases import LONG_DAY, SHORT_DAY, say_day
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.reading import index_of
from festdesk.planning.showings import Showing, showing_of
from festdesk.screenings.calendar import Span, calendar_days, columns_of, shown_span
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import Snapshot

_TO_LOOK_AT = (Severity.ERROR, Severity.WARNING)


class Plan:
    """All cards of a snapshot with their days and clashes."""

    def __init__(
        self,
        snapshot: Snapshot,
        cards: Mapping[ScreeningId, Card],
        mode: Colouring = Colouring.STRAND,
        clashes: ClashIndex | None = None,
        blockers: tuple[BlockerCard, ...] = (),
        before: "Plan | None" = None,
    ) -> None:
        edition = snapshot.edition
        self._snapshot = snapshot
        self._starts_hour = edition.day_starts_hour
        self._venues: tuple[Venue, ...] = tuple(snapshot.venues)
        traits = {venue.id: snapshot.trait_of_venue(venue.id) for venue in self._venues}
        self._groups = {
            venue_id: trait.group_name
            for venue_id, trait in traits.items()
            if trait is not None and trait.group_name
        }
        self.clashes = clashes if clashes is not None else index_of(snapshot)
        self.house = self.clashes.house
        self._step_minutes = self.house.settings[GRID_STEP]
        self.turnaround = {venue.id: venue.turnaround_minutes for venue in self._venues}
        marks = self.clashes.marks()
        self.bare = cards  # without turnaround and marks
        self.cards = self._dressed_all(marks, before)
        self.clashing = frozenset(
            key for key, severity in marks.items() if severity in _TO_LOOK_AT and key in cards
        )
        placed = [card for card in self.cards.values() if card.column is not None]
        self.blockers = blockers
        self.venue_ids = tuple(venue.id for venue in self._venues)
        self.placed: tuple[Card, ...] = tuple(placed)
        self.colours = Colours(mode, self.cards.values())
        self.counts = Counter(card.column.day for card in placed if card.column is not None)
        self.days = calendar_days(edition.starts_on, edition.ends_on, self.counts)
        self.outside = frozenset(
            day for day in self.days if not edition.starts_on <= day <= edition.ends_on
        )

    def _dressed_all(
        self, marks: Mapping[ScreeningId, Severity | None], before: "Plan | None"
    ) -> dict[ScreeningId, Card]:
        """Return the cards with turnaround and mark; those of the plan before where they fit."""
        worn: Mapping[ScreeningId, Card] = {}
        bare: Mapping[ScreeningId, Card] = {}
        if before is not None and before.turnaround == self.turnaround:
            worn, bare = before.cards, before.bare
        found = {}
        for key, card in self.bare.items():
            dressed = worn[key] if bare.get(key) is card else self._turned(card)
            found[key] = dressed.with_mark(_mark_of(key, marks))
        return found

    def _turned(self, card: Card) -> Card:
        if card.column is None:
            return card
        return card.with_turnaround(self.turnaround.get(card.column.venue_id, 0))

    def _showing_of(self, card: Card) -> Showing:
        """Return a card as planning sees it: a screening, or a film that has none yet."""
        screening = self._snapshot.screenings.get(card.id)
        if screening is None:
            screening = Screening(id=card.id, film_id=card.film_id)
        return showing_of(self._snapshot, screening)

    @cached_property
    def _guests(self) -> dict[PersonId, str]:
        stays = self._snapshot.table("gueststay").values()
        return {row.person_id: self._snapshot.person_name(row.person_id) for row in stays}

    @cached_property
    def _span(self) -> Span:
        runs = ((card.start_minute, card.end_minute) for card in self.placed)
        return shown_span(runs, day_starts_hour=self._starts_hour)

    @cached_property
    def _titles(self) -> dict[str, str]:
        return {card.id: card.title for card in self.placed}

    def is_still(self, cards: Mapping[ScreeningId, Card], changed: Collection[ScreeningId]) -> bool:
        """Return whether cards are shown just so already, of which only some may have changed.

        A card that is shown where it is about to be has the turnaround of its venue at once.
        """
        if cards.keys() != self.bare.keys():
            return False
        pairs = ((cards[key], self.bare[key]) for key in changed if key in cards)
        return all(now.with_turnaround(0) == was.with_turnaround(0) for now, was in pairs)

    def follow(self, snapshot: Snapshot) -> None:
        """Know the snapshot in which everything stands as it is shown."""
        self._snapshot = snapshot

    @property
    def first_day(self) -> date:
        """The first day on which something is planned, or else the first of the edition."""
        return min(self.counts, default=self.days[0])

    def day_of(self, screening_id: str) -> date | None:
        """Return the festival day of a screening that is on the board."""
        card = self.cards.get(ScreeningId(screening_id))
        return card.column.day if card is not None and card.column is not None else None

    def clashes_in_order(self) -> list[Card]:
        """Return the cards with an error or a warning, by day, time and venue."""
        order = {venue.id: place for place, venue in enumerate(self._venues)}
        found = [card for card in self.placed if card.id in self.clashing]
        found.sort(key=lambda card: _when(card, order))
        return found

    def content(self, day_key: str) -> Content:
        """Return what the board shows for what is chosen above it."""
        days = days_of_key(day_key, self.days)
        is_one = len(days) == 1
        return Content(
            columns=columns_of(days, [venue.id for venue in self._venues]),
            span=self._span,
            cards=self.placed,
            clashes=self.clashes,
            days={day: say_day(day, LONG_DAY if is_one else SHORT_DAY) for day in days},
            venues={
                venue.id: venue.name if is_one else venue_in_short(venue) for venue in self._venues
            },
            turnaround=self.turnaround,
            titles=self._titles,
            outside=self.outside,
            full_names={venue.id: venue.name for venue in self._venues},
            groups=self._groups,
            step_minutes=self._step_minutes,
            blockers=self.blockers,
            colours=self.colours,
            house=self.house,
            showing_of=self._showing_of,
            guests=self._guests,
            brief=partial(clash_in_brief, self._snapshot),
        )


def _when(card: Card, order: Mapping[VenueId, int]) -> tuple[date, int, int]:
    if card.column is None:
        return date.max, 0, 0
    return card.column.day, card.start_minute, order.get(card.column.venue_id, 0)


def _mark_of(key: ScreeningId, marks: Mapping[ScreeningId, Severity | None]) -> ClashMark:
    if key not in marks:
        return ClashMark.NONE
    severity = marks[key]
    return ClashMark.ACCEPTED if severity is None else ClashMark(severity)
