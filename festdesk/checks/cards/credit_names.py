"""Names of credits that are written as no credit prints them."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.subjects import film_name
from festdesk.films.roles import is_company_role
from festdesk.films.tables import Credit, Film
from festdesk.people.kinds import looks_like_company, looks_like_person_name
from festdesk.people.misspelt import (
    actor_and_character,
    in_small_letters,
    several_names,
    turned_forward,
    without_title,
)
from festdesk.snapshot import Snapshot

NAME_MISSING = Kind(
    "credit.name-missing",
    Severity.WARNING,
    sentence("Finding", "{film}: a credit has no name."),
    sentence("Help", "A role prints with nobody behind it, or an empty line."),
    sentence("Help", "Write the name, or remove the credit."),
    sentence("Help", "“Editing: ” should be “Editing: Anna Schmidt”, or not be there."),
)
IN_CAPITALS = Kind(
    "credit.name-in-capitals",
    Severity.WARNING,
    sentence("Finding", "{film}: the name {name} has words in capitals."),
    sentence(
        "Help",
        "Forms and credits on the screen have names, or family names, in capitals. In the booklet "
        "all names are written alike.",
    ),
    sentence("Help", "Write the name in small letters with its own capitals."),
    sentence("Help", "“ANNA SCHMIDT” and “Anna SCHMIDT” should be “Anna Schmidt”."),
)
TURNED = Kind(
    "credit.name-turned",
    Severity.WARNING,
    sentence("Finding", "{film}: the name {name} is turned round by a comma."),
    sentence("Help", "It stands as in a list, the family name first, and prints like that."),
    sentence("Help", "Write the given name first."),
    sentence("Help", "“Schmidt, Anna” should be “Anna Schmidt”."),
)
WITH_TITLE = Kind(
    "credit.name-with-title",
    Severity.HINT,
    sentence("Finding", "{film}: {name} is credited with a title."),
    sentence("Help", "Entries give names without “Dr”, “Mr” and the like, but for stage names."),
    sentence("Help", "Take it away, or leave it where it belongs to the name."),
    sentence("Help", "“Dr. Anna Schmidt” should be “Anna Schmidt”."),
)
SEVERAL = Kind(
    "credit.several-names",
    Severity.WARNING,
    sentence("Finding", "{film}: one credit holds several names: {name}."),
    sentence(
        "Help",
        "The index takes them for one person, and nobody finds the second of them. Names are "
        "compared and spelled alike person by person.",
    ),
    sentence("Help", "Make a credit of each name; the booklet puts them on one line."),
    sentence("Help", "“Anna Schmidt and Jan Novak” should be two credits."),
)
CHARACTER_INSIDE = Kind(
    "credit.character-inside",
    Severity.WARNING,
    sentence("Finding", "{film}: the name {name} holds a character beside the actor."),
    sentence(
        "Help",
        "Characters have a place of their own beside the name. Like this the index lists the actor "
        "under a name that nobody has.",
    ),
    sentence("Help", "Write the actor as the name, and the character beside it."),
    sentence("Help", "“Anna (Julia Smith)” should be “Julia Smith”, character “Anna”."),
)
_AWAY = sentence("Mend", "Remove the empty credit")
_PART = sentence("Mend", "Make {told} credits of it")
_TOLD_APART = sentence("Mend", "Credit {after} as {told}")
_CAST = "cast"


def find_names_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each credit of a film whose name is written wrongly."""
    for credit in snapshot.credits_of(film.id):
        found = _judged(snapshot, credit)
        if found is not None:
            kind, *mends = found
            place = Place("credit", credit.id, "as_credited", film.id)
            said = {} if kind is NAME_MISSING else {"name": f"“{credit.as_credited}”"}
            yield kind.found(place, film=film_name(snapshot, film.id), **said).offering(*mends)


def _judged(snapshot: Snapshot, credit: Credit) -> tuple[Kind, *tuple[Mend, ...]] | None:
    """Return what is wrong with a name, and what would mend it; the gravest alone."""
    name = credit.as_credited
    if not name.strip():
        away = Mend(_AWAY, "credit", credit.id, "as_credited", name, "", act=MendAct.REMOVE)
        return NAME_MISSING, away
    if credit.company_id is not None or looks_like_company(name):
        return None
    role = credit.role or credit.suggested_role
    of_cast = _with_characters(credit) if role == _CAST and not credit.character else ()
    if of_cast:
        return CHARACTER_INSIDE, *of_cast
    several = several_names(name)
    if several and not is_company_role(role):
        parted = Mend(_PART, "credit", credit.id, "as_credited", name, several,
                      act=MendAct.PARTED, told=len(several))  # fmt: skip
        return SEVERAL, parted
    for kind, written in (
        (TURNED, turned_forward(name)),
        (IN_CAPITALS, in_small_letters(name)),
        (WITH_TITLE, without_title(name)),
    ):
        if written:
            plain = in_small_letters(written) or written
            return kind, _renamed(credit, _known_form(snapshot, credit, plain) or plain)
    return None


def _known_form(snapshot: Snapshot, credit: Credit, name: str) -> str:
    """Return how another form of the bearer's name has the same letters: it knows its capitals."""
    forms = snapshot.names_of(credit.person_id) if credit.person_id is not None else ()
    alike = (form.text for form in forms if fold(form.text) == fold(name))
    return next((text for text in alike if not in_small_letters(text)), "")


def _renamed(credit: Credit, name: str) -> Mend:
    before = credit.as_credited
    return Mend(WRITE, "credit", credit.id, "as_credited", before, name, act=MendAct.NAME)


def _with_characters(credit: Credit) -> tuple[Mend, ...]:
    """Return how the actor and the character inside a name are told apart, where both are there."""
    actor, character = actor_and_character(credit.as_credited)
    if not actor:
        return ()
    likely = _with_character(credit, actor, character)
    if not looks_like_person_name(character):
        return (likely,)
    # Either may be the actor: “Toni Erdmann (Peter Simonischek)”.
    return likely, _with_character(credit, character, actor)


def _with_character(credit: Credit, actor: str, character: str) -> Mend:
    beside = Mend(_TOLD_APART, "credit", credit.id, "character", credit.character, character)
    before = credit.as_credited
    return Mend(
        _TOLD_APART, "credit", credit.id, "as_credited", before, actor, act=MendAct.NAME,
        told=character, more=(beside,),
    )  # fmt: skip
