"""All clashes of a plan, found anew in a moment when a screening is moved, in thought or indeed.

Nearly all rules look at one showing or at two, so that what a change can alter lies in the lanes
of what has changed: its venue, guests, print, films and strands.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import chain

from festdesk.base.findings import Severity
from festdesk.base.ids import FilmId, ScreeningId
from festdesk.editions.tables import AcceptedFinding
from festdesk.planning.house import House
from festdesk.planning.judging import Clash, Judge, graver
from festdesk.planning.lanes import FILM, VENUE, Key, Lane
from festdesk.planning.looking import Look, lanes_of, relaid
from festdesk.planning.showings import Showing

__all__ = ["Clash", "ClashIndex"]

_Several = tuple[Clash, ...]


class ClashIndex:
    """The showings of a plan and everything that is wrong with them; never changed.

    `programme` are the films that may be wanted more often than they are planned; without it the
    films of the showings and of the wishes. `accepted` is by code and subject. What is wrong is
    looked for when it is first asked for.
    """

    def __init__(
        self,
        house: House,
        showings: Mapping[ScreeningId, Showing],
        programme: Collection[FilmId] | None = None,
        accepted: Mapping[tuple[str, str], AcceptedFinding] | None = None,
    ) -> None:
        self.house = house
        judge = Judge(house, accepted)
        self._look = Look(judge, showings, lanes_of(showings.values()), programme)
        self._known: _Known | None = None

    @property
    def showings(self) -> Mapping[ScreeningId, Showing]:
        """The showings of the plan."""
        return self._look.showings

    # Asking

    def of(self, showing: Showing) -> _Several:
        """Return the clashes of a showing if it stood as it is given, the gravest first.

        It takes the place of the one of its id. What is about a film or a strand as a whole is
        none of these.
        """
        return _sorted((*self._look.about(showing), *self._look.lengths_about(showing)))

    def standing(self, screening_id: ScreeningId) -> _Several:
        """Return the clashes of a showing where it is."""
        known, showing = self._everything(), self.showings.get(screening_id)
        found = known.of_showings.get(screening_id, ())
        if showing is not None and showing.venue_id is not None:
            of_venue = known.of_lanes.get((VENUE, showing.venue_id), ())
            found += tuple(clash for clash in of_venue if screening_id in clash.showings)
        return _sorted(found)

    def all(self) -> _Several:
        """Return all clashes, accepted ones too, the gravest first."""
        return self._all

    @cached_property
    def _all(self) -> _Several:
        return _sorted(self._everything())

    def taken(self, key: Key) -> Lane:
        """Return what runs in a lane, such as that of a venue."""
        return self._look.lane(key)

    @property
    def longest_turnaround(self) -> int:
        """How many minutes any screening may need before it."""
        return self._look.judge.longest_turnaround

    def knows_film(self, film_id: FilmId) -> bool:
        """Return whether a film is one of the programme."""
        return self._look.knows_film(film_id)

    def _everything(self) -> "_Known":
        if self._known is None:
            known = self._known = _Known()
            for clash in self._look.of_showings():
                known.put(clash)
            known.look_at(self._look.whole_lanes(), self._look.of_lane)
        return self._known

    def marks(self) -> dict[ScreeningId, Severity | None]:
        """Return how grave the gravest clash of each showing is; none: all are accepted."""
        known = self._everything()
        found = dict(known.marks)
        for clash in known.about_lanes():
            _mark(found, clash)
        return found

    def counts(self) -> Counter[Severity]:
        """Return how many clashes of each severity there are that nobody has accepted."""
        known = self._everything()
        found = known.counts.copy()
        found.update(c.severity for c in known.about_lanes() if not c.is_accepted)
        return +found

    # Changing

    def in_thought(
        self, changed: Iterable[Showing], removed: Collection[ScreeningId] = ()
    ) -> "ClashIndex":
        """Return the plan as it would be, quickly, to be asked for a few showings."""
        return self._with(list(changed), removed, keeps_known=False)

    def with_changed(
        self,
        changed: Mapping[ScreeningId, Showing] | Iterable[Showing],
        removed: Collection[ScreeningId] = (),
        turned: AbstractSet[FilmId] = frozenset(),
    ) -> "ClashIndex":
        """Return the index of the plan with some showings changed, put in or taken out.

        Films of `turned` come into the programme, or leave it where they are in it.
        """
        news = list(changed.values()) if isinstance(changed, Mapping) else list(changed)
        return self._with(news, removed, turned, keeps_known=True)

    def _with(
        self,
        news: list[Showing],
        removed: Collection[ScreeningId],
        turned: AbstractSet[FilmId] = frozenset(),
        *,
        keeps_known: bool,
    ) -> "ClashIndex":
        ids = {*(showing.id for showing in news), *removed}
        showings = dict(self.showings)
        before = [old for id_ in ids if (old := showings.pop(id_, None)) is not None]
        showings |= {showing.id: showing for showing in news}
        lanes, touched = relaid(self._look.lanes, before, news)
        programme = self._look.programme
        if turned and programme is not None:
            programme = frozenset(programme) ^ turned
            touched |= {(FILM, film_id) for film_id in turned}
        look = Look(self._look.judge, showings, lanes, programme)
        known = None
        if keeps_known and self._known is not None:
            known = self._known.copied()
            known.forget(ids)
            known.put_once(clash for showing in news for clash in look.about(showing))
            known.look_at(touched, look.of_lane)
        return self._made_of(look, known)

    def accepting(self, accepted: Mapping[tuple[str, str], AcceptedFinding]) -> "ClashIndex":
        """Return the same index with other acceptances."""
        judge, before = Judge(self.house, accepted), self._look
        look = Look(judge, before.showings, before.lanes, before.programme)
        known = self._known.marked(judge.marked) if self._known is not None else None
        return self._made_of(look, known)

    def _made_of(self, look: Look, known: "_Known | None") -> "ClashIndex":
        made = ClashIndex(self.house, {}, ())
        made._look, made._known = look, known
        return made


class _Known:
    """The clashes of each showing, each with all its showings, and those of whole lanes.

    `marks` and `counts` are of the former alone, and are kept from change to change.
    """

    def __init__(self) -> None:
        self.of_showings: dict[ScreeningId, _Several] = {}
        self.of_lanes: dict[Key, _Several] = {}
        self.marks: dict[ScreeningId, Severity | None] = {}
        self.counts: Counter[Severity] = Counter()

    def __iter__(self) -> Iterator[Clash]:
        for screening_id, clashes in self.of_showings.items():
            yield from (clash for clash in clashes if clash.showings[0] == screening_id)
        yield from self.about_lanes()

    def about_lanes(self) -> Iterator[Clash]:
        return chain.from_iterable(self.of_lanes.values())

    def copied(self) -> "_Known":
        made = _Known()
        made.of_showings, made.of_lanes = dict(self.of_showings), dict(self.of_lanes)
        made.marks, made.counts = dict(self.marks), self.counts.copy()
        return made

    def marked(self, mark: Callable[[Clash], Clash]) -> "_Known":
        made = _Known()
        for screening_id, clashes in self.of_showings.items():
            own = made.of_showings[screening_id] = tuple(map(mark, clashes))
            for clash in own:
                _mark(made.marks, clash, (screening_id,))
                made.count(clash, 1 if clash.showings[0] == screening_id else 0)
        made.of_lanes = {key: tuple(map(mark, own)) for key, own in self.of_lanes.items()}
        return made

    def count(self, clash: Clash, times: int) -> None:
        if not clash.is_accepted:
            self.counts[clash.severity] += times

    def put(self, clash: Clash) -> None:
        for id_ in clash.showings:
            self.of_showings[id_] = (*self.of_showings.get(id_, ()), clash)
        _mark(self.marks, clash)
        self.count(clash, 1)

    def put_once(self, clashes: Iterable[Clash]) -> None:
        """Put clashes in, of which those of two changed showings come twice."""
        seen: set[tuple[str, str]] = set()
        for clash in clashes:
            key = clash.code, clash.subject
            if key not in seen:
                seen.add(key)
                self.put(clash)

    def forget(self, ids: AbstractSet[ScreeningId]) -> None:
        """Take out all clashes of some showings, also where another one has them."""
        gone = {
            (clash.code, clash.subject): clash
            for id_ in ids
            for clash in self.of_showings.pop(id_, ())
        }
        for clash in gone.values():
            self.count(clash, -1)
        partners = {other for clash in gone.values() for other in clash.showings} - ids
        for id_ in (*ids, *partners):
            self.marks.pop(id_, None)
        for other in partners:
            kept = tuple(c for c in self.of_showings[other] if ids.isdisjoint(c.showings))
            if kept:
                self.of_showings[other] = kept
                for clash in kept:
                    _mark(self.marks, clash, (other,))
            else:
                del self.of_showings[other]

    def look_at(self, keys: Iterable[Key], find: Callable[[Key], Iterator[Clash]]) -> None:
        """Find anew what is wrong with lanes as a whole."""
        for key in keys:
            found = tuple(find(key))
            if found:
                self.of_lanes[key] = found
            else:
                self.of_lanes.pop(key, None)


def _mark(
    marks: dict[ScreeningId, Severity | None],
    clash: Clash,
    showings: Iterable[ScreeningId] | None = None,
) -> None:
    """Note a clash for all its showings, or for some of them."""
    severity = None if clash.is_accepted else clash.severity
    for id_ in clash.showings if showings is None else showings:
        marks[id_] = graver(marks.get(id_), severity)


def _sorted(clashes: Iterable[Clash]) -> _Several:
    return tuple(sorted(clashes, key=lambda clash: clash.rank))
