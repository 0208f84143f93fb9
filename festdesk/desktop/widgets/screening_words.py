"""Words of the calendar for what is stored as keys: audience, state, what no venue means."""

from PySide6.QtCore import QCoreApplication

from festdesk.base.text import fold, tidy_line
from festdesk.screenings.tables import Audience, Presence, ScreeningState, Whereabouts

translate = QCoreApplication.translate


def audience_in_words(audience: str) -> str:
    """Return the label of an audience; the house's own words stand as they are."""
    return {
        str(Audience.PUBLIC): translate("Calendar", "Public"),
        str(Audience.PRESS): translate("Calendar", "Press"),
        str(Audience.SCHOOL): translate("Calendar", "School"),
        str(Audience.INDUSTRY): translate("Calendar", "Industry"),
    }.get(audience, audience)


def state_in_words(state: str) -> str:
    """Return the label of a state."""
    return {
        str(ScreeningState.PENCILLED): translate("Calendar", "Pencilled"),
        str(ScreeningState.CONFIRMED): translate("Calendar", "Confirmed"),
        str(ScreeningState.CANCELLED): translate("Calendar", "Cancelled"),
    }.get(state, state)


def whereabouts_in_words(without_venue: str) -> str:
    """Return what a screening without venue means."""
    return {
        str(Whereabouts.TO_COME): translate("Calendar", "venue to come"),
        str(Whereabouts.ONLINE): translate("Calendar", "online"),
        str(Whereabouts.NOT_PRINTED): translate("Calendar", "venue not printed"),
    }.get(without_venue, without_venue)


def audience_of_words(words: str) -> str:
    """Return the audience that is stored for what somebody typed; the public for nothing.

    A word that is no label is the house's own and is kept as it stands.
    """
    wanted = fold(tidy_line(words))
    labels = {fold(audience_in_words(key)): str(key) for key in Audience}
    labels |= {fold(key): str(key) for key in Audience}
    return labels.get(wanted, tidy_line(words)) or str(Audience.PUBLIC)


def presence_in_words(presence: str) -> str:
    """Return for what part of a screening a guest comes."""
    return {
        str(Presence.BOTH): translate("Calendar", "All of it"),
        str(Presence.INTRODUCTION): translate("Calendar", "Introduction"),
        str(Presence.TALK): translate("Calendar", "Talk"),
    }.get(presence, presence)
