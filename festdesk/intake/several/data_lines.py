"""Data that stand in sentences or twice: "Frans gesproken. Met X, Y.", "Italia / Italy, 2023"."""

import re

from festdesk.intake.header import UNKNOWN, VERSION
from festdesk.intake.labelled import names_after_word, split_labelled
from festdesk.intake.several.traces import pieces_of

_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[A-Z]{2})|(?<=[\d'’′)]))(?<!\b[Dd]ir)\.\s+(?=[^\W\d_a-zß-ÿ]|\d)"
)
_LONGEST = 600
_TWICE = re.compile(r"^(?P<first>[^/]{4,}?)\s+/\s+(?P<second>.{4,})$")


def data_sentences(text: str) -> list[str]:
    """Return the sentences of a line where each is data or a list of names; else the line."""
    text = _once(text)
    if len(text) > _LONGEST or "|" in text:
        return [text]
    parts = [part.strip(" .") for part in _SENTENCE.split(text) if part.strip(" .")]
    if len(parts) > 1 and all(map(_is_data, parts)) and any(map(_has_bare_names, parts)):
        return parts
    return [text]


def _has_bare_names(text: str) -> bool:
    return bool(names_after_word(text, is_top=True)) and not split_labelled(text)


def _names_people(text: str) -> bool:
    return bool(names_after_word(text, is_top=True) or split_labelled(text))


def _is_data(text: str) -> bool:
    if _names_people(text):
        return True
    pieces = pieces_of(text)
    known = sum(piece.kind != UNKNOWN for piece in pieces)
    return known > 0 and len(text) < 200 and known * 2 >= len(pieces)  # noqa: PLR2004


def _once(text: str) -> str:
    """Return the first half of a line that tells the same kinds of things in two languages."""
    found = _TWICE.match(text)
    if found is None:
        return text
    halves = [pieces_of(found["first"]), pieces_of(found["second"])]
    kinds = [{piece.kind for piece in half} for half in halves]
    if kinds[0] == {VERSION} and VERSION in kinds[1]:
        return found["first"]
    is_alike = UNKNOWN not in kinds[0] and bool(kinds[1]) and kinds[1] - {UNKNOWN} <= kinds[0]
    return found["first"] if is_alike else text
