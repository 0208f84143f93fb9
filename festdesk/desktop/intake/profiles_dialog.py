"""The profiles by which material is read: renamed, put in order, forgotten."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.profiles_model import KIND, NAME, ProfilesModel
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.intake_profiles import delete_profile, move_profile, rename_profile

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_LETTERS_WIDE, _LINES_HIGH = 84, 20


class ProfilesDialog(QDialog):
    """Every change is an act of its own; material that was taken in stays as it is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Profiles of intake"))
        self._desk = desk
        self.model = ProfilesModel(self)
        self.table = QTableView(self)
        self.said = QLabel(self)
        self.up = QPushButton(self.tr("&Up"), self)
        self.down = QPushButton(self.tr("&Down"), self)
        self.rename = QPushButton(self.tr("&Rename"), self)
        self.delete = QPushButton(self.tr("De&lete"), self)
        self._build()
        self._connect()
        self._show(desk.snapshot)

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Profiles"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        room = self.fontMetrics().lineSpacing() + theme.SPACE
        self.table.verticalHeader().setDefaultSectionSize(room)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(KIND, self.fontMetrics().averageCharWidth() * 30)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        about = muted(
            self.tr("Of several profiles that fit equally well the first one counts."), self
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        for button in (self.up, self.down, self.rename, self.delete):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.said)
        whole.addWidget(self.table, 1)
        whole.addWidget(about)
        whole.addLayout(line)
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, wide, metrics.lineSpacing() * _LINES_HIGH)

    def _connect(self) -> None:
        self.model.renamed.connect(self._rename)
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.rename.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        for keys, do in (
            ("Alt+Up", partial(self._move, -1)),
            ("Alt+Down", partial(self._move, 1)),
            ("Del", self._delete),
        ):
            QShortcut(QKeySequence.fromString(keys), self.table).activated.connect(do)
        self._desk.changed.connect(self._follow)
        self._desk.closed.connect(self.close)

    def _follow(self, _changes: object, snapshot: "Snapshot") -> None:
        self._show(snapshot)

    def _show(self, snapshot: "Snapshot | None") -> None:
        row = max(0, self.table.currentIndex().row())
        profile = self.model.profile_at(row)
        self.model.show_profiles(snapshot)
        found = self.model.row_of(profile.id) if profile is not None else -1
        row = found if found >= 0 else min(row, self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(row, NAME))
        if self.model.rowCount():
            said = self.tr("Material with the same heads or layout is read by these.")
        else:
            said = self.tr(
                "No profile is kept yet. Correct how a table or a page is read and keep it there."
            )
        self.said.setText(said)
        self._enable()

    def _enable(self, *_rows: object) -> None:
        row = self.table.currentIndex().row()
        can_write = not self._desk.read_only and self.model.profile_at(row) is not None
        self.rename.setEnabled(can_write)
        self.delete.setEnabled(can_write)
        self.up.setEnabled(can_write and self.model.before(row, -1) is not None)
        self.down.setEnabled(can_write and self.model.before(row, 1) is not None)

    def _edit(self) -> None:
        index = self.table.currentIndex().siblingAtColumn(NAME)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _rename(self, profile_id: str, name: str) -> None:
        act = partial(rename_profile, profile_id=profile_id, name=name)
        self._desk.act(self.tr("Rename profile"), act)

    def _move(self, step: int, _checked: object = None) -> None:
        row = self.table.currentIndex().row()
        profile, before = self.model.profile_at(row), self.model.before(row, step)
        if profile is not None and before is not None and not self._desk.read_only:
            act = partial(move_profile, profile_id=profile.id, before=before)
            self._desk.act(self.tr("Move profile"), act)

    def _delete(self, _checked: object = None) -> None:
        profile = self.model.profile_at(self.table.currentIndex().row())
        if profile is not None and not self._desk.read_only:
            act = partial(delete_profile, profile_id=profile.id)
            self._desk.act(self.tr("Delete profile “{name}”").format(name=profile.name), act)
