"""Asks what becomes of newer values that taking something back would overwrite."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from festdesk.base.errors import Newer, NewerValue, UndoConflict
from festdesk.desktop import theme
from festdesk.desktop.history.telling import PROSE, tell_value
from festdesk.desktop.widgets.change_text import ChangeText
from festdesk.desktop.widgets.compare import Line, Mark, Span
from festdesk.desktop.widgets.row_labels import column_label
from festdesk.desktop.widgets.row_words import (
    moment_in_words,
    row_in_words,
    translate,
    value_in_words,
)
from festdesk.snapshot import Snapshot

_MOST = 50


def tell_newer(snapshot: Snapshot, newer: Sequence[NewerValue]) -> list[Line]:
    """Return newer values in words: what the act made, what it is now, and by whom."""
    lines: list[Line] = []
    for value in newer[:_MOST]:
        place = value.place
        row = snapshot.table(place.kind).get(place.id)
        facts = dict(row._mapping) if row is not None else {}  # noqa: SLF001 -- a row's public mapping
        lines.append((Span(row_in_words(snapshot, place.kind, place.id, facts), Mark.HEADING),))
        if place.field:
            was, now = (
                value_in_words(snapshot, place.kind, place.field, side)
                for side in (value.made, value.now)
            )
            is_prose = place.field in PROSE
            label = column_label(place.kind, place.field)
            lines += tell_value(label, was, now, is_prose=is_prose)
        elif value.now is None:
            lines.append((Span(translate("History", "removed since"), Mark.REMOVED),))
        else:
            lines.append((Span(translate("History", "made since"), Mark.ADDED),))
        if value.at is not None:
            said = translate("History", "{moment}, {who}: {label}")
            moment = moment_in_words(value.at)
            words = said.format(moment=moment, who=value.actor, label=value.label)
            lines.append((Span(words, Mark.QUIET),))
    if len(newer) > _MOST:
        said = translate("History", "… and {count} more")
        lines.append((Span(said.format(count=len(newer) - _MOST), Mark.QUIET),))
    return lines


class ConflictDialog(QDialog):
    """Shows the newer values; keeping them is what Enter does, Escape does nothing at all."""

    decided = Signal(object)  # Newer

    def __init__(self, conflict: UndoConflict, snapshot: Snapshot, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed again since"))
        said = QLabel(self)
        said.setText(
            self.tr(
                "What should be taken back has been changed again since. These values are newer:"
            )
        )
        said.setWordWrap(True)
        self.values = ChangeText(self.tr("Newer values"), self)
        self.values.show_lines(tell_newer(snapshot, conflict.newer))
        buttons = QDialogButtonBox(self)
        accept, other = (
            QDialogButtonBox.ButtonRole.AcceptRole,
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.keep = buttons.addButton(self.tr("&Keep the newer values"), accept)
        self.overwrite = buttons.addButton(self.tr("&Overwrite them"), other)
        cancel = QPushButton(self.tr("Cancel"), self)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        self.keep.setToolTip(self.tr("All else is taken back"))
        self.keep.clicked.connect(partial(self._decide, Newer.KEEP))
        self.overwrite.clicked.connect(partial(self._decide, Newer.OVERWRITE))
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.GAP)
        whole.addWidget(said)
        whole.addWidget(self.values, 1)
        whole.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 80, self.fontMetrics().height() * 18)
        self.keep.setFocus()

    def _decide(self, newer: Newer) -> None:
        self.decided.emit(newer)
        self.accept()
