"""Every shortcut there is, found in the menus and the pages themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class ShortcutLine:
    """What keys do, and the menu or page on which they do it; all in the user's language."""

    group: str
    label: str
    keys: str


def shortcut_lines(
    menus: Iterable[QMenu], parts: Iterable[tuple[str, QWidget]] = ()
) -> tuple[ShortcutLine, ...]:
    """Return the shortcuts of menus, then those that only a part of a page hears.

    `parts` are pages, each with the title of the menu it has, with or without its letter.
    """
    found: dict[tuple[str, str], ShortcutLine] = {}
    for menu in menus:
        for line in _lines_of(menu, _plain(menu.title())):
            found.setdefault((line.label, line.keys), line)
    for title, page in parts:
        for line in _lines_within(page, _plain(title)):
            found.setdefault((line.label, line.keys), line)
    order = list(dict.fromkeys(line.group for line in found.values()))
    return tuple(sorted(found.values(), key=lambda line: order.index(line.group)))


def _lines_of(menu: QMenu, group: str) -> Iterator[ShortcutLine]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _lines_of(inner, group)
        elif action.shortcuts():
            yield ShortcutLine(group, _plain(action.text()), _keys(action.shortcuts()))


def _lines_within(page: QWidget, group: str) -> Iterator[ShortcutLine]:
    for action in page.findChildren(QAction):
        if action.text() and action.shortcuts():
            yield ShortcutLine(group, _plain(action.text()), _keys(action.shortcuts()))
    for shortcut in page.findChildren(QShortcut):
        if shortcut.whatsThis():
            yield ShortcutLine(group, _plain(shortcut.whatsThis()), _keys(shortcut.keys()))


def _plain(label: str) -> str:
    """Return a label as it is read: without its letter, its dots and the name of its key."""
    words = label.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return words.rstrip("… ")


def _keys(shortcuts: Iterable[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(shortcut.toString(native) for shortcut in shortcuts))
