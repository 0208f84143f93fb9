"""Those who directed a work too, in words beside a title."""

import re
from functools import cache

from festdesk.filmographies.reading.said import parts_of
from festdesk.filmographies.reading.words import any_of, listed, plain
from festdesk.people.kinds import looks_like_person_name

_AFTER_NAMES = re.compile(r"\s*\(([^()]*)\)\s*$")


@cache
def _directed_with() -> re.Pattern[str]:
    words = rf"(?:{any_of('directed_with', 'words')})\s*(?:[:=]|\.(?=\s)|(?<=\.)|(?=\s))"
    further = rf"(?:\s*(?:{any_of('directed_with', 'with')})(?=\s))?"
    return re.compile(rf"(?<!\w){words}{further}\s*:?\s*(?P<names>\S.*)", re.IGNORECASE)


@cache
def _and() -> re.Pattern[str]:
    words = any_of("directed_with", "and")
    return re.compile(rf"\s*[,;/]\s+(?:(?:{words})\s+)?|\s+(?:{words})\s+|\s*[&/+]\s*")


@cache
def _with_names() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('directed_with', 'with')})\s+(?P<names>.+)", re.IGNORECASE)


def find_co_directors(text: str) -> tuple[list[str], list[str]] | None:
    """Return the names of "short, co-directed with A. B. and C. D.", and the other parts of it."""
    found = _directed_with().search(text)
    if found:
        people, rest = _names(found["names"])
        return (
            (people, [*parts_of(text[: found.start()].strip(" ,;–-(")), *rest]) if people else None
        )
    after = _AFTER_NAMES.search(text)
    beside = _with_names().match(text) if after else None
    if after is None or beside is None or not is_co_director(after[1]):
        return None
    people, rest = _names(beside["names"][: after.start() - beside.start("names")])
    return (people, rest) if people else None


def is_co_director(text: str) -> bool:
    """Return whether words say that somebody else directed too."""
    return plain(text) in listed("directed_with", "words")


def _names(text: str) -> tuple[list[str], list[str]]:
    """Return the names that `text` begins with, and the parts after them."""
    people: list[str] = []
    parts = [part.strip(" .") for part in _and().split(text) if part and part.strip(" .")]
    for place, part in enumerate(parts):
        is_first = not people
        if looks_like_person_name(part) or (is_first and part[:1].isalpha() and _has_capital(part)):
            people.append(part)
        else:
            return people, parts[place:]
    return people, []


def _has_capital(text: str) -> bool:
    return text[:1].isupper() or not (text[:1].islower() or text[:1].isupper())
