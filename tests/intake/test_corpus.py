"""The shared corpus of pasted pages, and our own, are read at least as well as they were."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.pasted import read_text

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
LEAST_F1 = {"film_page": 0.99, "multi": 0.97, "review": 0.97, "filmography": 0.97}


OUR_PAGES = Path(__file__).parent / "pages" / "seen"
LEAST_F1_OF_OURS = {"film_page": 0.93, "multi": 0.85, "review": 0.8, "filmography": 0.6}
IS_THERE = pytest.mark.skipif(
    not (CORPUS / "score.py").exists(), reason="the corpus lies beside the repository, not in it"
)


def f1_of(kind: str, folder: Path, tmp_path: Path) -> float:
    """Read every page of `folder` that is of one kind, and return how well they were read."""
    cards, wanted = tmp_path / "cards", tmp_path / "wanted"
    cards.mkdir()
    wanted.mkdir()
    for source in sorted(folder.glob("*.txt")):
        gold = source.with_suffix(".json")
        if json.loads(gold.read_text(encoding="utf-8"))["kind"] == kind:
            card = reading_as_json(read_text(source.read_text(encoding="utf-8")))
            (cards / gold.name).write_text(json.dumps(card), encoding="utf-8")
            shutil.copy(gold, wanted)
    numbers = tmp_path / "numbers.json"
    paths = map(str, (CORPUS / "score.py", cards, "--gold", wanted, "--json", numbers))
    subprocess.run([sys.executable, *paths], check=True, capture_output=True)  # noqa: S603 -- the corpus's own script
    return float(json.loads(numbers.read_text())["kinds"][kind])


@IS_THERE
@pytest.mark.parametrize("kind", list(LEAST_F1))
def test_pages_of_each_kind_are_read_well(kind: str, tmp_path: Path) -> None:
    assert f1_of(kind, CORPUS / "dev", tmp_path) >= LEAST_F1[kind]


@IS_THERE
@pytest.mark.parametrize("kind", list(LEAST_F1_OF_OURS))
def test_our_own_pages_of_each_kind_are_read_well(kind: str, tmp_path: Path) -> None:
    assert f1_of(kind, OUR_PAGES, tmp_path) >= LEAST_F1_OF_OURS[kind]
