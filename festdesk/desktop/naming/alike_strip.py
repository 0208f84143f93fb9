"""Who is likely the same as the chosen person or company, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from festdesk.desktop import theme
from festdesk.desktop.naming.bearers import Bearer, name_of
from festdesk.desktop.naming.survey import NameLine
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.people import who_is
from festdesk.snapshot import Snapshot


class AlikeStrip(QFrame):
    """Shows one of them at a time; the next one comes when it is decided."""

    merge_wanted = Signal(object, object)  # the chosen Bearer, and the other
    apart_wanted = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "news")
        self._pair: tuple[Bearer, Bearer] | None = None
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.merge = EnterButton(self.tr("&Merge…"), self)
        self.apart = EnterButton(self.tr("N&ot the same"), self)
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._apart)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE // 2, theme.GAP, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.merge)
        layout.addWidget(self.apart)
        self.hide()

    def show_line(self, line: NameLine | None, snapshot: Snapshot, *, read_only: bool) -> None:
        """Show who is alike, or nothing where nobody is."""
        self._pair = None
        if line is None or not line.alike:
            self.hide()
            return
        other = Bearer(line.bearer.kind, line.alike[0])
        self._pair = line.bearer, other
        name, about = name_of(snapshot, other), who_is(snapshot, other.id)
        said = self.tr("Likely the same: {name} ({about}).") if about else None
        said = said or self.tr("Likely the same: {name}.")
        said = said.format(name=name, about=about)
        more = len(line.alike) - 1
        if more:
            said = self.tr("{said} And {count} more.").format(said=said, count=more)
        self.said.setText(said)
        for button in (self.merge, self.apart):
            button.setEnabled(not read_only)
        self.show()

    def _merge(self) -> None:
        if self._pair is not None:
            self.merge_wanted.emit(*self._pair)

    def _apart(self) -> None:
        if self._pair is not None:
            self.apart_wanted.emit(*self._pair)
