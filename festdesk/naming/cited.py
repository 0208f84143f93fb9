"""Words of texts that are likely one name of a character, a place or a film, spelled two ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import TYPE_CHECKING, Any

from festdesk.base.text import fold
from festdesk.naming.letters import capitalised, plain
from festdesk.naming.mentions import Mention
from festdesk.naming.pairs import alike_words
from festdesk.naming.quotations import is_quoted
from festdesk.texts.around import words_around

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.naming.contexts import RowKey
    from festdesk.naming.scanning import Scanned
    from festdesk.snapshot import Snapshot

_Pair = tuple[str, str]
_OF_TEXTS = frozenset({"text", "presstext", "still"})


@dataclass(frozen=True, slots=True)
class LikelyNames:
    """Two words of a film's texts that are likely one name; the more frequent one comes first.

    Their mentions name nobody yet. Folded and sorted they are what `DistinctSpellings` remembers.
    """

    first: str
    second: str
    mentions_of_first: tuple[Mention, ...]
    mentions_of_second: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """The pairs of a film, with all that they were found in."""

    groups: tuple[Sequence[Any], ...]
    keys: "tuple[RowKey, ...]"
    scanned: "tuple[Scanned | None, ...]"
    pairs: tuple[_Pair, ...]


class FilmNames:
    """The names in the texts of films of which nothing is known, and which of them are alike.

    What was found in a film stays found until one of its texts is looked through anew.
    """

    def __init__(self) -> None:
        self._found: dict[FilmId, _Found] = {}

    def likely_names(
        self, snapshot: "Snapshot", film_id: "FilmId", scanned: "Mapping[RowKey, Scanned]"
    ) -> tuple[LikelyNames, ...]:
        """Return pairs of words of a film's texts that are likely one name, also those told apart.

        Pairs of which a word is a cited name by now are left out.
        """
        pairs = self._pairs(snapshot, film_id, scanned)
        if not pairs:
            return ()
        texts = list(_texts(snapshot, film_id))
        made = []
        for words in pairs:
            some = [(word, tuple(_mentions(texts, word))) for word in words]
            some.sort(key=lambda one: -len(one[1]))
            made.append(LikelyNames(some[0][0], some[1][0], some[0][1], some[1][1]))
        return tuple(made)

    def _pairs(
        self, snapshot: "Snapshot", film_id: "FilmId", scanned: "Mapping[RowKey, Scanned]"
    ) -> tuple[_Pair, ...]:
        groups = tuple(_groups(snapshot, film_id))
        found = self._found.get(film_id)
        is_known = found is not None and _are_same(found.groups, groups)
        if found is None or not is_known:
            keys = [(table, row.id) for table, row in _texts(snapshot, film_id)]
            found = _Found(groups, tuple(keys), (), ())
        now = tuple(map(scanned.get, found.keys))
        if is_known and _are_same(found.scanned, now):
            return found.pairs
        names: dict[str, dict[str, None]] = defaultdict(dict)
        for (_, row), looked in zip(_texts(snapshot, film_id), now, strict=True):
            if looked is not None:
                names[row.language].update(dict.fromkeys(looked.names))
        pairs = tuple(
            dict.fromkeys(
                pair for language, words in names.items() for pair in alike_words(words, language)
            )
        )
        self._found[film_id] = _Found(groups, found.keys, now, pairs)
        return pairs


def not_told_apart(snapshot: "Snapshot", pairs: Sequence[LikelyNames]) -> tuple[LikelyNames, ...]:
    """Return the pairs of which nobody has said that they are two names."""
    apart = snapshot.distinct_spellings if pairs else ()
    return tuple(one for one in pairs if _folded(one) not in apart)


def _folded(pair: LikelyNames) -> tuple[str, str]:
    first, second = sorted((fold(pair.first), fold(pair.second)))
    return first, second


def films_of_rows(snapshot: "Snapshot", keys: "Iterable[RowKey]") -> "set[FilmId]":
    """Return on whose cards rows stand that may have such names, or say whose they are."""
    found: set[FilmId] = set()
    for table, row_id in keys:
        row = snapshot.table(table).get(row_id) if table in _OF_TEXTS else None
        still = snapshot.stills.get(row.still_id) if table == "text" and row is not None else None
        film_id = (still or row).film_id if row is not None else None
        if film_id is not None:
            found.add(film_id)
    return found


def _are_same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(before) == len(now) and all(map(is_, before, now))


def _groups(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Sequence[Any]]:
    """Yield the rows of `_texts`, as groups that stay the same objects while nothing is touched."""
    yield snapshot.texts_of_film(film_id)
    yield snapshot.press_texts_of(film_id)
    for still in snapshot.stills_of(film_id):
        yield snapshot.texts_of_still(still.id)


def _texts(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[tuple[str, Any]]:
    for text in snapshot.texts_of_film(film_id):
        yield "text", text
    for still in snapshot.stills_of(film_id):
        for text in snapshot.texts_of_still(still.id):
            yield "text", text
    for press in snapshot.press_texts_of(film_id):
        yield "presstext", press


def _mentions(texts: Iterable[tuple[str, Any]], word: str) -> Iterator[Mention]:
    for table, row in texts:
        for token in capitalised(row.body) if word in row.body else ():
            if plain(token.word) == word:
                yield Mention(
                    table,
                    row.id,
                    "body",
                    token.start,
                    token.end,
                    token.word,
                    word,
                    language=row.language,
                    is_quoted=table == "presstext" or is_quoted(row.body, token.start, token.end),
                    around=words_around(row.body, token.start, token.end),
                )
