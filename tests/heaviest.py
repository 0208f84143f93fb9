"""The test files that take longest, which are begun first when tests run side by side.

A file stays with one process. Those begun last decide how long one process works while the other
has nothing left to do, and xdist would begin files of few tests last, however long these take.
"""

from collections import Counter
from typing import Protocol, TypeVar

# Longest first; from some ten seconds of a processor on.
HEAVIEST = (
    "tests/store/test_both_systems.py",
    "tests/store/test_hostile.py",
    "tests/store/test_undo_walk.py",
    "tests/store/test_history_walk.py",
    "tests/booklet/test_designs.py",
    "tests/desktop/films/test_page.py",
    "tests/desktop/booklet/test_page.py",
    "tests/desktop/backups/test_states.py",
    "tests/test_command_line.py",
    "tests/booklet/test_extremes.py",
    "tests/store/test_power_cut.py",
    "tests/packaging/test_environment.py",
    "tests/intake/test_bad_input.py",
    "tests/checks/test_hostile_texts.py",
    "tests/test_command_line_on_a_terminal.py",
    "tests/house/test_startup.py",
    "tests/house/test_one_sqlite.py",
    "tests/store/test_schemas.py",
)


class _OfAFile(Protocol):
    @property
    def nodeid(self) -> str: ...


T = TypeVar("T", bound=_OfAFile)


def heaviest_first(tests: list[T]) -> list[T]:
    """Return the tests with those of the longest files first, then of files with most tests."""
    places = {name: place for place, name in enumerate(HEAVIEST)}
    counts = Counter(file_of(test) for test in tests)

    def place_of(test: T) -> tuple[int, int]:
        file = file_of(test)
        return places.get(file, len(places)), -counts[file]

    return sorted(tests, key=place_of)


def file_of(test: _OfAFile) -> str:
    """Return the file of a test, from the project's folder on."""
    return test.nodeid.partition("::")[0]
