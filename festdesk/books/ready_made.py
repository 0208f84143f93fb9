"""The two books that every edition has before anybody plans one."""

from collections.abc import Mapping

from festdesk.books.tables import PartKind, Product

# What a part is named by while its book is not stored: ready-made parts differ in kind.
_READY = "ready:"

PARTS: Mapping[Product, tuple[PartKind, ...]] = {
    Product.PROGRAMME: (
        PartKind.COVER,
        PartKind.INSIDE_COVER,
        PartKind.CONTENTS,
        PartKind.FOREWORD,
        PartKind.PRACTICAL,
        PartKind.LEGEND,
        PartKind.DAYS,
        PartKind.STRANDS,
        PartKind.FILMS,
        PartKind.BLOCKS,
        PartKind.TITLE_INDEX,
        PartKind.THANKS,
        PartKind.SPONSORS,
        PartKind.IMPRINT,
    ),
    Product.CATALOGUE: (
        PartKind.COVER,
        PartKind.INSIDE_COVER,
        PartKind.CONTENTS,
        PartKind.FOREWORD,
        PartKind.PRACTICAL,
        PartKind.LEGEND,
        PartKind.DAYS,
        PartKind.JURIES,
        PartKind.STRANDS,
        PartKind.FILMS,
        PartKind.BLOCKS,
        PartKind.GUESTS,
        PartKind.TITLE_INDEX,
        PartKind.DIRECTOR_INDEX,
        PartKind.COUNTRY_INDEX,
        PartKind.PRINT_SOURCES,
        PartKind.THANKS,
        PartKind.SPONSORS,
        PartKind.IMPRINT,
    ),
}
DESIGNS: Mapping[Product, str] = {Product.PROGRAMME: "pocket", Product.CATALOGUE: "quiet"}
# Parts that a book has once at most; of the others it may have as many as it likes.
ONCE = frozenset(PartKind) - {
    PartKind.INSIDE_COVER,
    PartKind.FOREWORD,
    PartKind.JURIES,
    PartKind.THANKS,
    PartKind.SPONSORS,
    PartKind.ADVERTISEMENT,
    PartKind.TEXT_PAGE,
    PartKind.PDF_PAGES,
    PartKind.NOTES,
}


def key_of(kind: PartKind) -> str:
    """Return what names a ready-made part."""
    return f"{_READY}{kind}"


def kind_of(key: str) -> PartKind | None:
    """Return the kind of a ready-made part by its key; nothing for the id of a stored one."""
    return PartKind(key.removeprefix(_READY)) if key.startswith(_READY) else None
