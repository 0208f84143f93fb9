"""Stills prepared for a page: the crop keeps the focus, no pixel too many, nothing crashes."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from festdesk.booklet.inks import conversion_of
from festdesk.booklet.profiles import PRESS
from festdesk.booklet.stills import (
    Order,
    orders_in,
    prepare,
    prepare_all,
    without_pictures,
)
from festdesk.stills.crops import Crop
from tests.booklet.edition import picture


@pytest.mark.parametrize(
    ("size", "ratio", "focus", "expected"),
    [
        ((1600, 900), 16 / 9, (0.5, 0.5), (0, 0, 1600, 900)),
        ((1600, 900), 1.0, (0.5, 0.5), (350, 0, 1250, 900)),
        ((1600, 900), 1.0, (0.0, 0.5), (0, 0, 900, 900)),
        ((1600, 900), 1.0, (1.0, 0.5), (700, 0, 1600, 900)),
        ((900, 1600), 1.0, (0.5, 0.25), (0, 0, 900, 900)),
        ((900, 1600), 1.0, (0.5, 0.75), (0, 700, 900, 1600)),
        ((1, 1), 3.0, (0.5, 0.5), (0, 0, 1, 1)),
    ],
)
def test_crop_is_as_large_as_it_can_be_around_its_focus(
    size: tuple[int, int],
    ratio: float,
    focus: tuple[float, float],
    expected: tuple[int, int, int, int],
) -> None:
    crop = Crop(round(focus[0] * 1000), round(focus[1] * 1000))

    assert crop.box(*size, ratio) == expected


def opened(jpeg: bytes | None) -> Image.Image:
    """Return a prepared still as a picture."""
    assert jpeg is not None
    return Image.open(io.BytesIO(jpeg))


def test_still_has_no_more_pixels_than_its_size_in_print_can_show() -> None:
    still = opened(prepare(picture(3000, 2000), Order("a", "b", 50.8, 25.4), dpi=300))

    assert (still.size, still.mode, still.format) == ((600, 300), "RGB", "JPEG")


def test_small_still_is_not_blown_up() -> None:
    still = opened(prepare(picture(200, 100), Order("a", "b", 100, 50), dpi=300))

    assert still.size == (200, 100)


def test_still_for_press_is_in_inks_and_carries_no_profile() -> None:
    still = opened(
        prepare(picture(400, 200), Order("a", "b", 40, 20), dpi=300, inks=conversion_of(PRESS))
    )

    assert still.mode == "CMYK"
    assert "icc_profile" not in still.info


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_any_kind_of_picture_becomes_a_still(mode: str) -> None:
    made = Image.new("L", (60, 40), 255).convert("RGB" if mode == "I;16" else mode)
    if mode == "I;16":
        made = Image.new("I;16", (60, 40), 40_000)
    stored = io.BytesIO()
    made.save(stored, "TIFF" if mode in {"CMYK", "I;16"} else "PNG")

    still = opened(prepare(stored.getvalue(), Order("a", "b", 30, 20), dpi=160))

    darkest: Any = still.convert("L").getextrema()[0]
    assert darkest > 140


def test_picture_turned_by_its_camera_stands_upright() -> None:
    made = Image.new("RGB", (80, 40), "red")
    made.paste("blue", (0, 0, 40, 40))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it a quarter to the right
    stored = io.BytesIO()
    made.save(stored, "JPEG", exif=exif, quality=95)

    still = opened(prepare(stored.getvalue(), Order("a", "b", 40, 80), dpi=300))

    assert still.size == (40, 80)
    assert still.getpixel((20, 10))[2] > 200  # type: ignore[index]


@pytest.mark.parametrize("content", [b"", b"no picture", picture(80, 60)[:300], b"\xff\xd8\xff"])
def test_what_is_no_picture_gives_none(content: bytes) -> None:
    assert prepare(content, Order("a", "b", 30, 20), dpi=160) is None


def test_stills_are_made_once_and_those_that_fail_are_named(tmp_path: Path) -> None:
    asked: list[str] = []

    def fetch(sha256: str) -> bytes | None:
        asked.append(sha256)
        return {"good": picture(80, 60), "bad": b"?"}.get(sha256)

    orders = [Order(f"stills/{name}.jpg", name, 20, 15) for name in ("good", "bad", "gone")]
    first = prepare_all(orders, fetch, tmp_path, dpi=160)
    prepare_all(orders[:1], fetch, tmp_path, dpi=160)

    assert first == {"stills/bad.jpg", "stills/gone.jpg"}
    assert asked == ["good", "bad", "gone"]


def test_orders_are_found_wherever_they_stand_and_gaps_are_marked() -> None:
    path = "stills/p.jpg"
    still = {
        "path": path,
        "sha256": "s",
        "width_mm": 1,
        "height_mm": 2,
        "focus": [500, 500],
    }
    content = {"films": {"a": {"still": still, "stills": [still]}}}

    assert [order.path for order in orders_in(content)] == [path]
    without_pictures(content, frozenset({path}))
    assert list(orders_in(content)) == []


@pytest.mark.parametrize(
    ("path", "sha256"),
    [
        ("stills/../../elsewhere.jpg", "f" * 64),
        ("/etc/elsewhere.jpg", "f" * 64),
        ("stills/fine.jpg", "../../elsewhere"),
        ("stills/fine.jpg", "/etc/passwd"),
    ],
)
def test_a_name_that_leads_out_of_the_folder_is_never_followed(path: str, sha256: str) -> None:
    still = {"path": path, "sha256": sha256, "width_mm": 1, "height_mm": 2, "focus": [500, 500]}

    assert list(orders_in({"still": still})) == []
