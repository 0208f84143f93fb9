"""What a PDF is made for: the screen, the press, a proof or imposed sheets, as values one may edit.

A profile knows no page size: that is the book's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from festdesk.booklet.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

BLEED_MM = 3.0
# Room for marks beyond the bleed.
MARKS_MM = 10.0
# Sizes are rounded to whole pixels, so a resolution may be lower by this and still be what it says.
TOLERANCE_DPI = 2
# Room for notes beside the page of a proof.
NOTES_MM = 46.0


class ProfileName(StrEnum):
    """The purposes by the names that the command line knows."""

    SCREEN = "screen"
    PRESS = "press"
    PROOF = "proof"
    IMPOSED = "imposed"


class Marks(StrEnum):
    """What is printed outside the bleed for whoever cuts and prints."""

    NONE = "none"
    CROP = "crop"
    FULL = "full"  # crop and register marks, and a bar of the inks


class RichBlack(StrEnum):
    """Where black may be made of several inks; in pictures it always may."""

    NEVER = "never"
    AREAS = "areas"  # in large areas, never in text


class Method(StrEnum):
    """How sheets become a book."""

    SADDLE = "saddle"
    PERFECT = "perfect"


@dataclass(frozen=True, slots=True)
class Imposition:
    """How pages lie on sheets: a signature is the number of pages that are folded together.

    Creep is as much as `paper_thickness_mm` moves each inner sheet outwards. A sheet of 0 x 0 is as
    large as two pages with their bleed and marks.
    """

    method: Method = Method.SADDLE
    signature: int = 16
    paper_thickness_mm: float = 0.1
    sheet_width_mm: float = 0.0
    sheet_height_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """How a book is set and written for one purpose.

    `icc` is the hash of a CMYK profile of one's own, empty for the shipped one; `icc_path` is
    where its bytes lie while a file is made, and is not stored. `watermark` is none, a text, or
    empty for the word in the book's language.
    """

    purpose: ProfileName
    name: str = ""
    bleed_mm: float = 0.0
    marks: Marks = Marks.NONE
    slug: bool = False  # a line with title, page and day outside the bleed
    icc: str = ""
    condition: str = "FOGRA39"
    most_dpi: int = 300
    fine_dpi: int = 200  # below it, a warning
    least_dpi: int = 72  # below it, a fault
    ink_limit: int = 300  # per cent, all inks together
    rich_black: RichBlack = RichBlack.AREAS
    overprints_black: bool = False
    watermark: str | None = None
    notes: bool = False  # what the checks found, in the margin
    line_numbers: bool = False
    standards: tuple[str, ...] = ()
    tagged: bool = False
    links: bool = False
    imposition: Imposition | None = None
    icc_path: "Path | None" = None

    @property
    def press(self) -> bool:
        """Whether it is printed with the inks of a press."""
        return self.purpose in (ProfileName.PRESS, ProfileName.IMPOSED)

    @property
    def around_mm(self) -> float:
        """How far paper reaches beyond the trimmed page on each side: bleed, then marks."""
        return self.bleed_mm + (MARKS_MM if self.has_surround else 0.0)

    @property
    def notes_mm(self) -> float:
        """How much wider than the book's a page is, for notes beside it."""
        return NOTES_MM if self.notes else 0.0

    @property
    def has_surround(self) -> bool:
        """Whether anything is printed outside the bleed."""
        return self.marks is not Marks.NONE or self.slug

    def look(self, language: str) -> dict[str, Any]:
        """Return what the templates need to know of it."""
        return {
            "press": self.press,
            "links": self.links,
            "bleed": self.bleed_mm,
            "watermark": words_in(language)["proof_mark"]
            if self.watermark == ""
            else self.watermark,
            "notes": self.notes_mm,
            "line_numbers": self.line_numbers,
        }


SCREEN = Profile(
    ProfileName.SCREEN,
    name="screen",
    most_dpi=160,
    fine_dpi=72,
    least_dpi=0,
    standards=("a-2a", "ua-1"),
    tagged=True,
    links=True,
)
# No tags and no links on press: PDF/X forbids links, and the boxes are set when it is finished.
PRESS = Profile(
    ProfileName.PRESS, name="press", bleed_mm=BLEED_MM, standards=("1.6",), overprints_black=True
)
PROOF = Profile(
    ProfileName.PROOF,
    name="proof",
    most_dpi=160,
    fine_dpi=0,
    least_dpi=0,
    watermark="",
    notes=True,
    line_numbers=True,
    standards=("1.7",),
    tagged=True,
    links=True,
)
IMPOSED = replace(
    PRESS, purpose=ProfileName.IMPOSED, name="imposed", marks=Marks.CROP, imposition=Imposition()
)
PROFILES: Mapping[ProfileName, Profile] = {
    profile.purpose: profile for profile in (SCREEN, PRESS, PROOF, IMPOSED)
}
