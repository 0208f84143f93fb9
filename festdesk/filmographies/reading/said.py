"""What was understood of the words beside a title, and what was not."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from festdesk.films.tables import TitleKind

_PARTS = re.compile(r"\s*[,;|，；、]\s*|\s+[–—•·]\s+")
_QUOTES = " “”„«»‚‘’\"'"


@dataclass(slots=True)
class Details:
    """What was understood so far of the words beside a title, and what was not."""

    kinds: list[str] = field(default_factory=list)
    share: str = ""
    episodes: str = ""
    part_of: str = ""
    segment_title: str = ""
    co_directors: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    titles: list[tuple[str, TitleKind, str, str]] = field(default_factory=list)
    is_working_title: bool = False
    unread: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # all, as written

    def add_kinds(self, kinds: Iterable[str]) -> None:
        """Add kinds that are not there yet."""
        self.kinds += [kind for kind in kinds if kind not in self.kinds]

    def add(self, more: "Details") -> None:
        """Add what was understood of further words."""
        self.add_kinds(more.kinds)
        self.share = self.share or more.share
        self.episodes = self.episodes or more.episodes
        self.part_of = self.part_of or more.part_of
        self.segment_title = self.segment_title or more.segment_title
        self.co_directors += more.co_directors
        self.roles += more.roles
        self.notes += more.notes
        self.titles += more.titles
        self.unread += more.unread
        self.is_working_title = self.is_working_title or more.is_working_title


def parts_of(text: str) -> list[str]:
    """Return what stands between the commas of words beside a title."""
    return [part for part in _PARTS.split(text) if part]


def quoted(text: str) -> str | None:
    """Return what stands in quotation marks where `text` is that and nothing else."""
    text = text.strip()
    if len(text) > len("“”") and text[0] in _QUOTES and text[-1] in _QUOTES:
        return text.strip(_QUOTES)
    return None


def without_quotes(text: str) -> str:
    """Return `text` without quotation marks around it."""
    return text.strip(_QUOTES)
