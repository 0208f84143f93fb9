"""Colour spaces looked through, down to what they are made of."""

from dataclasses import dataclass
from typing import Any

# What is no ink of the press, as it is called in a sentence; these names are the same everywhere.
_DEVICE = {
    "/DeviceRGB": "RGB", "/RGB": "RGB", "/CalRGB": "RGB (CalRGB)",
    "/CalGray": "CalGray", "/Lab": "Lab",
}  # fmt: skip
_INKS = frozenset({"/DeviceCMYK", "/CMYK", "/DeviceGray", "/G", "/Pattern"})
_ICC = {1: "Gray (ICC)", 3: "RGB (ICC)", 4: "CMYK (ICC)"}
_PROCESS = frozenset({"/Cyan", "/Magenta", "/Yellow", "/Black", "/None", "/All"})
# Deeper is no colour space but an attempt to keep us busy.
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Space:
    """What a colour space is made of: colours that are no inks of the press, and spot colours."""

    strangers: frozenset[str] = frozenset()
    spots: frozenset[str] = frozenset()
    is_cmyk: bool = False


def space_of(space: Any, *, depth: int = 0) -> Space:  # noqa: ANN401 -- a PDF name or array
    """Return what a colour space is made of: Indexed of its base, Separation of its alternate."""
    import pikepdf

    if space is None:
        return Space()
    if isinstance(space, pikepdf.Name):
        return _named(str(space))
    if depth > _DEEPEST or not isinstance(space, pikepdf.Array) or not len(space):
        return Space(frozenset({"?"}))
    parts = list(space)
    return _named(str(parts[0])) if len(parts) == 1 else _made_of(parts, depth)


def _made_of(parts: list[Any], depth: int) -> Space:
    kind = str(parts[0])
    if kind == "/ICCBased":
        return Space(frozenset({_ICC.get(int(parts[1].get("/N", 0)), "ICC")}))
    if kind in ("/Indexed", "/I", "/Pattern"):
        base = space_of(parts[1], depth=depth + 1)
        return Space(base.strangers, base.spots)
    return _inks(parts, depth) if kind in ("/Separation", "/DeviceN") else _named(kind)


def _named(name: str) -> Space:
    if name in _INKS:
        return Space(is_cmyk=name in ("/DeviceCMYK", "/CMYK"))
    return Space(frozenset({_DEVICE.get(name, name.removeprefix("/"))}))


def _inks(parts: list[Any], depth: int) -> Space:
    import pikepdf

    names = parts[1] if isinstance(parts[1], pikepdf.Array) else [parts[1]]
    spots = frozenset(str(name).removeprefix("/") for name in names if str(name) not in _PROCESS)
    alternate = space_of(parts[2], depth=depth + 1) if len(parts) > 2 else Space()  # noqa: PLR2004
    return Space(alternate.strangers, spots | alternate.spots)
