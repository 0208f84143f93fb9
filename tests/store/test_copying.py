"""A copy is saved while the work goes on: true progress, a cancel that works, nothing half-made."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem
from festdesk.store.copying import CopyStopped, save_copy
from festdesk.store.document import Document
from tests.builders import add_film, make_document
from tests.store.dumping import ask, dump

MEGABYTES = 8


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open file of some megabytes: a copy of it takes several steps."""
    with make_document(tmp_path) as made:
        for number in range(MEGABYTES):
            words = f"{number} night river glass " * 50_000
            add_film(made, title=f"Film {number}", texts={("synopsis", "en"): words})
        yield made


def test_progress_is_told_from_the_beginning_to_the_end(document: Document, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    save_copy(document, tmp_path / "copy.festdesk", lambda *how: told.append(how))

    size = document.path.stat().st_size
    assert told == sorted(told)
    assert len(told) > MEGABYTES
    assert {of for _, of in told} == {size}
    assert told[-1] == (size, size)
    assert dump(tmp_path / "copy.festdesk") == dump(document.path)


def test_what_is_edited_meanwhile_is_in_the_copy(document: Document, tmp_path: Path) -> None:
    edited = threading.Event()

    def edit_beside() -> None:
        add_film(document, title="Meanwhile")
        edited.set()

    thread = threading.Thread(target=edit_beside)
    has_begun = False

    def begin(_done: int, _of: int) -> None:
        nonlocal has_begun
        if not has_begun:
            has_begun = True
            thread.start()

    save_copy(document, tmp_path / "copy.festdesk", begin)
    thread.join()

    assert edited.is_set()
    titles = ask(tmp_path / "copy.festdesk", "SELECT text FROM title")
    assert ("Meanwhile",) in titles
    assert ask(tmp_path / "copy.festdesk", "PRAGMA integrity_check") == [("ok",)]
    assert dump(tmp_path / "copy.festdesk") == dump(document.path)


def test_an_edit_is_not_kept_waiting_for_the_whole_copy(document: Document, tmp_path: Path) -> None:
    """Between two steps the file is free: each of several acts comes in during one copy."""
    steps: list[int] = []
    acts_at: list[int] = []
    threads: list[threading.Thread] = []

    def edit_beside() -> None:
        for number in range(3):
            add_film(document, title=f"Act {number}")
            acts_at.append(len(steps))

    def step(_done: int, _of: int) -> None:
        steps.append(0)
        if len(steps) == 1:
            threads.append(threading.Thread(target=edit_beside))
            threads[0].start()

    save_copy(document, tmp_path / "copy.festdesk", step)
    threads[0].join()

    assert acts_at[0] < len(steps)


def test_a_cancelled_copy_leaves_nothing_and_the_file_goes_on(
    document: Document, tmp_path: Path
) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    told: list[int] = []

    with pytest.raises(CopyStopped, match=r"cancelled\. Nothing was written"):
        save_copy(
            document,
            tmp_path / "copy.festdesk",
            lambda done, _of: told.append(done),
            lambda: len(told) == 2,
        )

    assert len(told) == 2
    assert {path.name for path in tmp_path.iterdir()} == before
    add_film(document, title="Afterwards")


def test_a_copy_that_cannot_be_finished_leaves_the_older_one(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.festdesk"
    target.write_text("older copy")

    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileProblem, match="cannot be made: No space left on device"):
        save_copy(document, target)

    assert target.read_text() == "older copy"
    assert {path.name for path in tmp_path.iterdir()} == {"copy.festdesk", document.path.name}


def test_a_document_that_is_closed_ends_the_copy(document: Document, tmp_path: Path) -> None:
    def close(_done: int, _of: int) -> None:
        document.is_closed = True

    with pytest.raises(CopyStopped):
        save_copy(document, tmp_path / "copy.festdesk", close)
    assert [path.name for path in tmp_path.iterdir()] == [document.path.name]


def test_a_copy_may_be_read_by_whom_a_new_file_may(document: Document, tmp_path: Path) -> None:
    target, new = tmp_path / "copy.festdesk", tmp_path / "new"
    new.touch()
    save_copy(document, target)

    assert target.stat().st_mode == new.stat().st_mode


def test_a_read_only_document_is_copied_into_one_that_can_be_changed(
    document: Document, tmp_path: Path
) -> None:
    document.close()
    with Document.open(document.path, read_only=True) as looked_at:
        save_copy(looked_at, tmp_path / "copy.festdesk")
    with Document.open(tmp_path / "copy.festdesk") as copy:
        add_film(copy, title="Goes on")


def test_the_copy_is_one_file_without_a_journal(document: Document, tmp_path: Path) -> None:
    save_copy(document, tmp_path / "copy.festdesk")

    connection = sqlite3.connect(tmp_path / "copy.festdesk")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
    assert {path.name for path in tmp_path.iterdir()} == {"copy.festdesk", document.path.name}
