"""A table of somebody's works taken in: its columns left, the entries they make right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.desktop import theme
from festdesk.desktop.filmographies.credit_lists import (
    ReadTable,
    add_rows,
    cards_by_title,
    load_table,
    mapping_of,
    rows_of,
    works_of,
)
from festdesk.desktop.filmographies.import_columns import ImportColumns
from festdesk.desktop.filmographies.import_model import ImportModel
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.growing_table import CellDelegate
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.desktop.bridge import Desk
    from festdesk.intake.credit_rows import CreditRow
    from festdesk.snapshot import Snapshot

_LETTERS_WIDE, _LINES_HIGH = 170, 32
_LETTERS_OF_COLUMNS = 56


class ImportCredits(QDialog):
    """Nothing is added before the user says so; then all of it is one act."""

    def __init__(self, desk: "Desk", person_id: PersonId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take in a table of works"))
        self._desk = desk
        self._person_id = person_id
        self._person = desk.snapshot.person_name(person_id) if desk.snapshot else ""
        self._read: ReadTable | None = None
        self._asked = 0  # readings asked for; only the last counts
        self.told = self._label()
        self.columns = ImportColumns(self)
        self.columns.changed.connect(self._read_rows)
        self.model = ImportModel(self._person, self)
        self.model.ticked.connect(self._show_count)
        self.remember = QCheckBox(self.tr("&Remember for tables with the same heads"), self)
        self.remember.setChecked(True)
        self.said = self._label()
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_columns())
        splitter.addWidget(self._build_rows())
        splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        rest = _LETTERS_WIDE - _LETTERS_OF_COLUMNS
        splitter.setSizes([letter * _LETTERS_OF_COLUMNS, letter * rest])
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.GAP)
        whole.addWidget(self.told)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.said)
        whole.addWidget(self._build_buttons())
        self._fit_screen()
        desk.closed.connect(self.close)
        self._show_count()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _build_columns(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, theme.GAP, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.remember)
        return part

    def _build_rows(self) -> QTableView:
        self.rows = QTableView(self)
        self.rows.setModel(self.model)
        self.rows.setAccessibleName(self.tr("The entries it makes"))
        self.rows.setItemDelegate(CellDelegate(self.rows))
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setTabKeyNavigation(False)
        self.rows.setShowGrid(False)
        self.rows.verticalHeader().hide()
        self.rows.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 3 // 2)
        head = self.rows.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((8, 9, 22, 18, 10, 10)):
            head.resizeSection(column, letters * letter)
        head.setStretchLastSection(True)
        return self.rows

    def _build_buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.add)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self.ok = buttons.button(kinds.Ok)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(self.add)
        return buttons

    def _fit_screen(self) -> None:
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, wide, metrics.height() * _LINES_HIGH)

    # Reading

    def load(self, path: Path) -> None:
        """Read a file; what came of it is shown."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self.told.setText(self.tr("Reading “{name}” …").format(name=path.name))
        profiles = [(row.id, row.mapping) for row in snapshot.intake_profiles("credits")]
        run_in_pool(
            partial(load_table, path, profiles),
            then=self._show_table,
            failed=self._tell_problem,
            parent=self,
        )

    def _show_table(self, read: ReadTable) -> None:
        self._read = read
        snapshot = self._desk.snapshot
        languages = snapshot.languages if snapshot is not None else ()
        told = self.tr(
            "“{name}” has {count} rows. Say what its columns hold; the entries of {person} that "
            "they make stand on the right."
        )
        self.told.setText(
            told.format(name=read.name, count=len(read.table.rows), person=self._person)
        )
        self.remember.setEnabled(read.table.has_heads)
        self.columns.show_table(read.table, read.columns, languages)
        self._read_rows()

    def _read_rows(self) -> None:
        read, snapshot = self._read, self._desk.snapshot
        if read is None or snapshot is None:
            return
        self._asked += 1
        work = partial(
            rows_of,
            read.table,
            self.columns.columns(),
            person=self._person,
            existing=works_of(snapshot, self._person_id),
        )
        run_in_pool(
            work,
            then=partial(self._show_rows, self._asked),
            failed=self._tell_problem,
            parent=self,
        )

    def _show_rows(self, asked: int, rows: "list[CreditRow]") -> None:
        if asked == self._asked:
            self.model.show_rows(rows, self._title_of)
            self._show_count()

    def _title_of(self, entry_id: str) -> str:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return ""
        titles = snapshot.titles_of_entry(EntryId(entry_id))
        return printed_title(titles, next(iter(snapshot.languages), "en"))

    def _tell_problem(self, problem: "KnownError") -> None:
        self.told.setText(say(problem))

    def _show_count(self) -> None:
        count = len(self.model.chosen())
        self.ok.setText(self.tr("&Add entries ({count})").format(count=count))
        self.ok.setEnabled(bool(count) and not self._desk.read_only)
        doubles, broken, unread = self.model.counts()
        said = []
        if doubles:
            said.append(self.tr("Already there, and not ticked: {count}.").format(count=doubles))
        if broken:
            said.append(self.tr("Without a title, and left out: {count}.").format(count=broken))
        if unread:
            said.append(self.tr("With words not understood: {count}.").format(count=unread))
        self.said.setText(" ".join(said))

    # Adding

    def add(self) -> None:
        """Add the ticked rows in one act, and remember the columns where that is wanted."""
        rows, read, snapshot = self.model.chosen(), self._read, self._desk.snapshot
        if not rows or read is None or snapshot is None:
            return
        change = partial(
            add_rows,
            person_id=self._person_id,
            rows=rows,
            cards=_cards(snapshot, rows),
            profile=self._profile(read),
        )
        self._desk.act(self.tr("Take in a table of works"), change)
        self.accept()

    def _profile(self, read: ReadTable) -> dict[str, str] | None:
        mapping = mapping_of(read.table, self.columns.columns())
        if not mapping or not self.remember.isChecked():
            return None
        return {"name": read.name, "mapping": mapping, "profile_id": read.profile_id}


def _cards(snapshot: "Snapshot", rows: "list[CreditRow]") -> dict[str, FilmId]:
    """Return the cards by title, where any row names one."""
    return cards_by_title(snapshot) if any(row.card for row in rows) else {}
