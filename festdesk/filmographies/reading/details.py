"""What stands beside a title: kinds, episodes, the whole it is part of, names, role and note."""

import re
from functools import cache, lru_cache

from festdesk.filmographies.reading.episodes import (
    take_episodes,
    take_numbered,
    take_segment,
    take_title_of_episode,
)
from festdesk.filmographies.reading.labelled import take_labelled_title
from festdesk.filmographies.reading.makers import find_co_directors
from festdesk.filmographies.reading.said import Details, parts_of
from festdesk.filmographies.reading.words import (
    any_of,
    are_countries,
    is_note,
    is_role,
    kinds_in,
    listed,
    plain,
)
from festdesk.films.roles import find_roles
from festdesk.people.kinds import looks_like_person_name

_TIME = re.compile(
    r"(?:c\.?a?\.?\s?)?\d{1,3}(?:\s?[xX×]\s?\d{1,3})?\s?(?:min(?:ut[aeo]?[ns]?|utes)?\.?|mn|mins\.?|'|’|′|´|dk\.?|m)"
    r"(?:\s?\d{1,2}\s?(?:sec\.?|sek\.?|s|''|’’|″|\"|”))?|\d{1,2}\s?(?:h|std\.?)\s?(?:\d{1,2}(?:\s?min\.?|')?)?"
    r"|\d{1,3}:\d\d(?::\d\d)?(?:\s?min\.?)?|\d+\s?[xX×]\s?\d+\s?(?:min\.?|'|’)",
    re.IGNORECASE,
)
_MAKER = re.compile(r"(?P<label>[^:.]{1,24}?)(?P<mark>[:.]|\sby(?=\s))\s*(?P<name>\S.*)")
_LONGEST = 300


@lru_cache(8192)
def understood(text: str) -> Details | None:
    """Return what words say where they are understood as one: never change what is returned."""
    found = Details()
    return found if _take_whole(found, text) else None


@lru_cache(8192)
def _understood_part(text: str) -> Details | None:
    found = Details()
    return found if _take_part(found, text) else None


def take(details: Details, text: str) -> bool:
    """Understand words beside a title as far as they can be; tell whether any were.

    Parts that were not go to `unread`. Where none was, nothing is changed: the caller decides
    whether the words are a title.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return not text
    whole = understood(text)
    if whole is not None:
        details.add(whole)
        return True
    trial = Details()
    parts = parts_of(text)
    left = [part for part in parts if not _take_in_order(trial, part)]
    if len(left) == len(parts):
        return False
    details.add(trial)
    details.unread += left
    return True


def _take_in_order(details: Details, part: str) -> bool:
    found = _understood_part(part)
    if found is not None:
        details.add(found)
        return True
    return take_title_of_episode(details, part)


def _take_whole(details: Details, text: str) -> bool:
    """Take words whose commas part nothing: names, countries, the title of an episode."""
    return (
        _take_co_directors(details, text)
        or _take_working_title(details, text)
        or _take_countries(details, text)
        or _take_part(details, text)
        or take_numbered(details, text)
    )


def _take_part(details: Details, text: str) -> bool:
    written, text = text.strip(), text.strip(" .")
    if not text:
        return True
    kinds = kinds_in(text)
    if kinds:
        details.add_kinds(kinds)
        return True
    return (
        _take_working_title(details, text)
        or _take_time_or_note(details, text, written)
        or _take_role(details, text)
        or take_episodes(details, text)
        or take_segment(details, text)
        or take_labelled_title(details, text)
        or _take_countries(details, text)
        or _take_co_directors(details, text)
        or _take_other_maker(details, text)
    )


def _take_other_maker(details: Details, text: str) -> bool:
    """Take "dir. Anna Berg", which is understood, but nothing that an entry holds: a doubt."""
    found = _MAKER.fullmatch(text)
    label = f"{found['label']}{found['mark']}".strip() if found else ""
    if found and looks_like_person_name(found["name"]) and find_roles(label):
        details.unread.append(text)
        return True
    return False


def _take_working_title(details: Details, text: str) -> bool:
    is_one = plain(text) in listed("titles", "working", "words")
    details.is_working_title = details.is_working_title or is_one
    return is_one


def _take_time_or_note(details: Details, text: str, written: str) -> bool:
    if is_note(text) or _TIME.fullmatch(text):
        details.notes.append(written)
        return True
    return False


def _take_countries(details: Details, text: str) -> bool:
    if are_countries(text):
        details.notes.append(text)
        return True
    return False


def _take_role(details: Details, text: str) -> bool:
    found = _as_role().match(text)
    role = text[found.end() :] if found else text
    if role and is_role(role):
        details.roles.append(role)
        return True
    return False


@cache
def _as_role() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('as_role', 'words')})\s+", re.IGNORECASE)


def _take_co_directors(details: Details, text: str) -> bool:
    """Take names and all parts beside them, or nothing."""
    found = find_co_directors(text)
    if found is None:
        return False
    people, parts = found
    trial = Details()
    if not all(_take_part(trial, part) for part in parts):
        return False
    details.add(trial)
    details.co_directors += people
    return True
