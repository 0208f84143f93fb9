"""Plans that are proposed: sound, as good as is told, and nothing touched that is to stay."""

import dataclasses
from random import Random

import pytest

from festdesk.availability.tables import ShowingWish
from festdesk.base.ids import ScreeningId
from festdesk.editions.tables import Strand
from festdesk.people.tables import Person
from festdesk.planning.proposal.capacity import add_capacity
from festdesk.planning.proposal.greedy import first_plan
from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.neighbourhoods import Neighbourhoods
from festdesk.planning.proposal.outcome import Outcome, State
from festdesk.planning.proposal.portion import Portions
from festdesk.planning.proposal.problem import Place, Places, Problem
from festdesk.planning.proposal.request import Kept
from festdesk.planning.proposal.result import as_placings, changes_of, clashes_after
from festdesk.planning.proposal.scoring import LEFT_OUT, Scale
from festdesk.planning.proposal.solve import propose
from festdesk.planning.proposal.solver import Listening, Stopping, complete_hint, improve
from festdesk.planning.proposal.travel import (
    packed_outcome,
    packed_problem,
    unpacked_outcome,
    unpacked_problem,
)
from festdesk.planning.proposal.wishes import Strength, Wish
from festdesk.planning.proposal.wishing import minimise_points
from festdesk.planning.reading import index_of
from festdesk.screenings.tables import (
    Block,
    BlockFilm,
    ScreeningGuest,
    ScreeningTrait,
)
from festdesk.snapshot import Snapshot
from tests.builders import at, film, row, screening
from tests.planning.proposals import edition, films, hall, opened


def busy() -> Snapshot:
    """Return an edition in which every wish can go unfulfilled."""
    return edition(
        *hall("rex", 10, 24, seats=300, place=0),
        *hall("attic", 10, 23, seats=40, place=1),
        row(Strand, id="s0", code="S"),
        *films(100, 140, 90, 80, 150, 75, 110, strand_id="s0"),
        *(row(ShowingWish, id="w1", film_id="f0", audience="school", showings=1),),
        *(row(ShowingWish, id="w2", film_id="f1", audience="press", showings=1),),
        *(row(ShowingWish, id="w3", film_id="f2", audience="public", showings=3),),
        screening("talk", film_id="f3", venue_id=None, talk_minutes=20),
        screening("stands", at(5, "18:00"), film_id="f2", venue_id="rex"),
        screening("moves", at(6, "11:10"), film_id="f4", venue_id="attic"),
        row(Person, id="ida"),
        row(ScreeningGuest, id="g", screening_id="talk", person_id="ida"),
        wanted=2,
    )


def any_plan(problem: Problem, seed: int) -> Places:
    """Return a sound plan that nobody has tried to make a good one."""
    random = Random(seed)  # noqa: S311 -- no secret
    items = list(problem.items)
    random.shuffle(items)
    strange = dataclasses.replace(problem, items=tuple(items))
    return first_plan(strange, rounds=1)


def solved(problem: Problem, *, seconds: float = 20) -> tuple[int, Outcome]:
    """Return the best plan of the solver by itself, and the points it says it has."""
    plan = PlanModel(problem)
    minimise_points(plan)
    answer = improve(plan, Stopping(), seconds=seconds, seed=1)
    assert answer.places is not None
    return Scale(problem).cost(answer.places), Outcome(State.DONE, answer.places)


@pytest.mark.parametrize("seed", range(4))
def test_the_solver_counts_wishes_as_they_are_told(seed: int) -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED)
    places = any_plan(problem, seed)
    plan = PlanModel(problem)
    minimise_points(plan)
    complete_hint(plan, places)
    for position, terms in plan.terms.items():
        place = places.get(problem.items[position].id)
        plan.model.add(terms.is_present == (place is not None))
        if place is not None:
            plan.model.add(terms.start == plan.grid.at(place.minute))
            plan.model.add(terms.venues[place.venue] == 1)
    bounds: list[float] = []
    improve(
        plan,
        Stopping(),
        seconds=20,
        seed=1,
        listening=Listening(lambda _places: None, bounds.append),
    )

    assert round(max(bounds)) == Scale(problem).cost(places)
    assert Scale(problem).unfulfilled(places).total() > 0


def test_what_the_relaxed_model_cannot_reach_no_plan_reaches() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED)
    relaxed = PlanModel(problem, is_relaxed=True)
    add_capacity(relaxed)
    minimise_points(relaxed)
    bounds: list[float] = []
    improve(
        relaxed,
        Stopping(),
        seconds=20,
        seed=1,
        listening=Listening(lambda _places: None, bounds.append),
    )
    best, _ = solved(problem, seconds=5)

    assert max(bounds) <= best + 1e-6


def test_the_whole_stays_sound_while_a_few_items_are_placed_anew() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED)
    portions, scale = Portions(problem), Scale(problem)
    places = first_plan(problem)
    before = scale.cost(places)
    neighbourhoods = Neighbourhoods(problem, 1)
    for _ in range(6):
        free = neighbourhoods.draw(places, 5).items
        portion = portions.portion(places, free)
        points, outcome = solved(portion, seconds=5)
        freed = {item.id for item in portion.items}
        was = Scale(portion).cost({key: place for key, place in places.items() if key in freed})
        kept = {key: place for key, place in places.items() if key not in freed}
        anew = kept | outcome.places
        assert portions.is_sound(anew)
        # What the portion gains is what the whole gains.
        assert scale.cost(anew) - scale.cost(places) == points - was
        places = anew

    assert scale.cost(places) <= before


def test_a_plan_of_all_that_is_open_has_no_clash_and_is_proved_the_best() -> None:
    snapshot = edition(*hall("rex", 10, 22), *hall("attic", 10, 22), *films(100, 95, 80), wanted=2)
    found, problem = opened(snapshot)

    outcome = propose(problem)

    changes = changes_of(problem, found, outcome.places)
    clashes, _ = clashes_after(index_of(snapshot), found.to_place, changes)
    assert clashes == ()
    assert outcome.left_out == ()
    assert (outcome.points, outcome.bound) == (0, 0)
    assert outcome.is_best
    days = {(one.item.film_id, one.starts_at.date()) for one in changes}
    assert len(days) == 6  # each film on both days
    _, new = as_placings(changes)
    assert len(new) == 6


def test_the_first_plan_has_no_clash_either() -> None:
    snapshot = busy()
    found, problem = opened(snapshot, kept=Kept.LOCKED)

    places = first_plan(problem)

    clashes, moved = clashes_after(
        index_of(snapshot), found.to_place, changes_of(problem, found, places)
    )
    assert len(moved) > 10
    assert clashes == ()


def test_wishes_that_are_off_are_not_followed_and_strong_ones_go_first() -> None:
    # Of two films with guests only one can have the evening; the strong wish decides.
    snapshot = edition(
        *hall("rex", 10, 24),
        *films(100, 90),
        screening("a", film_id="f0", venue_id=None, talk_minutes=10),
        screening("b", film_id="f1", venue_id=None, talk_minutes=10),
    )
    off = dict.fromkeys(Wish, Strength.OFF)
    _, nothing = opened(snapshot, strengths=off)
    _, evening = opened(snapshot, strengths=off | {Wish.GUESTS_IN_THE_EVENING: Strength.STRONG})

    assert propose(nothing).points == 0
    good = propose(evening)
    assert good.points == 0
    assert {problem_hour(place) for place in good.places.values()} <= {17, 18, 19, 20}


def problem_hour(place: Place) -> int:
    """Return the hour of a place."""
    return place.minute % 1440 // 60


def test_what_is_locked_is_no_item_and_its_room_is_not_given_away() -> None:
    snapshot = edition(
        *hall("rex", 18, 22),
        *films(100, 90),
        screening("locked", at(5, "18:20"), film_id="f0", venue_id="rex"),
        row(ScreeningTrait, id="t", screening_id="locked", is_locked=True),
        screening("waiting", film_id="f0", venue_id=None),
        row(ScreeningTrait, id="u", screening_id="waiting", is_locked=True),
    )
    _, problem = opened(snapshot, kept=Kept.LOCKED)

    outcome = propose(problem)

    assert [item.film_id for item in problem.items] == ["f1"]
    (place,) = outcome.places.values()
    starts = problem.moment(place.minute)
    assert starts.day == 6 or starts >= at(5, "20:20")


@pytest.mark.parametrize(
    ("kept", "items"),
    [(Kept.PLANNED, set()), (Kept.CONFIRMED, {"pencilled"}), (Kept.LOCKED, {"pencilled", "sure"})],
)
def test_what_may_be_moved_is_what_the_user_says(kept: Kept, items: set[str]) -> None:
    snapshot = edition(
        *hall("rex", 10, 24),
        *films(100, 90),
        screening("pencilled", at(5, "10:10"), film_id="f0", venue_id="rex"),
        screening("sure", at(5, "18:00"), film_id="f1", venue_id="rex", state="confirmed"),
        screening("off", at(5, "15:00"), film_id="f1", venue_id="rex", state="cancelled"),
    )
    found, problem = opened(snapshot, kept=kept)

    outcome = propose(problem)

    assert {item.id for item in problem.items} == items
    # Nothing forces a move, and the wish to keep places is stronger than those to change them.
    assert changes_of(problem, found, outcome.places) == ()


def test_what_is_planned_makes_room_where_it_may_and_comes_back_as_a_move() -> None:
    snapshot = edition(
        *hall("rex", 18, 22),
        *films(100, 90, 100),
        screening("middle", at(5, "19:00"), film_id="f0", venue_id="rex"),
        last=at(5, "12:00").date(),
    )
    _, fixed = opened(snapshot)
    found, free = opened(snapshot, kept=Kept.CONFIRMED)

    assert propose(fixed).places == {}
    outcome = propose(free)
    changes = changes_of(free, found, outcome.places)
    moved, new = as_placings(changes)
    assert len(outcome.places) == 2
    assert [placing.screening_id for placing in moved] in ([], [ScreeningId("middle")])
    assert len(moved) + len(new) >= 1


def test_a_block_without_screening_is_placed_with_its_whole_length() -> None:
    snapshot = edition(
        *hall("rex", 18, 22),
        *films(100, 80),
        row(Block, id="b"),
        row(BlockFilm, id="1", block_id="b", film_id="f0", place=0),
        row(BlockFilm, id="2", block_id="b", film_id="f1", place=1),
    )
    found, problem = opened(snapshot)

    (change,) = changes_of(problem, found, propose(problem).places)

    assert change.item.block_id == "b"
    assert change.item.minutes == 180
    assert change.starts_at.hour == 18


def test_a_film_without_length_is_left_out_and_named() -> None:
    found, problem = opened(edition(*hall("rex", 10, 24), film("f")))

    assert problem.items == ()
    assert [showing.film_ids for showing in found.without_length] == [("f",)]
    assert propose(problem).places == {}


def test_nothing_to_plan_and_no_venue_are_no_trouble() -> None:
    _, nothing = opened(edition(*hall("rex", 10, 24)))
    _, nowhere = opened(edition(*films(100)))

    assert propose(nothing).is_best
    outcome = propose(nowhere)
    assert outcome.left_out == (nowhere.items[0].id,)


def test_only_what_is_asked_for_is_planned() -> None:
    snapshot = edition(*hall("rex", 10, 24), *hall("attic", 10, 24), *films(100, 90))
    _, problem = opened(
        snapshot,
        film_ids=frozenset({"f1"}),
        venue_ids=frozenset({"attic"}),
        days=frozenset({at(6, "0:00").date()}),
    )

    (place,) = propose(problem).places.values()

    assert [item.film_id for item in problem.items] == ["f1"]
    assert problem.venues[place.venue].id == "attic"
    assert problem.moment(place.minute).date() == at(6, "0:00").date()


def test_same_seed_gives_the_same_plan() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED, seconds=60)
    small = dataclasses.replace(problem, items=problem.items[:6])

    assert propose(small).places == propose(small).places


def test_better_plans_are_told_one_after_the_other_with_what_is_known_of_them() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED, seconds=6, workers=2)
    told: list[Outcome] = []

    outcome = propose(problem, told.append)

    assert told[0].state == State.FIRST
    assert told[0].points == outcome.first_points >= outcome.points
    points = [one.points for one in told]
    assert points == sorted(points, reverse=True)
    bounds = [one.bound for one in told if one.bound is not None]
    assert bounds == sorted(bounds)
    assert all(bound <= outcome.points for bound in bounds)
    assert all(Portions(problem).is_sound(one.places) for one in told)


def test_left_out_counts_more_than_wishes() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED)
    scale = Scale(problem)

    assert scale.cost({}) >= LEFT_OUT * len(problem.items)
    assert scale.cost(first_plan(problem)) < LEFT_OUT


def test_problem_and_outcome_travel_to_another_process_and_back() -> None:
    _, problem = opened(busy(), kept=Kept.LOCKED)
    outcome = Outcome(State.BETTER, first_plan(problem), points=7, bound=3)

    assert unpacked_problem(packed_problem(problem)) == problem
    assert unpacked_outcome(packed_outcome(outcome)) == outcome
