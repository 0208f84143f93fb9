"""The filters that are on, each with a cross that takes it off."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from festdesk.desktop.films.listing.facet_words import chip_label
from festdesk.desktop.films.listing.facets import Facet, Selection
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.desktop.widgets.tips import plain_tip

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_LETTERS = 36


class Chips(QWidget):
    """A button for each value that is asked for; pressing one asks for it no longer."""

    dropped = Signal(object, str)  # Facet, value
    all_dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters that are on"))
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[Facet, str, str]] = []
        self.hide()

    def show_selection(self, selection: Selection, snapshot: "Snapshot") -> None:
        """Show what is asked for; nothing is shown for nothing."""
        wanted = [
            (facet, value, chip_label(facet, value, snapshot))
            for facet, values in selection.items()
            for value in sorted(values)
        ]
        if wanted == self._shown:
            return
        self._shown = wanted
        buttons: list[QWidget] = [self._chip(*one) for one in wanted]
        if wanted:
            clear = quiet_button(self.tr("Clear all"), self)
            clear.clicked.connect(self.all_dropped)
            buttons.append(clear)
        self._flow.show_widgets(buttons)
        for button in buttons:
            button.show()
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _chip(self, facet: Facet, value: str, label: str) -> QToolButton:
        chip = QToolButton(self)
        words = self.fontMetrics().elidedText(
            label, Qt.TextElideMode.ElideRight, self.fontMetrics().averageCharWidth() * _LETTERS
        )
        chip.setText(f"{words.replace('&', '&&')} ×")
        chip.setProperty("role", "chip")
        chip.setToolTip(plain_tip(label))
        chip.setAccessibleName(self.tr("Take off the filter {label}").format(label=label))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self.dropped.emit, facet, value))
        return chip
