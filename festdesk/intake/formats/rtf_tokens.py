"""RTF taken apart: groups, control words and the bytes of words, as the format's rules have it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_PARTS = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|[\r\n]+"
    rb"|([^\\{}\r\n]+)|\\",
    re.DOTALL,
)


class Part(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()  # a control word such as \par, with its number
    SIGN = auto()  # a control symbol such as \~
    BYTES = auto()  # plain
    BYTE = auto()  # one, written as \'e9


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `number` is that of a control word, None where it has none."""

    part: Part
    word: str = ""
    number: int | None = None
    content: bytes = b""


def tokens_of(content: bytes) -> Iterator[Token]:
    """Yield the tokens of an RTF file; binary content of pictures is passed over."""
    at = 0
    while match := _PARTS.match(content, at):
        at = match.end()
        word, number, code, sign, brace, plain = match.groups()
        if plain is not None:
            yield Token(Part.BYTES, content=plain)
        elif word is not None:
            count = int(number) if number else None
            if word == b"bin":
                at += max(count or 0, 0)
            else:
                yield Token(Part.WORD, word.decode("ascii"), count)
        elif code is not None:
            yield Token(Part.BYTE, content=bytes([int(code, 16)]))
        elif brace is not None:
            yield Token(Part.OPEN if brace == b"{" else Part.CLOSE)
        elif sign is not None:
            yield Token(Part.SIGN, sign.decode("latin-1"))


# The character sets of fonts, as code pages by Python's names.
CHARSETS = {
    0: "cp1252",
    2: "cp1252",
    77: "mac_roman",
    89: "mac_latin2",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
# Of the whole document, by their words.
PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
