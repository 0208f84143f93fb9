"""Finished stills kept for later: whole ones are used, broken ones made again, old ones go."""

import os
import time
from pathlib import Path

import pytest

from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.export import needed_for, prepare_job
from festdesk.booklet.inserting import page_proxy
from festdesk.booklet.jobs import Job
from festdesk.booklet.kept_stills import folder_for, is_whole, keep, thin_out, usable
from festdesk.booklet.profiles import PRESS, SCREEN
from tests.booklet.edition import small_edition

WHOLE = b"\xff\xd8 a picture \xff\xd9"


def test_second_press_takes_the_stills_of_the_first(tmp_path: Path) -> None:
    rows = small_edition()
    content = book_content(rows.snapshot)
    with Press(stills=tmp_path / "kept") as press:
        press.prepare_stills(content, rows.fetch, SCREEN)

    with Press(stills=tmp_path / "kept") as press:
        press.prepare_stills(content, lambda _sha256: None, SCREEN)

        assert press.missing_pictures == frozenset()
        assert all(path.is_file() for path in press.stills_for(content, SCREEN).values())


def test_job_needs_no_pictures_whose_stills_are_kept(tmp_path: Path) -> None:
    rows = small_edition()
    kept = tmp_path / "kept"
    with Press(stills=kept) as press:
        press.prepare_stills(book_content(rows.snapshot), rows.fetch, SCREEN)

    jobs = {
        profile: prepare_job(
            tmp_path / profile, rows.snapshot, rows.fetch, output=tmp_path / "book.pdf",
            profile=profile, stills=kept,
        )
        for profile in ("screen", "press")
    }  # fmt: skip

    pictures = {name: list((job.parent / "pictures").iterdir()) for name, job in jobs.items()}
    assert pictures["screen"] == []
    assert len(pictures["press"]) == 1


def test_job_has_the_file_of_a_foreign_page_even_where_its_picture_is_kept(tmp_path: Path) -> None:
    proxy = page_proxy("f" * 64, 1, width_mm=148, height_mm=210, alt="Page", missing="To come")
    job = Job.of(tmp_path / "book.pdf", "press", stills=tmp_path / "kept")
    keep(folder_for(tmp_path / "kept", PRESS) / proxy["path"], WHOLE)

    assert needed_for({"parts": [proxy]}, job) == ["f" * 64]


@pytest.mark.parametrize("content", [b"", WHOLE[:-2], b"no picture"])
def test_still_that_was_cut_short_is_made_again(tmp_path: Path, content: bytes) -> None:
    rows = small_edition()
    book = book_content(rows.snapshot)
    with Press(stills=tmp_path) as press:
        press.prepare_stills(book, rows.fetch, SCREEN)
        stills = press.stills_for(book, SCREEN).values()
        for still in stills:
            still.write_bytes(content)

        press.prepare_stills(book, rows.fetch, SCREEN)

        assert all(is_whole(still) for still in stills)


def test_screen_and_press_keep_their_stills_apart(tmp_path: Path) -> None:
    assert folder_for(tmp_path, SCREEN) != folder_for(tmp_path, PRESS)


def test_folder_that_cannot_be_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert usable(tmp_path / "file" / "kept") is None
    assert usable(None) is None
    assert usable(tmp_path / "kept") == tmp_path / "kept"


def test_oldest_stills_go_first_and_recent_ones_stay(tmp_path: Path) -> None:
    now = time.time()
    for hours in (1.5, 3, 5, 0):
        keep(tmp_path / f"{hours}.jpg", WHOLE * 10)
        os.utime(tmp_path / f"{hours}.jpg", (now - hours * 3600, now - hours * 3600))

    thin_out(tmp_path, most_bytes=len(WHOLE) * 25)
    some = sorted(path.name for path in tmp_path.iterdir())
    thin_out(tmp_path, most_bytes=0)

    assert some == ["0.jpg", "1.5.jpg"]
    assert [path.name for path in tmp_path.iterdir()] == ["0.jpg"]
