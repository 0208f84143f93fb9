"""The kinds of findings of the calendar."""

from typing import Final

from festdesk.base.findings import Kind
from festdesk.checks.catalogue import KINDS as ALL_KINDS
from festdesk.planning.clash_kinds import CLASH_KINDS

_OTHERS = (kind for kind in ALL_KINDS.values() if kind.code.startswith("screening."))
KINDS: Final[tuple[Kind, ...]] = tuple(dict.fromkeys((*CLASH_KINDS, *_OTHERS)))
