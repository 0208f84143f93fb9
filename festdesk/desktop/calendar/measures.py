"""How large the board draws minutes and venues, and which zoom makes how much of it seen."""

from dataclasses import dataclass, replace

from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.screenings.calendar import HOUR_MINUTES

LEAST_ZOOM, MOST_ZOOM = 0.02, 50.0  # a week of long days; a quarter-hour
LEAST_BREADTH, MOST_BREADTH = 0.02, 6.0
ZOOM_STEP = 1.2

_MINUTE_SHARES = {Flow.DOWN: 1 / 20, Flow.RIGHT: 1 / 14}  # of a line of text
_LETTERS_OF_ONE_DAY = 16  # that a column is wide
_LETTERS_OF_SEVERAL = 12
_LINES_OF_ONE_DAY = 3.6  # that a row is tall
_LINES_OF_SEVERAL = 2.9
_LINES_OF_A_STRIP = 1.6
_MOST_LINES = 7.0  # to which a row grows where there is room
_LEAST_STRETCH, _MOST_STRETCH = 0.02, 1.8
_LEAST_TRACK = 1.5  # pixels
_USUAL_CARD_FROM = 0.6  # the zoom from which on a short card is drawn as tall as its words


@dataclass(frozen=True, slots=True)
class View:
    """How the user looks at the board; `zoom` is along time, `breadth` across it."""

    flow: Flow = Flow.DOWN
    arrangement: Arrangement = Arrangement.DAYS
    zoom: float = 1.0
    breadth: float = 1.0
    folded: frozenset[str] = frozenset()  # groups of venues

    def zoomed(self, zoom: float) -> "View":
        """Return the view with another zoom along time, as far as there is one."""
        return replace(self, zoom=min(max(zoom, LEAST_ZOOM), MOST_ZOOM))

    def come_nearer(self, zoom: float) -> "View":
        """Return the view with another zoom; narrowed venues get broader again with it."""
        nearer = self.zoomed(zoom)
        if nearer.zoom <= self.zoom or self.breadth >= 1:
            return nearer
        return nearer.broadened(min(1.0, self.breadth * nearer.zoom / self.zoom))

    def broadened(self, breadth: float) -> "View":
        """Return the view with broader or narrower tracks."""
        return replace(self, breadth=min(max(breadth, LEAST_BREADTH), MOST_BREADTH))


@dataclass(frozen=True, slots=True)
class Letters:
    """The sizes of the board's letters, in pixels."""

    line: float
    small_line: float
    average: float


@dataclass(frozen=True, slots=True)
class Room:
    """What has to find its place, and how much place there is."""

    tracks: int  # without strips
    strips: int
    days: int
    minutes: int  # along time, of all days that follow each other
    across: float  # pixels


@dataclass(frozen=True, slots=True)
class Measures:
    """How large things are drawn, in pixels."""

    minute_size: float
    track_size: float
    strip_size: float
    least_card_length: float


def measures_of(view: View, letters: Letters, room: Room) -> Measures:
    """Return how large things are drawn in a view.

    Tracks follow the zoom along time up to a breadth in which a card can be read, and beyond it
    only where they are made broader on their own; they always fill the room there is.
    """
    usual = _usual_track(view.flow, letters, room.days)
    stretch = min(_MOST_STRETCH if room.days > 1 else 1.0, max(_LEAST_STRETCH, view.zoom))
    strip = letters.line * _LINES_OF_A_STRIP
    fair = (room.across - 1 - strip * room.strips) / max(1, room.tracks)
    if not view.flow.is_down:
        fair = min(fair, letters.line * _MOST_LINES)
    short = letters.small_line * 0.9 * min(1.0, view.zoom / _USUAL_CARD_FROM)
    if not view.flow.is_down:
        short = letters.average * 3 * min(1.0, view.zoom / _USUAL_CARD_FROM)
    return Measures(
        minute_size=letters.line * _MINUTE_SHARES[view.flow] * view.zoom,
        track_size=max(usual * stretch * view.breadth, fair, _LEAST_TRACK),
        strip_size=strip,
        least_card_length=short,
    )


def fitted(view: View, letters: Letters, room: Room, along: float) -> View:
    """Return the view in which all of it is in the window, with so many pixels along time."""
    minute = letters.line * _MINUTE_SHARES[view.flow]
    zoomed = view.zoomed((along - 1) / max(HOUR_MINUTES, room.minutes) / minute)
    usual = _usual_track(view.flow, letters, room.days)
    stretch = min(_MOST_STRETCH if room.days > 1 else 1.0, max(_LEAST_STRETCH, zoomed.zoom))
    left = room.across - 1 - letters.line * _LINES_OF_A_STRIP * room.strips
    wanted = left / max(1, room.tracks) / (usual * stretch)
    return zoomed.broadened(min(1.0, wanted))


def _usual_track(flow: Flow, letters: Letters, days: int) -> float:
    if flow.is_down:
        return letters.average * (_LETTERS_OF_SEVERAL if days > 1 else _LETTERS_OF_ONE_DAY)
    return letters.line * (_LINES_OF_SEVERAL if days > 1 else _LINES_OF_ONE_DAY)
