"""Of the states of a year, those of the last hours all stay, and ever fewer of those before."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis.strategies import datetimes, just, sets

from festdesk.store.backups.thinning import LATEST, SPANS, moments_to_keep

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
MOST = LATEST + sum(most for most, _ in SPANS)
moments = sets(
    datetimes(datetime(2025, 11, 1), datetime(2026, 11, 25), timezones=just(UTC)),
    max_size=150,
)


def test_a_day_of_states_every_ten_minutes_leaves_twelve_and_one_for_each_hour() -> None:
    day = [NOON - timedelta(minutes=10 * number) for number in range(60)]

    kept = moments_to_keep(day)

    assert sorted(kept, reverse=True)[:LATEST] == day[:LATEST]
    older = [moment for moment in sorted(kept) if moment < day[LATEST - 1]]
    assert older == [NOON - timedelta(hours=hours, minutes=10) for hours in range(9, 1, -1)]


def test_a_year_of_states_every_hour_leaves_hours_days_and_weeks() -> None:
    year = [NOON - timedelta(hours=number) for number in range(24 * 365)]

    kept = moments_to_keep(year)

    assert len([m for m in kept if m > NOON - timedelta(hours=24)]) == 24
    assert len({m.date() for m in kept if m > NOON - timedelta(days=13)}) == 14
    assert len({m.isocalendar()[:2] for m in kept}) == 12
    assert min(kept) > NOON - timedelta(weeks=12)


def test_a_long_pause_costs_nothing() -> None:
    before = [NOON - timedelta(days=200, minutes=10 * number) for number in range(11)]

    assert moments_to_keep([NOON, *before]) == {NOON, *before}


@given(moments)
@settings(deadline=None)
def test_the_latest_stay_and_all_is_bounded(made: set[datetime]) -> None:
    kept = moments_to_keep(made)

    assert kept <= made
    assert len(kept) <= MOST
    assert kept >= set(sorted(made, reverse=True)[:LATEST])


@given(moments)
@settings(deadline=None)
def test_thinning_again_changes_nothing(made: set[datetime]) -> None:
    kept = moments_to_keep(made)

    assert moments_to_keep(kept) == kept


@given(moments, moments)
@settings(deadline=None)
def test_thinning_as_one_goes_keeps_what_thinning_at_the_end_would(
    earlier: set[datetime], later: set[datetime]
) -> None:
    """What is dropped is never wanted later: a newer state only moves the spans on."""
    if earlier and later:
        shift = max(earlier) - min(later) + timedelta(seconds=1)
        later = {moment + shift for moment in later}
    stepwise: set[datetime] = set(moments_to_keep(earlier))
    for moment in sorted(later):
        stepwise = set(moments_to_keep({*stepwise, moment}))

    assert stepwise == moments_to_keep(earlier | later)
