"""What a column can be read as, in words: said, offered while it is typed, and understood."""

import re
from collections.abc import Sequence
from functools import cache

from festdesk.base.errors import InputProblem
from festdesk.base.offers import Offer
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.intake.tables.columns import FAMILY, GIVEN
from festdesk.intake.tables.targets import PEOPLE, TARGET_GROUPS, TARGETS

BETWEEN = ";"  # several fields of one column
NO_FIELD = sentence(
    "Error",
    "“{words}” is no field of a card. Type a part of its name and choose it from the list; several "
    "fields are parted by a semicolon.",
)
LEFT_ASIDE = sentence("Table", "left aside")
_PARTS: dict[str, Sentence] = {
    GIVEN: sentence("Table", "{field}: first name"),
    FAMILY: sentence("Table", "{field}: last name"),
}
_OF_SUBMITTER: dict[str, Sentence] = {
    GIVEN: sentence("Table", "Submitter: first name"),
    FAMILY: sentence("Table", "Submitter: last name"),
}
_NUMBERED = re.compile(r"(?P<words>.*?)\s*\((?P<number>\d{1,2})\)")


@cache
def _labels(_language: str) -> dict[str, str]:
    """Return the words for every target and for parts of names, in the language of the window."""
    found = {}
    for group, targets in TARGET_GROUPS.items():
        for key, told in targets.items():
            found[key] = say(told)
            if group is PEOPLE:
                parts = _OF_SUBMITTER if key == "submitter" else _PARTS
                found |= {key + part: say(said, field=say(told)) for part, said in parts.items()}
    return found


@cache
def _known(language: str) -> dict[str, str]:
    """Return every target by what may be typed for it."""
    english = {fold(str(told)): key for key, told in TARGETS.items() if key}
    keys = {fold(key): key for key in TARGETS if key}
    return keys | english | {fold(label): key for key, label in _labels(language).items()}


def say_target(target: str, number: int = 0) -> str:
    """Return what a target is called; of several of a kind also which of them."""
    label = _labels(user_language()).get(target, target)
    return f"{label} ({number})" if number > 1 else label


def say_targets(targets: Sequence[str], number: int = 0) -> str:
    """Return what a column is read as, in words; nothing for one that is left aside."""
    return f"{BETWEEN} ".join(say_target(target, number) for target in targets)


def find_targets(typed: str) -> tuple[tuple[str, ...], int]:
    """Return the targets that are typed, as `say_targets` says them, and the number of several.

    Raises:
        InputProblem: Words among them are no field.
    """
    known = _known(user_language())
    found, number = [], 0
    for words in filter(None, map(tidy_line, typed.split(BETWEEN))):
        if fold(words) == fold(say(LEFT_ASIDE)):
            continue
        numbered = _NUMBERED.fullmatch(words)
        plain = numbered["words"] if numbered else words
        number = int(numbered["number"]) if numbered else number
        likely = [key for label, key in known.items() if label.startswith(fold(plain))]
        target = known.get(fold(plain)) or (likely[0] if len(set(likely)) == 1 else None)
        if target is None:
            raise InputProblem(NO_FIELD, words=words)
        found.append(target)
    return tuple(dict.fromkeys(found)), number


def offered_targets() -> Sequence[Offer]:
    """Return all fields, to be completed from their names in the window’s language or English."""
    return _offers(user_language())


@cache
def _offers(language: str) -> tuple[Offer, ...]:
    labels = _labels(language)
    aside = Offer(say(LEFT_ASIDE))
    named = (
        Offer(label, also=(str(TARGETS[key]),) if key in TARGETS else (), codes=(key,))
        for key, label in labels.items()
    )
    return (aside, *named)
