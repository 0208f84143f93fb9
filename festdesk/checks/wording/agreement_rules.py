"""The rules of words that never go together, read from resources/lists/agreement.toml."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from festdesk.base.lists import read_list


@dataclass(frozen=True, slots=True)
class Rule:
    """What may not follow a first word, and what may stand before and after so that it is sure.

    `forms` are the second words that are wrong, each with its right form, or itself where the
    first is wrong; then `first` is what stands for it. `shape` are second words by their letters.
    """

    forms: Mapping[str, str]
    shape: re.Pattern[str] | None
    first: str
    behind: frozenset[str]
    not_behind: frozenset[str]
    begins: bool
    never_after_comma: bool
    takes_before: bool
    drops_first: bool
    follow: re.Pattern[str]

    def form_of(self, second: str) -> str | None:
        """Return the right form of a second word that is wrong here; nothing where it is not."""
        if self.shape is not None:
            return second if self.shape.fullmatch(second) else None
        return self.forms.get(second)


@cache
def rules_of(language: str) -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules of a language by their first word in small letters."""
    listed: Mapping[str, Any] = read_list("agreement").get(language, {})
    found: dict[str, list[Rule]] = {}
    for rule in listed.get("rules", ()):
        firsts = rule.get("articles") or dict.fromkeys(rule["first"].split(), "")
        left_out = rule.get("except", "").split()
        forms = {word: form for word, form in _forms(listed, rule) if word not in left_out}
        for first, right in firsts.items():
            found.setdefault(first, []).append(_read(rule, right, forms))
    return {first: tuple(rules) for first, rules in found.items()}


def _read(rule: Mapping[str, Any], right: str, forms: Mapping[str, str]) -> Rule:
    return Rule(
        forms,
        re.compile(rule["shape"]) if "shape" in rule else None,
        "" if right == "-" else right,
        frozenset(rule.get("behind", "").split()),
        frozenset(rule.get("not_behind", "").split()),
        rule.get("begins", False),
        rule.get("never_after_comma", False),
        rule.get("takes_before", False),
        right == "-",
        re.compile(rule.get("follow", "")),
    )


def _forms(listed: Mapping[str, Any], rule: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each wrong second word with its right form.

    Words of the lists may be "woman:women"; `number` says whether a rule is of the singular, of
    the plural, or of the one where the other belongs ("singular:plural").
    """
    for pair in rule.get("pairs", "").split():
        wrong, _, right = pair.partition(":")
        yield wrong, right or wrong
    wrong_number, _, right_number = rule.get("number", "singular").partition(":")
    wrong_end, right_end = rule.get("ends", ("", ""))
    for word in (word for name in rule.get("words", ()) for word in listed["words"][name].split()):
        numbers = _numbers(word, listed.get("plural", ()))
        wrong = numbers[wrong_number]
        yield wrong + wrong_end, numbers[right_number or wrong_number] + right_end


def _numbers(word: str, endings: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    singular, _, plural = word.partition(":")
    if not plural:
        plural = next(
            (
                re.sub(f"(?:{end})$", into, singular, count=1)
                for end, into in endings
                if re.search(f"(?:{end})$", singular)
            ),
            singular,
        )
    return {"singular": singular, "plural": plural}
