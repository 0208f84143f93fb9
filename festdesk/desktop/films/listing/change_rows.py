"""What is to become of one field of several cards: which way, and with which value."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.text import shorten
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.charges import charge_names
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.desktop.widgets.words import WordsField
from festdesk.films.fields import CardField

if TYPE_CHECKING:
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

LEAVE, SET, ADD, REMOVE, EMPTY = "leave", "set", "add", "remove", "empty"
_LONGEST = 40  # characters of what the cards hold


@dataclass
class Parts:
    """What a change is put together from."""

    values: dict[str, Any] = field(default_factory=dict)
    added: dict[str, Sequence[str]] = field(default_factory=dict)
    removed: dict[str, Sequence[str]] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    charge: str | None = None


class FieldRow(QObject):
    """One field: its name, what the cards hold, what is to be done, and with which value."""

    changed = Signal()

    def __init__(self, label: str, ways: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.label = label
        self.way = ChoiceField(label, parent)
        self.way.set_choices(list(ways))
        self.way.set_stored(LEAVE)
        self.now = muted("", parent)
        self.problem = QLabel(parent)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.way.committed.connect(self._follow)

    @property
    def value(self) -> QWidget:
        """The widget in which the value is chosen or typed."""
        raise NotImplementedError

    def put_into(self, parts: Parts) -> None:
        """Say what becomes of the field.

        Raises:
            InputProblem: What was typed cannot be kept.
        """
        raise NotImplementedError

    def show_held(self, held: Sequence[str]) -> None:
        """Show what the cards hold: the value of all of them, or that they differ."""
        different = sorted(set(held))
        if len(different) == 1:
            self.now.setText(shorten(different[0], _LONGEST) or "–")
        else:
            self.now.setText(self.tr("{count} different values").format(count=len(different)))
        told = "\n".join(shorten(one, 2 * _LONGEST) or "–" for one in different[:12])
        self.now.setToolTip(plain_tip(told))

    def refuse(self, said: str) -> None:
        """Say below the field why its value cannot be kept; nothing when it can."""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.value.setAccessibleDescription(said)

    def _follow(self) -> None:
        self.refuse("")
        self.value.setEnabled(self.way.stored != EMPTY)
        if self.way.stored not in {LEAVE, EMPTY}:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take_value(self) -> None:
        """Take it that what was typed or chosen is to be set, where nothing was said yet."""
        self.refuse("")
        if self.way.stored == LEAVE:
            self.way.set_stored(SET)
        self.changed.emit()


class ChoiceRow(FieldRow):
    """A field with a closed list of values."""

    def __init__(
        self,
        column: str,
        label: str,
        listed: list[tuple[str, str]],
        parent: QWidget,
        *,
        may_be_empty: bool,
    ) -> None:
        super().__init__(label, _ways(can_empty=may_be_empty), parent)
        self._column = column
        self._listed = dict(listed)
        self._value = ChoiceField(label, parent)
        self._value.set_choices([("", ""), *listed])
        self._value.committed.connect(self._take_value)

    @property
    @override
    def value(self) -> QWidget:
        return self._value

    def choose(self, value: str) -> None:
        """Choose a value, as the user does."""
        self._value.set_stored(value)
        self._take_value()

    def held_by(self, film: "Film") -> str:
        """Return what a card holds, in words."""
        return self._listed.get(str(getattr(film, self._column) or ""), "")

    @override
    def put_into(self, parts: Parts) -> None:
        if self.way.stored == EMPTY:
            parts.values[self._column] = None
        elif self.way.stored == SET and self._value.stored:
            parts.values[self._column] = self._value.stored


class WordsRow(FieldRow):
    """A field of the card's catalogue: words, a list of words, or a text.

    It completes in the first of `languages` and understands all of them.
    """

    def __init__(self, known: CardField, languages: tuple[str, ...], parent: QWidget) -> None:
        is_text = known.key == "note"
        ways = _ways(can_add=known.is_list or is_text, can_remove=known.is_list, can_empty=True)
        super().__init__(say(known.label), ways, parent)
        self._known = known
        self.line: LineField
        if known.offer is None:
            self.line = LineField(self.label, parent)
        else:
            offer = partial(known.offer, languages)
            self.line = WordsField(self.label, offer, parent, is_list=known.is_list)
        self.line.textEdited.connect(self._take_value)

    @property
    @override
    def value(self) -> QWidget:
        return self.line

    def held_by(self, film: "Film") -> str:
        """Return what a card holds, in words."""
        return self._known.show(film, user_language())

    @override
    def put_into(self, parts: Parts) -> None:
        way = self.way.stored
        if way == LEAVE:
            return
        values = dict(self._known.read("" if way == EMPTY else self.line.text()))
        if way in {SET, EMPTY}:
            parts.values.update(values)
            return
        target: dict[str, Any] = parts.removed if way == REMOVE else parts.added
        if self._known.key == "note":
            target = parts.written
        target.update(values)


class ChargeRow(FieldRow):
    """Who is responsible for the cards, which is no column of a card."""

    def __init__(self, label: str, snapshot: "Snapshot", parent: QWidget) -> None:
        super().__init__(label, _ways(can_empty=True), parent)
        self._snapshot = snapshot
        self.line = WordsField(label, partial(charge_names, snapshot), parent)
        self.line.textEdited.connect(self._take_value)

    @property
    @override
    def value(self) -> QWidget:
        return self.line

    def held_by(self, film: "Film") -> str:
        """Return who is responsible for a card."""
        return self._snapshot.in_charge_of(film.id)

    @override
    def put_into(self, parts: Parts) -> None:
        if self.way.stored == EMPTY:
            parts.charge = ""
        elif self.way.stored == SET:
            parts.charge = self.line.text()


def _ways(
    *, can_empty: bool, can_add: bool = False, can_remove: bool = False
) -> list[tuple[str, str]]:
    ways = [
        (LEAVE, QCoreApplication.translate("ChangeDialog", "Leave as it is")),
        (SET, QCoreApplication.translate("ChangeDialog", "Set to")),
    ]
    if can_add:
        ways.append((ADD, QCoreApplication.translate("ChangeDialog", "Add")))
    if can_remove:
        ways.append((REMOVE, QCoreApplication.translate("ChangeDialog", "Take out")))
    if can_empty:
        ways.append((EMPTY, QCoreApplication.translate("ChangeDialog", "Empty")))
    return ways
