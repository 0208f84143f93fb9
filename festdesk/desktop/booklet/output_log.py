"""The log of the files that were written for press: when, what, by whom, and despite what."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.base.languages import language_name
from festdesk.books.tables import BookOutput
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.saving import put_file
from festdesk.desktop.widgets.book_words import product_in_words
from festdesk.desktop.widgets.moments import day_and_time
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.editing.outputs import blockers_in, blocking
from festdesk.exchange.output_tables import outputs_as_csv

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHEN, _BOOK, _FOR, _FILE, _PAGES, _BY, _BLOCKED, _WHY = range(8)
_LETTERS = (
    (_WHEN, 18), (_BOOK, 22), (_FOR, 12), (_FILE, 26), (_PAGES, 7), (_BY, 14), (_BLOCKED, 11),
)  # fmt: skip


class OutputLog(QDialog):
    """A list of the files, the last first, and what blocked the one that is selected."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: Sequence[BookOutput] = ()
        self.setWindowTitle(self.tr("Files for press"))
        self.list = self._make_list()
        self.details = QPlainTextEdit(self)
        self._save = QPushButton(self.tr("&Save as CSV…"), self)
        self._problem = QLabel(self)
        self._set_out()
        self._show_rows()

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(self.tr("Files for press"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("Book"),
                self.tr("Made for"),
                self.tr("File"),
                self.tr("Pages"),
                self.tr("By"),
                self.tr("Blocked by"),
                self.tr("Reason"),
            ]
        )
        letter = self.fontMetrics().averageCharWidth()
        head = made.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in _LETTERS:
            head.resizeSection(column, letter * letters)
        head.setStretchLastSection(True)
        made.currentItemChanged.connect(self._show_details)
        return made

    def _set_out(self) -> None:
        said = QLabel(
            self.tr(
                "Each file that was written for press, with the findings that blocked print when it"
                " was written, and why it was written all the same."
            ),
            self,
        )
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("What blocked print"))
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(self.fontMetrics().lineSpacing() * 7)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self._ask_for_file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(said)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.details)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        open_within_screen(self, letter * 140, self.fontMetrics().lineSpacing() * 28)

    def _show_rows(self) -> None:
        snapshot = self._desk.snapshot
        self._rows = tuple(reversed(snapshot.book_outputs)) if snapshot is not None else ()
        for row in self._rows:
            item = QTreeWidgetItem(self.list, self._cells(row))
            item.setSizeHint(_WHEN, QSize(0, self.fontMetrics().lineSpacing() + theme.SPACE))
            item.setTextAlignment(_PAGES, Qt.AlignmentFlag.AlignRight)
            item.setTextAlignment(_BLOCKED, Qt.AlignmentFlag.AlignRight)
        self._save.setEnabled(bool(self._rows))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self.details.setPlainText(self.tr("No file has been written for press yet."))

    def _cells(self, row: BookOutput) -> list[str]:
        spoken = user_language()
        languages = ", ".join(language_name(code, spoken) for code in row.languages)
        when = day_and_time(row.at)
        blocked = len(blocking(blockers_in(row.blockers)))
        return [
            when,
            self.tr("{book} ({languages})").format(
                book=product_in_words(row.product), languages=languages
            ),
            row.profile,
            row.file_name,
            str(row.pages),
            row.by,
            str(blocked) if blocked else "",
            row.reason,
        ]

    def _show_details(self) -> None:
        number = self.list.currentIndex().row()
        if not 0 <= number < len(self._rows):
            return
        row = self._rows[number]
        noted = blockers_in(row.blockers)
        blocked = blocking(noted)
        lines = [self.tr("Nothing blocked print.")]
        if blocked:
            lines = [self.tr("Reason: {reason}").format(reason=row.reason)]
            lines += [one.said for one in blocked]
        accepted = [one for one in noted if one.accepted]
        if accepted:
            lines.append(self.tr("Accepted before, and so in the file:"))
            lines += [f"{one.said} {one.accepted}" for one in accepted]
        self.details.setPlainText("\n".join(lines))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the table should lie"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Write the log into a file, as CSV."""
        try:
            put_file(Path(path), outputs_as_csv(tuple(reversed(self._rows))))
        except KnownError as problem:
            self._problem.setText(say(problem))
            self._problem.show()
        else:
            self._problem.hide()
