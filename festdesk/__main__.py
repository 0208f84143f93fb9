"""Start festdesk: a window, or a command when one is named."""

import os
import sys
from collections.abc import Sequence

from festdesk.command_line import running, speaking

NO_SCREEN = (
    "festdesk: There is no screen to open a window on. Start it in a desktop session, or use a "
    "command; “festdesk --help” lists them."
)


def _has_screen() -> bool:
    """Return whether a window can be opened; Qt would end the process without a word to catch."""
    if sys.platform in {"win32", "darwin"}:
        return True
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in told)


def _open_window(arguments: list[str]) -> int:
    if not _has_screen():
        print(NO_SCREEN, file=sys.stderr)  # noqa: T201 -- a command speaks by printing
        return speaking.KNOWN_PROBLEM
    from festdesk.desktop.app import main as open_window  # noqa: PLC0415 -- slow import

    return open_window(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run festdesk with these arguments, or with those of the process; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return running.run(given, open_window=_open_window)


if __name__ == "__main__":
    sys.exit(main())
