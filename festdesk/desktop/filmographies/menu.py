"""What can be done with the selected rows of a filmography, as a menu."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from festdesk.desktop.filmographies.cells import choices, offered_kinds
from festdesk.desktop.filmographies.changes import EntryChanges
from festdesk.desktop.filmographies.columns import ALWAYS
from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.filmographies.model import EntriesModel

translate = QCoreApplication.translate
_TWO = 2


class Editor(Protocol):
    """What a menu has done."""

    model: EntriesModel
    changes: EntryChanges

    def add_entry(self) -> None:
        """Begin to type a new entry."""

    def cut(self) -> None:
        """Cut the selected entries."""

    def copy(self) -> None:
        """Copy the selected entries."""

    def paste(self) -> None:
        """Add what was copied."""

    def paste_lines(self) -> None:
        """Show the window in which lines are pasted."""

    def delete(self, ids: Sequence[str]) -> None:
        """Take entries out."""

    def open_card(self) -> None:
        """Show the card of the selected entry."""

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns that are shown."""

    def choose_column(self, key: str, is_shown: bool) -> None:
        """Show a column or hide it."""

    def forget_columns(self) -> None:
        """Show the usual columns."""


def rows_menu(parent: QWidget, editor: Editor, chosen: Sequence[EntryRow]) -> QMenu:
    """Return what can be done with the chosen rows; the menu goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    one = chosen[0] if len(chosen) == 1 else None
    if one is not None:
        _add_suggestions(menu, editor, one)
    if chosen:
        _add_kinds(menu, editor, chosen)
        _add_choices(menu, editor, chosen)
        menu.addSeparator()
    changes = editor.changes
    if len(chosen) >= _TWO:
        ids = [str(row.id) for row in chosen]
        _add(
            menu,
            translate("FilmographyEditor", "&Merge into one entry\tCtrl+M"),
            partial(changes.merge, ids),
        )
        _add(
            menu,
            translate("FilmographyEditor", "&Join torn lines\tCtrl+J"),
            partial(changes.join, chosen),
        )
        menu.addSeparator()
    ids = [str(row.id) for row in chosen]
    model = editor.model
    for label, run in (
        (translate("FilmographyEditor", "Move &up\tAlt+Up"), partial(model.move_by, ids, -1)),
        (translate("FilmographyEditor", "Move &down\tAlt+Down"), partial(model.move_by, ids, 1)),
        (translate("FilmographyEditor", "Cu&t\tCtrl+X"), editor.cut),
        (translate("FilmographyEditor", "Cop&y\tCtrl+C"), editor.copy),
        (translate("FilmographyEditor", "De&lete\tDel"), partial(editor.delete, ids)),
    ):
        _add(menu, label, run).setEnabled(bool(chosen))
    menu.addSeparator()
    _add(menu, translate("FilmographyEditor", "&New entry\tIns"), editor.add_entry)
    _add(menu, translate("FilmographyEditor", "Past&e\tCtrl+V"), editor.paste)
    _add(menu, translate("FilmographyEditor", "&Paste lines…"), editor.paste_lines)
    return menu


def _add(menu: QMenu, label: str, run: Callable[[], object]) -> QAction:
    action = menu.addAction(label)
    # The menu goes when it closes, and what is connected here with it.
    action.triggered.connect(run)
    return action


def _literal(words: str) -> str:
    return words.replace("&", "&&")


def _add_suggestions(menu: QMenu, editor: Editor, row: EntryRow) -> None:
    changes = editor.changes
    if row.suggested is not None:
        label = translate("FilmographyEditor", "&Link to “{title}”").format(
            title=_literal(row.suggested_title)
        )
        _add(menu, label, partial(changes.write_cell, row.id, "card", str(row.suggested)))
    if row.double_of:
        label = translate("FilmographyEditor", "&Merge with the row it repeats")
        _add(menu, label, partial(changes.merge, [row.double_of, row.id]))
    if row.entry.film_id is not None:
        _add(menu, translate("FilmographyEditor", "Open &card"), editor.open_card)
        _add(
            menu,
            translate("FilmographyEditor", "&Remove link"),
            partial(changes.write_cell, row.id, "card", ""),
        )
    if row.unread:
        _add(
            menu,
            translate("FilmographyEditor", "Di&smiss what was not understood"),
            partial(changes.dismiss, [row]),
        )
    if row.line:
        _add(
            menu,
            translate("FilmographyEditor", "Take the &whole line as title"),
            partial(changes.take_line, row),
        )
    menu.addSeparator()


def _add_kinds(menu: QMenu, editor: Editor, rows: Sequence[EntryRow]) -> None:
    kinds = menu.addMenu(translate("FilmographyEditor", "&Kind"))
    _add(
        kinds,
        translate("FilmographyEditor", "None"),
        partial(editor.changes.fill, rows, "kinds", ""),
    )
    for word in offered_kinds():
        _add(kinds, _literal(word), partial(editor.changes.fill, rows, "kinds", word))


def _add_choices(menu: QMenu, editor: Editor, rows: Sequence[EntryRow]) -> None:
    printing = menu.addMenu(translate("FilmographyEditor", "Pr&ints"))
    said = {row.words.get("choice", "") for row in rows}
    for value, label in choices():
        action = _add(printing, label, partial(editor.changes.choose_printing, rows, value))
        action.setCheckable(True)
        action.setChecked(said == {value})


def columns_menu(parent: QWidget, editor: Editor) -> QMenu:
    """Return the columns to be chosen from."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown = set(editor.shown_columns())
    for column in editor.model.columns:
        action = menu.addAction(_literal(column.header))
        action.setCheckable(True)
        action.setChecked(column.key in shown)
        action.setEnabled(column.key not in ALWAYS)
        action.toggled.connect(partial(editor.choose_column, column.key))
    menu.addSeparator()
    _add(menu, translate("FilmographyEditor", "As &usual"), editor.forget_columns)
    return menu
