"""Where in the edition a printed text comes from: the way back from a page to its field."""

from collections.abc import Iterator
from typing import Any

from festdesk.base.findings import Place
from festdesk.snapshot import Snapshot

# Tables whose words print, the columns that hold them, and the column that names the card.
_PRINTED = {
    "title": ("text",),
    "text": ("body", "author"),
    "nameform": ("text",),
    "credit": ("as_credited", "character"),
    "award": ("prize", "category", "body"),
    "presstext": ("headline", "body", "author", "publication"),
    "venue": ("name", "short_name", "address"),
    "screening": ("printed_note",),
    "edition": ("name", "subtitle"),
    "bookparttext": ("heading", "body", "author"),
}


def find_text(snapshot: Snapshot, printed: str) -> Place | None:
    """Return the place whose stored words hold a printed text, or nothing where none does.

    Quotes, dashes and spaces are typographic in print, so only letters and digits are compared.
    """
    wanted = _letters(printed)
    if not wanted:
        return None
    for table, row, column in _stored(snapshot):
        if wanted in _letters(str(getattr(row, column) or "")):
            return _place(snapshot, table, row, column)
    return None


def _stored(snapshot: Snapshot) -> Iterator[tuple[str, Any, str]]:
    for table, columns in _PRINTED.items():
        for row in snapshot.table(table).values():
            for column in columns:
                yield table, row, column


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _place(snapshot: Snapshot, table: str, row: Any, column: str) -> Place | None:  # noqa: ANN401
    film = str(getattr(row, "film_id", None) or "")
    if table == "title":
        owner = row.film_id or row.entry_id
        kind = "film" if row.film_id else "filmographyentry"
        return Place(kind, owner, "title", film)
    if table == "text":
        return _place_of_text(row)
    if table == "bookparttext":
        return Place("bookpart", row.part_id, f"{column}:{row.language}")
    if table == "nameform" and row.person_id:
        credited = snapshot.credits_of_person(row.person_id)
        return Place("person", row.person_id, "name", credited[0].film_id if credited else "")
    return Place(table, row.id, column, film)


def _place_of_text(row: Any) -> Place:  # noqa: ANN401 -- a row of the table of texts
    field = f"text:{row.kind}:{row.language}"
    for kind in ("film", "person", "still", "strand", "block"):
        owner = getattr(row, f"{kind}_id", None)
        if owner:
            return Place(kind, owner, field, owner if kind == "film" else "")
    return Place("text", row.id, field)
