"""Names whose Latin spelling differs from others' or from the scheme's: remembered or put aside."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.naming.transliterating import TransliterationHint
from festdesk.snapshot import Snapshot

_HINT = Qt.ItemDataRole.UserRole


class HintsPanel(QWidget):
    """Shows the hints and tells what the user makes of one; nothing changes by itself."""

    remembering_wanted = Signal(object)  # a hint
    ignoring_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_change = True
        self.hints = QTreeWidget(self)
        self.hints.setAccessibleName(self.tr("Names to look at"))
        self.hints.setHeaderLabels([self.tr("Name"), self.tr("Original"), self.tr("Why")])
        self.hints.setRootIsDecorated(False)
        self.hints.itemSelectionChanged.connect(self._enable)
        self.remember = QPushButton(self.tr("Remember as &exception"), self)
        self.remember.clicked.connect(self._remember)
        self.ignore = QPushButton(self.tr("It is &right so"), self)
        self.ignore.clicked.connect(self._ignore)
        said = QLabel(
            self.tr(
                "People choose their own Latin spelling. These names are only shown; to change "
                "one, use One spelling for every name."
            ),
            self,
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        self.none = QLabel(self.tr("There is nothing to look at."), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remember)
        buttons.addWidget(self.ignore)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(said)
        whole.addWidget(self.none)
        whole.addWidget(self.hints, 1)
        whole.addLayout(buttons)
        em = self.fontMetrics().horizontalAdvance("m")
        self.hints.setColumnWidth(0, em * 15)
        self.hints.setColumnWidth(1, em * 16)
        for button in (self.remember, self.ignore):
            button.setAutoDefault(False)

    def show_hints(
        self, hints: Sequence[TransliterationHint], snapshot: Snapshot, *, may_change: bool
    ) -> None:
        """Show these hints, the chosen one or its successor chosen."""
        self._may_change = may_change
        row = max(self.hints.currentIndex().row(), 0)
        self.hints.clear()
        for hint in hints:
            said = say(hint.said, proposed=hint.proposed)
            item = QTreeWidgetItem(self.hints, [" · ".join(hint.spellings), hint.original, said])
            names = "\n".join(snapshot.person_name(person) for person in hint.people)
            item.setToolTip(0, plain_tip(names))
            item.setToolTip(2, plain_tip(said))
            item.setData(0, _HINT, hint)
        self.none.setVisible(not hints)
        self.hints.setVisible(bool(hints))
        if hints:
            self.hints.setCurrentIndex(self.hints.model().index(min(row, len(hints) - 1), 0))
        self._enable()

    def _chosen(self) -> TransliterationHint | None:
        items = self.hints.selectedItems()
        found = items[0].data(0, _HINT) if items else None
        return found if isinstance(found, TransliterationHint) else None

    def _enable(self) -> None:
        may = self._may_change and self._chosen() is not None
        self.remember.setEnabled(may)
        self.ignore.setEnabled(may)

    def _remember(self) -> None:
        self.remembering_wanted.emit(self._chosen())

    def _ignore(self) -> None:
        self.ignoring_wanted.emit(self._chosen())
