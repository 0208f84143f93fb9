"""Indexes: articles moved, all forms of a title, sorted as the language sorts."""

from typing import Any

import pytest

from festdesk.booklet.indexes import director_index, letter_of, title_index
from festdesk.booklet.makers import directors_of
from festdesk.films.tables import Credit, CreditTrait
from tests.booklet.edition import Rows, film_id, small_edition


def listed(groups: list[dict[str, object]]) -> list[tuple[str, list[str]]]:
    """Return letters and the texts under them."""
    return [
        (str(group["letter"]), [entry["title"]["text"] for entry in group["entries"]])  # type: ignore[attr-defined]
        for group in groups
    ]


def test_titles_stand_under_every_form_with_the_article_behind() -> None:
    assert listed(title_index(small_edition().snapshot, "en")) == [
        ("L", ["Lamp, The", "Lampa", "Last Ferry, The"]),
        ("P", ["Port, Le"]),
        ("Л", ["Лампа"]),
    ]


def test_form_that_does_not_head_the_entry_is_slanted() -> None:
    entries = title_index(small_edition().snapshot, "en")[0]["entries"]

    assert [(entry["title"]["text"], entry["slanted"]) for entry in entries] == [
        ("Lamp, The", False),
        ("Lampa", True),
        ("Last Ferry, The", False),
    ]


def test_titles_translated_for_the_other_booklets_are_not_in_this_one() -> None:
    rows = small_edition()
    rows.add_title("harbour", "Der Hafen", language="de", kind="translated")

    english = [text for _, texts in listed(title_index(rows.snapshot, "en")) for text in texts]
    german = [text for _, texts in listed(title_index(rows.snapshot, "de")) for text in texts]

    assert ("Hafen, Der" in english, "Hafen, Der" in german) == (False, True)


def test_directors_sort_by_family_name_and_have_the_pages_of_all_their_films() -> None:
    rows = small_edition()
    rows.film("second", "Second")
    rows.credit("second", "director-harbour", "director")

    groups = director_index(rows.snapshot, "en")

    assert listed(groups) == [
        ("B", ["Berg, Ilse van der"]),
        ("P", ["Petrova, Anna"]),
        ("S", ["Saint-Clair, Noé"]),
    ]
    assert sorted(groups[2]["entries"][0]["anchors"]) == ["film-harbour", "film-second"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Ängel", "Ana", "Århus", "Öga", "Ovo", "Zorn"]),
        ("sv", ["Ana", "Ovo", "Zorn", "Århus", "Ängel", "Öga"]),
        ("de", ["Ana", "Ängel", "Århus", "Öga", "Ovo", "Zorn"]),
    ],
)
def test_letters_with_marks_stand_where_the_language_has_them(
    language: str, expected: list[str]
) -> None:
    rows = Rows()
    for number, text in enumerate(["Zorn", "Ängel", "Ana", "Ovo", "Öga", "Århus"]):
        rows.film(f"film-{number}", text, language=language)

    found = [text for _, texts in listed(title_index(rows.snapshot, language)) for text in texts]

    if language == "en":
        assert found == ["Ana", "Ängel", "Århus", "Öga", "Ovo", "Zorn"]
    else:
        assert found == expected


def test_figures_stand_before_letters_and_other_scripts_after() -> None:
    rows = Rows()
    for number, text in enumerate(["Абрикос", "Zoo", "10 to 6", "2 or 3"]):
        rows.film(f"film-{number}", text, language="ru" if text == "Абрикос" else "en")

    assert listed(title_index(rows.snapshot, "en")) == [
        ("0–9", ["2 or 3", "10 to 6"]),
        ("Z", ["Zoo"]),
        ("А", ["Абрикос"]),
    ]


def test_sign_alone_has_a_place_too() -> None:
    assert letter_of("…!", "en") == "…"


def test_index_lists_a_person_under_their_own_form_whatever_films_credit() -> None:
    rows = small_edition()
    credit: Any = next(
        row for row in rows.rows
        if isinstance(row, Credit) and row.film_id == "ferry" and row.role == "director"
    )  # fmt: skip
    credit.as_credited = "I. v. d. Berg"
    rows.add(CreditTrait, credit_id=credit.id, prints="credited")
    snapshot = rows.snapshot

    assert directors_of(snapshot, film_id("ferry"), "en") == "I.\u00a0v.\u00a0d.\u00a0Berg"
    names = [name for _, group in listed(director_index(snapshot, "en")) for name in group]
    assert names == ["Berg, Ilse van der", "Petrova, Anna", "Saint-Clair, Noé"]
