"""The hits as rows that can be ticked: the card, the field, and what would become of the words."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.desktop.films.replace.fields import FIELDS, OWN_TEXTS, Value
from festdesk.desktop.films.replace.finding import Found
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.changed_words import Context, context_of
from festdesk.desktop.widgets.context_delegate import CONTEXT
from festdesk.desktop.widgets.context_view import context_in_words
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex

CARD, FIELD, WORDS = range(3)
_DISPLAY, _TIP, _CHECK, _NAME = 0, 3, 10, 11
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_LABELS = {field.key: field.label for field in FIELDS}


def context_of_hit(found: Found) -> Context:
    """Return a hit with the words around it."""
    hit = found.hit
    return context_of(found.value.words, hit.start, hit.end, hit.replacement)


class HitsModel(QAbstractTableModel):
    """Shows hits and keeps which are ticked; one without a tick stays so when sought anew."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()
        self._left_out: set[tuple[str, str, int, int]] = set()
        self._snapshot: Snapshot | None = None
        self._titles: dict[str, str] = {}

    def show_hits(self, found: Sequence[Found], snapshot: Snapshot | None) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._found, self._snapshot = found, snapshot
        self._titles.clear()
        self._left_out &= {one.key for one in found}
        self.endResetModel()
        self.ticked_changed.emit()

    def forget_ticks(self) -> None:
        """Tick all, as for another search."""
        self._left_out.clear()

    @property
    def ticked(self) -> list[Found]:
        """The hits that are to be replaced."""
        return [one for one in self._found if one.key not in self._left_out]

    def found_at(self, row: int) -> Found | None:
        """Return the hit of a row."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def tick(self, rows: Iterable[int], *, is_ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        keys = {self._found[row].key for row in rows if 0 <= row < len(self._found)}
        self._left_out = self._left_out - keys if is_ticked else self._left_out | keys
        if keys:
            last = self.index(len(self._found) - 1, CARD)
            self.dataChanged.emit(self.index(0, CARD), last, [_CHECK])
            self.ticked_changed.emit()

    def is_ticked(self, row: int) -> bool:
        """Return whether a row is ticked."""
        return self._found[row].key not in self._left_out

    def title_of(self, value: Value) -> str:
        """Return what the card of a value is called."""
        title = self._titles.get(value.film_id)
        if title is None:
            snapshot = self._snapshot
            title = ""
            if snapshot is not None and value.film_id in snapshot.films:
                titles = snapshot.titles_of(value.film_id)
                title = printed_title(titles, snapshot.languages[0])
            title = self._titles[value.film_id] = title or self.tr("Untitled")
        return title

    def _field(self, value: Value) -> str:
        label = say(_LABELS[value.field])
        if value.field == OWN_TEXTS and self._snapshot is not None:
            label = self._snapshot.own_text_name(value.kind, *self._snapshot.languages)
        if value.language:
            language = language_name(value.language, user_language())
            label = self.tr("{field}, {language}").format(field=label, language=language)
        return label

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._found)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else WORDS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Card"), self.tr("Field"), self.tr("Words"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CARD else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found, column = self._found[index.row()], index.column()
        if role == _CHECK:
            ticked = _CHECKED if found.key not in self._left_out else _UNCHECKED
            return ticked if column == CARD else None
        if role == CONTEXT:
            return context_of_hit(found)
        if role in {_DISPLAY, _NAME}:
            return self._words(found, column)
        if role == _TIP and found.value.is_approved:
            return self.tr("This text is proofed or approved. Changed, it falls back to edited.")
        return None

    def _words(self, found: Found, column: int) -> str:
        if column == CARD:
            return self.title_of(found.value)
        if column == FIELD:
            field = self._field(found.value)
            if not found.value.is_approved:
                return field
            return self.tr("{field} (proofed)").format(field=field)
        return context_in_words(context_of_hit(found))

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK or index.column() != CARD:
            return False
        self.tick([index.row()], is_ticked=Qt.CheckState(value) == _CHECKED)
        return True
