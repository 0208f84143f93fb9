"""How many showings of some films are wanted for an audience: a row of the dialog of wishes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel, QWidget

from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.screening_words import audience_in_words
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.wishes import MOST_SHOWINGS

translate = QCoreApplication.translate
_LETTERS = 16


class WishRow(QObject):
    """An audience, a number, a cross that takes the wish away, and what there is already.

    `held` are the wishes of the films, nothing where a film has none; `usual` is what then holds.
    """

    def __init__(
        self, audience: str, held: Sequence[int | None], usual: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.audience = audience
        name = audience_in_words(audience)
        self.label = QLabel(name, parent)
        self.number = LineField(
            translate("WishesDialog", "Showings for: {audience}").format(audience=name), parent
        )
        self.number.setFixedWidth(parent.fontMetrics().averageCharWidth() * _LETTERS)
        self.label.setBuddy(self.number)
        self.clear = quiet_button(
            "×",
            parent,
            tip=translate("WishesDialog", "No wish for: {audience}").format(audience=name),
        )
        self.there = muted("", parent)
        different = set(held)
        self._held = next(iter(different)) if len(different) == 1 else None
        self._is_cleared = False
        has_wish = different != {None}
        self._usual = str(usual) if usual else translate("WishesDialog", "none")
        many = translate("WishesDialog", "different")
        self.number.setPlaceholderText(many if len(different) > 1 else self._usual)
        self.number.set_stored("" if self._held is None else str(self._held))
        self.clear.setVisible(has_wish)
        self.clear.clicked.connect(self.take_away)

    def take_away(self) -> None:
        """Wish for nothing: what the house has holds."""
        self._is_cleared = True
        self.number.show_problem("")
        self.number.setText("")
        self.number.setPlaceholderText(self._usual)
        self.clear.hide()

    def read(self) -> dict[str, int | None]:
        """Return what becomes of the wish, by audience; nothing where it stays.

        Raises:
            InputProblem: What was typed is no such number.
        """
        try:
            typed = read_number(self.number.text(), most=MOST_SHOWINGS, empty=None)
        except InputProblem as problem:
            self.number.show_problem(say(problem))
            raise
        if typed == self._held and not self._is_cleared:
            return {}
        if typed is None and self._held is None and not self._is_cleared:
            return {}
        return {self.audience: typed}
