"""Where the keys go when a page is turned to."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTabBar, QWidget


def focus_soon(widget: QWidget) -> None:
    """Give the main widget of a page the keys once the page is shown.

    Not while the user walks along the tabs. Later than the stack of pages, which gives them to
    whatever comes first.
    """
    QTimer.singleShot(0, widget, partial(_focus, widget))


def _focus(widget: QWidget) -> None:
    if widget.isVisible() and not isinstance(QApplication.focusWidget(), QTabBar):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def selected_words() -> str:
    """Return what is selected in the field that has the keys; nothing where it is no field."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return field.selectedText()
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().selectedText().replace("\u2029", "\n")
    return ""
