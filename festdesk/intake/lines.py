"""The lines of a source as the reader looks at them: bullet off, spaces alike, gaps counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# A line longer than this is running text, or several entries of a filmography in one line.
LONGEST_STRUCTURED_LENGTH = 1500

_BULLET = re.compile(r"^\s*([•◦▪▫■□●○‣⁃∙·►▶»✦✶★*–—-]|o(?=\s{2}|\t))\s+(?=\S)")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_WIDE_GAP = re.compile(r"(?<=\S) ?\t[ \t]*(?=\S)|(?<=[^.!?\s]) {3,}(?=\S)")
_GAP_OF_TWO = re.compile(r"(?<=[^.!?:\s]) {2}(?=\S)")
_LETTER_AS_BAR = re.compile(r" I (?=[A-ZÀ-Þ0-9])")
_NUMBER_BESIDE_BAR = re.compile(r"(?<=[\d'’′]) I (?=[A-ZÀ-Þ])| I (?=\d{2,4}\b)")
_LEADER = re.compile(
    r"\s?(?:\.{4,}|(?<=[a-zà-ÿ])\.{3}(?=[A-ZÀ-Þ])|(?:\s?…){2,}|(?:\. ){3,}\.?|_{4,})\s?(?=\S)"
)
_LONGEST_WITH_GAPS = 160
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
    until: int = 0  # the number of the last line, where a wrapped text was put together

    @property
    def last_number(self) -> int:
        """The number of the last line of the source it is made of."""
        return self.until or self.number

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
    if len(text) > LONGEST_STRUCTURED_LENGTH:
        text = _SPACES.sub(" ", text) if _SPACES.search(text) else text
        return Line(number, text, body, bullet is not None, blanks)
    text = _MARKS.sub("", text)
    if "\t" in text or "   " in text:
        text = _WIDE_GAP.sub("\t", text)
    if len(text) <= _LONGEST_WITH_GAPS:
        text = _GAP_OF_TWO.sub("\t", _LEADER.sub("\t", text))
        text = _with_bars(text)
    if "  " in text or not text.isascii():
        text = _SPACES.sub(" ", text)
    text = text.strip()
    return Line(number, text or body, body, bullet is not None, blanks)


def _with_bars(text: str) -> str:
    """Read the capital I of "2019 I 86’ I España" as the bar that it was meant for."""
    count = text.count(" I ")
    is_bar = (
        count > 1
        and len(_LETTER_AS_BAR.findall(text)) == count
        and _NUMBER_BESIDE_BAR.search(text) is not None
    )
    return text.replace(" I ", " | ") if is_bar else text
