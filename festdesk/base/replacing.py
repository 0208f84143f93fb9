"""Find words in texts, plain or by a regular expression, and put others in their place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

if TYPE_CHECKING:
    import regex

NOT_AN_EXPRESSION = sentence(
    "Error",
    "“{text}” is no regular expression: {reason} at letter {place}. Mend it, or switch off "
    "“Regular expression” to look for these very letters.",
)
NOT_A_REPLACEMENT = sentence(
    "Error",
    "“{text}” cannot be put in: {reason}. \\1 stands for the first group in brackets; write \\\\ "
    "for a backslash.",
)
TOO_SLOW = sentence(
    "Error",
    "This expression takes too long on one of the texts. Make it simpler, for instance with fewer "
    "* and + within brackets.",
)
SECONDS_A_TEXT = 1.0

# What an editor types plainly finds its typographic forms too.
_ALSO = {
    " ": "[ \u00a0\u202f]",
    "'": "['’ʼ]",
    "’": "['’ʼ]",
    '"': '["“”„«»]',
    "-": "[-\u2010\u2011]",
}


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and what is put in its place."""

    words: str
    replacement: str = ""
    is_expression: bool = False
    matches_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Letters from `start` to before `end` of a text, and what would stand there instead."""

    start: int
    end: int
    replacement: str


class Finder:
    """Finds what a search asks for.

    Expressions are those of Python with the additions of the `regex` library; a plain space finds
    no-break spaces too, a straight quotation mark curly ones, and a hyphen the one that is not
    broken.

    Raises:
        InputProblem: The expression or the replacement makes no sense.
    """

    def __init__(self, search: Search) -> None:
        import regex  # noqa: PLC0415 -- slow import

        self._search = search
        pattern = search.words
        if not search.is_expression:
            pattern = "".join(_ALSO.get(letter) or regex.escape(letter) for letter in pattern)
        if search.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        flags = regex.UNICODE | regex.MULTILINE
        if not search.matches_case:
            flags |= regex.IGNORECASE
        try:
            self._pattern: regex.Pattern[str] = regex.compile(pattern, flags)
        except (regex.error, OverflowError, RecursionError) as problem:
            before = len(r"(?<!\w)(?:") if search.whole_words else 0
            place = (getattr(problem, "pos", None) or 0) - before
            raise InputProblem(
                NOT_AN_EXPRESSION,
                text=search.words,
                reason=getattr(problem, "msg", None) or "it is too large",
                place=max(1, min(place + 1, len(search.words))),
            ) from problem

    def hits_in(self, text: str) -> Iterator[Hit]:
        """Yield the hits in a text, none of which overlap.

        Raises:
            InputProblem: It takes longer than `SECONDS_A_TEXT`, or the replacement makes no sense.
        """
        try:
            for found in self._pattern.finditer(text, timeout=SECONDS_A_TEXT, concurrent=True):
                instead = self._instead(found)
                if instead != found.group():
                    yield Hit(found.start(), found.end(), instead)
        except TimeoutError as problem:
            raise InputProblem(TOO_SLOW) from problem

    def _instead(self, found: "regex.Match[str]") -> str:
        if not self._search.is_expression:
            return self._search.replacement
        try:
            return str(found.expand(self._search.replacement))
        except Exception as problem:
            raise InputProblem(
                NOT_A_REPLACEMENT, text=self._search.replacement, reason=_reason(problem)
            ) from problem


def _reason(problem: Any) -> str:  # noqa: ANN401 -- an exception of the library
    said = getattr(problem, "msg", None) or str(problem)
    return str(said) or "it makes no sense"


def replaced(text: str, hits: Sequence[Hit]) -> str:
    """Return a text with these hits put in; they are in their order and do not overlap."""
    made, end = [], 0
    for hit in hits:
        made += [text[end : hit.start], hit.replacement]
        end = hit.end
    return "".join([*made, text[end:]])
