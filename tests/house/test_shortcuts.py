"""The shortcuts in the help are those of the commands, and no command's shortcut is missing."""

import ast
import re
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HELP = TOP / "resources" / "help"
KEYS = re.compile(r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|\w+|[+-])|(?<!\w)F\d+(?!\w)")

# Keys that a field, a table, the board or the system hears itself, without a command.
OF_WIDGETS = {"Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right", "Ctrl+C", "Ctrl+V", "Shift+Tab"} | {
    "Alt+1", "Alt+9", "Alt+-", "Alt+Ins", "Ctrl+M",
}  # fmt: skip
OF_WIDGETS |= {"Ctrl+Enter", "Shift+F10", "Ctrl+Y", *(f"Ctrl+{number}" for number in range(1, 6))}
OF_WIDGETS |= {"Ctrl+I", "Ctrl+B", "Ctrl+Shift+K", "Ctrl+Shift+L", "Ctrl+Shift+Space"}
OF_WIDGETS |= {"Ctrl+Alt+Space", "Ctrl+Shift+Up", "Ctrl+Shift+Down", "Shift+Enter"}
OF_WIDGETS |= {"Ctrl+Shift+I"}  # of a text of the card
OF_WIDGETS |= {"Ctrl+X", "Ctrl+A", "Shift+T", "Shift+I"}  # of the board
OF_WIDGETS |= {f"Alt+Shift+{arrow}" for arrow in ("Up", "Down", "Left", "Right")}
OF_WIDGETS |= {"Ctrl+R", "Ctrl+D"}  # of a grid, such as hours of venues


def shortcuts_of_commands(place: Path = TOP / "festdesk" / "desktop") -> set[str]:
    """Return the shortcuts that are written where commands are made, in a folder or a file."""
    return {keys for _, keys in commands_in(place)}


@cache
def commands_in(place: Path) -> frozenset[tuple[str, str]]:
    """Return the commands that are made in a folder or a file, by their id and their keys."""
    found = set()
    for file in place.rglob("*.py") if place.is_dir() else (place,):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Command"
            ):
                name, _, keys = node.args[:3]
                if isinstance(keys, ast.Constant) and isinstance(keys.value, str) and keys.value:
                    found.add((ast.unparse(name), keys.value.replace("Return", "Enter")))
    return frozenset(found)


def shortcuts_of(*documents: Path) -> set[str]:
    """Return the shortcuts that documents name."""
    return {hit for file in documents for hit in KEYS.findall(file.read_text(encoding="utf-8"))}


def test_commands_are_found() -> None:
    assert {"Ctrl+Z", "Ctrl+Shift+V", "F1"} <= shortcuts_of_commands()


def test_no_document_names_a_shortcut_that_nothing_hears() -> None:
    named = shortcuts_of(TOP / "README.md", *HELP.glob("*.md"))

    assert named - shortcuts_of_commands() - OF_WIDGETS == set()


def test_each_shortcut_of_a_command_is_in_the_help() -> None:
    assert shortcuts_of_commands() - shortcuts_of(*HELP.glob("*.md")) == set()


def test_no_page_hears_what_the_whole_window_hears_for_another_command() -> None:
    desktop = TOP / "festdesk" / "desktop"
    of_window = {keys: name for name, keys in commands_in(desktop / "window.py")}

    twice = {
        (page, name, keys)
        for page in ("booklet", "calendar", "checks", "filmographies", "films", "people")
        for name, keys in commands_in(desktop / page)
        if of_window.get(keys, name) != name
    }

    assert "Ctrl+K" in of_window
    assert twice == set()
