"""Films whose data and text stand in one paragraph: "Nachtbus (AT 2022, 14 Min.). Ein Bus …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from festdesk.intake.header import COUNTRY, LENGTH, UNKNOWN, YEAR, read_pieces
from festdesk.intake.labels import find_label
from festdesk.intake.lines import Line

_LEAST = 90  # characters of a line that can hold both
_LONGEST_HEAD = 280
_LEAST_TEXT = 30
_ENDS = re.compile(
    r"[)\]]\s*[.:–—-]?\s+|(?<=\d)(?:\s?(?:min\w*|mn|dk|perc)\b\.?|['’′])\s*[.:–—;-]?\s+"
    r"|(?<=\d{4})\s*[.:–—]\s+|\.\s+",
    re.IGNORECASE,
)
_NAMES_LAST = re.compile(
    r"^(?P<text>.{40,}[.!?…”\"»])\s+(?:[–—-]\s+)?(?P<label>[^\W\d_][^.:!?]{2,24}):\s+(?P<names>[^:]{5,300})$"
)
_HAS_LENGTH = re.compile(r"\d\s?(?:min|mn|mins|h\d|['’′]|dk|dak|perc|std|m\b|u\.)", re.IGNORECASE)
_LEAST_WIDTH, _MOST_WIDTH = 48, 110  # of lines that were broken at a column
_LABELS = frozenset(["con", "avec", "mit", "with", "met", "com", "regia", "regi", "reż.", "réal."])
_BRACKET = re.compile(r"[(\[]([^()\[\]]{6,220})[)\]]")
_LEAST_KINDS = 2
_MOST_ENDS = 6


def parted_in_line(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with data and text apart where one line holds both; numbers stay."""
    return [part for line in _unwrapped(lines) for part in _parted(line)]


def _unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """Put texts together that were broken at a column: the next line goes on in small letters."""
    open_line: Line | None = None
    end = ""  # of the last line that was taken
    for line in lines:
        if open_line is not None and _goes_on(end, line):
            text = f"{open_line.text} {line.text}"
            open_line = replace(open_line, text=text, body=text, until=line.number)
        else:
            if open_line is not None:
                yield open_line
            open_line = line
        end = line.text
    if open_line is not None:
        yield open_line


def _goes_on(above: str, line: Line) -> bool:
    is_broken = (
        _LEAST_WIDTH <= len(above) <= _MOST_WIDTH
        and above[-1:] not in ".!?:;…|)"
        and not line.blanks_before
        and not line.is_bulleted
        and "\t" not in line.text
    )
    if not is_broken:
        return False
    if not has_words(above):
        return False
    last = above.rsplit(" ", 1)[-1]
    first = line.text.partition(" ")[0]
    if first in _LABELS or find_label(first + ":"):
        return False
    begins_small = line.text[:1].islower()
    return begins_small or (last.islower() and last.isalpha())


def has_words(text: str) -> bool:
    """Return whether a line reads like a sentence: most of its words are small."""
    tokens = text.split()
    small = sum(token[:1].islower() for token in tokens)
    return small * 5 > len(tokens) * 2 and len(tokens) > 5  # noqa: PLR2004


def _parted(line: Line) -> Iterator[Line]:
    """Return a line in its parts: data, text, and names with a label behind the text."""
    for part in _head_and_text(line):
        names = _NAMES_LAST.match(part.text) if len(part.text) >= _LEAST else None
        label = find_label(names["label"] + ":") if names else None
        if names is None or label is None or not label.roles:
            yield part
            continue
        text = names["text"].rstrip(" –—-")
        yield replace(part, text=text, body=text)
        text = f"{names['label']}: {names['names'].rstrip('.')}"
        yield replace(part, text=text, body=text, blanks_before=0, is_bulleted=False)


def _head_and_text(line: Line) -> Iterator[Line]:
    cut = _cut(line.text) if len(line.text) >= _LEAST else None
    if cut is None:
        yield line
        return
    head, text = line.text[:cut].rstrip(" .:–—-"), line.text[cut:].lstrip(" .:–—-")
    yield replace(line, text=head, body=head)
    yield replace(line, text=text, body=text, blanks_before=0, is_bulleted=False)


def _cut(text: str) -> int | None:
    """Return where the data of a film end and a text begins, if a line has first one, then both."""
    if not _HAS_LENGTH.search(text[:_LONGEST_HEAD]):
        return None
    bracket = _BRACKET.search(text[:_LONGEST_HEAD])
    if bracket is not None and _tells_film(bracket[1]):
        return bracket.end() if _is_text(text[bracket.end() :]) else None
    for end in islice(_ENDS.finditer(text[:_LONGEST_HEAD]), _MOST_ENDS):
        if _tells_film(text[: end.end()]) and _is_text(text[end.end() :]):
            return end.end()
    return None


def _tells_film(words: str) -> bool:
    """Return whether words are data: country, year and length, or two of them and little else."""
    pieces = read_pieces(words.strip(" .:–—-"))
    kinds = {piece.kind for piece in pieces} & {COUNTRY, YEAR, LENGTH}
    unknown = [piece.text for piece in pieces if piece.kind == UNKNOWN]
    return (
        len(kinds) >= _LEAST_KINDS
        and LENGTH in kinds
        and len(unknown) <= len(pieces) * 0.7
        and all(len(text) <= 70 for text in unknown)  # noqa: PLR2004 -- a name, a title
    )


def _is_text(text: str) -> bool:
    text = text[:2000].lstrip(" .:–—-")
    return (
        len(text) >= _LEAST_TEXT
        and (text[:1].isupper() or text[:1] in '“„"«¿¡0123456789')
        and len(re.findall(r"(?<!\w)[^\W\d_A-ZÀ-Þ]\w+", text)) >= 3  # noqa: PLR2004 -- words
        and not _tells_film(text[:_LONGEST_HEAD])
    )
