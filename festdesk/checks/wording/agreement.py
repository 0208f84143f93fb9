"""Words that do not go together: “two sister”, “ses ami”, “das Frau”; closed lists say which."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import in_primary, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.agreement_rules import Rule, rules_of
from festdesk.checks.wording.certain import find_certain_slips
from festdesk.checks.wording.norms import as_capitals_of
from festdesk.checks.wording.quoted import is_foreign
from festdesk.checks.words import words_in_order
from festdesk.snapshot import Snapshot

FORM_WRONG = Kind(
    "text.form-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "Two words stand side by side that never go together in this form: a number or an article "
        "and its noun, a pronoun and its verb. Only what no sentence allows is found; quotations, "
        "titles, names and words in italics are left alone.",
    ),
    sentence("Help", "Take what is offered, or write the sentence anew."),
    example=sentence("Help", "“after three year in prison” is “after three years in prison”."),
)


@dataclass(frozen=True, slots=True)
class WrongForm:
    """Two words that do not agree: where they stand, and what may stand there."""

    start: int
    end: int
    right: str


_WORD = r"[^\W\d_]+(?:[‐‑-][^\W\d_]+)*"
# French and Italian part a word from the next by an apostrophe; elsewhere it is inside of one.
_PARTED = frozenset({"fr", "it"})
_TOKEN = {
    True: re.compile(rf"{_WORD}['’]?"),
    False: re.compile(rf"{_WORD}(?:['’][^\W\d_]+)*"),
}
_LETTERS = re.compile(r"[^\W\d_]+")
_STUCK = re.compile(r"[\w’'‐‑-]")
_BEGINNING = ".!?…\n"
_OPENING = ":–—„“«‚‘\"'¿¡("
# A relative clause begins, perhaps with a preposition: “das Haus, in dem Frauen wohnen”.
_AFTER_COMMA = re.compile(r",(?:\s*\w+)?$")
_MARKS = ".,;:!?…)“”»"


@once_for_each_text(in_primary)
def find_wrong_forms(body: str, language: str) -> tuple[WrongForm, ...]:
    """Return the pairs of words that do not agree, in their order; none overlap."""
    rules = rules_of(language)
    if not rules or not _has_some(body, language) or not _may_have_any(body, language, rules):
        return ()
    found: list[WrongForm] = []
    tokens = list(_TOKEN[language in _PARTED].finditer(body))
    for at in range(len(tokens) - 1):
        for rule in rules.get(_plain(tokens[at][0]), ()):
            slip = _judge(body, tokens, at, rule)
            if slip and not (found and found[-1].end > slip.start):
                found.append(slip)
                break
    return tuple(found)


def _has_some(body: str, language: str) -> bool:
    """Return at once whether two words of a rule follow each other, whatever is between them.

    Where the word before them has to be one of some, that is looked at too.
    """
    meetings = _meetings(language)
    words = words_in_order(body)
    for before, first, second in zip(("", *words), words, words[1:], strict=False):
        for seconds, behind in meetings.get(first, ()):
            if (seconds is None or second in seconds) and (behind is None or before in behind):
                return True
    return False


@cache
def _meetings(
    language: str,
) -> Mapping[str, tuple[tuple[frozenset[str] | None, frozenset[str] | None], ...]]:
    """Return by each first word of rules the second ones, and the words before them.

    Nothing stands for any word. Of words of several parts it is the parts that meet.
    """
    forms: dict[int, frozenset[str]] = {}
    found: dict[str, dict[tuple[frozenset[str] | None, frozenset[str] | None], None]] = {}
    for first, rules in rules_of(language).items():
        parts = _LETTERS.findall(first.casefold())
        for rule in rules:
            if id(rule.forms) not in forms:
                told = (_LETTERS.findall(form.casefold()) for form in rule.forms)
                forms[id(rule.forms)] = frozenset(one[0] for one in told)
            seconds = forms[id(rule.forms)] if rule.shape is None else None
            is_sure = bool(rule.behind) and not rule.begins and len(parts) == 1
            behind = (
                frozenset(_LETTERS.findall(one.casefold())[-1] for one in rule.behind)
                if is_sure
                else None
            )
            found.setdefault(parts[-1], {})[seconds, behind] = None
    return {first: tuple(meetings) for first, meetings in found.items()}


def _may_have_any(body: str, language: str, rules: Mapping[str, tuple[Rule, ...]]) -> bool:
    """Return at once whether two words of a rule stand side by side anywhere."""
    if language in _PARTED:
        body = body.replace("’", "’ ").replace("'", "' ")
    words = body.split()
    for first, second in pairwise(words):
        listed = rules.get(_plain(first.lstrip(_OPENING)))
        if listed and any(rule.form_of(second.rstrip(_MARKS)) is not None for rule in listed):
            return True
    return False


@lru_cache(20_000)
def _plain(word: str) -> str:
    """Return a first word as the lists have it; in capitals it is a heading or initials."""
    if len(word) > 1 and word.isupper():
        return ""
    return word.lower().replace("'", "’")


def _judge(body: str, tokens: "list[re.Match[str]]", at: int, rule: Rule) -> WrongForm | None:
    first, second = tokens[at], tokens[at + 1]
    form = rule.form_of(second[0])
    gap = body[first.end() : second.start()]
    is_close = gap in {" ", "\u00a0"} or (not gap and first[0][-1] in "’'")
    if form is None or not is_close or _STUCK.match(body, second.end()):
        return None
    start = first.start()
    if start and _STUCK.match(body, start - 1) and body[start - 1] not in "’'":
        return None
    before = _before(body, tokens, at)
    two = f"{_before(body, tokens, at - 1)}_{before}" if before else ""
    if not _may_stand(body, start, {before, two}, rule) or not rule.follow.match(
        body, second.end()
    ):
        return None
    if rule.takes_before:
        start = tokens[at - 1].start()
    if rule.drops_first:
        return WrongForm(start, second.end(), form)
    right = rule.first or first[0]
    joint = "" if right.endswith("’") else gap or " "
    return WrongForm(start, second.end(), as_capitals_of(body[start], right + joint + form))


def _before(body: str, tokens: "list[re.Match[str]]", at: int) -> str:
    """Return the word before the first one, or nothing where a mark is between."""
    if not at or body[tokens[at - 1].end() : tokens[at].start()] not in {" ", "\u00a0", ""}:
        return ""
    return tokens[at - 1][0].lower().replace("'", "’")


def _may_stand(body: str, start: int, before: set[str], rule: Rule) -> bool:
    """Return whether what is before the two words lets the rule be sure."""
    led = body[max(0, start - 60) : start].rstrip(" \u00a0")
    begins = not led or led[-1] in _BEGINNING
    if not before.isdisjoint(rule.not_behind):
        return False
    if body[start].isupper() and (rule.shape or not (begins or led[-1] in _OPENING)):
        return False  # part of a name, or a question's “¿Y …?”
    if rule.never_after_comma and _AFTER_COMMA.search(led[-40:]):
        return False
    if rule.begins and begins:
        return True
    return not before.isdisjoint(rule.behind) if rule.behind or rule.begins else True


def find_forms(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each two words that do not agree and are not told of as certain slips."""
    language = prose.language
    found = find_wrong_forms(prose.body, language)
    if not found:
        return
    told = find_certain_slips(prose.body, language)
    for slip in found:
        if any(one.start < slip.end and slip.start < one.end for one in told):
            continue
        if not is_foreign(snapshot, prose, slip.start, slip.end):
            yield found_in(FORM_WRONG, prose, slip.start, slip.end, slip.right)


CHECKS = (of_texts(find_forms, FORM_WRONG),)
