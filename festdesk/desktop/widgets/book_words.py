"""Words of the window for what a book is made of: products, kinds of part, arrangements."""

from collections.abc import Mapping

from festdesk.base.wording import Sentence, sentence
from festdesk.books.tables import Arrangement, PartKind, Product
from festdesk.desktop.phrases import say

PRODUCTS: Mapping[str, Sentence] = {
    Product.PROGRAMME: sentence("Booklet", "Programme"),
    Product.CATALOGUE: sentence("Booklet", "Catalogue"),
}
ARRANGEMENTS: Mapping[str, Sentence] = {
    Arrangement.ALONE: sentence("Booklet", "One language"),
    Arrangement.SIDE: sentence("Booklet", "Side by side"),
    Arrangement.STACKED: sentence("Booklet", "One below another"),
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


def product_in_words(product: str) -> str:
    """Return what a product is called."""
    return say(PRODUCTS[product]) if product in PRODUCTS else product


def part_in_words(kind: str) -> str:
    """Return what a kind of part is called."""
    return say(PARTS[kind]) if kind in PARTS else kind


def arrangement_in_words(arrangement: str) -> str:
    """Return how the languages of a book stand, in words."""
    return say(ARRANGEMENTS[arrangement]) if arrangement in ARRANGEMENTS else arrangement
