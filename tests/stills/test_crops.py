"""Crops: which part of a picture they leave, and how they move."""

import pytest

from festdesk.stills.crops import EVERY, Crop, dpi_of
from festdesk.stills.tables import Still, StillCrop


@pytest.mark.parametrize(
    ("crop", "ratio", "expected"),
    [
        (Crop(), 16 / 9, (0, 0, 1600, 900)),
        (Crop(zoom_permille=2000), 16 / 9, (400, 225, 1200, 675)),
        (Crop(0, 1000, 2000), 16 / 9, (0, 450, 800, 900)),
        (Crop(700, 300, 3000), 1.0, (970, 120, 1270, 420)),
        (Crop(zoom_permille=10_000), 100.0, (720, 449, 880, 451)),
    ],
)
def test_a_zoomed_crop_shows_less_around_the_same_focus(
    crop: Crop, ratio: float, expected: tuple[int, int, int, int]
) -> None:
    assert crop.box(1600, 900, ratio) == expected


@pytest.mark.parametrize("crop", [Crop(30, 500, 1700), Crop(640, 980, 1200), Crop(990, 10, 4000)])
@pytest.mark.parametrize("ratio", [0.8, 16 / 9, 2.6])
def test_to_cut_a_part_further_is_to_cut_the_whole(crop: Crop, ratio: float) -> None:
    whole = (16_000, 9000)
    part = crop.box(*whole, 16 / 9)
    inside = Crop(*crop.within(part, *whole)).box(part[2] - part[0], part[3] - part[1], ratio)

    again = (part[0] + inside[0], part[1] + inside[1], part[0] + inside[2], part[1] + inside[3])

    assert again == pytest.approx(crop.box(*whole, ratio), abs=16)


def test_a_focus_stays_in_the_picture_and_a_zoom_within_its_bounds() -> None:
    assert Crop(20, 990).moved(-50, 50) == Crop(0, 1000)
    assert Crop().zoomed(5) == Crop()
    assert Crop().zoomed(90_000).zoom_permille == 10_000


def test_a_still_has_its_focus_wherever_nothing_else_is_said() -> None:
    still = Still(focus_x_permille=300)
    own = {
        "short": StillCrop(still_id=still.id, frame="short", focus_x_permille=9),
        EVERY: StillCrop(still_id=still.id, frame=EVERY, zoom_permille=1500),
    }

    assert Crop.of(still, {}) == Crop(300, 500)
    assert Crop.of(still, own, "lead") == Crop(300, 500, 1500)
    assert Crop.of(still, own, "short") == Crop(9, 500)


def test_dots_are_counted_on_an_inch() -> None:
    assert dpi_of((0, 0, 1000, 500), 127.0) == 200
