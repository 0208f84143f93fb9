"""The columns of the filmography: which are shown, and how wide they are."""

from collections.abc import Collection, Mapping, Sequence

from festdesk.desktop.filmographies.cells import IN_LANGUAGE
from festdesk.desktop.settings import Settings

USUAL = ("year", "title", "international", "kinds", "co_directors", "note", "card")
ALWAYS = frozenset({"year", "title"})
_SHOWN, _WIDTHS = "filmography columns", "filmography widths"
_LEAST_LETTERS = 6
_GIVES_WAY_PERCENT = 35  # of the width that a column asks for
_GIVE_WAY = ("note", "co_directors", "international", "card", "kinds")

# Letters that a column asks for, and its share of what room is left.
_LETTERS: Mapping[str, tuple[int, int]] = {
    "year": (11, 0),
    "title": (24, 4),
    "transliterated": (18, 2),
    "international": (20, 3),
    "other": (16, 2),
    "kinds": (15, 1),
    "share": (12, 0),
    "episodes": (11, 0),
    "part_of": (15, 1),
    "co_directors": (17, 1),
    "role": (13, 0),
    "note": (14, 1),
    "card": (17, 1),
    "choice": (10, 0),
    "unread": (22, 1),
}
_IN_LANGUAGE = (18, 2)


def widths_of(
    keys: Sequence[str], room: int, letter: int, given: Mapping[str, int]
) -> dict[str, int]:
    """Return the widths of columns in pixels, which fill `room`.

    Where all have too little of it, each gives way to some degree before the table has to be
    scrolled. `letter` is the width of an average one; what the user has `given` a column, in
    letters, stays.
    """
    widths, shares, least = {}, {}, {}
    for key in keys:
        letters, share = _wanted(key)
        widths[key] = letter * max(_LEAST_LETTERS, given.get(key, letters))
        shares[key] = 0 if key in given else share
        gives_way = 0 if key in given or key == "year" else _GIVES_WAY_PERCENT
        least[key] = widths[key] * (100 - gives_way) // 100
    left = room - sum(widths.values())
    if left < 0:
        shares = {key: widths[key] - least[key] for key in keys}
        left = max(left, -sum(shares.values()))
    whole = sum(shares.values())
    for key in keys:
        if left and whole and shares[key]:
            part = int(left * shares[key] / whole)
            widths[key] += part
            left, whole = left - part, whole - shares[key]
    return widths


def _wanted(key: str) -> tuple[int, int]:
    return _IN_LANGUAGE if key.startswith(IN_LANGUAGE) else _LETTERS[key]


class ChosenColumns:
    """Which columns are shown: the usual ones, those with something in them, and what was said."""

    def __init__(self) -> None:
        self._settings = Settings()
        said = self._settings.choice(_SHOWN, "")
        # A key with a plus is wanted always, one with a minus never.
        self._said = {word[1:]: word[0] == "+" for word in said.split("|") if word[1:]}

    def shown(self, keys: Sequence[str], filled: Collection[str], room: int) -> list[str]:
        """Return which of the columns are shown, of which some are `filled`.

        Where `room`, in letters, is too little for all, usual ones with nothing in them give way.
        """
        shown = [key for key in keys if self._is_shown(key, filled)]
        for key in _GIVE_WAY:
            is_spare = key in shown and key not in filled and key not in self._said
            if is_spare and sum(_wanted(one)[0] for one in shown) > room:
                shown.remove(key)
        return shown

    def _is_shown(self, key: str, filled: Collection[str]) -> bool:
        if key in ALWAYS:
            return True
        said = self._said.get(key)
        return (key in USUAL or key in filled) if said is None else said

    def choose(self, key: str, *, is_shown: bool) -> None:
        """Remember whether a column is wanted."""
        self._said[key] = is_shown
        words = (f"{'+' if shown else '-'}{key}" for key, shown in self._said.items())
        self._settings.remember_choice(_SHOWN, "|".join(words))

    def forget(self) -> None:
        """Show the usual columns, in their usual widths."""
        self._said = {}
        self._settings.remember_choice(_SHOWN, "")
        self._settings.remember_choice(_WIDTHS, "")

    def widths(self) -> dict[str, int]:
        """Return the widths that the user has given columns, in letters."""
        pairs = (word.rpartition("=") for word in self._settings.choice(_WIDTHS, "").split("|"))
        return {key: int(letters) for key, _, letters in pairs if key and letters.isdecimal()}

    def widen(self, key: str, letters: int) -> None:
        """Remember the width of a column."""
        widths = self.widths() | {key: letters}
        words = (f"{name}={width}" for name, width in widths.items())
        self._settings.remember_choice(_WIDTHS, "|".join(words))
