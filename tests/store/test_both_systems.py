"""The same document on either database system: what holds for a file holds on a server."""

import json
from datetime import UTC, datetime

import pytest

from festdesk.base.errors import BugError, InputProblem, KnownError, NotSaved, UndoProblem
from festdesk.base.ids import FilmId
from festdesk.editing.films import add_award, change_film, create_film, delete_film, write_title
from festdesk.editing.rows import remove
from festdesk.editing.screenings import add_venue, move_screening
from festdesk.editing.sources import keep_source
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.films.tables import Film, RunningTime
from festdesk.people.tables import Person
from festdesk.screenings.tables import Venue
from festdesk.snapshot import Snapshot
from festdesk.store.document import Changes
from festdesk.store.schema import journaled_tables
from tests.builders import add_film, at, film_called, picture, row
from tests.store.systems import System, ask, dump, small_edition_on


def test_a_new_edition_holds_itself_and_nothing_else(system: System) -> None:
    with system.create(name="First Festival", founded_year=1974) as document:
        edition = document.snapshot().edition
        assert (edition.name, edition.founded_year) == ("First Festival", 1974)
        assert edition.languages == ("en", "fr", "de")
        assert (edition.starts_on.isoformat(), edition.day_starts_hour) == ("2021-03-04", 5)
        held = {name: len(rows) for name, rows in dump(system, document).items()}
        assert held == {table.name: 0 for table in journaled_tables()} | {"edition": 1}
        assert (document.undo_label, document.redo_label) == (None, None)


def test_an_act_is_there_for_all_when_its_block_is_left(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Correct the year") as session:
            change_film(session, film_id, year=1968, is_withdrawn=True)
            assert (1967,) in ask(system, document, "SELECT year FROM film")
        assert (1968,) in ask(system, document, "SELECT year FROM film")
        assert document.snapshot().films[film_id].is_withdrawn is True


def test_an_act_is_journaled_field_by_field_in_the_same_words(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = film_called(document, "Playtime")
        (screening, _) = document.snapshot().screenings_of(film_id)
        with document.edit("Several fields") as session:
            change_film(session, film_id, year=None, is_withdrawn=True, countries=("FR", "LU"))
            change_film(session, film_id, note='“a”\t"\\/\n\x7f é 🎬', colour="")
            move_screening(session, screening.id, starts_at=at(9, "09:05"), venue_id=None)
        changes = ask(
            system,
            document,
            "SELECT table_name, row_id, op, column_name, old, new FROM change WHERE action_id ="
            " (SELECT id FROM action WHERE label = 'Several fields')",
        )
        assert sorted(changes, key=repr) == [
            ("film", film_id, "update", "countries", r'"FR\nIT"', r'"FR\nLU"'),
            ("film", film_id, "update", "is_withdrawn", "0", "1"),
            ("film", film_id, "update", "note", '""', r'"“a”\t\"\\/\n é 🎬"'),
            ("film", film_id, "update", "year", "1967", "null"),
            (
                "screening", screening.id, "update", "starts_at",
                '"2021-03-05 18:00:00.000000"', '"2021-03-09 09:05:00.000000"',
            ),
            ("screening", screening.id, "update", "venue_id", f'"{screening.venue_id}"', "null"),
        ]  # fmt: skip


def test_a_moment_with_a_time_zone_is_journaled_in_utc(system: System) -> None:
    taken_at = datetime.fromisoformat("2021-01-01T00:30:00.25+02:00")
    with system.create() as document:
        with document.edit("Keep") as session:
            source_id = keep_source(session, "A page.", taken_at=taken_at)
        document.undo()
        document.redo()
        assert document.snapshot().sources[source_id].taken_at == taken_at
        assert document.snapshot().sources[source_id].taken_at.tzinfo is UTC
        ((row,),) = set(
            ask(system, document, "SELECT new FROM change WHERE table_name = 'source' AND new > ''")
        )
        assert json.loads(str(row))["taken_at"] == "2020-12-31 22:30:00.250000"


def test_undo_and_redo_restore_everything_a_deletion_took_along(system: System) -> None:
    with small_edition_on(system) as document:
        before, film_id = dump(system, document), film_called(document, "Stalker")
        with document.edit("Delete film") as session:
            delete_film(session, film_id)
        without = dump(system, document)
        assert len(without["screening"]) == 4
        assert len(without["text"]) == len(before["text"]) - 3
        assert document.undo() == "Delete film"
        assert dump(system, document) == before
        assert document.redo() == "Delete film"
        assert dump(system, document) == without
        while document.undo_label:
            document.undo()
        with pytest.raises(KnownError, match="nothing to undo"):
            document.undo()
        assert not document.snapshot().films


def test_what_loses_its_owner_gets_it_back(system: System) -> None:
    """A venue's screenings stay without it; a person's credits and filmography go both ways."""
    with small_edition_on(system) as document:
        before = dump(system, document)
        snapshot = document.snapshot()
        with document.edit("Close the venue, and forget a person") as session:
            remove(session, Venue, snapshot.venues[0].id)
            for person_id in snapshot.people:
                remove(session, Person, person_id)
        after = document.snapshot()
        assert {row.venue_id for row in after.screenings.values()} == {
            None,
            snapshot.venues[1].id,
        }
        assert not after.entries
        assert {credit.person_id for credit in after.credits.values()} == {None}
        document.undo()
        assert dump(system, document) == before


def test_rows_may_come_in_any_order_and_the_commit_checks_them(system: System) -> None:
    with system.create() as document:
        before = dump(system, document)
        with document.edit("Child before parent") as session:
            session.execute(
                RunningTime.__table__.insert().values(  # type: ignore[attr-defined]
                    id="r", film_id="f", seconds=60, source="", is_printed=True, note=""
                )
            )
            session.add(row(Film, id="f"))
        assert document.snapshot().printed_seconds(FilmId("f")) == 60
        document.undo()
        assert dump(system, document) == before
        with pytest.raises(NotSaved, match="“Orphan” was not saved"), document.edit("Orphan") as s:
            s.add(row(RunningTime, film_id="nowhere", seconds=60))
        assert dump(system, document) == before


def test_two_that_do_not_print_and_one_that_does_are_taken(system: System) -> None:
    with system.create() as document, document.edit("Three running times") as session:
        session.add(row(Film, id="f"))
        for is_printed in (False, False, True):
            session.add(row(RunningTime, film_id="f", seconds=1, is_printed=is_printed))


def test_an_exception_in_the_block_leaves_nothing_of_it(system: System) -> None:
    with small_edition_on(system) as document:
        before, actions = dump(system, document), ask(system, document, "SELECT id FROM action")
        film_id = film_called(document, "Playtime")

        def change_two() -> None:
            with document.edit("Two changes, one of them wrong") as session:
                create_film(session, year=2000)
                change_film(session, film_id, year=1600)

        with pytest.raises(InputProblem, match="films are from 1870"):
            change_two()
        with document.edit("Nothing") as session:
            change_film(session, film_id, year=1967)
        assert dump(system, document) == before
        assert ask(system, document, "SELECT id FROM action") == actions


def test_acts_do_not_lie_inside_each_other(system: System) -> None:
    with system.create() as document, document.edit("Outer") as session:
        create_film(session, note="outer")
        with pytest.raises(BugError), document.edit("Inner"):
            pass


def test_the_character_that_no_text_holds_is_left_out(system: System) -> None:
    with system.create() as document:
        with document.edit("Paste") as session:
            film_id = create_film(session)
            change_film(session, film_id, note="a\0b")
            write_title(session, film_id, "original", "Tit\0le")
            write_text(session, "film_id", film_id, "synopsis", "en", "Wo\0rds.")
            add_award(session, film_id, "Pri\0ze")
            add_venue(session, "Sca\0la")
            source_id = keep_source(session, "P\0age", taken_at=datetime(2021, 1, 1, tzinfo=UTC))
        snapshot = document.snapshot()
        assert snapshot.films[film_id].note == "ab"
        assert snapshot.titles_of(film_id)[0].text == "Title"
        assert snapshot.texts_of_film(film_id)[0].body == "Words."
        assert snapshot.awards_of(film_id)[0].prize == "Prize"
        assert snapshot.venues[0].name == "Scala"
        assert snapshot.sources[source_id].body == "Page"


def test_pictures_come_back_byte_by_byte(system: System) -> None:
    content = picture(60, 40) + bytes(range(256))
    with small_edition_on(system) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add stills") as session:
            still_id = add_still(session, content, film_id=film_id)
        still = document.snapshot().stills[still_id]
        assert still.sha256 is not None
        assert document.picture(still.sha256) == content
        document.undo()
        document.redo()
        assert document.snapshot().stills[still_id] == still
        assert document.picture(still.sha256) == content
        assert document.picture("0" * 64) is None


def test_undo_does_not_write_over_what_came_after(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Year") as session:
            change_film(session, film_id, year=1968)
        with document.edit("Behind the journal's back") as session:
            change_film(session, film_id, note="kept")
            session.execute(
                Film.__table__.update().where(Film.id == film_id).values(year=1999)  # type: ignore[attr-defined]
            )
        document._stack.undoable.pop()  # noqa: SLF001 -- as if the later act could not be undone
        before = dump(system, document)
        with pytest.raises(UndoProblem, match="changed again since"):
            document.undo()
        assert dump(system, document) == before


# Two programs at once


def test_an_act_brings_what_was_done_elsewhere_in_between(system: System) -> None:
    told: list[tuple[str, frozenset[str]]] = []

    def listen(changes: Changes, snapshot: Snapshot) -> None:
        assert "Elsewhere" in {venue.name for venue in snapshot.venues}
        told.append((changes.label, frozenset(changes.touched)))

    with small_edition_on(system) as here, system.open(here) as there:
        here.snapshot()
        here.listen(listen)
        for document, name in ((there, "Elsewhere"), (here, "Here")):
            with document.edit(f"Add {name}") as session:
                add_venue(session, name=name)
        assert told == [
            ("Add Elsewhere", frozenset({"venue"})),
            ("Add Here", frozenset({"venue"})),
        ]
        with pytest.raises(UndoProblem, match=r"changed elsewhere, last by “Add Here”"):
            there.undo()
        assert there.undo() == "Add Here"
        assert there.undo() == "Add Elsewhere"
        with system.open(here) as again:
            assert (again.undo_label, again.redo_label) == ("Plan screening", "Add Elsewhere")


def test_who_looks_around_is_told_what_others_did(system: System) -> None:
    told: list[str] = []
    with small_edition_on(system) as here, system.open(here) as there:
        here.snapshot()
        here.listen(lambda changes, _snapshot: told.append(changes.label))
        here.look_around()
        assert told == []
        with there.edit("Add elsewhere") as session:
            add_venue(session, name="Elsewhere")
        here.look_around()
        assert told == ["Add elsewhere"]
        assert "Elsewhere" in {venue.name for venue in here.snapshot().venues}
        assert here.undo() == "Add elsewhere"


def test_an_edition_opened_for_reading_is_not_written(system: System) -> None:
    with small_edition_on(system) as document:
        before = dump(system, document)
        with system.open(document, read_only=True) as reader:
            assert len(reader.snapshot().films) == 3
            with pytest.raises(NotSaved, match="for reading only"), reader.edit("Try") as session:
                create_film(session)
            with (
                pytest.raises(Exception, match=r"read-?only"),
                reader._engine.begin() as connection,  # noqa: SLF001 -- past the front door on purpose
            ):
                connection.exec_driver_sql("DELETE FROM film")
        assert dump(system, document) == before


def test_undo_and_redo_outlive_the_program(system: System) -> None:
    with small_edition_on(system) as document:
        add_film(document, title="Rain")
        document.undo()
        with system.open(document) as again:
            assert (again.undo_label, again.redo_label) == ("Plan screening", "Add film")
            again.redo()
            assert film_called(again, "Rain")


def test_the_search_finds_what_is_there_now_in_every_spelling(system: System) -> None:
    with small_edition_on(system) as document:
        film_id = add_film(document, title="Сибириада", director="Андрей Кончаловский")
        for typed in ("kontschalowski", "končal", "sibiriada", "konchal sibir"):
            assert document.search(typed).hits[0].owner_id in {
                film_id,
                *(credit.person_id for credit in document.snapshot().credits_of(film_id)),
            }
        with document.edit("Delete") as session:
            delete_film(session, film_id)
        assert document.search("sibiriada").hits == ()
        document.undo()
        assert [hit.owner_id for hit in document.search("sibiriada").hits] == [film_id]
        assert document.search("100%_'").hits == ()
