"""A book as it is planned: its product, design, size, languages and parts, stored or ready-made."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from festdesk.booklet.trim import Trim
from festdesk.books import ready_made
from festdesk.books.tables import Arrangement, PartKind, Product

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from festdesk.base.ids import BookPartId, FilmId
    from festdesk.books.tables import BookPartPicture, BookPartText
    from festdesk.snapshot import Snapshot

_KINDS = frozenset(map(str, PartKind))
_ARRANGEMENTS = {str(one): one for one in Arrangement}
_TENTHS = 10
MOST_LANGUAGES = 3


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A part in the plan of a book, printed or not.

    `key` names it to the functions of `editing.books`; while the book is not stored it is the key
    of a ready-made part, and `texts` and `pictures` are empty.
    """

    key: str
    kind: PartKind
    is_on: bool = True
    starts_right: bool = False
    pages: int = 1
    sha256: str | None = None
    texts: "Sequence[BookPartText]" = ()
    pictures: "Sequence[BookPartPicture]" = ()

    def text_in(self, *languages: str) -> "BookPartText | None":
        """Return its words in the first of `languages` that has any, else in any language."""
        by_language = {text.language: text for text in self.texts if text.heading or text.body}
        for language in (*languages, *by_language):
            if language in by_language:
                return by_language[language]
        return None


@dataclass(frozen=True, slots=True)
class Book:
    """How one product of the edition is made."""

    product: Product
    design: str  # the name of a shipped design or the id of an own one
    languages: tuple[str, ...]  # the first is the main one
    arrangement: Arrangement
    trim: Trim | None  # none: the design's own size
    signature_pages: int
    parts: tuple[PlannedPart, ...]
    fittings: "Mapping[FilmId, int]" = field(default_factory=dict)
    is_stored: bool = False

    @property
    def language(self) -> str:
        """The main language."""
        return self.languages[0]

    @property
    def is_short(self) -> bool:
        """Whether its entries are the short ones of a programme."""
        return self.product == Product.PROGRAMME

    def is_on(self, kind: PartKind) -> bool:
        """Return whether the book has a part of this kind and it is on."""
        return any(part.kind == kind and part.is_on for part in self.parts)


def book_of(
    snapshot: "Snapshot",
    product: str = Product.CATALOGUE,
    *,
    languages: tuple[str, ...] = (),
    design: str = "",
) -> Book:
    """Return how a product is made; `languages` and `design` stand above what is stored.

    Languages that the edition has given up are left out; more than three are not taken.
    """
    kind = Product(product)
    stored = snapshot.book(kind)
    wanted = languages or tuple(
        code for code in (stored.languages if stored else ()) if code in snapshot.languages
    )
    wanted = (wanted or snapshot.languages[:1])[:MOST_LANGUAGES]
    if stored is None:
        return Book(
            kind,
            design or ready_made.DESIGNS[kind],
            wanted,
            Arrangement.SIDE if len(wanted) > 1 else Arrangement.ALONE,
            None,
            4,
            tuple(PlannedPart(ready_made.key_of(part), part) for part in ready_made.PARTS[kind]),
        )
    width, height = stored.width_tenth_mm, stored.height_tenth_mm
    arrangement = _ARRANGEMENTS.get(stored.arrangement, Arrangement.ALONE)
    if languages and len(languages) > 1 and arrangement == Arrangement.ALONE:
        arrangement = Arrangement.SIDE
    return Book(
        kind,
        design or stored.design or ready_made.DESIGNS[kind],
        wanted if arrangement != Arrangement.ALONE else wanted[:1],
        arrangement if len(wanted) > 1 else Arrangement.ALONE,
        Trim(width / _TENTHS, height / _TENTHS) if width and height else None,
        stored.signature_pages,
        tuple(
            _planned(snapshot, part.id)
            for part in snapshot.parts_of_book(stored.id)
            if part.kind in _KINDS  # a damaged file may have others
        ),
        {fitting.film_id: fitting.step for fitting in snapshot.fittings_of(stored.id)},
        is_stored=True,
    )


def _planned(snapshot: "Snapshot", part_id: "BookPartId") -> PlannedPart:
    part = snapshot.table("bookpart")[part_id]
    return PlannedPart(
        part.id,
        PartKind(part.kind),
        bool(part.is_on),
        bool(part.starts_right),
        part.pages,
        part.sha256,
        snapshot.texts_of_part(part_id),
        snapshot.pictures_of_part(part_id),
    )
