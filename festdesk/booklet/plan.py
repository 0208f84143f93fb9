"""Parts of the book and their order, before anything is set."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.moments import festival_day
from festdesk.booklet.remembering import remembered
from festdesk.books.tables import PartKind
from festdesk.films.titles import printed_title, title_sort_key
from festdesk.screenings.tables import ScreeningState, Whereabouts

if TYPE_CHECKING:
    from datetime import date

    from festdesk.base.ids import FilmId, StrandId
    from festdesk.booklet.book import Book, PlannedPart
    from festdesk.films.tables import Film
    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot


class PageKind(StrEnum):
    """The kinds of pages a book can have; the templates have a function for each.

    A part of the plan is a page or several of one kind, but for days, strands, films and blocks,
    of which there are as many as the edition has.
    """

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

    kind: PageKind
    subject: str = ""
    planned: "PlannedPart | None" = None

    @property
    def anchor(self) -> str:
        """The name by which contents, indexes and a click on a page find this part."""
        return f"{self.kind}-{self.subject}" if self.subject else self.kind.value


def plan_of(snapshot: "Snapshot", book: "Book") -> tuple[Part, ...]:
    """Return what prints of a book, in order; a part that is off or has nothing in it does not."""
    films = printed_films(snapshot, book.language)
    return tuple(
        part
        for planned in book.parts
        if planned.is_on
        for part in _EXPANDED.get(planned.kind, _nothing)(snapshot, book, planned, films)
    )


def film_anchor(film_id: "FilmId") -> str:
    """Return the anchor of a film's entry."""
    return Part(PageKind.FILM, film_id).anchor


@remembered
def printed_films(snapshot: "Snapshot", language: str) -> tuple["Film", ...]:
    """Return the films that have an entry: strand by strand, then by their places and titles."""
    strands = {strand.id: number for number, strand in enumerate(snapshot.strands)}

    def order(film: "Film") -> tuple[int, int, str, str]:
        title = printed_title(snapshot.titles_of(film.id), language)
        strand = strands.get(film.strand_id, len(strands)) if film.strand_id else len(strands)
        return strand, film.place, title_sort_key(title, language), film.id

    return tuple(sorted((f for f in snapshot.films.values() if not f.is_withdrawn), key=order))


@remembered
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


@remembered
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


Films = tuple["Film", ...]
Expand = Callable[["Snapshot", "Book", "PlannedPart", Films], "Iterable[Part]"]


def _nothing(*_given: object) -> "Iterable[Part]":
    return ()


def _one(kind: PageKind) -> Expand:
    def expand(
        _snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
    ) -> "Iterable[Part]":
        return (Part(kind, planned=planned),)

    return expand


def _practical(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    if snapshot.venues or printed_days(snapshot):
        yield Part(PageKind.PRACTICAL, planned=planned)


def _days(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    return (Part(PageKind.DAY, day.isoformat(), planned) for day in printed_days(snapshot))


def _entries(
    snapshot: "Snapshot", book: "Book", planned: "PlannedPart", films: Films
) -> "Iterable[Part]":
    strands = {strand.id for strand in snapshot.strands} if book.is_on(PartKind.STRANDS) else set()
    opened: set[StrandId] = set()
    for film in films:
        strand_id = film.strand_id
        if strand_id is not None and strand_id in strands and strand_id not in opened:
            opened.add(strand_id)
            yield Part(PageKind.STRAND, strand_id, planned)
        yield Part(PageKind.FILM, film.id, planned)


def _title_index(
    _snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", films: Films
) -> "Iterable[Part]":
    return (Part(PageKind.TITLE_INDEX, planned=planned),) if films else ()


def _director_index(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", films: Films
) -> "Iterable[Part]":
    if any(snapshot.directors_of(film.id) for film in films):
        yield Part(PageKind.DIRECTOR_INDEX, planned=planned)


_EXPANDED: "Mapping[PartKind, Expand]" = {
    PartKind.COVER: _one(PageKind.COVER),
    PartKind.CONTENTS: _one(PageKind.CONTENTS),
    PartKind.PRACTICAL: _practical,
    PartKind.DAYS: _days,
    PartKind.FILMS: _entries,
    PartKind.TITLE_INDEX: _title_index,
    PartKind.DIRECTOR_INDEX: _director_index,
    PartKind.IMPRINT: _one(PageKind.IMPRINT),
}
