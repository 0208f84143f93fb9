"""What checks find in the words of a text alone, remembered, and taken from a second process.

The first look at a large edition spends half its time on such functions. They hang on nothing but
the words, their language and some settings, so another process can work them out meanwhile
(`ahead`): whatever it has told by the time a check asks is taken, and all else is worked out here.
These functions must be pure, and nobody may change what they return.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar, cast

from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

Given = ParamSpec("Given")
Result = TypeVar("Result")
_MOST = 20_000  # texts that are remembered


class Words(NamedTuple):
    """A text as these functions are asked about it."""

    body: str
    language: str
    kind: str  # what it is for, as `Prose.kind`
    declared: str  # its language with its country, as `Prose.declared`


class OfTexts(NamedTuple):
    """A function of texts: as checks call it, how it is asked, and what was told of it ahead.

    `asked` makes of a text, and of what `settings` says of the edition, what the function is given.
    What is `early` is asked of all texts before the checks come to the first one.
    """

    name: str
    remembered: "_lru_cache_wrapper[Any]"
    asked: Callable[[Words, Any], tuple[Any, ...]]
    settings: Callable[[Snapshot], Any]
    early: bool
    told: dict[tuple[Any, ...], Any]


class Asking:
    """How often a function was asked what it did not remember, by any thread."""

    times = 0


TOLD = set[str]()  # the bodies of texts of which the second process has told everything
FUNCTIONS: dict[str, OfTexts] = {}  # all there are, by their names, once their modules are loaded


def in_primary(text: Words, _settings: object) -> tuple[str, str]:
    """Return what a function is given that does not care for countries: "en" for "en-GB"."""
    return text.body, text.language.partition("-")[0]


def no_settings(_snapshot: Snapshot) -> None:
    """Return what a function needs of the edition that needs nothing."""


def once_for_each_text(
    asked: Callable[[Words, Any], tuple[Any, ...]] | None = None,
    *,
    settings: Callable[[Snapshot], Any] = no_settings,
    early: bool = False,
) -> Callable[[Callable[Given, Result]], Callable[Given, Result]]:
    """Remember the results of a function of a text, which may be worked out ahead, too.

    Without `asked` it is given as many of body, language and kind as it takes.
    """

    def decorate(work_out: Callable[Given, Result]) -> Callable[Given, Result]:
        told: dict[tuple[Any, ...], Any] = {}

        @lru_cache(_MOST)
        @wraps(work_out)
        def remembered(*given: Given.args, **more: Given.kwargs) -> Result:
            Asking.times += 1
            if given in told and not more:
                try:
                    return cast("Result", told.pop(given))
                except KeyError:
                    pass  # another thread has taken it, or it was given up
            return work_out(*given, **more)

        name = f"{work_out.__module__}.{work_out.__qualname__}"
        ask = asked or _first(len(signature(work_out).parameters))
        FUNCTIONS[name] = OfTexts(name, remembered, ask, settings, early, told)
        return cast("Callable[Given, Result]", remembered)

    return decorate


def forget_told() -> None:
    """Forget what was told ahead and nobody has asked for."""
    for one in FUNCTIONS.values():
        one.told.clear()
    TOLD.clear()


def _first(count: int) -> Callable[[Words, Any], tuple[Any, ...]]:
    def asked(text: Words, _settings: object) -> tuple[str, ...]:
        return text[:count]

    return asked
