"""Puts a text together from paragraphs, items, rows and notes as every format of ours gives it.

The conventions: paragraphs are parted by an empty line, a heading is a line of its own, items of
a list begin with “• ”, cells of a row are parted by tabs, captions stand between empty lines, and
notes stand at the end.
"""

import re
from collections.abc import Sequence

BULLET = "• "
# Lines that stand close together in a layout are parted where one of them is running text: what
# is longer than this would else be taken for a line that goes on.
_LONGEST_LINE = 120
# A row with a cell longer than this sets columns of text side by side.
_LONGEST_CELL = 300
_BETWEEN_LINES = " / "  # of one cell
_BLANKS = re.compile(r"^[ \t\xa0]+|[ \t\xa0]+$")
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|heic)|(?:image|picture|bild|logo)\s?\d*",
    re.IGNORECASE,
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MOST_BLANK = re.compile(r"\n{3,}")


class Composer:
    """A text while it is put together; what is added last stands last."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._notes: list[str] = []
        self._gap = False  # an empty line is due before what comes next
        self._kind = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added yet."""
        return not self._lines and not self._notes

    def paragraph(self, text: str, *, is_tight: bool = False) -> None:
        """Add a paragraph, whose line breaks stay; a tight one has no room above or below."""
        lines = _trimmed(text)
        if lines:
            is_long = max(map(len, lines)) > _LONGEST_LINE
            follows_long = bool(self._lines) and len(self._lines[-1]) > _LONGEST_LINE
            self._gap = self._gap or is_long or follows_long
            self._add(lines, "tight" if is_tight else "paragraph")

    def heading(self, text: str) -> None:
        """Add a heading, on one line."""
        self._add([" ".join(_trimmed(text))], "heading")

    def apart(self, text: str) -> None:
        """Add what belongs to a picture, such as its caption, between empty lines."""
        self._add(_trimmed(text), "apart")

    def item(self, text: str) -> None:
        """Add one item of a list; further lines of it follow the one with the bullet."""
        lines = _trimmed(text)
        if lines:
            first = lines[0] if lines[0].startswith(BULLET) else BULLET + lines[0]
            self._add([first, *lines[1:]], "item")

    def further(self, text: str) -> None:
        """Add lines that belong to the item before."""
        self._add(_trimmed(text), "item")

    def row(self, cells: Sequence[str]) -> None:
        """Add a row of a table; cells that hold running text come one after another instead."""
        trimmed = [_trimmed(cell) for cell in cells]
        filled = [lines for lines in trimmed if lines]
        if len(filled) == 1 and (len(filled[0]) > 1 or len(trimmed) == 1):
            self._add(filled[0], "tight")
        elif any("" in lines or len("".join(lines)) > _LONGEST_CELL for lines in filled):
            for lines in filled:
                self._add(lines, "paragraph")
        elif filled:
            self._add(["\t".join(map(_in_a_cell, trimmed)).rstrip("\t")], "row")

    def gap(self) -> None:
        """Leave an empty line before what comes next."""
        self._gap = True

    def note(self, text: str) -> None:
        """Add a footnote or a remark, which stands under all else."""
        self._notes += [" ".join(line for line in _trimmed(text) if line)]

    def text(self) -> str:
        """Return what was put together."""
        notes = [note for note in self._notes if note]
        lines = [*self._lines, *([""] if self._lines and notes else []), *notes]
        return _MOST_BLANK.sub("\n\n", "\n".join(lines)).strip("\n")

    def _add(self, lines: Sequence[str], kind: str) -> None:
        if not any(lines):
            return
        is_apart = kind != self._kind or kind not in {"item", "row", "tight"}
        if self._lines and (is_apart or self._gap):
            self._lines.append("")
        self._lines += lines
        self._gap, self._kind = False, kind


def raised(number: str) -> str:
    """Return the number of a note as it stands raised beside a word, of which it is no part."""
    return number.translate(_RAISED)


def is_file_name(words: str) -> bool:
    """Return whether what stands for a picture is but the name of its file."""
    return _FILE_NAME.fullmatch(words.strip()) is not None


def in_one_line(text: str) -> str:
    """Return `text` with each run of spaces and line ends as one space; no-break spaces stay."""
    return re.sub(r"[ \t\r\n\f]+", " ", text)


def _in_a_cell(lines: Sequence[str]) -> str:
    return _BETWEEN_LINES.join(line.removeprefix(BULLET).replace("\t", " ") for line in lines)


def _trimmed(text: str) -> list[str]:
    """Return the lines of `text` without spaces at their ends, and none empty at its own."""
    lines = [_BLANKS.sub("", line) for line in text.split("\n")]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines
