"""Change several cards at once: what they hold, and what is to become of each field."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.films.group import spoken_here
from festdesk.desktop.films.listing.cells import strand_choices
from festdesk.desktop.films.listing.change_rows import (
    LEAVE,
    ChargeRow,
    ChoiceRow,
    FieldRow,
    Parts,
    WordsRow,
)
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.card_words import STATUSES, VERSIONS, choices
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.many_films import FilmsChange
from festdesk.films.fields import card_field

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

_OF_CATALOGUE = ("countries", "genres", "version_spoken", "version_subtitles", "age_limit",
                 "premiere", "note")  # fmt: skip
_LETTERS = 30


class ChangeDialog(QDialog):
    """Asks what becomes of the fields of several cards."""

    def __init__(
        self,
        snapshot: "Snapshot",
        film_ids: "Sequence[FilmId]",
        apply: Callable[[FilmsChange], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._apply = apply
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Change the film")
        if len(film_ids) > 1:
            title = self.tr("Change {count} films").format(count=len(film_ids))
        self.setWindowTitle(title)
        self.rows: dict[str, ChoiceRow | WordsRow | ChargeRow] = {
            "strand_id": ChoiceRow(
                "strand_id", self.tr("Strand"), strand_choices(snapshot), self, may_be_empty=True
            ),
            "status": ChoiceRow(
                "status", self.tr("Status"), choices(STATUSES), self, may_be_empty=False
            ),
            "version_kind": ChoiceRow(
                "version_kind", self.tr("Version"), choices(VERSIONS), self, may_be_empty=True
            ),
        }
        self.rows["charge"] = ChargeRow(self.tr("Responsible"), snapshot, self)
        for key in _OF_CATALOGUE:
            self.rows[key] = WordsRow(card_field(key), spoken_here(snapshot), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE // 2)
        letter = self.fontMetrics().averageCharWidth()
        for column, words in enumerate(
            (self.tr("Field"), self.tr("Now"), self.tr("What to do"), self.tr("Value"))
        ):
            grid.addWidget(muted(words, self), 0, column)
        films = [snapshot.films[film_id] for film_id in film_ids if film_id in snapshot.films]
        order = (
            "strand_id",
            "status",
            "charge",
            "countries",
            "genres",
            "version_kind",
            *_OF_CATALOGUE[2:],
        )
        for number, key in enumerate(order):
            row = self.rows[key]
            line = 1 + 2 * number
            grid.addWidget(QLabel(row.label, self), line, 0)
            grid.addWidget(row.now, line, 1)
            grid.addWidget(row.way, line, 2)
            grid.addWidget(row.value, line, 3)
            grid.addWidget(row.problem, line + 1, 2, 1, 2)
            row.value.setMinimumWidth(letter * _LETTERS)
            row.show_held([row.held_by(film) for film in films])
            row.changed.connect(self._follow)
        grid.setColumnMinimumWidth(1, letter * _LETTERS)
        grid.setColumnStretch(3, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.apply_button = QPushButton(title, self)
        self.apply_button.setDefault(True)
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self.take)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.GAP)
        whole.addWidget(
            muted(self.tr("What is left as it is stays different from card to card."), self)
        )
        whole.addLayout(grid)
        whole.addStretch(1)
        whole.addWidget(buttons)
        self._follow()

    def _follow(self) -> None:
        self.apply_button.setEnabled(any(row.way.stored != LEAVE for row in self.rows.values()))

    def take(self) -> None:
        """Hand over what was said, unless a value cannot be kept: then its field says why."""
        parts = Parts()
        first: FieldRow | None = None
        for row in self.rows.values():
            try:
                row.put_into(parts)
            except InputProblem as problem:
                row.refuse(say(problem))
                first = first or row
        if first is not None:
            first.value.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        change = FilmsChange(parts.values, parts.added, parts.removed, parts.written, parts.charge)
        if change.columns or change.charge is not None:
            self._apply(change)
        self.accept()
