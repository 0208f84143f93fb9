"""The lines of the tray: what is still to be planned, with what one plans it by."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from operator import is_not

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.desktop.calendar.cards import Card, venue_in_short
from festdesk.desktop.calendar.tray_facts import TABLES as FACTS_TABLES
from festdesk.desktop.calendar.tray_facts import Facts, FactsBook
from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    state_in_words,
    whereabouts_in_words,
)
from festdesk.desktop.widgets.wish_words import count_in_words
from festdesk.planning.house import TABLES as HOUSE_TABLES
from festdesk.planning.house import House, house_of
from festdesk.planning.to_plan import TABLES as OPEN_TABLES
from festdesk.planning.to_plan import Count, StillWanted, ToPlan, is_same_to_plan, to_plan
from festdesk.screenings.tables import Audience, Screening, ScreeningState
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

# What an act may touch that changes the tray.
TABLES = FACTS_TABLES | HOUSE_TABLES | OPEN_TABLES


class Group(IntEnum):
    """Under which heading a line stands."""

    WAITING = 0  # screenings that lack a start or a venue
    WANTED = 1  # films that are to be shown more often
    BLOCKS = 2  # blocks that are
    ASIDE = 3  # screenings that are not on the board and lack nothing: online, cancelled


@dataclass(frozen=True, slots=True)
class TrayItem:
    """One line: a screening, or showings of a film or a block that are still wanted."""

    key: str
    group: Group
    card: Card
    facts: Facts
    line: str  # below the title
    badge: str = ""  # beside it
    audience: str = str(Audience.PUBLIC)
    missing: int = 0
    has_none: bool = False  # not even its first showing is there
    block_id: BlockId | None = None
    start: str = "~"  # as it sorts; without one it comes last

    @property
    def is_film(self) -> bool:
        """Whether it is no screening yet."""
        return not self.card.id

    @property
    def film_id(self) -> FilmId | None:
        """The film, where it is not of a block."""
        return self.card.film_id

    @property
    def window(self) -> str:
        """From when until when it can be shown."""
        return self.facts.window

    @property
    def said(self) -> str:
        """All of it in words, but for the title."""
        return ", ".join(filter(None, (self.badge, self.line, self.window)))


class ItemMaker:
    """Makes the lines of one snapshot after another."""

    def __init__(self) -> None:
        self._snapshot: Snapshot | None = None
        self._house: House | None = None
        self._open = ToPlan()
        self._book = FactsBook()
        # Lines that are the same from act to act are the same objects.
        self._made: dict[StillWanted, TrayItem] = {}
        self._of_screenings: dict[ScreeningId, tuple[tuple[object, ...], TrayItem]] = {}

    @property
    def open(self) -> ToPlan:
        """What is still to be planned."""
        return self._open

    @property
    def house(self) -> House | None:
        """What plans have to keep to, as it was when this was made."""
        return self._house

    def take(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None = None
    ) -> None:
        """Make lines of this snapshot from now on; nothing `touched` means all is new."""
        if snapshot is self._snapshot:
            return
        is_other = self._snapshot is None or touched is None
        tables = TABLES if touched is None else frozenset(touched)
        before, self._snapshot = self._snapshot, snapshot
        if self._house is None or is_other or tables & HOUSE_TABLES:
            self._house = house_of(snapshot)
        self._book.turn_to(snapshot, self._house, None if is_other else touched)
        if tables & FACTS_TABLES:
            self._made.clear()
            self._of_screenings.clear()
        if is_other or tables & (OPEN_TABLES | HOUSE_TABLES):
            changed = touched["screening"] if touched and tables == {"screening"} else None
            ids = [ScreeningId(id_) for id_ in changed] if changed is not None else []
            if before is None or not ids or not is_same_to_plan(before, snapshot, ids):
                self._open = to_plan(snapshot, self._house)

    def items(self, cards: Mapping[ScreeningId, Card]) -> list[TrayItem]:
        """Return all lines; `cards` are the screenings where they are, or are about to be."""
        if self._snapshot is None:
            return []
        off_board = (card for card in cards.values() if card.column is None)
        return [
            *filter(None, map(self._screening, off_board)),
            *map(self._wanted, self._open.films),
            *map(self._wanted, self._open.blocks),
        ]

    def owed(self, cards: Mapping[ScreeningId, Card]) -> list[tuple[FilmId | None, BlockId | None]]:
        """Return the films and blocks of lines of which it is still to be worked out what is told.

        To tell of 600 takes a tenth of a second.
        """
        snapshot = self._snapshot
        if snapshot is None:
            return []
        told = [(one.film_id, one.block_id) for one in (*self._open.films, *self._open.blocks)]
        for card in cards.values():
            screening = snapshot.screenings.get(card.id) if card.column is None else None
            if screening is not None:
                told.append((screening.film_id, screening.block_id))
        return [subject for subject in dict.fromkeys(told) if not self._book.knows(*subject)]

    def fill_some(self, cards: Mapping[ScreeningId, Card], count: int) -> bool:
        """Work out what is told of some films; tell whether more are owed."""
        owed = self.owed(cards)
        for subject in owed[:count]:
            self._book.of(*subject)
        return len(owed) > count

    # Screenings

    def _screening(self, card: Card) -> TrayItem | None:
        snapshot = self._snapshot
        screening = snapshot.screenings.get(card.id) if snapshot is not None else None
        if snapshot is None or screening is None:
            return None
        facts = self._book.of(screening.film_id, screening.block_id)
        made_of = (card, screening, facts, snapshot.venue(screening.venue_id))
        known = self._of_screenings.get(card.id)
        if known is None or any(map(is_not, known[0], made_of)):
            known = made_of, self._make_screening(snapshot, card, screening, facts)
            self._of_screenings[card.id] = known
        return known[1]

    def _make_screening(
        self, snapshot: Snapshot, card: Card, screening: Screening, facts: Facts
    ) -> TrayItem:
        venue = snapshot.venue(screening.venue_id)
        is_leaving = venue is not None and screening.starts_at is not None  # its act is under way
        start, where = "", whereabouts_in_words(screening.without_venue)
        if screening.starts_at is not None and not is_leaving:
            start = f"{say_day(screening.starts_at.date())} {screening.starts_at:%H:%M}"
        if venue is not None and not is_leaving:
            where = venue_in_short(venue)
        waits = is_leaving or card.id in self._open.waiting
        audience = screening.audience
        is_cancelled = screening.state == ScreeningState.CANCELLED
        told = (
            _length(card),
            card.strand_code,
            state_in_words(screening.state) if is_cancelled else "",
            start or translate("Calendar", "no start yet"),
            where,
            "" if audience == Audience.PUBLIC else audience_in_words(audience),
        )
        formats = facts.formats
        if screening.projection_format:
            formats = (screening.projection_format,)
        guests = facts.has_guests or bool(snapshot.guests_of(screening.id))
        return TrayItem(
            key=card.id,
            group=Group.WAITING if waits else Group.ASIDE,
            card=card,
            facts=replace(facts, formats=formats, has_guests=guests),
            line=" · ".join(filter(None, told)),
            audience=audience,
            missing=int(waits),
            block_id=screening.block_id,
            start=screening.starts_at.isoformat() if start and screening.starts_at else "~",
        )

    # Films and blocks

    def _wanted(self, wanted: StillWanted) -> TrayItem:
        found = self._made.get(wanted)
        if found is None:
            found = self._made[wanted] = self._make_wanted(wanted)
        return found

    def _make_wanted(self, wanted: StillWanted) -> TrayItem:
        facts = self._book.of(wanted.film_id, wanted.block_id)
        count: Count = wanted.count
        is_public = count.audience == Audience.PUBLIC
        card = facts.card
        told = (
            _length(card),
            card.strand_code,
            card.brief_version,
            ", ".join(facts.formats),
            "" if is_public else audience_in_words(count.audience),
        )
        return TrayItem(
            key=f"{wanted.film_id or wanted.block_id} {count.audience}",
            group=Group.WANTED if wanted.block_id is None else Group.BLOCKS,
            card=card,
            facts=facts,
            line=" · ".join(filter(None, told)),
            badge=count_in_words(count),
            audience=count.audience,
            missing=count.missing,
            has_none=not count.has,
            block_id=wanted.block_id,
        )


def _length(card: Card) -> str:
    if not card.length_is_known:
        return translate("Calendar", "running time not known")
    return translate("Calendar", "{minutes} min").format(minutes=card.length_minutes)


def films_of(items: Sequence[TrayItem], snapshot: Snapshot) -> Iterator[FilmId]:
    """Yield the films that lines are of, each once; of a block all of its films."""
    seen: set[FilmId] = set()
    for item in items:
        films = [item.film_id] if item.film_id is not None else []
        if item.block_id is not None:
            films = [place.film_id for place in snapshot.films_of_block(item.block_id)]
        for film_id in films:
            if film_id not in seen:
                seen.add(film_id)
                yield film_id
