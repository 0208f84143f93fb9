"""By what the layout of a page is known again: its labels, its headings, the shape of its data.

A mark says nothing of the film: two pages of one site have most of them in common, whatever they
are about.
"""

import re
from collections.abc import Iterator, Sequence

from festdesk.intake.header import read_header
from festdesk.intake.labelled import is_heading
from festdesk.intake.labels import is_around, plain
from festdesk.intake.lines import Line, lines_of

_MOST_LINES = 600  # a layout shows within them
_LABEL = re.compile(r"([^\W\d][^:：\t|]{0,39}?)\s?(?:[:：](?!//)|\t|\s\|\s|\.{3,})\s*\S")
_MOST_WORDS_OF_LABEL = 5
_SITE = re.compile(r"(?:https?://|www\.)([\w.-]+\.[a-z]{2,})", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[|⎢•·]\s*|\s+[/–—-]\s+|,\s+|\t+")
_LONGEST_AROUND = 80


def marks_of(source: Sequence[str]) -> frozenset[str]:
    """Return the marks of a page, each with its kind in front, such as "label:regie"."""
    found: set[str] = set()
    for line in lines_of(source, most=_MOST_LINES):
        found.update(_marks(line))
    return frozenset(found)


def _marks(line: Line) -> Iterator[str]:
    text = line.text
    yield from (f"site:{site.casefold().removeprefix('www.')}" for site in _SITE.findall(text))
    if len(text) <= _LONGEST_AROUND and is_around(text):
        yield f"around:{plain(text)}"
    elif is_heading(text) is not None or _opens_a_part(text):
        yield f"heading:{plain(text)}"
    elif (label := _LABEL.match(text)) and len(label[1].split()) <= _MOST_WORDS_OF_LABEL:
        yield f"label:{plain(label[1])}"
    elif (header := read_header(text)) is not None and len(header.pieces) > 1:
        signs = sorted({sign.strip() or " " for sign in _BETWEEN.findall(text)})
        yield f"data:{'+'.join(sorted(header.kinds()))} {' '.join(signs)}"


def _opens_a_part(text: str) -> bool:
    return text.endswith((":", "：")) and len(text.split()) <= _MOST_WORDS_OF_LABEL


def share_in_common(kept: frozenset[str], marks: frozenset[str]) -> float:
    """Return how much of two layouts is the same, from 0 to 1.

    A page may lack what another of its site has (a film without awards has no such heading), so
    the fewer marks count twice as much as the more.
    """
    if not kept or not marks:
        return 0.0
    common = len(kept & marks)
    fewer, more = sorted((len(kept), len(marks)))
    return (2 * common / fewer + common / more) / 3
