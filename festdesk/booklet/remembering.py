"""What was found out about a snapshot once, remembered for as long as there is that snapshot.

A snapshot never changes, so what a pure function says of it never does either.
"""

from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

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

    def ask(snapshot: "Snapshot", given: Any, named: Any) -> Answer:  # noqa: ANN401 -- anything
        return function(snapshot, *given, **dict(named))

    @wraps(function)
    def answer(snapshot: "Snapshot", /, *given: Asked.args, **named: Asked.kwargs) -> Answer:
        question: Hashable = tuple(sorted(named.items()))
        return snapshot.derived(ask, given, question)

    return answer
