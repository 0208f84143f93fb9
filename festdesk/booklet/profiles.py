"""What a PDF is made for: the screen, the press or a proof, and what follows from that."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

A5 = (148.0, 210.0)
BLEED_MM = 3.0


class ProfileName(StrEnum):
    """The profiles by the names that the command line knows."""

    SCREEN = "screen"
    PRESS = "press"
    PROOF = "proof"


@dataclass(frozen=True, slots=True)
class Profile:
    """How a book is set and written for one purpose."""

    name: ProfileName
    press: bool = False
    links: bool = True
    bleed_mm: float = 0.0
    watermark: str | None = None
    standards: tuple[str, ...] = ()
    tagged: bool = True

    def look(self, language: str) -> dict[str, Any]:
        """Return what the templates need to know of it."""
        width, height = A5
        return {
            "press": self.press,
            "links": self.links,
            "bleed": self.bleed_mm,
            "watermark": self.watermark,
            "width": width,
            "height": height,
            "language": language,
        }


SCREEN = Profile(ProfileName.SCREEN, standards=("a-2a", "ua-1"))
# No tags and no links on press: PDF/X forbids links, and the boxes are set when it is finished.
PRESS = Profile(
    ProfileName.PRESS,
    press=True,
    links=False,
    bleed_mm=BLEED_MM,
    standards=("1.6",),
    tagged=False,
)
PROOF = Profile(ProfileName.PROOF, watermark="PROOF", standards=("1.7",))
PROFILES = {profile.name: profile for profile in (SCREEN, PRESS, PROOF)}
