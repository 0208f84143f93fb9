"""Credits and photographers that are written a letter otherwise than the name that is known."""

from collections.abc import Iterable, Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.languages import is_latin
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.people.name_slips import is_slip
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Credit, Film
from festdesk.people.keys import listed_given_names, sound_of
from festdesk.snapshot import Snapshot

CREDIT_MISSPELT = Kind(
    "credit.name-misspelt",
    Severity.WARNING,
    sentence("Finding", "{film}: {name} is credited; the name of the same is {known}."),
    sentence(
        "Help",
        "The credit is linked to a person or a company whose name is one letter other. A spelling "
        "that a film has on purpose belongs to the forms of the name.",
    ),
    sentence("Help", "Correct the credit, or add the spelling to the forms of the name."),
    sentence("Help", "“Anna Schmit”, linked to “Anna Schmidt”."),
)
PHOTOGRAPHER_MISSPELT = Kind(
    "still.photographer-misspelt",
    Severity.WARNING,
    sentence("Finding", "{film}: the photographer of a still is {name}; credited is {known}."),
    sentence("Help", "The photographer’s name is one letter other than a name of the credits."),
    sentence("Help", "Find out which spelling is right, and write it in both places."),
    sentence("Help", "“Anna Schmit” below a still of a film by “Anna Schmidt”."),
)
_SHORTEST = 4  # letters of a word in which a slip is seen
_LEAST_WORDS = 2
# What is brought from other letters into Latin ones is written in several ways that are all right.
_WAYS = ("iyj", "ckq", "sz", "vwf", "uo", "eai")


def find_credits_misspelt(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each credit with a slip in the name of the one it is linked to."""
    for credit in snapshot.credits_of(film.id):
        forms = _forms(snapshot, credit)
        known = None
        if credit.as_credited not in forms:
            known = name_meant(credit.as_credited, forms) or _otherwise_marked(
                credit.as_credited, forms
            )
            known = known or _otherwise_beside(snapshot, credit, forms)
            known = known or _but_for_a_mark(snapshot, credit, forms)
        if known is not None:
            place = Place("credit", credit.id, "as_credited", film.id)
            found = CREDIT_MISSPELT.found(
                place, film=film_name(snapshot, film.id), name=f"“{credit.as_credited}”",
                known=f"“{known}”",
            )  # fmt: skip
            yield found.offering(
                Mend(WRITE, "credit", credit.id, "as_credited", credit.as_credited, known,
                     act=MendAct.NAME)
            )  # fmt: skip


def _forms(snapshot: Snapshot, credit: Credit) -> list[str]:
    if credit.person_id is not None:
        return [form.text for form in snapshot.names_of(credit.person_id)]
    if credit.company_id is not None:
        return [form.text for form in snapshot.names_of_company(credit.company_id)]
    return []


def find_photographers_misspelt(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each photographer who is likely somebody of the credits."""
    for still in snapshot.stills_of(film.id):
        name = still.photographer.strip()
        if len(name.split()) < _LEAST_WORDS:
            continue
        credited = {snapshot.credited_name(one): one.id for one in snapshot.credits_of(film.id)}
        known = None
        if name not in credited:
            known = name_meant(name, credited) or _but_for_marks(name, credited)
        if known is not None:
            place = Place("still", still.id, "photographer", film.id)
            credit = Place("credit", credited[known], "as_credited", film.id)
            found = PHOTOGRAPHER_MISSPELT.found(
                place,
                credit,
                film=film_name(snapshot, film.id),
                name=f"“{name}”",
                known=f"“{known}”",
            )
            yield found.offering(
                Mend(WRITE, "still", still.id, "photographer", still.photographer, known)
            )


def _but_for_a_mark(snapshot: Snapshot, credit: Credit, forms: Iterable[str]) -> str | None:
    """Return the form that a credit is but for marks, where its card has that form, too.

    Credits of many films are without marks; one card prints a name in one way.
    """
    name = credit.as_credited
    if credit.person_id is None or not is_latin(name):
        return None
    known = _but_for_marks(name, forms)
    if known is None or len(name) != len(known):
        return None
    film_id = credit.film_id
    stills = (still.photographer.strip() for still in snapshot.stills_of(film_id))
    credited = (one.as_credited for one in snapshot.credits_of(film_id) if one.id != credit.id)
    if known in {*stills, *credited}:
        return known
    texts = (text.body for text in snapshot.texts_of_film(film_id))
    return known if any(known in body and name not in body for body in texts) else None


def _but_for_marks(name: str, forms: Iterable[str]) -> str | None:
    """Return the form that a name is but for the marks on its letters.

    One card prints both, and in one way.
    """
    folded = fold(name)
    alike = (form for form in forms if form.casefold() != name.casefold() and fold(form) == folded)
    return None if name.isupper() else next(alike, None)


def _otherwise_marked(name: str, forms: Iterable[str]) -> str | None:
    """Return the form of which a name has all letters, one with another mark or two with marks.

    A name without the marks is what the credits of many films have.
    """
    for form in forms:
        if len(form) != len(name) or fold(form) != fold(name):
            continue
        pairs = list(zip(name.casefold(), form.casefold(), strict=False))
        apart = [(mine, its) for mine, its in pairs if mine != its]
        other = [(mine, its) for mine, its in apart if mine != fold(mine)]
        if len(other) > 1 or any(its != fold(its) for _, its in other):
            return form
        # "Barış" with an s alone, where the same name has the ç of the other word.
        has_some = any(mine == its != fold(its) for mine, its in pairs)
        if apart and not other and has_some and not name.isupper():
            return form
    return None


def _otherwise_beside(snapshot: Snapshot, credit: Credit, forms: Iterable[str]) -> str | None:
    """Return the form by which another credit of the same card has the same person.

    Whatever a name is in other letters, one card prints it in one way.
    """
    if credit.person_id is None or credit.as_credited.isupper():
        return None
    for other in snapshot.credits_of(credit.film_id):
        is_same = other.person_id == credit.person_id and other.as_credited in forms
        if is_same and _are_alike(credit.as_credited, other.as_credited):
            return other.as_credited
    return None


def _are_alike(name: str, known: str) -> bool:
    """Return whether two names are of as many words, of which each may be the other's."""
    words, its = fold(name).split(), fold(known).split()
    return (
        name != known
        and len(words) == len(its) >= _LEAST_WORDS
        and all(
            one == other or sound_of(one) == sound_of(other) or is_slip(one, other, "en")
            for one, other in zip(words, its, strict=True)
        )
    )


def name_meant(name: str, forms: Iterable[str]) -> str | None:
    """Return the form of which a name is another spelling by one slip in one word."""
    words = fold(name).split()
    for form in forms:
        known = fold(form).split()
        if len(words) != len(known) or len(known) < _LEAST_WORDS:
            continue
        other = [pair for pair in zip(words, known, strict=True) if pair[0] != pair[1]]
        if len(other) == 1 and _is_slip(*other[0]):
            return form
    return None


def _is_slip(word: str, known: str) -> bool:
    """Return whether a word is another one with one letter wrong, and no other way to write it."""
    if len(known) < _SHORTEST or not is_slip(word, known, "en", most=1):
        return False
    if {word, known} <= listed_given_names():
        return False  # "Nils" and "Niels"
    wrong = [pair for pair in zip(word, known, strict=False) if pair[0] != pair[1]]
    if len(word) == len(known) and len(wrong) == 1:
        return not any(set(wrong[0]) <= set(way) for way in _WAYS)
    return True
