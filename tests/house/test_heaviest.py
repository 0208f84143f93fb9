"""Files of tests that take long are begun first, and are where the list says."""

from dataclasses import dataclass
from pathlib import Path

from tests.heaviest import HEAVIEST, heaviest_first

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Named:
    """A test, as far as its order goes."""

    nodeid: str


def test_every_file_of_the_list_is_there() -> None:
    assert [name for name in HEAVIEST if not (PROJECT / name).is_file()] == []


def test_the_longest_files_come_first_then_those_of_most_tests() -> None:
    few, many, long = "tests/test_few.py::a", "tests/test_many.py::", f"{HEAVIEST[1]}::a"
    longest = f"{HEAVIEST[0]}::a"
    given = [Named(name) for name in (few, f"{many}b", f"{many}a", long, longest)]

    ordered = [test.nodeid for test in heaviest_first(given)]

    assert ordered == [longest, long, f"{many}b", f"{many}a", few]
