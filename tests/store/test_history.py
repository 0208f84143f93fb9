"""What a field, a card and the edition have been: told truly, and to be had again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from festdesk.base.errors import Newer, UndoConflict, UndoProblem
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId, TextId
from festdesk.editing import rows
from festdesk.editing.films import (
    add_credit,
    change_film,
    create_film,
    delete_film,
    write_directors,
    write_running_time,
    write_title,
)
from festdesk.editing.people import person_called
from festdesk.editing.screenings import change_screening, plan_screening
from festdesk.editing.stills import add_still
from festdesk.editing.texts import set_text_status, write_text
from festdesk.films.tables import TitleKind
from festdesk.people.tables import Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.store import installation
from festdesk.store.document import Document
from festdesk.store.past.field_history import StoredField
from festdesk.store.past.history import Act
from festdesk.texts.tables import TextStatus
from tests.builders import film_called, small_edition
from tests.store.dumping import dump


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made


@pytest.fixture
def film_id(document: Document) -> FilmId:
    """Give a card of it."""
    return film_called(document, "Playtime")


def year_of(film_id: str) -> StoredField:
    """Return the field of a card's years."""
    return StoredField("film", (("id", film_id),), ("year", "year_until"))


def synopsis_of(film_id: str) -> StoredField:
    """Return the field of a card's English synopsis."""
    key = (("film_id", film_id), ("kind", "synopsis"), ("language", "en"))
    return StoredField("text", key, ("body",))


def set_year(document: Document, film_id: FilmId, year: int | None, label: str = "Year") -> None:
    """Write a year as one act."""
    with document.edit(label) as session:
        change_film(session, film_id, year=year)


def write(document: Document, film_id: FilmId, body: str) -> TextId | None:
    """Write the English synopsis as one act."""
    with document.edit("Synopsis") as session:
        return write_text(session, "film_id", film_id, "synopsis", "en", body)


def newest(document: Document) -> Act:
    """Return the newest act."""
    return document.acts(count=1, every=True)[0]


# What is told


def test_a_fields_past_values_are_told_with_who_when_and_by_which_act(
    document: Document, film_id: FilmId
) -> None:
    set_year(document, film_id, 1968, "Correct the year")
    with document.edit("A note") as session:
        change_film(session, film_id, note="of no matter here")
    set_year(document, film_id, None, "Empty the year")

    values = document.past_values(year_of(film_id))

    assert [(past.act.label, past.rows) for past in values[:2]] == [
        ("Empty the year", ((None, None),)),
        ("Correct the year", ((1968, None),)),
    ]
    assert values[2].rows == ((1967, None),)
    assert {past.act.actor for past in values} == {installation.name()}
    assert abs(values[0].act.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_text_that_was_emptied_and_written_again_is_one_field(
    document: Document, film_id: FilmId
) -> None:
    write(document, film_id, "First.")
    first = newest(document)
    write(document, film_id, "")
    write(document, film_id, "Third.")

    values = document.past_values(synopsis_of(film_id))

    assert [past.rows for past in values[:3]] == [(("Third.",),), (), (("First.",),)]
    document.take_back_value("Synopsis as it was", synopsis_of(film_id), first.seq)
    bodies = [text.body for text in document.snapshot().texts_of_film(film_id)]
    assert bodies.count("First.") == 1
    assert "Third." not in bodies


def test_a_value_can_be_taken_back_to_there_being_none(document: Document, film_id: FilmId) -> None:
    field = StoredField(
        "title",
        (("film_id", film_id), ("kind", "translated"), ("language", "de")),
        ("text",),
    )
    before = newest(document)
    with document.edit("Title") as session:
        write_title(session, film_id, TitleKind.TRANSLATED, "Tatis herrliche Zeiten", language="de")

    document.take_back_value("Title as it was", field, before.seq)

    assert document.past_values(field)[0].rows == ()
    assert document.undo_label == "Title as it was"
    document.undo()
    assert document.past_values(field)[0].rows == (("Tatis herrliche Zeiten",),)


def test_directors_are_one_field_of_several_rows(document: Document, film_id: FilmId) -> None:
    field = StoredField("credit", (("film_id", film_id), ("role", "director")), ("as_credited",))
    with document.edit("Directors") as session:
        write_directors(session, film_id, ["Ann Reed", "Bo Lind"])
    two = newest(document)
    with document.edit("Directors") as session:
        write_directors(session, film_id, ["Cy Moor"])

    document.take_back_value("Directors as they were", field, two.seq)

    names = [credit.as_credited for credit in document.snapshot().directors_of(film_id)]
    assert names == ["Ann Reed", "Bo Lind"]


def test_the_printed_running_time_can_be_had_again_beside_others(
    document: Document, film_id: FilmId
) -> None:
    field = StoredField("runningtime", (("film_id", film_id), ("is_printed", True)), ("seconds",))
    with document.edit("As the print says") as session:
        write_running_time(session, film_id, 7440, source="print")
    then = newest(document)
    with document.edit("As the archive says") as session:
        write_running_time(session, film_id, 9300, source="archive")
    assert document.snapshot().printed_seconds(film_id) == 9300

    document.take_back_value("Running time as it was", field, then.seq)

    assert document.snapshot().printed_seconds(film_id) == 7440
    assert document.past_values(field)[1].rows == ((9300,),)


def test_an_older_text_is_not_approved_unread(document: Document, film_id: FilmId) -> None:
    text_id = write(document, film_id, "Old words.")
    assert text_id is not None
    then = newest(document)
    write(document, film_id, "New words.")
    with document.edit("Approve") as session:
        set_text_status(session, text_id, TextStatus.APPROVED, by="marta")

    document.take_back_value("Synopsis as it was", synopsis_of(film_id), then.seq)

    text = document.snapshot().texts[text_id]
    assert (text.body, text.status) == ("Old words.", "edited")


def test_the_history_of_a_card_tells_what_is_gone_from_it_too(
    document: Document, film_id: FilmId
) -> None:
    other = film_called(document, "Stalker")
    set_year(document, other, 1961, "Another card")
    with document.edit("Still") as session:
        still_id = add_still(session, None, film_id=film_id)
        write_text(session, "still_id", still_id, "caption", "en", "In the hall")
    with document.edit("Caption") as session:
        write_text(session, "still_id", still_id, "caption", "en", "In the lobby")
    with document.edit("Plan") as session:
        screening_id = plan_screening(session, film_id=film_id)
    with document.edit("Guest") as session:
        change_screening(session, screening_id, note="guest to be asked")
    with document.edit("Remove film") as session:
        delete_film(session, film_id)

    acts = document.acts_on(("film", film_id))

    labels = [act.label for act in acts]
    assert labels[:5] == ["Remove film", "Guest", "Plan", "Caption", "Still"]
    assert "Another card" not in labels
    (caption,) = document.changes_in(acts[3].id, ("film", film_id))
    assert (caption.before, caption.after) == ({"body": "In the hall"}, {"body": "In the lobby"})
    assert caption.facts["still_id"] == still_id


def test_acts_are_told_in_pages_and_undone_ones_are_marked(
    document: Document, film_id: FilmId
) -> None:
    for year in range(1950, 1960):
        set_year(document, film_id, year, f"Year {year}")
    document.undo()
    first = document.acts(count=4)
    second = document.acts(count=4, before=first[-1].seq)

    assert [act.label for act in first] == ["Year 1959", "Year 1958", "Year 1957", "Year 1956"]
    assert [act.is_undone for act in first] == [True, False, False, False]
    assert [act.label for act in second] == ["Year 1955", "Year 1954", "Year 1953", "Year 1952"]
    assert [act.kind for act in document.acts(count=2, every=True)] == ["undo", "edit"]
    assert {act.touched for act in first} == {1}


# What is taken back


def test_one_act_out_of_the_middle_is_taken_back_and_no_other(
    document: Document, film_id: FilmId
) -> None:
    set_year(document, film_id, 1968, "Year")
    middle = newest(document)
    with document.edit("Note") as session:
        change_film(session, film_id, note="later")

    done = document.take_back_act("Take back “Year”", middle.id)

    film = document.snapshot().films[film_id]
    assert done.has_changed
    assert (film.year, film.note) == (1967, "later")


def test_a_newer_value_is_asked_about_and_nothing_is_done(
    document: Document, film_id: FilmId
) -> None:
    with document.edit("Year and note") as session:
        change_film(session, film_id, year=1968, note="new")
    act = newest(document)
    set_year(document, film_id, 1969, "Newer year")
    was = dump(document.path)

    with pytest.raises(UndoConflict, match="has been changed again since") as asked:
        document.take_back_act("Take back", act.id)

    (newer,) = asked.value.newer
    assert newer.place == Place("film", film_id, "year")
    assert (newer.made, newer.now) == (1968, 1969)
    assert (newer.label, newer.actor) == ("Newer year", installation.name())
    assert newer.at is not None
    assert dump(document.path) == was


@pytest.mark.parametrize(("newer", "year"), [(Newer.KEEP, 1969), (Newer.OVERWRITE, 1967)])
def test_newer_values_stay_or_go_as_one_says(
    document: Document, film_id: FilmId, newer: Newer, year: int
) -> None:
    with document.edit("Year and note") as session:
        change_film(session, film_id, year=1968, note="new")
    act = newest(document)
    set_year(document, film_id, 1969, "Newer year")

    document.take_back_act("Take back", act.id, newer)

    film = document.snapshot().films[film_id]
    assert (film.year, film.note) == (year, "")


def test_taking_back_a_card_asks_before_what_was_added_to_it_goes(document: Document) -> None:
    with document.edit("New film") as session:
        film_id = create_film(session)
    act = newest(document)
    write(document, film_id, "Written since.")

    with pytest.raises(UndoConflict) as asked:
        document.take_back_act("Take back", act.id)

    assert [newer.place.kind for newer in asked.value.newer] == ["text"]
    document.take_back_act("Take back", act.id, Newer.KEEP)
    assert film_id in document.snapshot().films
    document.take_back_act("Take back", act.id, Newer.OVERWRITE)
    assert film_id not in document.snapshot().films


def test_a_text_written_in_the_place_of_a_removed_one_is_asked_about(
    document: Document, film_id: FilmId
) -> None:
    write(document, film_id, "Old.")
    write(document, film_id, "")
    removal = newest(document)
    write(document, film_id, "New.")

    with pytest.raises(UndoConflict):
        document.take_back_act("Take back", removal.id)
    document.take_back_act("Take back", removal.id, Newer.KEEP)
    assert document.past_values(synopsis_of(film_id))[0].rows == (("New.",),)
    document.take_back_act("Take back", removal.id, Newer.OVERWRITE)
    assert document.past_values(synopsis_of(film_id))[0].rows == (("Old.",),)


def test_undo_asks_when_something_that_is_no_step_of_undo_has_changed_the_value(
    document: Document, film_id: FilmId
) -> None:
    with document.edit("Year and note") as session:
        change_film(session, film_id, year=1968, note="new")
    foreign_year(document, film_id, 1970)

    with pytest.raises(UndoConflict) as asked:
        document.undo()
    assert (asked.value.newer[0].made, asked.value.newer[0].now) == (1968, 1970)
    document.undo(Newer.KEEP)
    film = document.snapshot().films[film_id]
    assert (film.year, film.note) == (1970, "")
    document.redo()
    film = document.snapshot().films[film_id]
    assert (film.year, film.note) == (1970, "new")


def test_undo_that_overwrote_is_done_again_exactly(document: Document, film_id: FilmId) -> None:
    set_year(document, film_id, 1968)
    foreign_year(document, film_id, 1970)
    was = dump(document.path)["film"]
    document.undo(Newer.OVERWRITE)
    assert document.snapshot().films[film_id].year == 1967

    document.redo()

    assert dump(document.path)["film"] == was


def test_undo_that_kept_everything_lets_the_act_before_be_undone(
    document: Document, film_id: FilmId
) -> None:
    with document.edit("Note") as session:
        change_film(session, film_id, note="first")
    set_year(document, film_id, 1968)
    foreign_year(document, film_id, 1970)

    document.undo(Newer.KEEP)
    assert document.undo_label == "Note"
    document.undo()

    film = document.snapshot().films[film_id]
    assert (film.year, film.note) == (1970, "")


def foreign_year(document: Document, film_id: str, year: int) -> None:
    """Change a year as a merge does: journaled, and no step of undo."""
    with document._engine.begin() as connection:  # noqa: SLF001 -- as no act of a user does
        connection.exec_driver_sql(
            "INSERT INTO action (id, label, kind, actor, at) "
            "VALUES ('m', 'Their file', 'redo', 'ann@far', '2026-01-02 03:04:05.000000')"
        )
        connection.exec_driver_sql("UPDATE current_action SET action_id = 'm'")
        connection.exec_driver_sql("UPDATE film SET year = ? WHERE id = ?", (year, film_id))
        connection.exec_driver_sql("UPDATE current_action SET action_id = NULL")
        document._take_note(connection)  # noqa: SLF001


def test_a_card_goes_back_and_other_cards_stay(document: Document, film_id: FilmId) -> None:
    other = film_called(document, "Stalker")
    write(document, film_id, "As it was.")
    then, was = newest(document), document.snapshot()
    set_year(document, film_id, 1900)
    set_year(document, other, 1901)
    write(document, film_id, "")
    with document.edit("Credit") as session:
        add_credit(session, film_id, "Somebody New", "editing")

    done = document.take_back_card("Card as it was", ("film", film_id), then.seq)

    now = document.snapshot()
    assert (done.emptied, done.left_out) == ((), ())
    assert now.films[film_id] == was.films[film_id]
    assert now.texts_of_film(film_id) == was.texts_of_film(film_id)
    assert now.credits_of(film_id) == was.credits_of(film_id)
    assert now.films[other].year == 1901
    assert len(now.people) == len(was.people) + 1  # a person belongs to no card


def test_what_a_card_named_and_is_gone_is_left_empty_and_told(
    document: Document, film_id: FilmId
) -> None:
    venues = [venue.id for venue in document.snapshot().venues]
    with document.edit("Plan") as session:
        screening_id = plan_screening(session, film_id=film_id, venue_id=venues[0])
    then = newest(document)
    with document.edit("Unplan") as session:
        change_screening(session, screening_id, venue_id=None)
    with document.edit("Close the venue") as session:
        for venue_id in venues:
            rows.remove(session, Venue, venue_id)

    done = document.take_back_card("Card as it was", ("film", film_id), then.seq)

    assert Place("screening", screening_id, "venue_id") in done.emptied
    assert document.snapshot().screenings[screening_id].venue_id is None


def test_a_removed_card_comes_back_whole(document: Document, film_id: FilmId) -> None:
    then, was = newest(document), dump(document.path)
    with document.edit("Remove film") as session:
        delete_film(session, film_id)

    document.take_back_card("Card as it was", ("film", film_id), then.seq)

    now = dump(document.path)
    for name in ("film", "title", "credit", "text", "screening", "award", "runningtime"):
        assert now[name] == was[name]


def test_everything_goes_back_as_one_act(document: Document, film_id: FilmId) -> None:
    then, was = newest(document), dump(document.path)
    set_year(document, film_id, 1900)
    with document.edit("Remove film") as session:
        delete_film(session, film_id)
    last = dump(document.path)

    document.take_back_everything("Everything as it was", then.seq)

    assert dump(document.path) == was
    assert document.undo() == "Everything as it was"
    assert dump(document.path) == last


def test_going_back_to_where_one_is_leaves_no_trace(document: Document) -> None:
    now = newest(document)

    done = document.take_back_everything("Everything as it was", now.seq)

    assert not done.has_changed
    assert newest(document) == now


def test_a_value_that_names_what_is_gone_is_refused_with_a_sentence(
    document: Document, film_id: FilmId
) -> None:
    with document.edit("Credit") as session:
        person_id = person_called(session, "Di Gone")
        credit_id = add_credit(session, film_id, "Di Gone", "editing")
    then = newest(document)
    with document.edit("Remove person") as session:
        rows.remove(session, Person, PersonId(person_id))
    field = StoredField("credit", (("id", credit_id),), ("person_id",))

    with pytest.raises(UndoProblem, match="no longer there"):
        document.take_back_value("Person as it was", field, then.seq)


def test_an_undone_act_and_the_making_of_the_file_are_not_taken_back(
    document: Document, film_id: FilmId
) -> None:
    set_year(document, film_id, 1900)
    undone = newest(document)
    document.undo()
    made = document.acts(count=1000)[-1]

    for act in (undone, made):
        with pytest.raises(UndoProblem, match="cannot be taken back by itself"):
            document.take_back_act("Take back", act.id)


def test_how_many_steps_lead_to_an_act_is_told(document: Document, film_id: FilmId) -> None:
    for year in (1901, 1902, 1903):
        set_year(document, film_id, year)
    third, second, first = document.acts(count=3)
    assert document.can_undo_to(first.id) == 2
    assert document.can_undo_to(third.id) == 0
    document.undo()
    document.undo()

    assert document.can_redo_to(second.id) == 1
    assert document.can_redo_to(third.id) == 2
    assert document.can_undo_to(third.id) == 0


@pytest.mark.parametrize("newer", [Newer.KEEP, Newer.OVERWRITE])
def test_what_has_gone_since_stays_gone_when_its_part_of_an_act_is_taken_back(
    document: Document, newer: Newer
) -> None:
    snapshot = document.snapshot()
    venue = snapshot.venues[0]
    gone, left, *_ = [s.id for s in snapshot.screenings.values() if s.venue_id == venue.id]
    with document.edit("Close venue") as session:
        rows.remove(session, Venue, venue.id)
    closing = newest(document)
    with document.edit("Delete screening") as session:
        rows.remove(session, Screening, gone)
    with pytest.raises(UndoConflict):
        document.take_back_act("Only this", closing.id)
    document.take_back_act("Only this", closing.id, newer)
    assert gone not in document.snapshot().screenings
    assert document.snapshot().venue(venue.id) is not None
    assert document.snapshot().screenings[left].venue_id == venue.id
