"""What must not be written is refused by either database system, and nothing of it is left.

One edition on each serves all tests: what was refused has left it as it was.
"""

from collections.abc import Callable, Iterator

import pytest
from sqlmodel import SQLModel

from festdesk.base.errors import NotSaved, UndoProblem
from festdesk.editing.films import change_film, create_film
from festdesk.films.tables import Credit, Film, RunningTime, Title
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.screenings.tables import Screening
from festdesk.stills.tables import Still
from festdesk.store.document import Document
from festdesk.texts.tables import Text
from tests.builders import add_film, film_called, row
from tests.store.systems import Files, Server, System, dump, small_edition_on


@pytest.fixture(scope="module", params=["files", "server"])
def system(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[System]:
    """Give a place for editions: files first, then a server where there is one."""
    if request.param == "files":
        yield Files(tmp_path_factory.mktemp("refusals"))
        return
    made = Server(request.getfixturevalue("postgres_url"))
    yield made
    made.drop_all()


@pytest.fixture(scope="module")
def document(system: System) -> Iterator[Document]:
    """Give the small edition with a film "f" and a person "p" besides."""
    with small_edition_on(system) as document:
        with document.edit("Owners") as session:
            session.add(row(Film, id="f"))
            session.add(row(Person, id="p"))
        yield document


Rows = Callable[[], list[SQLModel]]


@pytest.mark.parametrize(
    "rows",
    [
        lambda: [row(Film, status="nonsense")],
        lambda: [row(Film, year=1600)],
        lambda: [row(Film, year="long ago")],
        lambda: [row(Title, text="Of nothing")],
        lambda: [row(Title, text="Of two", film_id="f", entry_id="e")],
        lambda: [row(RunningTime, film_id="f", seconds=1, is_printed=True) for _ in range(2)],
        lambda: [
            row(NameForm, person_id="p", text=text, kind=NameKind.AUTHORITY) for text in ("A", "B")
        ],
        lambda: [
            row(Text, film_id="f", kind="synopsis", language="en", body=body) for body in ("A", "B")
        ],
        lambda: [row(Credit, film_id="f", as_credited=None)],
        lambda: [row(Screening, film_id="nowhere")],
        lambda: [row(Still, film_id="f", sha256="0" * 64)],
        lambda: [row(Film, id="f")],
    ],
    ids=[
        "a word that is not listed", "a number out of bounds", "a word for a number",
        "no owner", "two owners", "two that print", "two authority forms",
        "two texts in one language", "nothing where something must be", "an owner who is not there",
        "a picture that is not there", "an id that is taken",
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_refused_and_leaves_nothing(
    system: System, document: Document, rows: Rows
) -> None:
    before, label = dump(system, document), document.undo_label

    def act() -> None:
        with document.edit("Wrong") as session:
            create_film(session)
            session.add_all(rows())

    with pytest.raises(NotSaved, match=r"“Wrong” was not saved: .*is as it was before"):
        act()
    assert dump(system, document) == before
    assert document.undo_label == label
    add_film(document, title="Afterwards all is well")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE film SET year = 1999",
        "DELETE FROM venue",
        "INSERT INTO block (id, note, place) VALUES ('b', '', 0)",
    ],
)
def test_a_change_outside_an_act_is_refused_by_the_database(
    system: System, document: Document, statement: str
) -> None:
    before, film_id = dump(system, document), film_called(document, "Stalker")
    engine = system.engine(document)
    with pytest.raises(Exception, match="action_id"), engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
    assert dump(system, document) == before
    with document.edit("And so it is after an act") as session:
        change_film(session, film_id, note=statement)
    before = dump(system, document)
    engine = document._engine  # noqa: SLF001 -- past the front door on purpose
    with pytest.raises(Exception, match="action_id"), engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert dump(system, document) == before


@pytest.mark.parametrize(
    "forgery",
    [
        "table_name = 'action'",
        "table_name = 'nothing'",
        "column_name = 'year\" = 1; --'",
        "old = '{'",
        "old = '[1968]'",
        "old = '1.5'",
        "op = 'delete', old = '7'",
        "op = 'delete', old = '{\"shelf\": 1}'",
        "table_name = 'film\" DEFAULT VALUES --', op = 'delete', old = '{}'",
    ],
)
def test_a_journal_that_names_what_is_not_there_is_not_followed(
    system: System, document: Document, forgery: str
) -> None:
    film_id = film_called(document, "Playtime")
    year = document.snapshot().films[film_id].year or 0
    with document.edit("Forged") as session:
        change_film(session, film_id, year=year + 1)
    before = dump(system, document)
    engine = system.engine(document)
    with engine.begin() as connection:
        last = "WHERE seq = (SELECT max(seq) FROM change)"
        connection.exec_driver_sql(f"UPDATE change SET {forgery} {last}")  # noqa: S608 -- a forgery
    engine.dispose()
    with pytest.raises(UndoProblem, match="its history cannot be read"):
        document.undo()
    assert dump(system, document) == before
