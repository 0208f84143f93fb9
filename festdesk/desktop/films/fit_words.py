"""How an entry and its texts fit, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.book_words import product_in_words
from festdesk.desktop.widgets.card_words import text_label
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.booklet.book import Book
    from festdesk.booklet.fit import Fit
    from festdesk.booklet.fit_advice import Saving
    from festdesk.booklet.text_fit import TextFit


def lines_of_text(text: "TextFit") -> str:
    """Return how many lines a text takes of those it could have."""
    if text.room <= 0:
        if text.lines == 1:
            return QCoreApplication.translate("Fit", "1 line; the entry is too long")
        said = QCoreApplication.translate("Fit", "{lines} lines; the entry is too long")
        return said.format(lines=text.lines)
    if text.over:
        said = QCoreApplication.translate("Fit", "{lines} of {room} lines: {over}")
        return said.format(lines=text.lines, room=text.room, over=_over(text.over))
    said = QCoreApplication.translate("Fit", "{lines} of {room} lines")
    return said.format(lines=text.lines, room=text.room)


def verdict_on(fit: "Fit", *, is_short: bool) -> str:
    """Return how an entry fits: on how many pages, and what is free or over."""
    fits = _over(fit.lines) if fit.is_over else _free(-fit.lines)
    if fit.language:
        longest = language_name(fit.language, user_language())
        fits = QCoreApplication.translate("Fit", "{fit}, {language} is the longest").format(
            fit=fits, language=longest
        )
    if fit.still_lines and not fit.is_over:
        more = QCoreApplication.translate("Fit", "{fit}, and {count} more if the still gives way")
        fits = more.format(fit=fits, count=fit.still_lines)
    if is_short:
        return QCoreApplication.translate("Fit", "Short entry: {fit}").format(fit=fits)
    said = QCoreApplication.translate("Fit", "{pages} of {allowed} pages: {fit}")
    if fit.pages > fit.allowed_pages:
        said = QCoreApplication.translate("Fit", "{pages} pages instead of {allowed}: {fit}")
    return said.format(pages=fit.pages, allowed=fit.allowed_pages, fit=fits)


def _over(lines: int) -> str:
    if lines == 1:
        return QCoreApplication.translate("Fit", "1 line over")
    return QCoreApplication.translate("Fit", "{count} lines over").format(count=lines)


def _free(lines: int) -> str:
    if not lines:
        return QCoreApplication.translate("Fit", "full")
    if lines == 1:
        return QCoreApplication.translate("Fit", "1 line free")
    return QCoreApplication.translate("Fit", "{count} lines free").format(count=lines)


def savings_in_words(savings: "Sequence[Saving]") -> str:
    """Return what an entry would save if it did without some of its parts."""
    names = {
        "stills": QCoreApplication.translate("Fit", "the row of stills"),
        "quotation": QCoreApplication.translate("Fit", "the quotation"),
        "awards": QCoreApplication.translate("Fit", "the awards"),
        "filmography": QCoreApplication.translate("Fit", "the filmography"),
    }
    named = []
    for saving in savings:
        if saving.most:
            said = QCoreApplication.translate(
                "Fit", "{part} (then it fits, as with at most {most} entries)"
            )
        elif saving.fits:
            said = QCoreApplication.translate("Fit", "{part} (then it fits)")
        elif saving.lines == 1:
            said = QCoreApplication.translate("Fit", "{part} (1 line)")
        else:
            said = QCoreApplication.translate("Fit", "{part} ({count} lines)")
        named.append(said.format(part=names[saving.part], count=saving.lines, most=saving.most))
    said = QCoreApplication.translate("Fit", "What may be left out: {parts}.")
    return said.format(parts=", ".join(named)) if named else ""


def named_text(kind: str, language: str) -> str:
    """Return what a text is called, with its language."""
    said = QCoreApplication.translate("Fit", "{text}, {language}")
    return said.format(text=text_label(kind), language=language_name(language, user_language()))


def why_not_printed(kind: str, language: str, book: "Book") -> str:
    """Return why a text that is there does not stand in the entry."""
    product = product_in_words(book.product)
    if language not in book.languages:
        return QCoreApplication.translate(
            "Fit", "not in this {product}: it is in {languages}"
        ).format(
            product=product,
            languages=", ".join(language_name(code, user_language()) for code in book.languages),
        )
    if book.is_short and kind == TextKind.SYNOPSIS:
        return QCoreApplication.translate("Fit", "only where the shorter ones are missing")
    if book.is_short and kind == TextKind.LOGLINE:
        return QCoreApplication.translate("Fit", "only where the short synopsis is missing")
    if not book.is_short and kind == TextKind.SHORT_SYNOPSIS:
        return QCoreApplication.translate("Fit", "only where the long one is missing")
    return QCoreApplication.translate("Fit", "not in the {product}").format(product=product)
