"""The filmography of a person as an entry prints it, in the house style of the edition."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from festdesk.base.ids import new_id
from festdesk.booklet.pieces import piece, printable
from festdesk.booklet.plan import film_anchor, printed_films
from festdesk.booklet.typography import prepared
from festdesk.editions.tables import HouseSetting
from festdesk.filmographies.listing import listed_entries, programme_with
from festdesk.filmographies.printing import printed_filmography
from festdesk.filmographies.style import STYLE, style_in_json, style_of
from festdesk.texts.marks import NO_BREAK

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.booklet.setting import Setting
    from festdesk.filmographies.printing import Part, PrintedEntry
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_SHORT_DETAIL = 24  # characters; half a line
_DETAIL = re.compile(r"[^\s(),][^(),]*[^\s(),]")
# The title follows its year in the same line, but for a long dash.
_AFTER_YEARS = re.compile(r"(?<=[\d\w:,]) $")


def film_listing(snapshot: "Snapshot", person_id: "PersonId", language: str = "") -> "Film | None":
    """Return the first film of the book in whose entry a person is listed, or nothing."""
    listing = {
        credit.film_id
        for credit in snapshot.credits_of_person(person_id)
        if credit.role == "director" and not snapshot.films[credit.film_id].is_withdrawn
    }
    if len(listing) < 2:  # noqa: PLR2004 -- no order is needed of one
        return next((snapshot.films[film_id] for film_id in listing), None)
    films = printed_films(snapshot, language or snapshot.languages[0])
    return next((film for film in films if film.id in listing), None)


def with_most(snapshot: "Snapshot", most: int) -> "Snapshot":
    """Return the edition as it would be if so many entries of a filmography printed at most."""
    style = replace(style_of(snapshot.house_settings), most=most)
    stored = (row for row in snapshot.table("housesetting").values() if row.name == STYLE)
    row_id = next((row.id for row in stored), new_id())
    return snapshot.with_rows([HouseSetting(id=row_id, name=STYLE, value=style_in_json(style))])


def filmography_of(
    snapshot: "Snapshot", person_id: "PersonId", film: "Film", setting: "Setting"
) -> Content:
    """Return the entries that print, what parts them in one paragraph, and what stands for more.

    References lead to the films that are in the book; `film` is the one in whose entry all stands.
    """
    programme = programme_with(snapshot, setting.in_book, film)
    printed = printed_filmography(
        listed_entries(snapshot, person_id),
        style_of(snapshot.house_settings),
        setting.language,
        programme,
        printable,
    )
    return {
        "filmography": [_entry(entry, setting.language) for entry in printed.entries],
        "between": _between(printed.between),
        "rest": _kept(prepared(printed.rest, setting.language)),
    }


def _between(words: str) -> str:
    """Return what parts two entries; no line begins with it."""
    return NO_BREAK + words[1:] if words.startswith(" ") else words


def _entry(entry: "PrintedEntry", language: str) -> Content:
    pieces = [_piece(part, language) for part in entry.parts]
    if not entry.parts[0].is_title:
        pieces[0]["text"] = _AFTER_YEARS.sub(NO_BREAK, pieces[0]["text"])
    return {
        "year": entry.lead,
        "pieces": pieces,
        "anchor": film_anchor(entry.film_id) if entry.film_id else None,
        "sign": entry.page_sign.replace(" ", NO_BREAK),
    }


def _piece(part: "Part", language: str) -> Content:
    """Return words as the templates take them; only a title has a language of its own."""
    said = piece(part.text, part.language if part.is_title else language)
    if not part.is_title:
        said["text"] = _kept(said["text"])
    return said | {"title": part.is_title, "italic": part.is_italic, "bold": part.is_bold}


def _kept(words: str) -> str:
    """Keep each short detail on one line; lines may break between two of them."""
    return _DETAIL.sub(
        lambda detail: (
            detail[0].replace(" ", NO_BREAK) if len(detail[0]) <= _SHORT_DETAIL else detail[0]
        ),
        words,
    )
