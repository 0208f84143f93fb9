"""The text of a printed page: searched as one reads it, and led back to where it stands.

PDFium gives the characters of a page in the order of reading. Lines end in CR LF, and a word that
is divided at the end of a line has U+FFFE there. A range of characters is a pair of numbers, the
first character and the one after the last.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from festdesk.base.text import fold

Range = tuple[int, int]

DIVIDED = "\ufffe"
# Where a word may be parted or two hold together; nobody sees or types it.
_UNSEEN = frozenset("\u00ad\u200b\u2060")
_LIKE = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
_LIKE |= {"–": "-", "—": "-", "‑": "-", "−": "-", "…": "..."}
_SAME_LINE = 0.4  # of the height of a letter: as far as boxes of one line stand apart


class PageText:
    """The characters of a page, and what they are for who searches."""

    def __init__(self, characters: str) -> None:
        self.characters = characters

    def prepare(self) -> None:
        """Do now what the first search would do, on whichever thread has the time."""
        _ = self._sought

    def find(self, typed: str) -> list[Range]:
        """Return where what was typed stands, whatever its case, accents, quotes and dashes.

        It is found across the end of a line, and in a word that is divided there.
        """
        wanted = _as_sought(typed)[0].strip()
        if not wanted:
            return []
        sought, places = self._sought
        found: list[Range] = []
        at = sought.find(wanted)
        while at >= 0:
            found.append((places[at], places[at + len(wanted) - 1] + 1))
            at = sought.find(wanted, at + len(wanted))
        return found

    @cached_property
    def _sought(self) -> tuple[str, Sequence[int]]:
        return _as_sought(self.characters)

    @cached_property
    def letters(self) -> tuple[str, Sequence[int]]:
        """The letters and figures alone, folded, each with the number of its character."""
        return letters_of(self.characters)

    def word_at(self, character: int) -> Range | None:
        """Return the word that a character is part of, the other half of a divided one too."""
        text = self.characters
        if not 0 <= character < len(text) or not text[character].isalnum():
            return None
        first, last = character, character + 1
        while (before := self._before(first)) is not None:
            first = before
        while (after := self._after(last)) is not None:
            last = after
        return first, last

    def _before(self, first: int) -> int | None:
        text = self.characters
        at = first - 1
        if at >= 0 and text[at] in "\r\n":
            while at >= 0 and text[at] in "\r\n":
                at -= 1
            if at < 0 or text[at] != DIVIDED:
                return None
        if at >= 0 and text[at] == DIVIDED:
            at -= 1
        return at if at >= 0 and text[at].isalnum() else None

    def _after(self, last: int) -> int | None:
        text = self.characters
        at = last
        if at < len(text) and text[at] == DIVIDED:
            at += 1
            while at < len(text) and text[at] in "\r\n":
                at += 1
        return at + 1 if at < len(text) and text[at].isalnum() else None


def letters_of(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded letters and figures of a text, each with where it was."""
    letters: list[str] = []
    places = array("I")
    for number, character in enumerate(text):
        if character.isalnum():
            folded = fold(character)
            letters.append(folded)
            places.extend([number] * len(folded))
    return "".join(letters), places


def _as_sought(text: str) -> tuple[str, Sequence[int]]:
    """Return a text as it is compared, each letter of it with the character it comes from."""
    made: list[str] = []
    places = array("I")
    is_divided = False
    for number, character in enumerate(text):
        if character == DIVIDED:
            is_divided = True
            continue
        if character in _UNSEEN:
            continue
        if character.isspace():
            if is_divided or (made and made[-1] == " "):
                continue
            folded = " "
        else:
            is_divided = False
            folded = _LIKE.get(character) or fold(character)
        if folded:
            made.append(folded)
            places.extend([number] * len(folded))
    return "".join(made), places


@dataclass(frozen=True, slots=True)
class Link:
    """A part of a page that leads to another page, counted from 0."""

    box: QRectF
    page: int


@dataclass(frozen=True, slots=True)
class PagePlaces:
    """Where the characters of a page stand, in points from its upper left corner."""

    text: PageText
    # left, top, right and bottom of each character; all 0 where one takes no room
    boxes: "array[float]" = field(default_factory=lambda: array("f"))
    links: Sequence[Link] = ()
    pictures: Sequence[QRectF] = ()

    def box(self, character: int) -> QRectF:
        """Return where a character stands; an empty box for one that takes no room."""
        left, top, right, bottom = self.boxes[character * 4 : character * 4 + 4]
        return QRectF(left, top, right - left, bottom - top)

    def character_at(self, point: QPointF, reach: float = 4.0) -> int | None:
        """Return the visible character nearest to a point, none where it is beyond `reach`."""
        best, nearest = None, reach
        x, y = point.x(), point.y()
        boxes = self.boxes
        for at in range(0, len(boxes), 4):
            left, top, right, bottom = boxes[at : at + 4]
            if right <= left:
                continue
            dx = left - x if x < left else max(0.0, x - right)
            if dx > nearest:
                continue
            dy = top - y if y < top else max(0.0, y - bottom)
            away = dx + dy
            if away < nearest or (away == 0.0 and best is None):
                best, nearest = at // 4, away
        return best

    def character_above(self, point: QPointF, reach: float) -> int | None:
        """Return the nearest character whose line is above a point and reaches over it."""
        best, nearest = None, reach
        boxes = self.boxes
        for at in range(0, len(boxes), 4):
            left, top, right, bottom = boxes[at : at + 4]
            away = point.y() - bottom
            if right > left and 0 <= away < nearest and left <= point.x() and top < point.y():
                aside = max(0.0, point.x() - right)
                if aside < reach and away + aside / 4 < nearest:
                    best, nearest = at // 4, away + aside / 4
        return best

    def link_at(self, point: QPointF, reach: float = 3.0) -> Link | None:
        """Return the link under a point, or the only ones of its line where they lead one way."""
        in_line = []
        for link in self.links:
            if link.box.adjusted(-reach, -reach / 3, reach, reach / 3).contains(point):
                return link
            if link.box.top() <= point.y() <= link.box.bottom():
                in_line.append(link)
        pages = {link.page for link in in_line}
        return in_line[0] if len(pages) == 1 and len(in_line) > 1 else None

    def picture_at(self, point: QPointF) -> QRectF | None:
        """Return the box of the picture under a point, the smallest where there are several."""
        under = [box for box in self.pictures if box.contains(point)]
        return min(under, key=lambda box: box.width() * box.height(), default=None)

    def lines(self, part: Range) -> list[QRectF]:
        """Return the boxes of the lines that a range of characters takes."""
        found: list[QRectF] = []
        for character in range(*part):
            box = self.box(character) if character * 4 + 3 < len(self.boxes) else QRectF()
            if box.width() <= 0:
                continue
            if found and _is_same_line(found[-1], box):
                found[-1] = found[-1].united(box)
            else:
                found.append(box)
        return found


def _is_same_line(line: QRectF, box: QRectF) -> bool:
    shared = min(line.bottom(), box.bottom()) - max(line.top(), box.top())
    return shared > _SAME_LINE * min(line.height(), box.height()) and box.left() > line.left()
