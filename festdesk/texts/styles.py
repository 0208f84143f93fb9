"""Limited formatting of a text, kept as structure beside plain words: runs of one style each.

A text knows paragraphs (an empty line), line breaks (a single line feed), no-break spaces
(U+00A0) and soft hyphens (U+00AD) in its words already; styles are all that is missing.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import NamedTuple

MOST_RUNS = 2000  # a file that claims more of one text was not written by a person
_LONGEST_COMPARED = 1000  # characters between equal ends that are compared letter by letter
_MOST_WORDS = 6000  # of a text that is compared at all; what is longer is another text
_WORD = re.compile(r"\w+\W*|\W+")


class Style(StrEnum):
    """What may be done to words of a text."""

    ITALIC = "italic"
    BOLD = "bold"
    SMALL_CAPS = "small_caps"
    QUOTED = "quoted"  # a passage of a press text that may be printed as quotation


# What is done to the letters themselves, as a text is formatted and printed.
LETTER_STYLES = (Style.ITALIC, Style.BOLD, Style.SMALL_CAPS)


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Words from `start` to before `end`, counted in characters of the body, in one style.

    Words in two styles stand in two runs that overlap.
    """

    start: int
    end: int
    style: Style


class Styled(NamedTuple):
    """Some words and the styles in them."""

    text: str
    runs: tuple[Run, ...] = ()


def read_runs(written: str, length: int) -> tuple[Run, ...]:
    """Return the runs of a text of `length` characters; what makes no sense is left out.

    The text may come from a file that another program wrote.
    """
    if not written:
        return ()
    try:
        listed = json.loads(written)
    except (ValueError, RecursionError):
        return ()
    found = []
    for one in listed[:MOST_RUNS] if isinstance(listed, list) else ():
        if not isinstance(one, list) or [type(part) for part in one] != [int, int, str]:
            continue
        start, end, style = max(0, one[0]), min(one[1], length), one[2]
        if start < end and style in set(Style):
            found.append(Run(start, end, Style(style)))
    return united(found)


def write_runs(runs: Iterable[Run]) -> str:
    """Return runs as they are stored; nothing for none."""
    plain = [[run.start, run.end, str(run.style)] for run in united(runs)]
    return json.dumps(plain, separators=(",", ":")) if plain else ""


def united(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the same styling in as few runs as it takes, in their order."""
    made: list[Run] = []
    known = tuple(runs)
    for style in Style:
        before: Run | None = None
        for run in sorted(run for run in known if run.style == style and run.start < run.end):
            if before is not None and run.start <= before.end:
                before = Run(before.start, max(before.end, run.end), style)
                made[-1] = before
            else:
                before = run
                made.append(run)
    return tuple(sorted(made))


def toggled(runs: Sequence[Run], start: int, end: int, style: Style) -> tuple[Run, ...]:
    """Return runs with `style` put on the words from `start`, or off where all have it."""
    same = [run for run in united(runs) if run.style == style]
    others = [run for run in runs if run.style != style]
    if any(run.start <= start and end <= run.end for run in same):
        cut = [Run(run.start, min(run.end, start), style) for run in same]
        cut += [Run(max(run.start, end), run.end, style) for run in same]
        return united([*others, *cut])
    return united([*runs, Run(start, end, style)])


def carried(
    runs: Iterable[Run], before: str, after: str, *, by_words: bool = False
) -> tuple[Run, ...]:
    """Return the runs of a text after its words have changed from `before` to `after`.

    Words that stay keep their style; what is put in within a run has the style of the run, and
    what is put in at its edge has not. `by_words` is for words that are replaced by others: a run
    that ended with a word ends with what stands in its place.
    """
    runs = united(runs)
    if not runs or before == after:
        return runs
    at = _moved(before, after)
    made = []
    for run in runs:
        if run.end > len(before):
            continue
        start, end = at[run.start][1], at[run.end][0]
        if by_words and start < end:
            start = start if _splits_word(before, run.start) else _word_start(after, start)
            end = end if _splits_word(before, run.end) else _word_end(after, end)
        if start < end:
            made.append(Run(start, end, run.style))
    return united(made)


def _splits_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _word_start(text: str, at: int) -> int:
    while _splits_word(text, at):
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while _splits_word(text, at):
        at += 1
    return at


def cut(runs: Iterable[Run], start: int, end: int) -> tuple[Run, ...]:
    """Return the runs of the words from `start` to before `end`, counted from there."""
    return tuple(
        Run(max(run.start, start) - start, min(run.end, end) - start, run.style)
        for run in runs
        if run.start < end and start < run.end
    )


def shifted(runs: Iterable[Run], by: int) -> tuple[Run, ...]:
    """Return runs as they stand when `by` characters are put before their text."""
    return tuple(Run(run.start + by, run.end + by, run.style) for run in runs)


def replaced(words: Styled, start: int, end: int, by: Styled) -> Styled:
    """Return words with others in the place of those from `start` to before `end`."""
    text = words.text[:start] + by.text + words.text[end:]
    before, after = cut(words.runs, 0, start), cut(words.runs, end, len(words.text))
    at = start + len(by.text)
    return Styled(text, united([*before, *shifted(by.runs, start), *shifted(after, at)]))


def parts_of(length: int, runs: Sequence[Run]) -> list[tuple[int, int, frozenset[Style]]]:
    """Return a text cut where its styling changes: start, end and styles of each piece."""
    cuts = {0, length}
    for run in runs:
        cuts |= {min(run.start, length), min(run.end, length)}
    return [
        (
            start,
            end,
            frozenset(run.style for run in runs if run.start <= start and end <= run.end),
        )
        for start, end in pairwise(sorted(cuts))
    ]


_LETTER = re.compile(r"[^\W_]")


def _moved(before: str, after: str) -> list[tuple[int, int]]:
    """Return where each gap between letters of `before` lies in `after`.

    It is a pair, because words may have been put in at a gap: where what stands left of it ends
    now, and where what stands right of it begins.
    """
    old = [found.start() for found in _LETTER.finditer(before)]
    new = [found.start() for found in _LETTER.finditer(after)]
    if len(old) != len(new) or any(before[a] != after[b] for a, b in zip(old, new, strict=True)):
        return _compared(before, after)
    # Only marks and spaces have changed, as when a text is made ready for print: no guess is
    # needed, and what lies between two letters is compared by itself.
    at: list[tuple[int, int]] = []
    old_end = new_end = 0
    for a, b in zip([*old, len(before)], [*new, len(after)], strict=True):
        between, now = before[old_end:a], after[new_end:b]
        moved = (
            [(offset, offset) for offset in range(len(between) + 1)]
            if between == now
            else _compared(between, now)
        )
        at += [(left + new_end, right + new_end) for left, right in moved]
        old_end, new_end = a + 1, b + 1
    return at


def _compared(before: str, after: str) -> list[tuple[int, int]]:
    first = 0
    most = min(len(before), len(after))
    while first < most and before[first] == after[first]:
        first += 1
    last = 0
    while last < most - first and before[-1 - last] == after[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    blocks = [(0, 0, first)]
    blocks += [(a + first, b + first, size) for a, b, size in _same_in(old, new)]
    blocks.append((len(before) - last, len(after) - last, last))
    left: list[int | None] = [None] * (len(before) + 1)
    right: list[int | None] = [None] * (len(before) + 1)
    for a, b, size in blocks:
        for offset in range(size):
            right[a + offset] = b + offset
            left[a + offset + 1] = b + offset + 1
    ends, known = [], 0
    for value in left:
        known = known if value is None else value
        ends.append(known)
    starts, known = [], len(after)
    for value in reversed(right):
        known = known if value is None else value
        starts.append(known)
    return list(zip(ends, reversed(starts), strict=True))


def _same_in(old: str, new: str) -> list[tuple[int, int, int]]:
    """Return where two texts are the same: by letters where they are short, else by words."""
    if len(old) <= _LONGEST_COMPARED and len(new) <= _LONGEST_COMPARED:
        return list(SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    words, others = _WORD.findall(old), _WORD.findall(new)
    if len(words) > _MOST_WORDS or len(others) > _MOST_WORDS:
        return []
    at = list(accumulate(map(len, words), initial=0))
    there = list(accumulate(map(len, others), initial=0))
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return [(at[a], there[b], at[a + size] - at[a]) for a, b, size in matcher.get_matching_blocks()]
