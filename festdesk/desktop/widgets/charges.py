"""Who can be responsible for a card: whoever is for another one, and the user."""

from collections.abc import Sequence

from festdesk.base.text import fold
from festdesk.desktop.settings import Settings
from festdesk.snapshot import Snapshot


def charge_names(snapshot: Snapshot | None) -> Sequence[str]:
    """Return names to offer, in their order."""
    names = {Settings().user_name}
    if snapshot is not None:
        names.update(row.name for row in snapshot.table("cardcharge").values())
        names.update(row.by for row in snapshot.accepted_findings.values())
    return sorted(filter(None, names), key=fold)
