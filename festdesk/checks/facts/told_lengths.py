"""Running times as texts tell them, exact or rough: "a 95-minute film", "nearly two hours"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from festdesk.checks.cues import Cue
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.numbers_told import number_in
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.late_patterns import LatePattern
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import is_behind_number, joined

_HOUR = 60
_ROUND = 5  # minutes: a number that can be divided by it may be a rounded one
_NEAR, _NEAR_ROUND, _NEAR_HOURS, _ROUGHLY = 1, 3, 14, 0.12
_SHORTEST, _LONGEST = 3, 900  # minutes


@dataclass(frozen=True, slots=True)
class LengthTold:
    """A running time of some minutes from `start` to before `end`, and where its number stands.

    It `is_exact` where it is told in minutes; `tolerance` is how far from it the film may be.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    minutes: int
    tolerance: int
    is_exact: bool
    is_loose: bool = False  # the words could tell of a part of the film or of its story
    is_of_story: bool = False  # nothing but the number speaks for the film
    is_bare: bool = False  # and it stands anywhere
    is_of_the_film: bool = False  # the words say that "the film" lasts so long

    def is_turned(self, minutes: int) -> bool:
        """Return whether a film of so many minutes is told with two digits turned."""
        is_short = self.minutes < _SHORTEST_TURNED or not self.minutes % _ROUND_STORY
        return not is_short and _are_turned(str(self.minutes), str(minutes))

    def is_mistyped(self, minutes: int) -> bool:
        """Return whether a film of so many minutes is told with one digit wrong, or two turned."""
        if self.is_turned(minutes):
            return True  # hardly ever by chance
        told, right = str(self.minutes), str(minutes)
        least, is_round = (_HOUR, _ROUND) if self.is_bare else (_SHORTEST_STORY, _ROUND_STORY)
        if self.minutes < least or self.minutes % is_round == 0:
            return False
        if len(told) != len(right):
            return abs(self.minutes - minutes) in {10, 20}
        apart = [place for place in range(len(told)) if told[place] != right[place]]
        return len(apart) == 1

    def may_mean(self, minutes: int) -> bool:
        """Return whether a film of so many minutes may be told so."""
        return abs(self.minutes - minutes) <= self.tolerance

    def is_another_matter(self, minutes: int) -> bool:
        """Return whether a film of so many minutes is twice or half as long, and by no slip."""
        return not minutes / 2 < self.minutes < minutes * 2 and not self.is_turned(minutes)


def _are_turned(one: str, other: str) -> bool:
    """Return whether two numbers are one but for two digits that changed their places."""
    apart = [place for place, digit in enumerate(one) if digit != other[place : place + 1]]
    is_pair = len(one) == len(other) and len(apart) == 2  # noqa: PLR2004 -- two digits
    return is_pair and sorted(one) == sorted(other)


_SHORTEST_TURNED = 12  # minutes


# A quarter of an hour, a lesson, a half, a match: those are mostly of the story.
_SHORTEST_STORY, _ROUND_STORY = 40, 15  # minutes
_LOOSE = frozenset({1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19})  # of the patterns
_OF_STORY = frozenset({13, 14, 15})
_BARE = 15
_OF_THE_FILM = 20


@cache
def _patterns(language: str) -> tuple[tuple[str, LatePattern], ...]:
    """Return the patterns, each with what has to be told of in a text where it finds anything."""
    words = {
        one: any_of(one, language)
        for one in (
            "roughly",
            "exactly",
            "lasts",
            "minutes",
            "hours",
            "film",
            "and_a_half",
            "long_minutes",
            "long_hours",
            "in_these",
            "at_length",
            "the_minutes",
            "of_the_film",
            "is_long",
            "works",
            "it_is",
            "for_length",
            "who_shows",
            "film_takes",
            "of_film",
        )
    }
    roughly = rf"(?:{words['exactly']}\s+)?(?P<roughly>{words['roughly']}\s+)?"
    number = r"(?P<number>\d{1,3}|[^\W\d_]+?(?:-[^\W\d_]+){0,3}?)"
    half = rf"(?P<half>[\s-]*{words['and_a_half']})?"
    long = rf"(?:(?P<minutes>{words['long_minutes']})|(?P<hours>{words['long_hours']}))"
    unit = rf"(?:(?P<minutes>{words['minutes']})|(?P<hours>{words['hours']})"
    unit += rf"(?P<half2>\s+{words['and_a_half']})?)"
    length = rf"{roughly}{number}{half}[\s-]*{unit}"
    before = rf"{roughly}{number}{half}[\s-]*{long}"
    more = r"(?:,?\s+[^\W\d_][\w-]{0,30}){0,2}?\s+"
    lasts = rf"(?:{words['lasts']})\W{{0,3}}\s*(?:(?:of|is|von|de|van|di|to)\s+)?"
    this = r"(?:the|this|der|dieser|le|ce|de|deze|la|el|esta|este|il|questo|o|ten)"
    of = r"\s+(?:de|di|van|von|d[’']|of|trwający)\s*"
    written = (
        ("film", rf"(?<![\w.,]){before}{more}{words['film']}(?!\w)"),
        ("", rf"(?<!\w){lasts}{length}(?!\w)"),
        ("film", rf"(?<!\w){words['film']}{of}{length}(?!\w)"),
        ("film", rf"(?<!\w){words['film']}\s+{words['is_long']}\s+{length}(?!\w)"),
        (
            "the_minutes",
            rf"(?<!\w){words['the_minutes']}\s+{length}\s+{words['of_the_film']}(?!\w)",
        ),
        ("film", rf"(?<!\w){words['film']}['’]s\s+{length}(?!\w)"),
        ("in_these", rf"(?<!\w){words['in_these']}\s+{length}(?!\w)"),
        (
            "at_length",
            rf"(?<!\w){words['at_length']}\s+{length},?\s+(?:\w+\s+)?{this}\s+{words['film']}(?!\w)",
        ),
        ("works", rf"(?<![\w.,]){before}{more}{words['works']}(?!\w)"),
        ("works", rf"(?<!\w){words['works']}{of}{length}(?!\w)"),
        # Only at the head of a sentence: elsewhere "at 84 minutes" is a moment of the story.
        (
            "at_length",
            rf"{_HEAD}{words['at_length']}\s+{_ONLY}{length},?\s+{words['it_is']}(?!\w)",
        ),
        (
            "who_shows",
            (
                rf"(?<!\w)(?:{words['for_length']}\s+{_ONLY}{length}(?!\w)"
                rf"|{length.replace('P<', 'P<l_')}\s+lang)"
                rf",?\s+(?:[^\W\d_]+\s+)?{words['who_shows']}(?!\w)"
            ),
        ),
        (
            "is_long",
            rf"{_HEAD}(?:it|er|es|il|elle|het|ze)\s+{words['is_long']}\s+(?:to\s+)?{_ONLY}{length}(?!\w)",
        ),
        # "En 113 minutes, personne ne plonge": the film, if the number is nearly its own.
        (
            "for_length",
            rf"{_HEAD}{words['for_length']}\s+{_ONLY}{number}[\s-]*(?P<minutes>{words['minutes']})(?!\w)",
        ),
        (
            "",
            (
                rf"{_HEAD}{number}[\s-]*(?P<minutes>{words['minutes']})"
                r"(?=,|\s+(?:without|ohne|sans|lang|zonder|sin|senza|sem|bez|and|und|et)\b)"
            ),
        ),
        # "Its 96 minutes pass": hardly anything else is told in so many odd minutes.
        (
            "",
            (
                rf"(?<![\w.,:–-]){_NO_MOMENT}{number}[\s-]*(?P<minutes>{words['minutes']})(?!\w)"
                rf"(?!\s+{_MOMENT})"
            ),
        ),
        (
            "film",
            rf"(?<!\w){length}\s+{words['is_long']}\s+(?:the|der|dieser|le|ce|de|la|il|o)\s+{words['film']}(?!\w)",
        ),
        # "The film takes 95 minutes", "a comedy lasting 95 minutes".
        (
            "film_takes",
            (
                rf"(?<!\w){words['film']}\s+{words['film_takes']}\s+{_ONLY}{length}(?!\w)"
                r"(?!\s+(?:to|until|before|for|um|bis|pour|avant|om|para|per)\b)"
            ),
        ),
        ("of_film", rf"(?<!\w){length}\s+{words['of_film']}(?!\w)"),
        (
            _ENDS,
            (
                rf"(?<![\w.,]){roughly}(?:(?P<number>\d{{1,3}}|[^\W\d_]+?)[\s-]?"
                r"(?:(?P<minutes>minuters?|minüters?)|(?P<hours>stünders?)))(?!\w)"
            ),
        ),
        # "Lost and found again, so dauert der Film 22 Minuten".
        (
            "film",
            rf"(?<!\w){words['is_long']}\s+(?:der|dieser|le|ce|de|deze|la|el|il|o)\s+{words['film']}\s+{_ONLY}{length}(?!\w)",
        ),
    )
    return tuple((needed, LatePattern(partial(str, one))) for needed, one in written)


_ENDS = "-minuter"  # stands for words that end so
# A sentence begins here.
_HEAD = r"(?:(?<![^\n])|(?<=[.!?…] ))"
# "After 96 minutes", "96 minutes later", "96 minutes into the film": a moment of it.
_NO_MOMENT = (
    r"(?<!after )(?<!nach )(?<!après )(?<!na )(?<!dopo )(?<!tras )(?<!después de )(?<!depois de )"
    r"(?<!po )(?<!every )(?<!alle )(?<!hour and )(?<!hours and )(?<!Stunde und )(?<!Stunden und )"
    r"(?<!heure et )(?<!heures et )"
)
_MOMENT = (
    r"(?:later|earlier|before|after|into|late|ago|away|plus|avant|après|de\sretard|später|vorher|zuvor|nach"
    r"|vor|bevor|danach|verspätung|later|na|voor|después|antes|más|dopo|prima|depois|później|przed|po)\b"
)
_ONLY = r"(?:(?:just|only|a mere|a lean|a brisk|nur|knapp|seulement|slechts|solo|sólo|tylko)\s+)?"


@cache
def _after_title(language: str) -> re.Pattern[str]:
    """Return what may follow a title: "lasts 104 minutes", "runs 1 h 40", "(94 minutes)"."""
    lasts, is_long, minutes = (any_of(one, language) for one in ("lasts", "is_long", "minutes"))
    number = (
        rf"(?:(?P<number>\d{{1,3}})\s?[-‐]?{minutes}|(?P<hours>\d)\s?(?:h|std\.?|godz\.?)\s?"
        r"(?P<rest>[0-5]\d)(?:\s?min)?)"
    )
    roughly = rf"(?P<roughly>{any_of('roughly', language)}\s+)?"
    verb = rf"(?:{lasts}|{is_long})(?:\s+(?:for|to))?\s+{_ONLY}{roughly}"
    inside = r"\((?:[^()\d]{0,30},\s*)?(?:(?:19|20)\d\d,\s*)?"
    return re.compile(
        rf"[”»’\"“]?\s*(?:\((?:19|20)\d\d\)\s*)?(?:{verb}|{inside}){number}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _before_title(language: str) -> re.Pattern[str]:
    """Return what may stand before a title: "At just 96 minutes, "."""
    at, minutes = any_of("at_length", language), any_of("minutes", language)
    return re.compile(
        rf"{_HEAD}{at}\s+{_ONLY}(?P<number>\d{{1,3}})\s{minutes},?\s+(?:\w+\s+)?[“„«‘\"]?\s*$",
        re.IGNORECASE,
    )


_BEFORE = 60  # letters


def find_lengths_of(
    text: str, language: str, titles: Iterable[tuple[int, int]]
) -> Iterator[LengthTold]:
    """Yield the running times that a text tells right beside the places of a title."""
    for start, end in titles if any(map(str.isdecimal, text)) else ():
        after = _after_title(language).match(text, end)
        before = _before_title(language).search(text[max(0, start - _BEFORE) : start])
        if after is not None:
            yield _after(after)
        if before is not None:
            offset, minutes = max(0, start - _BEFORE), int(before["number"])
            first, last = (offset + place for place in before.span("number"))
            near = _tolerance(minutes, is_minutes=True, is_rough=False)
            yield LengthTold(first, start, first, last, minutes, near, is_exact=True, is_loose=True)


def _after(hit: re.Match[str]) -> LengthTold:
    is_minutes = bool(hit["number"])
    minutes = int(hit["number"]) if is_minutes else int(hit["hours"]) * _HOUR + int(hit["rest"])
    first, last = hit.span("number") if is_minutes else (hit.start("hours"), hit.end())
    # "(75 min)" behind a title is exact, however round it is.
    is_in_brackets = hit[0].rpartition("(")[2].startswith(hit["number"] or "-")
    near = (
        _NEAR if is_in_brackets
        else _tolerance(minutes, is_minutes=True, is_rough=bool(hit["roughly"]))
    )  # fmt: skip
    return LengthTold(first, hit.end(), first, last, minutes, near, is_exact=is_minutes)


@once_for_each_text()
def find_lengths(text: str, language: str) -> tuple[LengthTold, ...]:
    """Return the running times of films that a text tells."""
    if not _tells_some(text):
        return ()
    # What says more of the film goes before what could be of its story.
    every = sorted(_find(text, language), key=lambda told: (not told.is_of_story, not told.is_bare))
    found = {told.number_start: told for told in every}
    return tuple(found[start] for start in sorted(found))


# Looked for first, since most texts have none: minutes in digits, or hours.
_SOME_NUMBER = re.compile(r"\d(?:[\s\u00a0-]*m[in]|\s?h\s?\d)", re.IGNORECASE)
_SOME_WORDS = Cue(("uur*", "hora*", "ora", "ore"))
_PARTS = ("hour", "stunde", "stünd", "minüt", "heure", "godzin", "minut")


def _tells_some(text: str) -> bool:
    if _SOME_WORDS.may_be_in(text) or is_behind_number(text, _SOME_NUMBER):
        return True
    folded = joined(text)
    for part in _PARTS:  # noqa: SIM110 -- `any` takes twice as long
        if part in folded:
            return True
    return False


_MANY_HOURS = re.compile(
    r"(?<![\w.,:/–-])(?P<number>[3-9]\d|[1-3]\d\d)[\s\u00a0\u202f-]?"
    r"(?:hours?|stunden|heures|uren?|uur|horas|ore|godzin)(?!\w)",
    re.IGNORECASE,
)
_DAYS = 12  # hours: what is told in half days, or in tens, are hours


@once_for_each_text()
def find_many_hours(text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Return odd numbers of hours, longer than any film, each with the place of its words.

    Where a film has as many minutes, those are meant: "in 81 hours, her film tells of one summer".
    """
    del language  # all units are looked for in all texts
    if not _tells_some(text):
        return ()
    return tuple(
        (hit.start(), hit.end(), number)
        for hit in _MANY_HOURS.finditer(text)
        if (number := int(hit["number"])) % _DAYS and number % 10
    )


@cache
def _clock_lengths(language: str) -> re.Pattern[str]:
    """Return what finds lengths that are no number of one unit: "1 h 35", "an hour and a half"."""
    lasts, film, ninety = (any_of(one, language) for one in ("lasts", "film", "ninety_minutes"))
    of, is_long = r"(?:of|de|d[’']|di|van|von)", any_of("is_long", language)
    behind = rf"(?:{lasts}|{film}\s+{of}|{film}\s+{is_long})(?:\s+{any_of('exactly', language)})?"
    return re.compile(
        rf"(?<!\w){behind}\W{{0,2}}\s*(?:(?P<ninety>{ninety})|(?P<number>{_HOURS_AND_MINUTES}))(?!\w)"
        rf"|(?<!\w)(?P<number2>{_HOURS_AND_MINUTES.replace('P<', 'P<l_')})[\s-]+"
        rf"(?:{any_of('of_film', language)}|long|lang)(?!\w)"
        rf"|(?<!\w)(?P<ninety2>(?:{ninety}\s+{any_of('of_film', language)}"
        rf"|(?:anderthalb|eineinhalb)stündige[nrsm]?\s+{film}|(?:anderthalb|eineinhalb)stünder))(?!\w)",
        re.IGNORECASE,
    )


# "1 h 35", "one hour and 35 minutes", "une heure trente-cinq".
_HOURS_AND_MINUTES = (
    r"(?P<hours>\d|one|an|two|three|une|deux|trois|eine|zwei|drei)(?:\s?h(?![^\W\d_])|[\s-](?:hours?|heures?|stunden?))"
    r"(?:\s(?:and|et|und)\s|\s?)(?P<rest>[0-5]\d|[^\W\d_]+?(?:-[^\W\d_]+){0,2})"
    r"(?:\s?min(?:utes?|uten)?)?"
)
_ONES = {"one": 1, "an": 1, "une": 1, "eine": 1, "two": 2, "deux": 2, "zwei": 2, "three": 3,
         "trois": 3, "drei": 3}  # fmt: skip


def _find_by_clock(text: str, language: str) -> Iterator[LengthTold]:
    for hit in _clock_lengths(language).finditer(text):
        ninety = "ninety" if hit["ninety"] else "ninety2"
        start, end = hit.span(ninety if hit[ninety] else "number" if hit["number"] else "number2")
        minutes = 90 if hit[ninety] else _hours_and_minutes(hit, language)
        if minutes is None:
            continue
        tolerance = (
            _NEAR_HOURS if hit[ninety] else _tolerance(minutes, is_minutes=True, is_rough=False)
        )
        yield LengthTold(hit.start(), end, start, end, minutes, tolerance, is_exact=False)


def _find(text: str, language: str) -> Iterator[LengthTold]:
    by_clock = list(_find_by_clock(text, language))
    yield from by_clock
    for place, (needed, pattern) in enumerate(_patterns(language)):
        if needed == _ENDS:
            may_be = any(end in text for end in ("inuter", "inüter", "tünder"))
        else:
            may_be = not needed or cue_of(needed, language).may_be_in(text)
        for hit in pattern.finditer(text) if may_be else ():
            # A pattern of two orders has the groups of the second under other names.
            groups = hit.groupdict()
            other = "" if groups["number"] else "l_"
            at = f"{other}number"
            number = number_in(hit[at], language)
            if number is None or any(
                one.number_start <= hit.start(at) < one.end for one in by_clock
            ):  # fmt: skip
                continue
            is_minutes = bool(hit[f"{other}minutes"])
            minutes = number if is_minutes else number * _HOUR
            if groups.get(f"{other}half") or groups.get(f"{other}half2"):
                minutes += 0 if is_minutes else _HOUR // 2
            if not _SHORTEST <= minutes <= _LONGEST:
                continue
            yield LengthTold(
                hit.start(), hit.end(), hit.start(at), hit.end(at), minutes,
                _tolerance(
                    minutes, is_minutes=is_minutes, is_rough=bool(groups.get(f"{other}roughly"))
                ),
                is_exact=is_minutes and hit[at].isdecimal(),
                is_loose=place in _LOOSE and not groups.get(f"{other}half"),
                is_of_story=place in _OF_STORY,
                is_bare=place == _BARE,
                is_of_the_film=place == _OF_THE_FILM,
            )  # fmt: skip


def _hours_and_minutes(hit: re.Match[str], language: str) -> int | None:
    hours = (hit["hours"] or hit["l_hours"]).lower()
    rest = number_in(hit["rest"] or hit["l_rest"], language)
    if rest is None or rest >= _HOUR:
        return None
    return (int(hours) if hours.isdecimal() else _ONES[hours]) * _HOUR + rest


def _tolerance(minutes: int, *, is_minutes: bool, is_rough: bool) -> int:
    if is_rough:
        least = _NEAR_ROUND if is_minutes else _NEAR_HOURS + _ROUND
        return max(least, round(minutes * _ROUGHLY))
    if not is_minutes:
        return _NEAR_HOURS
    return _NEAR if minutes % _ROUND else _NEAR_ROUND
