"""Where the sentences of a text begin and end, and which years they name as dates."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

# A stop ends a sentence where white space and a capital or an opening mark follow, but not after a
# number ("71. Filmfestspiele"), an initial or a short form.
# Begins with all signs that may end one, so that a text is read fast.
_END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[”»’\")\]]*\s+(?=[“„«\"'(\[]?[^\W\d_a-zß-öø-ÿ]))")
# "studierte. 2025 gewann sie": a year opens a sentence, too, behind a word that is no short form.
_END_BEFORE_YEAR = re.compile(r"[.!?](?<=[^\W\d_]{5}.)\s+(?=(?:1[89]|20)\d\d\s[^\W\d_]{2})")
_WORD_BEFORE = re.compile(r"\w*$")
_LONGEST_SHORTENED = 6
_LONG = 5  # letters: of no number, initial or short form
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
# German needs no word before it: "lief 2018 bei der Berlinale".
_BARE_BEFORE = re.compile(r"\b[a-zäöüß]{2,}\s$")
_BARE_AFTER = re.compile(r"\s(?:beim?|auf|im|zur|zum|in (?:der|dem|den|ihrer|seiner))\s")
_BEFORE = 24


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that has the letters from `start` to `end`."""
    ends = ends_of(text)
    before, after = bisect_right(ends, start), bisect_left(ends, end)
    return ends[before - 1] if before else 0, ends[after] if after < len(ends) else len(text)


@lru_cache(256)
def ends_of(text: str) -> tuple[int, ...]:
    """Return where the sentences of a text end, with the white space behind them."""
    before_years = [hit.end() for hit in _END_BEFORE_YEAR.finditer(text)]
    return tuple(sorted([*before_years, *_find_ends(text)]) if before_years else _find_ends(text))


def _find_ends(text: str) -> Iterator[int]:
    for found in _END.finditer(text):
        start = found.start()
        if start >= _LONG and text[start - _LONG : start].isalnum():
            yield found.end()  # behind a long word, as nearly all of them
            continue
        word = _WORD_BEFORE.search(text[max(0, start - _LONGEST_SHORTENED) : start])
        before = word[0] if word else ""
        is_number = before.isdecimal() and len(before) < 4  # noqa: PLR2004 -- no year
        is_initial = len(before) == 1 and before.isalpha()
        is_short = is_number or is_initial or before.casefold() in _SHORTENED
        if "\n" in found[0] or not (text[start] == "." and is_short):
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
        before = text[max(first, hit.start() - _BEFORE) : hit.start()]
        is_bare = _BARE_BEFORE.search(before) and _BARE_AFTER.match(text, hit.end())
        if is_first or is_bare or _TIME.search(before):
            found.append((int(hit[0]), hit.start()))
    return found
