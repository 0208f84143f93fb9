"""Carry out what several findings offer as one act."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Mend
from festdesk.editing.mending import mend, model_of
from festdesk.editing.replacing import Rewording, reword

_Value = tuple[str, str, str]  # table, row and column of a text


def mend_all(session: Session, mends: Iterable[Mend]) -> tuple[Mend, ...]:
    """Put in what several findings offer; return those that were left alone.

    Several in one text are put in together, from its end. Left alone is what no longer stands
    where it was found, and what would change letters that another of them changes too.
    """
    left: list[Mend] = []
    in_texts: dict[_Value, list[Mend]] = defaultdict(list)
    for change in mends:
        value = _text_of(change)
        if value is not None:
            in_texts[value].append(change)
        elif not _is_mended(session, change):
            left.append(change)
    rewordings = []
    for (table, row_id, column), several in in_texts.items():
        row = session.get(model_of(several[0]), row_id)
        if row is None:
            left += several
            continue
        current = str(getattr(row, column))
        changed, apart = words_with(current, several)
        left += apart
        if changed != current:
            rewordings.append(Rewording(table, row_id, column, current, changed))
    reword(session, rewordings)
    return tuple(left)


def words_with(text: str, mends: Sequence[Mend]) -> tuple[str, list[Mend]]:
    """Return a text with mends of words in it put in, and those that had no place in it.

    A mend of several words is put in whole or not at all.
    """
    left: list[Mend] = []
    taken: list[tuple[int, int, str]] = []
    for change in mends:
        spans = [_span(part) for part in (change, *change.more)]
        stands = all(
            text[start:end] == str(part.before)
            for (start, end, _), part in zip(spans, (change, *change.more), strict=True)
        )
        if not stands or any(_meet(one, other) for one in spans for other in taken):
            left.append(change)
        else:
            taken += spans
    for start, end, after in sorted(taken, reverse=True):
        text = text[:start] + after + text[end:]
    return text, left


def _span(part: Mend) -> tuple[int, int, str]:
    start = part.start or 0
    return start, start + len(str(part.before)), str(part.after)


def _meet(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Tell whether two changes touch the same letters, or put something in at the same place."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def _text_of(change: Mend) -> _Value | None:
    """Return in which text all words of a change stand; nothing where it is about other things."""
    values = {
        (part.table, part.row_id, part.column) if part.start is not None else None
        for part in (change, *change.more)
    }
    return values.pop() if len(values) == 1 else None


def _is_mended(session: Session, change: Mend) -> bool:
    """Carry a change out, all of it or nothing; tell whether it was."""
    session.flush()
    try:
        with session.begin_nested():
            mend(session, change)
    except InputProblem:
        return False
    return True
