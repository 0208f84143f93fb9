"""The films of a block in their order; typing a title in the last row adds a film."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from festdesk.base.ids import BlockId, FilmId
from festdesk.base.moments import whole_minutes
from festdesk.base.offers import Offer
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import CardMaker
from festdesk.desktop.calendar.choices import film_choices
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.editing.blocks import (
    add_films_to_block,
    order_block,
    remove_films_from_block,
    replace_film_in_block,
)

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

NO_SUCH_FILM = sentence(
    "Error", "No film is called “{text}”. Type a part of its title and choose from the list."
)
NONE_PASTED = sentence("Error", "None of the lines that were pasted is the title of a film.")
_MOST_PASTED = 400  # lines


class FilmsTable(QWidget):
    """Alt+Up and Alt+Down or dragging put films in order, Del takes them out."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._snapshot: Snapshot | None = None
        self._block_id = BlockId("")
        self._maker: CardMaker | None = None
        self._offers: tuple[Offer, ...] = ()
        self._known: Mapping[str, FilmId] = {}
        self._numbers: Mapping[str, int] = {}
        model = RowsModel(
            (
                RowColumn(
                    "film", self.tr("Film"), self._numbered, 9, value=self._title, offer=self._films
                ),
                RowColumn("minutes", self.tr("Min."), self._minutes, 2, is_editable=False),
                RowColumn("strand", self.tr("Strand"), self._strand, 4, is_editable=False),
                RowColumn(
                    "note",
                    self.tr("Note"),
                    self._note,
                    3,
                    is_editable=False,
                    is_muted=self._is_withdrawn,
                ),
            ),
            self,
            blank=self.tr("Add…"),
            is_ordered=True,
        )
        self.table = GrowingTable(self.tr("Films of the block"), model, self)
        self.table.horizontalHeader().setAccessibleName(self.tr("Films of the block"))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._order)
        self.table.removal_wanted.connect(self._remove)
        self.table.pasted.connect(self._paste)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.table)
        layout.addWidget(TableProblem(self.table, self))

    # Showing

    def show_block(self, snapshot: "Snapshot", block_id: BlockId) -> None:
        """Show the films of a block as they are now."""
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._maker = CardMaker(snapshot)
            self._offers = ()
        self._block_id = block_id
        parts = snapshot.films_of_block(block_id)
        self._numbers = {part.id: number for number, part in enumerate(parts, 1)}
        self.table.show_rows(parts, block_id)

    def add_film(self) -> None:
        """Let the user type the title of one more film."""
        self.table.setFocus()
        rows = self.table.rows
        index = rows.index(rows.blank_number, rows.column_of("film"))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _numbered(self, row: Any) -> str:  # noqa: ANN401 -- a film's place in the block
        return f"{self._numbers.get(row.id, 0)}.  {self._title(row)}"

    def _title(self, row: Any) -> str:  # noqa: ANN401
        return self._maker.title(row.film_id) if self._maker is not None else ""

    def _minutes(self, row: Any) -> str:  # noqa: ANN401
        seconds = self._snapshot.printed_seconds(row.film_id) if self._snapshot else None
        return "?" if seconds is None else str(whole_minutes(seconds))

    def _strand(self, row: Any) -> str:  # noqa: ANN401
        if self._snapshot is None:
            return ""
        film = self._snapshot.films.get(row.film_id)
        strand_id = film.strand_id if film is not None else None
        return self._snapshot.strand_name(strand_id, self._snapshot.languages[0])

    def _note(self, row: Any) -> str:  # noqa: ANN401
        return self.tr("withdrawn") if self._is_withdrawn(row) else ""

    def _is_withdrawn(self, row: Any) -> bool:  # noqa: ANN401
        film = self._snapshot.films.get(row.film_id) if self._snapshot is not None else None
        return film is not None and film.is_withdrawn

    # Knowing films

    def _films(self) -> Sequence[Offer]:
        self._know_films()
        return self._offers

    def _know_films(self) -> None:
        """Make the words that are offered, once for each snapshot and only when they are needed."""
        if self._offers or self._snapshot is None:
            return
        choices = film_choices(self._snapshot)
        titles = {
            choice.id: tuple(title.text for title in self._snapshot.titles_of(FilmId(choice.id)))
            for choice in choices
        }
        self._offers = tuple(Offer(choice.words, titles[choice.id]) for choice in choices)
        known: dict[str, FilmId] = {}
        for choice in choices:
            for words in (choice.words, *titles[choice.id]):
                known.setdefault(fold(words), FilmId(choice.id))
        self._known = known

    def _film_called(self, text: str) -> FilmId | None:
        self._know_films()
        return self._known.get(fold(tidy_line(text)))

    # Acting

    def _change(self, row_id: str, key: str, text: str) -> None:
        film_id = self._film_called(text)
        if film_id is None:
            self.table.rows.refuse(row_id, key, say(NO_SUCH_FILM, text=text))
            return
        change = partial(replace_film_in_block, part_id=row_id, film_id=film_id)
        self._act(self.tr("Change film of block"), change, row_id)

    def _add(self, typed: dict[str, str]) -> None:
        text = typed["film"]
        film_id = self._film_called(text)
        if film_id is None:
            if text.strip():
                self.table.rows.refuse("", "film", say(NO_SUCH_FILM, text=text))
            return
        self._add_films([film_id])

    def _add_films(self, film_ids: Sequence[FilmId]) -> None:
        change = partial(
            add_films_to_block,
            block_id=self._block_id,
            film_ids=film_ids,
            before=self.table.rows.blank_before,
        )
        self._desk.act(
            self.tr("Add film to block"), change, self._forget_blank, partial(self._refuse, "")
        )

    def _forget_blank(self, _made: object) -> None:
        self.table.rows.forget_blank()

    def _paste(self, text: str) -> None:
        """Add the films whose titles are pasted, a line each; lines that are none are left out."""
        lines = [line.split("\t")[0] for line in text.splitlines()[:_MOST_PASTED]]
        found = [film_id for line in lines if (film_id := self._film_called(line)) is not None]
        there = set()
        if self._snapshot is not None:
            there = {part.film_id for part in self._snapshot.films_of_block(self._block_id)}
        new = [film_id for film_id in dict.fromkeys(found) if film_id not in there]
        if new:
            self._add_films(new)
        elif lines and not found:
            self.table.rows.refuse("", "film", say(NONE_PASTED))

    def _order(self, ids: list[str]) -> None:
        self._act(self.tr("Order block"), partial(order_block, part_ids=ids))

    def _remove(self, ids: list[str]) -> None:
        label = self.tr("Take film out of block")
        self._act(label, partial(remove_films_from_block, part_ids=ids))

    def _act(self, label: str, change: Callable[[Any], object], row_id: str = "") -> None:
        self._desk.act(label, change, None, partial(self._refuse, row_id))

    def _refuse(self, row_id: str, problem: "KnownError") -> None:
        self.table.rows.refuse(row_id, "film", say(problem))
