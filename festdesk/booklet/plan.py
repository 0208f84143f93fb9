"""Parts of the book and their order, before anything is set."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

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
    of which there are as many as the edition has, and for finished PDFs, page by page.
    """

    COVER = "cover"
    INSIDE_COVER = "inside_cover"
    CONTENTS = "contents"
    FOREWORD = "foreword"
    PRACTICAL = "practical"
    LEGEND = "legend"
    DAY = "day"
    JURIES = "juries"
    STRAND = "strand"
    FILM = "film"
    BLOCK = "block"
    GUESTS = "guests"
    TITLE_INDEX = "title_index"
    DIRECTOR_INDEX = "director_index"
    COUNTRY_INDEX = "country_index"
    PRINT_SOURCES = "print_sources"
    THANKS = "thanks"
    SPONSORS = "sponsors"
    ADVERTISEMENT = "advertisement"
    TEXT_PAGE = "text_page"
    PDF_PAGE = "pdf_page"
    NOTES = "notes"
    IMPRINT = "imprint"


# Roles of the companies that a print, or the leave to show it, comes from.
SOURCE_ROLES = ("print_source", "world_sales", "distributor", "festival_contact")


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
    """Return what prints of a book, in order; a part that is off or has nothing in it does not.

    A part that has been given a finished PDF is that PDF, whatever its kind.
    """
    films = printed_films(snapshot, book.language)
    return tuple(
        part
        for planned in book.parts
        if planned.is_on
        for part in (_pdf_pages if planned.sha256 else _EXPANDED.get(planned.kind, _nothing))(
            snapshot, book, planned, films
        )
    )


def film_anchor(film_id: "FilmId") -> str:
    """Return the anchor of a film's entry."""
    return Part(PageKind.FILM, film_id).anchor


@remembered
def printed_films(snapshot: "Snapshot", language: str) -> tuple["Film", ...]:
    """Return the films that have an entry: strand by strand, then by their places and titles."""
    printed = (film for film in snapshot.films.values() if not film.is_withdrawn)
    return tuple(sorted(printed, key=_order_in_book(snapshot, language)))


def comes_before(
    snapshot: "Snapshot", language: str, film: "Film", counts: "Callable[[Film], object]"
) -> bool:
    """Return whether a film that counts has its entry before that of this one."""
    order = _order_in_book(snapshot, language)
    mine = order(film)
    return any(
        order(other) < mine and counts(other)
        for other in snapshot.films.values()
        if other.id != film.id and not other.is_withdrawn
    )


def _order_in_book(snapshot: "Snapshot", language: str) -> "Callable[[Film], tuple[Any, ...]]":
    strands = {strand.id: number for number, strand in enumerate(snapshot.strands)}

    def order(film: "Film") -> tuple[int, int, str, str]:
        title = printed_title(snapshot.titles_of(film.id), language)
        strand = strands.get(film.strand_id, len(strands)) if film.strand_id else len(strands)
        return strand, film.place, title_sort_key(title, language), film.id

    return order


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
    found = [screening for screening in screenings if prints(snapshot, screening)]
    return tuple(sorted(found, key=lambda screening: (screening.starts_at, screening.id)))


def prints(snapshot: "Snapshot", screening: "Screening") -> bool:
    """Return whether a screening prints: it has a start, and it is not cancelled or withdrawn."""
    return (
        screening.starts_at is not None
        and screening.state != ScreeningState.CANCELLED
        and bool(screening.venue_id or screening.without_venue != Whereabouts.NOT_PRINTED)
        and not _is_withdrawn(snapshot, screening)
    )


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


def _own(kind: PageKind) -> Expand:
    """Return what expands a part that is only what it says itself; none where that is nothing."""

    def expand(
        snapshot: "Snapshot", book: "Book", planned: "PlannedPart", _films: Films
    ) -> "Iterable[Part]":
        shown = any(picture.sha256 in snapshot.pictures for picture in planned.pictures)
        if shown or any(text.body.strip() for text in planned.texts):
            yield Part(kind, own_subject(planned, book), planned)

    return expand


def own_subject(planned: "PlannedPart", book: "Book") -> str:
    """Return what tells a part from others of its kind in a book: its key where it is stored."""
    return planned.key if book.is_stored else ""


def _pdf_pages(
    _snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    numbers = range(1, max(1, planned.pages) + 1)
    return (Part(PageKind.PDF_PAGE, f"{planned.key}.{number}", planned) for number in numbers)


def _notes(
    _snapshot: "Snapshot", book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    if planned.pages > 0:
        yield Part(PageKind.NOTES, own_subject(planned, book), planned)


def _practical(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    if snapshot.venues or any(text.body.strip() for text in planned.texts):
        yield Part(PageKind.PRACTICAL, planned=planned)


def _legend(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", films: Films
) -> "Iterable[Part]":
    with_marks = any(film.version_kind or film.strand_id for film in films)
    if with_marks or printed_screenings(snapshot):
        yield Part(PageKind.LEGEND, planned=planned)


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


def _blocks(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", films: Films
) -> "Iterable[Part]":
    in_book = {film.id for film in films}
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        if any(place.film_id in in_book for place in snapshot.films_of_block(block.id)):
            yield Part(PageKind.BLOCK, block.id, planned)


def _guests(
    snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", _films: Films
) -> "Iterable[Part]":
    shown = printed_screenings(snapshot)
    guests = (guest for screening in shown for guest in snapshot.guests_of(screening.id))
    if any(snapshot.person_name(guest.person_id) for guest in guests):
        yield Part(PageKind.GUESTS, planned=planned)


def _where(kind: PageKind, has: "Callable[[Snapshot, Film], object]") -> Expand:
    """Return what expands a part that is there where some film has what it lists."""

    def expand(
        snapshot: "Snapshot", _book: "Book", planned: "PlannedPart", films: Films
    ) -> "Iterable[Part]":
        if any(has(snapshot, film) for film in films):
            yield Part(kind, planned=planned)

    return expand


def _has_source(snapshot: "Snapshot", film: "Film") -> bool:
    return bool(snapshot.releases_of(film.id)) or any(
        credit.role in SOURCE_ROLES for credit in snapshot.credits_of(film.id)
    )


_EXPANDED: "Mapping[PartKind, Expand]" = {
    PartKind.COVER: _one(PageKind.COVER),
    PartKind.INSIDE_COVER: _own(PageKind.INSIDE_COVER),
    PartKind.CONTENTS: _one(PageKind.CONTENTS),
    PartKind.FOREWORD: _own(PageKind.FOREWORD),
    PartKind.PRACTICAL: _practical,
    PartKind.LEGEND: _legend,
    PartKind.DAYS: _days,
    PartKind.JURIES: _own(PageKind.JURIES),
    PartKind.FILMS: _entries,
    PartKind.BLOCKS: _blocks,
    PartKind.GUESTS: _guests,
    PartKind.TITLE_INDEX: _where(PageKind.TITLE_INDEX, lambda _snapshot, _film: True),
    PartKind.DIRECTOR_INDEX: _where(
        PageKind.DIRECTOR_INDEX, lambda snapshot, film: snapshot.directors_of(film.id)
    ),
    PartKind.COUNTRY_INDEX: _where(PageKind.COUNTRY_INDEX, lambda _snapshot, film: film.countries),
    PartKind.PRINT_SOURCES: _where(PageKind.PRINT_SOURCES, _has_source),
    PartKind.THANKS: _own(PageKind.THANKS),
    PartKind.SPONSORS: _own(PageKind.SPONSORS),
    PartKind.ADVERTISEMENT: _own(PageKind.ADVERTISEMENT),
    PartKind.TEXT_PAGE: _own(PageKind.TEXT_PAGE),
    PartKind.NOTES: _notes,
    PartKind.IMPRINT: _one(PageKind.IMPRINT),
}
