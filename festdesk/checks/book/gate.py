"""What still blocks print in a book: the findings that block, of what this book prints."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.booklet.plan import PageKind, films_shown, plan_of, printed_screenings, prints
from festdesk.books.tables import PartKind
from festdesk.checks.cards.still_prints import COVER_COARSE
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.booklet.book import Book

_SHORT_TEXTS = frozenset({TextKind.SHORT_SYNOPSIS, TextKind.LOGLINE, TextKind.SYNOPSIS})
# What only the full entry of a catalogue prints.
_OF_FULL_ENTRY = frozenset({"filmographyentry", "award", "presstext"})
_OF_BOOK = frozenset({"book", "bookpart", "bookparttext", "bookpartpicture"})


def blockers(
    snapshot: Snapshot,
    findings: Iterable[Finding],
    book: "Book",
    film_id: FilmId | None = None,
) -> tuple[Finding, ...]:
    """Return the findings that block print and are about something that is in a book.

    `findings` are the open ones, as the house takes them. With a film, they are those of its entry.
    """
    printed = _Printed(snapshot, book, _films_in(snapshot, book, film_id), film_id is not None)
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.ERROR
        # One entry has no cover.
        and not (film_id is not None and finding.code == COVER_COARSE.code)
        and (not finding.places or any(printed.has(place) for place in finding.places))
    )


def _films_in(snapshot: Snapshot, book: "Book", film_id: FilmId | None) -> frozenset[str]:
    """Return the films of which something is printed: in entries, or in grids alone."""
    if film_id is not None:
        return frozenset({film_id})
    plan = plan_of(snapshot, book)
    films = {part.subject for part in plan if part.kind == PageKind.FILM}
    if any(part.kind == PageKind.DAY for part in plan):
        for screening in printed_screenings(snapshot):
            films.update(films_shown(snapshot, screening))
    return frozenset(films)


@dataclass(frozen=True, slots=True)
class _Printed:
    """What a book prints."""

    snapshot: Snapshot
    book: "Book"
    films: frozenset[str]
    is_single: bool

    def has(self, place: Place) -> bool:
        """Tell whether what stands at a place is printed."""
        if place.kind in _OF_BOOK:
            return not self.is_single and self._is_of_book(place)
        if place.kind == "screening":
            return self._is_shown(place.id)
        if self.book.is_short and place.kind in _OF_FULL_ENTRY:
            return False
        if place.kind == "person":
            return self._is_person(place)
        film = place.film or (place.id if place.kind == "film" else "")
        if film:
            return film in self.films and self._is_said(place)
        return not self.is_single

    def _is_of_book(self, place: Place) -> bool:
        if place.kind == "book":
            return place.id == self.book.product
        return any(part.key == place.id and part.is_on for part in self.book.parts)

    def _is_shown(self, screening_id: str) -> bool:
        screening = self.snapshot.screenings.get(screening_id)  # type: ignore[call-overload]
        if screening is None:
            return False
        films = films_shown(self.snapshot, screening)
        if prints(self.snapshot, screening):
            has_grid = not self.is_single and self.book.is_on(PartKind.DAYS)
            return has_grid or any(film in self.films for film in films)
        # One that does not print lacks something in the entry of its film.
        return any(film in self.films for film in films)

    def _is_person(self, place: Place) -> bool:
        if self.book.is_short and place.field.startswith("text:"):
            return False
        credited = self.snapshot.credits_of_person(place.id)  # type: ignore[arg-type]
        return any(credit.film_id in self.films for credit in credited)

    def _is_said(self, place: Place) -> bool:
        """Tell whether a text is one that the entry prints, in a language that the book has."""
        if not place.field.startswith("text:"):
            return True
        _, kind, language, *_ = (*place.field.split(":"), "", "")
        if self.book.is_short and kind not in _SHORT_TEXTS:
            return False
        if not language or language in self.book.languages:
            return True
        # Where no language of the book has the text, another one stands in.
        texts = self.snapshot.texts_of_film(FilmId(place.film or place.id))
        there = {text.language for text in texts if text.kind == kind and text.body.strip()}
        return len(self.book.languages) == 1 and not there & set(self.book.languages)
