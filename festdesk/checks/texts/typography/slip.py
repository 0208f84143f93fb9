"""A slip: some letters of a text that are wrong, and how they could be written instead."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import Sentence
from festdesk.checks.texts.typography.manners import Manner


@dataclass(frozen=True, slots=True)
class Whole:
    """A change of many places of a text at once: what a button says, and the letters it changes."""

    said: Sentence
    start: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Slip:
    """Letters from `start` to before `end` of which a kind of finding is told.

    `should_be` are ways to write them, the likeliest first. `words` is where the words begin and
    end that are shown, where the letters alone would not be understood. A slip that is told once
    for a text stands at its first place and has a `whole`, as far as the right marks are known.

    With a `severity` it is told as that and not as its kind comes; with a `manner` too, only where
    the texts of the edition mostly write so, and else as `otherwise`. What `is_of_manner` is told
    there alone.
    """

    kind: Kind
    start: int
    end: int
    should_be: tuple[str, ...] = ()
    words: tuple[int, int] | None = None
    whole: Whole | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    severity: Severity | None = None
    manner: Manner | None = None
    otherwise: Severity | None = None
    is_of_manner: bool = False


def whole_change(said: Sentence, text: str, made: str) -> Whole | None:
    """Return how a text becomes another one, from the first to the last letter that differs."""
    if made == text:
        return None
    start = _alike(text, made)
    shorter = min(len(text), len(made)) - start
    end = min(_alike(text[::-1], made[::-1]), shorter)
    return Whole(said, start, text[start : len(text) - end], made[start : len(made) - end])


def _alike(one: str, other: str) -> int:
    """Return in how many letters two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def changed(text: str, change: Whole) -> str:
    """Return a text with a change in it."""
    return text[: change.start] + change.after + text[change.start + len(change.before) :]
