"""Whole names of which one text of a card has a word otherwise than its other texts have."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.facts.names_of_card import credited_words
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.name_slips import DECLINING, names_in
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.checks.remembering import once_for_each
from festdesk.naming.common_words import is_common
from festdesk.people.keys import listed_given_names
from festdesk.snapshot import Snapshot

_TWO, _LEAST, _LEAST_FAR = 2, 3, 7  # letters of a word one letter off, or two
_MOST_BESIDE = 60  # words that one has beside it on a card; with more it is no part of a name
_ENDINGS = frozenset({"s", "es", "ns", "a"})  # of a genitive, or of a woman's name
_Pair = tuple[tuple[str, int, int], tuple[str, int, int]]


@once_for_each_text()
def _pairs_in(body: str, language: str) -> tuple[_Pair, ...]:
    """Return the pairs of words that may be a whole name, folded, each word with its letters."""
    return tuple(
        ((fold(one[0]), *one.span()), (fold(other[0]), *other.span()))
        for one, other in pairwise(names_in(body))
        if body[one.end() : other.start()] == " "
        and min(len(one[0]), len(other[0])) >= _LEAST
        and not any(_is_no_name(word, language) for word in (one[0], other[0]))
    )


def _is_no_name(word: str, language: str) -> bool:
    return is_common(word, language) or fold(word) in small_words(language)


@once_for_each
def otherwise_paired(
    snapshot: Snapshot, card: tuple[FilmId, bool]
) -> Mapping[str, tuple[tuple[int, int, str], ...]]:
    """Return by row the words of a name that the other texts have otherwise, and the right ones.

    That word is in one text alone, and the right one in two, of which one has the whole name. Of a
    card whose names are not Latin only texts of one language are compared.
    """
    film_id, is_latin = card
    texts = [one for one in prose_of_film(snapshot, film_id) if one.table == "text"]
    credited = credited_words(snapshot, film_id)
    pairs = {one.row_id: _pairs_in(one.body, one.language) for one in texts}
    beside: dict[tuple[int, str], set[str]] = defaultdict(set)  # by the word that stays
    for those in pairs.values():
        for pair in those:
            for place in (0, 1):
                beside[place, pair[place][0]].add(pair[1 - place][0])
    found: dict[str, list[tuple[int, int, str]]] = {}
    for text in texts:
        if text.language in DECLINING:
            continue
        for pair in pairs[text.row_id]:
            for place in (0, 1):
                words = beside[place, pair[place][0]]
                wrong = pair[1 - place]
                few = words if 1 < len(words) <= _MOST_BESIDE else ()
                near = [one for one in few if _is_slip(wrong[0], one)]
                if len(near) != 1 or wrong[0] in credited:
                    continue
                right = _right(text, (place, pair[place][0]), wrong[0], near[0], texts, pairs)
                if right and (is_latin or _has_language(text, near[0], texts)):
                    found.setdefault(text.row_id, []).append((*wrong[1:], right))
    return {row: tuple(those) for row, those in found.items()}


def _is_slip(word: str, name: str) -> bool:
    """Return whether a word is another one with a letter or two wrong, and not with an ending."""
    from rapidfuzz.distance import OSA

    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    if longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS:
        return False
    most = _TWO if len(shorter) >= _LEAST_FAR and word[0] == name[0] else 1
    if not 0 < OSA.distance(word, name, score_cutoff=most) <= most:
        return False
    # "Ivan" and "Ivana" are two, and so are most that differ at the end: "Novotný", "Novotná".
    return word[-1] == name[-1] or len(word) != len(name)


def _right(
    text: Prose,
    stays: tuple[int, str],
    wrong: str,
    near: str,
    texts: Sequence[Prose],
    pairs: Mapping[str, Sequence[_Pair]],
) -> str:
    """Return how the other texts write a word, if they are two and this one is alone."""
    place, word = stays
    if {wrong, near} <= listed_given_names():
        return ""
    those = list(_with(near, texts))
    if len(those) < _TWO or len(list(_with(wrong, texts))) > 1:
        return ""
    if place == 1 and text in those:
        return ""  # a brother, whose given name is alike
    for one in those:
        for pair in pairs[one.row_id]:
            if pair[place][0] == word and pair[1 - place][0] == near and one is not text:
                return one.body[pair[1 - place][1] : pair[1 - place][2]]
    return ""


def _with(word: str, texts: Sequence[Prose]) -> Iterator[Prose]:
    return (one for one in texts if word in _words_in(one.body))


@lru_cache(2_000)
def _words_in(body: str) -> frozenset[str]:
    return frozenset(fold(hit[0]) for hit in names_in(body))


def _has_language(text: Prose, near: str, texts: Sequence[Prose]) -> bool:
    """Return whether a text of the same language has a word."""
    return any(one.language == text.language for one in _with(near, texts))
