"""How long it takes from venue to venue: for guests on foot, and for prints that are carried."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget
from typing_extensions import override

from festdesk.availability.settings import CARRYING_MINUTES, WALKING_MINUTES
from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.base.numbers import read_number
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.grid_model import GridCell, GridModel, Head, Key
from festdesk.desktop.widgets.grid_table import GridTable
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.editing.availability import LONGEST_WAY, write_ways
from festdesk.planning.house import house_of

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_WALKING, _CARRYING = "walking_minutes", "carrying_minutes"
_USUAL: Final[Mapping[str, str]] = {_WALKING: WALKING_MINUTES, _CARRYING: CARRYING_MINUTES}
_NO_WAY = GridCell("·", is_closed=True, is_muted=True, is_editable=False)


class WaysPage(HousePage):
    """A matrix of venues, the same both ways round; each change is an act."""

    tables: ClassVar[frozenset[str]] = frozenset({"venue", "venuedistance", "housesetting"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "Minutes from venue to venue, the same both ways. In italics: as between all "
                "others, which the page Defaults sets. A print is ready in the other venue when "
                "it has been carried, mounted and tested."
            )
        )
        self._usual = GridCell("")
        self._own: dict[Key, int] = {}
        model = GridModel(self)
        model.edited.connect(self._write)
        model.problem_told.connect(self.tell)
        self.table = GridTable(self.tr("Ways between venues"), model, self)
        self.walking = QRadioButton(self.tr("Guests on &foot"), self)
        self.carrying = QRadioButton(self.tr("&Prints"), self)
        self.walking.setChecked(True)
        both = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for button in (self.walking, self.carrying):
            both.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.walking.toggled.connect(self._turn)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)

    @property
    def column(self) -> str:
        """Which of the two ways is shown."""
        return _WALKING if self.walking.isChecked() else _CARRYING

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        usual = house_of(snapshot).settings[_USUAL[self.column]]
        self._usual = GridCell(str(usual), is_muted=True)
        self._own = {}
        for (one, other), way in snapshot.distances.items():
            minutes = getattr(way, self.column)
            if minutes is not None:
                self._own[one, other] = self._own[other, one] = minutes
        rows = [Head(venue.id, venue.name) for venue in snapshot.venues]
        columns = [
            Head(venue.id, venue.short_name or venue.name, venue.name) for venue in snapshot.venues
        ]
        self.table.grid.show_grid(rows, columns, self._cell)

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        way = snapshot.table("venuedistance").get(place.id)
        if way is None:
            return False
        is_carried = place.field == _CARRYING or way.walking_minutes is None
        (self.carrying if is_carried else self.walking).setChecked(True)
        return self.table.choose(way.first_id, way.second_id)

    def _turn(self) -> None:
        self.table.grid.forget_typing()
        if self.desk.snapshot is not None:
            self.show_snapshot(self.desk.snapshot)

    def _cell(self, one: str, other: str) -> GridCell:
        if one == other:
            return _NO_WAY
        own = self._own.get((one, other))
        return GridCell(str(own), str(own)) if own is not None else self._usual

    # Acts

    def _write(self, typed: Mapping[Key, str]) -> None:
        minutes: dict[tuple[VenueId, VenueId], int | None] = {}
        refused: dict[Key, str] = {}
        for (one, other), text in typed.items():
            try:
                taken = read_number(text, most=LONGEST_WAY[self.column], empty=None)
            except InputProblem as problem:
                refused[one, other] = say(problem)
                continue
            first, second = sorted((VenueId(one), VenueId(other)))
            minutes[first, second] = taken
        if minutes:
            label = self.tr("Change a way between venues")
            if len(minutes) > 1:
                label = self.tr("Change ways between venues")
            change = partial(write_ways, column=self.column, minutes=minutes)
            self.act_in_grid(label, change, self.table.grid)
        for key, said in refused.items():
            self.table.grid.refuse(key, said)
