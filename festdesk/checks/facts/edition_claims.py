"""Number and year of this edition as texts tell them: "the 10th edition of the festival"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.cues import Cue
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.ordinal_endings import with_number
from festdesk.checks.facts.ordinal_words import number_in_words
from festdesk.checks.facts.ordinals import known_festivals
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import any_of, number_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import Words, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot

NUMBER_OTHER = Kind(
    "text.own-edition-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; this is edition {number}."),
    sentence(
        "Help",
        "A text counts this edition of the festival otherwise than its name, the known festivals "
        "or the year of its foundation do.",
    ),
    sentence(
        "Help",
        "Correct the number. Where years were left out, write the festival into the known "
        "festivals under Edit.",
    ),
    example=sentence("Help", "“our 10th edition” of a festival founded in 2011, in 2021."),
)
YEAR_OTHER = Kind(
    "text.own-edition-year-other",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; this edition is that of {year}."),
    sentence("Help", "A text names the edition of another year, as texts of last year do."),
    sentence("Help", "Correct the year, or leave it where an earlier edition is meant."),
    example=sentence("Help", "“the 2020 edition of the festival” in the booklet of 2021."),
)
_NUMBER_IN_NAME = re.compile(
    r"(?<![\w.])(?P<number>\d{1,3})(?:st|nd|rd|th|e|er|ème|\.|ª|º|a|o)?(?=\s)"
)
_MOST_LEFT_OUT = 2  # years without a festival that an edition may not know of
# What follows "the 72nd edition of the festival" where it is another one: "of Cannes".
_OF_NONE = (
    r"(?!\s+(?:de|du|of|in|von|di|do|da|van|w)\s+(?-i:[A-ZÀ-Þ])|\s+(?:d|l)[’'](?-i:[A-ZÀ-Þ]))"
)
_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_YEAR_BEHIND = re.compile(
    r",?\s+\(?(?:(?:in|im jahre?|en|de|von|van|nel|em|w|z)\s+)?"
    r"(?P<year>(?:19|20)\d\d)(?![\w–-])",
    re.IGNORECASE,
)
_Numbered = tuple[int, int, str, int, int, bool]  # see `_told`
_ORDINAL = (
    r"(?P<ordinal>\d{1,3}(?:st|nd|rd|th|er|re|e|è?me|ième|ste|de|te[nrs]?|\.?[ªº°]|\.)?|"
    r"[^\W\d_]{4,}(?:-[^\W\d_]{3,}){0,3})"
)


_LONGEST_NAME = 300  # letters; a pattern of more would take longer than all else


def own_name(name: str) -> str:
    """Return the name of an edition without its number and its year; nothing if no text has it."""
    if len(name) > _LONGEST_NAME:
        return ""
    return re.sub(r"\s+", " ", _YEAR.sub("", _NUMBER_IN_NAME.sub("", name))).strip(" ,-–—:.’'")


def own_number(snapshot: Snapshot) -> tuple[int, bool] | None:
    """Return the number of this edition, and whether it is beyond doubt.

    It stands in the name, or follows from the list of known festivals; else from the year of
    foundation, which knows nothing of years that were left out.
    """
    edition = snapshot.edition
    year = edition.starts_on.year
    in_name = _NUMBER_IN_NAME.search(edition.name)
    if in_name:
        return int(in_name["number"]), True
    name = fold(own_name(edition.name))
    for festival in known_festivals(snapshot):
        if any(fold(one) == name for one in festival.names):
            numbers = festival.numbers_of(year)
            if numbers:
                return numbers[0], True
    if edition.founded_year is None or edition.founded_year > year:
        return None
    return year - edition.founded_year + 1, False


@cache
def _own_pattern(name: str) -> str:
    """Return what texts call a festival: its name, or the place in it as other languages do."""
    if not name:
        return "(?!)"
    whole, place = re.escape(name).replace(r"\ ", r"\s+"), _place_in(name)
    if not place:
        return whole
    word = re.escape(place)
    return (
        rf"(?:{whole}|(?:film)?(?:festivals?|fests?)\s+(?:du\s+film\s+)?(?:(?:de|von|in|di|van)\s+|d[’'])?"
        rf"{word})"
    )


def _place_in(name: str) -> str:
    """Return the first word of a name such as "Nordhaven Film Festival"; nothing of others."""
    hit = _PLACE_FIRST.match(name)
    return hit["place"] if hit is not None else ""


_PLACE_FIRST = re.compile(
    r"(?P<place>[A-ZÀ-Þ][\w’-]{3,})\s(?:International\s)?(?:Film|Short|Documentary|Festival|Filmfest)"
)


@cache
def _numbered(language: str, name: str) -> re.Pattern[str]:
    edition, of, this = (
        any_of(one, language) for one in ("edition", "of_the_festival", "this_years")
    )
    this = f"(?:{this}|{any_of('the_festivals', language)})"
    own = _own_pattern(name)
    to_own = r"\s+(?:\w{1,4}\s+){0,2}"
    second, third = (_ORDINAL.replace("ordinal", f"ordinal{n}") for n in (2, 3))
    return re.compile(
        rf"(?<![\w.,/]){_ORDINAL}\s+(?:annual\s+)?{edition}(?:\s+{of}{_OF_NONE}|{to_own}{own})(?!\w)"
        rf"|(?<!\w){this}\s+{second}\s+(?:annual\s+)?{edition}(?!\w)"
        rf"|(?<![\w.,/]){third}\s+(?:annual\s+)?{own}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _dated(language: str, name: str) -> re.Pattern[str]:
    edition, of = any_of("edition", language), any_of("of_the_festival", language)
    own = re.escape(name).replace(r"\ ", r"\s+") if name else "(?!)"
    year = r"(?<![\w.,/-])(?P<{}>(?:19|20)\d\d)(?![\w–-])"
    to_own = r"\s+(?:\w{1,4}\s+){0,2}"
    return re.compile(
        rf"{year.format('year')}\s+{edition}(?:\s+{of}|{to_own}{own})(?!\w)"
        rf"|(?<!\w){edition}\s+(?:of\s+|de\s+|von\s+|van\s+|del\s+|do\s+|z\s+)?{year.format('year2')}"
        rf"(?:\s+{of}|{to_own}{own})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _some(language: str, name: str) -> re.Pattern[str]:
    """Return what has to be there at all; looked for first, since most texts have none."""
    own = re.escape(_place_in(name) or name) or "(?!)"
    return re.compile(rf"{any_of('edition', language)}|{own}", re.IGNORECASE)


@cache
def _cue(language: str, name: str) -> "_Cues":
    own = _place_in(name) or name
    return _Cues(cue_of("edition", language), Cue((own,)) if own else Cue(()))


class _Cues(NamedTuple):
    """What is looked for before that: words of which one stands there."""

    edition: Cue
    name: Cue

    def may_be_in(self, body: str) -> bool:
        return self.edition.may_be_in(body) or self.name.may_be_in(body)


def _own_name_of(snapshot: Snapshot) -> str:
    return own_name(snapshot.edition.name)


def _asked(text: Words, name: str) -> tuple[str, str, str]:
    return text.body, text.language, name


@once_for_each_text(_asked, settings=_own_name_of)
def _told(
    body: str, language: str, name: str
) -> tuple[tuple[_Numbered, ...], tuple[tuple[int, int, int, int], ...]]:
    """Return the numbers and the years of editions that a text tells, each with its places."""
    if not _cue(language, name).may_be_in(body) or not _some(language, name).search(body):
        return (), ()
    numbers, years = [], []
    for hit in _numbered(language, name).finditer(body):
        group = next(one for one in ("ordinal", "ordinal2", "ordinal3") if hit[one])
        is_named = group != "ordinal2"
        numbers.append((*hit.span(), hit[group], *hit.span(group), is_named))
    for hit in _dated(language, name).finditer(body):
        group = "year" if hit["year"] else "year2"
        years.append((*hit.span(), int(hit[group]), hit.start(group)))
    return tuple(numbers), tuple(years)


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text tells otherwise of the number and year of this edition."""
    if prose.table == "presstext":
        return
    year = snapshot.edition.starts_on.year
    numbers, years = _told(prose.body, prose.language, _own_name_of(snapshot))
    for start, end, ordinal, first, last, is_named in numbers:
        digits = re.match(r"\d+", ordinal)
        number = int(digits[0]) if digits else _in_words(ordinal, prose.language)
        right = own_number(snapshot) if number is not None else None
        if number is None or right is None or number == right[0]:
            continue
        if _tells_other_year(prose, start, end, year):
            continue
        instead = [with_number(ordinal, right[0])] if digits else []
        found = found_in(
            NUMBER_OTHER, prose, first, last, *instead, words=(start, end), number=right[0]
        )
        # A lower number is right where years without a festival are not known here; not where the
        # same text counts another year as if there were none.
        # On a card "our 3rd edition" may be of a newspaper.
        is_off = number > right[0] or right[0] - number > _MOST_LEFT_OUT
        is_off |= _year_behind(prose, end) == year and _counts_every_year(
            prose, numbers, right[0] - year
        )
        is_sure = (right[1] or is_off) and (is_named or prose.film_id is None)
        yield found if is_sure else replace(found, severity=Severity.HINT)
    for start, end, told, where in years:
        if told != year:
            yield found_in(
                YEAR_OTHER, prose, where, where + 4, str(year), words=(start, end), year=year
            )


def _in_words(ordinal: str, language: str) -> int | None:
    return number_of(ordinal, "ordinals", language) or number_in_words(ordinal) or None


def _year_behind(prose: Prose, end: int) -> int | None:
    """Return the year right behind the name of a festival: "the 29th Festival of Tests in 2027"."""
    hit = _YEAR_BEHIND.match(prose.body, end)
    return int(hit["year"]) if hit is not None else None


def _counts_every_year(prose: Prose, numbers: Sequence[_Numbered], first: int) -> bool:
    """Return whether a text has an earlier edition by the number that its year alone gives it.

    `first` is what the number of an edition is more than its year.
    """
    for _, end, ordinal, *_ in numbers:
        digits, year = re.match(r"\d+", ordinal), _year_behind(prose, end)
        if digits is not None and year is not None and int(digits[0]) == year + first:
            return True
    return False


def _tells_other_year(prose: Prose, start: int, end: int, year: int) -> bool:
    behind = _year_behind(prose, end)
    if behind is not None:
        return behind != year
    first, last = sentence_around(prose.body, start, end)
    return any(int(hit[0]) != year for hit in _YEAR.finditer(prose.body, first, last))


CHECKS = (of_texts(look, NUMBER_OTHER, YEAR_OTHER),)
