"""For whom an edition shows films: the usual audiences, and those of the house's own."""

from festdesk.screenings.tables import Audience
from festdesk.snapshot import Snapshot


def audiences_of(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the usual audiences and then, by name, all that are wished for, ruled or shown to."""
    usual = tuple(str(audience) for audience in Audience)
    own = {row.audience for row in snapshot.table("showingwish").values()}
    own.update(snapshot.audience_rules)
    own.update(row.audience for row in snapshot.screenings.values())
    return (*usual, *sorted(own - {"", *usual}))
