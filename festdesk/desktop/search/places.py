"""Where a hit leads: the place that a page of the window can show."""

from collections.abc import Callable, Iterator
from typing import Any

from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId, FilmId
from festdesk.films.releases import ADDRESSED_ROLES
from festdesk.naming.jumps import place_of_block, place_of_still, place_of_text
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot
from festdesk.store.search.hits import Hit, Part


def place_of(hit: Hit, snapshot: Snapshot) -> Place | None:
    """Return the place of what matched; nothing where no page shows it, such as an unused company.

    What has no page of its own leads to where it is used: a company to a credit, a strand to its
    first film, a block to its first screening or film.
    """
    part = hit.parts[0]
    row = snapshot.table(part.table).get(part.row_id)
    if row is None:
        return None
    leads = _LEADS.get(part.table)
    if leads is not None:
        return leads(part, row, snapshot)
    film_id = row.id if part.table == "film" else getattr(row, "film_id", None)
    return Place(part.table, part.row_id, part.field, film_id or "")


def _of_title(part: Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401 -- a row
    if row.entry_id:
        return Place("filmographyentry", row.entry_id, "title")
    return Place("title", part.row_id, film=row.film_id)


def _of_name(part: Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    if part.table == "person":
        return Place("person", row.id, part.field)
    if part.table == "nameform" and row.person_id:
        if row.kind == NameKind.AUTHORITY:
            return Place("person", row.person_id)
        return Place("nameform", row.id)
    company_id = CompanyId(row.id if part.table == "company" else row.company_id)
    return next(_places_of_company(part, company_id, snapshot), None)


def _places_of_company(part: Part, company_id: CompanyId, snapshot: Snapshot) -> Iterator[Place]:
    if part.table == "company":
        for film_id in _cards_with_address(company_id, snapshot):
            yield Place("company", company_id, part.field, film_id)
    for credit in snapshot.credits.values():
        if credit.company_id == company_id:
            yield Place("credit", credit.id, "name", credit.film_id)
    for release in snapshot.table("release").values():
        if release.company_id == company_id:
            yield Place("release", release.id, "company_id", release.film_id)


def _cards_with_address(company_id: CompanyId, snapshot: Snapshot) -> Iterator[FilmId]:
    """Yield the cards that show a company's address: those on which it is a source."""
    for release in snapshot.table("release").values():
        if release.company_id == company_id:
            yield release.film_id
    for credit in snapshot.credits.values():
        if credit.company_id == company_id and credit.role in ADDRESSED_ROLES:
            yield credit.film_id


def _of_text(_part: Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_text(snapshot, row)


def _of_still(part: Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_still(snapshot, row.id, part.field)


def _of_block(_part: Part, row: Any, snapshot: Snapshot) -> Place | None:  # noqa: ANN401
    return place_of_block(snapshot, row.id)


def _of_book(part: Part, row: Any, _snapshot: Snapshot) -> Place:  # noqa: ANN401
    return Place("bookpart", row.part_id, f"{part.field}:{row.language}")


_LEADS: dict[str, Callable[[Part, Any, Snapshot], Place | None]] = {
    "title": _of_title,
    "nameform": _of_name,
    "person": _of_name,
    "company": _of_name,
    "text": _of_text,
    "still": _of_still,
    "block": _of_block,
    "bookparttext": _of_book,
}
