"""A file that cannot be written opens for reading and says why, whoever asks."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.store.document import Document
from festdesk.store.opening import FILE_IS_READ_ONLY, FOLDER_IS_READ_ONLY, why_read_only
from tests.builders import small_edition

PROJECT = Path(__file__).resolve().parents[2]
NOBODY = 65534

PROGRAM = """
import sys
from pathlib import Path

from festdesk.base.errors import NotSaved
from festdesk.editing.films import create_film
from festdesk.store.document import Document

with Document.open(Path(sys.argv[1])) as document:
    print(document.read_only, document.read_only_because, len(document.snapshot().films))
    try:
        with document.edit("New film") as session:
            create_film(session)
    except NotSaved as problem:
        print(problem)
"""


@pytest.fixture
def path() -> Iterator[Path]:
    """Give a closed file in a folder that everybody may look into."""
    with tempfile.TemporaryDirectory(prefix="festdesk-test-") as name:
        folder = Path(name)
        with small_edition(folder) as document:
            path = document.path
        yield path
        folder.chmod(0o700)


def open_as_somebody(path: Path) -> list[str]:
    """Open a file as somebody who is no administrator; return what is told."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", PROGRAM, str(path)],
        env=os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"},
        user=NOBODY if is_root else None,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if "Permission denied" in ran.stderr and "festdesk-test-" not in ran.stderr:
        pytest.skip("nobody else may read this checkout")
    assert ran.stderr == ""
    return ran.stdout.splitlines()


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
    content = path.read_bytes()
    assert open_as_somebody(path) == [
        f"True {because} 3",
        "“New film” was not saved: the file was opened for reading only. Save a copy to edit.",
    ]
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
