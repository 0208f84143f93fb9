"""The files of a command: festival files it opens, and outputs it may write."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base.errors import FileProblem, OpenElsewhere
from festdesk.base.wording import sentence
from festdesk.command_line.speaking import complain

if TYPE_CHECKING:
    from festdesk.store.document import Document

CANNOT_WRITE = sentence("Error", "“{path}” cannot be written: {reason}. Choose another file.")
WOULD_OVERWRITE = sentence(
    "Error", "“{path}” is a festival file and would be lost. Choose another name for the output."
)
IS_FOLDER = sentence(
    "Error", "“{path}” is a folder. Give the name of a file to write, such as one in it."
)


def write_output(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as problem:
        raise FileProblem(CANNOT_WRITE, path=path, reason=problem.strerror) from problem
    finally:
        with _silently():
            beside.unlink(missing_ok=True)


@contextmanager
def _silently() -> Iterator[None]:
    try:
        yield
    except OSError:
        return


def judge_output(output: Path, source: Path) -> None:
    """Raise `FileProblem` where `output` is a folder, or writing to it would destroy an edition."""
    from festdesk.store.damage import is_festival_file  # noqa: PLC0415 -- slow import

    if output.is_dir():
        raise FileProblem(IS_FOLDER, path=output)
    same = output.exists() and source.exists() and output.samefile(source)
    if same or is_festival_file(output):
        raise FileProblem(WOULD_OVERWRITE, path=output)


@contextmanager
def opened(path: Path, *, read_only: bool) -> "Iterator[Document]":
    """Open a festival file, and say if something in it was not ours."""
    from festdesk.store.document import Document  # noqa: PLC0415 -- slow import

    with Document.open(path, read_only=read_only) as document:
        if document.strangers:
            complain(
                "The file held triggers or views that are not festdesk’s; they were removed: "
                + ", ".join(document.strangers)
            )
        yield document


def judge_holder(path: Path) -> None:
    """Raise `OpenElsewhere` where another computer works in a file.

    A window of this one sees what a command does, so the two may work beside each other.
    """
    from festdesk.store.lock import WRITTEN_ELSEWHERE, holder_of  # noqa: PLC0415 -- slow import

    holder = holder_of(path)
    if holder is not None and not holder.is_of_this_machine() and holder.is_alive():
        raise OpenElsewhere(WRITTEN_ELSEWHERE, path=path, **holder.facts())


def told(name: str) -> str:
    """Return a file's name as text; bytes of it that are none become question marks."""
    return os.fsencode(name).decode(errors="replace")
