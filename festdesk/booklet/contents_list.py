"""The list of contents: every part that a reader may look for, with what is in it."""

from datetime import date
from typing import TYPE_CHECKING, Any

from festdesk.booklet.own_pages import sponsors_titles
from festdesk.booklet.own_words import joined, names_told, texts_of, titles_in_all, titles_of
from festdesk.booklet.plan import PageKind
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import BlockId, StrandId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]
# Above this many films the contents list strands only; the indexes list every film.
MOST_FILMS_IN_CONTENTS = 90
# Parts listed under their own heading or this fixed word; without a word, under their own alone.
FIXED_WORDS = {
    PageKind.FOREWORD: "foreword",
    PageKind.PRACTICAL: "practical",
    PageKind.LEGEND: "legend",
    PageKind.JURIES: "juries",
    PageKind.GUESTS: "guests",
    PageKind.TITLE_INDEX: "title_index",
    PageKind.DIRECTOR_INDEX: "director_index",
    PageKind.COUNTRY_INDEX: "country_index",
    PageKind.PRINT_SOURCES: "print_sources",
    PageKind.THANKS: "thanks",
    PageKind.SPONSORS: "sponsors",
    PageKind.IMPRINT: "imprint",
    PageKind.TEXT_PAGE: "",
    PageKind.PDF_PAGE: "",
}


def contents(making: "Making", part: "Part") -> Content:
    """Return the list of contents."""
    entries: list[Content] = []
    seen: set[PageKind] = set()
    for other in making.plan:
        entries += _entries_of(making, other, is_first=other.kind not in seen)
        seen.add(other.kind)
    return {"titles": titles_of(making, part, "contents"), "entries": entries}


def _entries_of(making: "Making", part: "Part", *, is_first: bool) -> list[Content]:
    if part.kind in FIXED_WORDS:
        return _named(making, part)
    if part.kind == PageKind.DAY:
        day = date.fromisoformat(part.subject)
        said = _entry(part, 1, joined(titles_in_all(making, lambda w: w.day(day)), making.language))
        return [_group(making, part, "grids"), said] if is_first else [said]
    if part.kind == PageKind.STRAND:
        strand_id: StrandId = part.subject  # type: ignore[assignment]
        names = names_told(making, making.snapshot.texts_of_strand(strand_id), TextKind.NAME)
        return [_entry(part, 0, joined(names, making.language))]
    if part.kind == PageKind.BLOCK:
        block_id: BlockId = part.subject  # type: ignore[assignment]
        names = names_told(making, making.snapshot.texts_of_block(block_id), TextKind.NAME)
        said = _entry(part, 1, joined(names, making.language))
        return [_group(making, part, "blocks"), said] if is_first else [said]
    if part.kind == PageKind.FILM:
        return _film(making, part, is_first=is_first)
    return []


def _named(making: "Making", part: "Part") -> list[Content]:
    if part.kind == PageKind.SPONSORS and not making.is_first_of_kind(part):
        return []
    if part.kind == PageKind.PDF_PAGE and not part.subject.endswith(".1"):
        return []
    if part.kind == PageKind.SPONSORS:
        titles = sponsors_titles(making, part)
    else:
        titles = titles_of(making, part, FIXED_WORDS[part.kind])
    if not titles:
        return []
    entry = _entry(part, 0, joined(titles, making.language))
    if part.kind == PageKind.FOREWORD:
        entry["note"] = next((text["author"] for text in texts_of(making, part)), "")
    return [entry]


def _film(making: "Making", part: "Part", *, is_first: bool) -> list[Content]:
    found: list[Content] = []
    if is_first and not any(other.kind == PageKind.STRAND for other in making.plan):
        found.append(_group(making, part, "films"))
    if len(making.films) <= MOST_FILMS_IN_CONTENTS:
        film = making.films[part.subject]
        found.append(_entry(part, 1, film["title"]) | {"note": film["directors"]})
    return found


def _group(making: "Making", part: "Part", name: str) -> Content:
    return _entry(part, 0, joined(titles_in_all(making, lambda w: w[name]), making.language))


def _entry(part: "Part", level: int, title: Content) -> Content:
    return {"anchor": part.anchor, "level": level, "title": title, "note": ""}
