"""Details of screenings, blocks and venues that cannot be meant, and as many that are."""

from typing import Any

import pytest

from festdesk.availability.settings import CODE_PATTERN, GRID_STEP
from festdesk.base.findings import Finding, MendAct
from festdesk.checks.calendar import blocks, details, venues
from festdesk.checks.cards.sources import find_sources_missing
from festdesk.editions.tables import HouseSetting
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.screenings.tables import Block, BlockFilm, FilmPrint, ScreeningGuest, ScreeningTrait
from festdesk.texts.tables import Text
from tests.builders import at, film, row, screening, snapshot_of, title, venue


def of(*rows: Any) -> list[Finding]:  # noqa: ANN401 -- any row
    """Return what is said of the details of the screenings of the film "film"."""
    card = film()
    return list(details.find_details_wrong(snapshot_of(card, title("Playtime"), *rows), card))


def codes(findings: list[Finding]) -> list[str]:
    """Return the codes of findings."""
    return [finding.code for finding in findings]


@pytest.mark.parametrize(
    ("clock", "step", "is_odd"),
    [("20:03", "", True), ("20:05", "", False), ("20:05", "15", True), ("20:45", "15", False)],
)
def test_a_start_lies_on_the_grid_of_the_house(clock: str, step: str, *, is_odd: bool) -> None:
    found = of(screening(starts_at=at(5, clock)), row(HouseSetting, name=GRID_STEP, value=step))
    assert codes(found) == (["screening.odd-minute"] if is_odd else [])


def test_a_print_is_to_be_chosen_where_prints_differ() -> None:
    shown = screening(starts_at=at(5, "20:00"))
    prints = [
        row(FilmPrint, id="fr", film_id="film", format="DCP", version_subtitles=("fr",)),
        row(FilmPrint, id="de", film_id="film", format="DCP", version_subtitles=("de",)),
    ]
    assert codes(of(shown, *prints)) == ["screening.print-unchosen"]
    chosen = row(ScreeningTrait, screening_id="screening", print_id="de")
    assert of(shown, *prints, chosen) == []
    copies = [row(FilmPrint, id=key, film_id="film", format="DCP", name=key) for key in "ab"]
    assert of(shown, *copies) == []


@pytest.mark.parametrize(
    ("code", "pattern", "is_unlike"),
    [
        ("B2", "A{n:03}", True),
        ("A012", "A{n:03}", False),
        ("A012-2", "A{n:03}", False),
        ("05/SCA/2", "{dd}/{venue}/{count}", False),
        ("SCA-2", "{dd}/{venue}/{count}", True),
        ("anything", "", False),
        ("anything", "{unknown}", False),
    ],
)
def test_a_code_is_held_against_the_rule_of_the_house(
    code: str, pattern: str, *, is_unlike: bool
) -> None:
    found = of(screening(code=code), row(HouseSetting, name=CODE_PATTERN, value=pattern))
    assert codes(found) == (["screening.code-unlike"] if is_unlike else [])


def test_a_guest_comes_to_an_introduction_or_a_talk() -> None:
    rows = [
        row(Person, id="p"),
        row(NameForm, person_id="p", text="Anna Schmidt", kind=NameKind.AUTHORITY),
        row(ScreeningGuest, screening_id="screening", person_id="p"),
    ]
    (finding,) = of(screening(starts_at=at(5, "20:00")), *rows)
    assert str(finding) == (
        "Anna Schmidt: expected at “Playtime” (2021-03-05 20:00), without introduction or talk."
    )
    assert of(screening(starts_at=at(5, "20:00"), talk_minutes=20), *rows) == []


def test_screenings_of_a_block_are_told_of_on_the_card_that_opens_it() -> None:
    rows = [
        row(Block, id="b"),
        row(BlockFilm, block_id="b", film_id="film", place=1),
        row(BlockFilm, block_id="b", film_id="first", place=0),
        screening(block_id="b", starts_at=at(5, "20:03")),
    ]
    assert of(film("first"), *rows) == []
    assert codes(of(film("first", is_withdrawn=True), *rows)) == ["screening.odd-minute"]


def test_blocks_that_are_empty_or_hold_a_withdrawn_film_are_found() -> None:
    name = row(Text, block_id="b", kind="name", language="en", body="Shorts 3")
    planned = screening(block_id="b", starts_at=at(5, "20:00"))
    (empty,) = blocks.find_blocks_wrong(snapshot_of(row(Block, id="b"), name, planned))
    assert str(empty) == "The block “Shorts 3” holds no film."
    assert list(blocks.find_blocks_wrong(snapshot_of(row(Block, id="b"), name))) == []
    holds = row(BlockFilm, id="place", block_id="b", film_id="film")
    gone = snapshot_of(row(Block, id="b"), name, planned, film(is_withdrawn=True), holds)
    (withdrawn,) = blocks.find_blocks_wrong(gone)
    assert (withdrawn.mends[0].row_id, withdrawn.mends[0].act) == ("place", MendAct.REMOVE)
    there = snapshot_of(row(Block, id="b"), name, planned, film(), holds)
    assert list(blocks.find_blocks_wrong(there)) == []


def test_two_venues_of_one_name_are_found_and_two_halls_of_one_house_are_not() -> None:
    one, two = venue("one", name="Scala"), venue("two", name="SCALA ", place=1)
    (finding,) = venues.find_venues_doubled(snapshot_of(one, two))
    assert finding.places[0].id == "two"
    halls = venue("one", name="Scala 1"), venue("two", name="Scala 2", short_name="SC2", place=1)
    assert list(venues.find_venues_doubled(snapshot_of(*halls))) == []


def test_what_prints_of_most_venues_is_missed_on_one() -> None:
    full = [venue(f"v{n}", address="Quai 1", seats=100, place=n) for n in range(3)]
    bare = venue("bare", address="Quai 2", place=3)
    shown = [screening(f"s{v.id}", venue_id=v.id) for v in (*full, bare)]
    (finding,) = venues.find_venue_facts_missing(snapshot_of(film(), *full, bare, *shown))
    assert str(finding) == "Bare: the page of venues would print without seats."
    unused = snapshot_of(film(), *full, bare, *shown[:3])
    assert list(venues.find_venue_facts_missing(unused)) == []
    all_bare = snapshot_of(film(), bare, *shown[3:])
    assert list(venues.find_venue_facts_missing(all_bare)) == []


def test_a_film_in_no_slot_is_told_once_most_are_planned() -> None:
    cards = [film("film", place=0), film("other", place=1), film("bare", place=2)]
    shown = [screening("one", at(5, "20:00")), screening("two", at(6, "20:00"), film_id="other")]
    (finding,) = venues.find_films_without_screening(snapshot_of(*cards, *shown))
    assert finding.places[0].film == "bare"
    begun = snapshot_of(*cards, shown[0])
    assert list(venues.find_films_without_screening(begun)) == []


def test_a_print_source_is_missed_where_most_films_have_one() -> None:
    cards = [film(f"f{n}", place=n, status="edited") for n in range(4)]
    sources = [
        row(Credit, film_id=card.id, as_credited="Nordlicht Film", role="distributor")
        for card in cards[:3]
    ]
    (finding,) = find_sources_missing(snapshot_of(*cards, *sources))
    assert finding.places[0].film == "f3"
    assert list(find_sources_missing(snapshot_of(*cards, *sources[:1]))) == []
