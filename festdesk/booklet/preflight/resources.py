"""What a dictionary of resources holds: fonts, pictures, colours, states, and more streams."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from festdesk.booklet.preflight.findings import Kind, Seen
from festdesk.booklet.preflight.spaces import space_of

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
# Six capitals and a plus sign before the name of a font that is embedded in part.
_PREFIX = 7
_FORBIDDEN_FILTERS = frozenset({"/LZWDecode", "/LZW", "/Crypt"})
_PLAIN_CURVES = frozenset({"/Default"})
_NO_HALFTONE = frozenset({"/Default"})


@dataclass(frozen=True, slots=True)
class Inner:
    """A stream that is reached through resources; one without its own uses those around it."""

    stream: Any
    resources: Any


@dataclass(slots=True)
class Held:
    """What one dictionary of resources holds."""

    seen: Seen = field(default_factory=Seen)
    fonts: dict[tuple[int, int], str] = field(default_factory=dict)
    inner: list[Inner] = field(default_factory=list)
    is_transparent: bool = False


def look_at(resources: Any) -> Held:  # noqa: ANN401 -- a PDF dictionary
    """Return what a dictionary of resources holds, whether or not it is drawn."""
    held = Held()
    if resources is None:
        return held
    for space in values(resources, "/ColorSpace"):
        _add_space(held, space)
    for font in values(resources, "/Font"):
        _add_font(held, font, resources)
    for drawn in values(resources, "/XObject"):
        _add_drawn(held, drawn, resources)
    for pattern in values(resources, "/Pattern"):
        _add_pattern(held, pattern, resources)
    for shading in values(resources, "/Shading"):
        _add_space(held, shading.get("/ColorSpace"))
    for state in values(resources, "/ExtGState"):
        _add_state(held, state, resources)
    for properties in values(resources, "/Properties"):
        if str(properties.get("/Type", "")) in ("/OCG", "/OCMD"):
            held.seen.add(Kind.LAYER)
    return held


def values(holder: Any, key: str) -> Iterator[Any]:  # noqa: ANN401 -- a PDF dictionary
    """Yield the values of the dictionary that stands under a key."""
    found = holder.get(key)
    if found is not None:
        yield from values_of(found)


def values_of(found: Any) -> Iterator[Any]:  # noqa: ANN401 -- a PDF dictionary
    """Yield the values of a dictionary."""
    for name in found.keys():  # noqa: SIM118 -- a PDF dictionary is no mapping
        yield found[name]


def _add_space(held: Held, space: Any) -> None:  # noqa: ANN401
    made_of = space_of(space)
    for stranger in made_of.strangers:
        held.seen.add(Kind.STRANGER, stranger)
    for spot in made_of.spots:
        held.seen.add(Kind.SPOT, spot)


def _add_font(held: Held, font: Any, around: Any) -> None:  # noqa: ANN401
    name = str(font.get("/BaseFont", font.get("/Name", "?"))).removeprefix("/")
    held.fonts[font.objgen if font.is_indirect else (0, len(held.fonts))] = name
    if str(font.get("/Subtype")) == "/Type3":
        for glyph in values(font, "/CharProcs"):
            held.inner.append(Inner(glyph, font.get("/Resources", around)))
        return
    below = font.get("/DescendantFonts")
    described = (font if below is None else below[0]).get("/FontDescriptor")
    if described is None or not any(key in described for key in _FONT_FILES):
        held.seen.add(Kind.BARE_FONT, name)
    elif not (name[_PREFIX - 1 : _PREFIX] == "+" and name[: _PREFIX - 1].isupper()):
        held.seen.add(Kind.WHOLE_FONT, name)


def _add_drawn(held: Held, drawn: Any, around: Any) -> None:  # noqa: ANN401
    kind = str(drawn.get("/Subtype"))
    if "/OPI" in drawn:
        held.seen.add(Kind.OPI)
    if "/OC" in drawn:
        held.seen.add(Kind.LAYER)
    if kind == "/Image":
        _add_picture(held, drawn)
    elif kind == "/Form":
        _add_form(held, drawn, around)
    if kind == "/PS" or "/PS" in drawn or str(drawn.get("/Subtype2", "")) == "/PS":
        held.seen.add(Kind.POSTSCRIPT)


def _add_picture(held: Held, picture: Any) -> None:  # noqa: ANN401
    import pikepdf

    if not picture.get("/ImageMask", False):
        _add_space(held, picture.get("/ColorSpace"))
    if "/Alternates" in picture:
        held.seen.add(Kind.OPI)
    held.is_transparent |= "/SMask" in picture
    filters = picture.get("/Filter", [])
    for one in [filters] if isinstance(filters, pikepdf.Name) else filters:
        if str(one) in _FORBIDDEN_FILTERS:
            held.seen.add(Kind.FILTER, str(one).removeprefix("/"))


def _add_form(held: Held, form: Any, around: Any) -> None:  # noqa: ANN401
    add_group(held, form.get("/Group"))
    held.inner.append(Inner(form, form.get("/Resources", around)))


def add_group(held: Held, group: Any) -> None:  # noqa: ANN401
    """Look at the transparency group of a page or a form."""
    if group is None:
        return
    held.is_transparent = True
    for stranger in space_of(group.get("/CS")).strangers:
        held.seen.add(Kind.GROUP, stranger)


def _add_pattern(held: Held, pattern: Any, around: Any) -> None:  # noqa: ANN401
    if "/Shading" in pattern:
        _add_space(held, pattern["/Shading"].get("/ColorSpace"))
    else:
        held.inner.append(Inner(pattern, pattern.get("/Resources", around)))


def _add_state(held: Held, state: Any, around: Any) -> None:  # noqa: ANN401
    import pikepdf

    for key in ("/TR", "/TR2"):
        if key in state and str(state[key]) not in _PLAIN_CURVES:
            held.seen.add(Kind.HALFTONE, key.removeprefix("/"))
    if "/HT" in state and str(state["/HT"]) not in _NO_HALFTONE:
        held.seen.add(Kind.HALFTONE, "HT")
    mask = state.get("/SMask")
    if isinstance(mask, pikepdf.Dictionary) and "/G" in mask:
        held.is_transparent = True
        _add_form(held, mask["/G"], around)
    if any(float(state.get(key, 1)) < 1 for key in ("/ca", "/CA")):
        held.is_transparent = True
    if str(state.get("/BM", "/Normal")) not in ("/Normal", "/Compatible"):
        held.is_transparent = True
