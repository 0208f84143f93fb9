"""Choose the other card, see in what the two differ, and say of each field what is kept."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.folding import folded
from festdesk.checks.cards.doubles import likely_doubles
from festdesk.checks.subjects import shown_films
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.merge.differences import Difference, choices_of, differences
from festdesk.desktop.widgets.choice_rows import ChoiceRow
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.editing.merging import merge_films, say_distinct
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_FILM = int(Qt.ItemDataRole.UserRole)
_WIDTH, _LINES = 74, 26  # in the font's em, in lines


class MergeDialog(QDialog):
    """First a list of cards, likely doubles first; then the fields in which the two differ."""

    merged = Signal(str)  # the film that stays
    message = Signal(str)

    def __init__(
        self, desk: Desk, snapshot: "Snapshot", film_id: "FilmId", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._snapshot = snapshot
        self._kept = film_id
        self.other: FilmId | None = None
        self.rows: list[ChoiceRow] = []
        self._found: list[Difference] = []
        self.setObjectName("merge")
        self.setWindowTitle(self.tr("Merge two cards"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        desk.changed.connect(self._follow)
        desk.closed.connect(self.reject)
        self._doubles = [
            pair.second if pair.first == film_id else pair.first
            for pair in likely_doubles(snapshot)
            if film_id in {pair.first, pair.second}
        ]
        self._offer("")
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * _LINES)

    # What it is made of

    def _build(self) -> None:
        snapshot = self._snapshot
        title = _title(snapshot, self._kept) or self.tr("Untitled")
        self._said = QLabel(self.tr("Which card is the same film as “{title}”?"), self)
        self._said.setText(self._said.text().format(title=title))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.line = SearchLine(self)
        self.line.setPlaceholderText(self.tr("Title, director or year"))
        self.line.setAccessibleName(self.tr("Find the other card"))
        self.line.textChanged.connect(self._offer)
        self.line.stepped.connect(self._step)
        self.line.returnPressed.connect(self._choose_current)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Cards"))
        self.list.itemActivated.connect(self._choose)
        self.list.currentRowChanged.connect(self._enable)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.hide()
        self.distinct = QPushButton(self.tr("&Not the same film"), self)
        self.distinct.clicked.connect(self._say_distinct)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.clicked.connect(self._go_back)
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self.compare = QPushButton(self.tr("C&ompare"), self)
        self.compare.setProperty("primary", "true")
        self.compare.clicked.connect(self._choose_current)
        self.merge = QPushButton(self.tr("&Merge"), self)
        self.merge.setProperty("primary", "true")
        self.merge.clicked.connect(self._merge)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.distinct)
        foot.addStretch(1)
        for button in (self.cancel, self.back, self.compare, self.merge):
            foot.addWidget(button)
        for button in (self.distinct, self.cancel, self.back, self.compare, self.merge):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._said)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)
        self._show_choosing(is_choosing=True)

    def _follow(self, _changes: object, snapshot: "Snapshot") -> None:
        self._snapshot = snapshot
        if self._kept not in snapshot.films or (self.other or self._kept) not in snapshot.films:
            self.reject()

    def _show_choosing(self, *, is_choosing: bool) -> None:
        choosing: tuple[QWidget, ...] = (self.line, self.list, self.compare)
        comparing: tuple[QWidget, ...] = (self.area, self.back, self.distinct, self.merge)
        for widget in choosing:
            widget.setVisible(is_choosing)
        for widget in comparing:
            widget.setVisible(not is_choosing)

    # Choosing the other card

    def _offer(self, typed: str) -> None:
        snapshot = self._snapshot
        words = folded(typed).split()
        doubles = self._doubles
        others = [film.id for film in shown_films(snapshot)]
        others += [film.id for film in snapshot.films.values() if film.is_withdrawn]
        self.list.clear()
        for film_id in dict.fromkeys([*doubles, *others]):
            if film_id == self._kept:
                continue
            said = _line(snapshot, film_id) or self.tr("Untitled")
            if all(word in folded(said) for word in words):
                if film_id in doubles:
                    said = self.tr("{card} · likely the same film").format(card=said)
                item = QListWidgetItem(said, self.list)
                item.setData(_FILM, film_id)
        self.list.setCurrentRow(0)
        self._enable()

    def _enable(self, *_row: object) -> None:
        self.compare.setEnabled(self.list.currentRow() >= 0)

    def _step(self, event: QKeyEvent) -> None:
        step = 1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def _choose_current(self) -> None:
        if self.list.currentItem() is not None:
            self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        self.show_other(item.data(_FILM))

    # Comparing

    def show_other(self, other: "FilmId") -> None:
        """Show in what the two cards differ."""
        snapshot = self._snapshot
        self.other = other
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, theme.SPACE, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE)
        heads = (self.tr("This card, which stays"), self.tr("Other card, which goes"))
        for column, (head, film_id) in enumerate(zip(heads, (self._kept, other), strict=True)):
            words = QLabel(f"{head}\n{_line(snapshot, film_id)}", form)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            grid.addWidget(theme.heading(words, 3), 0, 1 + column)
        names = (
            translate("Merge", "{field}: keep this card’s"),
            translate("Merge", "{field}: take the other card’s"),
        )
        self._found = differences(snapshot, self._kept, other)
        self.rows = [ChoiceRow(found, names, form) for found in self._found]
        for number, row in enumerate(self.rows, 1):
            row.put_in(grid, number, form)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self.rows) + 1, 1)
        self.area.setWidget(form)
        self._said.setText(
            self.tr(
                "What is not listed is alike on both cards. Screenings, sources and filmographies "
                "of both are kept."
            )
            if self.rows
            else self.tr("The two cards say the same. Screenings and sources of both are kept.")
        )
        self._show_choosing(is_choosing=False)
        first = self.rows[0].buttons[self.rows[0].chosen] if self.rows else self.merge
        first.setFocus()

    def _go_back(self) -> None:
        self._show_choosing(is_choosing=True)
        self.line.setFocus()

    # Acting

    def _merge(self) -> None:
        if self.other is None:
            return
        choices = choices_of(
            (found, row.chosen) for found, row in zip(self._found, self.rows, strict=True)
        )
        self._desk.act(
            self.tr("Merge two cards"),
            partial(merge_films, kept=self._kept, other=self.other, choices=choices),
            self._tell,
        )

    def _tell(self, _nothing: object) -> None:
        self.message.emit(self.tr("Two cards have become one. Ctrl+Z takes it back."))
        self.merged.emit(self._kept)
        self.accept()

    def _say_distinct(self) -> None:
        if self.other is not None:
            act = partial(say_distinct, one=self._kept, other=self.other)
            self._desk.act(self.tr("Not the same film"), act)
            self.accept()


def _title(snapshot: "Snapshot", film_id: "FilmId") -> str:
    return printed_title(snapshot.titles_of(film_id), snapshot.languages[0])


def _line(snapshot: "Snapshot", film_id: "FilmId") -> str:
    film = snapshot.films[film_id]
    directors = ", ".join(snapshot.credited_name(c) for c in snapshot.directors_of(film_id))
    return " · ".join(filter(None, (_title(snapshot, film_id), directors, str(film.year or ""))))
