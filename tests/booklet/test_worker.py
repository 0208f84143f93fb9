"""An export in a process of its own: what it says, what it leaves, what a kill leaves."""

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from festdesk.base.errors import PrintProblem
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.export import export, prepare_job, set_before
from festdesk.booklet.printing import run_job
from festdesk.booklet.profiles import PRESS
from festdesk.booklet.stages import Stage
from festdesk.booklet.worker import command
from festdesk.booklet.writing import remove_parts
from tests.booklet.edition import film_id, pages_of, small_edition

TOP = Path(__file__).resolve().parents[2]


def lines_of(said: str) -> list[dict[str, object]]:
    """Return what a worker said, line by line."""
    return [json.loads(line) for line in said.splitlines()]


def test_worker_says_its_stages_and_writes_a_checked_file(tmp_path: Path) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=output, profile="press")

    done = subprocess.run(command(job), capture_output=True, text=True, cwd=TOP, check=False)  # noqa: S603

    said = lines_of(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(dict.fromkeys(line["stage"] for line in said[:-1])) == [
        "stills", "setting", "pictures", "finishing", "checking", "writing",
    ]  # fmt: skip
    assert said[0] == {"stage": "stills", "done": 1, "of": 2}
    result = said[-1]["result"]
    assert isinstance(result, dict)
    pages = len(pages_of(output.read_bytes()))
    assert result["pages"] == pages
    setting = [line for line in said[:-1] if line["stage"] == "setting"]
    assert (setting[0]["of"], setting[-1]["done"], setting[-1]["of"]) == (0, pages, pages)
    assert result["places"]["film-ferry"] > 2
    assert "The file says that it keeps PDF/X-4." in result["checked"]


def test_pages_that_were_set_before_are_not_set_again(tmp_path: Path) -> None:
    rows = small_edition()
    book = book_of(rows.snapshot)
    anew, output = tmp_path / "anew.pdf", tmp_path / "book.pdf"
    export(rows.snapshot, rows.fetch, anew, profile="press")
    with Press() as press:
        before = set_before(press, rows.snapshot, book, rows.fetch, PRESS, folder=tmp_path / "set")
    job = prepare_job(
        tmp_path / "job", rows.snapshot, rows.fetch, output=output, profile=PRESS, before=before
    )

    done = subprocess.run(command(job), capture_output=True, text=True, cwd=TOP, check=False)  # noqa: S603

    said = lines_of(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    pages = pages_of(anew.read_bytes())
    # The engine would have said that it sets, of nobody knows how many pages.
    assert [line for line in said[:-1] if line["stage"] == "setting"] == [
        {"stage": "setting", "done": len(pages), "of": len(pages)}
    ]
    assert pages_of(output.read_bytes()) == pages


def test_pages_set_before_with_a_still_that_is_gone_are_set_again(tmp_path: Path) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    with Press() as press:
        before = set_before(
            press, rows.snapshot, book_of(rows.snapshot), rows.fetch, PRESS, folder=tmp_path / "set"
        )
    job = prepare_job(
        tmp_path / "job", rows.snapshot, lambda _sha256: None, output=output, profile=PRESS,
        before=before,
    )  # fmt: skip
    told: list[tuple[Stage, int]] = []

    result = run_job(job, lambda stage, _done, of: told.append((stage, of)))

    assert (Stage.SETTING, 0) in told
    assert result.missing_pictures
    assert output.exists()


def test_sheets_hold_the_pages_of_the_book_and_pass_their_check(tmp_path: Path) -> None:
    rows = small_edition()
    told: list[Stage] = []

    export(rows.snapshot, rows.fetch, tmp_path / "book.pdf", profile="press")
    result = export(
        rows.snapshot,
        rows.fetch,
        tmp_path / "sheets.pdf",
        profile="imposed",
        progress=lambda stage, _done, _of: told.append(stage),
    )

    pages = pages_of((tmp_path / "book.pdf").read_bytes())
    sheets = pages_of((tmp_path / "sheets.pdf").read_bytes())
    assert result.pages == len(pages)
    assert len(sheets) == -(-len(pages) // 4) * 2
    assert Stage.IMPOSING in told
    first = sheets[0]
    assert pages[0][:40] in first
    assert pages[-1][:40] in first
    assert "sheets.pdf – section 1, sheet 1 of" in first
    assert pages[1][:40] in sheets[1]
    assert any("PDF/X-4" in said for said in result.checked)


def test_worker_says_a_problem_in_a_sentence(tmp_path: Path) -> None:
    rows = small_edition()
    nowhere = tmp_path / "nowhere"
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=nowhere / "book.pdf")

    done = subprocess.run(command(job), capture_output=True, text=True, cwd=TOP, check=False)  # noqa: S603

    assert done.returncode == 2
    assert lines_of(done.stdout) == [
        {"problem": f"There is no folder {nowhere}, so the PDF cannot be written there."}
    ]


def test_worker_starts_without_the_tables() -> None:
    code = (
        "import sys, festdesk.booklet.worker, festdesk.booklet.compositor;"
        "print([m for m in ('sqlmodel', 'typst', 'pikepdf', 'PIL') if m in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=TOP)  # noqa: S603, PLW1510

    assert done.stdout.strip() == "[]", done.stderr


def engines_of(process: "subprocess.Popen[str]") -> list[int]:
    """Return the processes that a worker has started."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(number) for number in children.read_text().split()]


def is_gone(number: int) -> bool:
    """Return whether a process has ended, within a while."""
    for _ in range(200):
        try:
            state = Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":  # nobody has asked yet what became of it
            return True
        time.sleep(0.05)
    return False


def start_and_wait_for_engine(job: Path) -> "tuple[subprocess.Popen[str], int]":
    """Start a worker and return it and its engine as soon as this is at work."""
    process = subprocess.Popen(command(job), stdout=subprocess.PIPE, text=True, cwd=TOP)  # noqa: S603
    assert process.stdout is not None
    for line in process.stdout:
        if '"setting"' in line:
            break
    while not (found := engines_of(process)):
        time.sleep(0.01)
    return process, found[0]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks Linux for processes")
def test_worker_killed_while_it_sets_takes_its_engine_along_and_leaves_the_older_file(
    tmp_path: Path,
) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    output.write_bytes(b"older")
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=output)

    process, engine = start_and_wait_for_engine(job)
    with process:
        process.send_signal(signal.SIGKILL)

    assert is_gone(engine)
    assert output.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.pdf", "job"]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks Linux for processes")
def test_engine_that_the_system_ends_is_a_sentence_and_nothing_is_left(tmp_path: Path) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=output)
    before = sorted(path.name for path in job.parent.iterdir())

    process, engine = start_and_wait_for_engine(job)
    with process:
        os.kill(engine, signal.SIGKILL)
        assert process.stdout is not None
        said = lines_of(process.stdout.read())

    assert process.returncode == 2
    assert "perhaps for want of memory" in str(said[-1]["problem"])
    assert sorted(path.name for path in job.parent.iterdir()) == before
    assert not output.exists()


def test_parts_of_a_file_are_removed_and_nothing_beside_them(tmp_path: Path) -> None:
    for name in (".book[1].pdf.x1.part", ".book[1].pdf", ".other.pdf.x1.part", "book[1].pdf"):
        (tmp_path / name).write_bytes(b"")

    remove_parts(tmp_path / "book[1].pdf")

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".book[1].pdf", ".other.pdf.x1.part", "book[1].pdf",
    ]  # fmt: skip


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_output_that_is_a_folder_is_a_sentence_before_anything_is_done(
    tmp_path: Path, profile: str
) -> None:
    rows = small_edition()
    (tmp_path / "book.pdf").mkdir()
    told: list[Stage] = []

    with pytest.raises(PrintProblem, match="is a folder"):
        export(
            rows.snapshot, rows.fetch, tmp_path / "book.pdf", profile=profile,
            progress=lambda stage, _done, _of: told.append(stage),
        )  # fmt: skip

    assert set(told) <= {Stage.ENTRIES}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_that_is_read_only_is_a_sentence(tmp_path: Path) -> None:
    rows = small_edition()
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)

    with pytest.raises(PrintProblem, match="Nothing may be written"):
        export(rows.snapshot, rows.fetch, closed / "book.pdf")


@pytest.mark.parametrize("bytes_left", [20_000, 100_000], ids=["at once", "in the engine"])
def test_disk_that_is_full_is_a_sentence_and_the_older_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bytes_left: int
) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    output.write_bytes(b"older")
    full = tmp_path / "full"
    full.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(full))
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    was = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left, limit[1]))
    try:
        with pytest.raises(PrintProblem, match="could not be made"):
            export(rows.snapshot, rows.fetch, output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, was)

    assert output.read_bytes() == b"older"
    assert list(full.iterdir()) == []


def test_export_of_one_film_is_its_pages_alone(tmp_path: Path) -> None:
    rows = small_edition()
    stages: list[Stage] = []

    result = export(
        rows.snapshot,
        rows.fetch,
        tmp_path / "ferry.pdf",
        film_id=film_id("ferry"),
        progress=lambda stage, _done, _of: stages.append(stage),
    )

    pages = pages_of((tmp_path / "ferry.pdf").read_bytes())
    assert len(pages) == result.pages <= 2
    assert "The Last Ferry" in pages[0]
    assert stages[0] is Stage.ENTRIES


def test_film_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    rows = small_edition()

    with pytest.raises(PrintProblem, match="no film with the id nobody"):
        export(rows.snapshot, rows.fetch, tmp_path / "x.pdf", film_id=film_id("nobody"))
