"""The window of the house style: every choice at the left, at the right what it makes of a list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.filmographies.printed_panel import TABLES
from festdesk.desktop.filmographies.style_fields import StyleFields
from festdesk.desktop.filmographies.style_preview import StylePreview
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.style_words import words_of
from festdesk.editing.credit_names import print_credits
from festdesk.editing.filmography_style import write_filmography_style
from festdesk.filmographies.style import READY_MADE, FilmographyStyle, style_of
from festdesk.films.tables import CREDITS_PRINT, CreditPrints

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.base.errors import KnownError
    from festdesk.base.ids import PersonId
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_LETTERS_WIDE, _LINES_HIGH = 150, 38
_FORM_LETTERS = 62
_TABLES = TABLES | {"person", "nameform", "book", "owndesign"}


class StyleDialog(QDialog):
    """Changes are made at once, each an act of its own that can be undone here."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("House style of filmographies and names"))
        self._desk = desk
        self.fields = StyleFields(self)
        self.fields.changed.connect(self._write)
        self.fields.problem.connect(self._tell)
        self.preview = StylePreview(desk, self)
        self.credits = ChoiceField(self.tr("Credits print"), self)
        self.credits.set_choices([(str(m), said) for m, said in words_of(CreditPrints).items()])
        self.credits.committed.connect(self._write_credits)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_choices())
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * _FORM_LETTERS, letter * (_LETTERS_WIDE - _FORM_LETTERS)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter belongs to the fields
        close.setDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addLayout(self._build_ready_made())
        whole.addWidget(splitter, 1)
        whole.addWidget(self.problem)
        whole.addWidget(buttons)
        for key, run in (
            (QKeySequence.StandardKey.Undo, desk.undo),
            (QKeySequence.StandardKey.Redo, desk.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)
        self._fit_screen()
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        if desk.snapshot is not None:
            self.show_snapshot(desk.snapshot)
        self.fields.fields["first"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_ready_made(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(QLabel(self.tr("Start from"), self))
        self.ready_made: dict[str, QPushButton] = {}
        for key, words, tip in (
            ("quiet", self.tr("&Quiet list"), self.tr("A line each, all of them, as it comes")),
            (
                "compact",
                self.tr("&Compact paragraph"),
                self.tr("Twelve long films in one paragraph, kinds abbreviated"),
            ),
            (
                "scholarly",
                self.tr("&Scholarly list"),
                self.tr("All of them, earliest first, under their original titles"),
            ),
        ):
            button = QPushButton(words, self)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._start_from, key))
            row.addWidget(button)
            self.ready_made[key] = button
        row.addStretch(1)
        return row

    def _build_choices(self) -> QWidget:
        held = QWidget(self)
        names = QFormLayout()
        names.setHorizontalSpacing(theme.SPACE)
        names.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(self.tr("Credits print"), held)
        label.setBuddy(self.credits)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        names.addRow(label, self.credits)
        names.setContentsMargins(0, 0, theme.GAP, 0)
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE)
        inside.addWidget(self.fields)
        inside.addWidget(theme.heading(QLabel(self.tr("Names"), held), 3))
        inside.addLayout(names)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(held)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        return area

    def _fit_screen(self) -> None:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, width, metrics.lineSpacing() * _LINES_HIGH)

    # Showing

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show what the house has decided, and what it makes of a filmography."""
        settings = snapshot.house_settings
        self.fields.show_style(style_of(settings), snapshot.languages)
        self.credits.set_stored(settings.get(CREDITS_PRINT, "") or CreditPrints.AUTHORITY.value)
        is_open = not self._desk.read_only
        for widget in (self.fields, self.credits, *self.ready_made.values()):
            widget.setEnabled(is_open)
        self.preview.show_snapshot(snapshot)

    def choose(self, person_id: "PersonId") -> None:
        """Show somebody's filmography at the right."""
        self.preview.choose(person_id)

    def _follow(self, changes: "Changes", snapshot: "Snapshot") -> None:
        if _TABLES & set(changes.touched):
            self.show_snapshot(snapshot)

    # Acting

    def _write(self, style: FilmographyStyle) -> None:
        self._act(
            self.tr("Change style of filmographies"), partial(write_filmography_style, style=style)
        )

    def _start_from(self, key: str) -> None:
        self._act(
            self.tr("Start from a ready-made style"),
            partial(write_filmography_style, style=READY_MADE[key]),
        )

    def _write_credits(self, prints: str) -> None:
        self._act(self.tr("Change which names print"), partial(print_credits, prints=prints))

    def _act(self, label: str, change: "Callable[..., object]") -> None:
        self._tell("")

        def refuse(problem: "KnownError") -> None:
            if isValid(self):
                self._tell(say(problem))
                if self._desk.snapshot is not None:
                    self.show_snapshot(self._desk.snapshot)

        self._desk.act(label, change, None, refuse)

    def _tell(self, said: str) -> None:
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    @override
    def done(self, result: int) -> None:
        self.fields.commit()
        self.preview.close_count()
        super().done(result)
