"""Files finished for the press: boxes, marks, output intent, nothing of the screen."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from festdesk.booklet.finishing import finish
from festdesk.booklet.profiles import PRESS, SCREEN, Marks
from tests.booklet.edition import MADE_AT, pages_of
from tests.booklet.finished import failed, finished, set_small_book

MM = 72 / 25.4
MARKED = replace(PRESS, marks=Marks.FULL, slug=True)


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition for the press."""
    return finished(PRESS, tmp_path_factory.mktemp("press"))


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with all marks."""
    return finished(MARKED, tmp_path_factory.mktemp("marked"))


def sizes_of(page: pikepdf.Page) -> list[tuple[float, ...]]:
    """Return the sizes of a page's boxes in mm, from the outermost to the innermost."""
    return [
        tuple(round(float(box[n + 2] - box[n]) / MM, 1) for n in (0, 1))
        for box in (page.mediabox, page.bleedbox, page.trimbox)
    ]


def test_press_file_has_trim_and_bleed_boxes(pressed: Path) -> None:
    with pikepdf.open(pressed) as pdf:
        for page in pdf.pages:
            assert sizes_of(page) == [(154.0, 216.0), (154.0, 216.0), (148.0, 210.0)]


def test_press_file_is_the_same_each_time_and_keeps_nothing_of_the_screen(
    pressed: Path, tmp_path: Path
) -> None:
    assert finished(PRESS, tmp_path).read_bytes() == pressed.read_bytes()
    with pikepdf.open(pressed) as pdf:
        assert pdf.pdf_version == "1.6"
        assert "/Outlines" not in pdf.Root
        assert not any("/Annots" in page for page in pdf.pages)


def test_marks_widen_the_paper_and_leave_page_and_bleed_alone(marked: Path) -> None:
    with pikepdf.open(marked) as pdf:
        for page in pdf.pages:
            assert sizes_of(page) == [(174.0, 236.0), (154.0, 216.0), (148.0, 210.0)]
            assert [float(edge) for edge in page.mediabox][:2] == [0, 0]
    assert failed(marked, MARKED) == set()


def test_no_mark_reaches_into_the_bleed(marked: Path) -> None:
    """Every point that a mark is drawn through lies outside the bleed box."""
    with pikepdf.open(marked) as pdf:
        page = pdf.pages[2]
        left, bottom, right, top = (float(edge) for edge in page.bleedbox)
        streams: Any = page.obj.Contents
        points = []
        for instruction in pikepdf.parse_content_stream(streams[-1]):
            operands: Any = instruction.operands
            numbers = [float(n) for n in operands] if str(instruction.operator) in "mlc" else []
            points += list(zip(numbers[0::2], numbers[1::2], strict=True))
        space: Any = page.obj.Resources.ColorSpace.Reg

    assert len(points) > 8 * 2
    assert not [(x, y) for x, y in points if left < x < right and bottom < y < top]
    assert [str(part) for part in list(space)[:3]] == ["/Separation", "/All", "/DeviceCMYK"]


def test_each_page_says_outside_the_bleed_which_it_is(marked: Path) -> None:
    pages = pages_of(marked.read_bytes())

    last = len(pages)
    assert f"Ferry Film Days 3 / {last} FOGRA39 2021-02-01" in pages[2]
    assert f"{last} / {last}" in pages[-1]


def test_file_for_the_screen_is_left_as_it_was_set(tmp_path: Path) -> None:
    as_set, target = tmp_path / "set.pdf", tmp_path / "finished.pdf"
    as_set.write_bytes(set_small_book(SCREEN))

    finish(as_set, target, SCREEN, made_at=MADE_AT)

    assert target.read_bytes() == as_set.read_bytes()


def test_progress_is_told_page_by_page(tmp_path: Path) -> None:
    as_set = tmp_path / "set.pdf"
    as_set.write_bytes(set_small_book(PRESS))
    told: list[tuple[int, int]] = []

    finish(as_set, tmp_path / "x.pdf", PRESS, progress=lambda done, of: told.append((done, of)))

    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]
    assert len(told) > 5
