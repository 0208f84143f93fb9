"""Where in a source words stand: the passage an editor marks, and the very words of a draft."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    Draft,
    FactValue,
    GenreValue,
    PressTextValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)

_WHOLE_LINES = (TextValue, PressTextValue, CaptionValue, ScreeningValue, AwardValue, EntryValue)
_LEAST_FOUND = 12  # letters of a line that must stand in a text for the line to be the text's
_MOST_LINES = 400  # of one draft that are looked through; more are marked whole


@dataclass(frozen=True, slots=True)
class Passage:
    """Words from one place of a source to another: lines from 1, letters from 0, end not in it."""

    first_line: int
    first_letter: int
    last_line: int
    last_letter: int

    @classmethod
    def of_lines(cls, lines: Sequence[str], first: int, last: int) -> "Passage":
        """Return all of the lines from `first` to `last`."""
        return cls(first, 0, last, len(lines[last - 1]))

    def words(self, lines: Sequence[str]) -> tuple[str, ...]:
        """Return the words, line by line."""
        found = []
        for number in range(self.first_line, min(self.last_line, len(lines)) + 1):
            line = lines[number - 1]
            start = self.first_letter if number == self.first_line else 0
            end = self.last_letter if number == self.last_line else len(line)
            found.append(line[start:end])
        return tuple(found)

    def holds_line(self, lines: Sequence[str], number: int) -> bool:
        """Return whether all of a line's words are in it."""
        if not self.first_line <= number <= self.last_line:
            return False
        line = lines[number - 1]
        before = line[: self.first_letter] if number == self.first_line else ""
        after = line[self.last_letter :] if number == self.last_line else ""
        return not before.strip() and not after.strip()

    def holds(self, place: "Place") -> bool:
        """Return whether words of one line are in it."""
        if not self.first_line <= place.line <= self.last_line:
            return False
        after_start = place.line > self.first_line or place.start >= self.first_letter
        before_end = place.line < self.last_line or place.end <= self.last_letter
        return after_start and before_end


@dataclass(frozen=True, slots=True)
class Place:
    """Words of one line: its number from 1, and its letters from `start` until before `end`."""

    line: int
    start: int
    end: int


def places_of(draft: Draft, lines: Sequence[str]) -> tuple[Place, ...]:
    """Return where the very words of a draft stand; all of its lines where they are not found."""
    span = draft.span
    numbers = range(max(1, span.first_line), min(span.last_line, len(lines)) + 1)
    if isinstance(draft.value, TextValue | PressTextValue | CaptionValue):
        found = tuple(_lines_of_text(draft.value.body, lines, numbers))
    elif isinstance(draft.value, _WHOLE_LINES):
        found = ()
    else:
        are_names = isinstance(draft.value, CreditLineValue)
        found = tuple(_words_in(_written(draft), lines, numbers, are_names=are_names))
    return found or tuple(_whole(lines, numbers))


def _whole(lines: Sequence[str], numbers: Iterable[int]) -> Iterator[Place]:
    for number in numbers:
        line = lines[number - 1]
        start = len(line) - len(line.lstrip())
        if line.strip():
            yield Place(number, start, len(line.rstrip()))


def _lines_of_text(body: str, lines: Sequence[str], numbers: range) -> Iterator[Place]:
    """Return the lines that are a text's own, without the heading above it."""
    if len(numbers) > _MOST_LINES:
        yield from _whole(lines, numbers)
        return
    for place in _whole(lines, numbers):
        words = lines[place.line - 1][place.start : place.end]
        if words in body:
            yield place
        elif (at := _start_of(body, words)) is not None:
            yield Place(place.line, place.start + at[0], place.start + at[1])


def _start_of(body: str, words: str) -> tuple[int, int] | None:
    """Return where in a line a text begins or ends whose label or quotation marks stand there."""
    for paragraph in body.split("\n\n"):
        at = words.find(paragraph)
        if at >= 0 and paragraph:
            return at, at + len(paragraph)
        if len(paragraph) > _LEAST_FOUND and words[-_LEAST_FOUND:] in paragraph:
            at = words.find(paragraph[:_LEAST_FOUND])
            if at >= 0:
                return at, len(words)
    return None


def _written(draft: Draft) -> tuple[str, ...]:
    """Return what a value may look like in its line: the value's own words, then all of them."""
    value: Value = draft.value
    if isinstance(value, CreditLineValue):
        return tuple(name.name for name in value.names)
    own = ""
    match value:
        case TitleValue():
            own = value.text
        case DirectorValue():
            own = value.name
        case CountryValue() | VersionValue() | GenreValue():
            own = value.as_given
        case YearValue():
            own = str(value.year)
        case FactValue():
            own = value.value
        case _:
            pass
    return own, draft.span.words


def _words_in(
    written: Sequence[str], lines: Sequence[str], numbers: range, *, are_names: bool
) -> Iterator[Place]:
    """Return where the words are found: of names all, of other forms the first that is there."""
    seen: set[tuple[int, int]] = set()
    for words in written:
        if not words:
            continue
        place = _find(words, lines, numbers, seen)
        if place is None:
            continue
        seen.add((place.line, place.start))
        yield place
        if not are_names:
            return


def _find(
    words: str, lines: Sequence[str], numbers: range, seen: set[tuple[int, int]]
) -> Place | None:
    for number in numbers:
        line = lines[number - 1]
        for text in (line, line.casefold()):
            wanted = words if text is line else words.casefold()
            at = text.find(wanted)
            while at >= 0 and (number, at) in seen:
                at = text.find(wanted, at + 1)
            if at >= 0 and len(text) == len(line):
                return Place(number, at, at + len(wanted))
    return None
