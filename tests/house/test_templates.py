"""Templates of the booklet set text as text: nothing of the data is ever read as markup."""

import re
import tomllib
from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TEMPLATES = sorted(
    path for folder in ("booklet", "designs") for path in (RESOURCES / folder).rglob("*.typ")
)
COMMENT = re.compile(r"//[^\n]*|/\*(?s:.)*?\*/")
RUNS_DATA = re.compile(r"\b(eval|plugin)\s*\(")


def test_there_are_templates() -> None:
    assert "main.typ" in [file.name for file in TEMPLATES]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(RESOURCES)))
def test_template_runs_nothing_of_the_data(template: Path) -> None:
    source = COMMENT.sub("", template.read_text(encoding="utf-8"))

    assert [hit[0] for hit in RUNS_DATA.finditer(source)] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(RESOURCES)))
def test_template_needs_no_package_from_elsewhere(template: Path) -> None:
    source = COMMENT.sub("", template.read_text(encoding="utf-8"))

    assert re.findall(r'"@[\w-]+/[^"]*"', source) == []


def keys_of(words: dict[str, object], before: str = "") -> set[str]:
    """Return the names of all words, with those of the tables they stand in."""
    found = set()
    for key, value in words.items():
        found |= keys_of(value, f"{before}{key}.") if isinstance(value, dict) else {before + key}
    return found


def test_every_language_has_the_same_words() -> None:
    languages = {
        file.stem: keys_of(tomllib.loads(file.read_text(encoding="utf-8")))
        for file in (RESOURCES / "booklet" / "words").glob("*.toml")
    }

    missing = {name: languages["en"] ^ keys for name, keys in languages.items()}
    assert {name: keys for name, keys in missing.items() if keys} == {}
