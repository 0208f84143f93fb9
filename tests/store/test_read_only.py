"""A file that cannot be written opens for reading and says why, whoever asks."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem, NotSaved
from festdesk.editing.films import create_film
from festdesk.store.document import Document
from festdesk.store.opening import FILE_IS_READ_ONLY, FOLDER_IS_READ_ONLY, why_read_only
from tests.builders import small_edition_file

NOBODY = 65534


@pytest.fixture
def path() -> Iterator[Path]:
    """Give a closed file in a folder that everybody may look into."""
    with tempfile.TemporaryDirectory(prefix="festdesk-test-") as name:
        folder = Path(name)
        path = small_edition_file(folder)
        yield path
        folder.chmod(0o700)


@contextmanager
def as_somebody() -> Iterator[None]:
    """Be somebody who is no administrator, whom permissions bind."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def _try_to_edit(document: Document) -> None:
    with document.edit("New film") as session:
        create_film(session)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "because"),
    [
        (0o755, 0o444, FILE_IS_READ_ONLY),
        (0o555, 0o666, FOLDER_IS_READ_ONLY),
        (0o555, 0o444, FILE_IS_READ_ONLY),
    ],
    ids=["file", "folder", "both"],
)
def test_a_protected_file_or_folder_opens_for_reading(
    path: Path, folder_mode: int, file_mode: int, because: object
) -> None:
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    with as_somebody():
        if not os.access(path, os.R_OK, effective_ids=True):
            pytest.skip("temporary folders are closed to other users here")
    content = path.read_bytes()
    with as_somebody(), Document.open(path) as document:
        assert document.read_only
        assert document.read_only_because == because
        assert len(document.snapshot().films) == 3
        with pytest.raises(NotSaved, match="the file was opened for reading only"):
            _try_to_edit(document)
    assert path.read_bytes() == content
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_file_that_can_be_written_is_tried_without_a_trace(path: Path) -> None:
    content = path.read_bytes()
    assert why_read_only(path) is None
    assert path.read_bytes() == content
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    with Document.open(path) as document:
        assert document.read_only_because is None
        assert not document.read_only


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_file_in_a_folder_that_is_closed_to_one_gets_a_sentence(path: Path) -> None:
    path.parent.chmod(0o000)
    with (
        as_somebody(),
        pytest.raises(FileProblem, match=r"cannot be opened: .* Check that you may"),
    ):
        Document.open(path)
