"""What was found as a person reads it: the text as it stands, and where in it the words are."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from festdesk.base.folding import (
    folded_with_places,
    has_other_script,
    in_latin_with_places,
    keyed_words,
)
from festdesk.store.search_docs import SEARCHED, Doc, is_named, texts_of

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.store.search import Match, Word

Span = tuple[int, int]
_LEAD = 24  # characters of a long text before what matched
_SPACE = re.compile(r"\s")


class Part(NamedTuple):
    """A field in which something matched: its row, its column, its text, and the spans in it."""

    table: str
    row_id: str
    field: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that was found. The first part is its own; the others hold the words it lacks."""

    kind: str
    table: str
    row_id: str
    owner_id: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """Hits, the best first; `is_all` is not set where there are more."""

    hits: tuple[Hit, ...]
    is_all: bool


def hits_of(
    matches: Sequence["Match"], words: Sequence["Word"], snapshot: "Snapshot"
) -> Iterator[Hit]:
    """Yield what matched as it stands in `snapshot`; what is no longer there is left out."""
    for match in matches:
        doc = match.doc
        parts = [part for some in (doc, *match.beside) for part in _parts(some, words, snapshot)]
        if parts and parts[0].row_id == doc.row_id:
            yield Hit(doc.kind, doc.table_name, doc.row_id, doc.owner_id, _telling(parts, words))


def _parts(doc: Doc, words: Sequence["Word"], snapshot: "Snapshot") -> list[Part]:
    row = snapshot.table(doc.table_name).get(doc.row_id)
    if row is None:
        return []
    searched = SEARCHED[doc.table_name]
    is_name = is_named(searched, row)
    found = [
        Part(doc.table_name, doc.row_id, field, text, spans)
        for field, text in texts_of(row, searched)
        if (spans := spans_of(text, words, is_name=is_name))
    ]
    return found or [_first_field(doc, row)]


def _first_field(doc: Doc, row: Any) -> Part:  # noqa: ANN401 -- a row of any table
    # The row has changed since it was folded: it is shown as it is now.
    field, text = next(texts_of(row, SEARCHED[doc.table_name]), ("", ""))
    return Part(doc.table_name, doc.row_id, field, text, ())


def _telling(parts: Sequence[Part], words: Sequence["Word"]) -> tuple[Part, ...]:
    """Return the first part, and of the others those that hold words not shown before them."""
    kept: list[Part] = []
    shown: set[str] = set()
    for part in parts:
        holds = {word.letters for word in words if spans_of(part.text, (word,), is_name=True)}
        if not kept or holds - shown:
            kept.append(part)
            shown |= holds
    return tuple(kept)


def spans_of(text: str, words: Collection["Word"], *, is_name: bool) -> tuple[Span, ...]:
    """Return where in `text` the words are, in order and without overlap.

    A word that is not there by its letters is looked for in the Latin spelling of a name, and then
    by its key, which marks the whole word.
    """
    plain = folded_with_places(text)
    latin = in_latin_with_places(text) if is_name and has_other_script(text) else None
    spans: list[Span] = []
    for word in words:
        found = list(_occurrences(plain, word.letters))
        if not found and latin is not None:
            found = list(_occurrences(latin, word.letters))
        if not found and is_name:
            found = [
                (start, end)
                for key, start, end in keyed_words(text)
                if any(key.startswith(sought.strip()) for sought in word.keys)
            ]
        spans += found
    return _joined(spans)


def _occurrences(folded: tuple[str, list[int]], letters: str) -> Iterator[Span]:
    found, places = folded
    at = found.find(letters)
    while at >= 0:
        yield places[at], places[at + len(letters) - 1] + 1
        at = found.find(letters, at + len(letters))


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def excerpt(part: Part, length: int) -> tuple[str, tuple[Span, ...]]:
    """Return one line of at most `length` characters around what matched, with its spans."""
    text = _SPACE.sub(" ", part.text)  # character for character: the spans still hold
    first = part.spans[0][0] if part.spans else 0
    start = 0
    if len(text) > length and first > _LEAD:
        start = first - _LEAD
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    lead = "…" if start else ""
    shown = lead + text[start : start + length - len(lead)]
    if start + length - len(lead) < len(text):
        shown = f"{shown[:-1]}…"
    moved = len(lead) - start
    spans = (
        (max(a + moved, 0), min(b + moved, len(shown)))
        for a, b in part.spans
        if a + moved < len(shown)
    )
    return shown, tuple(span for span in spans if span[0] < span[1])
