"""Reads a small file that the user has chosen, whatever it turns out to be."""

from pathlib import Path

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.store.held import read_past_sqlite

NO_FILE = sentence("Error", "“{path}” is not there or is no file. Choose another file.")
CANNOT_READ = sentence("Error", "“{path}” cannot be read: {reason}.")


def read_chosen_file(path: Path, most: int) -> bytes:
    """Return the bytes of a file, at most one more than `most`; of an open edition none.

    Raises:
        InputProblem: It is not there, is no file, or cannot be read.
    """
    try:
        if not path.is_file():
            raise InputProblem(NO_FILE, path=path.name)
        with read_past_sqlite(path) as file:
            return b"" if file is None else file.read(most + 1)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or type(problem).__name__
        raise InputProblem(CANNOT_READ, path=path.name, reason=reason) from problem
