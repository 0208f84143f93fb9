"""Where a stored value is shown: the place on a page of the window."""

from collections.abc import Callable
from typing import Any, NamedTuple

from festdesk.base.findings import Place
from festdesk.naming.jumps import place_of_block, place_of_still, place_of_text
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot


class _Part(NamedTuple):
    """A value by the row and the column it stands in."""

    table: str
    row_id: str
    field: str


def place_of_value(snapshot: Snapshot, table: str, row_id: str, column: str) -> Place | None:
    """Return the place of a value; nothing where no page shows it, such as an unused strand.

    What has no page of its own leads to where it is used: a strand to its first film, a block to
    its first screening or film.
    """
    row = snapshot.table(table).get(row_id)
    if row is None:
        return None
    part = _Part(table, row_id, column)
    leads = _LEADS.get(table)
    if leads is not None:
        return leads(part, row, snapshot)
    film_id = row.id if table == "film" else getattr(row, "film_id", None)
    return Place(table, row_id, column, film_id or "")


def _of_title(part: _Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401 -- a row
    if row.entry_id:
        return Place("filmographyentry", row.entry_id, "title")
    return Place("title", part.row_id, film=row.film_id)


def _of_name(part: _Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401
    if part.table == "person":
        return Place("person", row.id, part.field)
    if part.table == "nameform" and row.person_id:
        if row.kind == NameKind.AUTHORITY:
            return Place("person", row.person_id)
        return Place("nameform", row.id)
    if part.table == "company":
        return Place("company", row.id, part.field)
    if row.kind == NameKind.AUTHORITY:
        return Place("company", row.company_id)
    return Place("nameform", row.id)


def _of_text(_part: _Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_text(snapshot, row)


def _of_still(part: _Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_still(snapshot, row.id, part.field)


def _of_block(_part: _Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_block(snapshot, row.id)


def _of_book(part: _Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401
    return Place("bookpart", row.part_id, f"{part.field}:{row.language}")


def _of_book_picture(part: _Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401
    return Place("bookpart", row.part_id, part.field)


def _of_entry(part: _Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401
    return Place("filmographyentry", row.entry_id, part.field)


_LEADS: dict[str, Callable[[_Part, Any, Snapshot], Place | None]] = {
    "title": _of_title,
    "nameform": _of_name,
    "person": _of_name,
    "company": _of_name,
    "text": _of_text,
    "still": _of_still,
    "block": _of_block,
    "bookparttext": _of_book,
    "bookpartpicture": _of_book_picture,
    "entrytrait": _of_entry,
}
