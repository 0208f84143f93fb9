"""The order of filmographies: an entry out of its year in a list that is in order of years."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Listed, sentence
from festdesk.checks.people.entry_names import entry_name
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import directors_in_programme
from festdesk.filmographies.style import EntryOrder, style_of
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.snapshot import Snapshot

OUT_OF_ORDER = Kind(
    "filmography.out-of-order",
    Severity.WARNING,
    sentence("Finding", "{person}: not in the order of years of the filmography: {entries}."),
    sentence(
        "Help",
        "All other entries run from the latest year to the earliest, or the other way. Your house "
        "prints them as they are arranged.",
    ),
    sentence("Help", "Put the entry where its year belongs, or correct the year."),
    sentence("Help", "“2019, 2016, 2018, 2011”: 2018 should stand before 2016."),
)
_ARRANGE = sentence("Mend", "Put {told} where the year belongs")
# Entries with a year: below the first there is no order to see, below the second it is a hint.
_FEWEST, _FEW = 4, 6
_FEWEST_TWO = 2  # told by the order of all others
_FEWEST_LISTS = 5
_MOST_OUT = 6  # one entry in so many may be out of an order that is meant


def find_entries_out_of_order(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding for a filmography of which few entries are out of the order of the rest."""
    if style_of(snapshot.house_settings).order != EntryOrder.ARRANGED:
        return  # the booklet sorts them
    entries = snapshot.entries_of(person_id)
    # A span may stand at its first year or its last.
    dated = [entry for entry in entries if entry.year is not None and not entry.year_until]
    if len(dated) < _FEWEST_TWO or _is_ordered(dated, _way(snapshot)):
        return
    way = _way(snapshot)
    if _is_in_groups(dated, way):
        return
    if len(dated) < _FEWEST and not way:
        return
    falling = _out_of([-(entry.year or 0) for entry in dated])
    rising = _out_of([entry.year or 0 for entry in dated])
    sign, out = (-1, falling) if len(falling) <= len(rising) else (1, rising)
    if way and len(dated) < _FEWEST:  # of which as many may be out either way
        sign, out = (-1, falling) if way < 0 else (1, rising)
    if not 0 < len(out) <= max(1, len(dated) // _MOST_OUT):
        return
    moved = [dated[index] for index in out]
    named = Listed(tuple(entry_name(snapshot, entry) for entry in moved))
    order = _arranged(entries, moved, sign)
    mend = Mend(
        _ARRANGE, "person", person_id, "", tuple(entry.id for entry in entries), order,
        act=MendAct.ARRANGED, told=named,
    )  # fmt: skip
    found = OUT_OF_ORDER.found(
        Place("filmographyentry", moved[0].id, "year", film_id),
        Place("person", person_id, "", film_id),
        person=snapshot.person_name(person_id),
        entries=named,
    )
    is_sure = len(dated) >= _FEW or way == sign
    found = found if is_sure else found.taken_as(Severity.HINT)
    yield found.offering(mend)


@once_per_snapshot
def _way(snapshot: Snapshot) -> int:
    """Return whether nearly all filmographies run from the latest year, -1, or to it, 1; else 0.

    A list of two entries shows a way, too; those that have one entry out of order are few.
    """
    falling = rising = lists = down = up = 0
    for person_id in directors_in_programme(snapshot):
        entries = snapshot.entries_of(person_id)
        years = [entry.year for entry in entries if entry.year is not None]
        if len(set(years)) > 1:
            lists += 1
            falling += years == sorted(years, reverse=True)
            rising += years == sorted(years)
            down += sum(year > following for year, following in pairwise(years))
            up += sum(year < following for year, following in pairwise(years))
    most = max(falling, rising) >= _MOST_LISTS * lists
    if lists < _FEWEST_LISTS or not most or max(down, up) < _NEARLY_ALL * (down + up):
        return 0
    return -1 if falling > rising else 1


_MOST_LISTS = 0.7
_NEARLY_ALL = 0.85  # of the entries that follow another


def _is_in_groups(dated: Sequence[FilmographyEntry], way: int) -> bool:
    """Return whether the list is parted by kind, features before shorts, each in its own order.

    Where nearly all filmographies run one `way`, no list begins with shorts to end with features.
    """
    groups = [list(group) for _, group in groupby(dated, key=lambda entry: entry.qualifier)]
    kinds = {entry.qualifier for entry in dated}
    is_parted = len(groups) == len(kinds) > 1 and all(_is_ordered(one, way) for one in groups)
    return is_parted and not (way and groups[0][0].qualifier and not groups[-1][0].qualifier)


def _is_ordered(entries: Sequence[FilmographyEntry], way: int) -> bool:
    """Return whether entries are in order of years, the one way or in either."""
    years = [entry.year or 0 for entry in entries]
    return (way >= 0 and years == sorted(years)) or (
        way <= 0 and years == sorted(years, reverse=True)
    )


def _out_of(numbers: Sequence[int]) -> list[int]:
    """Return the places of those numbers without which the rest never falls; as few as can be."""
    tails: list[int] = []
    last_of: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_right(tails, number)
        before.append(last_of[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            last_of.append(place)
        else:
            tails[at], last_of[at] = number, place
    kept = set()
    place = last_of[-1] if last_of else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return [place for place in range(len(numbers)) if place not in kept]


def _arranged(
    entries: Sequence[FilmographyEntry], moved: Sequence[FilmographyEntry], sign: int
) -> tuple[str, ...]:
    """Return the ids of entries, those that are out of order after the last one they may follow."""
    order = [entry for entry in entries if entry not in moved]
    for entry in moved:
        own = sign * (entry.year or 0)
        followed = [
            place
            for place, other in enumerate(order)
            if other.year is not None and not other.year_until and sign * other.year <= own
        ]
        order.insert(followed[-1] + 1 if followed else 0, entry)
    return tuple(entry.id for entry in order)
