"""Designs: the measures, faces and manners of a book as data, and the templates that use them.

A design is a folder in resources/designs: `design.toml` with the numbers and Typst files for what
differs in more than numbers (cover, strand, entry). An edition's own design is a shipped one with
other numbers; it holds no templates, because a template is code and may come from anybody's file.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from festdesk.base import paths
from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.trim import Trim

if TYPE_CHECKING:
    from pathlib import Path

    from festdesk.snapshot import Snapshot

NO_SUCH_DESIGN = sentence("Error", "There is no design “{name}”. There are: {names}.")
USUAL = "quiet"
# Margins follow the paper, within reason: small paper keeps one, large paper is not all margin.
_LEAST_SCALE, _MOST_SCALE = 0.72, 1.35
Values = dict[str, Any]


@dataclass(frozen=True)
class Design:
    """A design ready to be used: its numbers for the size of the book, its templates by name."""

    name: str
    base: str
    trim: Trim
    values: Values

    def templates(self) -> dict[str, bytes]:
        """Return the templates of the design by the names under which others import them."""
        return _templates(self.base)


def shipped_designs() -> tuple[str, ...]:
    """Return the names of the designs that come with the program."""
    return tuple(sorted(path.parent.name for path in _folder().glob("*/design.toml")))


def design_name(name: str, language: str) -> str:
    """Return what a shipped design is called in a language."""
    names: Mapping[str, str] = _shipped(name)["name"]
    return names.get(language.split("-", maxsplit=1)[0], names["en"])


def design_of(snapshot: "Snapshot", name: str, trim: Trim | None = None) -> Design:
    """Return a shipped design by its name or an own one by its id, for pages of `trim`.

    Raises:
        PrintProblem: There is no such design.
    """
    own = next((own for own in snapshot.own_designs if own.id == name), None)
    if own is None:
        return shipped_design(name, trim)
    base = own.base if own.base in shipped_designs() else USUAL
    try:
        settings = json.loads(own.settings)
    except (ValueError, RecursionError):
        settings = {}
    values = _with(_shipped(base), settings if isinstance(settings, dict) else {})
    return _sized(own.id, base, values, trim)


def shipped_design(name: str, trim: Trim | None = None) -> Design:
    """Return a design that comes with the program, for pages of `trim` or of its own size.

    Raises:
        PrintProblem: There is no such design.
    """
    if name not in shipped_designs():
        raise PrintProblem(NO_SUCH_DESIGN, name=name, names=", ".join(shipped_designs()))
    return _sized(name, name, _shipped(name), trim)


def _sized(name: str, base: str, values: Values, trim: Trim | None) -> Design:
    own = Trim(float(values["width_mm"]), float(values["height_mm"]))
    paper = trim or own
    scale = min(paper.width_mm / own.width_mm, paper.height_mm / own.height_mm)
    scale = min(max(scale, _LEAST_SCALE), _MOST_SCALE)
    sized = dict(values)
    for group in ("margin", "entry"):
        sized[group] = {
            key: round(value * scale, 2) if key.endswith("_mm") else value
            for key, value in values[group].items()
        }
    sized["scale"] = round(scale, 4)
    return Design(name, base, paper, sized)


def _with(base: Values, changes: Mapping[str, Any]) -> Values:
    """Return `base` with those changes that have a place in it and are of the same kind."""
    made = dict(base)
    for key, value in changes.items():
        known = base.get(key)
        if isinstance(known, dict) and isinstance(value, Mapping):
            made[key] = _with(known, value)
        elif _are_alike(known, value):
            made[key] = value
    return made


def _are_alike(known: object, value: object) -> bool:
    if isinstance(known, bool) or isinstance(value, bool):
        return isinstance(known, bool) and isinstance(value, bool)
    if isinstance(known, int | float):
        return isinstance(value, int | float) and 0 <= value <= 1000  # noqa: PLR2004 -- mm, pt or permille
    if isinstance(known, list):
        return isinstance(value, list) and all(
            any(_are_alike(one, item) for one in known) for item in value
        )
    return isinstance(known, str) and isinstance(value, str)


@cache
def _shipped(name: str) -> Values:
    return tomllib.loads((_folder() / name / "design.toml").read_text(encoding="utf-8"))


@cache
def _templates(name: str) -> dict[str, bytes]:
    found = sorted((_folder() / name).glob("*.typ"))
    return {f"design/{path.name}": path.read_bytes() for path in found}


def _folder() -> "Path":
    return paths.resources() / "designs"
