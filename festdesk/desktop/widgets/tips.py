"""Tool tips that show words from outside."""

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return `words` so that a tool tip shows them as they stand.

    Qt guesses whether a tool tip is markup, and cannot be told that it is not: what it would take
    for markup is given to it as markup that shows these words.
    """
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words
