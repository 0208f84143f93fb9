"""Where a text names an edition of a festival by its number, and which year stands beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from festdesk.base.text import fold
from festdesk.checks.sentences import sentence_around, years_told
from festdesk.editions.festivals import Festival

# "72nd", "72st", "72.", "72e", "72ème", "72ª", "72.º"; in capitals Roman numbers: "LXXII".
_ORDINAL = re.compile(
    r"(?<![\w.,/’-])(?P<number>\d{1,3})(?:st|nd|rd|th|er|re|e|è?me|ième|ste|de|te[nrsm]?|"
    r"\.?[ªº°]|esim[ao]|\.)?(?=\s)|(?<!\w)(?P<roman>[XVIL]{2,7})(?=\s)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_RIGHT_ROMAN = re.compile(r"(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
# Between the number and the name: "annual", "edition of the", "édition du", "Ausgabe der" …
_BETWEEN = re.compile(
    r"\s+(?:(?:annual|edition|édition|edición|edizione|edição|edició|edycj[aię]|editie|ausgabe|"
    r"of|the|du|de la|de l’|de|del|della|dell’|van het|van de|van|der|des|do|da|z|international|"
    r"internationale[nrs]?)\s+)*"
)
_AFTER_BARE = re.compile(
    r"\s*(?:[.,;:!?)”»’]|$|(?:in|en|et|and|und|where|with|nel|im|à|de)\s+(?:\d|the|[a-z]))"
)
# "(2014)", ", 2014", "in 2014"; what follows a comma and a word is another matter.
_YEAR_AFTER = re.compile(
    r"(?:\s*\(|\s*,\s*|\s+(?:(?:held )?(?:in|im Jahre?|im|en|nel|del|de|em|van|w|of)\s+)?)"
    r"(?P<year>(?:19|20)\d\d)(?![\d–—-])"
)
_FIRST_WORD = re.compile(r"\w+")
_LONGEST_NAME = 110
_NEAR = 3  # years between the edition and the year of its sentence; more is another matter
_APOSTROPHES = str.maketrans({"'": "’", "‘": "’", "\u00a0": " ", "\n": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class EditionMention:
    """The number and the name of a festival from `start` to before `end`, and the year beside it.

    `ordinal` are the letters of the number, `year_start` is where the year stands.
    """

    start: int
    end: int
    number: int
    ordinal: str
    festival: Festival
    year: int
    year_start: int


class FestivalNames:
    """The names of festivals, to be looked for in texts; the first festival with a name has it."""

    def __init__(self, festivals: Sequence[Festival]) -> None:
        self._by_word: dict[str, list[tuple[str, bool, Festival]]] = {}
        known: set[str] = set()
        for festival in festivals:
            for name in (*festival.names, *festival.bare):
                folded = _plain(name).strip()
                if not folded or folded in known:
                    continue
                known.add(folded)
                is_bare = name in festival.bare
                first = _FIRST_WORD.match(folded)
                key = first[0] if first else folded
                self._by_word.setdefault(key, []).append((folded, is_bare, festival))
        for names in self._by_word.values():
            names.sort(key=lambda one: -len(one[0]))

    def named_at(self, text: str, start: int) -> tuple[Festival, int] | None:
        """Return the festival whose name begins at `start`, and how many letters that takes."""
        piece = _plain(text[start : start + _LONGEST_NAME])
        first = _FIRST_WORD.match(piece)
        for name, is_bare, festival in self._by_word.get(first[0], ()) if first else ():
            end = len(name)
            if not piece.startswith(name) or piece[end : end + 1].isalnum():
                continue
            if is_bare and not _AFTER_BARE.match(piece, end):
                continue
            return festival, end
        return None


def _plain(text: str) -> str:
    """Return `text` folded letter by letter, so that places stay where no letter becomes two."""
    text = text.translate(_APOSTROPHES)
    return text.lower() if text.isascii() else "".join(map(_folded_letter, text))


@cache
def _folded_letter(letter: str) -> str:
    return fold(letter)[:1] or letter


def find_editions(text: str, names: FestivalNames) -> Iterator[EditionMention]:
    """Yield each edition that a text names together with its year.

    The year stands right after the name, or is the only one that its sentence tells and no more
    than a few years away: in "1937" and "the 50th Venice Film Festival" the year is about
    something else.
    """
    found = list(_numbered(text, names))
    for place, (start, ordinal, number, festival, end) in enumerate(found):
        after = _YEAR_AFTER.match(text, end)
        if after:
            year, where = int(after["year"]), after.start("year")
        else:
            first, last = sentence_around(text, start, end)
            others = (other for n, other in enumerate(found) if n != place)
            if any(first <= other[0] < last for other in others):
                continue
            years = years_told(text, first, last)
            if len(years) != 1:
                continue
            year, where = years[0]
        meant = festival.year_of(number)
        if meant is None or abs(meant - year) > _NEAR:
            continue
        yield EditionMention(start, end, number, ordinal, festival, year, where)


def _numbered(text: str, names: FestivalNames) -> Iterator[tuple[int, str, int, Festival, int]]:
    for hit in _ORDINAL.finditer(text):
        number = int(hit["number"]) if hit["number"] else _roman(hit["roman"])
        between = _BETWEEN.match(text, hit.end())
        if not number or between is None:
            continue
        # The first of the words between may be part of the name: "International …".
        starts = [between.end()]
        starts += [word.start() for word in re.finditer(r"\w+", between[0])]
        offset = between.start()
        for start in sorted({starts[0], *(offset + one for one in starts[1:])}, reverse=True):
            named = names.named_at(text, start)
            if named is not None:
                yield hit.start(), hit[0], number, named[0], start + named[1]
                break


def _roman(letters: str) -> int:
    """Return the number of Roman letters up to 89, or nothing where they are none."""
    if not _RIGHT_ROMAN.fullmatch(letters):
        return 0
    values = [_ROMAN.get(letter, 0) for letter in letters]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def to_roman(number: int) -> str:
    """Return a number up to 89 in Roman letters."""
    tens, ones = divmod(number, 10)
    ten = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")[tens]
    return ten + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
