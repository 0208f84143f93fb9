"""A name that a text has a letter otherwise than its translations have it is found."""

import pytest

from festdesk.checks.people.character_names import look
from festdesk.checks.people.names import _NOT_THAT
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import TitleKind
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


def told(original: str = "pl", **bodies: str) -> list[str]:
    """Return what is found in the loglines of a card, by languages."""
    texts = [
        row(Text, id=language, film_id="film", kind="logline", language=language, body=body)
        for language, body in bodies.items()
    ]
    own = title("Ulica", kind=TitleKind.ORIGINAL, language=original)
    edition = snapshot_of(film(year=2020), own, *texts)
    return [
        f"{finding.severity} {finding.facts['words']} > {finding.mends[0].after}"
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        ("Bytom", "Bytoom"),
        ("Bytom", "Byttom"),
        ("Olkusz", "Olksz"),
        ("Gorlice", "Grolice"),
        ("Dobczyce", "Dobmzyce"),
        ("Krosno", "Krrosno"),
        ("Lyon", "Lyyon"),
        ("Malmö", "Mamlö"),
        ("Nakuru", "Nakur"),
    ],
)
def test_a_place_that_two_translations_agree_on_is_told(place: str, wrong: str) -> None:
    rest = {"en": f"A bus leaves for {place}.", "fr": f"Un bus part pour {place}."}
    assert told(**rest, de=f"Ein Bus fährt nach {wrong}.") == [f"warning {wrong} > {place}"]
    assert told(**rest, de=f"Ein Bus fährt nach {place}.") == []


@pytest.mark.parametrize(
    ("en", "fr", "de"),
    [
        ("Tarragona", "Tarragone", "Tarragona"),
        ("Magdeburg", "Magdebourg", "Magdeburg"),
        ("Tehran", "Téhéran", "Teheran"),
        ("Lhasa", "Lhassa", "Lhasa"),
        ("Havana", "La Havane", "Havanna"),
        ("Rome", "Rome", "Rom"),
        ("Modena", "Modène", "Modena"),
        ("Kathmandu", "Katmandou", "Kathmandu"),
        ("Berlin", "Berlin", "Berlins Osten"),
        ("Elizabeth", "Elisabeth", "Elisabeth"),
        ("Alexander", "Alexandre", "Alexander"),
        ("Marseilles", "Marseille", "Marseille"),
        ("the Opera", "l’Opéra", "Oper, oder der Oper"),
        ("Berne", "Berne", "Bern"),
    ],
)
def test_what_a_language_calls_otherwise_is_left_alone(en: str, fr: str, de: str) -> None:
    assert told(en=f"A bus to {en}.", fr=f"Un bus pour {fr}.", de=f"Ein Bus nach {de}.") == []


def test_of_names_in_other_scripts_only_what_nobody_says_is_told() -> None:
    rest = {"en": "A bus leaves for Prilep.", "fr": "Un bus part pour Prilep."}
    assert told("mk", **rest, de="Ein Bus fährt nach Prlep.") == ["warning Prlep > Prilep"]
    assert told("mk", **rest, de="Ein Bus fährt nach Prilip.") == []


def test_a_name_that_another_text_has_too_is_no_slip() -> None:
    rest = {"en": "A bus leaves for Bytom.", "fr": "Un bus part pour Bytom, pas Byton."}
    assert told(**rest, de="Ein Bus fährt nach Byton.") == []


def test_a_genitive_with_a_letter_amiss_is_told() -> None:
    rest = {"en": "Wadim’s bus leaves.", "fr": "Le bus de Wadim part."}
    assert told(**rest, de="Früh fährt Wandims Bus ab.") == ["warning Wandims > Wadims"]
    assert told(**rest, de="Früh fährt Wadims Bus ab.") == []


@pytest.mark.parametrize("before", ["He is not the ", "Il n’est pas le ", "Er ist nicht der "])
def test_right_before_another_person_a_text_says_that_it_is_another(before: str) -> None:
    assert _NOT_THAT.search(before)
    assert not _NOT_THAT.search(f"{before}brother of ")
