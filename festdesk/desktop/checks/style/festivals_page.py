"""The festivals whose editions the checks can count: those of festdesk, and the edition's own."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Place
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.festivals import add_festival, change_festival, remove_festivals
from festdesk.editions.festivals import Festival, own_festival, shipped_festivals
from festdesk.snapshot import Snapshot

_ID, _FESTIVAL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_NAME_LINES = 3
_YEARS_SHOWN = 4  # whose numbers are told


class FestivalsPage(HousePage):
    """Lists both; own ones are added, changed and removed as acts, the others only looked at."""

    tables: ClassVar[frozenset[str]] = frozenset({"knownfestival", "edition"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self._shown_key = ""  # of the festival that was chosen last
        self._build_list()
        self._build_form()
        self._lay_out()
        if desk.snapshot is not None:
            self.show_snapshot(desk.snapshot)

    # Building

    def _build_list(self) -> None:
        self.festivals = QTreeWidget(self)
        self.festivals.setAccessibleName(self.tr("Festivals that can be counted"))
        self.festivals.setHeaderLabels(
            [self.tr("Festival"), self.tr("Since"), self.tr("Years without"), self.tr("Whose")]
        )
        self.festivals.setRootIsDecorated(False)
        self.festivals.setUniformRowHeights(True)
        self.festivals.currentItemChanged.connect(self._show_current)
        delete = QShortcut(QKeySequence.fromString("Del"), self.festivals)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _build_form(self) -> None:
        self.names = QPlainTextEdit(self)
        self.names.setAccessibleName(self.tr("Names, one in each line"))
        self.names.setPlaceholderText(self.tr("The names by which texts call it, one in each line"))
        self.names.setTabChangesFocus(True)
        self.first_year = QLineEdit(self)
        self.first_year.setAccessibleName(self.tr("Year of the first edition"))
        self.first_year.setPlaceholderText("1968")
        self.skipped = QLineEdit(self)
        self.skipped.setAccessibleName(self.tr("Years without an edition"))
        self.skipped.setPlaceholderText("1970-1972, 2020")
        self.source = QLineEdit(self)
        self.source.setAccessibleName(self.tr("Where this was read"))
        for field in (self.first_year, self.skipped, self.source):
            field.textChanged.connect(self._tell_numbers)
        self.names.textChanged.connect(self._enable)
        self.numbers = self._make_label(role="muted")
        self.said = self._make_label(role="problem")
        self.add = QPushButton(self.tr("&Add as own"), self)
        self.add.clicked.connect(self._add)
        self.change = QPushButton(self.tr("&Change"), self)
        self.change.clicked.connect(self._change)
        self.remove = QPushButton(self.tr("Re&move"), self)
        self.remove.clicked.connect(self._remove)
        self.clear = QPushButton(self.tr("&Empty the form"), self)
        self.clear.clicked.connect(self._clear)

    def _make_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # names and sources are data
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        em, line = metrics.horizontalAdvance("m"), metrics.lineSpacing()
        self.note.setText(
            self.tr(
                "A text that says “the 72nd” beside a year is held against these. Festivals of "
                "your own go before those of festdesk where both have a name; the first edition is "
                "number 1, and each year without an edition is passed over."
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SPACE)
        form.addRow(self.tr("&Names"), self.names)
        form.addRow(self.tr("&First edition"), self.first_year)
        form.addRow(self.tr("Years &without"), self.skipped)
        form.addRow(self.tr("&Source"), self.source)
        self.names.setFixedHeight(line * _NAME_LINES + theme.GAP)
        buttons = QHBoxLayout()
        for button in (self.add, self.change, self.remove, self.clear):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self.festivals, 1)
        self.body.addLayout(form)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self.said)
        self.body.addLayout(buttons)
        for column, ems in enumerate((25, 5, 11, 8)):
            self.festivals.setColumnWidth(column, em * ems)
        self.said.hide()

    @override
    def first_field(self) -> QWidget:
        return self.festivals

    @override
    def go_to(self, snapshot: Snapshot, place: Place) -> bool:
        del snapshot
        for number in range(self.festivals.topLevelItemCount()):
            item = self.festivals.topLevelItem(number)
            if item is not None and item.data(0, _ID) == place.id:
                self.festivals.setCurrentItem(item)
                return True
        return False

    # Showing

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is new in the list; what is being typed in the form stays."""
        scrolled = self.festivals.verticalScrollBar().value()
        kept = self._shown_key
        with QSignalBlocker(self.festivals):
            self.festivals.clear()
            for row in snapshot.known_festivals:
                self._add_item(own_festival(row), row.id)
            for festival in sorted(shipped_festivals(), key=lambda one: one.names[0].casefold()):
                self._add_item(festival, "")
            for number in range(self.festivals.topLevelItemCount()):
                item = self.festivals.topLevelItem(number)
                if item is not None and kept and _key(item) == kept:
                    self.festivals.setCurrentItem(item)
        self.festivals.verticalScrollBar().setValue(scrolled)
        self._enable()

    def _add_item(self, festival: Festival, row_id: str) -> None:
        whose = self.tr("This edition") if row_id else "festdesk"
        name = festival.names[0] if festival.names else ""
        cells = [name, str(festival.first_year), ", ".join(festival.skipped_as_given), whose]
        item = QTreeWidgetItem(self.festivals, cells)
        item.setData(0, _ID, row_id)
        item.setData(0, _FESTIVAL, festival)
        for column, text in ((0, "\n".join(festival.names)), (2, cells[2])):
            item.setToolTip(column, plain_tip(text))
        if not row_id:
            for column in range(len(cells)):
                item.setForeground(column, QColor(theme.tokens().muted))

    def _current(self) -> tuple[Festival, str] | None:
        item = self.festivals.currentItem()
        if item is None:
            return None
        festival: Festival = item.data(0, _FESTIVAL)
        return festival, str(item.data(0, _ID))

    def _show_current(self) -> None:
        chosen = self._current()
        self._say("")
        if chosen is None:
            return
        festival, item = chosen[0], self.festivals.currentItem()
        self._shown_key = _key(item) if item is not None else ""
        self.names.setPlainText("\n".join(festival.names))
        self.first_year.setText(str(festival.first_year))
        self.skipped.setText(", ".join(festival.skipped_as_given))
        self.source.setText(festival.source)
        self.source.setCursorPosition(0)
        self._tell_numbers()
        self._enable()

    def _tell_numbers(self) -> None:
        """Say which numbers the last editions have, as the form counts or festdesk does."""
        snapshot, chosen = self.desk.snapshot, self._current()
        if snapshot is None:
            return
        festival = chosen[0] if chosen is not None and not chosen[1] else self._in_form()
        self._enable()
        if festival is None:
            self.numbers.setText("")
            return
        last = snapshot.edition.starts_on.year
        told = [
            self.tr("{year}: {number}").format(
                year=year, number=", ".join(map(str, festival.numbers_of(year))) or "–"
            )
            for year in range(last - _YEARS_SHOWN + 1, last + 1)
        ]
        said = self.tr("Numbers by this count: {numbers}").format(numbers="   ".join(told))
        self.numbers.setText(f"{said}\n{festival.note}" if festival.note else said)

    def _in_form(self) -> Festival | None:
        if not self.first_year.text().strip().isdecimal():
            return None
        from festdesk.editions.tables import KnownFestival  # noqa: PLC0415 -- first window first

        return own_festival(KnownFestival(**self._values()))

    def _values(self) -> dict[str, Any]:
        year = self.first_year.text().strip()
        return {
            "names": tuple(self.names.toPlainText().splitlines()),
            "first_year": int(year) if year.isdecimal() and year.isascii() else None,
            "skipped": tuple(word for word in self.skipped.text().split(",") if word.strip()),
            "source": self.source.text(),
        }

    def _enable(self) -> None:
        may, chosen = not self.desk.read_only, self._current()
        is_own = chosen is not None and bool(chosen[1])
        is_named = bool(self.names.toPlainText().strip())
        self.add.setEnabled(may and is_named)
        self.change.setEnabled(may and is_own and is_named)
        self.remove.setEnabled(may and is_own)

    # Acting

    def _add(self) -> None:
        values = self._values()
        label = self.tr("Note the festival “{name}”").format(name=_name(values))
        self.desk.act(label, partial(add_festival, **values), self._show_added, self._refuse)

    def _show_added(self, festival_id: object) -> None:
        self._shown_key = str(festival_id)
        if self.desk.snapshot is not None:
            self.show_snapshot(self.desk.snapshot)
        self._show_current()

    def _change(self) -> None:
        chosen = self._current()
        if chosen is None or not chosen[1]:
            return
        values = self._values()
        label = self.tr("Change the festival “{name}”").format(name=_name(values))
        self.desk.act(
            label, partial(change_festival, festival_id=chosen[1], **values), failed=self._refuse
        )

    def _remove(self) -> None:
        chosen = self._current()
        if chosen is None or not chosen[1] or self.desk.read_only:
            return
        name = chosen[0].names[0] if chosen[0].names else ""
        label = self.tr("Remove the festival “{name}”").format(name=name)
        self._shown_key = ""
        self.desk.act(
            label, partial(remove_festivals, festival_ids=[chosen[1]]), failed=self._refuse
        )

    def _clear(self) -> None:
        self._shown_key = ""
        self.festivals.setCurrentIndex(QModelIndex())
        self.names.clear()
        for field in (self.first_year, self.skipped, self.source):
            field.clear()
        self._say("")
        self._enable()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, problem: KnownError) -> None:
        self._say(say(problem))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))


def _name(values: dict[str, Any]) -> str:
    return next((name.strip() for name in values["names"] if name.strip()), "")


def _key(item: QTreeWidgetItem) -> str:
    """Return what tells a festival from all others: the id of its row, or its first name."""
    return str(item.data(0, _ID) or item.text(0))
