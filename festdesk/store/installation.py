"""Who is at work: the name that each act is signed with, and the number of this installation."""

import getpass
import platform
import re
import secrets
from functools import cache
from pathlib import Path

from festdesk.base import paths

_NUMBER = re.compile(r"[0-9a-f]{32}")


@cache
def name() -> str:
    """Return the user's name and the machine's, as in "marta@desk-3"."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a system without an account of that number
        user = "somebody"
    return f"{user}@{platform.node() or 'a computer'}"


def machine() -> str:
    """Return the machine's name."""
    return platform.node() or "a computer"


def number() -> str:
    """Return a number that no other installation has: drawn once, and kept with the preferences.

    Where it cannot be kept, it holds for this process.
    """
    return _number_in(paths.config_folder() / "installation")


@cache
def _number_in(file: Path) -> str:
    drawn = secrets.token_hex(16)
    try:
        kept = file.read_text(encoding="ascii")[:64].strip() if file.is_file() else ""
        if _NUMBER.fullmatch(kept):
            return kept
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(drawn, encoding="ascii")
    except (OSError, ValueError):
        return drawn
    return drawn
