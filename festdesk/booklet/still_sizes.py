"""The formats in which stills print: their names, and how large a design shows a still in each.

Sizes are millimetres on the page after it is cut; what goes into the bleed is counted beside.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.booklet.profiles import BLEED_MM
from festdesk.books.tables import Product
from festdesk.stills.crops import Box, Crop, dpi_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot
    from festdesk.stills.tables import Still

ROW_GAP_MM = 2.5
MOST_IN_ROW = 3
_USUAL_SIZE_PX = (1600, 900)
# A still on the cover is as coarse as this at most, unless it would be a strip.
_COVER_DPI, _LEAST_COVER_SHARE, _MM_PER_INCH = 130, 0.4, 25.4
# A small still is neither a strip nor a tower.
_LEAST_SHORT_RATIO, _MOST_SHORT_RATIO = 1.25, 1.85
# Wider than a panorama or taller than a poster: the page crops it.
_LEAST_RATIO, _MOST_RATIO = 0.7, 3.2
_PORTRAIT_RATIO = 1 / 1.25


class StillFrame(StrEnum):
    """The formats by the names under which their crops are stored; these never change."""

    LEAD = "lead"  # at the head of a catalogue's entry
    ROW = "row"  # beside others in that entry
    COVER = "cover"  # of the catalogue
    SHORT = "short"  # in a programme's entry
    PROGRAMME_COVER = "programme-cover"
    PORTRAIT = "portrait"  # of a guest


@dataclass(frozen=True, slots=True)
class Format:
    """How large a still prints in a format; `more_mm` is what the bleed adds to width and height.

    `most_mm` is how high it may stand where the page has room; else it is as high as it is.
    """

    frame: StillFrame
    width_mm: float
    height_mm: float
    more_mm: tuple[float, float] = (0.0, 0.0)
    most_mm: float = 0.0

    @property
    def whole_mm(self) -> tuple[float, float]:
        """Its width and height with what goes into the bleed."""
        return self.width_mm + self.more_mm[0], self.height_mm + self.more_mm[1]

    @property
    def ratio(self) -> float:
        """Its width to its height, into the bleed."""
        width, height = self.whole_mm
        return width / height

    def dpi(self, crop: Crop, width_px: int, height_px: int) -> int:
        """Return how many pixels of a picture of this size come on an inch, at the least.

        The higher it stands, the narrower is the part of it that is shown, and so the coarser.
        """
        across, down = self.whole_mm
        highest = max(down, self.most_mm + self.more_mm[1])
        parts = (crop.box(width_px, height_px, across / high) for high in (down, highest))
        return min(dpi_of(part, across) for part in parts)

    def box(self, crop: Crop, width_px: int, height_px: int) -> Box:
        """Return which part of a picture of this size prints."""
        return crop.box(width_px, height_px, self.ratio)


def size_px(snapshot: "Snapshot", still: "Still") -> tuple[int, int]:
    """Return width and height of a still's picture, of a usual one where it is not there."""
    facts = snapshot.pictures.get(still.sha256 or "")
    if facts is None or not facts.width_px or not facts.height_px:
        return _USUAL_SIZE_PX
    return facts.width_px, facts.height_px


def printed_ratio(snapshot: "Snapshot", still: "Still") -> float:
    """Return the ratio in which a still would print if nothing else spoke against it."""
    width, height = size_px(snapshot, still)
    return min(max(width / height, _LEAST_RATIO), _MOST_RATIO)


def lead_format(snapshot: "Snapshot", still: "Still", setting: "Setting") -> Format:
    """Return how a still stands at the head of an entry: over the paper, or as wide as designed."""
    entry, ratio = setting.design.values["entry"], printed_ratio(snapshot, still)
    over_paper = not entry["still_width_mm"]
    paper = setting.design.trim.width_mm if over_paper else entry["still_width_mm"]
    least, most = entry["still_low_mm"], entry["still_high_mm"]
    height = round(min(max(paper / ratio, least), most), 1)
    cut = paper / ratio * entry["still_cut_permille"] / 1000
    highest = round(min(max(cut, height), entry["still_most_mm"]), 1)
    more = (2 * BLEED_MM, BLEED_MM) if over_paper else (0.0, 0.0)
    return Format(StillFrame.LEAD, paper, height, more, highest)


def row_formats(
    snapshot: "Snapshot", stills: "Sequence[Still]", setting: "Setting"
) -> tuple[Format, ...]:
    """Return how the first of `stills` stand in a row, all of one height and uncropped."""
    shown = stills[:MOST_IN_ROW]
    if not shown:
        return ()
    ratios = [printed_ratio(snapshot, still) for still in shown]
    entry = setting.design.values["entry"]
    column = setting.measure_mm
    if not entry["row_over_facts"]:
        column -= entry["side_mm"] + entry["gutter_mm"]
    room = column - ROW_GAP_MM * (len(shown) - 1)
    height = round(min(entry["row_high_mm"], room / sum(ratios)), 2)
    return tuple(Format(StillFrame.ROW, round(height * ratio, 2), height) for ratio in ratios)


def short_format(snapshot: "Snapshot", still: "Still", setting: "Setting") -> Format | None:
    """Return how the still of a short entry stands, or nothing in a design that shows none.

    It stands in the column of facts, or at the left where there is no such column.
    """
    entry = setting.design.values["entry"]
    if not entry["short_still_mm"]:
        return None
    width = setting.frame.side_mm if setting.frame.beside else entry["short_still_mm"]
    ratio = min(max(printed_ratio(snapshot, still), _LEAST_SHORT_RATIO), _MOST_SHORT_RATIO)
    return Format(StillFrame.SHORT, width, round(width / ratio, 1))


def cover_format(snapshot: "Snapshot", still: "Still", setting: "Setting") -> Format:
    """Return how a still stands over the width of a cover, as high as the design says.

    One of few pixels stands lower, so that it need not be blown up until it is coarse.
    """
    trim = setting.design.trim
    height = trim.height_mm * setting.design.values["cover"]["still_permille"] / 1000
    facts = snapshot.pictures.get(still.sha256 or "")
    if facts is not None and facts.height_px:
        fine = facts.height_px * _MM_PER_INCH / _COVER_DPI - BLEED_MM
        height = min(height, max(fine, trim.height_mm * _LEAST_COVER_SHARE))
    height = round(height, 1)
    edges = 2 if height >= trim.height_mm else 1
    is_catalogue = setting.book.product == Product.CATALOGUE
    frame = StillFrame.COVER if is_catalogue else StillFrame.PROGRAMME_COVER
    return Format(frame, trim.width_mm, height, (2 * BLEED_MM, edges * BLEED_MM))


def portrait_format(width_mm: float) -> Format:
    """Return how a portrait stands, upright."""
    return Format(StillFrame.PORTRAIT, width_mm, round(width_mm / _PORTRAIT_RATIO, 1))
