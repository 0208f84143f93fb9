"""Moved in thought or changed indeed, a plan has the clashes it would have if made anew."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from festdesk.availability.tables import GuestStay
from festdesk.base.ids import FilmId, PersonId, ScreeningId, StrandId, VenueId
from festdesk.editions.tables import AcceptedFinding
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.house import Hall, House
from festdesk.planning.reading import index_after, index_of
from festdesk.planning.showings import Showing
from festdesk.screenings.tables import ScreeningGuest
from tests.builders import at as moment
from tests.builders import film, row, running_time, screening, snapshot_of, venue
from tests.planning.plans import REX, SCALA, at, hall, house, in_short, index, showing

HALLS = {**hall(), **{VenueId(f"hall {n}"): Hall(VenueId(f"hall {n}"), 15) for n in range(2)}}


def any_showing(random: Random, name: str) -> Showing:
    """Return a showing of anything anywhere within three days."""
    film_id = random.randrange(12)
    return showing(
        name,
        film_ids=tuple(FilmId(f"film {film_id + n}") for n in range(random.choice((1, 1, 3)))),
        strand_ids=frozenset({StrandId(f"strand {film_id % 3}")}),
        venue_id=random.choice([*HALLS, None]),
        starts_at=random.choice(
            [None, *(at("10:00") + timedelta(minutes=5 * random.randrange(840)) for _ in range(9))]
        ),
        introduction_minutes=random.choice((0, 10)),
        film_minutes=random.randrange(10, 200),
        talk_minutes=random.choice((0, 20)),
        length_is_known=random.random() < 0.9,
        audience=random.choice(("public", "public", "press")),
        state=random.choice(("pencilled", "confirmed", "confirmed", "cancelled")),
        print_id=f"print {film_id}",
        print_is_file=random.random() < 0.5,
        understood=random.choice((None, frozenset({"en"}), frozenset({"de"}))),
        guests=tuple(
            (PersonId(f"guest {guest}"), random.choice(("both", "talk", "introduction")))
            for guest in random.sample(range(8), random.randrange(3))
        ),
    )


def any_house(random: Random) -> House:
    """Return a house with some rules of its own."""
    return house(
        halls=HALLS,
        audience_turnaround={"press": random.choice((0, 60))},
        stays={PersonId("guest 1"): ((at("10:00"), at("22:00", 6)),)},
        wishes={FilmId(f"film {n}"): {"public": 3} for n in range(9)},
        audience_promised={"press": ("en",)},
    )


@pytest.mark.parametrize("seed", range(12))
def test_a_walk_of_changes_leads_where_a_new_look_leads(seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- no secret
    rules = any_house(random)
    showings = {one.id: one for one in (any_showing(random, f"s{n}") for n in range(60))}
    plan = ClashIndex(rules, showings)
    taken: dict[tuple[str, str], AcceptedFinding] = {}
    for _ in range(8):
        news = [any_showing(random, name) for name in random.sample(list(showings), 3)]
        news.append(any_showing(random, f"new {random.random()}"))
        gone = random.sample(sorted(showings.keys() - {one.id for one in news}), 2)
        plan = plan.with_changed(news, gone)
        showings = {**showings, **{one.id: one for one in news}}
        showings = {key: one for key, one in showings.items() if key not in gone}
        anew = ClashIndex(rules, showings, accepted=taken)
        assert in_short(plan.all()) == in_short(anew.all())
        assert (plan.marks(), plan.counts()) == (anew.marks(), anew.counts())
        taken = {
            (clash.code, clash.subject): row(
                AcceptedFinding,
                code=clash.code,
                subject=clash.subject,
                facts=clash.fingerprint,
                reason="So be it",
                at=datetime.now(UTC),
            )
            for clash in random.sample(plan.all(), len(plan.all()) // 3)
        }
        plan = plan.accepting(taken)
        anew = ClashIndex(rules, showings, accepted=taken)
        assert (plan.marks(), plan.counts()) == (anew.marks(), anew.counts())


@pytest.mark.parametrize("seed", range(12))
def test_in_thought_a_showing_has_the_clashes_it_would_have_there(seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- no secret
    rules = any_house(random)
    showings = {one.id: one for one in (any_showing(random, f"s{n}") for n in range(60))}
    plan = ClashIndex(rules, showings)
    for name, one in showings.items():
        there = any_showing(random, name)
        moved = one.at(there.venue_id, there.starts_at)
        then = ClashIndex(rules, {**showings, name: moved}).all()
        assert in_short(plan.of(moved)) == in_short(tuple(c for c in then if name in c.showings))
        here = tuple(c for c in plan.all() if name in c.showings)
        assert in_short(plan.of(one)) == in_short(plan.standing(name)) == in_short(here)


def test_a_film_from_the_tray_clashes_though_it_has_no_screening_yet() -> None:
    (clash,) = index(showing("one")).of(showing("", "21:00"))
    assert (clash.code, clash.showings) == ("screening.overlap", ("", "one"))


def test_an_accepted_clash_is_one_until_its_facts_change() -> None:
    plan = index(showing("one"), showing("two", "21:00"))
    (clash,) = plan.all()
    row_ = AcceptedFinding(
        code=clash.code,
        subject=clash.subject,
        facts=clash.fingerprint,
        reason="A party",
        at=datetime.now(UTC),
    )
    accepted = {(row_.code, row_.subject): row_}
    plan = plan.accepting(accepted)
    assert [one.acceptance for one in plan.all()] == [row_]
    assert [one.is_accepted for one in plan.of(showing("two", "21:00"))] == [True]

    assert [one.is_accepted for one in plan.of(showing("two", "21:05"))] == [False]
    assert [one.is_accepted for one in plan.with_changed([showing("two", "21:05")]).all()] == [
        False
    ]
    assert [one.is_accepted for one in plan.accepting({}).all()] == [False]
    # What the film is called or whether it is confirmed is no fact of the clash.
    confirmed = showing("two", "21:00", state="confirmed")
    assert [one.is_accepted for one in plan.of(confirmed)] == [True]


def test_the_gravest_and_then_the_earliest_come_first() -> None:
    plan = index(
        showing("a", "18:00", day=6),
        showing("b", "18:30", day=6),
        showing("c", "18:00"),
        showing("d", "19:40"),
        showing("e", "12:00"),
        showing("f", "13:00"),
    )
    assert [(clash.severity, clash.showings[0]) for clash in plan.all()] == [
        ("error", "f"),
        ("error", "b"),
        ("warning", "d"),
    ]


def test_a_plan_follows_the_acts_that_touch_it() -> None:
    rows = (
        film(),
        film("other"),
        running_time(90),
        running_time(60, "other"),
        venue(),
        screening("one", moment(5, "18:00")),
        screening("two", moment(5, "21:00"), film_id="other"),
    )
    before = snapshot_of(*rows)
    plan = index_of(before)
    assert plan.all() == ()
    assert index_after(plan, before, {"text": {"x"}}) is plan

    moved = before.with_rows([screening("two", moment(5, "19:00"), film_id="other")])
    follows = index_after(plan, moved, {"screening": {"two"}})
    assert [clash.code for clash in follows.all()] == ["screening.overlap"]

    longer = snapshot_of(*(one for one in rows if one is not rows[2]), running_time(300))
    follows = index_after(plan, longer, {"runningtime": set(longer.table("runningtime"))})
    assert [clash.code for clash in follows.all()] == ["screening.overlap"]

    guest = row(ScreeningGuest, screening_id="one", person_id="p")
    stay = row(GuestStay, person_id="p", from_at=moment(6, "10:00"), until_at=moment(6, "20:00"))
    with_guest = before.with_rows([guest, stay])
    touched = {"screeningguest": {guest.id}, "gueststay": {stay.id}}
    follows = index_after(plan, with_guest, touched)
    assert [clash.code for clash in follows.all()] == ["guest.away"]

    withdrawn = before.with_rows([film("other", is_withdrawn=True)])
    follows = index_after(plan, withdrawn, {"film": {"other"}})
    assert set(follows.showings) == {ScreeningId("one")}


def test_venues_of_a_plan_are_asked_by_their_lanes() -> None:
    plan = index(showing("one"), showing("two", venue_id=REX), showing("three", "15:00"))
    assert [run[2] for run in plan.taken(("venue", SCALA)).runs] == ["three", "one"]
