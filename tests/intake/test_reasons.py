"""Every reason that the intake gives can be told in another language."""

import ast
import re
from pathlib import Path

import pytest

from festdesk.base.wording import Named
from festdesk.intake.reasons import REASONS, read_reasons

TOP = Path(__file__).resolve().parents[2] / "festdesk"
FILES = [
    *sorted((TOP / "intake").glob("*.py")),
    *sorted((TOP / "intake" / "tables").glob("*.py")),
    TOP / "base" / "countries.py",
]
# What these become in every case is marked.
PUT_TOGETHER = (
    "The name stands alone near the top and {}",
    "The {} names it",
    "It names “{}”{",
    "It names the director, {}{",
)
KNOWN = {re.sub(r"\{\w*\}", "{}", said.text) for said in REASONS}


def literals(path: Path) -> set[str]:
    """Return the sentences that stand in a module, but those marked already or in docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "sentence":
            passed |= {id(arg) for arg in node.args}
        elif isinstance(node, ast.Expr):
            passed.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(
                str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        begins = text[:1].isupper() or text[:1] in {"“", "{"}
        if id(node) not in passed and begins and text.endswith(".") and text.count(" ") > 1:
            found.add(text)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_sentence_of_the_intake_is_marked(path: Path) -> None:
    whole = {text for text in literals(path) if not text.startswith(PUT_TOGETHER)}

    assert whole - KNOWN == set()


def test_each_is_found_again_by_its_words() -> None:
    for said in REASONS:
        facts = dict.fromkeys(re.findall(r"\{(\w+)\}", said.text), "1968")

        assert [one.said for one in read_reasons(said.say(**facts))] == [said]


def test_several_are_found_with_their_facts() -> None:
    told = read_reasons(
        "It names “Mr. Holland’s Opus” 3 times. It names the director, F. W. Murnau."
    )

    assert [one.facts for one in told] == [
        {"title": "Mr. Holland’s Opus", "count": "3"},
        {"name": "F. W. Murnau"},
    ]


def test_a_role_is_told_in_every_language() -> None:
    (told,) = read_reasons("A text here says “Cinematography” beside the name.")
    role = told.facts["role"]

    assert isinstance(role, Named)
    assert role.name(role.key, "de") == "Kamera"
    assert str(told) == "A text here says “Cinematography” beside the name."


def test_other_words_stand_as_they_are() -> None:
    assert [str(one) for one in read_reasons("The stars say so.")] == ["The stars say so."]
    assert read_reasons("") == ()
