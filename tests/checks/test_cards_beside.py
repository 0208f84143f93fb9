"""Roles with a slip, and what nearly all cards, awards and filmographies of an edition have."""

from typing import Any

import pytest

from festdesk.base.findings import MendAct
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.checks.cards import roles, still_rights
from festdesk.checks.facts import awards
from festdesk.checks.people import filmography_order, likely_doubles, own_films
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.roles import role_keys, role_meant
from festdesk.films.tables import Award, CardStatus, Credit, Film, Title, VersionKind
from festdesk.people.tables import Person
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Still
from tests.builders import edition_row, film, row, snapshot_of, title


@pytest.mark.parametrize(
    ("role", "meant"),
    [
        ("sond", "sound"), ("sonud", "sound"), ("edting", "editing"), ("prodcuer", "producer"),
        ("cinematografy", "cinematography"), ("Kammera", ""), ("Regisseurinn", "director"),
        ("print_sorce", "print_source"), ("sound", ""), ("Kamera", ""), ("Animal training", ""),
        ("Stunts", ""), ("", ""), ("cst", ""), ("Drehbuchh", "screenplay"),
    ],
)  # fmt: skip
def test_a_role_a_slip_away_from_one_of_the_list(role: str, meant: str) -> None:
    assert role_meant(role) in {meant, "cinematography" if role == "Kammera" else meant}


def test_no_role_of_the_list_is_a_slip_of_another() -> None:
    assert [key for key in role_keys() if role_meant(key)] == []


def test_a_misspelt_role_is_told_once_for_a_line_and_can_be_chosen() -> None:
    card = film(year=2020)
    edition = snapshot_of(
        card, title("Rain"),
        *(row(Credit, id=f"c{n}", film_id="film", as_credited=f"Ada {n}", role="edting", place=n)
          for n in range(2)),
    )  # fmt: skip
    (found,) = roles.find_roles_misspelt(edition, card)
    (mend,) = found.mends
    assert (mend.act, mend.after, [one.after for one in mend.more]) == (
        MendAct.ROLE, "editing", ["editing"],
    )  # fmt: skip


def programme(*last: Any, count: int = 12, **values: Any) -> tuple[Snapshot, Film]:  # noqa: ANN401
    """Return an edition of films that all have a producer and a prize, and one more of its own."""
    rows: list[Any] = [edition_row()]
    for n in range(count):
        rows += [film(f"f{n}", year=2020, place=n), title(f"Film {n}", f"f{n}")]
        for role in ("director", "screenplay", "cast", "cinematography", "editing", "producer"):
            rows.append(
                row(Credit, id=f"f{n}{role}", film_id=f"f{n}", as_credited="Ada", role=role)
            )
        rows.append(row(Award, id=f"a{n}", film_id=f"f{n}", prize="Jury Prize", body="Cork"))
    own = film("own", year=values.pop("year", 2020), place=99, **values)
    edition = snapshot_of(*rows, own, title("Own", "own"), *last)
    return edition, edition.films[FilmId("own")]


def crew(*named: str) -> list[Any]:
    """Return credits of the last film of a programme."""
    return [
        row(Credit, id=role, film_id="own", as_credited="Ada", role=role)
        for role in ("director", "screenplay", "cast", "cinematography", "editing", *named)
    ]


@pytest.mark.parametrize(
    ("named", "values", "count"),
    [
        (crew(), {}, 1),
        (crew("producer"), {}, 0),
        (crew("producr"), {}, 0),  # told as misspelt
        (crew(), {"year": 1962}, 0),
        (crew(), {"version_kind": VersionKind.SILENT}, 0),
    ],
)
def test_a_producer_is_missed_where_all_others_have_one(
    named: list[Any], values: dict[str, Any], count: int
) -> None:
    edition, own = programme(*named, **values)
    found = [one.severity for one in roles.find_missing_roles(edition, own)]
    assert found == ["hint"] * count


@pytest.mark.parametrize(
    ("lacking", "values", "severity"),
    [
        ({"editing"}, {}, "warning"),
        ({"editing", "cinematography"}, {}, "warning"),
        ({"screenplay"}, {}, "warning"),
        ({"screenplay", "cast", "editing"}, {}, "hint"),  # a card that is not filled in yet
        ({"cast"}, {"genres": ("documentary",)}, None),
        ({"editing"}, {"year": 1962}, "hint"),
    ],
)
def test_a_usual_role_is_to_be_looked_for_where_all_others_have_it(
    lacking: set[str], values: dict[str, Any], severity: str | None
) -> None:
    named = [credit for credit in crew("producer") if credit.role not in lacking]
    edition, own = programme(*named, **values)
    found = [one.severity for one in roles.find_missing_roles(edition, own)]
    assert found == ([severity] if severity else [])


def test_a_usual_role_is_a_hint_in_a_small_programme() -> None:
    edition, own = programme(*(one for one in crew() if one.role != "editing"), count=5)
    assert [one.severity for one in roles.find_missing_roles(edition, own)] == ["hint"]


@pytest.mark.parametrize(("count", "unsigned", "severity"), [
    (12, 0, "warning"), (12, 1, "warning"), (12, 6, "hint"), (5, 0, "hint"),
])  # fmt: skip
def test_a_photographer_is_to_be_looked_for_where_nearly_all_stills_have_one(
    count: int, unsigned: int, severity: str
) -> None:
    rows: list[Any] = [edition_row()]
    for n in range(count):
        rows += [film(f"f{n}", year=2020, place=n), title(f"Film {n}", f"f{n}")]
        signed = "Ada" if n >= unsigned else ""
        rows.append(row(Still, id=f"s{n}", film_id=f"f{n}", sha256=f"{n}", photographer=signed))
    rows += [film("own", year=2020, place=99, status=CardStatus.EDITED), title("Own", "own"),
             row(Still, id="still", film_id="own", sha256="own")]  # fmt: skip
    edition = snapshot_of(*rows)
    found = still_rights.find_stills_unsigned(edition, edition.films[FilmId("own")])
    assert [one.severity for one in found] == [severity]


def test_a_producer_is_not_missed_in_a_small_programme() -> None:
    edition, own = programme(*crew(), count=5)
    assert list(roles.find_missing_roles(edition, own)) == []


def test_an_award_without_its_body_is_a_hint_where_the_others_have_theirs() -> None:
    bare = row(Award, id="bare", film_id="own", prize="Goya")
    edition, own = programme(bare)
    assert [one.code for one in awards.look(edition, own)] == ["award.body-missing"]
    alone = snapshot_of(edition_row(), film("own", year=2020), title("Own", "own"), bare)
    assert list(awards.look(alone, own)) == []


def lists(*years: tuple[int, ...]) -> Snapshot:
    """Return an edition of directors whose filmographies are of these years."""
    rows: list[Any] = [edition_row()]
    for n, each in enumerate(years):
        rows += [
            film(f"f{n}", year=2020, place=n), title(f"Film {n}", f"f{n}"),
            row(Person, id=f"p{n}"),
            row(Credit, id=f"c{n}", film_id=f"f{n}", person_id=f"p{n}", as_credited=f"Ada {n}",
                role="director"),
        ]  # fmt: skip
        for place, year in enumerate(each):
            entry = f"e{n}-{place}"
            rows.append(row(FilmographyEntry, id=entry, person_id=f"p{n}", year=year, place=place))
            rows.append(row(Title, entry_id=entry, text=f"Work {place}"))
    return snapshot_of(*rows)


FALLING = (2020, 2015, 2011)


@pytest.mark.parametrize(
    ("others", "own", "count"),
    [
        ((FALLING,) * 6, (2011, 2020, 2015), 1),
        ((FALLING,) * 6, FALLING, 0),
        ((FALLING,) * 6, (2011, 2020), 1),
        ((FALLING,) * 6, (2020, 2011), 0),
        (((2011, 2015, 2020),) * 6, (2011, 2020), 0),
        ((FALLING,) * 2, (2011, 2020), 0),
        ((FALLING,) * 2, (2011, 2020, 2015), 0),
        ((FALLING, (2011, 2020, 2015)) * 4, (2011, 2020, 2015), 0),
    ],
)
def test_two_or_three_entries_out_of_order_are_told_where_the_other_lists_are_in_it(
    others: tuple[tuple[int, ...], ...], own: tuple[int, ...], count: int
) -> None:
    edition = lists(own, *others)
    found = list(filmography_order.find_entries_out_of_order(edition, PersonId("p0"), FilmId("f0")))
    assert [one.severity for one in found] == ["warning"] * count


def test_four_entries_out_of_order_are_to_be_looked_at_where_the_other_lists_are_in_it() -> None:
    own = (2011, 2020, 2015, 2012)
    for others, severity in (((FALLING,) * 6, "warning"), ((FALLING,) * 2, "hint")):
        found = filmography_order.find_entries_out_of_order(
            lists(own, *others), PersonId("p0"), FilmId("f0")
        )
        assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(("linked", "severities"), [
    (12, ["warning"]), (5, ["hint"]), (2, []),
])  # fmt: skip
def test_the_own_film_is_to_be_looked_for_where_nearly_all_filmographies_have_it(
    linked: int, severities: list[str]
) -> None:
    edition = lists(*(FALLING,) * (linked + 1))
    own = [
        edition.entries[EntryId(f"e{n}-0")].model_copy(update={"film_id": f"f{n}"})
        for n in range(linked)
    ]
    found = own_films.find_own_films_missing(edition.with_rows(own))
    assert [one.severity for one in found] == severities


@pytest.mark.parametrize(
    ("first", "second", "is_double"),
    [
        ("Xarxa", "Xarxxa", True), ("Turnstile", "Turnstyle", True), ("Muga", "Muuga", True),
        ("Rain", "Rains", False), ("Part A", "Part B", False), ("Anna", "Hanna", False),
        ("Ana", "Anna", False), ("Lliclla", "Licllla", False), ("Kra 1", "Kraa 2", False),
        ("Dedal", "Deddal", True), ("Ojal", "Oajl", False),
    ],
)  # fmt: skip
def test_a_short_title_with_a_letter_doubled_is_the_same_work(
    first: str, second: str, *, is_double: bool
) -> None:
    rows: list[Any] = [film(year=2020), title("Rain Now"), row(Person, id="p")]
    for place, text in enumerate((first, second)):
        rows.append(row(FilmographyEntry, id=f"e{place}", person_id="p", year=2014, place=place))
        rows.append(row(Title, entry_id=f"e{place}", text=text))
    found = likely_doubles.find_likely_doubles(snapshot_of(*rows), PersonId("p"), FilmId("film"))
    assert len(list(found)) == is_double
