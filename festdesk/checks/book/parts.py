"""Parts of the stored books that are on and empty, or not there in all languages."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, sentence
from festdesk.booklet.book import Book, PlannedPart, book_of
from festdesk.books.tables import PartKind, Product
from festdesk.checks.book.words import of_book, part_name, part_place
from festdesk.checks.check import Check, of_edition
from festdesk.snapshot import Snapshot

PART_EMPTY = Kind(
    "book.part-empty",
    Severity.HINT,
    sentence("Finding", "{subject}: the part is in the plan of the book and has nothing in it."),
    sentence("Help", "A part without text, picture or PDF does not print."),
    sentence("Help", "Write what belongs there, or switch the part off in the plan of the book."),
    example=sentence("Help", "A page of thanks that nobody has written yet."),
)
SPONSORS_WITHOUT_PICTURES = Kind(
    "book.sponsors-without-pictures",
    Severity.HINT,
    sentence("Finding", "{subject}: there is a text, and no logo with it."),
    sentence("Help", "Pages of sponsors usually show their logos."),
    sentence("Help", "Put in the logos, or leave it where the names are enough."),
    example=sentence("Help", "“We thank our partners.”, and no logo below it."),
)
PART_PICTURE_MISSING = Kind(
    "book.part-picture-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: a picture is missing: “{words}”."),
    sentence("Help", "A picture was planned for the part, and its file is not there."),
    sentence("Help", "Put in the picture, or remove it from the part."),
    example=sentence("Help", "“Logo of the harbour”, and no picture."),
)
PART_LANGUAGE_MISSING = Kind(
    "book.part-language-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: the text is missing in {language}."),
    sentence(
        "Help",
        "The book is in several languages, and the part says its text in others of them.",
    ),
    sentence("Help", "Write the text in this language too."),
    example=sentence("Help", "A foreword in English, in a book in English and French."),
)
PART_KINDS = (
    PART_EMPTY, SPONSORS_WITHOUT_PICTURES, PART_PICTURE_MISSING, PART_LANGUAGE_MISSING,
)  # fmt: skip
# Parts that are what somebody writes or chooses for them, and nothing else.
_OWN = frozenset(
    {
        PartKind.INSIDE_COVER, PartKind.FOREWORD, PartKind.JURIES, PartKind.THANKS,
        PartKind.SPONSORS, PartKind.ADVERTISEMENT, PartKind.TEXT_PAGE, PartKind.PDF_PAGES,
    }
)  # fmt: skip


def find_in_plans(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what is found in the plan of each book that somebody has planned."""
    for product in Product:
        if snapshot.book(product) is not None:
            book = book_of(snapshot, product)
            for part in book.parts:
                if part.is_on and not part.sha256:
                    yield from _in_part(snapshot, book, part)


def _in_part(snapshot: Snapshot, book: Book, part: PlannedPart) -> Iterator[Finding]:
    place, subject = part_place(book, part.key), part_name(book, part)
    written = {text.language for text in part.texts if text.body.strip()}
    shown = [picture for picture in part.pictures if picture.sha256 in snapshot.pictures]
    for picture in part.pictures:
        if picture not in shown:
            found = PART_PICTURE_MISSING.found(place, subject=subject, words=picture.name)
            yield of_book(found, book, apart=picture.id)
    if part.kind in _OWN and not written and not part.pictures:
        yield of_book(PART_EMPTY.found(place, subject=subject), book)
    elif part.kind == PartKind.SPONSORS and not part.pictures:
        yield of_book(SPONSORS_WITHOUT_PICTURES.found(place, subject=subject), book)
    if written & set(book.languages):
        for language in book.languages:
            if language not in written:
                found = PART_LANGUAGE_MISSING.found(
                    part_place(book, part.key, f"body:{language}"),
                    subject=subject,
                    language=Named(language_name, language),
                )
                yield of_book(found, book)


CHECKS: tuple[Check, ...] = (of_edition(find_in_plans, *PART_KINDS),)
