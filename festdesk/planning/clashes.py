"""All clashes of a plan, found anew in a moment when a screening is moved, in thought or indeed.

Nearly all rules look at one showing or at two, so that what a change can alter lies in the lanes
of what has changed: its venue, guests, print, films and strands.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import timedelta
from functools import cached_property

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.editions.tables import AcceptedFinding
from festdesk.planning import film_rules, people_rules, plan_rules, venue_rules
from festdesk.planning.clash_kinds import LENGTH_UNKNOWN
from festdesk.planning.house import House
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.lanes import FILM, PERSON, PRINT, STRAND, VENUE, Key, Lane, Run, runs_of
from festdesk.planning.showings import Showing

__all__ = ["Clash", "ClashIndex"]

_OfTwo = Callable[[Judge, Showing, Showing, str], Iterator[Clash]]
_OF_TWO: Mapping[str, _OfTwo] = {
    VENUE: venue_rules.meet,
    PERSON: people_rules.guest_meets,
    PRINT: people_rules.print_meets,
    FILM: film_rules.shown_at_once,
    STRAND: film_rules.compete,
}
_ALONE = (venue_rules.alone, people_rules.alone, film_rules.alone)
_EMPTY = Lane(())


class ClashIndex:
    """The showings of a plan with everything that is wrong with them; never changed.

    `programme` are the films that may be wanted more often than they are planned; without it the
    films of the showings and of the wishes. `accepted` is by code and subject.
    """

    def __init__(
        self,
        house: House,
        showings: Mapping[ScreeningId, Showing],
        programme: Collection[FilmId] | None = None,
        accepted: Mapping[tuple[str, str], AcceptedFinding] | None = None,
    ) -> None:
        self.house = house
        self.showings: Mapping[ScreeningId, Showing] = showings
        self._programme = programme
        self._judge = judge = Judge(house, accepted)
        reach = {VENUE: judge.longest_turnaround, PERSON: judge.longest_walk}
        reach[PRINT] = judge.longest_carry
        self._reach = {kind: timedelta(minutes=reach.get(kind, 0)) for kind in _OF_TWO}
        self._lanes = _lanes_of(showings.values())
        # The clashes of each showing, and what hangs on a whole lane or on no showing at all.
        self._found: dict[ScreeningId, tuple[Clash, ...]] = _by_showing(self._everything())
        self._of_lanes: dict[Key, tuple[Clash, ...]] = {}
        films = (FilmId(film_id) for film_id in self._films())
        self._look_at_lanes({*self._lanes, *((FILM, film_id) for film_id in films)})

    # Asking

    def of(self, showing: Showing) -> tuple[Clash, ...]:
        """Return the clashes of a showing if it stood as it is given, the gravest first.

        It takes the place of the one of its id. What is about a film or a strand as a whole is
        none of these.
        """
        return _sorted((*self._with(showing), *self._lengths_with(showing)))

    def standing(self, screening_id: ScreeningId) -> tuple[Clash, ...]:
        """Return the clashes of a showing where it is."""
        showing = self.showings.get(screening_id)
        found = self._found.get(screening_id, ())
        if showing is not None and showing.venue_id is not None:
            of_venue = self._of_lanes.get((VENUE, showing.venue_id), ())
            found += tuple(clash for clash in of_venue if screening_id in clash.showings)
        return _sorted(found)

    def all(self) -> tuple[Clash, ...]:
        """Return all clashes, accepted ones too, the gravest first."""
        return self._all

    @cached_property
    def _all(self) -> tuple[Clash, ...]:
        own = (
            clash
            for screening_id, clashes in self._found.items()
            for clash in clashes
            if clash.showings[0] == screening_id
        )
        return _sorted((*own, *(one for clashes in self._of_lanes.values() for one in clashes)))

    def taken(self, key: Key) -> Lane:
        """Return what runs in a lane, such as that of a venue."""
        return self._lanes.get(key, _EMPTY)

    @property
    def longest_turnaround(self) -> int:
        """How many minutes any screening may need before it."""
        return self._judge.longest_turnaround

    def knows_film(self, film_id: FilmId) -> bool:
        """Return whether a film is one of the programme."""
        return self._programme is None or film_id in self._programme

    # Changing

    def with_changed(
        self,
        changed: Mapping[ScreeningId, Showing] | Iterable[Showing],
        removed: Collection[ScreeningId] = (),
    ) -> "ClashIndex":
        """Return the index of the plan with some showings changed, put in or taken out."""
        news = list(changed.values()) if isinstance(changed, Mapping) else list(changed)
        ids = {*(showing.id for showing in news), *removed}
        made = ClashIndex(self.house, {}, ())
        made._programme, made._judge = self._programme, self._judge
        showings = dict(self.showings)
        before = [old for id_ in ids if (old := showings.pop(id_, None)) is not None]
        showings |= {showing.id: showing for showing in news}
        made.showings = showings
        made._lanes = dict(self._lanes)
        touched = _relaid(made._lanes, ids, before, news)
        made._found = dict(self._found)
        made._of_lanes = dict(self._of_lanes)
        made._forget(ids)
        for showing in news:
            made._add(made._with(showing))
        made._look_at_lanes(touched)
        return made

    def accepting(self, accepted: Mapping[tuple[str, str], AcceptedFinding]) -> "ClashIndex":
        """Return the same index with other acceptances."""
        made = ClashIndex(self.house, {}, (), accepted)
        made._programme, made.showings, made._lanes = self._programme, self.showings, self._lanes
        made._found = {key: made._marked(clashes) for key, clashes in self._found.items()}
        made._of_lanes = {key: made._marked(clashes) for key, clashes in self._of_lanes.items()}
        return made

    def _marked(self, clashes: tuple[Clash, ...]) -> tuple[Clash, ...]:
        return tuple(map(self._judge.marked, clashes))

    def _forget(self, ids: AbstractSet[ScreeningId]) -> None:
        """Take out all clashes of some showings, also where another one has them."""
        partners = {
            other
            for id_ in ids
            for clash in self._found.pop(id_, ())
            for other in clash.showings
            if other not in ids
        }
        for other in partners:
            kept = tuple(c for c in self._found[other] if ids.isdisjoint(c.showings))
            if kept:
                self._found[other] = kept
            else:
                del self._found[other]

    def _add(self, clashes: Iterable[Clash]) -> None:
        """Put clashes in with each of their showings; those of two changed ones come twice."""
        for clash in clashes:
            for id_ in clash.showings:
                before = self._found.get(id_, ())
                if all(clash.code != c.code or clash.subject != c.subject for c in before):
                    self._found[id_] = (*before, clash)

    # Finding

    def _everything(self) -> Iterator[Clash]:
        judge, showings = self._judge, self.showings
        for (kind, key), lane in self._lanes.items():
            rule, reach = _OF_TWO[kind], self._reach[kind]
            for earlier, later in lane.meeting(reach):
                yield from rule(judge, showings[earlier], showings[later], key)
        for showing in showings.values():
            yield from self._alone(showing)

    def _alone(self, showing: Showing) -> Iterator[Clash]:
        if showing.is_held and showing.starts_at is not None:
            for rule in _ALONE:
                yield from rule(self._judge, showing)

    def _with(self, showing: Showing) -> Iterator[Clash]:
        """Yield what is wrong with a showing by itself and with one other."""
        yield from self._alone(showing)
        for (kind, key), run in runs_of(showing):
            lane = self._lanes.get((kind, key))
            if lane is None:
                continue
            rule, reach = _OF_TWO[kind], self._reach[kind]
            for other in lane.near(run[0] - reach, run[1] + reach):
                if other[2] == showing.id:
                    continue
                one = self.showings[other[2]]
                earlier, later = (one, showing) if other < run else (showing, one)
                yield from rule(self._judge, earlier, later, key)

    # What hangs on a whole lane

    def _films(self) -> Collection[FilmId]:
        return self.house.wishes.keys() if self._programme is None else self._programme

    def _look_at_lanes(self, keys: Collection[Key]) -> None:
        for key in keys:
            found = tuple(self._of_lane(key))
            if found:
                self._of_lanes[key] = found
            else:
                self._of_lanes.pop(key, None)

    def _of_lane(self, key: Key) -> Iterator[Clash]:
        kind, id_ = key
        held = [self.showings[run[2]] for run in self.taken(key).runs]
        if kind == VENUE:
            yield from plan_rules.unknown_lengths(self._judge, held)
        elif kind == FILM and self.knows_film(FilmId(id_)):
            yield from plan_rules.missing_showings(self._judge, FilmId(id_), held)
        elif kind == STRAND:
            yield from plan_rules.empty_days(self._judge, id_, held)

    def _lengths_with(self, showing: Showing) -> Iterator[Clash]:
        """Yield unknown lengths that matter if a showing stood as it is given."""
        limit = timedelta(minutes=self._judge.limit(LENGTH_UNKNOWN))
        for key, run in runs_of(showing):
            if key[0] == VENUE:
                around = self.taken(key).starting(run[0] - limit, run[0] + limit)
                runs = sorted((*(one for one in around if one[2] != showing.id), run))
                in_order = [
                    showing if one[2] == showing.id else self.showings[one[2]] for one in runs
                ]
                found = plan_rules.unknown_lengths(self._judge, in_order)
                yield from (clash for clash in found if showing.id in clash.showings)


def _sorted(clashes: Iterable[Clash]) -> tuple[Clash, ...]:
    return tuple(sorted(clashes, key=lambda clash: clash.rank))


def _lanes_of(showings: Iterable[Showing]) -> dict[Key, Lane]:
    runs: dict[Key, list[Run]] = {}
    for showing in showings:
        for key, run in runs_of(showing):
            runs.setdefault(key, []).append(run)
    return {key: Lane(sorted(of_key)) for key, of_key in runs.items()}


def _relaid(
    lanes: dict[Key, Lane],
    ids: Collection[ScreeningId],
    before: Iterable[Showing],
    news: Iterable[Showing],
) -> set[Key]:
    """Lay the lanes anew from which something goes or to which it comes; return their keys."""
    put: dict[Key, list[Run]] = {}
    for showing in before:
        for key, _ in runs_of(showing):
            put.setdefault(key, [])
    for showing in news:
        for key, run in runs_of(showing):
            put.setdefault(key, []).append(run)
    for key, runs in put.items():
        lane = lanes.get(key, _EMPTY).changed(ids, runs)
        if lane.runs:
            lanes[key] = lane
        else:
            lanes.pop(key, None)
    return set(put)


def _by_showing(clashes: Iterable[Clash]) -> dict[ScreeningId, tuple[Clash, ...]]:
    found: dict[ScreeningId, list[Clash]] = {}
    for clash in clashes:
        for id_ in clash.showings:
            found.setdefault(id_, []).append(clash)
    return {id_: tuple(own) for id_, own in found.items()}
