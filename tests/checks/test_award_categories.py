"""Prizes for what they are not given for, of academies, and with a letter wrong; and right ones."""

import pytest
from sqlmodel import SQLModel

from festdesk.base.ids import FilmId
from festdesk.checks.facts import (
    award_categories,
    award_claims,
    misspelt_festivals,
    told_as_kind,
)
from festdesk.checks.facts.award_bodies import find_prizes
from festdesk.checks.facts.misspelt_festivals import misspelt_prizes
from festdesk.checks.printed_prose import all_prose
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Award, Credit, RunningTime, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of, title


def card(minutes: int, *rows: SQLModel) -> list[SQLModel]:
    """Return a film of so many minutes, with a director who has made shorts before."""
    return [
        edition_row(), film(year=2020), title("First Snow"),
        row(RunningTime, id="time", film_id="film", seconds=minutes * 60, is_printed=True),
        row(Person, id="maker"),
        row(NameForm, person_id="maker", text="Ada Moor", kind=NameKind.AUTHORITY),
        row(Credit, film_id="film", person_id="maker", as_credited="Ada Moor", role="director"),
        row(FilmographyEntry, id="e0", person_id="maker", year=2020, film_id="film"),
        row(FilmographyEntry, id="e1", person_id="maker", year=2014, place=1,
            qualifier=Qualifier.SHORT),
        row(Title, entry_id="e1", text="Turnstile"),
        row(FilmographyEntry, id="e2", person_id="maker", year=2017, place=2),
        row(Title, entry_id="e2", text="Long Quay"),
        *rows,
    ]  # fmt: skip


def in_text(body: str, kind: str, *rows: SQLModel, minutes: int = 95) -> list[str]:
    """Return the codes of what is said of prizes in a synopsis or a biography."""
    owner = {"person_id": "maker"} if kind == "biography" else {"film_id": "film"}
    language = "de" if " gewann " in body else "fr" if " reçu " in body else "en"
    text = row(Text, id="t", kind=kind, language=language, body=body, **owner)
    edition = snapshot_of(*card(minutes, *rows), text)
    return [
        found.code
        for prose in all_prose(edition)
        for look in (
            award_categories.look, award_categories.look_at_kinds, award_claims.look,
            misspelt_festivals.look_at_prizes,
        )
        for found in look(edition, prose)
        if found.severity != "hint"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        "It received the Oscar for Best First Feature.",
        "It won the Academy Award for the Best Debut Film.",
        "It won a César for Best New Director.",
        "Il a reçu l’Oscar du meilleur premier film.",
        "Er gewann 2021 den Oscar für das beste Debüt.",
        "It won the Jury Prize at the Oscars.",
        "It won the Golden Lion for Best Actress.",
        "It was awarded the Palme d’Or for Best Screenplay in 2020.",
        "It won the Volpi Cup for Best Director.",
        "Er gewann die Goldene Palme für die beste Regie.",
    ],
)
def test_a_category_that_a_prize_does_not_have_is_told(body: str) -> None:
    assert in_text(body, "synopsis") == ["text.award-category"]


@pytest.mark.parametrize(
    "body",
    [
        "It won the Oscar for Best Director and Best First Feature in Rotterdam.",
        "It won the Golden Lion and Best Actress.",
        "It won the Golden Bear for Best Film.",
        "It won the Golden Bear for Best Short Film, as others did.",
        "It won the Silver Bear for Best Director.",
        "It won a Goya for Best New Director.",
        "Il a reçu le César du meilleur premier film.",
        "It won Best First Feature at the Berlinale.",
        "César, best actor of the village, won a goose.",
        "César Moor, winner of the Jury Prize, plays Robert, who won the Grand Prix.",
        "Robert won Best Actress for his goat.",
    ],
)
def test_categories_that_there_are_and_namesakes_are_left_alone(body: str) -> None:
    assert "text.award-category" not in in_text(body, "synopsis")


@pytest.mark.parametrize(
    ("body", "kind", "minutes", "codes"),
    [
        ("It won Best Short Film in Cork.", "synopsis", 95, ["text.award-for-shorts"]),
        ("It won Best Short Film in Cork.", "synopsis", 12, []),
        ("It won Best Short Film in Cork.", "synopsis", 50, []),
        ("It won Best Feature Film in Cork.", "synopsis", 12, ["text.award-for-features"]),
        ("It won Best Film in Cork.", "synopsis", 12, []),
        ("It was nominated for Best Feature Film.", "synopsis", 12, []),
        ("Turnstile (2014) won Best Picture.", "biography", 95, ["text.award-for-features"]),
        ("Turnstile (2014) was named Best Feature Film in Ostend.", "biography", 95,
         ["text.award-for-features"]),
        ("Turnstile (2014) won Best Short Film in Ostend.", "biography", 95, []),
        ("Long Quay (2017) won Best Feature Film in Ostend.", "biography", 95, []),
        ("Turnstile (2014) and Long Quay (2017) won Best Feature Film.", "biography", 95, []),
        ("First Snow won Best Short Film in Ostend.", "biography", 95, ["text.award-for-shorts"]),
        ("Ada Moor has won Best Short Film and Best Feature Film.", "biography", 95, []),
    ],
)  # fmt: skip
def test_a_prize_for_films_of_another_length_is_told(
    body: str, kind: str, minutes: int, codes: list[str]
) -> None:
    assert in_text(body, kind, minutes=minutes) == codes


def test_another_film_of_the_same_year_is_not_taken_for_the_one_of_the_card() -> None:
    other = (
        row(FilmographyEntry, id="e3", person_id="maker", year=2020, qualifier=Qualifier.SHORT),
        row(Title, entry_id="e3", text="Slow Rain"),
    )
    body = "Slow Rain and First Snow won Best Feature Film in Ostend."
    assert in_text(body, "biography", *other) == []


@pytest.mark.parametrize(
    ("prize", "minutes", "codes"),
    [
        ("Oscar for Best First Feature", 95, ["award.category"]),
        ("Best Short Film", 95, ["award.for-shorts"]),
        ("Best Short Film", 12, []),
        ("Best Feature Film", 12, ["award.for-features"]),
        ("Best Feature and Best Short Film", 12, []),
        ("Golden Lion", 95, []),
    ],
)
def test_awards_of_a_card_are_for_films_of_its_kind(
    prize: str, minutes: int, codes: list[str]
) -> None:
    award = row(Award, id="a", film_id="film", prize=prize, year=2020)
    edition = snapshot_of(*card(minutes, award))
    of_card = edition.films[FilmId("film")]
    assert [one.code for one in award_categories.look_at_awards(edition, of_card)] == codes


GOYA = row(Award, id="a", film_id="film", prize="Goya for Best New Director", year=2021)
MAGRITTE = row(Award, id="a", film_id="film", prize="Magritte for Best Documentary", year=2021)


@pytest.mark.parametrize(
    ("body", "award", "codes"),
    [
        ("Ada Moor won an Ariel for Best New Director in 2021.", GOYA, ["text.award-unlisted"]),
        ("Ada Moor won a Goya for Best New Director in 2021.", GOYA, []),
        ("Ada Moor won a Goya in 2021. She won an Ariel for Best New Director in 2021.", GOYA, []),
        ("First Snow won the César for best documentary in 2021.", MAGRITTE,
         ["text.award-unlisted"]),
        ("First Snow won a Guldbagge in 2021.", MAGRITTE, ["text.award-unlisted"]),
        ("First Snow won the Magritte in 2021.", MAGRITTE, []),
        ("Ada Moor, née en 1980, a reçu en 2018 le Magritte pour First Snow.", MAGRITTE,
         ["text.award-year-other"]),
        ("Ada Moor, née en 1980, a reçu en 2021 le Magritte pour First Snow.", MAGRITTE, []),
        ("Long Quay (2017) won an Amanda in 2018.", MAGRITTE, []),
    ],
)  # fmt: skip
def test_the_prize_of_another_academy_is_told(body: str, award: Award, codes: list[str]) -> None:
    assert in_text(body, "biography", award) == codes


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Goya", 1), ("Goya, Best Actor", 1), ("the Goya", 1), ("two Goyas", 0), ("a César", 1),
        ("un César", 1), ("den Goya", 1), ("César du meilleur film", 1), ("Magritte Award", 1),
        ("Robert", 1), ("Robert plays", 0), ("the Robert Redford film", 0), ("a Robert", 1),
        ("Amanda won", 0), ("her Amanda’s", 0), ("with César and Rosalie", 0), ("Guldbagge", 1),
    ],
)  # fmt: skip
def test_prizes_that_are_names_count_where_they_are_things(words: str, count: int) -> None:
    assert len(find_prizes(words)) == count


@pytest.mark.parametrize(
    ("body", "right"),
    [
        ("It won the Palm d’Or.", "Palme d’Or"),
        ("It won the Golden Lyon in 2019.", "Golden Lion"),
        ("It was shown for the Golden Beer in Berlin.", "Golden Bear"),
        ("It won the Golden Bear, the Golden Lion and a Silver Bear.", None),
        ("She won a Golden Line of thread and a Silver Belt.", None),
        ("Er gewann die Goldenen Bären.", None),
        ("It won the Lion d’or and nothing or all.", None),
        ("A Golden Lyon hung above the inn.", None),
        ("It won the Palme d'Or and Volpi Cups.", None),
    ],
)
def test_a_prize_with_a_letter_wrong_is_told(body: str, right: str | None) -> None:
    found = misspelt_prizes(body, "de" if "Er " in body else "en")
    assert [one[2] for one in found] == ([right] if right else [])


@pytest.mark.parametrize(
    ("body", "language", "codes"),
    [
        ("Turnstile (2014) was her first feature.", "en", ["text.short-called-feature"]),
        ("Turnstile (2014), her first feature, was shot at night.", "en",
         ["text.short-called-feature"]),
        ("Her feature Turnstile was shot at night.", "en", ["text.short-called-feature"]),
        ("Turnstile (2014) est son premier long métrage.", "fr", ["text.short-called-feature"]),
        ("Turnstile (2014) ist ihr erster langer Film.", "de", ["text.short-called-feature"]),
        ("Turnstile (2014) è il suo primo lungometraggio.", "it", ["text.short-called-feature"]),
        ("Turnstile (2014) es su primer largometraje.", "es", ["text.short-called-feature"]),
        ("Turnstile (2014) was her first short.", "en", []),
        ("Nach dem Kurzfilm Turnstile (2014) ist dies ihr erster langer Film.", "de", []),
        ("After Turnstile (2014), First Snow is her first feature.", "en", []),
        ("First Snow is her second short film.", "en", ["text.feature-called-short"]),
        ("Her short film First Snow is about a lamp.", "en", ["text.feature-called-short"]),
        ("First Snow grew out of her short Turnstile.", "en", []),
        ("Long Quay (2017) was her first feature.", "en", []),
        ("Long Quay (2017) was her first short.", "en", []),  # the list does not say
        ("Turnstile (2014) was shown before the feature.", "en", []),
    ],
)  # fmt: skip
def test_a_film_is_called_short_or_a_feature_as_it_is(
    body: str, language: str, codes: list[str]
) -> None:
    text = row(Text, id="t", kind="biography", language=language, body=body, person_id="maker")
    edition = snapshot_of(*card(95), text)
    found = [one for prose in all_prose(edition) for one in told_as_kind.look(edition, prose)]
    assert [one.code for one in found] == codes


def test_a_feature_by_the_title_of_a_short_film_is_left_alone() -> None:
    again = (
        row(FilmographyEntry, id="e9", person_id="maker", year=2018, place=9),
        row(Title, entry_id="e9", text="Turnstile"),
    )
    text = row(Text, id="t", kind="biography", language="en", person_id="maker",
               body="Turnstile, the feature, came later.")  # fmt: skip
    edition = snapshot_of(*card(95, *again), text)
    assert [f for prose in all_prose(edition) for f in told_as_kind.look(edition, prose)] == []
