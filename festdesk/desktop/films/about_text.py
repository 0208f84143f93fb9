"""What stands behind a text: who wrote and translated it, source, rights, an open question."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRows, quiet_button
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.texts import describe_text

if TYPE_CHECKING:
    from festdesk.desktop.films.text_cell import TextCell
    from festdesk.texts.tables import Text


class AboutText(QObject):
    """A button above a text, and what it unfolds; an open question shows on the button."""

    def __init__(self, cell: "TextCell") -> None:
        super().__init__(cell)
        self._cell = cell
        self._text: Text | None = None
        self.button = quiet_button("", cell)
        self.button.setCheckable(True)
        self.button.setProperty("role", "mark")
        # No stop on the way from text to text: its key leads there from the text itself.
        self.button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        key = QShortcut(QKeySequence.fromString("Ctrl+Shift+I"), cell)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.button.click)
        self.panel: QWidget | None = None
        self.fields: dict[str, LineField | TextField] = {}
        cell.add_to_head(self.button)
        cell.text_shown.connect(self._show)
        self.button.toggled.connect(self._unfold)
        self._show(None)

    def _show(self, text: "Text | None") -> None:
        self._text = text
        for key, field in self.fields.items():
            field.set_stored(getattr(text, key) if text is not None else "")
        self.button.setVisible(text is not None)
        if text is None and self.button.isChecked():
            self.button.setChecked(False)
        question = text.question if text is not None else ""
        said = self.tr("Open question: {question}").format(question=question)
        tip = said if question else self.tr("About this text: author, translator, source, rights")
        self.button.setText("?" if question else "…")
        self.button.setToolTip(plain_tip(tip))
        self.button.setAccessibleName(
            self.tr("{text}: {about}").format(text=self._cell.name, about=tip)
        )
        self.button.setProperty("wanting", bool(question))
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    def _unfold(self, is_open: bool) -> None:
        if self.panel is None:
            if not is_open:
                return
            self.panel = self._make_panel()
        self.panel.setVisible(is_open)
        self._show(self._text)
        (self.fields["author"] if is_open else self._cell.body).setFocus()

    def _make_panel(self) -> QWidget:
        form = FormRows(self._cell)
        for key, label, name in (
            ("author", self.tr("Author"), self.tr("Author of {text}")),
            ("translator", self.tr("Translator"), self.tr("Translator of {text}")),
            ("source", self.tr("Source"), self.tr("Source of {text}")),
            ("rights", self.tr("Rights"), self.tr("Rights of {text}")),
            ("question", self.tr("Open question"), self.tr("Open question on {text}")),
        ):
            field: LineField | TextField
            named = name.format(text=self._cell.name)
            if key == "question":
                field = TextField(named, self._cell, least_lines=1)
                field.setPlaceholderText(self.tr("To colleagues; never printed"))
            else:
                field = LineField(named, self._cell)
            field.committed.connect(partial(_write, self, key))
            form.add_row(label, field)
            self.fields[key] = field
        layout = self._cell.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.count() - 1, form)  # above the room that is left
        return form

    def write(self, key: str, value: str) -> None:
        """Store what was said of the text."""
        if self._text is None:
            return
        text_id = self._text.id
        values: dict[str, Any] = {key: value}
        field = self.fields[key]
        group = self._cell.group
        group.act(
            group.change_label(field.accessibleName()),
            partial(describe_text, text_id=text_id, **values),
            field=field,
        )


def _write(about: AboutText, key: str, value: str) -> None:
    about.write(key, value)
