"""The house's own words: what it writes otherwise, and what it does not write at all."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.wording.norms import as_capitals_of
from festdesk.checks.wording.quoted import is_foreign, is_within
from festdesk.checks.words import words_in
from festdesk.editions.tables import WordRule
from festdesk.snapshot import Snapshot

HOUSE_WORD = Kind(
    "text.house-word",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}”; the house writes “{should_be}”."),
    sentence(
        "Help",
        "The house has a rule that these words are written otherwise. They are found as whole "
        "words, not inside others. Quotations, words in italics, titles of the edition and press "
        "texts are left alone.",
    ),
    sentence("Help", "Write the house’s words, or change the rule."),
    example=sentence("Help", "Where the house writes “film”, “a movie” is “a film”."),
)
FORBIDDEN_WORD = Kind(
    "text.forbidden-word",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is not to be used."),
    sentence(
        "Help",
        "The house has a rule that these words are not to be used. Quotations, words in italics, "
        "titles of the edition and press texts are left alone.",
    ),
    sentence("Help", "Say it in other words, or change the rule."),
    example=sentence("Help", "Where “must-see” is not to be used, each text with it is found."),
)
# The same with the reason that the rule gives.
_BECAUSE = {
    HOUSE_WORD.code: sentence(
        "Finding", "{subject}: “{words}”; the house writes “{should_be}” ({note})."
    ),
    FORBIDDEN_WORD.code: sentence("Finding", "{subject}: “{words}” is not to be used ({note})."),
}
_TOKEN = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?<!\S)\S*(?:://|www\.|@)\S*")
_SIGN = re.compile(r"://|www\.|@")


@once_per_snapshot
def _rules_by_word(snapshot: Snapshot) -> Mapping[str, Sequence[WordRule]]:
    """Return the rules by the first word of each, in small letters; "" has those without one."""
    found: dict[str, list[WordRule]] = {}
    for rule in snapshot.word_rules:
        token = _TOKEN.search(rule.words)
        found.setdefault(token[0].casefold() if token else "", []).append(rule)
    return found


def find_words_of_the_house(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each place with words for which the house has a rule.

    Where two rules find overlapping words, the one with more words is told.
    """
    rules = _rules_by_word(snapshot)
    if not rules or prose.table == "presstext":
        return
    there = rules.keys() & words_in(prose.body)
    wanted = [rule for token in sorted(there) for rule in rules[token]] + [*rules.get("", ())]
    places = [
        (start, start - end, rule)
        for rule in sorted(wanted, key=lambda rule: (rule.words, rule.language))
        if _is_of(rule.language, prose.declared)
        for start, end in _places(prose.body, rule.words, rule.instead, rule.is_exact)
    ]
    last = 0
    for start, minus_length, rule in sorted(places, key=lambda place: place[:2]):
        end = start - minus_length
        if start >= last:
            last = end
            if not is_foreign(snapshot, prose, start, end):
                yield _found(rule, prose, start, end)


def _is_of(rule_language: str, language: str) -> bool:
    """Return whether a rule is for texts of a language: one of "en" is for "en-GB" too."""
    return rule_language in {"", language, language.partition("-")[0]}


def _found(rule: WordRule, prose: Prose, start: int, end: int) -> Finding:
    kind = HOUSE_WORD if rule.instead else FORBIDDEN_WORD
    instead = rule.instead
    before = prose.body[start:end]
    is_name = rule.words[:1].isupper() and not before.isupper()  # its capital is its own
    if instead and not rule.is_exact and not is_name:
        instead = as_capitals_of(before, instead)
    should_be = (instead,) if instead else ()
    found = found_in(kind, prose, start, end, *should_be, note=rule.note)
    return replace(found, said=_BECAUSE[kind.code]) if rule.note else found


@lru_cache(4096)
def _pattern(words: str, *, is_exact: bool) -> "re.Pattern[str]":
    """Return what finds whole words: not joined to others by a hyphen, white space as it comes."""
    inside = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<![\w‐‑-])" if words[:1].isalnum() else ""
    after = r"(?!\w)(?![‐‑-]\w)" if words[-1:].isalnum() else ""
    return re.compile(f"{before}{inside}{after}", 0 if is_exact else re.IGNORECASE)


@lru_cache(20_000)
def _places(body: str, words: str, instead: str, is_exact: bool) -> tuple[tuple[int, int], ...]:  # noqa: FBT001 -- a key of the cache
    """Return where the words stand, but not as part of what is written instead of them."""
    found = [hit.span() for hit in _pattern(words, is_exact=is_exact).finditer(body)]
    if not found:
        return ()
    is_part = len(instead) > len(words) and words.casefold() in instead.casefold()
    right = _pattern(instead, is_exact=False).finditer(body) if is_part else ()
    spans = [hit.span() for hit in right]
    addresses = [hit.span() for hit in _ADDRESS.finditer(body)] if _SIGN.search(body) else []
    return tuple(
        place
        for place in found
        if not is_within(spans, *place) and not is_within(addresses, *place)
    )


CHECKS = (of_texts(find_words_of_the_house, HOUSE_WORD, FORBIDDEN_WORD),)
