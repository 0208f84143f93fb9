"""Decide which fields of the card are used and required, and which texts of its own a house has."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import new_id
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editions.tables import FieldRule
from festdesk.texts.tables import (
    OwnTextKind,
    OwnTextName,
    Text,
    TextKind,
    TextReview,
    TextStyling,
)

NO_NAME = sentence("Error", "An own text needs a name in at least one language.")
NAME_TAKEN = sentence("Error", "There is a text called “{name}” already; take another name.")


def decide_field(session: Session, field: str, *, is_shown: bool, required_from: str) -> None:
    """Decide how a field of the card is used; `required_from` is a status, or empty for never."""
    rule = session.exec(select(FieldRule).where(FieldRule.field == field)).first()
    if rule is None:
        session.add(FieldRule(field=field, is_shown=is_shown, required_from=required_from))
        session.flush()
    else:
        rows.change(session, FieldRule, rule.id, is_shown=is_shown, required_from=required_from)


def leave_fields_as_they_come(session: Session, fields: Sequence[str]) -> None:
    """Forget what was decided on fields."""
    for field in fields:
        rule = session.exec(select(FieldRule).where(FieldRule.field == field)).first()
        if rule is not None:
            rows.remove(session, FieldRule, rule.id)


# Own kinds of texts


def add_own_text(session: Session, names: Mapping[str, str], *, is_printed: bool = True) -> str:
    """Add a kind of text after the last; `names` by language. Returns its id.

    Raises:
        InputProblem: It has no name, or the name of another.
    """
    kept = {language: tidy_line(name) for language, name in names.items() if tidy_line(name)}
    if not kept:
        raise InputProblem(NO_NAME)
    for language, name in kept.items():
        _judge_name(session, "", language, name)
    made = OwnTextKind(
        key=f"own-{str(new_id())[:12]}",
        is_printed=is_printed,
        place=rows.next_place(session, OwnTextKind),
    )
    session.add(made)
    session.flush()
    for language, name in kept.items():
        session.add(OwnTextName(kind_id=made.id, language=language, name=name))
    session.flush()
    return made.id


def name_own_text(session: Session, kind_id: str, language: str, name: str) -> None:
    """Call an own kind of text otherwise in a language; an empty name takes that one out.

    Raises:
        InputProblem: It would have no name left, or has the name of another.
    """
    name = tidy_line(name)
    rows.get(session, OwnTextKind, kind_id)
    names = session.exec(select(OwnTextName).where(OwnTextName.kind_id == kind_id)).all()
    found = next((row for row in names if row.language == language), None)
    if name:
        _judge_name(session, kind_id, language, name)
    elif not any(row.name for row in names if row is not found):
        raise InputProblem(NO_NAME)
    if found is not None and not name:
        rows.remove(session, OwnTextName, found.id)
    elif found is not None:
        rows.change(session, OwnTextName, found.id, name=name)
    elif name:
        session.add(OwnTextName(kind_id=kind_id, language=language, name=name))
        session.flush()


def _judge_name(session: Session, kind_id: str, language: str, name: str) -> None:
    statement = select(OwnTextName).where(OwnTextName.language == language)
    for row in session.exec(statement):
        if row.kind_id != kind_id and fold(row.name) == fold(name):
            raise InputProblem(NAME_TAKEN, name=name)


def print_own_text(session: Session, kind_id: str, *, is_printed: bool) -> None:
    """Print texts of an own kind in the entries, or keep them to the house."""
    rows.change(session, OwnTextKind, kind_id, is_printed=is_printed)


def reorder_own_texts(session: Session, kind_ids: Sequence[str]) -> None:
    """Put the own kinds of texts in this order, on the card and in print."""
    rows.reorder(session, OwnTextKind, kind_ids)


def remove_own_text(session: Session, kind_id: str) -> int:
    """Remove an own kind of text with all texts of it, and what was decided on it.

    Returns how many texts went with it.
    """
    key = rows.get(session, OwnTextKind, kind_id).key
    if key in set(TextKind):
        raise AttributeError(key)  # such a kind is everybody's
    texts = session.exec(select(Text.id).where(Text.kind == key)).all()
    for text_id in texts:
        rows.remove(session, Text, text_id)
    beside: tuple[type[TextStyling | TextReview], ...] = (TextStyling, TextReview)
    for model in beside:
        for row_id in session.exec(select(model.id).where(model.kind == key)).all():
            rows.remove(session, model, row_id)
    for rule in session.exec(select(FieldRule)).all():
        if rule.field.startswith(f"text:{key}:"):
            rows.remove(session, FieldRule, rule.id)
    rows.remove(session, OwnTextKind, kind_id)
    return len(texts)
