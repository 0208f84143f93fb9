"""What was changed in a text, word by word: since its review, or by cleaning it."""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.change_text import ChangeText
from festdesk.desktop.widgets.compare import Span, compare
from festdesk.desktop.widgets.sections import muted
from festdesk.store.past.field_history import StoredField
from festdesk.texts.tables import SUBJECTS, Text

if TYPE_CHECKING:
    from festdesk.store.document import Document

translate = QCoreApplication.translate
_LETTERS_WIDE, _LINES_HIGH = 72, 18


class TextDifference(QDialog):
    """Two versions of a text as one, with what went struck through and what came underlined."""

    def __init__(self, title: str, explained: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.words = ChangeText(title, self)
        said = muted(explained, self)
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(said)
        whole.addWidget(self.words, 1)
        whole.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS_WIDE, metrics.lineSpacing() * _LINES_HIGH)

    def show_versions(self, before: str, after: str) -> None:
        """Compare two versions, off the window's thread, and show them."""
        run_in_pool(partial(compare, before, after), then=self._show_spans, parent=self)

    def _show_spans(self, spans: list[Span]) -> None:
        self.words.show_lines([tuple(spans)])


def show_cleaning(given: str, clean: str, parent: QWidget) -> None:
    """Show in a dialog what was cleaned in a text."""
    shown = TextDifference(
        translate("Cleaning", "What was cleaned"),
        translate("Cleaning", "Struck through is what was pasted, underlined what stands there."),
        parent,
    )
    shown.show_versions(given, clean)
    shown.show()


def show_since_review(desk: Desk, text: Text, reviewed: datetime, parent: TextDifference) -> None:
    """Show in a dialog what was changed in a text since a moment."""
    subject = next(subject for subject in SUBJECTS if getattr(text, subject) is not None)
    field = StoredField(
        "text",
        ((subject, getattr(text, subject)), ("kind", text.kind), ("language", text.language)),
        ("body",),
    )
    body = text.body

    def show(then: str) -> None:
        parent.show_versions(then, body)

    desk.ask(partial(_body_at, field=field, moment=_aware(reviewed)), show)


def _body_at(document: "Document", *, field: StoredField, moment: datetime) -> str:
    """Return what a text was at a moment; empty where it was not there."""
    for past in document.past_values(field):
        if _aware(past.act.at) <= moment:
            return str(past.rows[0][0]) if past.rows else ""
    return ""


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
