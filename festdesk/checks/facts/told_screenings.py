"""Screenings as texts tell them, against the calendar: dates, hours, venues, guests."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import Listed, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.dates_told import DateTold, find_dates, find_hours
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

DATE_OTHER = Kind(
    "text.screening-date-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the calendar has {days}."),
    sentence("Help", "A text tells of a screening on a day on which the calendar has none of it."),
    sentence("Help", "Correct the text or the calendar."),
    example=sentence("Help", "“screens on 13 March”, where the calendar has 12 March."),
)
HOUR_OTHER = Kind(
    "text.screening-hour-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the calendar has {hours} on that day."),
    sentence("Help", "A text tells of another hour than the calendar has on the day it names."),
    sentence("Help", "Correct the text or the calendar."),
    example=sentence("Help", "“on 12 March at 1 pm”, where the calendar has 14:00."),
)
VENUE_OTHER = Kind(
    "text.screening-venue-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the calendar has {venues}."),
    sentence("Help", "A text tells of another venue than the calendar has on the day it names."),
    sentence("Help", "Correct the text or the calendar."),
    example=sentence("Help", "“on 12 March in the Utopia”, where the calendar has another house."),
)
OUTSIDE = Kind(
    "text.date-outside-edition",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the festival is from {first} to {last}."),
    sentence("Help", "A text tells of a screening on a day that is none of the festival."),
    sentence("Help", "Correct the date in the text, or the days of the edition."),
    example=sentence("Help", "“screens on 21 March” of a festival that ends on the 14th."),
)
RELATIVE_DAY = Kind(
    "text.relative-day",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text: nobody knows on which day it is read."),
    sentence("Help", "A printed text cannot say “tomorrow” of a screening."),
    sentence("Help", "Write the date in place of the word."),
    example=sentence("Help", "“tomorrow’s screening” should be “the screening on 12 March”."),
)
GUEST_MISSING = Kind(
    "text.guest-missing",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; the calendar has no guest of this film."),
    sentence("Help", "A text announces a guest, and no screening of the film has any."),
    sentence("Help", "Add the guest to the screening, or correct the text."),
    example=sentence("Help", "“in the presence of the director” without a guest in the calendar."),
)
_NEAR = timedelta(days=40)  # from the festival; a date farther away is of something else
_BESIDE = 10  # letters to the word for a screening
_HOUR_APART = 30  # letters between a date and its hour


@cache
def _any(concept: str, language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(concept, language)}(?!\w)", re.IGNORECASE)


@cache
def _relative(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('relative_day', language)}(?:['’]s)?(?!\w)", re.IGNORECASE)


@cache
def _presence(language: str) -> re.Pattern[str]:
    words, guest, comes = (any_of(one, language) for one in ("presence", "guest", "will_attend"))
    return re.compile(
        rf"(?<!\w){words}\s*(?:[^\W\d_]+(?:['’]\w{{0,2}})?\s?){{0,3}}?{guest}(?!\w)"
        rf"|(?<!\w){guest}(?:\s+\w+){{0,2}}?\s+{comes}(?!\w)",
        re.IGNORECASE,
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text of a card, a strand or a block tells otherwise than the calendar."""
    if prose.table == "presstext" or prose.person_id or prose.kind == TextKind.STATEMENT:
        return
    body, language = prose.body, prose.language
    dates = find_dates(body, language)
    if dates or _tells_day_or_guest(body, language):
        shown = _shown(snapshot, prose)
        yield from _dates(snapshot, prose, dates, shown)
        yield from _relative_days(prose)
        yield from _guests(snapshot, prose, shown)


@once_for_each_text()
def _tells_day_or_guest(body: str, language: str) -> bool:
    """Return whether a text says "tonight", or that a guest comes."""
    if cue_of("relative_day", language).may_be_in(body) and _relative(language).search(body):
        return True
    is_likely = cue_of("presence", language, is_start=True).may_be_in(body) or cue_of(
        "will_attend", language
    ).may_be_in(body)
    return is_likely and _presence(language).search(body) is not None


def _shown(snapshot: Snapshot, prose: Prose) -> list[Screening]:
    """Return the screenings of a text's film, also in blocks, or of its block."""
    found: list[Screening] = []
    if prose.film_id is not None:
        found += snapshot.screenings_of(prose.film_id)
        for block in snapshot.blocks_of(prose.film_id):
            found += snapshot.screenings_of_block(block.block_id)
    elif prose.place.kind == "block":
        found += snapshot.screenings_of_block(prose.place.id)  # type: ignore[arg-type]
    return [one for one in found if one.state != "cancelled"]


# Dates


@lru_cache(10_000)
def _tells_of_screening(body: str, language: str, first: int, last: int) -> bool:
    """Return whether a sentence tells of a screening here, and of nothing elsewhere."""
    told = body[first:last]
    return bool(_any("screens", language).search(told)) and not _any("elsewhere", language).search(
        told
    )


def _dates(
    snapshot: Snapshot, prose: Prose, dates: Sequence[DateTold], shown: Sequence[Screening]
) -> Iterator[Finding]:
    edition = snapshot.edition
    followings = [*(told.start for told in dates[1:]), len(prose.body)]
    for told, following in zip(dates, followings, strict=False):
        first, last = sentence_around(prose.body, told.start, told.end)
        if not _tells_of_screening(prose.body, prose.language, first, last):
            continue
        days = told.days(edition.starts_on - _NEAR, edition.ends_on + _NEAR)
        if not days or not any(
            edition.starts_on - _NEAR <= day <= edition.ends_on + _NEAR for day in days
        ):
            continue
        if not any(edition.starts_on <= day <= edition.ends_on for day in days):
            yield found_in(
                OUTSIDE, prose, told.start, told.end, first=edition.starts_on, last=edition.ends_on
            )
        elif shown and all(one.starts_at is not None for one in shown):
            yield from _against_calendar(snapshot, prose, told, days, shown, following)


def _against_calendar(
    snapshot: Snapshot,
    prose: Prose,
    told: DateTold,
    days: Sequence[date],
    shown: Sequence[Screening],
    following: int,
) -> Iterator[Finding]:
    on_day = [one for one in shown if set(_days_of(snapshot, one)) & set(days)]
    if not on_day:
        there = sorted({one.starts_at.date() for one in shown if one.starts_at})
        yield found_in(
            DATE_OTHER, prose, told.start, told.end,
            days=Listed(tuple(f"{day:%Y-%m-%d}" for day in there)),
        )  # fmt: skip
        return
    _, last = sentence_around(prose.body, told.start, told.end)
    until = min(last, following)
    hours = list(find_hours(prose.body, told.end, min(until, told.end + _HOUR_APART)))
    at_hour = on_day
    if hours:
        clock = hours[0].clock
        at_hour = [one for one in on_day if one.starts_at and one.starts_at.time() == clock]
        if not at_hour:
            starts = [one.starts_at for one in on_day if one.starts_at]
            right = [
                f"{starts[0]:%H}{hours[0].mark}{starts[0]:%M}"
                for _ in starts[:1]
                if hours[0].mark in {":", "."} and hours[0].end - hours[0].start <= 5  # noqa: PLR2004 -- "13:00" and no more
            ]
            yield found_in(
                HOUR_OTHER, prose, hours[0].start, hours[0].end, *right,
                words=(told.start, hours[0].end),
                hours=Listed(tuple(f"{start:%H:%M}" for start in starts)),
            )  # fmt: skip
            at_hour = on_day
    yield from _venue(snapshot, prose, told, until, at_hour)


def _days_of(snapshot: Snapshot, screening: Screening) -> Iterator[date]:
    """Yield the day of a screening, and the day before where it begins in the small hours."""
    if screening.starts_at is not None:
        yield screening.starts_at.date()
        if screening.starts_at.hour < snapshot.edition.day_starts_hour:
            yield screening.starts_at.date() - timedelta(days=1)


def _venue(
    snapshot: Snapshot, prose: Prose, told: DateTold, until: int, shown: Sequence[Screening]
) -> Iterator[Finding]:
    """Yield a finding where the words after a date name another venue than those on that day."""
    right = {one.venue_id for one in shown}
    if None in right:
        return
    named: dict[str, tuple[int, int]] = {}
    folded = fold(prose.body)
    if len(folded) != len(prose.body):
        return
    for venue in snapshot.venues:
        forms = [venue.name, venue.short_name]
        forms += [form.text for form in snapshot.forms_of_venue(venue.id)]
        for form in forms:
            hit = _venue_name(fold(form)).search(folded, told.end, until) if form else None
            if hit is not None and venue.id not in named:
                named[venue.id] = hit.span()
    if named and not set(named) & right:
        start, end = next(iter(named.values()))
        there = [snapshot.venue(id_) for id_ in right]
        names = sorted(one.name for one in there if one is not None)
        yield found_in(
            VENUE_OTHER, prose, start, end, *(names if len(names) == 1 else ()),
            words=(told.start, end), venues=Listed(tuple(f"“{name}”" for name in names)),
        )  # fmt: skip


@lru_cache(512)
def _venue_name(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")


# Days by no name


def _relative_days(prose: Prose) -> Iterator[Finding]:
    screens = _any("screens", prose.language)
    for hit in _relative(prose.language).finditer(prose.body):
        first, last = sentence_around(prose.body, hit.start(), hit.end())
        for near in screens.finditer(prose.body, first, last):
            if max(near.start() - hit.end(), hit.start() - near.end()) <= _BESIDE:
                words = min(hit.start(), near.start()), max(hit.end(), near.end())
                yield found_in(RELATIVE_DAY, prose, hit.start(), hit.end(), words=words)
                break


# Guests


def _guests(snapshot: Snapshot, prose: Prose, shown: Sequence[Screening]) -> Iterator[Finding]:
    if not shown or any(snapshot.guests_of(one.id) for one in shown):
        return
    for hit in _presence(prose.language).finditer(prose.body):
        yield found_in(GUEST_MISSING, prose, hit.start(), hit.end())


CHECKS = (
    of_texts(look, DATE_OTHER, HOUR_OTHER, VENUE_OTHER, OUTSIDE, RELATIVE_DAY, GUEST_MISSING),
)
