"""Commands as actions in menus, enabled as they can be carried out."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from festdesk.desktop.commands import Command


class CommandAction(QAction):
    """The action of a command; it asks the command whether it can be carried out."""

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(command.label, parent)
        self.command = command
        self.setObjectName(command.id)
        if command.shortcut:
            # Not `setShortcut`: it loads the namespace `Qt` first, 24 ms of the first window.
            self.setShortcuts([QKeySequence.fromString(command.shortcut)])
        self.triggered.connect(self._run)
        self.refresh()

    def refresh(self) -> None:
        """Ask again whether the command can be carried out."""
        if self.command.enabled is not None:
            self.setEnabled(self.command.enabled())

    def _run(self) -> None:
        self.command.run()


def fill_menu(menu: QMenu, commands: Iterable[Command | None]) -> list[CommandAction]:
    """Add an action for each command; nothing stands for a separator.

    All actions are children of the menu, also those that stand in a submenu of it.
    """
    actions = []
    parts: dict[str, QMenu] = {}
    for command in commands:
        if command is None:
            menu.addSeparator()
            continue
        action = CommandAction(command, menu)
        into = menu
        if command.part:
            into = parts.get(command.part) or menu.addMenu(command.part)
            parts[command.part] = into
        into.addAction(action)
        actions.append(action)
    return actions
