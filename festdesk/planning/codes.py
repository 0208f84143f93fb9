"""Codes of screenings by the house's rule, a pattern such as "{day}{count:02}": pure.

`{n}` counts through the whole festival. `{count}` begins anew wherever the rest of the code is
another one: with "{strand}{count:02}" each strand has its own 01. No two screenings get one code:
without a counter in the pattern the second has "-2" after it.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.base.moments import festival_day
from festdesk.base.wording import sentence
from festdesk.screenings.rules import is_held
from festdesk.screenings.tables import Screening, Whereabouts
from festdesk.snapshot import Snapshot

UNKNOWN = sentence(
    "Error", "Nothing is called “{name}” in a rule for codes. Choose one of: {known}."
)
LONE_BRACE = sentence(
    "Error",
    "A curly bracket stands alone in the rule for codes. Each opens and closes around one word, "
    "such as {example}.",
)
NO_WIDTH = sentence(
    "Error",
    "“{text}” is no number of digits. Write a number from 01 to 09 after the colon, such as "
    "{example}.",
)
NOT_A_NUMBER = sentence("Error", "“{name}” is no number, so it takes no digits after a colon.")
TOO_LONG = sentence("Error", "A rule for codes has at most {most} letters.")

COUNTERS: Final = frozenset({"n", "count"})
MOVING: Final = frozenset({"day", "dd", "mm", "weekday", "hh", "hhmm", "venue"})
NAMES: Final = ("n", "count", "day", "dd", "mm", "weekday", "hh", "hhmm", "venue", "strand")
_NUMBERS: Final = COUNTERS | {"day", "dd", "mm", "hh"}
_USUAL_WIDTH: Final = {"dd": 2, "mm": 2, "hh": 2}
_PART = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_WIDTH = re.compile(r"0?([1-9])", re.ASCII)
_MOST_LETTERS = 60
_NOT_COUNTED: Final[Mapping[str, int]] = dict.fromkeys(COUNTERS, 0)


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A part of a code that is another one for each screening; `width` digits at least."""

    name: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rule that was read: words as they stand, and placeholders."""

    parts: tuple[str | Placeholder, ...]

    @property
    def names(self) -> frozenset[str]:
        """The placeholders it uses."""
        return frozenset(part.name for part in self.parts if isinstance(part, Placeholder))

    @property
    def is_settled(self) -> bool:
        """Whether a code stays true when its screening is moved."""
        return not self.names & MOVING

    @property
    def any_code(self) -> re.Pattern[str]:
        """What finds any code of this rule, and one with a number behind that tells it apart."""
        wanted = "".join(map(_any, self.parts))
        return re.compile(rf"{wanted}(?:-\d+)?", re.ASCII | re.IGNORECASE)

    def fill(self, facts: Mapping[str, str | int], counted: Mapping[str, int]) -> str:
        """Return the code with these facts and counters in place."""
        return "".join(_filled(part, {**facts, **counted}) for part in self.parts)

    def numbers_like(self, facts: Mapping[str, str | int], counter: str) -> re.Pattern[str]:
        """Return what finds the number of a counter in the codes that it counts on from.

        Those of `n` may have any facts, those of `count` have the same.
        """
        wanted = "".join(_sought(part, facts, counter) for part in self.parts)
        return re.compile(wanted, re.ASCII)


def _filled(part: str | Placeholder, facts: Mapping[str, str | int]) -> str:
    if isinstance(part, str):
        return part
    fact = facts[part.name]
    return f"{fact:0{part.width}d}" if isinstance(fact, int) else fact


def _any(part: str | Placeholder) -> str:
    if isinstance(part, str):
        return re.escape(part)
    if part.name in _NUMBERS:
        return rf"\d{{{part.width or 1},}}"
    return r"\d{4}" if part.name == "hhmm" else ".*?"


def _sought(part: str | Placeholder, facts: Mapping[str, str | int], counter: str) -> str:
    if isinstance(part, str):
        return re.escape(part)
    if part.name == counter:
        return r"(\d+)"
    if part.name in COUNTERS:
        return r"\d+"
    return ".*?" if counter == "n" else re.escape(_filled(part, facts))


def read_pattern(text: str) -> Pattern:
    """Return the rule that somebody has written.

    Raises:
        InputProblem: It has a placeholder that there is not, or a bracket that stands alone.
    """
    if len(text) > _MOST_LETTERS:
        raise InputProblem(TOO_LONG, most=_MOST_LETTERS)
    parts: list[str | Placeholder] = []
    at = 0
    for found in _PART.finditer(text):
        parts.append(_plain(text[at : found.start()]))
        parts.append(_placeholder(found[1].strip(), found[2]))
        at = found.end()
    parts.append(_plain(text[at:]))
    return Pattern(tuple(part for part in parts if part))


def _plain(words: str) -> str:
    if "{" in words or "}" in words:
        raise InputProblem(LONE_BRACE, example="{n}")
    return words


def _placeholder(name: str, width: str | None) -> Placeholder:
    if name not in NAMES:
        raise InputProblem(UNKNOWN, name=name, known=", ".join(f"{{{one}}}" for one in NAMES))
    if width is None:
        return Placeholder(name, _USUAL_WIDTH.get(name, 0))
    if name not in _NUMBERS:
        raise InputProblem(NOT_A_NUMBER, name=name)
    found = _WIDTH.fullmatch(width.strip())
    if found is None:
        raise InputProblem(NO_WIDTH, text=width, example="{n:03}")
    return Placeholder(name, int(found[1]))


def pattern_of(snapshot: Snapshot) -> str:
    """Return the house's rule as it is written, or nothing where there is none."""
    return snapshot.house_settings.get(CODE_PATTERN, "").strip()


def is_placed(screening: Screening) -> bool:
    """Return whether a screening has a start and a venue, or needs none."""
    has_venue = screening.venue_id is not None or screening.without_venue != Whereabouts.TO_COME
    return screening.starts_at is not None and has_venue


def propose_codes(
    snapshot: Snapshot,
    pattern: Pattern,
    *,
    anew: bool = False,
    only: Collection[ScreeningId] | None = None,
) -> dict[ScreeningId, str]:
    """Return the code that each screening gets, in the order of starts and venues.

    Those that have a place and no code yet get one, or with `anew` all that have a place. A number
    that was once given is not given again: counting goes on after the highest. What is cancelled
    or of a withdrawn film keeps its code and gets none.
    """
    wanted = [
        screening
        for screening in _in_order(snapshot)
        if (anew or not screening.code.strip()) and (only is None or screening.id in only)
    ]
    ids = {screening.id for screening in wanted}
    kept = [row.code.strip() for row in snapshot.screenings.values() if row.id not in ids]
    given = _Given(pattern, [code for code in kept if code])
    facts_of = _FactMaker(snapshot, needs_strand="strand" in pattern.names)
    proposed = ((row.id, given.next_for(facts_of(row))) for row in wanted)
    return {screening_id: code for screening_id, code in proposed if code}


class _Given:
    """The codes given so far, and how far the counters are."""

    def __init__(self, pattern: Pattern, codes: Iterable[str]) -> None:
        self._pattern = pattern
        self._codes = list(codes)
        self._taken = {code.casefold() for code in self._codes}
        self._last: dict[str, int] = {}
        self._counters = tuple(name for name in ("n", "count") if name in pattern.names)

    def next_for(self, facts: Mapping[str, str | int]) -> str:
        """Return the next code that nobody has; nothing where the rule makes none."""
        code = self._counted(facts)
        while self._counters and code.casefold() in self._taken:
            code = self._counted(facts)
        if code.strip() and not self._counters:
            code = self._with_suffix(code)
        self._taken.add(code.casefold())
        return code.strip()

    def _counted(self, facts: Mapping[str, str | int]) -> str:
        counted: dict[str, int] = {name: self._next(facts, name) for name in self._counters}
        return self._pattern.fill(facts, counted)

    def _next(self, facts: Mapping[str, str | int], counter: str) -> int:
        rest = "" if counter == "n" else self._pattern.fill(facts, _NOT_COUNTED)
        key = f"{counter} {rest}"
        if key not in self._last:
            sought = self._pattern.numbers_like(facts, counter)
            hits = (sought.fullmatch(code) for code in self._codes)
            self._last[key] = max((int(hit[1]) for hit in hits if hit), default=0)
        self._last[key] += 1
        return self._last[key]

    def _with_suffix(self, code: str) -> str:
        number, free = self._last.get(code, 1), code
        while free.casefold() in self._taken:
            number += 1
            free = f"{code}-{number}"
        self._last[code] = number
        return free


class _FactMaker:
    """Says of a screening what a code can be made of."""

    def __init__(self, snapshot: Snapshot, *, needs_strand: bool) -> None:
        self._snapshot = snapshot
        self._edition = snapshot.edition
        self._needs_strand = needs_strand
        self._venues = {venue.id: venue.short_name or venue.name for venue in snapshot.venues}
        self._strands = {strand.id: strand.code for strand in snapshot.strands}
        self._weekdays = _weekdays(snapshot.languages[0] if snapshot.languages else "en")

    def __call__(self, screening: Screening) -> dict[str, str | int]:
        edition = self._edition
        starts_at = screening.starts_at or datetime.combine(edition.starts_on, datetime.min.time())
        day = festival_day(starts_at, day_starts_hour=edition.day_starts_hour)
        return {
            "day": (day - edition.starts_on).days + 1,
            "dd": day.day,
            "mm": day.month,
            "weekday": self._weekdays[day.weekday()],
            "hh": starts_at.hour,
            "hhmm": f"{starts_at:%H%M}",
            "venue": self._venues.get(screening.venue_id, "") if screening.venue_id else "",
            "strand": self._strand(screening) if self._needs_strand else "",
        }

    def _strand(self, screening: Screening) -> str:
        """Return the code of the strand that all its films are of, or nothing."""
        snapshot = self._snapshot
        if screening.block_id is None:
            ids = [screening.film_id] if screening.film_id is not None else []
        else:
            ids = [place.film_id for place in snapshot.films_of_block(screening.block_id)]
        strands = {snapshot.films[film_id].strand_id for film_id in ids}
        strand_id = strands.pop() if len(strands) == 1 else None
        return self._strands.get(strand_id, "") if strand_id is not None else ""


@cache
def _weekdays(language: str) -> tuple[str, ...]:
    """Return the short names of the weekdays from Monday on; in English where we know no other."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    names = locale.days["format"]["abbreviated"]
    return tuple(str(names[number]).rstrip(".") for number in range(7))


def _in_order(snapshot: Snapshot) -> list[Screening]:
    places = {venue.id: place for place, venue in enumerate(snapshot.venues)}
    found = [
        screening
        for screening in snapshot.screenings.values()
        if is_placed(screening) and is_held(screening) and not _is_withdrawn(snapshot, screening)
    ]
    last = len(places)
    found.sort(
        key=lambda row: (
            row.starts_at,
            places.get(row.venue_id, last) if row.venue_id is not None else last,
            row.id,
        )
    )
    return found


def _is_withdrawn(snapshot: Snapshot, screening: Screening) -> bool:
    film = snapshot.films.get(screening.film_id) if screening.film_id is not None else None
    return film is not None and film.is_withdrawn


def doubled_codes(snapshot: Snapshot) -> dict[str, tuple[ScreeningId, ...]]:
    """Return the codes that more than one screening has, in the order of their starts."""
    found: dict[str, list[Screening]] = {}
    for screening in snapshot.screenings.values():
        code = screening.code.strip()
        if code and is_held(screening) and not _is_withdrawn(snapshot, screening):
            found.setdefault(code.casefold(), []).append(screening)
    return {
        rows[0].code.strip(): tuple(row.id for row in sorted(rows, key=_start_of))
        for rows in found.values()
        if len(rows) > 1
    }


def _start_of(screening: Screening) -> tuple[datetime, str]:
    return screening.starts_at or datetime.max, screening.id  # noqa: DTZ901 -- wall clock
