"""The rules of languages, as resources/lists/typography.toml has them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from festdesk.base.lists import read_list

_LEAST_LETTERS = 3  # of a word that is none of the small ones


@dataclass(frozen=True, slots=True)
class QuoteMarks:
    """The marks of a language by what they do, and its pairs."""

    outer: tuple[str, ...]
    inner: tuple[str, ...]
    opening: frozenset[str]
    closing: frozenset[str]

    def only_opens(self, letter: str) -> bool:
        """Tell whether a mark opens quotations, and closes none."""
        return letter in self.opening and letter not in self.closing


@dataclass(frozen=True, slots=True)
class DoubledWords:
    """Which words of a language may not stand twice."""

    certain: frozenset[str]
    allowed: frozenset[str]
    least: int  # letters of all others, which may not either
    twice_after: frozenset[str]  # verbs that may after a clause with a word of `clauses`
    clauses: frozenset[str]
    articles: frozenset[str]  # with which two words may not stand twice: "the dog the dog"
    joining: frozenset[str]  # which join a word to itself: "again and again and"
    before_ending: Mapping[str, str]  # that may stand twice before a word that ends so
    # Allowed ones that may not where this ends before them, and that begins after them.
    wrong_between: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]
    names: frozenset[str]  # that have a word twice, in small letters


def of_language(name: str, language: str) -> Any:  # noqa: ANN401 -- whatever the list holds
    """Return what a list says of a language, or else of the language it is a variant of."""
    rules = read_list("typography")[name]
    return rules.get(language) or rules.get(language.split("-", maxsplit=1)[0])


def is_listed(name: str, key: str, language: str) -> bool:
    """Tell whether a list names a language."""
    return language.split("-", maxsplit=1)[0] in read_list("typography")[name][key]


@cache
def counted_words() -> frozenset[str]:
    """Return the words for what is counted: joined to a number, they are told with their unit."""
    return frozenset(read_list("typography")["units"]["words"])


@cache
def quote_marks(language: str) -> QuoteMarks | None:
    """Return the quotation marks of a language, or nothing where they are not known."""
    found = of_language("quotes", language)
    if found is None:
        return None
    outer, inner = tuple(found["outer"]), tuple(found["inner"])
    return QuoteMarks(
        outer,
        inner,
        frozenset(pair[0] for pair in outer + inner),
        frozenset(pair[1] for pair in outer + inner),
    )


@cache
def doubled_words(language: str) -> DoubledWords | None:
    """Return which words of a language may not stand twice, or nothing where it is not known."""
    found = of_language("doubled", language)
    if found is None:
        return None
    words = {
        key: frozenset(found.get(key, ()))
        for key in ("certain", "allowed", "twice_after", "clauses", "articles")
    }
    of_all = read_list("typography")["doubled_in_all"]
    words["allowed"] |= frozenset(of_all["words"])
    return DoubledWords(
        least=found.get("least", _LEAST_LETTERS),
        names=frozenset(of_all["names"]),
        joining=frozenset(read_list("typography")["joining"]["words"]) | words["allowed"],
        before_ending=found.get("before_ending", {}),
        wrong_between={
            word: (re.compile(f"(?:{before})\\Z"), re.compile(after))
            for word, (before, after) in found.get("wrong_between", {}).items()
        },
        **words,
    )


@cache
def abbreviations(language: str) -> frozenset[str]:
    """Return the longer short forms of a language, without their stops."""
    return frozenset(of_language("abbreviations", language) or ())
