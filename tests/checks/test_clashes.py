"""Each kind of clash is found in rows as they are stored, and said in a whole sentence."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.availability.tables import (
    AudienceRule,
    Blocker,
    GuestStay,
    ShowingWindow,
    ShowingWish,
    VenueDistance,
    VenueOpening,
    VenueTrait,
)
from festdesk.base.findings import Finding
from festdesk.base.ids import VenueId
from festdesk.checks.calendar.clashes import clashes_of
from festdesk.checks.catalogue import run_checks
from festdesk.editions.tables import CheckRule, Strand
from festdesk.films.tables import RunningTime, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.planning.clash_kinds import CLASH_KINDS
from festdesk.screenings.tables import (
    Block,
    BlockFilm,
    FilmPrint,
    GuestPart,
    Screening,
    ScreeningGuest,
)
from festdesk.texts.tables import Text
from tests.builders import at, edition_row, film, row, screening, snapshot_of, title, venue

EIGHT = at(5, "20:00")


def base(*, minutes: int | None = 90, **values: Any) -> list[SQLModel]:  # noqa: ANN401 -- of a film
    """Return an edition of three days, two films and two halls that are ten minutes apart."""
    rows: list[SQLModel] = [
        edition_row(starts_on=at(5, "0:00").date(), ends_on=at(7, "0:00").date()),
        film(**values),
        film("other", place=1, **values),
        title("Rain"),
        title("Sun", "other"),
        venue(short_name="SCA"),
        venue("rex", short_name="REX"),
        row(VenueDistance, first_id="rex", second_id="venue", walking_minutes=10),
    ]
    if minutes is not None:
        rows += [
            row(RunningTime, film_id=film_id, seconds=minutes * 60, is_printed=True)
            for film_id in ("film", "other")
        ]
    return rows


def other(start: str = "20:00", day: int = 5, **values: Any) -> Screening:  # noqa: ANN401
    """Return a screening of the other film, in the other hall unless told otherwise."""
    given: dict[str, Any] = {"film_id": "other", "venue_id": "rex"}
    return screening("b", at(day, start), **(given | values))


def guest(*ids: str) -> list[SQLModel]:
    """Return a person who comes to screenings."""
    name = row(NameForm, person_id="ann", text="Ann Lee", kind=NameKind.AUTHORITY)
    comes = (row(ScreeningGuest, screening_id=id_, person_id="ann") for id_ in ids)
    return [row(Person, id="ann"), name, *comes]


def strand(name: str) -> list[SQLModel]:
    """Return a strand with its name."""
    return [row(Strand, id="s"), row(Text, kind="name", language="en", body=name, strand_id="s")]


A = screening("a", EIGHT)
GERMAN: dict[str, Any] = {"version_kind": "ov", "version_spoken": ("de",)}
CASES: dict[str, tuple[list[SQLModel], str]] = {
    "screening.overlap": (
        [*base(), A, other("21:00", venue_id="venue")],
        (
            "SCA: “Sun” (2021-03-05 21:00) begins while “Rain” (2021-03-05 20:00) is still on; "
            "it ends at 21:30."
        ),
    ),
    "screening.turnaround-short": (
        [
            *base(),
            A,
            other("21:55", venue_id="venue", audience="press"),
            row(AudienceRule, audience="press", turnaround_minutes=45),
        ],
        (
            "SCA: 25 min between “Rain” (2021-03-05 20:00) and “Sun” (2021-03-05 21:55); "
            "before this audience (Press) the hall needs 45 min."
        ),
    ),
    "screening.hall-blocked": (
        [
            *base(),
            A,
            row(Blocker, venue_id="venue", starts_at=at(5, "21:00"), minutes=60, kind="blocked"),
        ],
        "SCA is blocked from 21:00 to 22:00, and “Rain” (2021-03-05 20:00) runs into that.",
    ),
    "screening.in-break": (
        [
            *base(),
            A,
            row(Blocker, venue_id="venue", starts_at=at(5, "21:00"), minutes=60, label="Dinner"),
        ],
        "SCA has a break from 21:00 to 22:00 (Dinner); “Rain” (2021-03-05 20:00) runs into it.",
    ),
    "screening.outside-hours": (
        [*base(), A, row(VenueOpening, venue_id="venue", opens_minute=600, closes_minute=1260)],
        (
            "“Rain” (2021-03-05 20:00) in SCA runs until 21:30; on that day the venue is open "
            "10:00–21:00."
        ),
    ),
    "screening.outside-edition": (
        [*base(), screening("a", at(9, "20:00"))],
        "“Rain” (2021-03-09 20:00) is not between 2021-03-05 and 2021-03-07.",
    ),
    "screening.outside-window": (
        [*base(), A, row(ShowingWindow, film_id="film", not_after=at(5, "21:00"))],
        (
            "“Rain” (2021-03-05 20:00) ends at 21:30, too late: “Rain” can be shown until "
            "2021-03-05 21:00."
        ),
    ),
    "screening.format-unshown": (
        [
            *(one for one in base() if getattr(one, "id", "") != "venue"),
            venue(short_name="SCA", formats=("DCP", "16 mm")),
            screening("a", EIGHT, projection_format="35 mm"),
        ],
        "SCA has DCP, 16 mm and cannot show 35 mm, the format of “Rain” (2021-03-05 20:00).",
    ),
    "screening.promise-broken": (
        [*base(**GERMAN), A, row(VenueTrait, venue_id="venue", promised_subtitles=("de", "fr"))],
        "“Rain” (2021-03-05 20:00) cannot be followed in French, which SCA promises its audience.",
    ),
    "screening.length-unknown": (
        [
            *base(minutes=None),
            A,
            other("21:00", venue_id="venue"),
            row(CheckRule, code="film.running-time-missing", severity="off"),
        ],
        (
            "SCA: the running time of “Rain” (2021-03-05 20:00) is not known, so it may "
            "still be on "
            "when “Sun” (2021-03-05 21:00) begins."
        ),
    ),
    "guest.in-two-places": (
        [*base(), A, other("21:00"), *guest("a", "b")],
        (
            "Ann Lee is expected in two places at once: at “Rain” (2021-03-05 20:00) in SCA and at "
            "“Sun” (2021-03-05 21:00) in REX."
        ),
    ),
    "guest.way-too-short": (
        [*base(), A, other("21:35"), *guest("a", "b")],
        (
            "Ann Lee has 5 min from “Rain” (2021-03-05 20:00) in SCA to “Sun” (2021-03-05 "
            "21:35) in "
            "REX; the way takes 10 min."
        ),
    ),
    "guest.away": (
        [
            *base(),
            A,
            *guest("a"),
            row(GuestStay, person_id="ann", from_at=at(6, "9:00"), until_at=at(7, "12:00")),
        ],
        (
            "Ann Lee is expected at “Rain” (2021-03-05 20:00), but is at the festival only "
            "2021-03-06 09:00 – 2021-03-07 12:00."
        ),
    ),
    "print.in-two-places": (
        [*base(), A, other("21:00", film_id="film"), row(FilmPrint, film_id="film", name="No 2")],
        (
            "One print (No 2) would run in two places at once: “Rain” (2021-03-05 20:00) in "
            "SCA and "
            "“Rain” (2021-03-05 21:00) in REX."
        ),
    ),
    "print.way-too-short": (
        [*base(), A, other("22:00", film_id="film"), row(FilmPrint, film_id="film", format="35")],
        (
            "The print (35) has 30 min from “Rain” (2021-03-05 20:00) in SCA to “Rain” "
            "(2021-03-05 22:00) in REX; it needs 60 min."
        ),
    ),
    "film.twice-at-once": (
        [*base(), A, other("21:00", film_id="film")],
        (
            "“Rain” runs twice at once: “Rain” (2021-03-05 20:00) in SCA and “Rain” "
            "(2021-03-05 21:00) in REX."
        ),
    ),
    "film.showings-missing": (
        [*base(), A, row(ShowingWish, film_id="film", audience="public", showings=2)],
        "“Rain” lacks screenings that are wanted: 1 of 2 planned (Public).",
    ),
    "strand.films-compete": (
        [*base(strand_id="s"), *strand("Main"), A, other("20:30")],
        (
            "Main: “Rain” (2021-03-05 20:00) in SCA and “Sun” (2021-03-05 20:30) in REX run at the "
            "same time."
        ),
    ),
    "strand.day-empty": (
        [
            *base(strand_id="s"),
            *strand("Main"),
            A,
            other("12:00"),
            screening("c", at(6, "20:00")),
        ],
        "Main has 3 screenings and none on 2021-03-07.",
    ),
}


def found_of(code: str, rows: Sequence[SQLModel]) -> list[Finding]:
    """Return the findings of a code."""
    return [finding for finding in run_checks(snapshot_of(*rows)) if finding.code == code]


def test_each_kind_of_clash_has_its_case() -> None:
    assert set(CASES) == {kind.code for kind in CLASH_KINDS}


@pytest.mark.parametrize("code", CASES)
def test_each_kind_is_found_and_says_why(code: str) -> None:
    rows, said = CASES[code]
    (finding,) = found_of(code, rows)
    assert str(finding) == said
    assert finding.places


@pytest.mark.parametrize("code", [code for code in CASES if code.split(".")[0] != "strand"])
def test_a_form_that_asks_for_a_screening_hears_the_same(code: str) -> None:
    rows, _ = CASES[code]
    snapshot = snapshot_of(*rows)
    whole = [f for f in run_checks(snapshot) if f.code == code]
    about = {place.id for finding in whole for place in finding.places} & {"a", "b"}
    heard = [str(f) for f in clashes_of(snapshot, about) if f.code == code]
    assert heard == [str(finding) for finding in whole if about]


def test_a_length_that_is_missed_on_the_card_is_not_told_again_for_each_screening() -> None:
    rows, _ = CASES["screening.length-unknown"]
    told = run_checks(snapshot_of(*(row for row in rows if not isinstance(row, CheckRule))))
    codes = {finding.code for finding in told}
    assert "film.running-time-missing" in codes
    assert "screening.length-unknown" not in codes


def test_films_of_a_strand_do_not_compete_where_one_of_them_runs_again() -> None:
    rows, _ = CASES["strand.films-compete"]
    assert len(found_of("strand.films-compete", rows)) == 1
    again = screening("again", at(9, "10:00"))
    assert found_of("strand.films-compete", [*rows, again]) == []


@pytest.mark.parametrize("code", CASES)
def test_what_the_house_turns_off_is_not_told_and_what_it_takes_gravely_is_grave(code: str) -> None:
    rows, _ = CASES[code]
    assert found_of(code, [*rows, row(CheckRule, code=code, severity="off")]) == []
    (finding,) = found_of(code, [*rows, row(CheckRule, code=code, severity="error")])
    assert finding.severity == "error"


def test_the_house_may_turn_off_any_other_check_too() -> None:
    rows = [film(), title("Rain")]
    assert len(found_of("film.still-missing", rows)) == 1
    assert (
        found_of(
            "film.still-missing", [*rows, row(CheckRule, code="film.still-missing", severity="off")]
        )
        == []
    )


def test_a_guest_who_only_introduces_can_be_at_the_next_film() -> None:
    rows = [*base(), A, other("20:30"), *guest("a", "b")]
    parts = [
        row(GuestPart, screening_id=id_, person_id="ann", presence="introduction")
        for id_ in ("a", "b")
    ]
    assert len(found_of("guest.in-two-places", rows)) == 1
    assert found_of("guest.in-two-places", [*rows, *parts]) == []


def test_a_block_without_name_is_called_by_its_films() -> None:
    rows = [
        *base(),
        row(Block, id="block"),
        row(BlockFilm, block_id="block", film_id="film"),
        row(BlockFilm, block_id="block", film_id="other", place=1),
        screening("a", EIGHT, block_id="block"),
        other("21:00", venue_id="venue"),
    ]
    (finding,) = found_of("screening.overlap", rows)
    assert finding.facts["earlier"] == "“Rain” + “Sun” (2021-03-05 20:00)"


def test_hours_over_midnight_that_touch_are_one() -> None:
    spans = [(600, 1440), (1440, 1560)]
    rows = [
        *base(),
        screening("a", at(5, "23:30")),
        *(
            row(VenueOpening, venue_id=VenueId("venue"), opens_minute=opens, closes_minute=closes)
            for opens, closes in spans
        ),
    ]
    assert found_of("screening.outside-hours", rows) == []


def test_a_film_without_dialogue_breaks_no_promise() -> None:
    rows = [
        *base(version_kind="no_dialogue"),
        A,
        row(VenueTrait, venue_id="venue", promised_subtitles=("fr",)),
    ]
    assert found_of("screening.promise-broken", rows) == []


def test_titles_of_an_unknown_film_do_not_break_a_sentence() -> None:
    rows = [one for one in base() if not isinstance(one, Title)]
    (finding,) = found_of("screening.overlap", [*rows, A, other("21:00", venue_id="venue")])
    assert str(finding).startswith("SCA: [№ 2] (2021-03-05 21:00) begins while [№ 1]")
