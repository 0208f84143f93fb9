"""A file put in its place: whole or not at all."""

import stat
from pathlib import Path

import pytest

from festdesk.base.errors import PrintProblem
from festdesk.booklet.writing import write_whole


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A finished file in a folder of its own."""
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "finished.pdf"
    path.write_bytes(b"newer")
    return path


def test_older_file_is_replaced_whole_and_nothing_is_left_beside_it(
    tmp_path: Path, newer: Path
) -> None:
    target = tmp_path / "book.pdf"
    target.write_bytes(b"older")

    write_whole(newer, target)

    assert target.read_bytes() == b"newer"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.pdf", "work"]
    assert stat.S_IMODE(target.stat().st_mode) & 0o400


def test_file_that_cannot_be_replaced_stays_and_a_sentence_says_why(
    tmp_path: Path, newer: Path
) -> None:
    target = tmp_path / "book.pdf"
    target.mkdir()

    with pytest.raises(PrintProblem, match="could not be written"):
        write_whole(newer, target)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.pdf", "work"]


def test_folder_that_is_not_there_is_a_sentence(tmp_path: Path, newer: Path) -> None:
    with pytest.raises(PrintProblem, match="could not be written"):
        write_whole(newer, tmp_path / "nowhere" / "book.pdf")
