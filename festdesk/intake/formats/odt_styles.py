"""How a paragraph of an OpenDocument text looks: a heading, hidden, with room around it."""

import re
from dataclasses import dataclass, replace

from festdesk.intake.formats.xml_parts import Element, attribute, tag_of

_LENGTH = re.compile(r"(-?[\d.]+)(cm|mm|in|pt|pc|px)")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_HEADING = re.compile(r"(?:Heading|Title|Subtitle)\b", re.IGNORECASE)
_CAPTION = re.compile(r"(?:Caption|Illustration|Figure)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """Room is in points."""

    is_heading: bool = False
    is_caption: bool = False
    is_hidden: bool = False
    is_raised: bool = False
    points_before: float = 0.0
    points_after: float = 0.0


class Styles:
    """The styles of a document by their names: those it lists, and those made for one place."""

    least_gap = 3.0  # from here on, two paragraphs look apart

    def __init__(self, *roots: Element | None) -> None:
        self._looks: dict[str, Look] = {}
        self._defined: dict[str, Element] = {}
        self._base = Look()
        for root in roots:
            for style in root.iter("{*}style", "{*}default-style") if root is not None else ():
                if tag_of(style) == "style":
                    self._defined[attribute(style, "name")] = style
                elif attribute(style, "family") == "paragraph":
                    self._base = _adapted(self._base, style)

    def look_of(self, named: str) -> Look:
        """Return how what has the style `named` looks."""
        if named in self._looks:
            return self._looks[named]
        chain: list[str] = []
        at = named
        while at in self._defined and at not in chain:
            chain.append(at)
            at = attribute(self._defined[at], "parent-style-name")
        look = self._base
        for at in reversed(chain):
            look = _adapted(look, self._defined[at])
            if _HEADING.match(at):
                look = replace(look, is_heading=True)
            elif _CAPTION.match(at):
                look = replace(look, is_caption=True)
        self._looks[named] = look
        return look


def _adapted(look: Look, style: Element) -> Look:
    for child in style:
        if tag_of(child) == "paragraph-properties":
            both = attribute(child, "margin")
            look = replace(
                look,
                points_before=_points(attribute(child, "margin-top") or both, look.points_before),
                points_after=_points(attribute(child, "margin-bottom") or both, look.points_after),
            )
        elif tag_of(child) == "text-properties":
            shown, position = attribute(child, "display"), attribute(child, "text-position")
            look = replace(
                look,
                is_hidden=shown == "none" if shown else look.is_hidden,
                is_raised=_is_above(position) if position else look.is_raised,
            )
    return look


def _points(length: str, otherwise: float) -> float:
    found = _LENGTH.fullmatch(length.strip())
    try:
        return float(found[1]) * _POINTS[found[2]] if found else otherwise
    except ValueError:
        return otherwise


def _is_above(position: str) -> bool:
    """Return whether words stand above the line: “super”, or by a share of their height."""
    return position.startswith("super") or (position[:1].isdigit() and not position.startswith("0"))
