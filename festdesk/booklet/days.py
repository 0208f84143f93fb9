"""One festival day as a grid: columns of venues, slots to scale, and what has no venue.

What fits is decided here, in millimetres: one page, a spread, or a list by time.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from festdesk.base.moments import festival_day, festival_minute
from festdesk.booklet.hyphenation import SOFT_HYPHEN
from festdesk.booklet.lanes import (
    LEAST_SLOT_MM,
    SLOT_GAP_MM,
    capacity_of,
    column_mm,
    in_lanes,
    minute_mm,
    pages_of_columns,
)
from festdesk.booklet.letters import strand_letters
from festdesk.booklet.pieces import language_of, language_tag, piece, printable
from festdesk.booklet.plan import PageKind, Part, film_anchor, films_shown, printed_screenings
from festdesk.booklet.short_titles import shorter_titles
from festdesk.booklet.showings import place_of
from festdesk.booklet.signs import marks_of, minutes_of, showing_counts
from festdesk.booklet.typography import prepared
from festdesk.books.tables import PartKind
from festdesk.films.titles import printed_title
from festdesk.texts.marks import NO_BREAK

if TYPE_CHECKING:
    from datetime import date

    from festdesk.base.ids import FilmId, ScreeningId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.editions.tables import Strand
    from festdesk.screenings.tables import Screening, Venue
    from festdesk.snapshot import Snapshot

_LINE_MM = 4.2
_NARROW_MM = 95.0
_MOST_BELOW = 0.3  # of the page, for what has no venue; more has a page of its own
_UNKNOWN_MINUTES = 90  # as long as a slot is drawn whose film has no running time yet

Content = dict[str, Any]


def day_content(
    snapshot: "Snapshot",
    day: "date",
    setting: "Setting",
) -> Content:
    """Return what the grid of one festival day shows.

    Its columns stand on one page, or on the two pages of a spread; where no spread would hold
    them readably, or shows of one venue lie over each other too often, the day is a list by time.
    """
    words = setting.words
    screenings = screenings_on(snapshot, day)
    placed = [s for s in screenings if snapshot.venue(s.venue_id) is not None]
    outside = [s for s in screenings if snapshot.venue(s.venue_id) is None]
    counts = showing_counts(snapshot)
    by_venue: dict[str, list[Content]] = {}
    for screening in placed:
        slot = _slot(snapshot, screening, setting, counts)
        by_venue.setdefault(screening.venue_id or "", []).append(slot)
    shows = [show for of_venue in by_venue.values() for show in of_venue]
    first = min((show["from"] for show in shows), default=10 * 60) // 60 * 60
    last = -(-max((show["until"] + show["talk"] for show in shows), default=first) // 60) * 60
    below = _below_mm(outside, setting)
    scale = minute_mm(first, last, below, setting)
    least = (LEAST_SLOT_MM + SLOT_GAP_MM) / scale
    columns: list[Content] = [
        {
            "name": prepared(venue.short_name or venue.name, words.language),
            "shows": in_lanes(by_venue.get(venue.id, []), least_minutes=least),
        }
        for venue in _venues(snapshot, placed, capacity_of(setting))
    ]
    pages = pages_of_columns(columns, capacity_of(setting))
    is_list = bool(columns) and not pages
    return {
        "titles": [
            {"text": one.day(day), "lang": language_tag(one.language)}
            for one in (words, *words.others)
        ],
        "title": words.day(day),
        "layout": "list" if is_list else "grid",
        "start": "left" if len(pages) > 1 else "next",
        "pages": pages,
        "column_mm": column_mm(pages, setting),
        "minute_mm": round(scale, 5),
        "from": first,
        "until": last,
        "hours": [
            {"minute": minute, "label": words.hour(minute // 60)}
            for minute in range(first, last + 1, 60)
        ],
        "lines": [_line(snapshot, s, setting, counts) for s in screenings] if is_list else [],
        "outside": []
        if is_list
        else [_line(snapshot, screening, setting, counts) for screening in outside],
        "outside_label": words.joined("outside"),
        "outside_below": below > 0,
    }


def screenings_on(snapshot: "Snapshot", day: "date") -> list["Screening"]:
    """Return the printed screenings of a festival day, the late show among them."""
    hour = snapshot.edition.day_starts_hour
    return [
        screening
        for screening in printed_screenings(snapshot)
        if screening.starts_at is not None
        and festival_day(screening.starts_at, day_starts_hour=hour) == day
    ]


def bars_of(snapshot: "Snapshot", day: "date", setting: "Setting") -> list[Content]:
    """Return the day's screenings as bars for the picture of the timetable on the cover."""
    counts: dict[ScreeningId, tuple[int, int]] = {}
    by_venue: dict[str, list[Content]] = {}
    for screening in screenings_on(snapshot, day):
        if snapshot.venue(screening.venue_id) is not None:
            slot = _slot(snapshot, screening, setting, counts)
            by_venue.setdefault(screening.venue_id or "", []).append(slot)
    used = [venue.id for venue in snapshot.venues if venue.id in by_venue]
    return [
        {key: show[key] for key in ("from", "until", "colour")}
        | {"lane": number, "lanes": len(used)}
        for number, venue_id in enumerate(used)
        for show in by_venue[venue_id]
    ]


def title_of(snapshot: "Snapshot", screening: "Screening", words: "Words") -> Content:
    """Return the title of what is shown: a film, or the name of a block."""
    language = words.language
    if screening.film_id:
        titles = printable(snapshot.titles_of(screening.film_id))
        text = printed_title(titles, language)
        return piece(text or words["untitled"], language_of(titles, text) if text else language)
    return piece(snapshot.block_name(screening.block_id, language) or words["untitled"], language)


def _below_mm(outside: "Sequence[Screening]", setting: "Setting") -> float:
    """Return how much room below the grid is kept for what has no venue; 0: it comes after."""
    if not outside:
        return 0.0
    lines = 2 if setting.measure_mm < _NARROW_MM else 1
    needed = 10 + _LINE_MM * lines * len(outside)
    return needed if needed <= _MOST_BELOW * setting.text_height_mm else 0.0


def _venues(
    snapshot: "Snapshot", placed: Iterable["Screening"], capacity: int
) -> Sequence["Venue"]:
    """Return the columns: the same on every day of a small festival, else the day's own."""
    today = {screening.venue_id for screening in placed}
    if not today:
        return ()
    everywhere = {screening.venue_id for screening in printed_screenings(snapshot)}
    used = [venue for venue in snapshot.venues if venue.id in everywhere]
    if len(used) <= capacity:
        return used
    return [venue for venue in used if venue.id in today]


def _slot(
    snapshot: "Snapshot",
    screening: "Screening",
    setting: "Setting",
    counts: "Mapping[ScreeningId, tuple[int, int]]",
) -> Content:
    words = setting.words
    start = screening.starts_at
    minute = 0
    if start is not None:
        minute = festival_minute(start, day_starts_hour=snapshot.edition.day_starts_hour)
    length = minutes_of(snapshot, screening)
    films = [f for f in films_shown(snapshot, screening) if f in setting.in_book]
    marks = marks_of(snapshot, screening, words, counts)
    title = title_of(snapshot, screening, words)
    # A column of a few letters needs all the places where the engine can part a word.
    title["text"] = title["text"].replace(SOFT_HYPHEN, "")
    return {
        "from": minute,
        "until": minute + screening.introduction_minutes + (length or _UNKNOWN_MINUTES),
        "talk": screening.talk_minutes,
        "lane": 0,
        "lanes": 1,
        "time": words.time(start) if start else "",
        "title": title,
        "shorter": list(shorter_titles(title["text"], title["lang"])),
        "marks": marks,
        "details": f"{NO_BREAK}· ".join(mark["text"] for mark in marks),
        "anchor": anchor_of(screening, films, setting),
        "code": _code(snapshot, films),
        "colour": colour_of(snapshot, films),
    }


def anchor_of(screening: "Screening", films: "Sequence[FilmId]", setting: "Setting") -> str | None:
    """Return where a slot leads: to the film, or to the block where it has a page."""
    if screening.block_id and films and setting.book.is_on(PartKind.BLOCKS):
        return Part(PageKind.BLOCK, screening.block_id).anchor
    return film_anchor(films[0]) if films else None


def colour_of(snapshot: "Snapshot", films: "Sequence[FilmId]") -> Content | None:
    """Return the colour of the strand that the films are of, or nothing."""
    strand = _strand(snapshot, films)
    return {"rgb": strand.colour} if strand else None


def _code(snapshot: "Snapshot", films: "Sequence[FilmId]") -> str:
    strand = _strand(snapshot, films)
    return strand_letters(snapshot)[strand.id] if strand else ""


def _strand(snapshot: "Snapshot", films: "Sequence[FilmId]") -> "Strand | None":
    strands = {snapshot.films[film_id].strand_id for film_id in films}
    return next((strand for strand in snapshot.strands if strand.id in strands), None)


def _line(
    snapshot: "Snapshot",
    screening: "Screening",
    setting: "Setting",
    counts: "Mapping[ScreeningId, tuple[int, int]]",
) -> Content:
    slot = _slot(snapshot, screening, setting, counts)
    kept = ("from", "time", "marks", "details", "anchor", "code", "colour")
    where = place_of(snapshot, screening, setting.words)
    return {key: slot[key] for key in kept} | {
        "title": title_of(snapshot, screening, setting.words),
        "where": prepared(where, setting.words.language),
    }
