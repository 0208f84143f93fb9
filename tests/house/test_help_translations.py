"""The help in German and French has the pages, the parts and the keys of the English one."""

import re
from collections import Counter
from pathlib import Path

import pytest

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
LANGUAGES = ("de", "fr")
IN_ENGLISH_ALONE = {"command-line.md"}  # as the command line itself
PAGES = sorted(file.name for file in HELP.glob("*.md") if file.name not in IN_ENGLISH_ALONE)
KEYS = {
    "de": {
        "Strg": "Ctrl",
        "Umschalt": "Shift",
        "Bild aufwärts": "PgUp",
        "Bild abwärts": "PgDown",
        "Pos1": "Home",
        "Hoch": "Up",
        "Runter": "Down",
        "Links": "Left",
        "Rechts": "Right",
        "Leertaste": "Space",
        "Einfg": "Ins",
    },
    "fr": {
        "Maj": "Shift",
        "Page préc": "PgUp",
        "Page suiv": "PgDown",
        "Début": "Home",
        "Haut": "Up",
        "Bas": "Down",
        "Gauche": "Left",
        "Droite": "Right",
        "Entrée": "Enter",
        "Espace": "Space",
        "Inser": "Ins",
    },
}
PRESSED = re.compile(r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|\w+|[+-])|(?<!\w)F\d+(?!\w)")


def shape(file: Path, language: str) -> dict[str, Counter[str]]:
    """Return what a page must have in every language."""
    text = file.read_text(encoding="utf-8")
    for own, english in KEYS.get(language, {}).items():
        text = re.sub(rf"(?<!\w){own}(?=\+)|(?<=\+){own}(?!\w)", english, text)
    return {
        "headings": Counter(re.findall(r"^#+(?= )", text, re.MULTILINE)),
        "links": Counter(re.findall(r"\]\(([^)#]*#?)", text)),
        "codes": Counter(re.findall(r"`([a-z]+\.[a-z-]+)`", text)),
        "keys": Counter(PRESSED.findall(text)),
        "lines": Counter(line[:2] for line in text.splitlines() if line[:2] in {"- ", "| ", "1."}),
    }


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_what_the_english_one_has(language: str, page: str) -> None:
    assert shape(HELP / language / page, language) == shape(HELP / page, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_no_pages_that_english_lacks(language: str) -> None:
    assert sorted(file.name for file in (HELP / language).glob("*.md")) == PAGES
