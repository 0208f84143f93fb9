"""The texts of a strand: its name and its introduction in each language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.sections import FormRows
from festdesk.editing.texts import write_text
from festdesk.snapshot import body_in
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import StrandId
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_WIDTH, _LINES = 60, 28  # in the font's em, in lines


class StrandTexts(QDialog):
    """Writes each text as an act of its own, as the card does."""

    def __init__(self, desk: "Desk", strand_id: "StrandId", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("strand texts")
        self._desk = desk
        self._strand_id = strand_id
        self.fields: dict[tuple[str, str], LineField | TextField] = {}
        rows = FormRows(self)
        own = user_language()
        for language in desk.snapshot.languages if desk.snapshot is not None else ():
            called = language_name(language, own)
            name = LineField(self.tr("Name, {language}").format(language=called), rows)
            self._add(rows, name, TextKind.NAME, language)
        for language in desk.snapshot.languages if desk.snapshot is not None else ():
            called = language_name(language, own)
            said = self.tr("Introduction, {language}").format(language=called)
            self._add(rows, TextField(said, rows, least_lines=4), TextKind.INTRODUCTION, language)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * _LINES)
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        if desk.snapshot is not None:
            self._show(desk.snapshot)

    def _add(self, rows: FormRows, field: LineField | TextField, kind: str, language: str) -> None:
        field.committed.connect(partial(self._write, kind, language))
        rows.add_row(field.accessibleName(), field)
        self.fields[str(kind), language] = field

    def _follow(self, _changes: object, snapshot: "Snapshot") -> None:
        self._show(snapshot)

    def _show(self, snapshot: "Snapshot") -> None:
        texts = snapshot.texts_of_strand(self._strand_id)
        name = snapshot.strand_name(self._strand_id, snapshot.languages[0])
        self.setWindowTitle(self.tr("Texts of the strand “{name}”").format(name=name))
        for (kind, language), field in self.fields.items():
            field.set_stored(body_in(texts, kind, language))

    def focus_text(self, kind: str, language: str) -> None:
        """Focus a text; the first name where none is meant."""
        field = self.fields.get((kind, language)) or next(iter(self.fields.values()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, kind: str, language: str, body: str) -> None:
        change = partial(
            write_text,
            subject="strand_id",
            subject_id=self._strand_id,
            kind=str(kind),
            language=language,
            body=body,
        )
        self._desk.act(self.tr("Write text of strand"), change)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for field in self.fields.values():
            field.commit()
        super().closeEvent(event)
