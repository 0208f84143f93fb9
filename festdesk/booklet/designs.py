"""Designs: the measures, faces and manners of a book as data, and the templates that use them.

A design is a folder in resources/designs: `design.toml` with the numbers and Typst files for what
differs in more than numbers (cover, strand, entry). An edition's own design is a shipped one with
other numbers; it holds no templates, because a template is code and may come from anybody's file.
"""

import json
import tomllib
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from festdesk.base import paths
from festdesk.base.errors import PrintProblem
from festdesk.base.wording import Told, sentence
from festdesk.booklet.design_values import Values, problems_in, with_settings
from festdesk.booklet.fonts import GROTESQUE, SANS, SERIF
from festdesk.booklet.trim import Trim

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from festdesk.books.tables import OwnDesign
    from festdesk.snapshot import Snapshot

NO_SUCH_DESIGN = sentence("Error", "There is no design “{name}”. There are: {names}.")
USUAL = "quiet"
# Margins follow the paper, within reason: small paper keeps one, large paper is not all margin.
_LEAST_SCALE, _MOST_SCALE = 0.72, 1.35
# What follows the paper: lengths ending so, in these groups. Type for reading stays as it is.
_SCALED = {
    "margin": "_mm",
    "entry": ("side_mm", "gutter_mm", "still_least_mm", "still_low_mm", "still_high_mm",
              "still_most_mm", "row_high_mm", "short_most_mm", "short_gap_mm"),
    "heads": "distance_mm",
    "part": "_pt",
    "cover": "_pt",
    "strand": ("_pt", "_mm"),
}  # fmt: skip
_LEAST_TITLE = 1.2  # times the size of the text
_NARROWER = 0.8  # of its usual width a column may have, before there is one less
SHIPPED_FAMILIES = frozenset({SERIF, SANS, GROTESQUE, "Libertinus Serif"})


@dataclass(frozen=True)
class Design:
    """A design ready to be used: its numbers for the size of the book, its templates by name."""

    name: str
    base: str
    trim: Trim
    values: Values
    own_faces: tuple[str, ...] = ()  # the SHA-256 of the edition's font files that it names

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

    What an own design sets wrongly is as in the shipped one; `problems_of` says what that is.

    Raises:
        PrintProblem: There is no such design.
    """
    own = _own(snapshot, name)
    if own is None:
        return shipped_design(name, trim)
    base = _base_of(own)
    values = with_settings(_shipped(base), _settings_of(own), families_of(snapshot))
    named = {family for families in values["faces"].values() for family in families}
    faces = (face.sha256 for face in snapshot.faces if face.sha256 and face.family in named)
    return replace(_sized(own.id, base, values, trim), own_faces=tuple(faces))


def problems_of(snapshot: "Snapshot", name: str) -> tuple[Told, ...]:
    """Return a sentence for each setting of an own design that is not taken; none if shipped."""
    own = _own(snapshot, name)
    if own is None:
        return ()
    return problems_in(_shipped(_base_of(own)), _settings_of(own), families_of(snapshot))


def shipped_values(name: str) -> Values:
    """Return the numbers of a shipped design for its own size, to show beside changed ones."""
    return deepcopy(_shipped(name))


def families_of(snapshot: "Snapshot") -> frozenset[str]:
    """Return the families of faces that designs of this edition may name."""
    return SHIPPED_FAMILIES | {face.family for face in snapshot.faces if face.sha256}


def shipped_design(name: str, trim: Trim | None = None) -> Design:
    """Return a design that comes with the program, for pages of `trim` or of its own size.

    Raises:
        PrintProblem: There is no such design.
    """
    if name not in shipped_designs():
        raise PrintProblem(NO_SUCH_DESIGN, name=name, names=", ".join(shipped_designs()))
    return _sized(name, name, _shipped(name), trim)


def _own(snapshot: "Snapshot", name: str) -> "OwnDesign | None":
    return next((own for own in snapshot.own_designs if own.id == name), None)


def _base_of(own: "OwnDesign") -> str:
    return own.base if own.base in shipped_designs() else USUAL


def _settings_of(own: "OwnDesign") -> object:
    try:
        return json.loads(own.settings)
    except (ValueError, RecursionError):
        return None


def _sized(name: str, base: str, values: Values, trim: Trim | None) -> Design:
    own = Trim(float(values["width_mm"]), float(values["height_mm"]))
    paper = trim or own
    scale = min(paper.width_mm / own.width_mm, paper.height_mm / own.height_mm)
    scale = min(max(scale, _LEAST_SCALE), _MOST_SCALE)
    sized = deepcopy(values)
    least_pt = values["text"]["size_pt"]
    for group, endings in _SCALED.items():
        for key, value in sized[group].items():
            if key.endswith(endings):
                grown = round(value * scale, 2)
                sized[group][key] = max(grown, least_pt) if key.endswith("_pt") else grown
    sized["title"]["steps"] = [
        [letters, *_title(size, line, min(scale, 1.0), least_pt)]
        for letters, size, line in values["title"]["steps"]
    ]
    _keep_room(sized["margin"], paper)
    sized["entry"]["columns"] = _columns(sized, paper)
    sized["scale"] = round(scale, 4)
    return Design(name, base, paper, sized)


def _title(size: float, line: float, scale: float, least_pt: float) -> tuple[float, float]:
    smaller = max(size * scale, min(size, least_pt * _LEAST_TITLE))
    return round(smaller, 1), round(smaller * line / size, 1)


def _keep_room(margin: dict[str, float], paper: Trim) -> None:
    """Take from margins that would leave less than half of the paper to the text."""
    for first, second, size in (
        ("inside_mm", "outside_mm", paper.width_mm),
        ("top_mm", "bottom_mm", paper.height_mm),
    ):
        share = size / 2 / (margin[first] + margin[second])
        if share < 1:
            margin[first], margin[second] = (
                round(margin[first] * share, 2),
                round(margin[second] * share, 2),
            )


def _columns(values: Values, paper: Trim) -> int:
    """Return in how many columns entries stand on this paper: in one, unless they are narrow."""
    margin, entry = values["margin"], values["entry"]
    if not entry["column_mm"]:
        return 1
    measure = paper.width_mm - margin["inside_mm"] - margin["outside_mm"]
    gutter = entry["column_gutter_mm"]
    return max(1, int((measure + gutter) / (entry["column_mm"] * _NARROWER + gutter)))


@cache
def _shipped(name: str) -> Values:
    return tomllib.loads((_folder() / name / "design.toml").read_text(encoding="utf-8"))


@cache
def _templates(name: str) -> dict[str, bytes]:
    found = sorted((_folder() / name).glob("*.typ"))
    return {f"design/{path.name}": path.read_bytes() for path in found}


def _folder() -> "Path":
    return paths.resources() / "designs"
