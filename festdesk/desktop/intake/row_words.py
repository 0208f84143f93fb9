"""The words of the list of drafts: what a row is, says, changes, and why it was read so."""

from PySide6.QtCore import QCoreApplication

from festdesk.base.text import shorten
from festdesk.desktop.intake.difference_words import say_field
from festdesk.desktop.intake.rows import (
    DOORS,
    REMOVED,
    DraftRow,
    Group,
    QuestionRow,
    RemovedRow,
    Row,
    UnreadRow,
)
from festdesk.desktop.intake.values import GROUPS, TITLE, field_label, show_value
from festdesk.desktop.phrases import say, say_reason, user_language
from festdesk.films.roles import role_label
from festdesk.intake.comparing import Take, Verdict
from festdesk.intake.doors import NEW, DoorKind
from festdesk.intake.drafts import CreditLineValue, Value
from festdesk.intake.revised import Item
from festdesk.intake.revising import YOU_SAID_SO

translate = QCoreApplication.translate
FIELD, VALUE, CARD, SURE, LINES = range(5)
_SURE_PERCENT, _LIKELY_PERCENT = 90, 80
_LONGEST = 200


def words_of(row: Row, column: int) -> str:
    """Return what stands in a column of a row."""
    if isinstance(row, DraftRow):
        return _draft_words(row, column)
    if isinstance(row, QuestionRow):
        return _question_words(row, column)
    if isinstance(row, RemovedRow):
        return _removed_words(row, column)
    return _unread_words(row, column)


def group_label(group: Group) -> str:
    """Return the heading of a group, with how many rows it has."""
    count = len(group.rows)
    if group.kind == DOORS:
        label = translate("Drafts", "Is it there already?")
    elif group.kind == REMOVED:
        label = translate("Drafts", "No longer in the source; tick what is to go")
    elif group.kind < len(GROUPS):
        drafts = [row.item for row in group.rows if isinstance(row, DraftRow)]
        has_title = any(isinstance(row, DraftRow) and row.has_card for row in group.rows)
        has_title |= any(i.is_ticked or not i.draft.is_candidate for i in drafts)
        if group.kind == TITLE and not has_title:
            return translate("Drafts", "Title: none stands on the page. Tick the right one:")
        label = say(GROUPS[group.kind])
    else:
        label = translate("Drafts", "Not used")
    return f"{label} ({count})"


def _draft_words(row: DraftRow, column: int) -> str:
    if column == FIELD:
        return _field_words(row.item.value)
    if column == VALUE:
        return show_value(row.item.value)
    if column == CARD:
        return _card_words(row)
    return _lines(row.lines) if column == LINES else sure_words(row.item)


def _field_words(value: Value) -> str:
    """Return what a draft is; of a credit without a role, the one that is suggested first."""
    if isinstance(value, CreditLineValue) and value.suggested_role and not value.role:
        several = len(value.names) > 1
        suggested = role_label(value.suggested_role, user_language(), plural=several)
        return translate("Drafts", "{answer}?").format(answer=suggested)
    return field_label(value)


def _lines(lines: tuple[int, int]) -> str:
    first, last = lines
    return str(first) if first == last else f"{first}–{last}"


def sure_words(item: Item) -> str:
    """Return how sure a draft is, and why, in words."""
    draft = item.draft
    if item.read is None:
        return translate("Drafts", "yours")
    if item.is_yours:
        return translate("Drafts", "yours, corrected")
    percent = draft.confidence_percent
    if draft.is_candidate and not item.is_ticked:
        sure = translate("Drafts", "a guess")
    elif isinstance(item.value, CreditLineValue) and not item.value.role:
        sure = translate("Drafts", "unsure")
    elif percent >= _SURE_PERCENT:
        sure = translate("Drafts", "sure")
    elif percent >= _LIKELY_PERCENT:
        sure = translate("Drafts", "likely")
    else:
        sure = translate("Drafts", "unsure")
    if item.is_seen and percent < _LIKELY_PERCENT:
        sure = translate("Drafts", "looked at")
    return ": ".join(filter(None, (sure, shorten(say_reason(draft.reason), _LONGEST))))


def verdict_words(verdict: Verdict) -> str:
    """Return what a value is to the card, in a word or two."""
    return {
        Verdict.ADDED: translate("Drafts", "new"),
        Verdict.CHANGED: translate("Drafts", "changed"),
        Verdict.KEPT: translate("Drafts", "the same"),
        Verdict.REMOVED: translate("Drafts", "gone"),
        Verdict.CONFLICT: translate("Drafts", "conflict"),
    }[verdict]


def take_words(take: Take) -> str:
    """Return what may be done about a difference, as one says it to do it."""
    return {
        Take.KEEP: translate("Drafts", "Keep the card’s"),
        Take.REPLACE: translate("Drafts", "Take the new one"),
        Take.ADD: translate("Drafts", "Add it to the card"),
        Take.REMOVE: translate("Drafts", "Take it off the card"),
    }[take]


def _card_words(row: DraftRow) -> str:
    if row.is_aside:
        return translate("Drafts", "left out")
    verdict = row.verdict
    if verdict is None:
        return ""
    if row.is_open:
        return translate("Drafts", "conflict: decide")
    if verdict is Verdict.CONFLICT:
        kept = all(take is Take.KEEP for take in row.takes) or not row.item.is_ticked
        return (
            translate("Drafts", "the card’s stays") if kept else translate("Drafts", "the new one")
        )
    return verdict_words(verdict)


def _question_words(row: QuestionRow, column: int) -> str:
    question = row.question
    if column == FIELD:
        return {
            DoorKind.FILM: translate("Drafts", "Film"),
            DoorKind.PERSON: translate("Drafts", "Person"),
            DoorKind.COMPANY: translate("Drafts", "Company"),
            DoorKind.VENUE: translate("Drafts", "Venue"),
        }[question.kind]
    if column == VALUE:
        best = question.candidates[0] if question.candidates else None
        if best is None:
            return question.given
        said = translate("Drafts", "“{given}” – is it “{known}”?")
        return said.format(given=question.given, known=best.shown)
    if column == CARD:
        return answer_words(row)
    if column == SURE and question.candidates:
        return say_reason(question.candidates[0].reason)
    return ""


def answer_words(row: QuestionRow) -> str:
    """Return the answer to a question, or what is proposed."""
    answer = row.answer if row.answer is not None else row.question.proposed or NEW
    known = {candidate.id: candidate.shown for candidate in row.question.candidates}
    said = known.get(answer) or translate("Drafts", "somebody new")
    if row.question.kind in {DoorKind.FILM, DoorKind.VENUE, DoorKind.COMPANY}:
        said = known.get(answer) or translate("Drafts", "a new one")
    return said if row.answer is not None else translate("Drafts", "{answer}?").format(answer=said)


def _removed_words(row: RemovedRow, column: int) -> str:
    one = row.difference
    if column == FIELD:
        return say_field(one)
    if column == VALUE:
        return shorten(one.old, _LONGEST)
    if column == CARD:
        stays = row.take is not Take.REMOVE
        return translate("Drafts", "stays") if stays else translate("Drafts", "is taken off")
    return say_reason(one.why) if column == SURE else ""


def _unread_words(row: UnreadRow, column: int) -> str:
    if column == VALUE:
        return row.words
    if column == SURE:
        return (
            translate("Drafts", "left aside by you")
            if row.is_aside
            else translate("Drafts", "nobody made sense of it")
        )
    return str(row.number) if column == LINES else ""


def explain(row: Row) -> str:
    """Return why a row is as it is, how sure that is and from which lines, in sentences."""
    if isinstance(row, DraftRow):
        return explain_draft(row.item)
    if isinstance(row, RemovedRow):
        return say_reason(row.difference.why)
    if isinstance(row, QuestionRow):
        return " ".join(say_reason(one.reason) for one in row.question.candidates[:1])
    said = translate("Drafts", "Line {number} is not used; it stays with the source.")
    return said.format(number=row.number)


def explain_draft(item: Item) -> str:
    """Return from which lines a draft came, how sure it is, and why."""
    draft = item.draft
    first, last = draft.span.first_line, draft.span.last_line
    said = (
        translate("Drafts", "From line {first}.")
        if first == last
        else translate("Drafts", "From lines {first} to {last}.")
    ).format(first=first, last=last)
    sure = translate("Drafts", "{percent} % sure.").format(percent=draft.confidence_percent)
    if item.read is None:
        return f"{said} {say_reason(draft.reason)}"
    if item.is_yours:
        return f"{said} {say_reason(YOU_SAID_SO)}"
    return " ".join(filter(None, (said, sure, say_reason(draft.reason))))
