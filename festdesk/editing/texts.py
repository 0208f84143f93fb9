"""Write a text, move it to its next editorial state."""

from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import TextId
from festdesk.base.text import tidy
from festdesk.editing import rows
from festdesk.texts.tables import SUBJECTS, Text, TextStatus


def find_text(
    session: Session, subject: str, subject_id: str, kind: str, language: str
) -> Text | None:
    """Return the text of a subject, or nothing where it is missing; `subject` as in `SUBJECTS`."""
    if subject not in SUBJECTS:
        raise AttributeError(subject)
    statement = select(Text).where(
        getattr(Text, subject) == subject_id, Text.kind == kind, Text.language == language
    )
    return session.exec(statement).first()


def write_text(
    session: Session,
    subject: str,
    subject_id: str,
    kind: str,
    language: str,
    body: str,
    **more: Any,  # noqa: ANN401 -- any further column's value
) -> TextId | None:
    """Write a subject's text in a language; an empty body takes the text out.

    A text that was proofed or approved falls back to edited when its words change. `more` sets
    further columns, such as `speaker_id` or `author`.
    """
    body = tidy(body)
    found = find_text(session, subject, subject_id, kind, language)
    if not body:
        if found is not None:
            rows.remove(session, Text, found.id)
        return None
    if found is None:
        owner: dict[str, Any] = {subject: subject_id}
        found = Text(kind=kind, language=language, body=body, **owner)
        session.add(found)
    elif found.body != body:
        if found.status in {TextStatus.PROOFED, TextStatus.APPROVED}:
            more.setdefault("status", TextStatus.EDITED)
        more["body"] = body
    session.flush()
    if more:
        rows.change(session, Text, found.id, **more)
    return found.id


def set_text_status(session: Session, text_id: TextId, status: TextStatus) -> None:
    """Move a text to an editorial state."""
    rows.change(session, Text, text_id, status=str(status))
