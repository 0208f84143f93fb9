"""Clashes of a plan: in thought, after a change, of all, and the nearest free places.

Plans of 250 to 4,000 screenings in 12 venues on 10 days, one after another in each venue, with one
in twelve put where it is in the way; with guests, prints, promises, hours, strands and wishes. The
baseline of the same run is the plain scan for one rule, screenings of one venue that overlap.
Prints milliseconds of this process alone (p50 / p99) and how many times the scan's they are.

    python benchmarks/clashes.py [--sizes 250 1000 2000 4000] [--times 200]
"""

import argparse
import gc
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial

from festdesk.base.ids import FilmId, PersonId, ScreeningId, StrandId, VenueId
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.free_slots import free_slots
from festdesk.planning.house import Hall, House
from festdesk.planning.showings import Showing

VENUES, DAYS, STRANDS, GUESTS = 12, 10, 14, 300
FIRST = date(2026, 3, 5)
MIDNIGHT = datetime(2026, 3, 5)  # noqa: DTZ001 -- wall clock
OPENS, CLOSES = 540, 1560


def a_house(films: int) -> House:
    """Return a house with rules of every kind."""
    ids = [VenueId(f"venue {n}") for n in range(VENUES)]
    formats = frozenset({"dcp", "35 mm"})
    halls = {id_: Hall(id_, 20, formats, ("en",), {None: ((OPENS, CLOSES),)}) for id_ in ids}
    stay = (MIDNIGHT, MIDNIGHT + timedelta(days=7))
    return House(
        first_day=FIRST,
        last_day=FIRST + timedelta(days=DAYS - 1),
        day_starts_hour=6,
        halls=halls,
        walking={},
        carrying={},
        audience_turnaround={"press": 30},
        audience_promised={},
        stays={PersonId(f"guest {n}"): (stay,) for n in range(GUESTS // 3)},
        windows={FilmId(f"film {n}"): (MIDNIGHT, None) for n in range(films // 5)},
        wishes={FilmId(f"film {n}"): {"public": 2} for n in range(films)},
        rules={},
        settings={
            "wanted_showings": 1,
            "walking_minutes": 15,
            "carrying_minutes": 60,
            "grid_step_minutes": 5,
        },
    )


def a_plan(count: int, house: House) -> dict[ScreeningId, Showing]:
    """Return screenings in a row in each venue on each day, one in twelve of them in the way."""
    dice = random.Random(count)  # noqa: S311 -- no secret
    columns = [(venue_id, day) for venue_id in house.halls for day in range(DAYS)]
    in_column = -(-count // len(columns))
    longest = max(6, (CLOSES - OPENS) // in_column - 25)
    found: dict[ScreeningId, Showing] = {}
    for venue_id, day in columns:
        minute = OPENS
        for _ in range(min(in_column, count - len(found))):
            film = dice.randrange(count // 2)
            starts = minute + (5 * dice.randrange(-8, 9) if dice.random() < 1 / 12 else 0)
            made = Showing(
                id=ScreeningId(f"screening {len(found)}"),
                film_ids=(FilmId(f"film {film}"),),
                strand_ids=frozenset({StrandId(f"strand {film % STRANDS}")}),
                venue_id=venue_id,
                starts_at=MIDNIGHT + timedelta(days=day, minutes=starts),
                film_minutes=min(longest, dice.randrange(60, 150)),
                length_is_known=dice.random() > 1 / 40,
                audience="press" if dice.random() < 1 / 10 else "public",
                format="DCP" if dice.random() < 29 / 30 else "16 mm",
                print_id=f"print {film}",
                print_is_file=dice.random() < 3 / 4,
                understood=frozenset({"en", "de"}) if dice.random() < 29 / 30 else frozenset("d"),
                guests=tuple(
                    (PersonId(f"guest {dice.randrange(GUESTS)}"), "talk")
                    for _ in range(dice.randrange(2))
                ),
            )
            found[made.id] = made
            minute = -(-(minute + made.length_minutes + 20) // 5) * 5
    return found


def scan(showings: Iterable[Showing]) -> int:
    """Return how many screenings overlap or are too close, by the plain scan of one rule."""
    by_venue: dict[VenueId | None, list[tuple[datetime, datetime]]] = {}
    for one in showings:
        if one.starts_at is not None and one.ends_at is not None:
            by_venue.setdefault(one.venue_id, []).append((one.starts_at, one.ends_at))
    found, turnaround = 0, timedelta(minutes=20)
    for runs in by_venue.values():
        runs.sort()
        for index, (_, ends) in enumerate(runs):
            for starts, _ in runs[index + 1 :]:
                if starts >= ends + turnaround:
                    break
                found += 1
    return found


def timed(steps: Iterable[Callable[[], object]]) -> tuple[float, float]:
    """Return milliseconds of the median and of the slowest of a hundred."""
    taken = []
    for step in steps:
        begun = time.process_time()
        step()
        taken.append((time.process_time() - begun) * 1000)
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.99)]


def measure(count: int, times: int) -> None:
    """Print one row."""
    house = a_house(count // 2)
    showings = a_plan(count, house)
    dice = random.Random(1)  # noqa: S311 -- no secret
    plan = ClashIndex(house, showings)
    found = plan.all()
    halls, ids = list(house.halls), list(showings)
    moved = []
    for id_ in dice.choices(ids, k=times):
        one = showings[id_]
        assert one.starts_at is not None
        later = one.starts_at + timedelta(minutes=5 * dice.randrange(-60, 60))
        moved.append(one.at(dice.choice(halls), later))
    few = moved[:20]
    base, _ = timed([lambda: scan(showings.values())] * 5)
    rows = {
        "all": timed([lambda: ClashIndex(house, showings).all()] * 5),
        "of": timed([partial(plan.of, one) for one in moved]),
        "with_changed": timed([partial(plan.with_changed, [one]) for one in moved]),
        "free_slots": timed([partial(free_slots, plan, showings[one.id]) for one in few]),
    }
    cells = "  ".join(
        f"{name} {p50:7.2f} /{p99:7.2f} ({p50 / base:5.2f}×)" for name, (p50, p99) in rows.items()
    )
    print(f"{count:5}  {len(found):5} clashes  scan {base:6.2f}  {cells}")
    if count == 2000:
        kinds = Counter(clash.code for clash in found)
        print("       " + ", ".join(f"{code} {n}" for code, n in kinds.most_common()))


def main() -> None:
    """Measure plans of growing size."""
    gc.disable()  # as in the window, which collects by a clock of its own
    parser = argparse.ArgumentParser(description="Measure the clashes of plans.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 1000, 2000, 4000])
    parser.add_argument("--times", type=int, default=200)
    chosen = parser.parse_args()
    print("milliseconds of this process, p50 / p99, and how many times the plain scan they are")
    for count in chosen.sizes:
        measure(count, chosen.times)


if __name__ == "__main__":
    main()
