"""Where the words of a field stand on printed pages, letter by letter, and the way back to them.

Quotes, dashes, spaces and hyphens at the ends of lines are typographic in print, so letters and
figures alone are compared. A text may go on in another column or on the next page; what is not
printed as it is written is passed over.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from festdesk.desktop.widgets.page_text import PagePlaces, PageText

_SEEDS = (32, 16, 8)  # letters that are sought, rather many than few
_SURE = 8  # letters: fewer than these stand by chance in many a place
_MOST_MISSES = 60  # before nothing more of a text is sought
_STRIDE = 4  # letters passed over where nothing agrees


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters of a text that stand in one run on a page: where they begin there, and how many."""

    first: int  # in the text
    page: int
    on_page: int  # letter of the page
    count: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A character of a page; the caret is before it or, where `is_after` is set, behind it."""

    page: int
    character: int
    is_after: bool = False


def stretches_of(letters: str, pages: Sequence[PageText]) -> tuple[Stretch, ...]:
    """Return where a text is printed, in its order; nothing where it is not.

    Of a text of a few letters, such as a title, it is the first place where they are whole words.
    """
    return tuple(_stretches(letters, pages))


def _stretches(letters: str, pages: Sequence[PageText]) -> Iterator[Stretch]:
    if len(letters) < _SURE:
        short = _whole_words(letters, pages)
        if short is not None:
            yield short
        return
    at, page, after, misses = 0, 0, 0, 0
    while at < len(letters) and misses < _MOST_MISSES:
        found = _next_place(letters, at, pages, (page, after))
        if found is None:
            at, misses = at + _STRIDE, misses + 1
            continue
        page, here = found
        count = _agreeing(letters, at, pages[page].letters[0], here)
        yield Stretch(at, page, here, count)
        at, after = at + count, here + count


def _next_place(
    letters: str, at: int, pages: Sequence[PageText], behind: tuple[int, int]
) -> tuple[int, int] | None:
    """Return the page and letter where a text goes on, behind where it stood so far."""
    for length in _SEEDS:
        seed = letters[at : at + length]
        if len(seed) < min(length, _SURE) and at:
            continue
        for page in range(behind[0], len(pages)):
            here = pages[page].letters[0].find(seed, behind[1] if page == behind[0] else 0)
            if here >= 0:
                return page, here
        if len(seed) < length:
            break
    return None


def _agreeing(letters: str, at: int, printed: str, here: int) -> int:
    count, most = 0, min(len(letters) - at, len(printed) - here)
    while count < most and letters[at + count] == printed[here + count]:
        count += 1
    return count


def _whole_words(letters: str, pages: Sequence[PageText]) -> Stretch | None:
    if not letters:
        return None
    for number, page in enumerate(pages):
        printed, places = page.letters
        here = printed.find(letters)
        while here >= 0:
            end = here + len(letters)
            begins = here == 0 or places[here] - places[here - 1] > 1
            ends = end == len(places) or places[end] - places[end - 1] > 1
            if begins and ends:
                return Stretch(0, number, here, len(letters))
            here = printed.find(letters, here + 1)
    return None


def spot_of(stretches: Sequence[Stretch], letter: int, pages: Sequence[PageText]) -> Spot | None:
    """Return where the caret stands that is before a letter of a text, however far it is typed.

    It stands behind the letter before it, as on the form; one that is not printed yet is passed.
    """
    before = [one for one in stretches if one.first < letter]
    if before:
        last = before[-1]
        within = min(letter - last.first, last.count)
        return Spot(
            last.page, pages[last.page].letters[1][last.on_page + within - 1], is_after=True
        )
    if not stretches:
        return None
    first = stretches[0]
    return Spot(first.page, pages[first.page].letters[1][first.on_page])


def letter_at(
    stretches: Sequence[Stretch], page: int, character: int, pages: Sequence[PageText]
) -> int | None:
    """Return the letter of a text that a character of a page is, or stands behind."""
    places = pages[page].letters[1]
    on_page = max(0, bisect_right(places, character) - 1)
    for one in stretches:
        if one.page == page and one.on_page <= on_page < one.on_page + one.count:
            return one.first + on_page - one.on_page
    return None


def line_starts(stretches: Sequence[Stretch], pages: Sequence[PagePlaces]) -> list[int]:
    """Return the first letter of each printed line of a text."""
    starts: list[int] = []
    bottom, right, page = 0.0, 0.0, -1
    for one in stretches:
        boxes = pages[one.page]
        places = boxes.text.letters[1]
        for number in range(one.count):
            box = boxes.box(places[one.on_page + number])
            if box.width() <= 0:
                continue
            is_same = one.page == page and box.top() < bottom and box.left() >= right
            if not is_same:
                starts.append(one.first + number)
                bottom, page = box.bottom(), one.page
            bottom, right = max(bottom, box.bottom()) if is_same else box.bottom(), box.left()
    return starts


def character_of(places: Sequence[int], letter: int) -> int:
    """Return the character of a text that a letter of it comes from; its end beyond the last."""
    return places[letter] if letter < len(places) else (places[-1] + 1 if places else 0)


def letters_before(places: Sequence[int], character: int) -> int:
    """Return how many letters of a text stand before a character."""
    return bisect_left(places, character)
