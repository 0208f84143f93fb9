"""Works that stand in a filmography twice, and films of the programme among its entries."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from festdesk.base.ids import FilmId
from festdesk.films.titles import likely_same_title, title_sort_key
from festdesk.people.names import name_key

_YEARS_APART = 1  # between production and release, or between two lists of one person's works
_YEARS_APART_OF_OWN = 2  # where it is known that the person has directed the film
_LEAST_SOUND = 8  # letters of a key in which spellings by sound are told apart from two titles
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Work:
    """What matters of an entry or of a card where two of them may be one work."""

    id: str
    titles: tuple[str, ...]
    year: int | None = None
    film_id: FilmId | None = None  # the card that an entry is linked to
    part: str = ""  # share, episodes and role: two entries with other ones are two


@dataclass(frozen=True, slots=True)
class Double:
    """An entry that is likely the same work as one further up."""

    id: str
    first: str


def is_likely_title(first: str, second: str) -> bool:
    """Return whether two titles are likely one: article, slip and transliteration aside."""
    if likely_same_title(first, second):
        return True
    if _DIGITS.findall(first) != _DIGITS.findall(second):
        return False
    key = name_key(first)
    return len(key) >= _LEAST_SOUND and key == name_key(second)


def _share_title(first: Iterable[str], second: Sequence[str]) -> bool:
    return any(is_likely_title(a, b) for a in first if a for b in second if b)


def doubles_among(entries: Sequence[Work], cards: Sequence[Work] = ()) -> list[Double]:
    """Return which entries are likely an earlier one again, each with the first of its kind.

    Two are one work where they lead to the same card, or where their years are the same or next
    to each other and they have a title in common, of their own or of a card that both may be.
    """
    known = _Titles(cards)
    by_year: dict[int, list[Work]] = {}
    by_film: dict[FilmId, Work] = {}
    found = []
    for entry in entries:
        first = by_film.get(entry.film_id) if entry.film_id is not None else None
        if first is None or first.part != entry.part:
            first = _earlier(entry, by_year, known)
        if first is not None:
            found.append(Double(entry.id, first.id))
            continue
        if entry.film_id is not None:
            by_film.setdefault(entry.film_id, entry)
        if entry.year is not None:
            by_year.setdefault(entry.year, []).append(entry)
    return found


def _earlier(entry: Work, by_year: dict[int, list[Work]], known: "_Titles") -> Work | None:
    if entry.year is None:
        return None
    years = (entry.year, entry.year - _YEARS_APART, entry.year + _YEARS_APART)
    near = [other for year in years for other in by_year.get(year, ()) if other.part == entry.part]
    if not near:
        return None
    titles = entry.titles
    also = known.beside(entry)
    for other in near:
        if entry.film_id is not None and other.film_id not in {None, entry.film_id}:
            continue
        if _share_title(titles, other.titles) or _share_title(also, other.titles):
            return other
    return None


@dataclass(slots=True)
class _Titles:
    """The titles of cards by one of them."""

    cards: Sequence[Work]
    _by_title: dict[str, list[Work]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for card in self.cards:
            for title in card.titles:
                self._by_title.setdefault(title_sort_key(title, ""), []).append(card)

    def beside(self, entry: Work) -> tuple[str, ...]:
        """Return the other titles of a card that an entry has a title and about the year of."""
        for title in entry.titles:
            for card in self._by_title.get(title_sort_key(title, ""), ()):
                if card.year is None or entry.year is None:
                    continue
                if abs(card.year - entry.year) <= _YEARS_APART:
                    return card.titles
        return ()


class KnownFilms:
    """The films of an edition, as the entries of filmographies are recognised among them."""

    def __init__(self, films: Iterable[Work]) -> None:
        self._films = {film.id: film for film in films}
        self._by_key: dict[tuple[str, int], list[str]] = {}
        for film in self._films.values():
            for title in film.titles:
                if title and film.year is not None:
                    key = title_sort_key(title, ""), film.year
                    self._by_key.setdefault(key, []).append(film.id)

    @property
    def films(self) -> Sequence[Work]:
        """The films, as they may be two entries of one filmography."""
        return tuple(self._films.values())

    def film_of(
        self, titles: Sequence[str], year: int | None, directed: Sequence[FilmId] = ()
    ) -> FilmId | None:
        """Return the film that an entry likely is, or nothing.

        Among the films that the person has `directed` any likely title is enough, with about the
        same year or none; of any other film a title and the year must be the very same.
        """
        for film_id in directed:
            film = self._films.get(film_id)
            if (
                film is not None
                and _is_about(year, film.year)
                and _share_title(titles, film.titles)
            ):
                return film_id
        if year is None:
            return None
        for title in titles:
            found = self._by_key.get((title_sort_key(title, ""), year)) if title else None
            if found:
                return FilmId(found[0])
        return None


def _is_about(year: int | None, other: int | None) -> bool:
    return year is None or other is None or abs(year - other) <= _YEARS_APART_OF_OWN
