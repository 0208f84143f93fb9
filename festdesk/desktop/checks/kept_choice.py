"""By what the list of findings was narrowed last in a file: kept for the next time it is opened."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from festdesk.base.findings import Severity
from festdesk.desktop.checks.choice import Choice
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.settings import Settings

_KEPT: Final = "checks/of_files"  # of the settings
_MOST_FILES = 60
_WORDS: Final = ("code", "film_id", "strand_id", "status", "charge")
_SWITCHES: Final = ("only_with_mends", "with_accepted")


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """What was chosen, and by what findings were put together; words that were searched are not."""

    choice: Choice
    grouping: Grouping | None = None


def kept_choice(path: Path | None) -> KeptChoice:
    """Return what was chosen last in a file: everything where nothing is kept of it."""
    said = _kept().get(str(path))
    if not isinstance(said, dict):
        return KeptChoice(Choice())
    listed = said.get("severities")
    severities = frozenset(one for one in Severity if isinstance(listed, list) and one in listed)
    named: dict[str, Any] = {
        **{name: str(said.get(name) or "") for name in _WORDS},
        **{name: said.get(name) is True for name in _SWITCHES},
    }
    # Without any severity the list would seem to be settled.
    choice = Choice(severities or frozenset(Severity), **named)
    grouping = said.get("grouping")
    return KeptChoice(choice, Grouping(grouping) if grouping in set(Grouping) else None)


def keep_choice(path: Path | None, choice: Choice, grouping: Grouping) -> None:
    """Keep what is chosen in a file; that of files that nobody has opened for long goes."""
    if path is None:
        return
    there = _kept()
    said: dict[str, Any] = {
        "severities": [str(one) for one in Severity if one in choice.severities],
        "grouping": str(grouping),
        **{name: getattr(choice, name) for name in (*_WORDS, *_SWITCHES)},
    }
    if said == there.get(str(path)):
        return  # as while a word is typed that is searched
    others = {name: one for name, one in there.items() if name != str(path)}
    kept = dict(list({str(path): said, **others}.items())[:_MOST_FILES])
    Settings().remember_choice(_KEPT, json.dumps(kept))


def _kept() -> Mapping[str, Any]:
    try:
        said = json.loads(Settings().choice(_KEPT, "{}"))
    except (ValueError, RecursionError):  # somebody has written into the settings
        return {}
    return said if isinstance(said, dict) else {}
