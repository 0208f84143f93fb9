"""Say which words the house writes otherwise, or not at all: one by one, or a whole list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editions.tables import WordRule

LONGEST = 120  # letters of words, and of what is written instead of them
_LONGEST_NOTE = 500
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_PARTS = re.compile(r"\t|\s*(?:→|->|=>)\s*")
_EXACT = re.compile(r"(?:exact|capitals|1|yes|x)\Z", re.IGNORECASE)

NO_WORDS = sentence("Error", "Write the words that are to be found.")
TOO_LONG = sentence(
    "Error", "“{words}” is too long: words of the house have {most} letters at most."
)
NO_LETTER = sentence(
    "Error", "“{words}” has neither a letter nor a digit, and would be found in every text."
)
NO_LANGUAGE = sentence(
    "Error",
    "“{language}” is no code of a language. Write one such as “de” or “en”, or nothing for every "
    "language.",
)
SAME = sentence(
    "Error",
    "“{words}” and what is written instead are the same. Write something else, or nothing where "
    "the words are not to be used.",
)
SAME_BUT_CAPITALS = sentence(
    "Error",
    "“{words}” and “{instead}” differ in capitals alone. Say that capitals matter, or each would "
    "be found in place of the other.",
)
THERE_ALREADY = sentence(
    "Error", "There is a rule for “{words}” already. Change that one, or write other words."
)
AGAINST_ANOTHER = sentence(
    "Error",
    "“{words}” is to be written in one rule and found as wrong in another. Remove one of the two.",
)


@dataclass(frozen=True, slots=True)
class HouseWords:
    """A rule as somebody writes it, before it is judged; the fields are columns of `WordRule`."""

    words: str
    instead: str = ""
    language: str = ""
    is_exact: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a list of rules: how many are new, changed, as they were; what was refused."""

    added: int
    changed: int
    kept: int
    refused: tuple[tuple[HouseWords, InputProblem], ...]


def add_words(session: Session, rule: HouseWords) -> str:
    """Add a rule and return its id.

    Raises:
        InputProblem: It says nothing, is there already, or another rule says the contrary.
    """
    judged = _judged(session, rule)
    row = WordRule(**_columns(judged))
    session.add(row)
    session.flush()
    return row.id


def change_words(session: Session, rule_id: str, rule: HouseWords) -> None:
    """Make another rule of one that is there.

    Raises:
        InputProblem: As with `add_words`, or it is no longer there.
    """
    rows.get(session, WordRule, rule_id)
    rows.change(session, WordRule, rule_id, **_columns(_judged(session, rule, of=rule_id)))


def remove_words(session: Session, rule_ids: Iterable[str]) -> None:
    """Forget rules; those that are gone already are passed over."""
    for rule_id in rule_ids:
        rows.remove(session, WordRule, rule_id)


def take_words(session: Session, rules: Sequence[HouseWords]) -> Taken:
    """Take a list of rules in: new ones are added, ones for the same words changed.

    What cannot be kept is told, and the rest taken all the same.
    """
    added = changed = kept = 0
    refused: list[tuple[HouseWords, InputProblem]] = []
    for rule in rules:
        there = _same_words(session, tidy_line(rule.language), tidy_line(rule.words))
        try:
            if there is None:
                add_words(session, rule)
                added += 1
            elif _columns(judged := _judged(session, rule, of=there.id)) == _columns_of(there):
                kept += 1
            else:
                rows.change(session, WordRule, there.id, **_columns(judged))
                changed += 1
        except InputProblem as problem:
            refused.append((rule, problem))
    return Taken(added, changed, kept, tuple(refused))


def read_words(text: str, language: str = "") -> list[HouseWords]:
    """Return the rules in a pasted list: a line for each, empty lines and “#” passed over.

    A line is the words, and after a tab or an arrow what is written instead; then, after further
    tabs, the language, the note, and "exact" where capitals matter. Lines without a language are
    of `language`. Nothing is judged yet.
    """
    found = []
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words, instead, of, note, exact, *_ = [*map(tidy_line, _PARTS.split(line)), "", "", "", ""]
        found.append(HouseWords(words, instead, of or language, bool(_EXACT.match(exact)), note))
    return found


def judged_words(rule: HouseWords, others: Iterable[HouseWords]) -> HouseWords:
    """Return a rule as it is kept beside others.

    Raises:
        InputProblem: It says nothing, is among them already, or one of them says the contrary.
    """
    judged = _tidied(rule)
    for other in others:
        if (other.language, other.words) == (judged.language, judged.words):
            raise InputProblem(THERE_ALREADY, words=judged.words)
        if other.language == judged.language or not other.language or not judged.language:
            _refuse_contrary(judged, other)
    return judged


def _judged(session: Session, rule: HouseWords, *, of: str = "") -> HouseWords:
    """Return a rule as it is kept; `of` is the row that it is to replace."""
    judged = _tidied(rule)
    there = _same_words(session, judged.language, judged.words)
    if there is not None and there.id != of:
        raise InputProblem(THERE_ALREADY, words=judged.words)
    for other in session.exec(select(WordRule).where(WordRule.id != of)).all():
        if other.language == judged.language or not other.language or not judged.language:
            _refuse_contrary(judged, other)
    return judged


def _tidied(rule: HouseWords) -> HouseWords:
    """Return a rule as it is kept, judged by itself."""
    words, instead = tidy_line(rule.words), tidy_line(rule.instead)
    language = tidy_line(rule.language)
    if not words:
        raise InputProblem(NO_WORDS)
    longest = max(words, instead, key=len)
    if len(longest) > LONGEST:
        raise InputProblem(TOO_LONG, words=longest[:LONGEST], most=LONGEST)
    if not any(sign.isalnum() or sign in "&%§" for sign in words):
        raise InputProblem(NO_LETTER, words=words)
    if language and not _LANGUAGE.fullmatch(language):
        raise InputProblem(NO_LANGUAGE, language=language)
    if words == instead:
        raise InputProblem(SAME, words=words)
    if words.casefold() == instead.casefold() and not rule.is_exact:
        raise InputProblem(SAME_BUT_CAPITALS, words=words, instead=instead)
    note = tidy_line(rule.note)[:_LONGEST_NOTE]
    return HouseWords(words, instead, language, rule.is_exact, note)


def _refuse_contrary(rule: HouseWords, other: HouseWords | WordRule) -> None:
    """Raise where what one rule wants written is what the other finds."""
    is_exact = rule.is_exact or other.is_exact
    for wanted, found in ((rule.instead, other.words), (other.instead, rule.words)):
        if wanted and (wanted == found or (not is_exact and wanted.casefold() == found.casefold())):
            raise InputProblem(AGAINST_ANOTHER, words=found)


def _same_words(session: Session, language: str, words: str) -> WordRule | None:
    statement = select(WordRule).where(WordRule.language == language, WordRule.words == words)
    return session.exec(statement).first()


def _columns(rule: HouseWords) -> dict[str, Any]:
    return {
        "words": rule.words, "instead": rule.instead, "language": rule.language,
        "is_exact": rule.is_exact, "note": rule.note,
    }  # fmt: skip


def _columns_of(row: WordRule) -> dict[str, Any]:
    return {
        "words": row.words, "instead": row.instead, "language": row.language,
        "is_exact": row.is_exact, "note": row.note,
    }  # fmt: skip
