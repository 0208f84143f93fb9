"""Hyphens that stand for dashes, and dashes of two kinds in one text."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.manners import Manner
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import counted_words
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.texts.marks import NO_BREAK, dash_of, with_dashes

HYPHEN_FOR_DASH = Kind(
    "text.hyphen-for-dash",
    Severity.HINT,
    sentence("Finding", "{subject}: hyphens for dashes ({count}): “{words}”."),
    sentence(
        "Help",
        "A hyphen with spaces, or two of them, stands for a dash. The booklet sets the dash of "
        "the language by itself; files for others carry the hyphens. It is more than a hint where "
        "most texts of the edition have typographic marks.",
    ),
    sentence("Help", "Set the dash of the language in place of each hyphen."),
    example=sentence("Help", "“her boss - and lover” should be “her boss – and lover”."),
)
HYPHEN_BESIDE_SPACE = Kind(
    "text.hyphen-beside-space",
    Severity.WARNING,
    sentence("Finding", "{subject}: a space on one side only of the hyphen in “{words}”."),
    sentence(
        "Help",
        "A hyphen has a space on one side, and no word follows to which both parts belong, as in "
        "“pre- and post-war”. It is a dash without its other space, or a word that was parted.",
    ),
    sentence("Help", "Set a dash with both spaces, or join the word."),
    example=sentence("Help", "“her boss- and lover” should be “her boss – and lover”."),
)
DASHES_MIXED = Kind(
    "text.dashes-mixed",
    Severity.HINT,
    sentence("Finding", "{subject}: dashes of two kinds in one text (“{words}”)."),
    sentence(
        "Help",
        "Some dashes between words are short and others are long, or some have spaces and others "
        "have none. The booklet leaves typographic dashes as they are.",
    ),
    sentence("Help", "Set all of them in one way."),
    example=sentence("Help", "“He waits – alone” beside “She left—why?”"),
)
SPAN_WITH_HYPHEN = Kind(
    "text.span-with-hyphen",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "Between the first and the last of two years, hours or pages stands a short dash. The "
        "booklet sets it between years by itself, and not between hours and pages.",
    ),
    sentence("Help", "Set the short dash, without spaces."),
    example=sentence("Help", "“1962-1965” should be “1962–1965”."),
)
KINDS = (HYPHEN_FOR_DASH, HYPHEN_BESIDE_SPACE, DASHES_MIXED, SPAN_WITH_HYPHEN)

SET_DASHES = sentence("Mend", "Set dashes in this text")
ONE_DASH = sentence("Mend", "Set all dashes of this text alike")

_HYPHENS = re.compile("(?<=\\S)[ \u00a0]-{1,3} (?=\\S)|(?<=[^\\W\\d_])-{2,3}(?=[^\\W\\d_])")
_BESIDE_SPACE = re.compile(r"(?<=[^\W\d_]{2})(?:- (?=[^\W\d_]{2})| -(?=[^\W\d_]{2}))")
# "stops –even" and "stops– even": a dash that has lost one of its spaces.
_ONE_SIDED = re.compile(r"(?<=[^\W\d_]{2})(?: –(?=[^\W\d_])|– (?=[^\W\d_]))")
# English suspends a hyphen only before another one ("pre- and post-war"), or behind what is no
# word by itself.
_SUSPENDED_EN = re.compile(r"(?:and|or|to|but|nor|versus|vs|through)(?: \w+){0,2} ?\w*-\w")
_PREFIXES = frozenset(
    [
        "pre",
        "post",
        "mid",
        "pro",
        "anti",
        "inter",
        "intra",
        "over",
        "under",
        "micro",
        "macro",
        "multi",
        "mono",
        "bi",
        "uni",
        "homo",
        "hetero",
        "socio",
        "psycho",
        "neo",
        "sub",
        "super",
        "ultra",
        "non",
        "self",
        "full",
        "short",
        "medium",
        "long",
        "half",
        "first",
        "second",
        "third",
        "two",
        "three",
        "four",
        "five",
        "six",
        "ten",
        "high",
        "low",
        "left",
        "right",
        "east",
        "west",
        "north",
        "south",
    ]
)
# "Vor- und Nachteile", "pre- or post-war", "mid- to late".
_SUSPENDED = re.compile(
    r"(?:und|oder|bzw|sowie|statt|bis|wie|als|aber|noch|and|or|to|et|ou|en|of|e|o|y|och|eller|og|"
    r"i|a|nor|versus|vs|through|but|than|rather|u|nebo|lub|sekä|ja|tai|ed|od)(?!\w)"
)
# "the second-and stays", "Hals-und Beinbruch": the hyphen has lost its space behind.
_BEFORE_AND = {
    "en": re.compile(
        r"-(?<=[a-z]{3}-)(?:and|but|which|who|as|not|even|though|his|her|their)(?= [a-z]{2})"
    ),
    "de": re.compile(r"-(?<=[a-zäöüß]{3}-)(?:und|oder)(?= [A-ZÄÖÜa-zäöü]{2})"),
}
_SUSPENDING = frozenset(
    {"en", "de", "nl", "fr", "es", "it", "pt", "pl", "cs", "sv", "da", "no", "fi"}
)
_SHORT_DASH = re.compile("(?<=[\\w.,!?…”»’)])[ \u00a0]– (?=[\\w“„«(])")
_LONG_SPACED = re.compile("(?<=[\\w.,!?…”»’)])[ \u00a0\u2009]—[ \u2009](?=[\\w“„«(])")
_LONG_CLOSE = re.compile("(?<=[^\\W\\d_])—(?=[^\\W\\d_“„«])|(?<=[.,!?…”»’)])—(?=[^\\W\\d_])")
# Languages in which a long dash opens speech and what is put in between.
_DASHES_OPEN = frozenset({"es", "ca", "gl", "pt", "eu", "ru", "uk"})
# "reviendra t-il"
_INVERTED = re.compile(r"(?<=[a-zé]) t-(?=(?:ils?|elles?|on)(?!\w))")
_BETWEEN_FIGURES = re.compile(r"-(?=\d)(?<=\d-)")
_SPAN = re.compile(
    r"(?<![\w.,:/–-])(?:(?P<years>(?:1[89]|20)\d\d-(?:(?:1[89]|20)\d\d|\d\d))"
    r"|(?P<hours>[012]?\d[.:][0-5]\d-[012]?\d[.:][0-5]\d)"
    r"|(?:(?<=pp\. )|(?<=S\. ))\d{1,4}-\d{1,4})(?![\w/–-]|[.,:]\d)"
)
_LAST_MONTH = "12"
# "20-30 years": two numbers of which the second is the larger, before what they count.
_COUNTED_SPAN = re.compile(
    r"(?<![\w.,:/–-])(\d{1,3})-(\d{1,3})(?=[ \u00a0\u202f]([^\W\d_]{2,})(?![\w-]))"
)


def find_dashes(passage: Passage) -> Iterator[Slip]:
    """Yield what is wrong with the dashes of a text."""
    text = passage.text
    if "-" in text:
        yield from _hyphens(passage)
    is_one_sided = text.count("–") != text.count(" – ")
    if is_one_sided and passage.short not in _DASHES_OPEN:
        for hit in _ONE_SIDED.finditer(text):
            yield Slip(HYPHEN_BESIDE_SPACE, *passage.around(*hit.span()))
    if "—" in text and passage.short not in _DASHES_OPEN:
        yield from _mixed(passage)


def _hyphens(passage: Passage) -> Iterator[Slip]:
    text, plain = passage.text, passage.plainly_spaced
    found = [
        hit
        for hit in (_HYPHENS.finditer(text) if " -" in plain or "--" in text else ())
        if not passage.is_address(hit.start())
    ]
    if found:
        start, end = found[0].span()
        yield Slip(
            HYPHEN_FOR_DASH, start, end, words=passage.around(start, end, 1),
            whole=whole_change(SET_DASHES, text, with_dashes(text, passage.language)),
            facts={"count": len(found)}, severity=Severity.WARNING, manner=Manner.TYPOGRAPHIC,
        )  # fmt: skip
    is_known = passage.short in _SUSPENDING and passage.has("- ", " -")
    for hit in _BESIDE_SPACE.finditer(text) if is_known else ():
        start, end = hit.span()
        suspended = _SUSPENDED
        if passage.short == "en" and passage.word_before(start) not in _PREFIXES:
            suspended = _SUSPENDED_EN
        is_suspended = hit[0] == "- " and suspended.match(text, end)
        if is_suspended or passage.is_address(start) or (hit[0] == " -" and _is_suffix(text, end)):
            continue
        yield Slip(HYPHEN_BESIDE_SPACE, *passage.around(start, end))
    pattern = _BEFORE_AND.get(passage.short)
    for hit in pattern.finditer(text) if pattern else ():
        if not passage.is_address(hit.start()):
            yield Slip(HYPHEN_BESIDE_SPACE, *passage.around(*hit.span()))
    for hit in _INVERTED.finditer(text) if passage.short == "fr" and " t-" in text else ():
        start, end = passage.around(hit.start() - 1, hit.end())
        yield Slip(HYPHEN_BESIDE_SPACE, start, end, (text[start:end].replace(" t-", "-t-", 1),))
    if _BETWEEN_FIGURES.search(text):
        yield from _spans(text)


def _spans(text: str) -> Iterator[Slip]:
    """Yield what goes from one number to another, with a hyphen between them."""
    for hit in _SPAN.finditer(text):
        if _is_span(hit):
            yield Slip(SPAN_WITH_HYPHEN, *hit.span(), (hit[0].replace("-", "–"),))
    for hit in _COUNTED_SPAN.finditer(text):
        if int(hit[1]) < int(hit[2]) and hit[3].casefold() in counted_words():
            yield Slip(SPAN_WITH_HYPHEN, *hit.span(), (hit[0].replace("-", "–"),),
                       severity=Severity.WARNING, manner=Manner.TYPOGRAPHIC)  # fmt: skip


def _is_suffix(text: str, end: int) -> bool:
    """Tell whether a word is the end of others: "-ism", "die Stadtteile und -bezirke"."""
    before = text[:end].rsplit(None, 2)
    return (len(before) > 1 and bool(_SUSPENDED.fullmatch(before[-2]))) or text[end:].isspace()


def _is_span(hit: re.Match[str]) -> bool:
    if hit["years"] is None:
        return True
    first, last = hit["years"].split("-")
    if len(last) == len(first):
        return first < last
    # "2020-05" is a month; what ends before it begins is no span.
    return max(first[2:], _LAST_MONTH) < last


def _mixed(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    ways = {
        f"{NO_BREAK}– ": list(_SHORT_DASH.finditer(text)),
        f"{NO_BREAK}— ": list(_LONG_SPACED.finditer(text)),
        "—": list(_LONG_CLOSE.finditer(text)),
    }
    used = {way: found for way, found in ways.items() if found}
    if len(used) < 2:  # noqa: PLR2004 -- one way is none too many
        return
    house = dash_of(passage.language)
    most = max(used, key=lambda way: (len(used[way]), way == house))
    others = sorted(
        (hit.span() for way, found in used.items() if way != most for hit in found), reverse=True
    )
    made = text
    for start, end in others:
        made = made[:start] + most + made[end:]
    start, end = others[-1]
    yield Slip(
        DASHES_MIXED, start, end, words=passage.around(start, end, 1),
        whole=whole_change(ONE_DASH, text, made),
    )  # fmt: skip
