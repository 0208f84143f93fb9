"""Parts of a long form: a section with its heading, and rows of a label and its fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.fields import LineField, TextField

_LABEL_LETTERS = 17  # the widest label of a card in English or German, in average letters


def label_width(widget: QWidget) -> int:
    """Return the width of the column of labels, one for all sections of a form."""
    return widget.fontMetrics().averageCharWidth() * _LABEL_LETTERS


def quiet_button(text: str, parent: QWidget | None = None, *, tip: str = "") -> QToolButton:
    """Return a button without a frame, for what is done seldom."""
    button = QToolButton(parent)
    button.setText(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(tip or text)
    if tip:
        button.setToolTip(tip)
    button.setProperty("role", "quiet")
    return button


def muted(text: str, parent: QWidget | None = None) -> QLabel:
    """Return a plain label that stays in the background."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label


class Heading(QLabel):
    """The heading of a section that folds: a click folds and unfolds, when folded also Enter."""

    toggled = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = title

    def show_fold(self, *, is_folded: bool) -> None:
        """Say whether the section is folded; only then is the heading on the way of the keys."""
        self.setText(f"{self._title}  ▸" if is_folded else self._title)
        folded = self.tr("{title}, folded").format(title=self._title)
        self.setAccessibleName(folded if is_folded else self._title)
        policy = Qt.FocusPolicy.StrongFocus if is_folded else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.toggled.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.toggled.emit()
            return
        super().keyPressEvent(event)


class Section(QFrame):
    """A part of a form: heading, actions at its right, and what stands under it; it folds."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = title
        self._heading = Heading(title, self)
        theme.heading(self._heading, 2)
        self._heading.toggled.connect(self.toggle_fold)
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.SPACE)
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.SPACE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(self._head)
        whole.addWidget(self._inside)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is shown."""
        return self._inside.isHidden()

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the heading alone, or all of the section; one without a heading never folds."""
        if not self.title or is_folded == self.is_folded:
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._heading.show_fold(is_folded=is_folded)
        if had_focus and is_folded:
            self._heading.setFocus()
        self._inside.setVisible(not is_folded)
        self.folded.emit(is_folded)

    def toggle_fold(self) -> None:
        """Fold the section, or unfold it."""
        self.set_folded(is_folded=not self.is_folded)

    @property
    def heading(self) -> QLabel:
        """The words above the section."""
        return self._heading

    def say_shortcut(self, keys: str) -> None:
        """Tell in the heading's tool tip by which keys the section is reached."""
        self._heading.setToolTip(keys)

    def add_action(self, *widgets: QWidget) -> None:
        """Put widgets at the right of the heading."""
        for widget in widgets:
            self._head.addWidget(widget)


class FormRow:
    """One row of a form; hidden and shown as a whole."""

    def __init__(self, label: QLabel, fields: Sequence[QWidget], problem: QLabel) -> None:
        self.label = label
        self.fields = tuple(fields)
        self._problem = problem
        self._notes: list[QWidget] = []
        for field in fields:
            if isinstance(field, LineField | TextField):
                field.problem_shown.connect(self._show_problem)

    def add_note(self, note: QWidget) -> None:
        """Let a widget under the fields come and go with the row."""
        self._notes.append(note)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide the row."""
        for widget in (self.label, *self.fields, *self._notes):
            if widget.isHidden() == visible:
                widget.setVisible(visible)
        if not visible:
            self._problem.hide()

    def _show_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))


class FormRows(QWidget):
    """Rows of a label and fields in aligned columns; a mark may stand at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnMinimumWidth(0, label_width(self))
        self._grid.setColumnStretch(1, 1)
        self._next = 0
        self._rows: list[FormRow] = []

    def add_under(self, note: QWidget) -> None:
        """Put a widget that comes and goes by itself under the fields of the last row."""
        self._grid.addWidget(note, self._next - 1, 1)

    def add_row(
        self,
        label: str,
        *fields: QWidget,
        mark: QWidget | None = None,
        note: QWidget | None = None,
        stretches: Sequence[int] = (),
    ) -> FormRow:
        """Add a row; the first field is the label's buddy, `note` stands under the fields."""
        named = muted(label, self)
        named.setBuddy(fields[0])
        is_text = isinstance(fields[0], QPlainTextEdit)
        if is_text:
            named.setContentsMargins(0, theme.SPACE, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        middle = Qt.AlignmentFlag.AlignVCenter
        is_words = isinstance(fields[0], QLabel) and fields[0].wordWrap()
        self._grid.addWidget(named, self._next, 0, top if is_text or is_words else middle)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        for index, field in enumerate(fields):
            if isinstance(field, QLabel) and len(fields) > 1:
                field.setMinimumWidth(label_width(self) * 3 // 5)
            stretch = stretches[index] if index < len(stretches) else 1
            if isinstance(field, QPlainTextEdit):
                # At the top: a field that grows while it is laid out would be left in the middle.
                line.addWidget(field, stretch, top)
            else:
                line.addWidget(field, stretch)
        self._grid.addLayout(line, self._next, 1)
        if mark is not None:
            self._grid.addWidget(mark, self._next, 2, top if is_text else middle)
        problem = QLabel(self)
        problem.setTextFormat(Qt.TextFormat.PlainText)
        problem.setWordWrap(True)
        problem.setProperty("role", "problem")
        problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        problem.hide()
        self._grid.addWidget(problem, self._next + 1, 1)
        row = FormRow(named, fields, problem)
        self._rows.append(row)  # Qt does not keep what its signals lead to
        if note is not None:
            self._grid.addWidget(note, self._next + 2, 1)
            row.add_note(note)
        if mark is not None:
            row.add_note(mark)
        self._next += 3
        return row
