"""What differs in quotation marks, dashes and spaces alone is told from what differs in words."""

import re
from functools import lru_cache

from festdesk.base.text import fold

_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛‹›′´`ʼ", "'"),
        **dict.fromkeys("–—―‒‐‑−", "-"),
        "…": "...",
        "\u00ad": "",  # soft hyphen
        "\u200b": "",
        "\u2060": "",
    }
)
_LONGEST_KEPT = 200  # names and titles, which are compared with each other again and again
_SPACES = re.compile(r"\s+")
# A dash is set with spaces or without, and so is what French sets a thin space before.
_AROUND = re.compile(r" ?(--?-?|[:;!?%»«\"']) ?")


def plain(text: str) -> str:
    """Return a text as it is compared: one kind of each quotation mark, dash and space."""
    return _plain_kept(text) if len(text) <= _LONGEST_KEPT else _plain(text)


@lru_cache(16_384)
def _plain_kept(text: str) -> str:
    return _plain(text)


def _plain(text: str) -> str:
    text = _SPACES.sub(" ", text.translate(_SAME)).strip()
    return _AROUND.sub(lambda found: found[1][0], text.replace("''", '"'))


def only_typography(a: str, b: str) -> bool:
    """Return whether two texts have the same words and differ all the same."""
    return a != b and plain(a) == plain(b)


def spelled_alike(a: str, b: str) -> bool:
    """Return whether two names or titles are the same but for case, accents and typography."""
    return fold(plain(a)) == fold(plain(b))
