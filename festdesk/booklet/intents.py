"""The printing condition of a press file: its CMYK profile, shipped or one's own, and its name."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base import paths
from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.profiles import Profile

_SHIPPED = "FOGRA39L_coated.icc"
_SHIPPED_CONDITION = "FOGRA39"
_SHIPPED_MEANING = "Offset, coated paper (FOGRA39L, ISO 12647-2:2004)"
_REGISTRY = "http://www.color.org"
# The header of an ICC profile: version, class, colour space and signature at these bytes.
_HEADER_BYTES = 128
# PDF/X-4 is PDF 1.6, which knows profiles up to ICC 4.2 (specification ICC.1:2004-10).
_NEWEST = (4, 2)

NO_PROFILE = sentence(
    "Error", "The file is no ICC profile. Please choose the CMYK profile of your print shop."
)
NO_OUTPUT = sentence(
    "Error",
    "The ICC profile is not one of a printing press. Please choose the CMYK profile of your print"
    " shop.",
)
NOT_CMYK = sentence(
    "Error",
    "The ICC profile is made for {space}, and the press prints with CMYK. Please choose the CMYK"
    " profile of your print shop.",
)
TOO_NEW = sentence(
    "Error",
    "The ICC profile has version {version}, and PDF/X-4 takes none after 4.2. Please ask the print"
    " shop for an older form of it.",
)
OTHER_BYTES = sentence(
    "Error",
    "The ICC profile of “{name}” is not the file that was chosen for it. Please choose it again.",
)


def checked_icc(content: bytes) -> bytes:
    """Return the bytes if PDF/X-4 allows them as a CMYK profile; raise PrintProblem otherwise."""
    if len(content) <= _HEADER_BYTES or content[36:40] != b"acsp":
        raise PrintProblem(NO_PROFILE)
    if int.from_bytes(content[:4], "big") != len(content):
        raise PrintProblem(NO_PROFILE)
    version = (content[8], content[9] >> 4)
    if content[16:20] != b"CMYK":
        space = content[16:20].decode("latin-1").strip() or "?"
        raise PrintProblem(NOT_CMYK, space=space)
    if content[12:16] != b"prtr":
        raise PrintProblem(NO_OUTPUT)
    if version > _NEWEST:
        raise PrintProblem(TOO_NEW, version=f"{version[0]}.{version[1]}")
    return content


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
