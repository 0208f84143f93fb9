"""Proxies and their exchange for stills: same pages, other pictures, a file that stays whole."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image

from festdesk.base.errors import BugError
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import PRESS, SCREEN, Profile
from festdesk.booklet.swapping import proxy_of, swap, swapped
from tests.booklet.edition import MADE_AT, picture, small_edition

PROFILES = pytest.mark.parametrize("profile", [SCREEN, PRESS], ids=lambda profile: profile.name)


def set_twice(profile: Profile) -> tuple[bytes, bytes, dict[str, Path], dict[str, bytes]]:
    """Return a book with its proxies and with its stills, where these lay and what they were."""
    rows = small_edition()
    rows.still("harbour", picture(900, 1200, "#204060"), 900, 1200)
    content = book_content(rows.snapshot)
    with Press() as press:
        press.prepare_stills(content, rows.fetch, profile)
        pdf = press.set_pages("main.typ", content, profile, made_at=MADE_AT)
        stills = press.stills_for(content, profile)
        made = {name: path.read_bytes() for name, path in stills.items()}
        return pdf, swapped(pdf, stills), stills, made


def pictures_in(pdf: bytes) -> list[Any]:
    """Return what describes each picture of a file, and its bytes as they are stored."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            (
                {str(key): str(value) for key, value in found.items() if key != "/ColorSpace"},
                found.read_raw_bytes(),
            )
            for found in opened.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"
        ]


def words_of(pdf: bytes) -> Mapping[tuple[int, int], bytes]:
    """Return the bytes of each stream that is no picture, by its number in the file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {
            found.objgen: found.read_raw_bytes()
            for found in opened.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") != "/Image"
        }


@PROFILES
def test_each_proxy_becomes_the_still_it_stands_for_and_nothing_else_changes(
    profile: Profile,
) -> None:
    before, after, _, stills = set_twice(profile)

    found = pictures_in(after)
    assert sorted(raw for _, raw in found) == sorted(stills.values())
    for facts, raw in found:
        with Image.open(io.BytesIO(raw)) as opened:
            assert (facts["/Width"], facts["/Height"]) == tuple(map(str, opened.size))
        assert facts["/Length"] == str(len(raw))
    assert words_of(after) == words_of(before)


@PROFILES
def test_file_is_sound_and_the_engine_kept_no_still(profile: Profile) -> None:
    before, after, _, stills = set_twice(profile)

    assert max(len(raw) for _, raw in pictures_in(before)) < 2000 < max(map(len, stills.values()))
    with pikepdf.open(io.BytesIO(after)) as opened:
        assert opened.check_pdf_syntax() == []
        spaces = {
            str(found.ColorSpace) if profile.press else str(found.ColorSpace[0])
            for found in opened.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"
        }
    assert spaces == {"/DeviceCMYK" if profile.press else "/ICCBased"}


def test_still_stands_where_its_proxy_stood() -> None:
    _, after, _, _ = set_twice(SCREEN)

    document = pypdfium2.PdfDocument(after)
    page = next(
        page for page in document if "The quay at noon" in page.get_textpage().get_text_range()
    )
    shown = page.render(scale=1).to_pil().convert("RGB")
    corner, middle = shown.getpixel((4, 4)), shown.getpixel((shown.width // 2, 60))
    document.close()

    assert isinstance(corner, tuple)
    assert isinstance(middle, tuple)
    assert min(corner) > 240  # the white corner of the test picture
    assert abs(middle[0] - 0x7A) < 12


def test_proxies_of_two_names_are_never_the_same_picture() -> None:
    proxies = {proxy_of(name, 1.5, inks=False) for name in ("a.jpg", "b.jpg")}

    assert len(proxies) == 2


@pytest.mark.parametrize("ratio", [0.01, 0.7, 1.0, 16 / 9, 2.39, 154 / 89.7, 200.0])
def test_proxy_has_few_pixels_and_nearly_the_ratio(ratio: float) -> None:
    with Image.open(io.BytesIO(proxy_of("a.jpg", ratio, inks=True))) as opened:
        assert (opened.mode, max(opened.size) <= 64) == ("CMYK", True)
        if 1 / 64 < ratio < 64:
            assert opened.width / opened.height == pytest.approx(ratio, rel=0.002)


def test_exchange_counts_what_it_does() -> None:
    before, _, _, _ = set_twice(SCREEN)
    told: list[tuple[int, int]] = []

    count = swap(before, {}, io.BytesIO(), done=lambda done, of: told.append((done, of)))

    assert (count, told) == (0, [])


def test_file_of_another_make_is_refused() -> None:
    made = io.BytesIO()
    with pikepdf.new() as other:
        other.add_blank_page()
        other.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    with pytest.raises(BugError):
        swapped(made.getvalue(), {})
