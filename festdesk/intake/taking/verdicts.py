"""What becomes of one value: the card's, the new one and that of the last source, three ways."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from festdesk.base.wording import Sentence
from festdesk.intake.taking import reasons
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    NOTE,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    TEXT,
    TITLE,
    Item,
)
from festdesk.intake.taking.typography import only_typography, plain, spelled_alike
from festdesk.screenings.tables import Audience


class Verdict(StrEnum):
    """What a newly read value is to the card."""

    ADDED = "added"  # the card has nothing there
    CHANGED = "changed"  # the source says something else than last time, and nobody edited it here
    KEPT = "kept"  # the card has it, or the source says what it said last time
    REMOVED = "removed"  # the last source had it, this one has not
    CONFLICT = "conflict"  # edited or approved here, and changed there: somebody is to be asked


class Take(StrEnum):
    """What is done with a value."""

    KEEP = "keep"  # the card stays as it is
    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"


class Guard(StrEnum):
    """Why the card's value must not be changed unasked, whatever the source says."""

    NONE = ""
    APPROVED = "approved"
    SETTLED = "settled"  # a screening that is confirmed or locked


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is proposed, why, and which columns it would write."""

    verdict: Verdict
    proposed: Take
    why: Sentence
    columns: tuple[str, ...] = ()
    is_typography: bool = False


_WORDS_OF_TEXTS = frozenset({TEXT, CAPTION, PRESS_TEXT})
_SPELLED = frozenset({TITLE, DIRECTOR, CREDIT})
# What tells a thing from others of its field, and is no value of it.
_TELLING: Mapping[str, frozenset[str]] = {
    TITLE: frozenset({"kind"}),
    TEXT: frozenset({"kind", "language"}),
    CAPTION: frozenset({"language"}),
    PRESS_TEXT: frozenset({"language"}),
}
# What a row holds where its source said nothing.
_UNSAID: Mapping[str, str] = {"audience": str(Audience.PUBLIC)}
_SAYS: Mapping[Guard, Sentence] = {
    Guard.APPROVED: reasons.APPROVED,
    Guard.SETTLED: reasons.SETTLED,
}


def judge(new: Item, card: Item | None, base: Item | None, guard: Guard = Guard.NONE) -> Judgement:
    """Return what becomes of what a reading says, given the card's and the last source's.

    Column by column: what the source says as it did last time changes nothing, whatever was
    edited; what nobody has edited takes what is new; what was edited and has changed is asked
    about. Without a last source what the card lacks is filled, and all else is asked about.
    """
    if card is None or (new.field == NOTE and not _is_said(new, card, "note")):
        return _judge_missing(new, base, guard)
    other = [column for column in _compared(new) if not _is_said(new, card, column)]
    if not other:
        return Judgement(Verdict.KEPT, Take.KEEP, reasons.SAME)
    if base is None:
        return _judge_unknown(new, card, other, guard)
    changed = tuple(column for column in other if _has_changed(new, card, base, column))
    if not changed:
        return Judgement(Verdict.KEPT, Take.KEEP, reasons.NOTHING_NEW)
    return _judge_changed(new, card, base, changed, guard)


def _judge_changed(
    new: Item, card: Item, base: Item, columns: tuple[str, ...], guard: Guard
) -> Judgement:
    """Return what becomes of what the source says otherwise than last time."""
    is_style = all(_is_style(new, card, column) for column in columns)
    is_edited = any(card.said.get(column) != base.said.get(column) for column in columns)
    if is_style and (is_edited or guard):
        return _kept_style(new, card, columns)
    if is_edited:
        return Judgement(Verdict.CONFLICT, Take.KEEP, reasons.BOTH_CHANGED, columns)
    if guard:
        return Judgement(Verdict.CONFLICT, Take.KEEP, _SAYS[guard], columns)
    is_typography = is_style and new.field in _WORDS_OF_TEXTS
    why = reasons.NEW_TYPOGRAPHY if is_typography else reasons.SOURCE_CHANGED
    return Judgement(Verdict.CHANGED, Take.REPLACE, why, columns, is_typography=is_typography)


def _has_changed(new: Item, card: Item, base: Item, column: str) -> bool:
    """Return whether the source says something else than last time.

    Other quotation marks are nothing new where the card was edited.
    """
    if new.said[column] == base.said.get(column):
        return False
    is_edited = card.said.get(column) != base.said.get(column)
    return not (is_edited and _is_typography(new, base, column))


def _judge_missing(new: Item, base: Item | None, guard: Guard) -> Judgement:
    """Return what becomes of what the card does not have."""
    if base is None:
        if guard is Guard.APPROVED:
            return Judgement(Verdict.CONFLICT, Take.KEEP, reasons.APPROVED_AND_MORE)
        return Judgement(Verdict.ADDED, Take.ADD, reasons.NOTHING_THERE)
    if all(new.said[column] == base.said.get(column) for column in _compared(new)):
        return Judgement(Verdict.KEPT, Take.KEEP, reasons.LEFT_OUT)
    return Judgement(Verdict.CONFLICT, Take.KEEP, reasons.COMES_BACK)


def _judge_unknown(new: Item, card: Item, other: list[str], guard: Guard) -> Judgement:
    """Return what becomes of what differs where nobody knows what the source said before."""
    columns = tuple(other)
    if all(_is_style(new, card, column) for column in other):
        return _kept_style(new, card, columns)
    if not guard and not any(card.said.get(column) for column in other):
        return Judgement(Verdict.CHANGED, Take.REPLACE, reasons.FILLS, columns)
    return Judgement(Verdict.CONFLICT, Take.KEEP, reasons.DIFFERS, columns)


def _kept_style(new: Item, card: Item, columns: tuple[str, ...]) -> Judgement:
    if all(_is_typography(new, card, column) for column in columns):
        return Judgement(Verdict.KEPT, Take.KEEP, reasons.TYPOGRAPHY, columns, is_typography=True)
    return Judgement(Verdict.KEPT, Take.KEEP, reasons.SPELLED_ALIKE, columns)


def judge_gone(card: Item, base: Item, guard: Guard, *, came_from_there: bool) -> Judgement:
    """Return what becomes of what the last source had and this one has not."""
    is_edited = any(
        card.said.get(column) != base.said.get(column, _UNSAID.get(column))
        for column in {**base.said, **card.said}
    )
    columns = tuple(_compared(base))
    if is_edited or not came_from_there or card.field in {NOTE, RUNNING_TIME}:
        return Judgement(Verdict.REMOVED, Take.KEEP, reasons.GONE_AND_STAYS, columns)
    if guard:
        return Judgement(Verdict.CONFLICT, Take.KEEP, reasons.GONE_AND_SETTLED, columns)
    return Judgement(Verdict.REMOVED, Take.REMOVE, reasons.GONE, columns)


def _compared(item: Item) -> list[str]:
    """Return the columns that are compared."""
    return [column for column in item.said if column not in _TELLING.get(item.field, ())]


def _is_said(new: Item, card: Item, column: str) -> bool:
    """Return whether the card says what is new, or more of it."""
    given, there = new.said[column], card.said.get(column)
    if given == there:
        return True
    if column == "seconds":
        return given in card.facts.get("all", ())
    if column == "note" and isinstance(there, str):
        return plain(given).casefold() in plain(there).casefold()
    if column == "titles":
        known = {plain(text).casefold() for _, text, _ in there or ()}
        return all(plain(text).casefold() in known for _, text, _ in given)
    if column == "role":
        return given is None
    return False


def _is_style(new: Item, card: Item, column: str) -> bool:
    """Return whether a value differs from the card's in typography or, of a name, in spelling.

    Credits that were found to be one are the same person's, however the name is written.
    """
    if column == "as_credited" or _is_typography(new, card, column):
        return True
    given, there = new.said[column], card.said.get(column)
    if new.field not in _SPELLED or not isinstance(there, str):
        return False
    return bool(spelled_alike(given, there))


def _is_typography(new: Item, card: Item, column: str) -> bool:
    given, there = new.said[column], card.said.get(column)
    if not isinstance(given, str) or not isinstance(there, str):
        return False
    return column != "kind" and only_typography(given, there)


def options_for(new: Item, judged: Judgement, card: Item | None) -> tuple[Take, ...]:
    """Return what may be done instead of what is proposed, the proposal among it."""
    if card is None or (new.field == NOTE and judged.why is not reasons.SAME):
        return (Take.ADD, Take.KEEP)
    if not judged.columns:
        return (Take.KEEP,)
    can_stand_beside = new.field in {
        COUNTRIES, GENRES, RUNNING_TIME, TITLE, TEXT, CREDIT, DIRECTOR, AWARD, SCREENING, ENTRY,
        PRESS_TEXT, CAPTION,
    }  # fmt: skip
    more = (Take.ADD,) if can_stand_beside else ()
    return (Take.REPLACE, *more, Take.KEEP)
