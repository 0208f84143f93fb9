"""Prints and files of a film: what there is to be shown, in which format and which version."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.films.screening_cells import read_cell
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.editing.prints import add_print, change_print, delete_prints, reorder_prints
from festdesk.films.tables import Film
from festdesk.screenings.formats import USUAL
from festdesk.screenings.versions import version_line, version_of
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.offers import AnyOffer

_PRINT, _FILE = "print", "file"


class PrintsGroup(CardGroup):
    """A row for each print or file, in the order of the house."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"film", "filmprint", "venue", "edition", "fieldrule"}
    )
    is_numbered: ClassVar[bool] = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Prints and files"), parent)
        self._snapshot: Snapshot | None = None
        self._film: Film | None = None
        plain = self._plain
        model = RowsModel(
            (
                RowColumn("name", self.tr("Name"), plain("name"), 5),
                RowColumn("format", self.tr("Format"), plain("format"), 3, offer=self._formats),
                RowColumn(
                    "is_file",
                    self.tr("Print or file"),
                    self._kind,
                    3,
                    choices=self._kinds,
                    value=self._kind_key,
                ),
                RowColumn(
                    "version",
                    self.tr("Version"),
                    self._version,
                    5,
                    value=self._own_version,
                    tip=self._version_tip,
                    is_muted=self._is_version_of_film,
                ),
                RowColumn("note", self.tr("Note"), plain("note"), 5),
            ),
            self,
            blank=self.tr("Add a print or file"),
            is_ordered=True,
        )
        self.table = GrowingTable(self.tr("Prints and files"), model, self)
        self.body.addWidget(self.table)
        self.body.addWidget(TableProblem(self.table, self))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        self.table.removal_wanted.connect(self._remove)

    # Cells

    @staticmethod
    def _plain(key: str) -> Any:  # noqa: ANN401 -- a function of a print
        def _show(row: Any) -> str:  # noqa: ANN401
            return str(getattr(row, key))

        return _show

    def _formats(self) -> "Sequence[AnyOffer]":
        """Return the formats that venues and prints name, the most used first, then others."""
        if self._snapshot is None:
            return USUAL
        named: Counter[str] = Counter()
        for venue in self._snapshot.venues:
            named.update(venue.formats)
        named.update(row.format for row in self._snapshot.table("filmprint").values())
        return tuple(dict.fromkeys((*(one for one, _ in named.most_common() if one), *USUAL)))

    def _kinds(self) -> list[tuple[str, str]]:
        return [(_PRINT, self.tr("Print")), (_FILE, self.tr("File"))]

    @staticmethod
    def _kind_key(row: Any) -> str:  # noqa: ANN401 -- a print
        return _FILE if row.is_file else _PRINT

    def _kind(self, row: Any) -> str:  # noqa: ANN401
        return dict(self._kinds())[self._kind_key(row)]

    def _version(self, row: Any) -> str:  # noqa: ANN401
        version = version_of(row) or version_of(self._film)
        if version is None or self._snapshot is None:
            return ""
        return version_line(version, self._snapshot.languages[0], short=True)

    def _own_version(self, row: Any) -> str:  # noqa: ANN401
        return self._version(row) if row.version_kind else ""

    @staticmethod
    def _is_version_of_film(row: Any) -> bool:  # noqa: ANN401
        return not row.version_kind

    def _version_tip(self, row: Any) -> str:  # noqa: ANN401
        if row.version_kind:
            return self.tr("The version of this print; empty it to show the film's own version.")
        return self.tr("The film's version. Type another here, such as OmU, if this print differs.")

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._snapshot, self._film = snapshot, film
        prints = snapshot.prints_of(film.id)
        self.table.show_rows(prints, film.id)
        self.setVisible(self.shows("print", holds=bool(prints)))

    @override
    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        return {"print": (self.heading, self.table)}

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.table or self.table.isAncestorOf(field):
            return self.place_in(self.table, "filmprint", version="version_kind")
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "filmprint":
            key = "version" if place.field.startswith("version") else place.field
            self.show()
            return self.table.choose(place.id, key or "name")
        if place.kind == "film" and place.field == "print":
            self.show()
            self.table.setFocus()
            return True
        return False

    # Acting

    @staticmethod
    def _read(key: str, text: str) -> dict[str, Any]:
        if key == "is_file":
            return {"is_file": text == _FILE}
        return read_cell(key, text)

    def _change(self, row_id: str, key: str, text: str) -> None:
        try:
            values = self._read(key, text)
        except InputProblem as problem:
            self.table.rows.refuse(row_id, key, say(problem))
            return
        act = partial(change_print, print_id=row_id, **values)
        self.act(self.tr("Change print"), act, field=self.table.cell(row_id, key))

    def _add(self, typed: dict[str, str]) -> None:
        if not (typed["name"].strip() or typed["format"].strip()):
            return  # the rest waits for one of them
        values: dict[str, Any] = {}
        for key, text in typed.items():
            if text.strip():
                try:
                    values |= self._read(key, text)
                except InputProblem as problem:
                    self.table.rows.refuse("", key, say(problem))
                    return  # the row waits until it is mended
        before = self.table.rows.blank_before
        self.table.rows.forget_blank()
        act = partial(add_print, film_id=self.film_id, before=before, **values)
        self.act(self.tr("Add print"), act)

    def _reorder(self, ids: list[str]) -> None:
        self.act(self.tr("Reorder prints"), partial(reorder_prints, ids=ids))

    def _remove(self, ids: list[str]) -> None:
        self.act(self.tr("Remove print"), partial(delete_prints, ids=ids))
