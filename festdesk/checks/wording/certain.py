"""Wrong words that are words, as “could of”, and missing ones: lists of what is certain."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from operator import itemgetter
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
from festdesk.checks.words import LETTERS, words_in, words_in_order
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
    needs: LatePattern | None  # is in each text where it finds anything, and sooner seen
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

    def pattern_of(words: str, end: str) -> LatePattern:
        spaced = words.replace(" ", "[ \u00a0\u202f]")
        return LatePattern(lambda: rf"(?:{spaced}){end}", flags)

    words, needs = _CLASS.sub(any_of, listed["wrong"]), _CLASS.sub(any_of, listed.get("needs", ""))
    flags = 0 if listed.get("is_exact") else re.IGNORECASE
    signs = _CLASS.sub(lambda name: classes[name[1]], listed["signs"])
    group, forms = listed.get("forms") or (0, {})
    return _Rule(
        pattern_of(words, r"(?!\w)"),
        frozenset(signs.casefold().split()),
        openings_of(words),
        pattern_of(needs, "") if needs else None,
        tuple(listed["right"]),
        bool(listed.get("begins_sentence")),
        frozenset(listed.get("behind", "").split()),
        frozenset(listed.get("not_behind", "").split()),
        not listed["right"],
        group,
        forms,
    )


class _Behind:
    """The rules that a word may begin: some whatever follows, some where another word does."""

    __slots__ = ("alone", "many", "pairs")

    def __init__(self) -> None:
        self.alone: list[int] = []
        self.pairs: dict[str, list[int]] = {}
        # Of a rule with many second words each would take time to be put down.
        self.many: list[tuple[frozenset[str], int]] = []


class _Places:
    """By which words and pairs of words it is seen which rules of a language may find something."""

    def __init__(self, rules: Sequence[_Rule]) -> None:
        self._by_sign: dict[str, list[int]] = {}  # those of which it is not known how they begin
        self._by_first: dict[str, _Behind] = {}
        for place, rule in enumerate(rules):
            if rule.openings is None:
                for sign in rule.signs:
                    self._by_sign.setdefault(sign, []).append(place)
                continue
            for first, seconds in rule.openings.items():
                behind = self._by_first.setdefault(first, _Behind())
                if seconds is None:
                    behind.alone.append(place)
                elif len(seconds) > _MANY:
                    behind.many.append((seconds, place))
                else:
                    for second in seconds:
                        behind.pairs.setdefault(second, []).append(place)

    def of(self, body: str) -> dict[int, list[int] | None]:
        """Return the rules of whose words a text has some, with the numbers of words they begin at.

        Of those without numbers it is not known where they may begin.
        """
        signs = self._by_sign.keys() & words_in(body)
        found = dict[int, list[int] | None].fromkeys(
            chain.from_iterable(self._by_sign[sign] for sign in signs)
        )
        words, by_first = words_in_order(body), self._by_first
        last = len(words) - 1
        for number, behind in enumerate(map(by_first.get, words)):
            if behind is None:
                continue
            second = words[number + 1] if number < last else ""
            places = behind.alone
            if second in behind.pairs:
                places = [*places, *behind.pairs[second]]
            if behind.many:
                more = [place for seconds, place in behind.many if second in seconds]
                places = [*places, *more] if more else places
            for place in places:
                numbers = found.setdefault(place, [])
                if numbers is not None:
                    numbers.append(number)
        return found


@cache
def _places(language: str) -> _Places:
    return _Places(_rules_of(language))


def rules_for(body: str, language: str) -> Iterator[tuple[_Rule, list[int] | None]]:
    """Yield the rules that may find something in a text, and at which words, in their order."""
    words, rules = words_in(body), _rules_of(language)
    for place, numbers in sorted(_places(language).of(body).items(), key=itemgetter(0)):
        rule = rules[place]
        if words.isdisjoint(rule.signs):
            continue
        # A text may end without a mark, which a pattern would look for everywhere.
        if rule.needs is None or rule.needs.is_in(f"{body.rstrip()}."):
            yield rule, numbers


def _hits(body: str, language: str) -> Iterator[tuple[_Rule, "re.Match[str]"]]:
    """Yield what the patterns of rules find; to look where they may begin is much faster."""
    starts: list[int] | None = None
    for rule, numbers in rules_for(body, language):
        if numbers is not None and starts is None:
            starts = [hit.start() for hit in LETTERS.finditer(body)]
            if len(starts) != len(words_in_order(body)):
                starts = []  # of letters that are others when they are small
        if numbers is None or not starts:
            yield from ((rule, hit) for hit in rule.pattern.finditer(body))
            continue
        end = 0
        for number in numbers:
            hit = rule.pattern.match(body, starts[number]) if starts[number] >= end else None
            if hit is not None:
                yield rule, hit
                end = hit.end()


@once_for_each_text(in_primary)
def find_certain_slips(body: str, language: str) -> tuple[Slip, ...]:
    """Return the wrong words of a text in the order in which they stand; none overlap."""
    found = [
        Slip(*hit.span(), tuple(_right(rule, hit, way) for way in rule.right), rule.is_missing)
        for rule, hit in _hits(body, language)
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
    for slip in find_certain_slips(prose.body, prose.language):
        if not is_foreign(snapshot, prose, slip.start, slip.end):
            kind = WORD_MISSING if slip.is_missing else WORDS_WRONG
            yield found_in(kind, prose, slip.start, slip.end, *slip.right)


CHECKS = (of_texts(find_wrong_words, WORDS_WRONG, WORD_MISSING),)
