"""How the house takes a kind of finding: whether it is asked at all, and from which measure on."""

from festdesk.base.findings import Kind
from festdesk.checks.remembering import once_for_each
from festdesk.planning.judging import OFF
from festdesk.snapshot import Snapshot


def is_asked(snapshot: Snapshot, kind: Kind) -> bool:
    """Tell whether the house wants to hear of a kind of finding."""
    rule = snapshot.check_rules.get(kind.code)
    if rule is None or not rule.severity:
        return kind.is_asked
    return rule.severity != OFF


def limit_of(snapshot: Snapshot, kind: Kind) -> int:
    """Return the measure beyond which a kind finds something: the house's, or the usual one."""
    limit = _own_limit(snapshot, kind.code)
    return limit if limit is not None else kind.limit or 0


@once_for_each
def _own_limit(snapshot: Snapshot, code: str) -> int | None:
    rule = snapshot.check_rules.get(code)
    return rule.limit if rule is not None else None
