"""Letters that no face of a set book has, and pictures of it that could not be read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.booklet.stills import orders_in
from festdesk.checks.book.printed_from import find_text
from festdesk.checks.book.words import PRODUCTS, book_place, entry_place, of_book
from festdesk.checks.subjects import film_name
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.set_pages.book_facts import BookFacts

LETTERS_REPLACED = Kind(
    "book.letters-replaced",
    Severity.WARNING,
    sentence("Finding", "{subject}: no face has all letters of “{words}”; “{printed}” is printed."),
    sentence(
        "Help",
        "So that no empty boxes print, letters that none of the book’s faces has are written in"
        " Latin ones.",
    ),
    sentence(
        "Help",
        "Give the design a face of your own that has them, or write it on the card as it may"
        " print.",
    ),
    example=sentence("Help", "A title in Lao, which prints in Latin letters."),
)
PICTURE_UNREAD = Kind(
    "book.picture-unread",
    Severity.ERROR,
    sentence(
        "Finding",
        "{subject}: a picture cannot be read; a marked gap is printed in its place.",
    ),
    sentence("Help", "The file of the picture is damaged, or of a kind that cannot be opened."),
    sentence("Help", "Get the picture once more, and put it in again."),
    example=sentence("Help", "A still whose file was cut off when it was copied."),
)
LETTER_KINDS = (LETTERS_REPLACED, PICTURE_UNREAD)
_LONGEST_WORDS = 60


def find_in_letters(snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what could not be printed as it is stored."""
    book = facts.book
    subject = PRODUCTS[book.product]
    for one in facts.replaced:
        place = find_text(snapshot, one.text) or book_place(book)
        film = FilmId(place.film)
        found = LETTERS_REPLACED.found(
            place,
            subject=film_name(snapshot, film) if film in snapshot.films else subject,
            words=shorten(one.text, _LONGEST_WORDS),
            printed=shorten(one.printed, _LONGEST_WORDS),
        )
        yield of_book(found, book, apart=one.text)
    for film_id, film in facts.content["films"].items():
        paths = {order.path for order in orders_in({"film": film, **_look(facts)})}
        if paths & facts.missing_pictures:
            name = film_name(snapshot, FilmId(film_id))
            found = PICTURE_UNREAD.found(entry_place(film_id, "still"), subject=name)
            yield of_book(found, book, kept=",".join(sorted(paths & facts.missing_pictures)))
    parts = {**_look(facts), "parts": list(facts.content["parts"])}
    paths = {order.path for order in orders_in(parts)}
    if paths & facts.missing_pictures:
        found = PICTURE_UNREAD.found(book_place(book), subject=subject)
        yield of_book(found, book, kept=",".join(sorted(paths & facts.missing_pictures)))


def _look(facts: "BookFacts") -> dict[str, object]:
    return {"look": facts.content["look"]}
