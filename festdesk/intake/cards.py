"""Which card a film of a reading is: by its keys, else by title, director and year."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from festdesk.base.ids import FilmId
from festdesk.base.wording import Sentence
from festdesk.films.titles import are_alike, comparable_title, title_in_order
from festdesk.intake.drafts import (
    DirectorValue,
    FilmReading,
    PageKind,
    Reading,
    RunningTimeValue,
    TitleValue,
    YearValue,
)
from festdesk.intake.edition import known_films
from festdesk.intake.review import find_film_for
from festdesk.intake.taking import door_reasons
from festdesk.people.names import likely_same_person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.snapshot import Snapshot

_SURE = 75  # per cent, from which on a card is taken without asking
_OF_PAGES = 10  # per cent, by which the title alone tells less on a page than in a table
_AHEAD = 10  # per cent, by which it has to be ahead of the second
_LIKE = 7  # per cent, by which a title that is like another counts less than the same
_YEARS_APART = 1  # between production and release
_SECONDS_APART = 90
_NEAR = 92.0

# By whether director and year agree (True), disagree (False) or are not told on both sides.
_BY_TITLE: "Mapping[tuple[bool | None, bool | None], tuple[Sentence, int]]" = {
    (True, True): (door_reasons.WHOLE, 97),
    (True, None): (door_reasons.DIRECTOR, 92),
    (True, False): (door_reasons.OTHER_YEAR, 60),
    (None, True): (door_reasons.YEAR, 85),
    (None, None): (door_reasons.TITLE, 80),
    (False, True): (door_reasons.OTHER_DIRECTOR, 45),
}


@dataclass(frozen=True, slots=True)
class CardFound:
    """The card a reading is about, why, and how sure that is."""

    film_id: FilmId
    reason: str
    confidence_percent: int = 100


@dataclass(frozen=True, slots=True)
class _Told:
    """What tells one film from others."""

    titles: Sequence[str]
    directors: Sequence[str] = ()
    year: int | None = None
    seconds: int | None = None


def find_card(snapshot: "Snapshot", film: FilmReading, reading: Reading) -> CardFound | None:
    """Return the card a film of a reading is about; nothing where none is, or several may be."""
    first, second = (*find_cards(snapshot, film, reading), None, None)[:2]
    if first is None or first.confidence_percent < _SURE:
        return None
    if second is None or first.confidence_percent >= second.confidence_percent + _AHEAD:
        return first
    is_decided = snapshot.are_distinct(first.film_id, second.film_id)
    return first if is_decided and first.confidence_percent > second.confidence_percent else None


def find_cards(snapshot: "Snapshot", film: FilmReading, reading: Reading) -> tuple[CardFound, ...]:
    """Return the cards a film of a reading may be about, the likeliest first.

    By the keys that the last file of its kind had for it; else by title, in any form, director and
    year. A review and a filmography are about the film that they name most.
    """
    if reading.kind in {PageKind.REVIEW, PageKind.FILMOGRAPHY}:
        named = find_film_for(reading, known_films(snapshot))
        if named is None:
            return ()
        return (CardFound(FilmId(named.key), named.reason, named.confidence_percent),)
    return _cards_of(snapshot).like(film, is_row=reading.kind is PageKind.SPREADSHEET)


def given_name_of(film: FilmReading) -> str:
    """Return how a film is called in a question: its title, its directors and its year."""
    told = _told(film)
    year = str(told.year) if told.year else ""
    return " · ".join(filter(None, ("".join(told.titles[:1]), ", ".join(told.directors), year)))


def _told(film: FilmReading) -> _Told:
    values = [draft.value for draft in film.drafts if not draft.is_candidate]
    return _Told(
        tuple(value.text for value in values if isinstance(value, TitleValue)),
        tuple(value.name for value in values if isinstance(value, DirectorValue)),
        next((value.year for value in values if isinstance(value, YearValue)), None),
        next((value.seconds for value in values if isinstance(value, RunningTimeValue)), None),
    )


class _Cards:
    """The cards of one snapshot, by what material may know them by."""

    def __init__(self, snapshot: "Snapshot") -> None:
        self._by_key = dict(_keys(snapshot))
        self._cards: dict[FilmId, _Told] = {}
        self._by_title: dict[str, list[FilmId]] = {}
        for key, named in known_films(snapshot).items():
            film_id = FilmId(key)
            year, seconds = snapshot.films[film_id].year, snapshot.printed_seconds(film_id)
            self._cards[film_id] = _Told(named.titles, named.directors, year, seconds)
            for title in dict.fromkeys(map(comparable_title, map(title_in_order, named.titles))):
                self._by_title.setdefault(title, []).append(film_id)
        self._titles = list(self._by_title)
        self._by_year: dict[int, list[FilmId]] = {}
        for film_id, told in self._cards.items():
            if told.year is not None:
                self._by_year.setdefault(told.year, []).append(film_id)

    def like(self, film: FilmReading, *, is_row: bool) -> tuple[CardFound, ...]:
        """Return the cards that a film may be, the likeliest first.

        A row of a table that names a title alone means the card of that title; a page is asked
        about.
        """
        for key in film.keys:
            if key in self._by_key:
                return (
                    CardFound(
                        self._by_key[key], door_reasons.KEY.say(key=key.partition("=")[2] or key)
                    ),
                )
        told = _told(film)
        found: dict[FilmId, CardFound] = {}
        for title, film_id, is_same in self._titled(told.titles):
            judged = self._judge(told, film_id)
            if judged is None:
                continue
            reason, percent = judged
            if reason is door_reasons.TITLE and not is_row:
                percent -= _OF_PAGES
            made = CardFound(film_id, reason.say(title=title), percent - _LIKE * (not is_same))
            best = found.get(film_id)
            if best is None or best.confidence_percent < made.confidence_percent:
                found[film_id] = made
        for one in self._otherwise_titled(told):
            found.setdefault(one.film_id, one)
        return tuple(sorted(found.values(), key=lambda one: (-one.confidence_percent, one.film_id)))

    def _titled(self, titles: Sequence[str]) -> Iterator[tuple[str, FilmId, bool]]:
        """Yield the cards that have one of these titles or one like it, the title as given."""
        from rapidfuzz import process

        for title in titles:
            key = comparable_title(title_in_order(title))
            near = process.extract(key, self._titles, score_cutoff=_NEAR - 5, limit=20)
            for other in {key, *(other for other, _, _ in near)}:
                if other in self._by_title and are_alike(key, other):
                    for film_id in self._by_title[other]:
                        yield title, film_id, key == other

    def _judge(self, told: _Told, film_id: FilmId) -> tuple[Sentence, int] | None:
        card = self._cards[film_id]
        return _BY_TITLE.get((_directed_alike(told, card), _dated_alike(told, card)))

    def _otherwise_titled(self, told: _Told) -> Iterator[CardFound]:
        """Yield the cards of a director and a year, whose title may be in another language."""
        if told.year is None:
            return
        for film_id in self._by_year.get(told.year, ()):
            card = self._cards[film_id]
            if not _directed_alike(told, card):
                continue
            is_as_long = (
                told.seconds is not None
                and card.seconds is not None
                and abs(told.seconds - card.seconds) <= _SECONDS_APART
            )
            reason, percent = (
                (door_reasons.OTHER_TITLE_AS_LONG, 65)
                if is_as_long
                else (door_reasons.OTHER_TITLE, 50)
            )
            yield CardFound(film_id, reason.say(), percent)


def _directed_alike(told: _Told, card: _Told) -> bool | None:
    if not told.directors or not card.directors:
        return None
    return any(likely_same_person(one, other) for one in told.directors for other in card.directors)


def _dated_alike(told: _Told, card: _Told) -> bool | None:
    if told.year is None or card.year is None:
        return None
    return abs(told.year - card.year) <= _YEARS_APART


def _keys(snapshot: "Snapshot") -> Iterator[tuple[str, FilmId]]:
    """Yield the keys of cards, those of later imports after those of earlier ones."""
    for identifier in snapshot.table("identifier").values():
        yield f"{identifier.scheme}={identifier.value}", FilmId(identifier.film_id)
    for table in reversed(snapshot.table_imports):
        for row in snapshot.rows_of_import(table.id):
            if row.film_id is not None:
                yield from ((key, FilmId(row.film_id)) for key in row.keys)


_REMEMBERED: "WeakKeyDictionary[Snapshot, _Cards]" = WeakKeyDictionary()


def _cards_of(snapshot: "Snapshot") -> _Cards:
    found = _REMEMBERED.get(snapshot)
    if found is None:
        found = _REMEMBERED[snapshot] = _Cards(snapshot)
    return found
