"""A draft: a proposed value, the lines it came from, how sure we are and why.

A reading is what one source gave: drafts in the order of the source, and the lines nobody could
make sense of. Nothing of the source is in neither. Lines are numbered from 1, as people count.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import AwardResult, TitleKind, VersionKind


@dataclass(frozen=True, slots=True)
class Span:
    """The lines of the source a value was read from, and the words on them that gave it."""

    first_line: int
    last_line: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class TitleValue:
    """A form of the film's title."""

    text: str
    kind: TitleKind = TitleKind.ORIGINAL
    language: str = ""


@dataclass(frozen=True, slots=True)
class DirectorValue:
    """One director, as written."""

    name: str


@dataclass(frozen=True, slots=True)
class CountryValue:
    """One country: its ISO 3166 code, former states by ISO 3166-1 as of their time (SU, CS, DD)."""

    code: str
    as_given: str


@dataclass(frozen=True, slots=True)
class YearValue:
    """The year of production, or a span."""

    year: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class RunningTimeValue:
    """How long the film lasts."""

    seconds: int


@dataclass(frozen=True, slots=True)
class VersionValue:
    """The language version: what is spoken, subtitled and spoken live, as ISO 639 codes.

    A page can tell the languages and the subtitles in two places; then there are two drafts, each
    with a part, and who takes them over puts them together.
    """

    kind: VersionKind = VersionKind.ORIGINAL
    spoken: tuple[str, ...] = ()
    subtitles: tuple[str, ...] = ()
    live: tuple[str, ...] = ()
    as_given: str = ""


@dataclass(frozen=True, slots=True)
class GenreValue:
    """One genre: the key of lists/genres where the word is known, else empty."""

    key: str
    as_given: str


@dataclass(frozen=True, slots=True)
class FactValue:
    """A plain fact of the card, such as its colour, aspect ratio, age limit or premiere status."""

    column: str  # of the film's table
    value: str


@dataclass(frozen=True, slots=True)
class TextValue:
    """A text of the film, or a biography of `person` where one is named (else the director)."""

    kind: str  # a TextKind
    language: str
    body: str
    speaker: str = ""  # of a statement
    person: str = ""  # of a biography


@dataclass(frozen=True, slots=True)
class ScreeningValue:
    """A date in the programme. `day` holds the proposed year where the source states none."""

    day: date | None = None
    year_is_proposed: bool = False
    weekday: str = ""  # as written
    starts: time | None = None
    venue: str = ""  # empty: venue to come
    version: VersionValue | None = None
    audience: str = ""
    tag: str = ""  # guests, talks and what else the line says
    day_as_given: str = ""  # "--03-12" where no year is stated and none could be proposed


@dataclass(frozen=True, slots=True)
class AwardValue:
    """A prize that was given."""

    prize: str
    category: str = ""
    body: str = ""
    year: int | None = None
    country: str = ""  # ISO 3166-1
    country_as_given: str = ""
    result: AwardResult = AwardResult.WON


@dataclass(frozen=True, slots=True)
class CreditedName:
    """One name of a credit line."""

    name: str
    is_company: bool = False
    character: str = ""


@dataclass(frozen=True, slots=True)
class CreditLineValue:
    """Names that share a role. A line without label has no role, and at most a suggested one."""

    role: str | None  # key of lists/roles, or the label as written where it is unknown to us
    role_as_given: str
    names: tuple[CreditedName, ...]
    suggested_role: str = ""
    suggested_because: str = ""


@dataclass(frozen=True, slots=True)
class CaptionValue:
    """The caption of a still whose picture is still to come."""

    language: str
    body: str


@dataclass(frozen=True, slots=True)
class PressTextValue:
    """A review or an essay about the film; paragraphs are parted by an empty line."""

    language: str
    body: str
    headline: str = ""
    author: str = ""
    publication: str = ""
    published: str = ""


Value = (
    TitleValue
    | DirectorValue
    | CountryValue
    | YearValue
    | RunningTimeValue
    | VersionValue
    | GenreValue
    | FactValue
    | TextValue
    | ScreeningValue
    | AwardValue
    | CreditLineValue
    | EntryValue
    | CaptionValue
    | PressTextValue
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed value with its lines, a confidence in per cent and the reason in words."""

    value: Value
    span: Span
    confidence_percent: int = 100
    reason: str = ""
    # Proposed only; not taken over unless a person says so, as with a guessed title.
    is_candidate: bool = False


class PageKind(StrEnum):
    """What a text is as a whole."""

    FILM_PAGE = "film_page"
    SEVERAL_FILMS = "multi"
    REVIEW = "review"
    FILMOGRAPHY = "filmography"
    SPREADSHEET = "spreadsheet"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A part of the source that is about a film and gave nothing, and why in words."""

    span: Span
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FilmReading:
    """What was read about one film, and which lines of the source are the film's alone.

    `keys` tell the film again in the next file from the same hand, the best first, such as
    "tracking_number=FF2200".
    """

    drafts: tuple[Draft, ...] = ()
    keys: tuple[str, ...] = ()
    first_line: int = 0  # 0: the whole source is about this film
    last_line: int = 0
    leftovers: tuple[Leftover, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from one source: of a page its lines, of a table its rows as text."""

    kind: PageKind
    lines: tuple[str, ...]
    films: tuple[FilmReading, ...]
    unread: tuple[int, ...] = ()  # numbers of lines that gave nothing, empty lines left out
    language: str = ""
    repairs: tuple[str, ...] = field(default=())  # what was mended on the way in, in words
