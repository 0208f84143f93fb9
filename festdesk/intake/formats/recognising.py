"""What a file is, by its first bytes and what it holds; its name decides only between texts."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import PurePath

from festdesk.base.decoding import decode_text
from festdesk.base.errors import InputProblem
from festdesk.base.wording import Sentence
from festdesk.intake.formats import refusals
from festdesk.intake.formats.kinds import CameAs

_LOOKED_AT = 65_536
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_REFUSED: tuple[tuple[bytes, Sentence], ...] = (
    (b"\x89PNG", refusals.PICTURE),
    (b"\xff\xd8\xff", refusals.PICTURE),
    (b"GIF8", refusals.PICTURE),
    (b"BM", refusals.PICTURE),
    (b"II*\0", refusals.PICTURE),
    (b"MM\0*", refusals.PICTURE),
    (b"8BPS", refusals.PICTURE),
    (b"AT&TFORM", refusals.SCANNED),
    (b"\x06\x06\xed\xf5", refusals.DRAWING),
    (b"%!PS", refusals.DRAWING),
    (b"SQLite format 3\0", refusals.FESTIVAL),
    (b"\x1f\x8b", refusals.ARCHIVE),
    (b"7z\xbc\xaf", refusals.ARCHIVE),
    (b"Rar!", refusals.ARCHIVE),
    (b"\xfd7zXZ", refusals.ARCHIVE),
    (b"BZh", refusals.ARCHIVE),
)
# What "ftyp" and "RIFF" files are called at their eighth byte, if they are pictures.
_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"avif", b"WEBP")
_BRAND = slice(8, 12)
# Streams of the old container of Microsoft's, whose names are in UTF-16.
_OLD_STREAMS = (
    ("EncryptedPackage", refusals.ENCRYPTED),
    ("WordDocument", refusals.OLD_WORD),
    ("Workbook", refusals.OLD_EXCEL),
    ("PowerPoint Document", refusals.SLIDES),
    ("__substg1.0_", refusals.MAIL),
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    r"(?:<!doctype\s+html|<(?:html|head|body|meta|title|style)[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_COPIED_HTML = re.compile(r"Version:\d+\.\d+\s+StartHTML:-?\d+", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|br|span|table|ul|ol|li|h[1-6]|b|i|a)[\s/>]", re.IGNORECASE)
_FLAT = re.compile(r"<office:document\b[^>]*office:mimetype=\"([^\"]*)\"", re.DOTALL)
_MAIL = re.compile(
    r"(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Subject|X-[\w-]+): ",
    re.IGNORECASE,
)
_LEAST_CELLS = 3
_LONGEST_TYPE = 100
_MOST_LOOKED_AT_ROWS = 20


def recognise(content: bytes, name: str) -> CameAs:
    """Return what `content` is; `name` is what sentences call it.

    Raises:
        InputProblem: It is nothing that festdesk reads; the sentence says what to do.
    """
    start = content[:_LOOKED_AT]
    if not start.strip(b"\0 \t\r\n"):
        raise InputProblem(refusals.EMPTY, name=name)
    if b"%PDF-" in start[:1024]:
        return CameAs.PDF
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return CameAs.RTF
    if start.startswith(_ZIPS):
        return _in_zip(content, name)
    if start.startswith(_OLE):
        raise InputProblem(_of_old_office(content), name=name)
    for mark, said in _REFUSED:
        # A text may begin with letters that are a mark elsewhere: “BM”.
        if start.startswith(mark) and (len(mark) > len(b"BM") or _is_binary(start)):
            raise InputProblem(said, name=name)
    if start[4:8] == b"ftyp" or start.startswith(b"RIFF"):
        is_picture = start[_BRAND] in _PICTURE_BRANDS
        raise InputProblem(refusals.PICTURE if is_picture else refusals.OTHER, name=name)
    return _of_text(content, name)


def _is_binary(start: bytes) -> bool:
    return b"\0" in start[:64]


def _of_old_office(content: bytes) -> Sentence:
    for stream, said in _OLD_STREAMS:
        if stream.encode("utf-16-le") in content:
            return said
    return refusals.OTHER


# Zip archives


def _in_zip(content: bytes, name: str) -> CameAs:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            told = _told_type(archive)
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, OSError):
        # Cut off, so the list of its contents at its end is lost.
        names = [found.decode("latin-1") for found in _NAMES_WITHIN.findall(content)]
        typed = _MIMETYPE.search(content[:200])
        told = typed[1].decode() if typed else ""
        found = _by_parts(frozenset(names), told)
        found = refusals.BROKEN if found is refusals.ARCHIVE else found
    else:
        found = _by_parts(frozenset(names), told)
    if isinstance(found, Sentence):
        raise InputProblem(found, name=name)
    return found


_NAMES_WITHIN = re.compile(
    rb"PK\x03\x04.{26}([\w/.\[\]-]{3,80}?(?:\.xml|\.iwa|mimetype))", re.DOTALL
)
_MIMETYPE = re.compile(rb"mimetype(application/[\w.+-]+)")
_BY_MIMETYPE = (
    ("opendocument.text", CameAs.ODT),
    ("opendocument.spreadsheet", CameAs.TABLE),
    ("opendocument.presentation", refusals.SLIDES),
    ("opendocument.graphics", refusals.DRAWING),
    ("indesign", refusals.DRAWING),
    ("epub", refusals.BOOK),
)


def _told_type(archive: zipfile.ZipFile) -> str:
    """Return what an archive says it is, as OpenDocument and e-books do in a part of their own."""
    if "mimetype" not in archive.namelist():
        return ""
    with archive.open("mimetype") as part:
        return part.read(_LONGEST_TYPE).decode("ascii", errors="replace")


def _by_parts(names: frozenset[str], told: str) -> CameAs | Sentence:
    if "word/document.xml" in names or any(n.startswith("word/document") for n in names):
        return CameAs.DOCX
    if any(name.startswith("xl/") for name in names):
        return CameAs.TABLE
    if any(name.startswith("ppt/") for name in names):
        return refusals.SLIDES
    if any(name.startswith("Index/") or name == "Index.zip" for name in names):
        return refusals.PAGES
    for part, found in _BY_MIMETYPE:
        if part in told:
            return found
    return CameAs.ODT if "content.xml" in names else refusals.ARCHIVE


# Texts


def _of_text(content: bytes, name: str) -> CameAs:
    ending = PurePath(name).suffix.lower()

    text = decode_text(content, name=name)[:_LOOKED_AT]
    flat = _FLAT.search(text)
    if flat:
        return CameAs.TABLE if "spreadsheet" in flat[1] else CameAs.ODT
    if _HTML.match(text) or _COPIED_HTML.match(text):
        return CameAs.HTML
    if ending in {".html", ".htm", ".xhtml"} and _TAG.search(text):
        return CameAs.HTML
    if ending in {".eml", ".mht", ".mhtml"} or (
        _MAIL.match(text) and "\nMIME-Version:" in text and "\nContent-Type:" in text
    ):
        raise InputProblem(refusals.MAIL, name=name)
    if ending in {".csv", ".tsv", ".tab"} or _is_table(text):
        return CameAs.TABLE
    return CameAs.TEXT


def _is_table(text: str) -> bool:
    """Return whether every line has the same number of cells, at least three, as a table has."""
    if text.startswith("sep="):
        return True
    lines = text.splitlines()
    whole = lines[:-1] if len(lines) > _MOST_LOOKED_AT_ROWS else lines
    sample = "\n".join(whole[: 4 * _MOST_LOOKED_AT_ROWS])
    return any(_has_columns(sample, delimiter) for delimiter in ",;\t|")


def _has_columns(sample: str, delimiter: str) -> bool:
    try:
        rows = [row for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
    except csv.Error:
        return False
    rows = rows[:_MOST_LOOKED_AT_ROWS]
    if len(rows) < 2 or len(rows[0]) < _LEAST_CELLS:  # noqa: PLR2004 -- heads and a row
        return False
    if any(len(row) != len(rows[0]) for row in rows):
        return False
    return _are_heads(rows[0]) and not _are_words(rows, delimiter)


def _are_heads(cells: Iterable[str]) -> bool:
    """Return whether cells may name columns: short, and no two alike."""
    heads = [cell.strip().lower() for cell in cells]
    return all(0 < len(head) < 80 for head in heads) and len(set(heads)) == len(heads)  # noqa: PLR2004


def _are_words(rows: list[list[str]], delimiter: str) -> bool:
    """Return whether these may as well be lines of words with commas in them."""
    return delimiter == "," and all(
        cell.startswith(" ") for row in rows for cell in row[1:] if cell
    )
