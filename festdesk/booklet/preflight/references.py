"""References read back: every place is there, on the page that the book says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.verdict import Claim, Rule

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.preflight.expected import Expected
    from festdesk.booklet.profiles import Profile

PLACES = Rule(
    "places",
    sentence("Print", "Each of the {count} parts and entries of the book is there."),
    sentence("Print", "Parts or entries of the book are missing or lead nowhere: {missing}."),
)
LINKS = Rule(
    "targets",
    sentence("Print", "Each link inside the file leads to a page of it."),
    sentence("Print", "A link leads to a page that is not there."),
)
_MOST_NAMED = 5


def look_at_references(
    opened: "pikepdf.Pdf", profile: "Profile", expected: "Expected"
) -> Iterator[Claim]:
    """Yield what holds of places and links."""
    numbers: dict[tuple[int, int], int] = {
        _of(page): number for number, page in enumerate(opened.pages, start=1)
    }
    named = dict(named_places(opened))
    pages = {name: numbers.get(place) for name, place in named.items()}
    if expected.anchors:
        # What is printed has no names; there the pages are those that the engine told.
        known = pages if profile.links else dict(expected.places)
        missing = sorted(
            anchor
            for anchor in expected.anchors
            if known.get(anchor) is None
            or not 0 < (known[anchor] or 0) <= len(numbers)
            or (expected.places and expected.places.get(anchor) != known[anchor])
        )
        shown = ", ".join(missing[:_MOST_NAMED]) + (" …" if len(missing) > _MOST_NAMED else "")
        yield PLACES.claim(holds=not missing, count=len(expected.anchors), missing=shown)
    if profile.links:
        bad = [
            number
            for number, page in enumerate(opened.pages, start=1)
            if not all(
                _leads_somewhere(note, pages, numbers) for note in page.obj.get("/Annots", [])
            )
        ]
        yield LINKS.claim(holds=not bad, pages=bad)


def named_places(opened: "pikepdf.Pdf") -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the names in a file and the objects of the pages they stand for."""
    import pikepdf

    root: Any = opened.Root
    names = root.get("/Names")
    if names is not None and "/Dests" in names:
        for name, place in pikepdf.NameTree(names.Dests).items():
            yield str(name), _page_of(place)


def _page_of(place: Any) -> tuple[int, int]:  # noqa: ANN401 -- a PDF array or dictionary
    import pikepdf

    if isinstance(place, pikepdf.Dictionary):
        place = place.get("/D")
    if isinstance(place, pikepdf.Array) and len(place) and isinstance(place[0], pikepdf.Dictionary):
        return _of(place[0])
    return (0, 0)


def _leads_somewhere(
    note: Any,  # noqa: ANN401 -- a PDF dictionary
    named: dict[str, int | None],
    numbers: dict[tuple[int, int], int],
) -> bool:
    import pikepdf

    action = note.get("/A")
    place = note.get("/Dest")
    if place is None and action is not None and str(action.get("/S")) == "/GoTo":
        place = action.get("/D")
    if place is None:
        return True
    if isinstance(place, pikepdf.Array):
        return _page_of(place) in numbers
    return named.get(str(place).removeprefix("/")) is not None


def _of(page: Any) -> tuple[int, int]:  # noqa: ANN401 -- a PDF object
    number: Any = page.objgen
    return number[0], number[1]
