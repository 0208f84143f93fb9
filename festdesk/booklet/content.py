"""The snapshot as the templates read it: a whole book, or the pages of one entry.

Pure functions of a snapshot and a book; what they return is plain data.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from festdesk.booklet.entries import film_content
from festdesk.booklet.parts import part_content
from festdesk.booklet.plan import PageKind, film_anchor, plan_of
from festdesk.booklet.setting import setting_of
from festdesk.booklet.short_entries import short_content
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]


def book_content(
    snapshot: "Snapshot",
    book: "Book | None" = None,
    *,
    done: Callable[[int, int], None] = lambda _done, _of: None,
) -> Content:
    """Return a whole book, by default the catalogue; `done` is told how many entries there are.

    Raises:
        PrintProblem: The design of the book is not there.
    """
    setting = setting_of(snapshot, book)
    words, language = setting.words, setting.language
    plan = plan_of(snapshot, setting.book)
    entries = [part.subject for part in plan if part.kind == PageKind.FILM]
    films: dict[str, Content] = {}
    for entry in entries:
        film_id: FilmId = entry  # type: ignore[assignment]
        films[film_id] = entry_content(snapshot, film_id, setting)
        done(len(films), len(entries))
    parts = [part_content(snapshot, part, plan, setting, films) for part in plan]
    edition = snapshot.edition
    return {
        "look": setting.look(),
        "language": language,
        "title": prepared(edition.name, language) or words["untitled"],
        "author": prepared(edition.name, language),
        "words": words.plain(),
        "parts": parts,
        "films": films,
    }


def preview_content(
    snapshot: "Snapshot",
    film_id: "FilmId",
    book: "Book | None" = None,
    *,
    pages: Mapping[str, int] | None = None,
) -> Content:
    """Return what one entry's own pages need.

    `pages` says on which page of the book the entries begin, where it has been set; without it
    the entry stands on page 2 and leads to no other.
    """
    known = pages or {}
    in_book = frozenset(other for other in snapshot.films if film_anchor(other) in known)
    setting = setting_of(snapshot, book, in_book=in_book)
    return {
        "look": setting.look(),
        "language": setting.language,
        "words": setting.words.plain(),
        "film": entry_content(snapshot, film_id, setting),
        "first-page": known.get(film_anchor(film_id), 2),
        "pages": dict(known),
    }


def entry_content(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> Content:
    """Return the entry of a film as the product has it: in full, or short in a programme."""
    make = short_content if setting.book.is_short else film_content
    return make(snapshot, film_id, setting)
