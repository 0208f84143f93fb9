"""Months, days, languages and persons with a capital, where their language writes them small."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from festdesk.base.findings import Kind, Severity
from festdesk.base.languages import is_known_language, language_name
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip

MONTH_CAPITAL = Kind(
    "text.month-capital",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "This language writes months, weekdays, languages, adjectives of peoples and what persons "
        "do with a small letter. Names such as that of a street or a feast are left alone.",
    ),
    sentence("Help", "Write the word with a small letter."),
    example=sentence("Help", "“le 5 Juin 2019” should be “le 5 juin 2019”."),
)

KINDS = (MONTH_CAPITAL,)

# What a capital or the name of a feast follows is a name: "le Mardi gras", "Venerdì Santo".
# "Mai 68" is the name of what happened then.
_BEHIND = (
    r"(?![\w-])(?![’']\w)(?! (?:de )?(?:19)?68(?!\d))"
    r"(?! (?:[A-ZÀ-ÖØ-Þ]|gras|saint|santo|noir|nero|negro|de [A-Z]))"
)
_ANY_YEAR = r"(?: de| del| do)? (?!1968)(?:1[89]|20)\d\d(?!\w)"
_SMALL_BEFORE = r"(?<![\d] de )(?<=[a-zà-öø-ÿ,] )"
_WORD_BEFORE = re.compile(r"([\w’'-]+) \Z")
# "Journal du Dimanche", "Quinzaine des Cinéastes"
_OF = ("de ", "du ", "des ", "del ", "dei ", "di ", "da ", "aux ")
_SENTENCE_BEGINS = re.compile(r"(?:\A|[.!?…:]\s|\n)\Z")
_NEAR = 40
_LEAST_LANGUAGE = 4  # letters of its name
_POLISH_ADJECTIVE = re.compile(
    r"(?<!\w)[Jj]ęzyk(?:u|a|iem|owi)? "
    rf"(?P<word>[A-ZŁŚŻ][a-ząćęłńóśźż]{{1,}}(?:[sc]ki|[sc]kim|[sc]kiego|[sc]kiemu)){_BEHIND}"
)


class _Rule(NamedTuple):
    """Words of which one has to be there, a pattern, and words before it that make a name."""

    words: frozenset[str]
    pattern: re.Pattern[str]
    never: frozenset[str] = frozenset()
    names: tuple[tuple[str, str], ...] = ()  # forms that a name may be: "Marca" of "Marc"
    is_strict: bool = False  # whether any word with a capital before it makes a name


def find_written_small(passage: Passage) -> Iterator[Slip]:
    """Yield words with a capital that the language writes small where they stand."""
    seen: set[int] = set()
    for rule in _rules(passage.short):
        if rule.words.isdisjoint(passage.words):
            continue
        for found in rule.pattern.finditer(passage.text):
            start, end = found.span("word")
            if start not in seen and not _is_name(rule, passage, found):
                seen.add(start)
                yield Slip(MONTH_CAPITAL, start, end, (found["word"].lower(),))
    if passage.short == "pl" and passage.has("ęzyk"):
        for found in _POLISH_ADJECTIVE.finditer(passage.text):
            yield Slip(MONTH_CAPITAL, *found.span("word"), (found["word"].lower(),))


def _is_name(rule: _Rule, passage: Passage, found: re.Match[str]) -> bool:
    """Tell whether the word before makes a name: "Journal du Dimanche", "révolution de Juillet"."""
    name = dict(rule.names).get(found["word"])
    if name and any(word != found["word"] and word.startswith(name) for word in passage.words):
        return True
    near = passage.text[max(0, found.start() - _NEAR) : found.start()]
    before = _WORD_BEFORE.search(near)
    if before is None:
        return False
    is_strict = rule.is_strict and not _SENTENCE_BEGINS.search(near[: before.start()])
    is_of_a_name = before[1][:1].isupper() and (is_strict or found[0].startswith(_OF))
    return is_of_a_name or before[1].casefold() in rule.never


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    makers = (_dates, _months, _days, _peoples, _languages, _persons)
    return tuple(rule for rules_of in makers for rule in rules_of(language))


def _dates(language: str) -> Iterator[_Rule]:
    """Yield the rule of months between a day and a year."""
    listed = read_list("typography")["months"].get(language)
    if listed is None:
        return
    between = rf"{listed['between']} " if listed["between"] else ""
    names = frozenset(word[0].upper() + word[1:] for word in listed["words"])
    month = rf"(?P<word>{'|'.join(sorted(names))})"
    day = rf"\d{{1,2}}(?:er|º)? {between}{month}"
    yield _Rule(names, re.compile(rf"\b{day} {between}(?=[12]\d{{3}}\b)"))
    weekdays = read_list("typography")["weekdays"].get(language)
    if weekdays is not None:
        any_case = "|".join(
            rf"[{word[0]}{word[0].lower()}]{word[1:]}" for word in weekdays["words"]
        )
        yield _Rule(names, re.compile(rf"(?<!\w)(?:{any_case}),? (?:le |il )?{day}(?!\w)"))


def _months(language: str) -> Iterator[_Rule]:
    """Yield the rules of months after a preposition, and before a year."""
    plain = read_list("typography")["months"].get(language, {})
    listed = read_list("written_small")["months"].get(language, {})
    never = listed.get("never", ())
    names = {word[0].upper() + word[1:] for word in plain.get("words", ())} | {
        *listed.get("words", ())
    }
    if listed:
        yield _rule(listed)
    if plain.get("before"):
        known = {key: listed[key] for key in ("never", "names") if key in listed}
        yield _rule({**known, "words": sorted(names), "before": plain["before"]})
    if plain.get("before") or listed:
        before_year = rf"{_SMALL_BEFORE}(?P<word>{'|'.join(sorted(names))})(?={_ANY_YEAR})"
        yield _Rule(frozenset(names), re.compile(before_year), frozenset(never))


def _days(language: str) -> Iterator[_Rule]:
    """Yield the rules of weekdays."""
    for name, key in (("typography", "after"), ("written_small", "before")):
        listed = read_list(name)["weekdays"].get(language)
        if listed is not None:
            yield _rule({**listed, "before": listed[key]})


def _peoples(language: str) -> Iterator[_Rule]:
    """Yield the rule of adjectives of peoples, which follow a noun."""
    listed = read_list("typography")["peoples_small"].get(language)
    if listed is not None:
        yield _Rule(
            frozenset(listed["words"]),
            re.compile(
                rf"(?<![\w’'-])(?:{'|'.join(listed['after'])}) "
                rf"(?P<word>{'|'.join(listed['words'])}){_BEHIND}"
            ),
        )


def _languages(language: str) -> Iterator[_Rule]:
    """Yield the rule of languages, which have the names that Unicode gives them."""
    listed = read_list("written_small")["languages"].get(language)
    if listed is None:
        return
    names = {
        name[0].upper() + name[1:]
        for name in language_names(language)
        if name.islower() and name not in listed["not"]
    }
    yield _rule({"words": sorted(names), "before": listed["before"]})


def _persons(language: str) -> Iterator[_Rule]:
    """Yield the rule of what persons do, behind a word by which there are several of them."""
    listed = read_list("written_small")["persons"].get(language)
    if listed is not None:
        yield _rule(listed, begins=False)._replace(is_strict=True)


def _rule(listed: dict[str, Any], *, begins: bool = True) -> _Rule:
    """Return a rule of words behind others; with `begins` these may begin the sentence."""
    before = "|".join(
        rf"[{word[0]}{word[0].upper()}]{word[1:]}" if begins else word for word in listed["before"]
    )
    words = listed["words"]
    # Words such as "Segunda-feira" have several parts.
    parts = frozenset(re.split(r"\W", word)[0] for word in words)
    pattern = re.compile(
        rf"(?<![\w’'-])(?:{before})(?: |(?<=[’']))(?P<word>{'|'.join(words)}){_BEHIND}"
    )
    never = frozenset(listed.get("never", ()))
    return _Rule(parts, pattern, never, tuple(listed.get("names", {}).items()))


@cache
def language_names(language: str) -> frozenset[str]:
    """Return the names of all languages that are a single word of four letters or more."""
    codes = read_list("written_small")["codes"]["of_languages"].split()
    names = (language_name(code, language) for code in codes if is_known_language(code))
    return frozenset(name for name in names if name.isalpha() and len(name) >= _LEAST_LANGUAGE)
