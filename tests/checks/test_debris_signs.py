"""What is looked for first in a text leaves out nothing that the pattern of debris finds."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from festdesk.checks.texts.typography.debris import LEFT_OVER, SIGNS_LEFT_OVER

_PARSER: Any = getattr(re, "_parser")  # noqa: B009 -- to take a pattern apart there is no other way


def test_each_way_of_the_pattern_has_a_sign_by_which_it_is_known() -> None:
    ((kind, (_, ways)),) = _PARSER.parse(LEFT_OVER.pattern)
    assert str(kind) == "BRANCH"
    assert [number for number, way in enumerate(ways) if not _has_sign(way)] == []


def _has_sign(way: Iterable[tuple[Any, Any]]) -> bool:
    """Return whether letters that each match must have are among the signs."""
    run = ""
    for kind, value in way:
        if str(kind) == "LITERAL":
            run += chr(value)
            if any(sign in run for sign in SIGNS_LEFT_OVER):
                return True
            continue
        if any(all(map(_is_sign, some)) for some in _within(str(kind), value, run)):
            return True
        run = ""
    return False


def _within(kind: str, value: Any, run: str) -> Iterator[list[Any]]:  # noqa: ANN401
    """Yield what of a part of a pattern all has to be a sign."""
    if kind == "SUBPATTERN":
        yield [_Way(run, value[3])]
    elif kind == "BRANCH":
        yield [_Way(run, way) for way in value[1]]
    elif kind in {"MAX_REPEAT", "MIN_REPEAT"} and value[0] > 0:
        yield [_Way("", value[2])]
    elif kind == "IN" and all(str(one) == "LITERAL" for one, _ in value):
        yield [_Way("", [one]) for one in value]


class _Way:
    """Letters and what of a pattern follows them."""

    def __init__(self, run: str, rest: Iterable[tuple[Any, Any]]) -> None:
        literals = [(_PARSER.LITERAL, ord(letter)) for letter in run]
        self.parts = [*literals, *rest]


def _is_sign(way: _Way) -> bool:
    return _has_sign(way.parts)
