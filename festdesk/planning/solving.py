"""What could be moved or added to put an end to a clash."""

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.planning.clash_kinds import SHOWINGS_MISSING
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing, showing_of
from festdesk.screenings.tables import Audience, Screening
from festdesk.snapshot import Snapshot

NEW = ScreeningId("")  # the id of a showing that is to be added


def movable(index: ClashIndex, clash: Clash) -> tuple[Showing, ...]:
    """Return the showings of a clash as they stand, those that are not locked, the first first."""
    standing = (index.showings.get(id_) for id_ in clash.showings)
    return tuple(one for one in standing if one is not None and not one.is_locked)


def missing_showing(snapshot: Snapshot, clash: Clash) -> Showing | None:
    """Return the first showing that a film lacks, still without place, or nothing."""
    missing = clash.facts.get("missing")
    if clash.code != SHOWINGS_MISSING.code or not isinstance(missing, tuple) or not missing:
        return None
    film_id = FilmId(str(clash.facts["film"]))
    audience = str(missing[0][0]) or str(Audience.PUBLIC)
    return showing_of(snapshot, Screening(id=NEW, film_id=film_id, audience=audience))
