"""Who is at home in the words of a row: whose family name alone is enough there."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from festdesk.base.ids import BlockId, CompanyId, EntryId, FilmId, PersonId, StillId
from festdesk.naming.places import TABLES

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot, Touched
    from festdesk.texts.tables import Text

RowKey = tuple[str, str]  # a table and the id of a row in it


class Contexts:
    """Who is at home where, in one edition; what was asked once is kept."""

    def __init__(self, snapshot: "Snapshot") -> None:
        self._snapshot = snapshot
        self._of_films: dict[str, tuple[str, ...]] = {}

    def of(self, table: str, row: Any) -> tuple[str, ...]:  # noqa: ANN401 -- a row of any table
        """Return the ids of people and companies, those whom the words are about first."""
        return tuple(dict.fromkeys(self._about(table, row)))

    def _about(self, table: str, row: Any) -> Iterator[str]:  # noqa: ANN401
        if table == "text":
            yield from self._of_text(row)
        elif table == "still":
            yield from self._of_still(row.id)
        elif table == "filmographyentry":
            yield from self._of_entry(row)
        elif table in {"title", "entrytrait"} and row.entry_id:
            yield from self._of_entry(self._snapshot.entries.get(EntryId(row.entry_id)))
        elif table == "screening":
            yield from (guest.person_id for guest in self._snapshot.guests_of(row.id))
        elif table == "award" and row.person_id:
            yield row.person_id
        film_id = getattr(row, "film_id", None)
        if film_id:
            yield from self.of_film(film_id)

    def _of_text(self, text: "Text") -> Iterator[str]:
        yield from filter(None, (text.person_id, text.speaker_id))
        if text.person_id:
            yield from self._beside(text.person_id)
        yield from self._of_still(text.still_id)
        if text.block_id:
            for part in self._snapshot.films_of_block(text.block_id):
                yield from self.of_film(part.film_id)

    def of_film(self, film_id: str) -> tuple[str, ...]:
        """Return who belongs to a film: in its credits, its companies, those with its prizes."""
        found = self._of_films.get(film_id)
        if found is None:
            found = self._of_films[film_id] = tuple(dict.fromkeys(self._joined(FilmId(film_id))))
        return found

    def _joined(self, film_id: FilmId) -> Iterator[str]:
        snapshot = self._snapshot
        for credit in snapshot.credits_of(film_id):
            yield from filter(None, (credit.person_id, credit.company_id))
        yield from (row.company_id for row in snapshot.releases_of(film_id))
        yield from (row.person_id for row in snapshot.awards_of(film_id) if row.person_id)

    def _of_still(self, still_id: str | None) -> Iterator[str]:
        still = self._snapshot.stills.get(StillId(still_id or ""))
        if still is None:
            return
        yield from (row.person_id for row in self._snapshot.people_on(still.id))
        if still.person_id:
            yield still.person_id
        if still.film_id:
            yield from self.of_film(still.film_id)

    def _of_entry(self, entry: Any) -> Iterator[str]:  # noqa: ANN401 -- an entry or nothing
        if entry is not None:
            yield entry.person_id
            if entry.film_id:
                yield from self.of_film(entry.film_id)

    def _beside(self, person_id: str) -> Iterator[str]:
        """Yield who has worked on films with somebody."""
        for credit in self._snapshot.credits_of_person(PersonId(person_id)):
            yield from self.of_film(credit.film_id)


def rows_linked_to(snapshot: "Snapshot", bearer_id: str) -> set[RowKey]:
    """Return the rows that say by an id that their words are somebody's name."""
    if bearer_id in snapshot.people:
        credited = snapshot.credits_of_person(PersonId(bearer_id))
        return {("person", bearer_id), *(("credit", credit.id) for credit in credited)}
    credited = snapshot.credits_of_company(CompanyId(bearer_id))
    return {("credit", credit.id) for credit in credited}


def rows_to_read_anew(before: "Snapshot", after: "Snapshot", touched: "Touched") -> set[RowKey]:
    """Return the rows of whose words something else is to be said after an act.

    Others may be at home in them, or another spelling is to stay in them. `touched` is what the
    act has changed, by table and id.
    """
    found: set[RowKey] = set()
    for side in (before, after):
        for table in _SAYING.keys() & touched.keys():
            for row_id in touched[table]:
                row = side.table(table).get(row_id)
                if row is not None and not _is_of_no_account(table, row_id, before, after):
                    found.update(_SAYING[table](after, row))
    for said, table in _FOR_MANY.items():
        if said in touched:
            found |= {(table, row_id) for row_id in after.table(table)}
    return found


def _is_of_no_account(table: str, row_id: str, before: "Snapshot", after: "Snapshot") -> bool:
    """Return whether a credit is still the same one's on the same film."""
    if table != "credit":
        return False
    one, other = (side.table(table).get(row_id) for side in (before, after))
    columns = "person_id", "company_id", "film_id", "place"
    return (
        one is not None
        and other is not None
        and all(getattr(one, column) == getattr(other, column) for column in columns)
    )


def _rows_of_film(snapshot: "Snapshot", film_id: FilmId) -> Iterator[RowKey]:
    for table, rows in (
        ("text", snapshot.texts_of_film(film_id)),
        ("presstext", snapshot.press_texts_of(film_id)),
        ("title", snapshot.titles_of(film_id)),
        ("credit", snapshot.credits_of(film_id)),
        ("award", snapshot.awards_of(film_id)),
        ("screening", snapshot.screenings_of(film_id)),
        ("filmographyentry", snapshot.entries_about(film_id)),
    ):
        yield from ((table, row.id) for row in rows)
    for still in snapshot.stills_of(film_id):
        yield from _rows_of_still(snapshot, still.id)
    for part in snapshot.blocks_of(film_id):
        yield from (("text", t.id) for t in snapshot.texts_of_block(BlockId(part.block_id)))
    for credit in snapshot.credits_of(film_id):
        if credit.person_id:
            texts = snapshot.texts_of_person(PersonId(credit.person_id))
            yield from (("text", text.id) for text in texts)


def _rows_of_still(snapshot: "Snapshot", still_id: str) -> set[RowKey]:
    texts = snapshot.texts_of_still(StillId(still_id))
    return {("still", still_id), *(("text", text.id) for text in texts)}


def _kept(snapshot: "Snapshot", row: Any) -> Iterator[RowKey]:  # noqa: ANN401
    yield from ((table, row.row_id) for table in TABLES if row.row_id in snapshot.table(table))


def _of_block(snapshot: "Snapshot", row: Any) -> Iterator[RowKey]:  # noqa: ANN401
    texts = snapshot.texts_of_block(BlockId(row.block_id))
    yield from (("text", text.id) for text in texts)


def _of_still(snapshot: "Snapshot", row: Any) -> Iterator[RowKey]:  # noqa: ANN401
    yield from _rows_of_still(snapshot, getattr(row, "still_id", row.id))


def _of_film(snapshot: "Snapshot", row: Any) -> Iterator[RowKey]:  # noqa: ANN401
    yield from _rows_of_film(snapshot, FilmId(row.film_id))


# For a row of a table: the rows of whose words it says something.
_SAYING: Mapping[str, Callable[["Snapshot", Any], Iterator[RowKey]]] = {
    "award": _of_film,
    "blockfilm": _of_block,
    "credit": _of_film,
    "credittrait": lambda _, row: iter([("credit", row.credit_id)]),
    "keptspelling": _kept,
    "release": _of_film,
    "screeningguest": lambda _, row: iter([("screening", row.screening_id)]),
    "still": _of_still,
    "stillperson": _of_still,
}
# What is said once for many rows: after a change of these, rows of those are looked through anew.
_FOR_MANY = {"edition": "presstext", "housesetting": "credit"}
