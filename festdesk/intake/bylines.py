"""Who wrote a text and when it was posted: "Publié le 24 août 2023 par X", "Autor: X", "Von X"."""

import re
from functools import cache

from festdesk.base.lists import read_list
from festdesk.intake.labelled import split_labelled
from festdesk.intake.labels import plain, says, words
from festdesk.intake.moments import read_moment
from festdesk.intake.page import Byline, Page
from festdesk.people.names import looks_like_person_name

_LONGEST, _LONGEST_DAY = 160, 60
_LINES_AHEAD = 40
_WORD = r"[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'’-]*\.?"
_PARTICLE = r"(?:de|da|do|van|von|der|di|del|la|le|el|al|bin)"
_NAME = rf"(?P<name>{_WORD}(?:\s(?:{_PARTICLE}|{_WORD})){{0,4}})"
_BEFORE_DAY = r"(?:a|à|à\(s\)|às|at|um|alle|am|le|il|el|op|o|on|em|dne)"
_END = rf"(?=\s*(?:$|[,|·•()–—@]|-\s|\s{_BEFORE_DAY}\s|\d))"
_READING_TIME = re.compile(
    r"\b(?:lecture|lesezeit|reading time|tempo di lettura|tiempo de lectura|tempo de leitura|"
    r"leestijd|czas czytania)\b|\bmin(?:ute)?s?\s+(?:read|de lecture|lesezeit)\b",
    re.IGNORECASE,
)


@cache
def _by() -> re.Pattern[str]:
    alternatives = "|".join(
        re.escape(word)
        for word in sorted(read_list("labels")["bylines"]["by"], key=len, reverse=True)
    )
    return re.compile(rf"(?:^|(?<=[\s|,·•/–—-]))(?i:{alternatives})\s?:?\s+{_NAME}{_END}")


def read_byline(page: Page, place: int) -> int:
    """Take a line that tells who wrote a text or when it was posted."""
    line = page.lines[place]
    if len(line.text) > _LONGEST:
        return 0
    is_signed = bool(
        line.blanks_before and page.paragraphs and place - 1 == page.paragraphs[-1].last
    )
    is_strict = bool(page.labelled or page.headers) and not is_signed
    found = byline_of(line.text, is_strict=is_strict)
    found = found or _above_date(page, place)
    taken = 1
    if found is None:
        found, taken = _below_date(page, place), 2
    if found is None:
        return 0
    page.bylines.append((place, found))
    return taken


def _below_date(page: Page, place: int) -> Byline | None:
    """Read "12. Oktober 2018 um 23:41" with "von Uli Kern" on the next line.

    So near the top only, where a label below says who directed: else the name may be hers.
    """
    text = page.lines[place].text
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    moment = read_moment(text) if len(text) < _LONGEST_DAY else None
    is_day = moment is not None and moment.has_date and moment.year is not None
    if below is None or below.blanks_before or not is_day or page.paragraphs or page.labelled:
        return None
    by = _by().fullmatch(below.text)
    is_name = by is not None and looks_like_person_name(by["name"].strip())
    ahead = page.lines[place + 2 : place + 2 + _LINES_AHEAD]
    has_director = any(
        "director" in label.roles for line in ahead for label, _ in split_labelled(line.text)
    )
    return Byline(by["name"].strip(), text) if by and is_name and has_director else None


def _above_date(page: Page, place: int) -> Byline | None:
    """Read "Av Kerstin Blom" with the day of its posting on the next line."""
    by = _by().match(page.lines[place].text)
    below = page.lines[place + 1] if place + 1 < len(page.lines) else None
    if by is None or below is None or below.blanks_before or page.paragraphs:
        return None
    is_alone = by.end("name") == len(page.lines[place].text) and " " in by["name"]
    dated = byline_of(below.text) or read_moment(below.text)
    is_day = isinstance(dated, Byline) or (
        dated is not None and bool(dated.has_date and dated.year)
    )
    return (
        Byline(by["name"].strip())
        if is_alone and is_day and len(below.text) < _LONGEST_DAY
        else None
    )


def byline_of(text: str, *, is_strict: bool = False) -> Byline | None:
    """Return what a short line says of a text's author and date; None where it says neither.

    "Von Henrike Volkmer" alone can name a director as well; only a word such as "posted by", or a
    date beside it, tells.
    """
    moment = read_moment(text)
    has_date = moment is not None and moment.has_date and moment.year is not None
    is_posted = says("bylines", "posted", text) or _READING_TIME.search(text) is not None
    by = _by().search(text)
    name = by["name"].strip() if by else ""
    is_first = by is not None and by.start() == 0
    before = plain(text[: by.start("name")]) if by is not None and is_first else ""
    is_author = before in words("bylines", "authors")
    if is_posted and (has_date or name):
        return Byline(name, text if has_date else "")
    if is_author and not is_strict and (len(name.split()) > 1):
        return Byline(name, text if has_date else "")
    if has_date and name and len(name.split()) > 1 and looks_like_person_name(name) and is_first:
        return Byline(name, text)
    return None
