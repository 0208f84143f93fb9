"""Spaces where none belongs, more than one, and spaces that may not break or should not."""

import re
from collections.abc import Iterator
from dataclasses import replace

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.manners import Manner
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import is_listed, quote_marks
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.texts.marks import NARROW, NO_BREAK, with_french_spaces

SPACE_BEFORE_MARK = Kind(
    "text.space-before-mark",
    Severity.WARNING,
    sentence("Finding", "{subject}: a space too many in “{words}”."),
    sentence(
        "Help",
        "A space stands before a comma, a stop or a closing bracket, or after an opening one. "
        "Before ; : ! ? only some languages have one, French above all.",
    ),
    sentence("Help", "Take the space out."),
    example=sentence("Help", "“the house , and” should be “the house, and”."),
)
SPACES_DOUBLED = Kind(
    "text.spaces-doubled",
    Severity.HINT,
    sentence("Finding", "{subject}: two spaces or a tab where one space is enough ({count})."),
    sentence(
        "Help",
        "Two or more spaces in a row, a tab within a line, or spaces at the end of one. The "
        "booklet sets one space for them; files for others carry them as they stand. Spaces at "
        "the end of lines, and two after each sentence as typists have them, are a hint.",
    ),
    sentence("Help", "Leave one space in each place: the button does it for the whole text."),
    example=sentence("Help", "“The end.  The beginning” should be “The end. The beginning”."),
)
SPACE_WIDE = Kind(
    "text.space-wide",
    Severity.WARNING,
    sentence("Finding", "{subject}: a gap in print at “{words}”: two spaces, one non-breaking."),
    sentence(
        "Help",
        "A non-breaking space stands beside another space. The booklet takes it for meant and "
        "prints both, which is a gap in the line.",
    ),
    sentence(
        "Help",
        "Leave the non-breaking space where a line must not break there, else the plain one.",
    ),
    example=sentence("Help", "“the  house”, of which one space is a non-breaking one."),
)
SPACE_UNBREAKING = Kind(
    "text.space-unbreaking",
    Severity.HINT,
    sentence("Finding", "{subject}: non-breaking spaces between ordinary words ({count})."),
    sentence(
        "Help",
        "Web pages leave spaces at which no line can break. Between ordinary words they make "
        "lines with wide gaps. Beside figures, short words and names they are right.",
    ),
    sentence("Help", "Set ordinary spaces, unless the words are meant to stay together."),
    example=sentence("Help", "“the old house”, all of which would stay in one line."),
)
FRENCH_SPACE_MISSING = Kind(
    "text.french-space-missing",
    Severity.HINT,
    sentence("Finding", "{subject}: no space before a high mark or in guillemets ({count})."),
    sentence(
        "Help",
        "French has a narrow space before ; : ! ? and inside guillemets, in the way of France, "
        "Canada or Switzerland. The booklet sets it by itself; files for others do not. It is a "
        "hint where the other French texts of the edition have none either.",
    ),
    sentence("Help", "Set the spaces of the language."),
    example=sentence("Help", "“Qui est-ce?” should be “Qui est-ce ?”"),
)
FRENCH_SPACE_BREAKING = Kind(
    "text.french-space-breaking",
    Severity.HINT,
    sentence("Finding", "{subject}: plain spaces before high marks or in guillemets ({count})."),
    sentence(
        "Help",
        "A space before ; : ! ? or inside guillemets is a plain one, at which a line may break. "
        "The booklet sets non-breaking ones by itself; files for others do not. Where most French "
        "texts of the edition have plain spaces, nothing is said.",
    ),
    sentence("Help", "Set the spaces of the language."),
    example=sentence("Help", "“Qui est-ce ?” with a plain space."),
)
FRENCH_SPACE_WIDE = Kind(
    "text.french-space-wide",
    Severity.HINT,
    sentence("Finding", "{subject}: a wide space before ; ! or ? ({count})."),
    sentence(
        "Help",
        "A non-breaking space of full width stands before ; ! or ?, where the other French texts "
        "of the edition have a narrow one. It is told only where they have.",
    ),
    sentence("Help", "Set the spaces of the language."),
    example=sentence("Help", "“Qui est-ce ?” with a wide space."),
)
SHORT_FORM_CLOSE = Kind(
    "text.short-form-close",
    Severity.HINT,
    sentence("Finding", "{subject}: no space in the short form “{words}”."),
    sentence(
        "Help",
        "A German short form of several words has a space that does not break between them. Where "
        "most texts of the edition have none, nothing is said.",
    ),
    sentence("Help", "Put non-breaking spaces between its letters."),
    example=sentence("Help", "“z.B.” should be “z. B.”."),
)
KINDS = (
    SHORT_FORM_CLOSE, SPACE_BEFORE_MARK, SPACES_DOUBLED, SPACE_WIDE, SPACE_UNBREAKING,
    FRENCH_SPACE_MISSING, FRENCH_SPACE_BREAKING, FRENCH_SPACE_WIDE,
)  # fmt: skip

ONE_SPACE = sentence("Mend", "Leave one space everywhere in this text")
PLAIN_SPACES = sentence("Mend", "Set ordinary spaces between the words of this text")
FRENCH_SPACES = sentence("Mend", "Set the spaces of French in this text")

_MARKS_BEHIND = frozenset(",.)];:!?")
_BEFORE_LOW = re.compile(
    "(?<=[\\w”“»)’!?])[ \u00a0\u202f]+(?=(?!\\.{2}|\\. \\.|,,)[,.)\\]]+(?:[\\s;:!?”»]|$))"
)
_BEFORE_HIGH = re.compile(
    "(?<=[^\\W\\d_])[ \u00a0\u202f]+(?=[;:!?]+(?:\\s|$)|[!?]+[”)])"
    "|(?<=[”“»)’\\d])[ \u00a0\u202f]+(?=[;!?]+(?:\\s|$)|:[ ][^\\W\\d_])"
)
# " ,then" and " .Then": the space stands on the wrong side of the mark.
_WRONG_SIDE = re.compile(
    "(?<=[\\w”“»)’])[ \u00a0\u202f]+(?P<mark>,(?=[^\\W\\d_])|[.](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,])"
    "|[;:](?=[^\\W\\d_]{2}))"
)
# What stands within its marks with a space of its own: “ so”, “so ”; by the opening mark.
_IN_QUOTES = {
    "“": (re.compile("“[ \u00a0\u202f]+(?=\\w[^“”\n]{0,300}”)"),
          re.compile("“[^“”\n]{1,300}?(?<=[\\w.,!?…])(?P<gap>[ \u00a0\u202f]+)”"
                     "(?=[\\s.,;:!?)]|$)")),
    "„": (re.compile("„[ \u00a0\u202f]+(?=\\w[^„“”\n]{0,300}[“”])"),
          re.compile("„[^„“”\n]{1,300}?(?<=[\\w.,!?…])(?P<gap>[ \u00a0\u202f]+)[“”]"
                     "(?=[\\s.,;:!?)]|$)")),
}  # fmt: skip
_ASKING = re.compile("[¿¡][ \u00a0\u202f]+(?=\\w)")
# "The porter’ s" and "the porter ’s"; "L’ oncle" and "l ’oncle".
_APOSTROPHES = {
    "en": re.compile(r"(?<=[^\W\d_]{2})(?:(?P<left> +)[’'](?=s\b)|[’'](?P<right> +)(?=s\b)|"
                     r"(?P<negated> +)(?=n[’']t\b))(?! ?[’'])"),
    "fr": re.compile(r"(?<![\w’'-])(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|aujourd|quelqu"
                     r"|presqu)(?:[’'](?P<right> +)|"
                     r"(?P<left> +)’)(?=[aâàeéèêëiîïoôuhyœ])", re.IGNORECASE),
    "it": re.compile(r"(?<![\w’'-])(?:l|d|un|dell|all|nell|sull|dall|quell|bell|c|tutt|sant|anch)"
                     r"(?:[’'](?P<right> +)|(?P<left> +)’)(?=[aàeèiouh])", re.IGNORECASE),
}  # fmt: skip
_AFTER_OPENING = re.compile("(?<=[(\\[])(?<![:;=][(\\[])[ \u00a0]+(?=\\w)")
# A run of spaces is taken as a whole or not at all, so that a long one is read once.
_TO_ONE = re.compile(
    "(?<=\\S)(?:(?! [^ \t])[ \t]++|[\u2000-\u2008\u205f]++)(?=\\S)|(?<![ \t])[ \t]++(?=\n|$)"
)
_SENTENCE_BEFORE = re.compile(r"[.!?…:][”“»’\")]?\Z")
_ONE_AFTER_SENTENCE = re.compile(r"[.!?…:][”“»’\")]? (?=\S)")
_WIDE = re.compile("(?<=\\S)(?=[ \u00a0\u202f]*[\u00a0\u202f])[ \u00a0\u202f]{2,}(?=\\S)")
_UNBREAKING = re.compile("(?<=[^\\W\\d_]{3})[.,]?\u00a0(?=[^\\W\\d_]{3})")
_WIDER = frozenset(map(chr, (*range(0x2000, 0x2009), 0x205F)))
_HIGH = ";:!?»"
_MISSING_HIGH = re.compile(r"[;!?](?<=[\w)\]’”].)(?=[;!?]*(?:[\s)\]»”]|$))")
_MISSING_COLON = re.compile(r":(?<=[\w)\]’”]:)(?=\s|$)")
_MISSING_INSIDE = re.compile("[«»](?:(?<=«)(?=\\S)|(?<=\\S»))")
_PLAIN_FRENCH = re.compile(r" (?=[;!?»]|:(?:\s|$))(?<=\S )|« ")
_CLOSING_HIGH = re.compile(r"[!?.»]")
_LONGEST_CALL = 200  # letters between the two marks of a Spanish question
_INNER_STOP = re.compile(r"\.(?=\w)")
_SHORT_FORMS = re.compile(
    r"(?<![\w.])(?:z\.(?:B|T|Zt)|u\.(?:a|ä|U|v\.m|dgl)|d\.(?:h|i|J)|o\.(?:ä|g|J)|i\.(?:d\.R|A|V|e)"
    r"|v\.(?:a|l\.n\.r|Chr)|s\.(?:o|u)|a\.(?:a\.O|D)|m\.E|n\.Chr|e\.V)\.(?!\w)"
)
_WIDE_FRENCH = re.compile(f"{NO_BREAK}(?=[;!?])")
# How slips of French are told: by the manner of the house.
_GRAVE = Slip(FRENCH_SPACE_MISSING, 0, 0, severity=Severity.WARNING, manner=Manner.FRENCH_SPACES)
_UNBROKEN = Slip(
    FRENCH_SPACE_BREAKING, 0, 0, severity=Severity.WARNING, manner=Manner.UNBROKEN_SPACES,
    is_of_manner=True,
)  # fmt: skip
_NARROW = Slip(FRENCH_SPACE_WIDE, 0, 0, manner=Manner.NARROW_SPACES, is_of_manner=True)
_COUNTED = {"fr-ca": (_MISSING_COLON, _MISSING_INSIDE)}


def find_spaces(passage: Passage) -> Iterator[Slip]:
    """Yield each place with a space that does not belong there, and what is told once for all."""
    text = passage.text
    yield from _before_marks(passage)
    yield from _wrong_sides(passage)
    yield from _within_marks(passage)
    if passage.has("  ", "\t", " \n") or text.endswith(" ") or _WIDER & passage.rare:
        yield from _doubled(passage)
    if NO_BREAK in text or NARROW in text:
        yield from _no_break(passage)
    if passage.short == "fr":
        yield from _french(passage)
    is_german = passage.short == "de" and "." in passage.stuck
    for found in _SHORT_FORMS.finditer(text) if is_german else ():
        made = _INNER_STOP.sub(f".{NO_BREAK}", found[0])
        yield Slip(SHORT_FORM_CLOSE, *found.span(), (made,), manner=Manner.SHORT_FORMS_APART,
                   is_of_manner=True)  # fmt: skip


def _doubled(passage: Passage) -> Iterator[Slip]:
    """Yield the spaces that are too many, once for all, from the gravest on."""
    text = passage.text
    found = list(_TO_ONE.finditer(text))
    if not found:
        return
    wide = [gap for gap in found if _to_one(gap) and ("  " in gap[0] or "\t" in gap[0])]
    within = [gap for gap in wide if not _is_after_sentence(text, gap.start())]
    is_habit = len(wide) > len(_ONE_AFTER_SENTENCE.findall(text))
    grave = within or ([] if is_habit else wide)
    first = (grave or found)[0].span()
    yield Slip(
        SPACES_DOUBLED, *first, words=passage.around(*first),
        whole=whole_change(ONE_SPACE, text, _TO_ONE.sub(_to_one, text)),
        facts={"count": len(found)}, severity=Severity.WARNING if grave else None,
    )  # fmt: skip


def _is_after_sentence(text: str, place: int) -> bool:
    return _SENTENCE_BEFORE.search(text, max(0, place - 3), place) is not None


def _before_marks(passage: Passage) -> Iterator[Slip]:
    if passage.apart.isdisjoint(_MARKS_BEHIND) and not passage.has_sign({"(", "["}):
        return
    text, plain = passage.text, passage.plainly_spaced
    patterns = []
    if " ," in plain or " ." in plain or " )" in plain or " ]" in plain:
        patterns.append(_BEFORE_LOW)
    if "( " in plain or "[ " in plain:
        patterns.append(_AFTER_OPENING)
    if (
        " ;" in plain or " :" in plain or " !" in plain or " ?" in plain
    ) and is_listed("spaces", "none_before_high_marks", passage.language):  # fmt: skip
        patterns.append(_BEFORE_HIGH)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start, end = found.span()
            if passage.is_address(start) or passage.is_address(end):
                continue
            # The mark and the word before it, so that the mend can be read.
            first, last = passage.around(start, end)
            after = last + 1 if last == end else last
            yield Slip(
                SPACE_BEFORE_MARK, first, after, (text[first:start] + text[end:after],),
            )  # fmt: skip


def _wrong_sides(passage: Passage) -> Iterator[Slip]:
    """Yield marks with the space before them that belongs behind them."""
    text = passage.text
    marks = {",", "."} if passage.short == "fr" else {",", ".", ";", ":"}
    is_likely = not passage.apart.isdisjoint(marks) and not passage.stuck.isdisjoint(marks)
    for found in _WRONG_SIDE.finditer(text) if is_likely else ():
        if found["mark"] in marks and not passage.is_address(found.end()):
            first, _ = passage.around(found.start(), found.start())
            _, last = passage.around(found.end(), found.end())
            made = f"{text[first : found.start()]}{found['mark']} {text[found.end() : last]}"
            yield Slip(SPACE_BEFORE_MARK, first, last, (made,))


def _within_marks(passage: Passage) -> Iterator[Slip]:
    """Yield spaces right inside quotation marks and beside an apostrophe."""
    text = passage.text
    rules = quote_marks(passage.language)
    for opening, (first_one, last_one) in _IN_QUOTES.items():
        if opening in text and rules is not None and opening in rules.opening:
            for found in first_one.finditer(text):
                yield _taken_out(passage, found.start() + 1, found.end())
            for found in last_one.finditer(text):
                yield _taken_out(passage, *found.span("gap"))
    if passage.short == "es":
        for found in _ASKING.finditer(text):
            yield _taken_out(passage, found.start() + 1, found.end())
    pattern = _APOSTROPHES.get(passage.short) if passage.has_sign({"’", "'"}) else None
    has_gap = pattern and passage.has(" ’", " '", "’ ", "' ", " n’t", " n't")
    for found in pattern.finditer(text) if pattern and has_gap else ():
        gap = next(group for group, words in found.groupdict().items() if words)
        yield _taken_out(passage, *found.span(gap))


def _taken_out(passage: Passage, start: int, end: int) -> Slip:
    text = passage.text
    first, last = passage.around(start, end, 1)
    return Slip(SPACE_BEFORE_MARK, first, last, (text[first:start] + text[end:last],))


def _to_one(found: re.Match[str]) -> str:
    return "" if found.end() == len(found.string) or found.string[found.end()] == "\n" else " "


def _no_break(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    plain = passage.plainly_spaced
    for found in _WIDE.finditer(text) if "  " in plain else ():
        start, end = found.span()
        keeps = passage.short == "fr" and (text[end] in _HIGH or text[start - 1] == "«")
        instead = (NARROW if NARROW in found[0] else NO_BREAK) if keeps else " "
        yield Slip(SPACE_WIDE, start, end, (instead,), words=passage.around(start, end, 1))
    found_all = [found for found in _UNBREAKING.finditer(text) if text[found.end()].islower()]
    if found_all:
        made = list(text)
        for found in found_all:
            made[found.end() - 1] = " "
        yield Slip(
            SPACE_UNBREAKING, *found_all[0].span(), words=passage.around(*found_all[0].span()),
            whole=whole_change(PLAIN_SPACES, text, "".join(made)), facts={"count": len(found_all)},
        )  # fmt: skip


def _french(passage: Passage) -> Iterator[Slip]:
    text, made = passage.text, ""
    usual = (_MISSING_HIGH, _MISSING_COLON, _MISSING_INSIDE)
    for kind, patterns, told in (
        (FRENCH_SPACE_MISSING, _COUNTED.get(passage.language, usual), _GRAVE),
        (FRENCH_SPACE_BREAKING, (_PLAIN_FRENCH,), _UNBROKEN),
        (FRENCH_SPACE_WIDE, () if passage.language == "fr-ca" else (_WIDE_FRENCH,), _NARROW),
    ):
        places = sorted(
            found.start()
            for pattern in patterns
            for found in pattern.finditer(text)
            if not passage.is_address(found.start()) and not _is_spanish(text, found.start())
        )
        if places:
            is_wide = kind is FRENCH_SPACE_WIDE
            made = made or with_french_spaces(text, passage.language)
            better = _WIDE_FRENCH.sub(NARROW, text) if is_wide else made
            start, end = passage.around(places[0], places[0], 1)
            yield replace(
                told, kind=kind, start=start, end=end,
                whole=whole_change(FRENCH_SPACES, text, better), facts={"count": len(places)},
            )  # fmt: skip


def _is_spanish(text: str, place: int) -> bool:
    """Tell whether a mark closes what ¿ or ¡ has opened, as in “¡Ánimo!”."""
    first = max(0, place - _LONGEST_CALL)
    opened = max(text.rfind("¡", first, place), text.rfind("¿", first, place))
    return opened >= 0 and text[place] in "!?" and not _CLOSING_HIGH.search(text, opened, place)
