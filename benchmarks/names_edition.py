"""An edition full of names for measuring, with other spellings of them planted in its texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, Film, PressText, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text

_SEED = 7
_TEXTS = ("synopsis", "short_synopsis", "logline")
_LANGUAGES = ("en", "de")
_PEOPLE_A_FILM = 5
_ENTRIES_A_DIRECTOR = 12


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a line."""
    return tuple(words.split())


_GIVEN = listed(
    "Andrei Sergei Yulia Elena Mikhail Alexei Dmitri Tatiana Nikolai Natalia Anna Marta Pavel Jan "
    "Katarzyna Krzysztof Agnieszka Marek Ewa Tomas Petra Jana Ondrej Lucie Radu Ioana Cristi Mihai "
    "Ana Luis Carmen Javier Lucia Miguel Sofia Giulia Marco Paolo Chiara Nanni Alice Claire Pierre "
    "Jacques Camille Louis Juliette Wim Lotte Jasper Femke Margarethe Hans Werner Ulrike Matthias "
    "Karin Lars Ingrid Mads Astrid Bille Aki Pirjo Asghar Jafar Shirin Samira Abbas Nuri Zeynep "
    "Fatih Hiroshi Naomi Kenji Akira Yasmin Youssef Nadine Elia Amos Ronit Sarah John Mary Ken Jane"
)
_FIRST = listed(
    "Kon Tar Zvy Nai Bur Mik Pet Sok Bal Grod Ger Dov Chu Vas Kal Shep Rom Pud Eis Bon Kie "
    "Waj Pola Zan Hol Has Mun Cior Mung Pui Tren Alm Bun Sau Erice Mor Gar Bel Sor Fel Ant Vis "
    "Den Var Ass God Truf Riv Roh Veer Akker Haan Her Fass Schlon Pet Had Kiar Pan Farh Ghob "
    "Cey Oz Kure Ima Naru Mizo Chah Laba Sulei Git Elka Lei Loa Rams Pot"
)
_LAST = listed(
    "chalovsky kovsky agintsev denov ova halkov rov urov abanov dovich manov zhenko khrai ilyev "
    "atozov itko m ovkin enstein darchuk slowski da nski ussi land jewski teanu gescu ulescu "
    "u dovar uel ra entis etti occhio rentino lini onioni conti euve da ayas ard faut ette mer "
    "hoven man eke zog binder dorff zold ostami ahi adi adi lan petek sawa mura se guchi ine ki "
    "man ai abetz gh ch ay ter sson sen stein berg feld mann meyer bach hauser"
)
_ENGLISH = listed(
    "The director returns to the village where her grandmother kept a ferry and finds the river "
    "gone. Neighbours tell contradictory stories of the dam, of the winter of 1963 and of a strike "
    "in Warsaw. With a small crew and very little light the film follows them for one year. "
)
_GERMAN = listed(
    "Die Regisseurin kehrt in das Dorf zurück, in dem ihre Großmutter eine Fähre betrieb, und "
    "findet den Fluss verschwunden. Nachbarn erzählen widersprüchliche Geschichten vom Staudamm, "
    "vom Winter 1963 und von einem Streik in Warschau. Mit kleinem Team folgt der Film ihnen. "
)
_CHANGES = (
    ("sky", "skiy"), ("sky", "ski"), ("ei", "ey"), ("Yu", "Ju"), ("v", "w"), ("ks", "x"),
    ("kh", "ch"), ("ov", "off"), ("ts", "tz"), ("i", "y"), ("s", "ss"), ("n", "nn"), ("k", "c"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planted:
    """A spelling that was put into a text: whose it is, and whether it is the form that prints."""

    person_id: str
    row_id: str
    words: str
    is_printed: bool


@dataclass(frozen=True, slots=True)
class NamesEdition:
    """The edition and what was planted in it."""

    snapshot: Snapshot
    planted: tuple[Planted, ...]
    rows: tuple[Any, ...]


def names_edition(films: int) -> NamesEdition:
    """Return an edition of so many films, five people and texts each; the same each time."""
    return _Maker(films).make()


class _Maker:
    def __init__(self, films: int) -> None:
        self._random = Random(_SEED)  # noqa: S311 -- no secret
        self._films = films
        self._rows: list[Any] = []
        self._planted: list[Planted] = []
        self._names: dict[str, str] = {}

    def make(self) -> NamesEdition:
        self._rows.append(
            Edition(id=f"edition-{self._films}", name="Benchmark", starts_on=date(2021, 3, 4),
                    ends_on=date(2021, 3, 14), languages=_LANGUAGES)
        )  # fmt: skip
        people = self._people(self._films * _PEOPLE_A_FILM)
        for number in range(self._films):
            self._film(number, [next(people) for _ in range(_PEOPLE_A_FILM)])
        return NamesEdition(Snapshot.of(self._rows), tuple(self._planted), tuple(self._rows))

    def _people(self, count: int) -> Iterator[str]:
        seen: set[str] = set()
        while len(seen) < count:
            name = f"{self._pick(_GIVEN)} {self._pick(_FIRST)}{self._pick(_LAST)}"
            if name in seen:
                continue
            id_ = f"person-{len(seen)}"
            seen.add(name)
            self._names[id_] = name
            self._rows.append(Person(id=id_))
            self._rows.append(
                NameForm(id=f"form-{id_}", person_id=id_, text=name, kind=NameKind.AUTHORITY)
            )
            yield id_

    def _pick(self, among: Any) -> Any:  # noqa: ANN401 -- of whatever is given
        return self._random.choice(among)

    def _film(self, number: int, people: list[str]) -> None:
        film_id = f"film-{number}"
        self._rows.append(Film(id=film_id, year=2020, place=number))
        self._rows.append(Title(id=f"title-{number}", film_id=film_id, text=f"The River {number}"))
        for place, person_id in enumerate(people):
            role = "director" if place == 0 else "cast"
            self._rows.append(
                Credit(id=f"credit-{number}-{place}", film_id=film_id, person_id=person_id,
                       role=role, as_credited=self._names[person_id], place=place)
            )  # fmt: skip
        bodies = [(kind, language) for kind in _TEXTS[:2] for language in _LANGUAGES]
        for kind, language in bodies:
            row_id = f"text-{number}-{kind}-{language}"
            body = self._body(row_id, people, language)
            self._rows.append(
                Text(id=row_id, film_id=film_id, kind=kind, language=language, body=body)
            )
        row_id = f"press-{number}"
        body = self._body(row_id, people, "en")
        self._rows.append(PressText(id=row_id, film_id=film_id, language="en", body=body))
        for entry in range(_ENTRIES_A_DIRECTOR):
            entry_id = f"entry-{number}-{entry}"
            self._rows.append(FilmographyEntry(id=entry_id, person_id=people[0], year=2000 + entry))
            self._rows.append(
                Title(id=f"title-{entry_id}", entry_id=entry_id, text=f"The Ferry of {entry}")
            )

    def _body(self, row_id: str, people: list[str], language: str) -> str:
        words = list(_ENGLISH if language == "en" else _GERMAN) * 3
        for person_id in people[:3]:
            spelled = self._spelled(person_id, row_id)
            at = self._random.randrange(6, len(words) - 3)
            while words[at - 1][-1] in ".," or words[at - 1][0].isupper():
                at += 1
                if at >= len(words) - 1:
                    at = 6
            put = f"{spelled}’s" if language == "en" and at % 4 == 0 else spelled
            words.insert(at, put)
        return " ".join(words)

    def _spelled(self, person_id: str, row_id: str) -> str:
        name = self._names[person_id]
        kind = self._random.random()
        if kind < 0.5:
            words = name
        elif kind < 0.7:
            words = name.split()[1]
        else:
            words = self._otherwise(name)
            if kind > 0.85:
                words = words.split()[1]
        family = name.split()[1]
        is_printed = words in {name, family}
        self._planted.append(Planted(person_id, row_id, words, is_printed))
        return words

    def _otherwise(self, name: str) -> str:
        """Return the name as another transliteration or a slip spells it."""
        given, family = name.split()
        changes = [pair for pair in _CHANGES if _can_change(family, pair[0])]
        if not changes:
            return name
        old, new = self._pick(changes)
        at = family.index(old, 2)
        return f"{given} {family[:at]}{new}{family[at + len(old) :]}"


def _can_change(family: str, old: str) -> bool:
    """Return whether letters stand inside a family name, and are not doubled already."""
    at = family.find(old, 2)
    after = family[at + len(old) : at + len(old) + 1]
    return at > 0 and (len(old) > 1 or after not in {"", old})
