"""Which film of the edition a text is about, by its titles and by its directors' names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from festdesk.base.text import fold
from festdesk.intake.drafts import Reading
from festdesk.people.names import name_key

_LEAST_SCORE = 3
_LEAST_TELLING = 5  # letters: "Sin" is a word as well as a title
_LEAST_MENTIONED = 2
_OPENING_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class KnownFilm:
    """A film of the edition by all forms of its title and by its directors' names."""

    titles: tuple[str, ...]
    directors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundFilm:
    """The film a text is about, and why."""

    key: str
    reason: str
    confidence_percent: int


def find_film_for(reading: Reading, films: Mapping[str, KnownFilm]) -> FoundFilm | None:
    """Return the film of `films` that a reading is about, or None where none or two fit alike."""
    text = fold("\n".join(reading.lines)[:60_000]).replace("’", "'")
    scored = sorted(
        ((*_score(text, film), key) for key, film in films.items()), key=lambda one: -one[0]
    )
    if not scored or scored[0][0] < _LEAST_SCORE:
        return None
    if len(scored) > 1 and scored[1][0] == scored[0][0]:
        return None
    score, reason, key = scored[0]
    return FoundFilm(key, reason, min(97, 50 + score * 8))


def _score(text: str, film: KnownFilm) -> tuple[int, str]:
    """Return how much speaks for a film, and why: its title, its director, and how early."""
    title, mentions, first = "", 0, len(text)
    for form in film.titles:
        found = _mentions(fold(form).replace("’", "'").strip(), text)
        if len(found) > mentions:
            title, mentions, first = form, len(found), found[0]
    named = [(name, places) for name in film.directors if (places := _places_of_name(name, text))]
    score, reasons = 0, []
    if mentions:
        score += min(mentions, 3) * (2 if len(title) >= _LEAST_TELLING else 1)
        times = f" {mentions} times" if mentions > 1 else ""
        reasons.append(f"It names “{title}”{times}.")
    if named:
        director, places = max(named, key=lambda one: len(one[1]))
        score += 1 + min(len(places), 4)
        first = min(first, places[0])
        times = f", {len(places)} times" if len(places) > 1 else ""
        reasons.append(f"It names the director, {director}{times}.")
    score += 2 * (bool(reasons) and first < _OPENING_LENGTH)
    return score, " ".join(reasons)


def _mentions(folded: str, text: str) -> list[int]:
    """Return where `folded` stands in `text` as whole words."""
    if len(folded) < _LEAST_MENTIONED:
        return []
    return [m.start() for m in re.finditer(rf"(?<!\w){re.escape(folded)}(?!\w)", text)]


def _places_of_name(name: str, text: str) -> list[int]:
    """Return where a person is named, be it by the family name in another spelling."""
    family = fold(name).split()[-1]
    if len(family) < _LEAST_TELLING:  # short names are words as well
        return _mentions(fold(name), text)
    found = _mentions(family, text)
    if found:
        return found
    key = name_key(family)
    words_here = set(re.findall(r"[^\W\d_]{4,}", text[:20_000]))
    spellings = [w for w in words_here if w[0] == family[0] and name_key(w) == key]
    return sorted(place for word in spellings for place in _mentions(word, text))
