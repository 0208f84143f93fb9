"""What was decided at the door, remembered in the same act that takes the material in."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, SQLModel

from festdesk.base.ids import CompanyId, FilmId, PersonId, VenueId
from festdesk.editing import people, rows, screenings
from festdesk.editing.cards import script_for
from festdesk.films.tables import DistinctFilms, Title, TitleKind
from festdesk.films.titles import likely_same_title
from festdesk.intake.comparing import Taking
from festdesk.intake.doors import NEW, Decisions, DoorKind, Question, given_name_of
from festdesk.intake.drafts import TitleValue
from festdesk.intake.taking.card import Act
from festdesk.people.tables import Company, DistinctCompanies, DistinctPeople, Person

_APART: Mapping[DoorKind, type[SQLModel]] = {
    DoorKind.FILM: DistinctFilms,
    DoorKind.PERSON: DistinctPeople,
    DoorKind.COMPANY: DistinctCompanies,
}


def remember_names(session: Session, decisions: Decisions) -> None:
    """Add each name that is somebody known to the forms of that name.

    Raises:
        InputProblem: Somebody or something of them is no longer there.
    """
    for (kind, given), answer in decisions.items():
        if answer == NEW:
            continue
        if kind is DoorKind.PERSON:
            rows.get(session, Person, answer)
            people.add_name_form(session, PersonId(answer), given)
        elif kind is DoorKind.COMPANY:
            rows.get(session, Company, answer)
            people.add_company_name_form(session, CompanyId(answer), given)
        elif kind is DoorKind.VENUE:
            screenings.add_venue_form(session, VenueId(answer), given)


def remember_titles(act: Act, decisions: Decisions, taking: Taking) -> None:
    """Add a title that somebody said is one of a film's to its titles, where it is not there yet.

    So the film is found by it in the next material.
    """
    film_id = taking.film_id
    if film_id is None or decisions.get((DoorKind.FILM, given_name_of(taking.film))) != film_id:
        return
    there = act.snapshot.titles_of(film_id)
    known = [title.text for title in there]
    known += [row["text"] for row in act.batch.waiting(Title) if row["film_id"] == film_id]
    for draft in taking.film.drafts:
        value = draft.value
        if not isinstance(value, TitleValue) or draft.is_candidate:
            continue
        if any(likely_same_title(value.text, text) for text in known):
            continue
        known.append(value.text)
        act.batch.put(
            Title,
            film_id=film_id,
            kind=str(TitleKind.ALTERNATIVE),
            language=value.language,
            text=value.text,
            script=script_for(value.text),
            place=act.next_place("title", film_id, there),
        )


def tell_new_apart(
    act: Act,
    decisions: Decisions,
    asked: Sequence[Question],
    takings: Sequence[Taking],
    made: Sequence[FilmId | None],
) -> None:
    """Note of whom and what is new that it is none of those that were proposed for it."""
    films = {
        given_name_of(taking.film): film_id
        for taking, film_id in zip(takings, made, strict=True)
        if taking.film_id is None and film_id is not None
    }
    for question in asked:
        model = _APART.get(question.kind)
        if model is None or decisions.get((question.kind, question.given)) != NEW:
            continue
        own: str | None
        if question.kind is DoorKind.FILM:
            own = films.get(question.given)
        elif question.kind is DoorKind.PERSON:
            own = people.find_person(act.batch.session, question.given)
        else:
            own = people.find_company(act.batch.session, question.given)
        for candidate in question.candidates:
            if own is not None and own != candidate.id:
                first, second = sorted((own, candidate.id))
                act.batch.put(model, first_id=first, second_id=second)
