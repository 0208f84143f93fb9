"""By which profile a table is read: recognised by its heads, chosen, or kept anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from festdesk.base.text import tidy_line
from festdesk.desktop import theme
from festdesk.desktop.intake.tables.work import TableWork
from festdesk.desktop.widgets.sections import muted

GUESSED = -1  # in place of the number of a profile


class ProfileBar(QWidget):
    """One line: the profile, what is said of it, and the way to keep one."""

    profiles_wanted = Signal()

    def __init__(self, work: TableWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Profile the table is read by"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(26)
        label = QLabel(self.tr("&Read by"), self)
        label.setBuddy(self.choice)
        self.said = muted("", self)
        self.said.setWordWrap(True)
        self.remember = QCheckBox(self.tr("Re&member for tables with the same heads"), self)
        self.remember.setChecked(True)
        self.keep = QPushButton(self.tr("Keep as &profile…"), self)
        self.look_after = QPushButton(self.tr("Profil&es…"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(label)
        line.addWidget(self.choice)
        line.addWidget(self.said, 1)
        line.addWidget(self.remember)
        for button in (self.keep, self.look_after):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.choice.activated.connect(self._choose)
        self.keep.clicked.connect(self._ask_for_name)
        self.look_after.clicked.connect(self.profiles_wanted)
        work.mapped.connect(self.show_profiles)

    @property
    def keeps(self) -> str:
        """The name under which the mapping is kept with the act that takes the table in."""
        is_wanted = self._work.is_corrected and self.remember.isChecked()
        return self._work.profile_name if is_wanted else ""

    def show_profiles(self) -> None:
        """Show by which profile the table is read, and all that there are."""
        mapping = self._work.mapping
        self.choice.clear()
        self.choice.addItem(self.tr("Guessed from heads and cells"), GUESSED)
        for number, profile in enumerate(self._work.profiles):
            said = self.tr("{name} (ready-made)") if profile.is_ready_made else "{name}"
            self.choice.addItem(said.format(name=profile.name), number)
            if mapping is not None and self._work.is_read_by(profile):
                self.choice.setCurrentIndex(number + 1)
        self.setEnabled(mapping is not None)
        has_heads = self._work.sheet is not None and self._work.sheet.has_heads
        self.keep.setEnabled(has_heads)
        self.remember.setVisible(has_heads and self._work.is_corrected)
        self.said.setText(self._state())

    def _state(self) -> str:
        if self._work.mapping is None:
            return ""
        if self._work.is_corrected:
            return self.tr("Corrected by you.")
        if self.choice.currentData() == GUESSED:
            return self.tr("Look at what is little sure.")
        return self.tr("Recognised by its heads.")

    def _choose(self, place: int) -> None:
        number = self.choice.itemData(place)
        profiles = self._work.profiles
        self._work.read_by(None if number == GUESSED else profiles[number])

    def _ask_for_name(self) -> None:
        asked = QInputDialog(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setWindowTitle(self.tr("Keep as profile"))
        asked.setLabelText(
            self.tr("Name of the profile. Tables with these heads will be read by it:")
        )
        asked.setTextValue(self._work.profile_name)
        asked.textValueSelected.connect(self._keep)
        asked.setModal(True)
        asked.show()

    def _keep(self, name: str) -> None:
        name = tidy_line(name)
        if name:
            self._work.keep_profile(name)
