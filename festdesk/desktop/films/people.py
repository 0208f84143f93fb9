"""Names to complete from: the people and companies of the edition."""

from functools import lru_cache

from festdesk.base.text import fold
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot


def people_names(snapshot: Snapshot | None) -> tuple[str, ...]:
    """Return the printed names of all people and companies, folded order."""
    return _names(snapshot) if snapshot is not None else ()


@lru_cache(maxsize=1)
def _names(snapshot: Snapshot) -> tuple[str, ...]:
    forms = snapshot.table("nameform").values()
    return tuple(sorted({form.text for form in forms if form.kind == NameKind.AUTHORITY}, key=fold))
