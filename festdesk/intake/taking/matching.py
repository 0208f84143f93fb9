"""Which thing of one list is which of another: the same title, credit, screening, award."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from festdesk.base.text import fold
from festdesk.filmographies.same_works import is_likely_title
from festdesk.films.tables import TitleKind
from festdesk.films.titles import likely_same_title
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    CREDIT,
    DIRECTOR,
    ENTRY,
    IDENTIFIER,
    NOTE,
    PRESS_TEXT,
    SCREENING,
    TEXT,
    TITLE,
    VERSION,
    Item,
)
from festdesk.intake.taking.typography import plain
from festdesk.people.names import likely_same_company, likely_same_person

_LEAST_ALIKE = 60.0  # per cent of the letters of two captions or reviews
_COMPARED = 600  # letters of a long text
_YEARS_APART = 1

# Gives who a name is, or nothing where nobody has it.
Who = Callable[[str, bool], str | None]


def paired(
    ones: Sequence[Item], others: Sequence[Item], who: Who, *, loosely: bool = False
) -> dict[int, int]:
    """Return which of `others` each of `ones` is, by their places; each at most once.

    First what is the very same, then the likeliest of what is left. `loosely` holds between two
    readings of one source, where a screening that was moved is still that screening.
    """
    found: dict[int, int] = {}
    by_key: dict[object, list[int]] = defaultdict(list)
    for place, other in enumerate(others):
        by_key[_key(other)].append(place)
    for place, one in enumerate(ones):
        same = by_key.get(_key(one))
        if same:
            found[place] = same.pop(0)
    taken = set(found.values())
    left: dict[str, list[int]] = defaultdict(list)
    for place, other in enumerate(others):
        if place not in taken:
            left[_group(other)].append(place)
    likely = [
        (-score, place, there)
        for place, one in enumerate(ones)
        if place not in found
        for there in left.get(_group(one), ())
        if (score := _likeness(one, others[there], who, loosely=loosely))
    ]
    for _, place, there in sorted(likely):
        if place not in found and there not in taken:
            found[place] = there
            taken.add(there)
    return found


def _group(item: Item) -> str:
    """Return the field; a person can direct and write, and both are credits."""
    return CREDIT if item.field == DIRECTOR else item.field


def _key(item: Item) -> object:
    said = item.said
    make = _KEYS.get(item.field)
    if make is not None:
        return item.field, make(item, said)
    return item.field  # of which a film has one


_KEYS: Mapping[str, Callable[[Item, Mapping[str, Any]], object]] = {
    TITLE: lambda _, said: fold(plain(said.get("text", ""))),
    DIRECTOR: lambda _, said: fold(plain(said.get("as_credited", ""))),
    CREDIT: lambda _, said: (said.get("role"), fold(plain(said.get("as_credited", "")))),
    VERSION: lambda _, said: tuple(said),
    NOTE: lambda _, said: fold(plain(said.get("note", ""))),
    IDENTIFIER: lambda _, said: said.get("scheme"),
    TEXT: lambda item, said: (said["kind"], said["language"], item.whose),
    SCREENING: lambda _, said: said.get("starts_at") or ("", said.get("note")),
    AWARD: lambda _, said: tuple(
        fold(str(said.get(column, ""))) for column in ("prize", "category", "body", "year")
    ),
    ENTRY: lambda item, said: (
        item.whose,
        said.get("year"),
        tuple(fold(text) for _, text, _ in said.get("titles", ())[:1]),
    ),
    CAPTION: lambda _, said: plain(said.get("body", "")),
    PRESS_TEXT: lambda _, said: plain(said.get("body", "")),
}


def _likeness(one: Item, other: Item, who: Who, *, loosely: bool) -> float:
    """Return how likely two things of one field are one; 0 where they are not."""
    judge = _LIKENESS.get(_group(one))
    score = judge(one, other, who) if judge is not None else 0.0
    if not score and loosely and one.field in _LOOSE:
        return _LOOSE[one.field](one.said, other.said)
    return score


def _titles(one: Item, other: Item, _who: Who) -> float:
    a, b = one.said, other.said
    if likely_same_title(a["text"], b["text"]):
        return 0.9
    is_slot = a["kind"] == b["kind"] and a["kind"] != TitleKind.ALTERNATIVE
    return 0.5 if is_slot and a.get("language") == b.get("language") else 0.0


def _credits(one: Item, other: Item, who: Who) -> float:
    a, b = one.said, other.said
    roles = {a.get("role"), b.get("role")}
    if len(roles) > 1 and None not in roles:
        return 0.0
    closeness = 0.5 if len(roles) > 1 else 0.9
    name, named = a["as_credited"], b["as_credited"]
    if fold(plain(name)) == fold(plain(named)) or _is_same_bearer(one, other, who):
        return closeness
    if one.facts.get("is_company") or other.facts.get("is_company"):
        return closeness - 0.1 if likely_same_company(name, named) else 0.0
    return closeness - 0.1 if likely_same_person(name, named) else 0.0


def _is_same_bearer(one: Item, other: Item, who: Who) -> bool:
    first, second = _bearer(one, who), _bearer(other, who)
    return first is not None and first == second


def _bearer(item: Item, who: Who) -> str | None:
    is_company = bool(item.facts.get("is_company"))
    stored: str | None = item.facts.get("company_id" if is_company else "person_id")
    return stored or who(item.said["as_credited"], is_company)


def _awards(one: Item, other: Item, _who: Who) -> float:
    a, b = one.said, other.said
    if fold(plain(a.get("prize", ""))) != fold(plain(b.get("prize", ""))):
        return 0.0
    for column in ("body", "year", "category"):
        if column in a and column in b and fold(str(a[column])) != fold(str(b[column])):
            is_longer = column == "body" and _holds(str(a[column]), str(b[column]))
            if not is_longer:
                return 0.0
    return 0.7


def _holds(one: str, other: str) -> bool:
    """Return whether one name holds the other: "Locarno" and "Locarno Film Festival"."""
    a, b = sorted((set(fold(one).split()), set(fold(other).split())), key=len)
    return bool(a) and a <= b


def _entries(one: Item, other: Item, _who: Who) -> float:
    a, b = one.said, other.said
    if one.whose != other.whose:
        return 0.0
    year, its = a.get("year"), b.get("year")
    if year is not None and its is not None and abs(year - its) > _YEARS_APART:
        return 0.0
    if (a.get("share"), a.get("role")) != (b.get("share"), b.get("role")) and "role" in a:
        return 0.0
    is_one = any(
        is_likely_title(text, there)
        for _, text, _ in a.get("titles", ())
        for _, there, _ in b.get("titles", ())
    )
    return (0.9 if year == its else 0.7) if is_one else 0.0


def _captions(one: Item, other: Item, _who: Who) -> float:
    if one.said.get("language") != other.said.get("language"):
        return 0.0
    return _nearness(one.said["body"], other.said["body"])


def _press(one: Item, other: Item, _who: Who) -> float:
    a, b = one.said, other.said
    same = [column for column in ("author", "publication", "headline") if a.get(column)]
    if len(same) > 1 and all(fold(a[c]) == fold(b.get(c, "")) for c in same):
        return 0.9
    return _nearness(a["body"], b["body"])


@lru_cache(maxsize=4096)
def _nearness(a: str, b: str) -> float:
    from rapidfuzz import fuzz

    near = fuzz.ratio(plain(a)[:_COMPARED], plain(b)[:_COMPARED], score_cutoff=_LEAST_ALIKE)
    return near / 100


_LIKENESS: Mapping[str, Callable[[Item, Item, Who], float]] = {
    TITLE: _titles,
    CREDIT: _credits,
    AWARD: _awards,
    ENTRY: _entries,
    CAPTION: _captions,
    PRESS_TEXT: _press,
}


def _moved(a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    """Return how likely a screening was moved: its day or its venue has stayed, or nothing has."""
    day, its = a.get("starts_at"), b.get("starts_at")
    if day is not None and its is not None and day.date() == its.date():
        return 0.6
    return 0.5 if a.get("venue") == b.get("venue") else 0.2


_LOOSE: Mapping[str, Callable[[Mapping[str, Any], Mapping[str, Any]], float]] = {SCREENING: _moved}
