"""Typed view of what the user prefers, kept in a file of their own, not in the festival's."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSettings

from festdesk.base import paths
from festdesk.store import installation

MOST_RECENT = 12


class Settings:
    """Preferences; each is written as soon as it is set."""

    def __init__(self) -> None:
        file = paths.config_folder() / "festdesk.ini"
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """Light, dark or system."""
        value = str(self._kept.value("theme", "system"))
        return value if value in {"light", "dark", "system"} else "system"

    @theme.setter
    def theme(self, mode: str) -> None:
        self._kept.setValue("theme", mode)

    @property
    def language(self) -> str:
        """The code of the language of the window, or "system"."""
        return str(self._kept.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def checks_spelling(self) -> bool:
        """Whether unknown words are marked."""
        return str(self._kept.value("spelling", "on")) != "off"

    @checks_spelling.setter
    def checks_spelling(self, on: bool) -> None:
        self._kept.setValue("spelling", "on" if on else "off")

    @property
    def user_name(self) -> str:
        """How the user is called where it is said who has approved a text."""
        return str(self._kept.value("user_name", "") or "") or installation.name()

    @user_name.setter
    def user_name(self, name: str) -> None:
        self._kept.setValue("user_name", name)

    @property
    def shows_marks(self) -> bool:
        """Whether special spaces, soft hyphens and line ends are shown in texts."""
        return self._kept.value("texts/marks", "") == "shown"

    @shows_marks.setter
    def shows_marks(self, shown: bool) -> None:
        self._kept.setValue("texts/marks", "shown" if shown else "hidden")

    def languages_shown(self, languages: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the order in which languages stand side by side, and which of them are shown.

        Both are empty where the user has not said it for these languages.
        """
        key = "-".join(sorted(languages))
        order, _, shown = str(self._kept.value(f"texts/languages/{key}", "") or "").partition("|")
        kept = tuple(code for code in order.split(",") if code in languages)
        return kept, tuple(code for code in shown.split(",") if code in kept)

    def remember_languages(self, order: Sequence[str], shown: Sequence[str]) -> None:
        """Remember in which order languages stand side by side, and which are shown."""
        key = "-".join(sorted(order))
        self._kept.setValue(f"texts/languages/{key}", f"{','.join(order)}|{','.join(shown)}")

    @property
    def recent_files(self) -> tuple[tuple[str, str], ...]:
        """Paths of files opened lately with the names of their editions, newest first."""
        value = self._kept.value("recent", [])
        lines = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        pairs = [str(line).split("\t", 1) for line in lines]
        return tuple((pair[0], pair[1] if len(pair) > 1 else "") for pair in pairs)

    def remember_file(self, path: str, name: str) -> None:
        """Put a file first in the list of recent ones."""
        others = [pair for pair in self.recent_files if pair[0] != path]
        self._keep_recent([(path, name), *others])

    def forget_file(self, path: str) -> None:
        """Take a file out of the list of recent ones."""
        self._keep_recent([pair for pair in self.recent_files if pair[0] != path])

    def _keep_recent(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._kept.setValue("recent", [f"{path}\t{name}" for path, name in pairs[:MOST_RECENT]])

    @property
    def calendar_view(self) -> tuple[str, str]:
        """Which way time runs on the board and how days are ranged; nothing: as usual."""
        way, _, ranging = str(self._kept.value("calendar/view", "") or "").partition("|")
        return way, ranging

    @calendar_view.setter
    def calendar_view(self, view: tuple[str, str]) -> None:
        self._kept.setValue("calendar/view", "|".join(view))

    @property
    def shows_overview(self) -> bool:
        """Whether the whole festival is shown in small beside the board."""
        return str(self._kept.value("calendar/overview", "")) != "hidden"

    @shows_overview.setter
    def shows_overview(self, shown: bool) -> None:
        self._kept.setValue("calendar/overview", "shown" if shown else "hidden")

    @property
    def film_columns(self) -> tuple[str, ...]:
        """The keys of the columns of the list of films; none where nobody has chosen."""
        return tuple(filter(None, str(self._kept.value("films/columns", "")).split("|")))

    @film_columns.setter
    def film_columns(self, keys: Sequence[str]) -> None:
        self._kept.setValue("films/columns", "|".join(keys))

    @property
    def film_order(self) -> tuple[str, bool]:
        """By which column the list of films is sorted, and whether from the end."""
        key, _, order = str(self._kept.value("films/order", "")).partition("|")
        return key, order == "descending"

    @film_order.setter
    def film_order(self, order: tuple[str, bool]) -> None:
        key, descending = order
        self._kept.setValue("films/order", f"{key}|{'descending' if descending else ''}")

    @property
    def title_language(self) -> str:
        """The code of the language in which the list of films has titles; may be of no edition."""
        return str(self._kept.value("films/titles", ""))

    @title_language.setter
    def title_language(self, code: str) -> None:
        self._kept.setValue("films/titles", code)

    def layout(self, name: str) -> QByteArray:
        """Return the remembered state of a window or splitter; empty where there is none."""
        value = self._kept.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_layout(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._kept.setValue(f"layout/{name}", state)

    def choice(self, name: str, otherwise: str) -> str:
        """Return what was last chosen, by what the choice is about."""
        return str(self._kept.value(f"choice/{name}", otherwise))

    def remember_choice(self, name: str, value: str) -> None:
        """Remember what was chosen."""
        self._kept.setValue(f"choice/{name}", value)
