"""In which formats of the edition's books a still prints, and whether it is fine enough there."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.errors import PrintProblem
from festdesk.booklet.book import book_of
from festdesk.booklet.covers import is_first_still, shows_still
from festdesk.booklet.own_profiles import profile_in
from festdesk.booklet.plan import printed_films
from festdesk.booklet.profiles import PRESS, TOLERANCE_DPI, Profile, ProfileName
from festdesk.booklet.remembering import remembered
from festdesk.booklet.setting import Setting, setting_of
from festdesk.booklet.still_sizes import (
    MOST_IN_ROW,
    Format,
    cover_format,
    lead_format,
    row_formats,
    short_format,
    size_px,
)
from festdesk.books.tables import PartKind, Product
from festdesk.stills.crops import Crop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from festdesk.base.ids import StillId
    from festdesk.snapshot import Snapshot
    from festdesk.stills.tables import Still


class Fineness(StrEnum):
    """How a picture will look in print, by how many of its pixels come on an inch."""

    GOOD = "good"
    COARSE = "coarse"  # prints with a warning
    TOO_COARSE = "too coarse"  # is a fault of the file


@dataclass(frozen=True, slots=True)
class Printed:
    """How a still prints in a format; `good_mm` is how wide it could be and still be good."""

    format: Format
    crop: Crop
    has_own_crop: bool
    dpi: int
    fineness: Fineness
    good_mm: int


def fineness_of(dpi: float, profile: Profile) -> Fineness:
    """Return what the output profile makes of a resolution; its check of a file does the same."""
    if dpi < profile.least_dpi - TOLERANCE_DPI:
        return Fineness.TOO_COARSE
    return Fineness.COARSE if dpi < profile.fine_dpi - TOLERANCE_DPI else Fineness.GOOD


def printed_in(snapshot: "Snapshot", still: "Still") -> tuple[Printed, ...]:
    """Return where and how a film's still prints, in the order of the books; nowhere is empty."""
    crops, profile = snapshot.crops_of(still.id), press_of(snapshot)
    whole = size_px(snapshot, still)
    return tuple(
        printed_as(shown, Crop.of(still, crops, shown.frame), whole, profile, shown.frame in crops)
        for shown in formats_of(snapshot, still.id)
    )


def printed_as(
    shown: Format,
    crop: Crop,
    size: tuple[int, int],
    profile: Profile,
    has_own_crop: bool = False,  # noqa: FBT001, FBT002 -- a fact, passed on
) -> Printed:
    """Return how a picture of this size in pixels prints in a format with a crop."""
    dpi = shown.dpi(crop, *size)
    good_mm = int(shown.width_mm * dpi / profile.fine_dpi) if profile.fine_dpi else 0
    return Printed(shown, crop, has_own_crop, dpi, fineness_of(dpi, profile), good_mm)


@remembered
def press_of(snapshot: "Snapshot") -> Profile:
    """Return the output profile for the press: the edition's first own one, or the ready-made."""
    for row in snapshot.output_profiles:
        if row.purpose == ProfileName.PRESS:
            try:
                return profile_in(row)
            except PrintProblem:
                continue  # the tab of the booklet says what is wrong with it
    return PRESS


@remembered
def formats_of(snapshot: "Snapshot", still_id: "StillId") -> tuple[Format, ...]:
    """Return the formats in which a film's still prints."""
    still = snapshot.stills[still_id]
    return (*entry_formats(snapshot, still), *_cover_formats(snapshot, still))


def entry_formats(snapshot: "Snapshot", still: "Still") -> tuple[Format, ...]:
    """Return the formats of a film's still in the entry of its film: nothing of others matters."""
    if still.film_id is None or not still.sha256:
        return ()
    stills = [one for one in snapshot.stills_of(still.film_id) if one.sha256]
    number = [one.id for one in stills].index(still.id)
    return tuple(_entry_formats(snapshot, stills, number))


def _entry_formats(snapshot: "Snapshot", stills: "list[Still]", number: int) -> "Iterator[Format]":
    still = stills[number]
    catalogue, programme = (_setting(snapshot, product) for product in _PRODUCTS)
    if catalogue is not None and catalogue.book.is_on(PartKind.FILMS):
        if number == 0:
            yield lead_format(snapshot, still, catalogue)
        elif number <= MOST_IN_ROW:
            yield row_formats(snapshot, stills[1:], catalogue)[number - 1]
    if programme is not None and number == 0 and programme.book.is_on(PartKind.FILMS):
        short = short_format(snapshot, still, programme)
        if short is not None:
            yield short


def _cover_formats(snapshot: "Snapshot", still: "Still") -> "Iterator[Format]":
    for product in _PRODUCTS:
        setting = _setting(snapshot, product)
        if setting is None or not setting.book.is_on(PartKind.COVER):
            continue
        if shows_still(snapshot, setting) and is_first_still(snapshot, still, setting.language):
            yield cover_format(snapshot, still, setting)


def cover_stills(snapshot: "Snapshot") -> "Iterator[tuple[Still, Format]]":
    """Yield the still on the cover of each book that has one there, and its format."""
    for product in _PRODUCTS:
        setting = _setting(snapshot, product)
        if setting is None or not setting.book.is_on(PartKind.COVER):
            continue
        if shows_still(snapshot, setting):
            for film in printed_films(snapshot, setting.language):
                stills = (one for one in snapshot.stills_of(film.id) if one.sha256)
                first = next(stills, None)
                if first is not None:
                    yield first, cover_format(snapshot, first, setting)
                    break


_PRODUCTS = (Product.CATALOGUE, Product.PROGRAMME)


@remembered
def _setting(snapshot: "Snapshot", product: Product) -> Setting | None:
    """Return the setting of a book, or nothing where its design is not there.

    Which films are in it matters to no still, and to find out takes long.
    """
    try:
        return setting_of(snapshot, book_of(snapshot, product), in_book=frozenset())
    except PrintProblem:
        return None
