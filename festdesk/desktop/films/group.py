"""What all groups of the card share: their film, acts upon it, and where its values came from."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.base.text import shorten
from festdesk.checks.cards.required import Use, uses
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, say_reason, user_language
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.sections import Section
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.sources.tables import Provenance

if TYPE_CHECKING:
    from sqlmodel import Session

_LONGEST_TIP = 160
_ROW_PX = 10  # tops nearer than this are of one row


class Refusable(Protocol):
    """A field that can say why what was typed in it was not kept."""

    @property
    def stored(self) -> str:
        """The value as it is in the file."""

    def refuse(self, said: str, stored: str) -> None:
        """Say why; what was typed stays to be mended."""


def spoken_here(snapshot: Snapshot | None) -> tuple[str, ...]:
    """Return the languages in which words are understood: the user's and the edition's."""
    of_edition = snapshot.languages if snapshot is not None else ()
    return tuple(dict.fromkeys((user_language(), *of_edition)))


def provenance_of(
    snapshot: Snapshot, row_ids: Iterable[str], fields: Sequence[str] = ()
) -> Provenance | None:
    """Return where a value of one of these rows came from last; without fields, any value of them.

    A value that a later source replaced came from that one.
    """
    for row_id in row_ids:
        found = [
            noted
            for noted in snapshot.provenance_of(row_id)
            if not fields or noted.field in fields or not noted.field
        ]
        if found:
            return max(found, key=partial(_taken_at, snapshot))
    return None


def _taken_at(snapshot: Snapshot, noted: Provenance) -> tuple[str, str]:
    source = snapshot.sources.get(noted.source_id)
    return (source.taken_at.isoformat() if source is not None else "", noted.id)


def source_tip(snapshot: Snapshot, noted: Provenance | None) -> str:
    """Return in words from which line a value came, or nothing where nobody noted it."""
    if noted is None:
        return ""
    source = snapshot.sources.get(noted.source_id)
    name = source.name if source is not None else ""
    said = QCoreApplication.translate("Card", "From line {line}: {words}")
    if noted.last_line > noted.first_line:
        said = QCoreApplication.translate("Card", "From lines {line}–{last}: {words}")
    first = said.format(
        line=noted.first_line, last=noted.last_line, words=shorten(noted.value, _LONGEST_TIP)
    )
    sure = QCoreApplication.translate("Card", "Sureness: {percent} %. {reason}").format(
        percent=noted.confidence_percent, reason=say_reason(noted.reason)
    )
    return "\n".join(filter(None, (first, sure if noted.reason else "", name)))


class SourceMark(QToolButton):
    """A small mark that tells from which line a value came, and shows it there."""

    wanted = Signal(str, int, int)  # source id, first and last line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setProperty("role", "mark")
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # the way through the fields has no stop at marks
        self._noted: Provenance | None = None
        self.clicked.connect(self._want)
        self.hide()

    def show_source(self, snapshot: Snapshot, noted: Provenance | None) -> None:
        """Show where a value came from, or nothing."""
        self._noted = noted
        if self.isHidden() == (noted is not None):
            self.setVisible(noted is not None)
        if noted is not None:
            self.setText(self.tr("line {number}").format(number=noted.first_line))
            tip = source_tip(snapshot, noted)
            self.setToolTip(plain_tip(tip))
            self.setAccessibleName(tip)
        else:
            self.setToolTip("")

    def _want(self) -> None:
        if self._noted is not None:
            noted = self._noted
            self.wanted.emit(noted.source_id, noted.first_line, noted.last_line)


def _anchor(field: QWidget) -> QWidget:
    around: QWidget | None = field
    while around is not None and not isinstance(around, CardGroup):
        if around.property("anchor"):
            return around
        around = around.parentWidget()
    return field


def _is_in_head(field: QWidget, group: QWidget) -> bool:
    is_direct = field.parentWidget() is group or isinstance(field, QCheckBox)
    return isinstance(field, QAbstractButton) and is_direct and not field.property("in_body")


class CardGroup(Section):
    """A group of the card; it is shown a film and acts upon it."""

    place_wanted = Signal(object)
    source_wanted = Signal(str, int, int)
    message = Signal(str)
    field_wanted = Signal(object)  # a widget to focus and to scroll to
    # Whose rows matter to the group; after an act on none of them it is left alone.
    tables: ClassVar[frozenset[str]] = frozenset({"film"})
    is_numbered: ClassVar[bool] = True  # whether one of Alt+1, Alt+2 … may lead to it

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.desk = desk
        self.film_id = FilmId("")
        self.more = False  # what the house does not use is shown even where it is empty
        self.uses: Mapping[str, Use] = {}

    # What a group does its own way

    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        """Show a film; what the user is typing stays."""
        raise NotImplementedError

    def show_more(self, *, more: bool) -> None:
        """Show what is seldom used even where it is empty."""
        self.more = more
        snapshot = self.desk.snapshot
        film = snapshot.films.get(self.film_id) if snapshot is not None else None
        if snapshot is not None and film is not None:
            self.show_film(snapshot, film)

    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        """Return label and field of what the house may require, by key, where they are shown."""
        return {}

    def focus_place(self, place: Place) -> bool:
        """Focus the field a place means, and tell whether it is in this group."""
        del place
        return False

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field of this group, as `focus_place` understands it."""
        del field
        return None

    # What groups ask

    def enter(self) -> None:
        """Focus the first field of the group."""
        self.set_folded(is_folded=False)
        fields = self.in_order()
        if fields:
            self.field_wanted.emit(fields[0])

    @override
    def toggle_fold(self) -> None:
        super().toggle_fold()
        if not self.is_folded:
            self.enter()

    def in_order(self) -> list[QWidget]:
        """Return what takes the focus as one reads it; the buttons of the heading come last.

        A widget that names itself an `anchor` keeps its own fields together, as a text and its
        status.
        """
        found = []
        for field in self.findChildren(QWidget):
            inside = isinstance(field.parentWidget(), QAbstractScrollArea | QComboBox)
            if inside or not field.isVisibleTo(self) or not field.isEnabled():
                continue
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(field)
        row, top = 0, -_ROW_PX
        keyed: list[tuple[Any, int, QWidget]] = []
        for field in sorted(found, key=self._top):
            if self._top(field) - top > _ROW_PX:
                row, top = row + 1, self._top(field)
            at = _anchor(field).mapTo(self, QPoint(0, 0)).x()
            is_text = isinstance(field, QPlainTextEdit)
            keyed.append(((_is_in_head(field, self), row, at, not is_text), len(keyed), field))
        return [field for _, _, field in sorted(keyed, key=itemgetter(0, 1))]

    def _top(self, field: QWidget) -> int:
        return _anchor(field).mapTo(self, QPoint(0, 0)).y()

    def place_in(self, table: GrowingTable, kind: str, **columns: str) -> Place | None:
        """Return the place of a table's current cell; `columns` are keys that differ from it."""
        cell = table.current_cell()
        if cell is None:
            return None
        return Place(kind, cell[0], columns.get(cell[1], cell[1]), self.film_id)

    def take(self, snapshot: Snapshot, film: Film) -> None:
        """Show a film, which may be another one."""
        self.film_id = film.id
        self.uses = uses(snapshot)
        self.show_film(snapshot, film)

    def steps(self, snapshot: Snapshot, film: Film) -> Iterator[QWidget]:
        """Show a film as `take` does, step by step; yields what is shown next, first the group.

        What is still to come is not painted meanwhile.
        """
        yield self
        self.take(snapshot, film)

    def shows(self, key: str, *, holds: bool) -> bool:
        """Tell whether a field is shown: it holds something, or the house uses or requires it."""
        use = self.uses.get(key)
        return holds or self.more or use is None or use.is_shown or bool(use.required_from)

    def make_mark(self) -> SourceMark:
        """Return a mark that leads to the source."""
        mark = SourceMark(self)
        mark.wanted.connect(self.source_wanted)
        return mark

    def act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        *,
        field: Refusable | None = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Change the edition as one act; where it is refused, the field says why."""
        self.desk.act(label, change, then, _Refusal(self, field) if field is not None else None)

    def stored_of(self, field: Refusable) -> str:
        """Return what the file holds for a field whose act was refused."""
        return field.stored

    def change_label(self, what: str) -> str:
        """Return how the Edit menu calls a change of this field."""
        return self.tr("Change “{field}”").format(field=what)


class _Refusal:
    """Hands a problem to the field that caused it, unless it shows another film by then."""

    def __init__(self, group: CardGroup, field: Refusable) -> None:
        self._group = group
        self._film_id = group.film_id
        self._field = field

    def __call__(self, problem: KnownError) -> None:
        if self._group.film_id == self._film_id:
            self._field.refuse(say(problem), self._group.stored_of(self._field))
