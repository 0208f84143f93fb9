"""An edition on a PostgreSQL server: the same document as a file's, in a namespace of its own.

There is no window for it yet. What is about files stays with files: migrations, copies, the safe
way of opening. The driver comes with the extra "test" and is imported when a server is spoken to.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from festdesk.base.errors import FileProblem, NewerFile, NotAFestivalFile
from festdesk.base.wording import sentence
from festdesk.editions.tables import Edition
from festdesk.store import schema
from festdesk.store.document import CANNOT_OPEN, Document
from festdesk.store.opening import TOO_NEW
from festdesk.store.place import PlaceOnServer
from festdesk.store.reasons import reason_of
from festdesk.store.systems.postgresql import version_in
from festdesk.store.systems.server_engine import make_server_engine

CANNOT_MAKE = sentence("Error", "“{path}” cannot be made: {reason}. Nothing was changed.")
NO_EDITION = sentence("Error", "“{path}” holds no edition of festdesk. Check the name.")
TOO_OLD = sentence(
    "Error", "“{path}” was made by an older festdesk and cannot be brought up to date on a server."
)


def create_on_server(
    url: str,
    namespace: str,
    edition: Edition,
    *,
    fill: Callable[[Session], object] | None = None,
) -> Document:
    """Make a new namespace that holds `edition`, and open it; `fill` as for a file.

    Raises:
        FileProblem: The namespace is there already, or the server refuses.
    """
    address = make_url(url)
    place = place_on_server(address, namespace)
    engine = make_server_engine(address, namespace)
    try:
        return Document.create_in(engine, PlaceOnServer(place), edition, fill=fill)
    except DatabaseError as problem:
        raise FileProblem(CANNOT_MAKE, path=place, reason=reason_of(problem)) from problem


def open_on_server(url: str, namespace: str, *, read_only: bool = False) -> Document:
    """Open the edition in a namespace.

    Raises:
        NotAFestivalFile: No edition is there.
        NewerFile: A later festdesk made it.
        FileProblem: An older one made it, or the server refuses.
    """
    address = make_url(url)
    place = place_on_server(address, namespace)
    engine = make_server_engine(address, namespace, read_only=read_only)
    try:
        _look_before_opening(engine, place)
        return Document.open_in(engine, PlaceOnServer(place), read_only=read_only)
    except DatabaseError as problem:
        raise FileProblem(CANNOT_OPEN, path=place, reason=reason_of(problem)) from problem
    except FileProblem:
        engine.dispose()
        raise


def place_on_server(address: URL, namespace: str) -> Path:
    """Return what sentences call an edition on a server: no file is there, and no password."""
    host = address.host or "localhost"
    port = f":{address.port}" if address.port else ""
    return Path(f"{host}{port}", address.database or "", namespace)


def _look_before_opening(engine: Engine, place: Path) -> None:
    with engine.connect() as connection:
        found = version_in(connection.execution_options(reading=True))
    if found is None:
        raise NotAFestivalFile(NO_EDITION, path=place)
    if found > schema.SCHEMA_VERSION:
        raise NewerFile(TOO_NEW, path=place, found=found, known=schema.SCHEMA_VERSION)
    if found < schema.SCHEMA_VERSION:
        raise FileProblem(TOO_OLD, path=place)
