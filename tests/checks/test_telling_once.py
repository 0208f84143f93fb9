"""One slip is one finding: what says less of the same letters gives way."""

import pytest

from festdesk.base.findings import Finding, Letters, Place, Severity
from festdesk.checks.catalogue import KINDS, examine
from festdesk.checks.facts.told_twice import TOLD_OTHERWISE
from festdesk.checks.telling_once import Once
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title
from tests.checks.looking import findings_of

ENGLISH = Place("film", "film", "text:synopsis:en", "film")
FRENCH = Place("film", "film", "text:synopsis:fr", "film")
GERMAN = Place("film", "film", "text:synopsis:de", "film")


def _found(code: str, place: Place, spot: tuple[int, int] | None, *beside: Letters) -> Finding:
    kind = KINDS[code]
    return Finding(code, kind.said, kind.severity, (place,), spot=spot, letters=beside)


def _told(*found: Finding) -> list[Finding]:
    return [one for _, one in Once(KINDS).tell([((0,), one) for one in found])]


def test_that_two_texts_differ_is_not_told_where_it_is_told_which_is_wrong() -> None:
    wrong = _found("text.edition-wrong", FRENCH, (10, 20))
    differ = _found("text.numbers-differ", ENGLISH, (3, 5), Letters(FRENCH, 10, 12))
    assert _told(differ, wrong) == [wrong]
    apart = _found("text.numbers-differ", ENGLISH, (3, 5), Letters(FRENCH, 30, 32))
    assert _told(apart, wrong) == [apart, wrong]


def test_one_number_that_differs_from_two_others_is_told_once() -> None:
    odd = Letters(GERMAN, 8, 10)
    first = _found("text.numbers-differ", ENGLISH, (3, 5), odd)
    second = _found("text.numbers-differ", FRENCH, (4, 6), odd)
    assert _told(first, second) == [first]


def test_the_more_exact_of_two_hints_is_told() -> None:
    exact = _found("text.film-year-apart", ENGLISH, (3, 12))
    vague = _found("text.numbers-differ", ENGLISH, (5, 9))
    assert _told(vague, exact) == [exact]


def test_a_name_that_is_held_against_the_credits_is_not_held_against_the_texts_too() -> None:
    of_texts = _found("name.character-otherwise", ENGLISH, (6, 13))
    of_credits = _found("name.credited-otherwise", ENGLISH, (0, 13))
    assert _told(of_texts, of_credits) == [of_credits]
    assert _told(of_texts) == [of_texts]


def test_two_slips_in_the_same_letters_are_two() -> None:
    ending = _found("text.ordinal-wrong", ENGLISH, (3, 7))
    number = _found("text.edition-wrong", ENGLISH, (3, 20))
    hint = _found("text.span-with-hyphen", ENGLISH, (3, 7))
    assert _told(ending, number, hint) == [ending, number, hint]


def test_two_screenings_at_once_that_cannot_be_are_not_told_to_compete() -> None:
    places = (Place("screening", "a", "starts_at"), Place("screening", "b", "starts_at"))
    kinds = [KINDS["guest.in-two-places"], KINDS["film.twice-at-once"]]
    both = [Finding(kind.code, kind.said, kind.severity, places) for kind in kinds]
    assert _told(*both) == both[:1]
    assert both[0].severity is Severity.ERROR


def test_somebody_entered_twice_is_told_once() -> None:
    found = examine(
        snapshot_of(
            film(), title("Rain"), row(Person, id="a"), row(Person, id="b"),
            row(NameForm, person_id="a", text="Andrei Konchalovsky", kind="authority"),
            row(NameForm, person_id="b", text="Andrey Konchalovskiy", kind="authority"),
            row(Credit, film_id="film", person_id="a", role="director",
                as_credited="Andrei Konchalovsky"),
            row(Credit, film_id="film", person_id="b", role="screenplay",
                as_credited="Andrey Konchalovskiy"),
        )
    ).findings  # fmt: skip
    told = [one.code for one in found if "Konchalovskiy" in str(one)]
    assert told == ["person.doubled"]


SAID = {
    "en": "At the gate {name} waits for the boat, and later in the night for nobody.",
    "de": "Am Tor wartet {name} auf das Boot, und später in der Nacht auf niemanden.",
    "fr": "Au portail {name} attend le bateau, et plus tard dans la nuit personne.",
}


@pytest.mark.parametrize(
    ("name", "in_french", "is_told"),
    [
        ("Sergei", "Sergueï", False),
        ("Tabu", "Tabou", False),
        ("Carolina", "Caroline", False),
        ("Rostova", "Rostvoa", True),
    ],
)
def test_a_name_as_another_language_has_it_is_no_difference(
    name: str, in_french: str, *, is_told: bool
) -> None:
    names = {"en": name, "de": name, "fr": in_french}
    rows = [
        row(Text, film_id="film", kind="synopsis", language=language,
            body=said.replace("{name}", names[language]))
        for language, said in SAID.items()
    ]  # fmt: skip
    found = findings_of(TOLD_OTHERWISE, snapshot_of(film(), title("Rain"), *rows))
    assert bool(found) is is_told
