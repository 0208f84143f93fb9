"""Text out of the bytes of a file whose encoding nobody has stated."""

import codecs

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


def decode_text(content: bytes, *, name: str) -> str:
    """Return the text of a file: UTF-8, UTF-16 or UTF-32 with their marks, else Windows-1252.

    `name` is what a sentence calls the file.

    Raises:
        InputProblem: It is a file of another kind, or not in the encoding it claims.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return _judged(content.decode(encoding), name)
            except UnicodeDecodeError as problem:
                shown = encoding.upper().removesuffix("-SIG")
                raise InputProblem(BROKEN_TEXT, name=name, encoding=shown) from problem
    if content.startswith(_OTHER_FORMATS):
        raise InputProblem(NO_TEXT, name=name)
    for encoding in ("utf-8", "windows-1252"):
        try:
            return _judged(content.decode(encoding), name)
        except UnicodeDecodeError:
            continue
    raise InputProblem(NO_TEXT, name=name)


def _judged(text: str, name: str) -> str:
    """Return `text` unless it holds what no text holds."""
    if any(ord(letter) < ord(" ") and letter not in _PLAIN_CONTROLS for letter in set(text)):
        raise InputProblem(NO_TEXT, name=name)
    return text
