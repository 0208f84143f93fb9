"""Labels and other telling words of pasted pages, from resources/lists/labels.toml."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.roles import all_labels, find_roles, is_company_role
from festdesk.intake.lookups import find_country, find_language

_LONGEST_LABEL = 48
_KEPT, _LONGEST_KEPT = 16_384, 120  # a page asks for the same few words again and again
_SPACES = re.compile(r"\s+")
_FIRST_WORD = re.compile(r"\W{0,3}(\w+)")
_BETWEEN = re.compile(r"\s*[/&+,|]\s*|\s+(?:and|und|et|en|e|y|i|ve|a|och|og|és|și|ja|oraz)\s+")
# Sections whose word needs no other to be told.
_TELLING = frozenset({"biography", "filmography", "synopsis", "review", "interview", "statement"})
_TELLING_LAST = frozenset({"biography", "filmography", "statement"})
_MOST_WORDS_AFTER, _MOST_WORDS_BEFORE = 4, 2
_LONGEST_CODE, _LONGEST_SOURCE = 4, 6
_BEFORE_COUNTRY = frozenset({"in", "en", "em", "w", "v", "für", "for", "pour", "per"})
_MOST_WORDS_OF_WAY_BACK = 7
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")  # "Title (English)", "Runtime (min)"
_AROUND = ' \t:：.,;–—-|*•[]()«»"“”'


@dataclass(frozen=True, slots=True)
class Label:
    """What a label names: fields of a card, roles, or either where its word is used for both."""

    as_given: str
    fields: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@cache
def words(section: str, key: str) -> frozenset[str]:
    """Return the words of one list, folded."""
    folded = (plain(word) for word in read_list("labels")[section][key])
    return frozenset(word for word in folded if not word.isdigit())  # "* 19" folds to a number


@cache
def pattern(section: str, key: str) -> re.Pattern[str]:
    """Return what finds any of the words of one list in a folded text, as whole words."""
    alternatives = sorted(words(section, key), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, alternatives)) + r")(?!\w)")


def plain(text: str) -> str:
    """Fold `text`, with straight apostrophes, single spaces and nothing around it."""
    return _plain_kept(text) if len(text) <= _LONGEST_KEPT else _plain(text)


@lru_cache(_KEPT)
def _plain_kept(text: str) -> str:
    return _plain(text)


def _plain(text: str) -> str:
    folded = fold(text.replace("’", "'").replace("ʼ", "'"))
    return _SPACES.sub(" ", folded).strip(_AROUND) or folded.strip()


def says(section: str, key: str, text: str) -> bool:
    """Return whether any of the words of one list occurs in `text`."""
    return pattern(section, key).search(fold(text.replace("’", "'"))) is not None


@cache
def _fields() -> dict[str, str]:
    found: dict[str, str] = {}
    for field, labels in read_list("labels")["fields"].items():
        for label in labels:
            found.setdefault(plain(label), field)
    return found


@lru_cache(8192)
def find_label(text: str) -> Label | None:
    """Return what `text` names where it is a label: one known, or several joined by "/" or "&"."""
    text = text.strip()
    is_one = may_open_label(text) or _opens_with_country(text)
    if not 0 < len(text) <= _LONGEST_LABEL or not is_one:
        return None
    found = _find_label(text)
    # "Direction-Script": a hyphen between two roles.
    return found or (_find_label(text.replace("-", "/")) if "-" in text else None)


def may_open_label(text: str) -> bool:
    """Return whether `text` begins with the first word of any label; most words do not."""
    found = _FIRST_WORD.match(text)
    return found is not None and _folded_word(found[1]) in _first_words()


def _opens_with_country(text: str) -> bool:
    """Return whether a country or its language opens a label: "French distribution"."""
    first, space, _ = text.partition(" ")
    is_word = bool(space) and first[:1].isupper() and len(first) > 1
    return is_word and bool(find_language(first) or find_country(first))


@lru_cache(_KEPT)
def _folded_word(word: str) -> str:
    return fold(word)


@cache
def _first_words() -> frozenset[str]:
    labels = [*_fields(), *all_labels()]
    labels += words("names", "based_on")
    labels += [word for role in ("director", "cast") for word in words("before_names", role)]
    found = {match[1] for label in labels if (match := _FIRST_WORD.match(label))}
    return frozenset(found)


@cache
def _find_label_of(folded: str) -> tuple[str, ...]:
    whole = _fields().get(folded)
    if whole:
        return (whole,)
    parts = [_fields().get(part) for part in _BETWEEN.split(folded) if part]
    return tuple(dict.fromkeys(filter(None, parts))) if len(parts) > 1 and all(parts) else ()


@lru_cache(_KEPT)
def _find_label(text: str) -> Label | None:
    fields = _find_label_of(plain(text)) if len(text) <= _LONGEST_LABEL else ()
    roles = find_roles(text)
    if says("funders", "words", text):
        roles = ()
    if not fields and not roles:
        roles = _roles_of_country(text) or _roles_of_parts(text)
    if not fields and not roles:
        outside = _IN_BRACKETS.sub(" ", text)
        fields = _find_label_of(plain(outside)) if outside != text else ()
        fields = fields or _by_first_word(plain(text))
    return Label(text.rstrip(" :："), fields, roles) if fields or roles else None


def _roles_of_country(text: str) -> tuple[str, ...]:
    """Return the role of a company for one country: "French distribution", "Verleih Schweiz"."""
    tokens = text.strip(" :：").split(" ")
    if not 1 < len(tokens) <= _MOST_WORDS_AFTER:
        return ()
    for place, rest in ((tokens[0], tokens[1:]), (tokens[-1].strip("()"), tokens[:-1])):
        if not (find_country(place) or find_language(place)):
            continue
        is_joined = len(rest) > 1 and rest[-1] in _BEFORE_COUNTRY
        roles = find_roles(" ".join(rest[:-1] if is_joined else rest))
        if roles and all(map(is_company_role, roles)):
            return roles
    return ()


def _roles_of_parts(text: str) -> tuple[str, ...]:
    """Return the roles of "R/Regia", of "Direction-Script", and of words for a source."""
    parts = [part for part in re.split(r"\s*/\s*", text.strip(" :：")) if part]
    known = [find_roles(part) for part in parts]
    if len(parts) > 1 and any(known):
        are_short = all(
            len(part.strip(".")) <= _LONGEST_CODE
            for part, roles in zip(parts, known, strict=True)
            if not roles
        )
        return next(filter(None, known)) if are_short else ()
    halves = text.strip(" :：").split("-")
    if len(halves) > 1 and all(len(half) > 2 for half in halves):  # noqa: PLR2004 -- "co-producer"
        return find_roles("/".join(halves))
    folded = plain(text)
    sources = words("names", "based_on")
    is_source = any(folded.startswith(f"{source} ") for source in sources if " " in source)
    return ("based_on",) if is_source and len(folded.split()) <= _LONGEST_SOURCE else ()


def _by_first_word(folded: str) -> tuple[str, ...]:
    """Return the section that a heading of a few words opens with: "Biografía de la directora"."""
    first, space, rest = folded.partition(" ")
    field = "" if first in words("weak", "labels") else _fields().get(first, "")
    last = _fields().get(folded.rpartition(" ")[2], "")
    if field not in _TELLING and last in _TELLING_LAST and len(rest.split()) <= _MOST_WORDS_BEFORE:
        return (last,)  # "Cast biographies", "Director statement"
    if not space or len(rest.split()) > _MOST_WORDS_AFTER or field not in _TELLING:
        return ()
    return (field,)


@lru_cache(4096)
def is_around(text: str) -> bool:
    """Return whether a line belongs to the page around the film: a button, a cookie notice."""
    folded = plain(text)
    return (
        folded in words("around", "lines")
        or says("around", "words", text)
        or (
            len(folded.split()) <= _MOST_WORDS_OF_WAY_BACK
            and any(folded.startswith(f"{way} ") for way in words("around", "ways_back"))
        )
    )
