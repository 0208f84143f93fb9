"""A word of a text that may be one of a name, what is beside it, and the name that it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.naming.known import Bearer, KnownName
from festdesk.naming.letters import Token, plain, words_after, words_before
from festdesk.naming.lexicon import Level, Lexicon, Reading, level_of
from festdesk.naming.mentions import Part

_ENOUGH_BEFORE = 3  # words before one, for nearly every name
_FITS = {Part.WHOLE: 0, Part.TURNED: 0, Part.INITIALS: 1, Part.FAMILY: 2}


@dataclass(frozen=True, slots=True)
class Match:
    """A form of somebody's name that stands in a text."""

    bearer: Bearer
    name: KnownName
    start: int
    end: int
    part: Part
    level: Level  # of the word that agrees least
    form: str
    ending: str
    strain: int = 0  # how far all of its words are apart, taken together

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """How well it fits, the least best: what is whole first, then what is longest."""
        return _FITS[self.part], self.start - self.end, self.level, self.strain


class Spot:
    """A word of a text that is read as one by which a name is looked for."""

    def __init__(
        self, text: str, token: Token, reading: Reading, language: str, lexicon: Lexicon
    ) -> None:
        self.text = text
        self.token = token
        self.reading = reading
        self.language = language
        self.lexicon = lexicon
        self.start = token.start + reading.lead  # an article may be joined to the name
        self._before: list[Token] = []
        self._asked_before = 0
        self._after: list[Token] | None = None

    def before(self, count: int) -> list[Token]:
        """Return the words before it, the nearest first: so many at least, if there are."""
        if count > self._asked_before:
            self._asked_before = max(count, _ENOUGH_BEFORE)
            self._before = words_before(self.text, self.start, most=self._asked_before)
        return self._before

    @property
    def after(self) -> list[Token]:
        """The words after it, the nearest first."""
        if self._after is None:  # a cached_property takes a lock, which costs as much as this
            self._after = words_after(self.text, self.token.end)
        return self._after


def one_line(text: str) -> str:
    """Return words as they are compared: with plain spaces and apostrophes."""
    return plain(" ".join(text.split()))


def levels_of(
    tokens: Sequence[Token], name: KnownName, places: Sequence[int]
) -> list[Level] | None:
    """Return how tokens agree with words of a name one by one; nothing where one does not."""
    if len(tokens) < len(places):
        return None
    levels = [
        level_of(token.word, name.words[at], name.keys[at])
        for token, at in zip(tokens, places, strict=False)
    ]
    found: list[Level] = [one for one in levels if one is not None and one != Level.INITIAL]
    return found if len(found) == len(levels) else None
