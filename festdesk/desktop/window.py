"""The main window: tabs, menus, message bar, and the way from one page to another."""

import importlib
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from festdesk import __version__
from festdesk.base.errors import DamagedFile, FileProblem, KnownError, OpenElsewhere
from festdesk.base.text import shorten, tidy_line
from festdesk.desktop import theme
from festdesk.desktop.backups.safekeeping import Safekeeping
from festdesk.desktop.bridge import Desk
from festdesk.desktop.commands import Command
from festdesk.desktop.language import LANGUAGES
from festdesk.desktop.menus import CommandAction, fill_menu
from festdesk.desktop.pages import PAGES, PageKind, language_left_behind, page_of
from festdesk.desktop.phrases import say
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from sqlmodel import Session

    from festdesk.base.errors import Newer, UndoConflict
    from festdesk.base.findings import Place
    from festdesk.base.troubles import Trouble
    from festdesk.checks.examined import Examined
    from festdesk.desktop.backups.states import EarlierStates
    from festdesk.desktop.history.list_view import HistoryDialog
    from festdesk.desktop.intake.dialog import PasteDialog
    from festdesk.desktop.intake.tables.dialog import TableDialog
    from festdesk.desktop.naming.dialog import NamesDialog
    from festdesk.desktop.naming.transliteration_dialog import TransliterationDialog
    from festdesk.desktop.neighbours import Doorbell
    from festdesk.desktop.search.dialog import FindDialog
    from festdesk.desktop.spelling.dictionary_dialog import DictionaryDialog
    from festdesk.desktop.spelling.survey_dialog import SurveyDialog
    from festdesk.desktop.welcome.page import WelcomePage
    from festdesk.desktop.widgets.page import Page
    from festdesk.editions.house_style import HouseStyle
    from festdesk.snapshot import Snapshot
    from festdesk.store.backups.keeping import Backup
    from festdesk.store.document import Changes

FILE_FILTER = "festdesk (*.festdesk)"
TABLES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".ods")  # by the names of their files
TEXTS = (".txt", ".md", ".text", ".html", ".htm", ".rtf", ".docx", ".odt", ".pdf")
NEWS_MS = 8000
PATIENCE_MS = 40  # what one waits for at most; longer, and the window would seem to hang
OTHER_PAGES_MS = 600  # until the first page has been painted whole


class Window(QMainWindow):
    """One window, one open file; or an earlier state of one, to look at."""

    restore_wanted = Signal(object)  # Backup: the earlier state that this window shows
    gone = Signal(object)  # this window
    language_chosen = Signal()  # in the settings, for the windows that are made from now on

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.desk = Desk(self)
        self.safekeeping = Safekeeping(self.desk, self)
        self._states: EarlierStates | None = None
        self._looked_at: Backup | None = None
        self._looks: list[Window] = []
        self.pages: dict[str, Page] = {}
        self._page_menus: dict[str, QAction] = {}
        self._actions: list[CommandAction] = []
        self._welcome: WelcomePage | None = None
        self._help: QWidget | None = None
        self._problems = 0  # that were shown so far
        self._problems_at_end: int | None = None  # the same, when the window began to close
        self._has_gone = False  # Qt lets a window be closed that is closed already
        self._paste: PasteDialog | None = None
        self._table: TableDialog | None = None
        self._doorbell: Doorbell | None = None
        self._ends_if_open_elsewhere = False
        self._find: FindDialog | None = None
        self._past: HistoryDialog | None = None
        self._dictionary: DictionaryDialog | None = None
        self._survey: SurveyDialog | None = None
        self._names: NamesDialog | None = None
        self._transliteration: TransliterationDialog | None = None
        self.setObjectName("window")
        self.setWindowTitle("festdesk")
        self.setAcceptDrops(True)
        self._build()
        self._build_menus()
        self.desk.opened.connect(self._show_opened)
        self.desk.changed.connect(self._show_changed)
        self.desk.closed.connect(self._show_closed)
        self.desk.failed.connect(self._show_problem)
        self.desk.conflict.connect(self._ask_about_newer)
        self.desk.saving.connect(self._show_saving)
        self.safekeeping.troubled.connect(self.tell)
        self.safekeeping.kept.connect(self._show_kept)
        self.desk.troubled.connect(self._show_trouble)
        self.desk.found_waiting.connect(self._tell_found)
        self.desk.examiner.examined.connect(self._proofread)
        self.desk.examiner.examined.connect(self._count_found)
        self.desk.examiner.broke_down.connect(self._tell_broken)
        self._restore_layout()

    # Building

    def _build(self) -> None:
        self.message_bar = MessageBar(self)
        self.trouble_bar = MessageBar(self, can_be_dismissed=False)
        self._stack = QStackedWidget(self)
        self._opening = QLabel(self)
        self._opening.setProperty("role", "muted")
        self._opening.setMargin(theme.GAP * 2)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Pages"))
        self.tabs.tabBar().setExpanding(False)
        for kind in PAGES:
            holder = QWidget(self.tabs)
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, self._title(kind.title))
        self.tabs.currentChanged.connect(self._turn_to)
        self._stack.addWidget(self._opening)
        self._stack.addWidget(self.tabs)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.trouble_bar)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._saved = QLabel(self)
        self._news = QLabel(self)
        self._news.setObjectName("news")
        self._facts = QLabel(self)
        self._news_over = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news_over.timeout.connect(self._news.clear)
        self.statusBar().setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        self.statusBar().addWidget(self._saved)
        self.statusBar().addWidget(self._news, 1)
        self.statusBar().addPermanentWidget(self._facts)

    @staticmethod
    def _title(marked: str) -> str:
        return QCoreApplication.translate("Window", marked)

    def _build_menus(self) -> None:
        bar = self.menuBar()
        menu = bar.addMenu(self.tr("&File"))
        fill = partial(self._fill, menu)
        is_open = self._is_open
        fill(
            Command("file.new", self.tr("&New edition…"), "Ctrl+Shift+N", self.new_edition),
            Command("file.open", self.tr("&Open…"), "Ctrl+O", self.choose_file),
        )
        self._recent = menu.addMenu(self.tr("Open &recent"))
        self._recent.aboutToShow.connect(self._list_recent)
        fill(
            None,
            Command(
                "film.paste",
                self.tr("&Paste a page…"),
                "Ctrl+Shift+V",
                partial(self.run_on_page, "films", "film.paste"),
                is_open,
            ),
            Command(
                "film.table",
                self.tr("Take &in a table of films…"),
                "Ctrl+T",
                self.take_in_table,
                self._can_write,
            ),
            Command(
                "intake.tables",
                self.tr("Ta&bles taken in…"),
                "",
                self.show_imports,
                is_open,
            ),
            Command(
                "intake.profiles",
                self.tr("Profiles o&f intake…"),
                "",
                self.show_profiles,
                is_open,
            ),
            Command(
                "booklet.export",
                self.tr("&Export the booklet…"),
                "Ctrl+E",
                partial(self.run_on_page, "booklet", "booklet.export"),
                is_open,
            ),
            Command(
                "calendar.export",
                self.tr("Export the calen&dar…"),
                "Ctrl+Shift+E",
                partial(self.run_on_page, "calendar", "calendar.export"),
                is_open,
            ),
            Command("file.copy", self.tr("Save a cop&y…"), "Ctrl+Shift+S", self.save_copy, is_open),
            Command(
                "file.restore",
                self.tr("Re&store an earlier state…"),
                "",
                self.show_states,
                self._has_states,
            ),
            None,
            Command("file.close", self.tr("&Close file"), "Ctrl+W", self.close_file, is_open),
            Command("file.quit", self.tr("&Quit"), "Ctrl+Q", self.close),
        )
        menu = bar.addMenu(self.tr("&Edit"))
        self._undo, self._redo = self._fill(
            menu,
            Command("edit.undo", self.tr("&Undo"), "Ctrl+Z", self.desk.undo, self._can_undo),
            Command("edit.redo", self.tr("&Redo"), "Ctrl+Shift+Z", self.desk.redo, self._can_redo),
        )
        menu.addSeparator()
        self._fill(
            menu,
            Command(
                "edit.find",
                self.tr("&Find anywhere…"),
                "Ctrl+K",
                self.find_anywhere,
                is_open,
            ),
            None,
            Command(
                "history.edition",
                self.tr("Undo &history…"),
                "Ctrl+F7",
                self.show_undo_history,
                is_open,
            ),
            Command(
                "history.field",
                self.tr("History of this fiel&d…"),
                "F7",
                self.show_history_of_field,
                is_open,
            ),
            Command(
                "history.choice",
                self.tr("History of this &card…"),
                "Shift+F7",
                self.show_history_of_choice,
                self._has_choice,
            ),
            None,
            Command(
                "edit.card_settings",
                self.tr("Card se&ttings…"),
                "",
                self.show_card_settings,
                is_open,
            ),
        )
        menu.addSeparator()
        self._fill(
            menu,
            Command(
                "checks.next",
                self.tr("&Next finding"),
                "F4",
                partial(self.run_on_page, "checks", "checks.next"),
                self._is_open,
            ),
            Command(
                "checks.previous",
                self.tr("&Previous finding"),
                "Shift+F4",
                partial(self.run_on_page, "checks", "checks.previous"),
                self._is_open,
            ),
            None,
            Command(
                "spelling.edition",
                self.tr("&Spelling in the edition…"),
                "",
                self.show_spelling,
                is_open,
            ),
            Command(
                "names.unify",
                self.tr("&One spelling for every name…"),
                "Ctrl+Shift+Y",
                self.show_names,
                is_open,
            ),
            Command(
                "spelling.dictionary",
                self.tr("Dictionar&y…"),
                "",
                self.show_dictionary,
                is_open,
            ),
            Command(
                "edit.house_style",
                self.tr("Hous&e style…"),
                "",
                self.show_house_style,
                is_open,
            ),
            Command(
                "edit.festivals",
                self.tr("Kno&wn festivals…"),
                "",
                self.show_festivals,
                is_open,
            ),
            Command(
                "naming.transliteration",
                self.tr("Transl&iteration…"),
                "",
                self.show_transliteration,
                is_open,
            ),
        )
        self._redo.setShortcuts(
            [QKeySequence.fromString("Ctrl+Shift+Z"), QKeySequence.fromString("Ctrl+Y")]
        )
        self._after_page_menus = bar.addMenu(self._build_view_menu())
        self._build_help_menu()

    def _build_view_menu(self) -> QMenu:
        menu = QMenu(self.tr("&View"), self)
        for number, kind in enumerate(PAGES):
            self._fill(
                menu,
                Command(
                    f"view.{kind.name}",
                    self._title(kind.title),
                    f"Ctrl+{number + 1}",
                    partial(self.tabs.setCurrentIndex, number),
                    self._is_open,
                ),
            )
        menu.addSeparator()
        marks = menu.addAction(self.tr("&Mark unknown words"))
        marks.setCheckable(True)
        marks.setChecked(self.settings.checks_spelling)
        marks.toggled.connect(self._mark_unknown_words)
        looks = menu.addMenu(self.tr("&Appearance"))
        group = QActionGroup(looks)
        for mode, label in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = looks.addAction(label)
            action.setCheckable(True)
            action.setChecked(self.settings.theme == mode)
            action.triggered.connect(partial(self._set_theme, mode))
            group.addAction(action)
        self._build_languages(menu.addMenu(self.tr("&Language")))
        menu.addSeparator()
        self._fill(menu, Command("view.name", self.tr("Your &name…"), "", self._ask_for_name))
        return menu

    def _build_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        system = self.tr("As the &system")
        for code, label in (("system", system), *LANGUAGES.items()):
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(self.settings.language == code)
            action.triggered.connect(partial(self._set_language, code))
            group.addAction(action)

    def _ask_for_name(self) -> None:
        """Let the user say how they are called where it is told who has approved a text."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- first window first

        asked = QInputDialog(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setWindowTitle(self.tr("Your name"))
        asked.setLabelText(self.tr("Who has edited, proofed or approved a text is told by name:"))
        asked.setTextValue(self.settings.user_name)
        asked.textValueSelected.connect(self._set_name)
        asked.setModal(True)
        asked.show()

    def _set_name(self, name: str) -> None:
        self.settings.user_name = tidy_line(name)

    def _build_help_menu(self) -> None:
        menu = self.menuBar().addMenu(self.tr("&Help"))
        self._fill(
            menu,
            Command("help.show", self.tr("&Help"), "F1", self.show_help),
            Command("help.keys", self.tr("&Keyboard shortcuts"), "Ctrl+F1", self.show_shortcuts),
            None,
            Command("help.about", self.tr("&About festdesk"), "", self.show_about),
        )

    def _fill(self, menu: QMenu, *commands: Command | None) -> list[CommandAction]:
        actions = fill_menu(menu, commands)
        menu.aboutToShow.connect(self._refresh_actions)
        self._actions += actions
        return actions

    def _proofread(self) -> None:
        """Have dictionaries and files of stills read from the first run of the checks on."""
        from festdesk.desktop.checks.stills_looking import (  # noqa: PLC0415 -- first window first
            StillsLooking,
        )
        from festdesk.desktop.spelling.proofreading import (  # noqa: PLC0415 -- first window first
            Proofreading,
        )

        self.desk.examiner.examined.disconnect(self._proofread)
        Proofreading(self.desk)
        StillsLooking(self.desk)

    def _mark_unknown_words(self, is_wanted: bool) -> None:
        from festdesk.desktop.widgets.spelling import Spelling  # noqa: PLC0415 -- first window first

        Spelling.of(self.desk).switch(on=is_wanted)

    def _set_theme(self, mode: str) -> None:
        self.settings.theme = mode
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)

    def _set_language(self, code: str) -> None:
        self.settings.language = code
        self.language_chosen.emit()

    # Opening and closing

    def show_welcome(self) -> None:
        """Show recent files and ways to begin."""
        from festdesk.desktop.welcome.page import WelcomePage  # noqa: PLC0415 -- first window first

        if self._welcome is None:
            self._welcome = WelcomePage(self.settings, self)
            self._welcome.open_wanted.connect(self._open_path)
            self._welcome.new_wanted.connect(self.create_edition)
            self._welcome.sample_wanted.connect(self._create_sample)
            self._welcome.states_wanted.connect(self.show_states_of)
            self._stack.addWidget(self._welcome)
        self._welcome.refresh()
        self._stack.setCurrentWidget(self._welcome)

    def open_file(self, path: Path, *, or_end: bool = False) -> None:
        """Open a festival file in this window; the one that is open stays until it worked.

        `or_end` is for a window that was started for this file alone: it ends where the file is
        open in another one already.
        """
        self._ends_if_open_elsewhere = or_end
        if self.desk.snapshot is None:
            # The name stands in the title: a label would read markup in it.
            self.setWindowTitle(f"{path.name} – festdesk")
            self._opening.setText(self.tr("Opening the file …"))
            self._stack.setCurrentWidget(self._opening)
        self._leave_page()
        self._end_beside()
        kind = PAGES[self.tabs.currentIndex()]
        self.desk.open(path.resolve(), load=kind.load, make_ready=self._makes_ready())

    def _makes_ready(self) -> "Callable[[Snapshot], None]":
        """Return what works out, on any thread, what the pages will show that are there by then."""
        current = PAGES[self.tabs.currentIndex()].name
        kinds = [kind for kind in PAGES if kind.name == current or kind.name in self.pages]
        return partial(_make_ready, kinds)

    def _open_path(self, path: str) -> None:
        self.open_file(Path(path))

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 -- first window first

        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open"), "", FILE_FILTER)
        if chosen:
            self.open_file(Path(chosen))

    def new_edition(self) -> None:
        """Ask what a new edition is called and when it is, and make its file."""
        from festdesk.desktop.welcome.new_edition import (  # noqa: PLC0415 -- first window first
            NewEditionDialog,
        )

        dialog = NewEditionDialog(self)
        dialog.new_wanted.connect(self.create_edition)
        dialog.open()

    def create_edition(self, wanted: dict[str, Any]) -> None:
        """Make a new edition’s file and open it; `wanted` has its path, style and columns."""
        values = dict(wanted)
        path = Path(values.pop("path"))
        wanted_style = values.pop("style", "")
        styles: list[HouseStyle] = []

        def make() -> Any:  # noqa: ANN401 -- Edition is the ORM's, which the first window lacks
            from festdesk.editing.editions import judge_edition  # noqa: PLC0415 -- slow import
            from festdesk.editions.tables import Edition  # noqa: PLC0415 -- slow import

            edition = Edition(**values)
            judge_edition(edition)
            if isinstance(wanted_style, Path):  # before there is a file that lacks it
                from festdesk.desktop.widgets.edition_style import (  # noqa: PLC0415 -- slow import
                    style_in_file,
                )

                styles.append(style_in_file(wanted_style))
            return edition

        def fill(session: "Session") -> None:
            from festdesk.desktop.widgets.kept_styles import (  # noqa: PLC0415 -- slow import
                kept_style,
            )
            from festdesk.editing.style import apply_style  # noqa: PLC0415 -- slow import

            apply_style(session, styles[0] if styles else kept_style(str(wanted_style)))

        self._leave_page()
        self._end_beside()
        self.desk.create(path, make, fill if wanted_style else None)

    def _create_sample(self, path: str) -> None:
        from festdesk.sample import sample_edition, write_sample  # noqa: PLC0415 -- slow import

        self._end_beside()
        self.tell(self.tr("Making the sample edition …"))
        self.desk.create(Path(path), sample_edition, write_sample)

    def close_file(self) -> None:
        """Close the file and show the welcome page."""
        self._leave_page()
        if self.desk.settle(PATIENCE_MS):
            self._close_settled()
        else:
            self.desk.when_settled(self._close_settled)

    def _close_settled(self) -> None:
        if self._may_leave_unsaved():
            self._end_beside()
            self.desk.close()

    def save_copy(self) -> None:
        """Ask for a name and write a complete copy."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 -- first window first

        path = self.desk.path
        start = str(path.with_stem(f"{path.stem} copy")) if path else ""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), start, FILE_FILTER)
        if chosen:
            target = Path(chosen)
            target = target if target.suffix else target.with_suffix(".festdesk")
            self._leave_page()
            if self._looked_at is None:
                self.states.save_copy(target)
            else:
                self.states.save_state(self._looked_at, target)

    # Earlier states

    @property
    def states(self) -> "EarlierStates":
        """What this window offers of earlier states and copies."""
        from festdesk.desktop.backups.states import (  # noqa: PLC0415 -- first window first
            EarlierStates,
        )

        if self._states is None:
            self._states = EarlierStates(self.desk, self.message_bar, self)
            self._states.look_wanted.connect(self.look_beside)
            self._states.open_wanted.connect(self._open_path)
            self._states.news.connect(self.tell)
        return self._states

    def show_states(self) -> None:
        """Show the earlier states of the open file."""
        self._leave_page()
        self.states.show()

    def show_states_of(self, path: str) -> None:
        """Show the earlier states of a file that is not open."""
        from festdesk.desktop.tasks import run_in_pool  # noqa: PLC0415 -- first window first

        run_in_pool(_load_states, then=partial(self._show_states_of, path), parent=self)

    def _show_states_of(self, path: str, _loaded: object) -> None:
        self.states.show_for(Path(path))

    def look_beside(self, backup: "Backup") -> "Window":
        """Open an earlier state in a window of its own, or raise the one that shows it."""
        for window in self._looks:
            if window.looked_at == backup:
                window.raise_()
                window.activateWindow()
                return window
        window = Window(self.settings)
        window.restore_wanted.connect(self._restore_from_look)
        window.gone.connect(self._forget_look)
        self._looks.append(window)
        window.look_at(backup)
        window.show()
        return window

    @property
    def looked_at(self) -> "Backup | None":
        """The earlier state that this window shows."""
        return self._looked_at

    def look_at(self, backup: "Backup") -> None:
        """Show an earlier state, which cannot be changed."""
        self._looked_at = backup
        self._opening.setText(self.tr("Opening the file …"))
        self._stack.setCurrentWidget(self._opening)
        kind = PAGES[self.tabs.currentIndex()]
        self.desk.look(backup, load=kind.load, make_ready=self._makes_ready())

    def _restore_from_look(self, backup: "Backup") -> None:
        self.raise_()
        self.activateWindow()
        if self.desk.snapshot is not None and not self.desk.read_only:
            self._leave_page()
            self.states.take_back(backup)

    def _forget_look(self, window: "Window") -> None:
        self._looks.remove(window)
        window.deleteLater()

    def _show_kept(self) -> None:
        if self._states is not None:
            self._states.refresh()

    def _end_beside(self) -> None:
        """Keep the last state and end what reads the file, which is about to be closed."""
        if self._states is not None:
            self._states.stop_copying()
        self.safekeeping.keep_last()
        self._looked_at = None

    def _has_states(self) -> bool:
        return self._is_open() and self._looked_at is None

    def tell(self, said: str) -> None:
        """Say news in the status bar for a while, where they move nothing."""
        # Facts may hold text from outside: a label must not take it for markup.
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- first window first

        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._news.setText(said)
        self._news_over.start()

    def _list_recent(self) -> None:
        self._recent.clear()
        for path, name in self.settings.recent_files:
            label = f"{name} – {path}" if name else path
            action = self._recent.addAction(label.replace("&", "&&"))
            action.triggered.connect(partial(self._open_path, path))
        self._recent.setEnabled(not self._recent.isEmpty())

    # News of the desk

    def _show_opened(self, snapshot: "Snapshot") -> None:
        name = snapshot.edition.name
        path = self.desk.path
        self.message_bar.dismiss()
        self.trouble_bar.dismiss()
        if self._looked_at is not None:
            self._show_looked_at(self._looked_at, name)
        elif path is not None:
            self.settings.remember_file(str(path), name)
            self.setWindowTitle(f"{name} – festdesk")
        if self._looked_at is None:
            self._tell_circumstances()
            self._listen_to_others()
        self._stack.setCurrentWidget(self.tabs)
        for page in self.pages.values():
            page.show_snapshot(snapshot, None)
        self._turn_to(self.tabs.currentIndex())
        self._refresh()
        QTimer.singleShot(OTHER_PAGES_MS, self._load_next_page)

    def _tell_circumstances(self) -> None:
        """Say what the user should know of the file before working in it."""
        found = self.desk.circumstances
        said = [] if found.cut_off is None else [say(found.cut_off)]
        if found.strangers:
            names = ", ".join(f"“{shorten(name, 40)}”" for name in found.strangers[:5])
            said.append(
                self.tr(
                    "The file held parts that are not festdesk’s and could have changed your work; "
                    "they were removed: {names}."
                ).format(names=names)
            )
        if found.held is not None:
            self.message_bar.warn(
                say(found.held),
                [
                    (self.tr("Work in it all the same"), self._open_all_the_same),
                    (self.tr("Save a copy…"), self.save_copy),
                ],
            )
        elif self.desk.read_only:
            because = found.read_only_because
            if because is None:
                said.insert(0, self.tr("This file can only be read. Save a copy to work on it."))
            else:
                can_only = self.tr(
                    "This file can only be read, because {reason}. Save a copy to work on it."
                )
                said.insert(0, can_only.format(reason=say(because)))
            self.message_bar.warn(" ".join(said), [(self.tr("Save a copy…"), self.save_copy)])
        elif said:
            self.message_bar.warn(" ".join(said))

    def _open_all_the_same(self) -> None:
        path = self.desk.path
        if path is not None:
            self._leave_page()
            self.desk.open(path, make_ready=self._makes_ready(), all_the_same=True)

    def _listen_to_others(self) -> None:
        if self._doorbell is None:
            from festdesk.desktop.neighbours import Doorbell  # noqa: PLC0415 -- first window first

            self._doorbell = Doorbell(self)
            self._doorbell.rung.connect(self._come_forward)
        self._doorbell.listen()

    def _come_forward(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def _show_looked_at(self, backup: "Backup", name: str) -> None:
        from festdesk.desktop.backups.words import say_when  # noqa: PLC0415 -- first window first

        when = say_when(backup.made_at)
        self.setWindowTitle(self.tr("{name}, {when} – festdesk").format(name=name, when=when))
        said = self.tr("This is the state of {when}, to look at. Your file is open beside it.")
        self.message_bar.inform(
            said.format(when=when), [(self.tr("Restore this state"), self._want_restore)]
        )

    def _want_restore(self) -> None:
        self.restore_wanted.emit(self._looked_at)
        self.close()

    def _show_changed(self, changes: "Changes", snapshot: "Snapshot") -> None:
        for page in self.pages.values():
            page.show_snapshot(snapshot, changes.touched)
        if changes.kind == "undo":
            self.tell(self.tr("Undone: {label}.").format(label=changes.label))
        elif changes.kind == "redo":
            self.tell(self.tr("Done again: {label}.").format(label=changes.label))
        self._refresh()

    def _show_closed(self) -> None:
        self.setWindowTitle("festdesk")
        self._drop_pages()
        self.message_bar.dismiss()
        self.trouble_bar.dismiss()
        self._news.clear()
        self._saved.clear()
        self.show_welcome()
        self._refresh()
        if self._welcome is not None:
            self._welcome.setFocus()

    def _show_problem(self, problem: KnownError) -> None:
        self._problems += 1
        if self.desk.snapshot is None:
            if isinstance(problem, OpenElsewhere) and self._ends_if_open_elsewhere:
                self.close()
                return
            self.setWindowTitle("festdesk")
            self.show_welcome()
        if isinstance(problem, DamagedFile):
            self._show_rescue(Path(str(problem.facts["path"])), say(problem))
            return
        path = problem.facts.get("path")
        if isinstance(problem, FileProblem) and isinstance(path, Path) and self.desk.path != path:
            self.states.offer_for(path, say(problem))  # it could not be opened, or is gone
            return
        self.message_bar.warn(say(problem))

    def _show_rescue(self, path: Path, said: str) -> None:
        """Show what is wrong with a damaged file and the ways out of it."""
        from festdesk.desktop.rescue.dialog import (  # noqa: PLC0415 -- first window first
            RescueDialog,
        )

        dialog = RescueDialog(path, said, self)
        dialog.open_wanted.connect(self._open_path)
        states = dialog.add_offer(self.tr("&Earlier states…"), partial(self.states.show_for, path))
        states.clicked.connect(dialog.reject)
        dialog.open()

    def _show_saving(self, is_saving: bool) -> None:
        trouble = self.desk.trouble
        if self.desk.snapshot is None:
            self._saved.clear()
        elif trouble is not None:
            said = self.tr("Changes not saved: {count}").format(count=trouble.unsaved)
            self._saved.setText(said if trouble.unsaved else self.tr("The file is out of reach"))
        else:
            self._saved.setText(self.tr("Saving …") if is_saving else self.tr("All changes saved"))

    def _show_trouble(self, trouble: "Trouble | None") -> None:
        from festdesk.desktop.trouble import say_trouble  # noqa: PLC0415 -- first window first

        is_saving = False
        self._show_saving(is_saving)
        if trouble is None:
            self.trouble_bar.dismiss()
            self.tell(self.tr("The file can be written again; all changes are saved in it."))
            return
        self.trouble_bar.warn(
            say_trouble(trouble),
            (
                (self.tr("Save a copy elsewhere…"), self.save_copy),
                (self.tr("Try now"), self.desk.look_around),
            ),
        )

    def _tell_found(self, carried: int, set_aside: Path | None) -> None:
        if set_aside is None:
            said = self.tr(
                "Changes that could not be saved last time were kept and are in the file now: "
                "{count}."
            )
            self.tell(said.format(count=carried))
            return
        said = self.tr(
            "Changes that could not be saved last time contradict what is in the file now. They "
            "were not put into it and lie in “{path}”, which you can open and compare."
        )
        self.message_bar.warn(said.format(path=set_aside))

    def _may_leave_unsaved(self) -> bool:
        """Ask, where changes are not in the file yet, whether to leave it all the same."""
        trouble = self.desk.trouble
        if trouble is None or not trouble.unsaved:
            return True
        from festdesk.desktop.trouble import ask_to_leave  # noqa: PLC0415 -- first window first

        wanted = ask_to_leave(trouble, self)
        if wanted == "copy":
            self.save_copy()
        return wanted == "leave"

    def show_report(self, log: str) -> None:
        """Say that something of ours went wrong, and where it is written down."""
        self.message_bar.warn(
            self.tr(
                "Something went wrong that should not have. Your saved work is safe; "
                "what happened is written in {log}."
            ).format(log=log)
        )

    def _refresh(self) -> None:
        self._refresh_actions()
        undo, redo = self.desk.undo_label, self.desk.redo_label
        # A label may hold the name of a file, and that an ampersand.
        undo, redo = (label and label.replace("&", "&&") for label in (undo, redo))
        self._undo.setText(
            self.tr("&Undo “{label}”").format(label=undo) if undo else self.tr("&Undo")
        )
        self._redo.setText(
            self.tr("&Redo “{label}”").format(label=redo) if redo else self.tr("&Redo")
        )
        snapshot = self.desk.snapshot
        self._facts.setText(
            ""
            if snapshot is None
            else self.tr("Films: {films} · Screenings: {screenings}").format(
                films=len(snapshot.films), screenings=len(snapshot.screenings)
            )
        )

    def _refresh_actions(self) -> None:
        for action in self._actions:
            action.refresh()

    def _is_open(self) -> bool:
        return self.desk.snapshot is not None

    def _can_write(self) -> bool:
        return self.desk.snapshot is not None and not self.desk.read_only

    def _can_undo(self) -> bool:
        return self.desk.undo_label is not None and not self.desk.read_only

    def _can_redo(self) -> bool:
        return self.desk.redo_label is not None and not self.desk.read_only

    # Pages

    def page(self, name: str) -> "Page":
        """Return a page by its name, made if it is not there yet."""
        if name in self.pages:
            return self.pages[name]
        index = [kind.name for kind in PAGES].index(name)
        page = PAGES[index].make(self.desk)
        holder = self.tabs.widget(index)
        layout = holder.layout() if holder is not None else None
        if layout is not None:
            layout.addWidget(page)
        self.pages[name] = page
        page.place_wanted.connect(self.go_to)
        page.letters_wanted.connect(self._go_to_letters)
        page.message.connect(self.tell)
        page.history_wanted.connect(self.show_history)
        page.help_wanted.connect(self._show_help_of)
        page.dictionary_wanted.connect(self.show_dictionary)
        self._add_page_menu(index, page)
        if name == "films":
            page.paste_wanted.connect(self.show_paste)  # type: ignore[attr-defined]
            page.table_wanted.connect(self.take_in_table)  # type: ignore[attr-defined]
            page.read_again_wanted.connect(self.read_again)  # type: ignore[attr-defined]
        if name == "booklet":
            is_read = PAGES[self.tabs.currentIndex()].name == "checks"
            page.ask_for_findings(wanted=is_read)  # type: ignore[attr-defined]
        if name == "checks":
            page.names_wanted.connect(self.show_names)  # type: ignore[attr-defined]
            page.style_wanted.connect(  # type: ignore[attr-defined]
                partial(self.show_house_style, "checks")
            )
        if self.desk.snapshot is not None:
            page.show_snapshot(self.desk.snapshot, None)
        return page

    def _add_page_menu(self, index: int, page: "Page") -> None:
        menu = QMenu(self._title(PAGES[index].menu), self)
        shown_elsewhere = {action.command.id for action in self._actions}
        commands = [c for c in page.commands() if c.id not in shown_elsewhere]
        self._fill(menu, *commands)
        action = self.menuBar().insertMenu(self._after_page_menus, menu)
        self._page_menus[PAGES[index].name] = action
        self._show_page_menu(self.tabs.currentIndex())

    def _show_page_menu(self, index: int) -> None:
        for name, action in self._page_menus.items():
            shown = index >= 0 and PAGES[index].name == name
            action.setVisible(shown)
            menu = action.menu()
            if isinstance(menu, QMenu):
                # Pages share shortcuts; an action that is not visible has none.
                for command in menu.findChildren(CommandAction):
                    command.setVisible(shown)

    def _load_next_page(self) -> None:
        """Load and make the pages that are not there yet, one at a time, while the user works."""
        from festdesk.desktop.tasks import run_in_pool  # noqa: PLC0415 -- first window first

        missing = [kind for kind in PAGES if kind.name not in self.pages]
        if missing and self.desk.snapshot is not None:
            make = partial(self._make_next_page, missing[0].name)
            ready = partial(_make_ready, missing[:1], self.desk.snapshot)
            run_in_pool(ready, then=make, parent=self)
        elif self.desk.snapshot is not None:
            run_in_pool(_load_intake, then=_take_nothing, parent=self)

    def _make_next_page(self, name: str, _loaded: object) -> None:
        if self.desk.snapshot is not None:
            self.page(name)
            QTimer.singleShot(0, self._load_next_page)

    def _turn_to(self, index: int) -> None:
        if self.desk.snapshot is None or index < 0:
            return
        for page in self.pages.values():
            page.leave()
        self.page(PAGES[index].name)
        self._show_page_menu(index)
        booklet = self.pages.get("booklet")
        if booklet is not None:
            is_read = PAGES[index].name == "checks"
            booklet.ask_for_findings(wanted=is_read)  # type: ignore[attr-defined]

    def _leave_page(self) -> None:
        for page in self.pages.values():
            page.leave()

    def _drop_pages(self) -> None:
        for action in self._page_menus.values():
            menu = action.menu()
            self.menuBar().removeAction(action)
            if isinstance(menu, QMenu):
                gone = set(menu.findChildren(CommandAction))
                self._actions = [a for a in self._actions if a not in gone]
                menu.deleteLater()
        self._page_menus.clear()
        for page in self.pages.values():
            page.close_page()
            page.setParent(None)
            page.deleteLater()
        self.pages.clear()
        for index, kind in enumerate(PAGES):
            self.tabs.setTabText(index, self._title(kind.title))

    def _count_found(self, _snapshot: "Snapshot", examined: "Examined") -> None:
        counts = Counter(str(finding.severity) for finding in examined.findings)
        self._show_counts(counts["error"], counts["warning"])

    def _show_counts(self, errors: int, warnings: int) -> None:
        index = [kind.name for kind in PAGES].index("checks")
        title = self._title(PAGES[index].title)
        shown = errors + warnings
        self.tabs.setTabText(index, f"{title} ({shown})" if shown else title)
        self.tabs.setTabToolTip(
            index,
            self.tr("{errors} block print, {warnings} should be looked at").format(
                errors=errors, warnings=warnings
            ),
        )

    def _tell_broken(self, codes: "Sequence[str]") -> None:
        """Say which checks could not be run; all others were."""
        from festdesk.desktop.widgets.finding_words import (  # noqa: PLC0415 -- first window first
            kind_label,
        )

        if codes:
            kinds = ", ".join(f"“{kind_label(code)}”" for code in codes[:5])
            said = self.tr(
                "Some checks broke down, and what they would find is missing: {kinds}. All others "
                "have run; these are tried again when what they look at has changed."
            )
            self.message_bar.warn(said.format(kinds=kinds))

    def go_to(self, place: "Place") -> None:
        """Show a place: turn to its page, select it and focus the very field."""
        if self.desk.snapshot is None:
            return
        name = page_of(place)
        self.tabs.setCurrentIndex([kind.name for kind in PAGES].index(name))
        is_there = self.page(name).go_to(place)
        foreign = language_left_behind(self.desk.snapshot, place)
        if foreign and not self._is_led_to(place):
            self.tell(
                self.tr(
                    "That text is in a language that this edition does not have ({language}), so "
                    "that no field shows it. It prints nowhere."
                ).format(language=foreign)
            )
        elif not is_there:
            self.tell(self.tr("That is no longer there."))

    def _is_led_to(self, place: "Place") -> bool:
        """Tell whether the very field of a place has the keys."""
        page = self._shown_page()
        focused = page.place_of_focus() if page is not None else None
        return focused is not None and focused.field == place.field

    def find_anywhere(self) -> None:
        """Show the dialog that searches the whole edition; it keeps its words."""
        from festdesk.desktop.search.dialog import FindDialog  # noqa: PLC0415 -- first window first

        self._leave_page()
        if self._find is None:
            self._find = FindDialog(self.desk, self, self._commands_at_hand)
            self._find.place_wanted.connect(self.go_to)
        self._find.start()

    def _commands_at_hand(self) -> "Sequence[CommandAction]":
        """Return the commands of the window and of the page that is shown."""
        hidden = {
            action.menu()
            for action in self._page_menus.values()
            if not action.isVisible() and action.menu() is not None
        }
        return [action for action in self._actions if action.parent() not in hidden]

    def run_on_page(self, page_name: str, command_id: str) -> None:
        """Turn to a page and carry out one of its commands."""
        self.tabs.setCurrentIndex([kind.name for kind in PAGES].index(page_name))
        for command in self.page(page_name).commands():
            if command.id == command_id:
                command.run()

    def show_paste(self, film_id: str = "", text: str = "") -> None:
        """Show the dialog that takes a text in; it keeps its text until that is taken in."""
        self._paste_dialog().start(text, film_id=film_id)

    def read_again(self, source_id: str) -> None:
        """Show a text that was taken in, read again against the card as it is now."""
        self._leave_page()
        self._paste_dialog().read_again(source_id)

    def _paste_dialog(self) -> "PasteDialog":
        from festdesk.desktop.intake.dialog import PasteDialog  # noqa: PLC0415 -- first window first

        if self._paste is None:
            self._paste = PasteDialog(self.desk, self)
            self._paste.taken.connect(self._show_taken)
            self._paste.told.connect(self.tell)
            self._paste.table_wanted.connect(self._take_in_named_table)
        return self._paste

    def _take_in_named_table(self, path: str) -> None:
        self.take_in_table(Path(path))

    def take_in_table(self, path: Path | None = None) -> None:
        """Show the screen that takes a table of films in; it keeps its table until that is in."""
        from festdesk.desktop.intake.tables.dialog import (  # noqa: PLC0415 -- first window first
            TableDialog,
        )

        self._leave_page()
        if self._table is None:
            self._table = TableDialog(self.desk, self)
            self._table.taken.connect(self._show_table_taken)
            self._table.profiles_wanted.connect(self.show_profiles)
        self._table.start(path)

    def _show_table_taken(self, said: str) -> None:
        self.tabs.setCurrentIndex([kind.name for kind in PAGES].index("films"))
        self.activateWindow()
        self.tell(said)

    def show_imports(self) -> None:
        """Show the tables that were taken in, and the cards that came of each."""
        from festdesk.desktop.intake.tables.imports_dialog import (  # noqa: PLC0415 -- first window first
            ImportsDialog,
        )

        self._leave_page()
        dialog = ImportsDialog(self.desk, self)
        dialog.place_wanted.connect(self._go_from_past)
        dialog.profiles_wanted.connect(self.show_profiles)
        dialog.show()

    def show_profiles(self) -> None:
        """Show the profiles by which pages and tables are read."""
        from festdesk.desktop.intake.profiles_dialog import (  # noqa: PLC0415 -- first window first
            ProfilesDialog,
        )

        above = QApplication.activeWindow()
        ProfilesDialog(self.desk, above if isinstance(above, QDialog) else self).open()

    # Files that are dropped

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:  # noqa: N802 -- Qt’s name
        """Let a page or a table of films be dropped anywhere in the window."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:  # noqa: N802 -- Qt’s name
        """Take in a page or a table that is dropped."""
        path = self._dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() in TABLES:
            self.take_in_table(path)
        else:
            self.show_paste()
            self._paste_dialog().open_file(str(path))

    def _dropped(self, event: "QDropEvent") -> Path | None:
        urls = event.mimeData().urls()
        if len(urls) != 1 or not urls[0].isLocalFile() or not self._can_write():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() in (*TABLES, *TEXTS) else None

    def pasted_text(self) -> str:
        """Return the text that waits to be taken in, which only its dialog has."""
        return "" if self._paste is None else self._paste.text.toPlainText()

    def _show_taken(self, film_id: str) -> None:
        from festdesk.base.findings import Place  # noqa: PLC0415 -- first window first

        self.go_to(Place("film", film_id, film=film_id))
        self.tell(
            self.tr("Taken in for “{film}”. Undo takes all of it back.").format(
                film=self._film_name(film_id)
            )
        )

    def _film_name(self, film_id: str) -> str:
        from festdesk.base.ids import FilmId  # noqa: PLC0415 -- first window first
        from festdesk.films.titles import printed_title  # noqa: PLC0415 -- first window first

        snapshot = self.desk.snapshot
        titles = snapshot.titles_of(FilmId(film_id)) if snapshot is not None else ()
        language = snapshot.languages[0] if snapshot is not None else ""
        return printed_title(titles, language) or self.tr("the film without title")

    # Spelling

    def show_dictionary(self) -> None:
        """Show the words that the spell check of this edition knows, and the dictionaries."""
        from festdesk.desktop.spelling.dictionary_dialog import (  # noqa: PLC0415 -- first window first
            DictionaryDialog,
        )

        self._leave_page()
        if self._dictionary is None:
            self._dictionary = DictionaryDialog(self.desk, self)
            self._dictionary.destroyed.connect(self._forget_dictionary)
        self._dictionary.show()
        self._dictionary.activateWindow()

    def show_transliteration(self) -> None:
        """Show how names of other scripts are written in Latin letters, and which are not so."""
        from festdesk.desktop.naming.transliteration_dialog import (  # noqa: PLC0415 -- first window first
            TransliterationDialog,
        )

        self._leave_page()
        if self._transliteration is None:
            self._transliteration = TransliterationDialog(self.desk, self)
            self._transliteration.destroyed.connect(self._forget_transliteration)
        self._transliteration.show()
        self._transliteration.activateWindow()

    def _forget_transliteration(self) -> None:
        self._transliteration = None

    def show_spelling(self) -> None:
        """Show the unknown words of all texts."""
        from festdesk.desktop.spelling.survey_dialog import (  # noqa: PLC0415 -- first window first
            SurveyDialog,
        )

        self._leave_page()
        if self._survey is None:
            self._survey = SurveyDialog(self.desk, self)
            self._survey.word_wanted.connect(self._go_to_word)
            self._survey.dictionary_wanted.connect(self.show_dictionary)
            self._survey.destroyed.connect(self._forget_survey)
        self._survey.show()
        self._survey.activateWindow()

    def show_names(self, place: "Place | None" = None) -> None:
        """Show every name with its spellings, or those of the name that a place is about."""
        from festdesk.desktop.naming.dialog import (  # noqa: PLC0415 -- first window first
            NamesDialog,
        )

        self._leave_page()
        if self._names is None:
            self._names = NamesDialog(self.desk, self)
            self._names.place_wanted.connect(self._go_to_letters)
            self._names.merge_wanted.connect(self._merge_names)
            self._names.help_wanted.connect(partial(self._show_help_of, "names"))
            self._names.destroyed.connect(self._forget_names)
        if place is not None:
            self._names.show_place(place)
        self._names.show()
        self._names.activateWindow()

    def _merge_names(self, table: str, kept_id: str, other_id: str) -> None:
        from festdesk.base.findings import Place  # noqa: PLC0415 -- first window first

        self.activateWindow()
        self.go_to(Place(table, kept_id, f"merge:{other_id}"))
        page = self._shown_page()
        dialog = page.findChild(QDialog, "merge people") if page is not None else None
        if dialog is not None and self._names is not None:
            dialog.finished.connect(self._names.activateWindow)

    def _forget_names(self) -> None:
        self._names = None

    def _forget_dictionary(self) -> None:
        self._dictionary = None

    def _forget_survey(self) -> None:
        self._survey = None

    def _go_to_word(self, place: "Place", word: str) -> None:
        self.activateWindow()
        self.go_to(place)
        page = self._shown_page()
        if page is not None:
            page.show_word(word)

    def _go_to_letters(self, place: "Place", letters: "tuple[int, int]") -> None:
        self.activateWindow()
        self.go_to(place)
        page = self._shown_page()
        if page is not None:
            page.show_letters(*letters)

    # The past

    def _shown_page(self) -> "Page | None":
        return self.pages.get(PAGES[self.tabs.currentIndex()].name)

    def _has_choice(self) -> bool:
        page = self._shown_page()
        return page is not None and page.place_of_choice() is not None

    def show_undo_history(self) -> None:
        """Show all acts on the edition, and the way back to each."""
        from festdesk.desktop.history.edition import (  # noqa: PLC0415 -- first window first
            EditionHistory,
        )

        self._leave_page()
        self._show_past(EditionHistory(self.desk, self))

    def show_card_settings(self) -> None:
        """Show what the cards of this edition hold: fields used and required, own texts."""
        from festdesk.desktop.films.card_settings import (  # noqa: PLC0415 -- first window first
            CardSettings,
        )

        self._leave_page()
        dialog = CardSettings(self.desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_festivals(self) -> None:
        """Show the festivals whose editions the checks can count."""
        self.show_house_style("festivals")

    def show_house_style(self, page: str = "checks", code: str = "") -> None:
        """Show a page of the house style; of the checks, one kind of finding."""
        from festdesk.desktop.checks.style.dialog import (  # noqa: PLC0415 -- first window first
            HouseStyleDialog,
        )

        self._leave_page()
        dialog = HouseStyleDialog(self.desk, self, page)
        dialog.open()
        if code:
            dialog.show_check(code)

    def show_history_of_field(self) -> None:
        """Show what the field that has the focus has held."""
        page = self._shown_page()
        place = page.place_of_focus() if page is not None else None
        if place is None:
            self.tell(self.tr("Go to a field first; its history is shown then."))
        else:
            self.show_history(place)

    def show_history_of_choice(self) -> None:
        """Show what was done to the card, person or screening that is chosen."""
        page = self._shown_page()
        place = page.place_of_choice() if page is not None else None
        if place is not None:
            self.show_history(place)

    def show_history(self, place: "Place") -> None:
        """Show the past of a field or, where a place names none, of all that belongs to it."""
        from festdesk.desktop.history.card import CardHistory  # noqa: PLC0415 -- first window first
        from festdesk.desktop.history.field import (  # noqa: PLC0415 -- first window first
            FieldHistory,
        )
        from festdesk.desktop.history.fields import (  # noqa: PLC0415 -- first window first
            stored_field,
        )

        self._leave_page()
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        if not place.field:
            self._show_past(CardHistory(self.desk, place, self))
            return
        field = stored_field(snapshot, place)
        if field is None:
            self.tell(self.tr("That field has no history of its own."))
        else:
            self._show_past(FieldHistory(self.desk, field, self))

    def _show_past(self, dialog: "HistoryDialog") -> None:
        if self._past is not None:
            self._past.close()
        self._past = dialog
        dialog.place_wanted.connect(self._go_from_past)
        dialog.told.connect(self.tell)
        dialog.warned.connect(self.message_bar.warn)
        dialog.destroyed.connect(partial(self._forget_past, id(dialog)))
        dialog.show()

    def _forget_past(self, which: int, *_gone: object) -> None:
        if id(self._past) == which:
            self._past = None

    def _go_from_past(self, place: "Place") -> None:
        self.activateWindow()
        self.go_to(place)

    def _ask_about_newer(self, conflict: "UndoConflict", again: "Callable[[Newer], None]") -> None:
        from festdesk.desktop.history.conflict import (  # noqa: PLC0415 -- first window first
            ConflictDialog,
        )

        snapshot = self.desk.snapshot
        if snapshot is not None:
            above = self._past if self._past is not None and self._past.isVisible() else self
            dialog = ConflictDialog(conflict, snapshot, above)
            dialog.decided.connect(again)
            dialog.open()

    # Help

    def _show_help_page(self, make: Callable[[QWidget], QWidget]) -> None:
        if self._help is not None:
            self._help.close()
        self._help = make(self)
        self._help.destroyed.connect(self._forget_help)
        self._help.show()

    def _forget_help(self) -> None:
        self._help = None

    def show_help(self) -> None:
        """Show the help of the page that is shown, or of what is chosen on it."""
        page = self._shown_page() if self._is_open() else None
        topic = page.help_topic() if page is not None else ""
        name = PAGES[self.tabs.currentIndex()].name if self._is_open() else "index"
        self._show_help_of(topic or name)

    def _show_help_of(self, topic: str) -> None:
        from festdesk.desktop.help.pages import HelpWindow  # noqa: PLC0415 -- first window first

        self._show_help_page(partial(HelpWindow, topic))

    def show_shortcuts(self) -> None:
        """Show every command with its shortcut."""
        from festdesk.desktop.help.shortcut_lines import (  # noqa: PLC0415 -- first window first
            shortcut_lines,
        )
        from festdesk.desktop.help.shortcut_sheet import (  # noqa: PLC0415 -- first window first
            ShortcutSheet,
        )

        pages = PAGES if self._is_open() else ()
        parts = [(self._title(kind.menu), self.page(kind.name)) for kind in pages]
        menus = [menu for a in self.menuBar().actions() if isinstance(menu := a.menu(), QMenu)]
        self._show_help_page(partial(ShortcutSheet, shortcut_lines(menus, parts)))

    def show_about(self) -> None:
        """Say what this program is."""
        self.tell(
            self.tr("festdesk {version}: programme editor for film festivals. MIT licence.").format(
                version=__version__
            )
        )

    # The window itself

    def _restore_layout(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(1280, room.width() - 40), min(800, room.height() - 60))
        geometry = self.settings.layout("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    # Marked as overriding by its name alone: typing_extensions takes 8 ms of the first window.
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt’s name
        """Write what is still to be written, and let go of the file."""
        if self._has_gone:
            event.accept()
            return
        before = self._problems if self._problems_at_end is None else self._problems_at_end
        self._leave_page()
        if not self.desk.settle(PATIENCE_MS):
            # A slow disk is waited for with the window alive.
            event.ignore()
            if self._problems_at_end is None:
                self.desk.when_settled(self.close)
            self._problems_at_end = before
            return
        self._problems_at_end = None
        # What was typed last could not be kept and is still to be seen, or the file is in trouble.
        if self._problems > before or not self._may_leave_unsaved():
            event.ignore()
            return
        for look in tuple(self._looks):
            look.close()
        if self._looked_at is None:
            self.settings.remember_layout("window", self.saveGeometry())
        self._end_beside()
        self.hide()  # what is still to be kept takes a moment that nobody need watch
        self._drop_pages()
        self.desk.closed.disconnect(self._show_closed)
        self.desk.stop()
        if self._doorbell is not None:
            self._doorbell.close()
        self.safekeeping.finish()
        event.accept()
        self._has_gone = True
        self.gone.emit(self)


def _make_ready(kinds: Sequence[PageKind], snapshot: "Snapshot") -> None:
    for kind in kinds:
        kind.make_ready(snapshot)


def _take_nothing(_loaded: object) -> None:
    pass


def _load_intake() -> None:
    """Load what takes pages and tables in, and its lists of words, before anybody asks for it."""
    from festdesk.intake.at_hand import load_lists  # noqa: PLC0415 -- first window first

    for name in ("dialog", "beside_card", "tables.dialog"):
        importlib.import_module(f"festdesk.desktop.intake.{name}")
    load_lists()


def _load_states() -> None:
    pass
