"""What texts say of films, festivals and lives is held against what is known of them."""

from collections.abc import Iterable, Iterator

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding
from festdesk.checks import ages, filmography_texts, ordinals
from festdesk.checks.catalogue import CHECKS
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, Title, TitleKind
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title
from tests.checks.sentences_of_facts import RIGHT, WORKS, WRONG

FACTS = {
    kind.code
    for module in (ages, filmography_texts, ordinals)
    for kind in vars(module).values()
    if hasattr(kind, "code") and hasattr(kind, "remedy")
}
FINDERS = [check for check in CHECKS if check.code in FACTS]


def _world() -> Iterator[SQLModel]:
    yield film(year=2020)
    yield title("Дорогие товарищи!", language="ru")
    yield title("Dorogie tovarishchi!", kind=TitleKind.TRANSLITERATED)
    for language, text in (
        ("en", "Dear Comrades!"), ("fr", "Chers camarades !"), ("de", "Liebe Genossen!"),
    ):  # fmt: skip
        yield title(text, kind=TitleKind.TRANSLATED, language=language)
    yield film("other", year=2002, place=1)
    yield title("Solaris", "other")
    yield row(Person, id="person", born_year=1937, born_place="Moscow")
    for text, kind in (
        ("Andrei Konchalovsky", NameKind.AUTHORITY), ("Andreï Konchalovski", NameKind.VARIANT),
    ):  # fmt: skip
        yield row(NameForm, person_id="person", text=text, kind=kind)
    yield Credit(
        film_id="film", person_id="person", role="director", as_credited="Andrei Konchalovsky"
    )
    number = 0
    for year, works in WORKS.items():
        for titles in works:
            number += 1
            entry = f"e{number}"
            yield row(FilmographyEntry, id=entry, person_id="person", year=year, place=number)
            for place, (language, text) in enumerate(titles.items()):
                kind = TitleKind.TRANSLATED if language else TitleKind.ORIGINAL
                yield row(
                    Title, entry_id=entry, text=text, language=language, kind=kind, place=place
                )


WORLD = tuple(_world())


def text_of(sentence: str, language: str) -> Text:
    """Return a sentence as the biography, or as the synopsis where it says so."""
    if sentence.startswith("SYNOPSIS "):
        body = sentence.removeprefix("SYNOPSIS ")
        return row(Text, film_id="film", kind="synopsis", language=language, body=body)
    return row(Text, person_id="person", kind="biography", language=language, body=sentence)


def found_in(sentence: str, language: str = "en", *more: SQLModel) -> list[Finding]:
    """Return what these checks find in a text, in their order."""
    snapshot = snapshot_of(*WORLD, text_of(sentence, language), *more)
    return all_found(snapshot)


def all_found(snapshot: Snapshot) -> list[Finding]:
    return [finding for check in FINDERS for finding in check.find(snapshot)]


def _right() -> Iterable[tuple[str, str]]:
    return [(language, said) for language, listed in RIGHT.items() for said in listed]


def _wrong() -> Iterable[tuple[str, str, str]]:
    return [(language, *pair) for language, listed in WRONG.items() for pair in listed]


@pytest.mark.parametrize(("language", "sentence"), _right())
def test_a_right_sentence_is_left_alone(language: str, sentence: str) -> None:
    assert [str(finding) for finding in found_in(sentence, language)] == []


@pytest.mark.parametrize(("language", "sentence", "code"), _wrong())
def test_a_wrong_sentence_is_found(language: str, sentence: str, code: str) -> None:
    assert [finding.code for finding in found_in(sentence, language)] == code.split()
