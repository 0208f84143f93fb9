"""What an editor put right once, kept for the pages of a layout and applied to the next of them."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.intake.corrections import (
    Correction,
    CorrectionKind,
    corrections_as_json,
    corrections_of_json,
    joined,
)
from festdesk.intake.drafts import CreditLineValue, Draft, Reading
from festdesk.intake.header import UNKNOWN, read_pieces
from festdesk.intake.labelled import is_heading, split_labelled
from festdesk.intake.labels import plain
from festdesk.intake.layouts import marks_of, share_in_common
from festdesk.intake.page import Context
from festdesk.intake.passages import Passage
from festdesk.intake.reassigning import TEXTS, UNUSED, Target
from festdesk.intake.revised import Item, Revised, RevisedFilm, revised_of
from festdesk.intake.revising import assign, set_role

KIND = "page"  # of intake profiles
AS_BEFORE = "It was read so on another page of this layout."
BROKEN = sentence(
    "Intake", "The profile “{name}” is damaged and cannot be used. Delete it and remember it anew."
)
_LEAST_SHARE = 0.55
_LEAST_MARKS = 2  # a single label is on too many pages
_SURE_PERCENT = 90
_LEAST_PARAGRAPH = 80  # letters
_AFTER_LABEL = ":：\t|–—- ."


@dataclass(frozen=True, slots=True)
class PageProfile:
    """How pages of one layout are read: the marks they are known by, and what is put right."""

    name: str
    marks: frozenset[str]
    corrections: tuple[Correction, ...]

    def as_json(self) -> str:
        """Return it as a profile of the file keeps it; the name stands beside it."""
        corrections = json.loads(corrections_as_json(self.corrections) or "[]")
        return json.dumps(
            {"marks": sorted(self.marks), "corrections": corrections}, ensure_ascii=False
        )

    @classmethod
    def of_json(cls, name: str, words: str) -> "PageProfile":
        """Return a profile that was kept.

        Raises:
            InputProblem: The words are none.
        """
        try:
            told = json.loads(words)
            marks = frozenset(str(mark) for mark in told["marks"])
            corrections = corrections_of_json(json.dumps(told["corrections"]))
        except (ValueError, KeyError, TypeError) as problem:
            raise InputProblem(BROKEN, name=name) from problem
        return cls(name, marks, corrections)


@dataclass(frozen=True, slots=True)
class FoundProfile:
    """A profile that fits a page, and how much of the layout is the same, in per cent."""

    profile_id: str
    profile: PageProfile
    share_percent: int


def find_profile(
    lines: Sequence[str], profiles: Iterable[tuple[str, str, str]]
) -> FoundProfile | None:
    """Return the profile that a page looks most like, or None.

    `profiles` are ids, names and mappings as the file keeps them; damaged ones are passed over.
    """
    marks = marks_of(lines)
    best: FoundProfile | None = None
    for profile_id, name, mapping in profiles:
        try:
            profile = PageProfile.of_json(name, mapping)
        except InputProblem:
            continue
        share = share_in_common(profile.marks, marks)
        has_enough = len(profile.marks & marks) >= min(_LEAST_MARKS, len(profile.marks))
        percent = round(share * 100)
        if share >= _LEAST_SHARE and has_enough and (not best or percent > best.share_percent):
            best = FoundProfile(profile_id, profile, percent)
    return best


def remembered(
    lines: Sequence[str],
    corrections: Sequence[Correction],
    *,
    name: str = "",
    before: PageProfile | None = None,
) -> PageProfile:
    """Return the profile of a page's layout with what was put right in it.

    With a profile from before, whose name stays where none is given, what that said stays where
    it was not put right otherwise, and of the marks those stay that both pages have: what one
    page has alone is not of the layout.
    """
    marks = marks_of(lines)
    if before is None:
        return PageProfile(name, marks, tuple(corrections))
    common = before.marks & marks
    kept = before.corrections
    for correction in corrections:
        kept = joined(kept, correction)
    return PageProfile(
        name or before.name, common if len(common) >= _LEAST_MARKS else before.marks, kept
    )


# Applying


def applied(
    revised: Revised, corrections: Sequence[Correction], context: Context | None = None
) -> tuple[Revised, tuple[Correction, ...]]:
    """Return a reading with corrections made wherever their places are found, and which were.

    What an editor has said of this very page stands, and is none of theirs.
    """
    done: list[Correction] = []
    for correction in corrections:
        after = revised
        for film in range(len(revised.films)):
            after = _APPLIED[correction.kind](after, film, correction, context)
        if after is not revised:
            done.append(correction)
            revised = replace(after, corrections=revised.corrections)
    return revised, tuple(done)


def reading_with(
    reading: Reading, corrections: Sequence[Correction], context: Context | None = None
) -> Reading:
    """Return a reading as `applied` puts it right; as it is where nothing fits."""
    revised, done = applied(revised_of(reading), corrections, context)
    return revised.reading() if done else reading


def _assign(
    revised: Revised,
    film: int,
    passage: Passage,
    correction: Correction,
    context: Context | None,
) -> Revised:
    """Say what a passage is, unless it is read so already or somebody has said what it is."""
    before = revised.films[film]
    at = [item for item in before.items if _stands_in(item, passage)]
    if any(item.is_yours and _meets(item, passage) for item in before.items):
        return revised
    target = Target(correction.field, correction.role)
    try:
        after, numbers = assign(revised, film, passage, target, context)
    except InputProblem:
        return revised  # the words cannot be that on this page
    made = [item for item in after.films[film].items if item.number in numbers]
    if [item.value for item in made] == [item.value for item in at] and made:
        return revised
    if correction.field == UNUSED and not at and passage.first_line in revised.aside:
        return revised
    return _as_read(after, film, numbers)


def _stands_in(item: Item, passage: Passage) -> bool:
    span = item.draft.span
    return passage.first_line <= span.first_line and span.last_line <= passage.last_line


def _meets(item: Item, passage: Passage) -> bool:
    span = item.draft.span
    return passage.first_line <= span.last_line and span.first_line <= passage.last_line


def _as_read(revised: Revised, film: int, numbers: Iterable[int]) -> Revised:
    """Let drafts count as read, not as said by an editor: they can be put right anew."""
    changed = set(numbers)

    def read_so(item: Item) -> Item:
        if item.number not in changed:
            return item
        draft: Draft = replace(
            item.draft, confidence_percent=_SURE_PERCENT, reason=AS_BEFORE, is_candidate=False
        )
        return replace(item, draft=draft, read=draft)

    part = revised.films[film]
    films = list(revised.films)
    films[film] = replace(part, items=tuple(map(read_so, part.items)))
    return replace(revised, films=tuple(films))


def _filled(revised: Revised, film: RevisedFilm) -> list[int]:
    """Return the numbers of a film's lines that hold anything."""
    last = min(film.last_line, len(revised.lines))
    return [n for n in range(film.first_line, last + 1) if revised.lines[n - 1].strip()]


def _label(revised: Revised, film: int, correction: Correction, context: Context | None) -> Revised:
    wanted = plain(correction.label)
    is_text = correction.field in (*TEXTS, "press_text")
    for passage in tuple(_labelled(revised, revised.films[film], wanted, is_text=is_text)):
        revised = _assign(revised, film, passage, correction, context)
    return revised


def _labelled(
    revised: Revised, film: RevisedFilm, wanted: str, *, is_text: bool
) -> Iterator[Passage]:
    """Yield what stands behind a label on its line, or below it until the next heading."""
    numbers = _filled(revised, film)
    for at, number in enumerate(numbers):
        line = revised.lines[number - 1]
        if plain(tidy_line(line)) == wanted:
            below = numbers[at + 1 :]
            if last := _last_below(revised.lines, below, number, is_text=is_text):
                yield Passage.of_lines(revised.lines, number + 1, last)
        elif (letter := _behind(line, wanted)) is not None:
            yield Passage(number, letter, number, len(line))


def _behind(line: str, wanted: str) -> int | None:
    """Return where the words behind a label begin, where a line opens with it."""
    start = len(line) - len(line.lstrip(" \t•*·-–"))
    for sign in ":：\t|":
        end = line.find(sign, start)
        if end > 0 and plain(line[start:end]) == wanted:
            rest = line[end:].lstrip(_AFTER_LABEL)
            return len(line) - len(rest) if rest else None
    return None


def _last_below(
    lines: Sequence[str], below: Sequence[int], heading: int, *, is_text: bool
) -> int | None:
    """Return the last line of what stands right below a heading; a text goes on after a gap."""
    last = None
    for number in below:
        has_gap = not lines[number - 2].strip() and number != heading + 1
        text = lines[number - 1]
        has_gap = has_gap and not (is_text and len(text) > _LEAST_PARAGRAPH)
        if last is not None and (has_gap or is_heading(text) or split_labelled(text.strip())):
            break
        last = number
    return last


def _position(
    revised: Revised, film: int, correction: Correction, _context: Context | None
) -> Revised:
    """Give the line of names its role where as many lines of names have no label as then."""
    bare = [
        item
        for item in revised.films[film].items
        if item.read is not None
        and isinstance(item.read.value, CreditLineValue)
        and not item.read.value.role_as_given
    ]
    if len(bare) != correction.count or correction.position > len(bare):
        return revised
    item = bare[correction.position - 1]
    role = correction.role or None
    if item.is_yours or not isinstance(item.value, CreditLineValue) or item.value.role == role:
        return revised
    after = set_role(revised, item.number, correction.role)
    value = after.films[film].item(item.number)
    if value is None or not isinstance(value.value, CreditLineValue):
        return revised
    # What was read stays known as such: its place among the lines without label is counted.
    draft = replace(
        value.draft, confidence_percent=_SURE_PERCENT, reason=AS_BEFORE, is_candidate=False
    )
    items = tuple(
        replace(one, draft=draft, read=draft) if one.number == item.number else one
        for one in after.films[film].items
    )
    films = list(after.films)
    films[film] = replace(after.films[film], items=items)
    return replace(after, films=tuple(films))


def _place(revised: Revised, film: int, correction: Correction, context: Context | None) -> Revised:
    numbers = _filled(revised, revised.films[film])
    if not 0 < correction.position <= len(numbers):
        return revised
    number = numbers[correction.position - 1]
    passage = Passage.of_lines(revised.lines, number, number)
    return _assign(revised, film, passage, correction, context)


def _part_of_header(
    revised: Revised, film: int, correction: Correction, context: Context | None
) -> Revised:
    """Say what a part of the line of data is: the first line with as many parts, near the top."""
    for number in _filled(revised, revised.films[film]):
        parts = revised.lines[number - 1].split(correction.separator)
        if not correction.separator or len(parts) != correction.count:
            continue
        if not any(piece.kind != UNKNOWN for part in parts for piece in read_pieces(part.strip())):
            continue
        before = parts[: correction.position - 1]
        start = sum(len(part) + len(correction.separator) for part in before)
        end = start + len(parts[correction.position - 1])
        passage = Passage(number, start, number, end)
        return _assign(revised, film, passage, correction, context)
    return revised


def _aside(revised: Revised, film: int, correction: Correction, context: Context | None) -> Revised:
    wanted = plain(correction.label)
    for number in _filled(revised, revised.films[film]):
        line = revised.lines[number - 1]
        if plain(tidy_line(line)) == wanted or _behind(line, wanted) is not None:
            passage = Passage.of_lines(revised.lines, number, number)
            revised = _assign(revised, film, passage, correction, context)
    return revised


_APPLIED: dict[CorrectionKind, Callable[[Revised, int, Correction, Context | None], Revised]] = {
    CorrectionKind.LABEL: _label,
    CorrectionKind.POSITION: _position,
    CorrectionKind.PLACE: _place,
    CorrectionKind.HEADER: _part_of_header,
    CorrectionKind.ASIDE: _aside,
}
