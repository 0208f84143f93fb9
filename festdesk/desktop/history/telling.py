"""What an act has changed as lines of marked words: before and after, field by field."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.widgets.compare import Line, Mark, Span, compare
from festdesk.desktop.widgets.row_labels import column_label, has_label, thing_label
from festdesk.desktop.widgets.row_words import row_in_words, value_in_words
from festdesk.snapshot import Snapshot
from festdesk.store.past.history import RowChange

translate = QCoreApplication.translate

MOST_ROWS = 200  # that are told of one act
_SHORT = 60  # characters of a value that is told in one line
# They say nothing about a row that was put in or taken out, but in which list it stands.
_BORING = frozenset({"id", "place", "line", "film_id", "person_id", "company_id", "still_id"})
_BORING |= frozenset({"entry_id", "screening_id", "block_id", "source_id", "suggested_because"})
_NEEDED = frozenset({("stillperson", "person_id"), ("screeningguest", "person_id")})
# Its name tells these already.
_IN_THE_NAME = frozenset({("text", "kind"), ("text", "language"), ("text", "strand_id")})
PROSE = frozenset({"body", "note"})
_UNTOLD = frozenset({"provenance"})


def tell_changes(snapshot: Snapshot, changes: Sequence[RowChange]) -> list[Line]:
    """Return what changes are in words; of very many only the first are told, and how many more.

    Takes too long for the window's thread where texts are long.
    """
    lines: list[Line] = []
    for table, group in groupby(changes[:MOST_ROWS], key=_table_of):
        rows = list(group)
        if table in _UNTOLD:
            lines.append((Span(f"{thing_label(table)} ({len(rows)})", Mark.QUIET),))
            continue
        for change in rows:
            lines += _tell_row(snapshot, change)
    if len(changes) > MOST_ROWS:
        said = translate("History", "… and {count} more")
        lines.append((Span(said.format(count=len(changes) - MOST_ROWS), Mark.QUIET),))
    return lines


def _table_of(change: RowChange) -> str:
    return change.table


def _tell_row(snapshot: Snapshot, change: RowChange) -> Iterator[Line]:
    name = row_in_words(snapshot, change.table, change.row_id, change.facts)
    before, after = change.before, change.after
    if before is not None and after is not None:
        yield (Span(name, Mark.HEADING),)
        for column in after:
            was, now = (
                value_in_words(snapshot, change.table, column, side[column])
                for side in (before, after)
            )
            label, is_prose = column_label(change.table, column), column in PROSE
            yield from tell_value(label, was, now, is_prose=is_prose)
        return
    row, mark = (after, Mark.ADDED) if after is not None else (before, Mark.REMOVED)
    said = translate("History", "added") if mark == Mark.ADDED else translate("History", "removed")
    yield Span(name, Mark.HEADING), Span(f" – {said}", Mark.QUIET)
    for column, value in (row or {}).items():
        is_boring = column in _BORING and (change.table, column) not in _NEEDED
        if is_boring or (change.table, column) in _IN_THE_NAME:
            continue
        words = value_in_words(snapshot, change.table, column, value)
        if words and value is not False and has_label(change.table, column):
            yield Span(f"{column_label(change.table, column)}: ", Mark.QUIET), Span(words, mark)


def tell_value(label: str, was: str, now: str, *, is_prose: bool = False) -> list[Line]:
    """Return a field before and after: short values side by side, texts word by word."""
    head = Span(f"{label}: ", Mark.QUIET)
    nothing = Span(translate("History", "(empty)"), Mark.QUIET)
    is_short = max(len(was), len(now)) <= _SHORT and "\n" not in was + now
    if is_short and not (is_prose and was and now):
        old = Span(was, Mark.REMOVED) if was else nothing
        new = Span(now, Mark.ADDED) if now else nothing
        return [(head, old, Span(" → ", Mark.QUIET), new)]
    return [(head,), tuple(compare(was, now))]
