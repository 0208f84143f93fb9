"""Printing on paper, tried by printing into a PDF that is read back."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from festdesk.desktop.booklet.print_dialog import PrintDialog
from festdesk.desktop.widgets.sheets import parse_pages, sheets_of

A5 = QSizeF(420, 595)
A4 = QSizeF(595, 842)


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
        ("3", (2,)),
        ("3-5, 9", (2, 3, 4, 8)),
        ("3 – 5 9", (2, 3, 4, 8)),
        ("2, 2-3", (1, 2)),
        ("0", None),
        ("5-3", None),
        ("8-12", None),
        ("all", None),
        ("-", None),
        (",", None),
    ],
)
def test_pages_are_understood_as_people_write_them(
    typed: str, pages: tuple[int, ...] | None
) -> None:
    assert parse_pages(typed, 10) == pages


def test_a_page_keeps_its_size_or_fills_the_paper() -> None:
    ((true,),) = sheets_of([0], [A5], A4, fits=False, two=False)
    ((filling,),) = sheets_of([0], [A5], A4, fits=True, two=False)

    assert true.box.size() == A5
    assert true.box.center() == QRectF(QPointF(), A4).center()
    assert filling.box.width() == pytest.approx(min(595, 842 / 595 * 420), abs=1)


def test_facing_pages_meet_in_the_middle_of_the_sheet() -> None:
    sheets = list(sheets_of(range(4), [A5] * 4, QSizeF(842, 595), fits=False, two=True))

    assert [[placed.page for placed in sheet] for sheet in sheets] == [[0], [1, 2], [3]]
    assert sheets[0][0].box.left() == 421
    left, right = sheets[1]
    assert left.box.right() == right.box.left() == 421


def colours(*pages: str) -> bytes:
    made = pikepdf.new()
    for colour in pages:
        page = made.add_blank_page(page_size=(420, 595))
        page.contents_add(f"{colour} rg 0 0 420 595 re f".encode())
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PrintDialog]:
    dialog = PrintDialog(colours("1 0 0", "0 1 0", "0 0 1"), [A5] * 3, "book")
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def print_into(dialog: PrintDialog, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(dialog._printing.finished):  # noqa: SLF001 -- its end
        dialog.print_into(str(path))


def seen(path: Path, page: int, at: tuple[float, float]) -> tuple[int, int, int]:
    """Return the colour at a point of a printed page, in shares of its width and height."""
    pdf = pypdfium2.PdfDocument(path)
    image = pdf[page].render(scale=0.5).to_pil().convert("RGB")
    pdf.close()
    colour: tuple[int, int, int] = image.getpixel(
        (int(at[0] * image.width), int(at[1] * image.height))
    )
    return colour


def test_chosen_pages_are_printed_one_to_a_sheet(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.pages.setText("2-3")
    print_into(dialog, qtbot, tmp_path / "out.pdf")

    with pikepdf.open(tmp_path / "out.pdf") as printed:
        assert len(printed.pages) == 2
        assert [round(float(x)) for x in printed.pages[0].mediabox][2:] == [595, 842]
    assert seen(tmp_path / "out.pdf", 0, (0.5, 0.5)) == pytest.approx((0, 255, 0), abs=4)
    assert seen(tmp_path / "out.pdf", 1, (0.5, 0.2)) == pytest.approx((0, 0, 255), abs=4)
    assert "printer: 2." in dialog.said.text()


def test_two_facing_pages_are_printed_on_a_sheet_across(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.sheet.setCurrentIndex(1)
    print_into(dialog, qtbot, tmp_path / "out.pdf")

    with pikepdf.open(tmp_path / "out.pdf") as printed:
        assert len(printed.pages) == 2
    assert seen(tmp_path / "out.pdf", 1, (0.3, 0.5)) == pytest.approx((0, 255, 0), abs=4)
    assert seen(tmp_path / "out.pdf", 1, (0.7, 0.5)) == pytest.approx((0, 0, 255), abs=4)


def test_true_size_leaves_white_around(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.filling.setCurrentIndex(1)
    dialog.pages.setText("1")
    print_into(dialog, qtbot, tmp_path / "out.pdf")

    assert seen(tmp_path / "out.pdf", 0, (0.5, 0.5)) == pytest.approx((255, 0, 0), abs=4)
    assert seen(tmp_path / "out.pdf", 0, (0.08, 0.5)) == (255, 255, 255)


def test_a_job_that_is_stopped_says_so(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog._printing.stopped):  # noqa: SLF001 -- its end
        dialog.print_into(str(tmp_path / "out.pdf"))
        dialog.stop.click()

    assert "Stopped" in dialog.said.text()
    assert dialog.print_it.isEnabled()


def test_pages_that_are_none_are_told_and_nothing_is_printed(
    dialog: PrintDialog, tmp_path: Path
) -> None:
    dialog.pages.setText("7-9")
    dialog.print_it.click()

    assert "from 1 to 3" in dialog.said.text()
    assert list(tmp_path.iterdir()) == []
    assert dialog.result() == QDialog.DialogCode.Rejected
