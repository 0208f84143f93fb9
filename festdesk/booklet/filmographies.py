"""The filmography of a person as an entry prints it, in the house style of the edition."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.pieces import piece, printable
from festdesk.booklet.plan import film_anchor
from festdesk.booklet.typography import prepared
from festdesk.filmographies.listing import listed_entries, programme_with
from festdesk.filmographies.printing import printed_filmography
from festdesk.filmographies.style import style_of
from festdesk.texts.marks import NO_BREAK

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.booklet.setting import Setting
    from festdesk.filmographies.printing import Part, PrintedEntry
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_SHORT_DETAIL = 24  # characters; half a line


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
        "between": printed.between,
        "rest": prepared(printed.rest, setting.language),
    }


def _entry(entry: "PrintedEntry", language: str) -> Content:
    return {
        "year": entry.lead,
        "pieces": [_piece(part, language) for part in entry.parts],
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
    """Keep a short detail on one line; the space before it may break."""
    inner = words.strip(" ")
    if len(inner) > _SHORT_DETAIL:
        return words
    return words.replace(inner, inner.replace(" ", NO_BREAK))
