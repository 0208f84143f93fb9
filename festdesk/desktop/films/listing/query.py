"""What the list of films shows and in which order, as it is saved under a name."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from festdesk.desktop.films.listing.columns import COLUMNS, TITLE, column_of
from festdesk.desktop.films.listing.facets import Facet

_LONGEST = 400  # characters of a search


@dataclass(frozen=True)
class ListQuery:
    """A search, filters and an order."""

    words: str = ""
    selection: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    order: int = TITLE
    descending: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether it may leave a film out."""
        return bool(self.words.strip() or self.selection)

    def written(self) -> str:
        """Return it as JSON; two that show the same are written alike."""
        return json.dumps(
            {
                "words": self.words.strip(),
                "filters": {
                    str(facet): sorted(self.selection[facet])
                    for facet in Facet
                    if facet in self.selection
                },
                "order": COLUMNS[self.order].key,
                "descending": self.descending,
            },
            ensure_ascii=False,
            sort_keys=True,
        )


def read_query(written: str) -> ListQuery:
    """Return what was saved; what this version does not know of it is left out."""
    try:
        said = json.loads(written)
    except (ValueError, RecursionError):
        said = {}
    if not isinstance(said, dict):
        said = {}
    words = said.get("words")
    order = column_of(str(said.get("order")))
    return ListQuery(
        words[:_LONGEST] if isinstance(words, str) else "",
        _selection(said.get("filters")),
        TITLE if order is None else order,
        descending=said.get("descending") is True,
    )


def _selection(said: Any) -> dict[Facet, frozenset[str]]:  # noqa: ANN401 -- as JSON gives it
    if not isinstance(said, dict):
        return {}
    found = {}
    for facet in Facet:
        values = said.get(str(facet))
        if isinstance(values, list):
            words = frozenset(value for value in values if isinstance(value, str))
            if words:
                found[facet] = words
    return found
