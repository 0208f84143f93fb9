"""The changelog begins with the version that the program says it is."""

import re
import tomllib
from pathlib import Path

import festdesk

TOP = Path(__file__).resolve().parents[2]
CHANGELOG = (TOP / "CHANGELOG.md").read_text(encoding="utf-8")


def test_newest_heading_is_the_version() -> None:
    headings = re.findall(r"^## (\S+)", CHANGELOG, flags=re.MULTILINE)

    assert headings[0] == festdesk.__version__


def test_project_and_package_agree_on_the_version() -> None:
    settings = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))

    assert settings["project"]["version"] == festdesk.__version__


def test_each_entry_is_a_finished_sentence() -> None:
    entries = re.findall(r"^- (.+(?:\n  .+)*)", CHANGELOG, flags=re.MULTILINE)

    assert entries != []
    assert [entry for entry in entries if not re.match(r"[A-Z“`](?s:.)*[.!]$", entry)] == []
