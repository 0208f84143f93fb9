"""Words of one text that are likely one cited name in two spellings, for every film."""

from collections.abc import Mapping
from dataclasses import replace

from festdesk.base.ids import FilmId
from festdesk.naming.cited import LikelyNames
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Mention, Spelling, Standing
from festdesk.snapshot import Snapshot

FilmPairs = Mapping[FilmId, tuple[LikelyNames, ...]]


def find_pairs(snapshot: Snapshot, index: NameIndex) -> FilmPairs:
    """Return the pairs of each film, in the order of the programme; withdrawn ones have none."""
    films = sorted(snapshot.films.values(), key=lambda film: (film.place, film.id))
    found = {film.id: tuple(index.likely_names(film.id)) for film in films if not film.is_withdrawn}
    return {film_id: pairs for film_id, pairs in found.items() if pairs}


def both_ways(pair: LikelyNames) -> tuple[Spelling, Spelling]:
    """Return the two spellings, each with the other one proposed in its place."""
    first = tuple(_becoming(one, pair.second) for one in pair.mentions_of_first)
    second = tuple(_becoming(one, pair.first) for one in pair.mentions_of_second)
    return (
        Spelling(pair.first, Standing.LIKELY, first),
        Spelling(pair.second, Standing.LIKELY, second),
    )


def _becoming(mention: Mention, words: str) -> Mention:
    # Nobody need tick them: saying which one is right is the decision.
    return replace(mention, proposed=words, standing=Standing.VARIANT, is_quoted=False)
