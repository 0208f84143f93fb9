"""Filters: or within a facet, and between facets; each value says how many would remain."""

from collections.abc import Mapping

import pytest

from festdesk.base.ids import FilmId
from festdesk.desktop.films.listing.facets import (
    NO,
    YES,
    Facet,
    Facts,
    count_values,
    facts_of,
    narrowed,
    toggled,
)
from festdesk.screenings.tables import BlockFilm
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text
from tests.builders import film, row, screening, snapshot_of

SNAPSHOT = snapshot_of(
    film("bare"),
    film("full", strand_id="shorts", status="proofed", countries=("FR", "DE")),
    film("out", countries=("FR",), is_withdrawn=True, status="proofed"),
    film("blocked", countries=("PL",), status="edited"),
    row(Text, film_id="full", kind="synopsis", language="en", body="x", status="approved"),
    row(Text, film_id="full", kind="short_synopsis", language="fr", body="x"),
    row(Text, film_id="full", kind="logline", language="de", body="x"),
    row(Still, id="with", film_id="full", sha256="aa"),
    row(Still, id="without", film_id="out"),
    screening("own", film_id="full"),
    screening("gone", film_id="out", state="cancelled"),
    screening("together", film_id=None, block_id="block"),
    row(BlockFilm, block_id="block", film_id="blocked"),
)
ALL = list(SNAPSHOT.films)


def facts(film_id: FilmId) -> Facts:
    return facts_of(SNAPSHOT, film_id)


def test_a_full_card_is_told_by_what_it_has() -> None:
    assert facts(FilmId("full")) == {
        Facet.STRAND: {"shorts"},
        Facet.STATUS: {"proofed"},
        Facet.LACKS: {"de"},  # a logline is no synopsis
        Facet.TEXTS: {"approved", "draft"},
        Facet.COUNTRY: {"FR", "DE"},
        Facet.CHARGE: {""},
        Facet.STILL: {YES},
        Facet.SCREENING: {YES},
        Facet.WITHDRAWN: {NO},
    }


def test_a_bare_card_is_told_by_what_it_lacks() -> None:
    assert facts(FilmId("bare")) == {
        Facet.STRAND: {""},
        Facet.STATUS: {"draft"},
        Facet.LACKS: {"en", "fr", "de"},
        Facet.TEXTS: set(),
        Facet.COUNTRY: {""},
        Facet.CHARGE: {""},
        Facet.STILL: {NO},
        Facet.SCREENING: {NO},
        Facet.WITHDRAWN: {NO},
    }


def test_a_caption_without_picture_and_a_cancelled_screening_do_not_count() -> None:
    assert (facts(FilmId("out"))[Facet.STILL], facts(FilmId("out"))[Facet.SCREENING]) == (
        {NO},
        {NO},
    )
    assert facts(FilmId("blocked"))[Facet.SCREENING] == {YES}


@pytest.mark.parametrize(
    ("selection", "left"),
    [
        pytest.param({}, ["bare", "blocked", "full", "out"], id="nothing asked"),
        pytest.param({Facet.COUNTRY: {"FR"}}, ["full", "out"], id="one value"),
        pytest.param({Facet.COUNTRY: {"FR", "PL"}}, ["blocked", "full", "out"], id="or"),
        pytest.param(
            {Facet.COUNTRY: {"FR", ""}, Facet.STILL: {NO}}, ["bare", "out"], id="or, and"
        ),
        pytest.param(
            {Facet.STATUS: {"proofed"}, Facet.WITHDRAWN: {NO}}, ["full"], id="and not withdrawn"
        ),
        pytest.param({Facet.COUNTRY: {"XX"}}, [], id="a value that no film has"),
        pytest.param({Facet.FINDINGS: {"error"}}, ["bare", "blocked", "full", "out"],
                     id="findings not known yet leave nothing out"),
    ],
)  # fmt: skip
def test_films_are_narrowed(selection: Mapping[Facet, set[str]], left: list[str]) -> None:
    assert sorted(narrowed(ALL, facts, selection)) == left


@pytest.mark.parametrize(
    "selection",
    [
        {},
        {Facet.COUNTRY: frozenset({"FR"})},
        {Facet.COUNTRY: frozenset({"FR", "PL"}), Facet.STILL: frozenset({NO})},
        {facet: frozenset({value}) for facet, value in
         ((Facet.STATUS, "proofed"), (Facet.STILL, YES), (Facet.WITHDRAWN, NO))},
    ],
)  # fmt: skip
def test_a_count_is_what_remains_when_the_value_alone_is_asked_of_its_facet(
    selection: dict[Facet, frozenset[str]],
) -> None:
    counts = count_values(ALL, facts, selection)
    for facet in facts(FilmId("bare")):
        values = {value for film_id in ALL for value in facts(film_id)[facet]}
        for value in values:
            alone = {**selection, facet: frozenset({value})}
            assert counts[facet][value] == len(narrowed(ALL, facts, alone)), (facet, value)


def test_a_value_is_ticked_and_unticked() -> None:
    once = toggled({}, Facet.STATUS, "draft")
    twice = toggled(once, Facet.STRAND, "shorts")
    assert list(twice.items()) == [
        (Facet.STRAND, frozenset({"shorts"})),
        (Facet.STATUS, frozenset({"draft"})),
    ]
    assert toggled(twice, Facet.STATUS, "draft") == {Facet.STRAND: frozenset({"shorts"})}
