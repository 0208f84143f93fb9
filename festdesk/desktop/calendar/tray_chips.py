"""The filters of the tray that are on, each with a cross that takes it off."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from festdesk.desktop.calendar.tray_filters import Narrowing
from festdesk.desktop.calendar.tray_words import limits_in_words, value_in_words
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.tips import plain_tip

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_LETTERS = 24


class TrayChips(QWidget):
    """A button for each filter; pressing one takes it off."""

    changed = Signal(object)  # Narrowing without it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters that are on"))
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[str, Narrowing]] = []
        self.hide()

    def show_filters(self, by: Narrowing, snapshot: "Snapshot") -> None:
        """Show what is filtered by; nothing takes no room."""
        wanted = [
            (value_in_words(facet, value, snapshot), by.toggled(facet, value))
            for facet, values in by.chosen.items()
            for value in sorted(values)
        ]
        wanted += [(said, by.without(name)) for name, said in limits_in_words(by).items()]
        if wanted == self._shown:
            return
        self._shown = wanted
        chips = [self._chip(words, without) for words, without in wanted]
        self._flow.show_widgets(chips)
        for chip in chips:
            chip.show()
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _chip(self, label: str, without: Narrowing) -> QToolButton:
        chip = QToolButton(self)
        room = self.fontMetrics().averageCharWidth() * _LETTERS
        words = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        chip.setText(f"{words.replace('&', '&&')} ×")
        chip.setProperty("role", "chip")
        chip.setToolTip(plain_tip(label))
        chip.setAccessibleName(self.tr("Take off the filter {label}").format(label=label))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self.changed.emit, without))
        return chip
