"""What an export is at, and how it tells."""

from collections.abc import Callable
from enum import StrEnum


class Stage(StrEnum):
    """What an export is at.

    Setting cannot be counted while it lasts, because the engine sets all pages in one go and tells
    nothing on the way; it is said again and again that it lasts, and then how many pages were set.
    """

    ENTRIES = "entries"  # composed
    STILLS = "stills"  # cut to size and converted
    SETTING = "setting"  # pages
    PICTURES = "pictures"  # put in where the engine had proxies
    FINISHING = "finishing"
    IMPOSING = "imposing"  # sides of sheets
    CHECKING = "checking"  # pages
    WRITING = "writing"


# Told the stage, how much of it is done and of how much; 0 of 0 where nobody can know.
Progress = Callable[[Stage, int, int], None]


def say_nothing(_stage: Stage, _done: int, _of: int) -> None:
    """Take progress and keep it."""
