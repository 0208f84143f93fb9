"""Tables with the cards that a careful editor made of them, scored as the corpus scores its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheets import open_sheets

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
OWN = Path(__file__).parents[1] / "pages" / "seen"
LEAST_F1 = 0.97


@pytest.mark.skipif(
    not (CORPUS / "score.py").exists(), reason="the scorer lies beside the repository, not in it"
)
@pytest.mark.parametrize("folder", [CORPUS / "dev", OWN], ids=["corpus", "own"])
def test_every_field_of_tables_is_read_well(folder: Path, tmp_path: Path) -> None:
    results, gold = tmp_path / "results", tmp_path / "gold"
    results.mkdir()
    gold.mkdir()
    for source in sorted(folder.glob("*.csv")):
        (sheet,) = open_sheets(source)
        card = reading_as_json(read_sheet(sheet, guess_mapping(sheet)))
        (results / f"{source.stem}.json").write_text(json.dumps(card), encoding="utf-8")
        expected = source.with_suffix(".json").read_bytes()
        (gold / f"{source.stem}.json").write_bytes(expected)
    numbers = tmp_path / "scores.json"
    command = [CORPUS / "score.py", results, "--gold", gold, "--json", numbers]
    subprocess.run(  # noqa: S603 -- the corpus's own script
        [sys.executable, *map(str, command)], check=True, capture_output=True
    )
    scores = json.loads(numbers.read_text())
    assert scores["kinds"]["spreadsheet"] >= LEAST_F1
