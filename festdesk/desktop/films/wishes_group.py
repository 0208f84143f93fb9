"""Showings wanted of a film: for whom how many, what there is of them, and when it can be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.availability.windows import earliest, latest, said_as_earliest, said_as_latest
from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.base.numbers import read_number
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.moment_field import MomentField, days_to_choose
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.screening_words import audience_in_words, audience_of_words
from festdesk.desktop.widgets.sections import FormRows
from festdesk.editing.wishes import (
    MOST_SHOWINGS,
    NO_AUDIENCE,
    limit_showings,
    wish_showings,
)
from festdesk.films.tables import Film
from festdesk.planning.audiences import audiences_of
from festdesk.planning.house import TABLES as HOUSE_TABLES
from festdesk.planning.house import house_of
from festdesk.planning.to_plan import TABLES as OPEN_TABLES
from festdesk.planning.to_plan import Count, counts_of
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class WishLine:
    """One audience; its id is the audience, because there is no more than one line of each."""

    id: str
    count: Count
    is_wished: bool  # for this film; else it is the house's number, or there are just showings


def _move_wish(
    session: "Session",
    film_id: FilmId,
    before: str,
    now: str,
    showings: int,
) -> None:
    wish_showings(session, film_id, before, None)
    wish_showings(session, film_id, now, showings)


def _take_away(session: "Session", film_id: FilmId, audiences: Sequence[str]) -> None:
    for audience in audiences:
        wish_showings(session, film_id, audience, None)


class WishesGroup(CardGroup):
    """A table of audiences, and the two ends of the time in which the film can be shown."""

    tables: ClassVar[frozenset[str]] = HOUSE_TABLES | OPEN_TABLES | {"fieldrule"}
    is_numbered: ClassVar[bool] = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Showings wanted"), parent)
        self._starts_hour = 0
        self._known: tuple[str, ...] = ()
        model = RowsModel(
            (
                RowColumn(
                    "audience",
                    self.tr("For"),
                    self._audience,
                    4,
                    offer=self._audiences,
                    is_muted=self._is_usual,
                ),
                RowColumn(
                    "wanted",
                    self.tr("Wanted"),
                    self._wanted,
                    2,
                    tip=self._tip,
                    is_muted=self._is_usual,
                ),
                RowColumn("there", self.tr("There are"), self._there, 6, is_editable=False),
            ),
            self,
            blank=self.tr("Add an audience"),
        )
        self.table = GrowingTable(self.tr("Showings wanted"), model, self)
        self.table.setDragDropMode(self.table.DragDropMode.NoDragDrop)
        self.not_before = MomentField(self.tr("Not before"), self.tr("all day"), self)
        self.not_after = MomentField(self.tr("Not after"), self.tr("all day"), self)
        self.window_problem = QLabel(self)
        self.window_problem.setTextFormat(self.heading.textFormat())
        self.window_problem.setProperty("role", "problem")
        self.window_problem.setWordWrap(True)
        self.window_problem.hide()
        form = FormRows(self)
        form.add_row(self.tr("Not before"), self.not_before)
        form.add_row(self.tr("Not after"), self.not_after)
        self.body.addWidget(self.table)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addWidget(form)
        self.body.addWidget(self.window_problem)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table.removal_wanted.connect(self._remove)
        self.not_before.changed.connect(self._limit_first)
        self.not_after.changed.connect(self._limit_last)

    # Cells

    @staticmethod
    def _audience(row: WishLine) -> str:
        return audience_in_words(row.id)

    def _audiences(self) -> Sequence[str]:
        return tuple(map(audience_in_words, self._known))

    @staticmethod
    def _wanted(row: WishLine) -> str:
        return str(row.count.wanted)

    @staticmethod
    def _is_usual(row: WishLine) -> bool:
        return not row.is_wished

    def _tip(self, row: WishLine) -> str:
        if row.is_wished:
            return self.tr("Empty it to leave it to the house's number.")
        return self.tr("The house's number. Type another one for this film.")

    def _there(self, row: WishLine) -> str:
        count = row.count
        said = [str(count.has) if count.has else self.tr("none yet")]
        without = count.has - count.placed
        if without:
            said.append(self.tr("{count} without place").format(count=without))
        if count.missing and count.has:
            said.append(self.tr("{count} missing").format(count=count.missing))
        return ", ".join(said)

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        house = house_of(snapshot)
        self._known = audiences_of(snapshot)
        self._starts_hour = snapshot.edition.day_starts_hour
        wishes = snapshot.wishes_of(film.id)
        lines = [
            WishLine(count.audience, count, count.audience in wishes)
            for count in counts_of(snapshot, house, film.id)
        ]
        self.table.show_rows(lines, film.id)
        window = snapshot.window_of(film.id)
        first = window.not_before if window is not None else None
        last = window.not_after if window is not None else None
        hour = self._starts_hour
        said_first = said_as_earliest(first, day_starts_hour=hour) if first else None
        said_last = said_as_latest(last, day_starts_hour=hour) if last else None
        days = days_to_choose(
            snapshot, *(said.day for said in (said_first, said_last) if said is not None)
        )
        self._say_window("")
        for field, said in ((self.not_before, said_first), (self.not_after, said_last)):
            field.show_days(days, starts_hour=hour)
            field.show_moment(said)
        self.setVisible(self.shows("screening", holds=bool(wishes) or window is not None))

    @override
    def place_of(self, field: QWidget) -> Place | None:
        for name, shown in (("not_before", self.not_before), ("not_after", self.not_after)):
            if shown.isAncestorOf(field):
                return Place("film", self.film_id, name, self.film_id)
        if field is self.table or self.table.isAncestorOf(field):
            return Place("film", self.film_id, "wishes", self.film_id)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind != "film" or place.field not in {"wishes", "not_before", "not_after"}:
            return False
        self.show()
        fields: dict[str, QWidget] = {
            "not_before": self.not_before.day,
            "not_after": self.not_after.day,
        }
        fields.get(place.field, self.table).setFocus()
        return True

    # Acting

    def _change(self, audience: str, key: str, text: str) -> None:
        cell = self.table.cell(audience, key)
        label = self.tr("Change wishes")
        if key == "audience":
            now = audience_of_words(text)
            if not text.strip():
                self.table.rows.refuse(audience, key, say(NO_AUDIENCE))
                return
            if now != audience and now in self.table.rows.ids():
                said = self.tr("There is a line for “{audience}” already. Change its number.")
                said = said.format(audience=audience_in_words(now))
                self.table.rows.refuse(audience, key, said)
                return
            stored = self.table.rows.stored_of(audience, "wanted")
            act = partial(_move_wish, before=audience, now=now, showings=int(stored or 0))
            self.table.rows.settle(audience)
            self.act(label, partial(act, film_id=self.film_id), field=cell)
            return
        try:
            showings = read_number(text, most=MOST_SHOWINGS, empty=None)
        except InputProblem as problem:
            self.table.rows.refuse(audience, key, say(problem))
            return
        act = partial(wish_showings, audience=audience, showings=showings)
        self.act(label, partial(act, film_id=self.film_id), field=cell)

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["audience"].strip() or not typed["wanted"].strip():
            return  # one waits for the other
        audience = audience_of_words(typed["audience"])
        try:
            showings = read_number(typed["wanted"], most=MOST_SHOWINGS, empty=None)
        except InputProblem as problem:
            self.table.rows.refuse("", "wanted", say(problem))
            return
        self.table.rows.forget_blank()
        act = partial(wish_showings, film_id=self.film_id, audience=audience, showings=showings)
        self.act(self.tr("Change wishes"), act)

    def _remove(self, audiences: list[str]) -> None:
        act = partial(_take_away, film_id=self.film_id, audiences=audiences)
        self.act(self.tr("Remove wish"), act)

    def _limit_first(self) -> None:
        self._limit(self.not_before, "not_before")

    def _limit_last(self) -> None:
        self._limit(self.not_after, "not_after")

    def _limit(self, field: MomentField, column: str) -> None:
        try:
            said = field.value()
        except InputProblem as problem:
            field.time.show_problem(say(problem))
            self._say_window(say(problem))
            return
        limits: dict[str, Any] = {column: None}
        if said is not None:
            read = earliest if column == "not_before" else latest
            limits[column] = read(said, day_starts_hour=self._starts_hour)
        self._say_window("")
        act = partial(limit_showings, film_id=self.film_id, **limits)
        self.desk.act(self.change_label(self._label_of(column)), act, None, self._refuse_window)

    def _label_of(self, column: str) -> str:
        return self.tr("Not before") if column == "not_before" else self.tr("Not after")

    def _refuse_window(self, problem: Any) -> None:  # noqa: ANN401 -- a KnownError
        self._say_window(say(problem))

    def _say_window(self, said: str) -> None:
        self.window_problem.setText(said)
        self.window_problem.setVisible(bool(said))
