"""Whether an entry fits its pages, by how many lines it does not, and how much tighter it would.

The engine marks on its pages where each part of an entry begins and ends; what is made of that
here is exact, page breaks and lower stills included, and costs no second setting.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from festdesk.base.wording import Told, sentence
from festdesk.booklet.content import entry_content
from festdesk.booklet.setting import setting_of
from festdesk.booklet.text_fit import Room, TextFit, text_fits
from festdesk.books.tables import Product

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.base.ids import FilmId, PersonId
    from festdesk.booklet.book import Book
    from festdesk.booklet.compile import Press
    from festdesk.booklet.designs import Design
    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot

STEP_DOES = sentence("Fit", "size −{size} %, lines −{line} % apart, letters −{tracking} ‰ apart")
AS_DESIGNED = sentence("Fit", "as designed")
_LABEL = "fit"
_PT_PER_MM = 72 / 25.4
# A last page of fewer lines than this is none: the entry counts as too long for the page before.
LEAST_LINES = 6
_HAIR_PT = 0.5  # what rounding may add to a height
_KEPT_LINES = 1.5

Mark = Mapping[str, Any]


class EntriesSet(NamedTuple):
    """The lines that the filmography of a person takes, in all its columns together."""

    lines: int
    columns: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How an entry fits: `lines` too many, or free where they are fewer than none.

    `by_language` says it of the texts of each language as if they stood alone, and `language` names
    the longest of them. It is empty in a book of one language, where all are alike, and where it is
    no single one: what stands beside the texts is longer, or now one is and now another.
    `step` is how much tighter it is set already. `texts` has each text that is printed, in the
    order of print, where the entry is set alone to be looked at. `still_lines` says how many lines
    the still would make room for before it is as low as the design lets it be; they do not count
    as free, but what is over is less by them. `filmographies` are counted as `texts` are.
    """

    film_id: "FilmId"
    language: str
    lines: int
    pages: int
    allowed_pages: int
    step: int
    by_language: Mapping[str, int] = field(default_factory=dict)
    texts: tuple[TextFit, ...] = ()
    still_lines: int = 0
    filmographies: "Mapping[PersonId, EntriesSet]" = field(default_factory=dict)

    @property
    def is_over(self) -> bool:
        """Whether it is too long."""
        return self.lines > 0


def fits_of(press: "Press", content: Mapping[str, Any], profile: "Profile") -> "dict[FilmId, Fit]":
    """Return how the entries of a book or a preview fit, in their order.

    After the same content has been set, nothing is set again.
    """
    template = "preview.typ" if "film" in content else "main.typ"
    return fits_in(press.marked(template, content, profile, _LABEL), content["look"])


def fits_in(marks: Iterable[Mark], look: Mapping[str, Any]) -> "dict[FilmId, Fit]":
    """Return what the marks of a book say of its entries."""
    by_film: dict[FilmId, list[Mark]] = {}
    for mark in marks:
        by_film.setdefault(mark["film"], []).append(mark)
    return {film_id: _fit(film_id, found, look) for film_id, found in by_film.items()}


def fitting_steps(
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    film_ids: "Iterable[FilmId]",
    profile: "Profile",
    is_wanted: "Callable[[], bool]" = lambda: True,
) -> "dict[FilmId, int | None]":
    """Return the least step at which each entry fits, or none where it fits at no step.

    A search by halves for all of them together: they are set once for each half. Nothing is
    returned once it `is_wanted` no more.
    """
    most = setting_of(snapshot, book).design.values["fit"]["steps"]
    least = dict.fromkeys(film_ids, 0)
    fits_at = dict.fromkeys(least, most)
    found = fits_at_steps(press, snapshot, book, fits_at, profile)
    hopeless = {film_id for film_id, fit in found.items() if fit.is_over}
    while is_wanted():
        tried = {
            film_id: (least[film_id] + highest) // 2
            for film_id, highest in fits_at.items()
            if film_id not in hopeless and least[film_id] < highest
        }
        if not tried:
            return {film_id: None if film_id in hopeless else fits_at[film_id] for film_id in least}
        for film_id, fit in fits_at_steps(press, snapshot, book, tried, profile).items():
            if fit.is_over:
                least[film_id] = tried[film_id] + 1
            else:
                fits_at[film_id] = tried[film_id]
    return {}


def fitting_step(
    press: "Press", snapshot: "Snapshot", book: "Book", film_id: "FilmId", profile: "Profile"
) -> int | None:
    """Return the least step at which an entry fits; nothing where it fits at none."""
    return fitting_steps(press, snapshot, book, [film_id], profile)[film_id]


def describe_step(design: "Design", step: int) -> Told:
    """Return in words what a step of auto-fit does to an entry."""
    by = design.values["fit"]
    step = min(step, by["steps"])
    if step <= 0:
        return Told(AS_DESIGNED)
    return Told(
        STEP_DOES,
        {
            "size": f"{step * by['size_permille'] / 10:g}",
            "line": f"{step * by['line_permille'] / 10:g}",
            "tracking": f"{step * by['tracking_permille']:g}",
        },
    )


def fits_at_steps(
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    steps: "Mapping[FilmId, int]",
    profile: "Profile",
) -> "dict[FilmId, Fit]":
    """Set entries at these steps, each on pages of its own, and return how they fit."""
    if not steps:
        return {}
    setting = setting_of(snapshot, replace(book, fittings=dict(steps)))
    entries = [entry_content(snapshot, film_id, setting) for film_id in steps]
    return fits_alone(press, entries, setting, profile)


def fits_alone(
    press: "Press",
    entries: Sequence[Mapping[str, Any]],
    setting: "Setting",
    profile: "Profile",
    *,
    counts: bool = False,
) -> "dict[FilmId, Fit]":
    """Set entries, each on pages of its own that nobody sees, and return how they fit.

    They are told apart by what their content calls `id`. `counts` asks for the lines of each text.
    """
    content: dict[str, Any] = {
        "look": setting.look(),
        "language": setting.language,
        "words": setting.words.plain(),
        "entries": list(entries),
        "counts": counts,
    }
    return fits_in(press.marked("fits.typ", content, profile, _LABEL), content["look"])


@dataclass(frozen=True, slots=True)
class _Page:
    """Where the text of a page stands, in points, and in how many columns entries follow there."""

    top: float
    height: float
    inside: float
    outside: float
    measure: float
    columns: int

    def along(self, mark: Mark) -> float:
        """Return how far a mark stands along the text of all columns of all pages."""
        left = self.inside if mark["page"] % 2 else self.outside
        column = int((mark["x"] - left + _HAIR_PT) * self.columns / self.measure)
        column = min(max(column, 0), self.columns - 1)
        before = mark["page"] * self.columns + column
        return float(before * self.height + mark["y"] - self.top)


def _page_of(look: Mapping[str, Any]) -> _Page:
    margin = {name: mm * _PT_PER_MM for name, mm in look["design"]["margin"].items()}
    width, height = look["width"] * _PT_PER_MM, look["height"] * _PT_PER_MM
    return _Page(
        margin["top_mm"],
        height - margin["top_mm"] - margin["bottom_mm"],
        margin["inside_mm"],
        margin["outside_mm"],
        width - margin["inside_mm"] - margin["outside_mm"],
        look["design"]["entry"]["columns"],
    )


def _fit(film_id: "FilmId", found: Sequence[Mark], look: Mapping[str, Any]) -> Fit:
    entry = look["design"]["entry"]
    page = _page_of(look)
    marks = [mark for mark in found if "x" in mark]
    starts = [mark for mark in marks if mark["what"] == "start"]
    ends = [mark for mark in marks if mark["what"] == "end"]
    line = float(ends[-1]["line"])
    still = sum(mark["gives"] for mark in found if mark["what"] == "still")
    # At a break between pages the engine keeps a line or two empty; see `still-height`.
    still = max(0.0, still - _KEPT_LINES * line) if len(starts) == 1 else still
    pages = ends[-1]["page"] - starts[0]["page"] + 1
    height = page.along(ends[-1]) - page.along(starts[0])
    if look["product"] == Product.PROGRAMME:
        lines = _lines(height - entry["short_most_mm"] * _PT_PER_MM, line)
        allowed = 1
        rooms = [Room(ends[-1]["page"], -lines * line)]
    elif not ends[-1]["alone"]:
        allowed = entry["pages"]
        lines = _lines(height - allowed * page.columns * page.height, line)
        rooms = [Room(ends[-1]["page"], -lines * line)]
    else:
        allowed = max(len(starts), entry["pages"])
        each = allowed // len(starts)
        frames = [
            _over(first, last, page, line, each) for first, last in zip(starts, ends, strict=True)
        ]
        frames[-1] -= int((_sprung(marks, page) + _HAIR_PT) / line)
        if frames[0] > 0:
            frames[0] = max(1, frames[0] - int(still / line))
        over = sum(lines for lines in frames if lines > 0)
        lines = over or frames[-1]
        rooms = [
            Room(last["page"], -frame * line + (still if frame <= 0 and not number else 0))
            for number, (frame, last) in enumerate(zip(frames, ends, strict=True))
        ]
    by_language = {
        language: lines - math.ceil((slack - _HAIR_PT) / line)
        for language, slack in _slacks(marks, page, look["languages"]).items()
    }
    longest = max(by_language, key=lambda language: by_language[language])
    told = len(by_language) > 1 and len(set(by_language.values())) > 1
    is_text = by_language[longest] >= lines
    return Fit(
        film_id,
        longest if told and is_text else "",
        lines,
        pages,
        allowed,
        int(ends[-1]["step"]),
        by_language,
        text_fits(found, page.along, rooms),
        int(still / line),
        {
            mark["person"]: EntriesSet(mark["lines"], mark["columns"])
            for mark in found
            if mark["what"] == "entries"
        },
    )


def _sprung(marks: Sequence[Mark], page: _Page) -> float:
    """Return how much free room a design has put above what stands at the foot of a page."""
    springs = [page.along(mark) for mark in marks if mark["what"] == "spring"]
    ends = [page.along(mark) for mark in marks if mark["what"] == "spring-end"]
    return sum(last - first for first, last in zip(springs, ends, strict=True))


def _over(first: Mark, last: Mark, page: _Page, line: float, allowed: int) -> int:
    """Return the lines that a frame has beyond its pages, negative where it has room."""
    used = last["page"] - first["page"] + 1
    on_last = last["y"] - page.top
    if used > allowed:
        return max(1, _lines((used - allowed - 1) * page.height + on_last, line))
    if used > 1 and on_last < LEAST_LINES * line:
        return max(1, _lines(on_last, line))
    return -int((page.height - on_last + _HAIR_PT) / line)


def _lines(over_pt: float, line: float) -> int:
    """Return lines to be cut, or how many are free, as a negative number."""
    return math.ceil((over_pt - _HAIR_PT) / line) if over_pt > _HAIR_PT else -int(-over_pt / line)


def _slacks(marks: Sequence[Mark], page: _Page, languages: Sequence[str]) -> dict[str, float]:
    """Return how much shorter each language is than what stands beside it."""
    slacks = dict.fromkeys(languages, 0.0)
    beside = 0.0
    texts_end = 0.0
    row: dict[str, float] = {}
    for mark in marks:
        place = page.along(mark)
        if mark["what"] == "text":
            row[mark["language"]] = place
            if len(row) == len(languages):
                for language, end in row.items():
                    slacks[language] += max(row.values()) - end
                row = {}
        elif mark["what"] == "beside-texts":
            texts_end = place
        elif mark["what"] == "beside-facts":
            beside = max(0.0, place - texts_end)
    return {language: slack + beside for language, slack in slacks.items()}
