"""Numbers of the film elsewhere, each checked while it is typed and against the other cards."""

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.checks.cards.identifiers import other_film_with
from festdesk.checks.subjects import film_name
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.sections import FormRow, FormRows, muted
from festdesk.editing.films import write_identifier
from festdesk.films.identifiers import SCHEMES, find_scheme, read_identifier, scheme_label
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

_EXAMPLES: Mapping[str, str] = {
    "eidr": "10.5240/7791-8534-2C23-9030-8610-5",
    "isan": "0000-0000-D07A-0090-Q",
    "imdb": "tt0079944",
    "wikidata": "Q214480",
}


class NumberField(LineField):
    """A number of one scheme: says what is wrong with it while it is typed."""

    def __init__(self, group: "IdentifiersGroup", scheme: str) -> None:
        super().__init__(scheme_label(scheme), group)
        self.scheme = scheme
        self.setPlaceholderText(_EXAMPLES.get(scheme, ""))
        self.setObjectName(f"identifier:{scheme}")
        self._group = group
        self.note = muted("", group)
        self.note.setWordWrap(True)
        self.note.hide()
        self.textEdited.connect(self.judge)

    def judge(self) -> None:
        """Say what is wrong with what stands here; what is still to come is said quietly."""
        reading = read_identifier(self.scheme, self.text())
        said = say(reading.said) if reading.said is not None else ""
        is_typing = reading.is_partial and self.hasFocus()
        if not said:
            said = self._group.who_else(self.scheme, reading.value)
        self.show_problem("" if is_typing else said)
        self.note.setText(said if is_typing else "")
        self.note.setVisible(is_typing)


class IdentifiersGroup(CardGroup):
    """A line for each scheme that is used, and one for a number of another."""

    tables: ClassVar[frozenset[str]] = frozenset({"film", "identifier", "title"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Numbers elsewhere"), parent)
        self._form = FormRows(self)
        self.body.addWidget(self._form)
        self.numbers: dict[str, NumberField] = {}
        self._rows: dict[str, FormRow] = {}
        for scheme in SCHEMES:
            self._add_scheme(scheme)
        # A number of another scheme stands in a form below, so that own schemes come before it.
        self._other_form = FormRows(self)
        self.body.addWidget(self._other_form)
        self.other_scheme = LineField(self.tr("Name of another number"), self)
        self.other_scheme.setPlaceholderText(self.tr("Whose number, such as an archive"))
        self.other_number = LineField(self.tr("Another number"), self)
        self.other_number.setPlaceholderText(self.tr("Its number"))
        self._other_form.add_row(
            self.tr("Other"), self.other_scheme, self.other_number, stretches=(2, 3)
        )
        self.other_scheme.committed.connect(self._write_other)
        self.other_number.committed.connect(self._write_other)

    def _add_scheme(self, scheme: str) -> None:
        line = NumberField(self, scheme)
        line.committed.connect(partial(_write, self, scheme))
        self.numbers[scheme] = line
        self._rows[scheme] = self._form.add_row(scheme_label(scheme), line)
        self._form.add_under(line.note)

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        values = {row.scheme: row.value for row in snapshot.identifiers_of(film.id)}
        for scheme in values.keys() - self.numbers.keys():
            self._add_scheme(scheme)
        is_any = False
        for scheme, line in self.numbers.items():
            value = values.get(scheme, "")
            line.set_stored(value)
            known = scheme in _EXAMPLES
            is_shown = (
                self.shows(f"identifier:{scheme}", holds=bool(value)) if known else bool(value)
            )
            is_any = is_any or is_shown
            self._rows[scheme].set_visible(visible=is_shown)
            line.note.setVisible(is_shown and bool(line.note.text()))
            if is_shown and not line.is_dirty:
                line.judge()
        self._other_form.setVisible(self.more)
        self.setVisible(is_any or self.more)

    def who_else(self, scheme: str, value: str) -> str:
        """Return a sentence on another card with the same number, or nothing."""
        snapshot = self.desk.snapshot
        other = (
            other_film_with(snapshot, self.film_id, scheme, value) if snapshot is not None else None
        )
        if snapshot is None or other is None:
            return ""
        said = QCoreApplication.translate("IdentifiersGroup", "This {scheme} is on {film} too.")
        return said.format(scheme=scheme_label(scheme), film=film_name(snapshot, other))

    @override
    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        return {
            f"identifier:{scheme}": (self._rows[scheme].label, line)
            for scheme, line in self.numbers.items()
        }

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if isinstance(field, NumberField):
            return Place("film", self.film_id, f"identifier:{field.scheme}", self.film_id)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        scheme = ""
        if place.kind == "film" and place.field.startswith("identifier:"):
            scheme = place.field.partition(":")[2]
        elif place.kind == "identifier" and self.desk.snapshot is not None:
            row = self.desk.snapshot.table("identifier").get(place.id)
            scheme = row.scheme if row is not None else ""
        line = self.numbers.get(scheme)
        if line is None:
            return False
        self.show()
        self._rows[scheme].set_visible(visible=True)
        line.setFocus()
        return True

    def write_number(self, scheme: str, value: str) -> None:
        """Store the film's number in a scheme."""
        line = self.numbers[scheme]
        line.judge()
        self.act(
            self.change_label(scheme_label(scheme)),
            partial(write_identifier, film_id=self.film_id, scheme=scheme, value=value),
            field=line,
        )

    def _write_other(self) -> None:
        scheme, value = find_scheme(self.other_scheme.text()), self.other_number.text().strip()
        if not scheme or not value:
            return  # one waits for the other
        for line in (self.other_scheme, self.other_number):
            line.clear()
            line.set_stored("")
        self.act(
            self.change_label(scheme_label(scheme)),
            partial(write_identifier, film_id=self.film_id, scheme=scheme, value=value),
        )


def _write(group: IdentifiersGroup, scheme: str, value: str) -> None:
    group.write_number(scheme, value)
