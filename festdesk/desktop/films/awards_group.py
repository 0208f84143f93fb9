"""Awards: prize, category, the body that gave it, year and country, in the order of print."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.countries import country_name
from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import AwardId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of, source_tip, spoken_here
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import RESULTS, choices, result_label
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.editing.cards import insert_award
from festdesk.editing.films import change_award, delete_award, reorder_awards
from festdesk.films.fields import country_offers, read_countries
from festdesk.films.rules import parse_years
from festdesk.films.tables import Award, AwardResult, Film
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.offers import AnyOffer


def _delete_awards(session: "Session", ids: Sequence[AwardId]) -> None:
    for award_id in ids:
        delete_award(session, award_id)


def read_award(key: str, text: str) -> dict[str, Any]:
    """Return the columns of what was typed into a cell; raises `InputProblem`."""
    if key == "year":
        return {"year": parse_years(text)[0]}
    if key == "country":
        codes = read_countries(text)
        return {"country": codes[0] if codes else "", "country_as_given": ""}
    return {key: text}


class AwardsGroup(CardGroup):
    """The table of awards."""

    tables: ClassVar[frozenset[str]] = frozenset({"award", "provenance"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Awards"), parent)
        self._snapshot: Snapshot | None = None
        self._language = user_language()
        self._words_of: object = None  # the awards that the words below were taken from
        self._words: dict[str, tuple[str, ...]] = {}
        plain = self._plain
        model = RowsModel(
            (
                RowColumn(
                    "prize",
                    self.tr("Prize"),
                    plain("prize"),
                    6,
                    offer=partial(self._used, "prize"),
                    tip=self._tip,
                ),
                RowColumn(
                    "category",
                    self.tr("Category"),
                    plain("category"),
                    4,
                    offer=partial(self._used, "category"),
                ),
                RowColumn(
                    "body",
                    self.tr("Festival or body"),
                    plain("body"),
                    6,
                    offer=partial(self._used, "body"),
                ),
                RowColumn("year", self.tr("Year"), self._year, 2),
                RowColumn("country", self.tr("Country"), self._country, 3, offer=self._countries),
                RowColumn(
                    "result",
                    self.tr("Result"),
                    self._result,
                    3,
                    choices=self._results,
                    value=plain("result"),
                ),
            ),
            self,
            blank=self.tr("Add an award"),
            is_ordered=True,
        )
        self.table = GrowingTable(self.tr("Awards"), model, self)
        self.body.addWidget(self.table)
        self.body.addWidget(TableProblem(self.table, self))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        self.table.removal_wanted.connect(self._remove)

    @staticmethod
    def _plain(key: str) -> Any:  # noqa: ANN401 -- a function of an award
        def _show(row: Award) -> str:
            return str(getattr(row, key))

        return _show

    @staticmethod
    def _year(row: Any) -> str:  # noqa: ANN401 -- an award
        return str(row.year or "")

    def _country(self, row: Any) -> str:  # noqa: ANN401
        return country_name(row.country, self._language) if row.country else row.country_as_given

    @staticmethod
    def _result(row: Any) -> str:  # noqa: ANN401
        return result_label(row.result)

    @staticmethod
    def _results() -> list[tuple[str, str]]:
        return choices(RESULTS)

    def _countries(self) -> "Sequence[AnyOffer]":
        return country_offers(spoken_here(self._snapshot))

    def _used(self, column: str) -> "Sequence[AnyOffer]":
        """Return what other awards of the edition say, the most used first."""
        if self._snapshot is None:
            return ()
        awards = self._snapshot.table("award")
        if self._words_of is not awards:
            self._words_of, self._words = awards, {}
        if column not in self._words:
            counted = Counter(getattr(award, column) for award in awards.values())
            self._words[column] = tuple(word for word, _ in counted.most_common() if word)
        return self._words[column]

    def _tip(self, row: Any) -> str:  # noqa: ANN401
        if self._snapshot is None:
            return ""
        return source_tip(self._snapshot, provenance_of(self._snapshot, [row.id]))

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._snapshot = snapshot
        self.table.show_rows(snapshot.awards_of(film.id), film.id)

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.table or self.table.isAncestorOf(field):
            return self.place_in(self.table, "award")
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "award":
            return self.table.choose(place.id, place.field or "prize")
        if place.kind == "film" and place.field in {"awards", "award"}:
            self.table.setFocus()
            return True
        return False

    def _change(self, row_id: str, key: str, text: str) -> None:
        try:
            values = read_award(key, text)
        except InputProblem as problem:
            self.table.rows.refuse(row_id, key, say(problem))
            return
        if key == "prize" and not text.strip():
            said = self.tr("An award needs its prize. Type it, or press Delete on the row.")
            self.table.rows.refuse(row_id, key, said)
            return
        act = partial(change_award, award_id=AwardId(row_id), **values)
        self.act(self.tr("Change award"), act, field=self.table.cell(row_id, key))

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["prize"].strip():
            return  # the rest waits for the prize
        values: dict[str, Any] = {}
        for key, text in typed.items():
            if key != "prize" and text:
                try:
                    values |= read_award(key, text)
                except InputProblem as problem:
                    self.table.rows.refuse("", key, say(problem))
                    return  # the row waits until it is mended
        values.setdefault("result", AwardResult.WON)
        before = self.table.rows.blank_before
        self.table.rows.forget_blank()
        act = partial(
            insert_award, film_id=self.film_id, prize=typed["prize"], before=before, **values
        )
        self.act(self.tr("Add award"), act)

    def _reorder(self, ids: list[str]) -> None:
        act = partial(reorder_awards, award_ids=[AwardId(row_id) for row_id in ids])
        self.act(self.tr("Reorder awards"), act)

    def _remove(self, ids: list[str]) -> None:
        act = partial(_delete_awards, ids=[AwardId(row_id) for row_id in ids])
        self.act(self.tr("Remove award"), act)
