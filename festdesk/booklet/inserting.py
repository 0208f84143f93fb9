"""Foreign pages put into the book for press: as themselves, so letters stay letters and inks inks.

The engine has set a proxy where such a page will stand, as it does for a still. The page takes its
place as a form. Nothing of the foreign file comes along but what is drawn: no links, notes, fields,
scripts or attachments. A page that cannot come as a form stays a proxy, and a picture of it will
stand there.
"""

import io
import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.booklet.foreign_pages import Region, placement_of, unreadable
from festdesk.booklet.preflight.foreign import unsuitable
from festdesk.booklet.swapping import name_in

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.stills import Fetch, Order

_log = logging.getLogger(__name__)

# What a form may take along of a page's resources; nothing else draws.
_DRAWN_WITH = frozenset(
    {
        "/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/ProcSet", "/Properties", "/Shading",
        "/XObject",
    }
)  # fmt: skip
# What leads from something drawn to actions, other files, layers or the structure of its own file.
_LEADS_AWAY = (
    "/A", "/AA", "/AF", "/LastModified", "/Metadata", "/OC", "/OPI", "/PieceInfo", "/Ref",
    "/StructParent", "/StructParents",
)  # fmt: skip
# A picture of less than this many bytes may be a proxy.
_MOST_PROXY_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Inserted:
    """How many pages were put in as they are drawn, and why others were not, by their names."""

    count: int
    pictured: "Mapping[str, str]"


def page_proxy(
    sha256: str, number: int, *, width_mm: float, height_mm: float, alt: str, missing: str
) -> dict[str, Any]:
    """Return what a content says of a foreign page that stands over a whole page of the book.

    `number` counts from 1; width and height are the book's after it is cut; `missing` is printed
    where the page cannot be read.
    """
    size = f"{round(width_mm * 10)}x{round(height_mm * 10)}"
    return {
        "path": f"stills/page-{sha256}-{number}-{size}.jpg",
        "sha256": sha256,
        "page": number,
        "width_mm": width_mm,
        "height_mm": height_mm,
        "focus": [500, 500],
        "alt": alt,
        "missing": missing,
    }


def insert_pages(
    source: Path, target: Path, orders: "Iterable[Order]", fetch: "Fetch", profile: "Profile"
) -> Inserted:
    """Write the engine's `source` with foreign pages for the proxies of their orders.

    Where none is put in, nothing is written.
    """
    wanted = {order.path: order for order in orders if order.page}
    if not wanted:
        return Inserted(0, {})
    import pikepdf

    with ExitStack() as stack:
        opened = stack.enter_context(pikepdf.open(source))
        files = _Files(fetch, stack)
        made: dict[str, Any] = {}
        pictured: dict[str, str] = {}
        for holder, name, path in list(_proxies_in(opened)):
            if path in wanted and path not in made:
                made[path] = _form_or_none(opened, files, wanted[path], profile, pictured)
            if made.get(path) is not None:
                holder[name] = made[path]
        count = sum(form is not None for form in made.values())
        if count:
            # Classic, since the table of places is read when the stills take their places.
            opened.save(target, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return Inserted(count, pictured)


class _Files:
    """Foreign files, each opened once and closed with the stack."""

    def __init__(self, fetch: "Fetch", stack: ExitStack) -> None:
        self._fetch = fetch
        self._stack = stack
        self._opened: dict[str, pikepdf.Pdf] = {}

    def page(self, order: "Order") -> "pikepdf.Page":
        """Return the page that an order asks for.

        Raises:
            ValueError: It is not there, or its file shows things only at times.
        """
        import pikepdf

        if order.sha256 not in self._opened:
            content = self._fetch(order.sha256)
            if content is None:
                raise ValueError("the file is not there")
            opened = self._stack.enter_context(pikepdf.open(io.BytesIO(content)))
            self._opened[order.sha256] = opened
        opened = self._opened[order.sha256]
        if _hides_layers(opened):
            raise ValueError("the file has layers that are not shown")
        return opened.pages[order.page - 1]


def _form_or_none(
    opened: "pikepdf.Pdf",
    files: _Files,
    order: "Order",
    profile: "Profile",
    pictured: dict[str, str],
) -> Any:  # noqa: ANN401 -- a PDF stream
    try:
        page = files.page(order)
        reason = unsuitable(page, profile)
        if not reason:
            return _form_of(opened, page, order)
    except unreadable() as error:
        reason = str(error)
    _log.info("A page of a PDF is put in as a picture: %s", reason)
    pictured[f"{order.alt or order.sha256[:8]}, {order.page}"] = reason
    return None


def _form_of(opened: "pikepdf.Pdf", page: "pikepdf.Page", order: "Order") -> Any:  # noqa: ANN401
    from pikepdf import Array, Dictionary

    around = 2 * order.bleed_mm
    region = Region(order.width_mm - around, order.height_mm - around, order.bleed_mm)
    placement = placement_of(page, region)
    form: Any = opened.copy_foreign(page.as_form_xobject(handle_transformations=False))
    form.read_bytes()  # what cannot be read now cannot be printed later
    form.BBox = Array([round(edge, 4) for edge in placement.seen])
    form.Matrix = Array([round(value, 9) for value in placement.matrix])
    form.Resources = form.get("/Resources", Dictionary())
    _strip(form, set())
    return form


def _hides_layers(opened: "pikepdf.Pdf") -> bool:
    layers: Any = opened.Root.get("/OCProperties", {})
    usual: Any = layers.get("/D", {})
    return bool(len(usual.get("/OFF", []))) or str(usual.get("/BaseState", "/ON")) != "/ON"


def _strip(drawn: Any, seen: set[tuple[int, int]]) -> None:  # noqa: ANN401 -- a PDF object
    """Take from something drawn, and all that is drawn with it, what leads away from it."""
    waiting = [drawn]
    while waiting:
        one = waiting.pop()
        if one.objgen != (0, 0):
            if one.objgen in seen:
                continue
            seen.add(one.objgen)
        for key in _LEADS_AWAY:
            if key in one:
                del one[key]
        resources = one.get("/Resources")
        if resources is not None:
            waiting += _stripped_resources(resources)


def _stripped_resources(resources: Any) -> Iterator[Any]:  # noqa: ANN401 -- a PDF dictionary
    """Take what does not draw from resources; yield what may have resources of its own."""
    from pikepdf import Dictionary, Object

    for key in list(resources.keys()):
        if key not in _DRAWN_WITH:
            del resources[key]
    layers: Any = resources.get("/Properties", {})
    for name in list(layers.keys()):
        layers[name] = Dictionary()  # marks in the drawing may name it; what it said is left behind
    drawn: Any = resources.get("/XObject", {})
    for name in list(drawn.keys()):
        if str(drawn[name].get("/Subtype")) not in {"/Form", "/Image"}:
            del drawn[name]
    for key in ("/XObject", "/Pattern", "/Font"):
        held: Any = resources.get(key, {})
        yield from (held[name] for name in held.keys() if isinstance(held[name], Object))  # noqa: SIM118
    states: Any = resources.get("/ExtGState", {})
    for name in states.keys():  # noqa: SIM118 -- a PDF dictionary is no mapping
        mask: Any = states[name].get("/SMask")
        if mask is not None and isinstance(mask, Dictionary) and "/G" in mask:
            yield mask.G


def _proxies_in(opened: "pikepdf.Pdf") -> Iterator[tuple[Any, str, str]]:
    """Yield each use of a proxy: what holds it, under which name, and whose it is."""
    import pikepdf

    for held in opened.objects:
        if not isinstance(held, pikepdf.Dictionary | pikepdf.Stream) or "/Resources" not in held:
            continue
        pictures: Any = held.Resources.get("/XObject", {})
        for name in pictures.keys():  # noqa: SIM118 -- a PDF dictionary is no mapping
            picture = pictures[name]
            if (
                str(picture.get("/Subtype")) == "/Image"
                and int(picture.get("/Length", _MOST_PROXY_BYTES)) < _MOST_PROXY_BYTES
            ):
                path = name_in(picture.read_raw_bytes())
                if path is not None:
                    yield pictures, str(name), path
