"""The two scripts from beginning to end, in a project whose program only says what it is asked."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

import pytest

PYTEST = """
import os
import sys

print("pytest", *sys.argv[1:], os.environ["QT_QPA_PLATFORM"])
sys.exit(5)
"""

# Tests that fail where another process runs tests beside them, as some do on a busy computer.
BESIDE_OTHERS = """
import os
import pytest

ALONE = "PYTEST_XDIST_WORKER" not in os.environ


@pytest.mark.parametrize("words", ["a b", "[c]::d", "ž"])
def test_that_wants_to_be_alone(words):
    assert ALONE


@pytest.fixture
def left_behind():
    yield
    assert ALONE


def test_that_leaves_something_behind(left_behind):
    pass


def test_that_passes():
    pass
"""
NEVER_PASSES = "def test_that_never_passes():\n    assert False\n"
ALWAYS_PASSES = "def test_that_always_passes():\n    pass\n"
SIX_FAIL = "".join(f"def test_{number}():\n    assert False\n" for number in range(6))
UNSTEADY = [
    f"unsteady: tests/test_beside.py::{name} failed beside others and passed alone"
    for name in (
        "test_that_leaves_something_behind",
        r"test_that_wants_to_be_alone[[c]::d]",
        r"test_that_wants_to_be_alone[\u017e]",
        "test_that_wants_to_be_alone[a b]",
    )
]


def run(project: Path, script: str, *arguments: str, **variables: str) -> tuple[int, str, str]:
    """Run one of the scripts where no screen and no pytest is; return exit code, output, errors."""
    ours = {
        name: value
        for name, value in os.environ.items()
        if not name.endswith("DISPLAY") and not name.startswith("PYTEST_")
    }
    ours.pop("QT_QPA_PLATFORM", None)
    program = [sys.executable, str(project / "packaging" / script), *arguments]
    ran = subprocess.run(  # noqa: S603 -- our own program
        program, env=ours | variables, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stdout, ran.stderr


@pytest.fixture(autouse=True)
def _nothing_is_built(made_project: Path) -> None:
    shutil.rmtree(made_project / "build", ignore_errors=True)
    (made_project / "pytest.py").unlink(missing_ok=True)


def test_run_builds_the_sample_once_and_names_its_booklet(made_project: Path) -> None:
    booklet = made_project / "build" / "sample-booklet.pdf"

    first = run(made_project, "run.py")
    second = run(made_project, "run.py", "--no-window")

    printing = (
        f"Printing its booklet {Path('build', 'sample-booklet.pdf')} ...\n"
        "festdesk booklet sample.festdesk --output sample-booklet.pdf\n"
    )
    building = (
        f"Building the sample edition {Path('build', 'sample.festdesk')} ...\n"
        "festdesk sample sample.festdesk\n"
    )
    ending = f"The booklet of the sample edition is {booklet}.\n"
    no_screen = "There is no screen here to open a window on. "
    assert first == (0, building + printing + no_screen + ending, "")
    assert second == (0, printing + ending, "")
    assert booklet.read_bytes() == b"pdf"


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="a screen is told by a variable on Linux"
)
def test_run_opens_the_window_on_the_sample(made_project: Path, environment: ModuleType) -> None:
    if environment.missing_libraries(screen=True):
        pytest.skip("this machine lacks what a window on a screen needs")

    code, said, _ = run(made_project, "run.py", DISPLAY=":99")

    assert code == 0
    assert said.endswith("Opening the window on the sample edition.\nfestdesk sample.festdesk\n")


def test_run_leaves_no_half_built_sample(made_project: Path) -> None:
    code, _, told = run(made_project, "run.py", EXIT_OF_SAMPLE="2")

    assert code == 2
    assert told == "The sample edition could not be built; the reason stands above.\n"
    assert list((made_project / "build").iterdir()) == []


def test_run_ends_where_the_booklet_cannot_be_printed(made_project: Path) -> None:
    code, _, told = run(made_project, "run.py", EXIT_OF_BOOKLET="2")

    assert code == 2
    assert told == "The sample's booklet could not be printed; the reason stands above.\n"


@pytest.mark.parametrize(
    ("variables", "platform"),
    [({}, "offscreen"), ({"QT_QPA_PLATFORM": "minimal"}, "minimal")],
    ids=["none given", "one given"],
)
def test_test_hands_over_to_pytest_and_ends_with_its_code(
    made_project: Path, variables: dict[str, str], platform: str
) -> None:
    (made_project / "pytest.py").write_text(PYTEST, encoding="utf-8")

    code, said, told = run(made_project, "test.py", "tests/store", "-k", "undo", **variables)

    assert (code, told) == (5, "")
    assert said == f"pytest -n 2 --dist loadfile tests/store -k undo {platform}\n"


def run_tests(project: Path, *arguments: str, **files: str) -> tuple[int, list[str]]:
    """Write the only tests of a project and run its test.py; return exit code and lines."""
    shutil.rmtree(project / "tests", ignore_errors=True)
    (project / "tests").mkdir()
    for name, words in files.items():
        (project / "tests" / f"{name}.py").write_text(words, encoding="utf-8")
    # Its environment was made without a network, so pytest comes from ours.
    code, said, _ = run(
        project,
        "test.py",
        *arguments,
        PYTHONPATH=sysconfig.get_path("purelib"),
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
        PYTEST_PLUGINS="xdist.plugin",
    )
    return code, said.splitlines()


def told_again(lines: list[str]) -> list[str]:
    """Return what is told of tests that were run once more."""
    beginnings = ("Once more", "unsteady: ", "failed twice: ")
    return [line for line in lines if line.startswith(beginnings)]


def test_tests_that_pass_alone_are_told_and_let_the_run_pass(made_project: Path) -> None:
    code, lines = run_tests(made_project, test_beside=BESIDE_OTHERS)

    assert told_again(lines) == ["Once more, alone: 4 tests that failed.", *UNSTEADY]
    assert code == 0
    assert "4 passed" in lines[-len(UNSTEADY) - 1]  # these alone, and none of the others


def test_a_test_that_fails_twice_fails_the_run(made_project: Path) -> None:
    code, lines = run_tests(made_project, test_beside=BESIDE_OTHERS, test_never=NEVER_PASSES)

    twice = "failed twice: tests/test_never.py::test_that_never_passes"
    assert told_again(lines) == ["Once more, alone: 5 tests that failed.", *UNSTEADY, twice]
    assert code == 1


def test_more_than_five_that_fail_are_not_run_again(made_project: Path) -> None:
    code, lines = run_tests(made_project, test_six=SIX_FAIL)

    assert (code, told_again(lines)) == (1, [])


def test_tests_that_were_chosen_are_run_once_and_are_of_the_past_in_a_whole_run(
    made_project: Path,
) -> None:
    chosen = run_tests(made_project, "tests/test_never.py", test_never=NEVER_PASSES)
    whole = run_tests(made_project, test_fine=ALWAYS_PASSES)

    assert [(code, told_again(lines)) for code, lines in (chosen, whole)] == [(1, []), (0, [])]


@pytest.mark.parametrize("script", ["run.py", "test.py", "environment.py"])
def test_what_cannot_be_done_is_said_in_one_sentence(project: Path, script: str) -> None:
    (project / ".venv").write_text("not a folder\n", encoding="utf-8")

    code, said, told = run(project, script)

    assert (code, said) == (2, "")
    assert told == (
        f"{project / '.venv'} is there but holds no Python environment: "
        "move it away and run this again.\n"
    )


def test_the_environment_alone_prints_its_python(
    made_project: Path, environment: ModuleType
) -> None:
    code, said, told = run(made_project, "environment.py", "--extra", "test")

    assert (code, told) == (0, "")
    assert said == f"{environment.python_in(made_project / '.venv')}\n"


def test_an_unknown_extra_is_said_in_one_sentence(made_project: Path) -> None:
    code, _, told = run(made_project, "environment.py", "--extra", "cakes")

    assert code == 2
    assert told == 'There is no extra "cakes" in pyproject.toml: choose dev or test.\n'
