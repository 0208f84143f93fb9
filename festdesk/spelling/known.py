"""Words that an edition knows by itself: its names, titles and places, and its own dictionary."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from festdesk.base.countries import country_name
from festdesk.base.languages import language_name
from festdesk.base.lists import read_list
from festdesk.films.genres import genre_name
from festdesk.snapshot import Snapshot
from festdesk.spelling.words import all_words, plain_word, primary_of

# Tables whose rows hold names; besides them, texts of the kind "name" do.
TABLES = frozenset(
    {"award", "company", "credit", "edition", "film", "nameform", "person", "presstext", "title"}
    | {"venue", "contact"}
)
_GENITIVE_S = frozenset(("da", "de", "en", "nb", "nl", "nn", "no", "sv"))


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What is right without asking a dictionary: `names` everywhere, `own` in one language or all.

    `own` has the words of each language, those of all languages under "".
    """

    names: frozenset[str] = frozenset()
    own: tuple[tuple[str, frozenset[str]], ...] = ()

    def has(self, word: str, language: str) -> bool:
        """Return whether a word is known in a language, also with a genitive s and in capitals."""
        if self._has(word, language):
            return True
        if word[-1:] == "s" and primary_of(language) in _GENITIVE_S:
            return self._has(word[:-1], language)
        return False

    def _has(self, word: str, language: str) -> bool:
        if word in self.names or word in _words_of_film(primary_of(language)):
            return True
        return any(word in words for of, words in self.own if not of or of == language)

    def with_own(self, snapshot: Snapshot) -> "KnownWords":
        """Return the same names with the dictionary of the edition as it is now."""
        return KnownWords(self.names, _own_words(snapshot))


@cache
def _words_of_film(language: str) -> frozenset[str]:
    """Return the words of film and its festivals that dictionaries lack."""
    return _with_capitals(read_list("film_words").get(language, "").split())


def known_words(snapshot: Snapshot) -> KnownWords:
    """Gather what an edition knows; about a tenth of a second for 600 films."""
    names: set[str] = set()
    for text in dict.fromkeys(_names(snapshot)):
        names.update(all_words(text))
    return KnownWords(_with_capitals(names), _own_words(snapshot))


def _own_words(snapshot: Snapshot) -> tuple[tuple[str, frozenset[str]], ...]:
    by_language: dict[str, set[str]] = {}
    for row in snapshot.dictionary.values():
        of_language = by_language.setdefault(row.language, set())
        of_language.add(plain_word(row.word))
    return tuple((of, _with_capitals(words)) for of, words in sorted(by_language.items()))


def _with_capitals(words: Iterable[str]) -> frozenset[str]:
    """Add how each word is written in a heading and, where it is small, at a sentence's begin."""
    found: set[str] = set()
    for word in words:
        found |= {word, word.upper()}
        if word.islower():
            found.add(word[:1].upper() + word[1:])
    return frozenset(found)


def _names(snapshot: Snapshot) -> Iterator[str]:
    """Yield every text whose words are names, however often."""
    for table, columns in (
        ("nameform", ("text",)),
        ("title", ("text",)),
        ("credit", ("as_credited", "character")),
        ("venue", ("name", "short_name", "address")),
        ("person", ("born_place", "died_place")),
        ("company", ("address",)),
        ("award", ("prize", "body")),
        ("presstext", ("author", "publication")),
        ("contact", ("name",)),
        ("edition", ("name", "subtitle")),
    ):
        for row in snapshot.table(table).values():
            for column in columns:
                yield getattr(row, column)
    yield from (text.body for text in snapshot.texts.values() if text.kind == "name")
    yield from _listed(snapshot)


def _listed(snapshot: Snapshot) -> Iterator[str]:
    """Yield countries, languages and genres of the films as the edition's languages name them."""
    countries: set[str] = set()
    languages: set[str] = set(snapshot.languages)
    genres: set[str] = set()
    for film in snapshot.films.values():
        countries.update(film.countries)
        languages.update(film.version_spoken, film.version_subtitles)
        genres.update(film.genres)
    for language in snapshot.languages:
        yield from (country_name(code, language) for code in countries)
        yield from (language_name(code, language) for code in languages)
        yield from (genre_name(key, language) for key in genres)
