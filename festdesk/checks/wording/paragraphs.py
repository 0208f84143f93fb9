"""The paragraphs and sentences of a text: where each begins and ends."""

import re

from festdesk.checks.facts.sentences import sentence_around

_PARAGRAPH = re.compile(r"[^\n]+")


def paragraphs_of(body: str) -> list[tuple[int, int]]:
    """Return where the lines of a text begin and end that have words; empty ones are none."""
    return [hit.span() for hit in _PARAGRAPH.finditer(body) if hit[0].strip()]


def sentences_of(body: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph begin and end, without the space behind them."""
    found = []
    at = first
    while at < last:
        end = min(max(sentence_around(body, at, at + 1)[1], at + 1), last)
        words = body[at:end]
        if words.strip():
            found.append((at, at + len(words.rstrip())))
        at = end
    return found
