"""What is mended in a text before it is read: wrong encodings, stray signs; binary is refused.

A repair never changes how many lines there are, so that line numbers stay those of the source.
"""

import re
import unicodedata
from dataclasses import dataclass

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

EMPTY = sentence(
    "Intake", "There is no text to read. Copy the page or the document’s text and paste it again."
)
BINARY = sentence(
    "Intake",
    "This is no text but the content of a file such as a picture, a PDF or a Word document. "
    "Open that file in its own program, copy its text and paste that.",
)

_SIGNATURES = (
    "%PDF-",
    "PK\x03\x04",
    "\x89PNG",
    "{\\rtf",
    "ÿØÿ",
    "GIF89a",
    "GIF87a",
    "SQLite format",
)
_PROBE_LENGTH = 200_000
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOST_CONTROLS_SHARE = 0.01
_MOST_LOST_SHARE = 0.1
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
# What stands for no sign at all on a page. The joiners U+200C and U+200D carry meaning in Persian,
# Indic scripts and emoji, and soft hyphens are the author's: both stay.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\ufeff]")

# The characters that Windows-1252 shows for the bytes 0x80 to 0xFF, and Latin-1 for the rest.
_AS_BYTE = {
    **{chr(byte): byte for byte in range(0x80, 0x100)},
    **{
        bytes([byte]).decode("cp1252"): byte
        for byte in range(0x80, 0xA0)
        if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
    },
}
_HIGH_RUN = re.compile("[" + "".join(map(re.escape, _AS_BYTE)) + "]{2,}")
# Accented Latin letters, Greek and Cyrillic, and typographic signs: what such a place can mean.
_LATIN, _GREEK_CYRILLIC = range(0xA0, 0x180), range(0x370, 0x530)
_PUNCTUATION = range(0x2010, 0x2123)
_CHINESE_JAPANESE_KOREAN = frozenset(
    (*range(0x3000, 0x3100), *range(0x4E00, 0xA000), *range(0xAC00, 0xD7B0))
)
_LEAST_ASIAN_RUN = 6  # bytes: two characters
_LEAST_REPAIRS = 2


@dataclass(frozen=True, slots=True)
class Mended:
    """A text ready to be read, line by line, and what was done to it in words."""

    lines: tuple[str, ...]
    repairs: tuple[str, ...]


def mend(text: str) -> Mended:
    """Return the lines of `text`, mended; raise InputProblem for empty text and for binary."""
    probe = text[:_PROBE_LENGTH]
    if _is_binary(probe):
        raise InputProblem(BINARY)
    if not _INVISIBLE.sub("", text).strip():
        raise InputProblem(EMPTY)
    repairs = []
    text, mended_runs = _without_mojibake(text)
    if mended_runs:
        repairs.append(
            f"The text had been read in the wrong encoding; {mended_runs} places were put right."
        )
    text, surrogates = _SURROGATES.subn("\N{REPLACEMENT CHARACTER}", text)
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    if lost:
        repairs.append(
            f"{lost} characters had been lost before the text came here; they stand as �."
            if not surrogates
            else f"{lost} characters are no text and stand as �."
        )
    lines = tuple(_INVISIBLE.sub("", line) for line in _LINE_ENDS.split(text))
    if sum(map(len, lines)) + len(lines) - 1 < len(text) - text.count("\r\n"):
        repairs.append("Invisible control characters were left out.")
    return Mended(tuple(unicodedata.normalize("NFC", line) for line in lines), tuple(repairs))


def _is_binary(probe: str) -> bool:
    if probe.startswith(_SIGNATURES):
        return True
    controls = len(_CONTROLS.findall(probe))
    if controls > 1 and controls > len(probe) * _MOST_CONTROLS_SHARE:
        return True
    return probe.count("\N{REPLACEMENT CHARACTER}") > max(4, len(probe) * _MOST_LOST_SHARE)


def _without_mojibake(text: str) -> tuple[str, int]:
    """Return `text` with UTF-8 that was shown as Windows-1252 put right, and how often it was.

    One such place alone may be meant (É before a closing quote looks the same), unless three
    bytes belong together, as in â€™.
    """
    found: list[tuple[re.Match[str], str]] = []
    sure = 0
    for match in _HIGH_RUN.finditer(text):
        meant = _decoded(match[0])
        if meant is not None:
            found.append((match, meant))
            sure += 2 if len(match[0]) > len(meant) + 1 else 1
    if sure < _LEAST_REPAIRS:
        return text, 0
    pieces, end = [], 0
    for match, meant in found:
        pieces += [text[end : match.start()], meant]
        end = match.end()
    return "".join([*pieces, text[end:]]), len(found)


def _decoded(run: str) -> str | None:
    try:
        meant = bytes(_AS_BYTE[character] for character in run).decode("utf-8")
    except UnicodeDecodeError:
        return None
    is_long = len(run) >= _LEAST_ASIAN_RUN
    return meant if all(_is_usual(character, is_long=is_long) for character in meant) else None


def _is_usual(character: str, *, is_long: bool) -> bool:
    code = ord(character)
    if is_long and code in _CHINESE_JAPANESE_KOREAN:
        return True
    return code in _LATIN or code in _GREEK_CYRILLIC or code in _PUNCTUATION
