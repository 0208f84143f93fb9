"""Credits whose roles are not known or not complete."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name, of_all_films
from festdesk.films.roles import USUAL_ROLES, label_of_one, label_of_several, role_keys, role_meant
from festdesk.films.tables import Credit, Film, VersionKind
from festdesk.snapshot import Snapshot

ROLE_UNKNOWN = Kind(
    "credit.role-unknown",
    Severity.WARNING,
    sentence("Finding", "{film}: nobody has said what these did: {names}."),
    sentence(
        "Help",
        "The source named people or companies without a label. They are kept as they came and "
        "print without a role; a role in brackets with a question mark is only suggested.",
    ),
    sentence("Help", "Accept the suggested role on the card, or choose the right one."),
    example=sentence(
        "Help",
        "“Jean Badal” stood on the page without a word of what he did: “Cinematography: Jean "
        "Badal” is meant.",
    ),
)
USUAL_ROLES_MISSING = Kind(
    "credit.usual-roles-missing",
    Severity.HINT,
    sentence("Finding", "{film}: nobody is credited with {roles}."),
    sentence(
        "Help",
        "Most entries name these roles. Perhaps the source had left them out, or lost them. It is "
        "to be looked at where nearly all other cards of the edition have them, else a hint.",
    ),
    sentence("Help", "Add the credit, or leave it where the film has nobody in that role."),
    example=sentence("Help", "Director, cast and production, and nobody for the screenplay."),
)
ROLE_MISSPELT = Kind(
    "credit.role-misspelt",
    Severity.WARNING,
    sentence("Finding", "{film}: {names} with the role “{role}”, which is likely {known}."),
    sentence(
        "Help",
        "A credit has a word as its role that is none of the list, and a letter apart from one. It "
        "prints as it stands, by itself and in no other language.",
    ),
    sentence("Help", "Choose the role on the card, or leave it where it is one of your own."),
    example=sentence("Help", "“Cinematografy” as a role, where Cinematography is meant."),
)

_CHOOSE = sentence("Mend", "Make it {told}")
_ACCEPT = sentence("Mend", "Accept the suggested roles")

# Asked for where nearly all other films of the programme name them.
_NAMED_EVERYWHERE = ("producer", "sound")
_FEWEST_FILMS, _NEARLY_ALL, _OLD = 10, 0.9, 30
_FEW_MISSING = 2  # of the usual roles, on a card that has its credits
# What such films often lack.
_NO_FICTION = frozenset({"documentary", "experimental", "essay", "nature", "art"})
_OFTEN_WITHOUT = {"cast": _NO_FICTION | {"animation"}, "screenplay": _NO_FICTION}


# The rest of a table or a form: "prod_2", "crew7", "N/A", "{role}"; "2nd camera" is a role.
_DEBRIS = re.compile(
    r".*[_{}<>|=#\\].*|[^\W\d_]{2,}\d+|[\W\d_]+|(?:n/?a|null|none|nan|undefined|tb[acd]|unknown|role|xx+)"
    r"[.?]?",
    re.IGNORECASE,
)


def _is_debris(role: str) -> bool:
    return role not in role_keys() and _DEBRIS.fullmatch(role.strip()) is not None


def find_unknown_roles(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding where a film has credits whose role is not known, or is no word."""
    unknown = [
        credit
        for credit in snapshot.credits_of(film.id)
        if not credit.role or _is_debris(credit.role)
    ]
    if unknown:
        lines = groupby(
            unknown, key=lambda credit: (credit.line, credit.suggested_role, credit.role)
        )
        named = tuple(_line(snapshot, list(names)) for _, names in lines)
        places = (Place("credit", credit.id, "role", film.id) for credit in unknown)
        found = ROLE_UNKNOWN.found(
            *places, film=film_name(snapshot, film.id), names=Listed(named, between="; ")
        )
        yield found.offering(*_acceptance(unknown))


def find_roles_misspelt(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each role of a film that is likely one of the list with a slip."""
    credited = snapshot.credits_of(film.id)
    if not any(map(role_meant, {credit.role for credit in credited if credit.role})):
        return
    lines = groupby(credited, key=lambda credit: credit.role or "")
    for role, line in lines:
        meant = role_meant(role) if role else ""
        if not meant:
            continue
        named = list(line)
        known = Named(label_of_one, meant)
        places = (Place("credit", credit.id, "role", film.id) for credit in named)
        found = ROLE_MISSPELT.found(
            *places, film=film_name(snapshot, film.id), role=role, known=known,
            names=Listed(tuple(snapshot.credited_name(credit) for credit in named)),
        )  # fmt: skip
        each = [
            Mend(_CHOOSE, "credit", credit.id, "role", role, meant, act=MendAct.ROLE, told=known)
            for credit in named
        ]
        yield found.offering(replace(each[0], more=tuple(each[1:])))


def _acceptance(unknown: list[Credit]) -> Iterator[Mend]:
    """Yield what makes all suggested roles of a film the roles, where any are suggested."""
    each = [
        Mend(
            _ACCEPT,
            "credit",
            credit.id,
            "role",
            None,
            credit.suggested_role,
            act=MendAct.ROLE,
            is_guess=True,
        )
        for credit in unknown
        if credit.suggested_role and credit.role is None
    ]
    if each:
        yield replace(each[0], more=tuple(each[1:]), may_part=True)


def _line(snapshot: Snapshot, names: list[Credit]) -> Listed:
    listed = ", ".join(snapshot.credited_name(credit) for credit in names)
    suggested = names[0].suggested_role
    if not suggested:
        rest = names[0].role
        return Listed((f"{listed} ({rest})" if rest else listed,))
    label = Named(label_of_several if len(names) > 1 else label_of_one, suggested)
    return Listed((f"{listed} (", label, "?)"), between="")


def find_missing_roles(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding where a film lacks roles most films have.

    It should be looked at where a card has its other credits, and nearly all others have these.
    """
    named = {c.role or c.suggested_role for c in snapshot.credits_of(film.id)}
    missing = [role for role in _usual_roles(film) if role not in named]
    usual = _usual_in_edition(snapshot) if not _is_old(snapshot, film) else frozenset()
    # Where somebody’s role is not known it may be this one.
    is_known = named <= frozenset(role_keys())
    if is_known:
        missing += [role for role in _NAMED_EVERYWHERE if role in usual and role not in named]
    # A director may have produced the film alone, which no list says.
    is_asked = not (usual - {"producer"}).isdisjoint(missing)
    is_sure = is_known and is_asked and len(missing) <= _FEW_MISSING
    if missing:
        place = Place("film", film.id, "credit", film.id)
        roles = Listed(tuple(Named(label_of_one, role) for role in missing))
        found = USUAL_ROLES_MISSING.found(place, film=film_name(snapshot, film.id), roles=roles)
        yield found.taken_as(Severity.WARNING) if is_sure else found


@once_per_snapshot
def _usual_in_edition(snapshot: Snapshot) -> frozenset[str]:
    """Return the roles that nearly all films of today in the programme name that may have them."""
    asked, named = Counter[str](), Counter[str]()
    for role, is_named in _asked_of_films(snapshot):
        asked[role] += 1
        named[role] += is_named
    return frozenset(
        role
        for role, films in asked.items()
        if films >= _FEWEST_FILMS and named[role] >= _NEARLY_ALL * films
    )


@of_all_films
def _asked_of_films(snapshot: Snapshot, film_id: FilmId) -> Iterator[tuple[str, bool]]:
    """Yield the roles that a film of today may well name, and whether it does."""
    film = snapshot.films[film_id]
    if not _is_old(snapshot, film):
        its = {credit.role for credit in snapshot.credits_of(film_id)}
        is_known = its <= frozenset(role_keys())
        for role in (*_usual_roles(film), *_NAMED_EVERYWHERE):
            if role in its or is_known:
                yield role, role in its


def _is_old(snapshot: Snapshot, film: Film) -> bool:
    """Return whether a film is of a time that named fewer people."""
    year = snapshot.edition.starts_on.year
    return film.version_kind == VersionKind.SILENT or (film.year or year) < year - _OLD


def _usual_roles(film: Film) -> Iterator[str]:
    for role in USUAL_ROLES:
        if _OFTEN_WITHOUT.get(role, frozenset()).isdisjoint(film.genres):
            yield role
