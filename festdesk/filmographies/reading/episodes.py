"""Episodes of a series and segments of a collective film, in words beside a title."""

import re
from functools import cache

from festdesk.filmographies.reading.said import Details, quoted
from festdesk.filmographies.reading.words import any_of, kinds_in, listed, plain
from festdesk.filmographies.tables import Qualifier

_NUMBERS = r"\d+(?:\s?[-–]\s?\d+)?(?:\s?(?:,|&|\+|and|und|et|en|y|e|i|a)\s?\d+(?:\s?[-–]\s?\d+)?)*"
_CODE = r"S\d{1,2}\s?[-–.,·/:]?\s?(?:E|Ep\.?)\s?\d{1,3}(?:\s?[-–,]\s?E?\d{1,3})*|\d{1,2}[x×]\d{1,3}"


@cache
def _counted() -> re.Pattern[str]:
    words = any_of("episodes", "words")
    numbers = any_of("episodes", "numbers")
    return re.compile(
        rf"(?P<share>(?:\d+|(?:{numbers}))\s(?:{words})"
        r"|\d+[- ](?:part|teilige?r?|parties|puntate|teiler))(?!\w)\.?"
        rf"(?:\s*(?:{any_of('episodes', 'of')})(?:\s+|(?<=['’])))?(?P<rest>.*)",
        re.IGNORECASE,
    )


@cache
def _numbered() -> re.Pattern[str]:
    words = any_of("episodes", "words")
    seasons = any_of("episodes", "seasons")
    return re.compile(
        rf"(?P<before>.*?)(?<!\w)(?:(?:(?:{seasons})\s?(?P<season>\d{{1,2}})(?:\s*[,;:]?\s*(?:{words})\.?\s?#?(?P<of_season>{_NUMBERS}))?)"
        rf"|(?P<code>{_CODE})|(?:(?:{words})\.?\s?(?:#|n[o°º]\.?\s?)?(?P<numbers>\d+\.\d+|{_NUMBERS})))(?P<rest>(?!\w).*)",
        re.IGNORECASE,
    )


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{any_of('episodes', 'words')})\.?\s*:?\s*(?P<title>[“„«\"'‘‚].+|(?-i:[A-ZÀ-ÖØ-Þ]).+)",
        re.IGNORECASE,
    )


def take_episodes(details: Details, text: str) -> bool:
    """Take "2 episodes of the TV series", "S2E4", "pilot"; tell whether it was one of them."""
    if plain(text) in listed("episodes", "pilots"):
        details.share = text
        details.add_kinds([Qualifier.SERIES])
        return True
    found = _counted().fullmatch(text)
    if found:
        rest = found["rest"].strip(" ,:")
        kinds = kinds_in(rest) if rest else ()
        name = quoted(rest)
        if rest and not kinds and name is None and not rest[:1].isupper():
            return False
        details.share = found["share"]
        details.add_kinds(kinds or [Qualifier.SERIES])
        if rest and not kinds:
            details.part_of = name or rest
        return True
    return take_numbered(details, text)


def take_numbered(details: Details, text: str) -> bool:
    """Take "episodes 3 and 5" and "episode “The Visit”"; tell whether it was one of them."""
    found = _numbered().fullmatch(text)
    if found:
        return _take_number(details, found)
    titled = _titled().fullmatch(text)
    if titled and (name := quoted(titled["title"])):
        details.episodes = name
        details.add_kinds([Qualifier.SERIES])
        return True
    return False


def _take_number(details: Details, found: re.Match[str]) -> bool:
    before, rest = found["before"].strip(" ,:–-"), found["rest"].strip(" ,:–-")
    kinds = kinds_in(before) if before else ()
    if before and not kinds:
        return False
    name = quoted(rest)
    if rest and name is None and not rest[:1].isupper():
        return False
    if found["season"]:
        number = f"S{int(found['season'])}"
        if found["of_season"]:
            number += f"E{_list_of_numbers(found['of_season'])}"
    else:
        number = found["code"] or _list_of_numbers(found["numbers"])
    details.episodes = f"{number} {name or rest}".strip()
    details.add_kinds(kinds or [Qualifier.SERIES])
    return True


def _list_of_numbers(text: str) -> str:
    return re.sub(
        r"\s?(?:,|&|\+|and|und|et|en|y|e|i|a)\s?", ", ", re.sub(r"\s?([-–])\s?", r"\1", text)
    )


@cache
def _segment_of() -> re.Pattern[str]:
    words = any_of("segments", "words")
    films = any_of("segments", "films")
    return re.compile(
        rf"(?:(?:{words})\s+)?(?P<of>{any_of('episodes', 'of')})\s*"
        rf"(?:(?:(?:the|den|dem|le|la|il|lo|el|o|l['’])\s*)?(?:{films})\s*:?\s*)?(?P<film>\S.*)",
        re.IGNORECASE,
    )


@cache
def _segment_called() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('segments', 'words')})\s*:?\s*(?P<title>\S.*)", re.IGNORECASE)


@cache
def _says_segment() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('segments', 'words')})(?!\w)", re.IGNORECASE)


@cache
def _says_collective() -> re.Pattern[str]:
    collective = (
        r"omnibus|anthology|collecti|colectiv|coletiv|episodenfilm|a episodi|à sketches|kompilation"
    )
    return re.compile(collective, re.IGNORECASE)


def take_segment(details: Details, text: str) -> bool:
    """Take "segment of “Film”" and "segment “Title”"; the film is what the entry is part of."""
    says = _says_segment().match(text)
    of = _segment_of().fullmatch(text)
    if of and (says or _says_collective().search(text)):
        film = of["film"].strip()
        name = quoted(film)
        if name or film[:1].isupper() or not film[:1].isalpha():
            details.part_of = name or film
            kinds = kinds_in(film)
            details.add_kinds([Qualifier.SEGMENT])
            return not kinds
    if not says:
        return False
    called = _segment_called().fullmatch(text)
    if called and (
        title := quoted(called["title"])
        or (_is_segment_word(text) and called["title"][:1].isupper() and called["title"])
    ):
        details.segment_title = title
        details.add_kinds([Qualifier.SEGMENT])
        return True
    return False


def _is_segment_word(text: str) -> bool:
    """Return whether it says "segment" itself; an "episode" with a name may be a series'."""
    return plain(text).startswith(("segment", "sketch", "beitrag"))


def take_title_of_episode(details: Details, text: str) -> bool:
    """Take "episode The Visit" beside a series, where alone a name is that of an episode."""
    titled = _titled().fullmatch(text.strip()) if Qualifier.SERIES in details.kinds else None
    if titled:
        details.episodes = quoted(titled["title"]) or titled["title"]
    return titled is not None
