"""Blocks of a company and where it is: the company's name, its street, its telephone, its page."""

import re
from collections.abc import Sequence

from festdesk.base.text import fold
from festdesk.intake.labels import find_label, pattern, plain, words
from festdesk.intake.lines import Line
from festdesk.intake.lookups import find_country
from festdesk.intake.moments import read_moment
from festdesk.intake.page import Page
from festdesk.people.names import looks_like_company, looks_like_person_name

_REACH = re.compile(
    r"\S@\S|\bwww\.\S|https?://\S"
    r"|^(?:(?:tel|telefon|telefono|teléfono|telefone|téléphone|tél|phone|ph|mob|mobile|mobil|cell|fax|"
    r"e-?mail|mail|web|t|m|f|e|p|w|h)\b\.?\s?[:.]?\s*)?(?:\+|00|\()?\d[\d\s()/.–-]{6,}\d\b"
    r"|\b(?:tel|telefon|tél|phone|fax)\b\.?\s?:?\s*\+?\d",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"^\d{1,4}\s?(?:[a-z]|bis|ter)?,?\s+(?:[^\W\d_]|[’'-]).{3,60}$"  # "18 Cable Street"
    r"|^[^\W\d_][^,;:|]{2,40}\s\d{1,4}\s?[a-z]?(?:\s?[-/–]\s?\d{1,3}[a-z]?)?(?:,.*)?$"
    r"|(?:^|,\s)(?:[A-Z]{1,2}[- ])?\d{4,5}(?:\s[A-Z]{2})?\s+[^\W\d_]{2,}.*$"  # "75003 Paris"
    r"|(?:^|,\s)\d{2}-\d{3}\s+[^\W\d_]{2,}.*$"  # "90-554 Łódź"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b"  # "SW1A 1AA"
    r"|^[^\W\d_][^,]{2,40},\s\d{1,4}[a-z]?,?\s[A-Z][^\W\d_]+",  # "Film House, 142 Wardour Street"
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:18|19|20)\d\d\b")
_LONGEST, _LONGEST_HEADING = 140, 48
_MOST_LINES = 12
_LONGEST_HEADING = 60


def is_reach(text: str) -> bool:
    """Return whether a line is a telephone number, an address of mail or of the web."""
    return len(text) <= _LONGEST and _REACH.search(text) is not None


def is_street(text: str) -> bool:
    """Return whether a line has the shape of a street with its number or a city with its code."""
    is_long = len(text) > _LONGEST or bool(_YEAR.search(text))
    found = None if is_long else _STREET.search(text)
    return found is not None and not (looks_like_company(text) and "," not in text)


def is_address(text: str) -> bool:
    """Return whether a line says where somebody is, rather than who."""
    is_place = plain(text) in words("places", "cities") or find_country(text) is not None
    return is_reach(text) or is_street(text) or is_place


def block_at(lines: Sequence[Line], place: int, *, most: int = _MOST_LINES) -> list[str]:
    """Return the lines from `place` to the next empty one."""
    last = place
    while last + 1 < len(lines) and last - place < most and not lines[last + 1].blanks_before:
        last += 1
    return [line.text for line in lines[place : last + 1]]


def companies_of(texts: Sequence[str]) -> tuple[list[str], int]:
    """Return the companies of a block under a label, and how many of its lines are theirs.

    Above an address stands one company, and after it at most people to turn to; where no line is
    an address, each line is a company.
    """
    at = next((n for n, text in enumerate(texts) if is_address(text)), None)
    if at is None:
        return list(texts), len(texts)
    above = texts[: max(at, 1)]
    found = [above[0], *(text for text in above[1:] if looks_like_company(text))]
    return ([] if at == 0 else found), _end(texts, at)


def _end(texts: Sequence[str], at: int) -> int:
    """Return where an address ends: people and places between its lines are part of it."""
    end = at
    for number in range(at, len(texts)):
        if is_address(texts[number]):
            end = number + 1
    return end


def read_contact(page: Page, place: int) -> int:
    """Pass over the lines of an address, and a line that thanks who paid.

    Telephone numbers are neither dates nor credits.
    """
    line = page.lines[place]
    if len(line.text) > _LONGEST:
        return 0
    is_thanks = pattern("funders", "words").match(fold(line.text)) is not None
    if not (is_thanks or _starts_contact(page, place)) or _is_day(line.text):
        return 0
    page.contacts.append(place)
    return 1


def _starts_contact(page: Page, place: int) -> bool:
    text = page.lines[place].text
    head, colon, _ = text.partition(":")
    label = find_label(head + ":") if colon and len(head) > 2 else None  # noqa: PLR2004
    if label is not None and label.roles and plain(head) not in words("contacts", "headings"):
        return False
    follows = place - 1 in page.contacts and not page.lines[place].blanks_before
    if _is_only_reach(text) or (is_reach(text) and plain(head) in words("contacts", "headings")):
        return True
    if follows and (is_address(text) or looks_like_person_name(text)):
        return is_address(text) or any(map(is_reach, block_at(page.lines, place)[1:3]))
    return is_street(text) and any(map(is_reach, block_at(page.lines, place)[1:4]))


def _is_only_reach(text: str) -> bool:
    """Return whether nothing but ways to reach somebody stands on a line."""
    found = _REACH.search(text)
    if found is None or _is_day(text):
        return False
    rest = re.sub(
        r"\S+@\S+|\b(?:https?://|www\.)\S+|[+(]?\d[\d\s()/.–-]{5,}\d|"
        r"\b(?:tel|telefon|telefono|teléfono|telefone|téléphone|tél|phone|mob|mobile|mobil|fax|"
        r"e-?mail|mail|web|website|t|m|f|e|w)\b\.?:?",
        " ",
        text,
        flags=re.IGNORECASE,
    )
    return len(re.sub(r"[\W\d_]+", "", rest)) < 4  # noqa: PLR2004 -- letters that mean nothing


def _is_day(text: str) -> bool:
    """Return whether digits are a day, "30.04.2017", rather than a telephone's number."""
    moment = read_moment(text)
    return moment is not None and moment.has_date and moment.year is not None and not moment.rest


def read_contact_heading(page: Page, place: int) -> int:
    """Pass over a block of press contacts: a heading of the press above lines with an address."""
    text = page.lines[place].text
    if len(text) > _LONGEST_HEADING or plain(text) not in words("contacts", "headings"):
        return 0
    below = block_at(page.lines, place + 1) if place + 1 < len(page.lines) else []
    at = [n for n, text in enumerate(below) if is_reach(text)]
    if not at:
        return 0
    page.contacts += range(place, place + 2 + at[-1])
    return 2 + at[-1]
