"""What the calendar shows of the snapshot: screenings as cards, and what is still to be planned.

Words are made once, when the snapshot changes, so that painting only draws them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import FilmId, ScreeningId, StrandId, VenueId
from festdesk.base.moments import whole_minutes
from festdesk.base.text import fold
from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    state_in_words,
    whereabouts_in_words,
)
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title
from festdesk.screenings.calendar import Column, minute_of
from festdesk.screenings.rules import length_minutes, running_seconds_of
from festdesk.screenings.tables import Audience, Screening, ScreeningState, Venue
from festdesk.screenings.versions import Version, version_line, version_of
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

# What a card is made of; an act that touches none of these leaves the calendar as it is.
TABLES = frozenset(
    {"screening", "film", "title", "runningtime", "strand", "venue", "edition", "block"}
    | {"venuetrait", "housesetting", "blockfilm", "text", "screeningtrait", "blocker"}
)


@dataclass(frozen=True, slots=True)
class Card:
    """A screening as it is drawn, in minutes of its festival day.

    `column` is not set while it lacks its venue or its start. A film that has no screening yet
    is carried as a card without an id.
    """

    id: ScreeningId
    film_id: FilmId | None
    title: str
    column: Column | None = None
    start_minute: int = 0
    introduction_minutes: int = 0
    talk_minutes: int = 0
    length_minutes: int = 1
    turnaround_minutes: int = 0
    length_is_known: bool = True
    version: str = ""
    brief_version: str = ""  # for a card that has no room for the words
    strand_code: str = ""
    strand_colour: str = ""
    audience: str = ""  # nothing for the public
    state: str = ScreeningState.PENCILLED
    clashes: bool = False
    is_locked: bool = False  # it must not be moved

    @property
    def end_minute(self) -> int:
        """When it is over."""
        return self.start_minute + self.length_minutes

    @property
    def free_minute(self) -> int:
        """When the hall is free again."""
        return self.end_minute + self.turnaround_minutes

    def put(self, column: Column | None, start_minute: int) -> "Card":
        """Return the card as it would be there, or in the tray where no column is given."""
        return replace(self, column=column, start_minute=start_minute)

    def with_turnaround(self, minutes: int) -> "Card":
        """Return the card with the turnaround of another venue."""
        if minutes == self.turnaround_minutes:
            return self
        return replace(self, turnaround_minutes=minutes)

    def with_clash(self, *, clashes: bool) -> "Card":
        """Return the card with or without the sign for a clash."""
        return self if clashes == self.clashes else replace(self, clashes=clashes)


@dataclass(frozen=True, slots=True)
class ToPlan:
    """One line of the tray: a screening without place, or a film without screening."""

    card: Card
    said: str
    is_film: bool


# Words


def clock(minute: int) -> str:
    """Return a minute of the festival day as the clock shows it."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def run_in_words(card: Card) -> str:
    """Return start and end; an end that is not known says so."""
    if not card.length_is_known:
        return f"{clock(card.start_minute)}–?"
    return f"{clock(card.start_minute)}–{clock(card.end_minute)}"


def brief_version(version: Version | None) -> str:
    """Return what is spoken and what is read as codes alone, such as "RU · FR/NL"."""
    if version is None:
        return ""
    groups = (version.spoken, version.subtitles, version.live)
    return " · ".join("/".join(group).upper() for group in groups if group)


def venue_in_short(venue: Venue) -> str:
    """Return the name for the head of a column."""
    return venue.short_name or venue.name


def card_in_words(card: Card, venue_name: str) -> str:
    """Return everything a card shows as one line, for tool tips and screen readers."""
    facts = [card.title]
    if card.column is not None:
        facts += [say_day(card.column.day), venue_name, run_in_words(card)]
    facts += [card.version, card.strand_code, card.audience, state_in_words(card.state)]
    if not card.length_is_known:
        facts.append(translate("Calendar", "running time not known"))
    if card.clashes:
        facts.append(translate("Calendar", "clashes with another screening"))
    return ", ".join(fact for fact in facts if fact)


# Making


class CardMaker:
    """Makes the cards of one snapshot; strands and titles are looked up once each."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._language = snapshot.languages[0] if snapshot.languages else "en"
        self._starts_hour = snapshot.edition.day_starts_hour
        self._strands = {strand.id: strand for strand in snapshot.strands}
        self._turnaround: dict[VenueId, int] = {
            venue.id: venue.turnaround_minutes for venue in snapshot.venues
        }
        self._titles: dict[FilmId, str] = {}
        self._versions: dict[Version, str] = {}

    def title(self, film_id: FilmId) -> str:
        """Return a film's title in the edition's first language, or that it has none."""
        if film_id not in self._titles:
            titles = self._snapshot.titles_of(film_id)
            found = printed_title(titles, self._language)
            self._titles[film_id] = found or translate("Calendar", "Untitled film")
        return self._titles[film_id]

    def card(self, screening: Screening) -> Card:
        """Return the card of a screening."""
        snapshot = self._snapshot
        film = snapshot.films.get(screening.film_id) if screening.film_id else None
        if film is not None:
            title = self.title(film.id)
        else:
            title = snapshot.block_name(screening.block_id, self._language)
            title = title or translate("Calendar", "Untitled block")
        seconds = running_seconds_of(screening, snapshot)
        column, minute = None, 0
        if screening.starts_at is not None and screening.venue_id in self._turnaround:
            day, minute = minute_of(screening.starts_at, day_starts_hour=self._starts_hour)
            column = Column(day, screening.venue_id)
        code, colour = self._strand(film.strand_id if film is not None else None)
        is_public = screening.audience == Audience.PUBLIC
        return Card(
            id=screening.id,
            film_id=screening.film_id,
            title=title,
            column=column,
            start_minute=minute,
            introduction_minutes=screening.introduction_minutes,
            talk_minutes=screening.talk_minutes,
            length_minutes=length_minutes(screening, seconds),
            turnaround_minutes=self._turnaround.get(screening.venue_id, 0)
            if screening.venue_id
            else 0,
            length_is_known=seconds is not None,
            version=self._version(version_of(film, screening)),
            brief_version=brief_version(version_of(film, screening)),
            strand_code=code,
            strand_colour=colour,
            audience="" if is_public else audience_in_words(screening.audience),
            state=screening.state,
            is_locked=snapshot.is_locked(screening.id),
        )

    def film_card(self, film: Film) -> Card:
        """Return the card that is carried when a film without screening is planned."""
        seconds = self._snapshot.printed_seconds(film.id)
        code, colour = self._strand(film.strand_id)
        return Card(
            id=ScreeningId(""),
            film_id=film.id,
            title=self.title(film.id),
            length_minutes=1 if seconds is None else whole_minutes(seconds),
            length_is_known=seconds is not None,
            version=self._version(version_of(film)),
            brief_version=brief_version(version_of(film)),
            strand_code=code,
            strand_colour=colour,
        )

    def _version(self, version: Version | None) -> str:
        """Return a version in short as it prints; most films share theirs with others."""
        if version is None:
            return ""
        if version not in self._versions:
            self._versions[version] = version_line(version, self._language, short=True)
        return self._versions[version]

    def _strand(self, strand_id: StrandId | None) -> tuple[str, str]:
        strand = self._strands.get(strand_id) if strand_id is not None else None
        return (strand.code, strand.colour) if strand is not None else ("", "")

    def turnaround(self, venue_id: VenueId) -> int:
        """Return how long a venue takes between two screenings."""
        return self._turnaround.get(venue_id, 0)


def changed_cards(
    snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> frozenset[ScreeningId] | None:
    """Return whose cards an act may have changed; nothing means all of them."""
    if set(touched) & {"edition", "strand", "venue", "block", "blockfilm"}:
        return None
    films = set(touched.get("film", ()))
    found = set(touched.get("screening", ()))
    for table in ("title", "runningtime", "text", "screeningtrait"):
        for row_id in touched.get(table, ()):
            row = snapshot.table(table).get(row_id)
            if row is None:
                return None  # it was removed, and nobody can tell any more whose it was
            if table == "screeningtrait":
                found.add(row.screening_id)
            elif table == "text" and row.block_id is not None:
                found |= {row.id for row in snapshot.screenings_of_block(row.block_id)}
            elif table != "text" and row.film_id is not None:
                films.add(row.film_id)
    for film_id in films:
        shown = snapshot.screenings_of(FilmId(film_id))
        found |= {screening.id for screening in shown}
        for place in snapshot.blocks_of(FilmId(film_id)):
            found |= {row.id for row in snapshot.screenings_of_block(place.block_id)}
    return frozenset(ScreeningId(screening_id) for screening_id in found)


def cards_of(
    snapshot: Snapshot,
    known: Mapping[ScreeningId, Card],
    changed: Collection[ScreeningId] | None,
) -> dict[ScreeningId, Card]:
    """Return the cards of all screenings; those that have not changed are kept."""
    maker = CardMaker(snapshot)
    if changed is None:
        return {key: maker.card(row) for key, row in snapshot.screenings.items()}
    return {
        key: known[key] if key in known and key not in changed else maker.card(row)
        for key, row in snapshot.screenings.items()
    }


def to_plan(
    snapshot: Snapshot, cards: Mapping[ScreeningId, Card], searched: Sequence[str]
) -> list[ToPlan]:
    """Return what the tray holds: screenings without place by start, then films without any.

    `searched` are folded words, each of which a title must have in it.
    """

    def wanted(title: str) -> bool:
        return not searched or all(word in fold(title) for word in searched)

    found = [
        ToPlan(card, _missing(snapshot, snapshot.screenings[card.id]), is_film=False)
        for card in cards.values()
        if card.column is None and wanted(card.title)
    ]
    found.sort(key=lambda item: (_start(snapshot, item), item.card.title.casefold()))
    maker = CardMaker(snapshot)
    films = [
        ToPlan(maker.film_card(film), _length(snapshot, film.id), is_film=True)
        for film in snapshot.films.values()
        if not film.is_withdrawn
        and not snapshot.screenings_of(film.id)
        and not snapshot.blocks_of(film.id)
        and wanted(maker.title(film.id))
    ]
    films.sort(key=lambda item: item.card.title.casefold())
    return found + films


def _start(snapshot: Snapshot, item: ToPlan) -> str:
    """Return the start as it sorts; a screening without one comes last."""
    starts_at = snapshot.screenings[item.card.id].starts_at
    return starts_at.isoformat() if starts_at is not None else "~"


def _missing(snapshot: Snapshot, screening: Screening) -> str:
    facts = []
    if screening.starts_at is not None:
        facts.append(f"{say_day(screening.starts_at.date())} {screening.starts_at:%H:%M}")
    else:
        facts.append(translate("Calendar", "no start yet"))
    venue = snapshot.venue(screening.venue_id)
    if venue is not None:
        facts.append(venue_in_short(venue))
    else:
        facts.append(whereabouts_in_words(screening.without_venue))
    if screening.state == ScreeningState.CANCELLED:
        facts.append(state_in_words(screening.state))
    return " · ".join(facts)


def _length(snapshot: Snapshot, film_id: FilmId) -> str:
    seconds = snapshot.printed_seconds(film_id)
    if seconds is None:
        return translate("Calendar", "running time not known")
    return translate("Calendar", "{minutes} min").format(minutes=whole_minutes(seconds))
