"""What a card still needs, at its head and at its fields; each word leads to its field."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.findings import Place
from festdesk.base.text import shorten
from festdesk.checks.cards.card_fields import RuledField
from festdesk.checks.cards.required import STATUS_WORDS, Use, lacking
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.films.tables import CardStatus
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId

_MOST_NAMED = 3
_LETTERS = 26  # of one field's name


def status_in_words(status: str) -> str:
    """Return a status of cards as it stands inside a sentence."""
    known = STATUS_WORDS.get(status)
    return say(known) if known is not None else status


class RequiredBar(QFrame):
    """One line that names what is missing, and asks when a status was chosen that needs it."""

    place_wanted = Signal(object)  # Place
    all_the_same = Signal(str)  # the status that is set although something is missing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = ""
        self._fields: tuple[RuledField, ...] = ()
        self._film_id = ""
        self.said = muted("", self)
        self.buttons = [quiet_button("", self) for _ in range(_MOST_NAMED)]
        for button in self.buttons:
            button.clicked.connect(self._go)
        self.anyway = QPushButton(self)
        self.anyway.clicked.connect(self._set_anyway)
        self.leave = QPushButton(self.tr("Leave it"), self)
        self.leave.clicked.connect(self.dismiss)
        words = FlowLayout()
        for widget in (self.said, *self.buttons):
            words.addWidget(widget)
        asked = QHBoxLayout()
        asked.addWidget(self.anyway)
        asked.addWidget(self.leave)
        asked.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE // 2)
        whole.addLayout(words)
        whole.addLayout(asked)
        self.hide()

    @property
    def fields(self) -> tuple[RuledField, ...]:
        """What is named as missing."""
        return self._fields

    def show_film(self, snapshot: Snapshot, film_id: "FilmId") -> None:
        """Name what the film still lacks for approval, or for the status that was refused."""
        if film_id != self._film_id:
            self._refused = ""
        self._film_id = film_id
        if self._refused and not lacking(snapshot, film_id, self._refused):
            self._refused = ""  # all of it has been filled in; the status may be chosen again
        wanted = self._refused or str(CardStatus.APPROVED)
        self._fields = tuple(lacking(snapshot, film_id, wanted))
        self._say(wanted)

    def ask(self, snapshot: Snapshot, film_id: "FilmId", status: str) -> None:
        """Name what a status needs that is missing, and offer to set it all the same."""
        self._film_id, self._refused = film_id, status
        self._fields = tuple(lacking(snapshot, film_id, status))
        self._say(status)
        self.buttons[0].setFocus()

    def dismiss(self) -> None:
        """Leave the status as it is."""
        self._refused = ""
        self.anyway.hide()
        self.leave.hide()
        self.place_wanted.emit(Place("film", self._film_id, "status", self._film_id))

    def _say(self, status: str) -> None:
        self.setVisible(bool(self._fields))
        count = len(self._fields)
        said = self.tr("Still required to be {status}:")
        if self._refused:
            said = self.tr("Not set to {status}; still required:")
        self.said.setText(said.format(status=status_in_words(status)))
        for number, button in enumerate(self.buttons):
            button.setVisible(number < count)
            if number < count:
                is_rest = number == _MOST_NAMED - 1 and count > _MOST_NAMED
                self._name(button, self._fields[number], count - number if is_rest else 0)
        asked = bool(self._refused)
        self.anyway.setVisible(asked)
        self.leave.setVisible(asked)
        self.anyway.setText(
            self.tr("Set to {status} all the same").format(status=status_in_words(status))
        )

    def _name(self, button: QToolButton, field: RuledField, rest: int) -> None:
        word = say(field.told)
        shown = self.tr("{count} more").format(count=rest) if rest else word
        button.setText(shorten(shown, _LETTERS).replace("&", "&&"))
        tip = self.tr("Go to: {field}").format(field=word)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(tip)
        button.setProperty("place", field.place)

    def _go(self) -> None:
        button = self.sender()
        place = str(button.property("place"))
        self.place_wanted.emit(Place("film", self._film_id, place, self._film_id))

    def _set_anyway(self) -> None:
        status, self._refused = self._refused, ""
        self.all_the_same.emit(status)


def mark_required(
    named: Mapping[str, tuple[QLabel, QWidget]], uses: Mapping[str, Use], missing: Iterable[str]
) -> None:
    """Mark the labels of what is required; what is missing too is told to a screen reader.

    Several keys may share a label, such as the heading of a group.
    """
    wanting = set(missing)
    said: dict[QLabel, list[str]] = {label: [] for label, _ in named.values()}
    lacks: dict[QLabel, bool] = dict.fromkeys(said, False)
    for key, (label, field) in named.items():
        use = uses.get(key)
        words = ""
        if use is not None and use.required_from:
            words = _say_required(use, is_missing=key in wanting)
            said[label].append(words)
            lacks[label] |= key in wanting
        if not field.property("problem"):
            field.setAccessibleDescription("\n".join(said[label]))
    for label, sentences in said.items():
        _mark(label, "\n".join(dict.fromkeys(sentences)), is_missing=lacks[label])


def _mark(label: QLabel, said: str, *, is_missing: bool) -> None:
    plain = label.property("plain")
    if plain is None or label.text() not in {plain, _marked(str(plain))}:
        plain = label.text()  # it was given other words since
        label.setProperty("plain", plain)
    words = _marked(str(plain)) if said else str(plain)
    if label.text() != words:
        label.setText(words)
    if label.property("plain_tip") is None:
        label.setProperty("plain_tip", label.toolTip())
    label.setToolTip(plain_tip(said) if said else str(label.property("plain_tip")))
    if label.property("plain_role") is None:
        label.setProperty("plain_role", label.property("role") or "")
    role = "wanting" if is_missing else label.property("plain_role")
    if (label.property("role") or "") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def _marked(plain: str) -> str:
    return f"{plain} •"


def _say_required(use: Use, *, is_missing: bool) -> str:
    said = QCoreApplication.translate(
        "RequiredBar", "Required as soon as a card is {status}: {field}."
    )
    if is_missing:
        said = QCoreApplication.translate(
            "RequiredBar", "Required as soon as a card is {status}, and still missing: {field}."
        )
    return said.format(status=status_in_words(use.required_from), field=say(use.field.told))
