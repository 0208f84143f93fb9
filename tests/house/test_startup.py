"""The first window is painted before anything slow is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SLOW = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "typst", "PIL", "pikepdf", "pypdfium2"}
SLOW |= {"babel", "rapidfuzz", "anyascii", "lxml"}

OFFSCREEN_NOISE = "This plugin does not support propagateSizeHints()"

# Starts festdesk as its user does, and ends it when the first window is painted.
PROGRAM = """
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

{before}


class Look(QObject):
    loaded = None

    def eventFilter(self, watched, event):
        if self.loaded is None and event.type() == QEvent.Type.Paint:
            self.loaded = sorted(set(sys.modules))
            QTimer.singleShot(0, QApplication.closeAllWindows)
        return False


def execute(*_app):
    look = Look()
    app = QApplication.instance()
    app.installEventFilter(look)
    status = run()
    print("LOADED", *look.loaded)
    return status


run = QApplication.exec
QApplication.exec = execute

from festdesk.desktop.app import main

sys.exit(main(sys.argv[1:]))
"""


def modules_at_first_paint(*arguments: str, before: str = "") -> set[str]:
    """Return what was loaded, by top-level name, when the first window was painted."""
    program = [sys.executable, "-c", PROGRAM.format(before=before), *arguments]
    ran = subprocess.run(  # noqa: S603 -- our own program
        program,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    complaints = [line for line in ran.stderr.splitlines() if OFFSCREEN_NOISE not in line]
    assert (ran.returncode, complaints) == (0, [])
    lines = [line for line in ran.stdout.splitlines() if line.startswith("LOADED ")]
    assert len(lines) == 1
    return {name.split(".")[0] for name in lines[0].split()[1:]}


def test_welcome_page_is_painted_before_anything_slow_is_loaded() -> None:
    loaded = modules_at_first_paint()

    assert "festdesk" in loaded
    assert loaded & SLOW == set()


def test_window_of_a_file_is_painted_before_anything_slow_is_loaded(tmp_path: Path) -> None:
    loaded = modules_at_first_paint(str(tmp_path / "nowhere.festdesk"))

    assert loaded & SLOW == set()


@pytest.mark.parametrize("slow", ["sqlmodel", "PIL.Image"])
def test_something_slow_would_be_seen(slow: str) -> None:
    loaded = modules_at_first_paint(before=f"import {slow}")

    assert slow.split(".", maxsplit=1)[0] in loaded


def test_pyside_does_not_read_the_source_of_all_that_is_imported() -> None:
    program = (
        "import sys, festdesk.desktop, festdesk.snapshot\n"
        "features = sys.modules['shibokensupport.feature']\n"
        "print([name for name, found in features.pyside_feature_dict.items()\n"
        "       if found == 0 and name.startswith(('festdesk', 'sqlalchemy'))])"
    )
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert ran.stdout.strip() == "[]"
