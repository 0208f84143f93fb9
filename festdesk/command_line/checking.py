"""The command check: what should be looked at before print, said, written, or explained."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.command_line.check_report import write_report, writer_of
from festdesk.command_line.files import judge_output, opened
from festdesk.command_line.films import film_called
from festdesk.command_line.speaking import DONE, FOUND_ERRORS, STAGES, Bar

if TYPE_CHECKING:
    from festdesk.base.findings import Finding
    from festdesk.checks.examining import Batches
    from festdesk.editions.tables import AcceptedFinding
    from festdesk.snapshot import Snapshot

NO_KIND = sentence("Error", "There is no kind of finding “{code}”. The help lists the codes.")
SEVERITIES = ("error", "warning", "hint")


def options_of_check(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="The festival file.")
    parser.add_argument(
        "--severity",
        action="append",
        choices=SEVERITIES,
        help="Only findings so grave: error (blocks print), warning (to look at) or hint; may be"
        " given several times.",
    )
    parser.add_argument("--film", metavar="ID", help="Only findings on this film: its id or title.")
    parser.add_argument(
        "--kind",
        action="append",
        metavar="CODE",
        help="Only findings of this kind, such as text.space-missing; may be given several times.",
    )
    parser.add_argument(
        "--accepted", action="store_true", help="Also those that were accepted, with the reasons."
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="OUT",
        help="Write a report for colleagues: its name ends in .pdf, .csv or .xlsx.",
    )
    parser.add_argument("--json", action="store_true", help="Write the findings as JSON.")
    parser.add_argument(
        "--book", action="store_true", help="Set the catalogue too, and look at its pages."
    )
    parser.add_argument(
        "--spelling", action="store_true", help="Look every word up in the dictionaries, too."
    )
    parser.add_argument(
        "--style",
        type=Path,
        metavar="STYLE",
        help="Look with the house style in this file; the festival file keeps its own.",
    )
    parser.add_argument(
        "--product",
        choices=("programme", "catalogue"),
        default="catalogue",
        help="With --book: which book.",
    )
    parser.add_argument(
        "--explain", metavar="CODE", help="Say what a kind of finding means; needs no FILE."
    )
    parser.set_defaults(complain_of_use=parser.error)


def check(chosen: argparse.Namespace) -> int:
    """Say what should be looked at before print."""
    if chosen.explain is not None:
        return _explain(chosen.explain)
    if chosen.file is None:
        chosen.complain_of_use("the following arguments are required: FILE")
    from festdesk.checks.cards.still_files import BATCH as STILLS  # noqa: PLC0415 -- slow import
    from festdesk.checks.cards.still_files import StillFiles  # noqa: PLC0415 -- slow import
    from festdesk.command_line.book import examined_with_book  # noqa: PLC0415 -- slow import
    from festdesk.command_line.styles import (  # noqa: PLC0415 -- slow import
        read_named_style,
        with_style,
    )

    _judge_kinds(chosen.kind or ())
    if chosen.output is not None:
        writer_of(chosen.output)
        judge_output(chosen.output, chosen.file)
    style = read_named_style(chosen.style) if chosen.style is not None else None
    with opened(chosen.file, read_only=True) as document, Bar(STAGES) as bar:
        snapshot = document.snapshot()
        if style is not None:
            snapshot = with_style(snapshot, style)
        further = dict(_spelling_of(snapshot)) if chosen.spelling else {}
        further[STILLS] = StillFiles(document.picture).read(snapshot, lambda: True) or ()
        product = chosen.product if chosen.book else ""
        examined = examined_with_book(document, product, bar, further, snapshot)
    film_id = film_called(chosen.film, snapshot) if chosen.film is not None else ""
    findings = [one for one in examined.findings if _is_wanted(one, chosen, film_id)]
    accepted = [
        pair
        for pair in examined.accepted
        if chosen.accepted and _is_wanted(pair[0], chosen, film_id)
    ]
    counts = dict.fromkeys(SEVERITIES, 0)
    for finding in findings:
        counts[finding.severity.value] += 1
    if chosen.output is not None:
        write_report(chosen.output, snapshot, [*((one, None) for one in findings), *accepted])
        written = len(findings) + len(accepted)
        print(f"Wrote {written} findings to “{chosen.output}”.")
    elif chosen.json:
        said: dict[str, Any] = {
            "findings": [_as_json(snapshot, one) for one in findings],
            "counts": counts,
        }
        if chosen.accepted:
            said["accepted"] = [_accepted_as_json(snapshot, *pair) for pair in accepted]
        print(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        _say(findings, accepted, counts)
    return FOUND_ERRORS if counts["error"] else DONE


def _spelling_of(snapshot: "Snapshot") -> "Batches":
    """Return what the dictionaries of this computer say of the words of an edition."""
    from festdesk.checks.wording.misspelt import BATCH, Proofreader  # noqa: PLC0415 -- slow import
    from festdesk.spelling.dictionaries import find_dictionaries  # noqa: PLC0415 -- slow import
    from festdesk.spelling.speller import Speller  # noqa: PLC0415 -- slow import

    speller = Speller(find_dictionaries())
    try:
        return {BATCH: Proofreader(speller).read(snapshot, lambda: True) or ()}
    finally:
        speller.close()


def _is_wanted(finding: "Finding", chosen: argparse.Namespace, film_id: str) -> bool:
    return (
        (not chosen.severity or finding.severity.value in chosen.severity)
        and (not chosen.kind or finding.code in chosen.kind)
        and (not film_id or any(place.film == film_id for place in finding.places))
    )


def _judge_kinds(codes: Sequence[str]) -> None:
    from festdesk.checks.catalogue import KINDS  # noqa: PLC0415 -- slow import

    for code in codes:
        if code not in KINDS:
            raise InputProblem(NO_KIND, code=code)


def _explain(code: str) -> int:
    from festdesk.checks.catalogue import KINDS  # noqa: PLC0415 -- slow import
    from festdesk.checks.labels import SEVERITIES, kind_words  # noqa: PLC0415 -- slow import

    _judge_kinds([code])
    kind = KINDS[code]
    asked = "" if kind.is_asked else ", not asked as it comes"
    print(f"{kind_words(code, str)} [{code}]: {SEVERITIES[kind.severity]}{asked}")
    print(kind.explanation)
    if kind.example is not None:
        print(f"For example: {kind.example}")
    print(f"What helps: {kind.remedy}")
    return DONE


def _say(
    findings: "Sequence[Finding]",
    accepted: "Sequence[tuple[Finding, AcceptedFinding]]",
    counts: dict[str, int],
) -> None:
    from festdesk.checks.labels import SEVERITIES, TALLY, kind_words  # noqa: PLC0415 -- slow import

    # The words of the window, and the code by which --kind and --explain know the kind.
    for finding in findings:
        kind = kind_words(finding.code, str)
        print(f"{SEVERITIES[finding.severity]!s:14}{finding}  [{kind}: {finding.code}]")
    for finding, row in accepted:
        who = f" by {row.by}" if row.by else ""
        kind = kind_words(finding.code, str)
        print(f"Accepted{who} ({row.reason}): {finding}  [{kind}: {finding.code}]")
    told = str(TALLY.say(**{f"{word}s": count for word, count in counts.items()}))
    print(f"{told}, {len(accepted)} are accepted." if accepted else f"{told}.")


def _as_json(snapshot: "Snapshot", finding: "Finding") -> dict[str, object]:
    from festdesk.base.ids import FilmId  # noqa: PLC0415 -- slow import
    from festdesk.checks.labels import SEVERITIES, kind_words  # noqa: PLC0415 -- slow import

    film = finding.places[0].film if finding.places else ""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "kind_label": kind_words(finding.code, str),
        "severity_label": str(SEVERITIES[finding.severity]),
        "message": str(finding),
        "facts": {name: str(value) for name, value in finding.facts.items()},
        "places": [
            {"kind": place.kind, "id": place.id, "field": place.field, "film": place.film}
            for place in finding.places
        ],
        "responsible": snapshot.in_charge_of(FilmId(film)) if film else "",
    }


def _accepted_as_json(
    snapshot: "Snapshot", finding: "Finding", row: "AcceptedFinding"
) -> dict[str, object]:
    acceptance = {"reason": row.reason, "by": row.by, "at": row.at.isoformat()}
    return {**_as_json(snapshot, finding), "accepted": acceptance}
