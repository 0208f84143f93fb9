"""Taking in a text: it stands left with its words marked, what was understood of it right.

Everything done here is a step that Ctrl+Z takes back, until the page is taken in as one act. The
layers of the screen lie in `screen`, `showing`, `linking`, `doing` and `receiving`.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.dialog_menus import Menus
from festdesk.desktop.intake.receiving import ReceivingScreen
from festdesk.desktop.intake.taking import layout_of, take_in_page
from festdesk.desktop.phrases import say


class PasteDialog(ReceivingScreen):
    """A window of its own beside the main one; it keeps its text until that is taken in."""

    taken = Signal(str)  # the id of the film that was made or added to
    told = Signal(str)  # what was taken in, where that is not one film
    table_wanted = Signal(str)  # the path of a table, which has a screen of its own

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._takes_when_looked = False
        self.menus = Menus(self, self.bar)
        self._connect()
        self._show_work()

    @override
    def label_steps(self) -> None:
        self.menus.label(self.steps.undo_label, self.steps.redo_label)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._note_typing)
        self.text.place_entered.connect(self._choose_by_place)
        self.text.letter_pressed.connect(self._say_letter)
        self.text.choice_wanted.connect(self.choose_target)
        self.text.edit_wanted.connect(self.toggle_typing)
        self.text.menu_wanted.connect(self._open_menu)
        self.text.file_dropped.connect(self.open_file)
        self.text.mime_pasted.connect(self.arriving.take_mime)
        self.text.refused.connect(self._refuse_text)
        self._connect_tree()
        self._connect_rest()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(self.take_in)

    def _connect_tree(self) -> None:
        tree, model, acts = self.tree, self.model, self.acts
        tree.selectionModel().currentChanged.connect(self._show_chosen)
        tree.letter_pressed.connect(self._say_letter)
        tree.command_pressed.connect(self._command)
        tree.digit_pressed.connect(self._answer)
        self.text.digit_pressed.connect(self._answer)
        tree.text_wanted.connect(self.inspector.body.setFocus)
        tree.choice_wanted.connect(self.choose_target)
        tree.menu_wanted.connect(self._open_menu)
        model.tick_wanted.connect(self._tick)
        model.value_wanted.connect(acts.set_value)
        model.role_wanted.connect(acts.set_role)
        model.refused.connect(self._say_problem)
        inspector = self.inspector
        inspector.value_wanted.connect(acts.set_value)
        inspector.choice_wanted.connect(self._choose_for_draft)
        inspector.take_wanted.connect(acts.answer)
        inspector.answer_wanted.connect(acts.answer)
        inspector.split_wanted.connect(acts.split)
        inspector.suggestion_wanted.connect(self.take_suggestion)
        inspector.left.connect(tree.setFocus)
        inspector.refused.connect(self._say_problem)

    def _connect_rest(self) -> None:
        self.steps.changed.connect(self._show_work)
        self.acts.refused.connect(self._say_problem)
        self.acts.made.connect(self._go_to_draft)
        self.acts.film_made.connect(self.show_film)
        self.arriving.arrived.connect(self._take_arrival)
        self.arriving.started.connect(self._say_reading)
        self.arriving.failed.connect(self._fail_to_read)
        self.arriving.table_came.connect(self.table_wanted)
        self.film_bar.film_chosen.connect(self.show_film)
        self.film_bar.left_out.connect(self._leave_out)
        self.film_bar.filter_chosen.connect(self._show_rows)
        self.film_bar.next_wanted.connect(self.go_to_next)
        self.layout_bar.chosen.connect(self.read_by)
        self.foot.target_chosen.connect(self.acts.set_target)
        self.foot.take_wanted.connect(self.take_in)
        self.foot.discard_wanted.connect(self.discard)
        self.desk.closed.connect(self.close)
        self.desk.changed.connect(self._note_change)

    def _open_menu(self, at: QPoint) -> None:
        if self.steps.work is not None:
            self.menus.open_at(at, self)

    # Showing the dialog

    def start(self, text: str = "", film_id: str = "") -> None:
        """Show the dialog; `text` replaces nothing that is there, `film_id` is the target."""
        self.foot.fill(self.desk.snapshot)
        if film_id:
            self._wanted_film = film_id
            if self.steps.work is not None:
                self.acts.set_target(film_id)
        if text and not self.text.toPlainText():
            self.put_text(text)
        self._come_forward()

    @property
    def is_settled(self) -> bool:
        """Whether all that came in is read and held against the cards."""
        at_work = self._pause.isActive() or self.arriving.is_reading or self._look_soon.isActive()
        return not at_work and self._looking is None

    # The outcome

    def take_in(self) -> None:
        """Take over what is ticked, as one act; the text stays until that is written."""
        focused = QApplication.focusWidget()
        if focused is not None and self.tree.isAncestorOf(focused):
            self.tree.setFocus()  # a correction that is still open is meant
        self.inspector.commit()
        work = self.steps.work
        is_ready = not (self._pause.isActive() or self.arriving.is_reading)
        if work is None or not self.foot.take.isEnabled() or not is_ready:
            return
        if any(self._open_conflicts()):
            self._say_problem(
                self.tr("Decide on the conflicts first: nothing you have edited goes unasked.")
            )
            self.go_to_next()
            return
        looked, snapshot = self._looked, self.desk.snapshot
        if looked is None or looked.work != work or snapshot is None:
            self._takes_when_looked = True
            self._look_soon.start()
            return
        name = self.foot.name.text().strip()
        wants_layout = self.foot.remember.isChecked() and bool(work.revised.corrections)
        layout = layout_of(looked, name, snapshot) if wants_layout else None
        self._is_taking = True
        self.foot.take.setEnabled(False)
        self.desk.great_change_ahead.emit("import")
        self.desk.act(
            self.tr("Take in page"),
            partial(take_in_page, looked=looked, layout=layout),
            self._finish,
            self._refuse,
        )

    @override
    def _after_look(self) -> None:
        if self._takes_when_looked:
            self._takes_when_looked = False
            self.take_in()

    def _finish(self, cards: tuple[FilmId | None, ...]) -> None:
        self._is_taking = False
        self.discard()
        shown = next((card for card in cards if card is not None), None)
        if shown is not None:
            self.taken.emit(shown)
        count = len(set(cards) - {None})
        if count > 1:
            said = self.tr("{count} films are taken in. Undo takes all of it back.")
            self.told.emit(said.format(count=count))
        elif not count:
            self.told.emit(self.tr("The filmography is taken in. Undo takes all of it back."))

    def _refuse(self, problem: KnownError) -> None:
        self._is_taking = False
        self._show_counts()
        self._say_problem(say(problem))

    def discard(self) -> None:
        """Forget the text and what was made of it."""
        self._pause.stop()
        self.arriving.forget()
        self._wanted_film = ""
        self._takes_when_looked = False
        self._layout_done = 0
        self._places = {}
        self._put("")
        self.foot.name.setModified(False)
        self.steps.forget()
        self.foot.target.setCurrentIndex(0)
        self.foot.found.clear()
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # The text stays in the hidden dialog until it is taken in or discarded.
        self.inspector.commit()
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)
