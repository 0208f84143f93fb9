"""The films of a page that tells of several: found by their data, checked by what they share."""

from collections import Counter
from collections.abc import Sequence

from festdesk.intake.header import LENGTH
from festdesk.intake.labels import plain
from festdesk.intake.prose import has_sentence_end
from festdesk.intake.several.blocks import blocks_of, films_of
from festdesk.intake.several.candidates import (
    against_each_other,
    candidates_of,
    places_of,
    weights_of,
    worth_of,
)
from festdesk.intake.several.extents import find_ends, find_starts
from festdesk.intake.several.heads import part_title, read_heads
from festdesk.intake.several.record import Record
from festdesk.intake.several.traces import CORE, MAKER, Trace

_LEAST_FILMS = 2
_FEW = 3


def records_of(traces: Sequence[Trace]) -> list[Record]:
    """Return the films of a page; none where it is about one film."""
    blocks = list(films_of(blocks_of(traces)))
    if len(blocks) < _LEAST_FILMS:
        return []
    listed = [list(candidates_of(traces, blocks, n)) for n in range(len(blocks))]
    listed = against_each_other(listed)
    weights = weights_of(listed)
    places = Counter(f for films in listed for f in {p for one in films for p in places_of(one)})
    records: list[Record] = []
    for number, block in enumerate(blocks):
        best = max(listed[number], key=lambda one: worth_of(one, weights), default=None)
        if best is None:
            continue
        agreeing = max(places[feature] for feature in places_of(best))
        record = Record(block.first, block.last, block, best.place, best.text, agreeing=agreeing)
        part_title(record, traces, best)
        records.append(record)
    records = [record for record in records if record.title]
    if len(records) < _LEAST_FILMS:
        return []
    read_heads(traces, records)
    find_starts(traces, records)
    find_ends(traces, records)
    return records if _are_films(traces, records) else []


def _are_films(traces: Sequence[Trace], records: Sequence[Record]) -> bool:
    """Return whether the films are told alike: title at one place, the same data, all with texts.

    Else they are one film whose data stand in two places, or a film and what is beside it.
    """
    titles = {plain(record.title) for record in records}
    if len(titles) < _LEAST_FILMS or len(titles) * 2 <= len(records):
        return False
    most = max(record.agreeing for record in records)
    if most < max(_LEAST_FILMS, len(records) * 0.5):
        return False
    if [_has_text(traces, record) for record in records] == [True] + [False] * (len(records) - 1):
        return False  # a film, and below it the titles of others
    kinds = Counter(kind for record in records for kind in record.block.facts if kind in CORE)
    common = {kind for kind, count in kinds.items() if count * 2 >= len(records)}
    if len(records) == _LEAST_FILMS:
        common = set.intersection(*({*record.block.facts} & CORE for record in records))
        with_text = [_has_text(traces, record) for record in records]
        made = LENGTH in common or all(map(_has_maker, records))
        if with_text[0] != with_text[1] or not made:
            return False
    least = _FEW if common == {MAKER} and all(map(_has_maker, records)) else _FEW + 1
    return len(common) >= _LEAST_FILMS or (len(common) == 1 and len(records) >= least)


def _has_maker(record: Record) -> bool:
    return bool(record.directors) or MAKER in record.block.facts


def _has_text(traces: Sequence[Trace], record: Record) -> bool:
    """Return whether a film has running text: a paragraph, or a short sentence below its data."""
    below = range(record.block.last + 1, record.last + 1)
    return any(traces[place].is_prose for place in range(record.first, record.last + 1)) or any(
        has_sentence_end(traces[place].rest) and traces[place].rest.count(" ") > _FEW
        for place in below
    )
