"""The languages in which a text says a film is spoken are held against its versions."""

import pytest

from festdesk.checks.facts.languages_told import look
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


def found(body: str, language: str, *spoken: str) -> list[str]:
    """Return the words found in a synopsis of a film in which these languages are spoken."""
    card = film(year=2020, version_kind="ov", version_spoken=spoken)
    text = row(Text, id="t", film_id="film", kind="synopsis", language=language, body=body)
    edition = snapshot_of(card, title("Morse"), text)
    return [
        body[slice(*one.spot)]
        for prose in all_prose(edition)
        for one in look(edition, prose)
        if one.spot
    ]


@pytest.mark.parametrize(
    ("language", "body", "words"),
    [
        ("en", "Welsh, English and Breton are spoken.", ["Breton"]),
        ("en", "The film speaks Irish and English.", ["Irish"]),
        ("en", "Shot in English and Breton, it has no score.", ["Breton"]),
        ("fr", "Un film tourné en gallois et en breton.", ["breton"]),
        ("de", "Gedreht auf Walisisch und Bretonisch.", ["Bretonisch"]),
        ("en", "It was shot in Ireland and filmed in winter.", []),
        ("en", "It is a comedy spoken in riddles.", []),
        ("fr", "Le film est parlé en gallois et en breton.", ["breton"]),
        ("de", "Gesprochen wird Walisisch und Bretonisch.", ["Bretonisch"]),
        ("es", "Una película hablada en galés y en irlandés.", ["irlandés"]),
        ("it", "È parlato in gallese e in irlandese.", ["irlandese"]),
        ("en", "Welsh and English are spoken, and much is sung.", []),
        ("en", "Her aunt speaks Breton and Irish.", []),
        ("en", "The film is in Cardiff cinemas.", []),
        ("de", "Gesprochen wird hier wenig, gesungen auf Bretonisch.", []),
        ("fr", "On y parle anglais.", []),
        ("en", "Morse is in Welsh and Breton.", ["Breton"]),
        ("en", "Morse is in Breton hands.", []),
    ],
)
def test_a_language_that_nobody_speaks_in_the_film_is_told(
    language: str, body: str, words: list[str]
) -> None:
    assert found(body, language, "cy", "en") == words
    assert found(body, language) == []


def test_kinds_of_one_language_are_named_by_turns() -> None:
    body = "Norwegian and Chinese are spoken."
    assert found(body, "en", "nb", "cmn") == []
    assert found(body, "en", "nb", "sv") == ["Chinese"]


def found_in_biography(body: str, language: str) -> list[str]:
    """Return the words found in the biography of the director of a film in Welsh."""
    card = film(year=2020, version_kind="ov", version_spoken=("cy",))
    text = row(Text, id="t", person_id="p", kind="biography", language=language, body=body)
    credit = row(
        Credit, id="c", film_id="film", person_id="p", role="director", as_credited="Rhian Bowen"
    )
    name = row(NameForm, person_id="p", text="Rhian Bowen", kind="authority")
    edition = snapshot_of(card, title("Morse"), row(Person, id="p"), name, credit, text)
    return [
        body[slice(*one.spot)]
        for prose in all_prose(edition)
        for one in look(edition, prose)
        if one.spot
    ]


def test_a_biography_tells_of_the_cards_film_where_it_names_no_other() -> None:
    german = "Rhian Bowen (geboren 1968) lebt hier. Der Film ist auf Walisisch und Irisch gedreht."
    assert found_in_biography(german, "de") == ["Irisch"]
    assert found_in_biography(german.replace("hier", "seit „Nant“ (2001) hier"), "de") == []


def test_the_film_before_a_semicolon_is_another_one() -> None:
    body = "Her film on the bazaar was shot in Welsh and Irish; Morse is in Welsh and Breton."
    assert found_in_biography(body, "en") == ["Breton"]
