"""All blocks of the edition with the chosen one beside them, in a window beside the board."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import BlockId, FilmId
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.calendar.blocks.editor import BlockEditor
from festdesk.desktop.calendar.blocks.lengths import length_in_short
from festdesk.desktop.calendar.choices import block_choices, block_in_words
from festdesk.desktop.phrases import quoted
from festdesk.desktop.widgets.asking import Asking
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.blocks import delete_block, make_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_ID = Qt.ItemDataRole.UserRole
_TABLES = frozenset(
    {"block", "blockfilm", "text", "film", "title", "runningtime", "screening", "venue"}
    | {"edition", "strand"}
)


class BlocksDialog(QDialog):
    """Makes, changes and deletes blocks; it follows what changes elsewhere."""

    place_wanted = Signal(object)
    screening_wanted = Signal(str)  # of a block

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Blocks"))
        self._desk = desk
        self._is_filling = False
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search blocks"))
        self.search.setAccessibleName(self.tr("Search blocks"))
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Blocks"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._show_current)
        self.add = QPushButton(self.tr("&New block"), self)
        self.add.clicked.connect(self._add_empty)
        self.delete = QPushButton(self.tr("&Delete block…"), self)
        self.delete.clicked.connect(self._ask_deletion)
        self.editor = BlockEditor(desk, self)
        self.editor.place_wanted.connect(self.place_wanted)
        self.editor.screening_wanted.connect(self.screening_wanted)
        self.asking = Asking(self.tr("Delete block"), self.tr("Keep it"), self.list, self)
        empty = muted(
            self.tr(
                "A block shows several films in one slot, such as short films. Make one here, or "
                "from the films that are selected in their list."
            ),
            self,
        )
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.editor)
        self._stack.addWidget(empty)
        self._lay_out()
        desk.changed.connect(self._follow)
        if desk.snapshot is not None:
            self._fill(desk.snapshot)
        (self.list if self.list.count() else self.add).setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        for button in (self.add, self.delete, close):
            button.setAutoDefault(False)
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.add)
        acts.addWidget(self.delete)
        left.addLayout(acts)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.asking)
        sides = QHBoxLayout()
        sides.setSpacing(theme.GAP)
        sides.addLayout(left, 2)
        sides.addLayout(right, 5)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addLayout(sides, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 130, self.fontMetrics().height() * 32)

    # Showing

    def choose(self, block_id: str, field: str = "", *, name: bool = False) -> bool:
        """Show a block; `name` lets its name be typed. Tell whether there is one.

        `field` may name a text of it, such as "text:introduction:fr".
        """
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == block_id:
                self.list.setCurrentRow(row)
                _, kind, language = (*field.split(":"), "", "")[:3]
                if name:
                    self.editor.focus_name()
                elif kind:
                    self.editor.focus_text(kind, language)
                return True
        return False

    def _follow(self, changes: Any, snapshot: "Snapshot") -> None:  # noqa: ANN401 -- of the desk
        if _TABLES & set(changes.touched):
            self._fill(snapshot)

    def _fill(self, snapshot: "Snapshot") -> None:
        """List the blocks as they are now; the current one stays, or the one in its place."""
        current, row = self._current_id(), self.list.currentRow()
        choices = [choice for choice in block_choices(snapshot) if self._is_sought(choice.folded)]
        self._is_filling = True
        self.list.clear()
        for choice in choices:
            block_id = BlockId(choice.id)
            name = block_in_words(snapshot, block_id, snapshot.languages[0])
            facts = filter(None, (length_in_short(snapshot, block_id), choice.missing))
            item = QListWidgetItem(f"{name}\n{' · '.join(facts)}", self.list)
            item.setData(_ID, choice.id)
        ids = [choice.id for choice in choices]
        at = ids.index(current) if current in ids else min(max(row, 0), len(ids) - 1)
        self.list.setCurrentRow(at)
        self._is_filling = False
        self._show_current()

    def _is_sought(self, folded: str) -> bool:
        return all(word in folded for word in fold(self.search.text()).split())

    def _narrow(self) -> None:
        if self._desk.snapshot is not None:
            self._fill(self._desk.snapshot)

    def _current_id(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _show_current(self) -> None:
        snapshot = self._desk.snapshot
        if self._is_filling or snapshot is None:
            return
        block_id = BlockId(self._current_id())
        is_there = block_id in snapshot.blocks
        self.delete.setEnabled(is_there)
        self._stack.setCurrentIndex(0 if is_there else 1)
        if is_there:
            if block_id != self.editor.block_id:
                self.asking.leave()
            self.editor.show_block(snapshot, block_id)

    # Acting

    def _add_empty(self) -> None:
        self.add_block([])

    def add_block(self, film_ids: "Sequence[FilmId]") -> None:
        """Make a block of these films, with a name to be typed over."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self.editor.commit()
        name = self.tr("Block {number}").format(number=len(snapshot.blocks) + 1)
        names = {snapshot.languages[0]: name} if snapshot.languages else {}
        change = partial(make_block, names=names, film_ids=film_ids)
        self._desk.act(self.tr("Make block"), change, self._show_made)

    def _show_made(self, block_id: str) -> None:
        self.choose(block_id, name=True)

    def _ask_deletion(self) -> None:
        snapshot = self._desk.snapshot
        block_id = BlockId(self._current_id())
        if snapshot is None or block_id not in snapshot.blocks:
            return
        shown = len(snapshot.screenings_of_block(block_id))
        name = quoted(block_in_words(snapshot, block_id, snapshot.languages[0]))
        words = self.tr("Delete {name}? Its films stay; it has no screening.")
        if shown:
            words = self.tr("Delete {name}? Its films stay, its screenings ({count}) go with it.")
        run = partial(self._delete, block_id)
        self.asking.ask(words.format(name=name, count=shown), run)

    def _delete(self, block_id: BlockId) -> None:
        self._desk.act(self.tr("Delete block"), partial(delete_block, block_id=block_id))

    def done(self, result: int) -> None:
        """Close the window; what was typed is written first."""
        self.editor.commit()
        super().done(result)
