"""Wrong words that are words, as “could of”, and missing ones: lists of what is certain."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, pairwise
from typing import Any

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.late_patterns import LatePattern
from festdesk.checks.of_texts import in_primary, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.norms import as_capitals_of
from festdesk.checks.wording.openings import Openings, openings_of
from festdesk.checks.wording.quoted import is_foreign
from festdesk.checks.words import words_in, words_in_order
from festdesk.snapshot import Snapshot

WORD_MISSING = Kind(
    "text.word-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: a word seems to be missing in “{words}”."),
    sentence(
        "Help",
        "These words never stand beside each other: an article is followed by something that has "
        "none, a verb or noun wants a small word before the next (“to”, “of”), a clause has no "
        "verb. So a word between them was lost. Where it can only be one, it is offered.",
    ),
    sentence("Help", "Put the missing word in, or take out the one that is too many."),
    example=sentence("Help", "“She writes the that finds him guilty” lacks “letter”."),
)
WORDS_WRONG = Kind(
    "text.words-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "Each of these words is right by itself, and together they are not: words that sound "
        "alike, a wrong article, a vowel that is left out. Only what is wrong wherever it stands "
        "is found; quotations and words in italics are left alone.",
    ),
    sentence("Help", "Take what is offered, or write the sentence anew."),
    example=sentence("Help", "“could of been” is “could have been”, “it's own” is “its own”."),
)


_CLASS = re.compile(r"\{([a-z_]+)\}")  # words of one kind, from the list word_classes
_INSIDE = re.compile(r"[\w’'‐‑-]")  # before the first letter: it is none
_BEFORE = re.compile(r"([^\W\d_]+|[^\w\s])\s*\Z")
_LONGEST_BEFORE = 24
_MANY = 60  # second words of a rule


@dataclass(frozen=True, slots=True)
class Slip:
    """Wrong words: where they stand, and what may stand there instead, the likeliest first."""

    start: int
    end: int
    right: tuple[str, ...]
    is_missing: bool


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: LatePattern
    signs: frozenset[str]  # one of these words is in each text where it finds anything
    openings: Openings | None  # how what it finds begins
    right: tuple[str, ...]
    begins_sentence: bool
    behind: frozenset[str]  # the word or mark before it is one of these; nothing: any
    not_behind: frozenset[str]
    is_missing: bool  # a word is missing: `right` has it
    group: int
    forms: Mapping[str, str]


@cache
def _rules_of(language: str) -> tuple[_Rule, ...]:
    wrong = (
        _read_rule(listed, language)
        for name in ("certain_slips", "grammar")
        for listed in _listed(name, language)
    )
    missing = (_read_rule(listed, language) for listed in _listed("missing_words", language))
    return (*wrong, *(replace(rule, is_missing=True) for rule in missing))


def _listed(name: str, language: str) -> Sequence[Mapping[str, Any]]:
    rules: Sequence[Mapping[str, Any]] = read_list(name).get(language, ())
    return rules


def _read_rule(listed: Mapping[str, Any], language: str) -> _Rule:
    classes: Mapping[str, str] = read_list("word_classes").get(language, {})

    def any_of(name: re.Match[str]) -> str:
        return f"(?:{'|'.join(classes[name[1]].split())})"

    words = _CLASS.sub(any_of, listed["wrong"])
    wrong = words.replace(" ", "[ \u00a0\u202f]")
    signs = _CLASS.sub(lambda name: classes[name[1]], listed["signs"])
    group, forms = listed.get("forms") or (0, {})
    return _Rule(
        LatePattern(lambda: rf"(?:{wrong})(?!\w)", 0 if listed.get("is_exact") else re.IGNORECASE),
        frozenset(signs.casefold().split()),
        openings_of(words),
        tuple(listed["right"]),
        bool(listed.get("begins_sentence")),
        frozenset(listed.get("behind", "").split()),
        frozenset(listed.get("not_behind", "").split()),
        not listed["right"],
        group,
        forms,
    )


class _Places:
    """By which words and pairs of words it is seen which rules of a language may find something."""

    def __init__(self, rules: Sequence[_Rule]) -> None:
        self.of_words: dict[str, list[int]] = {}
        self.of_pairs: dict[str, dict[str, list[int]]] = {}
        # Of a rule with many second words each would take time to be put down.
        self.of_many: dict[str, list[tuple[frozenset[str], int]]] = {}
        for place, rule in enumerate(rules):
            if rule.openings is None:
                for sign in rule.signs:
                    self.of_words.setdefault(sign, []).append(place)
                continue
            for first, seconds in rule.openings.items():
                if seconds is None:
                    self.of_words.setdefault(first, []).append(place)
                    continue
                if len(seconds) > _MANY:
                    self.of_many.setdefault(first, []).append((seconds, place))
                    continue
                behind = self.of_pairs.setdefault(first, {})
                for second in seconds:
                    behind.setdefault(second, []).append(place)

    def of(self, body: str) -> set[int]:
        """Return the places of rules of whose words a text has some."""
        alone, of_pairs, of_many = self.of_words, self.of_pairs, self.of_many
        found = set(chain.from_iterable(alone[one] for one in alone.keys() & words_in(body)))
        for first, second in pairwise(words_in_order(body)):
            behind = of_pairs.get(first)
            if behind is not None and second in behind:
                found.update(behind[second])
            many = of_many.get(first)
            if many is not None:
                found.update(place for seconds, place in many if second in seconds)
        return found


@cache
def _places(language: str) -> _Places:
    return _Places(_rules_of(language))


def _rules_for(body: str, language: str) -> Iterator[_Rule]:
    """Yield the rules that may find something in a text, in the order of the list."""
    words, rules = words_in(body), _rules_of(language)
    for place in sorted(_places(language).of(body)):
        if not words.isdisjoint(rules[place].signs):
            yield rules[place]


@once_for_each_text(in_primary)
def find_certain_slips(body: str, language: str) -> tuple[Slip, ...]:
    """Return the wrong words of a text in the order in which they stand; none overlap."""
    found = [
        Slip(*hit.span(), tuple(_right(rule, hit, way) for way in rule.right), rule.is_missing)
        for rule in _rules_for(body, language)
        for hit in rule.pattern.finditer(body)
        if not (hit.start() and _INSIDE.match(body, hit.start() - 1))
        if _may_stand(rule, body, hit)
    ]
    apart: list[Slip] = []
    for slip in sorted(found, key=lambda slip: (slip.start, slip.is_missing)):
        if not apart or apart[-1].end <= slip.start:
            apart.append(slip)
    return tuple(apart)


def _may_stand(rule: _Rule, body: str, hit: "re.Match[str]") -> bool:
    """Return whether what is before the words lets the rule be sure."""
    if rule.begins_sentence and sentence_around(body, *hit.span())[0] != hit.start():
        return False
    if not rule.behind and not rule.not_behind:
        return True
    found = _BEFORE.search(body, max(0, hit.start() - _LONGEST_BEFORE), hit.start())
    before = found[1].lower() if found else ""
    return before not in rule.not_behind and (not rule.behind or before in rule.behind)


def _right(rule: _Rule, hit: "re.Match[str]", way: str) -> str:
    form = rule.forms.get(hit[rule.group].lower(), "") if rule.group else ""
    if form:
        form = as_capitals_of(hit[rule.group], form)
    written = re.sub(r"\\(\d)", lambda number: hit[int(number[1])] or "", way)
    return as_capitals_of(hit[0][:1], written.replace("{form}", form))


def find_wrong_words(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each place whose words are certainly wrong."""
    for slip in find_certain_slips(prose.body, prose.language.partition("-")[0]):
        if not is_foreign(snapshot, prose, slip.start, slip.end):
            kind = WORD_MISSING if slip.is_missing else WORDS_WRONG
            yield found_in(kind, prose, slip.start, slip.end, *slip.right)


CHECKS = (of_texts(find_wrong_words, WORDS_WRONG, WORD_MISSING),)
