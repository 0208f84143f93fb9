"""Who is in an edition twice: people whose names are likely one, until they are told apart."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from festdesk.base.ids import PersonId
from festdesk.naming.blocks import candidates, candidates_beside
from festdesk.naming.known import PERSON, Bearer
from festdesk.naming.lexicon import Lexicon
from festdesk.people.likeness import person_likeness

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_FEW = 20  # people, each of whom is compared by herself; more are looked up together


class LikelyPeople:
    """For each person who else is likely the same one. Never changed; `following` makes the next.

    It does not know who was told apart; that is asked of the snapshot.
    """

    def __init__(self, alike: Mapping[str, frozenset[str]]) -> None:
        self._alike = alike

    @classmethod
    def of(cls, lexicon: Lexicon) -> "LikelyPeople":
        """Compare all people of an edition."""
        return cls({}).following(lexicon, lexicon.bearers)

    def following(self, lexicon: Lexicon, changed: Iterable[str]) -> "LikelyPeople":
        """Return who is alike after the names of these bearers have changed."""
        changed = set(changed)
        alike: dict[str, frozenset[str]] = dict(self._alike)
        for id_ in changed:
            for other in alike.pop(id_, frozenset()):
                if other in alike:
                    alike[other] = alike[other] - {id_}
        for id_, other in _alike(lexicon, changed):
            alike[id_] = alike.get(id_, frozenset()) | {other}
            alike[other] = alike.get(other, frozenset()) | {id_}
        return LikelyPeople({id_: others for id_, others in alike.items() if others})

    def like(self, snapshot: "Snapshot", person_id: PersonId) -> tuple[PersonId, ...]:
        """Return who is likely the same person, those told apart left out."""
        others = self._alike.get(person_id, frozenset())
        return tuple(
            PersonId(other)
            for other in sorted(others)
            if not snapshot.are_distinct_people(person_id, PersonId(other))
        )

    def pairs(self, snapshot: "Snapshot") -> Iterator[tuple[PersonId, PersonId]]:
        """Yield each two people who are likely one, the one that was there first in front."""
        order = {id_: place for place, id_ in enumerate(snapshot.people)}
        for id_, place in order.items():
            for other in self.like(snapshot, id_) if id_ in self._alike else ():
                if place < order.get(other, -1):
                    yield id_, other


def _alike(lexicon: Lexicon, changed: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield each of these with those who are likely the same, by sound or by how words begin."""
    people = {id_: one for id_, one in lexicon.bearers.items() if one.owner == PERSON}
    for id_ in changed:
        if id_ in people:
            yield from ((id_, other) for other in _sounding_like(people[id_], lexicon))
    names = {id_: [name.text for name in one.names] for id_, one in people.items()}
    pairs = (
        candidates(names)
        if len(changed) > _FEW
        else ((id_, other) for id_ in changed for other in candidates_beside(names, id_))
    )
    for id_, other in pairs:
        is_asked = id_ in changed or other in changed
        if is_asked and any(person_likeness(a, b) for a in names[id_] for b in names[other]):
            yield id_, other


def _sounding_like(bearer: Bearer, lexicon: Lexicon) -> Iterator[str]:
    """Yield who has a form that is likely one of the bearer's, found by the family name."""
    seen = {bearer.id}
    for name in bearer.names:
        if name.is_whole:
            continue  # one word is too little to tell
        for reading in lexicon.readings(name.words[name.anchor], ""):
            for other, others_name in lexicon.namesakes(reading.key, name):
                if other.id in seen or other.owner != PERSON or others_name.is_whole:
                    continue
                if name.text == others_name.text or person_likeness(name.text, others_name.text):
                    seen.add(other.id)
                    yield other.id
