"""The small dialog in which a state of the calendar gets its name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme


class KeepDialog(QDialog):
    """Asks for name, note and whether this is what was printed."""

    def __init__(self, name: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep the calendar as it is"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name, self)
        self.note = QPlainTextEdit(note, self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 5)
        self.is_printed = QCheckBox(self.tr("This is what was &printed"), self)
        buttons = QDialogButtonBox(self)
        self.keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.GAP)
        for label, field in (
            (self.tr("&Name"), self.name),
            (self.tr("N&ote"), self.note),
        ):
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
        form.addRow("", self.is_printed)
        explained = QLabel(
            self.tr(
                "All screenings with their guests, prints and locks, and all breaks are kept. You "
                "can compare with it later, and go back to it."
            ),
            self,
        )
        explained.setWordWrap(True)
        explained.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(form)
        layout.addWidget(explained)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.name.textChanged.connect(self._show_ready)
        self._show_ready()
        self.name.selectAll()

    def _show_ready(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))
