"""How an entry is laid out on its pages: guessed from its lengths, made exact by the engine.

An entry that cannot stand on one page is given two with a purpose, the film on the first and its
makers on the second, rather than a second page of three lines. Heights are guesses; where they
matter, the engine measures, and only there, because measuring sets an entry twice.
"""

from collections.abc import Iterable, Mapping
from typing import Any

# Characters in a line and millimetres from line to line, of the running text and the side column.
_TEXT_CHARACTERS, _TEXT_LINE_MM = 55, 4.23
_SIDE_CHARACTERS, _SIDE_LINE_MM = 34, 3.39
_LOGLINE_CHARACTERS = 46
_PAGE_MM = 178.0
_HEADING_MM = 32.0
_MARGIN_MM = 15.0
_CAPTION_MM = 8.0
_HEADED_LINES = 2  # a heading and the space before it
_GROUP_LINES = 1.8  # the same in the side column
_BETWEEN_ITEMS = 0.2  # of a line
# From a little below the end of a page, since this is a guess, to what a lower still can save.
_NEAR_BELOW_MM, _NEAR_ABOVE_MM = 12.0, 42.0
_LEAST_STILL_MM = 54.0
# A guess may be off by two lines.
_ROOM_TO_SPARE_MM = 6.0

Content = Mapping[str, Any]


def layout_of(content: Content) -> dict[str, Any]:
    """Return on how many pages an entry is meant to stand and where its filmography goes.

    `pages` is "flow", "two" or "picture", whose first page holds little else; `filmography` is
    "side", "text" or "below"; `measured` asks the engine to fit the still.
    """
    still = content["still"]
    least = min(still["height"], _LEAST_STILL_MM) if still else 0.0
    for place in ("side", "text"):
        if _head_mm(content, least) + _body_mm(content, place) <= _PAGE_MM:
            return {"pages": "flow", "filmography": place, "measured": still is not None}
    for place in ("side", "text"):
        if still and _facing_mm(content, place, _synopsis_lines(content)) <= (
            _PAGE_MM - _ROOM_TO_SPARE_MM
        ):
            return {"pages": "picture", "filmography": place, "measured": True}
    opening = max(_film_lines(content) * _TEXT_LINE_MM, _showing_lines(content) * _SIDE_LINE_MM)
    if _head_mm(content, least) + opening <= _PAGE_MM - _ROOM_TO_SPARE_MM:
        for place in ("side", "text"):
            if _facing_mm(content, place) <= _PAGE_MM - _ROOM_TO_SPARE_MM:
                return {"pages": "two", "filmography": place, "measured": still is not None}
    full = _head_mm(content, still["height"] if still else 0.0)
    heights = {place: full + _body_mm(content, place) for place in ("side", "text", "below")}
    place = min(heights, key=lambda place: -(-heights[place] // _PAGE_MM))
    return {
        "pages": "flow",
        "filmography": place,
        "measured": still is not None and _just_misses_a_page(heights[place]),
    }


def _just_misses_a_page(height_mm: float) -> bool:
    over = height_mm % _PAGE_MM
    return over < _NEAR_ABOVE_MM or over > _PAGE_MM - _NEAR_BELOW_MM


def _head_mm(content: Content, still_mm: float) -> float:
    above = still_mm - _MARGIN_MM + _CAPTION_MM if content["still"] else 0.0
    return above + _HEADING_MM


def _body_mm(content: Content, place: str) -> float:
    text = _film_lines(content) + _people_lines(content)
    side = _showing_lines(content) + _maker_lines(content)
    return _beside_mm(content, text, side, place)


def _facing_mm(content: Content, place: str, more_lines: float = 0.0) -> float:
    text = _people_lines(content) + more_lines
    return _beside_mm(content, text, _maker_lines(content), place)


def _beside_mm(content: Content, text: float, side: float, place: str) -> float:
    entries = _filmography_lines(content) * _SIDE_LINE_MM
    heading = _HEADED_LINES * _TEXT_LINE_MM if entries else 0.0
    text_mm, side_mm = text * _TEXT_LINE_MM, side * _SIDE_LINE_MM
    if place == "side":
        side_mm += entries
    elif place == "text":
        text_mm += heading + entries / 2
    below = heading + entries / 3 if place == "below" else 0.0
    return max(text_mm, side_mm) + below


def _lines(text: str, characters: int) -> int:
    return -(-len(text) // characters)


def _paragraph_lines(text: Content | None, characters: int, more: float) -> float:
    if text is None:
        return 0.0
    return more + sum(_lines(paragraph, characters) for paragraph in text["paragraphs"])


def _film_lines(content: Content) -> float:
    return _paragraph_lines(content["logline"], _LOGLINE_CHARACTERS, 0.5) + _synopsis_lines(content)


def _synopsis_lines(content: Content) -> float:
    lines = _paragraph_lines(content["synopsis"], _TEXT_CHARACTERS, 0.0)
    return lines + _paragraph_lines(content["quotation"], _TEXT_CHARACTERS, _HEADED_LINES)


def _people_lines(content: Content) -> float:
    lines = _paragraph_lines(content["statement"], _TEXT_CHARACTERS, _HEADED_LINES)
    for person in content["people"]:
        lines += _paragraph_lines(person["biography"], _TEXT_CHARACTERS, _HEADED_LINES)
    stills = content["stills"]
    return lines + (float(stills[0]["height"]) / _TEXT_LINE_MM + _HEADED_LINES if stills else 0.0)


def _showing_lines(content: Content) -> float:
    return _group_lines(
        1 + sum(_lines(row, _SIDE_CHARACTERS) for row in shown["rows"]) + bool(shown["marks"])
        for shown in content["screenings"]
    )


def _maker_lines(content: Content) -> float:
    named = [1 + _lines(", ".join(c["names"]), _SIDE_CHARACTERS) for c in content["credits"]]
    unnamed = [_lines(names, _SIDE_CHARACTERS) for names in content["unknown"]]
    awards = (_lines(award, _SIDE_CHARACTERS) for award in content["awards"])
    return _group_lines([*named, *unnamed]) + _group_lines(awards)


def _group_lines(items: Iterable[int]) -> float:
    lines = list(items)
    return _GROUP_LINES + sum(lines) + _BETWEEN_ITEMS * len(lines) if lines else 0.0


def _filmography_lines(content: Content) -> float:
    return _group_lines(
        _lines(entry["title"]["text"] + entry["after"], _SIDE_CHARACTERS - 6)
        for person in content["people"]
        for entry in person["filmography"]
    )
