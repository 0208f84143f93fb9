"""Lines of a page become paragraphs: wrapped lines are joined, and words divided at their ends."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from festdesk.intake.formats.composing import Composer
from festdesk.intake.formats.pdf.columns import Region, Row

_SOFT = "\u00ad"
_HYPHENS = ("-", "\u2010", _SOFT)
# A step to the next line that is this much wider than usual begins a paragraph.
_WIDE_STEP = 1.25
_LARGER = 1.15
_INDENT = 0.8  # of the size of the letters
_LEAST_FULL_SHARE = 0.15
_LEAST_FULL_SHARE_OF_NARROW = 0.5
_LEAST_NARROW = 5
_AT_EDGE_POINTS = 1.0
_LEAST_AT_EDGE = 4
_FULL = 0.92  # of the width
_LEAST_LETTERS = 25  # of a line that goes on
_WIDEST_SPACE = 2.5  # of the size of the letters
_BULLET = re.compile(r"^[•●▪■◦‣∙·○►▶]\s*(?=\S)")
_ENDS = re.compile(r"[.!?:…][\"”“»«’')\]]*$")
_LABEL = re.compile(r"^\S+(?: [^\s:.!?]+){0,2}:\s")
# Words that follow a hyphen that stands for a second half: “Bild- und Ton”.
_AND = frozenset(
    ["und", "oder", "bzw", "sowie", "et", "ou", "and", "or", "e", "o", "y", "en", "of", "i", "a"]
)
# Words that are joined to the next by a hyphen as a rule, which then is none of the line's end.
_HYPHENED = frozenset(("well", "half", "self", "ex", "long", "short", "full", "world", "avant"))
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class _Line:
    text: str
    left: float
    right: float
    first: float  # the foot of its first line
    bottom: float  # and of its last
    size: float
    is_row: bool = False
    widest_gap: float = 0.0

    def close_gaps(self, start: float, edge: float) -> None:
        """Take wide gaps for spaces where the line fills its column, as justified text does."""
        is_full = self.left <= start + self.size and self.right >= edge - 2
        is_close = self.widest_gap <= _WIDEST_SPACE * self.size
        if self.is_row and is_full and is_close and len(self.text) >= _LEAST_LETTERS:
            self.text, self.is_row = self.text.replace("\t", " "), False


class PageComposer:
    """Puts the text of pages together; `joined` counts the words that were divided."""

    def __init__(self, words: Iterable[str]) -> None:
        self.composer = Composer()
        self.joined = 0
        self._paragraph: list[_Line] = []
        self._last_edge = float("inf")
        self._known = Counter(word for text in words for word in _WORD.findall(text))

    def add(self, region: Region, body_size: float) -> None:
        """Add a region; what is larger than `body_size` is a heading."""
        lines = self._rows(region) if region.is_table else list(map(_line, region.rows))
        start = min((line.left for line in lines), default=0.0)
        whole = max((line.right for line in lines), default=0.0)
        if not region.is_table:
            for line in lines:
                line.close_gaps(start, whole)
        edges = _edges(lines, start)
        step = _usual_step(lines)
        for number, line in enumerate(lines):
            before = lines[number - 1] if number else None
            if before is None:
                is_apart, goes_on = True, self._goes_over(line)
            else:
                is_apart = _is_apart(before, line, step)
                is_hanging = self._is_hanging(line) and not is_apart
                goes_on = is_hanging or (
                    not is_apart and self._goes_on(before, line, edges[number - 1], start)
                )
            if not goes_on:
                self._end(body_size)
                if is_apart:
                    self.composer.gap()
            self._paragraph.append(line)
        self._last_edge = edges[-1] if edges else float("inf")

    def add_apart(self, words: str, body_size: float) -> None:
        """Add words that stand by themselves."""
        self._end(body_size)
        self.composer.apart(words)

    def close(self, body_size: float) -> str:
        """Return the text."""
        self._end(body_size)
        return self.composer.text()

    def _is_hanging(self, line: _Line) -> bool:
        """Return whether a line stands under the words of an item, right of its bullet."""
        first = self._paragraph[0] if self._paragraph else None
        is_item = first is not None and _BULLET.match(first.text) is not None
        is_new = _BULLET.match(line.text) is not None
        return first is not None and is_item and not is_new and line.left > first.left + 2

    def _goes_over(self, line: _Line) -> bool:
        """Return whether a column or a page begins within the paragraph of the last one."""
        if not self._paragraph or line.is_row or self._paragraph[-1].is_row:
            return False
        before = self._paragraph[-1]
        if abs(line.size - before.size) > before.size * (_LARGER - 1):
            return False
        is_divided = before.text.endswith(_HYPHENS) and line.text[:1].islower()
        is_full = before.right >= self._last_edge * _FULL and not _ENDS.search(before.text)
        is_label = _is_label(line.text) or _BULLET.match(line.text)
        return is_divided or (is_full and not is_label)

    def _goes_on(self, before: _Line, line: _Line, edge: float, start: float) -> bool:
        """Return whether a line is the next of a paragraph rather than one of its own."""
        if before.is_row or line.is_row or _BULLET.match(line.text) or _is_label(line.text):
            return False
        if before.text.endswith(_HYPHENS) and line.text[:1].islower():
            return True
        if abs(line.size - before.size) > before.size * (_LARGER - 1):
            return False
        if line.left > start + _INDENT * line.size and before.left <= start + 1:
            return False
        word = line.text.split(" ", 1)[0]
        width = (line.right - line.left) * len(word) / max(len(line.text), 1)
        is_full = before.right + width + before.size * 0.2 > edge
        return is_full and len(before.text) >= _LEAST_LETTERS

    def _end(self, body_size: float) -> None:
        lines, self._paragraph = self._paragraph, []
        if not lines:
            return
        text = lines[0].text
        for line in lines[1:]:
            text = self._join(text, line.text)
        text = text.replace(_SOFT, "-") if text.endswith(_SOFT) else text
        if lines[0].is_row:
            self.composer.row(text.split("\t"))
        elif bullet := _BULLET.match(text):
            self.composer.item(text[bullet.end() :])
        elif lines[0].size >= body_size * _LARGER and len(lines) == 1:
            self.composer.heading(text)
        else:
            self.composer.paragraph(text, is_tight=True)

    def _join(self, text: str, more: str) -> str:
        """Return two lines as one; a hyphen at the end of a line stays where it is the word's."""
        if not text.endswith(_HYPHENS):
            return f"{text} {more}"
        first, second = _WORD.match(more), _WORD.search(text[:-1][-60:].rpartition(" ")[2])
        if first is None or second is None or text[-2:-1] in {" ", ""}:
            return f"{text} {more}"
        if first[0].lower() in _AND:
            return f"{text[:-1]}- {more}"
        half = text[:-1].rpartition(" ")[2].lstrip("(„“«»\"'")
        hyphened, whole = f"{half}-{first[0]}", half + first[0]
        is_kept = not first[0][0].islower() or (
            not self._known[whole] and (self._known[hyphened] or half.lower() in _HYPHENED)
        )
        if is_kept:
            return f"{text[:-1]}-{more}"
        self.joined += 1
        return text[:-1] + more

    def _rows(self, region: Region) -> list[_Line]:
        """Return the rows of a table with tabs; what has no label goes on with the last."""
        starts = min(row[0].left for row in region.rows)
        edge = max(row[-1].right for row in region.rows)
        found: list[_Line] = []
        for row in region.rows:
            line = _line(row)
            line.is_row = True
            is_further = len(row) == 1 and row[0].left > starts + row[0].size and bool(found)
            if not is_further:
                found.append(line)
                continue
            above = found[-1]
            word = line.text.split(" ", 1)[0]
            width = (line.right - line.left) * len(word) / max(len(line.text), 1)
            if above.right + width > edge - 1 and above.right > starts + (edge - starts) * _FULL:
                above.text = self._join(above.text, line.text)
            else:
                above.text = f"{above.text} / {line.text}"
            above.right, above.bottom = line.right, line.bottom
        return found


def _line(row: Row) -> _Line:
    largest = max(row, key=lambda piece: len(piece.text))
    gaps = [right.left - left.right for left, right in pairwise(row)]
    return _Line(
        text="\t".join(piece.text for piece in row),
        left=row[0].left,
        right=row[-1].right,
        first=largest.bottom,
        bottom=largest.bottom,
        size=largest.size,
        is_row=len(row) > 1,
        widest_gap=max(gaps, default=0.0),
    )


def _is_label(text: str) -> bool:
    """Return whether a line begins with a label, and not amid a sentence with a colon."""
    return text[:1].isupper() and _LABEL.match(text) is not None


def _edges(lines: Sequence[_Line], start: float) -> list[float]:
    """Return for each line the edge at which its text is wrapped; infinite where it is not.

    Text between two headings may have a measure of its own.
    """
    whole = max((line.right for line in lines), default=0.0)
    is_known = sum(line.right >= start + (whole - start) * _FULL for line in lines) > _LEAST_NARROW
    found: list[float] = []
    run: list[_Line] = []
    for line in [*lines, None]:
        is_same = bool(run) and line is not None and _is_alike(run[-1], line)
        if run and not is_same:
            found += [_edge(run, start, whole, is_known=is_known)] * len(run)
            run = []
        if line is not None:
            run.append(line)
    return [
        _justified(line, lines) if edge == float("inf") else edge
        for edge, line in zip(found, lines, strict=True)
    ]


def _justified(line: _Line, lines: Sequence[_Line]) -> float:
    """Return where a line ends if several others end at the very place, as justified text does."""
    same = sum(abs(line.right - other.right) <= _AT_EDGE_POINTS for other in lines)
    return line.right if same >= _LEAST_AT_EDGE and not line.is_row else float("inf")


def _is_alike(before: _Line, line: _Line) -> bool:
    is_larger = abs(line.size - before.size) > before.size * (_LARGER - 1)
    return not is_larger and line.is_row == before.is_row


def _edge(run: Sequence[_Line], start: float, whole: float, *, is_known: bool) -> float:
    """Return the right edge of lines of one size if enough of them reach it."""
    edge = max(line.right for line in run)
    least = start + (edge - start) * _FULL
    full = sum(line.right >= least and len(line.text) >= _LEAST_LETTERS for line in run)
    is_wide = edge >= start + (whole - start) * _FULL
    share = _LEAST_FULL_SHARE if is_wide else _LEAST_FULL_SHARE_OF_NARROW
    least_full = 0 if is_wide and is_known else 1
    is_enough = (
        full > least_full and full >= len(run) * share and (is_wide or len(run) >= _LEAST_NARROW)
    )
    return edge if is_enough else float("inf")


def _usual_step(lines: Sequence[_Line]) -> float:
    steps = [
        below.first - above.bottom for above, below in pairwise(lines) if below.first > above.bottom
    ]
    return median(steps) if steps else 0.0


def _is_apart(before: _Line, line: _Line, step: float) -> bool:
    """Return whether there is more room between two lines than between most."""
    room = line.first - before.bottom
    usual = min(step, 1.5 * max(line.size, before.size)) if step else 1.3 * line.size
    is_larger = line.size > before.size * _LARGER or before.size > line.size * _LARGER
    return room > max(usual, 1.0) * _WIDE_STEP or is_larger or room < 0
