"""How a paragraph of a Word document looks: a heading, an item of a list, with room around it."""

import re
from dataclasses import dataclass, replace

from festdesk.intake.formats.xml_parts import Element, attribute, tag_of

_HEADING = re.compile(r"(?:heading|title|subtitle)\b", re.IGNORECASE)
_OFF = frozenset(("0", "false", "off", "none"))
_AUTOMATIC = 280  # twentieths of a point that “automatic” room is
_BODY_LEVEL = 9  # of the outline, which says that it is none


@dataclass(frozen=True, slots=True)
class Look:
    """Room is in twentieths of a point."""

    is_heading: bool = False
    is_item: bool = False
    is_caption: bool = False
    space_before: int = 0
    space_after: int = 0
    end_is_deleted: bool = False


class Styles:
    """The styles of a document by their ids."""

    least_gap = 60  # from 3 points on, two paragraphs look apart

    def __init__(self, root: Element | None) -> None:
        self._looks: dict[str, Look] = {}
        self._defined: dict[str, Element] = {}
        self._usual = ""
        base = Look()
        if root is not None:
            base = _adapted(base, root.find("{*}docDefaults/{*}pPrDefault/{*}pPr"))
            for style in root.iterfind("{*}style"):
                self._defined[attribute(style, "styleId")] = style
                is_usual = attribute(style, "default") in {"1", "true"}
                if is_usual and attribute(style, "type") == "paragraph":
                    self._usual = attribute(style, "styleId")
        self._base = base

    def look_of(self, paragraph: Element) -> Look:
        """Return how a paragraph looks by its style and by itself."""
        properties = paragraph.find("{*}pPr")
        style = properties.find("{*}pStyle") if properties is not None else None
        named = attribute(style, "val") if style is not None else self._usual
        return _adapted(self._of_style(named), properties)

    def _of_style(self, named: str) -> Look:
        if named in self._looks:
            return self._looks[named]
        chain = []
        at = named
        while at in self._defined and at not in chain:
            chain.append(at)
            based = self._defined[at].find("{*}basedOn")
            at = attribute(based, "val") if based is not None else ""
        look = self._base
        for at in reversed(chain):
            style = self._defined[at]
            look = _adapted(look, style.find("{*}pPr"))
            name = style.find("{*}name")
            if name is not None and _HEADING.match(attribute(name, "val")):
                look = replace(look, is_heading=True)
            elif name is not None and attribute(name, "val").lower() == "caption":
                look = replace(look, is_caption=True)
        self._looks[named] = look
        return look


def _adapted(look: Look, properties: Element | None) -> Look:
    """Return `look` with what `properties` say otherwise."""
    if properties is None:
        return look
    for child in properties:
        tag = tag_of(child)
        if tag == "spacing":
            look = replace(
                look,
                space_before=_room(child, "before", look.space_before),
                space_after=_room(child, "after", look.space_after),
            )
        elif tag == "contextualSpacing" and attribute(child, "val") not in _OFF:
            look = replace(look, space_after=0)
        elif tag == "outlineLvl":
            look = replace(look, is_heading=_number(child, "val", _BODY_LEVEL) < _BODY_LEVEL)
        elif tag == "numPr":
            numbered = child.find("{*}numId")
            is_item = numbered is not None and attribute(numbered, "val") != "0"
            look = replace(look, is_item=is_item)
        elif tag == "rPr":
            look = replace(look, end_is_deleted=child.find("{*}del") is not None)
    return look


def _room(spacing: Element, side: str, otherwise: int) -> int:
    automatic = attribute(spacing, f"{side}Autospacing")
    if automatic and automatic not in _OFF:
        return _AUTOMATIC
    return _number(spacing, side, otherwise)


def _number(element: Element, name: str, otherwise: int) -> int:
    words = attribute(element, name)
    return int(words) if words.isdecimal() else otherwise


def is_on(properties: Element | None, tag: str) -> bool:
    """Return whether a switch is set among the properties of a run."""
    switch = properties.find("{*}" + tag) if properties is not None else None
    return switch is not None and attribute(switch, "val") not in _OFF


def is_raised(run: Element) -> bool:
    """Return whether the words of a run stand above the line, as the number of a note does."""
    properties = run.find("{*}rPr")
    for child in properties if properties is not None else ():
        if tag_of(child) == "vertAlign":
            return attribute(child, "val") == "superscript"
        if tag_of(child) == "position":
            return attribute(child, "val").isdecimal() and attribute(child, "val") != "0"
    return False
