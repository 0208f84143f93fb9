"""Who screenings are for: turnaround and promised subtitles of each audience, also of own ones."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.base.text import fold, tidy_line
from festdesk.desktop.calendar.house.venue_cells import languages_in_words, languages_to_offer
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.rows_model import AnyIndex, RowColumn, RowsModel
from festdesk.desktop.widgets.screening_words import audience_in_words
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.editing.availability import (
    add_audience,
    forget_audiences,
    rename_audience,
    rule_audience,
)
from festdesk.films.fields import read_languages
from festdesk.screenings.tables import Audience

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_MOST_MINUTES = 600
_ALL_HAVE = frozenset(map(str, Audience))


@dataclass(frozen=True, slots=True)
class AudienceRow:
    """An audience, what it needs, and how many screenings are for it; the id is its word."""

    id: str
    turnaround_minutes: int | None
    promised_subtitles: tuple[str, ...]
    screenings: int


def audience_rows(snapshot: "Snapshot") -> list[AudienceRow]:
    """Return the audiences every festival has, then those of the house, by their words."""
    rules = snapshot.audience_rules
    count: dict[str, int] = {}
    for screening in snapshot.screenings.values():
        count[screening.audience] = count.get(screening.audience, 0) + 1
    own = sorted((set(rules) | set(count)) - _ALL_HAVE, key=fold)
    found = []
    for word in (*map(str, Audience), *own):
        rule = rules.get(word)
        found.append(
            AudienceRow(
                word,
                rule.turnaround_minutes if rule is not None else None,
                rule.promised_subtitles if rule is not None else (),
                count.get(word, 0),
            )
        )
    return found


class _AudiencesModel(RowsModel):
    """The names of audiences every festival has cannot be edited."""

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index) if index.isValid() else None
        if row is not None and index.column() == 0 and row.id in _ALL_HAVE:
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags


class AudiencesPage(HousePage):
    """A table of audiences; each change is an act."""

    tables: ClassVar[frozenset[str]] = frozenset({"audiencerule", "screening"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "Before a screening for an audience the hall must have been free that long, if "
                "the hall itself does not take longer. What an audience is promised has to be "
                "spoken, read or interpreted at each of its screenings."
            )
        )
        columns = (
            RowColumn("name", self.tr("Audience"), _name, 5),
            RowColumn("turnaround_minutes", self.tr("Turnaround before (min)"), _turnaround, 3),
            RowColumn(
                "promised_subtitles", self.tr("Promised subtitles"), _promised, 6,
                offer=languages_to_offer, is_list=True,
            ),
            RowColumn("screenings", self.tr("Screenings"), _screenings, 2, is_editable=False),
        )  # fmt: skip
        model = _AudiencesModel(columns, self, blank=self.tr("Add an audience of your own"))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table = ScrollingTable(self.tr("Audiences"), model, self)
        self.table.removal_wanted.connect(self._remove)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self.table.show_rows(audience_rows(snapshot))

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        rule = snapshot.table("audiencerule").get(place.id)
        return rule is not None and self.table.choose(rule.audience, place.field)

    # Acts

    def _change(self, word: str, key: str, text: str) -> None:
        refuse = partial(self.table.rows.refuse, word, key)
        try:
            change: Any = partial(rename_audience, audience=word, name=_own_word(text))
            if key != "name":
                change = partial(rule_audience, audience=word, **_read(key, text))
        except InputProblem as problem:
            refuse(say(problem))
            return
        self.act_in_cell(self.tr("Change audience"), change, self.table.rows, word, key)

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["name"].strip():
            return  # an audience begins with its name; the rest of the row waits for it
        values: dict[str, Any] = {}
        for key in ("turnaround_minutes", "promised_subtitles"):
            try:
                values |= _read(key, typed[key])
            except InputProblem as problem:
                self.table.rows.refuse("", key, say(problem))
                return
        change = partial(add_audience, name=_own_word(typed["name"]), **values)
        refuse = partial(self.table.rows.refuse, "", "name")
        self.act(self.tr("Add audience"), change, refuse, self._note_added)

    def _note_added(self, _added: object) -> None:
        self.table.rows.forget_blank()

    def _remove(self, words: list[str]) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        rows = {row.id: row for row in audience_rows(snapshot)}
        in_use = [word for word in words if rows[word].screenings and word not in _ALL_HAVE]
        ruled = [word for word in words if word in snapshot.audience_rules]
        if ruled:
            self.act(
                self.tr("Forget rules of audiences"), partial(forget_audiences, audiences=ruled)
            )
        if in_use:
            said = self.tr(
                "{count} screenings are for “{audience}”. It is listed until they are for others."
            )
            if rows[in_use[0]].screenings == 1:
                said = self.tr("A screening is for “{audience}”. It is listed until that is not.")
            self.tell(said.format(count=rows[in_use[0]].screenings, audience=in_use[0]))


def _own_word(text: str) -> str:
    """Return what was typed; the label of an audience every festival has is that audience."""
    typed = fold(tidy_line(text))
    return next((word for word in _ALL_HAVE if fold(audience_in_words(word)) == typed), text)


def _read(key: str, text: str) -> dict[str, Any]:
    if key == "turnaround_minutes":
        return {key: read_number(text, most=_MOST_MINUTES, empty=None)}
    return {key: read_languages(text)}


def _name(row: AudienceRow) -> str:
    return audience_in_words(row.id)


def _turnaround(row: AudienceRow) -> str:
    return "" if row.turnaround_minutes is None else str(row.turnaround_minutes)


def _promised(row: AudienceRow) -> str:
    return languages_in_words(row.promised_subtitles)


def _screenings(row: AudienceRow) -> str:
    return str(row.screenings) if row.screenings else ""
