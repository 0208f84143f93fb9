"""Why something has no place: sentences, each with the way to the rule it is about."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from festdesk.base.findings import Place
from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.reasons import Reasons
from festdesk.planning.proposal.outcome import Contradiction

_MOST = 5  # contradictions shown; all say the same of other films


class ReasonView(QWidget):
    """Shows contradictions; hidden while there are none."""

    place_wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE // 2)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        for widget in self._shown:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self.hide()

    def show_reasons(self, found: Sequence[Contradiction], reasons: Reasons) -> None:
        """Show why something has no place."""
        self.clear()
        for one in found[:_MOST]:
            self._add(self._label(reasons.head(one)))
            for reason in reasons.rules(one):
                self._add(self._row(reason.said, reason.place))
            if not one.is_least:
                said = self.tr("Perhaps fewer rules than these contradict each other.")
                self._add(self._label(said))
        if len(found) > _MOST:
            said = self.tr("{count} more have no place for like reasons.")
            self._add(self._label(said.format(count=len(found) - _MOST)))
        self.setVisible(bool(found))

    def say(self, said: str) -> None:
        """Show one sentence."""
        self.clear()
        self._add(self._label(said))
        self.show()

    def texts(self) -> list[str]:
        """Return what is said, line by line."""
        labels = [label for widget in self._shown for label in _labels_of(widget)]
        return [label.text() for label in labels]

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        self._shown.append(widget)
        widget.show()

    def _label(self, said: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(said)
        return label

    def _row(self, said: str, place: Place | None) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(theme.GAP, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        label = self._label(f"• {said}")
        label.setWordWrap(False)  # so that what leads to the rule stands right behind it
        layout.addWidget(label)
        if place is not None:
            go = QToolButton(row)
            go.setProperty("role", "quiet")
            go.setText(self.tr("Go there"))
            go.setAccessibleName(self.tr("Go to the rule: {rule}").format(rule=said))
            go.clicked.connect(partial(self._go, place))
            layout.addWidget(go)
        layout.addStretch(1)
        return row

    def _go(self, place: Place, *_clicked: object) -> None:
        self.place_wanted.emit(place)


def _labels_of(widget: QWidget) -> list[QLabel]:
    return [widget] if isinstance(widget, QLabel) else list(widget.findChildren(QLabel))
