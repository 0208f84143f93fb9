"""Two versions of a text word by word: what stayed, what was taken out, what was put in."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_WORDS = re.compile(r"\s+|[^\s\w]|\w+")
_MOST_PAIRS = 2_000_000  # of words; longer texts are compared by paragraph


class Mark(StrEnum):
    """What a span of a comparison is."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    QUIET = "quiet"
    HEADING = "heading"


class Span(NamedTuple):
    """Some characters and what they are."""

    text: str
    mark: Mark = Mark.SAME


Line = tuple[Span, ...]


def compare(before: str, after: str) -> list[Span]:
    """Return the spans that lead from `before` to `after`, in reading order.

    Joined without what was added they give `before`, without what was removed `after`.
    """
    spans: list[Span] = []
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > _MOST_PAIRS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for span in _steps(old, new):
        if not span.text:
            continue
        if spans and spans[-1].mark == span.mark:
            spans[-1] = Span(spans[-1].text + span.text, span.mark)
        else:
            spans.append(span)
    return spans


def spaced(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans with a space where what goes touches what comes: 92 95, not 9295."""
    last: Span | None = None
    for span in spans:
        touches = last is not None and last.mark is Mark.REMOVED and span.mark is Mark.ADDED
        if touches and last is not None and last.text[-1:].strip() and span.text[:1].strip():
            yield Span(" ", Mark.SAME)
        yield span
        last = span


def _steps(old: list[str], new: list[str]) -> Iterator[Span]:
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Span("".join(old[i1:i2]))
        else:
            yield Span("".join(old[i1:i2]), Mark.REMOVED)
            yield Span("".join(new[j1:j2]), Mark.ADDED)
