"""Tidying of text as people type and paste it, and folding of text for search."""

import re
import unicodedata

# What NFD does not take apart (measured against Polish, Danish, Turkish, German, French names).
_FOLDED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ґ": "г"}
)
# C0 and C1 controls but tab and line feed; NUL would end a text early in the journal. Halves of
# UTF-16 pairs, as a field gives them where half an emoji was deleted, are no text at all.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ud800-\udfff]")
# More letters than any text of a catalogue has: what is longer is a file that somebody has pasted.
LONGEST_READ = 200_000
_BREAKS = re.compile(r"[ \t\n]+")
_WHITE_SPACE = re.compile(r"\s+")
_SPACES_AT_END = re.compile(r"[ \t]+$", re.MULTILINE)


def tidy(text: str) -> str:
    r"""Return `text` as it is kept: NFC, line ends as \n, no control characters, ends trimmed.

    Non-breaking spaces, soft hyphens and every visible character stay.
    """
    if text.isascii() and text.isprintable():
        return text.strip(" ")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _CONTROLS.sub("", text.replace("\x85", "\n").replace("\u2028", "\n"))
    return _SPACES_AT_END.sub("", text).strip(" \t\n")


def tidy_line(text: str) -> str:
    """Return `text` as one line: tidied, and each run of white space one space."""
    text = tidy(text)
    is_one = "  " not in text and "\t" not in text and "\n" not in text
    return text if is_one else _BREAKS.sub(" ", text)


class _Folding(dict[int, str]):
    """What each letter folds to, found once: no letter's folding depends on its neighbours."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFD", chr(code).casefold())
        folded = "".join(c for c in apart if not unicodedata.combining(c)).translate(_FOLDED)
        self[code] = folded
        return folded


_FOLDING = _Folding()
_OTHERS = re.compile(r"[^\x00-\x7f]")
_LONG, _FEW = 120, 40  # letters of a text, and different ones in it that are not ASCII


def fold(text: str) -> str:
    """Return `text` without case and diacritics, for search; ł, ø and ß are folded too."""
    if text.isascii():
        return text.lower()
    if len(text) < _LONG:
        return text.translate(_FOLDING)
    # What is folded folds to itself, so that letters may be replaced one after the other.
    small = text.lower()
    others = set(_OTHERS.findall(small))
    if len(others) > _FEW:
        return text.translate(_FOLDING)
    for letter in others:
        small = small.replace(letter, _FOLDING[ord(letter)])
    return small


def shorten(text: str, length: int) -> str:
    """Return at most `length` characters of one line, with an ellipsis where it was cut."""
    is_line = text.isprintable() and "  " not in text  # the only white space that is printable
    line = (text if is_line else _WHITE_SPACE.sub(" ", text)).strip()
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
