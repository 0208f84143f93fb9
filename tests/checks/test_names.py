"""Names spelled otherwise than they print, and people who are likely one, are told."""

from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.checks.people.names import (
    QUOTED_OTHERWISE,
    SPELLED_OTHERWISE,
    find_doubled_people,
    find_likely_names,
)
from festdesk.films.tables import Credit, PressText
from festdesk.people.tables import (
    DistinctPeople,
    DistinctSpellings,
    KeptSpelling,
    NameForm,
    NameKind,
    Person,
)
from festdesk.snapshot import Snapshot
from festdesk.texts.around import words_around
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title
from tests.checks.looking import findings_of

BODY = "Then Andrey Konchalovskiy left; Konchalovskiy came back."


def edition(*rows: SQLModel, **values: Any) -> Snapshot:  # noqa: ANN401 -- columns of the film
    """Return an edition with a film and its director."""
    return snapshot_of(
        film(**values),
        title("Sin"),
        row(Person, id="k"),
        row(NameForm, person_id="k", text="Andrei Konchalovsky", kind=NameKind.AUTHORITY),
        row(Credit, id="credit", film_id="film", person_id="k", as_credited="", role="director"),
        *rows,
    )


def synopsis(body: str, text_id: str = "text") -> Text:
    return row(Text, id=text_id, film_id="film", kind="synopsis", language="en", body=body)


def test_a_name_spelled_otherwise_is_told_once_for_a_text_with_all_its_forms() -> None:
    (finding,) = findings_of(SPELLED_OTHERWISE, edition(synopsis(BODY)))

    assert str(finding) == (
        "Andrei Konchalovsky stands as “Andrey Konchalovskiy”, “Konchalovskiy” in “Sin”."
    )
    assert (finding.places[0].kind, finding.places[0].film) == ("text", "film")


def test_a_quotation_is_told_apart() -> None:
    press = row(PressText, id="press", film_id="film", language="en", body=BODY)
    snapshot = edition(press, synopsis("Andrei Konchalovsky’s film."))

    assert findings_of(SPELLED_OTHERWISE, snapshot) == []
    assert [finding.places[0].id for finding in findings_of(QUOTED_OTHERWISE, snapshot)] == [
        "press"
    ]


def test_a_name_in_a_quotation_that_lacks_a_doubled_letter_should_be_looked_at() -> None:
    for form, severity in (("Konchallovsky", "warning"), ("Konchalovskiy", "hint")):
        press = row(PressText, id="press", film_id="film", language="en",
                    body=f"The film of Andrei {form} is back.")  # fmt: skip
        snapshot = edition(press, synopsis("Andrei Konchalovsky’s film."))
        found = findings_of(QUOTED_OTHERWISE, snapshot)
        assert [one.severity for one in found] == [severity], form


def test_what_is_kept_and_what_is_withdrawn_is_not_told() -> None:
    body = "Then Konchalovskiy left."
    kept = row(
        KeptSpelling,
        row_id="text",
        column="body",
        spelling="Konchalovskiy",
        around=words_around(body, 5, 18),
    )

    assert findings_of(SPELLED_OTHERWISE, edition(synopsis(body), kept)) == []
    withdrawn = edition(synopsis(body), is_withdrawn=True)
    assert findings_of(SPELLED_OTHERWISE, withdrawn) == []
    assert len(findings_of(SPELLED_OTHERWISE, edition(synopsis(body)))) == 1


@pytest.mark.parametrize("are_apart", [False, True], ids=["alike", "told apart"])
def test_people_who_are_likely_one_are_told_until_they_are_told_apart(*, are_apart: bool) -> None:
    twice = [
        row(Person, id="y"),
        row(NameForm, person_id="y", text="Andrei Konchalovskiy", kind=NameKind.AUTHORITY),
    ]
    apart = [row(DistinctPeople, first_id="k", second_id="y")] if are_apart else []

    found = [str(finding) for finding in find_doubled_people(edition(*twice, *apart))]

    said = "Andrei Konchalovsky and Andrei Konchalovskiy are likely one person."
    assert found == ([] if are_apart else [said])


@pytest.mark.parametrize("are_apart", [False, True], ids=["alike", "told apart"])
def test_two_words_of_a_film_that_are_likely_one_name_are_told(*, are_apart: bool) -> None:
    body = "Her daughter Zetka left. Then she fell out with Svetka."
    apart = [row(DistinctSpellings, first="svetka", second="zetka")] if are_apart else []

    found = [str(finding) for finding in find_likely_names(edition(synopsis(body), *apart))]

    assert found == ([] if are_apart else ["“Sin”: “Svetka” and “Zetka” are likely one name."])
