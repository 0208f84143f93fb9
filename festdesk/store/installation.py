"""Who is at work: the name that each act is signed with."""

import getpass
import platform
from functools import cache


@cache
def name() -> str:
    """Return the user's name and the machine's, as in "marta@desk-3"."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a system without an account of that number
        user = "somebody"
    return f"{user}@{platform.node() or 'a computer'}"
