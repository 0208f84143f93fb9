"""What the files of stills say of themselves: colours that are guessed, pictures that move."""

import io
from pathlib import Path

from PIL import Image, ImageCms

from festdesk.checks.cards.still_files import StillFiles
from festdesk.editing.stills import add_still
from tests.builders import film_called, small_edition


def saved(mode: str, kind: str, **options: object) -> bytes:
    stored = io.BytesIO()
    Image.new(mode, (32, 18), 0).save(stored, kind, **options)
    return stored.getvalue()


def with_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved("CMYK", "TIFF", icc_profile=profile)


def moving() -> bytes:
    frames = [Image.new("RGB", (32, 18), colour) for colour in ("black", "white")]
    stored = io.BytesIO()
    frames[0].save(stored, "WEBP", save_all=True, append_images=frames[1:], duration=100)
    return stored.getvalue()


def codes(tmp_path: Path, content: bytes) -> list[str]:
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add a still") as session:
            add_still(session, content, film_id=film_id)
        found = StillFiles(document.picture).read(document.snapshot(), lambda: True)
    return [finding.code for finding in found or ()]


def test_inks_without_a_profile_are_guessed_at(tmp_path: Path) -> None:
    assert codes(tmp_path, saved("CMYK", "TIFF")) == ["still.colours-guessed"]


def test_inks_that_say_their_paper_are_right(tmp_path: Path) -> None:
    assert codes(tmp_path, with_profile()) == []


def test_usual_pictures_are_left_alone(tmp_path: Path) -> None:
    assert codes(tmp_path, saved("RGB", "JPEG")) == []


def test_a_picture_that_moves_is_a_hint(tmp_path: Path) -> None:
    assert codes(tmp_path, moving()) == ["still.moving"]


def test_each_file_is_looked_into_once_and_only_as_long_as_somebody_wants(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add a still") as session:
            add_still(session, saved("CMYK", "TIFF"), film_id=film_id)
        asked: list[str] = []

        def picture_of(sha256: str) -> bytes | None:
            asked.append(sha256)
            return document.picture(sha256)

        files = StillFiles(picture_of)
        assert files.read(document.snapshot(), lambda: False) is None
        assert asked == []
        first = files.read(document.snapshot(), lambda: True)
        assert files.read(document.snapshot(), lambda: True) == first
        assert len(asked) == 1
