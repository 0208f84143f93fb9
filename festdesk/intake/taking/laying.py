"""A card, a reading and the last reading of its source, laid side by side thing by thing."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId, PersonId
from festdesk.films.tables import CardStatus
from festdesk.intake.drafts import FilmReading
from festdesk.intake.taking.items import (
    COUNTRIES,
    CREDITS,
    GENRES,
    NOTE,
    PLAIN_FACTS,
    RUNNING_TIME,
    SCREENING,
    STRAND,
    YEAR,
    Item,
    Part,
)
from festdesk.intake.taking.known import Known, known_of
from festdesk.intake.taking.matching import paired
from festdesk.intake.taking.of_card import items_of_card, items_of_person
from festdesk.intake.taking.of_reading import items_of
from festdesk.intake.taking.people import with_owners
from festdesk.people.names import likely_same_person

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_SINGLE = frozenset({YEAR, RUNNING_TIME, STRAND, COUNTRIES, GENRES, *PLAIN_FACTS})
_SETTLED = frozenset({CardStatus.PROOFED, CardStatus.APPROVED})


@dataclass(frozen=True, slots=True)
class Laid:
    """What is newly read, what the card says and what the last source said, and which is which.

    `seconds` are the places of new things of which a film has one, and that are not the first.
    """

    news: Sequence[Item]
    cards: Sequence[Item]
    bases: Sequence[Item] | None
    card_by_new: dict[int, int]
    base_by_new: dict[int, int]
    card_by_base: dict[int, int]
    seconds: frozenset[int]
    is_approved: bool = False
    names: dict[str, str] = field(default_factory=dict)  # of people, by id

    def card_of(self, place: int) -> Item | None:
        """Return what the card says there."""
        found = self.card_by_new.get(place)
        return None if found is None else self.cards[found]

    def base_of(self, place: int) -> Item | None:
        """Return what the last source said there."""
        found = self.base_by_new.get(place)
        return None if found is None or self.bases is None else self.bases[found]

    def gone(self) -> Iterator[tuple[Item, Item]]:
        """Yield what the last source said and this one does not, with the card's."""
        read = set(self.base_by_new.values())
        known = set(self.card_by_new.values())
        for place, was in enumerate(self.bases or ()):
            there = self.card_by_base.get(place)
            if place not in read and there is not None and there not in known:
                yield was, self.cards[there]

    def name_of(self, item: Item) -> str:
        """Return the name of the person an item belongs to."""
        return self.names.get(item.whose, item.whose)

    # The order of credits

    def orders_of_credits(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of the credits that both have: as the source has them, and as they are."""
        places = [
            self.card_by_new[place]
            for place, new in enumerate(self.news)
            if new.field in CREDITS and place in self.card_by_new
        ]
        return self._ids(places), self._ids(sorted(places))

    def base_order(self) -> tuple[str, ...] | None:
        """Return the same credits as the last source had them, where it had all of them."""
        wanted, _ = self.orders_of_credits()
        places = [
            self.card_by_new[place]
            for _, place in sorted((was, new) for new, was in self.base_by_new.items())
            if place in self.card_by_new and self.news[place].field in CREDITS
        ]
        return self._ids(places) if len(places) == len(wanted) else None

    def _ids(self, places: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.cards[place].row[1] for place in places)

    def credit_name(self, row_id: str) -> str:
        """Return whom a credit of the card names."""
        return next(str(card.said["as_credited"]) for card in self.cards if card.row[1] == row_id)


def lay(
    snapshot: "Snapshot",
    film_id: FilmId | None,
    film: FilmReading,
    base: FilmReading | None,
    numbers: Collection[int] | None = None,
    without: Collection[Part] = (),
) -> Laid:
    """Lay a reading beside a card and beside what its source said the last time.

    Of the reading only drafts with these `numbers` and none of the parts named in `without`.
    """
    known = known_of(snapshot)
    row = snapshot.films.get(film_id) if film_id is not None else None
    credits_here = snapshot.credits_of(film_id) if film_id is not None and row else ()
    directing = [credit for credit in credits_here if credit.role == "director"]
    find = _Finder(known, [(c.person_id, c.as_credited) for c in credits_here if c.person_id])
    directors = [credit.as_credited for credit in directing]
    news = with_owners(items_of(film, numbers, without), directors, find.person)
    bases = None
    if base is not None:
        said = [item for item in items_of(base) if not item.is_candidate]
        bases = with_owners(said, directors, find.person)
    owners = [PersonId(item.whose) for item in (*news, *(bases or ())) if item.whose]
    people = [one for one in owners if one in snapshot.people]
    people += [credit.person_id for credit in directing if credit.person_id]
    cards = list(items_of_card(snapshot, film_id)) if film_id is not None and row else []
    for one in dict.fromkeys(people):
        cards += items_of_person(snapshot, one)
    news = [_with_known_venue(item, known) for item in news]
    bases = bases and [_with_known_venue(item, known) for item in bases]
    names = {str(one): snapshot.person_name(one) for one in people}
    is_approved = row is not None and row.status in _SETTLED
    return _linked(news, cards, bases, find, is_approved=is_approved, names=names)


def _linked(
    news: Sequence[Item],
    cards: Sequence[Item],
    bases: Sequence[Item] | None,
    find: "_Finder",
    *,
    is_approved: bool,
    names: dict[str, str],
) -> Laid:
    """Find out which is which; what a reading and its predecessor share leads to the card too."""
    # What is only proposed comes last, so that it takes nothing from what is read for sure.
    news = sorted(news, key=lambda item: item.is_candidate)
    by_new = paired(news, cards, find.who)
    by_base: dict[int, int] = {}
    base_by_new: dict[int, int] = {}
    if bases is not None:
        base_by_new = paired(news, bases, find.who, loosely=True)
        by_base = paired(bases, cards, find.who)
        taken = set(by_new.values())
        for place, was in base_by_new.items():
            there = by_base.get(was)
            if place not in by_new and there is not None and there not in taken:
                by_new[place] = there
                taken.add(there)
    seconds = set()
    first: dict[str, int] = {}
    notes = next((place for place, card in enumerate(cards) if card.field == NOTE), None)
    for place, new in enumerate(news):
        if new.field == NOTE and notes is not None:
            by_new[place] = notes
        if new.field not in _SINGLE or first.setdefault(new.field, place) == place:
            continue
        if first[new.field] in by_new:
            by_new[place] = by_new[first[new.field]]
        if not new.is_candidate:
            seconds.add(place)
    return Laid(
        news, cards, bases, by_new, base_by_new, by_base, frozenset(seconds), is_approved, names
    )


def _with_known_venue(item: Item, known: Known) -> Item:
    """Return a screening with the venue's own name where its material has another for it."""
    venue_id = known.venue(item.said.get("venue", "")) if item.field == SCREENING else None
    if venue_id is None:
        return item
    return replace(item, said={**item.said, "venue": known.venue_names[venue_id]})


class _Finder:
    """Whom a name means on a card: whoever has it to the letter, else one of those credited."""

    def __init__(self, known: Known, credited: Sequence[tuple[str | None, str]]) -> None:
        self._known = known
        self._credited = credited

    def person(self, name: str) -> str:
        """Return the id of a person, or the name where nobody is meant."""
        found: str | None = self._known.person(name)
        if found is None:
            likely = {
                str(one) for one, text in self._credited if one and likely_same_person(name, text)
            }
            found = likely.pop() if len(likely) == 1 else None
        return found or name

    def who(self, name: str, is_company: bool) -> str | None:  # noqa: FBT001 -- as `Who` has it
        """Return who has a name to the letter."""
        return self._known.company(name) if is_company else self._known.person(name)
