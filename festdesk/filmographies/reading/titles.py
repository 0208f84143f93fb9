"""The forms of a title: the original, its spelling in Latin letters, the English one."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from festdesk.base.folding import in_latin
from festdesk.base.languages import is_latin, script_of
from festdesk.base.lists import read_list
from festdesk.filmographies.reading.values import EntryTitle
from festdesk.filmographies.reading.words import listed
from festdesk.films.tables import TitleKind
from festdesk.texts.language import language_of

_BETWEEN = re.compile(
    r"\s*\|\s*|\s+/+\s+|\t+|\s+=\s+|(?<=[^\W\d_]{2})\s*//\s*(?=[^\W\d_]{2})"
    r"|\s+(?P<aka>a\.?\s?k\.?\s?a\.?|alias|also known as)\s+",
    re.IGNORECASE,
)
_QUOTES = " “”„«»‹›‘‚\"*_《》〈〉「」『』【】'"
_CJK_TITLE = re.compile(r"[《〈「『]([^《》〈〉「」『』]+)[》〉」』]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEAST_ALIKE = 0.55
_APOSTROPHE = re.compile("['’]")
_ELIDED = frozenset({"l", "d", "dell", "qu", "un", "nell"})
ORDER = (
    TitleKind.ORIGINAL,
    TitleKind.TRANSLITERATED,
    TitleKind.INTERNATIONAL,
    TitleKind.TRANSLATED,
    TitleKind.WORKING,
    TitleKind.ALTERNATIVE,
)


def split_titles(core: str) -> tuple[list[str], bool]:
    """Return the titles that stand side by side, and whether the second is told to be another."""
    found = _CJK_TITLE.findall(core)
    if found:
        rest = _CJK_TITLE.sub("\t", core)
        others = [part.strip(_QUOTES) for part in rest.split("\t")]
        return [*map(str.strip, found), *(part for part in others if part)], False
    pieces = _BETWEEN.split(core)
    is_also = any(pieces[1::2])
    parts = [_bare(part) for part in pieces[::2] if part and part.strip()]
    if len(parts) == 1 and not parts[0].isascii():
        parts = _by_script(parts[0])
    return [part for part in parts if part], is_also


def _bare(text: str) -> str:
    text = text.strip()
    inner = text.strip(_QUOTES)
    # "The 'Burbs" and "Boccaccio ’70" keep the mark that is their own.
    if text[:1] in "'’" and not text.endswith(("'", "’")):
        return text.strip(' “”„«»"')
    return inner.rstrip("’") if text[:1] in "‘‚" and inner else inner or text


def _by_script(text: str) -> list[str]:
    """Part "花样年华 In the Mood for Love", where one script follows the other once."""
    words = text.split(" ")
    kinds = [None if not _WORD.search(word) else is_latin(word) for word in words]
    told = [kind for kind in kinds if kind is not None]
    if len(set(told)) < 2 or sum(a != b for a, b in pairwise(told)) != 1:  # noqa: PLR2004
        return [text]
    place = next(n for n, kind in enumerate(kinds) if kind is not None and kind != told[0])
    return [" ".join(words[:place]).strip(_QUOTES), " ".join(words[place:]).strip(_QUOTES)]


@lru_cache(2048)
def english_score(title: str) -> float:
    """Return how much speaks for English: above zero its words, below it another language's."""
    score = 0.0
    for word in _WORD.findall(title.casefold()):
        score += _word_score(word)
    if any(letter.isalpha() and not letter.isascii() for letter in title):
        score -= 1
    return score


@cache
def _word_score(word: str) -> float:
    begin = _APOSTROPHE.split(word, maxsplit=1)[0]
    in_english = begin in _english()
    elsewhere = begin in _elsewhere() or begin in _ELIDED
    if in_english:
        return 0.5 if elsewhere else 1.0
    return -1.0 if elsewhere else 0.0


@cache
def _english() -> frozenset[str]:
    return frozenset(read_list("stop_words")["words"]["en"]) | listed("english", "words")


@cache
def _elsewhere() -> frozenset[str]:
    by_language = read_list("stop_words")["words"]
    return frozenset(
        word for language, words in by_language.items() if language != "en" for word in words
    )


def vote(titles: Sequence[str]) -> float:
    """Return which of two titles is English: above zero the first, below the second."""
    if len(titles) != 2 or not all(map(is_latin, titles)):  # noqa: PLR2004 -- of two
        return 0.0
    first, second = map(english_score, titles)
    if max(first, second) <= 0 or first == second:
        return 0.0
    return 1.0 if first > second else -1.0


def forms_of(
    titles: list[str],
    labelled: list[tuple[str, TitleKind, str, str]],
    *,
    is_bracketed: bool,
    is_also: bool,
    leaning: float,
    language: str,
) -> tuple[EntryTitle, ...]:
    """Return the titles of an entry with their kinds, the original first.

    `leaning` is what most lines of the list do, as `vote` says it; `language` is the one most of
    the list's titles are in, or "".
    """
    found = _kinds_of(
        titles, is_bracketed=is_bracketed, is_also=is_also, leaning=leaning, language=language
    )
    for text, kind, of_language, told_in in labelled:
        found = _with_label(found, EntryTitle(text, kind, of_language), told_in, language)
    found.sort(key=lambda title: ORDER.index(title.kind))
    once: dict[str, EntryTitle] = {}
    for title in found:
        once.setdefault(title.text, title)
    return tuple(once.values())


def _with_label(
    found: list[EntryTitle], title: EntryTitle, told_in: str, language: str
) -> list[EntryTitle]:
    """Add a title that has a label; what stood without one is then its translation, or not."""
    kind = title.kind
    main = found[0] if found else None
    if kind is TitleKind.TRANSLATED and title.language and main and _is_original(title, main):
        title = EntryTitle(title.text, TitleKind.ORIGINAL, title.language)
        kind = TitleKind.ORIGINAL
    elif kind is TitleKind.TRANSLATED and title.language == "en":
        title = EntryTitle(title.text, TitleKind.INTERNATIONAL, "en")
    if kind is TitleKind.ORIGINAL:
        found = [
            _translation(one.text, told_in or language) if one.kind is TitleKind.ORIGINAL else one
            for one in found
        ]
    return [*found, title]


def _is_original(title: EntryTitle, main: EntryTitle) -> bool:
    """Return whether "Russian: Зеркало" tells the original: of another script, or no English."""
    return script_of(title.text) != script_of(main.text) or (
        title.language != "en" and english_score(main.text) > 0
    )


def _translation(text: str, language: str) -> EntryTitle:
    """Return a title that is not the original: English where nothing says otherwise."""
    score = english_score(text)
    told = language if language and language != "en" and score <= 0 else language_of(text)
    if score < 0 or (told and told != "en" and score <= 0):
        return EntryTitle(text, TitleKind.TRANSLATED, "" if told == "en" else told)
    return EntryTitle(text, TitleKind.INTERNATIONAL, "en" if score > 0 else "")


def _kinds_of(
    titles: list[str], *, is_bracketed: bool, is_also: bool, leaning: float, language: str
) -> list[EntryTitle]:
    if len(titles) == 1:
        return [EntryTitle(titles[0])]
    other_scripts = [text for text in titles if not is_latin(text)]
    if other_scripts and len(other_scripts) < len(titles):
        original = other_scripts[0]
        rest = [text for text in titles if text is not original]
        return [EntryTitle(original), *(_beside_script(text, original, language) for text in rest)]
    first, second, *more = titles
    further = [EntryTitle(text, TitleKind.ALTERNATIVE) for text in more]
    if is_also and vote([first, second]) >= 0 and english_score(second) <= 0:
        return [EntryTitle(first), EntryTitle(second, TitleKind.ALTERNATIVE), *further]
    if _is_second_original(first, second, is_bracketed=is_bracketed, leaning=leaning):
        first, second = second, first
    return [EntryTitle(first), _translation_beside(second), *further]


def other_title(text: str) -> EntryTitle:
    """Return what a title is beside the original of another column."""
    return _translation(text, "")


def _translation_beside(text: str) -> EntryTitle:
    told = language_of(text)
    if told and told != "en" and english_score(text) < 0:
        return EntryTitle(text, TitleKind.TRANSLATED, told)
    return EntryTitle(text, TitleKind.INTERNATIONAL, "en" if english_score(text) > 0 else "")


def _is_second_original(first: str, second: str, *, is_bracketed: bool, leaning: float) -> bool:
    told = vote([first, second]) or (leaning if is_bracketed else 0.0)
    if told:
        return told > 0
    # Nothing tells: a list in English has the original in brackets, any other the English title.
    return is_bracketed and english_score(first) >= 0


def _beside_script(text: str, original: str, language: str) -> EntryTitle:
    if not is_latin(text):
        return EntryTitle(text, TitleKind.ALTERNATIVE)
    if _is_transliteration(text, original) and english_score(text) <= 0:
        return EntryTitle(text, TitleKind.TRANSLITERATED)
    return _translation(text, language)


def _is_transliteration(text: str, original: str) -> bool:
    from rapidfuzz import fuzz

    spelt = [re.sub(r"[^a-z]", "", in_latin(one)) for one in (text, original)]
    if not all(spelt):
        return False
    consonants = [re.sub(r"[aeiouyjh]", "", one) for one in spelt]
    whole = fuzz.ratio(*spelt) / 100
    return whole >= _LEAST_ALIKE and fuzz.ratio(*consonants) / 100 >= _LEAST_ALIKE
