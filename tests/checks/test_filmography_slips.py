"""Filmographies: entries out of order, kinds in two words, what lacks; and lists that are right."""

from typing import Any

import pytest

from festdesk.base.findings import Finding, MendAct, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.checks.people import (
    bare_directors,
    filmographies,
    filmography_entries,
    filmography_kinds,
    filmography_order,
    likely_doubles,
    own_film_years,
    own_films,
    unnamed_films,
)
from festdesk.editions.tables import HouseSetting
from festdesk.filmographies.style import STYLE
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Credit, Title, TitleKind
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

MAKER, FILM = PersonId("maker"), FilmId("film")


def maker(person_id: str = MAKER, film_id: str = "film") -> list[Any]:
    """Return a director of a film, by name."""
    return [
        row(Person, id=person_id),
        row(NameForm, person_id=person_id, text=person_id.title(), kind=NameKind.AUTHORITY),
        row(Credit, film_id=film_id, person_id=person_id, as_credited=person_id, role="director"),
    ]


def entries(*said: tuple[int | None, str], **values: Any) -> list[Any]:  # noqa: ANN401
    """Return entries of a year and a title or, after a stroke, a kind: "Two Winters | short"."""
    rows: list[Any] = []
    for number, (year, words) in enumerate(said):
        text, _, kind = words.partition(" | ")
        given = {"person_id": MAKER, "year": year, "qualifier": kind, "place": number}
        rows.append(row(FilmographyEntry, id=f"e{number}", **(given | values)))
        if text:
            rows.append(row(Title, entry_id=f"e{number}", text=text))
    return rows


def of(find: Any, *rows: Any) -> list[Finding]:  # noqa: ANN401 -- any check, any row
    """Return what a check says of the filmography of the director."""
    snapshot = snapshot_of(film(year=2021), title("First Snow"), *maker(), *rows)
    return list(find(snapshot, MAKER, FILM))


def in_years(*years: int | None) -> list[Any]:
    """Return entries of these years."""
    return entries(*((year, f"Work {number}") for number, year in enumerate(years)))


@pytest.mark.parametrize(
    ("years", "order"),
    [
        ((2019, 2016, 2018, 2011, 2009, 2004), (0, 2, 1, 3, 4, 5)),
        ((2001, 2003, 2008, 2005, 2011, 2019), (0, 1, 3, 2, 4, 5)),
        ((2011, 2019, 2016, 2009, 2004, 2003), (1, 2, 0, 3, 4, 5)),
    ],
)
def test_an_entry_out_of_its_year_is_found_and_put_back(
    years: tuple[int, ...], order: tuple[int, ...]
) -> None:
    (finding,) = of(filmography_order.find_entries_out_of_order, *in_years(*years))
    assert finding.severity == Severity.WARNING
    (mend,) = finding.mends
    assert (mend.act, mend.after) == (MendAct.ARRANGED, tuple(f"e{n}" for n in order))


@pytest.mark.parametrize(
    "years",
    [
        (2019, 2016, 2016, 2011, 2009),
        (2001, 2003, 2008, None, 2011),
        (2019, 2021, 2003),
        (2019, 2001, 2016, 2003, 2011, 2009),  # by no order of years
        (),
    ],
)
def test_lists_in_order_or_in_none_are_left_alone(years: tuple[int | None, ...]) -> None:
    assert of(filmography_order.find_entries_out_of_order, *in_years(*years)) == []


def test_features_before_shorts_are_an_order_and_a_house_that_sorts_needs_none() -> None:
    grouped = entries(
        (2019, "A"), (2016, "B"), (2010, "C"), (2005, "D"), (2004, "E"), (2012, "F | short")
    )
    assert of(filmography_order.find_entries_out_of_order, *grouped) == []
    sorts = row(HouseSetting, name=STYLE, value='{"order": "latest"}')
    rows = in_years(2019, 2016, 2018, 2011, 2009, 2004)
    assert of(filmography_order.find_entries_out_of_order, *rows, sorts) == []


def test_the_very_title_a_year_on_is_graver_than_one_long_after() -> None:
    near = of(likely_doubles.find_likely_doubles, *entries((2019, "Tide"), (2018, "tide")))
    assert [one.severity for one in near] == [Severity.WARNING]
    kinds = entries((2019, "Tide"), (2018, "tide | short"))
    assert [one.severity for one in of(likely_doubles.find_likely_doubles, *kinds)] == [
        Severity.HINT
    ]
    same_year = entries((2019, "Tide"), (2019, "Tide | short"))
    assert [one.severity for one in of(likely_doubles.find_likely_doubles, *same_year)] == [
        Severity.HINT
    ]
    far = of(likely_doubles.find_likely_doubles, *entries((2019, "Tide"), (1998, "Tide")))
    assert [one for one in far if one.severity == Severity.WARNING] == []


def with_others(*said: tuple[int | None, str]) -> list[Finding]:
    """Return what is said of the order of a list where six others run from the latest year."""
    others: list[Any] = []
    for number in range(6):
        key = f"other{number}"
        others += [film(key), *maker(key, key)]
        others += [
            row(FilmographyEntry, id=f"{key}-{year}", person_id=key, year=year, place=place)
            for place, year in enumerate((2020, 2015, 2010))
        ]
    return of(filmography_order.find_entries_out_of_order, *others, *entries(*said))


def test_the_order_of_nearly_all_other_lists_makes_a_short_list_sure() -> None:
    for said in (
        [(2018, "A"), (2021, "B"), (2012, "C | short")],
        [(2012, "C | short"), (2021, "A"), (2018, "B")],
        [(2021, "A"), (2012, "C | short"), (2018, "B")],
        [(2012, "C | short"), (2021, "A")],
    ):
        (found,) = with_others(*said)
        assert found.severity == Severity.WARNING
    assert with_others((2021, "A"), (2016, "B"), (2019, "C | short")) == []
    assert with_others((2021, "A"), (2016, "B"), (2016, "C | short")) == []


@pytest.mark.parametrize(
    ("words", "should_be"),
    [
        ("Two Winters (short)", "Two Winters"),
        ("Two Winters [TV movie]", "Two Winters"),
        ("Two Winters (Kurzfilm)", "Two Winters"),
        ("Two Winters | short film", "short"),
        ("Two Winters | (short)", "short"),
        ("Two Winters | Court-métrage", "short"),
    ],
)
def test_a_kind_in_other_words_or_in_the_title_is_found(words: str, should_be: str) -> None:
    (finding,) = of(filmography_kinds.find_kinds_wrong, *entries((2019, words)))
    assert [mend.after for mend in finding.mends] == [should_be]


def test_own_words_are_held_against_each_other() -> None:
    own = [(2019, "A | music video"), (2018, "B | music video"), (2017, "C | Music-Video")]
    (finding,) = of(filmography_kinds.find_kinds_wrong, *entries(*own))
    assert str(finding) == (
        "Maker: “C” (2017) is called “Music-Video”, elsewhere it is “music video”."
    )


@pytest.mark.parametrize(
    "words",
    ["Two Winters", "Two Winters | short", "Two Winters (1)", "Short (hair)", "(Untitled)",
     "Two Winters | music video", "Two Winters | commercial"],
)  # fmt: skip
def test_kinds_that_are_right_are_left_alone(words: str) -> None:
    assert of(filmography_kinds.find_kinds_wrong, *entries((2019, words))) == []


def test_entries_without_title_or_year_and_of_years_to_come_are_found() -> None:
    rows = entries((2019, "A"), (2201, "B"), (2022, "C"), (None, "D"), (2011, ""))
    found = of(filmography_entries.find_entries_wrong, *rows)
    assert [(one.code, one.severity) for one in found] == [
        ("filmography.year-to-come", "warning"),
        ("filmography.year-to-come", "hint"),
        ("filmography.title-missing", "warning"),
        ("filmography.year-missing", "hint"),
    ]


def test_unfinished_work_and_lists_without_years_are_left_alone() -> None:
    rows = entries((2022, f"A | {Qualifier.UNFINISHED}"), (2019, "B"))
    assert of(filmography_entries.find_entries_wrong, *rows) == []
    assert of(filmography_entries.find_entries_wrong, *in_years(None, None, None, 2011)) == []
    circa = entries((None, "A"), (2019, "B"), (2018, "C"), (2017, "D"), year_as_given="c. 1920")
    assert of(filmography_entries.find_entries_wrong, *circa) == []


def test_transliterated_titles_beside_translated_ones_are_told_once() -> None:
    rows = in_years(2019, 2016, 2011, 2009)
    for one in rows:
        if isinstance(one, Title):
            one.kind = TitleKind.TRANSLATED if one.entry_id != "e2" else TitleKind.TRANSLITERATED
    (finding,) = of(filmography_entries.find_entries_wrong, *rows)
    assert finding.code == "filmography.titles-mixed"


def test_the_film_of_the_entry_is_to_be_linked_and_graver_where_the_house_omits_it() -> None:
    rows = [film(year=2021), title("First Snow"), *maker(), *entries((2021, "First Snow"))]
    card = rows[0]
    (hint,) = filmographies.find_unlinked_films(snapshot_of(*rows), card)
    assert (hint.severity, hint.mends[0].after) == (Severity.HINT, "film")
    omits = row(HouseSetting, name=STYLE, value='{"own_film": "omitted"}')
    (warning,) = filmographies.find_unlinked_films(snapshot_of(*rows, omits), card)
    assert warning.severity == Severity.WARNING


@pytest.mark.parametrize(
    ("year", "until", "is_linked", "mends"),
    [
        (2020, None, True, [2021, 2020]), (2012, None, True, [2021, 2012]),
        (2020, None, False, [2021, 2020]),
        (2021, None, True, None), (2019, 2021, True, None), (None, None, True, None),
        (2012, None, False, None),
    ],
)  # fmt: skip
def test_the_film_of_the_entry_is_of_one_year(
    year: int | None, until: int | None, mends: list[int] | None, *, is_linked: bool
) -> None:
    linked = FILM if is_linked else None
    own = entries((year, "First Snow"), film_id=linked, year_until=until)
    card = film(year=2021)
    snapshot = snapshot_of(card, title("First Snow"), *maker(), *own)
    found = list(own_film_years.find_own_years_other(snapshot, card))
    assert [[mend.after for mend in one.mends] for one in found] == (
        [] if mends is None else [mends]
    )
    assert {one.severity for one in found} <= {Severity.WARNING}


def test_the_film_of_the_entry_is_missed_where_most_filmographies_have_theirs() -> None:
    rows: list[Any] = []
    for number, person_id in enumerate(("ann", "ben", "cleo", "dan")):
        film_id = f"f{number}"
        rows += [film(film_id, place=number), *maker(person_id, film_id)]
        linked = None if person_id == "dan" else film_id
        rows.append(row(FilmographyEntry, person_id=person_id, year=2021, film_id=linked))
    (finding,) = own_films.find_own_films_missing(snapshot_of(*rows))
    assert finding.places[0].id == "dan"
    omits = row(HouseSetting, name=STYLE, value='{"own_film": "omitted"}')
    assert list(own_films.find_own_films_missing(snapshot_of(*rows, omits))) == []
    assert list(own_films.find_own_films_missing(snapshot_of(*rows[5:]))) == []


def test_a_card_without_title_may_be_a_work_of_its_year() -> None:
    card = film(year=2020)
    rows = [card, *maker(), *entries((2020, "First Snow"), (2020, "The Gate"), (2016, "B"))]
    (finding,) = unnamed_films.find_unnamed_films(snapshot_of(*rows), card)
    assert str(finding) == (
        "[Maker, 2020] has no title; of its director and year there is “First Snow” (2020), "
        "“The Gate” (2020)."
    )
    assert [mend.row_id for mend in finding.mends] == ["e0", "e1"]
    named = snapshot_of(*rows, title("Two Winters"))
    assert list(unnamed_films.find_unnamed_films(named, card)) == []


def test_an_entry_in_other_letters_is_likely_an_earlier_one() -> None:
    rows = entries((2012, "Podszewka"), (1965, "Pervyy uchitel"), (2012, "Podzewka"))
    (finding,) = of(likely_doubles.find_likely_doubles, *rows)
    assert str(finding) == "Maker: “Podzewka” (2012) is likely “Podszewka” (2012) once more."
    assert finding.mends[0].row_id == "e2"
    two = entries((2012, "Winter I"), (2012, "Winter II"), (2012, "Lola"), (2012, "Lolo"))
    assert of(likely_doubles.find_likely_doubles, *two) == []
    same = entries((2012, "Lola"), (2012, "Lola"))  # told as standing twice
    assert of(likely_doubles.find_likely_doubles, *same) == []


def test_a_director_without_what_most_have_is_told() -> None:
    rows: list[Any] = []
    for number, person_id in enumerate(("ann", "ben", "cleo", "dan")):
        rows += [film(f"f{number}", place=number, status="edited"), *maker(person_id, f"f{number}")]
        if person_id != "dan":
            rows.append(
                row(Text, person_id=person_id, kind="biography", language="en", body="Born …")
            )
            rows.append(row(FilmographyEntry, person_id=person_id, year=2010))
    snapshot = snapshot_of(*rows)
    (biography,) = bare_directors.find_biographies_missing(snapshot)
    (filmography,) = bare_directors.find_filmographies_missing(snapshot)
    assert biography.places[0].id == filmography.places[0].id == "dan"
    few = snapshot_of(*rows[:-6])
    assert list(bare_directors.find_biographies_missing(few)) == []
