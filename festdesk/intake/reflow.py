"""Text whose line breaks are lost, as from a PDF: parted again at its headings and labels."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from festdesk.films.roles import find_roles
from festdesk.intake.labels import find_label
from festdesk.intake.lines import Line

_LEAST_LENGTH, _LONGEST_LENGTH = 900, 60_000
_LEAST_HEADINGS = 2
_CAPITALS = re.compile(
    r"(?<!\S)[A-ZÀ-Þ][A-ZÀ-Þ’']{2,}(?:\s(?:[A-ZÀ-Þ][A-ZÀ-Þ’']*|&|/)){0,5}(?=\s+\S*[a-zà-ÿ“„«])"
)
_RESULT = re.compile(r"\s(?=(?:NOMINATED|WINNER|WINNERS|OFFICIAL SELECTION)\s[–—-]\s)")
_LABEL = re.compile(r"(?:(?<=\s)|^)((?:[^\W\d_]+\s){0,3}[^\W\d_]+)\s[–—:-]\s?(?=[A-ZÀ-Þ])")
_PAGE_NUMBER = re.compile(r"(?<=[.)”])\s\d{1,3}(?=\s|$)")


def reflow(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, with those that hold a whole document parted at its headings.

    Each part keeps the number of the line it came from.
    """
    return [part for line in lines for part in _parts(line)]


def _parts(line: Line) -> Iterator[Line]:
    is_document = _LEAST_LENGTH <= len(line.text) <= _LONGEST_LENGTH
    headings = _headings(line.text) if is_document else []
    if len(headings) < _LEAST_HEADINGS:
        yield line
        return
    first, start = True, 0
    for begin, end in [*headings, (len(line.text), len(line.text))]:
        for text in (*_pieces(line.text[start:begin]), line.text[begin:end]):
            if text.strip():
                is_heading = text == line.text[begin:end]
                blanks = line.blanks_before if first else int(is_heading)
                yield replace(line, text=text.strip(), body=text.strip(), blanks_before=blanks)
                first = False
        start = end


def _headings(text: str) -> list[tuple[int, int]]:
    """Return where known headings in capitals stand among words that are not."""
    found = []
    for run in _CAPITALS.finditer(text):
        words = run[0].split(" ")
        for length in range(len(words), 0, -1):
            head = " ".join(words[:length])
            label = find_label(head)
            if label is not None and len(head) > 3:  # noqa: PLR2004 -- "OV" heads nothing
                found.append((run.start(), run.start() + len(head)))
                break
    return found


def _pieces(text: str) -> Iterator[str]:
    """Part a section at its results and at the roles before names: "Editor – X Composer – Y"."""
    text = _PAGE_NUMBER.sub("", text)
    starts = [found.end() for found in _RESULT.finditer(text)]
    for found in _LABEL.finditer(text):
        words = found[1].split(" ")
        for skipped in range(len(words)):
            if find_roles(" ".join(words[skipped:])):
                starts.append(found.start(1) + len(" ".join(words[:skipped])) + (skipped > 0))
                break
    bounds = [0, *sorted(set(starts)), len(text)]
    for begin, end in pairwise(bounds):
        yield text[begin:end]
