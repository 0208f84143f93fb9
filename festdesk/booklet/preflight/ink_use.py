"""The ink of pictures, read back from the file: each in squares of at most 0.7 mm on paper.

A single dark pixel wets no paper; a square of 0.7 mm does. That size is also what a JPEG gives up
cheaply: at an eighth of its size and less it need not be unpacked whole.
"""

import io
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from festdesk.base.wording import sentence
from festdesk.booklet.inks import InkUse, ink_use
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity

if TYPE_CHECKING:
    from PIL import Image

    from festdesk.booklet.preflight.survey import Picture, Survey
    from festdesk.booklet.profiles import Profile

_SQUARE_INCH = 0.7 / 25.4
_STEPS = (8, 4, 2, 1)
_CHANNELS = 4
_BITS = 8
# So many at once, because their bytes are held in memory meanwhile.
_AT_ONCE = 8
_WORKERS = 2
Key = tuple[int, int]

INK_OF_PICTURES = Rule(
    "ink limit of pictures",
    sentence(
        "Print",
        "No picture has more than {limit} % of ink in any square of 0.7 mm; the most is {most} %.",
    ),
    sentence(
        "Print",
        "A picture has {most} % of ink, and the paper takes {limit} %; {share} % of the picture is"
        " over that.",
    ),
)
MEASURED = Rule(
    "measured",
    sentence("Print", "The ink of all {count} pictures was measured."),
    sentence("Print", "The ink of a picture could not be measured."),
    Severity.WARNING,
)


@dataclass(frozen=True, slots=True)
class _Packed:
    """A picture as it lies in the file, and by how much it may be made smaller."""

    data: bytes
    is_jpeg: bool
    size: tuple[int, int]
    is_turned: bool  # full where its numbers say empty, as Adobe writes JPEGs
    step: int


class InkMeter:
    """Measures pictures while the pages that show them are still being read.

    Bytes are taken out of the file by the thread that has it open; other threads unpack them, and
    only a few pictures wait at a time, because their bytes are held in memory.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="ink")
        self._steps: dict[Key, int] = {}
        self._asked: dict[Key, Future[InkUse | None]] = {}
        self._waiting: deque[Future[InkUse | None]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._workers.shutdown(cancel_futures=True)

    def take(self, picture: "Picture") -> None:
        """Measure a picture, once more where it is shown larger than it was before."""
        if not _is_in_inks(picture.drawn):
            return
        key, step = picture.drawn.objgen, _step_for(picture)
        if self._steps.get(key, _STEPS[0] + 1) <= step:
            return
        self._steps[key] = step
        self._asked[key] = self._workers.submit(_use_of, _packed(picture, step), self._limit)
        self._waiting.append(self._asked[key])
        if len(self._waiting) > _AT_ONCE:
            wait([self._waiting.popleft()])

    def uses(self) -> "dict[Key, InkUse | None]":
        """Return how much ink each picture takes; none where it could not be measured."""
        return {key: asked.result() for key, asked in self._asked.items()}


def look_at_ink_of_pictures(
    survey: "Survey", meter: InkMeter, profile: "Profile"
) -> Iterator[Claim]:
    """Yield what holds of the ink that pictures take."""
    pages: dict[Key, set[int]] = {}
    for picture in survey.pictures:
        pages.setdefault(picture.drawn.objgen, set()).add(picture.page)
    uses = meter.uses()
    known = {key: use for key, use in uses.items() if use is not None}
    over = {key: use for key, use in known.items() if use.share_over}
    yield INK_OF_PICTURES.claim(
        holds=not over,
        pages={page for key in over for page in pages[key]},
        limit=profile.ink_limit,
        most=f"{max((use.highest for use in known.values()), default=0):.0f}",
        share=f"{100 * max((use.share_over for use in over.values()), default=0):.3g}",
    )
    unknown = uses.keys() - known.keys()
    yield MEASURED.claim(
        holds=not unknown, pages={p for key in unknown for p in pages[key]}, count=len(known)
    )


def _is_in_inks(picture: Any) -> bool:  # noqa: ANN401 -- a PDF stream
    import pikepdf

    named = str(picture.get("/ColorSpace", "")) in ("/DeviceCMYK", "/CMYK")
    return named and isinstance(picture, pikepdf.Stream)


def _step_for(picture: "Picture") -> int:
    """Return by how much a picture may shrink, so that a pixel is no more than a square."""
    allowed = _SQUARE_INCH * picture.dpi
    return next(step for step in _STEPS if step <= allowed or step == 1)


def _packed(picture: "Picture", step: int) -> _Packed | None:
    """Return a picture as it can be unpacked by another thread; nothing where it is unusual."""
    import pikepdf

    drawn: Any = picture.drawn
    filters = drawn.get("/Filter", pikepdf.Array([]))
    names = [str(one) for one in ([filters] if isinstance(filters, pikepdf.Name) else filters)]
    is_jpeg = names == ["/DCTDecode"]
    decode = drawn.get("/Decode")
    try:
        data = drawn.read_raw_bytes() if is_jpeg else drawn.read_bytes()
    except pikepdf.PdfError:
        return None
    if not is_jpeg and int(drawn.get("/BitsPerComponent", 0)) != _BITS:
        return None
    is_turned = decode is not None and float(decode[0]) > float(decode[1])
    return _Packed(data, is_jpeg, picture.pixels, is_turned, step)


def _use_of(packed: _Packed | None, limit: int) -> InkUse | None:
    from PIL import ImageChops

    if packed is None:
        return None
    inks = _unpacked(packed)
    if inks is None:
        return None
    return ink_use(ImageChops.invert(inks) if _reads_turned(packed) else inks, limit)


def _reads_turned(packed: _Packed) -> bool:
    # Pillow turns each JPEG of four inks, taking it for one of Adobe's.
    return packed.is_turned != packed.is_jpeg


def _unpacked(packed: _Packed) -> "Image.Image | None":
    from PIL import Image, UnidentifiedImageError

    width, height = packed.size
    try:
        if packed.is_jpeg:
            opened = Image.open(io.BytesIO(packed.data), formats=("JPEG",))
            opened.draft("CMYK", (max(1, width // packed.step), max(1, height // packed.step)))
            return opened if opened.mode == "CMYK" else None
        whole = Image.frombytes("CMYK", packed.size, packed.data[: width * height * _CHANNELS])
        return whole.reduce(packed.step)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
