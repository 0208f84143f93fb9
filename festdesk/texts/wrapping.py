"""Lines that a mail or a PDF has broken: which belong together, and which end on purpose."""

import re
from itertools import pairwise

_EMPTY = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
# Narrower columns are verse or lists; wider ones nobody breaks by hand.
_LEAST_WIDTH, _MOST_WIDTH = 45, 130
_LEAST_OPEN = 30  # characters of a line that goes on in small letters
_LONG = 90  # characters of a line that is a paragraph
_ENDS_SENTENCE = re.compile(r"[.!?…:][”“»’\"')\]]*$")
_GOES_ON = re.compile(r"[\w,;–—-]$")
_LIST_ITEM = re.compile(r"(?:[–—•*-]|\d{1,3}[.)]|\d{4}:?(?: [–-])?) ")
_MOST_FULL = 0.6  # of the lines of a column; the others end paragraphs
_PARTED = re.compile(r"[^\W\d_]{2,}-$")
_SUSPENDED = re.compile(r"(?:und|oder|bzw|and|or|et|ou|e|o|y|en|of)\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PARTED_WITHIN = re.compile(r"(?<![\w-])([^\W\d_]{2,})- ([^\W\d_]{2,})(?![\w-])")
_SIGN = re.compile("[\u00ac\u00ad] ?\n|\u00ac(?=\\w)")


def joined_lines(text: str) -> tuple[str, int, int]:
    """Return a text without the line ends of a column, and how many ends and hyphens went.

    Paragraphs are parted by an empty line; a line end that stays was set on purpose.
    """
    text, signs = _SIGN.subn("", text)
    known = set(_WORD.findall(text.casefold()))
    blocks = [
        [line.strip(" \t") for line in block.split("\n")] for block in _EMPTY.split(text.strip())
    ]
    width = _width_of(blocks)
    ends = hyphens = 0
    made: list[str] = []
    for lines in blocks:
        whole = [lines[0]]  # each as long as it is meant to be
        for before, line in pairwise(lines):
            if not (_is_full(before, line, width) or _goes_on(before, line)):
                is_paragraph = _ENDS_SENTENCE.search(whole[-1]) and len(whole[-1]) > _LONG
                whole += ["", line] if is_paragraph and not _LIST_ITEM.match(line) else [line]
                ends += bool(is_paragraph)
                continue
            put = _hyphen_at(before, line, known)
            hyphens += put is not None
            whole[-1] = whole[-1] + " " + line if put is None else whole[-1][:-1] + put + line
            ends += 1
        made.append("\n".join(whole))
    return "\n\n".join(filter(None, made)), ends, hyphens + signs


def without_left_hyphens(text: str) -> tuple[str, int]:
    """Join words that a hyphen of a line end still parts, where the text has them whole too."""
    known = set(_WORD.findall(text.casefold()))
    count = 0

    def whole(found: "re.Match[str]") -> str:
        nonlocal count
        if (found[1] + found[2]).casefold() not in known:
            return found[0]
        count += 1
        return found[1] + found[2]

    return _PARTED_WITHIN.sub(whole, text), count


def _width_of(blocks: list[list[str]]) -> int:
    """Return how wide the column was whose lines were broken; nothing where none were."""
    width = max((len(line) for lines in blocks for line in lines), default=0)
    if not _LEAST_WIDTH <= width <= _MOST_WIDTH:
        return 0
    breaks = [pair for lines in blocks for pair in pairwise(lines)]
    full = [before for before, line in breaks if _is_full(before, line, width)]
    if len(full) < _MOST_FULL * len(breaks):
        return 0
    # Lines that all end with their sentence are paragraphs of about a length.
    return width if any(not _ENDS_SENTENCE.search(line) for line in full) else 0


def _is_full(before: str, line: str, width: int) -> bool:
    """Tell whether the first word of the next line had no room in the line before."""
    first = line.split(" ", maxsplit=1)[0]
    has_no_room = bool(width) and len(before) + 1 + len(first) > width
    return has_no_room and len(before) > width // 2 and not _LIST_ITEM.match(line)


def _goes_on(before: str, line: str) -> bool:
    """Tell whether a line goes on in the middle of a sentence, or of a word."""
    if not line[:1].islower() or _LIST_ITEM.match(line):
        return False
    is_long = len(before) >= _LEAST_OPEN and _GOES_ON.search(before) is not None
    return is_long or _PARTED.search(before) is not None


def _hyphen_at(before: str, line: str, known: set[str]) -> str | None:
    """Return what a hyphen at the end of a line becomes; nothing where there is none to judge."""
    if not _PARTED.search(before) or not line[:1].islower():
        return None
    if _SUSPENDED.match(line):
        return "- "
    left = before[:-1].rsplit(" ", maxsplit=1)[-1].casefold()
    right = _WORD.match(line.casefold())
    compound = f"{left}-{right[0] if right else ''}"
    return "-" if compound in known else ""
