"""Whether what a card does not hold yet is to be told already."""

from festdesk.checks.cards.required import rank
from festdesk.films.tables import CardStatus, Film
from festdesk.snapshot import Snapshot


def is_due(snapshot: Snapshot, film: Film, key: str = "") -> bool:
    """Return whether a field that a card lacks is to be told of.

    It is not while the card is a draft, on which anything may still be missing. Nor is it where
    the house has decided on the field itself: then `required` tells, or nothing does.
    """
    return is_worked_on(film) and key not in snapshot.field_rules


def is_worked_on(film: Film) -> bool:
    """Return whether somebody has said that a card is more than a draft."""
    return rank(film.status) >= rank(CardStatus.EDITED)
