"""The values of a design that an edition may change: their bounds, and what is wrong with others.

What is not named here belongs to the templates and stays as it is. A value outside its bounds is
not taken, and the design's own stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from festdesk.base.wording import Listed, Sentence, Told, sentence

Values = dict[str, Any]

NOT_SETTINGS = sentence(
    "Error", "The settings of this design are damaged, so the shipped design prints as it is."
)
NO_SUCH_VALUE = sentence("Error", "A design has nothing that is called “{name}”; it is left out.")
NOT_A_NUMBER = sentence(
    "Error", "{value} is “{found}”, which is no number. The shipped design’s {own} is used."
)
OUT_OF_BOUNDS = sentence(
    "Error",
    "{value} is {found}, but it must be from {least} to {most}. The shipped design’s {own} is"
    " used.",
)
NO_SUCH_CHOICE = sentence(
    "Error", "{value} is “{found}”, but it must be one of {choices}. The shipped design’s is used."
)
NOT_YES_OR_NO = sentence(
    "Error", "{value} must be yes or no, but it is “{found}”. The shipped design’s is used."
)
NO_FACES = sentence(
    "Error",
    "{value}: the edition has no font called {found}. Add its font file, or choose another; until"
    " then the shipped design’s is used.",
)


class Unit(StrEnum):
    """What the number of a value counts; words, yes or no, and names of faces have none."""

    MM = "mm"
    PT = "pt"
    PERMILLE = "permille"
    WEIGHT = "weight"
    COUNT = "count"
    CHOICE = "choice"
    YES_OR_NO = "yes or no"
    FACES = "faces"


@dataclass(frozen=True, slots=True)
class Editable:
    """A value that can be changed. `name` is “group.key”, as own settings nest it."""

    name: str
    label: Sentence
    unit: Unit
    least: float = 0
    most: float = 0
    choices: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """The group of the value."""
        return self.name.split(".")[0]

    @property
    def key(self) -> str:
        """Its name within the group."""
        return self.name.split(".")[1]


_MM, _PT, _PERMILLE = Unit.MM, Unit.PT, Unit.PERMILLE
_VALUES = (
    Editable("margin.top_mm", sentence("Design", "Margin at the top"), _MM, 6, 60),
    Editable("margin.bottom_mm", sentence("Design", "Margin at the bottom"), _MM, 6, 60),
    Editable("margin.inside_mm", sentence("Design", "Margin at the spine"), _MM, 6, 60),
    Editable("margin.outside_mm", sentence("Design", "Margin at the outer edge"), _MM, 6, 60),
    Editable("faces.text", sentence("Design", "Font of the text"), Unit.FACES),
    Editable("faces.small", sentence("Design", "Font of small type"), Unit.FACES),
    Editable("faces.title", sentence("Design", "Font of titles"), Unit.FACES),
    Editable("faces.display", sentence("Design", "Font of the cover"), Unit.FACES),
    Editable("text.size_pt", sentence("Design", "Size of the text"), _PT, 6, 16),
    Editable("text.line_pt", sentence("Design", "Line spacing of the text"), _PT, 7, 26),
    Editable("text.justified", sentence("Design", "Text justified"), Unit.YES_OR_NO),
    Editable("small.size_pt", sentence("Design", "Size of small type"), _PT, 5, 12),
    Editable("small.line_pt", sentence("Design", "Line spacing of small type"), _PT, 6, 18),
    Editable("title.weight", sentence("Design", "Weight of titles"), Unit.WEIGHT, 200, 900),
    Editable("short.title_size_pt", sentence("Design", "Title of short entries"), _PT, 7, 30),
    Editable("short.title_line_pt", sentence("Design", "Its line spacing"), _PT, 8, 36),
    Editable(
        "short.characters",
        sentence("Design", "Longest synopsis in a short entry, in characters"),
        Unit.COUNT,
        80,
        1200,
    ),
    Editable("entry.side_mm", sentence("Design", "Column of facts"), _MM, 0, 90),
    Editable("entry.gutter_mm", sentence("Design", "Space between columns"), _MM, 2, 15),
    Editable("entry.still_high_mm", sentence("Design", "Usual height of stills"), _MM, 10, 300),
    Editable("entry.still_most_mm", sentence("Design", "Greatest height of stills"), _MM, 10, 300),
    Editable("entry.still_least_mm", sentence("Design", "Smallest height of stills"), _MM, 10, 300),
    Editable("entry.short_gap_mm", sentence("Design", "Space between short entries"), _MM, 0, 20),
    Editable("part.title_pt", sentence("Design", "Names of parts"), _PT, 9, 60),
    Editable(
        "part.weight", sentence("Design", "Weight of the names of parts"), Unit.WEIGHT, 200, 900
    ),
    Editable("cover.name_pt", sentence("Design", "Name on the cover, at most"), _PT, 14, 120),
    Editable("cover.subtitle_pt", sentence("Design", "Subtitle on the cover"), _PT, 7, 36),
    Editable(
        "cover.still_permille",
        sentence("Design", "Height of the still on the cover"),
        _PERMILLE,
        200,
        1000,
    ),
    Editable("strand.title_pt", sentence("Design", "Names of strands"), _PT, 9, 90),
    Editable(
        "strand.band_permille",
        sentence("Design", "Height of the colour of a strand"),
        _PERMILLE,
        0,
        1000,
    ),
    Editable("fit.steps", sentence("Design", "Steps of tighter setting"), Unit.COUNT, 0, 12),
    Editable(
        "fit.size_permille", sentence("Design", "Smaller type in each step"), _PERMILLE, 0, 20
    ),
    Editable(
        "fit.line_permille", sentence("Design", "Closer lines in each step"), _PERMILLE, 0, 20
    ),
    Editable(
        "fit.tracking_permille", sentence("Design", "Closer letters in each step"), _PERMILLE, 0, 4
    ),
    Editable(
        "heads.where", sentence("Design", "Running line"), Unit.CHOICE, choices=("foot", "head")
    ),
    Editable(
        "heads.spread", sentence("Design", "First and last film of each spread"), Unit.YES_OR_NO
    ),
    Editable(
        "heads.folio",
        sentence("Design", "Page numbers"),
        Unit.CHOICE,
        choices=("outside", "centre", "none"),
    ),
    Editable("heads.thumb_index", sentence("Design", "Thumb index"), Unit.YES_OR_NO),
    Editable("heads.thumb_mm", sentence("Design", "Width of the thumb index"), _MM, 3, 12),
)


def editable_values() -> tuple[Editable, ...]:
    """Return what a design of the edition's own may change, in the order of a form."""
    return _VALUES


def problems_in(
    base: Mapping[str, Any], settings: object, families: frozenset[str]
) -> tuple[Told, ...]:
    """Return a sentence for each setting that is not taken; `families` are the faces there are."""
    if not isinstance(settings, Mapping):
        return (Told.of(NOT_SETTINGS),)
    return tuple(
        problem for *_, problem in _judged(base, settings, families) if problem is not None
    )


def with_settings(base: Mapping[str, Any], settings: object, families: frozenset[str]) -> Values:
    """Return the values of a shipped design with those of an own one that can be taken."""
    made: Values = {
        key: dict(value) if isinstance(value, dict) else value for key, value in base.items()
    }
    if isinstance(settings, Mapping):
        for group, key, value, problem in _judged(base, settings, families):
            if problem is None:
                # A face stands before those of the design, which have what it lacks.
                own = base[group][key]
                made[group][key] = (
                    [*value, *(face for face in own if face not in value)]
                    if isinstance(own, list)
                    else value
                )
    return made


Judged = tuple[str, str, Any, Told | None]


def _judged(
    base: Mapping[str, Any], settings: Mapping[Any, Any], families: frozenset[str]
) -> Iterator[Judged]:
    known = {value.name: value for value in _VALUES}
    for group, values in settings.items():
        if not isinstance(values, Mapping):
            yield str(group), "", None, Told.of(NO_SUCH_VALUE, name=group)
            continue
        for key, found in values.items():
            value = known.get(f"{group}.{key}")
            if value is None:
                yield str(group), str(key), None, Told.of(NO_SUCH_VALUE, name=f"{group}.{key}")
            else:
                own = base[value.group][value.key]
                yield value.group, value.key, found, _problem(value, found, own, families)


def _problem(value: Editable, found: object, own: object, families: frozenset[str]) -> Told | None:
    if value.unit == Unit.YES_OR_NO:
        taken, said = isinstance(found, bool), NOT_YES_OR_NO
    elif value.unit == Unit.CHOICE:
        taken, said = found in value.choices, NO_SUCH_CHOICE
    elif value.unit == Unit.FACES:
        taken, said = _are_faces(found, families), NO_FACES
    elif isinstance(found, bool) or not isinstance(found, int | float):
        taken, said = False, NOT_A_NUMBER
    else:
        taken, said = value.least <= found <= value.most, OUT_OF_BOUNDS
    if taken:
        return None
    return Told.of(
        said,
        value=value.label,
        found=Listed(_unknown(found, families)) if value.unit == Unit.FACES else found,
        own=own,
        choices=Listed(value.choices),
        least=f"{value.least:g}",
        most=f"{value.most:g}",
    )


def _are_faces(found: object, families: frozenset[str]) -> bool:
    return isinstance(found, list) and bool(found) and not _unknown(found, families)


def _unknown(found: object, families: frozenset[str]) -> tuple[object, ...]:
    names = found if isinstance(found, list) else [found]
    return tuple(name for name in names if not isinstance(name, str) or name not in families)
