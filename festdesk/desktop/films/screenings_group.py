"""The screenings of a film, and the way to each in the calendar."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of, source_tip
from festdesk.desktop.phrases import SHORT_DAY_AND_YEAR, say_day
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.screenings import plan_screening
from festdesk.films.tables import Film
from festdesk.screenings.tables import ScreeningState, Whereabouts
from festdesk.screenings.versions import version_line, version_of
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import ScreeningId


class ScreeningsGroup(CardGroup):
    """A table to read; Enter or a double click shows the screening in the calendar."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"screening", "venue", "film", "block", "blockfilm", "text", "provenance"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Screenings"), parent)
        self._snapshot: Snapshot | None = None
        self._film: Film | None = None
        columns = (
            RowColumn("day", self.tr("Day"), self._day, 4, is_editable=False, tip=self._tip),
            RowColumn("time", self.tr("Time"), self._time, 2, is_editable=False),
            RowColumn(
                "venue",
                self.tr("Venue"),
                self._venue,
                5,
                is_editable=False,
                is_muted=self._lacks_venue,
            ),
            RowColumn("version", self.tr("Version"), self._version, 6, is_editable=False),
            RowColumn("state", self.tr("State"), self._state, 3, is_editable=False),
        )
        self.table = GrowingTable(self.tr("Screenings"), RowsModel(columns, self), self)
        self.table.setDragDropMode(self.table.DragDropMode.NoDragDrop)
        self.table.opened.connect(self._open)
        self._none = muted(self.tr("Not in the calendar yet."), self)
        self.body.addWidget(self.table)
        self.body.addWidget(self._none)
        add = quiet_button(self.tr("Add screening"), self)
        add.clicked.connect(self._add)
        self._show = quiet_button(self.tr("Show in calendar"), self)
        self._show.clicked.connect(self._open_chosen)
        self.add_action(self._show, add)

    @staticmethod
    def _day(row: Any) -> str:  # noqa: ANN401 -- a screening
        if row.starts_at is None:
            return "–"
        return say_day(row.starts_at, SHORT_DAY_AND_YEAR)

    @staticmethod
    def _time(row: Any) -> str:  # noqa: ANN401
        return f"{row.starts_at:%H:%M}" if row.starts_at else "–"

    @staticmethod
    def _lacks_venue(row: Any) -> bool:  # noqa: ANN401
        return row.venue_id is None

    def _venue(self, row: Any) -> str:  # noqa: ANN401
        venue = self._snapshot.venue(row.venue_id) if self._snapshot is not None else None
        if venue is not None:
            return venue.name
        return {
            Whereabouts.ONLINE: self.tr("Online"),
            Whereabouts.NOT_PRINTED: self.tr("Venue not printed"),
        }.get(row.without_venue, self.tr("Venue to come"))

    def _version(self, row: Any) -> str:  # noqa: ANN401
        version = version_of(self._film, row)
        if version is None or self._snapshot is None:
            return ""
        return version_line(version, self._snapshot.languages[0], short=True)

    def _state(self, row: Any) -> str:  # noqa: ANN401
        return {
            ScreeningState.PENCILLED: self.tr("Pencilled"),
            ScreeningState.CONFIRMED: self.tr("Confirmed"),
            ScreeningState.CANCELLED: self.tr("Cancelled"),
        }.get(row.state, str(row.state))

    def _tip(self, row: Any) -> str:  # noqa: ANN401
        if self._snapshot is None:
            return ""
        return source_tip(self._snapshot, provenance_of(self._snapshot, [row.id]))

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._snapshot, self._film = snapshot, film
        rows = list(snapshot.screenings_of(film.id))
        for part in snapshot.blocks_of(film.id):
            rows += snapshot.screenings_of_block(part.block_id)
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show.setVisible(bool(rows))

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "film" and place.field.startswith("screening"):
            self.table.setFocus()
            return True
        return False

    def _open(self, row_id: str) -> None:
        self.place_wanted.emit(Place("screening", row_id, film=self.film_id))

    def _open_chosen(self) -> None:
        ids = self.table.chosen_ids() or self.table.rows.ids()
        if ids:
            self._open(ids[0])

    def _add(self) -> None:
        self.act(
            self.tr("Add screening"),
            partial(plan_screening, film_id=self.film_id),
            then=self._open_added,
        )

    def _open_added(self, screening_id: "ScreeningId") -> None:
        self._open(screening_id)
