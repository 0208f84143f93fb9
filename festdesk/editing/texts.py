"""Write a text and its formatting, move it to its next editorial state."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import PressTextId, TextId
from festdesk.base.languages import language_name
from festdesk.base.text import tidy
from festdesk.base.wording import Named, sentence
from festdesk.editing import rows
from festdesk.films.tables import PressText
from festdesk.texts.styles import Run, carried, read_runs, write_runs
from festdesk.texts.tables import SUBJECTS, Text, TextReview, TextStatus, TextStyling

THERE_ALREADY = sentence(
    "Error",
    "There is such a text in {language} already. Empty it first, or put the words together.",
)


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


def write_text(  # noqa: PLR0913 -- the four that name a text, its words and their formatting
    session: Session,
    subject: str,
    subject_id: str,
    kind: str,
    language: str,
    body: str,
    *,
    runs: Sequence[Run] | None = None,
    **more: Any,  # noqa: ANN401 -- any further column's value
) -> TextId | None:
    """Write a subject's text in a language; an empty body takes the text out.

    `runs` is its formatting, counted in `body` as it is given; without any, the words that stay
    keep theirs. A text that was proofed or approved falls back to edited when its words change, or
    their formatting, since what was approved is what prints. `more` sets further columns, such as
    `speaker_id` or `author`.
    """
    given, body = body, tidy(body)
    found = find_text(session, subject, subject_id, kind, language)
    named: dict[str, Any] = {subject: subject_id, "kind": kind, "language": language}
    if not body:
        if found is not None:
            _remove_text(session, found.id, named)
        return None
    is_other = found is not None and found.body != body
    if runs is not None:
        is_other |= _write_styling(session, named, carried(runs, given, body))
    elif found is not None and found.body != body:
        _carry_styling(session, named, found.body, body)
    if found is None:
        found = Text(**named, body=body)
        session.add(found)
    else:
        if is_other and found.status in {TextStatus.PROOFED, TextStatus.APPROVED}:
            _remember_review(session, named, found.status)
            more.setdefault("status", TextStatus.EDITED)
        if found.body != body:
            more["body"] = body
    session.flush()
    if more:
        rows.change(session, Text, found.id, **more)
    return found.id


def _now() -> datetime:
    return datetime.now(UTC)


def _remember_review(session: Session, named: Mapping[str, Any], status: str) -> None:
    """Note what a text was before it changes, where nobody has noted it; by whom, nobody knows."""
    if _beside(session, TextReview, named) is None:
        just_before = _now() - timedelta(seconds=1)  # so that this act comes after it
        session.add(TextReview(**named, status=status, by="", at=just_before))


def _remove_text(session: Session, text_id: TextId, named: Mapping[str, Any]) -> None:
    rows.remove(session, Text, text_id)
    beside: tuple[type[TextStyling | TextReview], ...] = (TextStyling, TextReview)
    for model in beside:
        row = _beside(session, model, named)
        if row is not None:
            rows.remove(session, model, row.id)


def _carry_styling(
    session: Session,
    named: Mapping[str, Any],
    before: str,
    after: str,
    *,
    by_words: bool = False,
) -> None:
    styling = _beside(session, TextStyling, named)
    if styling is not None:
        kept = read_runs(styling.runs, len(before))
        _write_styling(session, named, carried(kept, before, after, by_words=by_words))


def describe_text(session: Session, text_id: TextId, **values: str) -> None:
    """Set what stands behind a text: its author, translator, source, rights or open question."""
    rows.change(session, Text, text_id, **values)


def declare_language(session: Session, text_id: TextId, language: str) -> None:
    """File a text under another language, with its formatting and its review.

    Raises:
        InputProblem: Its subject has such a text in that language already, or it is gone.
    """
    text = rows.get(session, Text, text_id)
    subject, subject_id, kind, before = _name_of(text)
    if find_text(session, subject, subject_id, kind, language) is not None:
        raise InputProblem(THERE_ALREADY, language=Named(language_name, language))
    named = {subject: subject_id, "kind": kind, "language": before}
    beside: tuple[type[TextStyling | TextReview], ...] = (TextStyling, TextReview)
    for model in beside:
        row = _beside(session, model, named)
        if row is not None:
            rows.change(session, model, row.id, language=language)
    rows.change(session, Text, text_id, language=language)


def reword_texts(session: Session, bodies: Mapping[TextId, str]) -> None:
    """Give many texts other words, by their ids; the rules are those of `write_text`.

    Reads once what stands beside them, because one by one takes too long for a whole edition.
    """
    session.flush()
    stylings = {
        _name_of(styling): styling
        for styling in session.exec(select(TextStyling)).all()
        if styling.press_text_id is None
    }
    texts = rows.read(session, Text, list(bodies))
    for text_id, given in bodies.items():
        found = texts.get(text_id)
        if found is None:
            raise InputProblem(rows.GONE)
        body = tidy(given)
        name = _name_of(found)
        named = dict(zip((name[0], "kind", "language"), name[1:], strict=True))
        if not body:
            _remove_text(session, text_id, named)
            continue
        values: dict[str, Any] = {"body": body}
        if found.status in {TextStatus.PROOFED, TextStatus.APPROVED}:
            values["status"] = TextStatus.EDITED
        before = found.body
        if before == body:
            continue
        rows.change(session, Text, text_id, **values)
        if name in stylings:
            kept = read_runs(stylings[name].runs, len(before))
            _write_styling(session, named, carried(kept, before, body, by_words=True))


def _name_of(row: Any) -> tuple[str, str, str, str]:  # noqa: ANN401 -- any row that names a text
    """Return subject, its id, kind and language."""
    subject = next(subject for subject in SUBJECTS if getattr(row, subject) is not None)
    return subject, str(getattr(row, subject)), row.kind, row.language


def reword_press_text(session: Session, press_text_id: PressTextId, body: str) -> None:
    """Give a press text other words; what stays keeps its formatting."""
    found = rows.get(session, PressText, press_text_id)
    before, body = found.body, tidy(body)
    rows.change(session, PressText, press_text_id, body=body)
    named = {"press_text_id": press_text_id}
    _carry_styling(session, named, before, body, by_words=True)


def set_text_status(session: Session, text_id: TextId, status: TextStatus, *, by: str) -> None:
    """Move a text to an editorial state; `by` is who has done so, and it is noted when."""
    text = rows.get(session, Text, text_id)
    subject = next(subject for subject in SUBJECTS if getattr(text, subject) is not None)
    named = {subject: getattr(text, subject), "kind": text.kind, "language": text.language}
    rows.change(session, Text, text_id, status=str(status))
    review = _beside(session, TextReview, named)
    now = _now()
    if review is None:
        session.add(TextReview(**named, status=str(status), by=by, at=now))
        session.flush()
    else:
        rows.change(session, TextReview, review.id, status=str(status), by=by, at=now)


def set_status_of(  # noqa: PLR0913 -- the four that name a text, its status and who gives it
    session: Session,
    subject: str,
    subject_id: str,
    kind: str,
    language: str,
    status: TextStatus,
    *,
    by: str,
) -> None:
    """Move a subject's text to an editorial state; a text that is missing stays so."""
    found = find_text(session, subject, subject_id, kind, language)
    if found is not None:
        set_text_status(session, found.id, status, by=by)


def set_text_statuses(
    session: Session, text_ids: Sequence[TextId], status: TextStatus, *, by: str
) -> None:
    """Move several texts to an editorial state; those that have it already stay as they are."""
    for text_id in text_ids:
        if rows.get(session, Text, text_id).status != status:
            set_text_status(session, text_id, status, by=by)


def style_press_text(session: Session, press_text_id: PressTextId, runs: Sequence[Run]) -> None:
    """Format a press text anew; `runs` are counted in its body as it is stored."""
    _write_styling(session, {"press_text_id": press_text_id}, runs)


def carry_press_styling(
    session: Session, press_text_id: PressTextId, before: str, after: str
) -> None:
    """Let the words of a press text that stay keep their formatting when its body has changed."""
    _carry_styling(session, {"press_text_id": press_text_id}, before, after)


def _beside(session: Session, model: type[rows.Row], named: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return the row of `model` that names a text as `named` does, or nothing."""
    session.flush()
    statement = select(model)
    for column, value in named.items():
        statement = statement.where(getattr(model, column) == value)
    return session.exec(statement).first()


def _write_styling(session: Session, named: Mapping[str, Any], runs: Sequence[Run]) -> bool:
    """Format a text anew; return whether that is another formatting than it had."""
    written = write_runs(runs)
    found = _beside(session, TextStyling, named)
    had = found.runs if found is not None else ""
    if found is not None and not written:
        rows.remove(session, TextStyling, found.id)
    elif found is not None and had != written:
        rows.change(session, TextStyling, found.id, runs=written)
    elif found is None and written:
        session.add(TextStyling(**named, runs=written))
        session.flush()
    return had != written
