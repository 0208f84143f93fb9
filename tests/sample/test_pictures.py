"""The drawn stills, and the brushes they are drawn with."""

from io import BytesIO

import pytest
from PIL import Image

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    box,
    curve,
    ellipse,
    grey,
    outline,
    polygon,
    stencil,
    taper,
    vertical,
)
from festdesk.sample.pictures import draw_picture, picture_names

BLACK, WHITE = grey(0), grey(255)


def pixel(picture: Image.Image, x: int, y: int) -> tuple[int, ...]:
    """Return the colour at a place, a grey one as three equal parts."""
    red, green, blue = picture.convert("RGB").crop((x, y, x + 1, y + 1)).tobytes()
    return red, green, blue


@pytest.mark.parametrize("name", picture_names())
def test_picture_is_a_still_in_print_size_and_no_plain_area(name: str) -> None:
    with Image.open(BytesIO(draw_picture(name))) as picture:
        assert (picture.format, picture.size, picture.mode) == ("JPEG", (1600, 900), "RGB")
        histogram = picture.convert("L").histogram()

    assert sum(histogram[:60]) > 1000
    assert sum(histogram[200:]) > 1000


def test_picture_is_the_same_each_time() -> None:
    assert draw_picture("tokyo") == draw_picture("tokyo")


def test_outline_has_corners_and_curves() -> None:
    points = outline("0 0, 10 0, 10 10 0 10")

    assert points[:2] == [(0, 0), (10, 0)]
    assert points[1:] == curve((10, 0), (10, 10), (0, 10))


def test_background_goes_from_the_first_colour_to_the_last() -> None:
    picture = vertical([(0, BLACK), (0.5, (200, 0, 0)), (1, WHITE)])

    assert picture.size == (WIDTH, HEIGHT)
    assert pixel(picture, 7, 0) == BLACK
    assert pixel(picture, 7, HEIGHT // 2) == (200, 0, 0)
    assert pixel(picture, 7, HEIGHT - 1) > (240, 240, 240)


def test_stencil_is_open_inside_the_shapes_alone() -> None:
    mask = stencil([box(100, 100, 50, 50), ellipse(125, 125, 10, 10, ink=0)])

    assert pixel(mask, 105, 105) == WHITE
    assert pixel(mask, 125, 125) == BLACK
    assert pixel(mask, 160, 105) == BLACK


@pytest.mark.parametrize("blur", [0.0, 1.0, 20.0], ids=["sharp", "soft", "very soft"])
def test_shapes_beyond_the_edge_do_no_harm(blur: float) -> None:
    canvas = Canvas([(0, BLACK), (1, BLACK)])

    canvas.paint(
        WHITE, [box(-200, -200, 400, 400), taper([(1500, 800), (1900, 1200)], 40, 4)], blur=blur
    )
    canvas.paint(WHITE, [polygon("-50 2000, -10 2100, 30 2000")], blur=blur)

    assert pixel(canvas.image, 20, 20) == WHITE
    assert pixel(canvas.image, 800, 300) == BLACK


def test_light_fades_from_its_middle() -> None:
    canvas = Canvas([(0, BLACK), (1, BLACK)], is_grey=True)

    canvas.glow(800, 450, 300, 300, WHITE)

    levels = [pixel(canvas.image, x, 450) for x in (800, 900, 1000, 1090, 1110)]
    assert levels[0] > levels[1] > levels[2] > levels[3]
    assert levels[-1] == BLACK
