"""A file is known by its bytes; what is nothing to read is said with what to do."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.intake.formats.kinds import CameAs
from festdesk.intake.formats.recognising import recognise
from tests.intake.formats.making import archive, opendocument, word


@pytest.mark.parametrize(
    ("content", "name", "came_as"),
    [
        (b"Playtime\n\nFrance, 1967, 124 min", "page.txt", CameAs.TEXT),
        (b"Playtime", "no ending", CameAs.TEXT),
        ("Żółć, święto".encode("cp1250"), "page.txt", CameAs.TEXT),
        (b"Jane Doe, John Roe\nA B, C D\n", "names.txt", CameAs.TEXT),
        (b"One, two, three\nfour, five, six\n", "prose.txt", CameAs.TEXT),
        (b"BM is short for something", "bm.txt", CameAs.TEXT),
        (b"%PDF-1.4\n", "kit.txt", CameAs.PDF),
        (b"{\\rtf1 a}", "kit", CameAs.RTF),
        (b"<!DOCTYPE html><p>x", "x", CameAs.HTML),
        (b'<?xml version="1.0"?><html xmlns="x">', "x", CameAs.HTML),
        (b"Version:0.9\r\nStartHTML:00000097\r\n<html>", "clipboard", CameAs.HTML),
        (b"<p>only a piece</p>", "x.htm", CameAs.HTML),
        (b"<p>only a piece</p>", "x.txt", CameAs.TEXT),
        (word(""), "x.zip", CameAs.DOCX),
        (opendocument(""), "x", CameAs.ODT),
        (b'<office:document x="1" office:mimetype="application/vnd.oasis.opendocument.text">', "x",
         CameAs.ODT),
        (archive({"xl/workbook.xml": ""}), "x", CameAs.TABLE),
        (archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "x",
         CameAs.TABLE),
        (b"Title,Year\nA,1990\n", "films.csv", CameAs.TABLE),
        (b"Title;Year;Director\nA;1990;B\n", "-", CameAs.TABLE),
        ("Title\tYear\tDirector\nA\t1990\tB\n".encode("utf-16"), "-", CameAs.TABLE),
        (b"sep=;\nTitle;Year\n", "-", CameAs.TABLE),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_bytes(content: bytes, name: str, came_as: CameAs) -> None:
    assert recognise(content, name) is came_as


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "a.txt", "is empty"),
        (b" \r\n\0\0", "a.txt", "is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "a.doc",
         "save it as .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "a.xls",
         "save it as .xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx",
         "save it without the password"),
        (archive({"Index/Document.iwa": ""}), "a.pages", "export it as Word"),
        (archive({"ppt/presentation.xml": ""}), "a.pptx", "Export it as PDF"),
        (archive({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "a.odp",
         "Export it as PDF"),
        (archive({"a.docx": word("")}), "a.zip", "Unpack it"),
        (archive({"mimetype": "application/epub+zip"}), "a.epub", "Copy its text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.png", "is a picture"),
        (b"\xff\xd8\xff\xe0", "a.jpg", "is a picture"),
        (b"\0\0\0\x18ftypheic", "a.heic", "is a picture"),
        (b"\0\0\0\x18ftypmp42", "a.mp4", "does not know what it is"),
        (b"\x1f\x8b\x08\0", "a.gz", "Unpack it"),
        (b"SQLite format 3\0", "a.festdesk", "Open it in its own program"),
        (b"From: a@b\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHi", "a.eml", "copy its text"),
        (bytes(range(256)) * 4, "a.bin", "is no plain text"),
    ],
)  # fmt: skip
def test_what_holds_no_text_is_said_with_what_to_do(content: bytes, name: str, says: str) -> None:
    with pytest.raises(InputProblem, match=says) as problem:
        recognise(content, name)
    assert str(problem.value).count(name) == 1
