"""Texts looked through in a process of its own: `festdesk --worker ahead`.

It is given two pickled objects: the languages that there will be texts in, and later the texts with
the settings by the names of functions, for each stage. It tells batches of (stage, number of the
text, results in the order of the functions), the last text first, and ends. It speaks with no one
but the process that has started it, and ends when that is gone.
"""

import gc
import pickle
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from time import perf_counter
from typing import IO, Any

from festdesk.base.findings import Kind
from festdesk.checks.ahead.asking import Untold, functions_at, kind_called
from festdesk.checks.of_texts import OfTexts, Words

_TELL_EVERY_S = 0.05
# Read while nobody asks yet, so that lists and patterns are there.
_TRIAL = "On 3 May 1999 “Something” (90 min) won the 2nd Prize in Berlin; she was born in 1970."
_NO_SETTINGS: Mapping[str, Any] = {}  # who needs more breaks down, which does no harm
_Told = tuple[int, int, list[Any]]


def main() -> int:
    """Tell of the texts that are given, and return the exit code."""
    gc.disable()  # it lives for seconds
    source, target = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library may say is not for whoever reads there
    with suppress(EOFError, BrokenPipeError):
        languages = pickle.load(source)  # noqa: S301 -- from our own program
        for language in languages:
            for stage in functions_at():
                for one in stage:
                    _result(one, Words(_TRIAL, language, "", language), _NO_SETTINGS)
        texts, settings = pickle.load(source)  # noqa: S301 -- from our own program
        _tell(_work_out(texts, settings), target)
    return 0


def _work_out(texts: Sequence[Words], settings: Sequence[Mapping[str, Any]]) -> Iterator[_Told]:
    for number, (functions, given) in enumerate(zip(functions_at(), settings, strict=True)):
        for place in range(len(texts) - 1, -1, -1):
            text = texts[place]
            yield number, place, [_result(one, text, given[one.name]) for one in functions]


def _result(one: OfTexts, text: Words, settings: object) -> Any:  # noqa: ANN401 -- of any function
    try:
        return one.remembered(*one.asked(text, settings))
    except Exception:  # noqa: BLE001 -- whatever it is; the check meets it where it is logged
        return Untold.BROKE_DOWN


def _tell(told: Iterator[_Told], target: IO[bytes]) -> None:
    batch, since = list[_Told](), perf_counter()
    for one in told:
        batch.append(one)
        if perf_counter() - since > _TELL_EVERY_S:
            _dump(batch, target)
            batch, since = [], perf_counter()
    _dump(batch, target)


def _dump(batch: list[_Told], target: IO[bytes]) -> None:
    pickler = pickle.Pickler(target, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {Kind: _reduced}
    pickler.dump(batch)
    target.flush()


def _reduced(kind: Kind) -> tuple[Any, ...]:
    """Return how a kind is found again: it is one and the same wherever it is spoken of."""
    return kind_called, (kind.code,)


if __name__ == "__main__":
    raise SystemExit(main())
