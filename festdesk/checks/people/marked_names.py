"""Names that one text of a card has with other accents than the credits and its other texts."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.facts.own_titles import own_titles
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.checks.remembering import once_for_each
from festdesk.naming.common_words import is_common
from festdesk.naming.letters import begins_sentence
from festdesk.snapshot import Snapshot

# A capital word with an accent in it; a word without any is looked for only where one has some.
_MARKED = re.compile(r"[A-Z](?<![\w’'].)[A-Za-z]{0,19}[À-ÖØ-öø-ÿĀ-ž][^\W\d_]{0,20}(?!\w)")
_SHORTEST = 4  # letters
_TWO, _THREE = 2, 3


@lru_cache(20_000)
def _plain(word: str) -> str:
    """Return a word without its accents; letters that are none, as “ø”, stay."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(one for one in parts if not unicodedata.combining(one))


@once_for_each_text()
def _marked_in(body: str, language: str) -> frozenset[str]:
    """Return the words with a capital and an accent that may be names."""
    return frozenset(
        hit[0]
        for hit in _MARKED.finditer(body)
        if len(hit[0]) >= _SHORTEST and not is_common(hit[0], language)
    )


def _stands_in(form: str, body: str) -> Iterator[tuple[int, int]]:
    start = body.find(form)
    while start != -1:
        end = start + len(form)
        is_begun = start > 0 and (body[start - 1].isalnum() or body[start - 1] in "’'")
        if not is_begun and not body[end : end + 1].isalnum():
            yield start, end
        start = body.find(form, end)


@once_for_each
def otherwise_marked(
    snapshot: Snapshot, card: tuple[FilmId, bool]
) -> Mapping[str, tuple[tuple[int, int, str], ...]]:
    """Return by row where a text has a name otherwise than all else on the card, and the right one.

    Other languages may leave accents out, and call a place otherwise; so the wrong form stands in
    one text alone. Of a card whose names are not Latin, a text of the same language has to tell.
    """
    film_id, is_latin = card
    texts = [one for one in prose_of_film(snapshot, film_id) if one.table == "text"]
    credited = _credited(snapshot, film_id)
    marked = {word for one in texts for word in _marked_in(one.body, one.language)}
    marked |= {word for those in credited.values() for word in those if not word.isascii()}
    if not marked:
        return {}
    titles = own_titles(snapshot, snapshot.films[film_id])
    titled = {word for title in titles for word in re.findall(r"\w+", title)}
    found: dict[str, list[tuple[int, int, str]]] = {}
    for plain in sorted({_plain(word) for word in marked}):
        own = credited.get(plain, set())
        forms = {word for word in marked if _plain(word) == plain} | {plain} | own
        if forms & titled:
            continue
        for text, form, right in _wrong_forms(forms, own, texts, is_latin=is_latin):
            spans = ((start, end, right) for start, end in _stands_in(form, text.body))
            found.setdefault(text.row_id, []).extend(spans)
    return {row: tuple(those) for row, those in found.items()}


def _credited(snapshot: Snapshot, film_id: FilmId) -> Mapping[str, set[str]]:
    """Return the words of the names of a card's people and characters, by what they are plainly."""
    credited: dict[str, set[str]] = {}
    for credit in snapshot.credits_of(film_id):
        words = f"{credit.as_credited} {credit.character}" if credit.company_id is None else ""
        for word in re.findall(r"[^\W\d_]+", words):
            if len(word) >= _SHORTEST and word[0].isupper():
                credited.setdefault(_plain(word), set()).add(word)
    return credited


def _wrong_forms(
    forms: AbstractSet[str], own: AbstractSet[str], texts: Sequence[Prose], *, is_latin: bool
) -> Iterator[tuple[Prose, str, str]]:
    """Yield the text of each form that is a slip for another one, the form and the other one."""
    where = {form: [one for one in texts if any(_stands_in(form, one.body))] for form in forms}
    likely = own or {form for form in forms if len({one.language for one in where[form]}) >= _TWO}
    if len(likely) != 1:
        return
    right = next(iter(likely))
    languages = {one.language for one in where[right]}
    for form in forms - {right}:
        if len(where[form]) != 1 or len(form) != len(right):
            continue
        text = where[form][0]
        is_same = text.language in languages
        others = [one for one in where[right] if one.row_id != text.row_id]
        is_plain = form == _plain(form)
        is_many = len(others) >= _TWO
        if not own and _is_own_way(form, right, text.language):
            continue
        if not own:
            is_many = len(languages) >= _THREE or (
                is_many and _is_no_place(text, form, others, right)
            )
        is_sure = is_same or (is_latin and is_many and form[0] == right[0])
        is_name = (
            bool(own)
            or not is_plain
            or any(
                not begins_sentence(text.body, start) for start, _ in _stands_in(form, text.body)
            )
        )
        if is_sure and is_name and not is_common(form, text.language):
            yield text, form, right


# With which a language writes many names that others write without: "Joséphine Baker".
_OWN_MARKS = {
    "fr": frozenset("éèêëçïîâôûù"), "es": frozenset("áéíóúñ"), "pt": frozenset("áéíóúâêôãõç"),
}  # fmt: skip


def _is_own_way(form: str, right: str, language: str) -> bool:
    """Return whether a language may have given a plain name its own accents."""
    own = _OWN_MARKS.get(language.partition("-")[0], frozenset())
    marks = {letter for letter in form.lower() if not letter.isascii()}
    return right.isascii() and marks <= own


_TO_PLACE = re.compile(
    r"(?<![\w’'])(?:in|near|from|at|of|to|towards|à|de|du|des|près de|vers|pour|aus|bei|nach|von|"
    r"vor|um|en|a|te|uit|di|da|do|w|z|y|and|et|und)\s+\Z|d[’']\Z"
)
_INTO_PLACE = re.compile(r"(?<![\w’'])(?:in|near|from|to|à|vers|pour|aus|nach)\s+\Z")
_BEFORE = 12  # letters


def _is_no_place(text: Prose, form: str, others: Sequence[Prose], right: str) -> bool:
    """Return whether a name is no place that a language may call otherwise."""
    if fold(form) in names_of_cities() or _is_behind(_TO_PLACE, text.body, form):
        return False
    return not any(_is_behind(_INTO_PLACE, one.body, right) for one in others)


def _is_behind(pattern: re.Pattern[str], body: str, form: str) -> bool:
    return any(
        pattern.search(body, max(0, start - _BEFORE), start) for start, _ in _stands_in(form, body)
    )
