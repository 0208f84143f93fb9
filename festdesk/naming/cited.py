"""Words of texts that are likely one name of a character, a place or a film, spelled two ways."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from festdesk.base.text import fold
from festdesk.naming.letters import WORD
from festdesk.naming.mentions import Mention, around

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

_FEWEST_LETTERS = 4
_NEAR = 0.82


@dataclass(frozen=True, slots=True)
class LikelyNames:
    """Two words of a film's texts that are likely one name; the more frequent one comes first.

    Their mentions name nobody yet. Folded and sorted they are what `DistinctSpellings` remembers.
    """

    first: str
    second: str
    mentions_of_first: tuple[Mention, ...]
    mentions_of_second: tuple[Mention, ...]


def likely_names(snapshot: "Snapshot", film_id: "FilmId") -> tuple[LikelyNames, ...]:
    """Return pairs of words of one text that are likely one name, those told apart left out."""
    from rapidfuzz.distance import JaroWinkler

    made = []
    for table, row, column in _texts(snapshot, film_id):
        text = getattr(row, column)
        small: set[str] = set()
        found: dict[str, list[Mention]] = defaultdict(list)
        for word in WORD.finditer(text):
            if word[0][0].isupper():
                found[word[0]].append(_mention(table, row, column, text, word))
            else:
                small.add(word[0])
        names = sorted(w for w in found if len(w) >= _FEWEST_LETTERS and w.lower() not in small)
        for one, other in combinations(names, 2):
            a, b = sorted((fold(one), fold(other)))
            if b.startswith(a) or a.startswith(b) or (a, b) in snapshot.distinct_spellings:
                continue
            if JaroWinkler.similarity(a, b) >= _NEAR:
                first, second = sorted((one, other), key=lambda word: -len(found[word]))
                made.append(LikelyNames(first, second, (*found[first],), (*found[second],)))
    return tuple(made)


def _texts(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[tuple[str, Any, str]]:
    for text in snapshot.texts_of_film(film_id):
        yield "text", text, "body"
    for still in snapshot.stills_of(film_id):
        for text in snapshot.texts_of_still(still.id):
            yield "text", text, "body"
    for press in snapshot.press_texts_of(film_id):
        yield "presstext", press, "body"


def _mention(table: str, row: Any, column: str, text: str, word: Any) -> Mention:  # noqa: ANN401
    return Mention(
        table,
        row.id,
        column,
        word.start(),
        word.end(),
        word[0],
        word[0],
        language=row.language,
        around=around(text, word.start(), word.end()),
    )
