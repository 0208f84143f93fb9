"""In which order the rows of an edition are read: film by film as the book prints them."""

from typing import TYPE_CHECKING, Any

from festdesk.naming.mentions import Mention
from festdesk.naming.places import PLACES, TABLES

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_LAST = 1 << 30
_COLUMNS = {place: rank for rank, place in enumerate((p.table, p.column) for p in PLACES)}
_TABLES = {table: rank for rank, table in enumerate(TABLES)}


def place_in_row(mention: Mention) -> tuple[int, int]:
    """Return what sorts the mentions of one row."""
    return _COLUMNS[mention.table, mention.column], mention.start


class ReadingOrder:
    """Says of each row where it comes."""

    def __init__(self, snapshot: "Snapshot") -> None:
        self._snapshot = snapshot

    def place_of(self, table: str, row_id: str) -> tuple[int, int, int, str]:
        """Return what sorts a row: films by their places, then what belongs to none."""
        row = self._snapshot.table(table).get(row_id)
        film = self._snapshot.films.get(self._film_of(row)) if row is not None else None
        first = film.place if film is not None else _LAST
        return first, _TABLES.get(table, _LAST), getattr(row, "place", 0) or 0, row_id

    def _film_of(self, row: Any) -> Any:  # noqa: ANN401 -- of any table
        film_id = getattr(row, "film_id", None)
        if film_id:
            return film_id
        still_id = getattr(row, "still_id", None)
        if still_id:
            still = self._snapshot.stills.get(still_id)
            return still.film_id if still is not None else None
        person_id = getattr(row, "person_id", None)
        if person_id is None and getattr(row, "entry_id", None):
            entry = self._snapshot.entries.get(row.entry_id)
            person_id = entry.person_id if entry is not None else None
        if person_id:
            for credit in self._snapshot.credits_of_person(person_id):
                return credit.film_id
        return None
