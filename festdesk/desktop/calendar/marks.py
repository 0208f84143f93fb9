"""What a card is marked with besides its colour, the most needed first."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.calendar.cards import Card

translate = QCoreApplication.translate


class Sign(StrEnum):
    """A small drawing."""

    LOCK = "lock"
    GUESTS = "guests"
    FILMS = "films"
    PREMIERE = "premiere"
    NOTE = "note"
    PRINTED_NOTE = "printed_note"


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign with a number beside it, where there is more than the sign says alone."""

    sign: Sign
    count: str = ""


def marks_of(card: Card) -> tuple[Mark, ...]:
    """Return the marks of a card; those that come last give way first where room is short."""
    found = []
    if card.is_locked:
        found.append(Mark(Sign.LOCK))
    if card.guests:
        found.append(Mark(Sign.GUESTS, str(len(card.guests)) if len(card.guests) > 1 else ""))
    if card.films:
        found.append(Mark(Sign.FILMS, str(card.films)))
    if card.premiere:
        found.append(Mark(Sign.PREMIERE))
    if card.note:
        found.append(Mark(Sign.NOTE))
    elif card.printed_note:
        found.append(Mark(Sign.PRINTED_NOTE))
    return tuple(found)


def sign_in_words(sign: Sign) -> str:
    """Return what a sign means, as a legend has it."""
    return {
        Sign.LOCK: translate("Calendar", "Locked"),
        Sign.GUESTS: translate("Calendar", "Guests"),
        Sign.FILMS: translate("Calendar", "Films of a block"),
        Sign.PREMIERE: translate("Calendar", "Premiere"),
        Sign.NOTE: translate("Calendar", "Note for colleagues"),
        Sign.PRINTED_NOTE: translate("Calendar", "Note for print"),
    }[sign]
