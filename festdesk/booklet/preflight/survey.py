"""The whole file gone through page by page: what was found where, and which pictures lie there."""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from festdesk.booklet.preflight.findings import Kind
from festdesk.booklet.preflight.geometry import IDENTITY, Matrix, scale_of, sides_of, times
from festdesk.booklet.preflight.resources import Held, Inner, add_group, look_at, values_of
from festdesk.booklet.preflight.streams import Drawn, Placed, read_stream

if TYPE_CHECKING:
    import pikepdf

# Deeper than any designer nests; a form that draws itself ends here.
_DEEPEST = 12
# Nor would a page show more forms; a few that draw each other often would never end.
_MOST_PLACED = 5000


# What reading a dictionary raises where something of another kind stands than should.
STRANGE = (TypeError, ValueError, KeyError, IndexError, AttributeError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page: its pixels and how large it is printed, in points."""

    drawn: Any
    page: int
    pixels: tuple[int, int]
    points: tuple[float, float]

    @property
    def dpi(self) -> float:
        """The lower of its two resolutions."""
        return min(
            72 * pixels / max(points, 0.01)
            for pixels, points in zip(self.pixels, self.points, strict=True)
        )


@dataclass(slots=True)
class Read:
    """A stream together with its resources, and the streams that these hold."""

    drawn: Drawn
    held: Held


@dataclass(slots=True)
class Survey:
    """What was found in a file: for each kind the pages, and on each page the details."""

    opened: "pikepdf.Pdf"
    found: dict[Kind, dict[int, set[str]]] = field(default_factory=dict)
    fonts: dict[tuple[int, int], str] = field(default_factory=dict)
    pictures: list[Picture] = field(default_factory=list)
    thinnest: dict[int, float] = field(default_factory=dict)
    most_inks: dict[int, float] = field(default_factory=dict)
    transparent: set[int] = field(default_factory=set)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.opened.pages)

    def on_pages(self, *kinds: Kind) -> dict[int, set[str]]:
        """Return the pages with anything of these kinds, and the details there."""
        pages: dict[int, set[str]] = {}
        for kind in kinds:
            for page, details in self.found.get(kind, {}).items():
                pages.setdefault(page, set()).update(details)
        return pages


def survey(
    opened: "pikepdf.Pdf",
    progress: Callable[[int, int], None],
    seen: Callable[[Picture], None],
) -> Survey:
    """Go through all pages; tell after each how many are done, and each picture as it is seen."""
    going = _Going(Survey(opened), seen)
    count = len(opened.pages)
    for number, page in enumerate(opened.pages, start=1):
        try:
            going.look_at_page(number, page)
        except STRANGE as error:
            pages = going.survey.found.setdefault(Kind.UNREADABLE, {})
            pages.setdefault(number, set()).add(str(error)[:80])
        progress(number, count)
    return going.survey


class _Going:
    """Remembers what was read, so that what stands on many pages is read once."""

    def __init__(self, survey: Survey, seen: Callable[[Picture], None]) -> None:
        self.survey = survey
        self._seen = seen
        self._read: dict[tuple[int, int], Read] = {}
        self._held: dict[tuple[int, int], Held] = {}
        self._placed = 0

    def look_at_page(self, number: int, page: "pikepdf.Page") -> None:
        """Look at all that a page shows or could show."""
        resources = _inherited(page.obj, "/Resources")
        drawn = _drawn_by(page.obj.get("/Contents"), resources)
        read = Read(drawn, self._resources(resources))
        extra = Held()
        add_group(extra, page.obj.get("/Group"))
        self._note(number, read)
        self._note(number, Read(Drawn(), extra))
        for inner in _appearances(page.obj):
            self._note(number, self._inner(inner), is_page=False)
            self._reach(number, self._inner(inner), set())
        self._reach(number, read, set())
        self._placed = 0
        self._place(number, read, resources, IDENTITY, 0)

    def _reach(self, number: int, read: Read, seen: set[tuple[int, int]]) -> None:
        """Note what stands in the streams below one, drawn or not."""
        for inner in read.held.inner:
            if inner.stream.objgen not in seen:
                seen.add(inner.stream.objgen)
                below = self._inner(inner)
                self._note(number, below, is_page=False)
                self._reach(number, below, seen)

    def _note(self, number: int, read: Read, *, is_page: bool = True) -> None:
        survey = self.survey
        for kind, detail in read.drawn.seen.found | read.held.seen.found:
            # What is in a form is tagged where the form is drawn.
            if kind is not Kind.UNTAGGED or is_page:
                survey.found.setdefault(kind, {}).setdefault(number, set()).add(detail)
        survey.fonts.update(read.held.fonts)
        if read.held.is_transparent:
            survey.transparent.add(number)
        if read.drawn.most_inks > survey.most_inks.get(number, 0.0):
            survey.most_inks[number] = read.drawn.most_inks

    def _place(
        self,
        number: int,
        read: Read,
        around: Any,  # noqa: ANN401 -- a PDF dictionary
        matrix: Matrix,
        depth: int,
    ) -> None:
        """Find out where the pictures of a page lie, through all forms that draw them."""
        if read.drawn.thinnest is not None:
            width = read.drawn.thinnest * scale_of(matrix)
            self.survey.thinnest[number] = min(width, self.survey.thinnest.get(number, width))
        for placed in read.drawn.placed:
            lies = times(placed.matrix, matrix)
            if str(placed.drawn.get("/Subtype", "/Image")) == "/Image":
                self._add_picture(number, placed, lies)
            elif depth < _DEEPEST and self._placed < _MOST_PLACED and "/BBox" in placed.drawn:
                self._placed += 1
                form = placed.drawn
                resources = form.get("/Resources", around)
                own = form.get("/Matrix")
                inside = times(_matrix(own), lies) if own is not None else lies
                self._place(
                    number, self._inner(Inner(form, resources)), resources, inside, depth + 1
                )

    def _add_picture(self, number: int, placed: Placed, lies: Matrix) -> None:
        pixels = (int(placed.drawn.get("/Width", 0)), int(placed.drawn.get("/Height", 0)))
        picture = Picture(placed.drawn, number, pixels, sides_of(lies))
        self.survey.pictures.append(picture)
        self._seen(picture)

    def _inner(self, inner: Inner) -> Read:
        # A stream without resources of its own means another thing on each page.
        key = inner.stream.objgen if "/Resources" in inner.stream else None
        if key is not None and key in self._read:
            return self._read[key]
        drawn = _drawn_by(inner.stream, inner.resources)
        read = Read(drawn, self._resources(inner.resources))
        if key is not None:
            self._read[key] = read
        return read

    def _resources(self, resources: Any) -> Held:  # noqa: ANN401 -- a PDF dictionary
        if resources is None or not resources.is_indirect:
            return look_at(resources)
        if resources.objgen not in self._held:
            self._held[resources.objgen] = look_at(resources)
        return self._held[resources.objgen]


def _drawn_by(contents: Any, resources: Any) -> Drawn:  # noqa: ANN401 -- PDF objects
    """Read the stream of a form, or the one or several of a page, which are read as one."""
    import pikepdf

    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    try:
        content = b"\n".join(one.read_bytes() for one in streams if one is not None)
        inline = list(_inline_pictures(streams)) if b"BI" in content else []
    except (pikepdf.PdfError, UserWarning) as error:
        drawn = Drawn()
        drawn.seen.add(Kind.UNREADABLE, str(error)[:80])
        return drawn
    return read_stream(content, resources, inline)


def _inline_pictures(streams: list[Any]) -> Iterator[Any]:
    """Yield the dictionaries of the pictures that lie in the streams themselves."""
    import pikepdf

    with warnings.catch_warnings():
        # The library warns of a stream that breaks off, and goes on as if it were whole.
        warnings.simplefilter("error")
        for stream in streams:
            for instruction in pikepdf.parse_content_stream(stream, "BI ID EI"):
                picture = instruction.operands[0]
                if isinstance(picture, pikepdf.PdfInlineImage):
                    yield picture.obj


def _inherited(holder: Any, key: str) -> Any:  # noqa: ANN401 -- a PDF dictionary
    """Return the value of a page or of the nearest node above it that has one."""
    for _ in range(_DEEPEST):
        if holder is None or key in holder:
            break
        holder = holder.get("/Parent")
    return None if holder is None else holder.get(key)


def _appearances(page: Any) -> Iterator[Inner]:  # noqa: ANN401 -- a PDF dictionary
    """Yield the streams that draw the notes and fields on a page, in each of their states."""
    import pikepdf

    for note in page.get("/Annots", []):
        drawn = note.get("/AP")
        if drawn is None:
            continue
        for one in values_of(drawn):
            streams = [one] if isinstance(one, pikepdf.Stream) else values_of(one)
            for stream in streams:
                if isinstance(stream, pikepdf.Stream):
                    yield Inner(stream, stream.get("/Resources"))


def _matrix(numbers: Any) -> Matrix:  # noqa: ANN401 -- a PDF array
    a, b, c, d, e, f = (float(number) for number in numbers)
    return a, b, c, d, e, f
