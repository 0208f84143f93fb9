"""What is broken, huge or malicious is told in a sentence, and the rest is read."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from festdesk.base.errors import FileProblem, InputProblem
from festdesk.intake.tables.grid import MOST_ROWS
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheets import open_sheets, sheets_of
from tests.intake.tables.workbooks import ods, packed, rows, with_part

BOOK = rows(("Title", "Year"), ("One", 2001))
SHEET = "xl/worksheets/sheet1.xml"


def locked(content: bytes) -> bytes:
    """Mark the parts of an archive as encrypted, in its directory and before each of them."""
    return content.replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "“films” holds no table"),
        (b" \r\n\t ", "“films” holds no table"),
        (b"\xef\xbb\xbf", "There is no text to read."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "“films” is no plain text."),
        (b"%PDF-1.7 " + b"x" * 99, "“films” is no plain text."),
        (b"PK\x03\x04 but no archive", "“films” is damaged: it cannot be unpacked."),
        (BOOK[: len(BOOK) // 2], "“films” is damaged: it cannot be unpacked."),
        (packed({"word/document.xml": b"<w/>"}), "“films” is no table that can be read here."),
        (packed({"content.xml": b"<broken"}), "“films” is damaged"),
        (ods(""), "“films” holds no table"),
        (with_part(BOOK, SHEET, b"<worksheet><sheetData>"), "“films” is damaged"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "“films” is a workbook of the old kind (XLS)"),
        (locked(BOOK), "“films” is protected by a password."),
        (b"Title,Year\n" + b"," * 30_000 + b"\n", "“films” holds no table"),
    ],
    ids=["nothing", "blank", "mark alone", "picture", "pdf", "no archive", "half", "word", "xml",
         "empty ods", "cut off xml", "ole", "locked", "commas"],
)  # fmt: skip
def test_what_is_no_table_is_refused_in_a_sentence(content: bytes, said: str) -> None:
    if said.startswith("“films” holds") and b"Title" in content:
        (sheet,) = sheets_of(content, "films")
        assert sheet.rows == ()
        return
    with pytest.raises(InputProblem) as caught:
        sheets_of(content, "films")
    assert str(caught.value).startswith(said)


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"“gone\.csv” cannot be read"):
        open_sheets(tmp_path / "gone.csv")


def test_bomb_is_told_by_the_directory_before_anything_is_unpacked() -> None:
    bomb = with_part(BOOK, "xl/sharedStrings.xml", b"<sst>" + b" " * 50_000_000 + b"</sst>")
    assert len(bomb) < 100_000
    with pytest.raises(InputProblem, match="unpacks to far more than a table holds"):
        sheets_of(bomb, "films.xlsx")


def test_directory_that_lies_about_sizes_is_found_out() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", b"<a>" + b" " * 9_000_000 + b"</a>")
    lying = bytearray(content.getvalue())
    at = lying.rfind(b"PK\x01\x02")
    lying[at + 24 : at + 28] = (1000).to_bytes(4, "little")  # the size once unpacked
    with pytest.raises(InputProblem):
        sheets_of(bytes(lying), "films.ods")


def test_entities_are_not_opened() -> None:
    lol = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    with pytest.raises(InputProblem, match="is damaged"):
        sheets_of(with_part(BOOK, SHEET, lol), "films.xlsx")


def test_stray_cell_in_the_last_row_and_column_takes_no_memory() -> None:
    book = openpyxl.load_workbook(io.BytesIO(BOOK))
    book["Sheet"]["XFD1048576"] = "stray"
    content = io.BytesIO()
    book.save(content)
    (sheet,) = sheets_of(content.getvalue(), "films.xlsx")
    assert [number for number, _ in sheet.rows] == [2, 1_048_576]


def test_more_rows_than_a_table_of_films_has_are_cut_off_and_said() -> None:
    (sheet,) = sheets_of(b"Title,Year\n" + b"One,2001\n" * (MOST_ROWS + 5), "films.csv")
    assert len(sheet.rows) == MOST_ROWS - 1
    assert sheet.repairs == (f"Only the first {MOST_ROWS} rows were read; the table has more.",)


def test_ten_thousand_columns_are_read() -> None:
    heads = ["Title", "Director", *(f"x{n}" for n in range(10_000))]
    (sheet,) = sheets_of(f"{','.join(heads)}\nOne,Ann Lee{',' * 10_000}\n".encode(), "films.csv")
    (film,) = read_sheet(sheet, guess_mapping(sheet)).films
    assert [type(draft.value).__name__ for draft in film.drafts] == ["TitleValue", "DirectorValue"]


def test_more_columns_than_any_table_has_are_refused() -> None:
    with pytest.raises(InputProblem, match=r"has 20001 columns; at most 20000 are taken in"):
        sheets_of(b"x," * 20_000 + b"x\n", "films.csv")


def test_heads_that_are_alike_are_kept_apart() -> None:
    (sheet,) = sheets_of(b"Title,Genre,genre,GENRE\nA,b,c,d\n", "films.csv")
    assert sheet.heads == ("Title", "Genre", "genre (2)", "GENRE (3)")
    assert sheet.repairs == (
        "Several columns are called “genre”; this one is now “genre (2)”.",
        "Several columns are called “GENRE”; this one is now “GENRE (3)”.",
    )


def test_rows_cut_off_or_too_long_are_read_and_told_by_their_lines() -> None:
    (sheet,) = sheets_of(
        b"Title,Year,Country\nA,2001,France\nB\nC,2003,Italy,more,and more\nD,2004,Spain\n",
        "films.csv",
    )
    assert [cells[:3] for _, cells in sheet.rows] == [
        ("A", "2001", "France"), ("B", "", ""), ("C", "2003", "Italy"), ("D", "2004", "Spain"),
    ]  # fmt: skip
    assert sheet.repairs == (
        (
            "Rows with more cells than there are heads: 4. They were read; what stands beyond the "
            "last head has no meaning yet."
        ),
        "Rows that end before the last column: 3. They were read as they are.",
    )
    reading = read_sheet(sheet, guess_mapping(sheet))
    assert [left.span.words for left in reading.films[2].leftovers] == ["D: more", "E: and more"]


def test_quote_that_is_never_closed_spoils_its_own_row_alone() -> None:
    (sheet,) = sheets_of(b'Title,Year\nA,2001\n"B,2002\nC,2003\n', "films.csv")
    assert [cells for _, cells in sheet.rows] == [("A", "2001"), ("B", "2002"), ("C", "2003")]
    assert sheet.repairs == (
        "Rows with a quotation mark that is never closed: 3. They were read line by line.",
    )


def test_formulas_in_text_are_words() -> None:
    (sheet,) = sheets_of(b"Title,Director\n=cmd|' /C calc'!A0,@SUM(A1)\n", "films.csv")
    (film,) = read_sheet(sheet, guess_mapping(sheet)).films
    assert film.drafts[0].value.text == "=cmd|' /C calc'!A0"  # type: ignore[union-attr]
