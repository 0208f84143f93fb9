"""Names in cells: lists of them, turned round by a comma, with characters in quotes or brackets."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from festdesk.films.roles import is_company_role
from festdesk.intake.drafts import CreditedName
from festdesk.intake.names import split_names
from festdesk.people.names import looks_like_company, looks_like_person_name

_STRONG = re.compile(r"\s*[;|•·\n\t]\s*")
_COMMA = re.compile(r"\s*,\s*")
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]{1,120})[)\]]")
_QUOTED = re.compile(
    r"\s*[\"“„«]([^\"“”„«»]{1,120})[\"“”»](?=\s*(?:$|[,;\n|&/(]|\s(?:and|und|et|y|e|en)\s))"
)
_AND = re.compile(r"\s+(?:&|and|und|et|y|e|en|i|\+)\s+")
# What forms put behind a name: the films a person made before.
_BEFORE = re.compile(
    r"(?:previous|prior|other|past) (?:credits|films|work)|known for", re.IGNORECASE
)
_MARK = re.compile("\0(\\d+)\0")
# What follows a comma and belongs to the name before it.
_TITLE_AFTER = re.compile(
    r"(?:[A-Z][A-Za-z]?\.){1,3}[A-Z]?\.?|[A-Z]{3,5}|(?i:jr\.?|sr\.?|ii+|ph\.?\s?d\.?|inc\.?|llc\.?|"
    r"ltd\.?|limited|gmbh(?: & co\.? kg)?|s\.?\s?l\.?u?\.?|s\.?\s?a\.?(?:s|rl)?\.?|b\.?v\.?|"
    r"s\.?r\.?[lo]\.?|lda\.?|ug|kg|e\.?\s?v\.?|a\.?s\.?|oy|ab|aps|sp\. z o\.?\s?o\.?|corp\.?|co\.?)"
)
_MOST_GIVEN = 3  # words behind the comma of a name turned round
_LEAST_TURNED = 0.6


@dataclass(frozen=True, slots=True)
class People:
    """The names of a cell, and the companies that stand in brackets behind them."""

    names: tuple[CreditedName, ...]
    companies: tuple[CreditedName, ...] = ()


def people_in(cell: str, *, is_turned: bool = False, role: str = "") -> People:
    """Return the names in a cell in its order.

    `is_turned`: the family name stands before a comma. Among a cast, what stands in quotes or
    brackets is the character.
    """
    text, asides = _asides_apart(cell)
    found: list[CreditedName] = []
    companies: list[CreditedName] = []
    of_company = bool(role) and is_company_role(role)
    for piece in _pieces(text, is_turned=is_turned):
        names, beside = _names(piece, asides, role)
        found += map(_as_company, names) if of_company else names
        companies += () if of_company else beside
    return People(tuple(found), tuple(companies))


def _asides_apart(cell: str) -> tuple[str, list[str]]:
    """Take quotes and brackets out, so that commas in them part nothing."""
    asides: list[str] = []

    def aside(found: re.Match[str]) -> str:
        asides.append(found[1].strip())
        return f"\0{len(asides) - 1}\0"

    text = _QUOTED.sub(aside, cell.replace("\0", ""))
    return _ASIDE.sub(aside, text), asides


def _pieces(text: str, *, is_turned: bool) -> Iterator[str]:
    strong = [piece for piece in _STRONG.split(text) if piece.strip()]
    if is_turned:
        for piece in strong:
            for name in _AND.split(piece):
                yield from _turned(name)
        return
    for piece in strong:
        parts: list[str] = []
        for part in filter(None, map(str.strip, _COMMA.split(piece))):
            if parts and _TITLE_AFTER.fullmatch(part):
                parts[-1] += f", {part}"
            else:
                parts.append(part)
        yield from parts


def _turned(piece: str) -> Iterator[str]:
    """Put "Kamali, Parviz" right; in a list of such names every second comma parts two names."""
    parts = [part for part in map(str.strip, _COMMA.split(piece)) if part]
    if len(parts) % 2:
        yield piece
        return
    for family, given in zip(parts[::2], parts[1::2], strict=True):
        yield f"{given} {family}"


def _names(
    piece: str, asides: list[str], role: str
) -> tuple[tuple[CreditedName, ...], tuple[CreditedName, ...]]:
    inside = [asides[int(number)] for number in _MARK.findall(piece)]
    inside = [words for words in inside if not _BEFORE.match(words)]
    plain = _MARK.sub(" ", piece).strip()
    if not plain:
        return (), ()
    names: tuple[CreditedName, ...]
    if ", " in plain and _TITLE_AFTER.fullmatch(plain.rpartition(", ")[2]):
        names = (CreditedName(plain, looks_like_company(plain)),)
    else:
        names = split_names(plain) or (CreditedName(plain),)
    if role == "cast":
        character = names[-1].character or next(filter(None, inside), "")
        return (*names[:-1], replace(names[-1], character=character)), ()
    companies = [words for words in inside if looks_like_company(words)]
    return names, tuple(CreditedName(words, is_company=True) for words in companies)


def _as_company(name: CreditedName) -> CreditedName:
    is_person = looks_like_person_name(name.name) and not looks_like_company(name.name)
    return replace(name, is_company=name.is_company or not is_person)


def are_turned(cells: Iterable[str]) -> bool:
    """Return whether a column writes its names with the family name before a comma.

    A list of names has commas too: then most of what stands between them are whole names.
    """
    pieces = [
        [part for part in map(str.strip, _COMMA.split(piece)) if part]
        for cell in cells
        for strong in _STRONG.split(_MARK.sub("", _asides_apart(cell)[0]))
        for piece in _AND.split(strong)
        if piece.strip()
    ]
    with_comma = [parts for parts in pieces if len(parts) > 1]
    if not with_comma:
        return False
    turned = sum(_is_turned(parts) for parts in with_comma)
    people = sum(len(parts) == 1 and looks_like_person_name(parts[0]) for parts in pieces)
    return turned >= len(with_comma) * _LEAST_TURNED and people <= turned


def _is_turned(parts: list[str]) -> bool:
    if len(parts) % 2 or any(looks_like_company(part) for part in parts):
        return False
    if any(_TITLE_AFTER.fullmatch(part) for part in parts):
        return False
    given = parts[1::2]
    whole = sum(looks_like_person_name(part) for part in parts)
    return whole < len(parts) and all(len(part.split()) <= _MOST_GIVEN for part in given)
