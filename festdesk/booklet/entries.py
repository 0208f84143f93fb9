"""One film as its entry reads it: plain data, every word of it ready for print.

Each text carries the language it is in, which need not be the book's; each picture says how large
it stands and around which point it is cropped.
"""

from typing import TYPE_CHECKING, Any

from festdesk.base.countries import country_name
from festdesk.base.moments import whole_minutes
from festdesk.base.text import fold
from festdesk.booklet import pictures
from festdesk.booklet.entry_texts import own_texts_of, quotation_of, statements_of, texts_of
from festdesk.booklet.layout import layout_of
from festdesk.booklet.makers import (
    award_content,
    credits_of,
    directors_of,
    names_in,
    people_of,
    title_content,
    unknown_credits,
)
from festdesk.booklet.pieces import language_of, language_tag, piece, printable
from festdesk.booklet.plan import film_anchor
from festdesk.booklet.showings import screenings_content
from festdesk.booklet.styled_words import set_in_pieces
from festdesk.booklet.thumbs import section_of_strand
from festdesk.booklet.typography import minutes, prepared, title_lines
from festdesk.filmographies.entries import years_in_words
from festdesk.films.genres import genre_name
from festdesk.films.titles import printed_title, second_title
from festdesk.screenings.versions import version_line, version_of
from festdesk.texts.marks import NO_BREAK
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.films.tables import Film, Title
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_SHORT_PART = 12  # characters
_UNBROKEN_PART = 20  # characters


def film_content(
    snapshot: "Snapshot",
    film_id: "FilmId",
    setting: "Setting",
    *,
    without: "Collection[str]" = frozenset(),
) -> Content:
    """Return one full entry; references lead only to the films that are in the book.

    Parts named in `without` are left out, for whoever asks what room that would make.
    """
    film = snapshot.films[film_id]
    words, language = setting.words, setting.language
    texts = snapshot.texts_of_film(film_id)
    head, others = pictures.stills_of_film(snapshot, film_id, setting)
    content: Content = {
        "id": film_id,
        "anchor": film_anchor(film_id),
        "section": section_of_strand(snapshot, film.strand_id, setting.words),
        **titles_content(snapshot, film_id, setting),
        "directors": directors_of(snapshot, film_id, language),
        "facts": facts_content(snapshot, film, setting),
        "still": head,
        "stills": others,
        "logline": texts_of(snapshot, texts, setting, TextKind.LOGLINE),
        "synopsis": texts_of(snapshot, texts, setting, TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS),
        "own_texts": own_texts_of(snapshot, film_id, setting),
        "statement": statements_of(snapshot, film_id, setting),
        "quotation": quotation_of(snapshot, snapshot.press_texts_of(film_id), language),
        "screenings": screenings_content(snapshot, film_id, setting),
        "awards": [award_content(a, language, words) for a in snapshot.awards_of(film_id)],
        "credits": credits_of(snapshot, film_id, setting),
        "unknown": unknown_credits(snapshot, film_id, language),
        "people": people_of(snapshot, film_id, setting),
        "step": setting.book.fittings.get(film_id, 0),
    }
    _leave_out(content, without)
    layout = layout_of(content, setting)
    set_in_pieces(content, names_in(snapshot, film_id))
    return content | {"layout": layout}


def _leave_out(content: Content, parts: "Collection[str]") -> None:
    for part in parts:
        if part == "filmography":
            for person in content["people"]:
                person["filmography"] = []
        else:
            content[part] = None if part == "quotation" else []


def titles_content(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> Content:
    """Return the title that prints, those in the book's other languages, and the original one."""
    titles = printable(snapshot.titles_of(film_id))
    language = setting.language
    title = title_content(titles, language, setting.words)
    said = {fold(title["text"])}
    further: list[Content] = []
    for other in setting.book.languages[1:]:
        text = printed_title(titles, other)
        if text and language_of(titles, text) == other and fold(text) not in said:
            said.add(fold(text))
            further.append(piece(text, other))
    second = second_title(titles, language)
    return {
        "title": title | {"lines": title_lines(title["text"])},
        "titles": further,
        "second": _unless(second, said, titles),
    }


def _unless(text: str, said: set[str], titles: "Sequence[Title]") -> Content | None:
    if not text or fold(text) in said:
        return None
    return piece(text, language_of(titles, text))


def facts_content(
    snapshot: "Snapshot", film: "Film", setting: "Setting", *, is_short: bool = False
) -> list[Content]:
    """Return the line of facts in each language of the book; once where they say the same."""
    lines = {
        header_line(snapshot, film, language, is_short=is_short): language
        for language in reversed(setting.book.languages)
    }
    return [
        {"text": line, "lang": language_tag(language)}
        for line, language in reversed(lines.items())
        if line
    ]


def header_line(
    snapshot: "Snapshot", film: "Film", language: str, *, is_short: bool = False
) -> str:
    """Return country, year, running time, version and genres in a language.

    In short it is without what is said at each screening or matters less: version and format.
    """
    countries = ", ".join(country_name(code, language) for code in film.countries)
    year = years_in_words(film.year, film.year_until, "")
    seconds = snapshot.printed_seconds(film.id)
    version = version_of(film)
    parts = [
        ", ".join(part for part in (countries, year) if part),
        minutes(whole_minutes(seconds)) if seconds else "",
        version_line(version, language, short=False) if version and not is_short else "",
        ", ".join(genre_name(key, language) for key in film.genres),
    ]
    if not is_short:
        parts += [film.colour, film.aspect_ratio]
    shown = [_unbroken(prepared(part, language)) for part in parts if part]
    if len(shown) > 1 and len(shown[-1]) <= _SHORT_PART:
        # A short part, such as a ratio, is not to stand in a line of its own.
        shown[-2:] = [f"{shown[-2]}{NO_BREAK}/{NO_BREAK}{shown[-1]}"]
    return f"{NO_BREAK}/ ".join(shown)


def _unbroken(part: str) -> str:
    """Keep a fact of a few words, such as “black and white”, on one line."""
    return part.replace(" ", NO_BREAK) if len(part) <= _UNBROKEN_PART else part
