"""What the calendar shows of the snapshot: screenings as cards.

Words are made once, when the snapshot changes, so that painting only draws them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import FilmId, ScreeningId, StrandId, VenueId
from festdesk.base.moments import whole_minutes
from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    state_in_words,
)
from festdesk.editions.tables import Strand
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title
from festdesk.planning import house
from festdesk.planning.showings import print_shown, version_shown
from festdesk.screenings.calendar import Column, minute_of
from festdesk.screenings.rules import length_minutes, running_seconds_of
from festdesk.screenings.tables import Audience, FilmPrint, Screening, ScreeningState, Venue
from festdesk.screenings.versions import Version, version_line, version_of
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

# What a card is made of; an act that touches none of these leaves the calendar as it is.
TABLES = frozenset(
    {"screening", "film", "title", "runningtime", "strand", "venue", "edition", "block"}
    | {"blockfilm", "text", "screeningtrait", "screeningguest", "filmprint", "nameform"}
    | house.TABLES
)
_OF_SCREENINGS = ("screeningtrait", "screeningguest")
_OF_FILMS = ("title", "runningtime", "filmprint")


class ClashMark(StrEnum):
    """The sign a card wears for what is wrong with it, the gravest of all."""

    NONE = ""
    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    ACCEPTED = "accepted"  # somebody has said that it may stay so


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
    strand_name: str = ""
    audience: str = ""  # nothing for the public
    audience_key: str = Audience.PUBLIC
    version_kind: str = ""  # with the subtitles, what a version is coloured by
    subtitles: tuple[str, ...] = ()
    state: str = ScreeningState.PENCILLED
    clash: str = ClashMark.NONE
    is_locked: bool = False
    guests: tuple[str, ...] = ()  # their names
    films: int = 0  # of a block; none for a single film
    premiere: str = ""
    print_shown: str = ""  # the print's name and format, or the format that is wanted
    code: str = ""
    note: str = ""  # for colleagues
    printed_note: str = ""

    @property
    def clashes(self) -> bool:
        """Whether something is wrong with it that nobody has accepted."""
        return self.clash not in {ClashMark.NONE, ClashMark.ACCEPTED}

    @property
    def film_minutes(self) -> int:
        """How long the film runs, without introduction and talk."""
        return self.length_minutes - self.introduction_minutes - self.talk_minutes

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
        return self.with_mark(ClashMark.ERROR if clashes else ClashMark.NONE)

    def with_mark(self, clash: str) -> "Card":
        """Return the card with the sign for the gravest of its clashes."""
        return self if clash == self.clash else replace(self, clash=clash)


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
    """Return everything a card shows as one line, for screen readers."""
    facts = [card.title]
    if card.films:
        facts.append(translate("Calendar", "block of {count} films").format(count=card.films))
    if card.column is not None:
        facts += [say_day(card.column.day), venue_name, run_in_words(card)]
    facts += [card.version, card.strand_name or card.strand_code, card.audience]
    facts.append(state_in_words(card.state))
    if card.is_locked:
        facts.append(translate("Calendar", "locked"))
    facts.append(card.premiere)
    if card.guests:
        said = translate("Calendar", "with {guests}")
        facts.append(said.format(guests=", ".join(filter(None, card.guests))))
    facts += [card.code, card.note]
    if not card.length_is_known:
        facts.append(translate("Calendar", "running time not known"))
    facts.append(clash_in_words(card.clash))
    return ", ".join(fact for fact in facts if fact)


def clash_in_words(clash: str) -> str:
    """Return what the sign for a clash says, or nothing without one."""
    return {
        str(ClashMark.ERROR): translate("Calendar", "clashes with another screening"),
        str(ClashMark.WARNING): translate("Calendar", "has a warning"),
        str(ClashMark.HINT): translate("Calendar", "has a hint"),
        str(ClashMark.ACCEPTED): translate("Calendar", "has a clash that was accepted"),
    }.get(clash, "")


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
        self._strand_names: dict[StrandId, str] = {}

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
        films = snapshot.films_of_block(screening.block_id) if screening.block_id else ()
        strand = self._strand(self._strand_of(film, [place.film_id for place in films]))
        is_public = screening.audience == Audience.PUBLIC
        chosen = print_shown(snapshot, screening)
        version = version_shown(film, screening, chosen)
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
            version=self._version(version),
            brief_version=brief_version(version),
            strand_code=strand.code if strand is not None else "",
            strand_colour=strand.colour if strand is not None else "",
            strand_name=self._strand_name(strand),
            audience="" if is_public else audience_in_words(screening.audience),
            audience_key=screening.audience,
            version_kind=version.kind if version is not None else "",
            subtitles=version.subtitles if version is not None else (),
            state=screening.state,
            is_locked=snapshot.is_locked(screening.id),
            guests=self._guests(screening),
            films=len(films),
            premiere=screening.premiere,
            print_shown=_print_in_words(chosen, screening),
            code=screening.code,
            note=screening.note,
            printed_note=screening.printed_note,
        )

    def film_card(self, film: Film) -> Card:
        """Return the card that is carried when a film without screening is planned."""
        seconds = self._snapshot.printed_seconds(film.id)
        strand, version = self._strand(film.strand_id), version_of(film)
        return Card(
            id=ScreeningId(""),
            film_id=film.id,
            title=self.title(film.id),
            length_minutes=1 if seconds is None else whole_minutes(seconds),
            length_is_known=seconds is not None,
            version=self._version(version),
            brief_version=brief_version(version),
            strand_code=strand.code if strand is not None else "",
            strand_colour=strand.colour if strand is not None else "",
            strand_name=self._strand_name(strand),
            version_kind=version.kind if version is not None else "",
            subtitles=version.subtitles if version is not None else (),
        )

    def _version(self, version: Version | None) -> str:
        """Return a version in short as it prints; most films share theirs with others."""
        if version is None:
            return ""
        if version not in self._versions:
            self._versions[version] = version_line(version, self._language, short=True)
        return self._versions[version]

    def _strand(self, strand_id: StrandId | None) -> Strand | None:
        return self._strands.get(strand_id) if strand_id is not None else None

    def _strand_of(self, film: Film | None, of_block: Sequence[FilmId]) -> StrandId | None:
        """Return the strand of a film, or the one that all films of a block share."""
        if film is not None:
            return film.strand_id
        films = self._snapshot.films
        strands = {films[film_id].strand_id for film_id in of_block if film_id in films}
        return strands.pop() if len(strands) == 1 else None

    def _strand_name(self, strand: Strand | None) -> str:
        if strand is None:
            return ""
        if strand.id not in self._strand_names:
            name = self._snapshot.strand_name(strand.id, self._language)
            self._strand_names[strand.id] = name
        return self._strand_names[strand.id]

    def _guests(self, screening: Screening) -> tuple[str, ...]:
        guests = self._snapshot.guests_of(screening.id)
        return tuple(self._snapshot.person_name(guest.person_id) for guest in guests)

    def turnaround(self, venue_id: VenueId) -> int:
        """Return how long a venue takes between two screenings."""
        return self._turnaround.get(venue_id, 0)


def _print_in_words(chosen: FilmPrint | None, screening: Screening) -> str:
    if chosen is None:
        return screening.projection_format
    return ", ".join(fact for fact in (chosen.name, chosen.format) if fact)


def changed_cards(
    snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> frozenset[ScreeningId] | None:
    """Return whose cards an act may have changed; nothing means all of them."""
    if set(touched) & {"edition", "strand", "venue", "block", "blockfilm"}:
        return None
    films = set(touched.get("film", ()))
    found = set(touched.get("screening", ()))
    for table in ("title", "runningtime", "text", "filmprint", "nameform", *_OF_SCREENINGS):
        for row_id in touched.get(table, ()):
            row = snapshot.table(table).get(row_id)
            if row is None or (table == "text" and row.strand_id is not None):
                return None  # a row that is gone, and nobody can tell any more whose it was
            found |= _screenings_of(snapshot, table, row)
            films |= {row.film_id} if table in _OF_FILMS and row.film_id is not None else set()
    for film_id in films:
        shown = snapshot.screenings_of(FilmId(film_id))
        found |= {screening.id for screening in shown}
        for place in snapshot.blocks_of(FilmId(film_id)):
            found |= {row.id for row in snapshot.screenings_of_block(place.block_id)}
    return frozenset(ScreeningId(screening_id) for screening_id in found)


def _screenings_of(snapshot: Snapshot, table: str, row: Any) -> set[ScreeningId]:  # noqa: ANN401 -- a row of any table
    """Return the screenings that show a row without its being a film's."""
    if table in _OF_SCREENINGS:
        return {row.screening_id}
    if table == "nameform" and row.person_id is not None:
        return {guest.screening_id for guest in snapshot.screenings_with(row.person_id)}
    if table == "text" and row.block_id is not None:
        return {screening.id for screening in snapshot.screenings_of_block(row.block_id)}
    return set()


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
