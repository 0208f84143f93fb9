"""Where a showing cannot be, and that it is there that it clashes."""

from datetime import date, datetime, timedelta
from random import Random

import pytest

from festdesk.availability.tables import Blocker, GuestStay, ShowingWindow, VenueOpening, VenueTrait
from festdesk.base.ids import FilmId, PersonId, ScreeningId, VenueId
from festdesk.editions.tables import CheckRule
from festdesk.people.tables import Person
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.availability_spans import Reason, Span, closed_spans, spans, touched
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.house import house_of
from festdesk.planning.showings import Showing
from festdesk.screenings.tables import Presence
from tests.builders import at, film, row, snapshot_of, venue

DAY = date(2021, 3, 5)
VENUE = VenueId("venue")
FIRST, LAST = 5 * 60, 29 * 60  # of a festival day
SHOWING = Showing(
    ScreeningId("screening"),
    (FilmId("film"),),
    introduction_minutes=10,
    film_minutes=90,
    talk_minutes=30,
)


def opening(opens: int, closes: int, day: date | None = None) -> VenueOpening:
    """Return hours of the venue, on all days or on one."""
    return VenueOpening(venue_id=VENUE, day=day, opens_minute=opens * 60, closes_minute=closes * 60)


def test_venue_without_hours_is_free_all_day() -> None:
    house = house_of(snapshot_of(venue(), film()))

    assert spans(house, SHOWING, DAY, VENUE) == []
    assert closed_spans(house, DAY, VENUE) == []


def test_closed_hours_lie_before_between_and_after_the_opened_ones() -> None:
    house = house_of(snapshot_of(venue(), opening(10, 13), opening(18, 25)))

    found = [(span.first_minute, span.last_minute) for span in closed_spans(house, DAY, VENUE)]

    assert found == [(FIRST, 600), (780, 1080), (1500, LAST)]


def test_day_of_its_own_hours_may_be_closed_altogether() -> None:
    house = house_of(snapshot_of(venue(), opening(10, 24), opening(0, 0, DAY)))

    assert closed_spans(house, DAY, VENUE) == [Span(FIRST, LAST, Reason.CLOSED)]


def test_each_reason_says_of_what_it_is() -> None:
    snapshot = snapshot_of(
        venue(formats=("35 mm",)),
        film(),
        row(Person, id=PersonId("ann")),
        VenueTrait(venue_id=VENUE, promised_subtitles=("en", "fr")),
        Blocker(id="lunch", venue_id=VENUE, starts_at=at(5, "13:00"), minutes=60),
        ShowingWindow(film_id=FilmId("film"), not_before=at(5, "18:00")),
        GuestStay(person_id=PersonId("ann"), from_at=at(5, "09:00"), until_at=at(5, "22:00")),
    )
    showing = Showing(
        SHOWING.id,
        SHOWING.film_ids,
        film_minutes=90,
        format="DCP",
        understood=frozenset({"fr"}),
        guests=((PersonId("ann"), Presence.BOTH),),
    )

    found = spans(house_of(snapshot), showing, DAY, VENUE)

    assert {(span.reason, span.subject) for span in found} == {
        (Reason.FORMAT, "DCP"),
        (Reason.PROMISE, "en"),
        (Reason.BLOCKED, "lunch"),
        (Reason.WINDOW, "film"),
        (Reason.GUEST, "ann"),
    }
    guest = [span for span in found if span.reason is Reason.GUEST]
    assert [(span.first_minute, span.last_minute) for span in guest] == [(FIRST, 540), (1320, LAST)]


@pytest.mark.parametrize(
    ("presence", "free_from", "free_until"),
    [
        # Who comes to the talk alone arrives when the film is over, at 18:00 at the earliest.
        (Presence.TALK, 18 * 60 - 100, 22 * 60),
        # Who introduces the film may leave when it begins, at 22:00 at the latest.
        (Presence.INTRODUCTION, 18 * 60, 22 * 60 + 120),
        (Presence.BOTH, 18 * 60, 22 * 60),
    ],
)
def test_guest_of_one_part_need_not_be_there_for_the_others(
    presence: str, free_from: int, free_until: int
) -> None:
    ann = PersonId("ann")
    snapshot = snapshot_of(
        venue(),
        film(),
        row(Person, id=ann),
        GuestStay(person_id=ann, from_at=at(5, "18:00"), until_at=at(5, "22:00")),
    )
    showing = Showing(
        SHOWING.id,
        SHOWING.film_ids,
        introduction_minutes=10,
        film_minutes=90,
        talk_minutes=30,
        guests=((ann, presence),),
    )

    found = spans(house_of(snapshot), showing, DAY, VENUE)

    assert [(span.first_minute, span.last_minute) for span in found] == [
        (FIRST, free_from),
        (free_until, LAST),
    ]


def test_stays_that_touch_are_one() -> None:
    ann = PersonId("ann")
    snapshot = snapshot_of(
        venue(),
        row(Person, id=ann),
        GuestStay(person_id=ann, from_at=at(4, "10:00"), until_at=at(5, "12:00")),
        GuestStay(person_id=ann, from_at=at(5, "12:00"), until_at=at(6, "12:00")),
    )
    showing = Showing(SHOWING.id, (), guests=((ann, Presence.BOTH),))

    assert spans(house_of(snapshot), showing, DAY, VENUE) == []


def test_rule_that_is_off_shades_nothing() -> None:
    off = CheckRule(code=kinds.OUTSIDE_HOURS.code, severity="off")
    house = house_of(snapshot_of(venue(), opening(10, 24), off))

    assert spans(house, SHOWING, DAY, VENUE) == []
    assert closed_spans(house, DAY, VENUE)


def test_day_outside_the_edition_is_shaded_as_a_whole() -> None:
    house = house_of(snapshot_of(venue()))

    assert spans(house, SHOWING, date(2021, 3, 1), VENUE) == [Span(FIRST, LAST, Reason.OUTSIDE)]


ALONE = frozenset(
    kind.code
    for kind in (
        kinds.HALL_BLOCKED,
        kinds.IN_BREAK,
        kinds.OUTSIDE_HOURS,
        kinds.FORMAT_UNSHOWN,
        kinds.PROMISE_BROKEN,
        kinds.OUTSIDE_EDITION,
        kinds.OUTSIDE_WINDOW,
        kinds.GUEST_AWAY,
    )
)


@pytest.mark.parametrize("seed", range(8))
def test_showing_clashes_just_where_it_touches_a_span(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 -- the same houses each time

    def moment(day: int) -> datetime:
        return datetime(2021, 3, day, 0, 0) + timedelta(minutes=15 * chance.randrange(28, 110))

    ann = PersonId("ann")
    begins = moment(5)
    snapshot = snapshot_of(
        venue(formats=chance.choice([(), ("DCP",), ("35 mm",)])),
        film(),
        row(Person, id=ann),
        opening(chance.randrange(8, 12), chance.randrange(14, 18)),
        opening(chance.randrange(18, 20), chance.randrange(22, 27)),
        Blocker(venue_id=VENUE, starts_at=moment(5), minutes=chance.choice([15, 60, 200])),
        ShowingWindow(
            film_id=FilmId("film"),
            not_before=chance.choice([None, moment(5)]),
            not_after=chance.choice([None, moment(5)]),
        ),
        GuestStay(person_id=ann, from_at=begins, until_at=begins + timedelta(hours=8)),
    )
    house = house_of(snapshot)
    showing = Showing(
        ScreeningId("screening"),
        (FilmId("film"),),
        introduction_minutes=chance.choice([0, 15]),
        film_minutes=chance.choice([15, 90]),
        talk_minutes=chance.choice([0, 30]),
        format=chance.choice(["", "DCP", "DCP 2K"]),
        guests=((ann, chance.choice(list(Presence))),) if seed % 2 else (),
    )
    index = ClashIndex(house, {})
    found = spans(house, showing, DAY, VENUE)

    for minute in range(FIRST, LAST - showing.length_minutes, 25):
        start = datetime(2021, 3, 5, 0, 0) + timedelta(minutes=minute)
        clashes = {clash.code for clash in index.of(showing.at(VENUE, start))} & ALONE
        met = touched(found, minute, minute + showing.length_minutes)
        assert bool(met) == bool(clashes), (minute, met, clashes)
