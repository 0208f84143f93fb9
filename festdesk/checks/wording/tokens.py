"""The words that a text has at all, by which most checks see that there is nothing for them."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(20_000)
def words_in(body: str) -> frozenset[str]:
    """Return the different words of a text in small letters, parted at hyphens and apostrophes."""
    return frozenset(_WORD.findall(body.casefold()))
