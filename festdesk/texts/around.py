"""The words around a place in a text, by which it is found again after edits elsewhere in it."""

import re
from functools import lru_cache
from itertools import islice

from festdesk.base.text import fold

ALONE = "…"  # around a place beside which there are no words
_WORDS = 3  # on either side
_FAR = 80  # characters within which they are looked for
_WORD = re.compile(r"[^\W\d_][\w\u00ad\u0300-\u036f]*(?:['’ʼ]\w[\w\u00ad\u0300-\u036f]*)*")


def words_around(text: str, start: int, end: int) -> str:
    """Return the folded words around the letters from `start` to before `end`."""
    return _around(text[max(0, start - _FAR) : start], text[end : end + _FAR])


@lru_cache(maxsize=4096)
def _around(before: str, after: str) -> str:
    left = [found[0] for found in _WORD.finditer(before)][-_WORDS:]
    right = [found[0] for found in islice(_WORD.finditer(after), _WORDS)]
    return fold(" ".join((*left, ALONE, *right)))
