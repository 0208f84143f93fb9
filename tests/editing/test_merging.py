"""Two cards become one, a card is copied, and an undo brings back both as they were."""

from typing import Any

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.checks.cards.doubles import likely_doubles
from festdesk.editing.films import add_award, change_film, write_identifier, write_running_time
from festdesk.editing.merging import (
    Choices,
    Keep,
    duplicate_film,
    merge_films,
    say_distinct,
)
from festdesk.editing.stills import add_still
from festdesk.editing.texts import find_text, set_text_status, write_text
from festdesk.snapshot import TABLES, Snapshot
from festdesk.store.document import Document
from festdesk.texts.styles import Run, Style
from festdesk.texts.tables import TextStatus
from tests.builders import add_film, film_called, picture


def everything(snapshot: Snapshot) -> dict[str, Any]:
    return {
        model.__table__.name: dict(snapshot.table(model.__table__.name))  # type: ignore[attr-defined]
        for model in TABLES
    }


@pytest.fixture
def second(document: Document) -> FilmId:
    """Give a second card of Playtime, taken in from another source."""
    made = add_film(
        document,
        title="PlayTime",
        director="Jacques Tati",
        year=1967,
        minutes=115,
        texts={("synopsis", "en"): "Glass everywhere.", ("logline", "en"): "Mr Hulot, lost."},
        countries=("FR",),
    )
    with document.edit("More") as session:
        change_film(session, made, note="Taken in twice", colour="colour")
        add_award(session, made, "Grand Prix", body="Moscow", year=1969)
        write_identifier(session, made, "imdb", "tt0062136")
        found = find_text(session, "film_id", made, "logline", "en")
        assert found is not None
        runs = [Run(0, 8, Style.ITALIC)]
        write_text(session, "film_id", made, "logline", "en", "Mr Hulot, lost.", runs=runs)
        set_text_status(session, found.id, TextStatus.APPROVED, by="marta")
        add_still(session, picture(), film_id=made, photographer="Wilkie")
    return made


def texts_of(snapshot: Snapshot, film_id: FilmId) -> dict[tuple[str, str], str]:
    return {(t.kind, t.language): t.body for t in snapshot.texts_of_film(film_id)}


def test_what_only_the_other_card_has_is_taken_over(document: Document, second: FilmId) -> None:
    kept = film_called(document, "Playtime")
    before = everything(document.snapshot())
    with document.edit("Merge") as session:
        merge_films(session, kept, second, Choices())
    snapshot = document.snapshot()
    assert second not in snapshot.films
    assert texts_of(snapshot, kept)["logline", "en"] == "Mr Hulot, lost."
    assert texts_of(snapshot, kept)["synopsis", "en"] == "A man is lost in glass."
    logline = next(t for t in snapshot.texts_of_film(kept) if t.kind == "logline")
    review, styling = snapshot.review_of(logline), snapshot.styling_of(logline)
    assert (logline.status, review and review.by) == ("approved", "marta")
    assert styling is not None
    assert [award.prize for award in snapshot.awards_of(kept)] == ["Grand Prix"]
    assert len(snapshot.stills_of(kept)) == 1
    assert [t.text for t in snapshot.titles_of(kept)] == ["Playtime"]
    assert [c.as_credited for c in snapshot.directors_of(kept)] == ["Jacques Tati"]
    assert snapshot.printed_seconds(kept) == 124 * 60
    assert {t.seconds for t in snapshot.running_times_of(kept)} == {124 * 60, 115 * 60}
    assert snapshot.films[kept].note == ""
    document.undo()
    assert everything(document.snapshot()) == before


def test_fields_are_taken_as_they_were_chosen(document: Document, second: FilmId) -> None:
    kept = film_called(document, "Playtime")
    choices = Choices(
        columns=("note", "countries"),
        texts={("synopsis", "en"): Keep.BOTH, ("synopsis", "fr"): Keep.OTHER},
        lists={"runningtime": Keep.OTHER, "award": Keep.KEPT},
    )
    with document.edit("Merge") as session:
        merge_films(session, kept, second, choices)
    snapshot = document.snapshot()
    assert (snapshot.films[kept].note, snapshot.films[kept].countries) == (
        "Taken in twice",
        ("FR",),
    )
    assert texts_of(snapshot, kept) == {
        ("synopsis", "en"): "A man is lost in glass.\n\nGlass everywhere.",
        ("logline", "en"): "Mr Hulot, lost.",
    }
    assert snapshot.printed_seconds(kept) == 115 * 60
    assert snapshot.awards_of(kept) == ()


def test_screenings_and_links_of_both_cards_stay(document: Document, second: FilmId) -> None:
    kept = film_called(document, "Playtime")
    before = document.snapshot()
    with document.edit("Merge") as session:
        merge_films(session, second, kept, Choices())
    snapshot = document.snapshot()
    assert {s.id for s in snapshot.screenings_of(second)} == {
        s.id for s in before.screenings_of(kept)
    }
    assert len(snapshot.films) == 3


def test_a_card_is_not_merged_with_itself(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with pytest.raises(InputProblem, match="itself"), document.edit("Merge") as session:
        merge_films(session, film_id, film_id, Choices())
    assert film_id in document.snapshot().films


def test_a_copy_has_all_that_is_written_on_a_card_and_is_a_draft(
    document: Document, second: FilmId
) -> None:
    with document.edit("Approve") as session:
        change_film(session, second, status="approved")
    with document.edit("Duplicate") as session:
        copy = duplicate_film(session, second)
    snapshot = document.snapshot()
    assert texts_of(snapshot, copy) == texts_of(snapshot, second)
    assert {t.status for t in snapshot.texts_of_film(copy)} == {"draft"}
    assert snapshot.films[copy].status == "draft"
    (still,) = snapshot.stills_of(copy)
    assert (still.photographer, still.sha256) == ("Wilkie", snapshot.stills_of(second)[0].sha256)
    assert snapshot.identifiers_of(copy) == ()
    assert snapshot.screenings_of(copy) == ()
    assert snapshot.are_distinct(second, copy)
    logline = next(t for t in snapshot.texts_of_film(copy) if t.kind == "logline")
    assert snapshot.styling_of(logline) is not None
    document.undo()
    assert copy not in document.snapshot().films


def test_likely_doubles_are_told_until_somebody_says_otherwise(
    document: Document, second: FilmId
) -> None:
    kept = film_called(document, "Playtime")
    (double,) = likely_doubles(document.snapshot())
    assert {double.first, double.second} == {kept, second}
    with document.edit("Distinct") as session:
        say_distinct(session, second, kept)
        say_distinct(session, kept, second)
    assert list(likely_doubles(document.snapshot())) == []


def test_a_remake_is_no_double_and_one_number_makes_one_film(document: Document) -> None:
    one = add_film(document, title="Nosferatu", director="F. W. Murnau", year=1922)
    other = add_film(document, title="Nosferatu", director="Werner Herzog", year=1979)
    assert list(likely_doubles(document.snapshot())) == []
    with document.edit("Numbers") as session:
        write_running_time(session, one, 5640)
        for film_id in (one, other):
            write_identifier(session, film_id, "eidr", "10.5240/7791-8534-2C23-9030-8610-5")
    assert len(list(likely_doubles(document.snapshot()))) == 1
