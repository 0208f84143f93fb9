"""Duplicates at the door: who and what is there already under another name, decided once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.ids import CompanyId, FilmId, PersonId
from festdesk.base.text import fold, tidy_line
from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.cards import CardFound, find_card, find_cards, given_name_of
from festdesk.intake.drafts import (
    CreditLineValue,
    DirectorValue,
    Draft,
    FilmReading,
    PageKind,
    Reading,
    ScreeningValue,
    TextValue,
)
from festdesk.intake.taking.known import known_of
from festdesk.intake.taking.likenesses import (
    Alike,
    companies_alike,
    people_alike,
    venues_alike,
)

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

__all__ = [
    "NEW",
    "Candidate",
    "CardFound",
    "Decisions",
    "DoorKind",
    "Question",
    "find_card",
    "find_cards",
    "given_name_of",
    "proposed_decisions",
    "questions",
]

NEW = "new"  # the answer that it is nobody and nothing of those that are there
_LEAST_PROPOSED = 85  # per cent, from which on a person, a company or a venue is proposed
_LEAST_PROPOSED_FILM = 60
_LEAST_AHEAD = 5  # per cent, by which the first is to be ahead of the second


class DoorKind(StrEnum):
    """What is asked about."""

    FILM = "film"
    PERSON = "person"
    COMPANY = "company"
    VENUE = "venue"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something of the edition that is likely meant, how it is called here, and why."""

    id: str
    shown: str
    reason: str
    confidence_percent: int


@dataclass(frozen=True, slots=True)
class Question:
    """A name of the material that is new here and like others; the likeliest come first.

    `given` is the name as the material has it, of a film its title, directors and year. `proposed`
    is the id of a candidate, or empty where none is likely enough to be proposed.
    """

    kind: DoorKind
    given: str
    candidates: tuple[Candidate, ...]
    proposed: str = ""


# By kind and the name as given: the id of a candidate, or NEW.
Decisions = Mapping[tuple[DoorKind, str], str]


def questions(
    snapshot: "Snapshot", films: Iterable[FilmReading], reading: Reading | None = None
) -> tuple[Question, ...]:
    """Return what is to be asked before these films are taken in; nothing known is asked about.

    What was taken for somebody known is a form of that name since, and what was not is somebody of
    its own; so neither is asked about again. Seconds for a table of hundreds of films: not for the
    thread of a window.
    """
    films = tuple(films)
    about = reading or Reading(PageKind.FILM_PAGE, (), films)
    found = [_about_film(snapshot, film, about) for film in films]
    people, companies, venues = _names(films)
    known = known_of(snapshot)
    new_people = [name for name in people if known.person(name) is None]
    new_companies = [name for name in companies if known.company(name) is None]
    new_venues = [name for name in venues if known.venue(name) is None]
    of_people = people_alike(snapshot, new_people)
    of_companies = companies_alike(snapshot, new_companies)
    of_venues = venues_alike(snapshot, new_venues)
    for given, ones in of_people.items():
        found.append(_question(DoorKind.PERSON, given, ones, _names_of_people(snapshot, ones)))
    for given, ones in of_companies.items():
        found.append(_question(DoorKind.COMPANY, given, ones, _names_of_companies(snapshot, ones)))
    for given, ones in of_venues.items():
        found.append(_question(DoorKind.VENUE, given, ones, known.venue_names))
    return tuple({(one.kind, one.given): one for one in found if one is not None}.values())


def _about_film(snapshot: "Snapshot", film: FilmReading, reading: Reading) -> Question | None:
    """Return the question which card a film is, where several or none for sure may be it."""
    given = given_name_of(film)
    if not given or find_card(snapshot, film, reading) is not None:
        return None
    candidates = tuple(
        Candidate(one.film_id, _shown(snapshot, one.film_id), one.reason, one.confidence_percent)
        for one in find_cards(snapshot, film, reading)
    )
    if not candidates:
        return None
    return Question(
        DoorKind.FILM, given, candidates, _proposed(candidates, least=_LEAST_PROPOSED_FILM)
    )


def _shown(snapshot: "Snapshot", film_id: FilmId) -> str:
    titles = " / ".join(dict.fromkeys(title.text for title in snapshot.titles_of(film_id)))
    directors = ", ".join(map(snapshot.credited_name, snapshot.directors_of(film_id)))
    year = snapshot.films[film_id].year
    return " · ".join(filter(None, (titles, directors, str(year or ""))))


def _names_of_people(snapshot: "Snapshot", ones: Sequence[Alike]) -> dict[str, str]:
    return {one.id: snapshot.person_name(PersonId(one.id)) for one in ones}


def _names_of_companies(snapshot: "Snapshot", ones: Sequence[Alike]) -> dict[str, str]:
    return {one.id: snapshot.company_name(CompanyId(one.id)) for one in ones}


def _question(
    kind: DoorKind, given: str, ones: Sequence[Alike], shown: Mapping[str, str]
) -> Question | None:
    candidates = tuple(
        Candidate(one.id, shown[one.id], one.reason, one.confidence_percent) for one in ones
    )
    if not candidates:
        return None
    return Question(kind, given, candidates, _proposed(candidates, least=_LEAST_PROPOSED))


def _proposed(candidates: Sequence[Candidate], *, least: int) -> str:
    """Return the id of the first where it is likely and ahead of the second."""
    first, *others = candidates
    is_ahead = not others or first.confidence_percent >= others[0].confidence_percent + _LEAST_AHEAD
    return first.id if is_ahead and first.confidence_percent >= least else ""


def _names(films: Iterable[FilmReading]) -> tuple[list[str], list[str], list[str]]:
    """Return the people, the companies and the venues that films name, each once as written."""
    people: dict[str, str] = {}
    companies: dict[str, str] = {}
    venues: dict[str, str] = {}
    for film in films:
        for draft in film.drafts:
            for name in _people_of(draft):
                people.setdefault(fold(tidy_line(name)), tidy_line(name))
            if isinstance(draft.value, CreditLineValue):
                for credited in draft.value.names:
                    if credited.is_company:
                        name = tidy_line(credited.name)
                        companies.setdefault(fold(name), name)
            if isinstance(draft.value, ScreeningValue) and draft.value.venue:
                name = tidy_line(draft.value.venue)
                venues.setdefault(fold(name), name)
    return [[name for name in found.values() if name] for found in (people, companies, venues)]  # type: ignore[return-value]


def _people_of(draft: Draft) -> tuple[str, ...]:
    value = draft.value
    if isinstance(value, DirectorValue):
        return (value.name,)
    if isinstance(value, CreditLineValue):
        return tuple(name.name for name in value.names if not name.is_company)
    if isinstance(value, TextValue):
        return tuple(filter(None, (value.person, value.speaker)))
    return (value.person,) if isinstance(value, EntryValue) and value.person else ()


def proposed_decisions(asked: Sequence[Question]) -> dict[tuple[DoorKind, str], str]:
    """Return the answers that are proposed; a question without a proposal is a new row's."""
    return {(one.kind, one.given): one.proposed or NEW for one in asked}
