"""The printing condition of a press file: its CMYK profile, shipped or one's own, and its name."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base import paths
from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.books.colour_profiles import NO_PROFILE, checked_icc

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.profiles import Profile

_SHIPPED = "FOGRA39L_coated.icc"
_SHIPPED_CONDITION = "FOGRA39"
_SHIPPED_MEANING = "Offset, coated paper (FOGRA39L, ISO 12647-2:2004)"
_REGISTRY = "http://www.color.org"
OTHER_BYTES = sentence(
    "Error",
    "The ICC profile of “{name}” is not the file that was chosen for it. Please choose it again.",
)


def icc_of(profile: "Profile") -> bytes:
    """Return the bytes of a profile's ICC profile."""
    if profile.icc_path is None:
        return _shipped()
    try:
        content = profile.icc_path.read_bytes()
    except OSError as error:
        raise PrintProblem(NO_PROFILE) from error
    if profile.icc and hashlib.sha256(content).hexdigest() != profile.icc:
        raise PrintProblem(OTHER_BYTES, name=profile.name or profile.purpose)
    return checked_icc(content)


def press_profile() -> Path:
    """Return the file of the CMYK profile that is shipped."""
    return paths.resources() / "icc" / _SHIPPED


@cache
def _shipped() -> bytes:
    return checked_icc(press_profile().read_bytes())


def add_intent(opened: "pikepdf.Pdf", profile: "Profile") -> None:
    """Make the profile's printing condition the output intent of a file, and its only one."""
    from pikepdf import Array, Dictionary, Name, Stream, String

    icc = Stream(opened, icc_of(profile))
    icc.N = 4
    icc.Alternate = Name.DeviceCMYK
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(profile.condition),
        Info=String(profile.condition),
        DestOutputProfile=opened.make_indirect(icc),
    )
    if profile.condition == _SHIPPED_CONDITION:
        intent.RegistryName = String(_REGISTRY)
        intent.OutputCondition = String(_SHIPPED_MEANING)
    opened.Root.OutputIntents = Array([opened.make_indirect(intent)])
