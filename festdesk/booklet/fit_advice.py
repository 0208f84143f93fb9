"""What can be done about an entry that is too long: set it tighter, or leave something out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from festdesk.booklet.entries import film_content
from festdesk.booklet.filmographies import with_most
from festdesk.booklet.fit import Fit, fits_alone, fits_at_steps
from festdesk.booklet.setting import setting_of

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.compile import Press
    from festdesk.booklet.profiles import Profile
    from festdesk.snapshot import Snapshot


class Part(StrEnum):
    """What an entry may do without."""

    STILLS = "stills"  # all but the one at its head
    QUOTATION = "quotation"
    AWARDS = "awards"
    FILMOGRAPHY = "filmography"


@dataclass(frozen=True, slots=True)
class Saving:
    """How many lines an entry is shorter without a part, and whether it fits then.

    Of a filmography `most` says with how many entries of each person it would fit as well; 0 where
    only without any.
    """

    part: Part
    lines: int
    fits: bool
    most: int = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """The least step at which an entry fits, none where it fits at none, and what would save."""

    step: int | None
    savings: tuple[Saving, ...]


def advice_on(
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    film_id: "FilmId",
    profile: "Profile",
    is_wanted: Callable[[], bool] = lambda: True,
) -> Advice | None:
    """Return what can be done about an entry, what saves most first.

    It is set several times for that; nothing comes of it once it `is_wanted` no more.

    Raises:
        PrintProblem: The pages could not be set.
    """
    savings = tuple(
        replace(saving, most=most_entries(press, snapshot, book, film_id, profile, is_wanted))
        if saving.part == Part.FILMOGRAPHY and saving.fits
        else saving
        for saving in savings_of(press, snapshot, book, film_id, profile)
    )
    least, most = 0, int(setting_of(snapshot, book).design.values["fit"]["steps"])
    tried = most
    while is_wanted():
        fit = fits_at_steps(press, snapshot, book, {film_id: tried}, profile)[film_id]
        if fit.is_over and tried == most and least == 0:
            return Advice(None, savings)
        if fit.is_over:
            least = tried + 1
        else:
            most = tried
        if least >= most:
            return Advice(most, savings)
        tried = (least + most) // 2
    return None


def savings_of(
    press: "Press", snapshot: "Snapshot", book: "Book", film_id: "FilmId", profile: "Profile"
) -> tuple[Saving, ...]:
    """Return what each part that an entry may do without would save; a short entry has none."""
    if book.is_short:
        return ()
    setting = setting_of(snapshot, book)
    whole = film_content(snapshot, film_id, setting)
    parts = [part for part in Part if _has(whole, part)]
    if not parts:
        return ()
    entries = [whole] + [
        {
            **film_content(snapshot, film_id, setting, without={part}),
            "id": part,
            "anchor": f"{whole['anchor']}-without-{part}",
        }
        for part in parts
    ]
    fits: dict[Any, Fit] = dict(fits_alone(press, entries, setting, profile))
    saved = [
        Saving(part, fits[film_id].lines - fits[part].lines, not fits[part].is_over)
        for part in parts
    ]
    return tuple(
        sorted((saving for saving in saved if saving.lines > 0), key=lambda one: -one.lines)
    )


def most_entries(
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    film_id: "FilmId",
    profile: "Profile",
    is_wanted: Callable[[], bool] = lambda: True,
) -> int:
    """Return how many entries of each filmography may print so that an entry fits.

    It is known to fit without any of them; 0 where it fits with all, or is not wanted any more.
    """
    setting = setting_of(snapshot, book)
    whole = film_content(snapshot, film_id, setting)
    fits_with = 0
    fails_with = max(len(person["filmography"]) for person in whole["people"])
    if not fits_alone(press, [whole], setting, profile)[film_id].is_over:
        return 0
    while fails_with - fits_with > 1:
        if not is_wanted():
            return 0
        tried = (fits_with + fails_with) // 2
        entry = film_content(with_most(snapshot, tried), film_id, setting)
        if fits_alone(press, [entry], setting, profile)[film_id].is_over:
            fails_with = tried
        else:
            fits_with = tried
    return fits_with


def _has(content: dict[str, Any], part: Part) -> bool:
    if part == Part.FILMOGRAPHY:
        return any(person["filmography"] for person in content["people"])
    return bool(content[part])
