"""How well and how fast what comes in is read: field by field over a corpus, then `intake_speed`.

    python benchmarks/intake.py [--corpus FOLDER] [--set dev | --pages FOLDER] [--errors]

The corpus has the form of its own README: NNN_name.txt beside NNN_name.json, and score.py. With
--pages another folder of that form is read, such as tests/intake/pages/seen.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import intake_speed

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.pasted import read_text

SHARED = Path(__file__).resolve().parents[2] / "shared"
KINDS = ("film_page", "multi", "review", "filmography")


def main() -> int:
    """Print F1 for each field, then how fast pages, documents, tables and long texts are read."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpus", type=Path, default=SHARED / "corpus")
    arguments.add_argument("--set", default="dev")
    arguments.add_argument("--pages", type=Path)
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    folder = chosen.pages or chosen.corpus / chosen.set
    if not folder.is_dir():
        print(f"There is no folder {folder}.", file=sys.stderr)
        return 2
    score(chosen.corpus / "score.py", folder, with_errors=chosen.errors)
    return intake_speed.main()


def score(script: Path, folder: Path, *, with_errors: bool) -> None:
    """Read every text of `folder` and let the corpus's own script compare the results."""
    with tempfile.TemporaryDirectory() as results, tempfile.TemporaryDirectory() as expected:
        for source in sorted(folder.glob("*.txt")):
            reading = read_text(source.read_text(encoding="utf-8"))
            answer = json.dumps(reading_as_json(reading), ensure_ascii=False, indent=1)
            (Path(results) / f"{source.stem}.json").write_text(answer, encoding="utf-8")
            wanted = source.with_suffix(".json").read_text(encoding="utf-8")
            (Path(expected) / f"{source.stem}.json").write_text(wanted, encoding="utf-8")
        command = [sys.executable, str(script), results, "--gold", expected, "--files"]
        subprocess.run(command + ["--errors"] * with_errors, check=True)


if __name__ == "__main__":
    sys.exit(main())
