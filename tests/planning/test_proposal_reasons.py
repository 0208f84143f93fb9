"""Why not everything has a place: the fewest screenings and rules that contradict each other."""

from collections.abc import Collection
from itertools import combinations

import pytest

from festdesk.availability.tables import AudienceRule, GuestStay, ShowingWindow, VenueDistance
from festdesk.people.tables import Person
from festdesk.planning.proposal.explain import explain
from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.outcome import Contradiction
from festdesk.planning.proposal.problem import Problem
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.planning.proposal.solve import propose
from festdesk.planning.proposal.solver import is_possible
from festdesk.screenings.tables import FilmPrint, ScreeningGuest
from festdesk.snapshot import Snapshot
from tests.builders import at, row, screening
from tests.planning.proposals import FRIDAY, edition, films, hall, opened


def only(snapshot: Snapshot, **request: object) -> tuple[Problem, Contradiction]:
    """Return the one contradiction that a proposal finds."""
    _, problem = opened(snapshot, **request)
    outcome = propose(problem)
    assert outcome.left_out
    (found,) = outcome.contradictions
    return problem, found


def can_be(problem: Problem, items: Collection[str], rules: Collection[Rule]) -> bool:
    """Return whether these items have a place together while only these rules hold."""
    every = {bar.rule for item in problem.items for bars in item.bars for bar in bars}
    every |= {Rule(RuleKind.TURNAROUND, venue.id) for venue in problem.venues}
    every |= {
        Rule(kind, subject)
        for item in problem.items
        for kind, subjects in (
            (RuleKind.SAME_FILM, item.film_ids),
            (RuleKind.PRINT, (item.print_id,)),
            (RuleKind.GUEST, [person_id for person_id, _ in item.guests]),
        )
        for subject in subjects
    }
    positions = [at for at, item in enumerate(problem.items) if item.id in items]
    model = PlanModel(problem, without=every - set(rules), items=positions)
    answer = is_possible(model, seconds=20)
    assert answer is not None
    return answer


def assert_is_least(problem: Problem, found: Contradiction) -> None:
    """Fail unless it is one, and is none any more without any part of it."""
    assert found.is_least
    assert not can_be(problem, found.items, found.rules)
    for some in combinations(found.items, len(found.items) - 1):
        assert can_be(problem, some, found.rules)
    for kept in combinations(found.rules, len(found.rules) - 1):
        assert can_be(problem, found.items, kept)


def test_format_that_no_hall_shows() -> None:
    problem, found = only(
        edition(
            *hall("rex", 10, 24, formats=("DCP",)),
            *hall("utopia", 10, 24, formats=("DCP",)),
            *films(100, 90),
            row(FilmPrint, id="p", film_id="f0", format="70 mm", is_file=False),
        )
    )

    assert found.items == ("new:f0:public:0",)
    assert set(found.rules) == {Rule(RuleKind.FORMAT, "rex"), Rule(RuleKind.FORMAT, "utopia")}
    assert_is_least(problem, found)


def test_stay_of_a_guest_against_the_hours_of_the_only_hall() -> None:
    problem, found = only(
        edition(
            *hall("rex", 18, 24),
            *films(100),
            screening("s", film_id="f0", venue_id=None),
            row(Person, id="ida"),
            row(ScreeningGuest, id="g", screening_id="s", person_id="ida"),
            row(GuestStay, id="1", person_id="ida", from_at=at(5, "9:00"), until_at=at(5, "19:00")),
        )
    )

    assert found.items == ("s",)
    assert set(found.rules) == {Rule(RuleKind.HOURS, "rex"), Rule(RuleKind.STAY, "ida")}
    assert_is_least(problem, found)


def test_window_of_a_film_against_what_stands() -> None:
    problem, found = only(
        edition(
            *hall("rex", 10, 24),
            *films(100, 120),
            screening("other", at(5, "18:00"), film_id="f1", venue_id="rex"),
            row(
                ShowingWindow,
                id="w",
                film_id="f0",
                not_before=at(5, "17:00"),
                not_after=at(5, "21:00"),
            ),
        )
    )

    assert set(found.rules) == {Rule(RuleKind.STANDING, "rex"), Rule(RuleKind.WINDOW, "f0")}
    assert_is_least(problem, found)


def test_too_many_for_the_only_hall_that_shows_their_format() -> None:
    prints = (
        row(FilmPrint, id=f"p{number}", film_id=f"f{number}", format="35 mm") for number in range(7)
    )
    problem, found = only(
        edition(
            *hall("rex", 10, 24, formats=("DCP",), place=0),
            *hall("utopia", 12, 22, formats=("35 mm",), place=1),
            *films(*[120] * 7, 80, 85, 90),
            *prints,
            last=FRIDAY,
        )
    )

    # Ten hours hold four of two hours and twenty minutes, and the fifth is one too many.
    assert len(found.items) == 5
    assert {item_id.split(":")[1] for item_id in found.items} <= {f"f{at}" for at in range(7)}
    assert set(found.rules) >= {Rule(RuleKind.FORMAT, "rex"), Rule(RuleKind.HOURS, "utopia")}
    assert found.needed_minutes == 5 * 120 + 4 * 20
    assert found.there_minutes == 10 * 60
    assert [problem.venues[at].id for at in found.venues] == ["utopia"]
    assert found.days == (0,)


def test_what_lengths_do_not_tell_the_solver_does() -> None:
    # Two halls of three hours hold one film of two hours each, though six hours are enough
    # for three of them.
    problem, found = only(
        edition(
            *hall("rex", 18, 21, turnaround_minutes=0),
            *hall("attic", 18, 21, turnaround_minutes=0),
            *films(115, 115, 115, 60),
            last=FRIDAY,
        )
    )

    assert set(found.items) == {f"new:f{number}:public:0" for number in range(3)}
    assert set(found.rules) == {Rule(RuleKind.HOURS, "attic"), Rule(RuleKind.HOURS, "rex")}
    assert_is_least(problem, found)


def test_a_guest_who_would_have_to_walk_too_far() -> None:
    rows = [
        row(ScreeningGuest, id=f"g{number}", screening_id=f"s{number}", person_id="ida")
        for number in range(2)
    ]
    problem, found = only(
        edition(
            *hall("rex", 18, 20),
            *hall("attic", 20, 22),
            *films(110, 115),
            row(VenueDistance, id="w", first_id="attic", second_id="rex", walking_minutes=60),
            *(screening(f"s{n}", film_id=f"f{n}", venue_id=None) for n in range(2)),
            row(Person, id="ida"),
            *rows,
            last=FRIDAY,
        )
    )

    assert set(found.items) == {"s0", "s1"}
    assert Rule(RuleKind.GUEST, "ida") in found.rules
    assert_is_least(problem, found)


def test_a_print_that_cannot_be_carried_in_time() -> None:
    problem, found = only(
        edition(
            *hall("rex", 18, 20),
            *hall("attic", 20, 22),
            *films(110),
            row(VenueDistance, id="w", first_id="attic", second_id="rex", carrying_minutes=120),
            row(FilmPrint, id="p", film_id="f0", is_file=False),
            wanted=2,
            last=FRIDAY,
        )
    )

    assert len(found.items) == 2
    assert Rule(RuleKind.PRINT, "p") in found.rules
    assert_is_least(problem, found)


def test_turnaround_that_is_too_long_is_named() -> None:
    problem, found = only(
        edition(
            *hall("rex", 18, 22, turnaround_minutes=0),
            *films(120, 120),
            row(AudienceRule, id="a", audience="public", turnaround_minutes=30),
            last=FRIDAY,
        )
    )

    assert Rule(RuleKind.TURNAROUND, "rex") in found.rules
    assert len(found.items) == 2
    assert_is_least(problem, found)


def test_the_rest_is_planned_all_the_same() -> None:
    _, problem = opened(
        edition(
            *hall("rex", 10, 24, formats=("DCP",)),
            *films(100, 90, 80),
            row(FilmPrint, id="p", film_id="f0", format="70 mm", is_file=False),
        )
    )

    outcome = propose(problem)

    assert len(outcome.places) == 2
    assert outcome.left_out == ("new:f0:public:0",)


@pytest.mark.parametrize("minutes", [119, 121])
def test_what_just_fits_is_no_contradiction(minutes: int) -> None:
    _, problem = opened(
        edition(*hall("rex", 18, 22, turnaround_minutes=0), *films(119, minutes), last=FRIDAY),
        step_minutes=1,
    )

    outcome = propose(problem)

    assert outcome.left_out == ()
    assert explain(problem, ()) == ()
