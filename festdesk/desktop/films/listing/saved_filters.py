"""Filters saved under a name: chosen, saved anew, renamed, deleted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.films.listing.query import ListQuery, read_query
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.filters import change_filter, delete_filter, rename_filter, save_filter

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.editions.tables import SavedFilter
    from festdesk.snapshot import Snapshot


class _NameLine(QLineEdit):
    """A line for a name; Enter takes it, Escape gives it up."""

    taken = Signal()
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class SavedFilters(QWidget):
    """A list of saved filters to choose from, and what can be done with them."""

    query_wanted = Signal(object)  # ListQuery

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ListQuery()
        self._renaming = ""  # id of the filter whose name is being typed; nothing: a new one
        self.choice = ChoiceField(self.tr("Saved filters"), self)
        self.save_button = QPushButton(self.tr("&Save…"), self)
        self._more = quiet_button("⋯", self, tip=self.tr("Change the saved filter"))
        self.name = _NameLine(self)
        self.name.setPlaceholderText(self.tr("Name of the filter"))
        self.name.setAccessibleName(self.tr("Name of the filter"))
        self._keep = QPushButton(self.tr("Save"), self)
        self._keep.setProperty("primary", "true")
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._choosing = QWidget(self)
        self._naming = QWidget(self)
        for line, widgets in (
            (self._choosing, (self.choice, self.save_button, self._more)),
            (self._naming, (self.name, self._keep)),
        ):
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SPACE)
            for number, widget in enumerate(widgets):
                row.addWidget(widget, 0 if number else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self._choosing)
        column.addWidget(self._naming)
        column.addWidget(self._problem)
        self._naming.hide()
        self.choice.activated.connect(self._choose)
        self.save_button.clicked.connect(self._name_new)
        self._more.clicked.connect(self._show_menu)
        self._keep.clicked.connect(self._take_name)
        self.name.taken.connect(self._take_name)
        self.name.given_up.connect(self._stop_naming)

    # Showing

    def show_saved(self, snapshot: "Snapshot", query: ListQuery) -> None:
        """Show the saved filters; the one that asks for what is shown is the chosen one."""
        self._query = query
        saved = snapshot.saved_filters
        listed = [("", self.tr("Saved filters") if saved else self.tr("No filter is saved yet"))]
        listed += [(one.id, one.name) for one in saved]
        known = [
            (self.choice.itemData(n), self.choice.itemText(n)) for n in range(self.choice.count())
        ]
        if listed != known:
            self.choice.set_choices(listed)
        written = query.written()
        same = next((one.id for one in saved if read_query(one.query).written() == written), "")
        before = self.choice.stored if any(one.id == self.choice.stored for one in saved) else ""
        # A filter that was chosen and then widened is still the one that can be saved anew.
        self.choice.set_stored(same or (before if query.is_narrow else ""))
        self.save_button.setEnabled(query.is_narrow and not self._desk.read_only)
        self._more.setEnabled(bool(self.choice.stored) and not self._desk.read_only)

    def _chosen(self) -> "SavedFilter | None":
        snapshot = self._desk.snapshot
        saved = snapshot.saved_filters if snapshot is not None else ()
        return next((one for one in saved if one.id == self.choice.stored), None)

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._more.setEnabled(not self._desk.read_only)
            self.query_wanted.emit(read_query(chosen.query))

    # Naming

    def _name_new(self) -> None:
        self._start_naming("", "")

    def _rename(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._start_naming(chosen.id, chosen.name)

    def _start_naming(self, filter_id: str, name: str) -> None:
        self._renaming = filter_id
        self._choosing.hide()
        self._naming.show()
        self.name.setText(name)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_naming(self) -> None:
        self._say("")
        self._naming.hide()
        self._choosing.show()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.name.setAccessibleDescription(problem)

    def _take_name(self) -> None:
        name = self.name.text()
        if self._renaming:
            act = partial(rename_filter, filter_id=self._renaming, name=name)
            self._desk.act(self.tr("Rename filter"), act, self._named, self._refuse)
            return
        make = partial(save_filter, name=name, query=self._query.written())
        self._desk.act(self.tr("Save filter"), make, self._named, self._refuse)

    def _named(self, filter_id: object) -> None:
        if isinstance(filter_id, str):
            self.choice.set_stored(filter_id)
        self._stop_naming()

    def _refuse(self, problem: KnownError) -> None:
        self._say(say(problem))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # What can be done with the chosen one

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Return the menu of the chosen filter."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._chosen()
        differs = chosen is not None and (
            read_query(chosen.query).written() != self._query.written()
        )
        update = menu.addAction(self.tr("Save what is shown under this &name"), self._save_again)
        update.setEnabled(differs and self._query.is_narrow)
        menu.addAction(self.tr("&Rename…"), self._rename)
        menu.addAction(self.tr("&Delete"), self._delete)
        return menu

    def _save_again(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            act = partial(change_filter, filter_id=chosen.id, query=self._query.written())
            self._desk.act(self.tr("Change filter"), act)

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.act(self.tr("Delete filter"), partial(delete_filter, filter_id=chosen.id))
