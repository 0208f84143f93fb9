"""What is a server's alone: namespaces, other programs' locks, and a connection that can end."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import make_url

from festdesk.base.errors import FileProblem, NewerFile, NotAFestivalFile, NotSaved
from festdesk.editing.films import change_film
from festdesk.editing.screenings import add_venue
from festdesk.store.document import Document
from festdesk.store.schema import SCHEMA_VERSION
from festdesk.store.server import create_on_server, open_on_server, place_on_server
from festdesk.store.systems import server_engine
from tests.builders import edition_row, film_called
from tests.store.systems import Server, ask, dump, small_edition_on

PROJECT = Path(__file__).resolve().parents[2]


def _say(server: Server, document: Document, *statements: str) -> None:
    engine = server.engine(document)
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def test_a_new_edition_never_takes_the_place_of_another(server: Server) -> None:
    with small_edition_on(server) as document:
        before = dump(server, document)
        with pytest.raises(FileProblem, match=r"cannot be made: schema .* already exists"):
            create_on_server(server.address, document.path.name, edition_row())
        assert dump(server, document) == before


def test_an_edition_whose_making_fails_leaves_nothing(server: Server) -> None:
    namespace = server.new_namespace()
    with pytest.raises(ZeroDivisionError):
        create_on_server(server.address, namespace, edition_row(), fill=lambda _: 1 / 0)
    with pytest.raises(NotAFestivalFile, match="holds no edition"):
        open_on_server(server.address, namespace)
    create_on_server(server.address, namespace, edition_row()).close()


def test_several_editions_lie_beside_each_other(server: Server) -> None:
    with server.create(name="This year") as this, small_edition_on(server) as other:
        before = dump(server, this)
        with other.edit("Venue") as session:
            add_venue(session, "Scala")
        assert dump(server, this) == before
        assert this.snapshot().edition.name == "This year"


def test_no_edition_and_one_of_another_version_are_refused(server: Server) -> None:
    with server.create() as document:
        for stamp, problem, said in (
            (f"festdesk edition, schema {SCHEMA_VERSION + 1}", NewerFile, "by a newer festdesk"),
            ("festdesk edition, schema 0", FileProblem, "by an older festdesk"),
            ("of another program", NotAFestivalFile, "holds no edition"),
        ):
            _say(server, document, f"COMMENT ON TABLE action IS '{stamp}'")
            with pytest.raises(problem, match=said):
                server.open(document)


def test_a_server_that_is_not_there_gets_a_sentence_without_the_password() -> None:
    url = "postgresql://me:secret@127.0.0.1:9/nothing"
    for act in (
        lambda: open_on_server(url, "edition"),
        lambda: create_on_server(url, "edition", edition_row()),
    ):
        with pytest.raises(
            FileProblem, match=r"“127\.0\.0\.1:9/nothing/edition” cannot be"
        ) as said:
            act()
        assert "secret" not in str(said.value)
    assert place_on_server(make_url("postgresql://me:secret@/x"), "e") == Path("localhost/x/e")


def test_a_refusal_does_not_tell_what_the_row_held(server: Server) -> None:
    def act(document: Document) -> None:
        with document.edit("Wrong") as session:
            add_venue(session, "A secret place")
            session.connection().exec_driver_sql("UPDATE venue SET place = NULL")

    with server.create() as document:
        with pytest.raises(NotSaved, match="a value that must be there is missing") as said:
            act(document)
        chain = f"{said.value!r} {said.value.__cause__!r} {said.value.__cause__}"
        assert "secret" not in chain


def test_a_trigger_of_ours_is_made_again_and_a_keepers_is_left(server: Server) -> None:
    with small_edition_on(server) as document:
        _say(
            server, document,
            "DROP TRIGGER journal ON film",
            "ALTER TABLE venue DISABLE TRIGGER journal",
            "CREATE OR REPLACE FUNCTION journal_screening() RETURNS trigger LANGUAGE plpgsql"
            " AS 'BEGIN RETURN NULL; END'",
            "CREATE VIEW keepers AS SELECT name FROM venue",
        )  # fmt: skip
        with server.open(document) as again:
            assert again.strangers == ()
            before = dump(server, again)
            with again.edit("Change all") as session:
                for table in ("film", "venue", "screening"):
                    statement = f"UPDATE {table} SET note = 'seen'"  # noqa: S608 -- listed above
                    session.connection().exec_driver_sql(statement)
            again.undo()
            assert dump(server, again) == before
            assert len(ask(server, again, "SELECT * FROM keepers")) == 2


def test_acts_of_many_threads_and_connections_stand_in_one_order(server: Server) -> None:
    """Nobody who reads on from the last act known to him overlooks one that ended late."""
    many, each = 4, 12
    with server.create() as document:

        def work(number: int) -> None:
            with server.open(document) as mine:
                mine.snapshot()
                for turn in range(each):
                    with mine.edit(f"{number} {turn}") as session:
                        add_venue(session, f"{number} {turn}")
                    seen[number].append({venue.name for venue in mine.snapshot().venues})

        seen: dict[int, list[set[str]]] = {number: [] for number in range(many)}
        threads = [threading.Thread(target=work, args=(number,)) for number in range(many)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        labels = [
            label for (label,) in ask(server, document, "SELECT label FROM action ORDER BY seq")
        ][1:]
        assert len(labels) == many * each
        for number in range(many):
            for turn, names in enumerate(seen[number]):
                assert names == set(labels[: labels.index(f"{number} {turn}") + 1])


def test_who_reads_sees_all_tables_at_one_moment(server: Server) -> None:
    with small_edition_on(server) as here, server.open(here) as there:
        with there._reading() as connection:  # noqa: SLF001 -- as a snapshot is read, table by table
            counts = [connection.exec_driver_sql("SELECT count(*) FROM venue").scalar()]
            with here.edit("Meanwhile") as session:
                add_venue(session, "Scala")
            counts.append(connection.exec_driver_sql("SELECT count(*) FROM venue").scalar())
        assert counts == [2, 2]
        assert len(there.snapshot().venues) == 3


def test_a_program_waits_for_another_and_says_so_when_it_takes_too_long(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_engine, "PATIENCE", "200ms")
    with small_edition_on(server) as here, server.open(here) as there:
        films = len(there.snapshot().films)
        with here.edit("Long work") as session:
            add_venue(session, "Scala")
            with (
                pytest.raises(NotSaved, match=r"“In between” was not saved: .*lock timeout"),
                there.edit("In between"),
            ):
                pass
            with server.open(here, read_only=True) as reader:  # who only reads need not wait
                assert len(reader.snapshot().films) == films
        with there.edit("Afterwards") as session:
            add_venue(session, "Rex")
        assert {"Scala", "Rex"} <= {venue.name for venue in there.snapshot().venues}


def test_a_lost_connection_costs_the_act_under_way_and_no_more(server: Server) -> None:
    with small_edition_on(server) as document:
        before = dump(server, document)
        film_id = film_called(document, "Stalker")

        def act() -> None:
            with document.edit("Cut off") as session:
                change_film(session, film_id, year=1980)
                pid = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
                with server.open(document, read_only=True) as other, other._reading() as hand:  # noqa: SLF001 -- any connection will do
                    hand.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
                change_film(session, film_id, year=1981)

        with pytest.raises(NotSaved, match="“Cut off” was not saved"):
            act()
        assert dump(server, document) == before
        with document.edit("Go on") as session:
            change_film(session, film_id, year=1982)
        assert document.undo() == "Go on"
        assert dump(server, document) == before


PROGRAM = """
import os, sys
from festdesk.editing.films import change_film, create_film
from festdesk.store.server import open_on_server

with open_on_server(sys.argv[1], sys.argv[2]) as document:
    with document.edit("Acknowledged") as session:
        create_film(session, note="acknowledged")
    with document.edit("Killed") as session:
        create_film(session, note="half")
        session.flush()
        print("inside", flush=True)
        os.kill(os.getpid(), 9)
"""


def test_a_program_killed_inside_an_act_leaves_nothing_of_it(server: Server) -> None:
    with server.create() as document:
        done = subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-c", PROGRAM, server.address, document.path.name],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": str(PROJECT)},
        )
        assert done.stdout == "inside\n", done.stderr
        with document.edit("Afterwards") as session:  # waits until the server has taken it back
            add_venue(session, "Scala")
        assert [row[0] for row in ask(server, document, "SELECT note FROM film")] == [
            "acknowledged"
        ]
        assert [label for (label,) in ask(server, document, "SELECT label FROM action")] == [
            "New edition",
            "Acknowledged",
            "Afterwards",
        ]
        assert document.undo() == "Afterwards"
        assert document.undo() == "Acknowledged"
