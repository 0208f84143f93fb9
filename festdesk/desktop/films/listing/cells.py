"""Cells of the list that are edited in place: what each edits, how it is read, which act it is."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import FilmId, StrandId
from festdesk.base.offers import AnyOffer
from festdesk.desktop.films.listing.columns import (
    COLUMNS,
    COUNTRY,
    DIRECTOR,
    GENRES,
    MINUTES,
    PREMIERE,
    STATUS,
    STRAND,
    TITLE,
    YEAR,
)
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import STATUSES, choices
from festdesk.desktop.widgets.people import people_names
from festdesk.editing.cards import add_title, reword_title
from festdesk.editing.films import change_film, write_directors, write_running_time
from festdesk.films.fields import CardField, card_field, split_words
from festdesk.films.rules import parse_running_time, show_running_time
from festdesk.films.tables import TitleKind
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.films.tables import Film

Act = Callable[["Session"], object]
_OF_CATALOGUE = {COUNTRY: "countries", YEAR: "year", GENRES: "genres", PREMIERE: "premiere"}


class CellAct(NamedTuple):
    """What becomes of what was typed: how the Edit menu calls it, and the change."""

    label: str
    change: Act
    column: int


class Cells:
    """Reads and writes the cells of films in a snapshot; `titles_in` is a language or nothing."""

    def __init__(self) -> None:
        self._snapshot: Snapshot | None = None
        self.titles_in = ""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow the edition."""
        self._snapshot = snapshot

    def label(self, column: int) -> str:
        """Return what a column's field is called, as on the card."""
        if column in _OF_CATALOGUE:
            return say(card_field(_OF_CATALOGUE[column]).label)
        if column == MINUTES:
            return QCoreApplication.translate("FactsGroup", "Running time")
        if column == DIRECTOR:
            return QCoreApplication.translate("FactsGroup", "Directors")
        return say(COLUMNS[column].header)

    def choices(self, column: int) -> list[tuple[str, str]] | None:
        """Return values and labels of a closed list, or nothing where words are typed."""
        if column == STATUS:
            return choices(STATUSES)
        if column == STRAND and self._snapshot is not None:
            none = QCoreApplication.translate("FactsGroup", "None")
            return [("", none), *strand_choices(self._snapshot)]
        return None

    def offer(self, column: int) -> Callable[[], Sequence[AnyOffer]] | None:
        """Return what words a cell completes from, or nothing where it does not."""
        if column == DIRECTOR:
            return self._people
        known = self._known(column)
        if known is None or known.offer is None:
            return None
        from festdesk.desktop.films.group import spoken_here  # noqa: PLC0415 -- first window first

        return partial(known.offer, spoken_here(self._snapshot))

    def is_list(self, column: int) -> bool:
        """Tell whether a cell holds several words with commas between them."""
        known = self._known(column)
        return column == DIRECTOR or (known is not None and known.is_list)

    def value(self, film_id: FilmId, column: int) -> str:
        """Return what is edited, which is a key where there are choices."""
        film = self._film(film_id)
        if film is None or self._snapshot is None:
            return ""
        known = self._known(column)
        if known is not None:
            return known.show(film, user_language())
        if column == TITLE:
            return printed_title(self._snapshot.titles_of(film_id), self._title_language)
        if column == DIRECTOR:
            return ", ".join(c.as_credited for c in self._snapshot.directors_of(film_id))
        if column == MINUTES:
            seconds = self._snapshot.printed_seconds(film_id)
            return show_running_time(seconds) if seconds else ""
        return str(film.status) if column == STATUS else film.strand_id or ""

    def act(self, film_id: FilmId, column: int, text: str) -> CellAct | None:
        """Return what keeps `text` in a cell, or nothing where it is there already.

        Raises:
            InputProblem: It cannot be kept; the sentence is that of the card's field.
        """
        change = self._change(film_id, column, text)
        if change is None:
            return None
        label = QCoreApplication.translate("CardGroup", "Change “{field}”")
        return CellAct(label.format(field=self.label(column)), change, column)

    def _change(self, film_id: FilmId, column: int, text: str) -> Act | None:
        film = self._film(film_id)
        if film is None or text == self.value(film_id, column):
            return None
        known = self._known(column)
        if known is not None:
            values: dict[str, Any] = dict(known.read(text))
        elif column == STATUS:
            values = {"status": text}
        elif column == STRAND:
            values = {"strand_id": StrandId(text) if text else None}
        else:
            return self._change_of_others(film_id, column, text)
        is_same = all(getattr(film, name) == value for name, value in values.items())
        return None if is_same else partial(change_film, film_id=film_id, **values)

    def _change_of_others(self, film_id: FilmId, column: int, text: str) -> Act | None:
        if column == DIRECTOR:
            return partial(write_directors, film_id=film_id, names=split_words(text))
        if column == MINUTES:
            return partial(write_running_time, film_id=film_id, seconds=parse_running_time(text))
        return self._change_of_title(film_id, text) if column == TITLE else None

    def _change_of_title(self, film_id: FilmId, text: str) -> Act | None:
        """Return what rewords the very title that is shown, or makes the first one."""
        if self._snapshot is None:
            return None
        titles = self._snapshot.titles_of(film_id)
        shown = printed_title(titles, self._title_language)
        row = next((title for title in titles if title.text == shown), None)
        if row is not None:
            return partial(reword_title, title_id=row.id, text=text)
        return partial(add_title, film_id=film_id, text=text, kind=TitleKind.ORIGINAL)

    @property
    def _title_language(self) -> str:
        first = self._snapshot.languages[0] if self._snapshot is not None else ""
        return self.titles_in or first

    def _film(self, film_id: FilmId) -> "Film | None":
        return self._snapshot.films.get(film_id) if self._snapshot is not None else None

    @staticmethod
    def _known(column: int) -> CardField | None:
        key = _OF_CATALOGUE.get(column)
        return card_field(key) if key is not None else None

    def _people(self) -> Sequence[AnyOffer]:
        return people_names(self._snapshot)


def strand_choices(snapshot: Snapshot) -> list[tuple[str, str]]:
    """Return the strands of an edition in their order, by id and name."""
    first = snapshot.languages[0]
    return [(strand.id, snapshot.strand_name(strand.id, first)) for strand in snapshot.strands]
