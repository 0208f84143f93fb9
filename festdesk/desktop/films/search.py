"""Finding films by what stands on their cards: titles, people, countries, texts, folded once.

Folding the texts of a large edition takes longer than a window may be still, so it is done in
slices between the user's events; what is not folded yet is folded when it is asked for.
"""

from collections.abc import Collection, Iterable, Iterator

from festdesk.base.countries import country_name
from festdesk.base.folding import folded, has_other_script, in_latin, keys_to_find, name_keys
from festdesk.base.ids import FilmId
from festdesk.snapshot import Snapshot


def _names(snapshot: Snapshot, film_id: FilmId) -> Iterator[str]:
    """Yield what is found in other spellings too."""
    yield from (title.text for title in snapshot.titles_of(film_id))
    for credit in snapshot.credits_of(film_id):
        yield credit.as_credited
        if credit.person_id is not None:
            yield from (form.text for form in snapshot.names_of(credit.person_id))


def _short_words(snapshot: Snapshot, film_id: FilmId, language: str) -> Iterator[str]:
    film = snapshot.films[film_id]
    for name in _names(snapshot, film_id):
        yield name
        if has_other_script(name):
            yield in_latin(name)
    yield from (credit.character for credit in snapshot.credits_of(film_id))
    for code in film.countries:
        yield from (country_name(code, language), country_name(code, "en"))
    yield from map(str, filter(None, (film.year, film.year_until)))
    for name in snapshot.languages:
        yield snapshot.strand_name(film.strand_id, name)
    for award in snapshot.awards_of(film_id):
        yield from (award.prize, award.category, award.body)


def _long_words(snapshot: Snapshot, film_id: FilmId) -> Iterator[str]:
    yield from (text.body for text in snapshot.texts_of_film(film_id))
    for director in snapshot.directors_of(film_id):
        if director.person_id is not None:
            yield from (text.body for text in snapshot.texts_of_person(director.person_id))
    for press in snapshot.press_texts_of(film_id):
        yield from (press.headline, press.author, press.publication, press.body)
    yield snapshot.films[film_id].note


class FilmIndex:
    """The folded words of each film."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._snapshot: Snapshot | None = None
        self._short: dict[FilmId, str] = {}
        self._long: dict[FilmId, str] = {}
        self._keys: dict[FilmId, str] = {}  # of names, by which other spellings find them

    def show(self, snapshot: Snapshot, stale: Iterable[FilmId] | None) -> None:
        """Follow the edition; `stale` names films whose words have changed, nothing means all."""
        self._snapshot = snapshot
        if stale is None:
            self._short.clear()
            self._long.clear()
            self._keys.clear()
            return
        for film_id in stale:
            self._short.pop(film_id, None)
            self._long.pop(film_id, None)
            self._keys.pop(film_id, None)

    def fold_some(self, most: int) -> bool:
        """Fold the texts of at most `most` films; tell whether there are more to fold."""
        if self._snapshot is None:
            return False
        waiting = (film_id for film_id in self._snapshot.films if film_id not in self._long)
        for _ in range(most):
            film_id = next(waiting, None)
            if film_id is None:
                return False
            self._fold(film_id)
        return next(waiting, None) is not None

    def _fold(self, film_id: FilmId) -> None:
        if self._snapshot is None:
            return
        if film_id not in self._short:
            words = _short_words(self._snapshot, film_id, self._language)
            self._short[film_id] = folded("\n".join(words))
            self._keys[film_id] = "".join(map(name_keys, _names(self._snapshot, film_id)))
        self._long[film_id] = folded("\n".join(_long_words(self._snapshot, film_id)))

    def find(self, text: str, among: Collection[FilmId]) -> set[FilmId]:
        """Return the films on whose cards each word of `text` stands."""
        words = folded(text).split()
        if not words:
            return set(among)
        return {film_id for film_id in among if self._has(film_id, words)}

    def _has(self, film_id: FilmId, words: list[str]) -> bool:
        if film_id not in self._long:
            self._fold(film_id)
        short, keys = self._short.get(film_id, ""), self._keys.get(film_id, "")
        return all(
            word in short
            or word in self._long[film_id]
            or any(f" {key}" in keys for key in keys_to_find(word))
            for word in words
        )
