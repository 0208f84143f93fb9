"""Many quick fixes at once: each is shown before and after, and those with a tick are one act."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Mend
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.mending_model import FILM, KIND, WORDS, MendsModel
from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.context_delegate import ContextDelegate
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.editing.mending_many import mend_all
from festdesk.snapshot import Snapshot

_WIDTH, _LINES = 88, 26  # in the font's em, in lines
_LETTERS_OF_KIND = 36, 56  # at least and at most, in the font's average letters


class _MendsTable(QTableView):
    """The changes; Space ticks what is selected."""

    tick_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.tick_wanted.emit()
        else:
            super().keyPressEvent(event)


class MendingDialog(QDialog):
    """Lists what findings offer; Enter in the list leads to the place of one."""

    jump_wanted = Signal(object)  # FindingRow
    message = Signal(str)

    def __init__(
        self, desk: Desk, rows: Sequence[FindingRow], snapshot: Snapshot, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quick fixes")
        self.setWindowTitle(self.tr("Quick fixes"))
        self._desk = desk
        self.model = MendsModel(self)
        self.table = _MendsTable(self)
        self.said = QLabel(self)
        self.tick_all = QPushButton(self.tr("Tick &all that are sure"), self)
        self.tick_none = QPushButton(self.tr("Tick &none"), self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.apply = QPushButton(self)
        self._build()
        self._lay_out()
        desk.closed.connect(self.reject)
        self.model.show_rows(rows, snapshot)
        self._fit_kinds()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, FILM))

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What would be changed"))
        self.table.setItemDelegateForColumn(WORDS, ContextDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        self.apply.setProperty("primary", "true")
        for button in (self.tick_all, self.tick_none, self.close_button, self.apply):
            button.setAutoDefault(False)
        self.model.ticked_changed.connect(self._say_count)
        self.table.tick_wanted.connect(self._tick_selected)
        self.table.activated.connect(self._go)
        self.tick_all.clicked.connect(self._tick_all)
        self.tick_none.clicked.connect(self._tick_none)
        self.close_button.clicked.connect(self.reject)
        self.apply.clicked.connect(self._apply)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.tick_all)
        foot.addWidget(self.tick_none)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        metrics = self.fontMetrics()
        letter = metrics.averageCharWidth()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(FILM, letter * 26)
        self.table.setColumnWidth(KIND, letter * _LETTERS_OF_KIND[0])
        header.setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + theme.SPACE)
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * _LINES)

    def _fit_kinds(self) -> None:
        """Give the kinds the room that their longest needs, within reason."""
        metrics = self.fontMetrics()
        least, most = (metrics.averageCharWidth() * letters for letters in _LETTERS_OF_KIND)
        told = {
            str(self.model.index(row, KIND).data() or "") for row in range(self.model.rowCount())
        }
        longest = max(map(metrics.horizontalAdvance, told), default=0) + 2 * theme.SPACE
        self.table.setColumnWidth(KIND, max(least, min(longest, most)))

    def _say_count(self) -> None:
        ticks, count = self.model.ticked_count, self.model.rowCount()
        self.apply.setText(self.tr("Chan&ge {count}").format(count=ticks))
        self.apply.setEnabled(ticks > 0 and not self._desk.read_only)
        told = self.tr("{ticked} of {count} changes are ticked.").format(ticked=ticks, count=count)
        if not count:
            told = self.tr("None of these findings offers a change.")
        elif self.model.unsure_count:
            told = self.tr(
                "{told} {unsure} are guesses or one way of several: read them, and tick with Space "
                "those that are right."
            ).format(told=told, unsure=self.model.unsure_count)
        self.said.setText(told)

    # Ticking

    def _selected(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    def _tick_selected(self) -> None:
        numbers = self._selected()
        if numbers:
            self.model.tick(numbers, is_ticked=not all(map(self.model.is_ticked, numbers)))

    def _tick_all(self) -> None:
        self.model.tick_sure()

    def _tick_none(self) -> None:
        self.model.tick(range(self.model.rowCount()), is_ticked=False)

    def _go(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.jump_wanted.emit(row)

    # Acting

    def _apply(self) -> None:
        mends = self.model.ticked
        if not mends:
            return
        self.apply.setEnabled(False)
        wanted = _count(mends)
        label = self.tr("Do {count} quick fixes").format(count=wanted)
        self._desk.act(
            label, partial(mend_all, mends=mends), partial(self._tell, wanted), self._refuse
        )

    def _tell(self, wanted: int, left: Sequence[Mend]) -> None:
        done = wanted - _count(left)
        if not left:
            said = self.tr("{count} changes were made. Ctrl+Z takes all of them back.")
        else:
            said = self.tr(
                "{count} changes were made; {left} were left alone, because the words had changed "
                "since or another change touched them. Ctrl+Z takes all of them back."
            )
        self.message.emit(said.format(count=done, left=_count(left)))
        self.accept()

    def _refuse(self, problem: KnownError) -> None:
        self.said.setText(say(problem))
        self.apply.setEnabled(True)


def _count(mends: Sequence[Mend]) -> int:
    """Return of how many lines changes are."""
    return sum(1 + len(change.more) for change in mends)
