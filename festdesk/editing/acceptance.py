"""Accept findings with a reason, and take that back."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editions.tables import AcceptedFinding

LONGEST_REASON = 500
NO_REASON = sentence("Error", "Say in some words why this can stay as it is.")
REASON_LONG = sentence(
    "Error", "The reason has {length} characters; {most} are the most. Write a shorter one."
)


def accept_finding(
    session: Session, code: str, subject: str, facts: str, *, reason: str, by: str = ""
) -> str:
    """Accept what a check found about a subject as long as its facts stay; return its id.

    `subject` and `facts` are the finding's `subject` and `fingerprint`. What was accepted before
    is accepted anew, with the new facts and the new reason.

    Raises:
        InputProblem: There is no reason, or too long a one.
    """
    reason = tidy_line(reason)
    if not reason:
        raise InputProblem(NO_REASON)
    if len(reason) > LONGEST_REASON:
        raise InputProblem(REASON_LONG, length=len(reason), most=LONGEST_REASON)
    values: dict[str, Any] = {
        "facts": facts,
        "reason": reason,
        "by": tidy_line(by),
        "at": datetime.now(UTC),
    }
    statement = select(AcceptedFinding).where(
        AcceptedFinding.code == code, AcceptedFinding.subject == subject
    )
    found = session.exec(statement).first()
    if found is not None:
        rows.change(session, AcceptedFinding, found.id, **values)
        return found.id
    accepted = AcceptedFinding(code=code, subject=subject, **values)
    session.add(accepted)
    session.flush()
    return accepted.id


def accept_findings(
    session: Session, findings: Iterable[Finding], *, reason: str, by: str = ""
) -> None:
    """Accept several findings for one reason.

    Raises:
        InputProblem: There is no reason, or too long a one.
    """
    for found in findings:
        accept_finding(session, found.code, found.subject, found.fingerprint, reason=reason, by=by)


def withdraw_acceptance(session: Session, accepted_id: str) -> None:
    """Let a finding be told again that was accepted.

    Raises:
        InputProblem: It is no longer accepted.
    """
    rows.remove(session, AcceptedFinding, accepted_id)


def withdraw_acceptances(session: Session, accepted_ids: Iterable[str]) -> None:
    """Let several findings be told again; what is no longer accepted is passed over."""
    for accepted_id in accepted_ids:
        if session.get(AcceptedFinding, accepted_id) is not None:
            rows.remove(session, AcceptedFinding, accepted_id)
