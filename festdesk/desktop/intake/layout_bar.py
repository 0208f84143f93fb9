"""By which remembered layout a page is read: offered where one fits, and put off with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from festdesk.desktop import theme
from festdesk.desktop.widgets.sections import muted

_LETTERS = 16


class LayoutBar(QWidget):
    """Hidden as long as no layout was ever remembered."""

    chosen = Signal(str)  # a profile's id, or nothing for the page as it stands

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.layouts = QComboBox(self)
        self.layouts.setAccessibleName(self.tr("Layout that the page is read by"))
        self.layouts.setMinimumContentsLength(_LETTERS)
        self.layouts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layouts.activated.connect(self._choose)
        label = QLabel(self.tr("Read as pages o&f"), self)
        label.setBuddy(self.layouts)
        self.told = muted("", self)
        self.told.setWordWrap(True)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(label)
        line.addWidget(self.layouts)
        line.addWidget(self.told, 1)
        self.hide()

    def show_layouts(self, known: Sequence[tuple[str, str]], current: str, done: int) -> None:
        """Show the layouts that are remembered, by id and name, and which is in force."""
        self.setVisible(bool(known))
        self.layouts.clear()
        self.layouts.addItem(self.tr("no layout: as it stands"), "")
        for profile_id, name in known:
            self.layouts.addItem(name, profile_id)
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(current)))
        said = {
            0: self.tr("Nothing of it is on this page."),
            1: self.tr("One thing was read as you put it right before."),
        }.get(done, self.tr("{count} things were read as you put them right before."))
        self.told.setText(said.format(count=done) if current else "")

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.layouts.itemData(row, Qt.ItemDataRole.UserRole))
