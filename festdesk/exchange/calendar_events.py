"""The screenings as every export of the calendar tells them, in one language of the edition.

An export only spells what stands here, so that all of them say the same.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from festdesk.base.countries import country_name
from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId, PersonId, ScreeningId, StrandId, VenueId
from festdesk.base.moments import festival_day, whole_minutes
from festdesk.base.revisions import Revision
from festdesk.base.wording import sentence
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title, second_title
from festdesk.planning.packing import unpack
from festdesk.planning.showings import print_shown, showing_of, version_shown
from festdesk.screenings.tables import Audience, Presence, Screening, ScreeningState, Whereabouts
from festdesk.screenings.versions import Version, version_line
from festdesk.snapshot import Snapshot, body_in

NO_ZONE = sentence(
    "Error",
    "“{zone}” is no time zone that this computer knows. Choose the edition's time zone, such as "
    "Europe/Berlin, in its settings.",
)

_MOST_NUMBER = 2**31 - 1  # of an event, for programs that keep it in 32 bits


@dataclass(frozen=True, slots=True)
class Scope:
    """Which screenings are meant; what is not set is no limit.

    Without `audiences` all are. Cancelled ones are among them unless `states` leaves them out.
    """

    venue_id: VenueId | None = None
    strand_id: StrandId | None = None
    person_id: PersonId | None = None
    days: frozenset[date] | None = None
    audiences: frozenset[str] | None = None
    states: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class FilmTold:
    """A film of a screening."""

    id: FilmId
    title: str
    other_title: str  # original, where the title is another
    directors: tuple[str, ...]
    year: int | None
    countries: tuple[str, ...]  # codes
    country_names: tuple[str, ...]
    minutes: int | None
    genres: tuple[str, ...]
    spoken: tuple[str, ...]
    logline: str
    synopsis: str

    @property
    def facts(self) -> str:
        """Directors, countries, year and length as one line."""
        made = " ".join(
            part
            for part in (", ".join(self.country_names), str(self.year) if self.year else "")
            if part
        )
        minutes = f"{self.minutes} min" if self.minutes else ""
        return " · ".join(part for part in (", ".join(self.directors), made, minutes) if part)


@dataclass(frozen=True, slots=True)
class GuestTold:
    """Who comes, and for what; the role is the house's own word."""

    id: PersonId
    name: str
    presence: str = Presence.BOTH
    role: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A screening with a start; where it has no venue, `where` says what that means."""

    id: ScreeningId
    number: int  # from 1, the same in each export of a screening
    revision: Revision
    title: str
    films: tuple[FilmTold, ...]
    is_block: bool
    introduction: str  # of a block, as text
    starts_at: datetime  # with the edition's time zone
    ends_at: datetime
    day: date  # of the festival: a late show's is the evening before
    minutes: int
    length_is_known: bool
    introduction_minutes: int
    talk_minutes: int
    where: str  # "", to_come, online or not_printed
    venue_id: VenueId | None
    venue: str
    venue_short: str
    address: str
    strand_ids: tuple[StrandId, ...]
    strands: tuple[str, ...]
    strand_colour: str
    audience: str
    state: str
    premiere: str
    version: str  # as it is printed, in short
    version_parts: Version | None
    format: str
    guests: tuple[GuestTold, ...]
    ticket_address: str
    code: str
    printed_note: str
    note: str  # for colleagues

    @property
    def guid(self) -> str:
        """The screening's id in the usual spelling of a UUID."""
        return str(UUID(hex=self.id)) if _is_hex(self.id) else str(_named_uuid(self.id))

    @property
    def is_cancelled(self) -> bool:
        """Whether it takes place no more."""
        return self.state == ScreeningState.CANCELLED

    @property
    def is_public(self) -> bool:
        """Whether anybody may come."""
        return self.audience == Audience.PUBLIC


@dataclass(frozen=True, slots=True)
class Calendar:
    """What an export of the calendar is made of."""

    name: str
    website: str  # with its scheme
    zone: ZoneInfo
    language: str
    first_day: date
    last_day: date
    day_starts_hour: int
    edition_id: str
    events: tuple[Event, ...]
    venues: tuple[tuple[VenueId, str, str, int | None], ...]  # id, name, note, seats
    strands: tuple[tuple[StrandId, str, str], ...]  # id, name, colour
    changed_at: datetime
    scope: str = ""  # what it is narrowed to, for its name
    gone: tuple[Event, ...] = field(default=())  # once told and since deleted


def calendar_of(
    snapshot: Snapshot,
    *,
    language: str = "",
    scope: Scope = Scope(),
    revisions: Mapping[str, Revision] | None = None,
) -> Calendar:
    """Return what an export tells, by start, venue and id.

    What lacks its start is left out, as what shows a withdrawn film. `revisions` are the
    journal's, by the id of a screening.

    Raises:
        InputProblem: The edition's time zone is not known.
    """
    edition = snapshot.edition
    language = language or (snapshot.languages[0] if snapshot.languages else "en")
    maker = _Maker(snapshot, language, _zone(edition.time_zone), revisions or {})
    places = {venue.id: place for place, venue in enumerate(snapshot.venues)}
    events = sorted(
        (maker.event(row) for row in snapshot.screenings.values() if maker.is_meant(row, scope)),
        key=lambda event: (
            event.starts_at.astimezone(UTC),
            places.get(event.venue_id, len(places)) if event.venue_id else len(places),
            event.id,
        ),
    )
    return Calendar(
        name=edition.name,
        website=_address(edition.website),
        zone=maker.zone,
        language=language,
        first_day=edition.starts_on,
        last_day=edition.ends_on,
        day_starts_hour=edition.day_starts_hour,
        edition_id=edition.id,
        events=tuple(events),
        venues=tuple((v.id, v.name, v.note, v.seats) for v in snapshot.venues),
        strands=tuple(
            (strand.id, snapshot.strand_name(strand.id, language) or strand.code, strand.colour)
            for strand in snapshot.strands
        ),
        changed_at=max((event.revision.at for event in events), default=_LONG_AGO),
        scope=_scope_name(snapshot, scope, language),
        gone=tuple(_gone(snapshot, maker, scope)),
    )


def _gone(snapshot: Snapshot, maker: "_Maker", scope: Scope) -> Iterator[Event]:
    """Yield as cancelled what a kept calendar has told and what was deleted since.

    What showed a film that is gone too cannot be told any more.
    """
    found: dict[str, Screening] = {}
    for version in snapshot.calendar_versions:
        try:
            state = unpack(version.rows, version.name)
        except InputProblem:
            continue  # the window says so where kept calendars are listed
        found |= {
            row_id: Screening(**{**row, "state": str(ScreeningState.CANCELLED)})
            for row_id, row in state.screenings.items()
            if row_id not in snapshot.screenings
            and row["starts_at"] is not None
            and (row["film_id"] in snapshot.films or row["block_id"] in snapshot.blocks)
        }
    yield from maker.told_of(sorted(found.values(), key=lambda row: row.id), scope)


_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise InputProblem(NO_ZONE, zone=name) from problem


def _address(website: str) -> str:
    website = website.strip()
    return website if not website or "://" in website else f"https://{website}"


def _scope_name(snapshot: Snapshot, scope: Scope, language: str) -> str:
    venue = snapshot.venue(scope.venue_id)
    names = [
        venue.name if venue is not None else "",
        snapshot.strand_name(scope.strand_id, language) if scope.strand_id else "",
        snapshot.person_name(scope.person_id) if scope.person_id else "",
    ]
    return ", ".join(name for name in names if name)


class _Maker:
    """Makes events; what many share is looked up once."""

    def __init__(
        self,
        snapshot: Snapshot,
        language: str,
        zone: ZoneInfo,
        revisions: Mapping[str, Revision],
    ) -> None:
        self._snapshot = snapshot
        self._language = language
        self.zone = zone
        self._revisions = revisions
        self._films: dict[FilmId, FilmTold] = {}
        self._numbers = event_numbers(snapshot.screenings)
        self._strands = {strand.id: strand for strand in snapshot.strands}

    def is_meant(self, row: Screening, scope: Scope) -> bool:
        """Return whether a screening is told at all, and lies in the scope."""
        snapshot = self._snapshot
        if row.starts_at is None or self._is_withdrawn(row):
            return False
        day = festival_day(row.starts_at, day_starts_hour=snapshot.edition.day_starts_hour)
        guests = {guest.person_id for guest in snapshot.guests_of(row.id)}
        return (
            (scope.venue_id is None or row.venue_id == scope.venue_id)
            and (scope.days is None or day in scope.days)
            and (scope.audiences is None or row.audience in scope.audiences)
            and (scope.states is None or row.state in scope.states)
            and (scope.person_id is None or scope.person_id in guests)
            and (scope.strand_id is None or scope.strand_id in self._strand_ids(row))
        )

    def _is_withdrawn(self, row: Screening) -> bool:
        film = self._snapshot.films.get(row.film_id) if row.film_id is not None else None
        return film is not None and film.is_withdrawn

    def _rows_of(self, row: Screening) -> list[Film]:
        """Return the films of a screening that are not withdrawn."""
        snapshot = self._snapshot
        if row.block_id is None:
            ids: Iterable[FilmId] = (row.film_id,) if row.film_id is not None else ()
        else:
            ids = (place.film_id for place in snapshot.films_of_block(row.block_id))
        films = [snapshot.films[film_id] for film_id in ids if film_id in snapshot.films]
        return [film for film in films if not film.is_withdrawn]

    def _strand_ids(self, row: Screening) -> tuple[StrandId, ...]:
        found = (film.strand_id for film in self._rows_of(row))
        return tuple(dict.fromkeys(strand_id for strand_id in found if strand_id is not None))

    def told_of(self, rows: Sequence[Screening], scope: Scope) -> Iterator[Event]:
        """Yield events of screenings that are no longer in the snapshot."""
        self._numbers |= event_numbers(row.id for row in rows)
        for row in rows:
            if self.is_meant(row, scope):
                yield self.event(row)

    def event(self, row: Screening) -> Event:
        """Return a screening as it is told."""
        snapshot = self._snapshot
        assert row.starts_at is not None  # noqa: S101 -- as `is_meant` has seen
        films = self._rows_of(row)
        showing = showing_of(snapshot, row)
        venue = snapshot.venue(row.venue_id)
        chosen = print_shown(snapshot, row)
        version = version_shown(films[0] if films else None, row, chosen)
        starts_at = row.starts_at.replace(tzinfo=self.zone)
        # An hour that summer time takes or gives lies between start and end, not in the film.
        ends_at = starts_at.astimezone(UTC) + timedelta(minutes=showing.length_minutes)
        strand_ids = self._strand_ids(row)
        strands = [self._strands[one] for one in strand_ids if one in self._strands]
        return Event(
            id=row.id,
            number=self._numbers[row.id],
            revision=self._revisions.get(row.id, Revision(0, _LONG_AGO)),
            title=self._title(row, films),
            films=tuple(self._film(film) for film in films),
            is_block=row.block_id is not None,
            introduction=self._introduction(row),
            starts_at=starts_at,
            ends_at=ends_at.astimezone(self.zone),
            day=festival_day(row.starts_at, day_starts_hour=snapshot.edition.day_starts_hour),
            minutes=showing.length_minutes,
            length_is_known=showing.length_is_known,
            introduction_minutes=row.introduction_minutes,
            talk_minutes=row.talk_minutes,
            where="" if venue is not None else row.without_venue or Whereabouts.TO_COME,
            venue_id=venue.id if venue is not None else None,
            venue=venue.name if venue is not None else "",
            venue_short=(venue.short_name or venue.name) if venue is not None else "",
            address=venue.address if venue is not None else "",
            strand_ids=strand_ids,
            strands=tuple(
                snapshot.strand_name(strand.id, self._language) or strand.code for strand in strands
            ),
            strand_colour=strands[0].colour if strands else "",
            audience=row.audience,
            state=row.state,
            premiere=row.premiere or (films[0].premiere if len(films) == 1 else ""),
            version="" if version is None else version_line(version, self._language, short=True),
            version_parts=version,
            format=showing.format,
            guests=self._guests(row),
            ticket_address=row.ticket_address,
            code=row.code,
            printed_note=row.printed_note,
            note=row.note,
        )

    def _title(self, row: Screening, films: Sequence[Film]) -> str:
        name = self._snapshot.block_name(row.block_id, self._language) if row.block_id else ""
        return name or " + ".join(self._film(film).title for film in films) or "?"

    def _introduction(self, row: Screening) -> str:
        if row.block_id is None:
            return ""
        texts = self._snapshot.texts_of_block(row.block_id)
        return body_in(texts, "introduction", self._language)

    def _guests(self, row: Screening) -> tuple[GuestTold, ...]:
        found = []
        for guest in self._snapshot.guests_of(row.id):
            name = self._snapshot.person_name(guest.person_id)
            part = self._snapshot.part_of_guest(guest)
            if name and part is not None:
                found.append(GuestTold(guest.person_id, name, part.presence, part.role))
            elif name:
                found.append(GuestTold(guest.person_id, name))
        return tuple(found)

    def _film(self, film: Film) -> FilmTold:
        if film.id not in self._films:
            self._films[film.id] = self._tell(film)
        return self._films[film.id]

    def _tell(self, film: Film) -> FilmTold:
        snapshot, language = self._snapshot, self._language
        titles = snapshot.titles_of(film.id)
        texts = snapshot.texts_of_film(film.id)
        seconds = snapshot.printed_seconds(film.id)
        directors = (snapshot.credited_name(credit) for credit in snapshot.directors_of(film.id))
        return FilmTold(
            id=film.id,
            title=printed_title(titles, language) or "?",
            other_title=second_title(titles, language),
            directors=tuple(name for name in directors if name),
            year=film.year,
            countries=film.countries,
            country_names=tuple(country_name(code, language) for code in film.countries),
            minutes=None if seconds is None else whole_minutes(seconds),
            genres=film.genres,
            spoken=film.version_spoken,
            logline=body_in(texts, "logline", language),
            synopsis=body_in(texts, "synopsis", language),
        )


def event_numbers(ids: Iterable[str]) -> dict[str, int]:
    """Return a whole number from 1 for each id, for formats that want one.

    It is worked out from the id alone, but where two ids give the same: then the later id in
    order takes the next that is free.
    """
    found: dict[str, int] = {}
    taken: set[int] = set()
    for one in sorted(ids):
        number = _named_uuid(one).int % _MOST_NUMBER + 1
        while number in taken:
            number = number % _MOST_NUMBER + 1
        taken.add(number)
        found[one] = number
    return found


def _is_hex(text: str) -> bool:
    return len(text) == 32 and all(letter in "0123456789abcdef" for letter in text)  # noqa: PLR2004 -- of a UUID


def _named_uuid(text: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"festdesk:{text}")


def narrowed(of: Calendar, keep: Callable[[Event], bool], name: str) -> Calendar:
    """Return a calendar with some of its events, under a name of its own."""
    events = tuple(event for event in of.events if keep(event))
    gone = tuple(event for event in of.gone if keep(event))
    return replace(of, events=events, gone=gone, scope=name)
