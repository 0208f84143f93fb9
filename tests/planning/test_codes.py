"""Codes by the house's rule: what a pattern may hold, and which code each screening gets."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId, ScreeningId
from festdesk.checks.calendar.codes import find_doubled_codes
from festdesk.editing.house import set_house
from festdesk.editing.screenings import add_venue, plan_screening
from festdesk.editions.tables import HouseSetting, Strand
from festdesk.planning.codes import pattern_of, propose_codes, read_pattern
from festdesk.planning.coding import give_codes_if_due
from festdesk.screenings.tables import Block, BlockFilm
from festdesk.snapshot import Snapshot
from tests.builders import (
    add_film,
    at,
    edition_row,
    film,
    make_document,
    row,
    screening,
    snapshot_of,
    title,
    venue,
)


def _festival(*more: SQLModel, **edition: Any) -> Snapshot:  # noqa: ANN401 -- any column
    """Return two venues with three screenings: the late show of Friday is the last of that day."""
    return snapshot_of(
        edition_row(**edition),
        venue("scala", short_name="SC", place=0),
        venue("rex", place=1),
        row(Strand, id="panorama", code="P"),
        film(strand_id="panorama"),
        film("other"),
        title("Playtime"),
        screening("late", at(6, "00:45"), venue_id="scala"),
        screening("rex", at(5, "20:00"), venue_id="rex"),
        screening("early", at(5, "20:00"), venue_id="scala", film_id="other"),
        *more,
    )


def _codes(snapshot: Snapshot, pattern: str, **how: Any) -> dict[str, str]:  # noqa: ANN401
    found = propose_codes(snapshot, read_pattern(pattern), **how)
    return {str(screening_id): code for screening_id, code in found.items()}


def test_screenings_are_counted_by_start_and_then_by_venue() -> None:
    assert _codes(_festival(), "{n:03}") == {"early": "001", "rex": "002", "late": "003"}


def test_a_late_show_has_the_day_of_the_evening_before() -> None:
    codes = _codes(_festival(), "{day}-{dd}.{mm}. {weekday} {hhmm} {venue}")

    assert codes["late"] == "2-05.03. Fri 0045 SC"
    assert codes["rex"] == "2-05.03. Fri 2000 Rex"


def test_days_are_named_in_the_first_language_of_the_edition() -> None:
    assert _codes(_festival(languages=("de", "en")), "{weekday}{n}")["early"] == "Fr1"


def test_count_begins_anew_where_the_rest_is_another() -> None:
    assert _codes(_festival(), "{venue}{count:02}") == {
        "early": "SC01",
        "rex": "Rex01",
        "late": "SC02",
    }
    assert _codes(_festival(), "{strand}{count}") == {"early": "1", "rex": "P1", "late": "P2"}


def test_without_a_counter_no_two_are_the_same() -> None:
    assert _codes(_festival(), "{dd}") == {"early": "05", "rex": "05-2", "late": "05-3"}


def test_numbers_go_on_after_the_highest_that_is_given() -> None:
    snapshot = _festival(screening("old", at(4, "10:00"), code="017", state="cancelled"))

    assert _codes(snapshot, "{n:03}")["early"] == "018"
    assert _codes(snapshot, "{n:03}", anew=True)["early"] == "018"


def test_who_has_a_code_keeps_it_unless_all_are_numbered_anew() -> None:
    snapshot = _festival(screening("coded", at(4, "10:00"), code="X7"))

    assert "coded" not in _codes(snapshot, "{n}")
    assert _codes(snapshot, "{n}", anew=True)["coded"] == "1"


def test_what_has_no_place_or_is_of_a_withdrawn_film_gets_none() -> None:
    snapshot = _festival(
        film("gone", is_withdrawn=True),
        screening("gone", at(5, "10:00"), film_id="gone"),
        screening("without-start"),
        screening("without-venue", at(5, "10:00"), venue_id=None),
        screening("online", at(5, "11:00"), venue_id=None, without_venue="online"),
    )

    assert list(_codes(snapshot, "{n}")) == ["online", "early", "rex", "late"]


def test_a_block_has_the_strand_that_all_its_films_have() -> None:
    snapshot = _festival(
        row(Block, id="one"),
        row(BlockFilm, block_id="one", film_id="film"),
        row(Block, id="mixed"),
        row(BlockFilm, block_id="mixed", film_id="film"),
        row(BlockFilm, block_id="mixed", film_id="other"),
        screening("one", at(7, "10:00"), block_id="one"),
        screening("mixed", at(7, "12:00"), block_id="mixed"),
    )

    codes = _codes(snapshot, "{strand}/{n}")
    assert (codes["one"], codes["mixed"]) == ("P/4", "/5")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{nr}", "Nothing is called “nr” in a rule for codes. Choose one of: {n}, {count}"),
        ("{n", "A curly bracket stands alone"),
        ("n}", "A curly bracket stands alone"),
        ("{{n}}", "A curly bracket stands alone"),
        ("{n:x}", "“x” is no number of digits"),
        ("{n:99999999}", "is no number of digits"),
        ("{venue:03}", "“venue” is no number"),
        ("{n.__class__}", "Nothing is called “n.__class__”"),
        ("x" * 61, "at most 60 letters"),
    ],
)
def test_a_wrong_rule_is_told_in_a_sentence(pattern: str, said: str) -> None:
    with pytest.raises(InputProblem) as told:
        read_pattern(pattern)
    assert said in str(told.value)


def test_words_of_a_rule_stand_as_they_are() -> None:
    assert _codes(_festival(), "% (a+b) {n}")["early"] == "% (a+b) 1"


def test_an_edition_without_screenings_or_venues_has_no_codes() -> None:
    assert propose_codes(snapshot_of(), read_pattern("{n}{venue}")) == {}


def test_rule_is_kept_settled_only_where_nothing_in_it_moves() -> None:
    assert read_pattern("{strand}{count:02}").is_settled
    assert not read_pattern("{day}{count:02}").is_settled
    assert pattern_of(_festival(HouseSetting(name=CODE_PATTERN, value="{n}"))) == "{n}"


def test_two_screenings_with_one_code_are_found() -> None:
    snapshot = _festival(
        screening("a", at(7, "10:00"), code="A1"),
        screening("b", at(8, "10:00"), code=" a1"),
        screening("gone", at(9, "10:00"), code="A1", state="cancelled"),
    )

    said = [str(finding) for finding in find_doubled_codes(snapshot)]

    assert said == [
        "“Playtime” (2021-03-08 10:00) has the code A1, and so has “Playtime” (2021-03-07 10:00)."
    ]


@pytest.mark.parametrize(
    ("rule", "code"),
    [("{n:03}", "001"), ("{day}{count}", ""), ("{broken", ""), ("", "")],
)
def test_a_planned_screening_gets_its_code_in_the_same_act(
    tmp_path: Path, rule: str, code: str
) -> None:
    document = make_document(tmp_path)
    film_id = add_film(document, title="Playtime")
    with document.edit("Plan") as session:
        set_house(session, CODE_PATTERN, rule)
        placed = plan_screening(
            session,
            film_id=film_id,
            venue_id=add_venue(session, "Scala"),
            starts_at=at(5, "20:00"),
        )
        waiting = plan_screening(session, film_id=FilmId(film_id))
        give_codes_if_due(session, [placed, waiting])
    screenings = document.snapshot().screenings
    assert screenings[ScreeningId(placed)].code == code
    assert screenings[ScreeningId(waiting)].code == ""
    document.close()
