"""Companies of a credit line: told from people, and from the streets and cities behind them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.intake.drafts import CreditedName
from festdesk.intake.labels import plain, words
from festdesk.intake.lookups import find_country
from festdesk.intake.moments import read_moment
from festdesk.people.names import looks_like_company, looks_like_person_name

_ADDRESS = re.compile(
    r"\d{3}|@|www\.|https?:|\b(?:tel|phone|fax|mob|str|strasse|straße|street|road|avenue|via|rue|"
    r"calle|ul|plac|platz|sok|cad)\b\.?|(?:stra(?:ß|ss)e|str\.|gasse|straat|weg|zeile)(?:\b|\s|$)|^\+?\d[\d\s()/.-]{4,}",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(r"[A-ZÀ-Þ][^\W\d_]+ (?:19|20)\d\d")  # "CiBy 2000"
_ARTICLES = frozenset(
    {"la", "le", "les", "the", "du", "des", "of", "el", "los", "il", "der", "die"}
)
_PAGE = re.compile(r"@|www\.|https?:")


def without_addresses(names: Iterable[CreditedName]) -> Iterator[CreditedName]:
    """Leave out what stands behind a company's name: its city, its street, its telephone."""
    is_address = False
    found = 0
    for name in names:
        if _is_dated(name.name):
            continue
        is_here = _ADDRESS.search(name.name) is not None and not (
            (looks_like_company(name.name) and not _PAGE.search(name.name))
            or _WITH_YEAR.fullmatch(name.name)
        )
        is_place = found > 0 and is_city(name.name)
        if is_here or is_place or (is_address and not looks_like_company(name.name)):
            is_address = is_address or is_here
            continue
        is_address = False
        found += 1
        yield name


def _is_dated(text: str) -> bool:
    """Return whether a day is told, as in "Te zien vanaf 13 mei"."""
    moment = read_moment(text) if any(map(str.isdigit, text)) else None
    return moment is not None and moment.has_date


def is_city(text: str) -> bool:
    """Return whether `text` is a city, or a country, where one stands behind a company."""
    return plain(text) in words("places", "cities") or find_country(text) is not None


def as_company(name: CreditedName, role: str) -> CreditedName:
    """Return a name of a company's role: a company, unless it is a person's to turn to.

    A company that produces can be called as people are; one that sells has somebody to write to.
    """
    made = role in {"production_company", "co_production"}
    is_person = is_plainly_person(name.name) if made else looks_like_person_name(name.name)
    return replace(name, is_company=name.is_company or not is_person)


def is_plainly_person(text: str) -> bool:
    """Return whether `text` has the shape of a person's name and begins with a known given name."""
    return (
        looks_like_person_name(text)
        and fold(text.split(maxsplit=1)[0]) in read_list("names")["given_names"]
    )


def are_companies(names: Sequence[CreditedName]) -> bool:
    """Return whether names under a word such as "Produktion" are companies rather than people."""
    people = [name for name in names if not name.is_company and looks_like_person_name(name.name)]
    plainly = sum(is_plainly_person(name.name) for name in people)
    if len(names) == 1 and people:
        tokens = people[0].name.split()
        is_phrase = len(tokens) > 3 and bool(_ARTICLES & set(tokens)) and not plainly  # noqa: PLR2004
        return is_city(tokens[-1]) or is_phrase  # "Trickraum Zürich", "Sous la Grande Horloge"
    if len(people) * 2 < len(names) or (len(people) * 2 == len(names) and not plainly):
        return True
    has_company = any(name.is_company for name in names)
    return len(names) > 2 and has_company and len(people) < len(names) * 0.7  # noqa: PLR2004
