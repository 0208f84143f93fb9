"""The way back from a point of a printed page to the field whose words stand there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from festdesk.base.findings import Place
from festdesk.booklet.days import title_of
from festdesk.booklet.plan import PageKind
from festdesk.booklet.words import words_in
from festdesk.desktop.widgets.page_text import PagePlaces, PageText, Range, letters_of
from festdesk.desktop.widgets.printed import Line, screenings_of_day
from festdesk.snapshot import Snapshot

_SLOT_REACH = 120.0  # points: a slot of the grid goes on below its last line
_WORD_REACH = 4.0  # points
_SHORT = 3  # letters that stand by chance in many a word
_ENOUGH_OF_TITLE = 5  # letters; a title is shortened where its slot is small


@dataclass(frozen=True, slots=True)
class Origin:
    """Where printed words come from, and which characters of the page are from there."""

    place: Place
    part: Range


def origin_at(
    places: PagePlaces,
    point: QPointF,
    kind: str,
    lines: Iterable[Line],
    slots: "Sequence[Slot]" = (),
) -> Origin | None:
    """Return what stands at a point of a page of this kind, nothing where nothing does."""
    reach = _WORD_REACH
    character = places.character_at(point, reach)
    if character is None and kind == PageKind.DAY:
        character = places.character_above(point, _SLOT_REACH)
    if character is None:
        return None
    if kind == PageKind.DAY:
        shown = slot_at(places.text, character, slots)
        if shown is not None:
            return shown
    return find_origin(places.text, character, lines)


def find_origin(text: PageText, character: int, lines: Iterable[Line]) -> Origin | None:
    """Return what the word at a character comes from: of all lines, what agrees the farthest.

    Quotes, dashes, spaces and hyphens at the ends of lines are typographic in print, so letters
    and figures alone are compared.
    """
    word = _word_near(text, character)
    if word is None:
        return None
    letters, numbers = text.letters
    at = _first_from(numbers, word[0])
    seed = letters[at : _first_from(numbers, word[1])]
    best: tuple[int, float] = (0, 0.0)
    found: tuple[Line, int, int, int] | None = None
    for line in lines:
        whole = "".join(bit.letters for bit in line)
        for here in _all_in(whole, seed):
            before, after = _agreeing(letters, at, whole, here)
            before, after = _in_whole_words(numbers, at, (before, after), (here, len(whole)))
            after = max(after, len(seed) if whole.startswith(seed, here) else 0)
            if not _is_telling(line, here, seed, before + after):
                continue
            rank = (before + after, (before + after) / len(whole))
            if rank > best:
                best, found = rank, (line, here, before, after)
    if found is None:
        return None
    line, here, before, after = found
    first = 0
    for bit in line:
        end = first + len(bit.letters)
        if here < end:
            start = at - min(before, here - first)
            stop = at + min(after, end - here)
            return Origin(bit.place, (numbers[start], numbers[max(start, stop - 1)] + 1))
        first = end
    return None


def _is_telling(line: Line, here: int, seed: str, agreeing: int) -> bool:
    """Tell whether a word is meant: a short one must stand for itself or with its neighbours."""
    if agreeing < len(seed):
        return False
    if len(seed) > _SHORT or agreeing > len(seed) + 1:
        return True
    first = 0
    for bit in line:
        if first == here and bit.letters == seed:
            return True
        first += len(bit.letters)
    return False


def origins_of(
    text: PageText, lines: Sequence[Line], slots: "Sequence[Slot]" = ()
) -> Iterator[Origin]:
    """Yield all that a page prints from fields, as one reads it."""
    at = 0
    characters = text.characters
    while at < len(characters):
        if not characters[at].isalnum():
            at += 1
            continue
        origin = slot_at(text, at, slots) or find_origin(text, at, lines)
        if origin is not None and origin.part[1] > at:
            yield origin
            at = origin.part[1]
        else:
            word = text.word_at(at)
            at = max(at + 1, word[1] if word is not None else at + 1)


def _word_near(text: PageText, character: int) -> Range | None:
    """Return the word at a character; where it is a sign or a space, one beside it."""
    for near in (character, character - 1, character + 1):
        word = text.word_at(near)
        if word is not None:
            return word
    return None


def _first_from(numbers: Sequence[int], character: int) -> int:
    """Return the first letter that comes from `character` or from a later one."""
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < character:
            low = middle + 1
        else:
            high = middle
    return low


def _all_in(whole: str, seed: str) -> Iterator[int]:
    here = whole.find(seed)
    while here >= 0:
        yield here
        here = whole.find(seed, here + 1)


def _agreeing(letters: str, at: int, whole: str, here: int) -> tuple[int, int]:
    """Return how many letters before and from a place on are the same in both."""
    before, most = 0, min(at, here)
    while before < most and letters[at - before - 1] == whole[here - before - 1]:
        before += 1
    after, most = 0, min(len(letters) - at, len(whole) - here)
    while after < most and letters[at + after] == whole[here + after]:
        after += 1
    return before, after


def _in_whole_words(
    numbers: Sequence[int], at: int, agreeing: tuple[int, int], stored: tuple[int, int]
) -> tuple[int, int]:
    """Leave away letters in which the next words of both agree by chance: “France” and “from”.

    `stored` is where the word stands in what is stored, and how long that is.
    """
    before, after = agreeing
    here, length = stored
    if here + after < length:
        while after > 0 and at + after < len(numbers) and _are_joined(numbers, at + after):
            after -= 1
    if before < here:
        while before and at - before > 0 and _are_joined(numbers, at - before):
            before -= 1
    return before, after


def _are_joined(numbers: Sequence[int], letter: int) -> bool:
    """Tell whether a letter goes on with the word of the one before it."""
    return numbers[letter] - numbers[letter - 1] <= 1


# The grid of a day


@dataclass(frozen=True, slots=True)
class Slot:
    """A screening as the grid prints it: its start as it is written, and its title."""

    time: str
    title: str  # letters alone
    place: Place


def slots_of(snapshot: Snapshot, subject: str, languages: Sequence[str]) -> tuple[Slot, ...]:
    """Return the screenings of a day as its grid prints them."""
    found: list[Slot] = []
    for screening in screenings_of_day(snapshot, subject):
        place = Place("screening", screening.id, "", screening.film_id or "")
        for language in languages:
            words = words_in(language)
            if screening.starts_at is not None:
                title = letters_of(str(title_of(snapshot, screening, words)["text"]))[0]
                found.append(Slot(words.time(screening.starts_at), title, place))
    return tuple(found)


def slot_at(text: PageText, character: int, slots: Sequence[Slot]) -> Origin | None:
    """Return the screening in whose slot a character stands: the time before it tells."""
    starts = sorted(_starts(text, {slot.time for slot in slots}))
    before = [n for n, (at, _) in enumerate(starts) if at <= character]
    if not before:
        return None
    at, time = starts[before[-1]]
    end = starts[before[-1] + 1][0] if before[-1] + 1 < len(starts) else len(text.characters)
    said = letters_of(text.characters[at:end])[0]
    for slot in slots:
        if slot.time == time and slot.title and slot.title[:_ENOUGH_OF_TITLE] in said:
            stop = _end_of_slot(text.characters, at, end)
            return Origin(slot.place, (at, stop)) if character < stop else None
    return None


def _starts(text: PageText, times: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield where a time stands at the beginning of a line of the page."""
    for time in times:
        for hit in re.finditer(rf"^{re.escape(time)}(?!\d)", text.characters, re.MULTILINE):
            yield hit.start(), time


def _end_of_slot(characters: str, at: int, end: int) -> int:
    # The foot of the page follows the last slot, and the mark of a talk is a line of its own.
    lines = characters[at:end].split("\r\n")
    kept = lines[:-1] if end == len(characters) and len(lines) > 1 else lines
    return at + len("\r\n".join(kept).rstrip())
