"""What the pages of the booklet are called in this window."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, StrandId
from festdesk.base.wording import sentence
from festdesk.booklet.plan import PageKind
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.press_room import PageNote
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

_KINDS = {
    PageKind.COVER: sentence("Booklet", "Cover"),
    PageKind.CONTENTS: sentence("Booklet", "Contents"),
    PageKind.PRACTICAL: sentence("Booklet", "Practical information"),
    PageKind.TITLE_INDEX: sentence("Booklet", "Index of titles"),
    PageKind.DIRECTOR_INDEX: sentence("Booklet", "Index of directors"),
    PageKind.IMPRINT: sentence("Booklet", "Imprint"),
}
_PAGE = sentence("Booklet", "Page")
_UNTITLED = sentence("Booklet", "[without title]")
_WITHDRAWN = sentence("Booklet", "[no longer in the programme]")


def caption_of(note: PageNote, snapshot: Snapshot, language: str) -> str:
    """Return what is on a page: a film's title, a day, the name of a part."""
    if note.kind == PageKind.FILM:
        return film_title(snapshot, note.subject, language)
    if note.kind == PageKind.DAY:
        return _say_day(note.subject)
    if note.kind == PageKind.STRAND:
        return snapshot.strand_name(StrandId(note.subject), language) or say(_UNTITLED)
    for kind, words in _KINDS.items():
        if note.kind == kind:
            return say(words)
    return say(_PAGE)


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
    shown = QDate(day.year, day.month, day.day)
    return f"{QLocale().dayName(shown.dayOfWeek())} {QLocale().toString(shown, 'd MMMM')}"
