"""A guess at the height of an entry, to find the few that are worth measuring exactly.

Measuring sets an entry twice. It is done only where the still, made lower, may save a page that
would hold a few lines.
"""

from collections.abc import Mapping
from typing import Any

# Characters in a line and millimetres from line to line, of the running text and the side column.
_TEXT_LINE = (52, 4.23)
_SIDE_LINE = (33, 3.5)
_PAGE_MM = 178.0
_HEADING_MM = 34.0
_MARGIN_MM = 15.0
_CAPTION_MM = 8.0
_HEADED_LINES = 2  # a heading and the space before it
# From a little below the end of a page, since this is a guess, to what a lower still can save.
_NEAR_BELOW_MM, _NEAR_ABOVE_MM = 14.0, 40.0


def just_misses_a_page(content: Mapping[str, Any]) -> bool:
    """Return whether an entry ends shortly before or after the end of a page."""
    over = height_mm(content) % _PAGE_MM
    return over < _NEAR_ABOVE_MM or over > _PAGE_MM - _NEAR_BELOW_MM


def height_mm(content: Mapping[str, Any]) -> float:
    """Return about how high an entry is, as if its pages were one."""
    still = content["still"]
    head = still["height"] - _MARGIN_MM + _CAPTION_MM if still else 0.0
    body = max(_text_lines(content) * _TEXT_LINE[1], _side_lines(content) * _SIDE_LINE[1])
    return float(head) + _HEADING_MM + body


def _lines(text: str, characters: int) -> int:
    return -(-len(text) // characters)


def _text_lines(content: Mapping[str, Any]) -> float:
    texts = [content[name] for name in ("synopsis", "statement", "quotation", "logline")]
    texts += [person["biography"] for person in content["people"]]
    lines = sum(
        _HEADED_LINES + sum(_lines(paragraph, _TEXT_LINE[0]) for paragraph in text["paragraphs"])
        for text in texts
        if text
    )
    stills = content["stills"]
    return lines + (float(stills[0]["height"]) / _TEXT_LINE[1] + _HEADED_LINES if stills else 0)


def _side_lines(content: Mapping[str, Any]) -> float:
    width = _SIDE_LINE[0]
    lines = 0.0
    for shown in content["screenings"]:
        lines += 1.5 + sum(_lines(row, width) for row in shown["rows"]) + bool(shown["marks"])
    for credit in content["credits"]:
        lines += 1.4 + _lines(", ".join(credit["names"]), width)
    lines += sum(_lines(names, width) for names in content["unknown"])
    lines += sum(0.4 + _lines(award, width) for award in content["awards"])
    for person in content["people"]:
        entries = [] if person["below"] else person["filmography"]
        lines += sum(
            _lines(entry["title"]["text"] + entry["after"], width - 6) for entry in entries
        )
    return lines + 3 * _HEADED_LINES
