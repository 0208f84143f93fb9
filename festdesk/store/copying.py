"""A complete copy of an open document, under another name, while the work goes on.

The copy is made by the document's own connection in small steps. Between two steps others have
the file, and what they write is in the copy too.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store.completing import complete
from festdesk.store.document import CANNOT_MAKE, Document
from festdesk.store.engine import flush, put_in_place
from festdesk.store.reasons import reason_of

IS_OPEN = sentence("Error", "“{path}” is the file that is open. Choose another name for its copy.")
STOPPED = sentence("Error", "The copy was cancelled. Nothing was written under its name.")

_PAGES_AT_ONCE = 250  # 1 MB: others wait for some milliseconds on an ordinary disk

Progress = Callable[[int, int], None]


class CopyStopped(FileProblem):
    """The user or the end of the document has stopped the copy; it left nothing."""

    def __init__(self) -> None:
        super().__init__(STOPPED)


def _tell_nobody(_done: int, _of: int) -> None:
    pass


def _go_on() -> bool:
    return False


def _nothing() -> None:
    pass


def save_copy(
    document: Document,
    target: Path,
    progress: Progress = _tell_nobody,
    is_cancelled: Callable[[], bool] = _go_on,
    when_read: Callable[[], object] = _nothing,
) -> None:
    """Write a complete copy of an open document, pictures and history included.

    The copy bears a temporary name beside `target` until it is whole and on the disk. `progress`
    gets how many bytes of how many are copied, on this thread; where another program writes in
    the meantime, it begins anew. `when_read` is called when the document is not needed any more.

    Raises:
        CopyStopped: `is_cancelled` said so, or the document was closed.
        FileProblem: `target` cannot be written, or is the open file itself.
    """
    beside: Path | None = None
    try:
        if target.exists() and target.samefile(document.path):
            raise FileProblem(IS_OPEN, path=target)
        handle, name = tempfile.mkstemp(
            prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent
        )
        os.close(handle)
        beside = Path(name)
        _copy(document, beside, progress, is_cancelled)
        if document.trouble is not None:
            complete(beside, document.picture)
        when_read()
        give_usual_rights(beside)
        flush(beside)
        if is_cancelled():
            raise CopyStopped
        put_in_place(beside, target)
    except (OSError, sqlite3.Error) as problem:
        raise FileProblem(CANNOT_MAKE, path=target, reason=reason_of(problem)) from problem
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _copy(
    document: Document, beside: Path, progress: Progress, is_cancelled: Callable[[], bool]
) -> None:
    copy = sqlite3.connect(beside)
    failure: sqlite3.Error | None = None
    try:
        # It is flushed as a whole at the end, and worth nothing before.
        copy.execute("PRAGMA synchronous=OFF")
        with document.driver() as connection:
            page_bytes: int = connection.execute("PRAGMA page_size").fetchone()[0]

            def step(_status: int, remaining: int, total: int) -> None:
                progress((total - remaining) * page_bytes, total * page_bytes)
                document.step_aside()
                if is_cancelled() or document.is_closed:
                    raise CopyStopped

            try:
                connection.backup(copy, pages=_PAGES_AT_ONCE, progress=step)
            except sqlite3.Error as problem:
                failure = problem  # told outside, or it would seem to be the document's own
    finally:
        copy.close()
    if failure is not None:
        raise failure


def give_usual_rights(path: Path) -> None:
    """Let others read the file as they may read any new one; a temporary one is private."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)
