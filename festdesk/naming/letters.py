"""The words of a text in which a name may stand: where they begin, end and join."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from festdesk.base.languages import script_of

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060"
APOSTROPHES = "'’ʼ"
_TO_SEEN = {ord(sign): None for sign in _UNSEEN}
_TO_PLAIN = _TO_SEEN | dict.fromkeys(map(ord, "’ʼ"), "'")
_LAST_WITH_CAPITALS = 0x2000  # Latin, Greek, Cyrillic, Armenian and their supplements lie before it
_CAPITALS = "".join(c for c in map(chr, range(0x41, _LAST_WITH_CAPITALS)) if c.isupper())
_INSIDE = rf"[\w\u0300-\u036f{_UNSEEN}]"
_REST = rf"{_INSIDE}*(?:[{APOSTROPHES}](?=\w){_INSIDE}+)*"
# A hyphen joins two words, so that "Jean-Luc" is found as "Jean Luc" too.
WORD = re.compile(rf"[^\W\d_]{_REST}")
# The capital is asked for first, since that is what lets a search skip all small letters.
_CAPITALISED = re.compile(rf"[{_CAPITALS}](?<![^\W\d_].){_REST}")
_LEAD = re.compile(rf"[^\W\d_]{{1,3}}[{APOSTROPHES}](?=[{_CAPITALS}])")
# Between two words of one name. A point stands behind an initial and a short form alone.
_BETWEEN = re.compile(r"(?:\.?[ \u00a0\u202f\n]|\.|[-‐‑])\Z")
_BETWEEN_PARTS = re.compile(r"[^\w\n]{1,3}\Z")  # of a company or a title: " & ", ": ", "/"
_LONGEST_SHORT_FORM = 2
_FAR = 45  # characters within which the other words of a name are looked for
_ENDS_SENTENCE = frozenset(".!?…:;\n•–—|")
_OPENS = frozenset("\"'“”„«»‹›‘’‚([ \u00a0\u202f\t¿¡*_")
# Scripts that have no capitals: names in them are found letter by letter.
_CASELESS = re.compile(
    r"[\u0590-\u08ff\u0900-\u109f\u10d0-\u10ff\u1100-\u18af\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


class Token(NamedTuple):
    """A word where it stands."""

    start: int
    end: int
    word: str


# As `Token` makes one, without a call in Python for each word.
_token: Callable[[tuple[int, int, str]], Token] = partial(tuple.__new__, Token)


def capitalised(text: str) -> list[Token]:
    """Return the words that begin with a capital, in any script that has capitals."""
    return [_token((one.start(), one.end(), one[0])) for one in _CAPITALISED.finditer(text)]


def capitalised_words(text: str) -> list[str]:
    """Return what `capitalised` does, without where it stands, which takes longer to tell."""
    return _CAPITALISED.findall(text)


def words_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield all words; a small article that is joined to one is left out: "d’Agnès" is "Agnès".

    So it is in a name, whose "d’Ydewalle" is found as "Ydewalle".
    """
    for found in WORD.finditer(text, start, len(text) if end is None else end):
        yield _without_lead(found)


def _without_lead(found: re.Match[str]) -> Token:
    start, end = found.span()
    word = found[0]
    if not word.isalpha() and word[0].islower() and (lead := _LEAD.match(word)) is not None:
        return Token(start + lead.end(), end, word[lead.end() :])
    return Token(start, end, word)


def has_letters_without_case(text: str) -> bool:
    """Return whether a script without capitals is in a text, such as Hebrew or Japanese."""
    return not text.isascii() and _CASELESS.search(text) is not None


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Return a word as it is compared: composed, with plain apostrophes, without unseen signs."""
    return word if word.isascii() else unicodedata.normalize("NFC", word.translate(_TO_PLAIN))


def composed(word: str) -> str:
    """Return a word composed and without unseen signs; its apostrophes stay as they are."""
    return word if word.isascii() else unicodedata.normalize("NFC", word.translate(_TO_SEEN))


@lru_cache(maxsize=50_000)
def script_of_name(text: str) -> str:
    """Return the script of a name."""
    return "Latn" if text.isascii() else script_of(text)


def follows_mark(text: str, start: int) -> bool:
    """Return whether an opening quotation mark or a bracket stands before a word."""
    return start > 0 and text[start - 1] in _OPENS and not text[start - 1].isspace()


def begins_sentence(text: str, start: int) -> bool:
    """Return whether a word begins a sentence, a line or a quotation, and has its capital of it."""
    at = start - 1
    while at >= 0 and text[at] in _OPENS:
        at -= 1
    return at < 0 or text[at] in _ENDS_SENTENCE


def words_before(text: str, start: int, *, is_loose: bool = False, most: int = _FAR) -> list[Token]:
    """Return the words of which a name may consist before `start`, the nearest first.

    They end where something else than a space, a hyphen or the point of an initial is between
    two words; `is_loose` lets "&", a colon and the like be there. `most` is how many are asked
    for at least.
    """
    first = max(0, start - _FAR)
    found: list[Token] = []
    at = start
    # Most words stand between two spaces, and are told in a tenth of the time.
    while at > first and text[at - 1] == " " and len(found) < most:
        begin = text.rfind(" ", first, at - 1) + 1 or first
        word = text[begin : at - 1]
        if not word.isalpha() or (begin == first and first > 0):
            break
        found.append(_token((begin, at - 1, word)))
        at = begin
    if len(found) >= most:
        return found
    if start > 1 and text[start - 1] in APOSTROPHES:  # "Gérard d’Ydewalle"
        at -= 1
        while at > first and text[at - 1].islower():
            at -= 1
    for one in reversed(list(WORD.finditer(text, first, at))):
        is_cut = one.start() == first and first > 0
        if is_cut or not _joins(one[0], text[one.end() : at], is_loose):
            break
        token = _without_lead(one)
        found.append(token)
        at = token.start
    return found


def words_after(text: str, end: int, *, is_loose: bool = False) -> list[Token]:
    """Return the words of which a name may consist after `end`, the nearest first."""
    found: list[Token] = []
    at, before = end, ""
    for one in WORD.finditer(text, end, min(len(text), end + _FAR)):
        if not _joins(before, text[at : one.start()], is_loose):
            break
        found.append(_without_lead(one))
        at, before = one.end(), one[0]
    return found


def _joins(before: str, between: str, is_loose: bool) -> bool:  # noqa: FBT001 -- handed on
    if between == " ":
        return True
    if is_loose and _BETWEEN_PARTS.match(between):
        return True
    if not _BETWEEN.match(between):
        return False
    return "." not in between or len(before) <= _LONGEST_SHORT_FORM


def is_joined(text: str, start: int) -> bool:
    """Return whether a hyphen joins the word at `start` to one on its left."""
    return start > 1 and text[start - 1] in "-‐‑" and text[start - 2].isalnum()
