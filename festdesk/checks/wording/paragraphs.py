"""The paragraphs and sentences of a text: where each begins and ends."""

import re
from bisect import bisect_right

from festdesk.checks.facts.sentences import ends_of

_PARAGRAPH = re.compile(r"[^\n]+")


def paragraphs_of(body: str) -> list[tuple[int, int]]:
    """Return where the lines of a text begin and end that have words; empty ones are none."""
    return [hit.span() for hit in _PARAGRAPH.finditer(body) if hit[0].strip()]


def sentences_of(body: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph begin and end, without the space behind them."""
    found = []
    ends = ends_of(body)
    at = first
    for end in (*ends[bisect_right(ends, first) : bisect_right(ends, last)], last):
        words = body[at:end].rstrip()
        if words:
            found.append((at, at + len(words)))
        at = end
    return found
