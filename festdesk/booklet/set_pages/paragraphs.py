"""The paragraphs of a book, each with the lines in which it was set."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from festdesk.booklet.set_pages.lines import Line, ReadPages, letters_of
from festdesk.booklet.text_fit import TextKey

# Letters. A shorter line may be the like of any other; next to the line before it is believed.
_LEAST = 8
_TEXTS_OF_ENTRY = ("logline", "synopsis", "statement", "text")


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph and, once it has been found on the pages, its lines in order.

    `anchor` names the part or entry it stands in. Of a text of a card `key` says which; of a text
    that a part of the book says itself `part` is its key. `number` counts from 0 in its text.
    """

    anchor: str
    language: str
    number: int
    words: str
    key: TextKey | None = None
    film: str = ""
    part: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def columns(self) -> tuple[tuple[Line, ...], ...]:
        """The lines, those of each column of each page together."""
        columns: list[list[Line]] = [[self.lines[0]]]
        for before, line in pairwise(self.lines):
            if line.follows_in_column(before):
                columns[-1].append(line)
            else:
                columns.append([line])
        return tuple(tuple(column) for column in columns)


def paragraphs_of(
    content: Mapping[str, Any],
    places: Mapping[str, int],
    read: ReadPages,
    parts: Mapping[str, str],
) -> tuple[SetParagraph, ...]:
    """Return the paragraphs whose lines were found on the pages of their part or entry.

    `places` are the pages on which anchors begin, `parts` the keys of planned parts by anchor.
    A paragraph that does not stand there as it was written, such as one that is set from right to
    left, is left out.
    """
    ends = _ends(places, len(read.pages))
    found: list[SetParagraph] = []
    lines: list[Line] = []
    last = ""
    for told in (*_of_parts(content, parts), *_of_entries(content)):
        if told.anchor not in places:
            continue
        if told.anchor != last:
            last = told.anchor
            lines = read.on(places[last], ends[last])
        followed = _follow(letters_of(told.words), lines)
        if followed:
            found.append(replace(told, lines=tuple(followed)))
    return tuple(found)


def _ends(places: Mapping[str, int], pages: int) -> dict[str, int]:
    """Return on which page each part ends at the latest: where the next one begins."""
    firsts = sorted(set(places.values()))
    after = dict(zip(firsts, [*firsts[1:], pages], strict=True))
    return {anchor: after[first] for anchor, first in places.items()}


def _follow(wanted: str, lines: Sequence[Line]) -> list[Line]:
    """Return the lines that have these letters one after the other; none where they do not."""
    for start, line in enumerate(lines):
        if not wanted.startswith(line.letters) or len(line.letters) < min(len(wanted), _LEAST):
            continue
        found, at, last = [line], len(line.letters), start
        for number in range(start + 1, len(lines)):
            if at == len(wanted):
                break
            letters = lines[number].letters
            ends = at + len(letters) == len(wanted)
            if wanted.startswith(letters, at) and (
                number == last + 1 or ends or len(letters) >= _LEAST
            ):
                found.append(lines[number])
                at, last = at + len(letters), number
        if at == len(wanted):
            return found
    return []


def _of_entries(content: Mapping[str, Any]) -> Iterator[SetParagraph]:
    for film_id, film in content.get("films", {}).items():
        texts = [film.get(name, ()) for name in _TEXTS_OF_ENTRY]
        texts += film.get("own_texts", ())
        texts += [person["biography"] for person in film.get("people", ())]
        for text in (one for of_kind in texts for one in of_kind if one):
            key = TextKey(**text["from"]) if "from" in text else None
            for number, words in enumerate(text["paragraphs"]):
                yield SetParagraph(
                    film["anchor"], text["lang"], number, _plain(words), key, film_id
                )


def _of_parts(content: Mapping[str, Any], parts: Mapping[str, str]) -> Iterator[SetParagraph]:
    for part in content.get("parts", ()):
        anchor = part.get("anchor", "")
        for text in part.get("texts", ()):
            for number, words in enumerate(text["paragraphs"]):
                yield SetParagraph(
                    anchor, text["lang"], number, _plain(words), part=parts.get(anchor, "")
                )


def _plain(words: Any) -> str:  # noqa: ANN401 -- a string, or a list of strings and pieces
    if isinstance(words, str):
        return words
    return "".join(one if isinstance(one, str) else one["text"] for one in words)
