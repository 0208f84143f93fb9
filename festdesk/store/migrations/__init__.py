"""Alembic: brings a file of any released schema up to this one.

The file itself is never migrated in place. A copy beside it is, with foreign keys off (rebuilding
a table with them on deletes its children) and without triggers (rebuilding drops them); the copy
is checked, flushed to the disk, and only then takes the file's name. The old file is kept beside
it under its version.
"""

from pathlib import Path

from sqlalchemy import Connection, create_engine, event

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store import journal, schema
from festdesk.store.engine import connect, copy_file, put_in_place
from festdesk.store.search import search_docs
from festdesk.store.systems.dialects import dialect_of

VERSIONS = Path(__file__).with_name("versions")

NOT_MIGRATED = sentence(
    "Error",
    "“{path}” is of an older festdesk and could not be brought up to date: {reason}. "
    "The file is as it was.",
)


def stamp(connection: Connection) -> None:
    """Write what tells our files from others, and the schema's version."""
    dialect_of(connection).stamp(connection, schema.APPLICATION_ID, schema.SCHEMA_VERSION)


def bring_up_to_date(
    path: Path, *, versions: Path = VERSIONS, target: int = schema.SCHEMA_VERSION
) -> None:
    """Migrate a festival file to the schema version `target` by the scripts in `versions`.

    Raises:
        FileProblem: A script failed or the result is not sound; the file is untouched.
    """
    copy = path.with_name(f".{path.name}.migrating")
    try:
        copy_file(path, copy)
        found = _migrate(copy, versions, target)
        kept = path.with_name(f"{path.stem}.v{found}{path.suffix}")
        if not kept.exists():
            _keep(path, kept)
        put_in_place(copy, path)
    except Exception as problem:
        raise FileProblem(NOT_MIGRATED, path=path, reason=problem) from problem
    finally:
        copy.unlink(missing_ok=True)


def _keep(path: Path, kept: Path) -> None:
    # A half-written copy never bears the name: it would be taken for the old file for good.
    beside = kept.with_name(f".{kept.name}.part")
    try:
        copy_file(path, beside)
        put_in_place(beside, kept)
    finally:
        beside.unlink(missing_ok=True)


def _migrate(path: Path, versions: Path, target: int) -> int:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    engine = create_engine("sqlite://", creator=lambda: connect(path), hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    scripts = ScriptDirectory(str(Path(__file__).parent), version_locations=[str(versions)])
    try:
        with engine.connect() as connection, connection.begin():
            found: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            counted = _count_rows(connection)
            _drop_triggers(connection)
            context = MigrationContext.configure(connection, opts={"render_as_batch": True})
            with Operations.context(context):
                for number in range(found + 1, target + 1):
                    scripts.get_revision(f"{number:04}").module.upgrade()
            _check(connection, counted)
            search_docs.make_complete(connection)
            journal.set_up_triggers(connection, schema.journaled_tables())
            connection.exec_driver_sql(f"PRAGMA user_version={target}")
    finally:
        engine.dispose()
    return found


def _count_rows(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 -- names of the file's own schema, quoted
        for (name,) in names.all()
    }


def _drop_triggers(connection: Connection) -> None:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for (name,) in names.all():
        connection.exec_driver_sql('DROP TRIGGER "{}"'.format(name.replace('"', '""')))


def _check(connection: Connection, counted: dict[str, int]) -> None:
    now = _count_rows(connection)
    fewer = [name for name, count in counted.items() if now.get(name, count) < count]
    if fewer:
        raise ValueError(f"rows were lost in {', '.join(fewer)}")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise ValueError("a row refers to another that is not there")
    verdict = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    if verdict != "ok":
        raise ValueError(verdict)
