"""What can be done about an entry that is too long: set it tighter, or leave something out."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from festdesk.booklet.entries import film_content
from festdesk.booklet.fit import Fit, fits_alone, fitting_step
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
    """How many lines an entry is shorter without a part, and whether it fits then."""

    part: Part
    lines: int
    fits: bool


@dataclass(frozen=True, slots=True)
class Advice:
    """The least step at which an entry fits, none where it fits at none, and what would save."""

    step: int | None
    savings: tuple[Saving, ...]


def advice_on(
    press: "Press", snapshot: "Snapshot", book: "Book", film_id: "FilmId", profile: "Profile"
) -> Advice:
    """Return what can be done about an entry, what saves most first.

    Raises:
        PrintProblem: The pages could not be set.
    """
    step = fitting_step(press, snapshot, book, film_id, profile)
    return Advice(step, savings_of(press, snapshot, book, film_id, profile))


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


def _has(content: dict[str, Any], part: Part) -> bool:
    if part == Part.FILMOGRAPHY:
        return any(person["filmography"] for person in content["people"])
    return bool(content[part])
