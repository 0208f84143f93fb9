"""What comes in, as text: a file or what was copied, how it came, and what was done to it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from festdesk.base.decoding import decode
from festdesk.base.errors import InputProblem
from festdesk.intake.files import TOO_LARGE, content_of
from festdesk.intake.formats import refusals, said
from festdesk.intake.formats.kinds import CameAs
from festdesk.intake.formats.recognising import recognise

__all__ = ["CameAs", "Material", "material_of", "material_of_html", "read_material", "recognise"]

MOST_TEXT_MEGABYTES = 50
MOST_MEGABYTES = 300  # of a document; press kits hold pictures
_ZIP = b"PK\x03\x04"
_MOST_LOOKED_AT = 4096
_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?([\w:.-]+)|encoding=[\"']([\w.-]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Material:
    """The text of a source, ready for `pasted.read_text`; `repairs` say what was lost or mended."""

    text: str
    came_as: CameAs = CameAs.TEXT
    name: str = ""
    repairs: tuple[str, ...] = ()


def read_material(path: Path) -> Material:
    """Return what a file says.

    Raises:
        FileProblem: It cannot be read.
        InputProblem: It is nothing that holds text, is protected, or is damaged as a whole.
    """
    content = content_of(path, name=path.name, most_megabytes=MOST_MEGABYTES)
    return material_of(content, path.name)


def material_of(content: bytes, name: str) -> Material:
    """Return what the bytes of a file say; `name` is what sentences call it.

    A table in plain text comes as that text; any other is refused: `tables` opens it.
    Raises `InputProblem` as `read_material` does.
    """
    if len(content) > MOST_MEGABYTES * 1_000_000:
        raise InputProblem(TOO_LARGE, name=name, most=MOST_MEGABYTES)
    came_as = recognise(content, name)
    text, repairs = _READERS[came_as](content, name)
    if not text.strip():
        is_cut_off = said.CUT_OFF.text in repairs
        raise InputProblem(refusals.BROKEN if is_cut_off else refusals.NO_WORDS, name=name)
    return Material(text, came_as, name, repairs)


def material_of_html(html: str, name: str = "") -> Material:
    """Return what was copied as HTML says, such as from a browser or from Word."""
    from festdesk.intake.formats.html import read_html  # noqa: PLC0415 -- slow import

    _judge_length(html, name)
    text, repairs = read_html(html)
    return Material(text, CameAs.HTML, name, repairs)


Read = tuple[str, tuple[str, ...]]  # a text, and what is to be said of it


def _read_plain(content: bytes, name: str, declared: str = "") -> Read:
    if content.startswith(_ZIP):
        raise InputProblem(refusals.TABLE, name=name)
    _judge_length(content, name)
    decoded = decode(content, name=name, declared=declared)
    repairs: tuple[str, ...] = ()
    if decoded.is_guessed and decoded.encoding != "windows-1252":
        repairs = (said.CODE_PAGE.say(encoding=decoded.encoding.title()),)
    return decoded.text, repairs


def _read_html(content: bytes, name: str) -> Read:
    from festdesk.intake.formats.html import read_html  # noqa: PLC0415 -- slow import

    found = _DECLARED.search(content[:_MOST_LOOKED_AT])
    declared = (found[1] or found[2]).decode("ascii", errors="replace") if found else ""
    html, mended = _read_plain(content, name, declared)
    text, repairs = read_html(html)
    return text, (*mended, *repairs)


def _read_docx(content: bytes, name: str) -> Read:
    from festdesk.intake.formats.docx import read_docx  # noqa: PLC0415 -- slow import

    return read_docx(content, name)


def _read_odt(content: bytes, name: str) -> Read:
    from festdesk.intake.formats.odt import read_odt  # noqa: PLC0415 -- slow import

    return read_odt(content, name)


def _read_rtf(content: bytes, name: str) -> Read:
    from festdesk.intake.formats.rtf import read_rtf  # noqa: PLC0415 -- slow import

    return read_rtf(content, name)


def _read_pdf(content: bytes, name: str) -> Read:
    from festdesk.intake.formats.pdf.reading import read_pdf  # noqa: PLC0415 -- slow import

    return read_pdf(content, name)


def _judge_length(text: str | bytes, name: str) -> None:
    if len(text) > MOST_TEXT_MEGABYTES * 1_000_000:
        raise InputProblem(TOO_LARGE, name=name or "HTML", most=MOST_TEXT_MEGABYTES)


_READERS: dict[CameAs, Callable[[bytes, str], Read]] = {
    CameAs.TEXT: _read_plain,
    CameAs.TABLE: _read_plain,
    CameAs.HTML: _read_html,
    CameAs.PDF: _read_pdf,
    CameAs.RTF: _read_rtf,
    CameAs.DOCX: _read_docx,
    CameAs.ODT: _read_odt,
}
