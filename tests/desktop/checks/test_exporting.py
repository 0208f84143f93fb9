"""The list goes to colleagues as it is shown: groups, whose it is, what was accepted and why."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2  # type: ignore[import-untyped]
import pytest
from pytestqt.qtbot import QtBot

from festdesk.base.reports import COLUMNS, Report, ReportGroup, ReportLine
from festdesk.booklet.report import as_pdf
from festdesk.checks.catalogue import run_checks
from festdesk.checks.report import Speech, make_report
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.exporting import named_as
from festdesk.desktop.checks.grouping import Grouping
from festdesk.editing.acceptance import accept_findings
from festdesk.editing.charges import put_in_charge
from festdesk.exchange.report_tables import as_csv, as_xlsx
from tests.builders import film_called, small_edition
from tests.desktop.checks.pages import kinds, rows, shown
from tests.desktop.desk import open_desk

LINE = ReportLine(
    "Hint", "=Film", "Kind", "“#x *b* $y$ <i>”: said.", "Card", "@Ann", "Do it.", "", "hint"
)
REPORT = Report(
    "de", "Fest & [2021]", "Checks", "5 March · 61 findings", [name.title() for name in COLUMNS],
    [ReportGroup("#Group_one", [LINE] * 60), ReportGroup("", [LINE])], "Page {page} of {pages}",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    film_id = film_called(document, "Stalker")
    document.act("Hand over", lambda session: put_in_charge(session, [film_id], "Ann"))
    found = [one for one in run_checks(document.snapshot()) if one.places[0].film == film_id]
    with document.edit("Accept") as session:
        accept_findings(session, found[:1], reason="It stays", by="Ben")
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def text_of(pdf: bytes) -> list[str]:
    """Return the words of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def written(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_what_is_shown_is_written_in_its_groups(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(desk, qtbot, Grouping.CHARGE)
    page.filter.with_accepted.setChecked(True)
    table, pages = tmp_path / "list.csv", tmp_path / "list"
    assert desk.snapshot is not None
    for path in (table, pages):
        with qtbot.waitSignal(page.message) as told:
            page.exporting.write(path, desk.snapshot, page.model.groups, page.model.rows)
        assert told.args[0].startswith(f"{len(rows(page))} findings were written to “list.")

    lines = written(table)
    assert [line[2] for line in lines[1:]] == kinds(page)
    assert [line[5] for line in lines[1:]] == [row.charge for row in rows(page)]
    accepted = [line[7] for line in lines[1:] if line[7]]
    assert [words.split(",")[0] for words in accepted] == ["It stays (Ben"]
    text = "".join(text_of((tmp_path / "list.pdf").read_bytes()))
    assert "Nobody is responsible" in text
    assert "It stays" in text


def test_a_list_to_which_the_dictionaries_still_add_is_not_taken_for_whole(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot, Grouping.CHARGE)
    assert "spelling" not in page.foot.shown_count.text()
    desk.examiner.tell_reading(is_reading=True)
    assert page.foot.shown_count.text().endswith("findings. The spelling is still being checked.")
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.message) as told:
        path = tmp_path / "list.csv"
        page.exporting.write(path, desk.snapshot, page.model.groups, page.model.rows)
    assert "The spelling was still being checked" in told.args[0]
    desk.examiner.tell_reading(is_reading=False)
    assert "spelling" not in page.foot.shown_count.text()


def test_formulas_are_none_and_nothing_is_markup() -> None:
    lines = list(csv.reader(io.StringIO(as_csv(REPORT).decode("utf-8-sig"))))
    assert lines[1][1] == "'=Film"
    assert lines[1][5] == "'@Ann"
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(REPORT))).active
    assert sheet is not None
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=Film", "s")
    pages = text_of(as_pdf(REPORT))
    assert len(pages) > 1
    assert "“#x *b* $y$ <i>”: said." in pages[0]
    assert "#Group_one (60)" in pages[0]
    assert f"Page 2 of {len(pages)}" in pages[1]


def test_an_empty_list_is_a_report_too(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        speech = Speech("en", lambda what, **facts: what.say(**facts), str, str, date.isoformat)
        report = make_report(document.snapshot(), [], speech, date(2021, 3, 5))

    assert report.made == "2021-03-05 · 0 findings"
    assert as_pdf(report).startswith(b"%PDF-")
    assert as_csv(report).decode("utf-8-sig").count("\n") == 1


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("list", "", "list.pdf"),
        ("list", "Table (*.xlsx)", "list.xlsx"),
        ("list.2027", "Table as text (*.csv)", "list.2027.csv"),
        ("list.CSV", "PDF (*.pdf)", "list.CSV"),
    ],
)
def test_a_name_without_a_kind_gets_that_of_the_dialog(name: str, kind: str, wanted: str) -> None:
    assert named_as(Path(name), kind) == Path(wanted)
