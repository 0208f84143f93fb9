"""Finished files read back: boxes, inks, fonts, marks of the standard, and seeded faults."""

import io
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from festdesk.base.errors import PrintProblem
from festdesk.booklet.print_shop import check, finish, raise_unless_ready, write_whole
from festdesk.booklet.profiles import PRESS, PROOF, SCREEN
from tests.booklet.edition import MADE_AT, set_book, small_edition

MM = 72 / 25.4


@pytest.fixture(scope="module")
def pressed() -> bytes:
    """The small edition for the press."""
    return finish(set_book(small_edition(), profile=PRESS)[0], PRESS, made_at=MADE_AT)


def test_press_file_is_ready(pressed: bytes) -> None:
    checked = check(pressed, PRESS)

    assert [str(claim) for claim in checked if not claim.holds] == []
    assert "Each page has 3 mm of bleed on every side." in [str(claim) for claim in checked]


def test_press_file_has_trim_and_bleed_boxes(pressed: bytes) -> None:
    with pikepdf.open(io.BytesIO(pressed)) as pdf:
        for page in pdf.pages:
            sizes = [
                tuple(round(float(box[n + 2] - box[n]) / MM, 1) for n in (0, 1))
                for box in (page.mediabox, page.bleedbox, page.trimbox)
            ]
            assert sizes == [(154.0, 216.0), (154.0, 216.0), (148.0, 210.0)]


def test_press_file_is_the_same_each_time_and_keeps_nothing_of_the_screen(pressed: bytes) -> None:
    again = finish(set_book(small_edition(), profile=PRESS)[0], PRESS, made_at=MADE_AT)

    assert again == pressed
    with pikepdf.open(io.BytesIO(pressed)) as pdf:
        assert pdf.pdf_version == "1.6"
        assert "/Outlines" not in pdf.Root
        assert not any("/Annots" in page for page in pdf.pages)


def rgb_text(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].contents_add(b"1 0 0 rg 0 0 10 10 re f")


def grey_text(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].contents_add(b"0.2 g 0 0 10 10 re f")


def other_space(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].contents_add(b"/DeviceRGB cs 1 0 0 sc 0 0 10 10 re f")


def rgb_picture(pdf: pikepdf.Pdf) -> None:
    image = pikepdf.Stream(pdf, b"\0\0\0")
    image.update(Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
                            ColorSpace=Name.DeviceRGB, BitsPerComponent=8))  # fmt: skip
    resources: Any = pdf.pages[0].obj.Resources
    if "/XObject" not in resources:
        resources.XObject = Dictionary()
    resources.XObject.Bad = pdf.make_indirect(image)


def link(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].obj.Annots = Array([Dictionary(Subtype=Name.Link)])


def no_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def wrong_trim(pdf: pikepdf.Pdf) -> None:
    pdf.pages[3].trimbox = pikepdf.Rectangle(0, 0, 400, 590)


def trim_aside(pdf: pikepdf.Pdf) -> None:
    left, bottom, right, top = (float(edge) for edge in pdf.pages[3].trimbox)
    pdf.pages[3].trimbox = pikepdf.Rectangle(left + 5, bottom, right + 5, top)


def no_bleed(pdf: pikepdf.Pdf) -> None:
    pdf.pages[3].bleedbox = pdf.pages[3].trimbox


def bare_font(pdf: pikepdf.Pdf) -> None:
    resources: Any = pdf.pages[1].obj.Resources
    resources.Font.Bare = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def no_mark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(update_docinfo=False) as metadata:
        del metadata["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"]


@pytest.mark.parametrize(
    "fault",
    [
        rgb_text, grey_text, other_space, rgb_picture, link, no_intent, wrong_trim, trim_aside,
        no_bleed, bare_font, no_mark,
    ],
    ids=lambda fault: fault.__name__,
)  # fmt: skip
def test_seeded_fault_is_found(pressed: bytes, fault: Callable[[pikepdf.Pdf], None]) -> None:
    spoilt = io.BytesIO()
    with pikepdf.open(io.BytesIO(pressed)) as pdf:
        fault(pdf)
        pdf.save(spoilt)

    checked = check(spoilt.getvalue(), PRESS)

    assert [str(claim) for claim in checked if not claim.holds] != []
    with pytest.raises(PrintProblem, match="did not pass its check"):
        raise_unless_ready(checked)


def test_screen_file_is_tagged_linked_and_says_its_standards() -> None:
    pdf, _ = set_book(small_edition())

    checked = check(finish(pdf, SCREEN), SCREEN, standards=SCREEN.standards)

    assert [str(claim) for claim in checked if not claim.holds] == []
    assert "The file says that it keeps PDF/UA-1." in [str(claim) for claim in checked]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "en"
        assert "/Outlines" in opened.Root
        assert any("/Annots" in page for page in opened.pages)


def test_text_of_the_press_is_black_ink_alone(pressed: bytes) -> None:
    with pikepdf.open(io.BytesIO(pressed)) as pdf:
        inks = set()
        for page in pdf.pages:
            colour: tuple[float, ...] = ()
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                if operator in {"k", "sc", "scn"}:
                    operands: Any = instruction.operands
                    colour = tuple(float(ink) for ink in operands)
                elif operator in {"Tj", "TJ"}:
                    inks.add(colour[:3])

    assert inks == {(0.0, 0.0, 0.0)}


def test_proof_keeps_its_size() -> None:
    pdf, _ = set_book(small_edition(), profile=PROOF)

    assert all(claim.holds for claim in check(pdf, PROOF))


def test_older_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    target.write_bytes(b"older")

    write_whole(b"newer", target)

    assert target.read_bytes() == b"newer"
    assert [path.name for path in tmp_path.iterdir()] == ["book.pdf"]
    assert stat.S_IMODE(target.stat().st_mode) & 0o400


def test_file_that_cannot_be_replaced_stays_and_a_sentence_says_why(tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    target.mkdir()

    with pytest.raises(PrintProblem, match="could not be written"):
        write_whole(b"newer", target)

    assert [path.name for path in tmp_path.iterdir()] == ["book.pdf"]


def test_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PrintProblem, match="could not be written"):
        write_whole(b"newer", tmp_path / "nowhere" / "book.pdf")
