"""The lines of a source as the reader looks at them: bullet off, spaces alike, gaps counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# A line longer than this is running text, or several entries of a filmography in one line.
LONGEST_STRUCTURED_LENGTH = 1500

_BULLET = re.compile(r"^\s*([•◦▪▫■□●○‣⁃∙·►▶»✦✶★*–—-]|o(?=\s{2}|\t))\s+(?=\S)")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_WIDE_GAP = re.compile(r"(?<=\S) ?\t[ \t]*(?=\S)|(?<=[^.!?\s]) {3,}(?=\S)")
_MARKS = re.compile(r"^#{1,6}\s+|\*\*|__")  # of headings and bold words in Markdown
_STARS_ONLY = re.compile(r"^[★☆✩✭*\s½/0-9]+$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something. A tab in `text` stands for a gap as wide as a column."""

    number: int  # in the source, from 1
    text: str  # for reading
    body: str  # as it is kept
    is_bulleted: bool = False
    blanks_before: int = 0  # empty lines between this and the one before

    @property
    def is_structured(self) -> bool:
        """Whether it is short enough to be anything else than running text."""
        return len(self.text) <= LONGEST_STRUCTURED_LENGTH


def lines_of(source: Sequence[str], *, most: int) -> list[Line]:
    """Return the lines that are not empty, at most `most` of them."""
    found: list[Line] = []
    blanks = 0
    for number, raw in enumerate(source, start=1):
        body = raw.strip()
        if not body:
            blanks += 1
            continue
        if len(found) == most:
            break
        found.append(_line(number, body, blanks))
        blanks = 0
    return found


def _line(number: int, body: str, blanks: int) -> Line:
    bullet = None if _STARS_ONLY.match(body) else _BULLET.match(body)
    text = body[bullet.end() :] if bullet else body
    text = _MARKS.sub("", text)
    text = _SPACES.sub(" ", _WIDE_GAP.sub("\t", text)).strip()
    return Line(number, text or body, body, bullet is not None, blanks)
