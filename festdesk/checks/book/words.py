"""What findings call a book and its parts, and the places they lead to."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Place
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Sentence, Told, sentence
from festdesk.books.tables import PartKind, Product
from festdesk.checks.subjects import film_name
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.book import Book, PlannedPart
    from festdesk.booklet.set_pages.paragraphs import SetParagraph

PRODUCTS: Mapping[str, Sentence] = {
    Product.PROGRAMME: sentence("Booklet", "Programme"),
    Product.CATALOGUE: sentence("Booklet", "Catalogue"),
}
PARTS: Mapping[str, Sentence] = {
    PartKind.COVER: sentence("Booklet", "Cover"),
    PartKind.INSIDE_COVER: sentence("Booklet", "Inside cover"),
    PartKind.CONTENTS: sentence("Booklet", "Contents"),
    PartKind.FOREWORD: sentence("Booklet", "Foreword"),
    PartKind.PRACTICAL: sentence("Booklet", "Practical information"),
    PartKind.LEGEND: sentence("Booklet", "Legend"),
    PartKind.DAYS: sentence("Booklet", "Day by day"),
    PartKind.JURIES: sentence("Booklet", "Juries and awards"),
    PartKind.STRANDS: sentence("Booklet", "Opening pages of strands"),
    PartKind.FILMS: sentence("Booklet", "Entries of films"),
    PartKind.BLOCKS: sentence("Booklet", "Blocks of shorts"),
    PartKind.GUESTS: sentence("Booklet", "Guests"),
    PartKind.TITLE_INDEX: sentence("Booklet", "Index of titles"),
    PartKind.DIRECTOR_INDEX: sentence("Booklet", "Index of directors"),
    PartKind.COUNTRY_INDEX: sentence("Booklet", "Index of countries"),
    PartKind.PRINT_SOURCES: sentence("Booklet", "Print sources"),
    PartKind.THANKS: sentence("Booklet", "Thanks"),
    PartKind.SPONSORS: sentence("Booklet", "Sponsors"),
    PartKind.ADVERTISEMENT: sentence("Booklet", "Advertisement"),
    PartKind.TEXT_PAGE: sentence("Booklet", "Text page"),
    PartKind.PDF_PAGES: sentence("Booklet", "Pages of a PDF"),
    PartKind.NOTES: sentence("Booklet", "Pages for notes"),
    PartKind.IMPRINT: sentence("Booklet", "Imprint"),
}
PART_OF_BOOK = sentence("Finding", "{book}, “{part}”")


def book_place(book: "Book") -> Place:
    """Return the place of a whole book: its plan."""
    return Place("book", str(book.product))


def part_place(book: "Book", key: str, field: str = "") -> Place:
    """Return the place of a part; where the book is not stored yet, that of the book."""
    return Place("bookpart", key, field) if book.is_stored and key else book_place(book)


def part_name(book: "Book", part: "PlannedPart") -> Told:
    """Return how a finding calls a part: by its heading, or by what kind of part it is."""
    words = part.text_in(*book.languages)
    heading = words.heading if words is not None else ""
    return Told.of(PART_OF_BOOK, book=PRODUCTS[book.product], part=heading or PARTS[part.kind])


def entry_place(film_id: str, field: str = "") -> Place:
    """Return the place of an entry, or of a field of it, on its card."""
    return Place("film", film_id, field, film_id)


def of_book(finding: Finding, book: "Book", *, apart: str = "", kept: str = "") -> Finding:
    """Return a finding that can be accepted in each book by itself.

    `apart` tells it from others of its kind in the same place, `kept` is what an acceptance of it
    holds for; nothing: its facts.
    """
    return replace(finding, apart=f"{book.product} {apart}".strip(), kept=kept)


def page_place(finding: Finding) -> Place | None:
    """Return the page of a set book that a finding is about, where it is about one."""
    page = finding.facts.get("page")
    product = finding.apart.split(" ", maxsplit=1)[0]
    if not finding.code.startswith("book.") or not page or product not in PRODUCTS:
        return None
    return Place("book", product, f"page:{page}")


def place_of_paragraph(
    snapshot: Snapshot, book: "Book", paragraph: "SetParagraph"
) -> tuple[object, Place]:
    """Return what a paragraph is of, as a finding calls it, and where its words are written."""
    key = paragraph.key
    if key is not None and key.person:
        person_id = PersonId(key.person)
        field = f"text:{key.kind}:{key.language}"
        return snapshot.person_name(person_id), Place("person", person_id, field, paragraph.film)
    if paragraph.film:
        field = f"text:{key.kind}:{key.language}" if key is not None else ""
        return film_name(snapshot, FilmId(paragraph.film)), entry_place(paragraph.film, field)
    kind, _, subject = paragraph.anchor.partition("-")
    if kind in {"strand", "block"} and subject in snapshot.table(kind):
        name = (
            snapshot.strand_name(subject, book.language)  # type: ignore[arg-type]
            if kind == "strand"
            else snapshot.block_name(subject, book.language)  # type: ignore[arg-type]
        )
        return f"“{name}”", Place(kind, subject, f"text:introduction:{paragraph.language}")
    part = next((part for part in book.parts if part.key == paragraph.part), None)
    if part is None:
        return PRODUCTS[book.product], book_place(book)
    field = f"body:{paragraph.language}"
    return part_name(book, part), part_place(book, part.key, field)
