"""Several films on one page: where each film's lines begin and end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.intake.header import COUNTRY, LENGTH, ROLE, YEAR, Header, read_header
from festdesk.intake.lines import Line
from festdesk.intake.moments import read_moment
from festdesk.intake.names import split_names
from festdesk.intake.prose import is_prose
from festdesk.people.names import looks_like_person_name

_NUMBER = re.compile(r"^\d{1,3}$")
_NUMBER_BEFORE = re.compile(r"^\(?\d{1,3}[.)]\s+")
_TITLE_AND_MAKER = re.compile(
    r"^(.{1,90}?),?\s+(?:dir\.|directed by|réal\.|reż\.|regie:?)\s+(.{4,90})$"
)
_LEAST_FILMS = 2
_LONGEST_TITLE = 110


@dataclass(frozen=True, slots=True)
class Card:
    """The lines of one film in a list, by their places."""

    first: int
    header: int
    last: int
    title: str
    title_place: int
    directors: tuple[str, ...]


def split_cards(lines: Sequence[Line]) -> list[Card]:
    """Return the films of a list; none where the page is about one film."""
    headers = [
        (place, header)
        for place, line in enumerate(lines)
        if len(line.text) < 300  # noqa: PLR2004
        and any(map(str.isdigit, line.text))
        and (header := read_header(line.text)) is not None
        and _is_data_line(header)
    ]
    if len(headers) < _LEAST_FILMS:
        return []
    starts = [_with_clock(lines, *_start(lines, place, header)) for place, header in headers]
    cards = []
    for number, (place, header) in enumerate(headers):
        first, title, title_place = starts[number]
        last = starts[number + 1][0] - 1 if number + 1 < len(starts) else len(lines) - 1
        if not title or last < place:
            return []
        cards.append(Card(first, place, last, title, title_place, _directors(header, title)))
    titles = {card.title.casefold() for card in cards}
    return cards if len(titles) >= _LEAST_FILMS and len(titles) * 2 > len(cards) else []


def common_lines(lines: Sequence[Line], cards: Sequence[Card]) -> list[Line]:
    """Return the lines above the first film."""
    return list(lines[: cards[0].first])


def _is_data_line(header: Header) -> bool:
    kinds = header.kinds()
    return LENGTH in kinds and bool(kinds & {COUNTRY, YEAR})


def _start(lines: Sequence[Line], place: int, header: Header) -> tuple[int, str, int]:
    """Return where a film's lines begin, its title, and the title's place."""
    words = [text for text in header.unknown() if not _NUMBER.fullmatch(text)]
    numbered = _NUMBER_BEFORE.match(lines[place].text)
    if words and (made := _TITLE_AND_MAKER.match(_NUMBER_BEFORE.sub("", words[0]))):
        return place, made[1], place
    if words and (numbered or not looks_like_person_name(words[0]) or len(words) > 1):
        return place, _NUMBER_BEFORE.sub("", words[0]), place
    for above in range(place - 1, max(-1, place - 4), -1):
        line = lines[above]
        if is_prose(line) or len(line.text) > _LONGEST_TITLE:
            break
        if (
            not _names_maker(header)
            and looks_like_person_name(line.text)
            and above == place - 1
            and above
            and not is_prose(lines[above - 1])
            and lines[above].blanks_before == 0
        ):
            continue
        return above, _NUMBER_BEFORE.sub("", line.text), above
    return place, "", place


def _with_clock(
    lines: Sequence[Line], first: int, title: str, title_place: int
) -> tuple[int, str, int]:
    """Let a film begin with the time on the line above it."""
    above = read_moment(lines[first - 1].text) if first else None
    is_clock = above is not None and above.starts is not None and not above.has_date
    return (first - 1 if is_clock else first), title, title_place


def _names_maker(header: Header) -> bool:
    """Return whether a data line names who made the film, so that the line above need not."""
    return any(piece.kind == ROLE or looks_like_person_name(piece.text) for piece in header.pieces)


def _directors(header: Header, title: str) -> tuple[str, ...]:
    found: list[str] = []
    for text in header.unknown():
        if text == title or text.endswith(title):
            continue
        made = _TITLE_AND_MAKER.match(text)
        text = made[2] if made else text  # noqa: PLW2901 -- the maker's part of it
        names = [name.name for name in split_names(text)]
        if names and all(
            looks_like_person_name(name) or len(names) > 1 or len(name.split()) > 1
            for name in names
        ):
            found += names
    return tuple(found)
