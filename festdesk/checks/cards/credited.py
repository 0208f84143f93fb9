"""Credits that say a thing twice, or of somebody who is no such thing."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.text import fold
from festdesk.base.wording import Named, sentence
from festdesk.checks.subjects import film_name
from festdesk.films.roles import is_company_role, label_of_one
from festdesk.films.tables import Credit, Film
from festdesk.people.kinds import looks_like_company, looks_like_person_name
from festdesk.people.likeness import likely_same_person
from festdesk.snapshot import Snapshot

DOUBLED = Kind(
    "credit.doubled",
    Severity.WARNING,
    sentence("Finding", "{film}: {name} is credited twice for {role}."),
    sentence("Help", "The name prints twice on one line."),
    sentence("Help", "Remove one of the two credits, or say what the second is for."),
    sentence("Help", "“Editing: Anna Schmidt, Anna Schmidt” names her once too often."),
)
PERSON_AND_COMPANY = Kind(
    "credit.person-and-company",
    Severity.HINT,
    sentence("Finding", "{film}: {name} is credited as a person and as a company."),
    sentence(
        "Help",
        "One name stands for somebody and for a company. That is right where makers produce in "
        "their own name, and wrong where a line was taken for what it is not.",
    ),
    sentence("Help", "Leave it, or give one of the credits the role that makes it right."),
    sentence("Help", "“Nordlicht Film” as a person of the cast and as a company."),
)
COMPANY_AS_PERSON = Kind(
    "credit.company-as-person",
    Severity.WARNING,
    sentence("Finding", "{film}: {name} is a company by its name, and is taken for a person."),
    sentence(
        "Help",
        "It is sorted by its last word, as a family name, and stands among the people, with a "
        "biography to come.",
    ),
    sentence("Help", "Give it its role once more, or leave it where it is a person’s name."),
    sentence("Help", "“Film, Nordlicht” among the people should be the company “Nordlicht Film”."),
)
PERSON_AS_COMPANY = Kind(
    "credit.person-as-company",
    Severity.HINT,
    sentence("Finding", "{film}: {name} is credited with {role} and taken for a company."),
    sentence(
        "Help",
        "The role is one that people have, and the name looks like a person’s. Among the companies "
        "nobody looks for it, and the index leaves it out.",
    ),
    sentence("Help", "Give the credit its role once more: it becomes a person’s."),
    sentence("Help", "“Anna Schmidt” as a company with the role of editing."),
)
OTHER_NAME = Kind(
    "credit.other-name",
    Severity.WARNING,
    sentence(
        "Finding", "{film}: {name} is credited and linked to {person}, who is called otherwise."
    ),
    sentence(
        "Help",
        "What the film credits and the name of the person have nothing in common, so that the "
        "credit may be linked to somebody else.",
    ),
    sentence(
        "Help",
        "Link the credit to the right person; or add the name to the forms of this person, where "
        "it is a pseudonym.",
    ),
    sentence("Help", "“Anna Schmidt”, linked to the person “Jan Novak”."),
)
_ONCE = sentence("Mend", "Remove the second credit")
_PERSON = sentence("Mend", "Make {before} a person’s name")
_COMPANY = sentence("Mend", "Make {before} a company")


def find_credits_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is wrong with the credits of a film besides how their names are written."""
    film_credits = [credit for credit in snapshot.credits_of(film.id) if credit.as_credited.strip()]
    yield from _doubled(snapshot, film, film_credits)
    yield from _both(snapshot, film, film_credits)
    for credit in film_credits:
        yield from _taken_wrong(snapshot, film, credit)
        yield from _other_name(snapshot, film, credit)


def _doubled(snapshot: Snapshot, film: Film, film_credits: list[Credit]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Credit] = {}
    for credit in film_credits:
        role = credit.role or credit.suggested_role
        if not role:
            continue  # two lines whose labels were lost may be of two roles
        bearer = credit.person_id or credit.company_id or fold(credit.as_credited)
        first = seen.setdefault((role, bearer), credit)
        if first is credit or (
            first.character and credit.character and first.character != credit.character
        ):
            continue  # somebody may play two characters
        found = DOUBLED.found(
            Place("credit", credit.id, "as_credited", film.id),
            film=film_name(snapshot, film.id),
            name=snapshot.credited_name(credit),
            role=Named(label_of_one, role),
        )
        less = first if credit.character and not first.character else credit
        away = Mend(
            _ONCE, "credit", less.id, "as_credited", less.as_credited, "", act=MendAct.REMOVE
        )
        yield found.offering(away)


def _both(snapshot: Snapshot, film: Film, film_credits: list[Credit]) -> Iterator[Finding]:
    people = {fold(one.as_credited): one for one in film_credits if one.person_id is not None}
    told: set[str] = set()
    for credit in film_credits:
        name = fold(credit.as_credited)
        if credit.company_id is None or name not in people or name in told:
            continue
        told.add(name)
        yield PERSON_AND_COMPANY.found(
            Place("credit", credit.id, "role", film.id),
            Place("credit", people[name].id, "role", film.id),
            film=film_name(snapshot, film.id),
            name=credit.as_credited,
        )


def _taken_wrong(snapshot: Snapshot, film: Film, credit: Credit) -> Iterator[Finding]:
    role, name = credit.role or "", credit.as_credited
    place = Place("credit", credit.id, "role", film.id)
    is_company = looks_like_company(name)
    if credit.person_id is not None and role and is_company_role(role) and is_company:
        again = Mend(_COMPANY, "credit", credit.id, "as_credited", name, role, act=MendAct.ROLE)
        yield COMPANY_AS_PERSON.found(place, film=film_name(snapshot, film.id), name=name).offering(
            again
        )
    elif (
        credit.company_id is not None
        and role
        and not is_company_role(role)
        and not is_company
        and looks_like_person_name(name)
    ):
        again = Mend(_PERSON, "credit", credit.id, "as_credited", name, role, act=MendAct.ROLE)
        yield PERSON_AS_COMPANY.found(
            place, film=film_name(snapshot, film.id), name=name, role=Named(label_of_one, role)
        ).offering(again)


def _other_name(snapshot: Snapshot, film: Film, credit: Credit) -> Iterator[Finding]:
    if credit.person_id is None:
        return
    forms = [form.text for form in snapshot.names_of(credit.person_id)]
    if not forms or credit.as_credited in forms:
        return
    if not any(likely_same_person(credit.as_credited, form) for form in forms):
        yield OTHER_NAME.found(
            Place("credit", credit.id, "as_credited", film.id),
            Place("person", credit.person_id, "", film.id),
            film=film_name(snapshot, film.id),
            name=f"“{credit.as_credited}”",
            person=snapshot.person_name(credit.person_id),
        )
