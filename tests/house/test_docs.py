"""The help knows every page, every finding and every command, and its links lead somewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.checks.catalogue import KINDS
from festdesk.checks.labels import KINDS as kind_names  # noqa: N811 -- labels
from festdesk.desktop.help.kinds import kinds_page
from festdesk.desktop.pages import PAGES

TOP = Path(__file__).resolve().parents[2]
HELP = TOP / "resources" / "help"
README = TOP / "README.md"
DOCUMENTS = [README, TOP / "CONTRIBUTING.md", TOP / "CHANGELOG.md", *sorted(HELP.glob("*.md"))]
OPTION = re.compile(r"(?<![\w-])--[a-z-]+")
MADE = "kinds.html"  # from the catalogue, when it is asked for
COMMANDS = ("new", "sample", "intake", "check", "booklet", "export", "doctor")


def read(file: Path) -> str:
    """Return a document."""
    return file.read_text(encoding="utf-8")


def help_of(*command: str) -> str:
    """Return what a command says with --help."""
    program = [sys.executable, "-m", "festdesk", *command, "--help"]
    ran = subprocess.run(  # noqa: S603 -- our own program
        program, cwd=TOP, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def row_of(command: str, document: Path) -> str:
    """Return the line of a document's table that shows how a command is written."""
    lines = [line for line in read(document).splitlines() if line.startswith("| `festdesk ")]
    return next(line for line in lines if line.startswith(f"| `festdesk {command} "))


@pytest.mark.parametrize("page", [kind.name for kind in PAGES])
def test_each_page_of_the_window_has_help(page: str) -> None:
    assert read(HELP / f"{page}.md").startswith("# ")


def test_each_kind_of_finding_is_explained_on_its_page(qtbot: QtBot) -> None:
    del qtbot  # the words of the window want an application
    page = kinds_page()

    assert sorted(re.findall(r'<a name="([^"]+)"', page)) == sorted(KINDS)
    assert set(kind_names) == set(KINDS)


def test_each_kind_of_finding_has_all_its_words() -> None:
    wordless = [
        kind.code
        for kind in KINDS.values()
        for said in (kind.said, kind.explanation, kind.remedy, kind.example)
        if said is None or not said.text.strip()
    ]

    assert wordless == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = set(re.findall(r"(?<!!)\[[^]]+\]\(([^)#]+)", read(document))) - {MADE}

    assert [link for link in links if not (document.parent / link).is_file()] == []


def test_each_help_page_is_reached_from_the_first() -> None:
    listed = set(re.findall(r"\]\(([a-z-]+\.md)\)", read(HELP / "index.md")))

    assert listed == {file.name for file in HELP.glob("*.md")} - {"index.md"}


def test_the_commands_are_the_documented_ones() -> None:
    listed = re.findall(r"^    ([a-z]+)(?: |$)", help_of(), flags=re.MULTILINE)

    assert sorted(listed) == sorted(COMMANDS)


@pytest.mark.parametrize("document", [README, HELP / "command-line.md"], ids=lambda f: f.name)
@pytest.mark.parametrize("command", COMMANDS)
def test_each_option_is_documented(command: str, document: Path) -> None:
    options = set(OPTION.findall(help_of(command))) - {"--help"}

    assert options - set(OPTION.findall(read(document))) == set()
    assert set(OPTION.findall(row_of(command, document))) - options == set()


def test_pictures_of_the_readme_are_there() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", read(README))

    assert pictures != []
    assert [picture for picture in pictures if not (TOP / picture).is_file()] == []
