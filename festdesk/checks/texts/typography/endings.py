"""The mark at the end of a text, and whether loglines and captions end alike."""

import re
from collections import defaultdict
from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import abbreviations
from festdesk.checks.texts.typography.slip import Slip
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

END_MISSING = Kind(
    "text.end-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: the text ends without a mark: “{words}”."),
    sentence(
        "Help",
        "The last sentence has no full stop, nor another mark that ends it. Perhaps the end of the "
        "text was lost when it was pasted.",
    ),
    sentence(
        "Help",
        "See in the source whether the end of the text was lost, and put in what is "
        "missing: the words, or the mark alone.",
    ),
    example=sentence("Help", "“… and never returns” should be “… and never returns.”"),
)
LOGLINE_END = Kind(
    "text.logline-end",
    Severity.WARNING,
    sentence("Finding", "{subject}: the logline ends without a mark: “{words}”."),
    sentence(
        "Help",
        "The logline has no full stop at its end. Where most loglines of the edition have none in "
        "this language, it is taken for the style of the house, and nothing is said.",
    ),
    sentence("Help", "Put a full stop at the end of the logline."),
    example=sentence("Help", "“A man waits” should be “A man waits.”"),
)
CAPTION_END = Kind(
    "text.caption-end",
    Severity.HINT,
    sentence("Finding", "{subject}: this caption ends otherwise than the others: “{words}”."),
    sentence(
        "Help",
        "Nearly all captions of the edition in this language end with a stop and this one does "
        "not, or nearly none does and this one has it. The same is asked of the words that "
        "describe pictures. A stop that lacks where nine of ten have one is more than a hint.",
    ),
    sentence("Help", "Let it end as the others do."),
    example=sentence("Help", "“On the set.” where all others are like “On the set”."),
)
KINDS = (END_MISSING,)
EVEN_KINDS = (LOGLINE_END, CAPTION_END)

_ENDED = re.compile("[.!?…।॥։][ \u00a0\u202f]?[”“»«’‘\"')\\]]*$")
_ASKED_IN_GREEK = re.compile("[\u0370-\u03ff];[”“»«’‘\"')\\]]*$")
# A caption or a logline that ends as if it went on.
_BROKEN_OFF = re.compile(r"(\w+[,;:])\s*\Z")
_ENDING_ALIKE = frozenset({TextKind.CAPTION, TextKind.ALT})
_EVEN = _ENDING_ALIKE | {TextKind.LOGLINE}
_AFTER_END = re.compile(r"[.!?…][”»’\"]? \([^()\n]{2,80}\)$")
_SIGNED = re.compile(r"^[–—(\[*-]")
_SHOWN = 30
_LEAST_WORDS = 6  # of a last paragraph that is no signature
_LEAST_LETTERS = 40
_ENDS_IN_A_STOP = re.compile(r"\.[”»\"’)]*$")
_OF_NAMES = frozenset({"jr", "sr"})
_LEAST_COUNT, _MOST_OTHERS = 5, 0.2
_LEAST_OF_HOUSE, _NEARLY_ALL = 10, 0.9  # captions and their share: a stop that lacks is no hint
_WHOLE = frozenset(
    {TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS, TextKind.STATEMENT, TextKind.BIOGRAPHY,
     TextKind.INTRODUCTION}
)  # fmt: skip


def find_endings(passage: Passage) -> Iterator[Slip]:
    """Yield the last word of a text that no mark ends; a line with a name or address is none."""
    broken = _BROKEN_OFF.search(passage.text) if passage.kind in _ENDING_ALIKE else None
    if broken is not None:
        place = broken.end(1)
        words = passage.around(max(0, place - _SHOWN), place)[0], place
        yield Slip(END_MISSING, *broken.span(1), (_ended(broken[1]),), words)
    if passage.kind not in _WHOLE or len(passage.text.strip()) < _LEAST_LETTERS:
        return
    start, end = passage.paragraphs[-1]
    body = passage.text[start:end].rstrip()
    last = body.rsplit("\n", maxsplit=1)[-1]
    is_signed = len(passage.paragraphs) > 1 and len(last.split()) < _LEAST_WORDS
    if is_signed or _SIGNED.match(last) or _has_end(last):
        return
    word, place = last.split()[-1], start + len(body)
    if not passage.is_address(place - 1):
        first = place - len(word)
        words = min(first, passage.around(max(0, place - _SHOWN), place)[0]), place
        yield Slip(END_MISSING, first, place, (_ended(word),), words)


def _ended(word: str) -> str:
    return word.rstrip(",;:-–— ") + "."


def _has_end(text: str) -> bool:
    return bool(_ENDED.search(text) or _AFTER_END.search(text) or _ASKED_IN_GREEK.search(text))


def find_uneven_ends(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each logline and caption that does not end as the edition's others do."""
    groups: dict[tuple[str, str], list[Prose]] = defaultdict(list)
    for prose in all_prose(snapshot):
        if prose.kind in _EVEN and prose.body.strip():
            groups[prose.kind, prose.language].append(prose)
    for (kind, _), group in groups.items():
        ended = [bool(_ENDS_IN_A_STOP.search(prose.body)) for prose in group]
        if kind in _ENDING_ALIKE:
            yield from _uneven_captions(group, ended)
        elif sum(map(_has_end, (prose.body.rstrip() for prose in group))) * 2 >= len(group):
            for prose in group:
                if not _has_end(prose.body.rstrip()):
                    yield _at_end(LOGLINE_END, prose, ".")


def _uneven_captions(group: list[Prose], ended: list[bool]) -> Iterator[Finding]:
    share = sum(ended) / len(ended)
    if len(group) < _LEAST_COUNT or _MOST_OTHERS < share < 1 - _MOST_OTHERS:
        return
    is_house = len(group) >= _LEAST_OF_HOUSE and share >= _NEARLY_ALL
    for prose, has_stop in zip(group, ended, strict=True):
        if has_stop and share <= _MOST_OTHERS and prose.body.count(". ") == 0:
            if _is_of_abbreviation(prose):
                continue
            yield _at_end(CAPTION_END, prose, "")
        elif not has_stop and share >= 1 - _MOST_OTHERS and not _has_end(prose.body):
            found = _at_end(CAPTION_END, prose, ".")
            yield found.taken_as(Severity.WARNING) if is_house else found


def _is_of_abbreviation(prose: Prose) -> bool:
    """Tell whether the last stop belongs to its word: "4.40 a.m.", "with Harry Jr."."""
    word = prose.body.split()[-1].rstrip('”»"’)').removesuffix(".").lstrip("(“„«‘")
    is_initial = len(word) == 1 and word.isalpha()
    is_dotted = "." in word and any(map(str.isalpha, word))
    short = word.casefold()
    return is_initial or is_dotted or short in _OF_NAMES or short in abbreviations(prose.language)


def _at_end(kind: Kind, prose: Prose, mark: str) -> Finding:
    body = prose.body.rstrip()
    word = body.split()[-1]
    start = len(body) - len(word)
    instead = _ended(word) if mark else word.removesuffix(".")
    first = min(start, body.rfind(" ", 0, max(0, len(body) - _SHOWN)) + 1)
    return found_in(kind, prose, start, len(body), instead, words=(first, len(body)))
