"""Writes an export of the calendar, off the window's thread; a file is written whole or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from festdesk.base.revisions import Revision
from festdesk.desktop.saving import put_file
from festdesk.exchange.calendar_events import Scope, calendar_of
from festdesk.exchange.calendar_files import Each, files_of
from festdesk.exchange.formats import TOLD_COLUMNS, format_called
from festdesk.exchange.json_file import as_text
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document

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
