"""Characters that no face has: found before anything is set, so that no empty box is printed.

They are printed in Latin letters instead, and whoever asked for the pages is told.
"""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.booklet.fonts import characters_everywhere

if TYPE_CHECKING:
    from collections.abc import Mapping

# Not text where they hold a string or a list of them: names of files, anchors and kinds.
_NO_TEXT = frozenset({"path", "sha256", "anchor", "anchors", "film", "kind", "rgb", "lang"})
# A glyph of number 0 is the box that stands for a character the face lacks.
_NO_GLYPH = b"\x00\x00"
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text that could not be printed in its own letters, and what stands there instead."""

    text: str
    printed: str


def strings_in(content: object) -> Iterator[str]:
    """Yield each text of a content."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for key, value in content.items():
            if not _is_a_name(key, value):
                yield from strings_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from strings_in(value)


def _is_a_name(key: object, value: object) -> bool:
    return key in _NO_TEXT and not isinstance(value, dict)


def unusual_characters(content: object) -> frozenset[str]:
    """Return the characters of a content that not every face of the booklet has."""
    usual = characters_everywhere()
    found: set[str] = set()
    for text in strings_in(content):
        if not text.isascii():
            found.update(text)
    return frozenset(
        character
        for character in found
        if ord(character) not in usual and ord(character) > 0x7F  # noqa: PLR2004 -- ASCII
    )


def probe_document(characters: Iterable[str]) -> bytes:
    """Return a document with a page for each character, in all faces the engine falls back to."""
    pages = (f'#page(text("\\u{{{ord(character):x}}}"))' for character in characters)
    return b'#set text(font: "Source Serif Pro")\n' + "\n".join(pages).encode()


def without_glyph(characters: "tuple[str, ...]", probe: bytes) -> frozenset[str]:
    """Return those characters whose page of the probe shows the box of a missing glyph."""
    import pikepdf

    found: set[str] = set()
    with pikepdf.open(io.BytesIO(probe)) as pdf:
        for character, page in zip(characters, pdf.pages, strict=True):
            for instruction in pikepdf.parse_content_stream(page, "Tj TJ"):
                if str(instruction.operator) in {"Tj", "TJ"} and any(
                    _NO_GLYPH in _pairs(bytes(shown)) for shown in _shown(instruction.operands)
                ):
                    found.add(character)
    return frozenset(found) - _INVISIBLE


def _shown(operands: Any) -> Iterator[Any]:  # noqa: ANN401 -- operands of any operator
    import pikepdf

    for operand in operands:
        if isinstance(operand, pikepdf.String):
            yield operand
        elif isinstance(operand, pikepdf.Array):
            yield from _shown(operand)


def _pairs(shown: bytes) -> frozenset[bytes]:
    return frozenset(shown[at : at + 2] for at in range(0, len(shown), 2))


def in_known_letters(
    content: object, missing: frozenset[str]
) -> tuple[object, tuple[Replaced, ...]]:
    """Return a content in which no missing character stands, and what was replaced by what."""
    if not missing:
        return content, ()
    pattern = re.compile("[" + "".join(map(re.escape, sorted(missing))) + "]+")
    replaced: dict[str, Replaced] = {}

    def printed(text: str) -> str:
        if not pattern.search(text):
            return text
        made = pattern.sub(lambda run: _latin(run[0]), text)
        replaced[text] = Replaced(text, made)
        return made

    return _mapped(content, printed), tuple(replaced.values())


def _latin(run: str) -> str:
    from anyascii import anyascii

    return anyascii(run).strip() or "?"


def _mapped(content: object, change: Callable[[str], str]) -> object:
    if isinstance(content, str):
        return change(content)
    if isinstance(content, dict):
        given: Mapping[str, object] = content
        return {
            key: value if _is_a_name(key, value) else _mapped(value, change)
            for key, value in given.items()
        }
    if isinstance(content, list):
        return [_mapped(value, change) for value in content]
    return content
