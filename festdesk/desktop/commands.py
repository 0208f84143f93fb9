"""The catalogue of commands: id, label, shortcut and what it does."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can have done, from a menu or by its shortcut.

    `label` is translated and has a mnemonic; `shortcut` is portable text such as "Ctrl+N", or
    empty. `enabled` is asked whenever the menu opens and whenever the document changes. `part` is
    the title of the submenu it stands in, translated; nothing for the menu itself.
    """

    id: str
    label: str
    shortcut: str
    run: Callable[[], object]
    enabled: Callable[[], bool] | None = None
    part: str = ""
