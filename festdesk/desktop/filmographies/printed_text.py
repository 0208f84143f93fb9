"""A filmography as it prints, to be read and copied: titles in italics, films in bold."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from festdesk.booklet.typography import prepared
from festdesk.filmographies.listing import programme_with
from festdesk.filmographies.printed_once import PrintedOnce
from festdesk.filmographies.printing import PrintedEntry, PrintedFilmography, printed_filmography
from festdesk.filmographies.style import style_of

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

_YEAR_LETTERS = 6  # of the column of years
_ELLIPSIS = "…"  # for the number of a page, which only the finished book knows


def filmography_in_print(
    snapshot: "Snapshot",
    person_id: "PersonId",
    language: str,
    film: "Film | None",
    once: PrintedOnce[PrintedEntry] | None = None,
) -> PrintedFilmography:
    """Return a filmography as it prints in the entry of a film, or where it stands by itself.

    `once` knows the entries that were printed before.
    """
    once = PrintedOnce() if once is None else once
    films = frozenset(film.id for film in snapshot.films.values() if not film.is_withdrawn)
    return printed_filmography(
        once.listed(snapshot, person_id),
        style_of(snapshot.house_settings),
        language,
        programme_with(snapshot, films, film),
        once=once,
    )


class PrintedText(QTextEdit):
    """Shows a printed filmography; nothing can be typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self._shown: tuple[PrintedFilmography, str] | None = None

    def show_nothing(self) -> None:
        """Show no filmography."""
        self._shown = None
        self.clear()

    def show_filmography(self, printed: PrintedFilmography, language: str) -> None:
        """Show it; what is shown already stays as it is, with its selection."""
        if self._shown == (printed, language):
            return
        before, self._shown = self._shown, (printed, language)
        top = self.verticalScrollBar().value()
        if before is not None and before[1] == language and self._mend(before[0], printed):
            self.verticalScrollBar().setValue(top)
            return
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._block(printed))
        for number, entry in enumerate(printed.entries):
            if number:
                _part(cursor, printed.between)
            _insert(cursor, entry, language)
        if printed.rest and printed.entries:
            _part(cursor, printed.between)
            has_column = any(entry.lead for entry in printed.entries)
            cursor.insertText(("\t" if has_column else "") + printed.rest, QTextCharFormat())
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(top)

    def _mend(self, before: PrintedFilmography, now: PrintedFilmography) -> bool:
        """Set only the lines anew that are others than before; tell whether that is all."""
        pairs = list(zip(before.entries, now.entries, strict=False))
        if (
            now.between
            or before.between
            or (now.rest, before.rest) != ("", "")
            or len(before.entries) != len(now.entries)
            or max((len(old.lead) for old, _ in pairs), default=0)
            != max((len(new.lead) for _, new in pairs), default=0)
        ):
            return False
        _, language = self._shown or (now, "")
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (old, new) in enumerate(pairs):
            if old is not new and old != new:
                cursor.setPosition(self.document().findBlockByNumber(number).position())
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                _insert(cursor, new, language)
        cursor.endEditBlock()
        return True

    def _block(self, printed: PrintedFilmography) -> QTextBlockFormat:
        """Return the look of each line: what goes on is indented, beside a column of years."""
        made = QTextBlockFormat()
        if printed.between:
            return made
        letter = self.fontMetrics().averageCharWidth()
        longest = max((len(entry.lead) for entry in printed.entries), default=0)
        indent = max(_YEAR_LETTERS, longest + 2) * letter if longest else 2 * letter
        made.setLeftMargin(indent)
        made.setTextIndent(-indent)
        self.setTabStopDistance(indent)
        return made


def _part(cursor: QTextCursor, between: str) -> None:
    if between:
        cursor.insertText(between, QTextCharFormat())
    else:
        cursor.insertBlock()


def _insert(cursor: QTextCursor, entry: PrintedEntry, language: str) -> None:
    if entry.lead:
        cursor.insertText(f"{entry.lead}\t", QTextCharFormat())
    for part in entry.parts:
        look = QTextCharFormat()
        look.setFontItalic(part.is_italic)
        if part.is_bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        # As in the booklet: a title of no stated language has no language's spaces.
        spoken = part.language if part.is_title else language
        cursor.insertText(prepared(part.text, spoken), look)
    if entry.film_id:
        cursor.insertText(f" {entry.page_sign} {_ELLIPSIS}", QTextCharFormat())
