"""Look after the ways in which material is read: rename them, put them in order, forget them."""

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.sources.tables import IntakeProfile

NO_NAME = sentence("Error", "A profile needs a name by which you find it again.")


def rename_profile(session: Session, profile_id: str, name: str) -> None:
    """Call a profile something else.

    Raises:
        InputProblem: There is no name, or the profile is no longer there.
    """
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_NAME)
    rows.change(session, IntakeProfile, profile_id, name=name)


def delete_profile(session: Session, profile_id: str) -> None:
    """Forget how material is read; what was taken in by it stays."""
    rows.remove(session, IntakeProfile, profile_id)


def move_profile(session: Session, profile_id: str, before: str) -> None:
    """Put a profile before another of its kind; nothing puts it last. The first that fits counts.

    Raises:
        InputProblem: The profile is no longer there.
    """
    kind = rows.get(session, IntakeProfile, profile_id).kind
    rows.put_before(session, IntakeProfile, [profile_id], before, kind=kind)
