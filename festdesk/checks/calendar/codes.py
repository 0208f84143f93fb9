"""Codes of screenings that stand on more than one of them."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.subjects import place_of_screening, screening_name
from festdesk.planning.codes import doubled_codes
from festdesk.snapshot import Snapshot

CODE_DOUBLED = Kind(
    "screening.code-doubled",
    Severity.WARNING,
    sentence("Finding", "{screening} has the code {code}, and so has {other}."),
    sentence(
        "Help", "Who orders a ticket by that code may get one for the other day or the other film."
    ),
    sentence(
        "Help", "Write another code in the details of one, or let the calendar number them anew."
    ),
    example=sentence("Help", "“A12” for Friday at 18:00, and again “A12” for Saturday at 20:00."),
)


def find_doubled_codes(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each screening whose code an earlier one has; cancelled ones aside."""
    for code, ids in doubled_codes(snapshot).items():
        first = ids[0]
        for screening_id in ids[1:]:
            yield CODE_DOUBLED.found(
                place_of_screening(snapshot, screening_id, "code"),
                place_of_screening(snapshot, first, "code"),
                screening=screening_name(snapshot, screening_id),
                other=screening_name(snapshot, first),
                code=code,
            )
