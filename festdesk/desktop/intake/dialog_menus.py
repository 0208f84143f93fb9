"""The menus of the screen: all that can be done to a page, with the keys that do it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from festdesk.desktop.commands import Command
from festdesk.desktop.intake.targets import offers
from festdesk.desktop.menus import CommandAction, fill_menu
from festdesk.intake.reassigning import CREDIT, FACTS, TITLES, Target

translate = QCoreApplication.translate


class Doing(Protocol):
    """What the screen does when a menu or a key asks for it."""

    def choose_file(self) -> None:
        """Ask for a file and read it."""

    def paste_page(self) -> None:
        """Read what is in the clipboard."""

    def toggle_typing(self) -> None:
        """Let the text itself be changed, or read what it has become."""

    def discard(self) -> None:
        """Forget the text and what was made of it."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do again what was taken back last."""

    def choose_target(self) -> None:
        """Ask what the selected words or drafts are."""

    def say_target(self, target: Target) -> None:
        """Say what the selected words or drafts are."""

    def go_to_next(self) -> None:
        """Go to the next draft that is unsure or waits for an answer."""

    def change_side(self) -> None:
        """Go from the text to the list of drafts, to the value, and back."""

    def accept_and_go_on(self) -> None:
        """Take the draft, and go to the next."""

    def leave_and_go_on(self) -> None:
        """Leave the draft, and go to the next."""

    def take_suggestion(self) -> None:
        """Give the chosen lines of credits the roles that are suggested."""

    def take_all_suggestions(self) -> None:
        """Give all lines of credits the roles that are suggested."""

    def join_chosen(self) -> None:
        """Make one of the chosen drafts."""

    def split_here(self) -> None:
        """Make two of the chosen draft at the caret."""

    def tick_all(self) -> None:
        """Tick all drafts of the film."""

    def tick_none(self) -> None:
        """Untick all drafts of the film."""

    def turn_film(self, by: int) -> None:
        """Show another film of the page."""

    def begin_film(self) -> None:
        """Let a film begin at the line of the caret."""

    def join_films(self) -> None:
        """Make one of this film and the one above."""


def _fields_menu(menu: QMenu, say: Callable[[Target], None]) -> None:
    """Fill a menu with the fields that have letters, the others in submenus; roles are typed."""
    titles = QMenu(translate("Intake", "Other &titles"), menu)
    facts = QMenu(translate("Intake", "&Facts"), menu)
    others = QMenu(translate("Intake", "&More"), menu)
    for offer in offers():
        target = offer.target
        if target.field == CREDIT and target.role and not offer.letter:
            continue
        into = menu if offer.letter else others
        if not offer.letter and target.field in TITLES:
            into = titles
        elif not offer.letter and target.field in FACTS:
            into = facts
        label = offer.label.replace("&", "&&")
        action = into.addAction(f"{label}\t{offer.letter}" if offer.letter else label)
        action.triggered.connect(_Saying(say, target))
    menu.addSeparator()
    for more in (titles, facts, others):
        menu.addMenu(more)


class _Saying:
    """Says a target; what a signal brings along is left."""

    def __init__(self, say: Callable[[Target], None], target: Target) -> None:
        self._say, self._target = say, target

    def __call__(self, *_brought: object) -> None:
        self._say(self._target)


class Menus:
    """The menu bar, and the same as a menu at the words."""

    def __init__(self, doing: Doing, bar: QMenuBar) -> None:
        self._doing = doing
        self._actions: list[CommandAction] = []
        self._is_listed = False
        self._texts(bar.addMenu(translate("Intake", "&Text")))
        self._edits(bar.addMenu(translate("Intake", "&Edit")))
        this_is = bar.addMenu(translate("Intake", "T&his is"))
        self._targets(this_is)
        self._drafts(bar.addMenu(translate("Intake", "&Draft")))
        self._films(bar.addMenu(translate("Intake", "Fil&m")))

    def _fill(self, menu: QMenu, commands: Sequence[Command | None]) -> None:
        self._actions += fill_menu(menu, commands)

    def _texts(self, menu: QMenu) -> None:
        doing = self._doing
        self._fill(
            menu,
            [
                Command(
                    "intake.open",
                    translate("Intake", "&Open a file…"),
                    "Ctrl+O",
                    doing.choose_file,
                ),
                Command(
                    "intake.paste",
                    translate("Intake", "&Paste a page from the clipboard"),
                    "",
                    doing.paste_page,
                ),
                Command(
                    "intake.type",
                    translate("Intake", "&Change the text itself") + "\tF2",
                    "",
                    doing.toggle_typing,
                ),
                None,
                Command("intake.discard", translate("Intake", "&Discard text"), "", doing.discard),
            ],
        )

    def _edits(self, menu: QMenu) -> None:
        doing = self._doing
        self._fill(
            menu,
            [
                Command("intake.undo", translate("Intake", "&Undo"), "Ctrl+Z", doing.undo),
                Command("intake.redo", translate("Intake", "&Redo"), "Ctrl+Shift+Z", doing.redo),
                None,
                Command("intake.tick", translate("Intake", "Tick &all drafts"), "", doing.tick_all),
                Command("intake.untick", translate("Intake", "Tick n&one"), "", doing.tick_none),
            ],
        )

    def _targets(self, menu: QMenu) -> None:
        doing = self._doing
        self._fill(
            menu,
            [
                Command(
                    "intake.this",
                    translate("Intake", "Any field or &role…") + "\tF",
                    "",
                    doing.choose_target,
                ),
                None,
            ],
        )
        menu.aboutToShow.connect(partial(self._list_fields, menu))

    def _list_fields(self, menu: QMenu) -> None:
        """List the fields when the menu is opened first: the screen itself does without."""
        if not self._is_listed:
            self._is_listed = True
            _fields_menu(menu, self._doing.say_target)

    def _drafts(self, menu: QMenu) -> None:
        doing = self._doing
        self._fill(
            menu,
            [
                Command(
                    "intake.next",
                    translate("Intake", "&Next to look at"),
                    "F8",
                    doing.go_to_next,
                ),
                Command(
                    "intake.yes",
                    translate("Intake", "&Yes, and on to the next") + "\tY",
                    "",
                    doing.accept_and_go_on,
                ),
                Command(
                    "intake.no",
                    translate("Intake", "N&o, and on to the next") + "\tN",
                    "",
                    doing.leave_and_go_on,
                ),
                Command(
                    "intake.side",
                    translate("Intake", "&Text, list or value"),
                    "F6",
                    doing.change_side,
                ),
                None,
                Command(
                    "intake.suggestion",
                    translate("Intake", "Take the s&uggested role") + "\tU",
                    "",
                    doing.take_suggestion,
                ),
                Command(
                    "intake.suggestions",
                    translate("Intake", "Take &all suggested roles"),
                    "Ctrl+U",
                    doing.take_all_suggestions,
                ),
                None,
                Command(
                    "intake.join",
                    translate("Intake", "&Join the selected") + "\tJ",
                    "",
                    doing.join_chosen,
                ),
                Command(
                    "intake.split",
                    translate("Intake", "&Split at the caret"),
                    "Ctrl+Shift+Return",
                    doing.split_here,
                ),
            ],
        )

    def _films(self, menu: QMenu) -> None:
        doing = self._doing
        self._fill(
            menu,
            [
                Command(
                    "intake.film_after",
                    translate("Intake", "&Next film of the page"),
                    "Ctrl+PgDown",
                    lambda: doing.turn_film(1),
                ),
                Command(
                    "intake.film_before",
                    translate("Intake", "&Previous film of the page"),
                    "Ctrl+PgUp",
                    lambda: doing.turn_film(-1),
                ),
                None,
                Command(
                    "intake.film_begins",
                    translate("Intake", "A film &begins at this line"),
                    "Ctrl+B",
                    doing.begin_film,
                ),
                Command(
                    "intake.film_joined",
                    translate("Intake", "&Join with the film above"),
                    "Ctrl+J",
                    doing.join_films,
                ),
            ],
        )

    def open_at(self, at: QPoint, parent: QWidget) -> None:
        """Show what words or drafts can be said to be, at a place on the screen."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        any_field = menu.addAction(translate("Intake", "Any field or &role…") + "\tF")
        any_field.triggered.connect(self._doing.choose_target)
        menu.addSeparator()
        _fields_menu(menu, self._doing.say_target)
        menu.popup(at)

    def label(self, undo: str, redo: str) -> None:
        """Say what Undo and Redo would do."""
        names = {"intake.undo": undo, "intake.redo": redo}
        plain = {
            "intake.undo": translate("Intake", "&Undo"),
            "intake.redo": translate("Intake", "&Redo"),
        }
        for action in self._actions:
            name = action.command.id
            if name in names:
                what = names[name].replace("&", "&&")
                action.setEnabled(bool(what))
                action.setText(f"{plain[name]}: {what}" if what else plain[name])
