"""Who and what an edition knows by which names, found at once by a name as material gives it."""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from festdesk.base.ids import CompanyId, PersonId, StrandId, VenueId
from festdesk.base.text import fold, tidy_line

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


class Known:
    """The names of an edition, folded. A name that is not there to the letter finds nobody."""

    def __init__(self, snapshot: "Snapshot") -> None:
        people: dict[str, str] = {}
        companies: dict[str, str] = {}
        # Of namesakes the one is meant that an act would find too.
        for form in snapshot.table("nameform").values():
            if form.person_id is not None:
                people.setdefault(fold(form.text), form.person_id)
            elif form.company_id is not None:
                companies.setdefault(fold(form.text), form.company_id)
        self._people, self._companies = people, companies
        self._venues: dict[str, str] = {}
        for venue in snapshot.venues:
            for name in (venue.name, venue.short_name):
                if name:
                    self._venues.setdefault(fold(name), venue.id)
        for form in snapshot.table("venueform").values():
            self._venues.setdefault(fold(form.text), form.venue_id)
        self._strands = {
            fold(text.body): strand.id
            for strand in reversed(snapshot.strands)
            for text in snapshot.texts_of_strand(strand.id)
            if text.kind == "name"
        }
        self.venue_names: dict[str, str] = {venue.id: venue.name for venue in snapshot.venues}
        self._forms = [(form.person_id, form.text) for form in snapshot.table("nameform").values()]

    def person(self, name: str) -> PersonId | None:
        """Return whose form of a name this is, but for case and accents."""
        found = self._people.get(fold(tidy_line(name)))
        return PersonId(found) if found else None

    def company(self, name: str) -> CompanyId | None:
        """Return whose form of a company's name this is, but for case and accents."""
        found = self._companies.get(fold(tidy_line(name)))
        return CompanyId(found) if found else None

    def venue(self, name: str) -> VenueId | None:
        """Return the venue of that name, short name or other form."""
        found = self._venues.get(fold(tidy_line(name))) if name else None
        return VenueId(found) if found else None

    def strand(self, name: str) -> StrandId | None:
        """Return the strand that has this name in any language."""
        found = self._strands.get(fold(tidy_line(name))) if name else None
        return StrandId(found) if found else None


_REMEMBERED: "WeakKeyDictionary[Snapshot, Known]" = WeakKeyDictionary()


def known_of(snapshot: "Snapshot") -> Known:
    """Return the names of an edition, read once for each snapshot."""
    found = _REMEMBERED.get(snapshot)
    if found is None:
        found = _REMEMBERED[snapshot] = Known(snapshot)
    return found
