"""Pages of foreign PDFs in the book: where they lie, what comes along, what cannot be read."""

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from pikepdf import Array, Dictionary, Name

from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.foreign_pages import PdfFacts, Region, pages_of_pdf, picture_of_page
from festdesk.booklet.inserting import page_proxy
from festdesk.booklet.jobs import Job
from festdesk.booklet.printing import print_content
from festdesk.booklet.profiles import PRESS, SCREEN, Profile
from festdesk.booklet.stages import say_nothing
from tests.booklet.edition import pages_of, small_edition

MM = 72 / 25.4
# Cyan over the bleed, yellow in the lower left quarter of the trim, then words.
DRAWN = b"1 0 0 0 k -20 -20 2000 2000 re f 0 0 1 0 k %.3f %.3f %.3f %.3f re f"


def foreign(
    width: float = 148.0,
    height: float = 210.0,
    *,
    bleed: float = 3.0,
    rotate: int = 0,
    trim_box: bool = True,
    change: Callable[[pikepdf.Pdf], None] | None = None,
    **saving: Any,  # noqa: ANN401 -- pikepdf's own
) -> bytes:
    """Return a PDF of one page with so much bleed around it, in points turned as asked."""
    w, h, b = width * MM, height * MM, bleed * MM
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(w + 2 * b, h + 2 * b))
        page.obj.Contents = pdf.make_stream(DRAWN % (b, b, w / 2, h / 2))
        if trim_box:
            page.trimbox = pikepdf.Rectangle(b, b, b + w, b + h)
        if rotate:
            page.obj.Rotate = rotate
        if change is not None:
            change(pdf)
        pdf.save(made, **saving)
    return made.getvalue()


def book_with(pdf: bytes, number: int = 1) -> tuple[dict[str, Any], Callable[[str], bytes | None]]:
    """Return a content with a foreign page before its imprint, and where its files are."""
    rows = small_edition()
    content = book_content(rows.snapshot)
    proxy = page_proxy(
        "f" * 64, number, width_mm=148.0, height_mm=210.0, alt="An advertisement", missing="To come"
    )
    content["parts"].insert(-1, {"kind": "pdf_page", "anchor": "own-1", **proxy})
    return content, {**rows.pictures, "f" * 64: pdf}.get


def printed(pdf: bytes, profile: Profile, folder: Path) -> Path:
    """Return the file of a book with a foreign page."""
    content, fetch = book_with(pdf)
    target = folder / "book.pdf"
    print_content(content, fetch, Job.of(target, profile), say_nothing)
    return target


def drawn(path: Path, page: int, *, scale: float = 1.0) -> Any:  # noqa: ANN401 -- a picture
    """Return a picture of a page of a file, the whole of its MediaBox."""
    document = pypdfium2.PdfDocument(path)
    try:
        one = document[page]
        picture = one.render(scale=scale).to_pil().convert("RGB")
        one.close()
        return picture
    finally:
        document.close()


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book for the press with a foreign page."""
    return printed(foreign(), PRESS, tmp_path_factory.mktemp("press"))


def is_yellow(pixel: tuple[int, ...]) -> bool:
    return pixel[0] > 200 and pixel[1] > 190 and pixel[2] < 120


def is_cyan(pixel: tuple[int, ...]) -> bool:
    return pixel[0] < 120 and pixel[2] > 190


def test_press_page_lies_trim_on_trim_with_its_bleed_and_stays_a_drawing(pressed: Path) -> None:
    with pikepdf.open(pressed) as pdf:
        number = len(pdf.pages) - 2
        held: Any = pdf.pages[number].obj.Resources.XObject
        forms = [held[name] for name in held.keys()]  # noqa: SIM118 -- a PDF dictionary
        assert [str(form.Subtype) for form in forms] == ["/Form"]
        assert b"1 0 0 0 k" in forms[0].read_bytes()

    picture = drawn(pressed, number, scale=2)
    size = picture.size
    middle = (size[0] // 2, size[1] // 2)
    assert is_cyan(picture.getpixel((2, 2)))  # the bleed
    assert is_yellow(picture.getpixel((middle[0] - 4, middle[1] + 4)))
    assert is_cyan(picture.getpixel((middle[0] + 4, middle[1] + 4)))
    assert is_cyan(picture.getpixel((middle[0] - 4, middle[1] - 4)))
    edge = round(3 * MM * 2)
    assert is_cyan(picture.getpixel((edge - 3, middle[1] + 40)))
    assert is_yellow(picture.getpixel((edge + 3, middle[1] + 40)))


def test_screen_page_is_a_picture_with_its_words_for_who_cannot_see_it(tmp_path: Path) -> None:
    path = printed(foreign(), SCREEN, tmp_path)

    with pikepdf.open(path) as pdf:
        number = len(pdf.pages) - 2
        held: Any = pdf.pages[number].obj.Resources.XObject
        pictures = [held[name] for name in held.keys()]  # noqa: SIM118 -- a PDF dictionary
        assert [str(picture.Subtype) for picture in pictures] == ["/Image"]
        assert int(pictures[0].Width) == round(148 / 25.4 * 200)
        texts = {str(found.Alt) for found in pdf.objects if is_figure(found)}
    assert "An advertisement" in texts
    picture = drawn(path, number)
    assert is_yellow(picture.getpixel((10, picture.height - 10)))
    assert is_cyan(picture.getpixel((picture.width - 10, 10)))


def is_figure(found: Any) -> bool:  # noqa: ANN401 -- a PDF object
    return isinstance(found, pikepdf.Dictionary) and str(found.get("/S")) == "/Figure"


@cache
def square_of(kind: str) -> Any:  # noqa: ANN401 -- a picture
    """Return a foreign page as it comes to lie on a page of 100 x 150 mm with 3 mm of bleed."""
    files = {
        "as it is": foreign(100, 150),
        "turned right": foreign(150, 100, rotate=90),
        "upside down": foreign(100, 150, rotate=180),
        "turned left": foreign(150, 100, rotate=-90),
        "twice as large": foreign(200, 300, bleed=6),
        "wider": foreign(150, 150),
        "no bleed": foreign(100, 150, bleed=0),
        "no boxes": foreign(100, 150, bleed=0, trim_box=False),
    }
    found = picture_of_page(files[kind], 1, Region(100, 150, 3), dpi=72)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "yellow"),
    [
        ("as it is", (0.25, 0.75)),
        ("turned right", (0.25, 0.25)),
        ("upside down", (0.75, 0.25)),
        ("turned left", (0.75, 0.75)),
        ("twice as large", (0.25, 0.75)),
        ("wider", (0.25, 0.6)),
        ("no bleed", (0.25, 0.75)),
        ("no boxes", (0.25, 0.75)),
    ],
)
def test_page_keeps_its_ratio_and_is_the_right_way_up(
    kind: str, yellow: tuple[float, float]
) -> None:
    picture = square_of(kind)
    across, along = (round(share * side) for share, side in zip(yellow, picture.size, strict=True))

    assert is_yellow(picture.getpixel((across, along)))
    assert is_cyan(picture.getpixel((picture.width - across, along)))
    assert is_cyan(picture.getpixel((across, picture.height - along)))


@pytest.mark.parametrize(
    ("kind", "is_white"), [("as it is", False), ("no bleed", True), ("wider", True)]
)
def test_bleed_is_used_where_there_is_one_and_paper_stays_where_there_is_none(
    kind: str, *, is_white: bool
) -> None:
    picture = square_of(kind)

    assert (picture.getpixel((picture.width // 2, 2)) == (255, 255, 255)) == is_white


def noisy(pdf: pikepdf.Pdf) -> None:
    """Give a file everything that may do something by itself."""
    page: Any = pdf.pages[0].obj
    act = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert('hello')"))
    pdf.Root.OpenAction = act
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([pikepdf.String("a"), act])))
    page.AA = Dictionary(O=act)
    page.Annots = Array(
        [
            pdf.make_indirect(
                Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 99, 99]), A=act)
            )
        ]
    )
    inner = pdf.make_stream(b"0 0 0 1 k 30 30 10 10 re f")
    inner.update(
        Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 99, 99]),
                   PieceInfo=Dictionary(X=act), Metadata=pdf.make_stream(b"<x/>"),
                   OC=Dictionary(Type=Name.OCG, Name=pikepdf.String("layer")))
    )  # fmt: skip
    page.Resources = Dictionary(
        XObject=Dictionary(Inner=inner),
        Properties=Dictionary(MC0=Dictionary(Type=Name.OCG, Name=pikepdf.String("layer"))),
    )
    pdf.pages[0].contents_add(b"/OC /MC0 BDC /Inner Do EMC")


def test_nothing_active_of_the_foreign_file_comes_along(tmp_path: Path) -> None:
    path = printed(foreign(change=noisy), PRESS, tmp_path)

    with pikepdf.open(path) as pdf:
        written = b"".join(found.unparse(resolved=True) for found in pdf.objects)
        for word in (b"JavaScript", b"/OCG", b"PieceInfo", b"/Annot", b"/AA"):
            assert word not in written, word
        form = next(
            found
            for found in pdf.objects
            if isinstance(found, pikepdf.Stream) and b"/Inner Do" in readable(found)
        )
        assert readable(form.Resources.XObject.Inner) == b"0 0 0 1 k 30 30 10 10 re f"


def readable(stream: Any) -> bytes:  # noqa: ANN401 -- a PDF object
    """Return what a stream holds, nothing for a picture."""
    return b"" if str(stream.get("/Subtype")) == "/Image" else stream.read_bytes()


def hidden(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=pikepdf.String("off")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def test_page_with_hidden_layers_is_printed_as_a_picture_in_inks(tmp_path: Path) -> None:
    path = printed(foreign(change=hidden), PRESS, tmp_path)

    with pikepdf.open(path) as pdf:
        held: Any = pdf.pages[len(pdf.pages) - 2].obj.Resources.XObject
        picture = held[next(iter(held.keys()))]
        assert (str(picture.Subtype), str(picture.ColorSpace)) == ("/Image", "/DeviceCMYK")
        assert int(picture.Width) > 1500


def in_screen_colours(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"1 0 0 rg 20 20 60 60 re f")


def test_page_in_the_colours_of_a_screen_is_printed_as_a_picture_and_that_is_said(
    tmp_path: Path,
) -> None:
    content, fetch = book_with(foreign(change=in_screen_colours))
    target = tmp_path / "book.pdf"

    result = print_content(content, fetch, Job.of(target, PRESS), say_nothing)

    said = {claim["code"]: claim for claim in result.verdict["claims"]}["foreign pages"]
    assert (said["holds"], said["severity"]) == (False, "warning")
    assert "An advertisement, 1: " in said["sentence"]
    assert result.verdict["ready"]
    with pikepdf.open(target) as pdf:
        held: Any = pdf.pages[len(pdf.pages) - 2].obj.Resources.XObject
        picture = held[next(iter(held.keys()))]
        assert (str(picture.Subtype), str(picture.ColorSpace)) == ("/Image", "/DeviceCMYK")


def no_pages() -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(made)
    return made.getvalue()


LOCKED = foreign(encryption=pikepdf.Encryption(owner="o", user="secret"))
UNREADABLE = {
    "no PDF": b"no PDF at all",
    "empty": b"",
    "cut short": foreign()[:150],
    "no pages": no_pages(),
    "locked": LOCKED,
}


@pytest.mark.parametrize("kind", list(UNREADABLE))
@pytest.mark.parametrize("profile", [SCREEN, PRESS], ids=lambda profile: profile.name)
def test_file_that_cannot_be_read_leaves_a_marked_gap(kind: str, profile: Profile) -> None:
    content, fetch = book_with(UNREADABLE[kind])

    with Press() as press:
        pdf = press.set_book(content, fetch, profile)
        missing = press.missing_pictures

    assert len(missing) == 1
    assert "To come" in pages_of(pdf)[-2]


def test_page_that_the_file_does_not_have_leaves_a_marked_gap() -> None:
    content, fetch = book_with(foreign(), number=7)

    with Press() as press:
        assert "To come" in pages_of(press.set_book(content, fetch, SCREEN))[-2]


def test_facts_say_how_many_pages_and_how_large_they_are() -> None:
    assert pages_of_pdf(foreign(100, 150)) == PdfFacts(((100.0, 150.0),))
    assert pages_of_pdf(foreign(150, 100, rotate=90)).sizes_mm == ((100.0, 150.0),)
    assert pages_of_pdf(foreign(100, 150, trim_box=False)).sizes_mm == ((106.0, 156.0),)
    assert pages_of_pdf(LOCKED) == PdfFacts(encrypted=True)


@pytest.mark.parametrize("kind", ["no PDF", "empty", "cut short", "no pages"])
def test_facts_of_what_is_no_pdf_are_no_pages(kind: str) -> None:
    assert pages_of_pdf(UNREADABLE[kind]) == PdfFacts()
