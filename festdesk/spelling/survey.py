"""The unknown words of all texts of an edition in one language, and where each of them stands."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId
from festdesk.books.tables import PartKind
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot
from festdesk.spelling.known import KnownWords
from festdesk.spelling.speller import Speller
from festdesk.spelling.words import find_words
from festdesk.texts.tables import Text

# Parts of a book that are lists of names and addresses, of which no dictionary knows any.
_OF_NAMES = frozenset({PartKind.IMPRINT, PartKind.SPONSORS, PartKind.THANKS})
_AT_ONCE = 500  # words between two looks at whether somebody still wants to know


@dataclass(frozen=True, slots=True)
class Where:
    """A text: where a jump leads, whose it is, and what kind of text.

    The kind is "press" for a press text, and "part:" with its kind for a part of a book.
    """

    place: Place
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that is not known, how often it stands in all texts, and in which."""

    word: str
    count: int
    where: tuple[Where, ...]


def survey(
    snapshot: Snapshot,
    language: str,
    speller: Speller,
    known: KnownWords,
    go_on: Callable[[int, int], bool],
) -> tuple[Unknown, ...] | None:
    """Return the unknown words of a language, the most frequent first; for any thread.

    `go_on` is told how many of how many words have been looked up; where it says no, the result
    is nothing. A language without a dictionary has no unknown words.
    """
    counts: Counter[str] = Counter()
    places: dict[str, dict[Where, None]] = {}
    for where, body in _texts(snapshot, language):
        for word in find_words(body, language):
            counts[word.text] += 1
            places.setdefault(word.text, {})[where] = None
    words = sorted(counts)
    wrong: list[str] = []
    for first in range(0, len(words), _AT_ONCE):
        if not go_on(first, len(words)):
            return None
        said = speller.judge(language, words[first : first + _AT_ONCE], known)
        wrong += [word for word, is_right in said.items() if not is_right]
    wrong.sort(key=lambda word: (-counts[word], word.casefold(), word))
    return tuple(Unknown(word, counts[word], tuple(places[word])) for word in wrong)


def _texts(snapshot: Snapshot, language: str) -> Iterator[tuple[Where, str]]:
    """Yield all texts of a language in the order of the programme; withdrawn films have none."""
    seen: set[str] = set()
    films = sorted(snapshot.films.values(), key=lambda film: (film.place, film.id))
    for film in films:
        if film.is_withdrawn:
            continue
        title = printed_title(snapshot.titles_of(film.id), language)
        for text in _of_film(snapshot, film.id):
            if text.language == language and text.id not in seen:
                seen.add(text.id)
                yield Where(_place(text, film.id), title, text.kind), text.body
        for press in snapshot.press_texts_of(film.id):
            if press.language == language:
                place = Place("presstext", press.id, "body", film.id)
                yield Where(place, title, "press"), press.body
    for text in snapshot.texts.values():
        if text.person_id and text.language == language and text.id not in seen:
            name = snapshot.person_name(text.person_id)
            place = Place("person", text.person_id, f"text:{text.kind}:{language}")
            yield Where(place, name, text.kind), text.body
    yield from _of_books(snapshot, language)


def _of_film(snapshot: Snapshot, film_id: FilmId) -> Iterator[Text]:
    yield from snapshot.texts_of_film(film_id)
    for credit in snapshot.directors_of(film_id):
        if credit.person_id is not None:
            yield from snapshot.texts_of_person(PersonId(credit.person_id))
    for still in snapshot.stills_of(film_id):
        yield from snapshot.texts_of_still(still.id)


def _place(text: Text, film_id: FilmId) -> Place:
    return Place("text", text.id, f"text:{text.kind}:{text.language}", film_id)


def _of_books(snapshot: Snapshot, language: str) -> Iterator[tuple[Where, str]]:
    parts = snapshot.table("bookpart")
    for text in snapshot.table("bookparttext").values():
        part = parts.get(text.part_id)
        if part is not None and text.language == language and part.kind not in _OF_NAMES:
            place = Place("bookpart", text.part_id, f"body:{language}")
            yield Where(place, text.heading, f"part:{part.kind}"), text.body
