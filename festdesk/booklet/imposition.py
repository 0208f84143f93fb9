"""Pages laid on sheets, so that sheets folded once and put into each other are a book.

Two pages stand side by side on each side of a sheet. Saddle stitched, all sheets are one pile,
folded together. Perfect bound, they are sections of as many pages as the signature says, each
folded by itself and glued to the next; where pages are left over, the thinner section is the last
but one, so that none is loose at the end.

A pile needs a multiple of four pages. The empty ones that this takes come before the last page: the
first page stays the front of the book and the last one its back.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.marks import (
    REGISTRATION,
    Cut,
    crop_lines,
    fold_lines,
    register_mark,
    registration_space,
)
from festdesk.booklet.profiles import MARKS_MM, Imposition, Method
from festdesk.booklet.trim import POINTS_PER_MM, Trim

if TYPE_CHECKING:
    import pikepdf

NO_PAGES = sentence("Error", "There is no page to lay on a sheet.")
SHEET_TOO_SMALL = sentence(
    "Error",
    "Two pages with their bleed need a sheet of {width} x {height} mm, but the profile has one of"
    " {sheet_width} x {sheet_height} mm. Choose a larger sheet.",
)
_ON_A_SHEET = 4  # pages, two on each side
_LINE = 0.25
_FROM_MARK = 3 * POINTS_PER_MM
_TOLERANCE = 0.02

# Told how many sides are laid out, and of how many.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet, and the pages on it from 1; none where a page stays empty.

    Sheets are counted through the whole book and sections too. `depth` is how many sheets of its
    pile lie around this one.
    """

    section: int
    sheet: int
    left: int | None
    right: int | None
    depth: int
    is_front: bool = True


def sides_of(count: int, plan: Imposition) -> list[Side]:
    """Return the sides of all sheets for a book of so many pages, in the order of printing."""
    pages: list[int | None] = list(range(1, count + 1))
    missing = -count % _ON_A_SHEET
    last = pages[-1:] if count > 1 else []
    pages = [*pages[: count - len(last)], *[None] * missing, *last]
    sides: list[Side] = []
    for section, size in enumerate(_sections(len(pages), plan), start=1):
        pile, pages = pages[:size], pages[size:]
        for depth in range(size // _ON_A_SHEET):
            sheet = len(sides) // 2 + 1
            at = 2 * depth
            sides += [
                Side(section, sheet, pile[-1 - at], pile[at], depth),
                Side(section, sheet, pile[at + 1], pile[-2 - at], depth, is_front=False),
            ]
    return sides


def _sections(count: int, plan: Imposition) -> list[int]:
    """Return how many pages each section has; `count` is a multiple of four."""
    if plan.method is Method.SADDLE:
        return [count] if count else []
    size = max(_ON_A_SHEET, plan.signature - plan.signature % _ON_A_SHEET)
    sections, rest = [size] * (count // size), count % size
    if rest:
        sections.insert(max(0, len(sections) - 1), rest)
    return sections


def impose(
    source: Path,
    target: Path,
    plan: Imposition,
    *,
    slugs: bytes | None = None,
    marked: bool = True,
    progress: Progress = lambda _done, _of: None,
) -> Trim:
    """Lay the pages of a file that is finished for press on sheets; return their size when cut.

    Bleed is kept on the outer edges and cut at the fold. `slugs` is a PDF with a page for each
    side, which is printed below the pages. What a file has besides its pages stays.

    Raises:
        PrintProblem: There are no pages, or the sheet is too small for them.
    """
    import pikepdf

    with pikepdf.open(source) as opened:
        count = len(opened.pages)
        if not count:
            raise PrintProblem(NO_PAGES)
        table = _Table(opened, plan, slugs, marked=marked)
        sides = sides_of(count, plan)
        for number, side in enumerate(sides, start=1):
            table.lay(side)
            progress(number, len(sides))
        del opened.pages[:count]
        opened.save(target, force_version=opened.pdf_version, deterministic_id=True)
    return Trim(2 * table.width / POINTS_PER_MM, table.height / POINTS_PER_MM)


class _Table:
    """Where sheets are laid out; all in points, the origin in the lower left corner of a sheet."""

    def __init__(
        self, opened: "pikepdf.Pdf", plan: Imposition, slugs: bytes | None, *, marked: bool
    ) -> None:
        self._opened = opened
        self._plan = plan
        self._marked = marked
        self._forms: list[Any] = [
            page.as_form_xobject(handle_transformations=False) for page in opened.pages
        ]
        first = opened.pages[0]
        self._trims = [tuple(float(edge) for edge in page.trimbox) for page in opened.pages]
        left, bottom, right, top = self._trims[0]
        self.width, self.height = right - left, top - bottom
        self._bleed = max(0.0, left - float(first.bleedbox[0]))
        self._sheet = self._sheet_size()
        for form, page in zip(self._forms, opened.pages, strict=True):
            form.BBox = page.bleedbox
        self._space = registration_space(opened)
        self._slugs = _forms_in(opened, slugs) if slugs is not None else []
        self._laid = 0

    def lay(self, side: Side) -> None:
        """Add a side of a sheet to the file."""
        from pikepdf import Dictionary, Rectangle

        fold, bottom = self._sheet[0] / 2, (self._sheet[1] - self.height) / 2
        creep = side.depth * self._plan.paper_thickness_mm * POINTS_PER_MM
        drawn: list[str] = []
        forms: dict[str, Any] = {}
        for name, number, left in (
            ("L", side.left, fold - self.width + creep),
            ("R", side.right, fold - creep),
        ):
            if number is not None:
                forms[name] = self._opened.make_indirect(self._forms[number - 1])
                drawn += self._placed(name, number, left, bottom, fold)
        cut = Cut(
            fold - self.width + creep, bottom, fold + self.width - creep, bottom + self.height,
            self._bleed,
        )  # fmt: skip
        if self._marked:
            drawn += self._marks(cut, fold)
        if self._laid < len(self._slugs):
            forms["S"] = self._slugs[self._laid]
            at = cut.left + _FROM_MARK, self._slug_bottom(cut)
            drawn.append(f"q 1 0 0 1 {at[0]:.4f} {at[1]:.4f} cm /S Do Q")
        page = self._opened.add_blank_page(page_size=self._sheet)
        page.obj.Contents = self._opened.make_stream("\n".join(drawn).encode())
        page.obj.Resources = Dictionary(
            XObject=Dictionary({f"/{name}": form for name, form in forms.items()}),
            ColorSpace=Dictionary({f"/{REGISTRATION}": self._space}),
        )
        whole = (fold - self.width, bottom, fold + self.width, bottom + self.height)
        b = self._bleed
        page.trimbox = Rectangle(*whole)
        page.bleedbox = Rectangle(whole[0] - b, whole[1] - b, whole[2] + b, whole[3] + b)
        self._laid += 1

    def _placed(self, name: str, number: int, left: float, bottom: float, fold: float) -> list[str]:
        """Draw a page with its trim at a place, and nothing of it beyond the fold."""
        trim, b = self._trims[number - 1], self._bleed
        if name == "L":
            window = (left - b, fold - left + b)
        else:
            window = (fold, left + self.width + b - fold)
        return [
            f"q {window[0]:.4f} {bottom - b:.4f} {window[1]:.4f} {self.height + 2 * b:.4f} re W n",
            f"1 0 0 1 {left - trim[0]:.4f} {bottom - trim[1]:.4f} cm /{name} Do Q",
        ]

    def _marks(self, cut: Cut, fold: float) -> list[str]:
        away = self._bleed + MARKS_MM * POINTS_PER_MM / 2
        middle = (cut.bottom + cut.top) / 2
        return [
            f"q /{REGISTRATION} CS /{REGISTRATION} cs 1 SCN 1 scn {_LINE} w",
            *crop_lines(cut),
            *fold_lines(fold, cut),
            *register_mark(cut.left - away, middle),
            *register_mark(cut.right + away, middle),
            *register_mark((fold + cut.right) / 2, cut.bottom - away),
            *register_mark((fold + cut.right) / 2, cut.top + away),
            "Q",
        ]

    def _slug_bottom(self, cut: Cut) -> float:
        return cut.bottom - self._bleed - MARKS_MM * POINTS_PER_MM * 0.7

    def _sheet_size(self) -> tuple[float, float]:
        least = (2 * (self.width + self._bleed), self.height + 2 * self._bleed)
        around = 2 * MARKS_MM * POINTS_PER_MM if self._marked else 0.0
        given = (
            self._plan.sheet_width_mm * POINTS_PER_MM, self._plan.sheet_height_mm * POINTS_PER_MM,
        )  # fmt: skip
        sheet = (given[0] or least[0] + around, given[1] or least[1] + around)
        if sheet[0] < least[0] - _TOLERANCE or sheet[1] < least[1] - _TOLERANCE:
            raise PrintProblem(
                SHEET_TOO_SMALL,
                width=_in_mm(least[0]), height=_in_mm(least[1]),
                sheet_width=_in_mm(sheet[0]), sheet_height=_in_mm(sheet[1]),
            )  # fmt: skip
        return sheet


def slug_lines(sides: Sequence[Side], pattern: str, name: str) -> Iterator[str]:
    """Yield what stands beside each side: {name}, {section}, {sheet}, {sheets} and {side}."""
    sheets = sides[-1].sheet if sides else 0
    for side in sides:
        yield pattern.format(
            name=name,
            section=side.section,
            sheet=side.sheet,
            sheets=sheets,
            side="A" if side.is_front else "B",
        )


def _forms_in(opened: "pikepdf.Pdf", pdf: bytes) -> list[Any]:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as other:
        return [
            opened.copy_foreign(page.as_form_xobject(handle_transformations=False))
            for page in other.pages
        ]


def _in_mm(points: float) -> str:
    return f"{points / POINTS_PER_MM:.0f}"
