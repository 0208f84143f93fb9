"""Screenings from lines: date, time, venue, version and audience, on one line or on several."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from functools import cache

from festdesk.base.lists import read_list
from festdesk.films.tables import VersionKind
from festdesk.intake.awards import is_award
from festdesk.intake.drafts import ScreeningValue, TitleValue, VersionValue
from festdesk.intake.labelled import is_heading, split_labelled
from festdesk.intake.labels import find_label, is_around, pattern, plain, says, words
from festdesk.intake.moments import (
    Moment,
    are_opening_hours,
    propose_year,
    read_moment,
    read_moments,
    read_month,
)
from festdesk.intake.notations import parse_running_time, parse_version
from festdesk.intake.page import Page, Slot
from festdesk.intake.prose import is_prose, speaks_of_reviews

_LONGEST_VENUE = 80
_LONGEST_SLOT = 200
_LOOKED_AT_FOR_START, _LOOKED_AT_FOR_MONTH = 300, 30  # lines
_PIECES = re.compile(r"\s*[|•·;\t()\[\]]\s*|\s+[/–—+-]\s+|\s*,\s+|\.\s+(?=[A-ZÀ-Þ][^\W\d_]+\s?:)")
_STREET = re.compile(
    r"(?:\b(?:str|strasse|street|road|rd|avenue|ave|rue|via|viale|piazza|ul|calle|av|avda|praça|rua|plein|emb|cad|sok)\b\.?"
    r"|(?:stra(?:ß|ss)e|gasse|platz|straat|weg|laan|plein)\b)[^\d]*\d|\b\d{4,5}\b",
    re.IGNORECASE,
)
_GLYPH = re.compile(r"[a-z]|[^\w\s]{1,3}")  # of a font of pictures: "f", ">"
_COUNTED = re.compile(r"(?:[IVXLC]+|\d+)[.ªº°]?\s[^\W\d_]")  # "XII stagione"
_ANOTHER = re.compile(r"^(?:and|und|et|e|y|i|en|ve|a|&|\+)\s+", re.IGNORECASE)
_PRICE = re.compile(
    r"(?:[€$£₺]|(?:chf|eur|zł|tl)\b)\s?\d+"
    r"|\d+(?:[.,]\d\d)?\s?(?:[€$£₺]|(?:chf|eur|euros?|zł|tl|kč|kr)\b)"
    r"|^[A-Z]\.?\s?\d{3,}$",  # "S. 402": the number of a performance
    re.IGNORECASE,
)
_PRICE_BEHIND = re.compile(
    rf"[.;,]\s+(?:[^\W\d_]+:?\s+){{0,3}}(?:{_PRICE.pattern}).*$", re.IGNORECASE
)


def read_screenings(page: Page, place: int) -> int:
    """Take the screenings that begin at `place`; return how many lines they take."""
    venue_above = ""
    at = place
    above = page.lines[place].text
    is_told = page.section == "screenings" or (
        len(above) <= _LONGEST_VENUE and says("venues", "words", above)
    )
    if is_told and _is_venue_above(page, place):
        venue_above = page.lines[place].text
        at += 1
    moment = _moment_at(page, at)
    if moment is None or not _opens(page, at, moment):
        return 0
    first_slot = len(page.slots)
    while at < len(page.lines):
        moment = _moment_at(page, at)
        if moment is not None:
            first = len(page.slots)
            _take_moment(page, at, moment, first_slot)
            if venue_above:
                _place_at(page.slots[first:], _without_strand(venue_above))
        elif venue_above and page.lines[at].blanks_before and _is_venue_above(page, at):
            venue_above = page.lines[at].text
        elif not _take_words(page, at, first_slot, has_venue_above=bool(venue_above)):
            if venue_above and _is_venue_above(page, at):
                venue_above = page.lines[at].text
            else:
                break
        at += 1
    heading = page.take_heading(place)
    page.slots[first_slot].first = min(heading, page.slots[first_slot].first)
    return at - place


def _place_at(slots: Sequence[Slot], venue: str) -> None:
    """Let slots be at the venue of the heading above them; other words beside them are remarks."""
    for slot in slots:
        if slot.venue and says("venues", "words", slot.venue):
            continue
        slot.tags += [slot.venue] if slot.venue else []
        slot.venue = venue


def _moment_at(page: Page, at: int) -> Moment | None:
    if at >= len(page.lines):
        return None
    line = page.lines[at]
    if len(line.text) > _LONGEST_SLOT or (is_prose(line) and len(line.text) > 120):  # noqa: PLR2004
        return None
    moments = read_moments(line.text)
    if moments and _tells_no_screening(line.text, moments[0]):
        return None
    if not moments or speaks_of_reviews(line.text) or says("office", "words", line.text):
        return None
    if are_opening_hours(line.text):
        return None
    return moments[0]


def _tells_no_screening(text: str, moment: Moment) -> bool:
    """Return whether a line is a price with an hour, or a day on which the house is closed."""
    if moment.starts is not None:
        return not moment.has_date and not moment.weekday and _PRICE.search(text) is not None
    return plain(moment.rest) in _closed()


@cache
def _closed() -> frozenset[str]:
    return frozenset(filter(None, map(plain, read_list("hours")["closed"])))


def _opens(page: Page, at: int, moment: Moment) -> bool:
    """Return whether screenings begin here: day and time together, or a day under their heading."""
    is_short = len(page.lines[at].text) < 60  # noqa: PLR2004
    if moment.starts and (moment.has_date or moment.day_alone or (moment.weekday and is_short)):
        return True
    is_dated = moment.has_date and moment.year is not None and moment.weekday and is_short
    if is_dated and not moment.starts and not moment.rest and _common_start(page) is not None:
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
        and not is_award(line.text)
        and not split_labelled(line.text)
        and (_moment_at(page, at + 1) or Moment()).has_date
    )


def _without_strand(venue: str) -> str:
    """Return "Sala Grande" of "XII stagione - Sala Grande"."""
    strand, found, rest = venue.partition(" - ")
    is_strand = says("strands", "words", strand) or _COUNTED.match(strand) is not None
    return rest if found and is_strand and says("venues", "words", rest) else venue


def _take_moment(page: Page, at: int, moment: Moment, first_slot: int) -> None:
    last = page.slots[-1] if len(page.slots) > first_slot else None
    goes_on = (
        last is not None
        and not moment.has_date
        and last.moment.starts is None
        and moment.starts is not None
    )
    is_same = last is not None and last.moment.starts == moment.starts and not moment.has_date
    if last is not None and is_same and not last.venue:
        last.last = at
        take_rest(page, last, moment.rest)
        return
    if last is not None and goes_on:
        last.moment = _joined(last.moment, moment)
        last.last = at
        take_rest(page, last, moment.rest)
        return
    if last is not None and not moment.has_date:
        # Another time on the same day, unless it has a weekday of its own.
        moment = moment if moment.weekday else _joined(last.moment, moment)
    others = read_moments(page.lines[at].text)[1:] if len(page.slots) >= first_slot else []
    times = [moment, *_more_times(moment)]
    for one in times:
        slot = Slot(at, at, one if one is moment else _joined(moment, one))
        page.slots.append(slot)
        take_rest(page, slot, times[-1].rest)
    for other in others:
        page.slots.append(Slot(at, at, other))
        take_rest(page, page.slots[-1], other.rest)
    _share_venue(page.slots[-1 - len(others) :])


def _more_times(moment: Moment) -> Iterator[Moment]:
    """Return the further times of a day on a line: "4.9. 14:10 / 18:40 / 21:00"."""
    last = moment
    while last.starts is not None:
        following = read_moment(_ANOTHER.sub("", last.rest.lstrip(" :|,")))
        if following is None or following.starts is None or following.has_date:
            return
        yield following
        last = following


def _share_venue(slots: Sequence[Slot]) -> None:
    """Give the moments of one line the venue that stands behind the last of them."""
    for slot in slots:
        slot.venue = slot.venue or slots[-1].venue


def _joined(day: Moment, clock: Moment) -> Moment:
    return replace(day, starts=clock.starts, rest=clock.rest)


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
    if _is_version_or_audience(page, text, slot):
        slot.last = at
        return True
    is_venue = (
        len(text) <= _LONGEST_VENUE
        and not slot.venue
        and not has_venue_above
        and not is_around(text)
        and not page.lines[slot.first].text.endswith(text)
        and not line.blanks_before
        and _is_bare(page, slot)
        and not _is_title_below(page, at)
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


def _is_title_below(page: Page, at: int) -> bool:
    """Return whether a line below times is rather the film's title: its data or a title follow."""
    if says("venues", "words", page.lines[at].text) or at + 1 >= len(page.lines):
        return False
    below = page.lines[at + 1]
    is_wrapped = below.text.startswith("(") and below.text.endswith(")")
    return not below.blanks_before and is_wrapped


def _is_version_or_audience(page: Page, text: str, slot: Slot) -> bool:
    version = parse_version(text)
    if version and (version.spoken or version.subtitles):
        is_films = len(page.slots) > 1 and not any(True for _ in page.values(VersionValue))
        if is_films:
            return False  # below several dates it tells of the film
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


def take_rest(page: Page, slot: Slot, rest: str) -> None:
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
        halls = [place for number, place in enumerate(venues) if not number or _is_hall(place)]
        slot.tags += [words_ for words_ in venues if words_ not in halls]
        slot.venue = ", ".join(halls)[:_LONGEST_VENUE]


def _is_hall(text: str) -> bool:
    """Return whether a further piece belongs to the venue: no remark and no street."""
    if _STREET.search(text):
        return False
    return not text[:1].islower() or says("venues", "words", text)


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
    left = _without_marks(left, slot)
    left = left.rstrip(" :") if says("venues", "words", left) else left
    if _is_no_venue(left) or _GLYPH.fullmatch(left):
        return "", ""
    left = _without_price(left, slot)
    if _PRICE.search(left):
        slot.tags.append(left)
        return "", ""
    if found := pattern("guests", "words").search(plain(left)):
        # "salle Simon en présence du réalisateur"
        at = found.start() if len(plain(left)) == len(left) else 0
        slot.tags.append(left[at:])
        left = left[:at].strip(" ,|")
        return ("venue", left) if says("venues", "words", left) else ("", "")
    return "venue", left


def _is_no_venue(text: str) -> bool:
    """Return whether words are none of a screening: a button, a number, a label, a length."""
    return (
        not text
        or plain(text) in words("around", "menu")
        or text.isdigit()
        or text.endswith(":")
        or find_label(text) is not None
        or parse_running_time(text) is not None
    )


def _without_price(text: str, slot: Slot) -> str:
    """Take a price off the venue it stands behind: "Casa de la Cultura. Entrada: 3 euros"."""
    price = _PRICE_BEHIND.search(text)
    if price is None or _PRICE.search(text[: price.start()]):
        return text
    slot.tags.append(text[price.start() :].strip(" .,"))
    return text[: price.start()]


def _without_marks(text: str, slot: Slot) -> str:
    """Take "sold out" off a venue, also where it is glued to it: "Sala 2Entradas agotadas"."""
    folded = text.casefold()
    for mark in sorted(words("office", "sold_out"), key=len, reverse=True):
        at = folded.find(mark) if len(folded) == len(text) else -1
        if at >= 0 and plain(text[at:]).startswith(mark):
            slot.tags.append(text[at:].strip())
            return text[:at].strip(" ,|")
    return text


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


def _keep_own(page: Page) -> None:
    """Leave out the other films of a programme whose lines say a title instead of a venue."""
    titles = {plain(v.text) for _, v in page.values(TitleValue) if isinstance(v, TitleValue)}
    own = [slot for slot in page.slots if plain(slot.venue) in titles]
    if not own:
        return
    for slot in own:
        slot.venue = ""
    page.slots[:] = own


def _take_common_start(page: Page) -> None:
    """Give days without a time the one the page tells for all: "INIZIO PROIEZIONI ORE 21.30"."""
    if all(slot.moment.starts for slot in page.slots):
        return
    starts = _common_start(page)
    for slot in page.slots:
        if not slot.moment.starts:
            slot.moment = replace(slot.moment, starts=starts)


def _common_start(page: Page) -> time | None:
    """Return the time at which all screenings begin, where the page tells one."""
    for line in page.lines[:_LOOKED_AT_FOR_START]:
        found = pattern("office", "starts").search(plain(line.text[:_LONGEST_SLOT]))
        clock = read_moment(plain(line.text)[found.end() :]) if found else None
        if clock and clock.starts and not clock.has_date:
            return clock.starts
    return None


def add_screenings(page: Page, film_year: int | None, others: list[int]) -> None:
    """Turn the slots that were found into drafts, with a proposed year where none is stated."""
    _keep_own(page)
    _take_common_start(page)
    titles = {plain(v.text) for _, v in page.values(TitleValue) if isinstance(v, TitleValue)}
    for slot in page.slots:
        pieces = slot.venue.split(", ")
        slot.venue = ", ".join(piece for piece in pieces if plain(piece) not in titles)
        moment, told = _with_month(slot.moment, page)
        slot.moment = moment
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
        reason = reason or told
        value = _value(slot, year, is_proposed=proposed)
        page.add(
            value,
            slot.first,
            slot.last,
            sure=(75 if proposed else 95) if value.day else 50,
            reason=reason or ("" if value.day else "The year is not stated and could not be told."),
        )
    _add_version_of_all(page)


def _add_version_of_all(page: Page) -> None:
    """Let the version that every screening tells be the film's, where nothing else tells it."""
    told = [
        (draft, value.version)
        for draft, value in page.values(ScreeningValue)
        if isinstance(value, ScreeningValue)
    ]
    versions = [version for _, version in told if version is not None]
    has_own = any(True for _ in page.values(VersionValue))
    kinds = {(version.kind, version.spoken) for version in versions}
    if has_own or not versions or len(versions) != len(told) or len(kinds) > 1:
        return
    if versions[0].kind is not VersionKind.ORIGINAL:
        return
    first = next(draft for draft, _ in told)
    subtitles = tuple(dict.fromkeys(code for one in versions for code in one.subtitles))
    place = next(
        i for i, line in enumerate(page.lines) if line.last_number >= first.span.first_line
    )
    page.add(
        replace(versions[0], subtitles=subtitles),
        place,
        words=versions[0].as_given,
        sure=70,
    )


def _with_month(moment: Moment, page: Page) -> tuple[Moment, str]:
    """Return "Friday 20" with its month: from the edition's days, else from the page's dates."""
    if not moment.day_alone or moment.has_date:
        return moment, ""
    for day in page.context.days:
        if day.day == moment.day_alone and day.weekday() in moment.weekdays:
            dated = replace(moment, day=day.day, month=day.month, year=None)
            return dated, "The date lies within the days of the edition."
    for line in page.lines[:_LOOKED_AT_FOR_MONTH]:
        told = read_month(line.text) if len(line.text) < _LONGEST_VENUE else None
        if told:
            dated = replace(moment, day=moment.day_alone, month=told[0], year=told[1])
            return dated, "The month stands at the head of the page."
    for other in page.slots:
        if other.moment.has_date and _fits(moment, other.moment):
            dated = replace(
                moment, day=moment.day_alone, month=other.moment.month, year=other.moment.year
            )
            return dated, "The month is that of another date on the page."
    return moment, ""


def _fits(moment: Moment, other: Moment) -> bool:
    """Return whether the weekdays of two days of one month go together."""
    apart = (moment.day_alone - other.day) % 7
    return not other.weekdays or any(
        (weekday + apart) % 7 in moment.weekdays for weekday in other.weekdays
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
    told = [words_ for kind, _, words_ in marked if kind == "version"]
    whole = parse_version(", ".join(told)) if len(told) > 1 else None
    versions = [whole] if whole else [parse_version(words_) for words_ in told]
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
