"""The sample edition: what is in it, and which slips it was given on purpose."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import partial

import pytest

from festdesk.base.countries import country_name
from festdesk.base.ids import FilmId
from festdesk.base.moments import days_between, festival_day
from festdesk.checks.catalogue import run_checks
from festdesk.checks.wording.misspelt import Proofreader
from festdesk.films.genres import genre_keys
from festdesk.films.roles import role_keys
from festdesk.films.titles import original_title, printed_title
from festdesk.people.names import likely_same_person
from festdesk.sample import sample_edition, write_sample
from festdesk.snapshot import Snapshot, body_in
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.speller import Speller
from festdesk.store.document import Document

LANGUAGES = ("en", "fr", "de")


@pytest.fixture(scope="module")
def told() -> list[tuple[int, int]]:
    """Hold what the writer said about how far it was."""
    return []


@pytest.fixture(scope="module")
def document(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[int, int]]
) -> Iterator[Document]:
    path = tmp_path_factory.mktemp("sample") / "sample.festdesk"
    fill = partial(write_sample, progress=lambda done, of: told.append((done, of)))
    with Document.create(path, sample_edition(), fill=fill) as made:
        yield made


@pytest.fixture(scope="module")
def snapshot(document: Document) -> Snapshot:
    return document.snapshot()


def titles(snapshot: Snapshot) -> dict[str, FilmId]:
    """Return the ids of the films by their English titles."""
    return {printed_title(snapshot.titles_of(key), "en"): key for key in snapshot.films}


def test_edition_has_five_days_four_venues_and_forty_screenings(snapshot: Snapshot) -> None:
    edition = snapshot.edition

    assert len(days_between(edition.starts_on, edition.ends_on)) == 5
    assert snapshot.languages == LANGUAGES
    assert len(snapshot.venues) == 4
    assert len(snapshot.screenings) == 40
    assert len(snapshot.films) == 15
    assert len(snapshot.strands) == 5


def test_every_screening_is_on_a_day_of_the_edition(snapshot: Snapshot) -> None:
    edition = snapshot.edition
    days = days_between(edition.starts_on, edition.ends_on)

    held = Counter(
        festival_day(screening.starts_at, day_starts_hour=edition.day_starts_hour)
        for screening in snapshot.screenings.values()
        if screening.starts_at is not None
    )

    assert set(held) == set(days)
    assert sum(held.values()) == 40


def test_late_show_belongs_to_the_evening_before(snapshot: Snapshot) -> None:
    late = [
        screening.starts_at
        for screening in snapshot.screenings.values()
        if screening.starts_at is not None and screening.starts_at.hour < 5
    ]

    assert late == [datetime(2027, 10, 9, 0, 15)]
    assert festival_day(late[0], day_starts_hour=snapshot.edition.day_starts_hour).day == 8


def test_screenings_show_what_a_calendar_must_tell_apart(snapshot: Snapshot) -> None:
    screenings = snapshot.screenings.values()

    assert {screening.state for screening in screenings} == {"pencilled", "confirmed", "cancelled"}
    assert {screening.audience for screening in screenings} == {
        "public",
        "press",
        "school",
        "industry",
    }
    assert sum(screening.talk_minutes > 0 for screening in screenings) >= 5
    assert sum(screening.block_id is not None for screening in screenings) == 3
    assert any(screening.version_live == ("de",) for screening in screenings)
    assert any(snapshot.guests_of(screening.id) for screening in screenings)


def test_every_film_is_complete_enough_to_print(snapshot: Snapshot) -> None:
    for key, film in snapshot.films.items():
        texts = snapshot.texts_of_film(key)
        assert all(body_in(texts, "logline", language) for language in LANGUAGES)
        assert snapshot.printed_seconds(key)
        assert snapshot.directors_of(key)
        assert film.version_kind
        assert [country_name(code, "en") for code in film.countries] != list(film.countries)
        assert set(film.genres) <= set(genre_keys())


def test_roles_are_those_the_booklet_has_labels_for(snapshot: Snapshot) -> None:
    used = {credit.role for credit in snapshot.credits.values() if credit.role}

    assert used <= set(role_keys())


def test_every_film_has_a_drawn_still_with_its_words(
    document: Document, snapshot: Snapshot
) -> None:
    for key in snapshot.films:
        (still,) = snapshot.stills_of(key)
        assert still.sha256
        assert document.picture(still.sha256)
        texts = snapshot.texts_of_still(still.id)
        for kind in ("caption", "alt"):
            assert all(body_in(texts, kind, language) for language in LANGUAGES)


def test_titles_are_there_in_their_own_scripts(snapshot: Snapshot) -> None:
    films = titles(snapshot)

    assert original_title(snapshot.titles_of(films["Tokyo Story"])) == "Tōkyō monogatari / 東京物語"
    assert printed_title(snapshot.titles_of(films["Hedgehog in the Fog"]), "de") == (
        "Der Igel im Nebel"
    )
    assert {code for film in snapshot.films.values() for code in film.countries} >= {
        "SU",
        "CS",
        "DD",
        "YU",
    }


def test_paragraphs_of_a_text_are_whole_lines(snapshot: Snapshot) -> None:
    for text in snapshot.texts.values():
        assert "\n" not in text.body.replace("\n\n", "")


def test_one_director_has_a_long_filmography_with_links(snapshot: Snapshot) -> None:
    films = titles(snapshot)
    (credit,) = snapshot.directors_of(films["Cleo from 5 to 7"])
    assert credit.person_id is not None

    entries = snapshot.entries_of(credit.person_id)

    assert len(entries) == 42
    assert {entry.film_id for entry in entries if entry.film_id} == {
        films["Cleo from 5 to 7"],
        films["The Gleaners and I"],
    }
    assert Counter(entry.qualifier for entry in entries)["short"] > 10
    assert {entry.share for entry in entries if entry.share} == {"5 episodes"}


def test_checks_find_the_deliberate_slips_and_nothing_graver(snapshot: Snapshot) -> None:
    found = Counter(finding.code for finding in run_checks(snapshot) if finding.severity != "hint")

    assert found == {
        "screening.turnaround-short": 1,
        "screening.venue-missing": 1,
        "text.language-missing": 1,
        "film.running-times-in-conflict": 1,
        "credit.role-unknown": 1,
        "text.weekday-wrong": 1,
        "text.ordinal-wrong": 1,
        "person.doubled": 1,
    }


def test_one_name_is_spelt_two_ways(snapshot: Snapshot) -> None:
    names = {snapshot.person_name(key) for key in snapshot.people}

    assert {"Alexei Batalov", "Aleksey Batalow"} <= names
    assert likely_same_person("Alexei Batalov", "Aleksey Batalow")


def test_one_film_lacks_its_french_title(snapshot: Snapshot) -> None:
    ersatz = snapshot.titles_of(titles(snapshot)["Ersatz"])

    assert printed_title(ersatz, "fr") == "Ersatz"
    assert "fr" not in {title.language for title in ersatz}


@pytest.mark.usefixtures("document")
def test_writing_tells_how_far_it_is(told: list[tuple[int, int]]) -> None:
    assert told == [(done, 15) for done in range(16)]


def test_the_sample_is_there_from_the_beginning_and_not_undone(document: Document) -> None:
    assert document.undo_label is None


def test_no_word_of_the_sample_is_told_as_a_slip(snapshot: Snapshot) -> None:
    speller = Speller(find_dictionaries([]))
    try:
        found = Proofreader(speller).read(snapshot, lambda: True)
    finally:
        speller.close()

    assert found is not None
    assert [str(one) for one in found if one.severity != "hint"] == []
