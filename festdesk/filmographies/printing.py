"""A filmography as it prints: entries in their parts, each with its look, and as plain text.

The booklet, the page of filmographies, the clipboard and the tables for others all print by this.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from festdesk.base.ids import EntryId, FilmId
from festdesk.base.text import fold
from festdesk.filmographies.details import Detail, details_of
from festdesk.filmographies.entries import years_in_words
from festdesk.filmographies.listing import ListedEntry, Programme
from festdesk.filmographies.printed_once import PrintedOnce
from festdesk.filmographies.selection import select_entries
from festdesk.filmographies.style import (
    AfterYear,
    Arrangement,
    Between,
    DetailsPlace,
    FilmographyStyle,
    FilmShown,
    PageSign,
    Rest,
    SecondPlace,
    TitleForm,
    TitleLook,
    YearPlace,
)
from festdesk.filmographies.wording import others_counted, phrase
from festdesk.films.tables import Title, TitleKind
from festdesk.films.titles import (
    latin_original,
    original_in_its_script,
    original_title,
    printed_title,
    second_title,
)

NOBODYS_TITLE = "…"  # where an entry has none
_AFTER_YEAR = {
    AfterYear.COLUMN: " ",
    AfterYear.DASH: " – ",
    AfterYear.SPACE: " ",
    AfterYear.COLON: ": ",
    AfterYear.COMMA: ", ",
}
_BETWEEN = {
    Between.SEMICOLON: "; ",
    Between.SLASH: " / ",
    Between.DOT: " · ",
    Between.DASH: " – ",
    Between.FULL_STOP: ". ",
}
_SECOND = {
    SecondPlace.BRACKETS: (" (", ")"),
    SecondPlace.SLASH: (" / ", ""),
    SecondPlace.COMMA: (", ", ""),
}
_COLUMN_IN_TEXT = " – "
_ARROW = "→"

Usable = Callable[[Sequence[Title]], Sequence[Title]]


@dataclass(frozen=True, slots=True)
class Part:
    """Words of an entry that look alike; `language` is a title's own, where it is stated."""

    text: str
    is_title: bool = False
    is_italic: bool = False
    is_bold: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """An entry as it prints.

    `lead` are the years where they stand in a column of their own, else they are among `parts`.
    `film_id` is the film whose page is told behind it, after the words `page_sign`.
    """

    entry_id: EntryId
    lead: str
    parts: tuple[Part, ...]
    film_id: FilmId | None = None
    page_sign: str = ""
    is_own: bool = False

    @property
    def text(self) -> str:
        """The entry as a line of plain text, without the number of a page."""
        words = "".join(part.text for part in self.parts)
        return f"{self.lead}{_COLUMN_IN_TEXT}{words}" if self.lead else words


@dataclass(frozen=True, slots=True)
class PrintedFilmography:
    """The entries that print, and what stands for the `left_out` ones, if anything does.

    `between` parts the entries of one paragraph; it is empty where each begins a line.
    """

    entries: tuple[PrintedEntry, ...]
    rest: str = ""
    left_out: int = 0
    between: str = ""

    @property
    def text(self) -> str:
        """The filmography as plain text: a line for each entry, or one paragraph."""
        lines = [entry.text for entry in self.entries]
        if self.rest and lines:
            lines.append(self.rest)
        return (self.between or "\n").join(lines)


def _all(titles: Sequence[Title]) -> Sequence[Title]:
    return titles


def printed_filmography(
    listed: Sequence[ListedEntry],
    style: FilmographyStyle,
    language: str,
    programme: Programme | None = None,
    usable: Usable = _all,
    *,
    once: PrintedOnce[PrintedEntry] | None = None,
) -> PrintedFilmography:
    """Return a person's entries as they print in a language.

    `once` knows the entries that were printed before, with all titles usable.

    `programme` says which films have a page and in whose entry the person is listed; without it
    no film is one of the programme. `usable` leaves out titles that cannot be set.
    """
    around = programme or Programme()
    selection = select_entries(listed, style, around)
    way = style, language, around
    made = (
        _printed(one, *way, usable) if once is None else once.printed(one, way, _printed)
        for one in selection.entries
    )
    return PrintedFilmography(
        tuple(made),
        _rest(selection.left_out, style, language),
        selection.left_out,
        _BETWEEN[style.between] if style.arrangement == Arrangement.RUN_IN else "",
    )


def printed_text(
    listed: Sequence[ListedEntry],
    style: FilmographyStyle,
    language: str,
    programme: Programme | None = None,
) -> str:
    """Return a filmography as plain text in the style of a house."""
    return printed_filmography(listed, style, language, programme).text


def _rest(left_out: int, style: FilmographyStyle, language: str) -> str:
    if not left_out or style.rest == Rest.NOTHING:
        return ""
    if style.rest == Rest.WORDS:
        return phrase("and_others", language)
    return others_counted(left_out, language)


def _printed(
    listed: ListedEntry,
    style: FilmographyStyle,
    language: str,
    programme: Programme,
    usable: Usable = _all,
) -> PrintedEntry:
    entry = listed.entry
    is_own = programme.is_own(listed)
    film_id = programme.own if is_own else entry.film_id
    shown = FilmShown.PLAIN
    if film_id is not None and (is_own or film_id in programme.films):
        shown = style.own_film if is_own else style.other_films
    years = years_in_words(entry.year, entry.year_until, entry.year_as_given)
    titles = title_parts(listed, style, language, usable, is_bold=shown.is_bold)
    details = details_of(listed, style, language)
    is_column = (
        style.year == YearPlace.FIRST
        and style.after_year == AfterYear.COLUMN
        and style.arrangement == Arrangement.LINES
    )
    parts = _composed("" if is_column else years, titles, details, style)
    has_page = shown.has_page and film_id in programme.films
    return PrintedEntry(
        entry.id,
        years if is_column else "",
        _merged(parts),
        film_id if has_page else None,
        _page_sign(style, language) if has_page else "",
        is_own,
    )


def _page_sign(style: FilmographyStyle, language: str) -> str:
    word = phrase("page", language)
    return {
        PageSign.ARROW: _ARROW,
        PageSign.WORD: word,
        PageSign.BOTH: f"{_ARROW} {word}",
    }[style.page_sign]


# Titles


def title_parts(
    listed: ListedEntry,
    style: FilmographyStyle,
    language: str,
    usable: Usable = _all,
    *,
    is_bold: bool = False,
) -> list[Part]:
    """Return the title that prints, and the second one after it where there is another.

    A film that has a card prints under the card's titles, as everywhere; a form that these lack
    is looked for among the titles of the entry.
    """
    own = usable(listed.titles)
    titles = usable(listed.card_titles) or own
    first = _of_form(titles, own, style.first, language) or printed_title(titles, language)
    second = _of_form(titles, own, style.second, language, beside=first)
    everything = (*titles, *own)
    made = [_title(first or NOBODYS_TITLE, everything, style, is_bold=is_bold)]
    if second and fold(second) != fold(first):
        before, after = _SECOND[style.second_in]
        made += [Part(before), _title(second, everything, style)]
        made += [Part(after)] if after else []
    return made


def _title(
    text: str, titles: Sequence[Title], style: FilmographyStyle, *, is_bold: bool = False
) -> Part:
    language = next((title.language for title in titles if title.text == text), "")
    is_italic = style.title_look == TitleLook.ITALIC
    return Part(text, True, is_italic, is_bold, language)  # noqa: FBT003 -- it is a title


def _of_form(
    titles: Sequence[Title],
    own: Sequence[Title],
    form: TitleForm,
    language: str,
    *,
    beside: str = "",
) -> str:
    if form == TitleForm.NONE:
        return ""
    if form == TitleForm.OTHER:
        return _other(titles, own, language, beside)
    return next((found for known in (titles, own) if (found := _form(known, form, language))), "")


def _form(titles: Sequence[Title], form: TitleForm, language: str) -> str:
    if form == TitleForm.INTERNATIONAL:
        return next((t.text for t in titles if t.kind == TitleKind.INTERNATIONAL and t.text), "")
    if form == TitleForm.ORIGINAL:
        return latin_original(titles)
    if form == TitleForm.ORIGINAL_SCRIPT:
        return original_in_its_script(titles)
    if form == TitleForm.BOTH_ORIGINALS:
        return original_title(titles)
    return printed_title(titles, language)


def _other(titles: Sequence[Title], own: Sequence[Title], language: str, beside: str) -> str:
    wanted = (second_title(titles, language), *(title.text for title in (*titles, *own)))
    return next((text for text in wanted if text and fold(text) != fold(beside)), "")


# Composing


def _composed(
    years: str, titles: list[Part], details: list[Detail], style: FilmographyStyle
) -> list[Part]:
    said: list[list[Part]] = [_looks(detail, style) for detail in details]
    in_brackets = style.details_in == DetailsPlace.BRACKETS
    if years and style.year == YearPlace.BRACKETED:
        if in_brackets:
            said.insert(0, [Part(years)])
        else:
            titles = [*titles, Part(f" ({years})")]
    before = [Part(years + _AFTER_YEAR[style.after_year])] if style.year == YearPlace.FIRST else []
    middle = [Part(f", {years}")] if style.year == YearPlace.AFTER_TITLE else []
    after = [Part(f", {years}")] if style.year == YearPlace.LAST else []
    if not years:
        before, middle, after = [], [], []
    listed: list[Part] = []
    for number, detail in enumerate(said):
        listed += [Part(", "), *detail] if number or not in_brackets else detail
    if listed and in_brackets:
        listed = [Part(" ("), *listed, Part(")")]
    return [*before, *titles, *middle, *listed, *after]


def _looks(detail: Detail, style: FilmographyStyle) -> list[Part]:
    is_italic = style.title_look == TitleLook.ITALIC
    return [Part(word, is_title, is_italic and is_title) for word, is_title in detail if word]


def _merged(parts: list[Part]) -> tuple[Part, ...]:
    """Return the parts with neighbours that look alike made one."""
    made: list[Part] = []
    for part in parts:
        if made and not part.is_title and not made[-1].is_title:
            made[-1] = Part(made[-1].text + part.text)
        else:
            made.append(part)
    return tuple(made)
