"""Where a text names an edition of a festival by its number, and which year stands beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.text import fold
from festdesk.checks.facts.ordinal_words import ordinals_in_words
from festdesk.checks.facts.sentences import sentence_around, years_told
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import numbers_of
from festdesk.editions.festivals import Festival

# "72nd", "72st", "72.", "72e", "72ème", "72ª", "72.º"; in capitals Roman numbers: "LXXII".
# What stands before is looked at behind the first sign, so that all else is passed over quickly.
_ORDINAL = re.compile(
    r"(?P<number>\d(?<![\w.,/’-].)\d{0,2})(?:st|nd|rd|th|er|re|e|ᵉ|è?me|ième|ste|de|te[nrsm]?|"
    r"\.?[ªº°]|esim[ao]|\.)?(?=\s)"
)
_IN_ROMAN = re.compile(r"[XVIL](?<!\w.)[XVIL]{1,6}(?=\s)")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_RIGHT_ROMAN = re.compile(r"(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
# Between the number and the name: "annual", "edition of the", "édition du", "Ausgabe der" …
_BETWEEN = re.compile(
    r"\s+(?:(?:annual|edition|édition|edición|edizione|edição|edició|edycj[aię]|editie|ausgabe|"
    r"of|the|du|de la|de l’|de|del|della|dell’|van het|van de|van|der|des|do|da|z|international|"
    r"internationale[nrs]?|(?:film)?festivals?|filmfests?|von)\s+)*",
    re.IGNORECASE,
)
_AFTER_BARE = re.compile(
    r"\s*(?:[.,;:!?)”»’]|$|fest(?:ival)?\sin\s\d|(?:in|en|et|and|und|where|with|nel|im|à|de)\s+(?:\d|the|[a-z]))"
)
# "(2014)", ", 2014", "in 2014"; what follows a comma and a word is another matter.
_YEAR_AFTER = re.compile(
    r"(?:\s*\(|\s*,\s*|\s+(?:(?:held )?(?:in|im Jahre?|im|en|nel|del|de|em|van|w|of)\s+)?)"
    r"(?P<year>(?:19|20)\d\d)(?![\d–—-])"
)
# "2021 beim 71. Filmfestival": no word but such stands between.
_YEAR_BEFORE = re.compile(
    r"(?<![\w.,/:–-])(?P<year>(?:19|20)\d\d)\s(?:beim|am|zum|zur|auf|an|bei|in)?\s?(?:de[mnr]\s|the\s)?$"
)
_AT_ONCE = 16  # letters
_FIRST_WORD = re.compile(r"\w+")
_LONGEST_NAME = 110
_BEGIN = re.compile(rf"\S{{1,{_LONGEST_NAME}}}")
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

    def named_at(
        self, text: str, start: int, *, is_edition: bool = False
    ) -> tuple[Festival, int] | None:
        """Return the festival whose name begins at `start`, and how many letters that takes.

        Where a number and "edition" follow, it `is_edition`, and a bare name is enough.
        """
        begin = _BEGIN.match(text, start)
        names = self._by_word.get(_first_word(begin[0]), ()) if begin else ()
        piece = _plain(text[start : start + _LONGEST_NAME]) if names else ""
        for name, is_bare, festival in names:
            end = len(name)
            if not piece.startswith(name) or piece[end : end + 1].isalnum():
                continue
            if is_bare and not is_edition and not _AFTER_BARE.match(piece, end):
                continue
            return festival, end
        return None


@lru_cache(4096)
def _first_word(begin: str) -> str:
    """Return the first word of a name in its first letters; nothing where it begins with none."""
    first = _FIRST_WORD.match(_plain(begin))
    return first[0] if first else ""


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
    found = _numbered(text, names)
    for place, (start, ordinal, number, festival, end) in enumerate(found):
        noun = _FESTIVAL_BEHIND.match(text, end)
        after = _YEAR_AFTER.match(text, noun.end() if noun else end)
        after = after or _YEAR_BEFORE.search(text, max(0, start - _AT_ONCE), start)
        if after:
            year, where = int(after["year"]), after.start("year")
        else:
            first, last = sentence_around(text, start, end)
            others = (other for n, other in enumerate(found) if n != place)
            if any(first <= other[0] < last for other in others):
                continue
            of_film = _year_of_film(text, first, start)
            if of_film is not None and _is_of_another_year(
                text, start, end, number, festival, of_film
            ):
                year = of_film[0] if festival.numbers_of(of_film[0]) else of_film[0] + 1
                yield EditionMention(start, end, number, ordinal, festival, year, of_film[1])
                continue
            years = years_told(text, first, last) or _only_year(text, first, last)
            if len(years) != 1:
                continue
            year, where = years[0]
        is_beside = (
            after is not None
            or _is_same_clause(text, where, start)
            or _is_soon_behind(text, end, where)
        )
        is_sure = is_beside and (
            _OF_FILM.search(text, start, end) is not None
            or _OF_SHOWING.search(text, *sentence_around(text, start, end)) is not None
        )
        if not is_sure and not _is_meant(festival, number, year, is_beside=is_beside):
            continue
        yield EditionMention(start, end, number, ordinal, festival, year, where)


# "Rain (2018) was shown at the 17th Locarno Festival": the year of the film that is shown there.
_OF_FILM_SHOWN = re.compile(
    r"\w[”»“\"’!?.]?\s\((?P<year>(?:19|20)\d\d)\)(?P<between>[^;:()–—\n]{1,90})$"
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:and|und|et|y|e|who|whose|qui|dont|der|die|deren|dessen)\s+(?:[A-ZÀ-Þ]\w+\s+)?(?:he|she|they|er|sie"
    r"|il|elle|is|was|has|hat|ist|war|won|a|est)\b"
)
_AGAIN = re.compile(
    r"(?i)retrospe|restor|restaur|rétrospe|tribute|hommage|homage|omaggio|homenaje|wieder|again|anniver"
    r"|jubil|classic|digital|\b[24]k\b|jury|juré|workshop|atelier"
)
_LATE = 2  # years after its own in which a film is still shown by festivals
_BORN = re.compile(
    r"(?i)\bborn\b|\bnée?s?\b|geboren|\bnat[oai]\b|nacid|nascid|urodz|since|seit|depuis"
)


def _year_of_film(text: str, first: int, start: int) -> tuple[int, int] | None:
    """Return the year in brackets behind the film that a sentence has shown at `start`."""
    hit = _OF_FILM_SHOWN.search(text, first, start)
    if hit is None or _OTHER_CLAUSE.search(hit["between"]):
        return None
    return int(hit["year"]), hit.start("year")


def _is_of_another_year(
    text: str, start: int, end: int, number: int, festival: Festival, of_film: tuple[int, int]
) -> bool:
    """Return whether a number cannot be that of an edition which showed a film of that year.

    One held years before the film was made is wrong; of one held years later the number has to
    look like the right one: another time it may well be shown again.
    """
    film_year, meant = of_film[0], festival.year_of(number)
    if meant is not None and film_year - 1 <= meant <= film_year + _LATE:
        return False
    rights = {*festival.numbers_of(film_year), *festival.numbers_of(film_year + 1)}
    first, last = sentence_around(text, start, end)
    if not rights or _AGAIN.search(text, first, last):
        return False
    is_early = meant is not None and meant < film_year - 1
    is_sure = is_early and _OF_FILM.search(text, start, end) is not None
    return is_sure or any(_looks_like(number, right) for right in rights)


def _looks_like(number: int, right: int) -> bool:
    """Return whether two numbers differ in one digit, or have two of them changed round."""
    a, b = str(right), str(number)
    is_near = sum(one != other for one, other in zip(a, b, strict=False)) == 1
    return len(a) == len(b) > 1 and (is_near or a == b[::-1])


def _is_same_clause(text: str, year_start: int, start: int) -> bool:
    """Return whether a year before a festival is the time of nothing else: "In 2012 it ran at"."""
    between = text[year_start:start]
    is_before = 0 < len(between) <= _FARTHEST_YEAR and not _CLAUSE_ENDS.search(between)
    return is_before and _BORN.search(between) is None


def _is_soon_behind(text: str, end: int, year_start: int) -> bool:
    """Return whether a year follows a festival in its clause: "zur 70. Berlinale fuhr sie 2020"."""
    between = text[end:year_start]
    is_near = end < year_start <= end + _FARTHEST_BEHIND
    return is_near and not _CLAUSE_ENDS.search(between) and _BORN.search(between) is None


def _only_year(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return the year of a German sentence with one alone, which has no word before it."""
    years = list(_ANY_YEAR.finditer(text, first, last))
    is_bare = len(years) == 1 and _VERB_BEFORE.search(text, first, years[0].start()) is not None
    return [(int(years[0][0]), years[0].start())] if is_bare else []


_ANY_YEAR = re.compile(r"(?<![\w.,/:–-])(?:18|19|20)\d\d(?![\w/–-])")
_VERB_BEFORE = re.compile(
    r"\b(?:zeigte|lief|eröffnete|wurde|gewann|erhielt|feierte|hatte|war|reiste|kam|er|sie|es)\s$"
)
_FARTHEST_BEHIND = 40  # letters
_FARTHEST_YEAR = 70  # letters
_CLAUSE_ENDS = re.compile(r"[;:()–—.]|\b(?:and|und|et|y|e|i|en)\b")

# Beside its year the number of such a festival is its own, however far off it is; "the 5th Cannes
# Festival" may be one of music.
_OF_FILM = re.compile(
    r"[Ff]ilm|[ÉéEe]dition|[Aa]usgabe|edici[oó]n|edizione|[Cc]in[eé]|[Kk]ino|[Cc]inéma|Berlinale|Viennale|Mostra|IFF|IDFA|Sundance|Solothurn"
)


_FESTIVAL_BEHIND = re.compile(r"\s(?:[Ff]ilm\s)?[Ff]est(?:ival)?(?!\w)")
# A sentence that tells of films makes it one of film, too.
_OF_SHOWING = re.compile(
    r"(?<!\w)(?:was\s(?:first\s)?(?:shown|screened)|were\s(?:shown|screened)|screened\sat|shown\sat|(?:short|feature)\sfilm"
    r"|documentary|premiered|gezeigt|uraufgeführt|Kurzfilm\w*|Spielfilm\w*|Dokumentarfilm\w*|projetée?|court[\s-]métrage"
    r"|long[\s-]métrage|documentaire|cortometraje|largometraje|cortometraggio|lungometraggio|curta[\s-]metragem)(?!\w)"
)


def _is_meant(festival: Festival, number: int, year: int, *, is_beside: bool) -> bool:
    """Return whether a year is one in which people may take an edition of that number to be.

    Right beside the name it is also one whose number has a digit in common, at the same place or
    with the two changed round: "the 86th" for the 68th.
    """
    meant = festival.year_of(number)
    if meant is not None and abs(meant - year) <= _NEAR:
        return True
    for right in festival.numbers_of(year) if is_beside else ():
        if meant is None and abs(right - number) <= _NEAR:
            return True
        if _looks_like(number, right):
            return True
    return False


def numbered_editions(text: str, names: FestivalNames) -> Iterator[tuple[int, int, int, Festival]]:
    """Yield each edition that a text names by its number: its start, its end and the number."""
    for start, _, number, festival, end in _numbered(text, names):
        yield start, end, number, festival


_Numbered = tuple[int, str, int, Festival, int]


@lru_cache(16)
def _numbered(text: str, names: FestivalNames) -> tuple[_Numbered, ...]:
    """Return each number with its festival, in the order of the text, and where the two end."""
    ordinals = _ordinals(text)
    found: dict[int, _Numbered] = {}
    for start, end, number in sorted(ordinals):
        named = _named_behind(text, end, names) if number else None
        if named is not None:
            found[start] = (start, text[start:end], number, *named)
    for first, last, number, one, end in _numbered_behind(text, ordinals, names):
        found.setdefault(first, (first, text[first:last], number, one, end))
    for hit in _NAME_AND_NUMBER.finditer(text) if _TWO_DIGITS.search(text) else ():
        known = names.named_at(text, hit.start(), is_edition=True)
        if known is not None and known[1] == len(hit["name"]):
            start, end = hit.span("number")
            found.setdefault(start, (start, hit["number"], int(hit["number"]), known[0], end))
    return tuple(found[start] for start in sorted(found))


@once_for_each_text()
def _ordinals(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return where a text has an ordinal, and its number; 0 where it is none after all."""
    return (
        *(
            (hit.start(), hit.end(), int(hit["number"]))
            for start, end in numbers_of(text)
            if end - start <= _MOST_DIGITS and (hit := _ORDINAL.match(text, start))
        ),
        *((hit.start(), hit.end(), _roman(hit[0])) for hit in _IN_ROMAN.finditer(text)),
        *ordinals_in_words(text),
    )


_MOST_DIGITS = 3
_TWO_DIGITS = re.compile(r"\s\d\d(?:\s(?:in|im|en|nel|em|w)\s|\s?\()(?:19|20)\d\d")
# "Venice 76 in 2019", "Locarno 72 (2019)".
_NAME_AND_NUMBER = re.compile(
    r"(?<!\w)(?P<name>[A-ZÀ-Þ]\w+)\s(?P<number>\d\d)"
    r"(?=\s(?:in|im|en|nel|em|w)\s(?:19|20)\d\d|\s?\((?:19|20)\d\d)"
)


def _named_behind(text: str, start: int, names: FestivalNames) -> tuple[Festival, int] | None:
    """Return the festival whose number ends at `start`, and where its name ends."""
    between = _BETWEEN.match(text, start)
    if between is None:
        return None
    # The first of the words between may be part of the name: "International …".
    starts = {between.end(), *(word.start() + start for word in re.finditer(r"\w+", between[0]))}
    is_edition = _EDITION.match(between[0]) is not None
    for place in sorted(starts, reverse=True):
        named = names.named_at(text, place, is_edition=is_edition)
        is_bare = is_edition and names.named_at(text, place) is None
        if named is not None and not (is_bare and _NAME_GOES_ON.match(text, place + named[1])):
            return named[0], place + named[1]
    return None


_NAME_GOES_ON = re.compile(r"[\s-]+[A-ZÀ-Þ]")


# "the Berlinale's 69th edition", "Venice (76th edition", "Cannes for its 71st edition".
_EDITION = re.compile(
    r"\s+(?:edition|édition|edición|edizione|edição|editie|ausgabe|edycj\w{1,2})\b",
    re.IGNORECASE,
)
_FARTHEST = 40  # letters between the name and its number


def _numbered_behind(
    text: str, ordinals: Sequence[tuple[int, int, int]], names: FestivalNames
) -> Iterator[tuple[int, int, int, Festival, int]]:
    """Yield each number of an edition that follows the name of its festival, to its noun's end."""
    for first, last, number in ordinals:
        edition = _EDITION.match(text, last)
        if not number or edition is None or _OF_ANOTHER.match(text, edition.end()):
            continue
        begin, _ = sentence_around(text, first, last)
        named = _named_before(text, max(begin, first - _FARTHEST - _LONGEST_NAME), first, names)
        if named is not None:
            yield first, last, number, named, edition.end()


# Behind "3rd edition": it is that of a book, or of the festival that follows.
_OF_ANOTHER = re.compile(r"\s+(?:of|de|du|des|der|del|della|do|da|van|von)\b", re.IGNORECASE)


def _named_before(text: str, first: int, last: int, names: FestivalNames) -> Festival | None:
    """Return the one festival that is named near before a number that may be its own."""
    found = None
    end = first
    for word in re.finditer(r"\w+", text[first:last]):
        place = first + word.start()
        if place < end or not text[place].isupper():
            continue
        named = names.named_at(text, place)
        known = named or names.named_at(text, place, is_edition=True)
        if known is not None:
            if found is not None and found != known[0]:
                return None
            found, end = known[0], place + known[1]
    return found if last - end <= _FARTHEST else None


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
