"""What of a search is lit in the rows, and where the words are that no column shows."""

from collections.abc import Iterable
from typing import NamedTuple

from festdesk.base.folding import folded, keys_to_find
from festdesk.base.ids import FilmId
from festdesk.desktop.films.listing.columns import USUAL
from festdesk.desktop.films.listing.index import FilmIndex
from festdesk.desktop.films.listing.part_words import part_label
from festdesk.desktop.films.listing.rows import FilmRow
from festdesk.desktop.widgets.lit_text import Piece
from festdesk.snapshot import Snapshot
from festdesk.store.search.finding import Word
from festdesk.store.search.hits import Part as Shown
from festdesk.store.search.hits import excerpt, spans_by_word

_LONGEST = 240  # characters that the widest row may show
_BEFORE = 120  # of them before what matched that are looked through
_Spans = tuple[tuple[int, int], ...]


class HitLine(NamedTuple):
    """Where a search was met in a text that the row does not show."""

    label: str
    piece: Piece


class Lighting:
    """Works out what is lit when a row is painted: few of the rows found are ever seen."""

    def __init__(self, index: FilmIndex) -> None:
        self._index = index
        self._words: tuple[Word, ...] = ()
        self._columns = USUAL
        self._lit: dict[str, _Spans] = {}
        self._hits: dict[FilmId, HitLine | None] = {}
        self._plain: dict[FilmId, str] = {}

    @property
    def is_on(self) -> bool:
        """Whether words are looked for."""
        return bool(self._words)

    def look_for(self, text: str) -> None:
        """Light the words of a search."""
        self._words = tuple(
            Word(word, tuple(f" {key}" for key in keys_to_find(word)))
            for word in folded(text).split()
        )
        self._lit.clear()
        self._hits.clear()

    def show_columns(self, columns: frozenset[int]) -> None:
        """Know which columns are seen: what they show is not told again below a row."""
        if columns != self._columns:
            self._columns = columns
            self._hits.clear()
            self._plain.clear()

    def forget(self, film_ids: Iterable[FilmId] | None) -> None:
        """Work films out anew whose words have changed; nothing means all."""
        if film_ids is None:
            self._hits.clear()
            self._plain.clear()
            return
        for film_id in film_ids:
            self._hits.pop(film_id, None)
            self._plain.pop(film_id, None)

    def lit(self, text: str) -> _Spans:
        """Return where in a cell's words the searched ones are."""
        found = self._lit.get(text)
        if found is None:
            found = self._lit[text] = self._spans(text, is_name=True)
        return found

    def _spans(self, text: str, *, is_name: bool) -> _Spans:
        by_word = spans_by_word(text, self._words, is_name=is_name)
        return tuple(sorted({span for spans in by_word.values() for span in spans}))

    def hit(self, row: FilmRow, snapshot: Snapshot) -> HitLine | None:
        """Return where the words are that no column of the row shows; nothing for none."""
        if row.id not in self._hits:
            self._hits[row.id] = self._find_hit(row, snapshot)
        return self._hits[row.id]

    def has_hits(self, rows: Iterable[FilmRow]) -> bool:
        """Tell whether any row has a hit that none of its columns shows."""
        return bool(self._words) and any(self._hidden_words(row) for row in rows)

    def _find_hit(self, row: FilmRow, snapshot: Snapshot) -> HitLine | None:
        hidden = self._hidden_words(row)
        found = self._index.part_with(row.id, [w.letters for w in hidden]) if hidden else None
        if found is None:
            return None
        part, at = found
        # Only the words around the place are looked through: a text may be long.
        text = part.text[max(at - _BEFORE, 0) : at + _LONGEST + _BEFORE]
        spans = self._spans(text, is_name=part.is_name)
        if not spans and len(text) < len(part.text):
            text = part.text
            spans = self._spans(text, is_name=part.is_name)
        shown = Shown("", "", "", text, spans)
        return HitLine(part_label(part, snapshot), Piece(*excerpt(shown, _LONGEST)))

    def _hidden_words(self, row: FilmRow) -> list[Word]:
        plain = self._plain.get(row.id)
        if plain is None:
            plain = folded("\n".join(row.cells[column] for column in self._columns))
            self._plain[row.id] = plain
        left = [word for word in self._words if word.letters not in plain]
        for column in self._columns:
            if left and row.cells[column]:
                shown = spans_by_word(row.cells[column], left, is_name=True)
                left = [word for word in left if word not in shown]
        return left
