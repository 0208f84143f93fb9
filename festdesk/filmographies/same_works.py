"""Works that stand in a filmography twice, and films of the programme among its entries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from festdesk.base.ids import FilmId
from festdesk.films.titles import are_alike, comparable_title, numbers_in, ratio
from festdesk.people.names import name_key

_YEARS_APART = 1  # between production and release, or between two lists of one person's works
_YEARS_APART_OF_OWN = 2  # where it is known that the person has directed the film
_NEAR, _NEAR_OF_OWN = 92.0, 85.0  # per cent of letters that two titles have in common
_LOOKS_LEAST, _LOOKS_ALIKE = 65.0, 100.0  # per cent, below which titles have no sound in common
_LEAST_SHORT = 4  # letters of a key
_LEAST_SOUND = 6  # letters of a key in which spellings by sound are told apart from two titles
_MOST_KEPT = 20_000  # keys of titles


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
    return _are_one(_key_of(first), _key_of(second))


@dataclass(frozen=True, slots=True)
class _Key:
    """What is compared of a title."""

    title: str
    words: str


@lru_cache(_MOST_KEPT)
def _key_of(title: str) -> _Key:
    return _Key(title, comparable_title(title))


def _are_one(first: _Key, second: _Key, near: float = _NEAR) -> bool:
    if first.words == second.words:
        return bool(first.words)
    # Most titles have another length or other letters, which is seen first.
    if not _look_alike(first.words, second.words):
        return False
    if are_alike(first.words, second.words, near):
        return True
    # How they sound takes longer to work out.
    if numbers_in(first.words) != numbers_in(second.words):
        return False
    sound = name_key(first.title)
    return len(sound) >= _LEAST_SOUND and sound == name_key(second.title)


def _is_letter_off(first: str, second: str) -> bool:
    """Return whether a short title is another of its year with a letter doubled, or more or less.

    "Rain" and "Rains", "Part A" and "Part B" are two films.
    """
    if first[:1] != second[:1] or abs(len(first) - len(second)) != 1:
        return False
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) < _LEAST_SHORT or longer.startswith(shorter) or numbers_in(first + second):
        return False
    place = next(n for n, letter in enumerate(longer) if letter != shorter[n])
    return longer[:place] + longer[place + 1 :] == shorter


def _look_alike(first: str, second: str) -> bool:
    shorter, longer = len(first), len(second)
    if shorter > longer:
        shorter, longer = longer, shorter
    is_near = shorter >= _LEAST_SOUND and shorter * _LOOKS_ALIKE >= longer * _LOOKS_LEAST
    return is_near and ratio(first, second, _LOOKS_LEAST) >= _LOOKS_LEAST


def _share_title(first: Sequence[str], second: Sequence[str], near: float = _NEAR) -> bool:
    if not first or not second:
        return False
    others = _keys_of(tuple(second))
    return any(_are_one(one, other, near) for one in _keys_of(tuple(first)) for other in others)


@lru_cache(_MOST_KEPT)
def _keys_of(titles: tuple[str, ...]) -> tuple[_Key, ...]:
    return tuple([_key_of(title) for title in titles if title])


class Doubles:
    """Which entries of a filmography are likely an earlier one again.

    Two are one work where they lead to the same card, or where their years are the same or next
    to each other and they have a title in common, of their own or of a card that both may be.
    It is asked again and again: only entries that are new to it are compared with the others.
    """

    def __init__(self, cards: Sequence[Work] = ()) -> None:
        self._cards = _CardsByTitle(cards)
        self._known: dict[str, Work] = {}
        self._also: dict[str, tuple[str, ...]] = {}
        self._by_year: dict[int, set[str]] = {}
        self._same: dict[str, set[str]] = {}

    def among(self, entries: Sequence[Work]) -> list[Double]:
        """Return which entries are an earlier one again, each with the first of its kind."""
        now = {entry.id: entry for entry in entries}
        gone = [
            known
            for key, known in self._known.items()
            if now.get(key) is not known and now.get(key) != known
        ]
        for known in gone:
            self._forget(known)
        for entry in entries:
            if entry.id not in self._known:
                self._learn(entry)
        if not self._same:
            return []
        place = {entry.id: number for number, entry in enumerate(entries)}
        found = []
        firsts: dict[str, str] = {}
        for entry in entries:
            same = self._same.get(entry.id)
            earlier = sorted(
                (other for other in same or () if place[other] < place[entry.id]),
                key=place.__getitem__,
            )
            if earlier:
                first = firsts.get(earlier[0], earlier[0])
                firsts[entry.id] = first
                found.append(Double(entry.id, first))
        return found

    def _forget(self, entry: Work) -> None:
        del self._known[entry.id]
        if entry.year is not None:
            self._by_year[entry.year].discard(entry.id)
        for other in self._same.pop(entry.id, set()):
            self._same[other].discard(entry.id)
            if not self._same[other]:
                del self._same[other]

    def _learn(self, entry: Work) -> None:
        self._also[entry.id] = self._cards.beside(entry)
        for other in self._near(entry):
            if self._are_one(entry, other):
                self._same.setdefault(entry.id, set()).add(other.id)
                self._same.setdefault(other.id, set()).add(entry.id)
        self._known[entry.id] = entry
        if entry.year is not None:
            self._by_year.setdefault(entry.year, set()).add(entry.id)

    def _near(self, entry: Work) -> list[Work]:
        """Return the entries that may be the same: of about that year, or with the same card."""
        linked: list[Work] = []
        if entry.film_id is not None:
            linked = [known for known in self._known.values() if known.film_id == entry.film_id]
        if entry.year is None:
            return linked
        years = range(entry.year - _YEARS_APART, entry.year + _YEARS_APART + 1)
        near = (self._known[key] for year in years for key in self._by_year.get(year, ()))
        return [*linked, *near]

    def _are_one(self, entry: Work, other: Work) -> bool:
        if entry.part != other.part:
            return False
        if entry.film_id is not None and other.film_id is not None:
            return entry.film_id == other.film_id
        if entry.year is not None and entry.year == other.year:
            keys = (_keys_of(entry.titles), _keys_of(other.titles))
            if any(_is_letter_off(one.words, two.words) for one in keys[0] for two in keys[1]):
                return True
        if _share_title(entry.titles, other.titles):
            return True
        also, its = self._also[entry.id], self._also[other.id]
        return (bool(also) and _share_title(also, other.titles)) or (
            bool(its) and _share_title(entry.titles, its)
        )


class _CardsByTitle:
    """The cards of an edition by any of their titles."""

    def __init__(self, cards: Sequence[Work]) -> None:
        self._by_title: dict[str, list[Work]] = {}
        for card in cards:
            for title in card.titles:
                self._by_title.setdefault(comparable_title(title), []).append(card)

    def beside(self, entry: Work) -> tuple[str, ...]:
        """Return the titles of a card that an entry has a title and about the year of."""
        for title in entry.titles if self._by_title else ():
            for card in self._by_title.get(comparable_title(title), ()):
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
                    key = comparable_title(title), film.year
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
                and _share_title(titles, film.titles, _NEAR_OF_OWN)
            ):
                return film_id
        if year is None:
            return None
        for title in titles:
            found = self._by_key.get((comparable_title(title), year)) if title else None
            if found:
                return FilmId(found[0])
        return None


def _is_about(year: int | None, other: int | None) -> bool:
    return year is None or other is None or abs(year - other) <= _YEARS_APART_OF_OWN
