"""Titles of cards: slips of form and of kind are found and mended, and as many right ones left."""

from typing import Any

import pytest

from festdesk.base.findings import Finding, Severity
from festdesk.base.ids import FilmId
from festdesk.checks.cards.title_forms import find_title_forms
from festdesk.checks.cards.title_sets import find_title_sets
from festdesk.checks.cards.titles_alike import find_titles_alike
from festdesk.films.tables import Credit, Title, TitleKind
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of, title

DIRECTOR = row(Credit, film_id="film", as_credited="Jacques Tati", role="director")


def forms(text: str, **values: Any) -> list[Finding]:  # noqa: ANN401 -- any column's value
    """Return what is said of the form of the one title of a film of 1967 by Jacques Tati."""
    card = film(year=1967)
    snapshot = snapshot_of(card, title(text, **values), DIRECTOR)
    return list(find_title_forms(snapshot, card))


@pytest.mark.parametrize(
    ("text", "language", "code", "should_be"),
    [
        ("THE LONG WAY HOME", "en", "in-capitals", "The Long Way Home"),
        ("A NIGHT OF THE KING'S MEN", "en", "in-capitals", "A Night of the King's Men"),
        ("DIE STILLE NACHT", "de", "in-capitals", None),
        ("Piano, The", "en", "article-behind", "The Piano"),
        ("chimera, La", "", "article-behind", "La chimera"),
        ("atalante, L’", "fr", "article-behind", "L’atalante"),
        ("Playtime (1967)", "", "year-inside", "Playtime"),
        ("Playtime [1968]", "", "year-inside", "Playtime"),
        ("Playtime – Jacques Tati", "", "director-inside", "Playtime"),
        ("Playtime (Jacques Tati)", "", "director-inside", "Playtime"),
        ("Playtime by Jacques Tati", "", "director-inside", "Playtime"),
        ("Playtime, un film de Jacques Tati", "", "director-inside", "Playtime"),
    ],
)
def test_a_title_written_as_none_is_found_and_mended(
    text: str, language: str, code: str, should_be: str | None
) -> None:
    (finding,) = forms(text, language=language)
    assert finding.code == f"title.{code}"
    assert [mend.after for mend in finding.mends] == ([] if should_be is None else [should_be])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("MAXXXINE", "en"),
        ("THX 1138", "en"),
        ("F/X II", ""),
        ("R.M.N.", "ro"),
        ("BPM", ""),
        ("2046", ""),
        ("Хрусталёв, машину!", "ru"),
        ("Oui, un", ""),
        ("Je, tu, il, elle", "fr"),
        ("Live, Die, Repeat", "en"),
        ("Kids (1995–2015)", ""),
        ("Summer (1993)", ""),  # not the year of the film
        ("(1967)", ""),
        ("Blade Runner 2049", ""),
        ("Jacques Tati", ""),
        ("Looking for Jacques Tati", ""),
        ("Tati by Tati", ""),
        ("千と千尋", "ja"),
    ],
)
def test_a_title_that_only_looks_like_that_is_left_alone(text: str, language: str) -> None:
    assert forms(text, language=language) == []


def test_a_title_in_capitals_is_written_as_another_place_of_the_card_has_it() -> None:
    card = film()
    snapshot = snapshot_of(
        card,
        title("LAZZARO FELICE", language="it"),
        row(Text, film_id="film", kind="synopsis", language="it", body="In Lazzaro felice vive …"),
    )
    (finding,) = find_title_forms(snapshot, card)
    assert finding.mends[0].after == "Lazzaro felice"


def test_one_word_in_capitals_is_a_slip_where_the_card_has_it_otherwise() -> None:
    card = film()
    rows = [card, title("WECHSELGELD", language="de")]
    assert list(find_title_forms(snapshot_of(*rows), card)) == []
    body = row(Text, film_id="film", kind="synopsis", language="de", body="„Wechselgeld“ zeigt …")
    (finding,) = find_title_forms(snapshot_of(*rows, body), card)
    assert finding.mends[0].after == "Wechselgeld"


def sets(*titles: Title, **values: Any) -> list[Finding]:  # noqa: ANN401 -- any column's value
    """Return what is said of the titles of a film together; its card is edited."""
    card = film(**({"status": "edited"} | values))
    return list(find_title_sets(snapshot_of(card, *titles), card))


def codes(findings: list[Finding]) -> list[str]:
    """Return the codes of findings without what all of them begin with."""
    return [finding.code.removeprefix("title.") for finding in findings]


ALL = {"kind": TitleKind.TRANSLATED}


def test_titles_that_lack_or_repeat_something_are_found() -> None:
    two = sets(title("The Long Way"), title("A Long Way"), title("Der Weg", language="de"))
    assert codes(two)[0] == "originals-several"
    assert two[0].mends[0].after == "alternative"
    abroad = sets(title("The Mirror", kind=TitleKind.INTERNATIONAL))
    assert codes(abroad) == ["original-missing", "translation-missing"]
    read = sets(title("Zerkalo", kind=TitleKind.TRANSLITERATED))
    assert codes(read)[0] == "original-script-missing"
    twice = sets(title("Playtime"), title("Playtime", kind=TitleKind.ALTERNATIVE))
    assert codes(twice)[0] == "says-nothing"
    assert twice[0].mends[0].act == "remove"


def test_titles_that_each_say_something_are_left_alone() -> None:
    full = [
        title("Зеркало", language="ru"),
        title("Zerkalo", kind=TitleKind.TRANSLITERATED),
        title("The Mirror", kind=TitleKind.INTERNATIONAL),
        title("Der Spiegel", language="de", **ALL),
        title("Le Miroir", language="fr", **ALL),
    ]
    assert sets(*full) == []
    # Two languages of one film; a German title equal to the original where an English one differs.
    assert codes(sets(title("Le Lit", language="fr"), title("Het bed", language="nl"))) == [
        "translation-missing"
    ]
    same = [
        title("Titane", language="fr"),
        title("Titanium", kind=TitleKind.INTERNATIONAL),
        title("Titane", language="de", **ALL),
    ]
    assert codes(sets(*same)) == ["as-original"]  # where the house asks for it
    assert sets(title("The Mirror", kind=TitleKind.INTERNATIONAL), status="draft") == []


def test_two_films_of_one_title_are_told_unless_they_are_one() -> None:
    suspiria = [title("Suspiria", "one"), title("Suspiria", "other")]
    makers = [
        row(Credit, film_id="one", as_credited="Dario Argento", role="director"),
        row(Credit, film_id="other", as_credited="Luca Guadagnino", role="director"),
    ]
    apart = snapshot_of(film("one", year=1977), film("other", year=2018), *suspiria, *makers)
    (finding,) = find_titles_alike(apart)
    assert str(finding) == "Two films print under one title, “Suspiria” (1977 / 2018)."
    one_film = snapshot_of(film("one", year=1977), film("other", year=1977), *suspiria)
    assert list(find_titles_alike(one_film)) == []


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("Bolero per due", "Bolero for Two", "boléro pour deux"), "title.begins-small"),
        (("Bolero per due", "Bolero for Two", "Boléro pour deux"), None),
        (("bolero per due", "bolero for two"), None),
        (("bolero per due",), None),
        (("おりて", "bolero for two", "Boléro pour deux"), None),
        (("Bolero per due", "bolero for two", "boléro pour deux"), None),
        (("400 coups", "the 400 Blows", "Les 400 coups"), None),
    ],
)
def test_one_title_of_several_that_begins_small_is_a_hint(
    texts: tuple[str, ...], code: str | None
) -> None:
    card = film(year=1967)
    rows = [
        row(Title, film_id="film", text=text, place=place, kind=TitleKind.TRANSLATED, language="")
        for place, text in enumerate(texts)
    ]
    found = [one.code for one in find_title_forms(snapshot_of(card, *rows), card)]
    assert found == ([code] if code else [])


def test_a_translation_that_begins_small_beside_an_original_that_does_not_is_no_hint() -> None:
    card = film(year=1967)
    rows = [
        row(Title, film_id="film", text=text, place=place, kind=kind, language=language)
        for place, (text, kind, language) in enumerate(
            [
                ("Bolero per due", TitleKind.ORIGINAL, "it"),
                ("der Bolero", TitleKind.TRANSLATED, "de"),
            ]
        )
    ]
    (found,) = find_title_forms(snapshot_of(card, *rows), card)
    assert (found.code, found.severity) == ("title.begins-small", Severity.WARNING)


@pytest.mark.parametrize(
    ("texts", "should_be"),
    [
        (("Icebreaker", "„Der Eisbrecher“"), ["Der Eisbrecher"]),
        (("Icebreaker", "« Le Brise-glace »"), ["Le Brise-glace"]),
        (("Icebreaker", '"Der Eisbrecher"'), ["Der Eisbrecher"]),
        (("“Icebreaker”", "„Der Eisbrecher“"), []),
        (("Icebreaker", "“Ice” and “Snow”"), []),
        (("Icebreaker", "Der „Eisbrecher“"), []),
        (("“Icebreaker”",), []),
    ],
)
def test_a_title_that_alone_of_the_card_stands_in_quotation_marks_is_found(
    texts: tuple[str, ...], should_be: list[str]
) -> None:
    card = film(year=1967)
    rows = [
        row(Title, film_id="film", text=text, place=place, language="",
            kind=TitleKind.TRANSLATED if place else TitleKind.ORIGINAL)
        for place, text in enumerate(texts)
    ]  # fmt: skip
    found = list(find_title_forms(snapshot_of(card, *rows), card))
    assert [one.code for one in found] == ["title.in-quotes"] * len(should_be)
    assert [mend.after for one in found for mend in one.mends] == should_be


def with_titles(*own: str, others: int = 12) -> list[str]:
    """Return what is said of a film with texts in three languages and titles in its own."""
    rows: list[Any] = [edition_row(languages=("en", "fr", "de"))]
    for n in range(others + 1):
        film_id = f"f{n}"
        rows += [film(film_id, year=2020, place=n), title(f"Rain {n}", film_id, language="en")]
        for language in own if n == others else ("fr", "de"):
            rows.append(title(f"{language} {n}", film_id, kind="translated", language=language))
        rows += [
            row(Text, id=f"{film_id}-{language}", film_id=film_id, kind="synopsis",
                language=language, body="It rains.")
            for language in ("en", "fr", "de")
        ]  # fmt: skip
    edition = snapshot_of(*rows)
    card = edition.films[FilmId(f"f{others}")]
    return [one.code for one in find_title_sets(edition, card) if one.code == "title.one-missing"]


def test_a_title_in_the_one_language_that_all_others_have_is_missed() -> None:
    assert with_titles("fr") == ["title.one-missing"]
    assert with_titles("fr", "de") == []
    assert with_titles() == []  # none is translated
    assert with_titles("fr", others=3) == []
