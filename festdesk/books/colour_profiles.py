"""Which colour profiles a press file can name: looked at when one is chosen and when it is used."""

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence

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
