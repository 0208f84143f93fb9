"""Words of the window for what a book is made of: products, kinds of part, arrangements."""

from collections.abc import Mapping

from festdesk.base.wording import Sentence, sentence
from festdesk.books.tables import Arrangement
from festdesk.checks.book.words import PARTS, PRODUCTS
from festdesk.desktop.phrases import say

ARRANGEMENTS: Mapping[str, Sentence] = {
    Arrangement.ALONE: sentence("Booklet", "One language"),
    Arrangement.SIDE: sentence("Booklet", "Side by side"),
    Arrangement.STACKED: sentence("Booklet", "One below another"),
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
