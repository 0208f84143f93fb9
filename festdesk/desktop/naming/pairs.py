"""Words of one text that are likely one cited name in two spellings, for every film."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from festdesk.base.ids import FilmId
from festdesk.naming.cited import LikelyNames
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Mention, Spelling, Standing
from festdesk.snapshot import Snapshot


class OfFilm(NamedTuple):
    """The pairs of a film, and the words they were found in, by which they are known to hold."""

    words: tuple[object, ...]
    pairs: tuple[LikelyNames, ...]


FilmPairs = Mapping[FilmId, OfFilm]


def find_pairs(snapshot: Snapshot, index: NameIndex, before: FilmPairs | None) -> FilmPairs:
    """Return the pairs of each film, sought anew only where a text is another than before."""
    found: dict[FilmId, OfFilm] = {}
    apart = frozenset(snapshot.distinct_spellings)
    listed = frozenset(cited.text for cited in snapshot.cited_names.values())
    for film_id, film in snapshot.films.items():
        if film.is_withdrawn:
            continue
        words = (apart, listed, *_words(snapshot, film_id))
        known = before.get(film_id) if before is not None else None
        if known is not None and known.words == words:
            found[film_id] = known
        else:
            found[film_id] = OfFilm(words, tuple(index.likely_names(film_id)))
    return found


def _words(snapshot: Snapshot, film_id: FilmId) -> Iterator[object]:
    for text in snapshot.texts_of_film(film_id):
        yield text.body
    for still in snapshot.stills_of(film_id):
        for text in snapshot.texts_of_still(still.id):
            yield text.body
    for press in snapshot.press_texts_of(film_id):
        yield press.body
    for credit in snapshot.credits_of(film_id):
        yield credit.as_credited


def both_ways(pair: LikelyNames) -> tuple[Spelling, Spelling]:
    """Return the two spellings, each with the other one proposed in its place."""
    first = tuple(_becoming(one, pair.second) for one in pair.mentions_of_first)
    second = tuple(_becoming(one, pair.first) for one in pair.mentions_of_second)
    return (
        Spelling(pair.first, Standing.LIKELY, first),
        Spelling(pair.second, Standing.LIKELY, second),
    )


def _becoming(mention: Mention, words: str) -> Mention:
    return replace(mention, proposed=words, standing=Standing.VARIANT)
