"""What was found as a person reads it: the text as it stands, and where in it the words are."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from festdesk.base.folding import (
    folded_with_places,
    has_other_script,
    in_latin_with_places,
    keyed_words,
)
from festdesk.people.tables import NameKind
from festdesk.store.search.search_docs import SEARCHED, Doc, is_named, texts_of

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot
    from festdesk.store.search.finding import Match, Word

Span = tuple[int, int]
_LEAST_INSIDE = 3  # letters
_LEAD = 24  # characters of a long text before what matched
_SPACE = re.compile(r"\s")


class Part(NamedTuple):
    """A field in which something matched: its row, its column, its text, and the spans in it."""

    table: str
    row_id: str
    field: str
    text: str
    spans: tuple[Span, ...]


class Hit:
    """A row that was found, in the snapshot that was there then.

    What of it is shown is worked out when it is asked for: few of a hundred hits are seen.
    """

    def __init__(self, match: "Match", words: Sequence["Word"], snapshot: "Snapshot") -> None:
        self.kind = match.doc.kind
        self.table = match.doc.table_name
        self.row_id = match.doc.row_id
        self.owner_id = match.doc.owner_id
        self._match = match
        self._words = words
        self._snapshot = snapshot

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What matched: first in the row itself, then the words it lacks in its owner's rows."""
        docs = (self._match.doc, *self._match.beside)
        return _telling([p for doc in docs for p in _parts(doc, self._words, self._snapshot)])


@dataclass(frozen=True, slots=True)
class Results:
    """Hits, the best first; `is_all` is not set where there are more."""

    hits: tuple[Hit, ...]
    is_all: bool


def hits_of(
    matches: Sequence["Match"], words: Sequence["Word"], snapshot: "Snapshot"
) -> Iterator[Hit]:
    """Yield what was found; what is no longer in `snapshot` is left out.

    Of several spellings of one name one is enough.
    """
    there = [m for m in matches if m.doc.row_id in snapshot.table(m.doc.table_name)]
    spellings: dict[str, list[Match]] = {}
    for match in there:
        if match.doc.table_name == "nameform":
            spellings.setdefault(match.doc.owner_id, []).append(match)
    for match in there:
        forms = spellings.get(match.doc.owner_id, [])
        if match in forms:
            if match is not forms[0]:
                continue
            yield Hit(_printed_form(forms, snapshot), words, snapshot)
        else:
            yield Hit(match, words, snapshot)


def _printed_form(forms: Sequence["Match"], snapshot: "Snapshot") -> "Match":
    """Return the form of a name that prints if it matches as well as the best, else the best."""
    names = snapshot.table("nameform")
    for match in forms:
        is_printed = names[match.doc.row_id].kind == NameKind.AUTHORITY
        if is_printed and match.rank.grade == forms[0].rank.grade:
            return match
    return forms[0]


_Holding = tuple[Part, frozenset["Word"]]  # a part, and which words it holds


def _parts(doc: Doc, words: Sequence["Word"], snapshot: "Snapshot") -> list[_Holding]:
    row = snapshot.table(doc.table_name).get(doc.row_id)
    if row is None:
        return []
    searched = SEARCHED[doc.table_name]
    is_name = is_named(searched, row)
    fields = list(texts_of(row, searched))
    found: list[_Holding] = []
    for field, text in fields:
        spans = spans_by_word(text, words, is_name=is_name)
        if spans:
            part = Part(doc.table_name, doc.row_id, field, text, _joined(spans.values()))
            found.append((part, frozenset(spans)))
    if not found:
        # The row has changed since it was folded: it is shown as it is now.
        field, text = next(iter(fields), ("", ""))
        found.append((Part(doc.table_name, doc.row_id, field, text, ()), frozenset()))
    return found


def _telling(parts: Sequence[_Holding]) -> tuple[Part, ...]:
    """Return the first part, and of the others those that hold words not shown before them."""
    kept: list[Part] = []
    shown: frozenset[Word] = frozenset()
    for part, holds in parts:
        if not kept or holds - shown:
            kept.append(part)
            shown |= holds
    return tuple(kept)


def spans_by_word(
    text: str, words: Collection["Word"], *, is_name: bool
) -> dict["Word", tuple[Span, ...]]:
    """Return where in `text` each word is; one that is not there is left out.

    A word that is not there by its letters is looked for in the Latin spelling of a name, and then
    by its key, which marks the whole word.
    """
    plain, latin = _folds_of_name(text) if is_name else (folded_with_places(text), None)
    spans: dict[Word, tuple[Span, ...]] = {}
    for word in words:
        found = tuple(_occurrences(plain, word.letters))
        if not found and latin is not None:
            found = tuple(_occurrences(latin, word.letters))
        if not found and is_name and word.keys:
            found = tuple(
                (start, end)
                for key, start, end in _keyed_words(text)
                if any(key.startswith(sought.strip()) for sought in word.keys)
            )
        if found:
            spans[word] = found
    return spans


_Folds = tuple[str, Sequence[int]]


# Names are short, and the same ones are looked through for each key of a search.
@lru_cache(maxsize=8192)
def _folds_of_name(text: str) -> tuple[_Folds, _Folds | None]:
    latin = in_latin_with_places(text) if has_other_script(text) else None
    return folded_with_places(text), latin


@lru_cache(maxsize=8192)
def _keyed_words(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple(keyed_words(text))


def _occurrences(folded: _Folds, letters: str) -> Iterator[Span]:
    found, places = folded
    # A letter or two are looked for at the start of words, and are marked there alone if they can.
    starts = [at for at in _each(found, letters) if not at or not found[at - 1].isalnum()]
    some = starts if starts and len(letters) < _LEAST_INSIDE else _each(found, letters)
    for at in some:
        yield places[at], places[at + len(letters) - 1] + 1


def _each(text: str, letters: str) -> Iterator[int]:
    at = text.find(letters)
    while at >= 0:
        yield at
        at = text.find(letters, at + len(letters))


def _joined(spans: Iterable[Iterable[Span]]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(span for some in spans for span in some):
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
    if first > _LEAD + _LEAD:  # a row of a list may be narrow
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
