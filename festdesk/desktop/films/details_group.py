"""What is for the house alone: a note for colleagues."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.sections import FormRows
from festdesk.editing.films import change_film
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot


class DetailsGroup(CardGroup):
    """The note."""

    tables: ClassVar[frozenset[str]] = frozenset({"film"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("For colleagues"), parent)
        form = FormRows(self)
        self.body.addWidget(form)
        self.note = TextField(self.tr("Note for colleagues"), self, least_lines=2)
        self.note.setPlaceholderText(self.tr("Never printed"))
        self.note.committed.connect(self._write_note)
        self._row = form.add_row(self.tr("&Note"), self.note)

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self.note.set_stored(film.note)
        self.setVisible(self.shows("note", holds=bool(film.note)))

    @override
    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        return {"note": (self._row.label, self.note)}

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.note:
            return Place("film", self.film_id, "note", self.film_id)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "film" and place.field == "note":
            self.show()
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
