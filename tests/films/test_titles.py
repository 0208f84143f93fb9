"""Which title prints, which follows in brackets, and where an index lists it."""

import pytest

from festdesk.films.tables import Title, TitleKind
from festdesk.films.titles import (
    index_title,
    likely_same_title,
    original_title,
    printed_title,
    second_title,
    title_sort_key,
)


def title(text: str, kind: TitleKind = TitleKind.ORIGINAL, language: str = "") -> Title:
    return Title(text=text, kind=kind, language=language)


MIRROR = [
    title("Зеркало", language="ru"),
    title("Zerkalo", TitleKind.TRANSLITERATED),
    title("Mirror", TitleKind.INTERNATIONAL, "en"),
    title("Der Spiegel", TitleKind.TRANSLATED, "de"),
]


@pytest.mark.parametrize(
    ("language", "printed", "second"),
    [
        ("de", "Der Spiegel", "Zerkalo / Зеркало"),
        ("fr", "Mirror", "Zerkalo / Зеркало"),
        ("ru", "Зеркало", "Zerkalo"),
    ],
    ids=["translated", "international", "in its own language"],
)
def test_title_of_the_booklet_prints_before_the_original(
    language: str, printed: str, second: str
) -> None:
    assert printed_title(MIRROR, language) == printed
    assert second_title(MIRROR, language) == second


def test_transliteration_prints_where_nothing_else_can_be_read() -> None:
    titles = MIRROR[:2]

    assert printed_title(titles, "fr") == "Zerkalo"
    assert second_title(titles, "fr") == "Зеркало"


def test_original_without_transliteration_prints_alone() -> None:
    titles = [title("東京物語", language="ja")]

    assert printed_title(titles, "en") == "東京物語"
    assert second_title(titles, "en") == ""
    assert original_title(titles) == "東京物語"


def test_second_title_is_not_the_first_in_other_letters() -> None:
    titles = [
        title("Sedmikrásky", language="cs"),
        title("SEDMIKRASKY", TitleKind.TRANSLATED, "en"),
    ]

    assert second_title(titles, "en") == ""


def test_film_without_title_has_none() -> None:
    assert printed_title([], "en") == ""
    assert original_title([]) == ""
    assert second_title([], "en") == ""


@pytest.mark.parametrize(
    ("text", "language", "listed"),
    [
        ("La Chimera", "it", "Chimera, La"),
        ("The Red Shoes", "en", "Red Shoes, The"),
        ("L’Atalante", "fr", "Atalante, L’"),
        ("L'avventura", "it", "Avventura, L'"),
        ("Het meisje", "nl", "Meisje, Het"),
        ("O Pagador de Promessas", "pt", "Pagador de Promessas, O"),
        ("Die Hard", "en", "Die Hard"),
        ("Die Hard", "", "Die Hard"),
        ("Les Biches", "", "Biches, Les"),
        ("Un", "fr", "Un"),
        ("L’", "fr", "L’"),
    ],
)
def test_article_moves_behind_in_an_index(text: str, language: str, listed: str) -> None:
    assert index_title(text, language) == listed


def test_titles_sort_without_articles_accents_and_by_numbers() -> None:
    titles = ["Zéro de conduite", "12 Angry Men", "Élan", "The Eagle", "8½", "L’Atalante", "Łódź"]

    assert sorted(titles, key=lambda text: title_sort_key(text, "")) == [
        "8½", "12 Angry Men", "L’Atalante", "The Eagle", "Élan", "Łódź", "Zéro de conduite",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Postman's White Nights", "The Postman’s White Nights"),
        ("Pervyy uchitel", "Первый учитель"),
        ("Tango & Cash", "Tango and Cash"),
        ("La Chimera", "Chimera"),
        ("Three Colors: Blue", "Three Colours: Blue"),
    ],
)
def test_two_spellings_are_one_title(a: str, b: str) -> None:
    assert likely_same_title(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sin", "Son"),
        ("Rocky II", "Rocky III"),
        ("District 8", "District 9"),
        ("Three Colours: Blue", "Three Colours: White"),
        ("", ""),
    ],
)
def test_two_titles_stay_two(a: str, b: str) -> None:
    assert not likely_same_title(a, b)
