"""Cast lists in two columns, in either order: "Name … Character" or "Character … Name"."""

import re
from collections.abc import Iterable, Sequence

from festdesk.intake.companies import is_plainly_person
from festdesk.people.names import looks_like_person_name

_PAIR = re.compile(
    r"(?P<left>[^\t(]{1,60}?)\s*"
    r"(?:\t+|\s(?:–|—|-|/|=)\s|\s?\.{3,}\s?|\s?…+\s?|\s?:\s+|\s→\s)\s*(?P<right>[^\t]{1,80})"
)
_AS = re.compile(
    r"(?P<left>.{3,50}?),?\s+(?:as|als|dans le rôle d[eu’']|nel ruolo di|como|jako|som)\s+"
    r"(?P<right>.{1,80})"
)
_BRACKETS = re.compile(r"(?P<left>[^()]{3,60}?)\s*\((?P<right>[^()]{1,80})\)")
_QUOTED = re.compile(r"(?P<left>[^“„\"«»]{3,50}?),?\s*[“„\"«](?P<right>[^“”„\"«»]{1,60})[”“\"»]")
_BETWEEN = re.compile(
    r"[,;|]\s+(?![^(]*\))|\s+(?:and|und|et|en|e|y|i|ve|a|och|og|és)\s+"
    r"(?=[^,;]{3,50}\s(?:as|als|como|jako|som|–|-|—)\s)"
)
_DASHES = re.compile(r"\s[–—-]\s")
_FORMS = (_BRACKETS, _QUOTED, _PAIR, _AS)


def pair_of(text: str) -> tuple[str, str] | None:
    """Return the two columns of a line of a cast list."""
    for form in _FORMS:
        if found := form.fullmatch(text.strip(" ,;")):
            return found["left"].strip(" ,."), found["right"].strip(" ,.")
    return None


def with_characters(texts: Sequence[str], known: Iterable[str] = ()) -> list[str]:
    """Return the lines of a cast list as "Name (Character)", whichever column has the names.

    The columns of a list do not change sides: the one with more people's names in it has the
    names, where `known` names of the page count most; the left one where nothing tells.
    """
    pairs = [pair_of(text) for text in texts]
    both = [pair for pair in pairs if pair is not None]
    names = frozenset(name.casefold() for name in known)
    left = sum(_weight(pair[0], names) for pair in both)
    right = sum(_weight(pair[1], names) for pair in both)
    is_turned = right > left
    found = []
    for text, pair in zip(texts, pairs, strict=True):
        if pair is None or not (_weight(pair[0], names) or _weight(pair[1], names)):
            found.append(text)
            continue
        name, character = (pair[1], pair[0]) if is_turned else pair
        found.append(f"{name} ({character.strip('()')})")
    return found


def cast_in_line(text: str) -> str:
    """Return a cast in one line with its characters in brackets: "A as B, C – D and E as F"."""
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece and piece.strip()]
    pairs = [(piece, pair_of(piece)) for piece in pieces if not _BRACKETS.fullmatch(piece)]
    told = [pair for piece, pair in pairs if pair and len(_DASHES.findall(piece)) < 2]  # noqa: PLR2004
    people = [pair for pair in told if any(map(looks_like_person_name, pair))]
    is_list = len(people) > 1 or (
        len(people) == 1 and not all(map(looks_like_person_name, people[0]))
    )
    if not told or not is_list or len(told) < len(pairs) / 3:
        return text
    return " ; ".join(with_characters(pieces))


def _weight(text: str, known: frozenset[str]) -> int:
    is_name = looks_like_person_name(text)
    return is_name + (is_name and is_plainly_person(text)) + 3 * (text.casefold() in known)
