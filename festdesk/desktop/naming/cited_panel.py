"""The names that texts cite: characters, places, film titles; and words that may be one of them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.naming import decisions
from festdesk.desktop.naming.cited_dialog import CitedDialog
from festdesk.desktop.naming.cited_words import kind_in_words
from festdesk.desktop.naming.pairs_panel import PairsPanel
from festdesk.desktop.naming.survey import Survey
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.people.tables import CitedName

_ID = Qt.ItemDataRole.UserRole


class CitedPanel(QWidget):
    """The list beside the pairs; what is decided is an act each."""

    place_wanted = Signal(object, object)
    told = Signal(str)
    spellings_wanted = Signal(str)  # id of a cited name

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._survey: Survey | None = None
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search the cited names"))
        self.search.setAccessibleName(self.tr("Search the cited names"))
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Cited names"))
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Kind"), self.tr("Also spelled")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.add = EnterButton(self.tr("A&dd…"), self)
        self.change = EnterButton(self.tr("C&hange…"), self)
        self.remove = EnterButton(self.tr("&Remove"), self)
        self.show_spellings = EnterButton(self.tr("&Spellings"), self)
        self.pairs = PairsPanel(desk, self)
        self._set_out()
        self.search.textChanged.connect(self._fill)
        self.search.stepped.connect(self.list.keyPressEvent)
        self.list.itemActivated.connect(self._change)
        self.list.itemSelectionChanged.connect(self._enable)
        self.add.clicked.connect(self.ask_for_name)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self.remove_selected)
        self.show_spellings.clicked.connect(self._want_spellings)
        self.pairs.place_wanted.connect(self.place_wanted)
        self.pairs.told.connect(self.told)
        for keys, do in (("Ins", self.ask_for_name), ("Del", self.remove_selected)):
            shortcut = QShortcut(QKeySequence.fromString(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)
        self._enable()

    def _set_out(self) -> None:
        listed = QWidget(self)
        left = QVBoxLayout(listed)
        left.setContentsMargins(0, 0, theme.GAP, 0)
        left.setSpacing(theme.SPACE)
        left.addWidget(theme.heading(QLabel(self.tr("List of cited names"), self), 3))
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.said)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        for button in (self.add, self.change, self.remove, self.show_spellings):
            acts.addWidget(button)
        acts.addStretch(1)
        left.addLayout(acts)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(listed)
        sides.addWidget(self.pairs)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.addWidget(sides)

    # Showing

    def show_survey(self, found: Survey) -> None:
        """Show the list and the pairs as they are now."""
        self._survey = found
        self._fill()
        self.pairs.show_survey(found)

    def _fill(self) -> None:
        found = self._survey
        if found is None:
            return
        chosen = self._chosen_ids()
        self.list.clear()
        words = fold(self.search.text()).split()
        names = sorted(found.snapshot.cited_names.values(), key=lambda one: fold(one.text))
        for cited in names:
            shown = self._words(cited)
            if all(word in fold(" ".join(shown)) for word in words):
                item = QTreeWidgetItem(self.list, shown)
                item.setData(0, _ID, cited.id)
                item.setToolTip(2, plain_tip(shown[2]))
                if cited.id in chosen:
                    item.setSelected(True)
        first = self.list.topLevelItem(0)
        if first is not None and not self.list.selectedItems():
            self.list.setCurrentItem(first)
        self.said.setText(
            ""
            if names
            else self.tr(
                "No name is listed yet. Add those of characters, places and films that texts cite, "
                "and every other spelling of them is found."
            )
        )
        self.said.setVisible(not names)
        self._enable()

    def _words(self, cited: "CitedName") -> list[str]:
        found = self._survey
        if found is None:
            return []
        snapshot = found.snapshot
        kind = kind_in_words(cited.kind)
        if cited.film_id:
            title = printed_title(snapshot.titles_of(cited.film_id), snapshot.languages[0])
            kind = f"{kind} · {title}" if title else kind
        forms = (
            f"{form.text} ({form.language})" if form.language else form.text
            for form in snapshot.forms_of_cited(cited.id)
        )
        return [cited.text, kind, ", ".join(forms)]

    def _chosen_ids(self) -> list[str]:
        return [str(item.data(0, _ID)) for item in self.list.selectedItems()]

    def _enable(self) -> None:
        may, chosen = not self._desk.read_only, self._chosen_ids()
        self.add.setEnabled(may and self._survey is not None)
        self.change.setEnabled(may and len(chosen) == 1)
        self.remove.setEnabled(may and bool(chosen))
        self.show_spellings.setEnabled(len(chosen) == 1)

    # Acting

    def ask_for_name(self) -> None:
        """Ask for a name to add to the list."""
        self._ask("")

    def _change(self, *_item: object) -> None:
        chosen = self._chosen_ids()
        if len(chosen) == 1 and self.change.isEnabled():
            self._ask(chosen[0])

    def _ask(self, cited_id: str) -> None:
        if self._survey is not None and self.add.isEnabled():
            dialog = CitedDialog(self._survey.snapshot, cited_id, self)
            dialog.decided.connect(self._write)
            dialog.open()

    def _write(self, cited_id: str, values: decisions.CitedValues) -> None:
        label = self.tr("Change the cited name “{name}”") if cited_id else self.tr("Cite “{name}”")
        self._desk.act(
            label.format(name=values.text),
            partial(decisions.write_cited, cited_id=cited_id, values=values),
        )

    def remove_selected(self) -> None:
        """Take the selected names off the list; texts stay as they are."""
        ids, items = self._chosen_ids(), self.list.selectedItems()
        if ids and self.remove.isEnabled():
            label = self.tr("Cite “{name}” no longer").format(name=items[0].text(0))
            self._desk.act(label, partial(decisions.remove_all_cited, ids=ids))

    def _want_spellings(self) -> None:
        chosen = self._chosen_ids()
        if len(chosen) == 1:
            self.spellings_wanted.emit(chosen[0])
