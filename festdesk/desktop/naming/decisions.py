"""What can be decided of a name, each as the change of one act; run on the writer's thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from festdesk.base.ids import CompanyId, FilmId, PersonId
from festdesk.desktop.naming.bearers import Bearer, BearerKind
from festdesk.editing import rows
from festdesk.editing.merging_people import tell_companies_apart, tell_people_apart
from festdesk.editing.naming import (
    add_cited_form,
    change_cited,
    forget_kept,
    keep_spelling,
    name_cited,
    remove_cited,
    remove_cited_form,
    unify,
)
from festdesk.editing.people import (
    add_company_name_form,
    add_name_form,
    rename_company,
    rename_person,
)
from festdesk.naming.mentions import Mention, Part
from festdesk.naming.unifying import rewordings
from festdesk.people.tables import (
    CitedKind,
    CitedName,
    CitedNameForm,
    KeptBecause,
    NameForm,
    NameKind,
)

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


def change(session: Session, snapshot: "Snapshot", changes: Mapping[Mention, str]) -> int:
    """Put in what was decided and return how many values were changed."""
    return unify(session, rewordings(snapshot, changes))


def keep(
    session: Session,
    mentions: Iterable[Mention],
    because: KeptBecause = KeptBecause.QUOTED,
) -> None:
    """Let mentions stay as they are where they stand."""
    for one in mentions:
        keep_spelling(session, one.row_id, one.column, one.form, one.around, because)


def ask_again(session: Session, mentions: Iterable[Mention]) -> None:
    """Take back that mentions are to stay."""
    for one in mentions:
        forget_kept(session, one.row_id, one.column, one.form, one.around)


def accept(session: Session, bearer: Bearer, mentions: Iterable[Mention], first: str) -> None:
    """Note spellings as right ones of their bearer, and let them stay where they stand.

    In a text of another language than the `first` of the edition, a spelling is noted as that
    language's, in whose texts it stands by right from then on.
    """
    stays = []
    for one in mentions:
        of_language = one.language if one.part is Part.WHOLE and one.language != first else ""
        note_form(session, bearer, one.form, of_language)
        if not of_language:
            stays.append(one)
    keep(session, stays)


def give_to(session: Session, mentions: Iterable[Mention], person_id: PersonId) -> None:
    """Say that mentions are another person's: their spelling is noted there and stays."""
    some = tuple(mentions)
    for form in dict.fromkeys(one.form for one in some):
        add_name_form(session, person_id, form)
    keep(session, some, KeptBecause.OTHER)


def note_form(session: Session, bearer: Bearer, form: str, language: str = "") -> None:
    """Note a spelling on record, as the right one of a language or of none."""
    if bearer.kind is BearerKind.CITED:
        add_cited_form(session, bearer.id, form, language=language)
        return
    if bearer.kind is BearerKind.PERSON:
        form_id = add_name_form(session, PersonId(bearer.id), form)
    else:
        form_id = add_company_name_form(session, CompanyId(bearer.id), form)
    if language and rows.get(session, NameForm, form_id).kind == NameKind.VARIANT:
        rows.change(session, NameForm, form_id, language=language.partition("-")[0])


def print_form(session: Session, bearer: Bearer, form: str) -> None:
    """Make a spelling the one that prints; the former one stays on record.

    Raises:
        InputProblem: There is nothing in it.
    """
    if bearer.kind is BearerKind.PERSON:
        rename_person(session, PersonId(bearer.id), form)
    elif bearer.kind is BearerKind.COMPANY:
        rename_company(session, CompanyId(bearer.id), form)
    else:
        change_cited(session, bearer.id, text=form)


def tell_apart(session: Session, one: Bearer, other: Bearer) -> None:
    """Remember that two people or companies with names alike are not the same."""
    if one.kind is BearerKind.PERSON:
        tell_people_apart(session, PersonId(one.id), PersonId(other.id))
    else:
        tell_companies_apart(session, CompanyId(one.id), CompanyId(other.id))


def settle_pair(
    session: Session,
    snapshot: "Snapshot",
    changes: Mapping[Mention, str],
    kept: str,
    gone: str,
    film_id: FilmId,
) -> None:
    """Put one spelling of a cited name for the other, and list it with the other one as wrong."""
    change(session, snapshot, changes)
    for cited in snapshot.cited_names.values():
        if cited.text == kept and cited.film_id in {None, film_id}:
            add_cited_form(session, cited.id, gone)
            return
    name_cited(session, kept, CitedKind.CHARACTER, film_id=film_id, forms=[gone])


@dataclass(frozen=True, slots=True)
class CitedValues:
    """What is said of a cited name: other spellings by their words, with the language or none."""

    text: str
    kind: str
    film_id: FilmId | None
    note: str
    forms: tuple[tuple[str, str], ...]


def write_cited(session: Session, cited_id: str, values: CitedValues) -> str:
    """Add a cited name, or change the one that has this id, and return its id.

    Raises:
        InputProblem: There is nothing in the name.
    """
    wanted = dict.fromkeys(values.forms)
    if cited_id:
        before = rows.get(session, CitedName, cited_id).text
        if before != values.text:
            wanted[before, ""] = None  # as it was spelled until now
        change_cited(
            session,
            cited_id,
            text=values.text,
            kind=values.kind,
            film_id=values.film_id,
            note=values.note,
        )
    else:
        cited_id = name_cited(
            session, values.text, values.kind, film_id=values.film_id, note=values.note
        )
    for form in session.exec(select(CitedNameForm).where(CitedNameForm.cited_name_id == cited_id)):
        if (form.text, form.language) not in wanted:
            remove_cited_form(session, form.id)
    for text, language in wanted:
        add_cited_form(session, cited_id, text, language=language)
    return cited_id


def remove_all_cited(session: Session, ids: Iterable[str]) -> None:
    """Take names off the list of cited ones."""
    for cited_id in ids:
        remove_cited(session, cited_id)
