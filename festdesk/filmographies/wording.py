"""Words of a filmography in the language of a page, spelled out or abbreviated."""

import re
from collections.abc import Sequence
from typing import Any

from festdesk.base.lists import read_list
from festdesk.filmographies.entries import episodes_in, qualifier_in_words

_SEASON = re.compile(r"[sS](\d+)\s*[eE](\d+(?:\s*[-–,+&]\s*[eE]?\d+)*)")
_NUMBERS = re.compile(r"\d+(?:\s*[-–,+&]\s*\d+)*")
_SPAN = re.compile(r"(\d+)\s*[-–]\s*(\d+)")
_BETWEEN = re.compile(r"\s*[,+&]\s*")
_FEW = range(2, 5)  # and not 12 to 14
_TEENS = range(12, 15)


def phrase(name: str, language: str, *, short: bool = False) -> str:
    """Return a phrase of the list of words; in English where the language has none."""
    return str(_of(name, language, short=short))


def form_for(count: int, forms: Sequence[str]) -> str:
    """Return the form of a word for a number, of one and several, or of one, a few and many."""
    if count == 1:
        return str(forms[0])
    is_few = count % 10 in _FEW and count % 100 not in _TEENS
    return str(forms[1] if is_few else forms[-1])


def kind_in_words(kind: str, language: str, *, short: bool) -> str:
    """Return the word for what kind of work an entry is; one that is not listed as it stands."""
    abbreviated = read_list("qualifiers")["short"].get(kind) if short else None
    if abbreviated is None:
        return qualifier_in_words(kind, language)
    return str(_in_language(abbreviated, language))


def share_in_words(share: str, language: str, *, short: bool = False) -> str:
    """Return a share as it prints: a number of episodes in the language of the page."""
    count = episodes_in(share)
    return share if count is None else episodes_counted(count, language, short=short)


def episodes_counted(count: int, language: str, *, short: bool) -> str:
    """Return a number of episodes: "2 episodes"."""
    return f"{count} {form_for(count, _of('episodes', language, short=short))}"


def episodes_numbered(episodes: str, language: str, *, short: bool) -> str:
    """Return which episodes: "episodes 2–5", "season 2, episode 4"; others as they are written."""
    season = _SEASON.fullmatch(episodes.strip())
    if season and not short:
        numbers = _numbered(season[2], language, short=False)
        said = phrase("season_and_episodes", language)
        return said.format(season=int(season[1]), episodes=numbers)
    return _numbered(episodes, language, short=short)


def _numbered(numbers: str, language: str, *, short: bool) -> str:
    plain = re.sub(r"[eE](?=\d)", "", numbers.strip())
    if not _NUMBERS.fullmatch(plain):
        return numbers
    count = count_numbered(plain) or 1
    said = form_for(count, _of("numbered_episodes", language, short=short))
    return said.format(numbers=_SPAN.sub(r"\1–\2", plain))


def count_numbered(episodes: str) -> int | None:
    """Return how many episodes their numbers are, or nothing where these are no plain numbers."""
    season = _SEASON.fullmatch(episodes.strip())
    plain = re.sub(r"[eE](?=\d)", "", season[2] if season else episodes.strip())
    if not _NUMBERS.fullmatch(plain):
        return None
    count = 0
    for part in _BETWEEN.split(plain):
        span = _SPAN.fullmatch(part)
        count += max(1, int(span[2]) - int(span[1]) + 1) if span else 1
    return count


def names_in_words(names: Sequence[str], language: str, *, short: bool) -> str:
    """Return names as a sentence lists them: "A, B and C"; in short with commas alone."""
    if short or len(names) < 2:  # noqa: PLR2004 -- one name needs no word before it
        return ", ".join(names)
    return f"{', '.join(names[:-1])} {phrase('last_and', language)} {names[-1]}"


def others_counted(count: int, language: str) -> str:
    """Return what stands for entries that are left out: "and 14 others"."""
    return form_for(count, _of("and_counted", language, short=False)).format(count=count)


def _of(name: str, language: str, *, short: bool) -> Any:  # noqa: ANN401 -- a phrase or forms
    words = read_list("qualifiers")
    return _in_language(words[f"short_{name}" if short else name], language)


def _in_language(words: dict[str, Any], language: str) -> Any:  # noqa: ANN401 -- as above
    return words.get(language) or words.get(language.partition("-")[0]) or words["en"]
