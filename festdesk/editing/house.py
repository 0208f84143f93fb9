"""Set the measures of a house, and say how grave it takes each kind of finding."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, select

from festdesk.availability.settings import read_setting
from festdesk.base.errors import InputProblem
from festdesk.base.findings import Severity
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.settings import write_setting
from festdesk.editions.tables import CheckRule

OFF = "off"  # as a severity: the check is not asked
MOST_LIMIT = 100_000
NO_SEVERITY = sentence("Error", "“{word}” is no way to take a finding.")
NO_LIMIT = sentence("Error", "A limit is a whole number from 0 to {most}.")


def set_house(session: Session, name: str, text: str) -> None:
    """Set one of the house's measures as somebody typed it; nothing sets back what is usual.

    Raises:
        InputProblem: It is no such value.
    """
    write_setting(session, name, read_setting(name, text))


def judge_check(session: Session, code: str, *, severity: str, limit: int | None) -> None:
    """Say how grave a kind of finding is taken, and from which measure on it is one.

    An empty severity and no limit: as it comes.

    Raises:
        InputProblem: It is no severity, or the limit cannot be kept.
    """
    if severity not in {"", OFF, *Severity}:
        raise InputProblem(NO_SEVERITY, word=severity)
    if limit is not None and not 0 <= limit <= MOST_LIMIT:
        raise InputProblem(NO_LIMIT, most=MOST_LIMIT)
    found = session.exec(select(CheckRule).where(CheckRule.code == code)).first()
    is_as_it_comes = not severity and limit is None
    if found is None:
        if not is_as_it_comes:
            session.add(CheckRule(code=code, severity=severity, limit=limit))
            session.flush()
    elif is_as_it_comes:
        rows.remove(session, CheckRule, found.id)
    else:
        rows.change(session, CheckRule, found.id, severity=severity, limit=limit)


def take_checks_as(session: Session, severities: Mapping[str, str]) -> None:
    """Say how grave kinds of findings are taken, by code; their limits stay.

    Raises:
        InputProblem: One is no severity.
    """
    rules = {rule.code: rule.limit for rule in session.exec(select(CheckRule)).all()}
    for code, severity in severities.items():
        judge_check(session, code, severity=severity, limit=rules.get(code))


def leave_checks_as_they_come(session: Session, codes: Sequence[str]) -> None:
    """Forget what was said of kinds of findings."""
    for code in codes:
        judge_check(session, code, severity="", limit=None)
