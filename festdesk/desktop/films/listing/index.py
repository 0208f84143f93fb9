"""Finding films by what stands on their cards, folded once, and saying where a word was found.

Folding the texts of a large edition takes longer than a window may be still, so it is done in
slices between the user's events; what is not folded yet is folded when it is asked for.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from festdesk.base.countries import country_name
from festdesk.base.folding import folded, has_other_script, in_latin, keys_to_find, name_keys
from festdesk.base.ids import FilmId
from festdesk.films.genres import genre_name
from festdesk.snapshot import Snapshot

_MOST_FOUND = 40


class Part(NamedTuple):
    """One text of a card that is searched.

    `kind` says what it is, such as "title" or a text's kind; `of` is its language, or the role of
    a credit. A name is found in other spellings too.
    """

    kind: str
    of: str
    text: str
    is_name: bool = False


def parts_of(snapshot: Snapshot, film_id: FilmId, language: str) -> Iterator[Part]:
    """Yield all that is searched of a card, what names it first and its long texts last."""
    for found in (
        _names(snapshot, film_id),
        _facts(snapshot, film_id, language),
        _screened(snapshot, film_id),
        _texts(snapshot, film_id),
        _for_the_house(snapshot, film_id),
    ):
        yield from (part for part in found if part.text)


def _names(snapshot: Snapshot, film_id: FilmId) -> Iterator[Part]:
    for title in snapshot.titles_of(film_id):
        yield Part("title", title.language, title.text, is_name=True)
    for credit in snapshot.credits_of(film_id):
        role = credit.role or ""
        yield Part("credit", role, credit.as_credited, is_name=True)
        forms = snapshot.names_of(credit.person_id) if credit.person_id is not None else ()
        if credit.company_id is not None:
            forms = snapshot.names_of_company(credit.company_id)
        for form in forms:
            if form.text != credit.as_credited:
                yield Part("credit", role, form.text, is_name=True)
        yield Part("character", "", credit.character)


def _facts(snapshot: Snapshot, film_id: FilmId, language: str) -> Iterator[Part]:
    film = snapshot.films[film_id]
    for code in film.countries:
        for name in dict.fromkeys((country_name(code, language), country_name(code, "en"))):
            yield Part("country", "", name)
    for year in (film.year, film.year_until):
        yield Part("year", "", str(year or ""))
    for name in dict.fromkeys(
        snapshot.strand_name(film.strand_id, spoken) for spoken in snapshot.languages
    ):
        yield Part("strand", "", name)
    for key in film.genres:
        for name in dict.fromkeys((genre_name(key, language), genre_name(key, "en"))):
            yield Part("genre", "", name)
    yield Part("premiere", "", film.premiere)
    for award in snapshot.awards_of(film_id):
        said = " · ".join(filter(None, (award.prize, award.category, award.body)))
        yield Part("award", "", said)


def _screened(snapshot: Snapshot, film_id: FilmId) -> Iterator[Part]:
    for screening in snapshot.screenings_of(film_id):
        venue = snapshot.venue(screening.venue_id)
        words = (venue.name if venue else "", screening.code, screening.printed_note)
        yield Part("screening", "", " · ".join(filter(None, words)))
    for place in snapshot.blocks_of(film_id):
        yield Part("block", "", snapshot.block_name(place.block_id, snapshot.languages[0]))


def _texts(snapshot: Snapshot, film_id: FilmId) -> Iterator[Part]:
    ranks = {language: rank for rank, language in enumerate(snapshot.languages)}
    for text in sorted(
        snapshot.texts_of_film(film_id), key=lambda text: ranks.get(text.language, len(ranks))
    ):
        yield Part(text.kind, text.language, text.body)
    for director in snapshot.directors_of(film_id):
        if director.person_id is not None:
            for text in snapshot.texts_of_person(director.person_id):
                yield Part(text.kind, text.language, text.body)
    for press in snapshot.press_texts_of(film_id):
        for words in (press.headline, press.author, press.publication, press.body):
            yield Part("press", press.language, words)
    for still in snapshot.stills_of(film_id):
        yield Part("photographer", "", still.photographer)
        for text in snapshot.texts_of_still(still.id):
            yield Part(text.kind, text.language, text.body)


def _for_the_house(snapshot: Snapshot, film_id: FilmId) -> Iterator[Part]:
    yield Part("note", "", snapshot.films[film_id].note)
    for number in snapshot.identifiers_of(film_id):
        yield Part("identifier", "", number.value)
    for release in snapshot.releases_of(film_id):
        name = snapshot.company_name(release.company_id)
        yield Part("release", "", " · ".join(filter(None, (name, release.note))))
    for contact in snapshot.contacts_of(film_id):
        words = (contact.name, contact.function, contact.email, contact.phone, contact.note)
        yield Part("contact", "", " · ".join(filter(None, words)))


class _Folded(NamedTuple):
    parts: Sequence[Part]
    text: str  # of all parts, each after a line end
    starts: Sequence[int]  # where in it each part begins
    keys: str  # of names, by which other spellings find them


def _fold(parts: Sequence[Part]) -> _Folded:
    pieces = []
    starts = []
    length = 0
    for part in parts:
        plain = folded(part.text)
        if part.is_name and has_other_script(part.text):
            plain = f"{plain}\n{in_latin(part.text)}"
        starts.append(length)
        pieces.append(plain)
        length += len(plain) + 1
    keys = "".join(name_keys(part.text) for part in parts if part.is_name)
    return _Folded(parts, "\n".join(pieces), starts, keys)


class FilmIndex:
    """The folded words of each film."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._snapshot: Snapshot | None = None
        self._folded: dict[FilmId, _Folded] = {}
        self._found: dict[tuple[str, ...], Collection[FilmId]] = {}  # by words looked for

    def show(self, snapshot: Snapshot, stale: Iterable[FilmId] | None) -> None:
        """Follow the edition; `stale` names films whose words have changed, nothing means all."""
        self._snapshot = snapshot
        self._found.clear()
        if stale is None:
            self._folded.clear()
            return
        for film_id in stale:
            self._folded.pop(film_id, None)

    def fold_some(self, most: int) -> bool:
        """Fold the texts of at most `most` films; tell whether there are more to fold."""
        if self._snapshot is None:
            return False
        waiting = (film_id for film_id in self._snapshot.films if film_id not in self._folded)
        for _ in range(most):
            film_id = next(waiting, None)
            if film_id is None:
                return False
            self._of(film_id)
        return next(waiting, None) is not None

    def _of(self, film_id: FilmId) -> _Folded:
        found = self._folded.get(film_id)
        if found is None:
            parts: Sequence[Part] = ()
            if self._snapshot is not None and film_id in self._snapshot.films:
                parts = tuple(parts_of(self._snapshot, film_id, self._language))
            found = self._folded[film_id] = _fold(parts)
        return found

    def find(self, text: str, among: Collection[FilmId]) -> set[FilmId]:
        """Return the films on whose cards each word of `text` stands.

        `among` is the same between two calls of `show`.
        """
        words = tuple(folded(text).split())
        left: Collection[FilmId] = among
        for number in range(1, len(words) + 1):
            left = self._with(words[:number], left)
        return {film_id for film_id in left if film_id in among}

    def _with(self, words: tuple[str, ...], among: Collection[FilmId]) -> Collection[FilmId]:
        """Return the films of `among`, which have all words but the last, that have it too.

        What was found a key ago is looked through alone: a longer word is in no other text. Only
        in names it may be met by its sound where its beginning was not.
        """
        known = self._found.get(words)
        if known is not None:
            return known
        word = words[-1]
        beginnings = ((*words[:-1], word[:end]) for end in range(len(word) - 1, 0, -1))
        narrower = next((self._found[one] for one in beginnings if one in self._found), among)
        found = {film_id for film_id in narrower if word in self._of(film_id).text}
        keys = [f" {key}" for key in keys_to_find(word)]
        if keys:
            found |= {film_id for film_id in among if _has_key(self._of(film_id).keys, keys)}
        if len(self._found) > _MOST_FOUND:
            self._found.clear()
        self._found[words] = found
        return found

    def part_with(self, film_id: FilmId, words: Sequence[str]) -> tuple[Part, int] | None:
        """Return the part that holds most of `words`, which are folded; the first of those.

        With it comes about where in its text the first of them is: folding moves it by little.
        Nothing where none of them is on the card.
        """
        folds = self._of(film_id)
        best: tuple[Part, int] | None = None
        most = 0
        for number in _numbers_with(folds, words):
            start = folds.starts[number]
            end = (*folds.starts, len(folds.text) + 1)[number + 1] - 1
            places = [at for word in words if (at := folds.text.find(word, start, end)) >= 0]
            if len(places) > most:
                best, most = (folds.parts[number], min(places) - start), len(places)
        if best is None:
            keys = [f" {key}" for word in words for key in keys_to_find(word)]
            for part in folds.parts:
                if part.is_name and any(key in name_keys(part.text) for key in keys):
                    return part, 0
        return best


def _has_key(known: str, keys: Sequence[str]) -> bool:
    return any(key in known for key in keys)


def _numbers_with(folds: _Folded, words: Sequence[str]) -> list[int]:
    """Return which parts hold one of `words`, in their order."""
    found: set[int] = set()
    for word in words:
        at = folds.text.find(word)
        while at >= 0:
            number = bisect_right(folds.starts, at) - 1
            found.add(number)
            if number + 1 == len(folds.starts):
                break
            at = folds.text.find(word, folds.starts[number + 1])
    return sorted(found)
