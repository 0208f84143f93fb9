"""Where the clashes stand: beneath the board, shown or hidden and as high as the user left them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from festdesk.desktop.calendar.clash_panel import ClashPanel
from festdesk.desktop.settings import Settings

_SHOWN, _HEIGHT = "calendar_clashes", "calendar_clashes_height"


class ClashPlace(QObject):
    """Holds the board with the panel beneath it; both choices are remembered."""

    def __init__(self, above: QWidget, panel: ClashPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self.both = QSplitter(Qt.Orientation.Vertical, parent)
        self.both.setChildrenCollapsible(False)
        self.both.addWidget(above)
        self.both.addWidget(panel)
        self.both.setStretchFactor(0, 1)
        kept = Settings().choice(_HEIGHT, "")
        height = int(kept) if kept.isascii() and kept.isdigit() else panel.first_height()
        self.both.setSizes([height * 2, height])
        self.both.splitterMoved.connect(self._remember)
        panel.setVisible(Settings().choice(_SHOWN, "hidden") == "shown")

    @property
    def is_shown(self) -> bool:
        """Whether the clashes are to be seen."""
        return not self._panel.isHidden()

    def show(self, *, is_shown: bool = True) -> None:
        """Show the clashes, or hide them."""
        if self.is_shown != is_shown:
            self._panel.setVisible(is_shown)
            Settings().remember_choice(_SHOWN, "shown" if is_shown else "hidden")

    def _remember(self) -> None:
        height = self.both.sizes()[1]
        if height:
            Settings().remember_choice(_HEIGHT, str(height))
