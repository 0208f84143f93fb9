"""Where the lines of the named loggers go: a file in the user's log folder, rotated by size."""

import logging
from logging.handlers import RotatingFileHandler

from festdesk.base import paths

ENOUGH_BYTES = 1_000_000


def start_logging() -> None:
    """Send warnings and worse to the log file; a folder that cannot be written costs the log."""
    try:
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "festdesk.log",
            maxBytes=ENOUGH_BYTES,
            backupCount=2,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
