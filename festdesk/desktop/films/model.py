"""Film cards as rows: made once as strings, sorted by the user's language, filtered in Python."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPixmap
from typing_extensions import override

from festdesk.base.countries import country_name
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.moments import whole_minutes
from festdesk.desktop import theme
from festdesk.desktop.films.missing import missing_of
from festdesk.desktop.films.search import FilmIndex
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import status_label
from festdesk.films.titles import printed_title, title_sort_key
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex

TITLE, DIRECTOR, COUNTRY, YEAR, MINUTES, STRAND, STATUS, MISSING = range(8)
_NUMBERS = frozenset({YEAR, MINUTES})
# Roles come as plain int; comparing with the enumeration costs half of a repaint.
_DISPLAY, _DECORATION, _TIP, _FONT, _ALIGN, _COLOUR, _NAME = 0, 1, 3, 6, 7, 9, 11
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_DOT_PX = 7
# Whose rows belong to a film by a column of that name.
_OWNED = frozenset(
    {"title", "runningtime", "credit", "award", "presstext", "text", "still", "screening"}
    | {"release", "identifier", "contact", "blockfilm"}
)
# Whose change may change every row.
_OF_ALL = frozenset({"edition", "strand", "fieldrule", "owntextkind", "owntextname"})


@dataclass(frozen=True, slots=True)
class FilmRow:
    """One film as the list shows it."""

    id: FilmId
    cells: tuple[str, ...]
    numbers: tuple[int, int, int]  # year, seconds, how much is missing
    title_key: str
    tip: str
    is_withdrawn: bool

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.numbers[2]


def make_row(snapshot: Snapshot, film_id: FilmId, language: str) -> FilmRow:
    """Return a film as words in the user's `language`; its title in the edition's first one."""
    film = snapshot.films[film_id]
    first = snapshot.languages[0]
    titles = snapshot.titles_of(film_id)
    title = printed_title(titles, first)
    own = next((t.language for t in titles if t.text == title), "")
    seconds = snapshot.printed_seconds(film_id)
    lacking = [say(told) for told in missing_of(snapshot, film_id)]
    said = QCoreApplication.translate("FilmsModel", "Missing: {list}")
    return FilmRow(
        film_id,
        (
            title or QCoreApplication.translate("FilmsModel", "Untitled"),
            ", ".join(snapshot.credited_name(c) for c in snapshot.directors_of(film_id)),
            ", ".join(country_name(code, language) for code in film.countries),
            str(film.year or ""),
            str(whole_minutes(seconds)) if seconds else "",
            snapshot.strand_name(film.strand_id, first),
            status_label(film.status),
            ", ".join(lacking),
        ),
        (film.year or 0, seconds or 0, len(lacking)),
        title_sort_key(title, own) if title else "",
        said.format(list=", ".join(lacking)) if lacking else "",
        film.is_withdrawn,
    )


class FilmsModel(QAbstractTableModel):
    """Shows the films of a snapshot; it neither reads the file nor changes it.

    Rows are kept as strings because painting asks for each cell many times.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = user_language()
        self._rows: dict[FilmId, FilmRow] = {}
        self._visible: list[FilmRow] = []
        self._snapshot: Snapshot | None = None
        self._search = ""
        self._kept: FilmId | None = None
        self._order = TITLE
        self._descending = False
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self._keys: dict[tuple[int, str], Any] = {}
        self._dots: dict[str, QPixmap] = {}
        self.index_of_words = FilmIndex(self._language)

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
        if stale is None:
            self._rows = {f: make_row(snapshot, f, self._language) for f in snapshot.films}
            self._arrange()
            return
        for film_id in stale:
            if film_id in snapshot.films:
                self._rows[film_id] = make_row(snapshot, film_id, self._language)
            else:
                self._rows.pop(film_id, None)
        self._arrange()

    def search(self, text: str) -> None:
        """Show only films on whose cards each word of `text` stands."""
        if text != self._search:
            self._search = text
            self._kept = None
            self._arrange()

    def keep(self, film_id: FilmId | None) -> None:
        """Keep a film in the list while its card is edited, even if it no longer matches."""
        self._kept = film_id

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = max(column, 0)
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        found: Collection[FilmId] = self._rows
        if self._search.strip():
            found = self.index_of_words.find(self._search, self._rows)
            if self._kept in self._rows:
                found = {*found, self._kept} if self._kept else found
        rows = [row for film_id, row in self._rows.items() if film_id in found]
        rows.sort(key=self._key_of_title)
        if self._order != TITLE or self._descending:
            rows.sort(key=self._key, reverse=self._descending)
        if [row.id for row in rows] == [row.id for row in self._visible]:
            changed = [n for n, row in enumerate(rows) if row != self._visible[n]]
            self._visible = rows
            for number in changed:
                self.dataChanged.emit(self.index(number, 0), self.index(number, MISSING))
            return
        self.beginResetModel()
        self._visible = rows
        self.endResetModel()

    def _key_of_title(self, row: FilmRow) -> Any:  # noqa: ANN401 -- QCollatorSortKey compares
        return not row.title_key, self._sort_key(TITLE, row.title_key)

    def _key(self, row: FilmRow) -> Any:  # noqa: ANN401
        if self._order == TITLE:
            return self._key_of_title(row)
        if self._order == MISSING:
            return row.numbers[2]
        if self._order in _NUMBERS:
            return row.numbers[self._order - YEAR]
        text = row.cells[self._order]
        return not text, self._sort_key(self._order, text)

    def _sort_key(self, column: int, text: str) -> Any:  # noqa: ANN401
        key = self._keys.get((column, text))
        if key is None:
            key = self._keys[column, text] = self._collator.sortKey(text)
        return key

    def film_id_at(self, index: AnyIndex | int) -> FilmId | None:
        """Return which film a row shows."""
        number = index if isinstance(index, int) else index.row()
        return self._visible[number].id if 0 <= number < len(self._visible) else None

    def row_of(self, film_id: FilmId | None) -> int:
        """Return the row of a film, or -1 where it is not shown."""
        return next((n for n, row in enumerate(self._visible) if row.id == film_id), -1)

    @property
    def total(self) -> int:
        """The number of films, shown or not."""
        return len(self._rows)

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._visible)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else MISSING + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if section in _NUMBERS else None
        if role != _DISPLAY:
            return None
        return (
            self.tr("Title"),
            self.tr("Director"),
            self.tr("Country"),
            self.tr("Year"),
            self.tr("Min."),
            self.tr("Strand"),
            self.tr("Status"),
            self.tr("Missing"),
        )[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY:
            return self._visible[index.row()].cells[index.column()]
        if role in {_DECORATION, _TIP, _ALIGN, _COLOUR, _FONT, _NAME}:
            return self._looks(self._visible[index.row()], index.column(), role)
        return None

    def _looks(self, row: FilmRow, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _DECORATION:
            return self._dot(row) if column == TITLE else None
        if role == _ALIGN:
            return _RIGHT if column in _NUMBERS else None
        if role == _COLOUR:
            untitled = column == TITLE and not row.title_key
            is_quiet = row.is_withdrawn or untitled or column == MISSING
            return QColor(theme.tokens().muted) if is_quiet else None
        if role == _TIP:
            return "\n".join(filter(None, (row.cells[column], row.tip if column == TITLE else "")))
        if role == _NAME and column == TITLE:
            return ". ".join(filter(None, (row.cells[TITLE], row.tip)))
        return None

    def _dot(self, row: FilmRow) -> QPixmap:
        tokens = theme.tokens()
        colour = "transparent" if row.is_complete or row.is_withdrawn else tokens.warning
        dot = self._dots.get(colour)
        if dot is None:
            dot = self._dots[colour] = _draw_dot(colour)
        return dot


def _draw_dot(colour: str) -> QPixmap:
    scale = 2  # sharp at 200 %
    dot = QPixmap(_DOT_PX * scale, _DOT_PX * scale)
    dot.setDevicePixelRatio(scale)
    dot.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, _DOT_PX, _DOT_PX)
    painter.end()
    return dot


def stale_films(
    before: Snapshot, now: Snapshot, touched: Mapping[str, Collection[str]]
) -> set[FilmId] | None:
    """Return the films whose rows an act has made stale; nothing means all of them."""
    if not touched.keys().isdisjoint(_OF_ALL):
        return None
    stale: set[FilmId] = {FilmId(film_id) for film_id in touched.get("film", ())}
    for name in _OWNED & touched.keys():
        for row_id in touched[name]:
            for snapshot in (before, now):
                row = snapshot.table(name).get(row_id)
                if row is not None:
                    stale.update(_films_of(now, row))
    for name in ("nameform", "person"):
        for row_id in touched.get(name, ()):
            row = now.table(name).get(row_id) or before.table(name).get(row_id)
            person_id = PersonId(
                row_id if name == "person" else getattr(row, "person_id", None) or ""
            )
            stale.update(credit.film_id for credit in now.credits_of_person(person_id))
    return stale


def _films_of(snapshot: Snapshot, row: Any) -> Iterable[FilmId]:  # noqa: ANN401 -- any owned row
    if getattr(row, "film_id", None):
        yield row.film_id
    elif getattr(row, "strand_id", None):
        yield from (f.id for f in snapshot.films.values() if f.strand_id == row.strand_id)
    elif getattr(row, "person_id", None):
        yield from (credit.film_id for credit in snapshot.credits_of_person(row.person_id))
