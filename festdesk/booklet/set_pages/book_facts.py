"""All that is measured in a book as it was set, for whoever judges it: no sentences, no verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from festdesk.booklet.compile import page_of_entries
from festdesk.booklet.fit import fits_of, fitting_steps
from festdesk.booklet.plan import plan_of
from festdesk.booklet.set_pages.lines import read_pages
from festdesk.booklet.set_pages.paragraphs import paragraphs_of
from festdesk.booklet.set_pages.starts import first_pages, key_in_plan
from festdesk.booklet.setting import setting_of

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.compile import Press
    from festdesk.booklet.fit import Fit
    from festdesk.booklet.glyphs import Replaced
    from festdesk.booklet.plan import Part
    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.set_pages.lines import ReadPages
    from festdesk.booklet.set_pages.paragraphs import SetParagraph
    from festdesk.snapshot import Snapshot

_MM_PER_PT = 25.4 / 72
# Searching how much tighter entries must be set costs several settings of each of them, and no step
# saves many lines.
_MOST_TIGHTENED, _MOST_LINES = 6, 12


@dataclass(frozen=True, slots=True)
class BookFacts:
    """A book as it was set. Pages are counted from 1.

    `places` are the pages of anchors, `firsts` those of planned parts by their keys. `steps` says
    how much tighter entries that are too long must be set, nothing where no step is enough; only
    the first that are near it are tried. `lines_on_page` is how many lines of running text a page
    holds.
    """

    book: "Book"
    content: Mapping[str, Any]
    plan: "tuple[Part, ...]"
    read: "ReadPages"
    places: Mapping[str, int]
    firsts: Mapping[str, int]
    paragraphs: "tuple[SetParagraph, ...]" = ()
    fits: "tuple[Fit, ...]" = ()
    steps: "Mapping[FilmId, int | None]" = field(default_factory=dict)
    lines_on_page: int = 0
    replaced: "tuple[Replaced, ...]" = ()
    missing_pictures: frozenset[str] = frozenset()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.read.pages)


def measure_book(  # noqa: PLR0913 -- what was set, by what, and whether it is wanted still
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    content: Mapping[str, Any],
    *,
    pdf: bytes,
    profile: "Profile",
    is_wanted: Callable[[], bool] = lambda: True,
) -> BookFacts | None:
    """Return what is to be known of a book that `press` has just set with a profile.

    `pdf` is what came of it. Nothing is returned once it `is_wanted` no more.

    Raises:
        PrintProblem: Entries that are too long could not be set tighter.
    """
    read = read_pages(pdf, is_wanted)
    if read is None:
        return None
    plan = plan_of(snapshot, book)
    places = page_of_entries(pdf)
    fits = tuple(fits_of(press, content, profile).values())
    if not is_wanted():
        return None
    replaced = press.replaced  # before something else is set
    setting = setting_of(snapshot, book)
    most = int(setting.design.values["fit"]["steps"])
    over = [fit.film_id for fit in fits if 0 < fit.lines <= _MOST_LINES and fit.step < most][
        :_MOST_TIGHTENED
    ]
    steps = fitting_steps(press, snapshot, book, over, profile, is_wanted)
    if not is_wanted():
        return None
    line_mm = float(setting.design.values["text"]["line_pt"]) * _MM_PER_PT
    return BookFacts(
        book=book,
        content=content,
        plan=plan,
        read=read,
        places=places,
        firsts=first_pages(book, plan, places),
        paragraphs=paragraphs_of(
            content, places, read, {part.anchor: key_in_plan(book, part) for part in plan}
        ),
        fits=fits,
        steps=steps,
        lines_on_page=int(setting.text_height_mm / line_mm),
        replaced=replaced,
        missing_pictures=press.missing_pictures,
    )
