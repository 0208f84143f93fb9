"""Words in a given room: the fonts of the board, and titles wrapped and shortened to fit.

What is measured once is kept, since many cards say the same and each is drawn many times.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


class Lettering:
    """Fonts of one size with their measures."""

    def __init__(self, font: QFont) -> None:
        self.small = QFont(font)
        if font.pixelSize() > 0:  # for paper, where letters are set in pixels
            self.small.setPixelSize(max(1, round(font.pixelSize() * 0.9)))
        else:
            self.small.setPointSizeF(font.pointSizeF() * 0.9)
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.mark = QFont(self.small)
        self.mark.setWeight(QFont.Weight.DemiBold)
        self.struck = {True: _struck(self.strong), False: self.strong}
        self.struck_mark = {True: _struck(self.mark), False: self.mark}
        self.small_metrics = QFontMetricsF(self.small)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.mark_metrics = QFontMetricsF(self.mark)
        self.clock_width = self.small_metrics.horizontalAdvance("00:00")
        self.run_width = self.small_metrics.horizontalAdvance("00:00–00:00")
        self._wrapped: dict[tuple[str, int, int], list[str]] = {}
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._small_widths: dict[str, float] = {}
        self._mark_widths: dict[str, float] = {}

    def wrapped(self, text: str, width: float, lines: int) -> list[str]:
        """Return a title in at most so many lines, the last one elided."""
        key = (text, int(width), lines)
        found = self._wrapped.get(key)
        if found is None:
            found = self._wrapped[key] = self._wrap(text, width, lines)
        return found

    def _wrap(self, text: str, width: float, lines: int) -> list[str]:
        found: list[str] = []
        words = text.split()
        while words and len(found) < lines - 1:
            count = 1
            while count < len(words) and self._fits(" ".join(words[: count + 1]), width):
                count += 1
            if not self._fits(" ".join(words[:count]), width):
                break  # one word too long for a line: the rest is elided
            found.append(" ".join(words[:count]))
            words = words[count:]
        if words:
            rest = " ".join(words)
            elided = self.strong_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            found.append(elided)
        return found

    def _fits(self, text: str, width: float) -> bool:
        return self.strong_metrics.horizontalAdvance(text) <= width

    def shortened(self, text: str, width: float, *, is_mark: bool) -> str:
        """Return a line as far as it fits; nothing where only the ellipsis would."""
        key = (text, int(width), is_mark)
        found = self._elided.get(key)
        if found is None:
            metrics = self.mark_metrics if is_mark else self.small_metrics
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            # A lone ellipsis says nothing.
            self._elided[key] = found = "" if found == "…" else found
        return found

    def cut(self, word: str, width: float) -> str:
        """Return as many of a word's first letters as fit, in the letters of marks."""
        key = (f"cut {word}", int(width), True)
        found = self._elided.get(key)
        if found is None:
            length = len(word)
            while length > 1 and self.mark_metrics.horizontalAdvance(word[:length]) > width:
                length -= 1
            found = self._elided[key] = word[:length]
        return found

    def small_width(self, words: str) -> float:
        """Return how wide small words are."""
        width = self._small_widths.get(words)
        if width is None:
            width = self._small_widths[words] = self.small_metrics.horizontalAdvance(words)
        return width

    def mark_width(self, words: str) -> float:
        """Return how wide the letters of a mark are."""
        width = self._mark_widths.get(words)
        if width is None:
            width = self._mark_widths[words] = self.mark_metrics.horizontalAdvance(words)
        return width


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck
