"""How exactly lists of works are read, and how long 500 lines take.

    python benchmarks/filmography_parsing.py

Seed A and the corpus lie beside the repository; the own set is tests/files/filmography_lines.txt.
"""

import itertools
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from festdesk.filmographies.reading.lists import read_entries
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.pasted import read_text

HERE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HERE))

from tests.filmographies.reading_set import expected_blocks, is_same  # noqa: E402 -- path first

SHARED = HERE.parent / "shared"
SEED = SHARED / "seeds" / "000_75b63a81dd9052d5.txt"
LINES = 500


def own_set() -> None:
    """Print how many lines of the own set are exact, by halves."""
    right, whole = [0, 0], [0, 0]
    for number, (lines, expected) in enumerate(expected_blocks()):
        found = [entry for line in read_entries("\n".join(lines)) for entry in line.entries]
        whole[number % 2] += max(len(found), len(expected))
        right[number % 2] += sum(map(is_same, expected, found))
    for name, good, all_ in zip(("first half", "second half"), right, whole, strict=True):
        print(f"own set, {name}: {good} of {all_} entries exact")


def seed() -> list[str]:
    """Print how many entries of seed A come back as they stand; return its lines."""
    lines = [line for line in SEED.read_text(encoding="utf-8").splitlines() if "  • " in line][4:]
    right = 0
    for line in read_entries("\n".join(lines)):
        (entry,) = line.entries
        printed = line.text.split(" – ", 1)
        title = printed[1].split(" (")[0]
        has_all = bool(entry.qualifier) == ("(" in printed[1])
        right += (str(entry.year), entry.titles[0].text, entry.unread) == (
            printed[0],
            title,
            "",
        ) and has_all
    print(f"seed A: {right} of {len(lines)} entries exact")
    return lines


def corpus() -> None:
    """Print the F1 of the field “filmography” over all pages of the corpus."""
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted((SHARED / "corpus" / "dev").glob("*.txt")):
            card = reading_as_json(read_text(source.read_text(encoding="utf-8")))
            Path(folder, f"{source.stem}.json").write_text(json.dumps(card), encoding="utf-8")
        numbers = Path(folder, "scores")
        numbers.mkdir()
        script = [sys.executable, str(SHARED / "corpus" / "score.py"), folder, "--gold", "dev"]
        subprocess.run(
            [*script, "--json", str(numbers / "scores.json")], check=True, capture_output=True
        )
        fields = json.loads((numbers / "scores.json").read_text())["fields"]
        print(f"corpus, filmography: F1 {fields['filmography']['f1']:.3f}")


def speed(name: str, lines: list[str]) -> None:
    """Print the time for 500 lines, and for a million additions in the same run."""
    text = "\n".join(itertools.islice(itertools.cycle(lines), LINES))
    read_entries(text)
    best, additions = 1e9, 1e9
    for number in range(7):
        fresh = text.replace(" – ", f" – {number} ")  # titles that were not seen before
        begun = time.perf_counter()
        read_entries(fresh)
        best = min(best, time.perf_counter() - begun)
        begun = time.perf_counter()
        total = 0
        for more in range(1_000_000):
            total += more
        additions = min(additions, time.perf_counter() - begun)
    print(
        f"{LINES} lines of {name}: {best * 1000:.0f} ms, {best / additions:.1f} times a million "
        f"additions ({additions * 1000:.0f} ms)"
    )


if __name__ == "__main__":
    own_set()
    if SEED.exists():
        lines = seed()
        corpus()
        speed("seed A", lines)
    speed("the own set", [line for block, _ in expected_blocks() for line in block])
