"""What the tray tells of a film or a block; it does not change while screenings move.

So it is worked out once, and again only for what an act has touched.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from festdesk.base.folding import folded, has_other_script, in_latin
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.base.moments import whole_minutes
from festdesk.desktop.calendar.cards import Card, CardMaker
from festdesk.desktop.widgets.wish_words import window_in_words
from festdesk.films.titles import title_sort_key
from festdesk.planning.house import House
from festdesk.screenings.rules import block_seconds
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_OF_FILMS = frozenset(
    {"film", "title", "runningtime", "credit", "filmprint", "showingwindow", "text"}
)
_OF_ALL = frozenset({"strand", "edition", "block", "blockfilm", "nameform", "gueststay"})
TABLES = _OF_FILMS | _OF_ALL | {"screeningguest"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is told of a film or a block wherever it stands; `folded` is what is searched."""

    card: Card  # as it is carried when it is planned
    sort_key: str
    also: tuple[str, ...] = ()  # by what else it is found: other titles, names
    strand_id: str = ""
    formats: tuple[str, ...] = ()
    has_guests: bool = False
    window: str = ""
    folded: str = ""


class FactsBook:
    """The facts of one snapshot after another."""

    def __init__(self) -> None:
        self._facts: dict[str, Facts] = {}

    def turn_to(
        self,
        snapshot: Snapshot,
        house: House,
        touched: Mapping[str, Collection[str]] | None,
    ) -> None:
        """Tell of this snapshot from now on; nothing `touched` means all is new."""
        self._snapshot, self._house = snapshot, house
        self._maker = CardMaker(snapshot)
        if touched is None or _OF_ALL & set(touched):
            self._facts.clear()
            return
        for table in (_OF_FILMS | {"screeningguest"}) & set(touched):
            for row_id in touched[table]:
                self._forget(table, row_id)

    def _forget(self, table: str, row_id: str) -> None:
        row = self._snapshot.table(table).get(row_id)
        if table == "screeningguest" and row is not None:
            row = self._snapshot.screenings.get(row.screening_id)
        if row is None:
            self._facts.clear()  # nobody can tell any more whose it was
            return
        film_id = row.id if table == "film" else row.film_id
        block_id = getattr(row, "block_id", None)
        if film_id is not None:
            self._facts.pop(film_id, None)
            for place in self._snapshot.blocks_of(film_id):
                self._facts.pop(place.block_id, None)
        if block_id is not None:
            self._facts.pop(block_id, None)

    def knows(self, film_id: FilmId | None, block_id: BlockId | None) -> bool:
        """Tell whether it is worked out already what is told of a film or a block."""
        return str(film_id or block_id) in self._facts

    def of(self, film_id: FilmId | None, block_id: BlockId | None) -> Facts:
        """Return what is told of a film, or of a block."""
        key = str(film_id or block_id)
        found = self._facts.get(key)
        if found is None:
            made = self._of_film(film_id) if film_id else self._of_block(BlockId(key))
            whole = "\n".join((made.card.title, *made.also, made.card.strand_code))
            latin = in_latin(whole) if has_other_script(whole) else ""
            found = self._facts[key] = replace(made, folded=f"{folded(whole)}\n{latin}")
        return found

    def _of_film(self, film_id: FilmId) -> Facts:
        snapshot, house = self._snapshot, self._house
        film = snapshot.films[film_id]
        card = self._maker.film_card(film)
        titles = [title.text for title in snapshot.titles_of(film_id)]
        names = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
        prints = snapshot.prints_of(film_id)
        credited = {credit.person_id for credit in snapshot.credits_of(film_id)}
        not_before, not_after = house.windows.get(film_id, (None, None))
        return Facts(
            card,
            title_sort_key(card.title, snapshot.languages[0]),
            _once((*titles, *names), but=card.title),
            film.strand_id or "",
            _once(one.format for one in prints),
            any(person_id in house.stays for person_id in credited)
            or any(snapshot.guests_of(row.id) for row in snapshot.screenings_of(film_id)),
            window_in_words(not_before, not_after, day_starts_hour=house.day_starts_hour),
        )

    def _of_block(self, block_id: BlockId) -> Facts:
        snapshot = self._snapshot
        first = snapshot.languages[0]
        title = snapshot.block_name(block_id, first) or translate("Calendar", "Untitled block")
        films = [place.film_id for place in snapshot.films_of_block(block_id)]
        parts = [self.of(film_id, None) for film_id in films]
        seconds = block_seconds(map(snapshot.printed_seconds, films))
        strands = _once(part.strand_id for part in parts)
        is_of_one = len(strands) == 1 and all(part.strand_id for part in parts)
        same = parts[0].card if is_of_one else None
        card = Card(
            id=ScreeningId(""),
            film_id=None,
            title=title,
            length_minutes=1 if seconds is None else whole_minutes(seconds),
            length_is_known=seconds is not None,
            strand_code=same.strand_code if same is not None else "",
            strand_colour=same.strand_colour if same is not None else "",
        )
        return Facts(
            card,
            title_sort_key(title, first),
            _once((word for part in parts for word in (part.card.title, *part.also)), but=title),
            strands[0] if is_of_one else "",
            _once(name for part in parts for name in part.formats),
            any(part.has_guests for part in parts),
            "; ".join(_once(part.window for part in parts)),
        )


def _once(words: Iterable[str], *, but: str = "") -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word and word != but))
