"""The German and the French window say all that the English one says, and say it as it does."""

import importlib.util
import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = ("de", "fr")
PLACE = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(?=[^&\s])")
ENDINGS = "….:?"
QUOTES = {"de": ("„", "“"), "fr": ("«\u202f", "\u202f»")}


def load_tool() -> ModuleType:
    """Return packaging/translations.py, which finds the texts and keeps their translations."""
    path = PROJECT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # its dataclasses look for it there
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()


@cache
def found() -> Any:  # noqa: ANN401 -- the tool is no module of a package
    """Return what the source says; it takes seconds, which only who asks for it shall spend."""
    return TOOL.find_messages()


@cache
def translations(language: str) -> dict[tuple[str, str, str], str]:
    """Return what a language has translated, by context, English text and comment."""
    read = TOOL.read_translations(TOOL.file_of(language))
    return {(one.context, one.source, one.comment): text for one, text in read.items()}


def differing(language: str, measure: object) -> list[tuple[str, str]]:
    """Return the texts and translations of which `measure` says something else."""
    assert callable(measure)
    pairs = [(source, text) for (_, source, _), text in translations(language).items()]
    return [pair for pair in pairs if measure(pair[0]) != measure(pair[1])]


def test_texts_are_found_under_a_class_or_a_kind_of_sentence() -> None:
    contexts = {message.context for message in found().messages}

    assert [name for name in contexts if not re.fullmatch(r"_?[A-Z]\w+", name)] == []
    assert TOOL.Message("Window", "&Paste a page…") in found().messages
    assert any("is not a festdesk file" in message.source for message in found().messages)


def test_each_marked_text_can_be_looked_up() -> None:
    assert found().unclear == []


def test_a_text_that_is_put_together_is_told(tmp_path: Path) -> None:
    (tmp_path / "festdesk").mkdir()
    (tmp_path / "festdesk" / "odd.py").write_text(
        "from a import sentence as mark\n"
        "class Page:\n"
        "    def say(self, name):\n"
        "        self.tr('One ' 'text')\n"
        "        self.tr(f'Two {name}')\n"
        "TOLD = mark('Error', 'Three.')\n"
    )
    told = TOOL.find_messages(tmp_path)

    assert set(told.messages) == {
        TOOL.Message("Page", "One text"),
        TOOL.Message("Error", "Three."),
    }
    assert [line.partition(":")[0] for line in told.unclear] == ["festdesk/odd.py"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_other(language: str) -> None:
    wanted = {(one.context, one.source, one.comment) for one in found().messages}
    there = set(translations(language))

    assert sorted(wanted - there) == []
    assert sorted(there - wanted) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_is_kept(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"festdesk_{language}", str(FOLDER))
    wrong = [
        source
        for (context, source, comment), text in translations(language).items()
        if translator.translate(context, source, comment or None) != text
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_have_their_places(language: str) -> None:
    assert differing(language, lambda text: Counter(PLACE.findall(text))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_to_press_are_there(language: str) -> None:
    assert differing(language, lambda text: len(MNEMONIC.findall(text))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ends_agree(language: str) -> None:
    def end(text: str) -> str:
        last = text.partition("\t")[0].rstrip("”“»\u202f \u00a0)")[-1:]
        return last if last in ENDINGS else ""

    assert differing(language, end) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_tabs_and_spaces_at_the_ends_agree(language: str) -> None:
    def shape(text: str) -> tuple[int, int, bool, bool]:
        return text.count("\n"), text.count("\t"), text[:1] == " ", text[-1:] == " "

    assert differing(language, shape) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_spaces_are_those_of_the_language(language: str) -> None:
    opening, closing = QUOTES[language]
    foreign = {"de": r'”|"', "fr": r'”|“|"|\w[;?!]|\w: '}[language]
    wrong = [
        text
        for text in translations(language).values()
        if text != TOOL.typeset(language, text)
        or text.count(opening) != text.count(closing)
        or re.search(foreign, text)
    ]

    assert wrong == []


def test_french_is_typeset_as_it_is_taken() -> None:
    assert TOOL.typeset("fr", "L'un : « oui » ? 5 %") == (
        "L’un\u202f: «\u202foui\u202f»\u202f? 5\u202f%"
    )
    assert TOOL.typeset("de", "14'30, 5 %") == "14'30, 5\u00a0%"


def test_no_text_is_filled_in_before_it_is_translated() -> None:
    filled = re.compile(r"""\btr\(\s*f["']|translate\([^)]*\bf["']""")
    guilty = [
        path.name
        for path in sorted((PROJECT / "festdesk").rglob("*.py"))
        if filled.search(path.read_text(encoding="utf-8"))
    ]

    assert guilty == []
