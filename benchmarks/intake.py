"""How well and how fast pasted pages are read: field by field over a corpus, and the seeds' time.

    python benchmarks/intake.py [--corpus FOLDER] [--set dev] [--errors]

The corpus has the form of its own README: NNN_name.txt beside NNN_name.json, and score.py.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.pasted import read_text

SHARED = Path(__file__).resolve().parents[2] / "shared"
REPEATS = 30
KINDS = ("film_page", "multi", "review", "filmography")


def main() -> int:
    """Print F1 for each field, then milliseconds for each text."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpus", type=Path, default=SHARED / "corpus")
    arguments.add_argument("--set", default="dev")
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    folder = chosen.corpus / chosen.set
    if not folder.is_dir():
        print(f"There is no folder {folder}.", file=sys.stderr)
        return 2
    score(chosen.corpus / "score.py", folder, with_errors=chosen.errors)
    measure([*sorted((SHARED / "seeds").glob("*.txt")), *sorted(folder.glob("*.txt"))])
    return 0


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


def measure(sources: list[Path]) -> None:
    """Print how long a first and a usual reading take; the first loads the lists of words."""
    print(f"\n{'text':42} {'characters':>10} {'first ms':>9} {'median ms':>9}")
    for source in sources:
        text = source.read_text(encoding="utf-8")
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            read_text(text)
            times.append((time.perf_counter() - start) * 1000)
        print(f"{source.stem:42} {len(text):10} {times[0]:9.1f} {sorted(times)[REPEATS // 2]:9.1f}")


if __name__ == "__main__":
    sys.exit(main())
