"""Entries of filmographies in memory, as tests of their print begin with them."""

from typing import Any

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.filmographies.listing import ListedEntry
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Title, TitleKind

_OF_TRAIT = frozenset({"choice", "further", "episodes", "part_of", "co_directors"})


def title(text: str, kind: str = TitleKind.ORIGINAL, language: str = "") -> Title:
    """Return one form of a title."""
    return Title(kind=str(kind), text=text, language=language)


def listed(
    *titles: str | Title,
    card: tuple[Title, ...] = (),
    **values: Any,  # noqa: ANN401 -- any column of an entry or of its trait
) -> ListedEntry:
    """Return an entry; a plain text is its original title, and its id where none is given."""
    rows = tuple(title(text) if isinstance(text, str) else text for text in titles)
    entry_id = EntryId(values.pop("id", rows[0].text if rows else "entry"))
    traits = {name: values.pop(name) for name in tuple(values) if name in _OF_TRAIT}
    film_id = FilmId(values["film_id"]) if values.get("film_id") else None
    given = values | {"id": entry_id, "person_id": PersonId("person"), "film_id": film_id}
    trait = EntryTrait(entry_id=entry_id, **traits) if traits else None
    return ListedEntry(FilmographyEntry(**given), rows, trait, card)
