"""Which cards an act changes, and what a card says."""

from datetime import date

import pytest

from festdesk.base.ids import BlockId, FilmId, ScreeningId, TextId
from festdesk.desktop.calendar.cards import (
    brief_version,
    cards_of,
    changed_cards,
    clock,
    run_in_words,
)
from festdesk.films.tables import Film
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import Block, BlockFilm
from festdesk.screenings.versions import version_of
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import at, film, running_time, screening, snapshot_of, title, venue


def edition() -> Snapshot:
    """Return two films, one of them in a block, with a screening of each and one of the block."""
    return snapshot_of(
        film("a"),
        film("b"),
        title("First", "a", id="title-a"),
        title("Second", "b", id="title-b"),
        running_time(90, "a", id="time-a"),
        running_time(60, "b", id="time-b"),
        venue(),
        Block(id=BlockId("block")),
        BlockFilm(id="part", block_id=BlockId("block"), film_id=FilmId("b")),
        Text(id=TextId("name"), block_id=BlockId("block"), kind="name", language="en", body="Both"),
        Text(id=TextId("synopsis"), film_id=FilmId("a"), kind="synopsis", language="en", body="…"),
        screening("of-a", at(5, "20:00"), film_id="a"),
        screening("of-b", at(6, "20:00"), film_id="b"),
        screening("of-block", at(7, "23:30"), block_id="block"),
    )


@pytest.mark.parametrize(
    ("touched", "changed"),
    [
        ({"title": {"title-a"}}, {"of-a"}),
        ({"title": {"title-b"}}, {"of-b", "of-block"}),
        ({"runningtime": {"time-b"}}, {"of-b", "of-block"}),
        ({"film": {"a"}}, {"of-a"}),
        ({"screening": {"of-b"}}, {"of-b"}),
        ({"text": {"name"}}, {"of-block"}),
        ({"text": {"synopsis"}}, set()),
        ({"title": {"gone"}}, None),
        ({"venue": {"venue"}}, None),
        ({"credit": {"any"}}, set()),
    ],
    # Named by hand: the order of a set differs between the processes that share the tests.
    ids=[
        "title",
        "title of a film in a block",
        "running time",
        "film",
        "screening",
        "name of a block",
        "synopsis",
        "a row that is gone",
        "venue",
        "credit",
    ],
)
def test_act_changes_the_cards_that_show_what_it_touched(
    touched: dict[str, set[str]], changed: set[str] | None
) -> None:
    assert changed_cards(edition(), touched) == changed


def test_cards_that_did_not_change_are_kept() -> None:
    snapshot = edition()
    first = cards_of(snapshot, {}, None)

    again = cards_of(snapshot, first, {ScreeningId("of-a")})

    assert again == first
    assert again[ScreeningId("of-b")] is first[ScreeningId("of-b")]
    assert again[ScreeningId("of-a")] is not first[ScreeningId("of-a")]


def test_card_says_when_it_is_and_how_long() -> None:
    cards = cards_of(edition(), {}, None)

    card = cards[ScreeningId("of-block")]

    assert card.title == "Both"
    assert card.column == Column(date(2021, 3, 7), "venue")  # type: ignore[arg-type]
    assert run_in_words(card) == "23:30–00:30"
    assert card.free_minute == card.end_minute + 20
    assert clock(1485) == "00:45"


def test_unknown_length_has_no_end() -> None:
    snapshot = snapshot_of(film(), venue(), screening("s", at(5, "20:00")))

    card = cards_of(snapshot, {}, None)[ScreeningId("s")]

    assert run_in_words(card) == "20:00–?"
    assert card.title == "Untitled film"


def test_brief_version_is_codes_alone() -> None:
    shown = Film(version_kind="ov", version_spoken=("ru",), version_subtitles=("fr", "nl"))

    assert brief_version(version_of(shown)) == "RU · FR/NL"
    assert brief_version(version_of(Film())) == ""
