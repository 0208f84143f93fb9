"""Profiles made of stored values and turned into them again, with a sentence for impossible ones.

What a mapping (JSON) leaves out is as in the ready-made profile of the same purpose.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from festdesk.base.errors import InputProblem
from festdesk.base.wording import Sentence, sentence
from festdesk.booklet.profiles import PROFILES, Imposition, Marks, Profile, ProfileName

NO_SUCH_PURPOSE = sentence(
    "Error", "A PDF is made for screen, press, proof or imposed sheets, not for “{value}”."
)
NO_SUCH_CHOICE = sentence("Error", "“{value}” is no choice for {field}. It can be {choices}.")
NOT_A_NUMBER = sentence("Error", "{field} must be a number, but it is “{value}”.")
OUT_OF_BOUNDS = sentence(
    "Error", "{field} must be from {least} to {most}, but it is {value}. Please change it."
)
NOT_YES_OR_NO = sentence("Error", "{field} must be yes or no, but it is “{value}”.")
NOT_WORDS = sentence("Error", "{field} must be a short text of one line.")
NO_SUCH_FIELD = sentence("Error", "A profile has nothing that is called “{field}”.")
NOT_A_MAPPING = sentence("Error", "The profile is damaged: it is no list of values.")
DPI_CROSSED = sentence(
    "Error",
    "Pictures cannot be called too coarse below {least} dpi when they are made with at most"
    " {most} dpi.",
)
MARKS_INSIDE = sentence(
    "Error",
    "Marks need the press or imposed sheets; a PDF for screen or proof has none.",
)
NO_SUCH_ICC = sentence(
    "Error", "A colour profile is named by the hash of its bytes, and “{value}” is none."
)
NO_SHEETS = sentence("Error", "Only a profile for imposed sheets says how pages are imposed.")

MARKS_MM = 10.0
_LONGEST_WORDS = 120
_NOT_STORED = frozenset({"imposition", "icc_path"})
_OF_PROFILE = frozenset(f.name for f in fields(Profile)) - {"icc_path"}
_OF_IMPOSITION = frozenset(f.name for f in fields(Imposition))
_HASH = re.compile(r"(?:[0-9a-f]{64})?")

FIELDS: Mapping[str, Sentence] = {
    "name": sentence("Profile", "The name"),
    "bleed_mm": sentence("Profile", "The bleed in mm"),
    "marks": sentence("Profile", "The marks"),
    "slug": sentence("Profile", "The line with title and page"),
    "icc": sentence("Profile", "The colour profile"),
    "condition": sentence("Profile", "The printing condition"),
    "most_dpi": sentence("Profile", "The highest resolution in dpi"),
    "fine_dpi": sentence("Profile", "The resolution in dpi below which there is a warning"),
    "least_dpi": sentence("Profile", "The lowest resolution in dpi"),
    "ink_limit": sentence("Profile", "The most ink in per cent"),
    "rich_black": sentence("Profile", "Black of several inks"),
    "overprints_black": sentence("Profile", "Overprinting of black text"),
    "watermark": sentence("Profile", "The watermark"),
    "notes": sentence("Profile", "Notes in the margin"),
    "line_numbers": sentence("Profile", "Line numbers"),
    "standards": sentence("Profile", "The standards"),
    "tagged": sentence("Profile", "The tagging"),
    "links": sentence("Profile", "Links"),
    "method": sentence("Profile", "The binding"),
    "signature": sentence("Profile", "The number of pages in a signature"),
    "paper_thickness_mm": sentence("Profile", "The thickness of the paper in mm"),
    "sheet_width_mm": sentence("Profile", "The width of the sheet in mm"),
    "sheet_height_mm": sentence("Profile", "The height of the sheet in mm"),
}
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "bleed_mm": (0, 20),
    "most_dpi": (72, 600),
    "fine_dpi": (0, 600),
    "least_dpi": (0, 600),
    "ink_limit": (200, 400),
    "paper_thickness_mm": (0, 1),
    "sheet_width_mm": (0, 1500),
    "sheet_height_mm": (0, 1500),
}
SIGNATURES = (4, 8, 16, 32)
STANDARDS = ("1.6", "1.7", "a-2a", "ua-1")


def profile_of(values: object) -> Profile:
    """Make a profile of stored values; raise InputProblem with a sentence for impossible ones."""
    if not isinstance(values, Mapping):
        raise InputProblem(NOT_A_MAPPING)
    purpose = values.get("purpose", "")
    if purpose not in tuple(ProfileName):
        raise InputProblem(NO_SUCH_PURPOSE, value=purpose)
    usual = PROFILES[ProfileName(purpose)]
    given = {
        key: _value(key, value, getattr(usual, _field(key)))
        for key, value in values.items()
        if key not in ("purpose", "imposition")
    }
    imposed = values.get("imposition")
    if imposed is not None:
        given["imposition"] = _imposition(imposed, usual.imposition)
    made = replace(usual, **given)
    _raise_unless_possible(made)
    return made


def values_of(profile: Profile) -> dict[str, Any]:
    """Return the values to store; `profile_of` makes the same profile of them."""
    values = _plain_fields(profile, leaving_out=_NOT_STORED)
    if profile.imposition is not None:
        values["imposition"] = _plain_fields(profile.imposition)
    return values


def _plain_fields(
    of: Profile | Imposition, *, leaving_out: frozenset[str] = frozenset()
) -> dict[str, Any]:
    return {f.name: _plain(getattr(of, f.name)) for f in fields(of) if f.name not in leaving_out}


def _field(key: object) -> str:
    if key not in FIELDS or key not in _OF_PROFILE:
        raise InputProblem(NO_SUCH_FIELD, field=key)
    return str(key)


def _value(key: str, value: object, usual: object) -> Any:  # noqa: ANN401 -- as its field is
    said = FIELDS[key]
    if isinstance(usual, StrEnum):
        return _choice(said, value, type(usual))
    if isinstance(usual, bool):
        if not isinstance(value, bool):
            raise InputProblem(NOT_YES_OR_NO, field=said, value=value)
        return value
    if isinstance(usual, int | float):
        return _number(key, value, whole=isinstance(usual, int))
    if key == "standards":
        return _standards(value)
    if key == "watermark" and value is None:
        return None
    if not isinstance(value, str) or len(value) > _LONGEST_WORDS or not (value + "x").isprintable():
        raise InputProblem(NOT_WORDS, field=said)
    return value.strip()


def _choice(said: Sentence, value: object, choices: type[StrEnum]) -> StrEnum:
    if value not in tuple(choices):
        raise InputProblem(NO_SUCH_CHOICE, field=said, value=value, choices=", ".join(choices))
    return choices(str(value))


def _number(key: str, value: object, *, whole: bool) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124 -- not a number
        raise InputProblem(NOT_A_NUMBER, field=FIELDS[key], value=value)
    least, most = _BOUNDS[key]
    if not least <= value <= most:
        raise InputProblem(
            OUT_OF_BOUNDS,
            field=FIELDS[key],
            least=f"{least:g}",
            most=f"{most:g}",
            value=f"{value:g}",
        )
    if not whole:
        return float(value)
    if value != int(value):
        raise InputProblem(NOT_A_NUMBER, field=FIELDS[key], value=value)
    return int(value)


def _standards(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise InputProblem(NOT_WORDS, field=FIELDS["standards"])
    for standard in value:
        if standard not in STANDARDS:
            raise InputProblem(
                NO_SUCH_CHOICE,
                field=FIELDS["standards"],
                value=standard,
                choices=", ".join(STANDARDS),
            )
    return tuple(value)


def _imposition(values: object, usual: Imposition | None) -> Imposition:
    if usual is None:
        raise InputProblem(NO_SHEETS)
    if not isinstance(values, Mapping):
        raise InputProblem(NOT_A_MAPPING)
    given: dict[str, Any] = {}
    for key, value in values.items():
        if key not in _OF_IMPOSITION:
            raise InputProblem(NO_SUCH_FIELD, field=key)
        if key == "signature":
            if value not in SIGNATURES or isinstance(value, bool):
                choices = ", ".join(map(str, SIGNATURES))
                raise InputProblem(NO_SUCH_CHOICE, field=FIELDS[key], value=value, choices=choices)
            given[key] = value
        else:
            given[key] = _value(key, value, getattr(usual, key))
    return replace(usual, **given)


def _raise_unless_possible(profile: Profile) -> None:
    coarse = max(profile.fine_dpi, profile.least_dpi)
    if coarse > profile.most_dpi:
        raise InputProblem(DPI_CROSSED, least=coarse, most=profile.most_dpi)
    if not profile.press and (profile.marks is not Marks.NONE or profile.slug):
        raise InputProblem(MARKS_INSIDE)
    if not _HASH.fullmatch(profile.icc):
        raise InputProblem(NO_SUCH_ICC, value=profile.icc)


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value
