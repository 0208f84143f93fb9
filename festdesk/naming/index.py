"""Where everybody of an edition is named, in which spelling; kept true edit by edit."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from festdesk.base.ids import CompanyId, FilmId, PersonId
from festdesk.naming import known
from festdesk.naming.changes import bearers_touched, difference, lexicon_after
from festdesk.naming.cited import FilmNames, LikelyNames, films_of_rows, not_told_apart
from festdesk.naming.contexts import Contexts, RowKey, rows_linked_to, rows_to_read_anew
from festdesk.naming.layers import Layered
from festdesk.naming.lexicon import Lexicon
from festdesk.naming.likely_people import LikelyPeople
from festdesk.naming.mentions import Mention, Spelling, Standing, spellings_among
from festdesk.naming.places import TABLES, rows_of
from festdesk.naming.proposing import proposal
from festdesk.naming.reading_order import ReadingOrder, place_in_row
from festdesk.naming.scanning import NOTHING, Scanned, Scanner

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot, Touched

_OF_PAIRS = ("person", "distinctpeople")
_LikelyBefore = tuple[Mapping[FilmId, Sequence[LikelyNames]], frozenset[FilmId] | None]
Tell = Callable[[int, int], None]  # how many rows were looked through, of how many
_TELL_EVERY = 10  # rows


class NameIndex:
    """All mentions of an edition. It is never changed; `following` makes the next one.

    For any thread; about a second for 600 films, and some milliseconds to follow an edit.
    """

    def __init__(
        self,
        snapshot: "Snapshot",
        lexicon: Lexicon,
        scanned: Layered[RowKey, Scanned],
        likely: LikelyPeople,
        rows_of_bearers: Mapping[str, frozenset[RowKey]],
        film_names: FilmNames,
    ) -> None:
        self.snapshot = snapshot
        self._lexicon = lexicon
        self._scanned = scanned
        self._likely = likely
        self._rows_of = rows_of_bearers
        self._film_names = film_names
        self._open_rows: Mapping[RowKey, Scanned] = {}
        # What was last known of likely names, and the films that were touched since; nothing: all.
        self._likely_before: _LikelyBefore = ({}, None)
        self._known_pairs: tuple[tuple[PersonId, PersonId], ...] | None = None
        self._known_doubled: tuple[AbstractSet[str], tuple[Mention, ...]] | None = None

    # Making

    @classmethod
    def of(cls, snapshot: "Snapshot", tell: Tell | None = None) -> "NameIndex":
        """Look through a whole edition; `tell` may raise what ends it."""
        lexicon = Lexicon(known.bearers(snapshot))
        scan = Scanner(snapshot, lexicon, Contexts(snapshot)).scan
        scanned: dict[RowKey, Scanned] = {}
        rows: dict[str, set[RowKey]] = defaultdict(set)
        all_rows = list(rows_of(snapshot))
        for number, (table, row) in enumerate(all_rows):
            if tell is not None and number % _TELL_EVERY == 0:
                tell(number, len(all_rows))
            found = scan(table, row)
            if found is NOTHING:
                continue
            key = table, row.id
            scanned[key] = found
            for mention in found.mentions:
                rows[mention.bearer].add(key)
        frozen = {bearer: frozenset(keys) for bearer, keys in rows.items()}
        likely, names = LikelyPeople.of(lexicon), FilmNames()
        made = cls(snapshot, lexicon, Layered(scanned), likely, frozen, names)
        made._open_rows = {key: found for key, found in scanned.items() if found.open_mentions}
        return made

    def following(self, snapshot: "Snapshot", touched: "Touched | None" = None) -> "NameIndex":
        """Return the index of a later snapshot.

        `touched` is what has changed since, by table and id; where it is not given the two
        snapshots are compared, which takes a millisecond.
        """
        if touched is None:
            touched = difference(self.snapshot, snapshot)
        if not touched:
            return self if snapshot is self.snapshot else self._with(snapshot)
        changed = bearers_touched(self.snapshot, snapshot, touched)
        lexicon, likely = self._lexicon, self._likely
        stale: AbstractSet[str] = frozenset()
        if changed:
            lexicon, stale = lexicon_after(self._lexicon, snapshot, changed)
            likely = self._likely.following(lexicon, changed)
        keys = self._stale_rows(snapshot, touched, changed, stale)
        return self._with(snapshot, lexicon, likely, keys)

    def is_near(self, snapshot: "Snapshot") -> bool:
        """Return whether a snapshot is of the same edition, so that following it is quick."""
        return self.snapshot.edition.id == snapshot.edition.id

    def _stale_rows(
        self,
        snapshot: "Snapshot",
        touched: "Touched",
        changed: AbstractSet[str],
        stale: AbstractSet[str],
    ) -> set[RowKey]:
        """Return the rows that are to be looked through anew, those that are gone among them.

        `changed` are those whose names are others now, `stale` the words that could be theirs.
        """
        keys = {(table, row_id) for table in touched.keys() & TABLES for row_id in touched[table]}
        if stale:
            keys.update(
                key for key, found in self._scanned.pairs() if not stale.isdisjoint(found.words)
            )
        for id_ in changed:
            keys |= self._rows_of.get(id_, frozenset())
            keys |= rows_linked_to(snapshot, id_)
        keys |= rows_to_read_anew(self.snapshot, snapshot, touched)
        return keys

    def _with(
        self,
        snapshot: "Snapshot",
        lexicon: Lexicon | None = None,
        likely: LikelyPeople | None = None,
        keys: Collection[RowKey] = (),
    ) -> "NameIndex":
        lexicon = lexicon or self._lexicon
        scanner = Scanner(snapshot, lexicon, Contexts(snapshot))
        changes: dict[RowKey, Scanned | None] = {}
        rows, open_rows = dict(self._rows_of), dict(self._open_rows)
        named: set[str] = set()
        for key in keys:
            before = self._scanned.get(key)
            changes[key] = None
            open_rows.pop(key, None)
            for mention in before.mentions if before is not None else ():
                rows[mention.bearer] = rows.get(mention.bearer, frozenset()) - {key}
                named.add(mention.bearer)
            row = snapshot.table(key[0]).get(key[1])
            if row is None:
                continue
            found = changes[key] = scanner.scan(key[0], row)
            if found.open_mentions:
                open_rows[key] = found
            for mention in found.mentions:
                rows[mention.bearer] = rows.get(mention.bearer, frozenset()) | {key}
                named.add(mention.bearer)
        likely = likely or self._likely
        scanned = self._scanned.with_changes(changes) if changes else self._scanned
        made = NameIndex(snapshot, lexicon, scanned, likely, rows, self._film_names)
        made._open_rows = open_rows
        made._note_stale_films(self, keys)
        if likely is self._likely and not snapshot.touched_since(self.snapshot, _OF_PAIRS):
            made._known_pairs = self._known_pairs
            doubled = self._known_doubled
            if doubled is not None and lexicon is self._lexicon and doubled[0].isdisjoint(named):
                made._known_doubled = doubled
        return made

    # People

    def mentions_of(self, person_id: PersonId) -> tuple[Mention, ...]:
        """Return where a person is named, in reading order.

        Among them is where somebody is named who is likely the same person, entered twice: only
        with the one of them who is named most, or who was there first.
        """
        return self._in_order(self._all_mentions_of(person_id))

    def _all_mentions_of(self, person_id: PersonId) -> list[Mention]:
        found = list(self._named(person_id))
        if self._first_of(person_id) == person_id:
            for other in self.likely_people(person_id):
                found += self._as_if(self._named(other), person_id)
        return found

    def likely_people(self, person_id: PersonId) -> tuple[PersonId, ...]:
        """Return who is likely the same person, entered twice; those told apart are not."""
        return self._likely.like(self.snapshot, person_id)

    @property
    def likely_pairs(self) -> tuple[tuple[PersonId, PersonId], ...]:
        """The pairs of people who are likely one; the one who was there first comes first."""
        if self._known_pairs is None:
            self._known_pairs = tuple(self._likely.pairs(self.snapshot))
        return self._known_pairs

    def spellings_of(self, person_id: PersonId) -> tuple[Spelling, ...]:
        """Return how a person is spelled, the printed form first."""
        return spellings_among(self.mentions_of(person_id))

    def unsettled(self) -> tuple[PersonId, ...]:
        """Return the people with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.people)

    @cached_property
    def open_mentions(self) -> tuple[Mention, ...]:
        """All mentions that somebody should look at, of people, companies and cited names."""
        found = [one for row in self._open_rows.values() for one in row.open_mentions]
        doubled = self.doubled_people
        found = [one for one in found if one.bearer not in doubled]
        return self._in_order([*found, *self.open_mentions_of_doubled])

    @property
    def open_rows(self) -> Mapping[RowKey, Scanned]:
        """The rows with mentions that somebody should look at, as each row says by itself.

        Those of `doubled_people` are others: see `open_mentions_of_doubled`. What was scanned of a
        row is the very same object in later indexes, until the row is looked through anew.
        """
        return self._open_rows

    @property
    def doubled_people(self) -> AbstractSet[str]:
        """Who is likely one with somebody else."""
        return self._doubled[0]

    @property
    def open_mentions_of_doubled(self) -> tuple[Mention, ...]:
        """The mentions to be looked at of people who are likely entered twice, each told once."""
        return self._doubled[1]

    @property
    def _doubled(self) -> tuple[AbstractSet[str], tuple[Mention, ...]]:
        if self._known_doubled is None:
            people = {id_ for pair in self.likely_pairs for id_ in pair}
            mentions = tuple(
                one
                for person_id in people
                if self._first_of(PersonId(person_id)) == person_id
                for one in self._all_mentions_of(PersonId(person_id))
                if one.is_open
            )
            self._known_doubled = people, mentions
        return self._known_doubled

    def _first_of(self, person_id: PersonId) -> PersonId:
        """Return which of those who are likely one person is named most."""
        likely = self.likely_people(person_id)
        if not likely:
            return person_id
        order = self._order_of_people
        return min(
            (person_id, *likely), key=lambda id_: (-len(self._named(id_)), order.get(id_, 0))
        )

    @cached_property
    def _order_of_people(self) -> Mapping[PersonId, int]:
        return {id_: place for place, id_ in enumerate(self.snapshot.people)}

    def _as_if(self, mentions: Iterable[Mention], person_id: PersonId) -> Iterable[Mention]:
        """Yield mentions of somebody as those of a person who is likely the same."""
        bearer = self._lexicon.bearers.get(person_id)
        for one in mentions:
            if bearer is None or one.column == "sort_name":
                continue
            wanted = proposal(bearer, one.words, one.form, one.ending, one.part, one.language)
            kept = "" if one.kept == "credited" else one.kept
            yield replace(
                one,
                person_id=person_id,
                standing=Standing.LIKELY,
                proposed=wanted,
                kept=kept,
                others=(),
                linked_id=one.person_id or "",
            )

    # Companies and cited names

    def mentions_of_company(self, company_id: CompanyId) -> tuple[Mention, ...]:
        """Return where a company is named, in reading order."""
        return self._in_order(self._named(company_id))

    def mentions_of_cited(self, cited_name_id: str) -> tuple[Mention, ...]:
        """Return where a cited name stands, in reading order."""
        return self._in_order(self._named(cited_name_id))

    def spellings_of_company(self, company_id: CompanyId) -> tuple[Spelling, ...]:
        """Return how a company is spelled, the printed form first."""
        return spellings_among(self.mentions_of_company(company_id))

    def spellings_of_cited(self, cited_name_id: str) -> tuple[Spelling, ...]:
        """Return how a cited name is spelled, the house's form first."""
        return spellings_among(self.mentions_of_cited(cited_name_id))

    def unsettled_companies(self) -> tuple[CompanyId, ...]:
        """Return the companies with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.companies)

    def unsettled_cited(self) -> tuple[str, ...]:
        """Return the cited names with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.cited_names)

    def likely_names(self, film_id: FilmId) -> Sequence[LikelyNames]:
        """Return pairs of words of a film's texts that are likely one name, as of a character."""
        found = self._film_names.likely_names(self.snapshot, film_id, self._scanned)
        return not_told_apart(self.snapshot, found)

    @property
    def films_with_likely_names(self) -> Mapping[FilmId, Sequence[LikelyNames]]:
        """What `likely_names` says of all films of which it says anything, in no order."""
        before, stale = self._likely_before
        found = dict(before)
        for film_id in self.snapshot.films if stale is None else stale:
            found.pop(film_id, None)
            pairs = self._film_names.likely_names(self.snapshot, film_id, self._scanned)
            if pairs:
                found[film_id] = pairs
        self._likely_before = found, frozenset()
        kept = ((film, not_told_apart(self.snapshot, pairs)) for film, pairs in found.items())
        return {film_id: pairs for film_id, pairs in kept if pairs}

    def _note_stale_films(self, before: "NameIndex", keys: Collection[RowKey]) -> None:
        """Note in which films likely names are to be looked for anew, after those of `before`."""
        known, stale = before._likely_before  # noqa: SLF001 -- same class
        if stale is not None:
            films = films_of_rows(before.snapshot, keys) | films_of_rows(self.snapshot, keys)
            self._likely_before = known, stale | films

    # What all have in common

    def bearers_changed_since(self, before: "NameIndex") -> AbstractSet[str]:
        """Return whose names or mentions may be others than in an earlier or later index.

        Those who are likely one with any of them, now or then, are among them.
        """
        found: set[str] = set()
        for key in self._scanned.keys() | before._scanned.keys():  # noqa: SLF001 -- same class
            pair = self._scanned.get(key), before._scanned.get(key)  # noqa: SLF001 -- same class
            if pair[0] is not pair[1]:
                found.update(one.bearer for some in pair if some for one in some.mentions)
        now, then = self._lexicon.bearers, before._lexicon.bearers  # noqa: SLF001 -- same class
        found.update(id_ for id_ in now.keys() | then.keys() if now.get(id_) is not then.get(id_))
        for id_ in tuple(found):
            for index in (self, before):
                if id_ in index.snapshot.people:
                    found.update(index.likely_people(PersonId(id_)))
        return found

    def _named(self, bearer: str) -> tuple[Mention, ...]:
        return tuple(
            mention
            for key in self._rows_of.get(bearer, ())
            for mention in self._scanned[key].mentions
            if mention.bearer == bearer
        )

    def _in_order(self, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        order, places = ReadingOrder(self.snapshot), dict[RowKey, tuple[object, ...]]()

        def place(one: Mention) -> tuple[object, ...]:
            key = one.table, one.row_id
            found = places.get(key)
            if found is None:
                found = places[key] = order.place_of(*key)
            return *found, *place_in_row(one)

        return tuple(sorted(mentions, key=place))

    def _unsettled(self, among: Mapping[Any, Any]) -> tuple[Any, ...]:
        counts = Counter(one.bearer for one in self.open_mentions)
        found = [id_ for id_ in counts if id_ in among]
        return tuple(sorted(found, key=lambda id_: -counts[id_]))
