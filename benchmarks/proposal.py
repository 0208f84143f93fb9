"""Plans proposed for editions of several sizes, beside the quick first plan of the same run.

Each edition has films of 62 to 190 minutes in eight sections, halls that are open from ten until
one at night, prints in 35 mm that two halls show, films that come late, and guests with days of
their own. Everything is to be shown twice. The largest is the one that has to be done: 150 films
in 6 halls on 8 days within 60 seconds on two cores.

Prints when the first plan was there, what has no place, the points of the best plan and of the
first one with their ratio, the points that no plan can beat, and how many clashes the checks find
in the plan (the answer has to be 0). The last line is an edition that cannot be planned, with the
rules that contradict each other.

    python benchmarks/proposal.py [--sizes 40 150] [--seconds 60] [--closes 25]
"""

import argparse
import random
import time
from datetime import date, datetime, timedelta

from sqlmodel import SQLModel

from festdesk.availability.tables import GuestStay, ShowingWindow, VenueOpening
from festdesk.editions.tables import Edition, HouseSetting, Strand
from festdesk.films.tables import Film, RunningTime, Title
from festdesk.people.tables import Person
from festdesk.planning.proposal.gathering import gather, problem_of
from festdesk.planning.proposal.outcome import Outcome
from festdesk.planning.proposal.request import Request
from festdesk.planning.proposal.result import changes_of, clashes_after
from festdesk.planning.proposal.scoring import LEFT_OUT
from festdesk.planning.proposal.solve import propose
from festdesk.planning.reading import index_of
from festdesk.screenings.tables import FilmPrint, Screening, ScreeningGuest, Venue
from festdesk.snapshot import Snapshot

FIRST = date(2021, 3, 4)
STRANDS = 8
SHOWINGS = 2
SIZES = {20: (2, 4), 40: (3, 5), 80: (4, 7), 150: (6, 8)}  # films: halls, days


def make_edition(films: int, closes_hour: int, *, screens_35mm: int = 2) -> Snapshot:
    """Return an edition of so many films; the same each time."""
    chance = random.Random(films)  # noqa: S311 -- no secret
    halls, days = SIZES[films]
    rows: list[SQLModel] = [
        Edition(
            name="Measured",
            starts_on=FIRST,
            ends_on=FIRST + timedelta(days=days - 1),
            languages=("en",),
            time_zone="Europe/Luxembourg",
        ),
        HouseSetting(id="wanted", name="wanted_showings", value=str(SHOWINGS)),
    ]
    rows += [Strand(id=f"strand{number}", code=f"S{number}") for number in range(STRANDS)]
    for number in range(halls):
        formats = ("DCP", "35 mm") if number < screens_35mm else ("DCP",)
        seats = 400 - 50 * number
        rows += [
            Venue(id=f"hall{number}", name=f"Hall {number}", seats=seats, formats=formats),
            VenueOpening(
                venue_id=f"hall{number}", opens_minute=600, closes_minute=closes_hour * 60
            ),
        ]
    for number in range(films):
        rows += make_film(f"film{number}", days, chance)
    return Snapshot.of(rows)


def make_film(film_id: str, days: int, chance: random.Random) -> list[SQLModel]:
    """Return the rows of one film, and of what it needs."""
    minutes = max(62, min(190, round(chance.gauss(100, 18))))
    rows: list[SQLModel] = [
        Film(id=film_id, strand_id=f"strand{chance.randrange(STRANDS)}"),
        Title(film_id=film_id, text=film_id),
        RunningTime(film_id=film_id, seconds=minutes * 60, is_printed=True),
    ]
    midnight = datetime.combine(FIRST, datetime.min.time())
    if chance.random() < 0.1:
        rows.append(FilmPrint(film_id=film_id, format="35 mm"))
    has_guest = chance.random() < 0.35
    if chance.random() < 0.1 and not has_guest:
        late = midnight + timedelta(days=chance.randrange(days - 2))
        rows.append(ShowingWindow(film_id=film_id, not_before=late))
    if has_guest:
        comes = midnight + timedelta(days=chance.randrange(max(1, days - 3)), hours=12)
        rows += [
            Person(id=f"guest-{film_id}"),
            Screening(id=f"talk-{film_id}", film_id=film_id, talk_minutes=20),
            ScreeningGuest(screening_id=f"talk-{film_id}", person_id=f"guest-{film_id}"),
            GuestStay(
                person_id=f"guest-{film_id}", from_at=comes, until_at=comes + timedelta(days=4)
            ),
        ]
    return rows


def measure(films: int, seconds: float, closes_hour: int) -> None:
    """Propose a plan for one edition and print what came of it."""
    snapshot = make_edition(films, closes_hour)
    request = Request(seconds=seconds)
    began = time.monotonic()
    index = index_of(snapshot)
    found = gather(snapshot, index.house, index.showings, request)
    problem = problem_of(snapshot, index.house, found, request)
    first: list[Outcome] = []
    complete: list[float] = []

    def look(outcome: Outcome) -> None:
        if not first:
            first.append(outcome)
        if not complete and not outcome.left_out:
            complete.append(time.monotonic() - began)

    outcome = propose(problem, look)
    clashes, _ = clashes_after(index, found.to_place, changes_of(problem, found, outcome.places))
    halls, days = SIZES[films]
    whole = f"{complete[0]:5.1f} s" if complete else "  never"
    bound = "?" if outcome.bound is None else str(outcome.bound)
    best, quick = (_wishes(outcome), _wishes(first[0]))
    print(
        f"{films:4} films x {SHOWINGS}, {halls} halls, {days} days, {len(problem.items):3} items: "
        f"first plan {first[0].seconds:4.1f} s, all placed {whole}, left out "
        f"{len(outcome.left_out)}, points {best} of {quick} "
        f"({best / quick if quick else 1:.2f}), no plan below {bound}, "
        f"{outcome.seconds:5.1f} s in all, clashes {len(clashes)}",
        flush=True,
    )
    _explain(outcome)


def _wishes(outcome: Outcome) -> int:
    return outcome.points - LEFT_OUT * len(outcome.left_out)


def measure_impossible(seconds: float) -> None:
    """Propose a plan where the films in 35 mm need more than the one evening of the one hall."""
    snapshot = make_edition(20, 22, screens_35mm=1)
    prints = (FilmPrint(film_id=f"film{number}", format="35 mm") for number in range(20))
    snapshot = snapshot.with_rows(prints)
    request = Request(seconds=seconds)
    index = index_of(snapshot)
    found = gather(snapshot, index.house, index.showings, request)
    outcome = propose(problem_of(snapshot, index.house, found, request))
    _explain(outcome)


def _explain(outcome: Outcome) -> None:
    for one in outcome.contradictions:
        print(
            f"impossible: {len(one.items)} items need {one.needed_minutes} min where there are "
            f"{one.there_minutes}; {len(one.rules)} rules: "
            f"{', '.join(f'{rule.kind} {rule.subject}' for rule in one.rules)}; "
            f"{outcome.seconds:.1f} s in all"
        )


def main() -> None:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), choices=list(SIZES))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--closes", type=int, default=25, help="hour at which halls close")
    options = parser.parse_args()
    for films in options.sizes:
        measure(films, options.seconds, options.closes)
    measure_impossible(5)


if __name__ == "__main__":
    main()
