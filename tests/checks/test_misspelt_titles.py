"""Titles of films with a slip in one word are found, and other words are left alone."""

import pytest

from festdesk.base.findings import Finding
from festdesk.checks.people.misspelt_titles import look
from festdesk.checks.printed_prose import all_prose
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

TITLES = (
    ("es", "El faro de los sueños"),
    ("en", "A Long Way from Narvik"),
    ("pt", "As salineiras"),
    ("fr", "La Maison en verre"),
    ("de", "Der Brunnen"),
    ("en", "A Long Ray from Narvik"),
)


def found(body: str, language: str, **subject: str) -> list[Finding]:
    """Return what is found in a biography of a director with these titles, or in a synopsis."""
    kind = "synopsis" if subject else "biography"
    given = subject or {"person_id": "p"}
    text = row(Text, id="t", kind=kind, language=language, body=body, **given)
    entries = [
        one
        for number, (code, words) in enumerate(TITLES)
        for one in (
            row(FilmographyEntry, id=f"e{number}", person_id="p", year=2001 + number, place=number),
            row(Title, entry_id=f"e{number}", text=words, language=code),
        )
    ]
    edition = snapshot_of(
        film(year=2020), title("Morse"), row(Person, id="p"),
        row(NameForm, person_id="p", text="Ida Lund", kind=NameKind.AUTHORITY),
        row(Credit, film_id="film", person_id="p", role="director", as_credited="Ida Lund"),
        *entries, text,
    )  # fmt: skip
    return [one for prose in all_prose(edition) for one in look(edition, prose)]


@pytest.mark.parametrize(
    ("language", "body", "right"),
    [
        ("en", "She made El faro de los suenso in 2001.", "El faro de los sueños"),
        ("en", "A Long Way form Narvik was her second.", "A Long Way from Narvik"),
        ("en", "A Long Way from Narivk was her second.", "A Long Way from Narvik"),
        ("de", "As salineiars lief in Porto.", "As salineiras"),
        ("es", "El faro de las sueños es su primera película.", "El faro de los sueños"),
        ("fr", "La Maison de verre est son quatrième film.", "La Maison en verre"),
    ],
)
def test_a_title_with_a_slip_is_told_and_mended(language: str, body: str, right: str) -> None:
    (finding,) = found(body, language)
    assert (finding.severity, finding.mends[0].after) == ("warning", right)
    (again,) = found(body, language, film_id="film")
    assert again.spot == finding.spot


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "She made El faro de los sueños and A Long Way from Narvik."),
        ("en", "It is a long way form Narvik, she says."),
        ("en", "A Long Ray from Narvik is no slip."),
        ("en", "A Long Wade: from Narvik to Bodø."),
        ("pt", "As salineiros da costa cantam."),
        ("de", "Der Brunner kam, des Brunnens wegen."),
        ("fr", "On habite la maison de verre."),
    ],
)
def test_other_words_are_left_alone(language: str, body: str) -> None:
    assert found(body, language) == []
