"""Looking for clashes in the lanes of a plan: of all showings, of one, of a lane as a whole."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.planning import film_rules, people_rules, plan_rules, venue_rules
from festdesk.planning.clash_kinds import LENGTH_UNKNOWN
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.lanes import FILM, PERSON, PRINT, STRAND, VENUE, Key, Lane, Run, runs_of
from festdesk.planning.showings import Showing

_OfTwo = Callable[[Judge, Showing, Showing, str], Iterator[Clash]]
_OF_TWO: Mapping[str, _OfTwo] = {
    VENUE: venue_rules.meet,
    PERSON: people_rules.guest_meets,
    PRINT: people_rules.print_meets,
    FILM: film_rules.shown_at_once,
    STRAND: film_rules.compete,
}
_ALONE = (venue_rules.alone, people_rules.alone, film_rules.alone)
EMPTY = Lane(())


@dataclass(frozen=True, slots=True)
class Look:
    """Showings in their lanes, and who judges them; `programme` as `ClashIndex` has it."""

    judge: Judge
    showings: Mapping[ScreeningId, Showing]
    lanes: Mapping[Key, Lane]
    programme: Collection[FilmId] | None

    def lane(self, key: Key) -> Lane:
        """Return what runs in a lane, such as that of a venue."""
        return self.lanes.get(key, EMPTY)

    def knows_film(self, film_id: FilmId) -> bool:
        """Return whether a film is one of the programme."""
        return self.programme is None or film_id in self.programme

    def of_showings(self) -> Iterator[Clash]:
        """Yield what is wrong with any showing by itself and with any two, each once."""
        judge, showings = self.judge, self.showings
        for (kind, key), lane in self.lanes.items():
            rule = _OF_TWO[kind]
            for earlier, later in lane.meeting(self._reach(kind)):
                yield from rule(judge, showings[earlier], showings[later], key)
        for showing in showings.values():
            yield from self._alone(showing)

    def about(self, showing: Showing) -> Iterator[Clash]:
        """Yield what is wrong with a showing, as it is given, by itself and with one other."""
        yield from self._alone(showing)
        for key, run in runs_of(showing):
            lane = self.lanes.get(key)
            if lane is None:
                continue
            rule, reach = _OF_TWO[key[0]], self._reach(key[0])
            for other in lane.near(run[0] - reach, run[1] + reach):
                if other[2] != showing.id:
                    one = self.showings[other[2]]
                    earlier, later = (one, showing) if other < run else (showing, one)
                    yield from rule(self.judge, earlier, later, key[1])

    def _alone(self, showing: Showing) -> Iterator[Clash]:
        if showing.is_held and showing.starts_at is not None:
            for rule in _ALONE:
                yield from rule(self.judge, showing)

    def _reach(self, kind: str) -> timedelta:
        """Return how far apart two runs may be and still have to do with each other."""
        if kind == VENUE:
            return timedelta(minutes=self.judge.longest_turnaround)
        if kind == PERSON:
            return timedelta(minutes=self.judge.longest_walk)
        return timedelta(minutes=self.judge.longest_carry if kind == PRINT else 0)

    # What hangs on a whole lane

    def whole_lanes(self) -> set[Key]:
        """Return all lanes, and those of films that lack all their showings."""
        films = self.judge.house.wishes.keys() if self.programme is None else self.programme
        return {*self.lanes, *((FILM, film_id) for film_id in films)}

    def of_lane(self, key: Key) -> Iterator[Clash]:
        """Yield what is wrong with a lane as a whole."""
        kind, id_ = key
        if kind in {PERSON, PRINT}:
            return
        held = [self.showings[run[2]] for run in self.lane(key).runs]
        if kind == VENUE:
            yield from plan_rules.unknown_lengths(self.judge, held)
        elif kind == STRAND:
            yield from plan_rules.empty_days(self.judge, id_, held)
        elif self.knows_film(FilmId(id_)):
            yield from plan_rules.missing_showings(self.judge, FilmId(id_), held)

    def lengths_about(self, showing: Showing) -> Iterator[Clash]:
        """Yield unknown lengths that matter to a showing as it is given."""
        limit = timedelta(minutes=self.judge.limit(LENGTH_UNKNOWN))
        for key, run in runs_of(showing):
            if key[0] == VENUE:
                around = self.lane(key).starting(run[0] - limit, run[0] + limit)
                runs = sorted((*(one for one in around if one[2] != showing.id), run))
                in_order = [
                    showing if one[2] == showing.id else self.showings[one[2]] for one in runs
                ]
                found = plan_rules.unknown_lengths(self.judge, in_order)
                yield from (clash for clash in found if showing.id in clash.showings)


def lanes_of(showings: Iterable[Showing]) -> dict[Key, Lane]:
    """Return the lanes of showings."""
    runs: dict[Key, list[Run]] = {}
    for showing in showings:
        for key, run in runs_of(showing):
            runs.setdefault(key, []).append(run)
    return {key: Lane(sorted(of_key)) for key, of_key in runs.items()}


def relaid(
    lanes: Mapping[Key, Lane], before: Iterable[Showing], news: Iterable[Showing]
) -> tuple[dict[Key, Lane], set[Key]]:
    """Return the lanes with some showings out and others put in, and the keys of other lanes.

    A showing that has changed is in both.
    """
    gone = {showing.id for showing in before}
    put: dict[Key, list[Run]] = {}
    for showing in before:
        for key, _ in runs_of(showing):
            put.setdefault(key, [])
    for showing in news:
        for key, run in runs_of(showing):
            put.setdefault(key, []).append(run)
    made = dict(lanes)
    for key, runs in put.items():
        lane = made.get(key, EMPTY).changed(gone, runs)
        if lane.runs:
            made[key] = lane
        else:
            made.pop(key, None)
    return made, set(put)
