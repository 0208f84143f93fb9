"""With which two words that what a pattern of a list finds can begin.

Two words that follow each other are rare where each of them is not: few of the rules whose words a
text has need be tried on it at all. A pattern is read as far as it is one of plain words, and where
it is not, nothing is said of it.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import product

_LETTERS = re.compile(r"[^\W\d_]+")
_MOST = 4000  # words of one place; beyond that they are not worth the reading
_DIGITS = re.compile(r"\\d(?:\+|\{\d(?:,\d)?\})?")  # one or more
_ESCAPED = re.compile(r"\\x([0-9a-f]{2})")
_LOOKS = ("?=", "?!", "?<=", "?<!")  # at what is before or behind; no words of their own
_PARTING = re.compile(r"\\.|[\[()| ]")
_SIGN = re.compile(r"[\\\[\]().^$*+{}?]")
_PLAIN = re.compile(r"[^\\\[\]().^$*+{}|?]+(?![?*+{])")
_SPECIAL = frozenset("\\[]().^$*+{}|?")

# Each first word, with the words of which one follows; nothing: whatever follows.
Openings = Mapping[str, frozenset[str] | None]


class _NotPlainError(Exception):
    """What is more than plain words."""


def openings_of(pattern: str) -> Openings | None:
    """Return how what a pattern finds begins; nothing where that cannot be told.

    Words are as `words.words_in_order` has them. The pattern finds whole words, or else what it
    finds is not taken.
    """
    found: dict[str, set[str] | None] = {}
    try:
        for one in _parted(pattern, "|"):
            first, *others = _parted(one, " ")
            seconds = _second(others) if others else _looked_for(first)
            _add_openings(found, _read(first), seconds)
    except _NotPlainError:
        return None
    return {
        first: None if seconds is None else frozenset(seconds) for first, seconds in found.items()
    }


def _add_openings(
    found: dict[str, set[str] | None], firsts: set[str], seconds: set[str] | None
) -> None:
    for words in firsts:
        told = _LETTERS.findall(words.casefold())
        if not told or not words[0].isalpha():
            raise _NotPlainError  # what it finds does not begin with the word's first letter
        before = found.setdefault(told[0], set())
        following = {told[1]} if len(told) > 1 else seconds
        if before is not None:
            found[told[0]] = None if following is None else before | following


def _second(following: Sequence[str]) -> set[str] | None:
    """Return the words of which one stands second; nothing where that is not known.

    A number is no word: behind it stands what follows it.
    """
    if not following:
        return None
    try:
        told = [_LETTERS.findall(one.casefold()) for one in _read(following[0])]
    except _NotPlainError:
        return None
    found = {one[0] for one in told if one}
    if all(told):
        return found
    behind = _second(following[1:])
    return None if behind is None else found | behind


def _looked_for(pattern: str) -> set[str] | None:
    """Return the words behind a pattern of one word that it looks for at its end."""
    start = pattern.find("(?= ")
    if start < 0 or _end_of_group(pattern, start) != len(pattern) - 1:
        return None
    found: set[str] = set()
    for one in _parted(pattern[start + 3 : -1], "|"):
        before, *others = _parted(one, " ")
        seconds = _second(others) if others and not before else None
        if seconds is None:
            return None
        found |= seconds
    return found


def _parted(pattern: str, sign: str) -> list[str]:
    """Part a pattern at a sign that stands outside of brackets."""
    found, depth, start = [], 0, 0
    mark = _PARTING.search(pattern)
    while mark is not None:
        letter, at = mark[0], mark.end()
        if letter == "[":
            at = _end_of_class(pattern, mark.start()) + 1
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == sign and not depth:
            found.append(pattern[start : mark.start()])
            start = at
        mark = _PARTING.search(pattern, at)
    return [*found, pattern[start:]]


def _end_of_class(pattern: str, start: int) -> int:
    end = pattern.find("]", start + 2)  # the first sign may be a bracket
    if end < 0:
        raise _NotPlainError
    return end


def _end_of_group(pattern: str, start: int) -> int:
    depth = 0
    mark = _PARTING.search(pattern, start)
    while mark is not None:
        letter, at = mark[0], mark.end()
        if letter == "[":
            at = _end_of_class(pattern, mark.start()) + 1
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if not depth:
                return mark.start()
        mark = _PARTING.search(pattern, at)
    raise _NotPlainError


def _read(pattern: str) -> set[str]:
    """Return all that a pattern of plain words stands for."""
    if _SIGN.search(pattern) is None:
        return set(pattern.split("|"))
    found: set[str] = set()
    for one in _parted(pattern, "|"):
        found |= _read_one(one)
    return found


def _read_one(pattern: str) -> set[str]:
    found, at = {""}, 0
    while at < len(pattern):
        plain = _PLAIN.match(pattern, at)
        if plain is not None:
            found, at = {before + plain[0] for before in found}, plain.end()
            continue
        ways, at = _read_next(pattern, at)
        if pattern[at : at + 1] == "?":
            ways, at = ways | {""}, at + 1
        if pattern[at : at + 1] in {"*", "+", "{", "?"} or len(found) * len(ways) > _MOST:
            raise _NotPlainError
        found = {before + way for before, way in product(found, ways)}
    return found


def _read_next(pattern: str, at: int) -> tuple[set[str], int]:
    """Return what the next sign or group stands for, and where the pattern goes on."""
    letter = pattern[at]
    escaped, digits = _ESCAPED.match(pattern, at), _DIGITS.match(pattern, at)
    if letter == "(":
        end = _end_of_group(pattern, at)
        return _read_group(pattern[at + 1 : end]), end + 1
    if letter == "[":
        end = _end_of_class(pattern, at)
        return _read_class(pattern[at + 1 : end]), end + 1
    if pattern.startswith("\\b", at):
        return {""}, at + 2
    if escaped is not None:
        return {chr(int(escaped[1], 16))}, escaped.end()
    if digits is not None:
        return {"0"}, digits.end()
    if letter in _SPECIAL:
        raise _NotPlainError
    return {letter}, at + 1


def _read_group(inside: str) -> set[str]:
    if inside.startswith(_LOOKS):
        return {""}
    if inside.startswith("?") and not inside.startswith("?:"):
        raise _NotPlainError
    return _read(inside.removeprefix("?:"))


def _read_class(inside: str) -> set[str]:
    letters = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), inside)
    if letters.startswith("^") or "-" in letters[1:-1] or "\\" in letters:
        raise _NotPlainError
    return {letter.casefold() for letter in letters}
