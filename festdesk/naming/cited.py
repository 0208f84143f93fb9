"""Words of texts that are likely one name of a character, a place or a film, spelled two ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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


@dataclass(frozen=True, slots=True)
class LikelyNames:
    """Two words of a film's texts that are likely one name; the more frequent one comes first.

    Their mentions name nobody yet. Folded and sorted they are what `DistinctSpellings` remembers.
    """

    first: str
    second: str
    mentions_of_first: tuple[Mention, ...]
    mentions_of_second: tuple[Mention, ...]


class FilmNames:
    """The names in the texts of films of which nothing is known, and which of them are alike.

    What was found in a film stays found until one of its texts is looked through anew.
    """

    def __init__(self) -> None:
        self._found: dict[FilmId, tuple[tuple[Scanned | None, ...], tuple[_Pair, ...]]] = {}

    def likely_names(
        self, snapshot: "Snapshot", film_id: "FilmId", scanned: "Mapping[RowKey, Scanned]"
    ) -> tuple[LikelyNames, ...]:
        """Return pairs of words of a film's texts that are likely one name.

        Those told apart are left out, and so are pairs of which a word is a cited name by now.
        """
        apart = snapshot.distinct_spellings
        pairs = self._pairs(snapshot, film_id, scanned)
        if not pairs:
            return ()
        texts = list(_texts(snapshot, film_id))
        made = []
        for words in pairs:
            first, second = sorted(map(fold, words))
            if (first, second) in apart:
                continue
            some = [(word, tuple(_mentions(texts, word))) for word in words]
            some.sort(key=lambda one: -len(one[1]))
            made.append(LikelyNames(some[0][0], some[1][0], some[0][1], some[1][1]))
        return tuple(made)

    def _pairs(
        self, snapshot: "Snapshot", film_id: "FilmId", scanned: "Mapping[RowKey, Scanned]"
    ) -> tuple[_Pair, ...]:
        rows = list(_texts(snapshot, film_id))
        now = tuple(scanned.get((table, row.id)) for table, row in rows)
        before = self._found.get(film_id)
        if before is not None and _are_same(before[0], now):
            return before[1]
        names: dict[str, dict[str, None]] = defaultdict(dict)
        for (_, row), found in zip(rows, now, strict=True):
            if found is not None:
                names[row.language].update(dict.fromkeys(found.names))
        pairs = dict.fromkeys(
            pair for language, words in names.items() for pair in alike_words(words, language)
        )
        self._found[film_id] = now, tuple(pairs)
        return tuple(pairs)


def _are_same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(before) == len(now) and all(map(is_, before, now))


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
