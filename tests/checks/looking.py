"""Run the checks of one kind alone."""

from festdesk.base.findings import Finding, Kind
from festdesk.checks.catalogue import CHECKS
from festdesk.snapshot import Snapshot


def findings_of(kind: Kind, snapshot: Snapshot) -> list[Finding]:
    """Return what all checks of a kind find in a snapshot, in the order of the programme."""
    return [
        finding
        for check in CHECKS
        if kind in check.kinds
        for finding in check.find(snapshot)
        if finding.code == kind.code
    ]
