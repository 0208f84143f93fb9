"""All tables, in the order in which they can be created, and how their types are spelt in SQLite.

Every table is STRICT: SQLModel's tables do not validate, so the database refuses a wrong type.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)
from sqlalchemy.ext.compiler import compiles
from sqlmodel import SQLModel

import festdesk.availability.tables
import festdesk.books.tables
import festdesk.editions.tables
import festdesk.filmographies.tables
import festdesk.films.tables
import festdesk.people.tables
import festdesk.screenings.tables
import festdesk.sources.tables
import festdesk.stills.tables
import festdesk.store.journal
import festdesk.store.search.search_docs
import festdesk.texts.tables
from festdesk.store.systems.dialects import dialect_of

SCHEMA_VERSION = 8
# "FEST": what `file` shows, and how a festival file is told from any other SQLite file.
APPLICATION_ID = 0x46455354
# Never changed once written, or made again at will: no history is kept of them.
NOT_JOURNALED = frozenset(
    {"picture", "thumbnail", "search_doc", "action", "change", "current_action"}
)


# Journaled tables that a file of an older schema lacks, by the version that brought them.
_SINCE = {
    3: frozenset(
        {
            "book", "bookpart", "bookparttext", "bookpartpicture", "fitting", "outputprofile",
            "owndesign", "face",
        }
    ),
    4: frozenset(
        {
            "contact", "dictionaryword", "distinctfilms", "fieldrule", "owntextkind",
            "owntextname", "savedfilter", "stillcrop", "textreview", "textstyling",
        }
    ),
    5: frozenset(
        {
            "acceptedfinding", "audiencerule", "blocker", "calendarversion", "checkrule",
            "filmprint", "guestpart", "gueststay", "housesetting", "screeningtrait",
            "showingwindow", "showingwish", "venuedistance", "venueopening", "venuetrait",
        }
    ),
    6: frozenset(
        {
            "citedname", "citednameform", "credittrait", "distinctcompanies", "distinctpeople",
            "distinctspellings", "entrytrait", "intakeprofile", "keptspelling", "knownfestival",
            "transliterationexception", "transliterationrule",
        }
    ),
    7: frozenset({"importedrow", "sourcetrait", "tableimport", "venueform"}),
    8: frozenset({"bookoutput", "cardcharge", "wordrule"}),
}  # fmt: skip


def _spelt(type_: type[Any], word: str) -> None:
    @compiles(type_, "sqlite")
    def _compile(_type: object, _compiler: object, **_options: object) -> str:
        return word


for _type, _word in (
    (String, "TEXT"),
    (Date, "TEXT"),
    (DateTime, "TEXT"),
    (Integer, "INTEGER"),
    (Boolean, "INTEGER"),
    (LargeBinary, "BLOB"),
):
    _spelt(_type, _word)


def metadata() -> MetaData:
    """Return the metadata of all tables, the journal's among them."""
    for table in SQLModel.metadata.tables.values():
        table.dialect_options["sqlite"]["strict"] = True
    return SQLModel.metadata


def journaled_tables() -> tuple[Table, ...]:
    """Return the tables whose changes the journal follows, parents before children."""
    return tuple(t for t in metadata().sorted_tables if t.name not in NOT_JOURNALED)


@cache
def tables_naming_pictures() -> frozenset[str]:
    """Return the journaled tables that name a kept picture or file in their column `sha256`."""
    return frozenset(
        table.name
        for table in journaled_tables()
        if any(key.column.table.name == "picture" for key in table.foreign_keys)
    )


def not_yet_in(connection: Connection) -> frozenset[str]:
    """Return the tables that a file lacks which is read in its older schema."""
    if connection.dialect.name != "sqlite":
        return frozenset()
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return frozenset().union(*(names for since, names in _SINCE.items() if since > version))


def lay_out(connection: Connection) -> None:
    """Make all tables and the journal's triggers in an empty database."""
    dialect = dialect_of(connection)
    tables = [t for t in metadata().sorted_tables if t.name not in dialect.unused_tables]
    dialect.make_room(connection, tables)
    metadata().create_all(connection, tables, checkfirst=False)
    dialect.make_ready(connection)
    festdesk.store.journal.set_up_triggers(connection, journaled_tables())
