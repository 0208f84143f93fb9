"""People and companies as the list shows them, and by what it is narrowed."""

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from festdesk.base.folding import folded, in_latin, keys_to_find, name_keys
from festdesk.base.text import fold
from festdesk.naming.usage import Counts, counts_of_companies, counts_of_people
from festdesk.naming.uses import UsedAs
from festdesk.people.names import sort_name
from festdesk.people.tables import NameForm, NameKind
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

_NOTHING: frozenset[str] = frozenset()
_MOST_KEPT = 20_000  # names whose keys are remembered, so that an act works out its own alone


class Kind(StrEnum):
    """Of whom the list is."""

    PEOPLE = "people"
    COMPANIES = "companies"


class Narrowing(StrEnum):
    """Which of them the list shows."""

    ALL = "all"
    DIRECTORS = "directors"  # of the programme
    FILMOGRAPHY = "filmography"
    CREDITS = "credits"
    GUESTS = "guests"
    SOURCES = "sources"  # of prints, rights and sales
    NO_BIOGRAPHY = "no_biography"  # in one language
    NO_BIRTH = "no_birth"  # year
    NO_ADDRESS = "no_address"
    DOUBLES = "doubles"
    UNUSED = "unused"


OF_PEOPLE = (
    Narrowing.ALL,
    Narrowing.DIRECTORS,
    Narrowing.FILMOGRAPHY,
    Narrowing.CREDITS,
    Narrowing.GUESTS,
    Narrowing.NO_BIOGRAPHY,
    Narrowing.NO_BIRTH,
    Narrowing.DOUBLES,
    Narrowing.UNUSED,
)
OF_COMPANIES = (
    Narrowing.ALL,
    Narrowing.CREDITS,
    Narrowing.SOURCES,
    Narrowing.NO_ADDRESS,
    Narrowing.DOUBLES,
    Narrowing.UNUSED,
)


class Line(NamedTuple):
    """A person or a company in the list."""

    id: str
    name: str
    sort_key: str
    searched: str  # all forms of the name, folded, and spelt in Latin letters
    keys: str  # of their words, each after a space
    uses: int = 0
    entries: int = 0
    directs: bool = False  # a film of the programme
    kept: frozenset[str] = frozenset()  # by which narrowings it is shown; with a language


@lru_cache(_MOST_KEPT)
def _sort_key(given: str, name: str) -> str:
    return fold(given or sort_name(name))


@lru_cache(_MOST_KEPT)
def _company_key(name: str) -> str:
    return fold(name)


def _named(forms: Sequence[NameForm]) -> tuple[str, str, str]:
    """Return the printed name, and by what all forms of it are found."""
    name = next((form.text for form in forms if form.kind == NameKind.AUTHORITY), "")
    texts = forms[0].text if len(forms) == 1 else "\n".join([form.text for form in forms])
    return (name, *_searched(texts))


@lru_cache(_MOST_KEPT)
def _searched(forms: str) -> tuple[str, str]:
    plain, latin = folded(forms), in_latin(forms)
    return plain if plain == latin else f"{plain} {latin}", name_keys(forms)


def without_biography(language: str) -> str:
    """Return the narrowing to those without a biography in a language."""
    return f"{Narrowing.NO_BIOGRAPHY}:{language}"


def lines_of(snapshot: Snapshot, kind: Kind) -> list[Line]:
    """Return all people, or all companies, as they sort."""
    found = _people(snapshot) if kind == Kind.PEOPLE else _companies(snapshot)
    return sorted(found, key=lambda line: (line.sort_key, line.id))


def _people(snapshot: Snapshot) -> Iterable[Line]:
    counts = counts_of_people(snapshot)
    directing = {
        credit.person_id
        for film in snapshot.films.values()
        if not film.is_withdrawn
        for credit in snapshot.directors_of(film.id)
    }
    unwritten = frozenset(map(without_biography, snapshot.languages))
    written: dict[str, set[str]] = {}
    for text in snapshot.texts.values():
        if text.person_id is not None and text.kind == TextKind.BIOGRAPHY:
            written.setdefault(text.person_id, set()).add(without_biography(text.language))
    for person in snapshot.people.values():
        forms = snapshot.names_of(person.id)
        name, searched, keys = _named(forms)
        uses = counts.uses(person.id)
        kept = _kept(counts, person.id, uses)
        if person.id in directing:
            kept.add(Narrowing.DIRECTORS)
        if person.born_year is None:
            kept.add(Narrowing.NO_BIRTH)
        kept |= unwritten - written.get(person.id, _NOTHING)
        yield Line(
            person.id,
            name,
            _sort_key(person.sort_name, name),
            searched,
            keys,
            uses,
            counts.of(person.id, UsedAs.ENTRY),
            person.id in directing,
            frozenset(kept),
        )


def _companies(snapshot: Snapshot) -> Iterable[Line]:
    counts = counts_of_companies(snapshot)
    for company in snapshot.companies.values():
        name, searched, keys = _named(snapshot.names_of_company(company.id))
        uses = counts.uses(company.id)
        kept = _kept(counts, company.id, uses)
        if not (company.address or company.email or company.phone):
            kept.add(Narrowing.NO_ADDRESS)
        yield Line(
            company.id,
            name,
            _company_key(name),
            searched,
            keys,
            uses,
            kept=frozenset(kept),
        )


_BY_USE = {
    UsedAs.ENTRY: Narrowing.FILMOGRAPHY,
    UsedAs.CREDIT: Narrowing.CREDITS,
    UsedAs.GUEST: Narrowing.GUESTS,
    UsedAs.RELEASE: Narrowing.SOURCES,
}


def _kept(counts: Counts, owner_id: str, uses: int) -> set[str]:
    kept: set[str] = {
        _BY_USE[used_as] for used_as in counts.as_what(owner_id) if used_as in _BY_USE
    }
    if not uses:
        kept.add(Narrowing.UNUSED)
    return kept


def narrowed(
    lines: Iterable[Line], typed: str, narrowing: str, doubles: Collection[str]
) -> list[Line]:
    """Return the lines that hold every word typed, as it is or by its sound, and are kept."""
    words = [(word, keys_to_find(word)) for word in folded(typed).split()]
    found = []
    for line in lines:
        if narrowing == Narrowing.DOUBLES:
            if line.id not in doubles:
                continue
        elif narrowing != Narrowing.ALL and narrowing not in line.kept:
            continue
        if all(
            word in line.searched or any(f" {key}" in line.keys for key in keys)
            for word, keys in words
        ):
            found.append(line)
    return found
