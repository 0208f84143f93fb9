"""Files that are taken in, read with a limit."""

from pathlib import Path
from typing import BinaryIO

from festdesk.base.errors import FileProblem, InputProblem
from festdesk.base.wording import sentence

NOT_READ = sentence("Error", "“{name}” cannot be read: {reason}. Choose another file.")
TOO_LARGE = sentence(
    "Error", "“{name}” has more than {most} MB and was not read. Give a part of it."
)


def content_of(path: Path, *, name: str, most_megabytes: int) -> bytes:
    """Return the content of a file, which sentences call `name`.

    Raises:
        FileProblem: It cannot be read.
        InputProblem: It is too large.
    """
    try:
        with path.open("rb") as file:
            return content_of_stream(file, name=name, most_megabytes=most_megabytes)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise FileProblem(NOT_READ, name=name, reason=reason) from problem


def content_of_stream(stream: BinaryIO, *, name: str, most_megabytes: int) -> bytes:
    """Return what `stream` gives; raises `InputProblem` as `content_of` does."""
    most = most_megabytes * 1_000_000
    content = stream.read(most + 1)
    if len(content) > most:
        raise InputProblem(TOO_LARGE, name=name, most=most_megabytes)
    return content
