"""Screenings from lines: date, time, venue, version and audience, on one line or on several."""

import re
from datetime import date

from festdesk.intake.awards import is_award
from festdesk.intake.drafts import ScreeningValue
from festdesk.intake.labelled import is_heading, split_labelled
from festdesk.intake.labels import find_label, plain, says, words
from festdesk.intake.moments import Moment, propose_year, read_moment
from festdesk.intake.notations import parse_version
from festdesk.intake.page import Page, Slot
from festdesk.intake.prose import is_prose, speaks_of_reviews

_LONGEST_VENUE = 80
_LONGEST_SLOT = 200
_PIECES = re.compile(r"\s*[|•·;\t()\[\]]\s*|\s+[/–—-]\s+|\s*,\s+")
_ANOTHER = re.compile(r"^(?:and|und|et|e|y|i|en|ve|a|&|\+)\s+", re.IGNORECASE)
_PRICE = re.compile(
    r"(?:[€$£]|chf|eur|zł|tl)\s?\d+|\d+(?:[.,]\d\d)?\s?(?:[€$£]|chf|eur|zł|tl)\b", re.IGNORECASE
)


def read_screenings(page: Page, place: int) -> int:
    """Take the screenings that begin at `place`; return how many lines they take."""
    venue_above = ""
    at = place
    if page.section == "screenings" and _is_venue_above(page, place):
        venue_above = page.lines[place].text
        at += 1
    moment = _moment_at(page, at)
    if moment is None or not _opens(page, at, moment):
        return 0
    first_slot = len(page.slots)
    while at < len(page.lines):
        moment = _moment_at(page, at)
        if moment is not None:
            _take_moment(page, at, moment, first_slot)
            if venue_above and not page.slots[-1].venue:
                page.slots[-1].venue = venue_above
        elif not _take_words(page, at, first_slot, has_venue_above=bool(venue_above)):
            if venue_above and _is_venue_above(page, at):
                venue_above = page.lines[at].text
            else:
                break
        at += 1
    heading = page.take_heading(place)
    page.slots[first_slot].first = min(heading, page.slots[first_slot].first)
    return at - place


def _moment_at(page: Page, at: int) -> Moment | None:
    if at >= len(page.lines):
        return None
    line = page.lines[at]
    if len(line.text) > _LONGEST_SLOT or (is_prose(line) and len(line.text) > 120):  # noqa: PLR2004
        return None
    moment = read_moment(line.text)
    if moment is None or speaks_of_reviews(line.text):
        return None
    return moment


def _opens(page: Page, at: int, moment: Moment) -> bool:
    """Return whether screenings begin here: day and time together, or a day under their heading."""
    if moment.starts and (moment.has_date or (moment.weekday and len(page.lines[at].text) < 60)):  # noqa: PLR2004
        return True
    following = _moment_at(page, at + 1)
    has_time_next = bool(following and following.starts and not following.has_date)
    if moment.has_date:
        return has_time_next or page.section == "screenings"
    return page.section == "screenings" and moment.starts is not None and bool(moment.weekday)


def _is_venue_above(page: Page, at: int) -> bool:
    if at + 1 >= len(page.lines):
        return False
    line = page.lines[at]
    return (
        len(line.text) <= _LONGEST_VENUE
        and read_moment(line.text) is None
        and not is_prose(line)
        and is_heading(line.text) is None
        and (_moment_at(page, at + 1) or Moment()).has_date
    )


def _take_moment(page: Page, at: int, moment: Moment, first_slot: int) -> None:
    last = page.slots[-1] if len(page.slots) > first_slot else None
    goes_on = (
        last is not None
        and not moment.has_date
        and last.moment.starts is None
        and moment.starts is not None
    )
    if last is not None and goes_on:
        last.moment = _joined(last.moment, moment)
        last.last = at
        _take_rest(page, last, moment.rest)
        return
    if last is not None and not moment.has_date:
        # Another time on the same day, unless it has a weekday of its own.
        moment = moment if moment.weekday else _joined(last.moment, moment)
    more = read_moment(_ANOTHER.sub("", moment.rest)) if moment.starts else None
    for one in (moment, more):
        if one is not None and (one is moment or (one.starts and not one.has_date)):
            slot = Slot(at, at, one if one is moment else _joined(moment, one))
            page.slots.append(slot)
            _take_rest(page, slot, more.rest if more and more.starts else moment.rest)


def _joined(day: Moment, clock: Moment) -> Moment:
    return Moment(day.weekday, day.weekdays, day.day, day.month, day.year, clock.starts, clock.rest)


def _take_words(  # noqa: PLR0911 -- one return for each kind of line
    page: Page, at: int, first_slot: int, *, has_venue_above: bool
) -> bool:
    """Take a line without a time for the screening above: its venue, its version, its guests."""
    line, slot = page.lines[at], page.slots[-1]
    if len(page.slots) <= first_slot or line.blanks_before > 1:
        return False
    text = line.text
    if says("guests", "words", text) and len(text) <= _LONGEST_SLOT:
        slot.tags.append(text)
        slot.last = at
        return True
    if is_heading(text) or split_labelled(text) or is_award(text) or is_prose(line):
        return False
    if _is_version_or_audience(text, slot):
        slot.last = at
        return True
    is_venue = (
        len(text) <= _LONGEST_VENUE
        and not slot.venue
        and not has_venue_above
        and not page.lines[slot.first].text.endswith(text)
        and not line.blanks_before
        and _is_bare(page, slot)
    )
    if is_venue:
        slot.venue = text
        slot.last = at
        return True
    # "In presence of X | En présence de X" stands one blank line below.
    follows_more = at + 1 < len(page.lines) and _moment_at(page, at + 1) is not None
    if follows_more and len(text) <= _LONGEST_SLOT and line.blanks_before and slot.venue:
        slot.tags.append(text)
        slot.last = at
        return True
    return False


def _is_version_or_audience(text: str, slot: Slot) -> bool:
    version = parse_version(text)
    if version and (version.spoken or version.subtitles):
        slot.tags.append(f"version:{text}")
        return True
    if audience := _audience(text):
        slot.tags.append(f"audience:{audience}")
        return True
    return False


def _is_bare(page: Page, slot: Slot) -> bool:
    """Return whether a slot's own lines hold nothing beside date and time, so that more follows."""
    return all(
        (moment := read_moment(page.lines[at].text)) is not None and not moment.rest
        for at in range(slot.first, slot.last + 1)
        if not says("guests", "words", page.lines[at].text)
    )


def _take_rest(page: Page, slot: Slot, rest: str) -> None:
    """Find venue, version and audience in the words beside date and time."""
    if not rest:
        return
    venues: list[str] = []
    for piece in [piece for piece in _PIECES.split(rest) if piece.strip()]:
        kind, left = _sort_out(piece.strip(" .@"), slot)
        if kind == "venue" and left:
            venues.append(left)
    known = [venue for venue in page.context.venues if plain(venue) in plain(rest)]
    if known:
        slot.venue = max(known, key=len)
    elif venues and not slot.venue:
        slot.venue = ", ".join(venues)[:_LONGEST_VENUE]


def _sort_out(piece: str, slot: Slot) -> tuple[str, str]:
    tokens = piece.split(" ")
    if audience := _audience(tokens[-1]):
        slot.tags.append(f"audience:{audience}")
        tokens = tokens[:-1]
    elif audience := _audience(piece):
        slot.tags.append(f"audience:{audience}")
        return "", ""
    for start in range(len(tokens)):
        version = parse_version(" ".join(tokens[start:]), is_strict=True)
        if version:
            slot.tags.append("version:" + " ".join(tokens[start:]))
            tokens = tokens[:start]
            break
    left = " ".join(tokens).strip(" ,|")
    if not left or left.isdigit() or left.endswith(":") or find_label(left):
        return "", ""
    if says("guests", "words", left) or _PRICE.search(left):
        slot.tags.append(left)
        return "", ""
    return "venue", left


def _audience(text: str) -> str:
    folded = plain(text)
    return next(
        (
            key
            for key in ("public", "press", "school", "industry")
            if folded in words("audiences", key)
        ),
        "",
    )


def add_screenings(page: Page, film_year: int | None, others: list[int]) -> None:
    """Turn the slots that were found into drafts, with a proposed year where none is stated."""
    for slot in page.slots:
        moment = slot.moment
        if page.venue and not slot.venue:
            slot.venue = page.venue
            slot.first -= page.venue_place == slot.first - 1
            slot.last += page.venue_place == slot.last + 1
        reason = ""
        proposed = False
        year = moment.year
        if year is None and moment.has_date:
            year, reason = propose_year(
                moment, edition=page.context.days, film_year=film_year, others=others
            )
            proposed = year is not None
        value = _value(slot, year, is_proposed=proposed)
        page.add(
            value,
            slot.first,
            slot.last,
            sure=(75 if proposed else 95) if value.day else 50,
            reason=reason or ("" if value.day else "The year is not stated and could not be told."),
        )


def _value(slot: Slot, year: int | None, *, is_proposed: bool) -> ScreeningValue:
    moment = slot.moment
    day = None
    if year and moment.has_date:
        try:
            day = date(year, moment.month, moment.day)
        except ValueError:  # 29 February
            day = None
    given = f"--{moment.month:02}-{moment.day:02}" if moment.has_date and day is None else ""
    marked = [tag.partition(":") for tag in slot.tags if tag.startswith(("audience:", "version:"))]
    versions = [parse_version(words_) for kind, _, words_ in marked if kind == "version"]
    audiences = [words_ for kind, _, words_ in marked if kind == "audience"]
    tags = [tag for tag in slot.tags if not tag.startswith(("audience:", "version:"))]
    return ScreeningValue(
        day,
        is_proposed,
        moment.weekday,
        moment.starts,
        slot.venue,
        next(iter(versions), None),
        next(iter(audiences), ""),
        " · ".join(tags),
        given,
    )
