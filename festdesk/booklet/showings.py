"""The screenings of a film as its entry lists them: when, where, in which version, with whom.

In a book of several languages a day names its weekday in each of them, and what is said in words
stands in all; a version, whose marks the legend explains, stands in the main one alone.
"""

from typing import TYPE_CHECKING, Any

from festdesk.base.moments import festival_day
from festdesk.booklet.plan import printed_screenings_of
from festdesk.booklet.typography import prepared
from festdesk.planning.showings import format_shown, version_at
from festdesk.screenings.tables import Whereabouts
from festdesk.screenings.versions import version_line
from festdesk.texts.marks import NO_BREAK

if TYPE_CHECKING:
    from datetime import datetime

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
# A longer address is nothing to type off a page.
_LONGEST_ADDRESS = 42  # characters
_SCHEMES = ("https://", "http://")


def screenings_content(
    snapshot: "Snapshot", film_id: "FilmId", setting: "Setting"
) -> list[Content]:
    """Return the screenings that print, numbered where there are several."""
    shown = printed_screenings_of(snapshot, film_id)
    return [
        {
            **screening_content(snapshot, screening, setting.words),
            "count": f"{number}/{len(shown)}" if len(shown) > 1 else None,
        }
        for number, screening in enumerate(shown, start=1)
    ]


def screening_content(snapshot: "Snapshot", screening: "Screening", words: "Words") -> Content:
    """Return a screening; `marks` says in words what `letters` says in signs of the legend."""
    rows = [
        place_of(snapshot, screening, words),
        short_version(snapshot, screening, words.language),
        _block_row(snapshot, screening, words),
        audience_of(screening, words),
        screening.premiere,
        format_shown(snapshot, screening),
        screening.printed_note,
    ]
    guests = [snapshot.person_name(g.person_id) for g in snapshot.guests_of(screening.id)]
    if any(guests):
        rows.append(words["guest"].format(names=", ".join(name for name in guests if name)))
    marks = {
        "introduced": ("mark_introduction", screening.introduction_minutes),
        "talk": ("mark_talk", screening.talk_minutes),
    }
    start = screening.starts_at
    return {
        "day": _day(start, snapshot.edition.day_starts_hour, words) if start else "",
        "time": words.time(start) if start else "",
        "rows": [prepared(row, words.language) for row in rows if row],
        "marks": ", ".join(words.joined(mark) for mark, (_, has) in marks.items() if has),
        "letters": ", ".join(words[letter] for letter, has in marks.values() if has),
        "code": prepared(screening.code.strip(), words.language),
        "tickets": web_address(screening.ticket_address),
        "address": _short_address(screening.ticket_address),
    }


def place_of(snapshot: "Snapshot", screening: "Screening", words: "Words") -> str:
    """Return the venue, or why there is none."""
    venue = snapshot.venue(screening.venue_id)
    if venue is not None:
        return venue.short_name or venue.name
    is_online = screening.without_venue == Whereabouts.ONLINE
    return words.joined("online" if is_online else "to_come")


def short_version(snapshot: "Snapshot", screening: "Screening", language: str) -> str:
    """Return the version shown, in the marks of the legend."""
    version = version_at(snapshot, screening)
    return version_line(version, language, short=True) if version else ""


def audience_of(screening: "Screening", words: "Words") -> str:
    """Return for whom a screening is, if not for everybody."""
    key = screening.audience
    return words.in_all(lambda said: said.of("audience", key)) if key else ""


def web_address(address: str) -> str | None:
    """Return an address that a reader may be led to: of the web, and of nothing else."""
    return address if address.startswith(_SCHEMES) else None


def _block_row(snapshot: "Snapshot", screening: "Screening", words: "Words") -> str:
    if not screening.block_id:
        return ""
    name = snapshot.block_name(screening.block_id, words.language)
    return words["block_of"].format(name=name) if name else ""


def _day(start: "datetime", day_starts_hour: int, words: "Words") -> str:
    """Return the festival day with its weekday in each language: Thu/Do 7 Oct."""
    day = festival_day(start, day_starts_hour=day_starts_hour)
    weekday, space, date = words.day_short(day).partition(NO_BREAK)
    others = (other.day_short(day).split(NO_BREAK, maxsplit=1)[0] for other in words.others)
    return "/".join(dict.fromkeys((weekday, *others))) + space + date


def _short_address(address: str) -> str:
    """Return an address of the web as it is printed; empty where it is none or too long."""
    for scheme in _SCHEMES:
        if address.startswith(scheme):
            printed = address.removeprefix(scheme).removeprefix("www.").rstrip("/")
            return printed if len(printed) <= _LONGEST_ADDRESS else ""
    return ""
