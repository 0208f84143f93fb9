"""A complete copy of an open document, under another name."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store.completing import complete
from festdesk.store.document import CANNOT_MAKE, Document
from festdesk.store.engine import copy_from, put_in_place
from festdesk.store.reasons import reason_of

IS_OPEN = sentence("Error", "“{path}” is the file that is open. Choose another name for its copy.")


def save_copy(document: Document, target: Path) -> None:
    """Write a complete copy of an open document, pictures and history included.

    Goes through SQLite's backup API and a temporary file beside `target`, so that a half-written
    copy never bears the name.

    Raises:
        FileProblem: `target` cannot be written, or is the open file itself.
    """
    beside = target.with_name(f".{target.name}.part")
    try:
        if target.exists() and target.samefile(document.path):
            raise FileProblem(IS_OPEN, path=target)
        with document.driver() as connection:
            copy_from(connection, beside)
        if document.trouble is not None:
            complete(beside, document.picture)
        put_in_place(beside, target)
    except (OSError, sqlite3.Error) as problem:
        raise FileProblem(CANNOT_MAKE, path=target, reason=reason_of(problem)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
