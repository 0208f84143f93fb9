"""A page while it is read: its lines, what was taken from them, and what waits for the end."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from festdesk.base.moments import days_between
from festdesk.intake.drafts import Draft, Span, Value
from festdesk.intake.header import Header
from festdesk.intake.lines import Line
from festdesk.intake.moments import Moment

_LONGEST_QUOTED = 160


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the edition a text is read for."""

    first_day: date | None = None
    last_day: date | None = None
    languages: tuple[str, ...] = ()
    venues: tuple[str, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the edition; none where they are not known."""
        if self.first_day is None or self.last_day is None:
            return ()
        return days_between(self.first_day, self.last_day)


@dataclass(slots=True)
class Paragraph:
    """Running text: the places of its lines and the heading above it."""

    first: int
    last: int
    body: str
    section: str = ""
    heading: int | None = None  # the place of that heading
    blanks_before: int = 0
    language: str = ""
    kind: str = ""  # what it was found to be
    person: str = ""  # whose life it is, where its heading names somebody
    reason: str = ""


@dataclass(slots=True)
class Slot:
    """A screening while its lines are put together."""

    first: int
    last: int
    moment: Moment
    venue: str = ""
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote a text, and the line that tells when it was posted."""

    author: str
    published: str = ""


@dataclass(slots=True)
class Page:
    """The lines of one film's page and what has been read from them so far.

    A place is an index into `lines`; drafts speak of line numbers.
    """

    lines: list[Line]
    context: Context = field(default_factory=Context)
    drafts: list[Draft] = field(default_factory=list)
    section: str = ""  # the field of the last heading
    heading: int | None = None  # the place of the last heading, until a value takes it
    venue: str = ""  # told once for all screenings
    venue_place: int = -1
    byline: str = ""  # who wrote the text, where a word before the name could mean either
    entry_role: str = ""  # what the person did on the entries that follow
    section_place: int | None = None  # the place of the last heading for good
    paragraphs: list[Paragraph] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    newest_year: int | None = None  # of the films beside it: a programme is no older than they
    shorts: list[int] = field(default_factory=list)  # places of short lines nobody understood
    unlabelled: list[int] = field(default_factory=list)  # places of credits without label
    credits_heading: int | None = None  # the place of the heading above those
    headers: list[int] = field(default_factory=list)  # places of header lines
    run_on: dict[int, Header] = field(default_factory=dict)  # the data of lines that run on
    opened: dict[int, str] = field(default_factory=dict)  # titles that open lines of data
    entries: int = 0  # of filmographies
    labelled: list[int] = field(default_factory=list)  # places of lines with a label
    contacts: list[int] = field(default_factory=list)  # places of addresses and telephones
    captions: list[tuple[int, str]] = field(default_factory=list)  # of pictures, by their places
    bylines: list[tuple[int, Byline]] = field(default_factory=list)  # of texts, by their places

    def add(  # noqa: PLR0913 -- a draft has this many parts
        self,
        value: Value,
        first: int,
        last: int | None = None,
        *,
        words: str = "",
        sure: int = 100,
        reason: str = "",
        is_candidate: bool = False,
    ) -> None:
        """Take `value` from the lines at the places `first` to `last`."""
        last = first if last is None else last
        span = Span(
            self.lines[first].number,
            self.lines[last].last_number,
            (words or self.lines[first].text)[:_LONGEST_QUOTED],
        )
        self.drafts.append(Draft(value, span, sure, reason, is_candidate))

    def values(self, kind: type[Value]) -> Iterator[tuple[Draft, Value]]:
        """Return the drafts whose value is of `kind`, with it."""
        for draft in self.drafts:
            if isinstance(draft.value, kind):
                yield draft, draft.value

    def take_heading(self, place: int) -> int:
        """Return where the span of a value at `place` begins: with the heading right above it."""
        heading, self.heading = self.heading, None
        return place if heading is None or heading > place else heading
