"""Fields of a form for one screening or several: where values differ they say so.

They are committed when they are left or Enter is pressed, not at a pause: half a start, such as
the "2" of "20:30", must not move a screening.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFocusEvent, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from festdesk.base.offers import AnyOffer
from festdesk.base.paths import resources
from festdesk.desktop.widgets.fields import ChoiceField, LineField, TextField
from festdesk.desktop.widgets.words import WordsField

_LEAST_LETTERS = 6
DIFFERS = "*"  # the value of the choice that stands for several


def several() -> str:
    """Return what a field says whose screenings have different values."""
    return QCoreApplication.translate("ScreeningForm", "several")


class SettledLine(LineField):
    """A line that is committed when it is left."""

    _held = ""  # what is stored, where what is typed was refused

    def show_value(self, value: str | None, hint: str = "") -> None:
        """Show a value, or that there are several; `hint` stands where there is none."""
        self._held = value or ""
        self.setPlaceholderText(several() if value is None else hint)
        self.set_stored(self._held)

    def refuse_typed(self, said: str) -> None:
        """Say why what was typed was not kept; it stays to be mended."""
        self.refuse(said, self._held)

    @override
    def commit_pause(self) -> None:
        """Wait: a pause is not the end."""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.home(False)  # noqa: FBT003 -- Qt's: what is too long shows its beginning


class OfferedLine(SettledLine, WordsField):
    """A line with words to choose from, by an arrow at its end or the key Down, or any other."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.offered: Sequence[AnyOffer] = ()
        WordsField.__init__(self, name, self._words_offered, parent)
        arrow = QAction(QIcon(str(resources() / "icons" / "chevron-in-line.svg")), name, self)
        arrow.triggered.connect(self.offer_all)
        self.addAction(arrow, QLineEdit.ActionPosition.TrailingPosition)

    def _words_offered(self) -> Sequence[AnyOffer]:
        return self.offered


class SettledChoice(ChoiceField):
    """A choice that can stand on “several”, which is no choice once it has been left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        # A long entry must not make the form wider than the room beside the board.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)

    def show_choices(self, choices: Sequence[tuple[str, str]], value: str | None) -> None:
        """Offer choices where they are others, and show a value or that there are several.

        The list is left alone where nothing is new, so that news do not close it.
        """
        wanted = list(choices)
        if value is None:
            wanted.insert(0, (DIFFERS, several()))
        shown = [(str(self.itemData(row) or ""), self.itemText(row)) for row in range(self.count())]
        if shown != wanted:
            self.set_choices(wanted)
        self.set_stored(DIFFERS if value is None else value)


class SettledText(TextField):
    """A note of several lines."""

    def show_value(self, value: str | None, hint: str = "") -> None:
        """Show a value, or that there are several."""
        self.setPlaceholderText(several() if value is None else hint)
        self.set_stored(value or "")


Field = SettledLine | OfferedLine | SettledChoice | SettledText
MakeField = Callable[[str, QWidget], Field]
