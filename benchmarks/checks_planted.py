"""What the checks find of slips that were planted, and what they tell that is right.

Each half is an edition of thirty films in eight languages, with over a hundred slips such as
really occur and over a hundred traps that look like slips and are right. The halves of this
folder were learnt from when the checks were written, except those named `unseen`: who writes
rules looks at their sums by kind alone, and never into them.

    python benchmarks/checks_planted.py [--half FOLDER …] [--missed] [--false] [--hints]
                                        [--clean] [--by-kind] [--write FILE.festdesk]
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from planted.judging import GRAVE, Score, judge
from planted.marks import Plant
from planted.rows import Planted, make_edition
from planted.writing import write_file

from festdesk.base.findings import Finding
from festdesk.checks.catalogue import run_checks
from festdesk.checks.wording.misspelt import Proofreader
from festdesk.snapshot import Snapshot
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.speller import Speller

SEEN = Path(__file__).parent / "planted" / "half_a"


def main() -> None:
    """Print recall and precision of all checks on one half or several."""
    asked = _arguments()
    halves = asked.half or [SEEN]
    clean = make_edition(halves, planted=False)
    planted = make_edition(halves, planted=True)
    if asked.write:
        write_file(planted, asked.write)
    before = _found(clean.snapshot())
    findings = _found(planted.snapshot())
    score = judge(planted.plants, findings, before)
    _print_figures(planted, score, before)
    if asked.by_kind:
        _print_kinds(planted, score)
    if asked.missed:
        _print_list("Missed", (_told_missed(slip, score) for slip in score.missed))
    if asked.false:
        trapped = {id(finding): trap for trap, finding in score.trapped}
        _print_list("False", (_told(finding, trapped.get(id(finding))) for finding in score.false))
    if asked.hints:
        _print_list("Hints that touch no slip", map(_told, score.idle_hints))
    if asked.clean:
        grave = (finding for finding in before if finding.severity in GRAVE)
        _print_list("In the clean edition", map(_told, grave))


def _found(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return all findings, those of the dictionaries that come with festdesk among them."""
    speller = Speller(find_dictionaries([]))
    try:
        spelled = Proofreader(speller).read(snapshot, lambda: True) or ()
    finally:
        speller.close()
    return (*run_checks(snapshot), *spelled)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", type=Path, action="append", help="a folder of planted films")
    parser.add_argument("--write", type=Path, help="write the planted edition as a festival file")
    for name, said in (
        ("missed", "list the slips that were missed"),
        ("false", "list the findings that touch no slip"),
        ("hints", "list the hints that touch no slip"),
        ("clean", "list the grave findings in the edition without slips"),
        ("by-kind", "count slips, found and missed, and false findings by kind"),
    ):
        parser.add_argument(f"--{name}", action="store_true", help=said)
    return parser.parse_args()


def _print_figures(planted: Planted, score: Score, before: Iterable[Finding]) -> None:
    slips, found = len(score.found), len(score.found) - len(score.missed)
    told = len(score.right) + len(score.false)
    traps = sum(plant.is_trap for plant in planted.plants)
    trapped = len({id(trap) for trap, _finding in score.trapped})
    grave = sum(finding.severity in GRAVE for finding in before)
    print(f"slips {slips}, found {found}: recall {found / slips:.3f}")
    print(f"grave findings {told}, right {len(score.right)}: "
          f"precision {len(score.right) / told if told else 0:.3f}")  # fmt: skip
    print(f"traps {traps}, fallen into {trapped}")
    print(f"hints {score.hints}, of which touch no slip {len(score.idle_hints)}")
    print(f"grave findings in the clean edition {grave}")


def _print_kinds(planted: Planted, score: Score) -> None:
    slips = Counter(plant.kind for plant in planted.plants if not plant.is_trap)
    missed = Counter(plant.kind for plant in score.missed)
    print("\nkind                 slips  found")
    for kind, count in sorted(slips.items()):
        print(f"{kind:20} {count:5}  {count - missed[kind]:5}")
    print("\ncode of false findings")
    for code, count in Counter(finding.code for finding in score.false).most_common():
        print(f"{code:40} {count:5}")


def _print_list(heading: str, lines: Iterable[str]) -> None:
    print(f"\n{heading}")
    for line in lines:
        print(f"  {line}")


def _told_missed(slip: Plant, score: Score) -> str:
    beside = "".join(f"\n      but: {_told(finding)}" for finding in score.beside.get(id(slip), ()))
    return f"{slip.kind}: {slip.label}{beside}"


def _told(finding: Finding, trap: Plant | None = None) -> str:
    where = finding.places[0].field if finding.places else ""
    beside = f"   [trap {trap.kind}]" if trap else ""
    return f"{finding.severity} {finding.code} {where}: {finding}{beside}"


if __name__ == "__main__":
    main()
