"""Pictures of every kind, opened as they are to look: upright, in sRGB, on white."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from PIL import Image, ImageCms

from festdesk.base import paths
from festdesk.base.errors import InputProblem
from festdesk.booklet.inks import conversion_of
from festdesk.booklet.profiles import PRESS
from festdesk.booklet.stills import Order, prepare
from festdesk.stills.probe import Probe, look_through, probe, small_picture

HEIC = Path(__file__).parents[1] / "files" / "still.heic"
BLUE, YELLOW = (30, 144, 200), (224, 176, 64)
FOGRA = (paths.resources() / "icc" / "FOGRA39L_coated.icc").read_bytes()


def two_colours(mode: str = "RGB") -> Image.Image:
    """Return a blue picture whose upper left quarter is yellow."""
    made = Image.new("RGB", (96, 64), BLUE)
    made.paste(YELLOW, (0, 0, 48, 32))
    return made.convert(mode)


def stored(picture: Image.Image, kind: str, **options: Any) -> bytes:  # noqa: ANN401 -- Pillow's
    """Return the bytes of a picture."""
    content = io.BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def in_inks(picture: Image.Image) -> Image.Image:
    """Return a picture in the inks of coated paper, as a print shop would convert it."""
    converted = ImageCms.profileToProfile(
        picture,
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(FOGRA)),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="CMYK",
    )
    assert converted is not None
    return converted


def turned(picture: Image.Image, kind: str = "JPEG") -> bytes:
    """Return a picture that lies on its side and says so."""
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    lying = picture.transpose(Image.Transpose.ROTATE_90)
    return stored(lying, kind, quality=95, exif=exif)


def see_through() -> Image.Image:
    """Return the picture with its lower edge gone."""
    made = two_colours("RGBA")
    made.paste((255, 0, 255, 0), (0, 56, 96, 64))
    return made


def wide_gamut() -> bytes:
    """Return a picture whose numbers mean other colours than in sRGB: red and green are swapped."""
    linear = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return stored(two_colours(), "PNG", icc_profile=linear)


KINDS: dict[str, tuple[Callable[[], bytes], int]] = {
    "JPEG": (lambda: stored(two_colours(), "JPEG", quality=95), 6),
    "JPEG with a profile": (wide_gamut, 3),
    "turned JPEG": (lambda: turned(two_colours()), 6),
    "PNG palette": (lambda: stored(two_colours("P"), "PNG"), 30),
    "TIFF": (lambda: stored(two_colours(), "TIFF", compression="tiff_lzw"), 2),
    "TIFF in inks": (
        lambda: stored(in_inks(two_colours()), "TIFF", icc_profile=FOGRA),
        40,  # the blue lies outside what inks can print
    ),
    "JPEG in inks": (lambda: stored(in_inks(two_colours()), "JPEG", quality=95), 40),
    "Lab": (lambda: stored(_lab(), "TIFF"), 12),
    "WebP": (lambda: stored(two_colours(), "WEBP", lossless=True), 2),
    "AVIF": (lambda: stored(two_colours(), "AVIF", quality=95), 12),
    "HEIF": (HEIC.read_bytes, 6),
}


def _lab() -> Image.Image:
    made = ImageCms.profileToProfile(
        two_colours(),
        ImageCms.createProfile("sRGB"),
        ImageCms.createProfile("LAB"),
        outputMode="LAB",
    )
    assert made is not None
    return made


def off_by(picture: Image.Image) -> int:
    """Return by how much at most the colours of the two fields differ from what they are."""
    found: list[int] = []
    for at, wanted in (((20, 14), YELLOW), ((76, 50), BLUE)):
        seen: Any = picture.getpixel(at)
        found += [abs(one - other) for one, other in zip(seen, wanted, strict=True)]
    return max(found)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_any_kind_looks_as_it_is_meant(kind: str) -> None:
    make, most = KINDS[kind]
    shown = small_picture(make(), 96)

    assert (shown.size, shown.mode) == ((96, 64), "RGB")
    assert off_by(shown) <= most


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_any_kind_prints_on_screen_and_on_press(kind: str) -> None:
    content = KINDS[kind][0]()
    order = Order("stills/x.jpg", "x", 9.6, 6.4)
    for inks in (None, conversion_of(PRESS)):
        made = prepare(content, order, dpi=300, inks=inks)
        assert made is not None
        with Image.open(io.BytesIO(made)) as still:
            assert still.mode == ("RGB" if inks is None else "CMYK")
            seen = small_picture(made, 96)
            assert off_by(seen) <= 48


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG", "WEBP"])
@pytest.mark.parametrize("edge", [96, 24])
def test_a_turned_picture_is_upright_at_any_size(kind: str, edge: int) -> None:
    shown = small_picture(turned(two_colours().resize((480, 320)), kind), edge)

    assert shown.size == (edge, edge * 2 // 3)
    assert off_by(shown.resize((96, 64))) <= 8


def test_what_is_transparent_stands_on_white_with_a_profile_too() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for content in (
        stored(see_through(), "PNG"),
        stored(see_through(), "PNG", icc_profile=profile),
        stored(see_through(), "WEBP", lossless=True),
        stored(see_through(), "TIFF"),
    ):
        shown = small_picture(content, 96)
        assert shown.getpixel((50, 60)) == (255, 255, 255)
        assert off_by(shown) <= 3


@pytest.mark.parametrize("order", ["little", "big"])
def test_grey_of_sixteen_bits_keeps_its_steps(order: Literal["little", "big"]) -> None:
    steps = b"".join(value.to_bytes(2, order) for value in (0, 32896, 65535))
    mode = "I;16" if order == "little" else "I;16B"
    made = stored(Image.frombytes(mode, (3, 1), steps), "TIFF")

    shown = small_picture(made, 3)

    assert [shown.getpixel((x, 0)) for x in range(3)] == [(v, v, v) for v in (0, 128, 255)]


def test_a_profile_that_does_not_fit_is_passed_over() -> None:
    for profile in (FOGRA, b"no profile at all"):
        shown = small_picture(stored(two_colours(), "PNG", icc_profile=profile), 96)
        assert off_by(shown) <= 2


FACTS = {
    "in inks": (
        lambda: stored(in_inks(two_colours()), "TIFF", icc_profile=FOGRA),
        Probe("image/tiff", 96, 64, "CMYK", "FOGRA39L Coated"),
    ),
    "turned": (lambda: turned(two_colours()), Probe("image/jpeg", 96, 64)),
    "see-through": (
        lambda: stored(see_through(), "PNG"),
        Probe("image/png", 96, 64, is_see_through=True),
    ),
    "grey": (lambda: stored(two_colours("L"), "PNG"), Probe("image/png", 96, 64, "GREY")),
    "of 16 bits": (
        lambda: stored(Image.new("I;16", (4, 4)), "PNG"),
        Probe("image/png", 4, 4, "GREY", bits=16),
    ),
    "animated": (
        lambda: stored(
            two_colours(), "WEBP", save_all=True, append_images=[Image.new("RGB", (96, 64))]
        ),
        Probe("image/webp", 96, 64, is_animated=True),
    ),
    "HEIF": (HEIC.read_bytes, Probe("image/heif", 96, 64)),
}


@pytest.mark.parametrize("kind", FACTS)
def test_a_file_is_told_for_what_it_is(kind: str) -> None:
    make, expected = FACTS[kind]
    assert probe(make()) == expected


def test_a_picture_of_a_telephone_with_200_megapixels_is_taken() -> None:
    many = stored(Image.new("L", (16_320, 12_240), 90), "JPEG", quality=20)

    facts, small = look_through(many)

    assert (facts.width_px, facts.height_px) == (16_320, 12_240)
    with Image.open(io.BytesIO(small)) as opened:
        assert opened.size == (320, 240)


def test_of_a_picture_of_too_many_pixels_only_the_head_is_read() -> None:
    content = stored(Image.new("L", (16, 16)), "PNG")
    head = b"IHDR" + struct.pack(">IIBBBBB", 16_400, 16_400, 8, 0, 0, 0, 0)
    much = content[:12] + head + struct.pack(">I", zlib.crc32(head)) + content[33:]

    with pytest.raises(InputProblem, match="has 269 megapixels; at most 250 are read"):
        look_through(much)


def test_a_camera_that_wrote_a_great_deal_beside_the_picture_is_no_trouble() -> None:
    exif = Image.Exif()
    exif[0x010E] = "x" * 60_000
    content = stored(two_colours(), "JPEG", quality=95, exif=exif, comment=b"y" * 60_000)
    facts, _ = look_through(content)
    assert (facts.width_px, facts.height_px) == (96, 64)
