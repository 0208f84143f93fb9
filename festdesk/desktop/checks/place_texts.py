"""The text that a finding is about, and its letters in the words around them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from festdesk.base.findings import Finding, Mend, MendAct, Place
from festdesk.base.ids import BookPartId, CreditId
from festdesk.desktop.checks.words import mend_label
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.changed_words import Context, context_of
from festdesk.films.roles import label_of_one
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text

_MOST_AROUND = 160  # letters of the sentence before and after
_CUT = "…"
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)]*\s+|\n+")
_TEXTS: dict[str, Callable[[Snapshot, Any], Sequence[Text]]] = {
    "film": Snapshot.texts_of_film,
    "still": Snapshot.texts_of_still,
    "person": Snapshot.texts_of_person,
    "strand": Snapshot.texts_of_strand,
    "block": Snapshot.texts_of_block,
}


def text_at(snapshot: Snapshot, place: Place) -> str:
    """Return the words of a place: of a text of it, or of a column that holds words."""
    name, kind, language = (*place.field.split(":"), "", "")[:3]
    if name == "text":
        read = _TEXTS.get(place.kind)
        texts = read(snapshot, place.id) if read is not None else ()
        return next((t.body for t in texts if (t.kind, t.language) == (kind, language)), "")
    if place.kind == "bookpart":  # whose columns have a language each
        parts = snapshot.texts_of_part(BookPartId(place.id))
        return next((str(getattr(p, name, "")) for p in parts if p.language == kind), "")
    try:
        row = snapshot.table(place.kind).get(place.id)
    except KeyError:  # of what is no row, such as a page of the book
        return ""
    words = getattr(row, name, "") if row is not None and name else ""
    return words if isinstance(words, str) else ""


def words_in_context(snapshot: Snapshot, finding: Finding) -> Context | None:
    """Return the letters a finding is about with the words around; nothing where it has none."""
    if finding.spot is None or not finding.places:
        return None
    start, end = finding.spot
    text = text_at(snapshot, finding.places[0])
    if not start < end <= len(text):
        return None
    return _in_sentence(text, start, end, None)


def _in_sentence(text: str, start: int, end: int, new: str | None) -> Context:
    """Return letters with the sentence they stand in; a long one is cut between words."""
    first, last = max(0, start - _MOST_AROUND), min(len(text), end + _MOST_AROUND)
    ends = list(_SENTENCE_END.finditer(text, first, start))
    is_begun = not first or bool(ends)
    if ends:
        first = ends[-1].end()
    elif first:
        first = text.find(" ", first, start) + 1 or first
    stop = _SENTENCE_END.search(text, end, last)
    is_ended = last == len(text) or stop is not None
    if stop is not None:
        last = stop.start() + len(stop[0].rstrip())
    elif not is_ended:
        last = max(text.rfind(" ", end, last), end)
    cut = context_of(text[first:last], start - first, end - first, new, around=_MOST_AROUND)
    before = cut.before if is_begun else f"{_CUT}{cut.before}"
    return cut._replace(before=before, after=cut.after if is_ended else f"{cut.after}{_CUT}")


def _changed(old: str, new: str, start: int) -> tuple[int, int, str]:
    """Return the letters that change, where nothing is but put in or taken out; else all of them.

    A space that comes between two words is seen best when the words are not struck through.
    """
    prefix = _alike(old, new)
    left, right = old[prefix:], new[prefix:]
    suffix = _alike(left[::-1], right[::-1])
    left, right = left[: len(left) - suffix], right[: len(right) - suffix]
    if left and right:
        return start, start + len(old), new
    return start + prefix, start + prefix + len(left), right


def _alike(one: str, other: str) -> int:
    """Return by how many letters two words begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def mend_in_context(snapshot: Snapshot, change: Mend) -> Context:
    """Return what a mend changes with the words around; of what are no words, what it says."""
    label, before, after = mend_label(change), change.before, change.after
    if change.act == MendAct.ROLE:
        return _role_in_context(snapshot, change)
    is_word = isinstance(after, str | int) and not isinstance(after, bool)
    if change.act != MendAct.CHANGE or change.told or not is_word:
        return Context(label, "", "", "", stays=True)
    old = "" if before is None else str(before)
    if change.start is not None:
        row = snapshot.table(change.table).get(change.row_id)
        text = str(getattr(row, change.column, "")) if row is not None else ""
        end = change.start + len(old)
        if text[change.start : end] == old:
            return _in_sentence(text, *_changed(old, str(after), change.start))
    return Context("" if old else f"{label}:  ", old, f" {after}", "")


def _role_in_context(snapshot: Snapshot, change: Mend) -> Context:
    """Return whose role it becomes, behind the one it was, or a question mark."""
    credit = snapshot.credits.get(CreditId(change.row_id))
    if credit is None:
        return Context(mend_label(change), "", "", "", stays=True)
    language = user_language()
    old = label_of_one(credit.role, language) if credit.role else "?"
    new = label_of_one(str(change.after), language)
    return Context(f"{snapshot.credited_name(credit)}:  ", old, f" {new}", "")


def parts_of(change: Mend) -> tuple[Mend, ...]:
    """Return the single changes of a mend, each without the others."""
    return (replace(change, more=()), *change.more)
