"""The letters of a page of a PDF, put together to pieces of lines that stand without a wide gap.

Points count from the upper left; a page whose text runs in another direction is turned upright.
"""

import ctypes
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

# Between words of a justified line the gap seldom is as wide as this many letters’ height.
_WIDEST_GAP = 1.3
_OFF_LINE = 0.5  # of the height, by which the middle of a letter may stand off its line
_LINE_END_HYPHEN = "\x02"  # as PDFium gives a hyphen at the end of a line
_HYPHEN = "\u00ad"  # which stands for it here: whether it stays is for the paragraph to say
_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "ft",
    "ﬆ": "st",
}
_LOST = "\N{REPLACEMENT CHARACTER}"
_BULLETS_OF_SYMBOL_FONTS = frozenset("\uf0b7\uf0a7\uf0d8\uf076\uf02d\uf0fc\u25aa")
_PRIVATE = range(0xE000, 0xF900)
_NO_LETTERS = frozenset((0, 0xFFFE, 0xFFFF))
_SPACE = ord(" ")
MOST_LETTERS = 200_000  # of one page


@dataclass(slots=True)
class Piece:
    """Words of one line with nothing but spaces between them."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    # Where its words begin: how many letters stand before, the place, and the gap before it.
    words: list[tuple[int, float, float]] = field(default_factory=list)

    @property
    def height(self) -> float:
        """How high its letters are, at least one point."""
        return max(self.bottom - self.top, 1.0)


@dataclass(frozen=True, slots=True)
class PageLetters:
    """What stands on a page; `lost` letters are those the fonts do not name."""

    pieces: tuple[Piece, ...]
    turned: str = ""  # words that run in another direction, such as a credit along a picture
    lost: int = 0


class _Letter(NamedTuple):
    text: str
    box: tuple[float, float, float, float] | None  # left, bottom, right, top; None: a space
    size: float
    degrees: int
    is_lost: bool


def letters_of(text_page: Any) -> PageLetters:  # noqa: ANN401 -- pypdfium2 has no types
    """Return what stands on a page. Whoever calls this holds the lock that PDFium needs."""
    letters = _letters(text_page)
    counted = Counter(letter.degrees for letter in letters if letter.box)
    if not counted:
        return PageLetters(())
    usual = counted.most_common(1)[0][0]
    upright = [letter for letter in letters if letter.degrees == usual]
    turned = "".join(letter.text for letter in letters if letter.degrees != usual)
    lost = sum(letter.is_lost for letter in letters)
    return PageLetters(tuple(_pieces(upright, _direction(upright, usual))), turned.strip(), lost)


def _letters(text_page: Any) -> list[_Letter]:  # noqa: ANN401
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    raw, box = text_page.raw, pdfium.FS_RECTF()
    pointer = ctypes.byref(box)
    found: list[_Letter] = []
    degrees, size, height = 0, 0.0, -1.0
    for index in range(min(text_page.count_chars(), MOST_LETTERS)):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        letter = chr(code)
        if letter.isspace():  # also what PDFium puts between words and lines itself
            if letter in " \xa0":
                found.append(_Letter(letter, None, 0, degrees, is_lost=False))
            continue
        if not pdfium.FPDFText_GetLooseCharBox(raw, index, pointer):
            continue
        angle = pdfium.FPDFText_GetCharAngle(raw, index)
        degrees = round(math.degrees(angle)) % 360 if angle else 0
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if top - bottom != height:  # of one font and size all letters have one
            height = top - bottom
            size = pdfium.FPDFText_GetFontSize(raw, index)
        text, is_lost = (letter, False) if letter.isascii() and code >= _SPACE else _text_of(code)
        found.append(_Letter(text, (left, bottom, right, top), size, degrees, is_lost))
    return found


def _text_of(code: int) -> tuple[str, bool]:
    """Return what a letter is, and whether that could not be told."""
    letter = chr(code)
    if letter == _LINE_END_HYPHEN:
        return _HYPHEN, False
    if letter in _BULLETS_OF_SYMBOL_FONTS:
        return "•", False
    if code in _NO_LETTERS or code in _PRIVATE or code < _SPACE:
        return _LOST, True
    return _LIGATURES.get(letter, letter), letter == _LOST


def _direction(letters: list[_Letter], degrees: int) -> tuple[int, int]:
    """Return in which direction of the page, right and up, its text runs."""
    if degrees == 0:
        return 1, 0
    across = up = 0.0
    before = None
    for letter in letters:
        if letter.box and before:
            across += _within(letter.box[0] - before[0], letter.size)
            up += _within(letter.box[1] - before[1], letter.size)
        before = letter.box
    if abs(across) >= abs(up):
        return (1 if across >= 0 else -1), 0
    return 0, (1 if up >= 0 else -1)


def _within(step: float, size: float) -> float:
    """Return a step from letter to letter, and nothing for one to another line."""
    return step if abs(step) < 2 * max(size, 1) else 0.0


def _upright(
    box: tuple[float, float, float, float], direction: tuple[int, int]
) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom as they are where the text runs to the right."""
    left, bottom, right, top = box
    match direction:
        case (1, _):
            return left, -top, right, -bottom
        case (-1, _):
            return -right, bottom, -left, top
        case (_, 1):
            return bottom, left, top, right
        case _:
            return -top, -right, -bottom, -left


def _pieces(letters: list[_Letter], direction: tuple[int, int]) -> list[Piece]:
    found: list[Piece] = []
    piece: Piece | None = None
    for letter in letters:
        if letter.box is None:
            if piece is not None and not (letter.text == " " and piece.text.endswith(" ")):
                piece.text += letter.text
            continue
        left, top, right, bottom = _upright(letter.box, direction)
        if piece is not None and _goes_on(piece, (left, top, right, bottom)):
            if piece.text.endswith(" ") and left > piece.right:
                piece.words.append((len(piece.text), left, left - piece.right))
            piece.text += letter.text
            piece.left, piece.right = min(piece.left, left), max(piece.right, right)
            if letter.size > piece.size:  # a raised number before a word says little
                piece.top, piece.bottom, piece.size = top, bottom, letter.size
            continue
        piece = Piece(letter.text, left, right, top, bottom, letter.size or bottom - top)
        found.append(piece)
    for piece in found:
        piece.text = piece.text.rstrip(" ")
    return [piece for piece in found if piece.text.strip()]


def _goes_on(piece: Piece, box: tuple[float, float, float, float]) -> bool:
    """Return whether a letter stands on the line of a piece, close to either end of it."""
    left, top, right, bottom = box
    height = piece.height
    if abs((top + bottom) - (piece.top + piece.bottom)) > 2 * height * _OFF_LINE:
        return False
    return max(left - piece.right, piece.left - right) <= _WIDEST_GAP * height
