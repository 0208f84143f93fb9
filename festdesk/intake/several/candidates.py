"""What on a page with several films can be the title of each, and how much speaks for it.

What can be a title is weighed twice: for what it looks like, and for how well the lines at the
same place of the other films look like titles, since whoever wrote the page wrote each film's
lines in the same order.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from festdesk.intake.awards import is_award
from festdesk.intake.labels import plain, says
from festdesk.intake.prose import has_sentence_end
from festdesk.intake.several.blocks import Block
from festdesk.intake.several.makers import makers_of_line, people_in
from festdesk.intake.several.traces import VENUE, Trace

IN_LINE, ABOVE, BELOW, TOP = "in the line", "above", "below", "above the text"
BRACKETED = re.compile(r"[(\[].*[)\]]")
_FURTHEST_ABOVE = 8
_FURTHEST_TEXT = 2  # lines between the data and a text above them
_MOST_TITLE_WORDS = 12
_WORDS_OF_NAME = 3  # a title of more in capitals looks like a name by chance


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be the title of a film, where they stand, and how much they look like one."""

    place: int
    text: str
    stand: str
    from_data: int  # lines between them and the data
    from_top: int  # lines between them and the last gap above
    style: tuple[bool, bool, bool]  # in capitals, with a time before, with a number before
    score: float


def candidates_of(
    traces: Sequence[Trace], blocks: Sequence[Block], number: int
) -> Iterator[Candidate]:
    """Return what can be the title of one film: before its data on their line, above, below."""
    block = blocks[number]
    if block.words and any(map(str.isalpha, block.words)):
        trace = traces[block.first]
        text = block.words
        score = _looks(trace, text) + (1.5 if block.head.title or block.is_title else -0.5)
        score += 0.8 * trace.has_clock
        yield Candidate(block.first, text, IN_LINE, 0, 0, _style(trace, text), score)
    before = blocks[number - 1].last if number else -1
    is_close_below = block.last + 1 < len(traces) and not traces[block.last + 1].line.blanks_before
    above = _head_zone(traces, block.first, before)
    top = _top_of(traces, above, block.first)
    for place in above:
        trace = traces[place]
        if not trace.is_words or BRACKETED.fullmatch(trace.rest):
            continue
        score = _looks(trace, trace.rest)
        score += 1.0 if place == top else 0.0
        score += 0.8 * trace.has_clock * (1 if place == block.first - 1 else -1)
        score -= 0.6 * (block.first - place - 1 > 2)  # noqa: PLR2004
        gaps = sum(bool(t.line.blanks_before) for t in traces[place + 1 : block.first + 1])
        score -= (1.5 if is_close_below else 0.4) * gaps
        from_top = place - top if place >= top else -1
        yield Candidate(
            place,
            trace.rest,
            ABOVE,
            block.first - place,
            from_top,
            _style(trace, trace.rest),
            score,
        )
    if (place := _top_of_text(traces, block.first, before)) >= 0 and place not in above:
        trace = traces[place]
        score = _looks(trace, trace.rest) + 0.5
        yield Candidate(place, trace.rest, TOP, 0, 0, _style(trace, trace.rest), score)
    below = block.last + 1
    limit = blocks[number + 1].first if number + 1 < len(blocks) else len(traces)
    if below < limit and _may_be_below(traces[below]):
        trace = traces[below]
        score = _looks(trace, trace.rest) - 0.7
        yield Candidate(below, trace.rest, BELOW, 1, 0, _style(trace, trace.rest), score)


def _head_zone(traces: Sequence[Trace], first: int, before: int) -> list[int]:
    """Return the places above a film's data that can be its head: up to the text before them."""
    found: list[int] = []
    for place in range(first - 1, max(before, first - 1 - _FURTHEST_ABOVE), -1):
        trace = traces[place]
        if trace.is_prose or (trace.label is not None and not trace.is_heading):
            break
        if is_award(trace.line.text):
            break
        found.append(place)
    return found[::-1]


def _top_of_text(traces: Sequence[Trace], first: int, before: int) -> int:
    """Return the first line of a group that ends in data, with a text between them; or -1."""
    place, has_text = first, False
    while place - 1 > before and not traces[place].line.blanks_before:
        place -= 1
        has_text = has_text or traces[place].is_prose
    if place < first and has_text and traces[place].is_words:
        return place
    return _above_text_apart(traces, first, before)


def _above_text_apart(traces: Sequence[Trace], first: int, before: int) -> int:
    """Return the line above a text that stands apart between it and the data; or -1."""
    texts = first - 1
    while texts > before and first - texts <= _FURTHEST_TEXT and not traces[texts].is_prose:
        if traces[texts].is_words:
            return -1
        texts -= 1
    if texts <= before or not traces[texts].is_prose:
        return -1
    place = texts
    while place > before and traces[place].is_prose:
        place -= 1
    is_of_others = before >= 0 and place - 1 == before and not traces[place].line.blanks_before
    return place if place > before and traces[place].is_words and not is_of_others else -1


def _may_be_below(trace: Trace) -> bool:
    return trace.is_words and not trace.line.blanks_before and not trace.has_clock


def _top_of(traces: Sequence[Trace], above: Sequence[int], first: int) -> int:
    """Return the first line of the group that ends at the data: below the last gap with words."""
    top = first
    for place in reversed(above):
        if (
            any(traces[p].is_words for p in above if p > place)
            and traces[place + 1].line.blanks_before
        ):
            break
        if traces[place].is_words:
            top = place
    return top


def _style(trace: Trace, text: str) -> tuple[bool, bool, bool]:
    return text.isupper(), trace.has_clock, trace.is_numbered


def _looks(trace: Trace, text: str) -> float:
    """Return how much words look like a title."""
    score = 0.0
    names = people_in(makers.title if (makers := makers_of_line(text)) else text)
    score -= (1.5 if len(text.split()) <= _WORDS_OF_NAME else 0.5) * bool(names)
    score += 0.7 * text.isupper()
    score += 1.0 * (text[:1] in '“„"«')
    score += 0.8 * trace.is_numbered
    score -= 2.5 * bool(says("strands", "words", text))
    score -= 3.0 * bool(says("guests", "words", text))
    score -= 2.0 * bool(VENUE.search(text))
    score -= 1.5 * (has_sentence_end(text) and not text.endswith(("…", "...", "!", "?")))
    score -= 2.0 * (len(text.split()) > _MOST_TITLE_WORDS)
    score -= 1.5 * (text[:1].islower())
    score -= 2.0 * text.endswith((":", "|"))
    score -= 3.0 * (is_award(text) or trace.is_moment_alone)
    return score


def against_each_other(listed: Sequence[Sequence[Candidate]]) -> list[list[Candidate]]:
    """Take the same words at two films for a heading, not for two titles."""
    places: dict[str, set[int]] = defaultdict(set)
    films: dict[str, set[int]] = defaultdict(set)
    for number, candidates in enumerate(listed):
        for one in candidates:
            places[_key(one.text)].add(one.place)
            films[_key(one.text)].add(number)
    again = {key for key in places if len(places[key]) > 1 and len(films[key]) > 1}
    return [
        [_lowered(one) if _key(one.text) in again else one for one in candidates]
        for candidates in listed
    ]


def _key(text: str) -> str:
    """Return words without their numbers: "Atlas 1" and "Atlas 2" are the same house."""
    return re.sub(r"[\W\d_]+", " ", plain(text)).strip() or plain(text)


def _lowered(one: Candidate) -> Candidate:
    return replace(one, score=one.score - 3)


def _features(one: Candidate) -> Iterator[tuple[object, ...]]:
    yield one.stand, "data", one.from_data
    if one.stand == ABOVE and one.from_top >= 0:
        yield one.stand, "top", one.from_top
    elif one.stand != ABOVE:
        yield one.stand, "top", 0
    yield "style", one.style


def weights_of(listed: Sequence[Sequence[Candidate]]) -> dict[tuple[object, ...], float]:
    """Return how well the lines at each place look like titles, over all films."""
    found: dict[tuple[object, ...], float] = defaultdict(float)
    for candidates in listed:
        best: dict[tuple[object, ...], float] = {}
        for one in candidates:
            for feature in _features(one):
                best[feature] = max(best.get(feature, -9.0), one.score)
        for feature, score in best.items():
            found[feature] += score + 2.0
    return {feature: total / len(listed) - 2.0 for feature, total in found.items()}


def worth_of(one: Candidate, weights: dict[tuple[object, ...], float]) -> float:
    """Return how much speaks for a candidate: its looks, and those of its place in all films."""
    data, *others = (weights[feature] for feature in _features(one))
    top = others[0] if len(others) > 1 else -2.0
    return one.score + 2.0 * max(data, top) + 0.5 * min(data, top) + 0.5 * others[-1]


def places_of(one: Candidate) -> Iterator[tuple[object, ...]]:
    """Return where a candidate stands: from the data, and from the top."""
    return (feature for feature in _features(one) if feature[0] != "style")
