"""People and companies as the list shows them, and by what it is narrowed."""

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from festdesk.base.folding import folded, in_latin, keys_to_find, name_keys
from festdesk.base.text import fold
from festdesk.naming.usage import Counts, counts_of_companies, counts_of_people
from festdesk.naming.uses import UsedAs
from festdesk.people.names import sort_name
from festdesk.people.tables import Company, NameForm, NameKind, Person
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


class _Bare(NamedTuple):
    """What a line has of the names alone, and of what is known of the person or the company."""

    id: str
    name: str
    sort_key: str
    searched: str
    keys: str
    lacks: str  # the narrowing to those who lack what they lack, or nothing


class _Remembered:
    """The bare lines last made, for an act that touches no name and no fact makes no others."""

    def __init__(self) -> None:
        self._made: dict[Kind, tuple[object, object, list[_Bare]]] = {}

    def of(self, snapshot: Snapshot, kind: Kind) -> list[_Bare]:
        """Return the bare lines of an edition as they sort."""
        owners = snapshot.table("person" if kind == Kind.PEOPLE else "company")
        forms = snapshot.table("nameform")
        made = self._made.get(kind)
        if made is not None and made[0] is owners and made[1] is forms:
            return made[2]
        bare = _bare_person if kind == Kind.PEOPLE else _bare_company
        lines = [bare(snapshot, owner) for owner in owners.values()]
        lines.sort(key=itemgetter(2, 0))
        self._made[kind] = (owners, forms, lines)
        return lines


_remembered = _Remembered()


def _bare_person(snapshot: Snapshot, person: Person) -> _Bare:
    name, searched, keys = _named(snapshot.names_of(person.id))
    lacks = Narrowing.NO_BIRTH if person.born_year is None else ""
    return _Bare(person.id, name, _sort_key(person.sort_name, name), searched, keys, lacks)


def _bare_company(snapshot: Snapshot, company: Company) -> _Bare:
    name, searched, keys = _named(snapshot.names_of_company(company.id))
    is_reached = company.address or company.email or company.phone
    lacks = "" if is_reached else Narrowing.NO_ADDRESS
    return _Bare(company.id, name, _company_key(name), searched, keys, lacks)


def lines_of(snapshot: Snapshot, kind: Kind) -> list[Line]:
    """Return all people, or all companies, as they sort."""
    if kind == Kind.COMPANIES:
        counts = counts_of_companies(snapshot)
        return [_line(bare, counts, _NOTHING) for bare in _remembered.of(snapshot, kind)]
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
    made = []
    for bare in _remembered.of(snapshot, kind):
        there = written.get(bare.id)
        lacks = unwritten if there is None else unwritten - there
        made.append(_line(bare, counts, lacks, directs=bare.id in directing))
    return made


def _line(bare: _Bare, counts: Counts, lacks: frozenset[str], *, directs: bool = False) -> Line:
    uses = counts.uses(bare.id)
    kept = {_BY_USE[used_as] for used_as in counts.as_what(bare.id) if used_as in _BY_USE}
    kept |= lacks
    if bare.lacks:
        kept.add(bare.lacks)
    if not uses:
        kept.add(Narrowing.UNUSED)
    if directs:
        kept.add(Narrowing.DIRECTORS)
    entries = counts.of(bare.id, UsedAs.ENTRY)
    return Line(*bare[:5], uses, entries, directs, frozenset(kept))


_BY_USE: dict[UsedAs, str] = {
    UsedAs.ENTRY: Narrowing.FILMOGRAPHY,
    UsedAs.CREDIT: Narrowing.CREDITS,
    UsedAs.GUEST: Narrowing.GUESTS,
    UsedAs.RELEASE: Narrowing.SOURCES,
}


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
