"""Pages on sheets: folded and put together again, they are the book from its first to its last."""

import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from festdesk.base.errors import PrintProblem
from festdesk.booklet.imposition import Side, impose, sides_of, slug_lines
from festdesk.booklet.profiles import Imposition, Method

MM = 72 / 25.4
WIDTH, HEIGHT, BLEED = 100 * MM, 150 * MM, 3 * MM
SADDLE = Imposition(Method.SADDLE, paper_thickness_mm=0.0)


def unfolded(sides: list[Side]) -> list[int | None]:
    """Return the pages of a book in the order in which they are read, section by section.

    Knows nothing of how sides are made: it puts the folded sheets of each section into each other,
    the first outermost, and turns the leaves.
    """
    read: list[int | None] = []
    for section in sorted({side.section for side in sides}):
        of_section = [side for side in sides if side.section == section]
        fronts, backs = of_section[::2], of_section[1::2]
        for front, back in zip(fronts, backs, strict=True):
            read += [front.right, back.left]
        for front, back in reversed(list(zip(fronts, backs, strict=True))):
            read += [back.right, front.left]
    return read


plans = st.builds(
    Imposition, method=st.sampled_from(Method), signature=st.sampled_from([4, 8, 16, 32])
)


@given(count=st.integers(1, 300), plan=plans)
def test_unfolded_sheets_are_the_book(count: int, plan: Imposition) -> None:
    read = unfolded(sides_of(count, plan))

    assert [page for page in read if page is not None] == list(range(1, count + 1))
    assert len(read) % 4 == 0
    assert len(read) - count < 4


@given(count=st.integers(2, 300), plan=plans)
def test_first_page_is_the_front_and_last_page_the_back(count: int, plan: Imposition) -> None:
    read = unfolded(sides_of(count, plan))

    assert (read[0], read[-1]) == (1, count)
    blanks = [place for place, page in enumerate(read) if page is None]
    assert blanks == list(range(count - 1, len(read) - 1))


@given(count=st.integers(1, 300), plan=plans)
def test_front_and_back_of_a_sheet_follow_each_other(count: int, plan: Imposition) -> None:
    sides = sides_of(count, plan)

    assert [side.is_front for side in sides] == [True, False] * (len(sides) // 2)
    assert [side.sheet for side in sides] == [n // 2 + 1 for n in range(len(sides))]


def test_sections_are_as_thick_as_the_signature_and_the_thin_one_is_the_last_but_one() -> None:
    sides = sides_of(44, Imposition(Method.PERFECT, signature=16))

    sheets = [sum(side.section == number for side in sides) // 2 for number in (1, 2, 3)]
    assert sheets == [4, 3, 4]
    assert sides[0] == Side(1, 1, 16, 1, 0)
    assert [side.depth for side in sides[:8]] == [0, 0, 1, 1, 2, 2, 3, 3]


def book(count: int, folder: Path) -> Path:
    """Return a file of pages with bleed, each of which says its number and fills its bleed."""
    path = folder / "book.pdf"
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        for number in range(1, count + 1):
            page = pdf.add_blank_page(page_size=(WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED))
            grey = 0.6 if number % 2 else 0.8
            page.obj.Contents = pdf.make_stream(
                f"0 0 0 {1 - grey} k -9 -9 999 999 re f 0 0 0 1 k"
                f" BT /F 20 Tf 60 200 Td (page {number} end) Tj ET".encode()
            )
            page.obj.Resources = Dictionary(Font=Dictionary(F=font))
            page.bleedbox = page.mediabox
            page.trimbox = pikepdf.Rectangle(BLEED, BLEED, BLEED + WIDTH, BLEED + HEIGHT)
        pdf.save(path)
    return path


def halves_of(path: Path) -> list[tuple[str, str]]:
    """Return the words on the left and on the right half of each side."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        width, height = page.get_size()
        words = page.get_textpage()
        left = words.get_text_bounded(0, 0, width / 2, height)
        right = words.get_text_bounded(width / 2, 0, width, height)
        words.close()
        page.close()
        found.append((left.strip(), right.strip()))
    document.close()
    return found


@pytest.mark.parametrize("count", [1, 2, 4, 5, 7, 16, 18, 35])
@pytest.mark.parametrize(
    "plan",
    [SADDLE, Imposition(Method.PERFECT, signature=8), Imposition(Method.PERFECT, signature=16)],
    ids=lambda plan: f"{plan.method}-{plan.signature}",
)
def test_words_on_the_sheets_are_where_the_plan_says(
    tmp_path: Path, count: int, plan: Imposition
) -> None:
    impose(book(count, tmp_path), tmp_path / "sheets.pdf", plan)

    expected = [
        tuple(f"page {page} end" if page else "" for page in (side.left, side.right))
        for side in sides_of(count, plan)
    ]
    assert halves_of(tmp_path / "sheets.pdf") == expected


def pixels(path: Path, page: int) -> Any:  # noqa: ANN401 -- a picture
    document = pypdfium2.PdfDocument(path)
    one = document[page]
    picture = one.render(scale=4).to_pil().convert("L")
    one.close()
    document.close()
    return picture


def test_bleed_is_kept_outside_and_cut_at_the_fold(tmp_path: Path) -> None:
    trim = impose(book(4, tmp_path), tmp_path / "sheets.pdf", SADDLE)

    assert (round(trim.width_mm, 2), round(trim.height_mm, 2)) == (200.0, 150.0)
    with pikepdf.open(tmp_path / "sheets.pdf") as pdf:
        boxes = [
            [round(float(edge) / MM, 2) for edge in box]
            for box in (pdf.pages[0].mediabox, pdf.pages[0].bleedbox, pdf.pages[0].trimbox)
        ]
    assert boxes == [[0, 0, 226, 176], [10, 10, 216, 166], [13, 13, 213, 163]]
    front = pixels(tmp_path / "sheets.pdf", 0)
    fold, middle = front.width // 2, front.height // 2
    # Page 4 is lighter than page 1; at the fold one ends where the other begins.
    assert front.getpixel((fold - 3, middle)) - front.getpixel((fold + 3, middle)) > 30
    inside, outside = round(10.5 * MM * 4), round(9.5 * MM * 4)
    assert front.getpixel((inside, middle + 90)) < 250
    assert front.getpixel((outside, middle + 90)) == 255


def test_inner_sheets_creep_towards_the_fold(tmp_path: Path) -> None:
    source = book(12, tmp_path)
    impose(source, tmp_path / "sheets.pdf", Imposition(Method.SADDLE, paper_thickness_mm=0.5))

    places = []
    document = pypdfium2.PdfDocument(tmp_path / "sheets.pdf")
    for page in document:
        words = page.get_textpage()
        boxes = [words.get_charbox(n) for n in range(words.count_chars())]
        middle = page.get_size()[0] / 2
        places.append(
            (min(box[0] for box in boxes), min(box[0] for box in boxes if box[0] > middle))
        )
        words.close()
        page.close()
    document.close()

    fronts = places[::2]
    for outer, inner in pairwise(fronts):
        assert inner[0] - outer[0] == pytest.approx(0.5 * MM, abs=0.05)
        assert outer[1] - inner[1] == pytest.approx(0.5 * MM, abs=0.05)


def test_marks_print_with_every_ink_and_stay_off_the_pages(tmp_path: Path) -> None:
    impose(book(4, tmp_path), tmp_path / "sheets.pdf", SADDLE)
    with pikepdf.open(tmp_path / "sheets.pdf") as pdf:
        space: Any = pdf.pages[0].obj.Resources.ColorSpace.Reg
        assert (str(space[0]), str(space[1])) == ("/Separation", "/All")
    side = pixels(tmp_path / "sheets.pdf", 0)
    edge, gap = round(9.9 * MM * 4), round(9.1 * MM * 4)
    for beside in (
        (0, gap, side.width, edge),
        (0, side.height - edge, side.width, side.height - gap),
        (gap, 0, edge, side.height),
        (side.width - edge, 0, side.width - gap, side.height),
    ):
        assert side.crop(beside).getextrema() == (255, 255)
    fold = side.width // 2
    assert side.crop((fold - 4, 0, fold + 4, gap)).getextrema()[0] < 90
    assert side.crop((0, 0, gap, round(14 * MM * 4))).getextrema()[0] < 90


def test_sheet_can_be_given_and_must_hold_the_pages(tmp_path: Path) -> None:
    source = book(4, tmp_path)
    wide = Imposition(Method.SADDLE, sheet_width_mm=297, sheet_height_mm=210)
    impose(source, tmp_path / "sheets.pdf", wide)
    with pikepdf.open(tmp_path / "sheets.pdf") as pdf:
        size = [round(float(edge) / MM) for edge in pdf.pages[0].mediabox][2:]
    small = Imposition(Method.SADDLE, sheet_width_mm=205, sheet_height_mm=210)

    assert size == [297, 210]
    with pytest.raises(PrintProblem, match=r"need a sheet of 206 x 156 mm"):
        impose(source, tmp_path / "small.pdf", small)
    assert not (tmp_path / "small.pdf").exists()


def test_file_without_pages_is_a_sentence(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.save(tmp_path / "none.pdf")

    with pytest.raises(PrintProblem, match="no page"):
        impose(tmp_path / "none.pdf", tmp_path / "sheets.pdf", SADDLE)


def test_slug_of_each_side_stands_beside_it(tmp_path: Path) -> None:
    slugs = io.BytesIO()
    with pikepdf.new() as pdf:
        for number in range(4):
            page = pdf.add_blank_page(page_size=(200, 12))
            page.obj.Contents = pdf.make_stream(f"BT /F 8 Tf 0 2 Td (side {number}) Tj ET".encode())
            page.obj.Resources = Dictionary(
                Font=Dictionary(
                    F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
                )
            )
        pdf.save(slugs)

    impose(book(8, tmp_path), tmp_path / "sheets.pdf", SADDLE, slugs=slugs.getvalue())

    assert [f"side {n}" in left for n, (left, _) in enumerate(halves_of(tmp_path / "sheets.pdf"))]
    lines = list(slug_lines(sides_of(8, SADDLE), "{name} {section} {sheet}/{sheets}{side}", "b"))
    assert lines == ["b 1 1/2A", "b 1 1/2B", "b 1 2/2A", "b 1 2/2B"]


def test_output_intent_of_the_file_stays(tmp_path: Path) -> None:
    source = book(4, tmp_path)
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.Root.OutputIntents = Array([Dictionary(S=Name.GTS_PDFX)])
        pdf.save()

    impose(source, tmp_path / "sheets.pdf", SADDLE)

    with pikepdf.open(tmp_path / "sheets.pdf") as pdf:
        assert str(pdf.Root.OutputIntents[0].S) == "/GTS_PDFX"
