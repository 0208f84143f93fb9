"""The snapshot as the templates read it: plain data, every word of it ready for print.

Pure functions of a snapshot and a language. Each text carries the language it is in, which need
not be the booklet's; each picture says how large it stands and around which point it is cropped.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from festdesk.base.countries import country_name
from festdesk.base.moments import whole_minutes
from festdesk.booklet import pictures
from festdesk.booklet.days import screening_facts
from festdesk.booklet.layout import layout_of
from festdesk.booklet.parts import part_content
from festdesk.booklet.pieces import language_of, language_tag, piece, printable
from festdesk.booklet.plan import PageKind, film_anchor, plan_of, printed_screenings_of
from festdesk.booklet.setting import setting_of
from festdesk.booklet.typography import NO_BREAK, minutes, paragraphs, prepared, quoted
from festdesk.booklet.words import Words, words_in
from festdesk.filmographies.entries import (
    qualifier_in_words,
    share_in_words,
    years_in_words,
)
from festdesk.filmographies.tables import Qualifier
from festdesk.films.genres import genre_name
from festdesk.films.roles import role_label, role_order
from festdesk.films.tables import AwardResult
from festdesk.films.titles import printed_title, second_title
from festdesk.screenings.versions import version_line, version_of
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId, PersonId
    from festdesk.booklet.book import Book
    from festdesk.booklet.setting import Setting
    from festdesk.filmographies.tables import FilmographyEntry
    from festdesk.films.tables import Award, Credit, Film, PressText, Title
    from festdesk.snapshot import Snapshot
    from festdesk.texts.tables import Text

Content = dict[str, Any]
_LONGEST_QUOTATION = 280  # characters
_SHORT_PART = 12  # characters
_SENTENCE_END = re.compile(r"[.!?…][”’»“]?(?= )")


def book_content(
    snapshot: "Snapshot",
    book: "Book | None" = None,
    *,
    done: Callable[[int, int], None] = lambda _done, _of: None,
) -> Content:
    """Return a whole book, by default the catalogue; `done` is told how many entries there are.

    Raises:
        PrintProblem: The design of the book is not there.
    """
    setting = setting_of(snapshot, book)
    words, language = setting.words, setting.language
    plan = plan_of(snapshot, setting.book)
    entries = [part.subject for part in plan if part.kind == PageKind.FILM]
    films: dict[str, Content] = {}
    for entry in entries:
        film_id: FilmId = entry  # type: ignore[assignment]
        films[film_id] = film_content(snapshot, film_id, setting)
        done(len(films), len(entries))
    parts = [part_content(snapshot, part, plan, setting, films) for part in plan]
    edition = snapshot.edition
    return {
        "look": setting.look(),
        "language": language,
        "title": prepared(edition.name, language) or words["untitled"],
        "author": prepared(edition.name, language),
        "words": words.plain(),
        "parts": parts,
        "films": films,
    }


def preview_content(
    snapshot: "Snapshot",
    film_id: "FilmId",
    book: "Book | None" = None,
    *,
    pages: "Mapping[str, int] | None" = None,
) -> Content:
    """Return what one entry's own pages need.

    `pages` says on which page of the book the entries begin, where it has been set; without it
    the entry stands on page 2 and leads to no other.
    """
    known = pages or {}
    in_book = frozenset(other for other in snapshot.films if film_anchor(other) in known)
    setting = setting_of(snapshot, book, in_book=in_book)
    return {
        "look": setting.look(),
        "language": setting.language,
        "words": setting.words.plain(),
        "film": film_content(snapshot, film_id, setting),
        "first-page": known.get(film_anchor(film_id), 2),
        "pages": dict(known),
    }


def film_content(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> Content:
    """Return one entry; references lead only to the films that are in the book."""
    film = snapshot.films[film_id]
    words, language = setting.words, setting.language
    titles = printable(snapshot.titles_of(film_id))
    head, others = pictures.stills_of_film(snapshot, film_id, setting)
    texts = snapshot.texts_of_film(film_id)
    content: Content = {
        "anchor": film_anchor(film_id),
        "title": title_content(titles, language, words),
        "second": _second_title(titles, language),
        "directors": _directors(snapshot, film_id, language),
        "facts": header_line(snapshot, film, language),
        "still": head,
        "stills": others,
        "logline": _text(snapshot, texts, TextKind.LOGLINE, language),
        "synopsis": _text(snapshot, texts, TextKind.SYNOPSIS, language)
        or _text(snapshot, texts, TextKind.SHORT_SYNOPSIS, language),
        "statement": _statement(snapshot, texts, language, words),
        "quotation": _quotation(snapshot.press_texts_of(film_id), language),
        "screenings": _screenings(snapshot, film_id, language, words),
        "awards": [_award(award, language, words) for award in snapshot.awards_of(film_id)],
        "credits": _credits(snapshot, film_id, language),
        "unknown": _unknown_credits(snapshot, film_id, language),
        "people": [
            _person(snapshot, person_id, film_id, language, setting.in_book)
            for person_id in _people_of(snapshot, film_id)
        ],
    }
    return content | {"layout": layout_of(content)}


def title_content(titles: "Sequence[Title]", language: str, words: Words) -> Content:
    """Return the title that prints, in its own language, or the word for none."""
    text = printed_title(titles, language)
    if not text:
        return piece(words["untitled"], words.language)
    return piece(text, language_of(titles, text))


def header_line(snapshot: "Snapshot", film: "Film", language: str) -> str:
    """Return country, year, running time, version and genres in the language of the booklet."""
    countries = ", ".join(country_name(code, language) for code in film.countries)
    year = years_in_words(film.year, film.year_until, "")
    seconds = snapshot.printed_seconds(film.id)
    version = version_of(film)
    parts = (
        ", ".join(part for part in (countries, year) if part),
        minutes(whole_minutes(seconds)) if seconds else "",
        version_line(version, language, short=False) if version else "",
        ", ".join(genre_name(key, language) for key in film.genres),
        film.colour,
        film.aspect_ratio,
    )
    shown = [prepared(part, language) for part in parts if part]
    if len(shown) > 1 and len(shown[-1]) <= _SHORT_PART:
        # A short part, such as a ratio, is not to stand in a line of its own.
        shown[-2:] = [f"{shown[-2]}{NO_BREAK}/{NO_BREAK}{shown[-1]}"]
    return f"{NO_BREAK}/ ".join(shown)


# Texts


def _text(
    snapshot: "Snapshot", texts: "Iterable[Text]", kind: str, language: str
) -> Content | None:
    found = _best(snapshot, texts, kind, language)
    if found is None:
        return None
    parts = paragraphs(found.body, found.language or language)
    if not parts:
        return None
    return {"lang": language_tag(found.language or language), "paragraphs": parts}


def _best(snapshot: "Snapshot", texts: "Iterable[Text]", kind: str, language: str) -> "Text | None":
    """Return the text in the booklet's language, else in the edition's first that has one."""
    by_language = {text.language: text for text in texts if text.kind == kind and text.body.strip()}
    for wanted in (language, *snapshot.languages, *sorted(by_language)):
        if wanted in by_language:
            return by_language[wanted]
    return None


def _statement(
    snapshot: "Snapshot", texts: "Iterable[Text]", language: str, words: Words
) -> Content | None:
    found = _best(snapshot, texts, TextKind.STATEMENT, language)
    if found is None:
        return None
    spoken_in = found.language or language
    parts = paragraphs(found.body, spoken_in)
    if not parts:
        return None
    whole = quoted("\n".join(parts), spoken_in)
    speaker = prepared(snapshot.person_name(found.speaker_id), language)
    label = words["statement"]
    if speaker:
        label = words["statement_by"].format(kind=label, name=speaker)
    return {
        "lang": language_tag(spoken_in),
        "paragraphs": whole.split("\n"),
        "label": label,
    }


def _quotation(press_texts: "Sequence[PressText]", language: str) -> Content | None:
    """Return the beginning of a press text that may be quoted, and where it stood."""
    quotable = [text for text in press_texts if text.is_quotable and text.body.strip()]
    ordered = sorted(quotable, key=lambda text: text.language != language)
    for text in ordered:
        said_in = text.language or language
        beginning = _beginning(paragraphs(text.body, said_in)[0])
        if not beginning:
            continue
        source = ", ".join(part for part in (text.author, text.publication, text.published) if part)
        return {
            "lang": language_tag(said_in),
            "paragraphs": [quoted(beginning, said_in)],
            "source": prepared(source, language),
        }
    return None


def _beginning(paragraph: str) -> str:
    """Return as many whole sentences as a quotation has room for; none where the first has not."""
    if len(paragraph) <= _LONGEST_QUOTATION:
        return paragraph
    ends = [end.end() for end in _SENTENCE_END.finditer(paragraph, 0, _LONGEST_QUOTATION)]
    return paragraph[: ends[-1]] if ends else ""


# Titles, people, credits


def _second_title(titles: "Sequence[Title]", language: str) -> Content | None:
    text = second_title(titles, language)
    return piece(text, language_of(titles, text)) if text else None


def _directors(snapshot: "Snapshot", film_id: "FilmId", language: str) -> str:
    names = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
    return ", ".join(_kept(prepared(name, language)) for name in names)


def _kept(name: str) -> str:
    """Keep a short name on one line; a long one may break between its words."""
    return name.replace(" ", NO_BREAK) if len(name) <= 24 else name  # noqa: PLR2004 -- half a line


def _people_of(snapshot: "Snapshot", film_id: "FilmId") -> "list[PersonId]":
    directors = (credit.person_id for credit in snapshot.directors_of(film_id))
    return list(dict.fromkeys(person_id for person_id in directors if person_id))


def _credits(snapshot: "Snapshot", film_id: "FilmId", language: str) -> list[Content]:
    by_role: dict[str, list[Credit]] = {}
    for credit in snapshot.credits_of(film_id):
        if credit.role and credit.role != "director":
            by_role.setdefault(credit.role, []).append(credit)
    return [
        {
            "label": prepared(role_label(role, language, plural=len(by_role[role]) > 1), language),
            "names": [_credited(snapshot, credit, language) for credit in by_role[role]],
        }
        for role in sorted(by_role, key=role_order)
    ]


def _credited(snapshot: "Snapshot", credit: "Credit", language: str) -> str:
    name = _kept(prepared(snapshot.credited_name(credit), language))
    if credit.character:
        return f"{name} ({prepared(credit.character, language)})"
    return name


def _unknown_credits(snapshot: "Snapshot", film_id: "FilmId", language: str) -> list[str]:
    """Return the names whose role nobody has stated, one string for each line of the source."""
    lines: dict[int, list[str]] = {}
    for credit in snapshot.credits_of(film_id):
        if not credit.role:
            lines.setdefault(credit.line, []).append(_credited(snapshot, credit, language))
    return [", ".join(names) for names in lines.values()]


def _person(
    snapshot: "Snapshot",
    person_id: "PersonId",
    film_id: "FilmId",
    language: str,
    in_book: "frozenset[FilmId]",
) -> Content:
    entries = [
        _entry(snapshot, entry, film_id, language, in_book)
        for entry in snapshot.entries_of(person_id)
    ]
    texts = snapshot.texts_of_person(person_id)
    return {
        "name": prepared(snapshot.person_name(person_id), language),
        "biography": _text(snapshot, texts, TextKind.BIOGRAPHY, language),
        "filmography": entries,
    }


def _entry(
    snapshot: "Snapshot",
    entry: "FilmographyEntry",
    film_id: "FilmId",
    language: str,
    in_book: "frozenset[FilmId]",
) -> Content:
    words = words_in(language)
    titles = printable(snapshot.titles_of_entry(entry.id))
    if entry.film_id:
        # A film that has a card prints under the card's title, as everywhere in the book.
        titles = printable(snapshot.titles_of(entry.film_id)) or titles
    other = entry.film_id if entry.film_id in in_book and entry.film_id != film_id else None
    return {
        "year": years_in_words(entry.year, entry.year_until, entry.year_as_given),
        "title": title_content(titles, language, words),
        "after": _qualification(entry, words),
        "anchor": film_anchor(other) if other else None,
    }


def _qualification(entry: "FilmographyEntry", words: Words) -> str:
    """Return in brackets what an entry is if no feature film: (2 episodes of the TV series)."""
    share = share_in_words(entry.share, words.language)
    kind = qualifier_in_words(entry.qualifier, words.language)
    if share and entry.qualifier == Qualifier.SERIES:
        kind, share = words["share_of_series"].format(share=share), ""
    role = role_label(entry.role, words.language, plural=False) if entry.role else ""
    said = ", ".join(part for part in (kind, share, role, entry.note) if part)
    return _kept(prepared(f"({said})", words.language)) if said else ""


# Awards and screenings


def _award(award: "Award", language: str, words: Words) -> str:
    """Return an award as one line: prize – category, body, year (country)."""
    prize = f"{award.prize} – {award.category}" if award.category else award.prize
    country = country_name(award.country, language) if award.country else award.country_as_given
    line = ", ".join(
        part for part in (prize, award.body, years_in_words(award.year, None, "")) if part
    )
    if country:
        line = f"{line} ({country})"
    if award.result != AwardResult.WON:
        line = f"{line}, {words[award.result]}"
    return prepared(line, language)


def _screenings(
    snapshot: "Snapshot", film_id: "FilmId", language: str, words: Words
) -> list[Content]:
    shown = printed_screenings_of(snapshot, film_id)
    return [
        {
            **screening_facts(snapshot, screening, language, words),
            "count": f"{number}/{len(shown)}" if len(shown) > 1 else None,
        }
        for number, screening in enumerate(shown, start=1)
    ]
