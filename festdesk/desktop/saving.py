"""Writes files that users asked for, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store.damage import is_festival_file

CANNOT_WRITE = sentence("Error", "“{path}” cannot be written: {reason}. Choose another file.")
WOULD_OVERWRITE = sentence(
    "Error", "“{path}” is a festival file and would be lost. Choose another name for the output."
)


def put_file(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; what was there goes at the last moment.

    Raises:
        FileProblem: It cannot be written, or is a festival file.
    """
    if is_festival_file(path):
        raise FileProblem(WOULD_OVERWRITE, path=path)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # or a power cut could leave an empty file in its place
        beside.replace(path)
    except OSError as problem:
        raise FileProblem(CANNOT_WRITE, path=path, reason=problem.strerror) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
