"""Facts of the card: directors, countries, year, running time, genres, strand, status."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import StrandId
from festdesk.base.offers import Offer
from festdesk.checks.cards.required import lacking, rank
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, SourceMark, provenance_of, spoken_here
from festdesk.desktop.films.running_times import RunningTimesTable
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.card_words import STATUSES, choices
from festdesk.desktop.widgets.charges import charge_names
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.people import people_names
from festdesk.desktop.widgets.sections import FormRow, FormRows, muted
from festdesk.desktop.widgets.words import WordsField
from festdesk.editing.charges import put_in_charge
from festdesk.editing.films import change_film, write_directors, write_running_time
from festdesk.films.fields import (
    CardField,
    Values,
    card_field,
    country_offers,
    genre_offers,
    language_offers,
    split_words,
)
from festdesk.films.rules import parse_running_time, show_running_time
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot


def _make_offers(languages: tuple[str, ...]) -> None:
    """Make the long lists beforehand: at the first letter typed they would take too long."""
    for offers in (country_offers, language_offers, genre_offers):
        offers(languages)


def _be_done(_made: object) -> None:
    pass


class CatalogueField:
    """A field of the catalogue on a form, with its row and the mark of its source."""

    def __init__(
        self,
        group: CardGroup,
        known: CardField,
        read_otherwise: Callable[[str], Values | None] | None = None,
    ) -> None:
        """`read_otherwise` is asked what words mean that the field itself cannot read."""
        self.known = known
        self._read_otherwise = read_otherwise
        self.label = say(known.label)
        self.line: LineField
        if known.offer is None:
            self.line = LineField(self.label, group)
        else:
            self.line = WordsField(self.label, self._offers, group, is_list=known.is_list)
        if known.hint is not None:
            self.line.setPlaceholderText(say(known.hint))
        self.line.setObjectName(f"film.{known.key}")
        self._group = group
        self.line.committed.connect(self._commit)

    def show_film(self, film: Film) -> None:
        """Show what the file says."""
        self.line.set_stored(self.known.show(film, user_language()))

    def _offers(self) -> Sequence[Offer]:
        return self.known.offer(spoken_here(self._group.desk.snapshot)) if self.known.offer else ()

    def read(self, text: str) -> dict[str, Any]:
        """Return the columns that words mean; raises `InputProblem`."""
        try:
            return dict(self.known.read(text))
        except InputProblem:
            values = self._read_otherwise(text) if self._read_otherwise is not None else None
            if values is None:
                raise
            return dict(values)

    def _commit(self, text: str) -> None:
        snapshot = self._group.desk.snapshot
        film = snapshot.films.get(self._group.film_id) if snapshot is not None else None
        if film is None:
            return
        stored = self.known.show(film, user_language())
        try:
            values = self.read(text)
        except InputProblem as problem:
            self.line.refuse(say(problem), stored)
            return
        if all(getattr(film, column) == value for column, value in values.items()):
            self.line.setText(stored)
            self.line.set_stored(stored)
            return
        if film.version_kind is None and self.known.key.startswith("version_"):
            values.setdefault("version_kind", "ov")  # what is spoken prints as soon as it is known
        self._group.act(
            self._group.change_label(self.label),
            partial(change_film, film_id=film.id, **values),
            field=self.line,
        )


class FactsGroup(CardGroup):
    """What the header line of the printed entry is made of."""

    status_refused = Signal(str)  # the status that was chosen and needs what is missing
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "film", "credit", "person", "nameform", "runningtime", "strand", "text", "provenance",
            "cardcharge",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self._heading.hide()
        self._form = FormRows(self)
        self.body.addWidget(self._form)
        self.directors = WordsField(self.tr("Directors"), self._people, self, is_list=True)
        self.directors.setObjectName("film.directors")
        self.directors.setPlaceholderText(self.tr("First director, second director"))
        self.directors.committed.connect(self._write_directors)
        self.minutes = LineField(self.tr("Running time"), self)
        self.minutes.setObjectName("film.minutes")
        self.minutes.setPlaceholderText(self.tr("121, 2:01:30 or 14'30"))
        self.minutes.committed.connect(self._write_minutes)
        self.strand = ChoiceField(self.tr("Strand"), self)
        self.strand.committed.connect(self._write_strand)
        self.status = ChoiceField(self.tr("Status"), self)
        self.status.set_choices(choices(STATUSES))
        self.status.committed.connect(self._write_status)
        self.charge = WordsField(self.tr("Responsible"), self._charge_names, self)
        self.charge.setObjectName("film.charge")
        self.charge.setPlaceholderText(self.tr("Whom the findings of this card are for"))
        self.charge.committed.connect(self._write_charge)
        self.fields = {
            key: CatalogueField(self, card_field(key))
            for key in (
                "countries", "year", "genres", "colour", "aspect_ratio", "premiere", "age_limit"
            )
        }  # fmt: skip
        self.others = RunningTimesTable(self)
        self._marks: dict[str, SourceMark] = {}
        self._named: dict[str, tuple[QLabel, QWidget]] = {}
        self._offered_in: tuple[str, ...] = ()
        self._build()

    def _build(self) -> None:
        form, fields = self._form, self.fields
        mark = self._mark
        rows = {
            "director": form.add_row(self.tr("&Directors"), self.directors, mark=mark("director")),
            "countries": form.add_row(
                self.tr("&Countries"), fields["countries"].line, mark=mark("countries")
            ),
        }
        self._minutes_label = muted(self.tr("&Minutes"), self)
        self._minutes_label.setBuddy(self.minutes)
        rows["year"] = form.add_row(
            self.tr("&Year"),
            fields["year"].line,
            self._minutes_label,
            self.minutes,
            mark=mark("year"),
            stretches=(3, 0, 3),
        )
        self._others_row = form.add_row(
            self.tr("Also given"), self.others, note=TableProblem(self.others, self)
        )
        rows["genres"] = form.add_row(
            self.tr("&Genres"), fields["genres"].line, mark=mark("genres")
        )
        status_label = muted(self.tr("Stat&us"), self)
        status_label.setBuddy(self.status)
        rows["strand_id"] = form.add_row(
            self.tr("St&rand"), self.strand, status_label, self.status, stretches=(3, 0, 3)
        )
        self._named["running_time"] = (self._minutes_label, self.minutes)
        self._seldom: list[tuple[FormRow, tuple[str, ...]]] = [
            (rows["director"], ("director",)),
            (rows["countries"], ("countries",)),
            (rows["year"], ("year", "running_time")),
            (rows["genres"], ("genres",)),
        ]
        self._strand_label = rows["strand_id"].label
        form.add_row(self.tr("Responsi&ble"), self.charge)
        for left, right in (("colour", "aspect_ratio"), ("premiere", "age_limit")):
            label = muted(fields[right].label, self)
            label.setBuddy(fields[right].line)
            rows[left] = form.add_row(
                fields[left].label,
                fields[left].line,
                label,
                fields[right].line,
                mark=mark(left),
                stretches=(3, 0, 3),
            )
            self._named[right] = (label, fields[right].line)
            self._seldom.append((rows[left], (left, right)))
        self._named |= {key: (row.label, row.fields[0]) for key, row in rows.items()}

    def _mark(self, key: str) -> SourceMark:
        self._marks[key] = self.make_mark()
        return self._marks[key]

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        if self._offered_in != spoken_here(snapshot):
            self._offered_in = spoken_here(snapshot)
            make = partial(_make_offers, self._offered_in)
            run_in_pool(make, then=_be_done, parent=self)
        directors = snapshot.directors_of(film.id)
        names = ", ".join(credit.as_credited for credit in directors)
        self.directors.set_stored(names)
        seconds = snapshot.printed_seconds(film.id)
        self.minutes.set_stored(show_running_time(seconds) if seconds else "")
        for field in self.fields.values():
            field.show_film(film)
        first = snapshot.languages[0]
        strands = [("", self.tr("None"))]
        strands += [
            (strand.id, snapshot.strand_name(strand.id, first)) for strand in snapshot.strands
        ]
        kept = [
            (self.strand.itemData(n), self.strand.itemText(n)) for n in range(self.strand.count())
        ]
        if strands != kept:
            self.strand.set_choices(strands)
        self.strand.set_stored(film.strand_id or "")
        self.status.set_stored(film.status)
        self.charge.set_stored(snapshot.in_charge_of(film.id))
        self.others.show_film(snapshot, film)
        self._show_marks(snapshot, film)
        self._show_rows(film)

    def _show_marks(self, snapshot: Snapshot, film: Film) -> None:
        for key, mark in self._marks.items():
            if key == "director":
                ids = [credit.id for credit in snapshot.directors_of(film.id)]
                mark.show_source(snapshot, provenance_of(snapshot, ids))
            else:
                columns = self.fields[key].known.columns
                mark.show_source(snapshot, provenance_of(snapshot, [film.id], columns))
        times = [time.id for time in snapshot.running_times_of(film.id) if time.is_printed]
        noted = provenance_of(snapshot, times)
        if noted is not None and not self._marks["year"].isVisibleTo(self):
            self._marks["year"].show_source(snapshot, noted)

    def _show_rows(self, film: Film) -> None:
        for row, keys in self._seldom:
            used = any(self.shows(key, holds=self._holds(key, film)) for key in keys)
            row.set_visible(visible=used)
            mark = self._marks.get(keys[0])
            if mark is not None:
                mark.setVisible(used and bool(mark.toolTip()))
        self._others_row.set_visible(visible=self.more or self.others.is_worth_showing)
        for widget in (self._strand_label, self.strand):
            widget.setVisible(self.shows("strand_id", holds=film.strand_id is not None))

    def _holds(self, key: str, film: Film) -> bool:
        lines = {"director": self.directors, "running_time": self.minutes}
        if key in lines:
            return bool(lines[key].text())
        return bool(self.fields[key].known.show(film, "en"))

    @override
    def named_fields(self) -> "Mapping[str, tuple[QLabel, QWidget]]":
        return self._named

    def _film(self) -> Film | None:
        snapshot = self.desk.snapshot
        return snapshot.films.get(self.film_id) if snapshot is not None else None

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.others or self.others.isAncestorOf(field):
            return self.place_in(self.others, "runningtime")
        own: dict[QWidget, str] = {
            self.directors: "director",
            self.minutes: "running_time",
            self.strand: "strand_id",
            self.status: "status",
            self.charge: "charge",
            **{shown.line: key for key, shown in self.fields.items()},
        }
        return Place("film", self.film_id, own[field], self.film_id) if field in own else None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "runningtime":
            self.minutes.setFocus()
            return True
        if place.kind != "film":
            return False
        own: dict[str, QWidget] = {
            "director": self.directors,
            "directors": self.directors,
            "running_time": self.minutes,
            "runningtime": self.minutes,
            "minutes": self.minutes,
            "seconds": self.minutes,
            "strand": self.strand,
            "strand_id": self.strand,
            "status": self.status,
            "charge": self.charge,
            "year_until": self.fields["year"].line,
        }
        field = own.get(place.field)
        if field is None and place.field in self.fields:
            field = self.fields[place.field].line
        if field is None:
            return False
        field.show()
        field.setFocus()
        return True

    # Acting

    def _people(self) -> Sequence[Offer]:
        return people_names(self.desk.snapshot)

    def _charge_names(self) -> Sequence[str]:
        return charge_names(self.desk.snapshot)

    def _write_charge(self, name: str) -> None:
        self.act(
            self.change_label(self.tr("Responsible")),
            partial(put_in_charge, film_ids=[self.film_id], name=name),
            field=self.charge,
        )

    def _write_directors(self, text: str) -> None:
        names = [name.strip() for name in split_words(text)]
        self.act(
            self.change_label(self.tr("Directors")),
            partial(write_directors, film_id=self.film_id, names=names),
            field=self.directors,
        )

    def _write_minutes(self, text: str) -> None:
        try:
            seconds = parse_running_time(text)
        except InputProblem as problem:
            snapshot = self.desk.snapshot
            stored = snapshot.printed_seconds(self.film_id) if snapshot is not None else None
            self.minutes.refuse(say(problem), show_running_time(stored) if stored else "")
            return
        self.act(
            self.change_label(self.tr("Running time")),
            partial(write_running_time, film_id=self.film_id, seconds=seconds),
            field=self.minutes,
        )

    def _write_strand(self, value: str) -> None:
        strand_id = StrandId(value) if value else None
        self.act(
            self.change_label(self.tr("Strand")),
            partial(change_film, film_id=self.film_id, strand_id=strand_id),
        )

    def _write_status(self, value: str) -> None:
        """Set how far the card is, unless it lacks what that requires; the head then asks."""
        snapshot = self.desk.snapshot
        film = self._film()
        is_step_up = film is not None and rank(value) > rank(film.status)
        if snapshot is not None and is_step_up and lacking(snapshot, self.film_id, value):
            self.status.set_stored(film.status if film is not None else value)
            self.status_refused.emit(value)
            return
        self.set_status(value)

    def set_status(self, value: str) -> None:
        """Set how far the card is, whatever it lacks."""
        self.act(
            self.change_label(self.tr("Status")),
            partial(change_film, film_id=self.film_id, status=value),
        )
