"""Pictures of earlier states: kept once by their hash, gone when no state names them."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import BackupProblem
from festdesk.editing.stills import add_still
from festdesk.store.backups.keeping import Backup, Reason, back_up
from festdesk.store.backups.kept_pictures import (
    drop_unnamed,
    keep_pictures,
    kept_picture,
    missing_pictures,
    pictures_folder,
)
from festdesk.store.document import Document
from tests.builders import film_called, picture, small_edition

COLOURS = ("red", "green", "blue")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition with three pictures."""
    with small_edition(tmp_path) as made:
        film_id = film_called(made, "Stalker")
        with made.edit("Add stills") as session:
            for colour in COLOURS:
                add_still(session, picture(colour=colour), film_id=film_id)
        yield made


@pytest.fixture
def backup(document: Document) -> Backup:
    """Give the state of that edition."""
    made = back_up(document, Reason.OPEN)
    assert made is not None
    return made


def never() -> bool:
    return False


def test_each_picture_is_kept_once_under_its_hash(document: Document, backup: Backup) -> None:
    assert missing_pictures(backup) == backup.pictures
    assert keep_pictures(backup, document.picture, never) == 0

    assert {kept_picture(backup.edition_id, one) for one in backup.pictures} == {
        picture(colour=colour) for colour in COLOURS
    }
    assert missing_pictures(backup) == ()
    asked: list[str] = []
    assert keep_pictures(backup, asked.append, never) == 0
    assert asked == []
    assert sorted(path.name for path in pictures_folder(backup.edition_id).iterdir()) == sorted(
        backup.pictures
    )


def test_keeping_stops_when_it_is_told_and_goes_on_later(
    document: Document, backup: Backup
) -> None:
    told = iter((False, True))

    assert keep_pictures(backup, document.picture, lambda: next(told)) == 2
    assert len(missing_pictures(backup)) == 2
    assert keep_pictures(backup, document.picture, never) == 0


def test_bytes_that_are_not_what_their_name_says_are_not_kept(backup: Backup) -> None:
    assert keep_pictures(backup, lambda _one: b"something else", never) == 3
    assert list(pictures_folder(backup.edition_id).iterdir()) == []


def test_a_kept_picture_that_was_damaged_is_not_handed_out(
    document: Document, backup: Backup
) -> None:
    keep_pictures(backup, document.picture, never)
    sha256 = backup.pictures[0]
    (pictures_folder(backup.edition_id) / sha256).write_bytes(b"damaged")

    assert kept_picture(backup.edition_id, sha256) is None


@pytest.mark.parametrize("name", ["../../../secret", "", "A" * 64, "0" * 63, "0" * 64])
def test_only_a_hash_names_a_picture(backup: Backup, name: str) -> None:
    secret = pictures_folder(backup.edition_id).parents[2] / "secret"
    secret.write_text("not a picture")

    assert kept_picture(backup.edition_id, name) is None


def test_pictures_that_no_state_names_go_when_they_are_settled(
    document: Document, backup: Backup
) -> None:
    keep_pictures(backup, document.picture, never)
    folder = pictures_folder(backup.edition_id)
    for name, age_seconds in (("1" * 64, 10_000), ("2" * 64, 0)):
        (folder / name).write_bytes(b"named by nobody")
        os.utime(folder / name, (0, time.time() - age_seconds))
    for one in backup.pictures:
        os.utime(folder / one, (0, 0))

    drop_unnamed(backup.edition_id)

    assert sorted(path.name for path in folder.iterdir()) == sorted((*backup.pictures, "2" * 64))


def test_a_disk_that_is_nearly_full_gets_no_pictures(
    document: Document, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(document.path))(10**10, 9 * 10**9, 10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)

    assert keep_pictures(backup, document.picture, never) == 3


def test_a_folder_that_cannot_be_written_gets_a_sentence(
    document: Document, backup: Backup
) -> None:
    pictures_folder(backup.edition_id).write_text("a file where the folder should be")

    with pytest.raises(BackupProblem, match="could not be kept"):
        keep_pictures(backup, document.picture, never)
