"""What the sources say of a film's length, and which of it prints."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from festdesk.base.errors import InputProblem
from festdesk.base.ids import RunningTimeId
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.editing.cards import change_running_time, delete_running_times, print_running_time
from festdesk.editing.films import add_running_time
from festdesk.films.rules import parse_running_time, show_running_time
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.desktop.films.group import CardGroup


class RunningTimesTable(GrowingTable):
    """One row for each source; "yes" in the last column prints."""

    def __init__(self, group: "CardGroup") -> None:
        translate = QCoreApplication.translate  # `self.tr` works only once the table is made
        self._group = group
        columns = (
            RowColumn("seconds", translate("RunningTimesTable", "Minutes"), self._minutes),
            RowColumn("source", translate("RunningTimesTable", "Says who"), self._source, share=3),
            RowColumn("note", translate("RunningTimesTable", "Note"), self._note, share=3),
            RowColumn(
                "is_printed",
                translate("RunningTimesTable", "Prints"),
                self._prints,
                choices=self._yes_or_no,
                value=self._is_printed,
            ),
        )
        model = RowsModel(
            columns, blank=translate("RunningTimesTable", "Add what another source says")
        )
        super().__init__(translate("RunningTimesTable", "Running times by source"), model, group)
        model.setParent(self)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.removal_wanted.connect(self._remove)
        self.is_worth_showing = False
        prints = QAction(self.tr("&Print this one\tCtrl+Enter"), self)
        prints.setShortcut(QKeySequence.fromString("Ctrl+Return"))
        prints.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        prints.triggered.connect(self._print_chosen)
        self.addAction(prints)
        self.set_actions([prints])

    @staticmethod
    def _minutes(row: Any) -> str:  # noqa: ANN401 -- a running time
        return show_running_time(row.seconds)

    @staticmethod
    def _source(row: Any) -> str:  # noqa: ANN401
        return str(row.source)

    @staticmethod
    def _note(row: Any) -> str:  # noqa: ANN401
        return str(row.note)

    @staticmethod
    def _is_printed(row: Any) -> str:  # noqa: ANN401
        return "yes" if row.is_printed else ""

    def _prints(self, row: Any) -> str:  # noqa: ANN401
        return self.tr("Yes") if row.is_printed else ""

    def _yes_or_no(self) -> list[tuple[str, str]]:
        return [("", self.tr("No")), ("yes", self.tr("Yes"))]

    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        """Show what the sources say."""
        times = snapshot.running_times_of(film.id)
        self.is_worth_showing = len(times) > 1
        self.show_rows(times, film.id)

    def _change(self, row_id: str, key: str, text: str) -> None:
        group = self._group
        label = group.change_label(self.tr("Running time"))
        running_time_id = RunningTimeId(row_id)
        if key == "is_printed":
            if text:
                act = partial(
                    print_running_time, film_id=group.film_id, running_time_id=running_time_id
                )
            else:
                act = partial(
                    change_running_time, running_time_id=running_time_id, is_printed=False
                )
            group.act(label, act)
            return
        value: Any = text
        if key == "seconds":
            value = self._parsed(row_id, text)
            if value is None:
                return
        values: dict[str, Any] = {key: value}
        act = partial(change_running_time, running_time_id=running_time_id, **values)
        group.act(label, act, field=self.cell(row_id, key))

    def _parsed(self, row_id: str, text: str) -> int | None:
        """Return the seconds that were typed; where they are none, the cell says why."""
        try:
            seconds = parse_running_time(text)
        except InputProblem as problem:
            self.rows.refuse(row_id, "seconds", say(problem))
            return None
        if seconds is None:
            said = self.tr("What a source says needs its minutes; Delete removes the row.")
            self.rows.refuse(row_id, "seconds", said)
        return seconds

    def _print_chosen(self) -> None:
        """Let the value of the current row print."""
        row = self.rows.row_at(self.currentIndex())
        if row is not None and not row.is_printed:
            self._change(row.id, "is_printed", "yes")

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["seconds"]:
            return  # the rest of the row waits for its minutes
        seconds = self._parsed("", typed["seconds"])
        if seconds is not None:
            self.rows.forget_blank()
            self._group.act(
                self.tr("Add running time"),
                partial(
                    add_running_time,
                    film_id=self._group.film_id,
                    seconds=seconds,
                    source=typed["source"],
                ),
            )

    def _remove(self, ids: list[str]) -> None:
        self._group.act(
            self.tr("Remove running time"),
            partial(delete_running_times, ids=[RunningTimeId(row_id) for row_id in ids]),
        )
