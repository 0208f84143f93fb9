"""Where a text names an edition of a festival by its number, and which year stands beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

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
    r"(?:\s*\(|\s*,\s*|\s+)(?:(?:held )?(?:in|im Jahre?|im|en|nel|del|de|em|van|w|of)\s+)?"
    r"(?P<year>(?:19|20)\d\d)(?![\d–—-]|\s(?:of|at|on|auf|beim?|zu[mr]|de[mrs]|au|à)\s)"
)
# "2021 beim 71. Filmfestival": no word but such stands between.
_YEAR_BEFORE = re.compile(
    r"(?<![\w.,/:–-])(?P<year>(?:19|20)\d\d)(?:,?\sthe\syear\sof|,?\sl’année|,?\sdem\sJahr)?\s"
    r"(?:beim|am|zum|zur|auf|an|bei|in|de)?\s?(?:de[mnrs]\s|the\s|la\s)?$"
)
_AT_ONCE = 30  # letters
_FIRST_WORD = re.compile(r"\w+")
_LONGEST_NAME = 110
_BEGIN = re.compile(rf"\S{{1,{_LONGEST_NAME}}}")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’-]*(?: (?:[A-ZÀ-Þ]|del )[\w’-]*){0,2}")
_NEAR = 3  # years between the edition and the year of its sentence; more is another matter
_APOSTROPHES = str.maketrans({"'": "’", "‘": "’", "\u00a0": " ", "\n": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class EditionMention:
    """The number and the name of a festival from `start` to before `end`, and the year beside it.

    `ordinal` are the letters of the number, `year_start` is where the year stands. The name may
    stand before the number: then the year is as likely wrong.
    """

    start: int
    end: int
    number: int
    ordinal: str
    festival: Festival
    year: int
    year_start: int
    is_named_before: bool = False


class FestivalNames:
    """The names of festivals, to be looked for in texts; the first festival with a name has it."""

    def __init__(self, festivals: Sequence[Festival]) -> None:
        self._known: dict[str, tuple[bool, Festival]] = {}
        lengths: dict[str, set[int]] = {}  # of the names that begin with a word
        for festival in festivals:
            for name in (*festival.names, *festival.bare):
                folded = _plain(name).strip()
                if not folded or folded in self._known:
                    continue
                self._known[folded] = name in festival.bare, festival
                first = _FIRST_WORD.match(folded)
                lengths.setdefault(first[0] if first else folded, set()).add(len(folded))
        self._lengths = {word: sorted(those, reverse=True) for word, those in lengths.items()}
        self._places: dict[str, Festival] = {}
        for festival in festivals:
            for city in festival.places:
                self._places.setdefault(_plain(city), festival)

    def named_at(
        self, text: str, start: int, *, is_edition: bool = False
    ) -> tuple[Festival, int] | None:
        """Return the festival whose name begins at `start`, and how many letters that takes.

        Where a number and "edition" follow, it `is_edition`, and a bare name is enough.
        """
        begin = _BEGIN.match(text, start)
        lengths = self._lengths.get(_first_word(begin[0]), ()) if begin else ()
        piece = _plain(text[start : start + _LONGEST_NAME]) if lengths else ""
        for end in lengths:
            named = self._known.get(piece[:end]) if end <= len(piece) else None
            if named is None or piece[end : end + 1].isalnum():
                continue
            is_bare, festival = named
            if is_bare and not is_edition and not _AFTER_BARE.match(piece, end):
                continue
            return festival, end
        return None

    def placed_at(self, text: str, start: int) -> tuple[Festival, int] | None:
        """Return the festival whose place begins at `start`, and how many letters that takes."""
        hit = _CAPITALS.match(text, start)
        words = hit[0].split(" ") if hit else []
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            festival = self._places.get(_plain(name))
            if festival is not None:
                return festival, len(name)
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
    told: dict[int, tuple[int, int]] = {}  # the year of each that has one, and where it stands
    for place, one in enumerate(found):
        start, end, number, festival = one.start, one.end, one.number, one.festival
        if _APART.search(text, max(0, start - _BEFORE_YEAR), start):
            continue
        noun = _FESTIVAL_BEHIND.match(text, end)
        after = _YEAR_AFTER.match(text, noun.end() if noun else end)
        after = after or _YEAR_BEFORE.search(text, max(0, start - _AT_ONCE), start)
        is_beside = after is not None
        if after:
            year, where = int(after["year"]), after.start("year")
        else:
            first, last = sentence_around(text, start, end)
            before = _within(found, place - 1, first, last)
            behind = _within(found, place + 1, first, last)
            is_joined = before is not None and _JOINED.fullmatch(text, before.end, start)
            near = told.get(place - 1) if is_joined else None
            near = near or _nearest_year(
                text, before.end if before else first, one, behind.start if behind else last
            )
            if near is not None:
                (year, where), is_beside = near, True
            elif before is not None or behind is not None:
                continue
            else:
                of_film = _year_of_film(text, first, start)
                if of_film is not None and _is_of_another_year(
                    text, start, end, number, festival, of_film
                ):
                    year = of_film[0] if festival.numbers_of(of_film[0]) else of_film[0] + 1
                    yield EditionMention(
                        start, end, number, one.ordinal, festival, year, of_film[1]
                    )
                    continue
                years = years_told(text, first, last) or _only_year(text, first, last)
                if len(years) != 1 or _is_of_else(text, first, one, years[0][1]):
                    continue
                year, where = years[0]
                is_beside = _is_same_clause(text, where, start) or _is_soon_behind(text, end, where)
        told[place] = year, where
        is_sure = is_beside and not one.is_by_place and _tells_of_films(text, start, end)
        if not is_sure and not _is_meant(festival, number, year, is_beside=is_beside):
            continue
        yield EditionMention(
            start, end, number, one.ordinal, festival, year, where, one.named != (0, 0)
        )


def _tells_of_films(text: str, start: int, end: int) -> bool:
    """Return whether a festival is one of films, by its name or by what its sentence tells."""
    if _OF_FILM.search(text, start, end) is not None:
        return True
    return _OF_SHOWING.search(text, *sentence_around(text, start, end)) is not None


# "at the 65th Oberhausen Short Film Festival and at the 30th FIDMarseille": of one year.
_JOINED = re.compile(
    r"(?:,|,?\s(?:and|et|und|y|e|i|en|sowie|ainsi\sque|as\swell\sas))(?:\s(?:at|then|auf|beim?|à|au|aux|en"
    r"|zu[mr]?|puis|dann))?(?:\s(?:the|de[mnr]|la|le|l’))?\s"
)
# "Two years after the 64th Berlinale, in 2016".
_APART = re.compile(
    r"\b(?:after|before|since|until|nach|vor|seit|bis|après|avant|depuis|jusqu’à)\s"
    r"(?:the\s|de[rmn]\s|zur\s|zum\s|la\s|le\s|les\s)?$"
)
_AROUND = 45  # letters between an edition and a year in its clause
_PARTS_BEFORE = re.compile(r"[.;:!?()—\n]|\b(?:and|und|et|y|e|i|who|qui)\s(?!(?:19|20)\d\d)")
_PARTS = re.compile(r"[.,;:!?()–—\n]|\b(?:and|und|et|y|e|i|en|who|qui)\s(?!(?:19|20)\d\d)")
# What a year before the festival is the time of: "Shot in 2015, …", "since 2015", "born in 1971".
_OF_ELSE = re.compile(
    r"(?:\b(?:since|seit|depuis|until|bis|from|of|von|ab|after|nach|après|before|vor|avant|dal|desde|born|shot"
    r"|filmed|made|written|founded|graduated|gedreht|geboren|tourné|écrit|née?|fondé)|jusqu[’']en)"
    r"(?:\s(?:in|en|im|am|the))?\s$", re.IGNORECASE,
)  # fmt: skip


def _within(found: Sequence["_Numbered"], place: int, first: int, last: int) -> "_Numbered | None":
    """Return an edition by its place among those found, if it stands in the sentence."""
    one = found[place] if 0 <= place < len(found) else None
    return one if one is not None and first <= one.start < last else None


def _nearest_year(text: str, first: int, one: "_Numbered", last: int) -> tuple[int, int] | None:
    """Return the year that no sign parts from an edition, before it or else behind it.

    Where the name of the festival stands before the number, a comma parts nothing: "in Locarno in
    2021, at the 74th edition".
    """
    named_from, named_to = one.named
    beside = _YEAR_BEHIND.match(text, named_to) or _YEAR_AHEAD.search(text, first, named_from)
    if beside is not None and named_to:
        return int(beside["year"]), beside.start("year")
    parts = _PARTS_BEFORE if named_to else _PARTS
    first, last = max(first, one.start - _AROUND), min(last, one.end + _AROUND)
    before = list(_times(text, first, one.start))[-1:]
    behind = list(_times(text, one.end, last))[:1]
    for hit in before:
        if not parts.search(text, hit.end(), one.start):
            return int(hit[0]), hit.start()
    for hit in behind:
        if not _PARTS.search(text, one.end, hit.start()):
            return int(hit[0]), hit.start()
    return None


# "at Locarno 2021, the 74th edition", "the 2021 Locarno Film Festival, the 74th edition".
_YEAR_BEHIND = re.compile(r"\s(?:Film\s?[Ff]estival\s)?(?P<year>(?:19|20)\d\d)(?![\w–-])")
_YEAR_AHEAD = re.compile(r"(?<![\w–-])(?P<year>(?:19|20)\d\d)\s$")


def _times(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Yield the years that are the time of something, by the word before or behind them."""
    for hit in _ANY_YEAR.finditer(text, first, last):
        around = max(0, hit.start() - _BEFORE_YEAR), hit.start()
        is_time = _TIME.search(text, *around) or _VERB_BEFORE.search(text, *around)
        is_time = is_time or _TIME_BEHIND.match(text, hit.end())
        if is_time and not _OF_ELSE.search(text, *around):
            yield hit


_TIME = re.compile(
    r"(?:\b(?:in|im\sJahre?|en|nel|em|del|w|in\sthe\syear|en\sl[’']année|anno|no\sano\sde)\s|[.!?]\s|^)$",
    re.IGNORECASE,
)
_TIME_BEHIND = re.compile(
    r"\s(?:beim?|auf|im|zu[mr]?|in\s(?:de[mr]|den|(?=[A-ZÀ-Þ]))|Gast|Teil|Premiere|Weltpremiere|Eröffnungsfilm|Mitglied|als)\b"
)
_BEFORE_YEAR = 20  # letters


def _is_of_else(text: str, first: int, one: "_Numbered", where: int) -> bool:
    """Return whether the one year that a sentence tells is the time of something else in it.

    "In 2016 she made Rain, which was shown at the 67th Berlinale": of another clause. A comma
    right behind the year parts nothing where the sentence begins so: "In 2016, Rain was shown at".
    """
    if _OF_ELSE.search(text, max(0, where - _BEFORE_YEAR), where):
        return True
    year_end = where + len("2000")
    if where > one.start:
        return _ELSEWHERE.search(text, one.end, where) is not None
    is_opening = _OPENING.fullmatch(text, first, where) is not None
    from_there = year_end + 1 if is_opening and text[year_end : year_end + 1] == "," else year_end
    return _ELSEWHERE.search(text, from_there, one.start) is not None


_OPENING = re.compile(r"[\s“„«\"]*(?:[^\W\d_]{1,4}\s(?:jahre?\s|the year )?)?", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r",(?!\s(?:at|during|lors|au|à|beim|bei|auf|zu[mr]|en|nel|al)\s)|[;:](?!\s(?:it|this|c’|es|das)\s?(?:was|était|war)\s)|[()–—.!?]|(?<!\w)(?:19|20)\d\d(?!\w)|\b(?:and|und|et|y|e|i|who|qui|which|while|when|as|after|before|als|bevor"
    r"|nachdem|quand|avant|après|puis|then|dann)\b"
)


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
    for one in _numbered(text, names):
        yield one.start, one.end, one.number, one.festival


class _Numbered(NamedTuple):
    """A number with its festival.

    Where the name stands before the number, it is `named` from there to there; it may be no more
    than the place.
    """

    start: int
    ordinal: str
    number: int
    festival: Festival
    end: int
    named: tuple[int, int] = (0, 0)
    is_by_place: bool = False


@lru_cache(16)
def _numbered(text: str, names: FestivalNames) -> tuple[_Numbered, ...]:
    """Return each number with its festival, in the order of the text."""
    ordinals = _ordinals(text)
    found: dict[int, _Numbered] = {}
    for start, end, number in sorted(ordinals):
        named = _named_behind(text, end, names) if number else None
        if named is not None:
            found[start] = _Numbered(start, text[start:end], number, *named)
    for one in _numbered_behind(text, ordinals, names):
        found.setdefault(one.start, one)
    has_two = any(end - start == _TWO for start, end in numbers_of(text))
    for hit in _NAME_AND_NUMBER.finditer(text) if has_two and _TWO_DIGITS.search(text) else ():
        known = names.named_at(text, hit.start(), is_edition=True)
        if known is not None and known[1] == len(hit["name"]):
            start, end = hit.span("number")
            found.setdefault(
                start, _Numbered(start, hit["number"], int(hit["number"]), known[0], end)
            )
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


_MOST_DIGITS, _TWO = 3, 2
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
) -> Iterator[_Numbered]:
    """Yield each number of an edition that follows the name of its festival, to its noun's end."""
    for first, last, number in ordinals:
        edition = _EDITION.match(text, last)
        if not number or edition is None or _OF_ANOTHER.match(text, edition.end()):
            continue
        begin, _ = sentence_around(text, first, last)
        named = _named_before(text, max(begin, first - _FARTHEST - _LONGEST_NAME), first, names)
        if named is not None:
            ordinal = text[first:last]
            yield _Numbered(first, ordinal, number, named[0], edition.end(), *named[1:])


# Behind "3rd edition": it is that of a book, or of a festival that has a name.
_OF_ANOTHER = re.compile(
    r"\s+(?:of|de|du|des|der|del|della|do|da|van|von)\b(?!\s+(?:(?:the|het|la)\s+)?(?:film)?festivals?\b"
    r"(?!\s+(?:(?:of|de|du|des|von|in|di|del|do|da)\b|d’|(?-i:[A-ZÀ-Þ]))))",
    re.IGNORECASE,
)


def _named_before(
    text: str, first: int, last: int, names: FestivalNames
) -> tuple[Festival, tuple[int, int], bool] | None:
    """Return the one festival that is named near before a number, and where its name stands.

    And whether that is nothing but its place: another festival held there may be meant.
    """
    found: tuple[Festival, tuple[int, int], bool] | None = None
    end = first
    for word in re.finditer(r"\w+", text[first:last]):
        place = first + word.start()
        if place < end or word[0].islower():
            continue
        known = names.named_at(text, place) or names.named_at(text, place, is_edition=True)
        named = known or names.placed_at(text, place)
        if named is not None:
            if found is not None and found[0] != named[0]:
                return None
            end = place + named[1]
            found = named[0], (place, end), known is None
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
