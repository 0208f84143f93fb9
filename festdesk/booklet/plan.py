"""Parts of the book and their order, before anything is set."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.moments import festival_day
from festdesk.films.titles import printed_title, title_sort_key
from festdesk.screenings.tables import ScreeningState, Whereabouts

if TYPE_CHECKING:
    from datetime import date

    from festdesk.base.ids import FilmId, StrandId
    from festdesk.films.tables import Film
    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot


class PartKind(StrEnum):
    """The kinds of part a book can have; the templates have a function for each."""

    COVER = "cover"
    CONTENTS = "contents"
    PRACTICAL = "practical"
    DAY = "day"
    STRAND = "strand"
    FILM = "film"
    TITLE_INDEX = "title_index"
    DIRECTOR_INDEX = "director_index"
    IMPRINT = "imprint"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the book, and what it is about where its kind alone does not say it."""

    kind: PartKind
    subject: str = ""

    @property
    def anchor(self) -> str:
        """The name by which contents, indexes and a click on a page find this part."""
        return f"{self.kind}-{self.subject}" if self.subject else self.kind.value


def plan_of(snapshot: "Snapshot", language: str) -> tuple[Part, ...]:
    """Return the parts of the book in their order; a part with nothing in it is left out."""
    films = printed_films(snapshot, language)
    entries = tuple(_entries(snapshot, films))
    days = tuple(Part(PartKind.DAY, day.isoformat()) for day in printed_days(snapshot))
    indexes: tuple[Part, ...] = (Part(PartKind.TITLE_INDEX),) if films else ()
    if any(snapshot.directors_of(film.id) for film in films):
        indexes += (Part(PartKind.DIRECTOR_INDEX),)
    practical = (Part(PartKind.PRACTICAL),) if snapshot.venues or days else ()
    return (
        Part(PartKind.COVER),
        Part(PartKind.CONTENTS),
        *practical,
        *days,
        *entries,
        *indexes,
        Part(PartKind.IMPRINT),
    )


def film_anchor(film_id: "FilmId") -> str:
    """Return the anchor of a film's entry."""
    return Part(PartKind.FILM, film_id).anchor


def printed_films(snapshot: "Snapshot", language: str) -> tuple["Film", ...]:
    """Return the films that have an entry: strand by strand, then by their places and titles."""
    strands = {strand.id: number for number, strand in enumerate(snapshot.strands)}

    def order(film: "Film") -> tuple[int, int, str, str]:
        title = printed_title(snapshot.titles_of(film.id), language)
        strand = strands.get(film.strand_id, len(strands)) if film.strand_id else len(strands)
        return strand, film.place, title_sort_key(title, language), film.id

    return tuple(sorted((f for f in snapshot.films.values() if not f.is_withdrawn), key=order))


def printed_screenings(snapshot: "Snapshot") -> tuple["Screening", ...]:
    """Return the screenings that print, by start; what is cancelled or withdrawn is not there."""
    return _those_that_print(snapshot, snapshot.screenings.values())


def printed_screenings_of(snapshot: "Snapshot", film_id: "FilmId") -> tuple["Screening", ...]:
    """Return the screenings of a film that print, by start, those in blocks among them."""
    found = list(snapshot.screenings_of(film_id))
    for place in snapshot.blocks_of(film_id):
        found += snapshot.screenings_of_block(place.block_id)
    return _those_that_print(snapshot, found)


def _those_that_print(
    snapshot: "Snapshot", screenings: "Iterable[Screening]"
) -> tuple["Screening", ...]:
    found = [
        screening
        for screening in screenings
        if screening.starts_at is not None
        and screening.state != ScreeningState.CANCELLED
        and (screening.venue_id or screening.without_venue != Whereabouts.NOT_PRINTED)
        and not _is_withdrawn(snapshot, screening)
    ]
    return tuple(sorted(found, key=lambda screening: (screening.starts_at, screening.id)))


def films_shown(snapshot: "Snapshot", screening: "Screening") -> tuple["FilmId", ...]:
    """Return the films of a screening: one, or those of its block that are not withdrawn."""
    if screening.film_id:
        return (screening.film_id,)
    if not screening.block_id:
        return ()
    places = snapshot.films_of_block(screening.block_id)
    return tuple(
        place.film_id
        for place in places
        if place.film_id in snapshot.films and not snapshot.films[place.film_id].is_withdrawn
    )


def printed_days(snapshot: "Snapshot") -> tuple["date", ...]:
    """Return the festival days that have screenings to print."""
    hour = snapshot.edition.day_starts_hour
    return tuple(
        sorted(
            {
                festival_day(screening.starts_at, day_starts_hour=hour)
                for screening in printed_screenings(snapshot)
                if screening.starts_at is not None
            }
        )
    )


def _is_withdrawn(snapshot: "Snapshot", screening: "Screening") -> bool:
    film = snapshot.films.get(screening.film_id) if screening.film_id else None
    return film is not None and film.is_withdrawn


def _entries(snapshot: "Snapshot", films: tuple["Film", ...]) -> Iterator[Part]:
    strands = {strand.id for strand in snapshot.strands}
    opened: set[StrandId] = set()
    for film in films:
        strand_id = film.strand_id
        if strand_id is not None and strand_id in strands and strand_id not in opened:
            opened.add(strand_id)
            yield Part(PartKind.STRAND, strand_id)
        yield Part(PartKind.FILM, film.id)
