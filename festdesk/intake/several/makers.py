"""A title and who made the film on one line: "Yeelen, de Souleymane Cissé"."""

import re
from dataclasses import dataclass
from functools import cache

from festdesk.base.lists import read_list
from festdesk.intake.header import UNKNOWN, read_piece
from festdesk.intake.labels import plain, words
from festdesk.intake.lookups import find_genre
from festdesk.intake.names import split_names
from festdesk.people.names import looks_like_company, looks_like_person_name

_LONGEST = 200
_CERTIFICATE = re.compile(
    r"\s*[(\[](?:(?:adv|cert|fsk|ab|pg|u|k|t|r)?[ -]?\d{0,2}\s?[A+]?|PG|TBC|U|A|T|R|NC-17)[)\]]",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\s*[(\[][^\W\d_A-ZÀ-Þ][^()\[\]]*[)\]]$")  # "(restored)"
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{2,90})[)\]]$")
_SEPARATORS = (
    re.compile(r"\s*[|⎢│¦·•\t]\s*"),
    re.compile(r"\s+[/–—-]\s+|\s*//\s*"),
    re.compile(r"\s*;\s*"),
    re.compile(r"\s*,\s+"),
)
_QUOTED = re.compile(r"^[“„\"«‚‘']([^“”„\"«»]{1,90})[”“\"»’']\s*[,:–—-]?\s*(.*)$")
_WITH = re.compile(r"\s+(?:avec|with|mit|met|con|com|s|z|starring|feat\.)\s+")


@dataclass(frozen=True, slots=True)
class Maker:
    """Words in parts: a title or nothing, a second title, and the names of who made the film."""

    title: str = ""
    second: str = ""
    names: tuple[str, ...] = ()
    is_told: bool = False  # by a word such as "by" or "Dir."
    is_weak: bool = False  # that word is small and may belong to the title: "… de Monsieur Hulot"
    cast: str = ""


def _told() -> list[str]:
    """Return the words before who made a film, with their accents and without, longest first."""
    given = {word.casefold() for word in read_list("labels")["before_names"]["director"]}
    return sorted(given | words("before_names", "director"), key=len, reverse=True)


@cache
def _before_names() -> re.Pattern[str]:
    told = _told()
    marks = "|".join(re.escape(word.rstrip(":.'")) for word in told)
    return re.compile(
        rf"(?:^|(?P<gap>[\s,;|/(–—-]+))(?:(?P<word>{marks})(?:\s?[:.]\s?|\s+)|(?P<elided>d['’]))"
        rf"(?P<names>\S.*?)\)?$",
        re.IGNORECASE,
    )


def makers_of_line(text: str) -> Maker | None:
    """Return title and makers of a line where a word or a bracket tells that it has both."""
    if not 3 < len(text) <= _LONGEST:  # noqa: PLR2004
        return None
    text = _NOTE.sub("", _CERTIFICATE.sub("", text)).strip()
    bracket = _BRACKETS.search(text.rstrip("."))
    if bracket is not None and read_piece(bracket[1]).kind != UNKNOWN:
        text = text[: bracket.start()]  # "… de Jean-Pierre Melville (1h45)"
    at = 0
    while found := _before_names().search(text, at):
        at = found.start("names")
        names_text, cast = found["names"], ""
        if part := _WITH.search(names_text):
            names_text, cast = names_text[: part.start()], names_text[part.end() :]
        names = people_in(names_text)
        head = text[: found.start()].rstrip(" ,;|/(–—-\t")
        if names:
            is_weak = (
                bool(head) and not found["gap"].strip() and not _is_strong(found["word"], head)
            )
            title, second = ("", "") if _is_kind(head) else titles_of(head)
            return Maker(title, second, names, is_told=True, is_weak=is_weak, cast=cast)
    return None


def _is_strong(word: str | None, head: str) -> bool:
    """Return whether a word for who made a film is a long one, or a kind of film precedes it."""
    return bool(word and len(word) > 3) or _is_kind(head)  # noqa: PLR2004 -- "de", "von"


def _is_kind(head: str) -> bool:
    """Return whether words are a kind of film, and perhaps whose: "Drame britannique"."""
    head = head.strip(" ,.")
    kind, _, whose = head.rpartition(" ")
    return find_genre(head) is not None or (whose.islower() and find_genre(kind) is not None)


def without_maker_word(head: str) -> str:
    """Return the words before a name without the word that tells who made the film."""
    return _maker_word_last().sub("", head)


@cache
def _maker_word_last() -> re.Pattern[str]:
    told = _told()
    marks = "|".join(re.escape(word.rstrip(":.'")) for word in told)
    return re.compile(rf"(?:^|[\s,;|/(–—-]+)(?:{marks})\s?[:.]?\s*$", re.IGNORECASE)


def people_in(text: str) -> tuple[str, ...]:
    """Return the names of people that `text` lists, where it lists nothing else."""
    listed = split_names(text.strip(" ,;|/()"))
    names = tuple(name.name for name in listed if not name.is_company)
    are_people = names and all(map(_is_person, names))
    return names if are_people else ()


def _is_person(name: str) -> bool:
    return looks_like_person_name(name) and not looks_like_company(name)


def titles_of(text: str) -> tuple[str, str]:
    """Return the title that words are, and a second one in brackets or behind a stroke."""
    text = _without_series(_CERTIFICATE.sub("", text)).strip(" ,;:|/–—-*_•·\t")
    if quoted := _QUOTED.match(text):
        rest = quoted[2].strip(" ()")
        return quoted[1].strip(" ,."), rest if len(rest) > 1 else ""
    if bracket := _BRACKETS.search(text):
        return text[: bracket.start()].strip(), bracket[1].strip()
    for separator in _SEPARATORS[:2]:
        parts = [part for part in separator.split(text) if part.strip()]
        if len(parts) == 2:  # noqa: PLR2004 -- two titles
            return parts[0].strip(), parts[1].strip()
    return text, ""


def _without_series(text: str) -> str:
    """Return a title without the series before it: "Kinderkino: Der kleine Maulwurf"."""
    series, colon, title = text.partition(":")
    is_series = bool(colon and title.strip()) and plain(series) in words("series", "words")
    return title if is_series else text


def split_head(text: str) -> Maker:
    """Part the words before a film's data: a title, and behind it who made the film."""
    text = without_maker_word(_CERTIFICATE.sub("", text))
    text = text.rstrip(" \t,;|/(–—-:").lstrip(" \t,;|/)–—-:")
    if told := makers_of_line(text):
        return told
    if names := people_in(text):
        return Maker(names=names)
    return _in_brackets(text) or _behind_mark(text) or _title_alone(text)


def _title_alone(text: str) -> Maker:
    title, second = titles_of(text)
    return Maker(title, second) if not _is_kind(title) else Maker()


def _in_brackets(text: str) -> Maker | None:
    """Read "Yella (Christian Petzold" and the like; the bracket may close behind the data."""
    head, found, inside = text.rstrip(")]").rpartition("(")
    names = people_in(inside) if found else ()
    return Maker(*titles_of(head), names) if names else None


def _behind_mark(text: str) -> Maker | None:
    """Read names behind the title or, where there are but two parts, before it."""
    for separator in _SEPARATORS:
        cuts = list(separator.finditer(text))
        for cut in cuts:
            if names := people_in(text[cut.end() :]):
                return Maker(*titles_of(text[: cut.start()]), names)
        if len(cuts) == 1 and (names := people_in(text[: cuts[0].start()])):
            return Maker(*titles_of(text[cuts[0].end() :]), names)
    return None
