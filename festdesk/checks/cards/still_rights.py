"""Whose stills are, who is on them, and pictures that are there more than once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.errors import PrintProblem
from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Listed, Told, sentence
from festdesk.booklet.own_profiles import profile_in
from festdesk.checks.cards.due import is_worked_on
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name, of_all_films, those_that_meet
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot, body_in

if TYPE_CHECKING:
    from festdesk.stills.tables import Still

PHOTOGRAPHER_MISSING = Kind(
    "still.photographer-missing",
    Severity.HINT,
    sentence("Finding", "{film}: nobody is named as the photographer or owner of {stills}."),
    sentence(
        "Help",
        "Pictures print with the name of who took them or has the rights; contracts ask for it. It "
        "is to be looked at where nearly all other stills of the edition have one, else a hint.",
    ),
    sentence("Help", "Write the photographer or the rights beside the still."),
    sentence("Help", "“© Nordlicht Film / Anna Schmidt”."),
)
ALT_MISSING = Kind(
    "still.alt-missing",
    Severity.HINT,
    sentence("Finding", "{film}: no words say what is seen on {stills}."),
    sentence(
        "Help",
        "A tagged PDF is read aloud to people who cannot see it. Where a picture has no such text "
        "they hear nothing of it. It is asked for where an output profile makes tagged files.",
    ),
    sentence("Help", "Write in a sentence what is on the picture."),
    sentence("Help", "“A woman in a red coat stands before a locked gate.”"),
)
PICTURE_TWICE = Kind(
    "still.picture-twice",
    Severity.HINT,
    sentence("Finding", "{film}: stills {number} and {other} are one picture."),
    sentence("Help", "The same file is on the card twice; both print where there is room."),
    sentence("Help", "Remove one of them, or leave it where each shows another part."),
    sentence("Help", "One picture at the head of the entry and again below it."),
)
PICTURE_OF_OTHER = Kind(
    "still.picture-of-other-film",
    Severity.WARNING,
    sentence("Finding", "One picture is a still of {film} and of {other}."),
    sentence(
        "Help",
        "The same file stands on two cards. It shows one of the two films, and the other entry "
        "prints a wrong picture.",
    ),
    sentence("Help", "Find out which film it shows, and replace it on the other card."),
    sentence("Help", "“still_01.jpg” dropped on the card below the right one."),
)
PORTRAIT_AS_STILL = Kind(
    "still.portrait-as-still",
    Severity.HINT,
    sentence("Finding", "{film}: still {number} is the portrait of {person}."),
    sentence("Help", "The same file is kept as somebody’s portrait, and prints as a still too."),
    sentence("Help", "Show a picture from the film, or leave it where the film is about them."),
    sentence("Help", "A director’s portrait at the head of the entry."),
)
PERSON_NOT_CREDITED = Kind(
    "still.person-not-credited",
    Severity.HINT,
    sentence("Finding", "{film}: {person} is on still {number} and in no credit of the film."),
    sentence(
        "Help",
        "Somebody named on a picture has no role on the card: the name is another one’s, or a "
        "credit is missing.",
    ),
    sentence("Help", "Correct who is on the picture, or add the credit."),
    sentence("Help", "“Julia Smith” on a still of a film without her."),
)
_FEWEST_STILLS, _NEARLY_ALL = 10, 0.8
_REMOVE = sentence("Mend", "Remove the second of the two stills")
_ONE, _SEVERAL = sentence("Finding", "still {numbers}"), sentence("Finding", "stills {numbers}")


def find_stills_unsigned(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding for a card with stills that name neither photographer nor rights."""
    numbers = [
        number
        for number, still in enumerate(snapshot.stills_of(film.id), start=1)
        if still.sha256 and not still.photographer.strip() and not still.rights.strip()
    ]
    if numbers and is_worked_on(film):
        found = _of_several(snapshot, PHOTOGRAPHER_MISSING, film, numbers)
        yield found.taken_as(Severity.WARNING) if _are_usually_signed(snapshot) else found


@once_per_snapshot
def _are_usually_signed(snapshot: Snapshot) -> bool:
    """Return whether nearly all stills of the programme name a photographer or an owner."""
    signed = _signed(snapshot)
    return len(signed) >= _FEWEST_STILLS and sum(signed) >= _NEARLY_ALL * len(signed)


@of_all_films
def _signed(snapshot: Snapshot, film_id: FilmId) -> Iterator[bool]:
    for still in snapshot.stills_of(film_id):
        if still.sha256:
            yield bool(still.photographer.strip() or still.rights.strip())


def find_stills_undescribed(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding for a card with stills that have no alternative text in any language."""
    is_wanted = ALT_MISSING.code in snapshot.check_rules or makes_tagged(snapshot)
    if not is_wanted or not is_worked_on(film):
        return
    numbers = [
        number
        for number, still in enumerate(snapshot.stills_of(film.id), start=1)
        if still.sha256
        and not body_in(snapshot.texts_of_still(still.id), "alt", *snapshot.languages)
    ]
    if numbers:
        yield _of_several(snapshot, ALT_MISSING, film, numbers)


def makes_tagged(snapshot: Snapshot) -> bool:
    """Return whether the edition has an output profile of its own that makes tagged files."""
    for row in snapshot.output_profiles:
        try:
            if profile_in(row).tagged:
                return True
        except PrintProblem:
            continue  # the tab of the booklet says what is wrong with it
    return False


def _of_several(snapshot: Snapshot, kind: Kind, film: Film, numbers: list[int]) -> Finding:
    still = snapshot.stills_of(film.id)[numbers[0] - 1]
    told = Told.of(_SEVERAL if len(numbers) > 1 else _ONE, numbers=Listed(tuple(map(str, numbers))))
    place = Place("still", still.id, "photographer", film.id)
    return kind.found(place, film=film_name(snapshot, film.id), stills=told)


def find_pictures_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is to be said of the pictures of a film: doubled, a portrait, of somebody else."""
    if not any(still.sha256 for still in snapshot.stills_of(film.id)):
        return
    name = film_name(snapshot, film.id)
    seen: dict[str, int] = {}
    credited = {credit.person_id for credit in snapshot.credits_of(film.id)}
    portraits = _portraits(snapshot, credited)
    for number, still in enumerate(snapshot.stills_of(film.id), start=1):
        if not still.sha256:
            continue
        place = Place("still", still.id, "sha256", film.id)
        first = seen.setdefault(still.sha256, number)
        if first != number:
            found = PICTURE_TWICE.found(place, film=name, number=first, other=number)
            away = Mend(_REMOVE, "still", still.id, "sha256", still.sha256, "", act=MendAct.REMOVE)
            yield found.offering(away)
        elif still.sha256 in portraits:
            person = snapshot.person_name(portraits[still.sha256])
            yield PORTRAIT_AS_STILL.found(place, film=name, number=number, person=person)
        for shown in snapshot.people_on(still.id):
            if shown.person_id not in credited:
                yield PERSON_NOT_CREDITED.found(
                    Place("still", still.id, "people", film.id),
                    Place("person", shown.person_id, "", film.id),
                    film=name,
                    number=number,
                    person=snapshot.person_name(shown.person_id),
                )


def _portraits(snapshot: Snapshot, people: set[PersonId | None]) -> dict[str, PersonId]:
    return {
        portrait.sha256: person_id
        for person_id in people
        if person_id is not None
        for portrait in snapshot.portraits_of(person_id)
        if portrait.sha256
    }


@of_all_films
def _pictures(snapshot: Snapshot, film_id: FilmId) -> "Iterator[tuple[str, Still]]":
    for still in snapshot.stills_of(film_id):
        if still.sha256:
            yield still.sha256, still


def find_pictures_of_two_films(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each picture that is a still on two cards, at the later one."""
    for stills in those_that_meet(_pictures(snapshot)).values():
        first = stills[0]
        told: set[str | None] = {first.film_id}
        for still in stills[1:]:
            if still.film_id is None or first.film_id is None or still.film_id in told:
                continue
            told.add(still.film_id)
            yield PICTURE_OF_OTHER.found(
                Place("still", still.id, "sha256", still.film_id),
                Place("still", first.id, "sha256", first.film_id),
                film=film_name(snapshot, first.film_id),
                other=film_name(snapshot, still.film_id),
            )
