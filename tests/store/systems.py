"""Where an edition can lie, a file or a server, so that one test can be run on both."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from sqlalchemy import URL, Connection, Engine, select
from typing_extensions import override

from festdesk.store import schema
from festdesk.store.document import Document
from festdesk.store.engine import make_engine
from festdesk.store.server import create_on_server, open_on_server
from festdesk.store.systems.server_engine import make_server_engine
from tests.builders import edition_row, fill_small_edition, small_edition

Dump = dict[str, list[tuple[object, ...]]]


class System(Protocol):
    """A place for editions; what it makes is gone when the test is over."""

    def create(self, **edition: Any) -> Document:  # noqa: ANN401 -- any column's value
        """Make an edition with nothing else in it, and open it."""

    def create_small(self) -> Document:
        """Make the small edition of the builders, and open it."""

    def open(self, document: Document, *, read_only: bool = False) -> Document:
        """Open the edition of a document once more, as another program would."""

    def engine(self, document: Document) -> Engine:
        """Return another connection to the edition of a document, past the store."""


class Files(System):
    """Festival files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @override
    def create(self, **edition: Any) -> Document:
        path = self._folder / f"{uuid4().hex}.festdesk"
        return Document.create(path, edition_row(**edition))

    @override
    def create_small(self) -> Document:
        return small_edition(self._folder, f"{uuid4().hex}.festdesk")

    @override
    def open(self, document: Document, *, read_only: bool = False) -> Document:
        return Document.open(document.path, read_only=read_only)

    @override
    def engine(self, document: Document) -> Engine:
        return make_engine(document.path)


class Server(System):
    """Namespaces of a server's database."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self._namespaces: list[str] = []

    @property
    def address(self) -> str:
        """The database's URL."""
        return self.url.render_as_string(hide_password=False)

    def new_namespace(self) -> str:
        """Return a name that nobody has used; it is dropped with the others."""
        self._namespaces.append(f"festdesk test {uuid4().hex}")
        return self._namespaces[-1]

    @override
    def create(self, **edition: Any) -> Document:
        return create_on_server(self.address, self.new_namespace(), edition_row(**edition))

    @override
    def create_small(self) -> Document:
        return fill_small_edition(self.create())

    @override
    def open(self, document: Document, *, read_only: bool = False) -> Document:
        return open_on_server(self.address, document.path.name, read_only=read_only)

    @override
    def engine(self, document: Document) -> Engine:
        return make_server_engine(self.url, document.path.name)

    def drop_all(self) -> None:
        """Leave nothing of what was made here."""
        engine = make_server_engine(self.url, "public")
        try:
            for namespace in self._namespaces:
                with engine.begin() as connection:
                    connection.exec_driver_sql(f'DROP SCHEMA IF EXISTS "{namespace}" CASCADE')
        finally:
            engine.dispose()


def small_edition_on(system: System) -> Document:
    """Return the small edition of the builders, on either system."""
    return system.create_small()


@contextmanager
def past_the_store(system: System, document: Document) -> Iterator[Connection]:
    """Give a connection of one's own to what a document holds; it only reads."""
    engine = system.engine(document)
    try:
        with engine.connect() as connection:
            yield connection.execution_options(reading=True)
    finally:
        engine.dispose()


def dump(system: System, document: Document) -> Dump:
    """Return every journaled row as it really lies there, read past the store."""
    with past_the_store(system, document) as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in schema.journaled_tables()
        }


def ask(system: System, document: Document, statement: str) -> list[tuple[object, ...]]:
    """Return the rows of a statement, read past the store."""
    with past_the_store(system, document) as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]
