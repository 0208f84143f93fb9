"""One festival day as a grid: columns of venues, slots to scale, and what has no venue."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from festdesk.base.moments import festival_day, festival_minute, whole_minutes
from festdesk.booklet.pieces import language_of, piece, printable
from festdesk.booklet.plan import film_anchor, films_shown, printed_screenings
from festdesk.booklet.showings import audience_of, place_of, short_version
from festdesk.booklet.typography import NO_BREAK, prepared
from festdesk.films.titles import printed_title
from festdesk.screenings.rules import running_seconds_of

if TYPE_CHECKING:
    from datetime import date

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.editions.tables import Strand
    from festdesk.screenings.tables import Screening, Venue
    from festdesk.snapshot import Snapshot

MOST_COLUMNS = 5
_HEADING_MM = 15  # of the page
_LINE_MM = 4.2
_UNKNOWN_MINUTES = 90  # as long as a slot is drawn whose film has no running time yet
_PRIME = "′"

Content = dict[str, Any]


def day_content(
    snapshot: "Snapshot",
    day: "date",
    setting: "Setting",
) -> Content:
    """Return what the grid of one festival day shows; a page for each five venues."""
    words, in_book = setting.words, setting.in_book
    screenings = screenings_on(snapshot, day)
    placed = [s for s in screenings if snapshot.venue(s.venue_id) is not None]
    outside = [s for s in screenings if snapshot.venue(s.venue_id) is None]
    columns: list[Content] = [
        {
            "name": prepared(venue.short_name or venue.name, words.language),
            "shows": in_lanes(
                [
                    _slot(snapshot, screening, words, in_book)
                    for screening in placed
                    if screening.venue_id == venue.id
                ]
            ),
        }
        for venue in _venues(snapshot, placed)
    ]
    shows = [show for column in columns for show in column["shows"]]
    first = min((show["from"] for show in shows), default=10 * 60) // 60 * 60
    last = -(-max((show["until"] + show["talk"] for show in shows), default=first) // 60) * 60
    return {
        "title": words.day(day),
        "pages": _pages(columns),
        "from": first,
        "until": last,
        "hours": [
            {"minute": minute, "label": words.hour(minute // 60)}
            for minute in range(first, last + 1, 60)
        ],
        "outside": [_line(snapshot, screening, words, in_book) for screening in outside],
        "room": setting.text_height_mm
        - _HEADING_MM
        - (10 + _LINE_MM * len(outside) if outside else 0),
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
    content = day_content(snapshot, day, setting)
    columns = [column for page in content["pages"] for column in page]
    return [
        {
            "from": show["from"],
            "until": show["until"],
            "lane": number,
            "lanes": len(columns),
            "colour": show["colour"],
        }
        for number, column in enumerate(columns)
        for show in column["shows"]
    ]


def in_lanes(shows: list[Content]) -> list[Content]:
    """Give shows that overlap in one venue lanes beside each other, as narrow as they must be."""
    ordered = sorted(shows, key=lambda show: (show["from"], show["until"]))
    cluster: list[Content] = []
    cluster_until = 0
    for show in ordered:
        if show["from"] >= cluster_until:
            cluster = []
        taken = {other["lane"] for other in cluster if other["until"] > show["from"]}
        show["lane"] = next(n for n in range(len(ordered)) if n not in taken)
        cluster.append(show)
        cluster_until = max(cluster_until, show["until"])
        lanes = 1 + max(other["lane"] for other in cluster)
        for other in cluster:
            other["lanes"] = lanes
    return ordered


def title_of(snapshot: "Snapshot", screening: "Screening", words: "Words") -> Content:
    """Return the title of what is shown: a film, or the name of a block."""
    language = words.language
    if screening.film_id:
        titles = printable(snapshot.titles_of(screening.film_id))
        text = printed_title(titles, language)
        return piece(text or words["untitled"], language_of(titles, text) if text else language)
    return piece(snapshot.block_name(screening.block_id, language) or words["untitled"], language)


def _venues(snapshot: "Snapshot", placed: Iterable["Screening"]) -> Sequence["Venue"]:
    """Return the columns: the same on every day of a small festival, else the day's own."""
    today = {screening.venue_id for screening in placed}
    if not today:
        return ()
    everywhere = {screening.venue_id for screening in printed_screenings(snapshot)}
    used = [venue for venue in snapshot.venues if venue.id in everywhere]
    if len(used) <= MOST_COLUMNS:
        return used
    return [venue for venue in used if venue.id in today]


def _pages(columns: list[Content]) -> list[list[Content]]:
    """Return the columns page by page, as evenly as they go."""
    count = -(-len(columns) // MOST_COLUMNS)
    if count == 0:
        return []
    each = -(-len(columns) // count)
    return [columns[at : at + each] for at in range(0, len(columns), each)]


def _slot(
    snapshot: "Snapshot",
    screening: "Screening",
    words: "Words",
    in_book: "frozenset[FilmId]",
) -> Content:
    start = screening.starts_at
    minute = 0
    if start is not None:
        minute = festival_minute(start, day_starts_hour=snapshot.edition.day_starts_hour)
    length = _minutes(snapshot, screening)
    films = [film_id for film_id in films_shown(snapshot, screening) if film_id in in_book]
    return {
        "from": minute,
        "until": minute + screening.introduction_minutes + (length or _UNKNOWN_MINUTES),
        "talk": screening.talk_minutes,
        "lane": 0,
        "lanes": 1,
        "time": words.time(start) if start else "",
        "title": title_of(snapshot, screening, words),
        "details": _details(snapshot, screening, words, length),
        "anchor": film_anchor(films[0]) if films else None,
        "code": _code(snapshot, films),
        "colour": colour_of(snapshot, films),
    }


def colour_of(snapshot: "Snapshot", films: "Sequence[FilmId]") -> Content | None:
    """Return the colour of the strand that the films are of, or nothing."""
    strand = _strand(snapshot, films)
    return {"rgb": strand.colour} if strand else None


def _code(snapshot: "Snapshot", films: "Sequence[FilmId]") -> str:
    strand = _strand(snapshot, films)
    return strand.code if strand else ""


def _strand(snapshot: "Snapshot", films: "Sequence[FilmId]") -> "Strand | None":
    strands = {snapshot.films[film_id].strand_id for film_id in films}
    return next((strand for strand in snapshot.strands if strand.id in strands), None)


def _minutes(snapshot: "Snapshot", screening: "Screening") -> int | None:
    seconds = running_seconds_of(screening, snapshot)
    return whole_minutes(seconds) if seconds else None


def _details(
    snapshot: "Snapshot", screening: "Screening", words: "Words", length: int | None
) -> str:
    marks = (
        short_version(snapshot, screening, words.language),
        f"{length}{_PRIME}" if length else "",
        words["mark_introduction"] if screening.introduction_minutes else "",
        words["mark_talk"] if screening.talk_minutes else "",
        audience_of(screening, words),
    )
    return f"{NO_BREAK}· ".join(mark for mark in marks if mark)


def _line(
    snapshot: "Snapshot",
    screening: "Screening",
    words: "Words",
    in_book: "frozenset[FilmId]",
) -> Content:
    slot = _slot(snapshot, screening, words, in_book)
    kept = ("time", "title", "details", "anchor")
    return {key: slot[key] for key in kept} | {"where": place_of(snapshot, screening, words)}
