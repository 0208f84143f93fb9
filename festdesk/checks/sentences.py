"""Where the sentences of a text begin and end, and which years they name as dates."""

import re
from collections.abc import Iterator

# A stop ends a sentence where white space and a capital or an opening mark follow, but not after a
# number ("71. Filmfestspiele"), an initial or a short form.
_END = re.compile(r"(?P<before>\w+)?[.!?…][”»’\")\]]*\s+(?=[“„«\"'(\[]?[^\W\d_a-zß-öø-ÿ])|\n+")
_SHORTENED = frozenset(
    {"dr", "mr", "mrs", "ms", "mme", "mlle", "st", "ste", "no", "nr", "vol", "jr", "sr", "dir",
     "reż", "r", "b", "geb", "ur", "c", "ca", "prof"}
)  # fmt: skip
_OPENING, _CLOSING = "([", ")]"
_YEAR = re.compile(r"(?<![\w.,/:-])(?:1[89]|20)\d\d(?![\w%/-]|[.,:]\d|\s*[–—-]\s*\d)")
# What makes a year the time of what the sentence tells; the word before it in any language.
_TIME = re.compile(
    r"(?:^|[\W_])(?:in|im|im jahr|im jahre|en|nel|em|in the year|en el año|en l’année|no ano de|w|"
    r"w roku|del|of|anno|année|año|ano|jahr)\s*$",
    re.IGNORECASE,
)
_BEFORE = 24


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that has the letters from `start` to `end`."""
    first, last = 0, len(text)
    for found in _ends(text):
        if found <= start:
            first = found
        elif found >= end:
            last = found
            break
    return first, last


def _ends(text: str) -> Iterator[int]:
    for found in _END.finditer(text):
        before = found["before"] or ""
        if "\n" in found[0] or not (
            (before.isdecimal() and len(before) < 4)  # noqa: PLR2004 -- no year
            or (len(before) == 1 and before.isalpha())
            or before.casefold() in _SHORTENED
        ):  # fmt: skip
            yield found.end()


def years_told(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return the years that a sentence names as the time of what it tells, each with its place.

    Years in brackets are none, nor are those of a span or after "since", "from" and the like.
    """
    depth, open_at = 0, []
    for place in range(first, last):
        if text[place] in _OPENING:
            depth += 1
        elif text[place] in _CLOSING:
            depth = max(0, depth - 1)
        open_at.append(depth)
    found = []
    for hit in _YEAR.finditer(text, first, last):
        if open_at[hit.start() - first]:
            continue
        is_first = not text[first : hit.start()].strip("“„«\"' ")
        if is_first or _TIME.search(text[max(first, hit.start() - _BEFORE) : hit.start()]):
            found.append((int(hit[0]), hit.start()))
    return found
