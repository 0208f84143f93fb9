"""An export in a process of its own: what it says, what it leaves, what a kill leaves."""

import json
import signal
import subprocess
from pathlib import Path

import pytest

from festdesk.base.errors import PrintProblem
from festdesk.booklet.export import Stage, export, prepare_job
from festdesk.booklet.worker import command
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
    pages = ["finishing"] * 13, ["checking"] * 13
    assert [line["stage"] for line in said[:-1]] == [
        "stills", "stills", "setting", *pages[0], *pages[1], "writing",
    ]  # fmt: skip
    assert said[0] == {"stage": "stills", "done": 1, "of": 2}
    result = said[-1]["result"]
    assert isinstance(result, dict)
    assert result["pages"] == len(pages_of(output.read_bytes()))
    assert result["places"]["film-ferry"] > 2
    assert "The file says that it keeps PDF/X-4." in result["checked"]


def test_worker_says_a_problem_in_a_sentence(tmp_path: Path) -> None:
    rows = small_edition()
    nowhere = tmp_path / "nowhere"
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=nowhere / "book.pdf")

    done = subprocess.run(command(job), capture_output=True, text=True, cwd=TOP, check=False)  # noqa: S603

    assert done.returncode == 2
    assert lines_of(done.stdout) == [
        {"problem": f"There is no folder {nowhere}, so the PDF cannot be written there."}
    ]


def test_worker_killed_while_it_sets_leaves_the_older_file(tmp_path: Path) -> None:
    rows = small_edition()
    output = tmp_path / "book.pdf"
    output.write_bytes(b"older")
    job = prepare_job(tmp_path / "job", rows.snapshot, rows.fetch, output=output)
    with subprocess.Popen(command(job), stdout=subprocess.PIPE, text=True, cwd=TOP) as process:  # noqa: S603
        assert process.stdout is not None
        for line in process.stdout:
            if '"setting"' in line:
                process.send_signal(signal.SIGKILL)
                break

    assert output.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.pdf", "job"]


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
