"""What the second process is asked: which functions, of which texts, and at what stage.

`FUNCTIONS` are all there since the catalogue of checks is loaded here, in both processes.
"""

from enum import Enum
from typing import Any

from festdesk.base.findings import Kind
from festdesk.checks.catalogue import KINDS
from festdesk.checks.of_texts import FUNCTIONS, OfTexts, Words
from festdesk.checks.printed_prose import all_prose
from festdesk.snapshot import Snapshot


class Untold(Enum):
    """Stands where a result would stand, if there were one."""

    BROKE_DOWN = "broke down"  # the check will meet it, and say so


def texts_of(snapshot: Snapshot) -> tuple[Words, ...]:
    """Return the texts of an edition in the order in which the checks come to them."""
    return tuple(
        Words(one.body, one.language, one.kind, one.declared) for one in all_prose(snapshot)
    )


def functions_at() -> tuple[tuple[OfTexts, ...], ...]:
    """Return the functions of each stage: those that all texts are asked early, then the others.

    They stand in the order of their names: two processes may load their modules in another one.
    """
    every = [FUNCTIONS[name] for name in sorted(FUNCTIONS)]
    return tuple(one for one in every if one.early), tuple(one for one in every if not one.early)


def asked_at(snapshot: Snapshot) -> tuple[tuple[tuple[OfTexts, Any], ...], ...]:
    """Return the functions of each stage, each with what it needs of the edition."""
    return tuple(tuple((one, one.settings(snapshot)) for one in stage) for stage in functions_at())


def kind_called(code: str) -> Kind:
    """Return the kind of finding of a code, which is one and the same object for all."""
    return KINDS[code]
