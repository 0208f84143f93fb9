"""What a saved filter holds comes back as it was, and what is not understood is left out."""

import pytest

from festdesk.desktop.films.listing.columns import TITLE, YEAR
from festdesk.desktop.films.listing.facets import Facet
from festdesk.desktop.films.listing.query import ListQuery, read_query


def test_a_query_is_written_and_read() -> None:
    query = ListQuery(
        "łódź “night”",
        {Facet.STATUS: frozenset({"draft", "edited"}), Facet.STRAND: frozenset({""})},
        YEAR,
        descending=True,
    )
    assert read_query(query.written()) == query


def test_the_same_query_is_written_alike() -> None:
    one = ListQuery(" a ", {Facet.STRAND: frozenset("x"), Facet.STATUS: frozenset("yz")})
    other = ListQuery("a", {Facet.STATUS: frozenset("zy"), Facet.STRAND: frozenset("x")})
    assert one.written() == other.written()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "no JSON",
        "[]",
        "null",
        '{"words": 3, "filters": [], "order": {}, "descending": "yes"}',
        '{"filters": {"moon": ["full"], "status": "draft", "country": [1, null]}}',
        "[" * 100_000,
    ],
)
def test_what_is_not_understood_asks_for_nothing(written: str) -> None:
    assert read_query(written) == ListQuery("", {}, TITLE)
    assert not read_query(written).is_narrow
