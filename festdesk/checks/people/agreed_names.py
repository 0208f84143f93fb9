"""Names of people and places that a text has a letter otherwise than its translations have."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.facts.names_of_card import credited_words
from festdesk.checks.facts.own_titles import own_titles
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.name_slips import DECLINING, WITH_GENITIVE, names_in
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.checks.remembering import once_for_each
from festdesk.naming.common_words import is_common, is_form_of_address
from festdesk.naming.letters import begins_sentence
from festdesk.people.keys import listed_given_names
from festdesk.snapshot import Snapshot

_LEAST, _LEAST_NAME, _LEAST_FIRST = 3, 4, 5  # letters; the last of a word that begins a sentence
_TWO = 2
_VOWELS = frozenset("aeiouy")
# Letters that languages write for one sound: "Bukarest" and "Bucarest", "Elisabeth", "Krakow".
_ONE_SOUND = tuple(map(frozenset, ("ckq", "csz", "ijy", "vwf", "fp", "xs", "ou", "gj", "jd", "bv")))
_HEAP = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{4}|\A[bcdfghjklmnpqrstvwxz]{3}|(?P<same>\w)(?P=same){2}"
)
# Behind it stands a place in German, or a noun with its article.
_TO_PLACE = re.compile(r"(?<!\w)(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|[Vv]or)\s\Z")
_BEFORE = 6  # letters
_Word = tuple[int, int, str]  # from, to, and the right one


@once_for_each_text()
def _named_in(body: str, language: str) -> Mapping[str, tuple[str, int, int, bool]]:
    """Return the words that may be names, folded: as written, where, and if one is within."""
    found: dict[str, tuple[str, int, int, bool]] = {}
    for hit in names_in(body):
        word = hit[0]
        if len(word) < _LEAST or (word.isupper() and len(word) == _LEAST):
            continue
        folded = fold(word)
        known = found.get(folded)
        if known is not None and known[3]:
            continue
        if folded in small_words(language) or is_common(word, language):
            continue
        found[folded] = word, *hit.span(), not begins_sentence(body, hit.start())
    return found


@once_for_each
def otherwise_agreed(
    snapshot: Snapshot, card: tuple[FilmId, bool]
) -> Mapping[str, tuple[_Word, ...]]:
    """Return by row the names that its translations agree on, where it alone has a letter amiss.

    No other text of the card has the wrong form. Two other languages have the right one, or one
    of them and another text of the same language, which says that it calls nobody otherwise.
    """
    film_id, is_latin = card
    texts = [one for one in prose_of_film(snapshot, film_id) if one.table == "text" and one.body]
    if len({one.language for one in texts}) < _TWO:
        return {}
    known = credited_words(snapshot, film_id) | {
        fold(word)
        for title in own_titles(snapshot, snapshot.films[film_id])
        for word in re.findall(r"\w+", title)
    }
    named = {one.row_id: _named_in(one.body, one.language) for one in texts}
    counts: defaultdict[str, int] = defaultdict(int)
    groups: defaultdict[tuple[str, str, str], list[Prose]] = defaultdict(list)
    for one in texts:
        groups[one.place.kind, one.place.id, one.kind].append(one)
        for word in named[one.row_id]:
            counts[word] += 1
    found: dict[str, list[_Word]] = {}
    for group in groups.values():
        for text in group if len(group) >= _TWO else ():
            alone = [word for word in named[text.row_id] if counts[word] == 1 and word not in known]
            if not alone or text.language in DECLINING:
                continue
            names = _agreed(text, group, texts, named)
            for word in alone:
                right = _meant(word, text, names, is_latin=is_latin)
                if right:
                    found.setdefault(text.row_id, []).append(
                        (*named[text.row_id][word][1:3], right)
                    )
    return {row: tuple(those) for row, those in found.items()}


def _agreed(
    text: Prose,
    group: Sequence[Prose],
    texts: Sequence[Prose],
    named: Mapping[str, Mapping[str, tuple[str, int, int, bool]]],
) -> Mapping[str, str]:
    """Return the names that a text has not and its translations have, folded and as written."""
    others = [one for one in group if one.language != text.language]
    beside = [one for one in texts if one.language == text.language and one is not text]
    mine = named[text.row_id]
    languages: defaultdict[str, set[str]] = defaultdict(set)
    written: defaultdict[str, set[str]] = defaultdict(set)
    within = set[str]()
    for one in others:
        for word, (form, _, _, is_within) in named[one.row_id].items():
            if word not in mine:
                languages[word].add(one.language)
                written[word].add(form)
                within |= {word} if is_within else set()
    for one in beside:
        for word in languages.keys() & named[one.row_id].keys():
            languages[word].add(text.language)
            written[word].add(named[one.row_id][word][0])
    return {
        word: min(written[word])
        for word, those in languages.items()
        if len(those) >= _TWO and len(written[word]) == 1 and word in within
    }


def _meant(word: str, text: Prose, names: Mapping[str, str], *, is_latin: bool) -> str:
    """Return the one name that a word is a slip for, as it should stand; else nothing."""
    if word in names_of_cities() or is_form_of_address(word):
        return ""
    form, _, _, is_within = _named_in(text.body, text.language)[word]
    if not is_within and len(word) < _LEAST_FIRST:
        return ""
    near = {
        right
        for name, written in names.items()
        if name[0] == word[0] and (right := _right(word, name, written, text.language, is_latin))
        if form.isupper() == written.isupper()
        if not (name.startswith(word) and _is_noun(word, text))
    }
    return near.pop() if len(near) == 1 else ""


def _is_noun(word: str, text: Prose) -> bool:
    """Return whether a word of a German text may be a noun: “Oper”, beside “Opera”."""
    start = _named_in(text.body, text.language)[word][1]
    return text.language in {"de", "lb"} and not _TO_PLACE.search(
        text.body, max(0, start - _BEFORE), start
    )


def _right(word: str, name: str, written: str, language: str, is_latin: bool) -> str:  # noqa: FBT001
    if _is_slip(word, name, is_latin):
        return written
    is_genitive = language in WITH_GENITIVE and word[-1] == "s" != name[-1] and word[:-1] != name
    return f"{written}s" if is_genitive and _is_slip(word[:-1], name, is_latin) else ""


@lru_cache(50_000)
def _is_slip(word: str, name: str, is_latin: bool) -> bool:  # noqa: FBT001
    """Return whether a word is a name with one letter more, less, other or turned, and no form.

    What another language would write so, or end so, is none.
    """
    from rapidfuzz.distance import OSA

    is_short = len(name) < _LEAST_NAME or len(word) < _LEAST
    if is_short or OSA.distance(word, name, score_cutoff=1) != 1:
        return False
    given = listed_given_names()
    is_abroad = name in {word.replace("ou", "u"), word.replace("ss", "s")}  # "Magdebourg"
    if is_abroad or (word in given and (name in given or not is_latin)):
        return False
    if name in names_of_cities() or (_HEAP.search(word) and not _HEAP.search(name)):
        is_ended = word[-1] != name[-1] and word[-1] in _VOWELS  # "Tarragone"
        return not is_ended and not word.startswith(name)
    at = next(
        (place for place, (a, b) in enumerate(zip(word, name, strict=False)) if a != b),
        min(len(word), len(name)),
    )
    if len(word) == len(name):
        return is_latin and _is_other_letter(word, name, at)
    return _is_longer(word, name, at, is_latin=is_latin)


def _is_longer(word: str, name: str, at: int, *, is_latin: bool) -> bool:
    """Return whether a letter is too many or lacking at a place where no language does so."""
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    letter, beside = longer[at], {longer[at - 1], *longer[at + 1 : at + 2]}
    is_doubled = longer[at - 1] == letter
    if at == len(shorter) and longer is word:  # an ending
        return is_doubled and letter not in "stl"
    if at == len(shorter):
        is_kept = letter not in "esh" and (is_latin or letter not in _VOWELS)
        return is_kept and len(word) >= _LEAST_NAME and word not in listed_given_names()
    if is_doubled:
        return letter != "s" and (is_latin or letter not in "eoy")
    is_sound = letter in "ou" and beside & set("ougq")
    is_hiss = letter in "ckzs" and beside & set("ckzst")
    return is_latin and letter != "h" and not is_sound and not is_hiss


def _is_other_letter(word: str, name: str, at: int) -> bool:
    """Return whether one letter is another, or two are turned, as in no other language."""
    if sorted(word) == sorted(name):
        return {word[-2:], name[-2:]} != {"er", "re"}
    pair = {word[at], name[at]}
    if at == len(name) - 1:
        return not pair & _VOWELS and not pair & set("sn")
    return not any(pair <= sound for sound in _ONE_SOUND)
