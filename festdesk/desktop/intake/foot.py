"""The foot of the screen: which card the film goes to, what is remembered, and taking it in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.phrases import say_reason
from festdesk.desktop.widgets.sections import muted
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.intake.doors import CardFound
    from festdesk.snapshot import Snapshot

_LETTERS_OF_TARGET, _LETTERS_OF_NAME = 28, 28


class Foot(QWidget):
    """Chooses the card, the profile that is kept, and ends it all."""

    target_chosen = Signal(str)  # a film's id, or nothing for a new card
    take_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = QComboBox(self)
        self.target.setAccessibleName(self.tr("Film to take the text in for"))
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.target.setMinimumContentsLength(_LETTERS_OF_TARGET)
        self.target.activated.connect(self._choose)
        label = QLabel(self.tr("Ta&ke in as"), self)
        label.setBuddy(self.target)
        self.found = muted("", self)
        self.found.setWordWrap(True)
        self.remember = QCheckBox(self.tr("&Remember for pages like this, as"), self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the layout"))
        self.name.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_NAME)
        self.remembered = muted("", self)
        self.discard = QPushButton(self.tr("Disc&ard text"), self)
        self.take = QPushButton(self.tr("Take &in"), self)
        self.take.setProperty("primary", "true")
        self.take.setToolTip(self.tr("Ctrl+Enter"))
        for button in (self.discard, self.take):
            button.setAutoDefault(False)  # Enter belongs to the text and the list
        self.take.clicked.connect(self.take_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        kept = QHBoxLayout()
        kept.setSpacing(theme.SPACE)
        kept.addWidget(self.remember)
        kept.addWidget(self.name)
        kept.addWidget(self.remembered, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(label)
        line.addWidget(self.target)
        line.addWidget(self.found, 1)
        line.addWidget(self.discard)
        line.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(kept)
        whole.addLayout(line)
        self.show_corrections(0, "")

    def fill(self, snapshot: "Snapshot | None") -> None:
        """List the films of the edition."""
        if snapshot is None:
            return
        kept = self.target.currentData()
        first = snapshot.languages[0]
        films = [
            (printed_title(snapshot.titles_of(film_id), first) or self.tr("Untitled"), film_id)
            for film_id in snapshot.films
        ]
        films.sort(key=lambda pair: fold(pair[0]))
        rows = [(self.tr("New film"), FilmId("")), *films]
        shown = range(1, self.target.count())
        if (
            films != [(self.target.itemText(n), self.target.itemData(n)) for n in shown]
            or not films
        ):
            self.target.clear()
            for title, film_id in rows:
                self.target.addItem(title, film_id)
        self.target.setCurrentIndex(max(0, self.target.findData(kept)))

    def _choose(self, row: int) -> None:
        self.target.setCurrentIndex(row)
        self.target_chosen.emit(self.target.itemData(row, Qt.ItemDataRole.UserRole) or "")

    def show_target(self, film_id: str, found: "tuple[CardFound, ...]", *, is_list: bool) -> None:
        """Show the card that the film goes to, and why, or which it may be.

        A mere list of works, `is_list`, goes to its person, and no card is made for it.
        """
        first = self.tr("No card: it goes to the person") if is_list else self.tr("New film")
        self.target.setItemText(0, first)
        self.target.setCurrentIndex(max(0, self.target.findData(film_id)))
        best = found[0] if found else None
        said = ""
        if best is not None and best.film_id == film_id:
            said = say_reason(best.reason)
        elif best is not None:
            row = self.target.findData(best.film_id)
            said = self.tr("Perhaps about “{title}”: {reason}").format(
                title=self.target.itemText(row), reason=say_reason(best.reason)
            )
        self.found.setText(said)

    def show_corrections(self, count: int, name: str) -> None:
        """Offer to remember what was put right, under a name."""
        for part in (self.remember, self.name, self.remembered):
            part.setVisible(count > 0)
        said = {1: self.tr("One thing that you put right is read so from now on.")}.get(
            count, self.tr("{count} things that you put right are read so from now on.")
        )
        self.remembered.setText(said.format(count=count))
        if not count:
            self.remember.setChecked(False)
        if not self.name.isModified():
            self.name.setText(name)

    def show_counts(self, ticked: int, total: int, conflicts: int) -> None:
        """Say on the button what it would do now."""
        self.take.setText(
            self.tr("Dec&ide on {count} conflicts").format(count=conflicts)
            if conflicts > 1
            else self.tr("Dec&ide on the conflict")
            if conflicts
            else self.tr("Take &in all {count}").format(count=total)
            if ticked == total and total
            else self.tr("Take &in {count} of {total}").format(count=ticked, total=total)
            if total
            else self.tr("Take &in")
        )
