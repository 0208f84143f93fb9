"""The shared corpus of pasted pages is read at least as well as it was."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.pasted import read_text

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
LEAST_F1 = {"film_page": 0.93, "multi": 0.97, "review": 0.97, "filmography": 0.97}


@pytest.mark.skipif(
    not (CORPUS / "score.py").exists(), reason="the corpus lies beside the repository, not in it"
)
@pytest.mark.parametrize("kind", list(LEAST_F1))
def test_pages_of_each_kind_are_read_well(kind: str, tmp_path: Path) -> None:
    for source in sorted((CORPUS / "dev").glob("*.txt")):
        card = reading_as_json(read_text(source.read_text(encoding="utf-8")))
        (tmp_path / f"{source.stem}.json").write_text(json.dumps(card), encoding="utf-8")
    numbers = tmp_path / "numbers" / "scores.json"
    numbers.parent.mkdir()
    subprocess.run(  # noqa: S603 -- the corpus's own script
        [
            sys.executable,
            str(CORPUS / "score.py"),
            str(tmp_path),
            "--gold",
            "dev",
            "--kind",
            kind,
            "--json",
            str(numbers),
        ],
        check=True,
        capture_output=True,
    )
    assert json.loads(numbers.read_text())["kinds"][kind] >= LEAST_F1[kind]
