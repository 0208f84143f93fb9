"""The list of people: directors of the programme, others with a filmography, all when searched."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.widgets.rows_model import AnyIndex
from festdesk.people.names import sort_name
from festdesk.snapshot import Snapshot

_DISPLAY, _ACCESSIBLE = 0, 11
COUNT_ROLE = 0x0101
_MOST_KEPT = 20_000  # names whose keys are remembered, so that an act works out its own alone


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as the list shows them."""

    id: PersonId
    name: str
    sort_key: str
    folded: str  # all forms of the name
    count: int = 0  # of entries
    directs: bool = False  # a film of the programme


@lru_cache(_MOST_KEPT)
def _sort_key(given: str, name: str) -> str:
    return fold(given or sort_name(name))


@lru_cache(_MOST_KEPT)
def _folded(forms: str) -> str:
    return fold(forms)


def people_lines(snapshot: Snapshot) -> list[PersonLine]:
    """Return all people by sort name."""
    directing = {
        credit.person_id
        for film in snapshot.films.values()
        if not film.is_withdrawn
        for credit in snapshot.directors_of(film.id)
    }
    found = []
    for person in snapshot.people.values():
        name = snapshot.person_name(person.id)
        forms = " ".join(form.text for form in snapshot.names_of(person.id))
        found.append(
            PersonLine(
                person.id,
                name,
                _sort_key(person.sort_name, name),
                _folded(forms),
                len(snapshot.entries_of(person.id)),
                person.id in directing,
            )
        )
    found.sort(key=lambda line: (line.sort_key, line.id))
    return found


@dataclass(frozen=True, slots=True)
class _ListRow:
    words: str
    line: PersonLine | None = None


class PeopleModel(QAbstractListModel):
    """Directors of the programme, then others with a filmography; all people while searched."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_ListRow] = []

    def show_people(self, lines: Sequence[PersonLine], searched: Sequence[str]) -> None:
        """Show the people whose names hold all searched words, which are folded."""
        found = [line for line in lines if all(word in line.folded for word in searched)]
        groups = (
            (self.tr("Directors of the programme"), [line for line in found if line.directs]),
            (
                self.tr("Other filmographies"),
                [line for line in found if not line.directs and line.count],
            ),
            (
                self.tr("Other people"),
                [line for line in found if searched and not line.directs and not line.count],
            ),
        )
        self.beginResetModel()
        self._rows = []
        for head, group in groups:
            if group:
                self._rows.append(_ListRow(head))
                self._rows += [_ListRow(line.name, line) for line in group]
        self.endResetModel()

    def line_at(self, index: AnyIndex) -> PersonLine | None:
        """Return who stands in a row; nobody for a head."""
        return self._rows[index.row()].line if index.isValid() else None

    def row_of(self, person_id: str) -> int:
        """Return the row of a person, or -1."""
        for number, row in enumerate(self._rows):
            if row.line is not None and row.line.id == person_id:
                return number
        return -1

    def first_row(self) -> int:
        """Return the row of the first person, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.line is not None), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, COUNT_ROLE, _ACCESSIBLE} or not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.line is None:
            return None if role == COUNT_ROLE else row.words
        if role == COUNT_ROLE:
            return row.line.count
        if role == _ACCESSIBLE:
            entries = self.tr("Entries: {count}").format(count=row.line.count)
            return f"{row.words}, {entries}"
        return row.words

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.line_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _PersonDelegate(QStyledItemDelegate):
    """Draws a name, and at the right how many entries there are."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() + theme.GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = theme.tokens()
        rect = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        count = index.data(COUNT_ROLE)
        painter.save()
        font = option.font
        if count is None:
            font.setPointSizeF(font.pointSizeF() * 0.9)
            font.setWeight(font.Weight.DemiBold)
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.window))
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if count:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, str(count))
            rect.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(f"  {count}"), 0)
        painter.setPen(QColor(tokens.muted if count is None else tokens.text))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class PeopleView(QListView):
    """The list of people."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setAccessibleName(self.tr("People"))
        self.setModel(model)
        self.setItemDelegate(_PersonDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
