"""The fixed words of the booklet, its dates and its times of day, in each content language."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from festdesk.base import paths
from festdesk.texts.marks import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime
    from pathlib import Path

# Its words stand in where a language has none of its own.
FALLBACK = "en"
# Signs and patterns: a reader learns one of them, so they are those of the main language alone.
_IN_ONE_LANGUAGE = frozenset({"locale", "page", "mark_talk", "mark_introduction", "mark_premiere"})


@dataclass(frozen=True)
class Words:
    """The words of a book, by their names in resources/booklet/words.

    They are those of its main language; `others` are those of its further languages, in order.
    """

    language: str
    values: "Mapping[str, Any]"
    others: "tuple[Words, ...]" = ()
    is_own: bool = True  # not where English words stand in for a language that has none

    def __getitem__(self, name: str) -> str:
        return str(self.values[name])

    def each(self) -> "tuple[Words, ...]":
        """Return the words of each language of the book, the main one first."""
        return (self, *self.others)

    def joined(self, name: str) -> str:
        """Return a word in every language of the book: Screenings / Vorführungen."""
        return self.in_all(lambda words: words[name])

    def in_all(self, say: "Callable[[Words], str]") -> str:
        """Return what `say` makes of each language's words, each different one once."""
        return joined(say(words) for words in (self, *(w for w in self.others if w.is_own)))

    def of(self, group: str, key: str) -> str:
        """Return the word for a stored key, or the key itself, which may be the house's own."""
        return str(self.values[group].get(key, key))

    def pair(self, group: str, key: str) -> tuple[str, str]:
        """Return a mark and its meaning; both empty where the language has none."""
        mark, meaning = self.values[group].get(key, ("", ""))
        return str(mark), str(meaning)

    def plain(self) -> dict[str, str]:
        """Return the words that stand by themselves, in every language, for the templates."""
        return {
            name: word if name in _IN_ONE_LANGUAGE or "{" in word else self.joined(name)
            for name, word in self.values.items()
            if isinstance(word, str)
        }

    def day(self, day: "date") -> str:
        """Return a day in full, as a heading and without its year: Thursday 4 March."""
        said = self._dated(day, self["day"])
        return said[:1].upper() + said[1:]

    def day_short(self, day: "date") -> str:
        """Return a day in short: Thu 4 Mar."""
        return self._dated(day, self["day_short"]).replace(" ", NO_BREAK)

    def days(self, first: "date", last: "date") -> str:
        """Return the days of a festival: 4–14 March 2021."""
        until = self._dated(last, self["date"])
        if first == last:
            return until
        if (first.year, first.month) == (last.year, last.month):
            return f"{self._dated(first, self['date_in_month'])}–{until}"
        pattern = self["date_in_year" if first.year == last.year else "date"]
        return f"{self._dated(first, pattern)}{NO_BREAK}– {until}"

    def time(self, moment: "datetime") -> str:
        """Return a time of day as the language writes it: 20:30, 20h30."""
        return self["time"].format(hour=moment.hour, minute=moment.minute)

    def hour(self, hour: int) -> str:
        """Return a whole hour for the edge of a grid; 25 is one o'clock at night."""
        return self["hour"].format(hour=hour % 24)

    def _dated(self, day: "date", pattern: str) -> str:
        import babel.dates

        return str(babel.dates.format_date(day, pattern, locale=self["locale"]))


def joined(said: "Iterable[str]") -> str:
    """Return what is said in several languages as one line; what they say alike stands once."""
    different: dict[str, str] = {}
    for words in said:
        if words:
            different.setdefault(words.casefold(), words)
    return f"{NO_BREAK}/ ".join(different.values())


@cache
def words_in(language: str, *others: str) -> Words:
    """Return the words of a book in `language` and `others`; what one lacks is said in English."""
    fallback = _read(FALLBACK)
    own = _read(language.split("-", maxsplit=1)[0]) if language != FALLBACK else {}
    merged = dict(fallback)
    for name, value in own.items():
        merged[name] = {**fallback[name], **value} if isinstance(value, dict) else value
    is_own = bool(own) or language == FALLBACK
    further = tuple(words_in(other) for other in others)
    return Words(language if own else FALLBACK, merged, further, is_own)


def languages_with_words() -> tuple[str, ...]:
    """Return the languages that have words of their own."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def _folder() -> "Path":
    return paths.resources() / "booklet" / "words"


def _read(language: str) -> dict[str, Any]:
    # The name comes from a file that may be anybody's, so it is compared and never joined.
    for path in _folder().glob("*.toml"):
        if path.stem == language:
            return tomllib.loads(path.read_text(encoding="utf-8"))
    return {}
