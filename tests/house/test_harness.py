"""The harness itself: what a careless test leaves behind fails that test and no other."""

import subprocess
import sys
from pathlib import Path

CARELESS = """
import logging
import os
import threading
from pathlib import Path

from PySide6.QtWidgets import QWidget

from festdesk.base import paths

STOP = threading.Event()
WINDOWS = []


def test_leaves_a_line_in_the_log():
    logging.getLogger("festdesk.store").warning("%s is odd", "this")


def test_leaves_a_thread_running():
    threading.Thread(target=STOP.wait, name="forgotten").start()


def test_leaves_a_window_open(qapp):
    WINDOWS.append(QWidget(objectName="forgotten"))
    WINDOWS[0].show()


def test_expects_the_line(expected_log):
    logging.getLogger("festdesk.store").warning("as %s", "said")
    assert [record.getMessage() for record in expected_log] == ["as said"]


def test_has_a_home_that_nobody_has_used():
    assert Path(os.environ["FESTDESK_HOME"]) in paths.config_folder().parents
    assert not paths.config_folder().parent.exists()
    paths.config_folder().mkdir(parents=True)


def test_has_another_home_than_the_test_before():
    assert not paths.config_folder().parent.exists()


def test_is_careful(qapp):
    STOP.set()
"""


def test_what_a_test_leaves_behind_fails_it_and_no_other(tmp_path: Path) -> None:
    conftest = Path(__file__).resolve().parents[1] / "conftest.py"
    words = f"{conftest.read_text(encoding='utf-8')}\nPATIENCE_SECONDS = 0.2\n"
    (tmp_path / "conftest.py").write_text(words, encoding="utf-8")
    (tmp_path / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    program = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]

    ran = subprocess.run(  # noqa: S603 -- our own program
        program, cwd=tmp_path, capture_output=True, text=True, check=False
    )

    broken = sorted(line for line in ran.stdout.splitlines() if line.startswith("ERROR test_"))
    assert [line.split(" - ")[0] for line in broken] == [
        "ERROR test_careless.py::test_leaves_a_line_in_the_log",
        "ERROR test_careless.py::test_leaves_a_thread_running",
        "ERROR test_careless.py::test_leaves_a_window_open",
    ]
    for left in ("festdesk.store: this is odd", "'forgotten'", "QWidget forgotten"):
        assert left in ran.stdout
    assert "7 passed, 3 errors" in ran.stdout
