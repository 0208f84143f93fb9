"""What was found out about a snapshot once, remembered for as long as there is that snapshot.

A snapshot never changes, so what a pure function says of it never does either.
"""

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from festdesk.snapshot import Snapshot

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def remembered(
    function: "Callable[Concatenate[Snapshot, Asked], Answer]",
) -> "Callable[Concatenate[Snapshot, Asked], Answer]":
    """Let a pure function of a snapshot answer each question once.

    What else it is given must be hashable, and what it returns nobody may change.
    """
    known: WeakKeyDictionary[Snapshot, dict[Hashable, Answer]] = WeakKeyDictionary()

    @wraps(function)
    def answer(snapshot: "Snapshot", /, *given: Asked.args, **named: Asked.kwargs) -> Answer:
        answers = known.setdefault(snapshot, {})
        question = (given, tuple(sorted(named.items())))
        if question not in answers:
            answers[question] = function(snapshot, *given, **named)
        return answers[question]

    return answer
