"""Where the data of each film of a page stand: country, year, running time and makers, together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from festdesk.intake.awards import is_award
from festdesk.intake.drafts import CountryValue, RunningTimeValue, Value, YearValue
from festdesk.intake.header import COUNTRY, GENRE, LANGUAGES, LENGTH, UNKNOWN, YEAR, Piece
from festdesk.intake.labels import says
from festdesk.intake.several.makers import Maker, split_head, without_maker_word
from festdesk.intake.several.traces import MAKER, Trace

_FURTHEST = 2  # lines between two lines of the same film's data
_LEAST_KINDS = 2
_SECONDS_APART = 90
_LEAST_MADE = 3  # films of which the page tells but who made them
_LONGEST = 120

_LOOKED_BELOW, _LEAST_SENTENCE = 4, 60  # lines below a heading; letters of what tells a film


@dataclass(slots=True)
class Block:
    """Lines of one film's data, by their places, and what they tell."""

    first: int
    last: int
    facts: dict[str, tuple[Value, ...]] = field(default_factory=dict)
    head: Maker = field(default_factory=Maker)  # what stands before the data on their first line
    words: str = ""  # the same in one piece
    is_title: bool = False  # a word such as "Dir." follows: all before it is the title

    @property
    def kinds(self) -> int:
        """How many of the kinds of facts there are that a film has once."""
        return len(self.facts.keys() & {COUNTRY, YEAR, LENGTH, MAKER})


def blocks_of(traces: Sequence[Trace]) -> list[Block]:
    """Return the films' data: two kinds of facts or more, together."""
    found: list[Block] = []
    listed: set[int] = set()  # the data below the heading of a filmography
    is_listed = False
    for trace in traces:
        if trace.is_heading or trace.is_prose:
            is_listed = _heads_list(traces, trace)
        if is_listed and trace.core:
            listed.add(trace.place)
        if trace.is_prose or trace.is_around or _is_other(trace):
            continue
        last = found[-1] if found else None
        if last is not None and _goes_on(traces, last, trace):
            last.last = trace.place
            for kind, values in trace.facts.items():
                last.facts[kind] = (*last.facts.get(kind, ()), *values)
        elif trace.core:
            found.append(Block(trace.place, trace.place, dict(trace.facts)))
    strong = [block for block in found if block.kinds >= _LEAST_KINDS]
    strong = [block for block in strong if block.first not in listed] or strong
    if not strong and len(made := _made(traces, found)) >= _LEAST_MADE:
        strong = made
    for block in strong:
        _look_at_head(block, traces[block.first])
    return strong


def _heads_list(traces: Sequence[Trace], heading: Trace) -> bool:
    """Return whether a line heads a list of works: "Short films" above texts heads a programme."""
    if not heading.is_heading or heading.label is None:
        return False
    below = (trace.line.text for trace in traces[heading.place + 1 :][:_LOOKED_BELOW])
    tells = any(len(text) >= _LEAST_SENTENCE and text.endswith((".", "!", "?")) for text in below)
    return "filmography" in heading.label.fields and not tells


def _made(traces: Sequence[Trace], blocks: Sequence[Block]) -> list[Block]:
    """Return the data that tell who made a film and no more, each by other people."""
    told = {
        re.sub(r"\W+", " ", traces[block.first].rest.casefold()): block
        for block in blocks
        if block.kinds == 1 and MAKER in block.facts and len(traces[block.first].rest) < _LONGEST
    }
    return list(told.values())


def _look_at_head(block: Block, trace: Trace) -> None:
    """Find what stands before the data of a line: a title, makers, both or neither."""
    if trace.label is not None:
        return
    if trace.maker is not None and not trace.facts.keys() - {MAKER}:
        block.head, block.words = trace.maker, trace.maker.title
        return
    first = next((piece for piece in trace.pieces if piece.kind != UNKNOWN), None)
    if first is not None and _is_title_nevertheless(trace, first):
        known = [piece for piece in trace.pieces if piece.kind != UNKNOWN]
        first = known[1] if len(known) > 1 else None
    cut = trace.rest.find(first.text) if first is not None else len(trace.rest)
    head = trace.rest[: max(cut, 0)]
    if first is not None and first.label:
        at = head.lower().rfind(first.label.lower())
        head = head[:at] if at >= 0 else without_maker_word(head)
        block.is_title = True
    block.words = head.strip(" \t,;|/(–—-:")
    if block.words.strip("."):
        block.head = split_head(head)


def _is_title_nevertheless(trace: Trace, first: Piece) -> bool:
    """Return whether what opens a line is a title: "Sex (Norge, 2024)", "7 Minutes (10 min)"."""
    behind = trace.rest[len(first.text) :].lstrip()
    return (
        trace.rest.startswith(first.text)
        and first.kind in {COUNTRY, GENRE, LANGUAGES, LENGTH}
        and behind[:1] == "("
    )


def _is_other(trace: Trace) -> bool:
    """Return whether a line tells of guests or of a prize rather than of the film's making."""
    is_other = says("guests", "words", trace.rest) or is_award(trace.rest)
    return is_other and LENGTH not in trace.facts


def _goes_on(traces: Sequence[Trace], last: Block, trace: Trace) -> bool:
    """Return whether a line belongs to the data above: near, and with no fact that is there."""
    if not trace.facts or trace.place - last.last > _FURTHEST or trace.has_clock:
        return False
    between = traces[last.last + 1 : trace.place + 1]
    if any(t.is_prose or t.is_numbered or t.line.blanks_before > 1 for t in between):
        return False
    if not trace.core:
        return trace.place == last.last + 1 and not trace.line.blanks_before
    is_apart = any(t.line.blanks_before for t in between)
    if is_apart and (last.kinds >= _LEAST_KINDS or traces[last.first].has_clock):
        return False
    clash = trace.core & last.facts.keys()
    return not clash - {MAKER} and not (MAKER in clash and trace.maker and trace.maker.title)


def contradict(one: Block, other: Block) -> bool:
    """Return whether two blocks cannot be of the same film."""
    for kind, differs in ((LENGTH, _lengths), (YEAR, _years), (COUNTRY, _countries)):
        if (
            kind in one.facts
            and kind in other.facts
            and differs(one.facts[kind], other.facts[kind])
        ):
            return True
    return False


def _lengths(one: Sequence[Value], other: Sequence[Value]) -> bool:
    first = [value.seconds for value in one if isinstance(value, RunningTimeValue)]
    second = [value.seconds for value in other if isinstance(value, RunningTimeValue)]
    return all(abs(a - b) > _SECONDS_APART for a in first for b in second)


def _years(one: Sequence[Value], other: Sequence[Value]) -> bool:
    first = {value.year for value in one if isinstance(value, YearValue)}
    second = {value.year for value in other if isinstance(value, YearValue)}
    return not first & second


def _countries(one: Sequence[Value], other: Sequence[Value]) -> bool:
    first = {value.code for value in one if isinstance(value, CountryValue)}
    second = {value.code for value in other if isinstance(value, CountryValue)}
    return not first & second


def films_of(blocks: Sequence[Block]) -> Iterator[Block]:
    """Return the blocks but for those that tell the same film's data again."""
    kept: list[Block] = []
    for block in blocks:
        again = kept and _is_again(kept[-1], block)
        if not again:
            kept.append(block)
            yield block


def _is_again(before: Block, block: Block) -> bool:
    """Return whether data repeat the data before them, as a table below a page does."""
    if contradict(before, block) or block.words != before.words:
        return False
    shared = before.facts.keys() & block.facts.keys()
    return LENGTH in shared and len(shared & {COUNTRY, YEAR, LENGTH}) >= _LEAST_KINDS
