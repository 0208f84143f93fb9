"""Names that very many people of an edition have, so that they say nothing of any one of them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from festdesk.naming.known import PERSON, Bearer, KnownName
from festdesk.people.keys import name_key

MOST_NAMESAKES = 20  # people of one name, letter by letter, who are looked for in any text
_Pair = tuple[Bearer, KnownName]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Names with one key, parted into those that very many people have and all others.

    The former are to be found by their bearer and by their key, in which figures count: the words
    of "Ana Lund 1" and "Ana Lund 2" are the same.
    """

    by_bearer: Mapping[str, Sequence[_Pair]]
    by_name: Mapping[str, Sequence[_Pair]]
    others: tuple[_Pair, ...]

    @classmethod
    def among(cls, anchored: Sequence[_Pair]) -> "Crowd":
        """Part the names that are looked for by words of one key."""
        counts = Counter(name.words for bearer, name in anchored if bearer.owner == PERSON)
        by_bearer: dict[str, list[_Pair]] = defaultdict(list)
        by_name: dict[str, list[_Pair]] = defaultdict(list)
        others: list[_Pair] = []
        for bearer, name in anchored:
            if bearer.owner == PERSON and counts[name.words] > MOST_NAMESAKES:
                by_bearer[bearer.id].append((bearer, name))
                by_name[name_key(name.text)].append((bearer, name))
            else:
                others.append((bearer, name))
        return cls(dict(by_bearer), dict(by_name), tuple(others))
