"""What a look at a stream or its resources can find, before anybody says whether it matters."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of things found; what is said of them depends on what the file is for."""

    STRANGER = "stranger"  # a colour that is no ink
    SPOT = "spot"
    RICH_TEXT = "rich text"
    RICH_RULE = "rich rule"
    RICH_AREA = "rich area"
    KNOCKS_OUT = "knocks out"
    WHITE_OVERPRINTS = "white overprints"
    BARE_FONT = "bare font"
    WHOLE_FONT = "whole font"
    GROUP = "group"  # a transparency group in other colours
    UNTAGGED = "untagged"
    POSTSCRIPT = "postscript"
    OPI = "opi"
    HALFTONE = "halftone"
    LAYER = "layer"
    FILTER = "filter"
    UNREADABLE = "unreadable"


@dataclass(slots=True)
class Seen:
    """What was found, each kind with its details."""

    found: set[tuple[Kind, str]] = field(default_factory=set)

    def add(self, kind: Kind, detail: str = "") -> None:
        """Remember something."""
        self.found.add((kind, detail))
