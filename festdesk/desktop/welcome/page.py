"""The first page: files opened lately, a new edition, a sample to look around in."""

from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.settings import Settings
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.welcome.new_edition import NewEditionDialog
from festdesk.desktop.welcome.places import SUFFIX, documents_folder, free_path
from festdesk.desktop.welcome.recent import (
    RecentFile,
    RecentFileDelegate,
    RecentFilesModel,
    look_at_files,
)

_WIDEST = 132  # characters
_ACTIONS_WIDTH = 36  # characters


class WelcomePage(QWidget):
    """Tells what the user wants to open; opening it is for the window."""

    open_wanted = Signal(str)  # path
    new_wanted = Signal(object)  # what NewEditionDialog.values() returns
    sample_wanted = Signal(str)  # path of the file to make
    states_wanted = Signal(str)  # path of the file whose earlier states to show

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setAcceptDrops(True)
        self._recent = RecentFilesModel(self)
        self._since_opening = QElapsedTimer()
        self._list = self._make_list()
        self._nothing_yet = self._make_muted(
            self.tr("No file has been opened here yet. Begin with an edition, or with the sample.")
        )
        self._nothing_yet.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._set_out()
        self.refresh()

    # What it is made of

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("recent_files")
        view.setAccessibleName(self.tr("Recent files"))
        view.setModel(self._recent)
        view.setItemDelegate(RecentFileDelegate(self._recent))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.activated.connect(self._open_recent)
        view.clicked.connect(self._open_recent)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        forget = QAction(self.tr("&Forget this file"), view)
        forget.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        forget.triggered.connect(self._forget_current)
        view.addAction(forget)
        self._forget = forget
        return view

    def _make_muted(self, said: str) -> QLabel:
        label = QLabel(said, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _make_button(self, label: str, name: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(name)
        button.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        return button

    def _set_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        middle = QWidget(self)
        middle.setMaximumWidth(letter * _WIDEST)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        columns = QHBoxLayout()
        columns.setSpacing(theme.GAP * 3)
        columns.addLayout(self._set_out_actions(letter * _ACTIONS_WIDTH))
        columns.addLayout(self._set_out_recent(), 1)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(theme.GAP * 2, theme.GAP * 3, theme.GAP * 2, theme.GAP * 2)
        inside.setSpacing(theme.SPACE)
        inside.addWidget(theme.heading(QLabel("festdesk", self), 1))
        inside.addWidget(
            self._make_muted(
                self.tr(
                    "Film cards, calendar, filmographies and the printed booklet of your festival, "
                    "in one file on this computer."
                )
            )
        )
        inside.addSpacing(theme.GAP * 2)
        inside.addLayout(columns, 1)
        whole = QWidget(self)
        around = QHBoxLayout(whole)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(middle, 100)
        around.addStretch(1)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(whole)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled)

    def _set_out_actions(self, width: int) -> QVBoxLayout:
        new = self._make_button(self.tr("&New edition…"), "new_edition")
        new.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        new.clicked.connect(self.ask_for_new_edition)
        opened = self._make_button(self.tr("&Open a file…"), "open_file")
        opened.clicked.connect(self.ask_for_file)
        sample = self._make_button(self.tr("&Sample edition…"), "sample_edition")
        sample.clicked.connect(self.ask_for_sample)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE // 2)
        for button, said in (
            (new, self.tr("Name, days, languages: the rest comes as you work.")),
            (opened, self.tr("Or drop a .festdesk file anywhere on this page.")),
            (sample, self.tr("A small festival of invented and famous films, yours to change.")),
        ):
            label = self._make_muted(said)
            for widget in (button, label):
                widget.setFixedWidth(width)
            button.setAccessibleDescription(said)
            column.addWidget(button)
            column.addWidget(label)
            column.addSpacing(theme.GAP)
        column.addStretch(1)
        return column

    def _set_out_recent(self) -> QVBoxLayout:
        heading = theme.heading(QLabel(self.tr("&Recent files"), self), 2)
        heading.setBuddy(self._list)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing_yet)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(heading)
        column.addLayout(self._stack, 1)
        return column

    # Recent files

    def refresh(self) -> None:
        """Show the files that are remembered now, and ask the disk about them meanwhile."""
        files = [RecentFile(path, name) for path, name in self._settings.recent_files]
        self._recent.show_files(files)
        self._stack.setCurrentWidget(self._list if files else self._nothing_yet)
        if files:
            self._list.setCurrentIndex(self._recent.index(0))
            run_in_pool(
                partial(look_at_files, [file.path for file in files]),
                then=self._recent.show_states,
                parent=self,
            )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _open_recent(self, index: QModelIndex) -> None:
        file = self._recent.file_at(index)
        if file is None or file.is_missing or self._is_second_click():
            return
        self.open_wanted.emit(file.path)

    def _is_second_click(self) -> bool:
        """Tell whether this is the second half of a double-click, whose first half has opened."""
        clicks_apart_ms = QApplication.doubleClickInterval()
        since = self._since_opening
        is_second = since.isValid() and since.elapsed() < clicks_apart_ms
        since.start()
        return is_second

    def _open_current(self) -> None:
        self._open_recent(self._list.currentIndex())

    def _ask_for_states(self) -> None:
        file = self._recent.file_at(self._list.currentIndex())
        if file is not None:
            self.states_wanted.emit(file.path)

    def _forget_current(self) -> None:
        file = self._recent.file_at(self._list.currentIndex())
        if file is None:
            return
        row = self._list.currentIndex().row()
        self._settings.forget_file(file.path)
        self.refresh()
        left = self._recent.rowCount()
        if left:
            self._list.setCurrentIndex(self._recent.index(min(row, left - 1)))

    def _forget_missing(self) -> None:
        for file in self._recent.files:
            if file.is_missing:
                self._settings.forget_file(file.path)
        self.refresh()

    def _show_menu(self, where: QPoint) -> None:
        file = self._recent.file_at(self._list.currentIndex())
        if file is None:
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(self.tr("&Open"))
        opening.triggered.connect(self._open_current)
        opening.setEnabled(not file.is_missing)
        states = menu.addAction(self.tr("&Earlier states…"))
        states.triggered.connect(self._ask_for_states)
        menu.addAction(self._forget)
        missing = menu.addAction(self.tr("Forget all that are &not found"))
        missing.triggered.connect(self._forget_missing)
        missing.setEnabled(any(file.is_missing for file in self._recent.files))
        menu.popup(self._list.viewport().mapToGlobal(where))

    # What the user wants

    def ask_for_new_edition(self) -> None:
        """Show the form of a new edition."""
        dialog = NewEditionDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.new_wanted.connect(self.new_wanted)
        dialog.open()

    def ask_for_file(self) -> None:
        """Ask which file to open."""
        dialog = self._make_file_dialog(self.tr("Open an edition"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_wanted)
        dialog.open()

    def ask_for_sample(self) -> None:
        """Ask where the copy of the sample edition should lie."""
        dialog = self._make_file_dialog(self.tr("Make a copy of the sample edition"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        name = self.tr("Sample edition", "name of a file")
        dialog.selectFile(str(free_path(documents_folder(), name)))
        dialog.fileSelected.connect(self.sample_wanted)
        dialog.open()

    def _make_file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(documents_folder()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Editions of festdesk (*{suffix})").format(suffix=SUFFIX)])
        return dialog

    # Dropped files

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path:
            event.acceptProposedAction()
            self.open_wanted.emit(path)


def _dropped_file(event: Any) -> str:  # noqa: ANN401 -- any event that carries data
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path: str = urls[0].toLocalFile()
    return path if path.casefold().endswith(SUFFIX) else ""
