"""How much each wish counts: off, normal or strong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.words import wish_in_words
from festdesk.planning.proposal.wishes import Strength, Wish

_COLUMNS = 2


class WishGrid(QWidget):
    """A line for each wish, in two columns."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Wish, QComboBox] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.GAP)
        layout.setVerticalSpacing(theme.SPACE // 2)
        wishes = list(Wish)
        rows = -(-len(wishes) // _COLUMNS)
        for number, wish in enumerate(wishes):
            label = QLabel(wish_in_words(wish), self)
            box = QComboBox(self)
            box.setAccessibleName(wish_in_words(wish).lstrip("… "))
            for words, strength in (
                (self.tr("off"), Strength.OFF),
                (self.tr("normal"), Strength.NORMAL),
                (self.tr("strong"), Strength.STRONG),
            ):
                box.addItem(words, int(strength))
            box.setCurrentIndex(1)
            box.currentIndexChanged.connect(self.changed)
            column = number // rows * 2
            layout.addWidget(label, number % rows, column)
            layout.addWidget(box, number % rows, column + 1)
            self.boxes[wish] = box
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)

    def strengths(self) -> dict[Wish, Strength]:
        """Return how much each wish counts."""
        return {wish: Strength(int(box.currentData())) for wish, box in self.boxes.items()}
