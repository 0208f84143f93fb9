"""Words in pieces: what is set in italic, bold or small capitals, and names that are not parted.

While a content is put together its paragraphs are plain strings, and the styles of their words
stand beside them under `runs`, a tuple for each paragraph. At the end both become one: a paragraph
in which nothing is special stays a string, any other is a list of strings and of pieces that say
what they are.
"""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from festdesk.texts.styles import LETTER_STYLES, Styled, carried, cut, shifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from festdesk.texts.styles import Run

Content = dict[str, Any]
Words = str | list[str | Content]
_BETWEEN = "\n\n"  # paragraphs that are joined; none has an empty line in it


def joined(paragraphs: "Sequence[Styled]") -> Styled:
    """Return paragraphs as one text; `parted` is the way back."""
    runs: list[Run] = []
    at = 0
    for one in paragraphs:
        runs += shifted(one.runs, at)
        at += len(one.text) + len(_BETWEEN)
    return Styled(_BETWEEN.join(one.text for one in paragraphs), tuple(runs))


def parted(whole: Styled) -> list[Styled]:
    """Return the paragraphs of a text that was joined."""
    found: list[Styled] = []
    at = 0
    for text in whole.text.split(_BETWEEN):
        found.append(Styled(text, cut(whole.runs, at, at + len(text))))
        at += len(text) + len(_BETWEEN)
    return found


def changed(words: Styled, text: str) -> Styled:
    """Return the same words after something has made another `text` of theirs."""
    return Styled(text, carried(words.runs, words.text, text))


def content_of(paragraphs: "Sequence[Styled]") -> Content:
    """Return paragraphs as a content has them until it is complete."""
    return {
        "paragraphs": [one.text for one in paragraphs],
        "runs": [one.runs for one in paragraphs],
    }


def styled_in(content: Content) -> list[Styled]:
    """Return the paragraphs of a content that is not complete yet."""
    return [
        Styled(text, runs)
        for text, runs in zip(content["paragraphs"], content["runs"], strict=True)
    ]


def set_in_pieces(content: object, names: "Sequence[str]" = ()) -> None:
    """Make pieces of all paragraphs of a content; in none of them one of `names` is parted."""
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b") if names else None
    for told in _told_in(content):
        told["paragraphs"] = [pieces_of(one, pattern) for one in styled_in(told)]
        del told["runs"]


def pieces_of(words: Styled, names: "re.Pattern[str] | None" = None) -> Words:
    """Return words as the templates take them."""
    text, runs = words
    kept = [found.span() for found in names.finditer(text)] if names else []
    if not kept and not runs:
        return text
    edges = {0, len(text)}
    for start, end in (*kept, *((run.start, run.end) for run in runs)):
        edges |= {start, end}
    made: list[str | Content] = []
    for start, end in pairwise(sorted(edges)):
        said: Content = {
            str(style): True
            for style in LETTER_STYLES
            if any(run.style == style and run.start <= start and end <= run.end for run in runs)
        }
        if any(first <= start and end <= last for first, last in kept):
            said["whole"] = True
        made.append({"text": text[start:end], **said} if said else text[start:end])
    return made


def _told_in(content: object) -> "Iterator[Content]":
    if isinstance(content, dict):
        if "runs" in content:
            yield content
        else:
            for value in content.values():
                yield from _told_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from _told_in(value)
