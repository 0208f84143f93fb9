"""Titles: which form prints, which stands in brackets, and how they sort."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import Protocol, TypeVar

from festdesk.base.languages import is_latin, script_of
from festdesk.base.text import fold, tidy_line
from festdesk.films.tables import TitleKind

_ARTICLES = {
    "en": ("the", "a", "an"),
    "fr": ("le", "la", "les", "un", "une", "des", "l’"),
    "de": ("der", "die", "das", "ein", "eine"),
    "nl": ("de", "het", "een", "’t", "’n"),
    "es": ("el", "la", "los", "las", "un", "una", "unos", "unas"),
    "it": ("il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "l’", "un’"),
    "pt": ("o", "a", "os", "as", "um", "uma"),
    "ca": ("el", "la", "els", "les", "un", "una", "l’"),
    "gl": ("o", "a", "os", "as", "un", "unha"),
}
# Where a title's language is not known, words that are an article in one language and hardly a
# title's first word in another: "La" and "Le", but not "A", "I", "O", "Die" or "Des".
_ARTICLES_ANYWHERE = (
    "the", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "der", "das", "un", "une",
    "una", "l’",
)  # fmt: skip
_ALPHABETS = frozenset({"Cyrl", "Grek", "Armn", "Geor"})
_APOSTROPHES = str.maketrans({"'": "’", "‘": "’", "ʼ": "’", "´": "’", "`": "’"})
_WORDS = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")
_NUMBERS = re.compile(r"\d+|\b[ivx]+\b")
_DIGITS_IN_KEY = 6
_MOST_KEPT = 50_000  # keys of titles
_LEAST_LOOSE = 6  # letters
_NEAR_PERCENT = 92.0
_LEAST_OF_LONGER = 0.85  # a title that is shorter than this part of the other is never near


class AnyTitle(Protocol):
    """What matters of a title here; `festdesk.films.tables.Title` has it."""

    kind: str
    language: str
    script: str
    text: str


TitleRow = TypeVar("TitleRow", bound=AnyTitle)


def _first(titles: Iterable[AnyTitle], kind: str, language: str | None = None) -> str:
    for title in titles:
        if title.kind == kind and language in {None, title.language} and title.text:
            return title.text
    return ""


def _original(titles: Sequence[AnyTitle], *, latin: bool) -> str:
    for title in titles:
        if title.kind == TitleKind.ORIGINAL and title.text and is_latin(title.text) is latin:
            return title.text
    return ""


def printed_title(titles: Sequence[AnyTitle], language: str) -> str:
    """Return the title that stands at the head of the card in `language`; empty if there is none.

    It is the title in that language, original or translated, else the international one, else the
    original in Latin script, else whatever there is.
    """
    return (
        _first(titles, TitleKind.TRANSLATED, language)
        or _first(titles, TitleKind.ORIGINAL, language)
        or _first(titles, TitleKind.INTERNATIONAL)
        or latin_original(titles)
        or _first(titles, TitleKind.ORIGINAL)
        or next((title.text for title in titles if title.text), "")
    )


def title_that_prints(titles: Sequence[TitleRow], language: str) -> TitleRow | None:
    """Return the row whose text `printed_title` gives, or nothing where there is no title."""
    text = printed_title(titles, language)
    return next((title for title in titles if text and title.text == text), None)


def proposed_transliteration(
    titles: Sequence[AnyTitle], proposed: Callable[[str, str], str] | None = None
) -> tuple[str, str]:
    """Return the original title in Latin letters and its language, where none is given yet.

    Only for alphabets, whose letters have sounds of their own: a proposal, for a person to accept.
    `proposed` writes a title of a language as the house does, or gives nothing where the house has
    decided nothing.
    """
    from anyascii import anyascii

    if any(title.kind == TitleKind.TRANSLITERATED and title.text for title in titles):
        return "", ""
    for title in titles:
        if title.kind == TitleKind.ORIGINAL and script_of(title.text) in _ALPHABETS:
            latin = proposed(title.text, title.language) if proposed is not None else ""
            return tidy_line(latin or anyascii(title.text)), title.language
    return "", ""


def original_in_its_script(titles: Sequence[AnyTitle]) -> str:
    """Return the original title in the letters it was written in, Latin or not."""
    return _original(titles, latin=False) or _original(titles, latin=True)


def latin_original(titles: Sequence[AnyTitle]) -> str:
    """Return the original title, or its transliteration where it is in another script."""
    return _original(titles, latin=True) or _first(titles, TitleKind.TRANSLITERATED)


def original_title(titles: Sequence[AnyTitle]) -> str:
    """Return the original title as it is printed; empty if there is none.

    In another script than Latin it follows its transliteration: "Zerkalo / Зеркало".
    """
    read, written = latin_original(titles), _original(titles, latin=False)
    return f"{read} / {written}" if read and written else read or written


def second_title(titles: Sequence[AnyTitle], language: str) -> str:
    """Return the title for the brackets after the printed one; empty where it says nothing new."""
    printed = fold(printed_title(titles, language))
    read, written = latin_original(titles), _original(titles, latin=False)
    if read and fold(read) == printed:
        return written
    if written and fold(written) == printed:
        return read
    return original_title(titles)


def _with_one_apostrophe(text: str) -> str:
    is_plain = text.isascii() and "'" not in text and "`" not in text
    return text if is_plain else text.translate(_APOSTROPHES)


def _articles(language: str) -> tuple[str, ...]:
    return _ARTICLES_ANYWHERE if not language else _ARTICLES.get(language, ())


@cache
def _articles_by_length(language: str) -> tuple[str, ...]:
    return tuple(sorted(_articles(language), key=len, reverse=True))


def _article_and_rest(text: str, language: str) -> tuple[str, str]:
    """Return the leading article and the rest; no article where nothing would be left."""
    text = text.strip()
    spelled = _with_one_apostrophe(text).casefold()
    articles = _articles_by_length(language)
    if not spelled.startswith(articles):
        return "", text
    for article in articles:
        if not spelled.startswith(article):
            continue
        lead = article if article.endswith("’") else article + " "
        if spelled.startswith(lead) and len(spelled) > len(lead):
            return text[: len(article)], text[len(lead) :].strip()
    return "", text


@lru_cache(_MOST_KEPT)
def title_sort_key(text: str, language: str) -> str:
    """Return the key by which a title sorts: without article, folded, numbers in their order.

    `language` is the title's own; where it is not known, pass an empty one.
    """
    _, rest = _article_and_rest(text, language)
    words = _WORDS.findall(fold(_with_one_apostrophe(rest).replace("’", "")))
    key = " ".join(words) or fold(text.strip())
    if not _DIGITS.search(key):
        return key
    return _DIGITS.sub(lambda digits: digits[0].lstrip("0").rjust(_DIGITS_IN_KEY, "0"), key)


def index_title(text: str, language: str) -> str:
    """Return the title as an index lists it, its article behind: "Chimera, La"."""
    article, rest = _article_and_rest(text, language)
    if not article:
        return text.strip()
    return f"{rest[0].upper()}{rest[1:]}, {article}"


def title_in_order(text: str) -> str:
    """Return a title whose article stands behind, as lists have it, with the article in front."""
    rest, comma, article = text.strip().rpartition(", ")
    known = {one for articles in _ARTICLES.values() for one in articles}
    if not comma or article.translate(_APOSTROPHES).casefold() not in known:
        return text
    return f"{article}{rest}" if article.endswith(("’", "'")) else f"{article} {rest}"


def article_in_front(text: str, language: str) -> str:
    """Return a title whose article stands behind with it in front; nothing where none does.

    Only articles of the title's own language count. Where that is not known, the article has to
    have a capital, as it has in lists.
    """
    rest, comma, article = text.strip().rpartition(", ")
    spelled = article.translate(_APOSTROPHES).casefold()
    known = (*_articles(language), *(("a", "an") if not language else ()))
    if not comma or not rest or spelled not in known or not (language or article[:1].isupper()):
        return ""
    return f"{article}{rest}" if article.endswith(("’", "'")) else f"{article} {rest}"


def sorts_under(text: str, language: str) -> str:
    """Return the word a title sorts under where its article is passed over, else nothing."""
    article, rest = _article_and_rest(text, language)
    return rest.split()[0].strip(",;:") if article and rest else ""


def likely_same_title(a: str, b: str) -> bool:
    """Return whether two titles are one: spelling, article and a slip in a long one aside.

    Titles that differ in a number are two, as are short ones that differ at all.
    """
    return are_alike(comparable_title(a), comparable_title(b))


def are_alike(key_a: str, key_b: str, near: float = _NEAR_PERCENT) -> bool:
    """Return whether two keys that `comparable_title` gave are likely of one title.

    `near` is how much of them has to be the same, in per cent.
    """
    if not key_a or not key_b:
        return False
    if key_a == key_b:
        return True
    shorter, longer = sorted((len(key_a), len(key_b)))
    if shorter < _LEAST_LOOSE or shorter < _LEAST_OF_LONGER * longer:
        return False
    if numbers_in(key_a) != numbers_in(key_b):
        return False
    return ratio(key_a, key_b, near) >= near


def ratio(a: str, b: str, least: float) -> float:
    """Return how much of two keys is the same, in per cent; 0 where that is less than `least`."""
    return _ratio()(a, b, score_cutoff=least)


@cache
def _ratio() -> Callable[..., float]:
    # An import within a package takes longer than the comparison, even the second time.
    from rapidfuzz import fuzz

    return fuzz.ratio


@cache
def numbers_in(key: str) -> tuple[str, ...]:
    """Return the numbers in a key that `comparable_title` gave, in digits or Roman ones."""
    return tuple(_NUMBERS.findall(key))


@cache
def comparable_title(text: str) -> str:
    """Return the key by which titles of unknown language are compared, in Latin letters."""
    text = _with_one_apostrophe(text.replace("&", " and "))
    if not is_latin(text):
        # Even the second time an import takes longer than the rest of it.
        from anyascii import anyascii

        text = anyascii(text)
    return title_sort_key(text, "")
