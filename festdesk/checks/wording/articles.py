"""“A” before a vowel and “an” before none, as English is spoken: pure functions and their check."""

import re
from collections.abc import Iterator
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.quoted import is_foreign
from festdesk.snapshot import Snapshot

ARTICLE_WRONG = Kind(
    "text.article-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is “{right}”."),
    sentence(
        "Help",
        "English has “an” before a word that begins with a vowel as it is spoken, and “a” before "
        "any other: an hour, an MBA, an 18-year-old; a university, a European, a one-off.",
    ),
    sentence("Help", "Write “a” for “an”, or “an” for “a”."),
    example=sentence("Help", "“A intimate portrait” is “An intimate portrait”."),
)

_BEFORE = re.compile(r"[\w.’'&/+‐‑-]")
# Begins with a letter, so that a text is read fast; what stands before it is looked at then.
_ARTICLE = re.compile(r"(?P<article>[Aa]n?)[ \u00a0\n](?P<after>[^\W_][\w’'.,-]*)")
# Begins with a vowel's letter and is not spoken so: "yoo", "won".
_YOO = re.compile(
    r"(?:eu|ewe|u[kbrt][aeiou]|us[aeu]|usi|usurp|uni(?:c|f|on|q|s(?!su)|t|v|l|p)|uv|ufo|one(?:s|-|$|’|')"
    r"|oneself|once|oui|ouija)",
    re.IGNORECASE,
)
# Certain to be spoken with another sound than that: these may be called wrong.
_SURE_YOO = re.compile(
    r"(?:euro\w*|eulog\w+|euphemis\w+|eupho\w+|unicorn\w*|uniform\w*|unif(?:y|ied)\w*|union\w*"
    r"|unique\w*|unison|units?|unit(?:y|ed)|univers\w+|use(?:d|r|rs|ful|less)?|usual\w*|utopia\w*"
    r"|utensils?|uterus|one|one-\w+|once)$",
    re.IGNORECASE,
)
_SILENT_H = re.compile(
    r"(?:hours?|hourly|hour-\w+|hourglass|honest\w*|hono[u]?r\w*|heirs?|heir\w+)$", re.IGNORECASE
)
# Names of letters that begin with a vowel: an FBI agent. Spoken as words, or "a": none of these.
_SPELLED_VOWEL = frozenset(
    {"EP", "FBI", "FDJ", "HBO", "HIV", "LGBT", "LGBTQ", "LGBTQI", "LP", "MA", "MBA", "MFA", "MGM",
     "MP", "MRI", "MTV", "NBC", "NGO", "NHS", "NYU", "RAF", "SMS", "SS", "SUV", "X-ray", "X-rays"}
)  # fmt: skip
_OTHER_VOWEL = re.compile(r"[aeio]|u[^aeioukrst]|u[krst][^aeiou]|up|un(?!i)")
# What is spoken with a consonant, and after "an" certainly wrong: no h, no vowel, no capitals.
_CONSONANT = re.compile(r"(?=[a-z]*[aeiouy])[bcdfgjklmnpqrstvwxz][a-z]{2,}(?:[-’'][a-z]+)*$")
# Small words that follow a letter or a foreign "a", as in "vitamin a is", "a un".
_NO_NOUN = frozenset(
    {"a", "al", "all", "am", "an", "and", "are", "as", "at", "e", "el", "ella", "ellas", "ellos",
     "en", "esa", "escena", "ese", "esta", "estas", "este", "estos", "et", "i", "if", "il", "in",
     "into", "is", "it", "o", "of", "oggi", "ogni", "oltre", "on", "or", "others", "otra", "otras",
     "otro", "otros", "our", "un", "una", "unas", "une", "uno", "unos", "us", "amici"}
)  # fmt: skip
_ADJECTIVES = frozenset(
    {"Academy", "Afghan", "African", "Albanian", "Algerian", "American", "Arab", "Arabic",
     "Argentine", "Argentinian", "Armenian", "Asian", "Australian", "Austrian", "Azerbaijani",
     "Eastern", "Egyptian", "Emmy", "English", "Estonian", "Ethiopian", "Icelandic", "Indian",
     "Indigenous", "Indonesian", "Iranian", "Iraqi", "Irish", "Islamic", "Israeli", "Italian",
     "Olympic", "Orthodox", "Oscar", "Oscar-nominated", "Oscar-winning", "Ottoman", "Oxford"}
)  # fmt: skip
_NUMBER = re.compile(r"(?P<digits>\d+)(?![\d.,]\d)")


@once_for_each_text()
def find_wrong_articles(body: str) -> tuple[tuple[int, int, str, int], ...]:
    """Return each article that does not go with the next word: its letters, the right one.

    The last number is where the next word ends. What may be a letter, a name or another language
    is left alone.
    """
    found = []
    for hit in _ARTICLE.finditer(body):
        if hit.start() and _BEFORE.match(body, hit.start() - 1):
            continue
        article, after = hit["article"], hit["after"].rstrip(".,’'-")
        wants_an = _wants_an(after)
        has_an = len(article) == 2  # noqa: PLR2004 -- "an"
        if wants_an is None or wants_an == has_an or not _is_article(body, hit.start(), article):
            continue
        right = article[0] + ("n" if wants_an else "")
        start = hit.start()
        found.append((start, start + len(article), right, hit.start("after") + len(after)))
    return tuple(found)


def _is_article(body: str, start: int, article: str) -> bool:
    """Return whether it is no letter or name: a capital one begins a sentence."""
    if article[0] == "a":
        return True
    before = body[:start].rstrip()
    return not before or before[-1] in '.!?…\n“„«‘"(' or "\n" in body[len(before) : start]


@lru_cache(20_000)
def _wants_an(word: str) -> bool | None:
    """Return whether "an" goes before a word, or nothing where that is not certain."""
    number = _NUMBER.match(word)
    if number is not None:
        return _number_wants_an(number["digits"])
    if word in _SPELLED_VOWEL or word in _ADJECTIVES or _SILENT_H.match(word):
        return True
    if word in _NO_NOUN or not word.isascii() or any(sign.isdigit() for sign in word):
        return None
    return False if _SURE_YOO.match(word) else _small_word_wants_an(word)


def _small_word_wants_an(word: str) -> bool | None:
    """Tell it by the letters; a word with a capital is a name, one of two letters foreign."""
    if not word.islower() or len(word) < 3 or _YOO.match(word):  # noqa: PLR2004
        return None
    if _OTHER_VOWEL.match(word):
        return True
    return False if _CONSONANT.match(word) else None


def _number_wants_an(digits: str) -> bool | None:
    """Tell it of eight, eighty, eleven and eighteen; "an 1100-seat hall" may be either."""
    if digits[0] == "8" or digits in {"11", "18"}:
        return True
    if len(digits) == 4 and digits[:2] in {"11", "18"}:  # noqa: PLR2004 -- a year
        return True if digits[:2] == "18" else None
    return False


def find_articles(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each article that does not go with the next word."""
    if prose.language != "en":
        return
    for start, end, right, last in find_wrong_articles(prose.body):
        if not is_foreign(snapshot, prose, start, last):
            yield found_in(
                ARTICLE_WRONG, prose, start, end, right, words=(start, last),
                right=right + prose.body[end:last],
            )  # fmt: skip


CHECKS = (of_texts(find_articles, ARTICLE_WRONG),)
