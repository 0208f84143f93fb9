"""The words of a text that are somebody else's: quoted, in italics, or a title of the edition."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from festdesk.base.text import fold
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Style

Span = tuple[int, int]
# What is longer is somebody's statement, of which the house's editor has the words in hand.
_LONGEST = 160
_QUOTED = re.compile(
    r"„[^„“”\n]*[“”]|“[^“”\n]*”|”[^”\n]*”|«[^«»\n]*»|»[^«»\n]*«|\"[^\"\n]*\""
    r"|‘[^‘\n]*?’(?!\w)|‚[^‚‘\n]*‘|‹[^‹›\n]*›|(?<!\w)'[^'\n]+'(?!\w)"
)
_QUOTES = re.compile("[„“”«»\"‘‚‹']")
_WORD = re.compile(r"[^\W_]+")


def is_foreign(snapshot: Snapshot, prose: Prose, start: int, end: int) -> bool:
    """Return whether the letters from `start` to before `end` are quoted, in italics or a title."""
    return (
        is_within(quotations(prose.body), start, end)
        or is_within(italics(snapshot, prose), start, end)
        or is_in_title(snapshot, prose.body, start, end)
    )


def is_within(spans: Sequence[Span], start: int, end: int) -> bool:
    """Return whether one of the spans, which do not overlap, has all these letters."""
    before = bisect_right(spans, (start, sys.maxsize)) - 1
    return before >= 0 and end <= spans[before][1]


@lru_cache(4096)
def quotations(body: str) -> tuple[Span, ...]:
    """Return where short quotations stand, with their marks."""
    if not _QUOTES.search(body):
        return ()
    return tuple(
        hit.span() for hit in _QUOTED.finditer(body) if hit.end() - hit.start() <= _LONGEST
    )


def italics(snapshot: Snapshot, prose: Prose) -> tuple[Span, ...]:
    """Return where a text is set in italics."""
    row = snapshot.table(prose.table).get(prose.row_id)
    if row is None:
        return ()
    return tuple((run.start, run.end) for run in snapshot.runs_in(row) if run.style == Style.ITALIC)


def without_foreign(body: str, spans: Iterable[Span]) -> str:
    """Return a text with spaces for the letters of spans, so that places stay as they are."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces += [body[at:start], " " * (end - max(start, at))]
        at = max(at, end)
    return "".join((*pieces, body[at:]))


def is_in_title(snapshot: Snapshot, body: str, start: int, end: int) -> bool:
    """Return whether the letters are part of a title of the edition that stands there."""
    word = _WORD.search(body, start, end)
    if word is None:
        return False
    titles = _titles_by_word(snapshot).get(fold(word[0]), ())
    for title in titles:
        first = body.find(title, max(0, end - len(title)), start + len(title))
        if first != -1 and first <= start and end <= first + len(title):
            return True
    return False


@once_per_snapshot
def _titles_by_word(snapshot: Snapshot) -> Mapping[str, tuple[str, ...]]:
    """Return the titles of all cards and filmographies, by each of their words."""
    found: dict[str, list[str]] = {}
    for text in {row.text for row in snapshot.table("title").values()}:
        for word in set(_WORD.findall(fold(text))):
            found.setdefault(word, []).append(text)
    return {word: tuple(texts) for word, texts in found.items()}
