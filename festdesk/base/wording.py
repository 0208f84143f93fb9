"""Sentences for people, marked for translation without knowing how they are translated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in English with named places for its facts, such as “{title} has no year.”.

    The desktop looks the translation up by `context` and `text`; the command line says it as it
    stands.
    """

    context: str
    text: str

    def say(self, /, **facts: object) -> str:
        """Return the English sentence with its facts in place; facts are never read as format."""
        return self.text.format(**facts)


def sentence(context: str, text: str) -> Sentence:
    """Mark `text` for translation. The extractor finds calls of this name with literal texts."""
    return Sentence(context, text)
