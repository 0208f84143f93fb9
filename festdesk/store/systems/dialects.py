"""What the store needs of a database system; SQLite is the festival file's, PostgreSQL a server's.

The models, their constraints and everything said through SQLAlchemy are the same on both. What
differs is here: how a change is journaled, how an act is made the current one, and how a value of
the journal is given back to its column.
"""

from collections.abc import Iterable
from typing import Any, Final, Protocol

from sqlalchemy import Column, Connection, Table

from festdesk.store.systems.postgresql import Postgresql
from festdesk.store.systems.sqlite import Sqlite


class Dialect(Protocol):
    """What one system is asked for. The strings are parts of statements to its driver."""

    def __hash__(self) -> int:
        """Statements are made once for each dialect."""

    @property
    def mark(self) -> str:
        """What stands for a value."""

    @property
    def same(self) -> str:
        """The comparison in which nothing is the same as nothing."""

    @property
    def make_current(self) -> str:
        """The statement that makes the action of its one mark the current one."""

    @property
    def make_none_current(self) -> str:
        """The statement after which no change passes."""

    @property
    def unused_tables(self) -> frozenset[str]:
        """Names of tables that this system does without."""

    @property
    def returning_seq(self) -> str:
        """What is added to an INSERT into a table whose `seq` the database counts."""

    def say(self, connection: Connection, statement: str, values: tuple[object, ...] = ()) -> Any:  # noqa: ANN401 -- a driver's own cursor
        """Say a statement to the driver; return what gives its rows one by one."""

    def new_seq(self, inserted: Any) -> int:  # noqa: ANN401 -- see `say`
        """Return the `seq` of the row that such an INSERT has put in."""

    def given(self, column: Column[Any]) -> str:
        """Return the expression that stands for a value of `column` as the journal holds it."""

    def kept(self, column: Column[Any]) -> str:
        """Return the expression that reads `column` as the journal holds its values."""

    def bound(self, value: object) -> object:
        """Return a value of the journal as the driver takes it."""

    def make_room(self, connection: Connection, tables: Iterable[Table]) -> None:
        """Make a place for the tables, and the tables ready to be made there."""

    def make_ready(self, connection: Connection) -> None:
        """Put in what the triggers need."""

    def stamp(self, connection: Connection, application_id: int, version: int) -> None:
        """Write what tells our databases from others, and the version of the schema."""

    def set_up_triggers(self, connection: Connection, tables: Iterable[Table]) -> tuple[str, ...]:
        """Make the journal's triggers as they should be; return the names of strangers dropped."""


_BY_NAME: Final[dict[str, Dialect]] = {"sqlite": Sqlite(), "postgresql": Postgresql()}


def dialect_of(connection: Connection) -> Dialect:
    """Return the dialect that a connection speaks."""
    return _BY_NAME[connection.dialect.name]
