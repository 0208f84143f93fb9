"""A list with a tick for each line, and one for all of them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from festdesk.desktop import theme

_KEY = Qt.ItemDataRole.UserRole


class TickList(QWidget):
    """Says which of some things are meant; ticking none of them means nothing at all."""

    changed = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.every = QCheckBox(heading, self)
        self.every.setTristate(True)
        self.every.setCheckState(Qt.CheckState.Checked)
        self.list = QListWidget(self)
        self.list.setAccessibleName(heading.replace("&", ""))
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._take_change)
        self.every.clicked.connect(self._tick_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.every)
        layout.addWidget(self.list, 1)

    def offer(self, lines: Iterable[tuple[str, str]]) -> None:
        """Show lines, each a key and its words; ticks of those that were there stay as they are."""
        unticked = self.keys(ticked=False)
        self.list.blockSignals(True)  # noqa: FBT003 -- Qt's own argument
        self.list.clear()
        for key, words in lines:
            item = QListWidgetItem(words, self.list)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_off = key in unticked
            item.setCheckState(Qt.CheckState.Unchecked if is_off else Qt.CheckState.Checked)
        self.list.blockSignals(False)  # noqa: FBT003 -- Qt's own argument
        self._show_every()

    def keys(self, *, ticked: bool) -> frozenset[str]:
        """Return the keys of the lines that are ticked, or of the others."""
        wanted = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return frozenset(
            str(item.data(_KEY)) for item in self._items() if item.checkState() == wanted
        )

    @property
    def is_whole(self) -> bool:
        """Whether every line is ticked."""
        return not self.keys(ticked=False)

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these lines and no others."""
        wanted = set(keys)
        self._set(lambda item: item.data(_KEY) in wanted)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick_all(self) -> None:
        is_on = self.every.checkState() != Qt.CheckState.Unchecked
        self._set(lambda _item: is_on)

    def _set(self, is_on: Callable[[QListWidgetItem], bool]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 -- Qt's own argument
        for item in self._items():
            state = Qt.CheckState.Checked if is_on(item) else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.list.blockSignals(False)  # noqa: FBT003 -- Qt's own argument
        self._show_every()
        self.changed.emit()

    def _take_change(self, _item: QListWidgetItem) -> None:
        self._show_every()
        self.changed.emit()

    def _show_every(self) -> None:
        on, off = self.keys(ticked=True), self.keys(ticked=False)
        state = Qt.CheckState.PartiallyChecked
        if not off:
            state = Qt.CheckState.Checked
        elif not on:
            state = Qt.CheckState.Unchecked
        self.every.setCheckState(state)
