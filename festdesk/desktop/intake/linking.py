"""Text and list linked: what is chosen in one is lit in the other."""

from PySide6.QtWidgets import (
    QApplication,
)

from festdesk.desktop.intake.model import AnyIndex
from festdesk.desktop.intake.rows import (
    DraftRow,
)
from festdesk.desktop.intake.showing import ShowingScreen


class LinkedScreen(ShowingScreen):
    """Follows the caret in the text and the current row of the list."""

    def show_film(self, number: int) -> None:
        """Show another film of the page."""
        work = self.steps.work
        if work is None or not 0 <= number < len(work.revised.films):
            return
        self.acts.film = number
        self.film_bar.show_films(work, number)
        self._show_rows()
        self._show_target()
        self._go_to_first()
        first = work.revised.films[number].first_line
        self.text.choose((), (first, first), scroll=True)

    def _show_chosen(self, current: AnyIndex, _before: AnyIndex) -> None:
        if not self._is_following:
            self._show_row(self.model.row_at(current), scroll=not self._is_led_by_text)

    def _choose_by_place(self, line: int, letter: int) -> None:
        work = self.steps.work
        if work is None or not self.text.isReadOnly():
            return
        film = work.revised.film_at(line)
        if film != self.acts.film:
            self.acts.film = film
            self.film_bar.show_films(work, film)
            self._show_rows()
            self._show_target()
        index = self.model.index_at_line(line)
        for row in self.model.rows():
            found = self._places.get(row.item.draft, ()) if isinstance(row, DraftRow) else ()
            if any(place.line == line and place.start <= letter <= place.end for place in found):
                index = self.model.index_of(row.key)
                break
        self._is_led_by_text = True
        try:
            self.tree.go_to(index)
        finally:
            self._is_led_by_text = False

    def _go_to_draft(self, number: int) -> None:
        index = self.model.index_of(("draft", number))
        if index.isValid():
            self.tree.go_to(index)

    def change_side(self) -> None:
        """Go from the text to the list of drafts, to the value below it, and back."""
        focused = QApplication.focusWidget()
        if self.text.hasFocus():
            self.tree.setFocus()
            if self.tree.current_row() is None:
                self._go_to_first()
        elif focused is not None and self.inspector.isAncestorOf(focused):
            self.text.setFocus()
        elif self.tree.hasFocus() and self.inspector.body.isVisible():
            self.inspector.body.setFocus()
        else:
            self.text.setFocus()
