"""A kind of finding: its code, how grave it is, what it says, what it means and what helps."""

from dataclasses import dataclass

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.wording import Sentence


@dataclass(frozen=True, slots=True)
class Kind:
    """What all findings of a code share. A code, once released, keeps its meaning."""

    code: str
    severity: Severity
    said: Sentence
    explanation: Sentence
    remedy: Sentence

    def found(self, *places: Place, **facts: object) -> Finding:
        """Return a finding of this kind about `places`; the first is where a jump leads."""
        return Finding(self.code, self.said, self.severity, places, facts)
