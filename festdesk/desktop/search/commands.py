"""Commands found by their words, among the hits of Find anywhere."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from festdesk.base.folding import folded
from festdesk.desktop.menus import CommandAction

ONLY_COMMANDS = ">"  # before what is typed
_LEAST_LETTERS = 2


def plain_label(action: CommandAction) -> str:
    """Return what a command is called, without its mnemonic and dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def where(action: CommandAction) -> str:
    """Return in which menu a command stands, and its keys."""
    menu = action.parent()
    title = menu.title().replace("&", "") if isinstance(menu, QMenu) else ""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return " · ".join(filter(None, (title, keys)))


def matching(typed: str, actions: Iterable[CommandAction]) -> Sequence[CommandAction]:
    """Return the commands that can be carried out now and have a word for each one typed."""
    only = typed.startswith(ONLY_COMMANDS)
    words = folded(typed.removeprefix(ONLY_COMMANDS)).split()
    if not only and len("".join(words)) < _LEAST_LETTERS:
        return ()
    found: dict[str, CommandAction] = {}
    for action in actions:
        action.refresh()
        own = folded(f"{plain_label(action)} {where(action)}").split()
        if action.isEnabled() and all(any(o.startswith(w) for o in own) for w in words):
            found.setdefault(action.command.id, action)
    return list(found.values())
