"""Writes an export of the calendar, off the window's thread; a file is written whole or not."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.revisions import Revision
from festdesk.base.wording import sentence
from festdesk.exchange.calendar_events import Scope, calendar_of
from festdesk.exchange.calendar_files import Each, files_of
from festdesk.exchange.formats import TOLD_COLUMNS, format_called
from festdesk.exchange.json_file import as_text
from festdesk.snapshot import Snapshot
from festdesk.store.damage import is_festival_file
from festdesk.store.document import Document

CANNOT_WRITE = sentence("Error", "“{path}” cannot be written: {reason}. Choose another file.")
WOULD_OVERWRITE = sentence(
    "Error", "“{path}” is a festival file and would be lost. Choose another name for the output."
)
WHOLE_EDITION = "json"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: into a file, or into a folder where there is a file for each."""

    format: str
    target: Path
    language: str = ""
    each: Each = Each.WHOLE
    scope: Scope = Scope()  # noqa: RUF009 -- frozen
    with_notes: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What was written."""

    paths: tuple[Path, ...]
    events: int


def revisions_in(document: Document) -> dict[str, Revision]:
    """Return how often each screening has changed for those who have it in their calendars."""
    return document.revisions("screening", TOLD_COLUMNS)


def write_export(snapshot: Snapshot, wanted: Wanted, revisions: Mapping[str, Revision]) -> Written:
    """Write what is wanted and return it.

    Raises:
        FileProblem: A file cannot be written; those before it are there.
        InputProblem: The edition's time zone is not known.
    """
    if wanted.format == WHOLE_EDITION:
        put_file(wanted.target, as_text(snapshot).encode())
        return Written((wanted.target,), len(snapshot.screenings))
    calendar = calendar_of(
        snapshot,
        language=wanted.language,
        scope=wanted.scope,
        revisions=revisions,
    )
    paths = []
    chosen = format_called(wanted.format)
    for name, content in files_of(calendar, chosen, wanted.each, with_notes=wanted.with_notes):
        path = wanted.target if wanted.each is Each.WHOLE else wanted.target / name
        put_file(path, content)
        paths.append(path)
    return Written(tuple(paths), len(calendar.events))


def put_file(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; what was there goes at the last moment.

    Raises:
        FileProblem: It cannot be written, or is a festival file.
    """
    if is_festival_file(path):
        raise FileProblem(WOULD_OVERWRITE, path=path)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as problem:
        raise FileProblem(CANNOT_WRITE, path=path, reason=problem.strerror) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
