"""Say under which name credits print: the person's own form, or as the film has it."""

from collections.abc import Sequence

from sqlmodel import Session, select

from festdesk.base.ids import CreditId
from festdesk.editing import rows
from festdesk.editing.settings import write_setting
from festdesk.films.tables import CREDITS_PRINT, Credit, CreditPrints, CreditTrait


def print_credits(session: Session, prints: str) -> None:
    """Make it the rule of the house; credits of which it was said otherwise keep that."""
    usual = CreditPrints(prints) == CreditPrints.AUTHORITY
    write_setting(session, CREDITS_PRINT, "" if usual else str(CreditPrints(prints)))


def print_credit(session: Session, credit_ids: Sequence[CreditId], prints: str) -> None:
    """Say it of single credits, whatever the rule; an empty word leaves them to the rule again.

    Raises:
        InputProblem: A credit is no longer there.
    """
    said = str(CreditPrints(prints)) if prints else ""
    for credit_id in credit_ids:
        rows.get(session, Credit, credit_id)
        found = session.exec(select(CreditTrait).where(CreditTrait.credit_id == credit_id)).first()
        if found is None and said:
            session.add(CreditTrait(credit_id=credit_id, prints=said))
        elif found is not None and said:
            rows.change(session, CreditTrait, found.id, prints=said)
        elif found is not None:
            rows.remove(session, CreditTrait, found.id)
    session.flush()
