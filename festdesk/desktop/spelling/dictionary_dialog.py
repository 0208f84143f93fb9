"""The words of the edition's own dictionary, and the dictionaries of this computer."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.editing.dictionary import add_word, remove_word
from festdesk.spelling.bringing import SUFFIXES, bring, drop
from festdesk.spelling.dictionaries import Dictionary, Origin, debian_package
from festdesk.spelling.worker import LARGEST_BYTES
from festdesk.store.held import read_past_sqlite

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _WORD_LINES, _DICTIONARY_LINES = 46, 8, 7  # in the font's em, in lines


class DictionaryDialog(QDialog):
    """Lists both; words are added and removed as acts, dictionaries as files of the user's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dictionary"))
        self._desk = desk
        self._spelling = Spelling.of(desk)
        self._build_words()
        self._build_dictionaries()
        self._lay_out()
        desk.changed.connect(self._show_words)
        desk.closed.connect(self.close)
        self._spelling.dictionaries_found.connect(self._show_dictionaries)
        self._show_words()
        self._show_dictionaries()
        self._spelling.ask("", ())  # has dictionaries looked for, if nobody has yet

    # Building

    def _build_words(self) -> None:
        self.words = QTreeWidget(self)
        self.words.setAccessibleName(self.tr("Words of this edition"))
        self.words.setHeaderLabels([self.tr("Word"), self.tr("Language")])
        self.words.setRootIsDecorated(False)
        self.words.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.words.itemSelectionChanged.connect(self._enable)
        self.word = QLineEdit(self)
        self.word.setPlaceholderText(self.tr("A word that is right"))
        self.word.setAccessibleName(self.tr("New word"))
        self.word.textChanged.connect(self._enable)
        self.language = ChoiceField(self.tr("Language of the new word"), self)
        self.add = QPushButton(self.tr("&Add word"), self)
        self.add.clicked.connect(self._add)
        self.word.returnPressed.connect(self._add)
        self.remove = QPushButton(self.tr("Re&move words"), self)
        self.remove.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence.fromString("Del"), self.words)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _build_dictionaries(self) -> None:
        self.dictionaries = QTreeWidget(self)
        self.dictionaries.setAccessibleName(self.tr("Dictionaries on this computer"))
        self.dictionaries.setHeaderLabels(
            [self.tr("Language"), self.tr("Where from"), self.tr("Licence"), self.tr("File")]
        )
        self.dictionaries.setRootIsDecorated(False)
        self.dictionaries.itemSelectionChanged.connect(self._enable)
        self.bring = QPushButton(self.tr("Add a &dictionary…"), self)
        self.bring.clicked.connect(self._choose_file)
        self.drop = QPushButton(self.tr("Remo&ve dictionary"), self)
        self.drop.clicked.connect(self._drop)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lacking = QLabel(self)
        self.lacking.setTextFormat(Qt.TextFormat.PlainText)
        self.lacking.setProperty("role", "muted")
        self.lacking.setWordWrap(True)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.word, 1)
        line.addWidget(self.language)
        line.addWidget(self.add)
        line.addWidget(self.remove)
        files = QHBoxLayout()
        files.addWidget(self.bring)
        files.addWidget(self.drop)
        files.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        # Enter is for the list and the line.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(theme.heading(QLabel(self.tr("Words of this edition"), self), 3))
        whole.addLayout(line)
        whole.addWidget(self.words, 1)
        whole.addSpacing(theme.SPACE)
        whole.addWidget(theme.heading(QLabel(self.tr("Dictionaries on this computer"), self), 3))
        whole.addWidget(self.dictionaries, 1)
        whole.addWidget(self.lacking)
        whole.addWidget(self.said)
        whole.addLayout(files)
        whole.addWidget(buttons)
        for button in (self.add, self.remove, self.bring, self.drop):
            button.setAutoDefault(False)
        metrics = self.fontMetrics()
        em, height = metrics.horizontalAdvance("m"), metrics.lineSpacing()
        self.words.setColumnWidth(0, em * 22)
        for column, ems in enumerate((12, 11, 8)):
            self.dictionaries.setColumnWidth(column, em * ems)
        self.words.setMinimumHeight(height * _WORD_LINES)
        self.dictionaries.setMinimumHeight(height * _DICTIONARY_LINES)
        self.word.setFocus()
        open_within_screen(self, em * _WIDTH, height * 32)

    # Showing

    def _name_of(self, language: str) -> str:
        if not language:
            return self.tr("All languages")
        return language_name(language, user_language())

    def _show_words(self, *_news: object) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        chosen = {item.data(0, _ID) for item in self.words.selectedItems()}
        self.words.clear()
        for row in sorted(snapshot.dictionary.values(), key=lambda row: row.word.casefold()):
            item = QTreeWidgetItem(self.words, [row.word, self._name_of(row.language)])
            item.setData(0, _ID, row.id)
            item.setSelected(row.id in chosen)
        kept = self.language.stored
        codes = ("", *snapshot.languages)
        self.language.set_choices([(code, self._name_of(code)) for code in codes])
        self.language.set_stored(kept if kept in codes else "")
        self._enable()

    def _show_dictionaries(self) -> None:
        speller, snapshot = self._spelling.speller, self._desk.snapshot
        self.dictionaries.clear()
        if speller is None or snapshot is None:
            return
        used = {one for language in snapshot.languages for one in speller.dictionaries_of(language)}
        origins = {
            Origin.OWN: self.tr("Added by you"),
            Origin.SHIPPED: self.tr("festdesk"),
            Origin.INSTALLED: self.tr("This computer"),
            Origin.PLAIN: self.tr("festdesk, plain list"),
        }
        # Those that are asked for this edition first.
        for one in sorted(speller.dictionaries, key=lambda one: (one not in used, one.tag)):
            name = self._name_of(one.tag.replace("-", "_"))
            name = name if "_" not in name else _of_country(one.tag)
            cells = [name, origins[one.origin], one.licence or "–", str(one.place)]
            item = QTreeWidgetItem(self.dictionaries, cells)
            item.setToolTip(3, str(one.place))
            item.setData(0, _ID, one)
            if one in used:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
        lacking = [
            of
            for of in snapshot.languages
            if not self._spelling.has_dictionary(of) or speller.is_plain(of)
        ]
        self.lacking.setText("\n".join(self._how_to_get(language) for language in lacking))
        self.lacking.setVisible(bool(lacking))
        self._enable()

    def _how_to_get(self, language: str) -> str:
        problem = self._spelling.problem_of(language)
        if problem is not None:
            return say(problem)
        name = language_name(language, user_language())
        package = debian_package(language) if sys.platform.startswith("linux") else ""
        if self._spelling.has_dictionary(language):
            said = self.tr(
                "{language} is checked with a plain list of words, which knows the surest slips. "
                "For a full dictionary get LibreOffice's extension for it, a file .oxt, and add "
                "that; one of an installed LibreOffice is found by itself."
            )
        elif package:
            said = self.tr(
                "There is no dictionary for {language} here. Install the system's package "
                "{package}, or get LibreOffice's extension for it, a file .oxt, and add that."
            )
        else:
            said = self.tr(
                "There is no dictionary for {language} here. Get LibreOffice's extension for it, a "
                "file .oxt, and add that; one of an installed LibreOffice is found by itself."
            )
        return said.format(language=name, package=package)

    def _enable(self) -> None:
        may = not self._desk.read_only
        self.add.setEnabled(may and bool(self.word.text().strip()))
        self.remove.setEnabled(may and bool(self.words.selectedItems()))
        chosen = self._chosen_dictionary()
        self.drop.setEnabled(chosen is not None and chosen.origin is Origin.OWN)

    def _chosen_dictionary(self) -> Dictionary | None:
        items = self.dictionaries.selectedItems()
        found = items[0].data(0, _ID) if items else None
        return found if isinstance(found, Dictionary) else None

    # Acting

    def _add(self) -> None:
        word = self.word.text().strip()
        if word and self.add.isEnabled():
            self._desk.act(
                self.tr("Add “{word}” to the dictionary").format(word=word),
                partial(add_word, word=word, language=self.language.stored),
                self._clear_word,
                self._say,
            )

    def _clear_word(self, _word_id: object) -> None:
        self.word.clear()
        self.said.clear()

    def _remove(self) -> None:
        items = self.words.selectedItems()
        if not items or not self.remove.isEnabled():
            return
        ids = [str(item.data(0, _ID)) for item in items]
        label = self.tr("Remove words from the dictionary")
        if len(items) == 1:
            label = self.tr("Remove “{word}” from the dictionary").format(word=items[0].text(0))
        self._desk.act(label, partial(_remove_words, ids=ids))

    def _choose_file(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Add a dictionary"), "", f"{self.tr('Dictionaries')} ({patterns})"
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take the dictionaries of a file in; the dialog says what came of it."""
        self.bring.setEnabled(False)
        self.said.setText(self.tr("Reading “{name}” …").format(name=path.name))
        run_in_pool(
            partial(bring, path, _read), then=self._tell_taken, failed=self._say, parent=self
        )

    def _tell_taken(self, tags: tuple[str, ...]) -> None:
        self.bring.setEnabled(True)
        names = ", ".join(_of_country(tag) for tag in tags)
        self.said.setText(self.tr("Added: {languages}.").format(languages=names))
        self._spelling.look_for_dictionaries()

    def _drop(self) -> None:
        chosen = self._chosen_dictionary()
        if chosen is None:
            return
        try:
            drop(chosen)
        except KnownError as problem:
            self._say(problem)
            return
        self.said.clear()
        self._spelling.look_for_dictionaries()

    def _say(self, problem: KnownError) -> None:
        self.bring.setEnabled(True)
        self.said.setText(say(problem))


def _read(path: Path) -> bytes:
    """Return the bytes of a file; of the festival file itself, which somebody may name, none."""
    with read_past_sqlite(path) as file:
        return b"" if file is None else file.read(LARGEST_BYTES + 1)


def _remove_words(session: object, ids: list[str]) -> None:
    for word_id in ids:
        remove_word(session, word_id)  # type: ignore[arg-type]  # the desk's session


def _of_country(tag: str) -> str:
    """Return the name of a language with its country, such as "German (AT)"."""
    language, _, country = tag.partition("-")
    name = language_name(language, user_language())
    return f"{name} ({country})" if country else name
