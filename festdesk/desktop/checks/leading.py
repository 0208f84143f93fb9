"""The way from findings to their places, one after another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.checks.table import FindingsTable

if TYPE_CHECKING:
    from festdesk.base.findings import Finding

# Codes of findings that are settled in the window of names; their last place says whose they are.
_OF_NAMES = "name."


class Leading(QObject):
    """Says which place a finding leads to, and goes through the findings of a list."""

    place_wanted = Signal(object)  # Place
    letters_wanted = Signal(object, object)  # Place, and the letters of its text
    names_wanted = Signal(object)  # Place: of whom or what a name is that is spelled otherwise

    def __init__(self, table: FindingsTable) -> None:
        super().__init__(table)
        self._table = table
        self._led_to: Finding | None = None  # the finding whose place was shown last

    def jump_to(self, row: FindingRow) -> None:
        """Go to what a finding is about, with its letters selected where it has any."""
        finding = row.finding
        if not finding.places:
            return
        self._led_to = finding
        if finding.code.startswith(_OF_NAMES):
            self.names_wanted.emit(finding.places[-1])
        elif finding.spot is None:
            self.place_wanted.emit(finding.places[0])
        else:
            self.letters_wanted.emit(finding.places[0], finding.spot)

    def jump(self) -> None:
        """Go to what the finding is about that has the keys."""
        row = self._table.current
        if row is not None:
            self.jump_to(row)

    def go_to_next(self) -> None:
        """Jump to the place of the next finding."""
        self._move_on(1)

    def go_to_previous(self) -> None:
        """Jump to the place of the finding before."""
        self._move_on(-1)

    def _move_on(self, by: int) -> None:
        lines = self._table.findings.lines
        numbers = [n for n, line in enumerate(lines) if isinstance(line, FindingRow)]
        if not numbers:
            return
        current, at = self._table.current, self._table.currentIndex().row()
        # A finding nobody was led to yet, as the first one or the one after a mended one, is next.
        if current is None or current.finding == self._led_to:
            ahead = [n for n in numbers if n > at] if by > 0 else [n for n in numbers if n < at]
            beyond = numbers if by > 0 else numbers[::-1]
            following = ahead if by > 0 else ahead[::-1]
            self._table.go_to_line(next(iter(following), beyond[0]))
        self.jump()
