"""A proposal in words: wishes, how good a plan is, what a screening is called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.desktop.calendar.cards import CardMaker
from festdesk.desktop.phrases import quoted
from festdesk.planning.proposal.outcome import Outcome
from festdesk.planning.proposal.problem import Item
from festdesk.planning.proposal.scoring import LEFT_OUT, LONG_MINUTES
from festdesk.planning.proposal.wishes import Wish
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


def wish_in_words(wish: Wish) -> str:
    """Return what a wish asks for."""
    minutes = LONG_MINUTES
    return {
        Wish.DIFFERENT_DAYS: translate("Proposal", "Showings of a film on different days"),
        Wish.DIFFERENT_HOURS: translate("Proposal", "… and at different times of the day"),
        Wish.DIFFERENT_VENUES: translate("Proposal", "… and in different venues"),
        Wish.GOOD_HOURS: translate("Proposal", "Each film once in the evening or at a weekend"),
        Wish.GUESTS_IN_THE_EVENING: translate("Proposal", "Guests and talks in the evening"),
        Wish.LARGE_HALLS: translate("Proposal", "Guests and talks in the larger halls"),
        Wish.LONG_FILMS_EARLY: translate(
            "Proposal", "Films of {minutes} min and more not after 21:00"
        ).format(minutes=minutes),
        Wish.AUDIENCE_HOURS: translate(
            "Proposal", "Schools in the morning, press and industry before 17:00"
        ),
        Wish.STRANDS_APART: translate("Proposal", "Films of a section not at the same time"),
        Wish.STRANDS_EVERY_DAY: translate("Proposal", "Each section every day"),
        Wish.KEPT_PLACES: translate("Proposal", "What is planned stays where it is"),
    }[wish]


def unfulfilled_in_words(wish: Wish, count: int) -> str:
    """Return how often a wish is not fulfilled."""
    said = {
        Wish.DIFFERENT_DAYS: translate("Proposal", "two showings of a film on one day: {count}"),
        Wish.DIFFERENT_HOURS: translate(
            "Proposal", "two showings of a film at the same time of the day: {count}"
        ),
        Wish.DIFFERENT_VENUES: translate(
            "Proposal", "two showings of a film in one venue: {count}"
        ),
        Wish.GOOD_HOURS: translate(
            "Proposal", "films neither in an evening nor at a weekend: {count}"
        ),
        Wish.GUESTS_IN_THE_EVENING: translate(
            "Proposal", "guests and talks at another time than in the evening: {count}"
        ),
        Wish.LARGE_HALLS: translate("Proposal", "guests and talks in a smaller hall: {count}"),
        Wish.LONG_FILMS_EARLY: translate("Proposal", "long films after 21:00: {count}"),
        Wish.AUDIENCE_HOURS: translate(
            "Proposal", "schools, press or industry at an unusual hour: {count}"
        ),
        Wish.STRANDS_APART: translate(
            "Proposal", "films of a section that begin within the same two hours: {count}"
        ),
        Wish.STRANDS_EVERY_DAY: translate("Proposal", "days without a film of a section: {count}"),
        Wish.KEPT_PLACES: translate("Proposal", "screenings moved: {count}"),
    }[wish]
    return said.format(count=QLocale().toString(count))


def all_unfulfilled(unfulfilled: Mapping[str, int]) -> str:
    """Return in one line what a plan leaves unfulfilled."""
    said = [unfulfilled_in_words(wish, unfulfilled[wish]) for wish in Wish if unfulfilled.get(wish)]
    if not said:
        return translate("Proposal", "Every wish is fulfilled.")
    return translate("Proposal", "Not fulfilled are: {wishes}.").format(wishes="; ".join(said))


def placed_in_words(outcome: Outcome) -> str:
    """Return how many screenings have a place."""
    placed, left = len(outcome.places), len(outcome.left_out)
    if not left:
        return translate("Proposal", "All {count} screenings have a place.").format(count=placed)
    return translate("Proposal", "{count} of {all} screenings have a place.").format(
        count=placed, all=placed + left
    )


def quality_in_words(outcome: Outcome) -> str:
    """Return how good a plan is, and how much better one could be at best."""
    points = outcome.points - LEFT_OUT * len(outcome.left_out)
    if outcome.is_best:
        return translate(
            "Proposal", "Wishes left unfulfilled: {points} points. No plan has fewer."
        ).format(points=points)
    if outcome.left_out or not outcome.bound:
        return translate(
            "Proposal",
            "Wishes left unfulfilled: {points} points. How few there could be is not known yet.",
        ).format(points=points)
    return translate(
        "Proposal",
        "Wishes left unfulfilled: {points} points. No plan has fewer than {bound}.",
    ).format(points=points, bound=outcome.bound)


class Names:
    """What films, screenings and venues of a snapshot are called."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._maker = CardMaker(snapshot)
        self._language = snapshot.languages[0] if snapshot.languages else "en"

    def film(self, film_id: str) -> str:
        """Return the title of a film."""
        return self._maker.title(FilmId(film_id))

    def item(self, item: Item) -> str:
        """Return the title of what a screening shows."""
        block_id = item.block_id
        if item.screening_id:
            screening = self._snapshot.screenings.get(ScreeningId(item.screening_id))
            block_id = (screening.block_id or "") if screening is not None else ""
        if block_id:
            name = self._snapshot.block_name(BlockId(block_id), self._language)
            return name or translate("Proposal", "Block without a name")
        return self.film(item.film_ids[0]) if item.film_ids else ""

    def venue(self, venue_id: str | None) -> str:
        """Return the name of a venue."""
        venue = self._snapshot.venue(VenueId(venue_id)) if venue_id else None
        return venue.name if venue is not None else ""

    def items(self, items: "list[Item]", most: int) -> str:
        """Return the titles of screenings in a row, those beyond `most` as a number."""
        titles = list(dict.fromkeys(quoted(self.item(item)) for item in items))
        said = ", ".join(titles[:most])
        if len(titles) > most:
            more = translate("Proposal", "{titles} and {count} more")
            said = more.format(titles=said, count=len(titles) - most)
        return said
