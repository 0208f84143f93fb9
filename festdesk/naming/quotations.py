"""Which letters of a text are somebody else's words: those between quotation marks."""

import re
from bisect import bisect_right
from functools import lru_cache

# Opening mark → those that close it. A language that closes with the mark by which another opens
# (“English”, „German“, »Danish«, «French») is told by which comes first.
_CLOSES = {
    "“": "”",
    "„": '“”"',  # the straight one for want of a key
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "”": "”",  # Swedish and Finnish
    "「": "」",
    "『": "』",
}
_ANY = re.compile('[“„«»‹›‘‚"”「『]')
_LONGEST = 4000  # characters; a mark that is not closed by then was forgotten, or an inch


@lru_cache(maxsize=4096)
def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where quotations begin and end, marks left out; one within another is part of it.

    A single mark between letters is an apostrophe. A mark that is never closed opens nothing.
    """
    if not _ANY.search(text):
        return ()
    found = []
    at = 0
    while (mark := _ANY.search(text, at)) is not None:
        end = _end_of(text, mark.start())
        if end is None:
            at = mark.end()
        else:
            found.append((mark.end(), end))
            at = end + 1
    return tuple(found)


def _end_of(text: str, start: int) -> int | None:
    """Return where the quotation ends that the mark at `start` opens, or nothing for none."""
    mark = text[start]
    before = text[start - 1] if start else " "
    if before.isalnum() and mark not in "„«‚":
        return None  # an apostrophe, an inch, or a mark that closes
    closing = _CLOSES[mark]
    for at in range(start + 1, min(len(text), start + _LONGEST)):
        if text[at] not in closing:
            continue
        after = text[at + 1] if at + 1 < len(text) else " "
        if text[at] == "’" and (after.isalnum() or _is_possessive(text, at)):
            continue
        return at
    return None


def _is_possessive(text: str, at: int) -> bool:
    """Return whether the mark ends a word in s and another one closes the quotation later."""
    if text[at - 1] not in "sS":
        return False
    rest = text[at + 1 : at + 1 + _LONGEST]
    following = rest.find("’")
    opening = rest.find("‘")
    return following >= 0 and (opening < 0 or following < opening)


def is_quoted(text: str, start: int, end: int) -> bool:
    """Return whether the letters from `start` to before `end` stand in a quotation."""
    spans = quoted_spans(text)
    at = bisect_right(spans, (start, len(text))) - 1
    return at >= 0 and spans[at][0] <= start and end <= spans[at][1]
