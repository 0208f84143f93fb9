"""Screen colours in inks: near to what the profile says, within the limit, also when compressed."""

import io
import random
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image, ImageChops, ImageCms, ImageDraw

from festdesk.base.errors import PrintProblem
from festdesk.booklet.inks import TOLERANCE, Conversion, conversion_of, ink_use, with_inks, within
from festdesk.booklet.intents import icc_of, press_profile
from festdesk.booklet.profiles import PRESS
from festdesk.books.colour_profiles import checked_icc
from tests.booklet.finished import finished, spoilt, verdict_on
from tests.booklet.preflight.faults_of_press import add, draw

BLACK = Image.new("RGB", (64, 64), "black")


def conversion(limit: int = 300) -> Conversion:
    """Return the conversion with the shipped profile."""
    return conversion_of(replace(PRESS, ink_limit=limit))


def night(width: int = 240, height: int = 160) -> Image.Image:
    """Return a dark picture with hard edges, which compression makes darker still."""
    chosen = random.Random(4)  # noqa: S311 -- the same picture each time
    made = Image.new("RGB", (width, height), "#0b0907")
    pen = ImageDraw.Draw(made)
    for _ in range(120):
        x, y, size = chosen.randrange(width), chosen.randrange(height), chosen.randrange(2, 30)
        colour = chosen.choice(["black", "white", "#081030", "#fff8e0"])
        pen.rectangle((x, y, x + size, y + size // 2), fill=colour)
    return made


def test_colours_are_those_of_the_profile() -> None:
    colours = Image.effect_noise((64, 64), 90).convert("RGB")
    asked = ImageCms.profileToProfile(
        colours,
        ImageCms.createProfile("sRGB"),
        ImageCms.getOpenProfile(str(press_profile())),
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        "CMYK",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert asked is not None

    off = ImageChops.difference(conversion(400).convert(colours), asked).getextrema()

    assert max(high for _, high in off) <= 16  # type: ignore[misc]


def test_black_and_white() -> None:
    assert conversion().inks_of("#ffffff") == (0, 0, 0, 0)
    assert conversion().inks_of("#000000")[3] > 80
    assert sum(conversion().inks_of("#000000")) <= 300


@pytest.mark.parametrize("limit", [220, 260, 300, 330])
def test_no_colour_takes_more_ink_than_the_paper(limit: int) -> None:
    steps = [0, 1, 20, 60, 128, 255]
    every = Image.new("RGB", (36, 6))
    every.putdata([(r, g, b) for r in steps for g in steps for b in steps])

    assert ink_use(conversion(limit).convert(every), limit).share_over == 0


@pytest.mark.parametrize("limit", [260, 300])
def test_compression_does_not_carry_a_dark_picture_over_the_limit(limit: int) -> None:
    made, use = conversion(limit).to_jpeg(night())

    with Image.open(io.BytesIO(made)) as opened:
        read = ink_use(opened, limit)
    assert use == read
    assert read.highest <= limit + TOLERANCE
    assert read.highest > limit - 40  # it is still black


def test_a_light_picture_is_made_once() -> None:
    made, use = conversion().to_jpeg(Image.new("RGB", (20, 20), "#d8c8b8"))

    assert use.highest < 120
    with Image.open(io.BytesIO(made)) as opened:
        assert (opened.mode, "icc_profile" in opened.info) == ("CMYK", False)


def test_ink_of_a_picture_is_its_darkest_pixel_and_the_share_over_the_limit() -> None:
    made = Image.new("CMYK", (10, 10), (0, 0, 0, 0))
    made.paste((255, 255, 255, 102), (0, 0, 5, 2))  # 340 per cent

    use = ink_use(made, 300)

    assert use.highest == pytest.approx(340, abs=1.3)
    assert use.share_over == pytest.approx(0.1)
    assert ink_use(Image.new("CMYK", (4, 4)), 300).highest == 0


def test_colours_give_way_together_and_black_stays() -> None:
    assert within((0.9, 0.8, 0.7, 0.9), 3.0) == pytest.approx((0.7875, 0.7, 0.6125, 0.9))
    assert within((0.1, 0.2, 0.3, 0.4), 3.0) == (0.1, 0.2, 0.3, 0.4)


def test_each_colour_of_a_content_gets_its_inks() -> None:
    content = {"parts": [{"field": {"rgb": "#ffffff"}}], "title": "x"}

    with_inks(content, conversion())

    assert content["parts"] == [{"field": {"rgb": "#ffffff", "cmyk": [0, 0, 0, 0]}}]


def test_the_check_reads_ink_out_of_a_jpeg_in_the_file(tmp_path: Path) -> None:
    pressed = finished(PRESS, tmp_path)

    def with_picture(limit: int) -> str:
        jpeg, _ = conversion(limit).to_jpeg(BLACK)

        def put_in(pdf: pikepdf.Pdf) -> None:
            stream = Stream(pdf, jpeg)
            stream.update(
                Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64,
                           ColorSpace=Name.DeviceCMYK, BitsPerComponent=8, Filter=Name.DCTDecode,
                           Decode=Array([1, 0] * 4))
            )  # fmt: skip
            add(pdf, "/XObject", "x9", stream)
            draw(pdf, b"16 0 0 16 9 9 cm /x9 Do")

        return str(verdict_on(spoilt(pressed, put_in), PRESS).claim("ink limit of pictures"))

    assert with_picture(400) == (
        "A picture has 316 % of ink, and the paper takes 300 %; 100 % of the picture is over"
        " that. (page 3)"
    )
    assert with_picture(300).startswith("No picture has more than 300 % of ink")


# Profiles of one's own


def icc(**changes: bytes) -> bytes:
    """Return the shipped profile with other bytes at some places."""
    made = bytearray(press_profile().read_bytes())
    for place, content in changes.items():
        at = int(place.removeprefix("at_"))
        made[at : at + len(content)] = content
    return bytes(made)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no ICC profile"),
        (b"x" * 400, "no ICC profile"),
        (icc()[:-1], "no ICC profile"),
        (icc(at_16=b"RGB "), "is made for RGB"),
        (icc(at_16=b"GRAY"), "is made for GRAY"),
        (icc(at_12=b"mntr"), "not one of a printing press"),
        (icc(at_8=b"\x04\x40"), "has version 4.4"),
        (icc(at_8=b"\x05\x00"), "has version 5.0"),
    ],
    ids=["empty", "none", "cut off", "RGB", "grey", "of a screen", "4.4", "5.0"],
)
def test_a_profile_that_no_press_has_is_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(PrintProblem) as problem:
        checked_icc(content)

    assert said in str(problem.value)


def test_a_profile_of_ones_own_is_used_and_must_be_the_one_that_was_chosen(tmp_path: Path) -> None:
    path = tmp_path / "own.icc"
    path.write_bytes(icc(at_8=b"\x04\x20"))

    assert icc_of(replace(PRESS, icc_path=path))[8:10] == b"\x04\x20"
    with pytest.raises(PrintProblem, match="not the file that was chosen"):
        icc_of(replace(PRESS, icc_path=path, icc="0" * 64))
    with pytest.raises(PrintProblem, match="no ICC profile"):
        icc_of(replace(PRESS, icc_path=tmp_path / "gone.icc"))
