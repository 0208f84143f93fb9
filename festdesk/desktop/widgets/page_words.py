"""What the pages of the booklet are called in this window."""

from collections.abc import Mapping
from datetime import date

from festdesk.base.findings import Place
from festdesk.base.ids import BlockId, BookPartId, FilmId, ScreeningId, StrandId
from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.booklet.plan import PageKind
from festdesk.books.tables import PartKind
from festdesk.checks.book.words import PARTS
from festdesk.desktop.phrases import LONG_DAY, say, say_day, user_language
from festdesk.desktop.widgets.book_words import part_in_words
from festdesk.desktop.widgets.card_words import text_name
from festdesk.desktop.widgets.press_room import PageNote
from festdesk.films.fields import FIELDS
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

# Pages whose kind is called otherwise than the part of the plan that they belong to.
_PART_OF: Mapping[str, str] = {
    PageKind.PDF_PAGE: PartKind.PDF_PAGES,
    PageKind.BLOCK: PartKind.BLOCKS,
}
_PAGE = sentence("Booklet", "Page")
_UNTITLED = sentence("Booklet", "[without title]")
_WITHDRAWN = sentence("Booklet", "[no longer in the programme]")


# What fields are called that are no columns of a card, by the table and the field.
_FIELDS = {
    ("film", "director"): sentence("Booklet", "Directors"),
    ("film", "running_time"): sentence("Booklet", "Running time"),
    ("film", "strand_id"): sentence("Booklet", "Strand"),
    ("film", "stills"): sentence("Booklet", "Stills"),
    ("film", "version_kind"): sentence("Booklet", "Language version"),
    ("person", "name"): sentence("Booklet", "Name"),
}
_TABLES = {
    "title": sentence("Booklet", "Title"),
    "credit": sentence("Booklet", "Credits"),
    "award": sentence("Booklet", "Awards"),
    "presstext": sentence("Booklet", "Press text"),
    "still": sentence("Booklet", "Stills"),
    "filmographyentry": sentence("Booklet", "Filmography"),
    "venue": sentence("Booklet", "Venue"),
    "screening": sentence("Booklet", "Screening"),
    "bookpart": sentence("Booklet", "Part of the book"),
}
_ON_PAGE = sentence("Booklet", "Page {page}: {caption}")


def field_in_words(place: Place, snapshot: Snapshot) -> str:
    """Return what a field is called that a click on the page leads to; with it, where it helps."""
    if place.field.startswith("text:"):
        _, kind, language = (*place.field.split(":"), "", "")[:3]
        named = language_name(language, user_language()) if language else ""
        return ", ".join(part for part in (text_name(snapshot, kind), named) if part)
    if place.kind == "screening":
        return _say_screening(snapshot, place.id)
    for field in FIELDS:
        if place.kind == "film" and field.key == place.field:
            return say(field.label)
    called = _FIELDS.get((place.kind, place.field)) or _TABLES.get(place.kind)
    if called is not None:
        return say(called)
    return film_title(snapshot, place.id, snapshot.languages[0]) if place.kind == "film" else ""


def page_in_words(page: int, caption: str) -> str:
    """Return a page, counted from 0, with what is on it."""
    return say(_ON_PAGE, page=page + 1, caption=caption)


def _say_screening(snapshot: Snapshot, screening_id: str) -> str:
    called = say(_TABLES["screening"])
    screening = snapshot.screenings.get(ScreeningId(screening_id))
    if screening is None or screening.starts_at is None:
        return called
    day = _say_day(screening.starts_at.date().isoformat())
    return f"{called}: {day}, {screening.starts_at:%H:%M}"


def caption_of(note: PageNote, snapshot: Snapshot, language: str) -> str:
    """Return what is on a page: a film's title, a day, the heading or the name of a part."""
    if note.kind == PageKind.FILM:
        return film_title(snapshot, note.subject, language)
    if note.kind == PageKind.DAY:
        return _say_day(note.subject)
    if note.kind == PageKind.STRAND:
        return snapshot.strand_name(StrandId(note.subject), language) or say(_UNTITLED)
    if note.kind == PageKind.BLOCK:
        return snapshot.block_name(BlockId(note.subject), language) or say(_UNTITLED)
    words = {text.language: text for text in snapshot.texts_of_part(BookPartId(note.subject))}
    if language in words and words[language].heading:
        return words[language].heading
    kind = _PART_OF.get(note.kind, note.kind)
    return part_in_words(kind) if kind in PARTS else say(_PAGE)


def film_title(snapshot: Snapshot, film_id: str, language: str) -> str:
    """Return the title a film has in the booklet."""
    if film_id not in snapshot.films:
        return say(_WITHDRAWN)
    return printed_title(snapshot.titles_of(FilmId(film_id)), language) or say(_UNTITLED)


def place_of(note: PageNote, snapshot: Snapshot) -> Place | None:
    """Return where a click on a page leads: the card, the day in the calendar, or nowhere."""
    if note.kind == PageKind.FILM and note.subject in snapshot.films:
        return Place("film", note.subject, "", note.subject)
    if note.kind == PageKind.STRAND:
        films = [film for film in snapshot.films.values() if film.strand_id == note.subject]
        if films:
            return Place("film", films[0].id, "strand_id", films[0].id)
    if note.kind == PageKind.DAY:
        return _first_screening(snapshot, note.subject)
    if note.kind == PageKind.BLOCK and snapshot.screenings_of_block(BlockId(note.subject)):
        return Place("block", note.subject)
    return None


def _first_screening(snapshot: Snapshot, day: str) -> Place | None:
    starts = [s for s in snapshot.screenings.values() if s.starts_at is not None]
    for screening in sorted(starts, key=lambda s: (s.starts_at, s.id)):
        if screening.starts_at is not None and screening.starts_at.date().isoformat() == day:
            return Place("screening", screening.id, "", screening.film_id or "")
    return None


def _say_day(iso: str) -> str:
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return say_day(day, LONG_DAY)
