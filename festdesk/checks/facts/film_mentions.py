"""Where a text names a film with its year, as "The First Teacher (1965)": pure functions.

How far back a title reaches nobody can see from plain words, so a mention has all places where it
could begin; whoever knows titles chooses among them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)(?:\s?[–—/-]\s?(?P<until>(?:19|20)?\d\d)(?!\d))?"
# "(1965)", "(URSS, 1965)", "[1965, short]"; no bracket inside and no other year.
_BRACKETED = re.compile(
    rf"[(\[](?P<before>(?:[^()\[\]\n\d]|\d{{1,3}}(?!\d)){{0,90}}?)(?<![\w.])(?P<years>{_YEAR})"
    r"(?![\w.])(?P<after>(?:[^()\[\]\n\d]|\d{1,3}(?!\d)){0,70})[)\]]"
)
# After a title in quotation marks or italics: ", 1965" or "from 1965".
_BEHIND = re.compile(
    rf"(?:,\s?|\s(?:from|of|aus|aus dem Jahr|uit|z|z roku|datant de)\s)(?P<years>{_YEAR})(?![\w–-])"
)
_CLOSING = {"”": "“„", "“": "„“", "»": "«", "«": "»", "’": "‘‚", "‘": "‚", "›": "‹", '"': '"'}
_YEAR_ALONE = re.compile(r"(?:1[89]|20)\d\d")
_ANY_CLOSING = re.compile("[" + "".join(_CLOSING) + r"](?=,\s?\d|\s[a-z])")
_LONGEST_TITLE, _MOST_WORDS = 120, 14
_WORD_START = re.compile(r"(?<![^\s(\[“„«»‘\"])[^\s]")
_STOPS = ",;:.!?–—-/([|•·"
_OPENING = "“„«»‘‚\"'(["
# Nouns in capitals, as German has them, that stand before a title and are no part of it.
_NOUNS = frozenset(
    {"film", "films", "filme", "filmen", "filmes", "spielfilm", "spielfilme", "kurzfilm",
     "kurzfilme", "dokumentarfilm", "dokumentarfilme", "dokumentation", "debüt", "debütfilm",
     "spielfilmdebüt", "langfilmdebüt", "regiedebüt", "erstling", "serie", "fernsehserie",
     "fernsehfilm", "abschlussfilm", "drama", "komödie", "thriller", "trilogie", "werk", "werke",
     "arbeit", "arbeiten", "meisterwerk", "animationsfilm", "roadmovie", "western", "krimi"}
)  # fmt: skip
# Words that begin a sentence, and hardly a title that is more than one word.
_LEADING = frozenset(
    {"After", "Before", "With", "Like", "Since", "For", "Unlike", "His", "Her", "Their", "Both",
     "Nach", "Mit", "Seit", "Für", "Wie", "Vor", "Sein", "Seine", "Ihr", "Après", "Avec", "Depuis",
     "Avant", "Pour", "Son", "Dopo", "Con", "Prima", "Después", "Tras", "Desde", "Na", "Met",
     "Sinds", "Voor", "Zijn", "Haar", "Depois", "Com", "Após", "Po", "Od", "Już"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FilmMention:
    """A title and a year. The title ends before `end` and begins at one of `starts`.

    `starts` are the likeliest places of plain words, the farthest back first, or the only one of
    a title in quotation marks or italics, which `is_marked`. `inside` is what else stands in the
    bracket, `after` where the text goes on. Where it `is_making`, the year is that
    of the work on the film, where it `is_release`, the one in which the film came out.
    """

    starts: tuple[int, ...]
    end: int
    year: int
    until: int | None
    year_start: int
    is_marked: bool
    inside: tuple[str, ...]
    after: int
    is_making: bool = False
    is_release: bool = False


def find_films(text: str, italics: Sequence[tuple[int, int]] = ()) -> Iterator[FilmMention]:
    """Yield what may be a film with its year; `italics` are the letters that are set so."""
    for found in _BRACKETED.finditer(text):
        end = len(text[: found.start()].rstrip())
        if end == 0 or found.start() - end > 2:  # noqa: PLR2004 -- a bracket of its own
            continue
        marked = _marked_title(text, end, italics)
        inside = tuple(
            part.strip(" .:–—-")
            for words in (found["before"], found["after"])
            for part in re.split(r"[,;/|]", words)
            if part.strip(" .:–—-")
        )
        if marked is not None:
            yield _mention(found, marked, is_marked=True, inside=inside)
        else:
            starts = _starts(text, end)
            if starts:
                yield _mention(found, (starts, end), is_marked=False, inside=inside)
    for start, end, after in _marked(text, italics):
        behind = _BEHIND.match(text, after)
        if behind:
            yield _mention(behind, ((start,), end), is_marked=True, inside=())


def _mention(
    found: "re.Match[str]",
    title: tuple[tuple[int, ...], int],
    *,
    is_marked: bool,
    inside: tuple[str, ...],
) -> FilmMention:
    year, until = int(found["year"]), found["until"]
    last = None
    if until:
        last = int(until) if len(until) == 4 else year // 100 * 100 + int(until)  # noqa: PLR2004
    return FilmMention(
        title[0], title[1], year, last, found.start("year"), is_marked, inside, found.end()
    )


def _marked_title(
    text: str, end: int, italics: Sequence[tuple[int, int]]
) -> tuple[tuple[int, ...], int] | None:
    """Return the title that ends before `end` where it is in quotation marks or italics."""
    for start, last in italics:
        if start < end <= last <= end + 2 or (last <= end and not text[last:end].strip('”“»’" ')):
            first = start + len(text[start:end]) - len(text[start:end].lstrip(' “„«‘"'))
            behind = len(text[: min(last, end)].rstrip(' ”“»’",'))
            return ((first,), behind) if first < behind else None
    opening = _opening_of(text, end)
    return None if opening is None else ((opening,), end - 1)


def _opening_of(text: str, end: int) -> int | None:
    """Return where a title begins whose closing quotation mark is the letter before `end`."""
    opening = _CLOSING.get(text[end - 1])
    if opening is None:
        return None
    least = max(0, end - 1 - _LONGEST_TITLE)
    place = max(text.rfind(mark, least, end - 1) for mark in opening)
    if place < 0 or "\n" in text[place:end] or not text[place + 1 : end - 1].strip():
        return None
    return place + 1


def _marked(text: str, italics: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield each title in italics or quotation marks: its letters, and where the text goes on."""
    for start, end in italics:
        yield start, end, end
    for closing in _ANY_CLOSING.finditer(text):
        opening = _opening_of(text, closing.end())
        if opening is not None:
            yield opening, closing.start(), closing.end()


def _starts(text: str, end: int) -> tuple[int, ...]:
    """Return where a title of plain words that ends before `end` may begin."""
    first = max(text.rfind("\n", 0, end) + 1, end - _LONGEST_TITLE)
    words = [found.start() for found in _WORD_START.finditer(text, first, end)][-_MOST_WORDS:]
    return tuple(start for start in words if _may_begin(text, start, first))


def _may_begin(text: str, start: int, first: int) -> bool:
    """Return whether a title can begin here: a capital or number, and no capitals before it."""
    letter = text[start]
    if not (letter.isupper() or letter.isdecimal() or letter in "¡¿…8" or not letter.isascii()):
        return False
    before = text[first:start].rstrip()
    if not before or before[-1] in _STOPS or before[-1] in _OPENING:
        return True
    word = re.split(r"[\s“„«‘\"(\[]", before)[-1]
    plain = word.strip("”“»’\"',")
    if not plain or plain[0].islower() or not _has_case(plain):
        return True
    return plain.casefold() in _NOUNS or plain in _LEADING


def _has_case(word: str) -> bool:
    return any(letter.isupper() or letter.islower() for letter in word)


def guessed_title(text: str, mention: FilmMention) -> tuple[int, int]:
    """Return the letters that are likely the title where nobody knows it: words in capitals.

    Small words between capitals belong to it, a comma, a full stop or a line before it does not.
    """
    if mention.is_marked:
        return mention.starts[0], mention.end
    least = mention.starts[0]
    start = mention.end
    for found in reversed(list(re.finditer(r"\S+", text[least : mention.end]))):
        word = found[0]
        if (word[-1] in ",;." and least + found.end() < mention.end) or word in _LEADING:
            break
        if _YEAR_ALONE.fullmatch(word) and start < mention.end:
            break  # "1990 an der Scala Pique Dame"; a title that is a year stands alone
        if word[0].isupper() or word[0].isdecimal() or word in {"&", "–", "-"}:
            start = least + found.start()
        elif not word.islower() or word not in _SMALL:
            break
    return start, mention.end


_SMALL = frozenset(
    {"of", "the", "and", "in", "on", "at", "to", "for", "from", "with", "by", "a", "an", "as", "is",
     "de", "la", "le", "les", "du", "des", "et", "en", "un", "une", "à", "au", "aux", "der", "die",
     "das", "den", "dem", "und", "im", "von", "zu", "ein", "eine", "het", "een", "van", "op", "te",
     "y", "el", "los", "las", "por", "con", "del", "di", "il", "lo", "i", "gli", "e", "da", "della",
     "dei", "do", "os", "no", "na", "z", "w", "o"}
)  # fmt: skip
