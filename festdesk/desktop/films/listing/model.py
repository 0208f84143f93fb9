"""Film cards as rows: made once as strings, sorted by the user's language, filtered in Python."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.findings import Severity
from festdesk.base.ids import FilmId
from festdesk.desktop import theme
from festdesk.desktop.films.listing.columns import (
    COLUMNS,
    FOUND,
    MISSING,
    NUMBERS,
    ORIGINAL,
    STILL,
    TITLE,
)
from festdesk.desktop.films.listing.facets import (
    NONE,
    Facet,
    Facts,
    count_values,
    facts_of,
    narrowed,
)
from festdesk.desktop.films.listing.findings import CardFindings
from festdesk.desktop.films.listing.index import FilmIndex
from festdesk.desktop.films.listing.lighting import HitLine, Lighting
from festdesk.desktop.films.listing.order import Order
from festdesk.desktop.films.listing.query import ListQuery
from festdesk.desktop.films.listing.rows import FilmRow, RowMaker, all_rows, stale_films
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.finding_words import spoken_tally, tally
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex

# Roles come as plain int; comparing with the enumeration costs half of a repaint.
_DISPLAY, _TIP, _ALIGN, _COLOUR, _NAME = 0, 3, 7, 9, 11
# Asked for each cell of each repaint; put together there they would take half of its time.
_FIXED_CELL = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_CELL = _FIXED_CELL | Qt.ItemFlag.ItemIsEditable
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FilmsModel(QAbstractTableModel):
    """Shows the films of a snapshot; it neither reads the file nor changes it.

    Rows are kept as strings because painting asks for each cell many times.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = user_language()
        self._titles_in = ""
        self._rows: dict[FilmId, FilmRow] = {}
        self._sorted: list[FilmRow] = []
        self._visible: list[FilmRow] = []
        self._snapshot: Snapshot | None = None
        self._query = ListQuery()
        self._matching: AbstractSet[FilmId] = frozenset()  # what the search finds, filtered or not
        self._facts: dict[FilmId, dict[Facet, AbstractSet[str]]] = {}
        self._findings: CardFindings | None = None
        self._kept: FilmId | None = None
        self._is_full = False  # once somebody wants it
        self._is_held = False
        self._is_editable = True
        self._order = Order()
        self.index_of_words = FilmIndex(self._language)
        self.lighting = Lighting(self.index_of_words)

    # What is shown

    def show_snapshot(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Follow the edition; only rows of films that an act touched are made again."""
        before, self._snapshot = self._snapshot, snapshot
        stale = None
        if touched is not None and before is not None:
            stale = stale_films(before, snapshot, touched)
            if stale is not None and not stale:
                return
        self.index_of_words.show(snapshot, stale)
        self.lighting.forget(stale)
        if stale is None:
            self._facts.clear()
            self._make_all_rows(snapshot)
            return
        maker = RowMaker(snapshot, self._language, self._titles_in, is_full=self._is_full)
        for film_id in stale:
            self._facts.pop(film_id, None)
            if film_id in snapshot.films:
                self._rows[film_id] = self._with_found(maker.make(film_id))
            else:
                self._rows.pop(film_id, None)
        self._sort()

    def _make_all_rows(self, snapshot: Snapshot) -> None:
        self._rows = dict(
            all_rows(snapshot, self._language, self._titles_in, is_full=self._is_full)
        )
        all_rows.cache_clear()  # it would keep the whole edition
        if self._findings:
            self._rows = {id_: self._with_found(row) for id_, row in self._rows.items()}
        self._sort()

    def show_columns(self, columns: frozenset[int]) -> None:
        """Know which columns are wanted."""
        if ORIGINAL in columns and not self._is_full:
            self._is_full = True
            if self._snapshot is not None:
                self._make_all_rows(self._snapshot)

    def show_titles_in(self, language: str) -> None:
        """Show titles in a language of the edition; in its first one for no language."""
        if language != self._titles_in:
            self._titles_in = language
            self.lighting.forget(None)
            if self._snapshot is not None:
                self._make_all_rows(self._snapshot)

    def let_edit(self, *, is_editable: bool) -> None:
        """Say whether cells may be edited; not in a file that is open for reading only."""
        self._is_editable = is_editable

    @property
    def query(self) -> ListQuery:
        """What the list is narrowed to, and its order."""
        return self._query

    def show_query(self, query: ListQuery) -> None:
        """Show only the films that a query wants, in its order."""
        before, self._query = self._query, query
        if query.words != before.words or query.selection != before.selection:
            self._kept = None
        if query.words != before.words:
            self.lighting.look_for(query.words)
        self.show_columns(frozenset({query.order}))
        if (query.order, query.descending) != (before.order, before.descending):
            self._sort()
        elif query != before:
            self._arrange()

    def keep(self, film_id: FilmId | None) -> None:
        """Keep a film in the list while its card is edited, even if it no longer matches."""
        self._kept = film_id

    def hold(self, *, is_held: bool) -> None:
        """Let rows stay where they are while a cell is edited, and order them afterwards."""
        if is_held != self._is_held:
            self._is_held = is_held
            if not is_held:
                self._sort()

    # Filters

    def show_findings(self, findings: CardFindings | None) -> None:
        """Show how much of what severity the checks found on each card; nothing: not known yet."""
        before, self._findings = self._findings, findings
        if findings == before:
            return
        self._facts.clear()
        old, new = before or {}, findings or {}
        stale = [id_ for id_ in old.keys() | new.keys() if old.get(id_) != new.get(id_)]
        for film_id in stale:
            if film_id in self._rows:
                self._rows[film_id] = self._with_found(self._rows[film_id])
        if self._query.order == FOUND:
            self._sort()
        else:
            self._sorted = [self._rows[row.id] for row in self._sorted]
            self._arrange()

    def _with_found(self, row: FilmRow) -> FilmRow:
        """Return a row with what the checks have found on its card."""
        counts = (self._findings or {}).get(row.id, {})
        said = tally(counts)
        if row.cells[FOUND] == said and not (counts and not row.weight):
            return row
        cells = (*row.cells[:FOUND], said, *row.cells[FOUND + 1 :])
        weight = tuple(counts.get(severity, 0) for severity in Severity) if counts else ()
        return replace(row, cells=cells, found=spoken_tally(counts), weight=weight)

    @property
    def knows_findings(self) -> bool:
        """Whether the checks have run."""
        return self._findings is not None

    def facts(self, film_id: FilmId) -> Facts:
        """Return what a film is told apart by."""
        found = self._facts.get(film_id)
        if found is None:
            found = facts_of(self._snapshot, film_id) if self._snapshot is not None else {}
            if self._findings is not None:
                found[Facet.FINDINGS] = {*map(str, self._findings.get(film_id, ()))} or {NONE}
            self._facts[film_id] = found
        return found

    def counts(self) -> Mapping[Facet, Mapping[str, int]]:
        """Return for each value how many films would remain."""
        return count_values(self._matching, self.facts, self._query.selection)

    # Order

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self.show_query(replace(self._query, order=max(column, 0), descending=descending))

    def _sort(self) -> None:
        if self._is_held:
            # Rows keep their places; what is new comes last, and what is gone goes.
            held = {row.id: None for row in self._sorted} | dict.fromkeys(self._rows)
            self._sorted = [self._rows[film_id] for film_id in held if film_id in self._rows]
        else:
            query = self._query
            self._sorted = self._order.sorted(
                self._rows.values(), query.order, descending=query.descending
            )
        self._arrange()

    def _arrange(self) -> None:
        query = self._query
        found: AbstractSet[FilmId] = self._rows.keys()
        if self.lighting.is_on:
            found = self.index_of_words.find(query.words, self._rows)
        self._matching = found
        if query.selection:
            found = narrowed(found, self.facts, query.selection)
        if self._is_held:
            found = {*found, *(row.id for row in self._visible)}
        rows = [row for row in self._sorted if row.id in found or row.id == self._kept]
        if [row.id for row in rows] == [row.id for row in self._visible]:
            changed = [n for n, row in enumerate(rows) if row != self._visible[n]]
            self._visible = rows
            last = len(COLUMNS) - 1
            for number in changed:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))
            return
        self.beginResetModel()
        self._visible = rows
        self.endResetModel()

    # Rows

    @property
    def rows(self) -> Sequence[FilmRow]:
        """The rows that are shown, in their order."""
        return self._visible

    def film_id_at(self, index: AnyIndex | int) -> FilmId | None:
        """Return which film a row shows."""
        row = self.row_at(index)
        return row.id if row is not None else None

    def row_at(self, index: AnyIndex | int) -> FilmRow | None:
        """Return a row by its number or an index of it."""
        number = index if isinstance(index, int) else index.row()
        return self._visible[number] if 0 <= number < len(self._visible) else None

    def row_of(self, film_id: FilmId | None) -> int:
        """Return the row of a film, or -1 where it is not shown."""
        return next((n for n, row in enumerate(self._visible) if row.id == film_id), -1)

    @property
    def total(self) -> int:
        """The number of films, shown or not."""
        return len(self._rows)

    def hit(self, row: FilmRow) -> HitLine | None:
        """Return where the searched words are that no column of a row shows."""
        if self._snapshot is None or not self.lighting.is_on:
            return None
        return self.lighting.hit(row, self._snapshot)

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._visible)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CELL if self._is_editable and COLUMNS[index.column()].is_editable else _FIXED_CELL

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if section in NUMBERS else None
        if role not in {_DISPLAY, _NAME}:
            return None
        # The still's own column needs no words but for those who cannot see it.
        return "" if section == STILL and role == _DISPLAY else say(COLUMNS[section].header)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY:
            return self._visible[index.row()].cells[index.column()]
        if role in {_TIP, _ALIGN, _COLOUR, _NAME}:
            return self._looks(self._visible[index.row()], index.column(), role)
        return None

    def _looks(self, row: FilmRow, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _ALIGN:
            return _RIGHT if column in NUMBERS else None
        if role == _COLOUR:
            untitled = column == TITLE and not row.title_key
            is_quiet = row.is_withdrawn or untitled or column == MISSING
            return QColor(theme.tokens().muted) if is_quiet else None
        if role == _TIP:
            if column == FOUND:
                return plain_tip(row.found)
            tip = row.tip if column == TITLE else ""
            return plain_tip("\n".join(filter(None, (row.cells[column], tip))))
        if column == FOUND:
            return row.found
        return self._name(row) if column == TITLE else None

    def _name(self, row: FilmRow) -> str:
        hit = self.hit(row)
        found = f"{hit.label}: {hit.piece.text}" if hit is not None else ""
        return ". ".join(filter(None, (row.cells[TITLE], row.tip, row.found, found)))
