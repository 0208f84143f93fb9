"""The connection to PostgreSQL: where an edition lies on it, and how its refusals are told.

A server holds each edition in a namespace of its own. One connection, as for a file; writers wait
for each other from the beginning of an act to its end, so that the acts of all programs stand in
one order and none is overlooked by who reads the history on from the last one known.
"""

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from festdesk.store.reasons import ServerRefusal

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection

DRIVER = "postgresql+pg8000"
PATIENCE = "5s"  # as with a file that another program is writing

# Classes of SQLSTATE: a value that cannot be kept, or a row that breaks a rule. All others that
# end an act, such as a full disk or a lock that did not come free, are the server's own trouble.
_REFUSED = ("22", "23")


def make_server_engine(url: URL, namespace: str, *, read_only: bool = False) -> Engine:
    """Return an engine with one connection for all threads; its user keeps them apart."""
    engine = create_engine(
        url.set(drivername=DRIVER),
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # an error message must not hold a festival's texts
    )
    quoted = '"{}"'.format(namespace.replace('"', '""'))

    # Before SQLAlchemy asks the connection for its default namespace.
    @event.listens_for(engine, "connect", insert=True)
    def _prepare(connection: "DBAPIConnection", _record: object) -> None:
        connection.autocommit = True  # what is set here outlives a transaction that is taken back
        cursor = connection.cursor()
        cursor.execute(f"SET search_path TO {quoted}")
        cursor.execute(f"SET lock_timeout = '{PATIENCE}'")
        cursor.close()
        connection.autocommit = False

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if read_only or connection.get_execution_options().get("reading"):
            # All tables as they were at one moment, whatever is written meanwhile.
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            return
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock(hashtext('festdesk'), hashtext(%s))", (namespace,)
        )
        # Rows may be written in any order; the commit checks all foreign keys.
        connection.exec_driver_sql("SET CONSTRAINTS ALL DEFERRED")

    event.listen(engine, "handle_error", _refuse, retval=True)
    return engine


def _refuse(context: ExceptionContext) -> DatabaseError | None:
    """Sort the driver's one kind of error by what the server says of it, as SQLite's are sorted."""
    problem = context.original_exception
    said: Any = problem.args[0] if problem.args else None
    state, words = (
        (str(said.get("C", "")), str(said.get("M", problem)))
        if isinstance(said, dict)
        else ("", str(problem))  # no answer at all, as from a server that is gone
    )
    kind = IntegrityError if state.startswith(_REFUSED) else OperationalError
    return kind(context.statement, None, ServerRefusal(words, state), hide_parameters=True)
