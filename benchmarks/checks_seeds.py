"""What the checks find in the two documents that festdesk was asked for with.

Both are taken in as the command line does it, into one edition. The slips that are known to be in
them are listed as found or not; every further grave finding is held against `seeds_judged.toml`,
in which somebody has said of each whether a careful editor would call it true or false.

    python benchmarks/checks_seeds.py [--hints]
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planted.judging import GRAVE

from festdesk.base.findings import Finding
from festdesk.checks.catalogue import run_checks
from festdesk.editions.tables import Edition
from festdesk.store.document import Document

HERE = Path(__file__).resolve().parent
SEEDS = sorted((HERE.parents[1] / "shared" / "seeds").glob("*.txt"))
JUDGED = HERE / "planted" / "seeds_judged.toml"


@dataclass(frozen=True, slots=True)
class Known:
    """A slip that is known to be in the seeds: what a finding of it says, by code and words."""

    said: str
    code: str
    words: str


KNOWN = (
    Known("“72st”", "ordinal", "72st"),
    Known("“She a staunch”: a word is missing", "text", "She a staunch"),
    Known("“(2020)premiered”: a space is missing", "space", r"\(2020\)premiered"),
    Known("apostrophes are mixed", r"^text\..*(apostrophe|quote)", ""),
    Known("“father.The”: a space is missing", "space", "father.The"),
    Known("Zetka and Svetka", "name", "Zetka"),
    Known("Konchalovsky, spelled otherwise", "name|person", "Konchalovskiy|Andrey Konchalovsky"),
    Known("Vysotskaya, spelled otherwise", "name|person", "Yuliya Vysotskaya"),
    Known("Gusev, spelled otherwise", "name|person", "Andrey Gusev"),
    Known("Naidenov, spelled otherwise", "name|person", "Naydenov"),
    Known("Khrushchev, spelled otherwise", "name|spelling", "Kruschev"),
    Known("a screening without venue", "screening.venue", ""),
    Known("credits without labels", "credit.role", "Vysotskaya"),
    Known("the programmed film in its filmography", "filmography|film.title",
          "Dorogie tovarishchi|Dear Comrades"),
)  # fmt: skip


def main() -> None:
    """Take the seeds in, check the edition, and print what is found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hints", action="store_true", help="list further hints too")
    asked = parser.parse_args()
    if len(SEEDS) != 2:
        sys.exit(f"The seeds are not beside this checkout, in {HERE.parents[1] / 'shared'}.")
    with tempfile.TemporaryDirectory() as folder:
        findings = _findings(Path(folder))
    told = [(known, [one for one in findings if _is_of(known, one)]) for known in KNOWN]
    print(f"known slips {len(KNOWN)}, found {sum(bool(found) for _known, found in told)}")
    for known, found in told:
        print(f"  {found[0].severity if found else 'MISSED':8} {known.said}")
    explained = {id(finding) for _known, found in told for finding in found}
    rest = [finding for finding in findings if id(finding) not in explained]
    _print_judged(finding for finding in rest if finding.severity in GRAVE)
    if asked.hints:
        print("\nfurther hints")
        for finding in rest:
            if finding.severity not in GRAVE:
                print(f"  {finding.code}: {finding}")


def _findings(folder: Path) -> tuple[Finding, ...]:
    path = folder / "seeds.festdesk"
    Document.create(path, Edition(
        name="Seeds", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14), languages=("en",),
    )).close()  # fmt: skip
    environment = os.environ | {"FESTDESK_HOME": str(folder / "home")}
    for seed in SEEDS:
        command = (sys.executable, "-m", "festdesk", "intake", str(seed), "--into", str(path))
        subprocess.run(command, check=True, capture_output=True, env=environment)
    with Document.open(path) as document:
        return run_checks(document.snapshot())


def _is_of(known: Known, finding: Finding) -> bool:
    return bool(
        re.search(known.code, finding.code) and re.search(known.words, f"{finding.code} {finding}")
    )


def _print_judged(findings: Iterable[Finding]) -> None:
    judged = tomllib.loads(JUDGED.read_text("utf-8"))["finding"]
    by_verdict: dict[str, list[Finding]] = {"true": [], "false": [], "not judged": []}
    for finding in findings:
        verdict = next(
            (str(one["is_true"]).lower() for one in judged
             if one["code"] == finding.code and one["words"] in str(finding)),
            "not judged",
        )  # fmt: skip
        by_verdict[verdict].append(finding)
    counts = ", ".join(f"{verdict} {len(found)}" for verdict, found in by_verdict.items())
    print(f"\nfurther grave findings: {counts}")
    for verdict, found in by_verdict.items():
        for finding in found:
            print(f"  {verdict:11} {finding.severity} {finding.code}: {finding}")


if __name__ == "__main__":
    main()
