"""The dialog in which a house says what its cards hold: fields used and required, own texts."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.field_rules import FieldRules
from festdesk.desktop.films.own_texts import OwnTexts
from festdesk.desktop.widgets.sections import muted
from festdesk.snapshot import Snapshot

_LETTERS_WIDE, _LINES_HIGH = 110, 30


class CardSettings(QDialog):
    """Two tables; what is changed in them is done at once, and can be undone from here too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Card settings"))
        self._desk = desk
        self.fields = FieldRules(desk, self)
        self.own_texts = OwnTexts(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.fields, self.tr("&Fields"))
        self.tabs.addTab(self.own_texts, self.tr("&Own texts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter belongs to the cells
        close.setDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(self.tabs, 1)
        style = muted(
            self.tr(
                "Both belong to the house style: a named style keeps them for other editions. Used "
                "there, it adds own texts and never removes one."
            ),
            self,
        )
        style.setWordWrap(True)
        whole.addWidget(style)
        whole.addWidget(buttons)
        for key, run in (
            (QKeySequence.StandardKey.Undo, desk.undo),
            (QKeySequence.StandardKey.Redo, desk.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS_WIDE, metrics.lineSpacing() * _LINES_HIGH)
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        if desk.snapshot is not None:
            self.show_snapshot(desk.snapshot)
        self.fields.table.setFocus()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what the edition says."""
        self.fields.show_snapshot(snapshot)
        self.own_texts.show_snapshot(snapshot)
        self.tabs.setEnabled(not self._desk.read_only)

    def _follow(self, _changes: object, snapshot: Snapshot) -> None:
        self.show_snapshot(snapshot)
