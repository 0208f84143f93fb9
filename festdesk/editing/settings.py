"""What the house has decided for an edition, by the names of its settings."""

from sqlmodel import Session, select

from festdesk.base.text import tidy_line
from festdesk.editing import rows
from festdesk.editions.tables import HouseSetting


def write_setting(session: Session, name: str, value: str) -> None:
    """Set what the house has decided under a name; nothing takes the decision back."""
    value = tidy_line(value)
    found = session.exec(select(HouseSetting).where(HouseSetting.name == name)).first()
    if found is not None and not value:
        rows.remove(session, HouseSetting, found.id)
    elif found is not None:
        rows.change(session, HouseSetting, found.id, value=value)
    elif value:
        session.add(HouseSetting(name=name, value=value))
        session.flush()
