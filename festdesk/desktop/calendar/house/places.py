"""On which page of the window of venues and rules the rows of a table are."""

from collections.abc import Mapping
from typing import Final

PAGES_OF: Final[Mapping[str, str]] = {
    "venue": "venues",
    "venuetrait": "venues",
    "venueopening": "hours",
    "venuedistance": "ways",
    "audiencerule": "audiences",
    "gueststay": "guests",
    "checkrule": "rules",
    "housesetting": "defaults",
}
