"""Quotation marks: those of a typewriter, of another language, wrongly nested, without partner."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from festdesk.base.findings import Kind, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, sentence
from festdesk.checks.texts.typography.manners import Manner
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import QuoteMarks, quote_marks
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.texts.marks import (
    NARROW,
    NO_BREAK,
    Quotes,
    quotes_of,
    with_french_spaces,
    with_quotes,
)
from festdesk.texts.tables import TextKind

QUOTES_STRAIGHT = Kind(
    "text.quotes-straight",
    Severity.HINT,
    sentence("Finding", "{subject}: straight quotes or apostrophes ({count})."),
    sentence(
        "Help",
        "Quotes and apostrophes are those of a typewriter. The booklet sets the marks of the "
        "language by itself; files for others carry them as they stand. Quotes are more than a "
        "hint where most texts of the edition have typographic marks.",
    ),
    sentence("Help", "Set the marks of the language."),
    example=sentence("Help", "“the director's” should be “the director’s”."),
)
QUOTES_MIXED = Kind(
    "text.quotes-mixed",
    Severity.HINT,
    sentence("Finding", "{subject}: straight and typographic marks in one text ({words})."),
    sentence(
        "Help",
        "Some quotes or apostrophes of this text are straight and others are not, as where two "
        "texts were put together. The booklet sets all of them as the language has them; files "
        "for others carry both. Quotes of two kinds are more than a hint.",
    ),
    sentence("Help", "Set the marks of the language."),
    example=sentence("Help", "“Lyudmila’s” beside “The Postman's” should be “The Postman’s”."),
)
QUOTES_OTHER = Kind(
    "text.quotes-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: the quotation marks of “{words}” are not those of {language}."),
    sentence(
        "Help",
        "A quotation stands in marks of another language, or in marks that are the wrong way "
        "round. The booklet leaves typographic marks as they are.",
    ),
    sentence("Help", "Set the marks of the language."),
    example=sentence("Help", "In German “Heimat” should be „Heimat“"),
)
QUOTES_NESTED = Kind(
    "text.quotes-nested",
    Severity.WARNING,
    sentence("Finding", "{subject}: a quotation within a quotation has the same marks: “{words}”."),
    sentence(
        "Help",
        "Within a quotation another one takes the inner marks of the language, so that a reader "
        "can tell where each of them ends.",
    ),
    sentence("Help", "Set inner marks, or close the first quotation before the second."),
    example=sentence(
        "Help", "““I saw “Solaris”,” he said” should be ““I saw ‘Solaris’,” he said”."
    ),
)
QUOTE_UNBALANCED = Kind(
    "text.quote-unbalanced",
    Severity.WARNING,
    sentence("Finding", "{subject}: a quotation mark without its partner at “{words}”."),
    sentence("Help", "A quotation is opened and not closed, or closed and never opened."),
    sentence("Help", "Put in the mark that is missing, or take this one out."),
    example=sentence("Help", "“the film “Solaris was shown”."),
)
QUOTES_UNEVEN = Kind(
    "text.quotes-uneven",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” has other marks than the other quotations."),
    sentence(
        "Help",
        "German has two pairs of quotation marks, low ones and pointed ones. Most texts of the "
        "edition have the one pair, and here stands the other.",
    ),
    sentence("Help", "Set the marks of the other texts."),
    example=sentence("Help", "»Heimat« where all others are like „Heimat“"),
)
KINDS = (
    QUOTES_STRAIGHT, QUOTES_MIXED, QUOTES_OTHER, QUOTES_NESTED, QUOTE_UNBALANCED, QUOTES_UNEVEN,
)  # fmt: skip

SET_MARKS = sentence("Mend", "Set the quotes and apostrophes of the language in this text")
SET_QUOTES = sentence("Mend", "Set the quotation marks of the language in this text")
SET_INNER = sentence("Mend", "Set inner quotation marks")

_MARKS = frozenset('“”„«»"')
_MARK = re.compile(r"[“”„«»\"‟]")
_JOINING = frozenset(",;:.!?")  # behind which a word may be glued: ":“You can"
_MEASURE = re.compile(r"\d ?[’'′] ?\d{1,2}$")  # feet and inches, minutes and seconds
_STRAIGHT = re.compile(
    r"(?<!\d)\"|(?<![\w.,!?…])'(?=[^\W\d_][^'’\n]{1,60}?[^\W\d_s.,!?…][.,!?…]?'(?!\w))"
)
_OF_MEASURE = re.compile(r"(?<=\d)(?:'(?!\w)|\"|'(?=\d))")
# Two single marks for a double one: "‘‘so’’", "``so''", ",,so".
_TWO_SINGLES = re.compile(
    r"‘‘(?=\w)|``(?=\w)|‚‚(?=\w)|(?<=[\w.,!?…])(?:’’|''|´´)(?!\w)|<<(?=\w)|(?<=[\w.!?])>>|‟"
)
_PAIRS_OF_SINGLES = ("’’", "''", "‘‘", "``", "‚‚", "´´", "<<", ">>", "‟")
_SINGLES = frozenset("".join(_PAIRS_OF_SINGLES))
# Single marks around several words; an apostrophe has a letter behind it. French has pointed ones
# too, and neither stands there but within a quotation.
_IN_SINGLES = re.compile(
    r"(?<![\w’‘])‘(?=[^\W_])(?P<curved>(?:[^‘’‚«»“”„\n]|’(?=\w)){3,300})’(?!\w)"
    r"|‹[ \u00a0\u202f]?(?P<pointed>[^‹›«»“”„\n]{2,300}?)[ \u00a0\u202f]?›"
)
_SINGLES_OUTSIDE = {"fr": ("‘", "‹"), "de": ("‘",)}
# A single mark that closes what a double one has opened: "“so,’ he says".
_CLOSED_SINGLE = re.compile(r"[^“”‘\n]{2,300}?[,.!?…](?P<mark>[’‘'])(?=[\s,;]|\Z)")
_OPENED_SINGLE = re.compile(r"(?:\A|(?<=\s))‘(?=\w)(?:[^‘’“”\n]|’(?=\w)){2,300}\Z")
_TYPOGRAPHIC = re.compile(r"[“”„«»‘’‚‹›]")
_OPENS_AFTER = frozenset("([{>–—-/‘‚“„«»’'¿¡\u200b")
_BLANKS = frozenset(" \t\n\u00a0\u202f\u2009")
_USUALLY_OPEN = frozenset("“„«")
_MOST = 5  # of one text; where there are more, one is at fault for the others
_LONGEST_SINGLE = 300  # letters
_SHOWN = 24  # letters beside a mark without partner


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark in its place, and whether it opens a quotation."""

    place: int
    letter: str
    opens: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """A quotation: its two marks, and in how many others it stands."""

    opening: _Mark
    closing: _Mark
    depth: int


def _of_two_singles(passage: Passage) -> Iterator[Slip]:
    if not (passage.has_sign(_SINGLES) and passage.has(*_PAIRS_OF_SINGLES)):
        return
    usual = quotes_of(passage.language)
    for found in _TWO_SINGLES.finditer(passage.text):
        is_closing = found[0] in {"’’", "''", "´´"} or (
            found[0] in {">>", "‟"} and not passage.text[: found.start()][-1:].isspace()
        )
        made = usual.closing if is_closing else usual.opening
        words = passage.around(*found.span(), 12)
        told = {"language": Named(language_name, passage.short)}
        yield Slip(QUOTES_OTHER, *found.span(), (made,), words=words, facts=told)


def find_quotes(passage: Passage) -> Iterator[Slip]:
    """Yield what is wrong with the quotation marks of a text."""
    text = passage.text
    if '"' in text or "'" in text:
        yield from _straight(passage)
    yield from _of_two_singles(passage)
    if not passage.has_sign(_MARKS):
        yield from _in_singles(passage)
        return
    pairs: list[_Pair] = []
    alone: list[_Mark] = []
    for number, (start, end) in enumerate(passage.paragraphs):
        marks = list(_marks_in(passage, start, end))
        found, opened, closed = _paired(marks)
        pairs += found
        alone += closed
        # Each paragraph of a long quotation begins with a mark; only the last one is closed.
        following = passage.paragraphs[number + 1 : number + 2]
        goes_on = following and text[following[0][0]] in '“”„«»"'
        alone += [] if goes_on and len(opened) == 1 else opened
    pairs += _across_paragraphs(text, alone)
    for mark in alone[:_MOST]:
        odd = _odd_partner(passage, mark)
        if odd is not None:
            yield odd
            continue
        words = passage.around(mark.place, mark.place + 1, _SHOWN)
        reach = passage.rest_of_sentence if mark.opens else passage.sentence_before
        yield Slip(QUOTE_UNBALANCED, *reach(mark.place), words=words)
    if alone:
        return  # what lies within what cannot be told
    yield from _in_singles(passage)
    rules = quote_marks(passage.language)
    if rules is not None:
        yield from _others(passage, pairs, rules)
        yield from _nested(passage, pairs, rules)
        if passage.language == "de":
            yield from _uneven(passage, pairs)


def _in_singles(passage: Passage) -> Iterator[Slip]:
    """Yield a quotation in single marks that stands in no other one."""
    if not passage.has(*_SINGLES_OUTSIDE.get(passage.short, ())):
        return
    text, usual = passage.text, quotes_of(passage.language)
    told = {"language": Named(language_name, passage.short)}
    for found in _IN_SINGLES.finditer(text):
        if found[0][0] not in _SINGLES_OUTSIDE[passage.short]:
            continue
        before = text[: found.start()]
        is_within = any(
            before.count(one) > before.count(other) for one, other in ("«»", "“”", "„“")
        )
        inside = found["curved"] or found["pointed"]
        if " " in inside and not is_within:
            made = f"{usual.opening}{inside}{usual.closing}"
            yield Slip(QUOTES_OTHER, *found.span(), (made,), facts=told)


def _odd_partner(passage: Passage, mark: _Mark) -> Slip | None:
    """Return the single mark that is the partner of a double one: "“so,’ he says"."""
    text = passage.text
    if mark.letter not in "“”" or passage.short != "en":
        return None
    if mark.opens:
        found = _CLOSED_SINGLE.match(text, mark.place + 1)
        place, made = (found.start("mark") if found else -1), "”"
    else:
        start = max(0, mark.place - _LONGEST_SINGLE)
        found = _OPENED_SINGLE.search(text[start : mark.place])
        place, made = (start + found.start() if found else -1), "“"
    if place < 0:
        return None
    words = passage.around(place, place + 1, 12)
    told = {"language": Named(language_name, passage.short)}
    return Slip(QUOTES_OTHER, place, place + 1, (made,), words=words, facts=told)


def _straight(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    marks = quotes_of(passage.language)
    made = with_quotes(text, marks)
    measures = len(_OF_MEASURE.findall(text))
    if made == text or measures == text.count('"') + text.count("'"):
        return
    if passage.short == "fr":
        made = with_french_spaces(made, passage.language) if '"' in text else made
    typed = _typed_quote(text)
    places = (text.find('"'), text.find("'")) if typed < 0 else (typed,)
    first = min(place for place in places if place >= 0)
    count = text.count('"') + text.count("'") - made.count('"') - made.count("'")
    kind = QUOTES_MIXED if _TYPOGRAPHIC.search(text) else QUOTES_STRAIGHT
    is_beside_others = not passage.signs.isdisjoint("“”„«»")
    yield Slip(
        kind, first, first + 1, words=passage.around(first, first + 1),
        whole=whole_change(SET_MARKS, text, made), facts={"count": count},
        severity=None if typed < 0 else Severity.WARNING,
        manner=None if is_beside_others else Manner.TYPOGRAPHIC,
    )  # fmt: skip


def _typed_quote(text: str) -> int:
    """Return where the first straight quote stands that is none of inches; -1 where there is none.

    A single one counts where it opens and closes a quotation.
    """
    for found in _STRAIGHT.finditer(text):
        if not _MEASURE.search(text, max(0, found.start() - 6), found.start()):
            return found.start()
    return -1


def _marks_in(passage: Passage, start: int, end: int) -> Iterator[_Mark]:
    text = passage.text
    rules = quote_marks(passage.language)
    is_turned = rules is not None and "»" in rules.opening  # »so« or »so»
    open_straight = False
    for found in _MARK.finditer(text, start, end):
        place, letter = found.start(), found[0]
        if letter in '”"' and _MEASURE.search(text, max(0, place - 6), place):
            continue
        before = text[place - 1] if place > start else " "
        after = text[place + 1] if place + 1 < end else " "
        if letter == '"':
            if not open_straight and before.isdigit():
                continue  # inches
            open_straight = not open_straight and (before in _BLANKS or before in _OPENS_AFTER)
            yield _Mark(place, letter, open_straight)
            continue
        if letter == "‟":  # which `_of_two_singles` tells
            yield _Mark(place, letter, before in _BLANKS)
            continue
        if letter in "“”" and before in "‘’" and not after.isalnum():
            yield _Mark(place, letter, opens=False)
            continue
        if before in _JOINING and after.isalpha() and rules and rules.only_opens(letter):
            yield _Mark(place, letter, opens=True)
            continue
        if letter in "«»" and not is_turned:
            yield _Mark(place, letter, letter == "«")  # with or without spaces inside
            continue
        can_open = (before in _BLANKS or before in _OPENS_AFTER) and after not in _BLANKS
        can_close = before not in _BLANKS and not (can_open and before not in _OPENS_AFTER)
        if can_open and (not can_close or letter in _USUALLY_OPEN):
            opens = True
        else:
            opens = letter in _USUALLY_OPEN and not (can_close and not can_open)
        yield _Mark(place, letter, opens)


def _paired(marks: list[_Mark]) -> tuple[list[_Pair], list[_Mark], list[_Mark]]:
    """Return the quotations, and the marks that open and that close without a partner."""
    pairs, opened, closed = [], list[_Mark](), list[_Mark]()
    for mark in marks:
        if mark.opens:
            opened.append(mark)
        elif opened:
            pairs.append(_Pair(opened.pop(), mark, len(opened)))
        else:
            closed.append(mark)
    return pairs, opened, closed


def _across_paragraphs(text: str, alone: list[_Mark]) -> list[_Pair]:
    """Take out of the marks without partner what is none, and those that have one further on."""
    found: list[_Pair] = []
    left: list[_Mark] = []
    for mark in sorted(alone, key=lambda mark: mark.place):
        if mark.opens:
            left.append(mark)
        elif left and left[-1].opens:
            found.append(_Pair(left.pop(), mark, 0))
        elif not text[mark.place - 1].isdigit():  # else a sign for inches
            left.append(mark)
    alone[:] = left
    return found


def _others(passage: Passage, pairs: list[_Pair], rules: QuoteMarks) -> Iterator[Slip]:
    wrong = [pair for pair in pairs if not (_is_right(pair, rules) or _is_taken_off(passage, pair))]
    if not wrong:
        return
    marks = quotes_of(passage.language)
    made = list(passage.text)
    for pair in wrong:
        opening, closing = _marks_for(pair, marks, rules)
        made[pair.opening.place], made[pair.closing.place] = opening, closing
    start, end = wrong[0].opening.place, wrong[0].closing.place + 1
    after = "".join(made)
    if passage.short == "fr":
        after = with_french_spaces(after, passage.language)
    yield Slip(
        QUOTES_OTHER, start, end, whole=whole_change(SET_QUOTES, passage.text, after),
        facts={"language": Named(language_name, passage.short)},
    )  # fmt: skip


def _is_right(pair: _Pair, rules: QuoteMarks) -> bool:
    """Tell whether a language has a pair where it stands; straight pairs are told elsewhere."""
    letters = pair.opening.letter + pair.closing.letter
    if '"' in letters:
        return letters == '""'
    if "‟" in letters:
        return True  # told as a mark by itself
    return letters in rules.outer or (pair.depth > 0 and letters in rules.inner)


def _uneven(passage: Passage, pairs: list[_Pair]) -> Iterator[Slip]:
    """Yield each German quotation in the one pair of marks where the other texts have the other."""
    for letters, manner, better in (
        ("»«", Manner.LOW_QUOTES, "„“"), ("„“", Manner.POINTED_QUOTES, "»«"),
    ):  # fmt: skip
        for pair in pairs:
            if pair.depth or pair.opening.letter + pair.closing.letter != letters:
                continue
            start, end = pair.opening.place, pair.closing.place + 1
            made = f"{better[0]}{passage.text[start + 1 : end - 1]}{better[1]}"
            if not _is_taken_off(passage, pair):
                yield Slip(QUOTES_UNEVEN, start, end, (made,), manner=manner, is_of_manner=True)


def _is_taken_off(passage: Passage, pair: _Pair) -> bool:
    """Tell whether the booklet takes the marks off: it sets statements and press quotes itself."""
    is_quoted = passage.kind in {TextKind.STATEMENT, ""}
    return is_quoted and pair.opening.place == 0 and pair.closing.place == len(passage.text) - 1


def _marks_for(pair: _Pair, marks: Quotes, rules: QuoteMarks) -> tuple[str, str]:
    if pair.depth and rules.inner:
        return marks.inner_opening, marks.inner_closing
    # The spaces of French are set afterwards, where none stand there.
    return (mark.strip(NARROW + NO_BREAK) for mark in (marks.opening, marks.closing))  # type: ignore[return-value]


def _nested(passage: Passage, pairs: list[_Pair], rules: QuoteMarks) -> Iterator[Slip]:
    marks = quotes_of(passage.language)
    for at, pair in enumerate(pairs):
        if not pair.depth or pair.opening.letter == '"':
            continue
        letters = pair.opening.letter + pair.closing.letter
        around = next((other for other in pairs[at + 1 :] if _is_around(other, pair)), None)
        # Pairs stand in the order in which they close, so the closest around comes first.
        same = around and letters == around.opening.letter + around.closing.letter
        # French and Swedish may keep their marks within a quotation.
        if not same or letters in rules.inner[-1:] or letters[0] == letters[1]:
            continue
        start, end = pair.opening.place, pair.closing.place + 1
        inside = passage.text[start + 1 : end - 1].strip(NARROW + NO_BREAK)
        made = f"{marks.inner_opening}{inside}{marks.inner_closing}"
        yield Slip(QUOTES_NESTED, start, end, (made,))


def _is_around(outer: _Pair, inner: _Pair) -> bool:
    return outer.opening.place < inner.opening.place < inner.closing.place < outer.closing.place
