"""One slip is one finding: what others say of the same letters, graver or more exactly, is enough.

To say that two texts differ in a number is of use where nothing says which of them is wrong. Where
another finding says so, a second one about the same slip only makes the list longer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from festdesk.base.findings import Finding, Kind, Place, Severity

_Ranked = TypeVar("_Ranked", bound=tuple[object, Finding])
_Text = tuple[str, str, str]  # the table, the id and the field of a place
_Spot = tuple[_Text, int, int]
_NO_ROWS: frozenset[str] = frozenset()
_TWO = 2
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Once:
    """Leaves out of findings what others of the same slip say better; knows the kinds there are.

    A kind that is vague gives way to a graver finding about the same letters, or about the same
    screenings where it is about none, and to one of a kind that is less vague. Of two that are as
    vague as each other the first is told. A kind without vagueness never gives way.
    """

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._vague = {code: kind.vagueness for code, kind in kinds.items() if kind.vagueness}

    def tell(self, ranked: Sequence[_Ranked]) -> Sequence[_Ranked]:
        """Return findings, which come in their order, each slip once."""
        vague = self._vague
        doubtful = [one for _, one in ranked if one.code in vague]
        if not doubtful:
            return ranked
        texts = {text for one in doubtful for text, _, _ in _spots_of(one)}
        rows = {key for one in doubtful if (key := _rows_of(one))}
        told, ids = _Told(), {text[1] for text in texts}
        for _, one in ranked:
            if one.code in vague or one.severity is Severity.HINT:
                continue
            if one.letters or rows or (one.spot and one.places and one.places[0].id in ids):
                told.note(one, texts, rows)
        left_out: set[int] = set()
        by_vagueness = sorted(doubtful, key=lambda one: (_RANKS[one.severity], vague[one.code]))
        for one in by_vagueness:
            if told.has(one):
                left_out.add(id(one))
            else:
                told.note(one, texts, rows)
        return [pair for pair in ranked if id(pair[1]) not in left_out] if left_out else ranked


class _Told:
    """The letters and the rows that something is said of so far, by how grave it is."""

    def __init__(self) -> None:
        self._spots: dict[_Text, list[tuple[int, int]]] = defaultdict(list)
        self._rows: set[frozenset[str]] = set()

    def note(self, one: Finding, texts: set[_Text], rows: set[frozenset[str]]) -> None:
        """Note what a finding is about, of these texts and rows."""
        for text, start, end in _spots_of(one):
            if text in texts:
                self._spots[text].append((start, end))
        if rows and (key := _rows_of(one)) in rows:
            self._rows.add(key)

    def has(self, one: Finding) -> bool:
        """Tell whether something is said of any letters, or of all rows, of a finding."""
        return _rows_of(one) in self._rows or any(
            start < its_end and its_start < end
            for text, start, end in _spots_of(one)
            for its_start, its_end in self._spots.get(text, ())
        )


def _spots_of(one: Finding) -> Iterator[_Spot]:
    if one.spot is not None and one.places:
        yield (_text_of(one.places[0]), *one.spot)
    for letters in one.letters:
        yield _text_of(letters.place), letters.start, letters.end


def _text_of(place: Place) -> _Text:
    return place.kind, place.id, place.field


def _rows_of(one: Finding) -> frozenset[str]:
    """Return the two screenings or more that a finding is about."""
    if one.spot is not None or len(one.places) < _TWO:
        return _NO_ROWS
    found = frozenset(place.id for place in one.places if place.kind == "screening")
    return found if len(found) > 1 else frozenset()
