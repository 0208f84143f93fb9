"""House style of filmographies: what the house has decided on how they print, stored as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final

STYLE: Final = "filmographies.style"  # the name of the house's setting; never changes
MOST_ENTRIES = 999


class EntryOrder(StrEnum):
    """How entries follow each other; inside a year they stay as they are arranged."""

    ARRANGED = "arranged"
    LATEST = "latest"
    EARLIEST = "earliest"


class TitleForm(StrEnum):
    """Which of a work's titles is meant; the last two only stand beside another one."""

    LANGUAGE = "language"  # in the language of the page, as at the head of a card
    INTERNATIONAL = "international"
    ORIGINAL = "original"  # in Latin letters: as it is, or transliterated
    ORIGINAL_SCRIPT = "original_script"  # in the letters it was written in
    BOTH_ORIGINALS = "both_originals"  # transliterated and in its own letters
    OTHER = "other"  # the original one, or else any other that the printed one is not
    NONE = "none"


class SecondPlace(StrEnum):
    """How the second title follows the first."""

    BRACKETS = "brackets"
    SLASH = "slash"
    COMMA = "comma"


class YearPlace(StrEnum):
    """Where the year of an entry stands."""

    FIRST = "first"
    AFTER_TITLE = "after_title"  # The Odyssey, 1997 (TV movie)
    BRACKETED = "bracketed"  # The Odyssey (1997, TV movie)
    LAST = "last"  # The Odyssey (TV movie), 1997


class AfterYear(StrEnum):
    """What parts a year that stands first from the title."""

    COLUMN = "column"  # the years stand in a column; in running text a space
    DASH = "dash"
    SPACE = "space"
    COLON = "colon"
    COMMA = "comma"


class TitleLook(StrEnum):
    """In which letters titles are set."""

    ITALIC = "italic"
    ROMAN = "roman"


class DetailsPlace(StrEnum):
    """How kind, share, role and note follow the titles."""

    BRACKETS = "brackets"
    COMMAS = "commas"


class Wording(StrEnum):
    """How much is made of something."""

    SPELLED = "spelled"
    SHORT = "short"
    NONE = "none"


class EpisodesShown(StrEnum):
    """What is said of a share in a series."""

    NUMBERS = "numbers"  # which ones, or how many where nobody said which
    COUNT = "count"
    NONE = "none"


class Kept(StrEnum):
    """Which entries of a long filmography are printed."""

    LATEST = "latest"
    EARLIEST = "earliest"
    FEATURES = "features"  # and of these the latest, then the latest others
    CHOSEN = "chosen"  # those that somebody chose; where nobody did, the latest


class Rest(StrEnum):
    """What stands for the entries that are left out."""

    NOTHING = "nothing"
    WORDS = "words"
    COUNT = "count"


class Arrangement(StrEnum):
    """Whether each entry begins a line."""

    LINES = "lines"
    RUN_IN = "run_in"


class Between(StrEnum):
    """What parts the entries of one paragraph."""

    SEMICOLON = "semicolon"
    SLASH = "slash"
    DOT = "dot"
    DASH = "dash"
    FULL_STOP = "full_stop"


class FilmShown(StrEnum):
    """How a film of the programme stands out; only the entry's own film is ever left out."""

    OMITTED = "omitted"
    PLAIN = "plain"
    BOLD = "bold"
    PAGE = "page"
    BOLD_PAGE = "bold_page"

    @property
    def is_bold(self) -> bool:
        """Whether its title is bold."""
        return self in {FilmShown.BOLD, FilmShown.BOLD_PAGE}

    @property
    def has_page(self) -> bool:
        """Whether its page is told."""
        return self in {FilmShown.PAGE, FilmShown.BOLD_PAGE}


class PageSign(StrEnum):
    """How a page is told."""

    ARROW = "arrow"  # → 42
    WORD = "word"  # p. 42
    BOTH = "both"  # → p. 42


@dataclass(frozen=True, slots=True)
class FilmographyStyle:
    """How filmographies print; what is not said here is as it is without a house style.

    `kinds_in` has the languages in which kinds are worded otherwise than `kinds` says. `unsaid`
    are kinds that are never said: keys of `Qualifier` or the house's own words. `most` is how many
    entries print at most, 0 for all of them; entries that somebody chose print above that.
    """

    order: EntryOrder = EntryOrder.ARRANGED
    first: TitleForm = TitleForm.LANGUAGE
    second: TitleForm = TitleForm.NONE
    second_in: SecondPlace = SecondPlace.BRACKETS
    title_look: TitleLook = TitleLook.ITALIC
    year: YearPlace = YearPlace.FIRST
    after_year: AfterYear = AfterYear.COLUMN
    details_in: DetailsPlace = DetailsPlace.BRACKETS
    kinds: Wording = Wording.SPELLED
    kinds_in: tuple[tuple[str, Wording], ...] = ()
    unsaid: tuple[str, ...] = ()
    episodes: EpisodesShown = EpisodesShown.NUMBERS
    part_of: bool = True  # the collective film or the series that a work is part of
    co_directors: Wording = Wording.SPELLED
    roles: bool = True
    notes: bool = True
    most: int = 0
    kept: Kept = Kept.LATEST
    rest: Rest = Rest.NOTHING
    arrangement: Arrangement = Arrangement.LINES
    between: Between = Between.SEMICOLON
    own_film: FilmShown = FilmShown.PLAIN
    other_films: FilmShown = FilmShown.PAGE
    page_sign: PageSign = PageSign.ARROW

    def kinds_for(self, language: str) -> Wording:
        """Return how kinds are worded on pages in a language."""
        return dict(self.kinds_in).get(language, self.kinds)

    def with_kinds(self, language: str, wording: Wording) -> "FilmographyStyle":
        """Return the style with kinds worded so in a language, and as before in all others."""
        others = {code: worded for code, worded in self.kinds_in if code != language}
        if wording != self.kinds:
            others[language] = wording
        return replace(self, kinds_in=tuple(sorted(others.items())))


AS_IT_COMES: Final = FilmographyStyle()

# Styles to start from, by the names under which the desktop calls them.
READY_MADE: Final[Mapping[str, FilmographyStyle]] = {
    "quiet": AS_IT_COMES,
    "compact": FilmographyStyle(
        order=EntryOrder.LATEST,
        year=YearPlace.BRACKETED,
        kinds=Wording.SHORT,
        episodes=EpisodesShown.COUNT,
        co_directors=Wording.SHORT,
        notes=False,
        most=12,
        kept=Kept.FEATURES,
        rest=Rest.WORDS,
        arrangement=Arrangement.RUN_IN,
        own_film=FilmShown.OMITTED,
        other_films=FilmShown.BOLD_PAGE,
        page_sign=PageSign.WORD,
    ),
    "scholarly": FilmographyStyle(
        order=EntryOrder.EARLIEST,
        first=TitleForm.ORIGINAL,
        second=TitleForm.LANGUAGE,
        after_year=AfterYear.COLUMN,
        own_film=FilmShown.BOLD,
        page_sign=PageSign.WORD,
    ),
}


def style_of(settings: Mapping[str, str]) -> FilmographyStyle:
    """Return the style that an edition's house settings say.

    What is not understood, since a later version or somebody's hand wrote it, is as it comes.
    """
    try:
        stored = json.loads(settings.get(STYLE, "") or "{}")
    except ValueError:
        stored = {}
    values = stored if isinstance(stored, dict) else {}
    read = {
        field.name: _read(field.name, values[field.name])
        for field in fields(FilmographyStyle)
        if field.name in values
    }
    return FilmographyStyle(**{name: value for name, value in read.items() if value is not None})


def style_in_json(style: FilmographyStyle) -> str:
    """Return a style as it is stored: what differs from how it comes, or nothing."""
    said = {
        field.name: getattr(style, field.name)
        for field in fields(FilmographyStyle)
        if getattr(style, field.name) != getattr(AS_IT_COMES, field.name)
    }
    if "kinds_in" in said:
        said["kinds_in"] = dict(said["kinds_in"])
    return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""


def _read(name: str, value: object) -> Any:  # noqa: ANN401 -- the value of any field
    """Return a stored value as the field has it, or nothing where it is no such value."""
    usual = getattr(AS_IT_COMES, name)
    if name == "kinds_in":
        pairs = value.items() if isinstance(value, dict) else ()
        known = {str(code): _member(Wording, said) for code, said in pairs}
        return tuple(sorted((code, said) for code, said in known.items() if said is not None))
    if isinstance(usual, tuple):
        return tuple(str(word) for word in value) if isinstance(value, list) else None
    if isinstance(usual, bool):
        return value if isinstance(value, bool) else None
    if isinstance(usual, StrEnum):
        return _member(type(usual), value, is_first=name == "first", is_own=name == "own_film")
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return min(max(0, value), MOST_ENTRIES) if is_number and isinstance(value, int) else None


def _member(
    kind: type[StrEnum], value: object, *, is_first: bool = False, is_own: bool = False
) -> StrEnum | None:
    """Return the member of a choice, or nothing where it is none or has no sense there."""
    if not isinstance(value, str) or value not in set(kind):
        return None
    member = kind(value)
    needs_title = member in {TitleForm.NONE, TitleForm.OTHER} and kind is TitleForm
    if (is_first and needs_title) or (member is FilmShown.OMITTED and not is_own):
        return None
    return member
