"""Sentences for people, marked for translation without knowing how they are translated."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in English with named places for its facts, such as “{title} has no year.”.

    A fact that is itself a `Sentence`, `Told`, `Named` or `Listed` is said in the language of the
    whole. The desktop looks the translation up by `context` and `text`; the command line says it
    as it stands.
    """

    context: str
    text: str

    def say(self, /, **facts: object) -> str:
        """Return the English sentence with its facts in place; facts are never read as format."""
        return self.text.format(**facts)

    def __str__(self) -> str:
        """Return it as a fact of another sentence, in English."""
        return self.text


@dataclass(frozen=True, slots=True)
class Named:
    """A fact that has a name in every language, such as a role: its key, and what names it.

    `name` takes the key and a language.
    """

    name: Callable[[str, str], str]
    key: str

    def __str__(self) -> str:
        """Return the English name."""
        return self.name(self.key, "en")


@dataclass(frozen=True, slots=True)
class Listed:
    """A fact made of several."""

    facts: tuple[object, ...]
    between: str = ", "

    def __str__(self) -> str:
        """Return them in English."""
        return self.between.join(map(str, self.facts))


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that is a sentence with facts of its own."""

    said: Sentence
    facts: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Sentence, /, **facts: object) -> Self:
        """Return `said` with these facts."""
        return cls(said, facts)

    def __str__(self) -> str:
        """Return it in English."""
        return self.said.say(**self.facts)


def sentence(context: str, text: str) -> Sentence:
    """Mark `text` for translation. The extractor finds calls of this name with literal texts."""
    return Sentence(context, text)
