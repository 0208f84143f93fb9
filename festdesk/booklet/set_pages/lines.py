"""The lines of set pages, read from the PDF in the order in which they were set."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from festdesk.base.pdfium import TURN

# What pypdfium2 gives for a hyphen that parts a word at the end of a line; the line ends with it.
_PARTED = "\ufffe"
_HIGHER_PT = 1.0  # what rounding may move a line


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was set, on a page counted from 1.

    `letters` are its letters and figures alone, folded, so that typography does not matter.
    `is_parted`: it ends with a hyphen. `bottom` is in points above the foot of the paper.
    """

    page: int
    words: str
    letters: str
    is_parted: bool
    bottom: float

    def follows_in_column(self, before: "Line") -> bool:
        """Tell whether it stands below another line in the same column of the same page."""
        return self.page == before.page and self.bottom < before.bottom + _HIGHER_PT


@dataclass(frozen=True, slots=True)
class ReadPages:
    """The lines of each page, and the pages, counted from 1, on which nothing stands at all."""

    pages: tuple[tuple[Line, ...], ...]
    blank: frozenset[int]

    def on(self, first: int, last: int) -> list[Line]:
        """Return the lines from one page to another, both of them included."""
        return [line for lines in self.pages[max(0, first - 1) : last] for line in lines]


def letters_of(words: str) -> str:
    """Return the letters and figures of words, folded: what typography never touches."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def read_pages(pdf: bytes, is_wanted: Callable[[], bool] = lambda: True) -> ReadPages | None:
    """Return the lines of all pages; nothing once it `is_wanted` no more.

    PDFium is let go after each page, since the window draws with it.
    """
    import pypdfium2  # type: ignore[import-untyped]

    with TURN:
        opened = pypdfium2.PdfDocument(pdf)
        count = len(opened)
    try:
        pages: list[tuple[Line, ...]] = []
        blank: set[int] = set()
        for number in range(1, count + 1):
            if not is_wanted():
                return None
            with TURN:
                lines, is_blank = _read_page(opened, number)
            pages.append(lines)
            if is_blank:
                blank.add(number)
        return ReadPages(tuple(pages), frozenset(blank))
    finally:
        with TURN:
            opened.close()


def _read_page(opened: Any, number: int) -> tuple[tuple[Line, ...], bool]:  # noqa: ANN401 -- pypdfium2 is not typed
    """Return the lines of a page, and whether nothing at all stands on it."""
    import pypdfium2.raw  # type: ignore[import-untyped]

    page = opened[number - 1]
    words = page.get_textpage()
    try:
        return _lines_of(words, number), not pypdfium2.raw.FPDFPage_CountObjects(page)
    finally:
        words.close()
        page.close()


def _lines_of(words: Any, page: int) -> tuple[Line, ...]:  # noqa: ANN401 -- pypdfium2 is not typed
    text = _characters(words)
    found: list[Line] = []
    start = 0
    for at, character in enumerate(text):
        if character in f"\n{_PARTED}" or at == len(text) - 1:
            said = text[start : at + 1].strip(f"\r\n{_PARTED}")
            letters = letters_of(said)
            if letters:
                first = start + next(i for i, one in enumerate(text[start:]) if one.isalnum())
                _, bottom, _, _ = words.get_charbox(first, loose=True)
                found.append(Line(page, said, letters, character == _PARTED, bottom))
            start = at + 1
    return tuple(found)


def _characters(words: Any) -> str:  # noqa: ANN401 -- pypdfium2 is not typed
    """Return one character for each that the page counts, so that places can be asked for."""
    import pypdfium2.raw

    text: str = words.get_text_range()
    count = words.count_chars()
    if len(text) == count:
        return text
    return "".join(
        chr(pypdfium2.raw.FPDFText_GetUnicode(words, at) or 0xFFFD) for at in range(count)
    )
