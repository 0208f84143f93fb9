"""What is done to the selected films, one or several, each time as one act."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from festdesk.desktop.films.listing.going import going_in_words
from festdesk.desktop.films.missing import missing_of
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.card_words import status_label
from festdesk.editing.blocks import make_block
from festdesk.editing.many_films import (
    FilmsChange,
    change_films,
    delete_films,
    restore_films,
    withdraw_films,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.desktop.bridge import Desk


class SeveralFilms(QObject):
    """Changes, withdraws, restores and deletes films; the Edit menu says how many."""

    message = Signal(str)

    def __init__(self, desk: "Desk", page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def change(self, films: "Sequence[FilmId]") -> None:
        """Ask what is to become of the fields of these films."""
        from festdesk.desktop.films.listing.change_many import (  # noqa: PLC0415 -- first window first
            ChangeDialog,
        )

        snapshot = self._desk.snapshot
        if snapshot is not None and films and not self._desk.read_only:
            dialog = ChangeDialog(snapshot, films, partial(self._change, films), self._page)
            dialog.show()

    def wish(self, films: "Sequence[FilmId]") -> None:
        """Ask how often these films are to be shown to whom, and when they can be."""
        from festdesk.desktop.widgets.wishes_dialog import (  # noqa: PLC0415 -- first window first
            ask_for_wishes,
        )

        ask_for_wishes(self._desk, films, self._page)

    def make_block(self, films: "Sequence[FilmId]", then: "Callable[[str], None]") -> None:
        """Make a block of these films in the order of the list; `then` gets its id."""
        snapshot = self._desk.snapshot
        if snapshot is None or not films or not snapshot.languages:
            return
        name = self.tr("Block {number}").format(number=len(snapshot.blocks) + 1)
        change = partial(make_block, names={snapshot.languages[0]: name}, film_ids=films)
        self._desk.act(self.tr("Make block"), change, then)

    def set_status(self, films: "Sequence[FilmId]", status: str) -> None:
        """Mark films as that far on their way to print."""
        self._change(films, FilmsChange({"status": status}))

    def _change(self, films: "Sequence[FilmId]", change: FilmsChange) -> None:
        label = self.tr("Change film")
        if len(films) > 1:
            label = self.tr("Change {count} films").format(count=len(films))
        then = partial(self.say_lacking, films) if "status" in change.values else None
        self._desk.act(label, partial(change_films, film_ids=films, change=change), then)

    def say_lacking(self, films: "Sequence[FilmId]", _done: object = None) -> None:
        """After films were given a status: tell what it requires of them and they still lack."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        lacking = [film for film in films if film in snapshot.films and missing_of(snapshot, film)]
        if not lacking:
            return
        status = status_label(snapshot.films[lacking[0]].status)
        words = ", ".join(say(told) for told in missing_of(snapshot, lacking[0]))
        said = self.tr("The card is marked “{status}” and still lacks what that requires: {list}.")
        if len(films) > 1:
            said = self.tr(
                "{count} of the films still lack what “{status}” requires; "
                "the column “Missing” says what."
            )
        self.message.emit(said.format(count=len(lacking), status=status, list=words))

    def withdraw(self, films: "Sequence[FilmId]") -> None:
        """Take films out of the programme."""
        label = self.tr("Withdraw film")
        if len(films) > 1:
            label = self.tr("Withdraw {count} films").format(count=len(films))
        self._desk.act(label, partial(withdraw_films, film_ids=films))

    def restore(self, films: "Sequence[FilmId]") -> None:
        """Put films back into the programme."""
        label = self.tr("Restore film")
        if len(films) > 1:
            label = self.tr("Restore {count} films").format(count=len(films))
        self._desk.act(label, partial(restore_films, film_ids=films))

    def delete(self, films: "Sequence[FilmId]") -> None:
        """Remove films, and tell afterwards what went with them."""
        snapshot = self._desk.snapshot
        if snapshot is None or not films:
            return
        label = self.tr("Delete film")
        if len(films) > 1:
            label = self.tr("Delete {count} films").format(count=len(films))
        then = partial(self._say_deleted, len(films), going_in_words(snapshot, films))
        self._desk.act(label, partial(delete_films, film_ids=films), then)

    def _say_deleted(self, count: int, gone: str, _done: object) -> None:
        if not gone:
            return
        said = self.tr("The film is deleted, and with it {list}. Undo brings all of it back.")
        if count > 1:
            said = self.tr(
                "{count} films are deleted, and with them {list}. Undo brings all of it back."
            )
        self.message.emit(said.format(count=count, list=gone))
