"""Asks whose name stands in places that are not this person's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.widgets.people import who_is
from festdesk.desktop.widgets.search_combo import SearchCombo
from festdesk.snapshot import Snapshot

_WIDTH = 34  # in the font's em


class PersonDialog(QDialog):
    """Lets the user choose a person, those that come into question first, or nobody listed."""

    chosen = Signal(str)  # the person's id, or nothing for somebody who is not in the edition

    def __init__(
        self, snapshot: Snapshot, words: str, likely: Sequence[str], but: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Somebody else"))
        asked = QLabel(self.tr("Whose name is “{words}” there?").format(words=words), self)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        self.people = SearchCombo(self.tr("Person"), self)
        labels = [self.tr("Somebody who is not in this edition")]
        self._ids = [""]
        first = {person_id: number for number, person_id in enumerate(likely)}
        named = [
            (first.get(id_, len(first)), fold(name), name, id_)
            for id_ in snapshot.people
            if id_ != but and (name := snapshot.person_name(id_))
        ]
        for place, _, name, id_ in sorted(named):
            about = who_is(snapshot, id_) if place < len(first) else ""
            labels.append(f"{name} ({about})" if about else name)
            self._ids.append(str(id_))
        self.people.addItems(labels)  # at once: one by one takes long for thousands
        self.people.setCurrentIndex(1 if likely and self.people.count() > 1 else 0)
        asked.setBuddy(self.people)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.people.entered.connect(self._accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(asked)
        layout.addWidget(self.people)
        layout.addWidget(buttons)
        self.people.setFocus()
        line = self.people.lineEdit()
        if line is not None:
            line.selectAll()
        self.resize(self.fontMetrics().horizontalAdvance("m") * _WIDTH, self.sizeHint().height())

    def _accept(self, *_entered: object) -> None:
        index = self.people.findText(self.people.currentText())
        if index >= 0:
            self.chosen.emit(self._ids[index])
            self.accept()
