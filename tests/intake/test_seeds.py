"""The two documents festdesk was asked for with come in whole and exactly."""

import json
import subprocess
import sys
from datetime import date, time
from pathlib import Path
from typing import TypeVar

import pytest

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import TitleKind, VersionKind
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    GenreValue,
    PageKind,
    PressTextValue,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    VersionValue,
    YearValue,
)
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.intake.review import KnownFilm, find_film_for

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
EXPECTED = Path(__file__).parent / "pages" / "seeds"
SCORER = SEEDS.parent / "corpus" / "score.py"
PAGE, REVIEW = SEEDS / "000_75b63a81dd9052d5.txt", SEEDS / "002_8df08781e65348b2.txt"
pytestmark = pytest.mark.skipif(
    not PAGE.exists(), reason="the seed documents lie beside the repository, not in it"
)

V = TypeVar("V")


@pytest.fixture(scope="module")
def page() -> Reading:
    return read_text(PAGE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def review() -> Reading:
    return read_text(REVIEW.read_text(encoding="utf-8"))


def values(reading: Reading, kind: type[V]) -> list[V]:
    return [d.value for d in reading.films[0].drafts if isinstance(d.value, kind)]


def test_every_line_of_the_page_is_understood(page: Reading) -> None:
    assert (page.kind, page.language, page.unread, page.repairs) == (
        PageKind.FILM_PAGE, "en", (), ()
    )  # fmt: skip


def test_the_header_line_comes_apart(page: Reading) -> None:
    assert values(page, DirectorValue) == [DirectorValue("Andrei Konchalovsky")]
    assert values(page, CountryValue) == [CountryValue("RU", "Russia")]
    assert values(page, YearValue) == [YearValue(2020)]
    assert values(page, RunningTimeValue) == [RunningTimeValue(121 * 60)]
    assert [(v.kind, v.spoken, v.subtitles) for v in values(page, VersionValue)] == [
        (VersionKind.ORIGINAL, ("ru",), ("fr", "nl"))
    ]
    assert [v.key for v in values(page, GenreValue)] == ["drama", "history"]


def test_four_texts_are_told_apart_and_the_statement_loses_its_quotes_and_names_its_speaker(
    page: Reading,
) -> None:
    found = values(page, TextValue)
    assert [(t.kind, len(t.body)) for t in found] == [
        ("logline", 111),
        ("synopsis", 982),
        ("statement", 594),
        ("biography", 1065),
    ]
    statement = found[2]
    assert statement.speaker == "Andrei Konchalovsky"
    assert not statement.body.startswith("“")
    assert statement.body.endswith("betrayed.")
    assert {t.language for t in found} == {"en"}


def test_two_screenings_get_the_year_their_weekdays_fit(page: Reading) -> None:
    found = values(page, ScreeningValue)
    assert [(s.day, s.starts, s.venue, s.audience, s.year_is_proposed) for s in found] == [
        (date(2021, 3, 12), time(13, 0), "Cinémathèque", "public", True),
        (date(2021, 3, 13), time(10, 0), "", "public", True),
    ]
    assert all(s.version and s.version.subtitles == ("fr", "nl") for s in found)


def test_the_dates_of_the_edition_decide_the_year_where_they_are_known() -> None:
    edition = Context(date(2021, 3, 4), date(2021, 3, 14), ("en", "de"), ("Cinémathèque",))
    reading = read_text(PAGE.read_text(encoding="utf-8"), edition=edition)
    drafts = [d for d in reading.films[0].drafts if isinstance(d.value, ScreeningValue)]
    assert {d.reason for d in drafts} == {"The date lies within the days of the edition."}


def test_four_awards_have_prize_category_body_year_and_country(page: Reading) -> None:
    assert [(a.prize, a.category, a.body, a.year, a.country) for a in values(page, AwardValue)] == [
        ("Best Director", "", "Golden Eagle Awards", 2021, "RU"),
        ("Best Director", "", "Chicago International Film Festival", 2020, "US"),
        ("Special Jury Prize", "", "Venice Film Festival", 2020, "IT"),
        ("NBR Award", "Best Foreign Language Film", "National Board of Review", 2021, "US"),
    ]


def test_credits_without_labels_stay_unknown_and_carry_a_suggestion_with_its_reason(
    page: Reading,
) -> None:
    found = values(page, CreditLineValue)
    assert [line.role for line in found] == [None] * 7
    assert [len(line.names) for line in found] == [5, 2, 1, 1, 1, 1, 1]
    assert found[0].suggested_role == "cast"
    assert found[1].suggested_role == "screenplay"
    assert found[2].suggested_role == "cinematography"
    assert [line.suggested_role for line in found[5:]] == ["production_company", "distributor"]
    assert [line.names[0].is_company for line in found] == [False] * 5 + [True] * 2
    assert all(line.suggested_because for line in found)


def test_the_filmography_has_all_entries_with_their_qualifiers_and_shares(page: Reading) -> None:
    found = values(page, EntryValue)
    assert len(found) == 31
    assert (found[0].year, found[-1].year) == (2020, 1961)
    counted = [entry.qualifier for entry in found]
    assert {kind: counted.count(kind) for kind in set(counted) - {""}} == {
        "documentary": 4,
        "short": 2,
        "tv_movie": 1,
        "series": 1,
    }
    assert [(e.titles[0].text, e.share) for e in found if e.share] == [
        ("The Odyssey", "2 episodes")
    ]
    assert [len(entry.titles) for entry in found] == [1] * 31


def test_the_lost_title_is_proposed_from_the_biography_and_the_filmography(page: Reading) -> None:
    proposed = [d for d in page.films[0].drafts if isinstance(d.value, TitleValue)]
    assert all(draft.is_candidate and draft.reason for draft in proposed)
    assert [
        (d.value.text, d.value.kind) for d in proposed[:2] if isinstance(d.value, TitleValue)
    ] == [
        ("Dear Comrades!", TitleKind.INTERNATIONAL),
        ("Dorogie tovarishchi!", TitleKind.ORIGINAL),
    ]


def test_the_review_gives_six_paragraphs_and_six_captions(review: Reading) -> None:
    assert (review.kind, review.unread) == (PageKind.REVIEW, ())
    (text,) = values(review, PressTextValue)
    lengths = [len(paragraph) for paragraph in text.body.split("\n\n")]
    assert lengths == [624, 941, 1124, 907, 1099, 1357]
    captions = values(review, CaptionValue)
    assert [d.span.first_line for d in review.films[0].drafts if d.value in captions] == [
        1, 5, 9, 13, 17, 21
    ]  # fmt: skip
    assert values(review, TextValue) == []


def test_the_review_finds_its_film_also_by_the_director_in_another_spelling(
    review: Reading,
) -> None:
    films = {
        "ours": KnownFilm(("Дорогие товарищи!", "Dear Comrades!"), ("Andrei Konchalovsky",)),
        "other": KnownFilm(("Ivan’s Childhood",), ("Andrei Tarkovsky",)),
    }
    found = find_film_for(review, films)
    assert found is not None
    assert found.key == "ours"
    assert "Dear Comrades!" in found.reason
    without_title = find_film_for(review, {"ours": KnownFilm((), ("Andrei Konchalovsky",))})
    assert without_title is not None
    assert find_film_for(review, {"x": KnownFilm(("Playtime",), ("Jacques Tati",))}) is None


def test_both_seeds_say_in_every_field_what_a_person_reads_in_them(
    page: Reading, review: Reading, tmp_path: Path
) -> None:
    """The expected cards beside this test were written by hand, from reading."""
    results = tmp_path / "results"
    results.mkdir()
    for source, reading in ((PAGE, page), (REVIEW, review)):
        card = json.dumps(reading_as_json(reading))
        (results / f"{source.stem}.json").write_text(card, encoding="utf-8")
    numbers = tmp_path / "numbers.json"
    places = map(str, (SCORER, results, "--gold", EXPECTED, "--json", numbers))
    subprocess.run([sys.executable, *places], check=True, capture_output=True)  # noqa: S603 -- the corpus's own script

    fields = json.loads(numbers.read_text())["fields"]
    assert {name: field["f1"] for name, field in fields.items() if field["f1"] != 1} == {}
