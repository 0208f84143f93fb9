"""Where stills print and how they are cropped there, read back from the PDF they are in."""

import io
from functools import cache
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageFilter

from festdesk.base.ids import StillId
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.profiles import PRESS, SCREEN
from festdesk.booklet.still_formats import (
    Fineness,
    fineness_of,
    formats_of,
    press_of,
    printed_in,
)
from festdesk.booklet.still_sizes import StillFrame
from festdesk.books.tables import OutputProfile
from festdesk.snapshot import Snapshot
from festdesk.stills.crops import Crop
from festdesk.stills.tables import Still, StillCrop
from tests.booklet.edition import MADE_AT, Rows, film_id, picture, small_edition

WIDTH, HEIGHT = 1800, 1000
BLUE = 128  # of the map, and of nothing else on a page
EDGE = 3  # pixels
# A pixel on the page is a fifth of a millimetre, and a JPEG is not exact.
TOLERANCE = 0.04


@cache
def map_of_itself() -> bytes:
    """Return a picture whose red tells how far right a pixel is, whose green how far down."""
    across = Image.linear_gradient("L").rotate(90).resize((WIDTH, HEIGHT))
    down = Image.linear_gradient("L").resize((WIDTH, HEIGHT))
    assert across.getpixel((0, 0)) == 0
    whole = Image.merge("RGB", (across, down, Image.new("L", (WIDTH, HEIGHT), BLUE)))
    stored = io.BytesIO()
    whole.save(stored, "PNG")
    return stored.getvalue()


def edition(*stills: str, **crops: Crop) -> Rows:
    """Return one film with stills that are maps of themselves; crops are of the first."""
    rows = Rows()
    rows.film("ferry", "The Last Ferry", director="Ilse van der Berg", year=2020)
    rows.text("synopsis", "A boat is for sale. " * 12, film_id="ferry")
    for place, still in enumerate(stills or ("still",)):
        rows.still("ferry", map_of_itself(), WIDTH, HEIGHT, id=still, place=place)
    for frame, crop in crops.items():
        rows.add(
            StillCrop, still_id=(stills or ("still",))[0], frame=frame.replace("_", "-"),
            **crop.columns(),
        )  # fmt: skip
    return rows


def printed_part(page: Image.Image) -> tuple[float, float, float, float, float]:
    """Return which part of the map a page shows, in shares of it, and in which ratio."""
    red, green, blue = page.split()
    is_map = blue.point(lambda value: 255 if abs(value - BLUE) < 9 else 0)
    is_map = ImageChops.darker(is_map, ImageChops.invert(_grey(page)))
    size = 2 * EDGE + 1  # no edges of letters
    found = is_map.filter(ImageFilter.MinFilter(size)).filter(ImageFilter.MaxFilter(size)).getbbox()
    assert found is not None
    left, top, right, bottom = found
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    pixels: Any = (red, green)

    def share(which: int, x: int, y: int) -> float:
        return float(pixels[which].getpixel((x, y))) / 255

    return (
        share(0, left + 2, middle_y),
        share(1, middle_x, top + 2),
        share(0, right - 3, middle_y),
        share(1, middle_x, bottom - 3),
        (right - left) / (bottom - top),
    )


def _grey(page: Image.Image) -> Image.Image:
    """Return where a page is as blue as the map only because it is grey, as letters' edges are."""
    red, green, blue = page.split()
    near = ImageChops.lighter(ImageChops.difference(red, blue), ImageChops.difference(green, blue))
    return near.point(lambda value: 255 if value < 4 else 0)


def pages(rows: Rows, product: str, design: str = "", *, only_entry: bool = False) -> list[Any]:
    """Return the pages of a book, or of the film's entry, as pictures of 5 pixels a millimetre."""
    snapshot = rows.snapshot
    book = book_of(snapshot, product, design=design)
    made = (
        preview_content(snapshot, film_id("ferry"), book)
        if only_entry
        else book_content(snapshot, book)
    )
    with Press() as press:
        press.prepare_stills(made, rows.fetch, SCREEN)
        assert not press.missing_pictures
        set_it = press.set_film if only_entry else press.set_book
        pdf = set_it(made, rows.fetch, SCREEN, made_at=MADE_AT)
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            document[number].render(scale=5 * 25.4 / 72).to_pil().convert("RGB")
            for number in range(len(document))
        ]
    finally:
        document.close()


def assert_shows(page: Image.Image, crop: Crop) -> None:
    """Compare what a page shows of the map with the part that its crop says."""
    *part, ratio = printed_part(page)
    left, top, right, bottom = crop.box(WIDTH, HEIGHT, ratio)
    wanted = (left / WIDTH, top / HEIGHT, right / WIDTH, bottom / HEIGHT)
    assert part == pytest.approx(wanted, abs=TOLERANCE)


CROPS = [Crop(500, 500, 1000), Crop(850, 300, 2500), Crop(100, 950, 1600)]


@pytest.mark.parametrize("design", ["quiet", "picture", "pocket"])
@pytest.mark.parametrize("crop", CROPS)
def test_the_part_at_the_head_of_an_entry_is_that_of_its_crop(design: str, crop: Crop) -> None:
    rows = edition(lead=crop, short=Crop(0, 0, 5000))
    (page, *_) = pages(rows, "catalogue", design, only_entry=True)

    assert_shows(page, crop)


@pytest.mark.parametrize("product", ["catalogue", "programme"])
def test_covers_and_short_entries_have_crops_of_their_own(product: str) -> None:
    cover, other, short = Crop(200, 500, 2000), Crop(800, 500, 2000), Crop(300, 700, 3000)
    lead = Crop(600, 100, 1300)
    rows = edition(cover=cover, programme_cover=other, short=short, lead=lead)
    shown = pages(rows, product)

    assert_shows(shown[0], cover if product == "catalogue" else other)
    entries = [page for page in shown[1:] if _has_map(page)]
    assert len(entries) == 1
    assert_shows(entries[0], lead if product == "catalogue" else short)


def test_a_still_in_the_row_is_whole_unless_its_crop_is_zoomed() -> None:
    rows = edition("first", "second")
    rows.add(StillCrop, still_id="second", frame="row", **Crop(900, 900, 4000).columns())
    (page, *_) = pages(rows, "catalogue", "quiet", only_entry=True)

    assert_shows(page.crop((0, page.height // 2, page.width, page.height)), Crop(900, 900, 4000))


def _has_map(page: Image.Image) -> bool:
    blue = page.getchannel("B").point(lambda value: 255 if abs(value - BLUE) < 5 else 0)
    return blue.histogram()[255] > 0.01 * page.width * page.height


# In which formats


def frames_of(snapshot: Snapshot, still: str) -> list[StillFrame]:
    """Return the formats in which a still prints, by their names."""
    return [shown.frame for shown in formats_of(snapshot, snapshot.stills[StillId(still)].id)]


def test_the_first_still_leads_the_next_stand_in_the_row_and_a_fifth_prints_nowhere() -> None:
    snapshot = edition("a", "b", "c", "d", "e").snapshot

    assert frames_of(snapshot, "a") == [
        StillFrame.LEAD,
        StillFrame.SHORT,
        StillFrame.COVER,
        StillFrame.PROGRAMME_COVER,
    ]
    assert [frames_of(snapshot, still) for still in "bcd"] == [[StillFrame.ROW]] * 3
    assert frames_of(snapshot, "e") == []


def test_only_the_first_still_of_the_book_is_on_the_cover() -> None:
    rows = small_edition()
    rows.still("harbour", picture(800, 600), 800, 600, id="other")

    assert frames_of(rows.snapshot, "other") == [StillFrame.LEAD, StillFrame.SHORT]


def test_a_still_without_its_picture_prints_nowhere() -> None:
    rows = edition()
    rows.add(Still, id="to-come", film_id="ferry", place=9)

    assert frames_of(rows.snapshot, "to-come") == []


# How fine


@pytest.mark.parametrize(
    ("dpi", "expected"),
    [
        (200, Fineness.GOOD),
        (198, Fineness.GOOD),
        (197, Fineness.COARSE),
        (72, Fineness.COARSE),
        (69, Fineness.TOO_COARSE),
    ],
)
def test_the_verdict_is_that_of_the_check_of_the_finished_file(
    dpi: int, expected: Fineness
) -> None:
    assert fineness_of(dpi, PRESS) == expected


def test_what_a_crop_leaves_over_is_counted_and_not_the_whole_picture() -> None:
    rows = edition(lead=Crop(500, 500, 2000))
    lead, short, *_ = printed_in(rows.snapshot, rows.snapshot.stills[StillId("still")])

    # At its greatest height 727 of 900 pixels are left over 154 millimetres, and 1,800 over the 26
    # of a pocket programme's still.
    assert (lead.dpi, lead.fineness, lead.has_own_crop) == (120, Fineness.COARSE, True)
    assert lead.good_mm == 88
    assert (short.dpi, short.fineness, short.has_own_crop) == (1758, Fineness.GOOD, False)


def test_the_edition_s_own_profile_says_what_is_fine() -> None:
    rows = edition()
    rows.add(
        OutputProfile, id="own", name="Newsprint", purpose="press", settings='{"fine_dpi": 120}'
    )

    assert press_of(rows.snapshot).fine_dpi == 120
    assert press_of(edition().snapshot) == PRESS
