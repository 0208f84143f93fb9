"""What few people need of a card: its numbers elsewhere, and a note for colleagues."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRow, FormRows
from festdesk.editing.films import change_film, write_identifier
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

_SCHEMES = (("eidr", "EIDR"), ("isan", "ISAN"), ("imdb", "IMDb"))


class DetailsGroup(CardGroup):
    """Note and identifiers."""

    tables: ClassVar[frozenset[str]] = frozenset({"film", "identifier"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("For colleagues"), parent)
        form = FormRows(self)
        self.body.addWidget(form)
        self.note = TextField(self.tr("Note for colleagues"), self, least_lines=2)
        self.note.setPlaceholderText(self.tr("Never printed"))
        self.note.committed.connect(self._write_note)
        form.add_row(self.tr("&Note"), self.note)
        self.numbers: dict[str, LineField] = {}
        self._rows: dict[str, FormRow] = {}
        self._form = form
        self._more = False
        for scheme, label in _SCHEMES:
            self._add_scheme(scheme, label)

    def _add_scheme(self, scheme: str, label: str) -> None:
        line = LineField(label, self)
        line.committed.connect(partial(_write, self, scheme))
        self.numbers[scheme] = line
        self._rows[scheme] = self._form.add_row(label, line)

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self.note.set_stored(film.note)
        values = {row.scheme: row.value for row in snapshot.identifiers_of(film.id)}
        for scheme in values.keys() - self.numbers.keys():
            self._add_scheme(scheme, scheme)
        for scheme, line in self.numbers.items():
            line.set_stored(values.get(scheme, ""))
            self._rows[scheme].set_visible(visible=self._more or bool(values.get(scheme)))

    @override
    def show_more(self, *, more: bool) -> None:
        self._more = more
        for scheme, line in self.numbers.items():
            self._rows[scheme].set_visible(visible=more or bool(line.text()))

    @override
    def place_of(self, field: QWidget) -> Place | None:
        own: dict[QWidget, str] = {
            self.note: "note",
            **{line: f"identifier:{scheme}" for scheme, line in self.numbers.items()},
        }
        return Place("film", self.film_id, own[field], self.film_id) if field in own else None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "film" and place.field == "note":
            self.note.setFocus()
            return True
        return False

    def _write_note(self, text: str) -> None:
        values: dict[str, Any] = {"note": text}
        self.act(
            self.change_label(self.tr("Note")),
            partial(change_film, film_id=self.film_id, **values),
            field=self.note,
        )

    def write_number(self, scheme: str, value: str) -> None:
        """Store the film's number in a scheme."""
        self.act(
            self.change_label(scheme.upper()),
            partial(write_identifier, film_id=self.film_id, scheme=scheme, value=value),
            field=self.numbers[scheme],
        )


def _write(group: DetailsGroup, scheme: str, value: str) -> None:
    group.write_number(scheme, value)
