"""Text out of the bytes of a file whose encoding nobody has stated."""

import codecs
import re
from dataclasses import dataclass

from festdesk.base.code_pages import find_code_page
from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

NO_TEXT = sentence(
    "Error",
    "“{name}” is no plain text. Save it as plain text (UTF-8), or copy its words and paste.",
)
BROKEN_TEXT = sentence(
    "Error", "“{name}” says that it is {encoding}, but is not. Save it as plain text in UTF-8."
)

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Formats that are bytes or markup of their own but may happen to decode.
_OTHER_FORMATS = (
    b"%PDF-",
    b"{\\rtf",
    b"PK\x03\x04",
    b"SQLite format 3\0",
    b"\x89PNG",
    b"\xff\xd8\xff",
)
_PLAIN_CONTROLS = frozenset("\t\n\r\v\f\x1b\x1a")
_LOOKED_AT = 4096
_LEAST_NULS_SHARE = 0.3
_LOST = "\N{REPLACEMENT CHARACTER}"
# Of the signs that are not ASCII, how many may be spoilt in what is UTF-8 all the same.
_MOST_SPOILT_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes and what they were in, by Python's name for it."""

    text: str
    encoding: str
    is_guessed: bool = False  # by the letters; nothing in the bytes says so


def decode_text(content: bytes, *, name: str) -> str:
    """Return the text of a file, whatever it is written in; raises as `decode` does."""
    return decode(content, name=name).text


def decode(content: bytes, *, name: str, declared: str = "") -> Decoded:
    """Return the text of a file: Unicode with marks or without, what it declares, or a code page.

    `name` is what a sentence calls the file. Where some signs of UTF-8 are spoilt, they are lost
    and the rest is right.

    Raises:
        InputProblem: It is a file of another kind, or not in the encoding its mark claims.
    """
    marked = _with_mark(content, name)
    if marked:
        return marked
    if content.startswith(_OTHER_FORMATS):
        raise InputProblem(NO_TEXT, name=name)
    for encoding in filter(None, ("utf-8", _without_mark(content), _usable(declared))):
        try:
            return Decoded(_judged(content.decode(encoding), name), encoding)
        except (UnicodeDecodeError, InputProblem):
            continue
    if b"\0" in content[:_LOOKED_AT]:
        raise InputProblem(NO_TEXT, name=name)
    spoilt = content.decode("utf-8", errors="replace")
    if _is_mostly_right(spoilt):
        return Decoded(_judged(spoilt, name), "utf-8")
    page = find_code_page(content)
    if page is None:
        raise InputProblem(NO_TEXT, name=name)
    # The page was judged by a part of the text; further on a byte may be none of it.
    text = content.decode(page, errors="replace")
    return Decoded(_judged(text, name), page, is_guessed=True)


def _with_mark(content: bytes, name: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return Decoded(_judged(content.decode(encoding), name), encoding)
            except UnicodeDecodeError as problem:
                shown = encoding.upper().removesuffix("-SIG")
                raise InputProblem(BROKEN_TEXT, name=name, encoding=shown) from problem
    return None


def _without_mark(content: bytes) -> str | None:
    """Return which UTF-16 this is, told by where its zeros stand, or None."""
    start = content[:_LOOKED_AT]
    if len(content) % 2 or not start:
        return None
    least = len(start) / 2 * _LEAST_NULS_SHARE
    if start[1::2].count(0) >= least and not start[::2].count(0):
        return "utf-16-le"
    if start[::2].count(0) >= least and not start[1::2].count(0):
        return "utf-16-be"
    return None


def _usable(declared: str) -> str | None:
    """Return a declared encoding if there is such a one for text; what the web means by it."""
    called = declared.strip().strip("\"'").lower()
    # A page that says it is Latin-1 is in Windows-1252, as browsers have always read it.
    called = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "ascii": "windows-1252"}.get(
        called, called
    )
    if not re.fullmatch(r"[a-z][\w:.-]{1,30}", called):
        return None
    try:
        found = codecs.lookup(called)
    except LookupError:
        return None
    is_text = getattr(found, "_is_text_encoding", True)
    return found.name if is_text and not found.name.startswith(("utf-16", "utf-32")) else None


def _is_mostly_right(text: str) -> bool:
    lost = text.count(_LOST)
    right = sum(not letter.isascii() for letter in text) - lost
    return lost <= right * _MOST_SPOILT_SHARE


def _judged(text: str, name: str) -> str:
    """Return `text` unless it holds what no text holds."""
    if any(ord(letter) < ord(" ") and letter not in _PLAIN_CONTROLS for letter in set(text)):
        raise InputProblem(NO_TEXT, name=name)
    return text
