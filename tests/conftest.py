"""What every test runs in: a home of its own, no screen, and a watch on what is left behind.

An unexpected line in the log, a thread that still runs or a window that is still shown fails the
test that left it, because no single test would look for them.
"""

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.heaviest import heaviest_first
from tests.patience import PATIENCE_MS, PatientBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when the first application is made

SHARED = Path(__file__).resolve().parents[2] / "shared"
PATIENCE_SECONDS = PATIENCE_MS / 1000
MUCH_GARBAGE = 200_000  # objects made since the last collection; some 30 ms to look through

gc.disable()  # until all tests are collected, among which there is no garbage


def pytest_configure(config: pytest.Config) -> None:
    """Let tests that run side by side be begun in the order of `pytest_collection_modifyitems`."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files that take longest where tests run side by side."""
    if hasattr(config, "workerinput"):
        items[:] = heaviest_first(items)


def pytest_collection_finish() -> None:
    """Leave what all tests have in common out of each later look for garbage.

    With all modules and tests it is over a million objects: a second to look through them.
    """
    gc.collect()
    gc.freeze()
    gc.enable()


class _Watch(logging.Handler):
    """Keeps the log's warnings and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_log() -> Iterator[list[logging.LogRecord]]:
    """Warnings and worse that the test expects in festdesk's log; the test looks at them itself."""
    yield from _watch_log()


def _watch_log() -> Iterator[list[logging.LogRecord]]:
    watch = _Watch()
    logger = logging.getLogger("festdesk")
    logger.addHandler(watch)
    yield watch.records
    logger.removeHandler(watch)


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(request: pytest.FixtureRequest) -> Iterator[None]:
    if "expected_log" in request.fixturenames:
        yield
        return
    for records in _watch_log():
        yield
        lines = [f"{record.name}: {record.getMessage()}" for record in records]
        assert lines == [], "the test left lines in the log that it did not expect"


@pytest.fixture(scope="session", autouse=True)
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep settings and logs of the whole run away from those of the person who runs it."""
    folder = tmp_path_factory.mktemp("homes")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FESTDESK_HOME", str(folder / "shared"))
        yield folder


@pytest.fixture(autouse=True)
def festdesk_home(
    _homes: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Give the test a home in which nobody has set anything; it may not exist yet."""
    home = _homes / f"{abs(hash(request.node.nodeid)):x}"
    monkeypatch.setenv("FESTDESK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + PATIENCE_SECONDS
    for thread in _threads_since(before):
        thread.join(max(0.0, until - time.monotonic()))
    names = [thread.name for thread in _threads_since(before)]
    assert names == [], "the test left threads running"


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread for thread in threading.enumerate() if thread not in before and not thread.daemon
    ]


@pytest.fixture(autouse=True)
def _no_window_left_open() -> Iterator[None]:
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return
    assert widgets.QApplication.instance() is not None
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()}".strip() for window in left]
    for window in left:
        window.close()  # the next test is not to suffer for this one
    assert names == [], "the test left windows open"


@pytest.fixture(autouse=True)
def _garbage_is_collected_between_tests() -> Iterator[None]:
    """Let no worker thread collect widgets, which would end the process.

    Python collects on whatever thread happens to allocate; once there is a Qt application, it is
    done here instead, on the main thread.
    """
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return
    core.QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.disable()
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """Qt's application object, from which moment on no thread collects garbage by itself."""
    gc.disable()
    return qapp


@pytest.fixture(autouse=True)
def _no_key_is_still_held() -> Iterator[None]:
    """Let go of Shift and Control, which Qt takes for held until the next key or click is told.

    A test that selects a row would else add it to the selection after a test that ended with them.
    """
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is None or gui.QGuiApplication.instance() is None:
        return
    if gui.QGuiApplication.keyboardModifiers() != gui.Qt.KeyboardModifier.NoModifier:
        from PySide6.QtTest import QTest  # noqa: PLC0415 -- most tests need no Qt
        from PySide6.QtWidgets import QWidget  # noqa: PLC0415 -- most tests need no Qt

        QTest.keyRelease(QWidget(), gui.Qt.Key.Key_Shift)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:  # noqa: ARG001
    """Pytest-qt's bot, which waits as long here as a test on a busy computer may need."""
    return PatientBot(request)


def _shared(*parts: str) -> Path:
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path} belongs to the workshop and is not on this machine")
    return path


@pytest.fixture(scope="session")
def seed_a() -> Path:
    """A film page as an editor pastes it: card, screenings, awards, credits, filmography."""
    return _shared("seeds", "000_75b63a81dd9052d5.txt")


@pytest.fixture(scope="session")
def seed_b() -> Path:
    """A review with the captions of its pictures, about the film of the other document."""
    return _shared("seeds", "002_8df08781e65348b2.txt")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of pasted texts and tables with the cards an editor would make of them."""
    return _shared("corpus", "dev")
