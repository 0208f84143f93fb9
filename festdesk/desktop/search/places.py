"""Where a hit leads: the place that a page of the window can show."""

from festdesk.base.findings import Place
from festdesk.desktop.widgets.row_places import place_of_value
from festdesk.snapshot import Snapshot
from festdesk.store.search.hits import Hit


def place_of(hit: Hit, snapshot: Snapshot) -> Place | None:
    """Return the place of what matched first; nothing where no page shows it."""
    part = hit.parts[0]
    return place_of_value(snapshot, part.table, part.row_id, part.field)
