"""Brackets that are opened and not closed, or closed and never opened."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip

BRACKET_UNBALANCED = Kind(
    "text.bracket-unbalanced",
    Severity.WARNING,
    sentence("Finding", "{subject}: a bracket without its partner at “{words}”."),
    sentence("Help", "A bracket is opened and not closed, or closed and never opened."),
    sentence("Help", "Put in the bracket that is missing, or take this one out."),
    example=sentence("Help", "“Solaris (1972 was shown” should be “Solaris (1972) was shown”."),
)
KINDS = (BRACKET_UNBALANCED,)

_BRACKETS = frozenset("()[]{}")
_BRACKET = re.compile(r"[()\[\]{}]")
_PARTNERS = {")": "(", "]": "[", "}": "{"}
# "a)", "2)" and "iv)" count points of a list; ":)", ";-(" and ":-]" are faces.
_COUNTS = re.compile(r"(?:^|[\s(\[;]|,(?!\d{3}$))(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$")
_FACE = re.compile(r"[:;=8xX](?<!\w.)['’]?-?[()\[\]{}]+")
_MOST = 5  # of one text; where there are more, one is at fault for the others
_SHOWN = 24
_LOOKED_BACK = 6


def find_brackets(passage: Passage) -> Iterator[Slip]:
    """Yield each bracket without a partner; one may be closed in a later paragraph.

    The slip reaches to the end of the sentence in which the partner may be put.
    """
    text = passage.text
    opened: list[int] = []
    alone: list[int] = []
    if not passage.has_sign(_BRACKETS):
        return
    faces = [found.span() for found in _FACE.finditer(text)]
    for found in _BRACKET.finditer(text):
        place, bracket = found.start(), found[0]
        if any(start <= place < end for start, end in faces) and not (
            bracket == ")" and opened and text[opened[-1]] == "("
        ):
            continue
        if bracket not in _PARTNERS:
            opened.append(place)
        elif opened and text[opened[-1]] == _PARTNERS[bracket]:
            opened.pop()
        elif bracket != ")" or not _COUNTS.search(text, max(0, place - _LOOKED_BACK), place):
            alone.append(place)
    for place in sorted(opened + alone)[:_MOST]:
        if not passage.is_address(place):
            words = passage.around(place, place + 1, _SHOWN)
            opens = text[place] not in _PARTNERS
            spot = passage.rest_of_sentence(place) if opens else passage.sentence_before(place)
            yield Slip(BRACKET_UNBALANCED, *spot, words=words)
