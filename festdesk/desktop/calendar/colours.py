"""What the colour of a card means: its strand, audience, state, version or premiere.

A colour never stands alone: each has letters and a pattern that say the same. What is coloured
and how it is marked follows from the cards alone, so that legend, board and print agree.
"""

import copy
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.contrast import fitted
from festdesk.desktop.widgets.screening_words import audience_in_words, state_in_words
from festdesk.films.tables import VersionKind
from festdesk.screenings.tables import Audience, ScreeningState

translate = QCoreApplication.translate

# Told apart by eyes that lack any one of the three cones, and three times as light or dark as the
# ground they stand on; tests/desktop/calendar/test_colours.py works that out.
LIGHT = ("#2a53b0", "#e8590c", "#00a087", "#953858", "#b66ee8", "#45202c")
DARK = ("#6690ff", "#e0752a", "#3fd898", "#a983a6", "#f2ec5a", "#d8b4ff")
_NONE_LIGHT, _NONE_DARK = "#8a857c", "#8f8c86"  # for what nobody has said
_BLACK = "#3d3b38"  # of a print without colours
LIGHT_GROUND, DARK_GROUND = "#fffefb", "#26292b"


class Colouring(StrEnum):
    """By what cards are coloured."""

    STRAND = "strand"
    AUDIENCE = "audience"
    STATE = "state"
    VERSION = "version"
    PREMIERE = "premiere"


class Dress(StrEnum):
    """In which colours keys are drawn."""

    LIGHT = "light"
    DARK = "dark"
    BLACK = "black"  # told apart by pattern and letters alone


class Pattern(StrEnum):
    """How the band of a card is filled."""

    SOLID = "solid"
    STRIPES = "stripes"
    DOTS = "dots"
    HOLLOW = "hollow"
    HALVES = "halves"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class ColourKey:
    """What one colour stands for. `mark` is a few letters, empty where nothing is said."""

    value: tuple[str, ...]
    colour: str  # as #rrggbb
    mark: str
    pattern: Pattern
    words: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A line of the legend, and how many cards it is about."""

    key: ColourKey
    count: int


_AUDIENCES = tuple(str(audience) for audience in Audience)
_STATES = (ScreeningState.CONFIRMED, ScreeningState.PENCILLED, ScreeningState.CANCELLED)
_STATE_PATTERNS = (Pattern.SOLID, Pattern.DOTS, Pattern.HOLLOW)
_PATTERNS = tuple(Pattern)


def colouring_in_words(mode: str) -> str:
    """Return what is coloured, as it is chosen from a list."""
    return {
        str(Colouring.STRAND): translate("Calendar", "Strand"),
        str(Colouring.AUDIENCE): translate("Calendar", "Audience"),
        str(Colouring.STATE): translate("Calendar", "State"),
        str(Colouring.VERSION): translate("Calendar", "Language version"),
        str(Colouring.PREMIERE): translate("Calendar", "Premiere"),
    }[mode]


class Colours:
    """The keys of one calendar. `known` are all its cards, so that a day keeps its colours."""

    def __init__(
        self,
        mode: str = Colouring.STRAND,
        known: Iterable[Card] = (),
        *,
        dress: Dress = Dress.LIGHT,
    ) -> None:
        self.mode = Colouring(mode)
        self.dress = dress
        values = {value_of(card, self.mode) for card in known}
        self._order = {value: place for place, value in enumerate(_in_order(values, self.mode))}
        self._keys: dict[tuple[Dress, tuple[str, ...]], ColourKey] = {}  # shared by all dresses

    def key_of(self, card: Card) -> ColourKey:
        """Return what a card's colour is and says."""
        return self.key_for(value_of(card, self.mode))

    def key_for(self, value: tuple[str, ...]) -> ColourKey:
        """Return the key of a value."""
        found = self._keys.get((self.dress, value))
        if found is None:
            found = self._keys[self.dress, value] = self._make_key(value)
        return found

    def dressed(self, dress: Dress) -> "Colours":
        """Return the same keys in other colours."""
        if dress is self.dress:
            return self
        other = copy.copy(self)
        other.dress = dress
        return other

    def is_like(self, other: "Colours") -> bool:
        """Return whether others give each card the same key."""
        mine, theirs = (self.mode, self.dress), (other.mode, other.dress)
        return mine == theirs and self._order == other._order  # noqa: SLF001 -- other keys

    def legend(self, shown: Iterable[Card]) -> list[LegendEntry]:
        """Return the keys of what is shown, in their order."""
        counts = Counter(self.key_of(card) for card in shown)
        entries = [LegendEntry(key, count) for key, count in counts.items()]
        entries.sort(key=lambda entry: self._place(entry.key.value))
        return entries

    def _place(self, value: tuple[str, ...]) -> int:
        return self._order.get(value, len(self._order))

    def _make_key(self, value: tuple[str, ...]) -> ColourKey:
        pattern, colour = self._in_colour(value)
        if self.dress is Dress.BLACK and any(value):
            colour = _BLACK
        mark, words = _said(value, self.mode)
        return ColourKey(value, colour, mark, pattern, words)

    def _in_colour(self, value: tuple[str, ...]) -> tuple[Pattern, str]:
        is_dark = self.dress is Dress.DARK
        none = _NONE_DARK if is_dark else _NONE_LIGHT
        ground = DARK_GROUND if is_dark else LIGHT_GROUND
        if self.mode is Colouring.STRAND:
            colour = fitted(value[1], ground) if value[1] else none
            return self._pattern(value) if any(value) else Pattern.HOLLOW, colour
        if not any(value):
            return Pattern.HOLLOW, none
        palette = DARK if is_dark else LIGHT
        if self.mode is Colouring.STATE and value[0] in _STATES:
            place = _STATES.index(ScreeningState(value[0]))
            return _STATE_PATTERNS[place], none if place == len(_STATES) - 1 else palette[place]
        return self._pattern(value), palette[self._place(value) % len(palette)]

    def _pattern(self, value: tuple[str, ...]) -> Pattern:
        """Return a pattern that no other value of that colour has, as long as there are any."""
        place = self._place(value)
        return _PATTERNS[(place + place // len(LIGHT)) % len(_PATTERNS)]


@lru_cache(maxsize=4096)
def _letters(words: str) -> str:
    """Return the first letters of up to three words, or two of the only one."""
    parts = words.replace("-", " ").split()
    if len(parts) == 1:
        return parts[0][:2].upper()
    return "".join(part[0] for part in parts[:3]).upper()


def value_of(card: Card, mode: Colouring) -> tuple[str, ...]:
    """Return what a card is coloured by; empty words where nobody has said it."""
    match mode:
        case Colouring.STRAND:
            return card.strand_code, card.strand_colour, card.strand_name
        case Colouring.AUDIENCE:
            return (card.audience_key,)
        case Colouring.STATE:
            return (card.state,)
        case Colouring.VERSION:
            return (card.version_kind, *card.subtitles)
        case Colouring.PREMIERE:
            return (card.premiere,)


def _in_order(values: Iterable[tuple[str, ...]], mode: Colouring) -> list[tuple[str, ...]]:
    """Return values as a legend has them; what nobody has said comes last."""
    found = set(values)
    if mode is Colouring.AUDIENCE:
        # Those that are known keep their colours whether they are shown or not.
        found |= {(audience,) for audience in _AUDIENCES}
        return sorted(found, key=lambda value: (_known_place(value[0], _AUDIENCES), value))
    if mode is Colouring.STATE:
        return [(str(state),) for state in _STATES]
    return sorted(found, key=lambda value: (not any(value), value))


def _known_place(value: str, known: Sequence[str]) -> int:
    return known.index(value) if value in known else len(known)


def _said(value: tuple[str, ...], mode: Colouring) -> tuple[str, str]:
    """Return the letters and the words of a value."""
    match mode:
        case Colouring.STRAND:
            code, _, name = value
            return code, name or code or translate("Calendar", "No strand")
        case Colouring.AUDIENCE:
            return _audience_mark(value[0]), audience_in_words(value[0])
        case Colouring.STATE:
            return _state_mark(value[0]), state_in_words(value[0])
        case Colouring.VERSION:
            return _version_said(value[0], value[1:])
        case Colouring.PREMIERE:
            words = value[0]
            if not words:
                return "", translate("Calendar", "No premiere")
            return _letters(words), words


def _audience_mark(audience: str) -> str:
    return {
        str(Audience.PUBLIC): translate("Calendar", "PU", "mark of public screenings"),
        str(Audience.PRESS): translate("Calendar", "PR", "mark of press screenings"),
        str(Audience.SCHOOL): translate("Calendar", "SC", "mark of school screenings"),
        str(Audience.INDUSTRY): translate("Calendar", "IN", "mark of industry screenings"),
    }.get(audience) or _letters(audience)


def _state_mark(state: str) -> str:
    return {
        str(ScreeningState.CONFIRMED): translate("Calendar", "C", "mark of confirmed screenings"),
        str(ScreeningState.PENCILLED): translate("Calendar", "P", "mark of pencilled screenings"),
        str(ScreeningState.CANCELLED): translate("Calendar", "X", "mark of cancelled screenings"),
    }.get(state, "")


def _version_said(kind: str, subtitles: Sequence[str]) -> tuple[str, str]:
    if not kind:
        return "", translate("Calendar", "Version not known")
    letters, words = {
        str(VersionKind.ORIGINAL): (
            translate("Calendar", "OV", "mark of original versions"),
            translate("Calendar", "Original version"),
        ),
        str(VersionKind.DUBBED): (
            translate("Calendar", "DV", "mark of dubbed versions"),
            translate("Calendar", "Dubbed version"),
        ),
        str(VersionKind.SILENT): (
            translate("Calendar", "SI", "mark of silent films"),
            translate("Calendar", "Silent film"),
        ),
        str(VersionKind.NO_DIALOGUE): (
            translate("Calendar", "ND", "mark of films without dialogue"),
            translate("Calendar", "Without dialogue"),
        ),
    }.get(kind, (_letters(kind), kind))
    if not subtitles:
        return letters, words
    codes = "/".join(subtitles).upper()
    is_original = kind == VersionKind.ORIGINAL
    mark = codes if is_original else f"{letters} {codes}"
    said = translate("Calendar", "{version}, subtitles {languages}")
    return mark, said.format(version=words, languages=codes)
