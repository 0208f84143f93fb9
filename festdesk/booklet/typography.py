"""Text made ready for print: quotes, dashes, ellipses and spaces as each language sets them.

Only what a typewriter left behind is replaced: straight quotes, hyphens for dashes, three dots,
plain spaces where a line must not break. What is typographic already stays as it is, and no
letter or figure is ever touched. Preparing a text twice is the same as preparing it once.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from festdesk.booklet.hyphenation import with_endless_words_parted, with_exceptions

NO_BREAK = "\u00a0"
NARROW = "\u202f"  # narrow no-break space
_LETTER = r"[^\W\d_]"

_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
# A year and a year; dates such as 2021-03-12 and telephone numbers keep their hyphens.
_YEARS = re.compile(r"(?<![\w–-])(1[89]\d\d|20\d\d)-(1[89]\d\d|20\d\d)(?![\w–-])")
_DASH_WITH_SPACES = re.compile(r"(?<=\S)[ \u00a0]-{1,3} (?=\S)")
_DASH_WITHOUT_SPACES = re.compile(rf"(?<={_LETTER})-{{2,3}}(?={_LETTER})")
_UNITS = (
    r"min|mn|Min|h|hrs?|Std|sec|s|mm|cm|m|km|kg|fps|dpi|kHz|MB|GB|%|‰|€|£|\$|CHF|EUR|Uhr|Jahre|ans"
)
_NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))")
_ABBREVIATED = re.compile(r"(?<!\w)(p|pp|S|Nr|No|nos?|Bd|vol|Vol|n°|N°|nº|§|ca|c|et al) (?=\d)")
_ABBREVIATED_WITH_DOT = re.compile(r"(?<!\w)(p|pp|S|Nr|No|no|Bd|vol|Vol|ca|c|fig|Fig)\. (?=\d)")
_INITIALS = re.compile(r"(?<!\w)([A-ZÀ-ÖØ-ÞА-Я])\. (?=[A-ZÀ-ÖØ-ÞА-Я])")
_TITLE_AND_NAME = re.compile(r"(?<!\w)(Dr|Prof|Mr|Mrs|Ms|St|Hr|Fr|Mme|Mlle|M)(\.?) (?=[A-ZÀ-ÖØ-Þ])")
_GERMAN_PAIRS = re.compile(r"(?<!\w)([zZdu])\. ?([BhaÄ])\.")
_SPACE_BEFORE_HIGH = re.compile(r"(?<=\S) (?=[;!?])")
_NO_SPACE_BEFORE_HIGH = re.compile(r"(?<=[\w)\]’”])(?=[;!?]+(?:[\s)\]»”]|$))")
_SPACE_BEFORE_COLON = re.compile(r"(?<=\S) (?=:(?:\s|$))")
_NO_SPACE_BEFORE_COLON = re.compile(r"(?<=[\w)\]’”])(?=:(?:\s|$))")
_AFTER_GUILLEMET = re.compile(r"« ?(?=[^\s\u00a0\u202f])")
_BEFORE_GUILLEMET = re.compile(r"(?<=[^\s\u00a0\u202f]) ?»")
_ONE_LETTER_WORD = re.compile(r"(?<![\w’'])([kKsSvVzZoOuUaAiIwW]) (?=\w)")
_ONE_LETTER_CYRILLIC = re.compile(r"(?<![\w’'])([вВкКсСоОуУиИаАяЯзЗіІйЙ]) (?=\w)")
_BREAKS_BEFORE_DASH = re.compile(r"(?<=\S) (?=[–—] )")
_SPACES = re.compile(r" {2,}")
# Not at once after the beginning or before the end: “9: Nine” is one line.
_AFTER_COLON = re.compile(r"(?:(?<=\w\w:)|(?<=\w\u00a0[–—])) (?=\w+ \w)")
_SHORT_WORD = 3  # letters: articles and prepositions of most languages
_LONGEST_RUN = 20  # characters that are kept in one line
_SHORT_END = 12  # characters; a longer word fills enough of a line
_LEAST_SPACES = 6  # a shorter paragraph is one line anyway
_CLOSED_BY = re.compile(r"[\s.,;:!?…)\]}»”“’\"'\u2013\u2014-]")


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotation marks of a language: around a quotation, and around one within it."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = Quotes("“", "”", "‘", "’")
_LOW_HIGH = Quotes("„", "“", "‚", "‘")
_LOW_RIGHT = Quotes("„", "”", "«", "»")
_GUILLEMETS = Quotes("«", "»", "“", "”")
_FRENCH = Quotes(f"«{NARROW}", f"{NARROW}»", "“", "”")
_EASTERN = Quotes("«", "»", "„", "“")
_NORTHERN = Quotes("”", "”", "’", "’")

_QUOTES = {
    "bg": _LOW_HIGH, "ca": _GUILLEMETS, "cs": _LOW_HIGH, "da": Quotes("»", "«", "›", "‹"),
    "de": _LOW_HIGH, "el": _GUILLEMETS, "es": _GUILLEMETS, "et": _LOW_HIGH, "eu": _GUILLEMETS,
    "fi": _NORTHERN, "fr": _FRENCH, "gl": _GUILLEMETS, "hr": _LOW_RIGHT,
    "hu": Quotes("„", "”", "»", "«"), "is": _LOW_HIGH, "it": _GUILLEMETS, "lb": _LOW_HIGH,
    "lt": _LOW_HIGH, "lv": _LOW_HIGH, "nb": Quotes("«", "»", "‘", "’"),
    "no": Quotes("«", "»", "‘", "’"), "pl": _LOW_RIGHT, "pt": _GUILLEMETS, "ro": _LOW_RIGHT,
    "ru": _EASTERN, "sk": _LOW_HIGH, "sl": _LOW_HIGH, "sr": _LOW_RIGHT, "sv": _NORTHERN,
    "uk": _EASTERN,
}  # fmt: skip
# Where a variant of a language has marks of its own.
_VARIANTS = {
    "de-ch": Quotes("«", "»", "‹", "›"), "de-li": Quotes("«", "»", "‹", "›"),
    "fr-ch": Quotes(f"«{NARROW}", f"{NARROW}»", f"‹{NARROW}", f"{NARROW}›"),
    "it-ch": Quotes("«", "»", "‹", "›"),
    "fr-ca": Quotes(f"«{NO_BREAK}", f"{NO_BREAK}»", "“", "”"),
    "pt-br": _ENGLISH,
}  # fmt: skip
_ONE_LETTER_WORDS_STAY = frozenset({"cs", "sk", "pl"})
_ONE_LETTER_WORDS_STAY_IN_CYRILLIC = frozenset({"be", "ru", "uk"})
# The dash between words: a short one with spaces unless the language has another.
_LONG_DASHES = frozenset({"be", "ru", "uk"})  # a long one with spaces
_LONG_CLOSE_DASHES = frozenset({"en-us", "en-ca"})  # a long one without
# Every pair that a quotation may already stand in, whatever the language of the text.
_PAIRS = (
    ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("”", "”"), ('"', '"'),
    ("‘", "’"), ("‚", "‘"), ("‹", "›"), ("›", "‹"),
)  # fmt: skip
_INNER = NO_BREAK + NARROW + " "


def quotes_of(language: str) -> Quotes:
    """Return the quotation marks of a language; English ones where it is not known."""
    short = language.split("-", maxsplit=1)[0]
    return _VARIANTS.get(language.casefold(), _QUOTES.get(short, _ENGLISH))


@lru_cache(maxsize=4096)
def prepared(text: str, language: str) -> str:
    """Return `text` as it is set in `language`."""
    short = language.split("-", maxsplit=1)[0]
    text = _SPACES.sub(" ", text)
    text = _DOTS.sub("…", text)
    text = _dashed(text, language.casefold())
    text = _with_quotes(text, quotes_of(language))
    text = _kept_together(text)
    if short == "fr":
        text = _french(text, language.casefold())
    elif short == "de":
        text = _GERMAN_PAIRS.sub(rf"\1.{NARROW}\2.", text)
    elif short in _ONE_LETTER_WORDS_STAY:
        text = _ONE_LETTER_WORD.sub(rf"\1{NO_BREAK}", text)
    elif short in _ONE_LETTER_WORDS_STAY_IN_CYRILLIC:
        text = _ONE_LETTER_CYRILLIC.sub(rf"\1{NO_BREAK}", text)
    return with_endless_words_parted(text)


def paragraphs(text: str, language: str) -> list[str]:
    """Return the paragraphs of a text, each prepared; a line break inside one is a space."""
    parts = (" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", _plain_breaks(text)))
    return [
        _with_end_kept(with_exceptions(prepared(_with_spaces(part), language), language))
        for part in parts
        if part
    ]


def title_lines(title: str) -> list[str]:
    """Return a prepared title as it may be broken: before, not after, a short word.

    It is two parts where it has a colon or a dash in it, of which the second may begin a line.
    """
    part = _AFTER_COLON.search(title)
    lines = [title[: part.start()], title[part.end() :]] if part else [title]
    return [_short_words_kept(line) for line in lines]


def _short_words_kept(line: str) -> str:
    made = ""
    for word in line.split(" "):
        if not made:
            made = word
            continue
        last = re.split(r"[ \u00a0]", made)[-1]
        run = made.rsplit(" ", maxsplit=1)[-1]
        is_short = len(last) <= _SHORT_WORD and last.isalpha()
        keeps = is_short and len(run) + len(word) < _LONGEST_RUN
        made += (NO_BREAK if keeps else " ") + word
    return made


def _with_end_kept(paragraph: str) -> str:
    """Keep the last two words of a paragraph together where the last would be a poor line."""
    before, _, last = paragraph.rpartition(" ")
    if len(last) > _SHORT_END or before.count(" ") < _LEAST_SPACES:
        return paragraph
    one_before = before.rsplit(" ", maxsplit=1)[-1]
    if len(one_before) + len(last) > _LONGEST_RUN:
        return paragraph
    return f"{before}{NO_BREAK}{last}"


def quoted(text: str, language: str) -> str:
    """Return a prepared text between the quotation marks of its language, and only one pair.

    Marks that stand around the whole text already are taken off first, and a quotation within it
    takes the inner marks.
    """
    marks = quotes_of(language)
    inside = _without_outer_marks(text)
    for opening, closing in ((marks.opening, marks.closing), ("“", "”")):
        if opening != closing and opening in inside and closing in inside:
            inside = inside.replace(opening, marks.inner_opening)
            inside = inside.replace(closing, marks.inner_closing)
            break
    return f"{marks.opening}{inside}{marks.closing}"


def minutes(count: int) -> str:
    """Return a running time with its unit, never parted: 121 min."""
    return f"{count}{NO_BREAK}min"


# What `str.split` takes for white space though a person set it on purpose.
_HELD = {NO_BREAK: "\ue000", NARROW: "\ue001"}


def _plain_breaks(text: str) -> str:
    for space, held in _HELD.items():
        text = text.replace(space, held)
    return text


def _with_spaces(text: str) -> str:
    for space, held in _HELD.items():
        text = text.replace(held, space)
    return text


def _dashed(text: str, language: str) -> str:
    text = _YEARS.sub(r"\1–\2", text)
    text = _DASH_WITHOUT_SPACES.sub("—", text)
    if language in _LONG_CLOSE_DASHES:
        return _DASH_WITH_SPACES.sub("—", text)
    dash = "—" if language.split("-", maxsplit=1)[0] in _LONG_DASHES else "–"
    return _DASH_WITH_SPACES.sub(f"{NO_BREAK}{dash} ", text)


def _kept_together(text: str) -> str:
    text = _BREAKS_BEFORE_DASH.sub(NO_BREAK, text)
    text = _NUMBER_AND_UNIT.sub(NO_BREAK, text)
    text = _ABBREVIATED.sub(rf"\1{NO_BREAK}", text)
    text = _ABBREVIATED_WITH_DOT.sub(rf"\1.{NO_BREAK}", text)
    text = _TITLE_AND_NAME.sub(rf"\1\2{NO_BREAK}", text)
    return _INITIALS.sub(rf"\1.{NO_BREAK}", text)


def _french(text: str, language: str) -> str:
    """Set the spaces inside guillemets and before high marks; Canada and Switzerland differ."""
    guillemet = NO_BREAK if language == "fr-ca" else NARROW
    colon = NARROW if language == "fr-ch" else NO_BREAK
    text = _AFTER_GUILLEMET.sub(f"«{guillemet}", text)
    text = _BEFORE_GUILLEMET.sub(f"{guillemet}»", text)
    if language == "fr-ca":
        text = _SPACE_BEFORE_HIGH.sub("", text)
    else:
        text = _SPACE_BEFORE_HIGH.sub(NARROW, text)
        text = _NO_SPACE_BEFORE_HIGH.sub(NARROW, text)
    text = _SPACE_BEFORE_COLON.sub(colon, text)
    return _NO_SPACE_BEFORE_COLON.sub(colon, text)


def _with_quotes(text: str, marks: Quotes) -> str:
    if '"' not in text and "'" not in text:
        return text
    made: list[str] = []
    double_open = single_open = False
    for at, character in enumerate(text):
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if character == '"':
            if not double_open and before.isdigit():
                made.append(character)  # inches
                continue
            double_open = not double_open and _opens(before)
            made.append(marks.opening if double_open else marks.closing)
        elif character == "'":
            opens = not single_open and _opens(before) and _is_closed_later(text, at)
            closes = single_open and _CLOSED_BY.match(after) is not None
            single_open = opens or (single_open and not closes)
            made.append(
                marks.inner_opening if opens else marks.inner_closing if closes else "’",
            )
        else:
            made.append(character)
    return "".join(made)


def _opens(before: str) -> bool:
    return before.isspace() or before in "([{–—-/“„«‘‚\"'"


def _is_closed_later(text: str, at: int) -> bool:
    """Whether a single mark that opens at `at` finds its partner; 'til and '80s do not."""
    if at + 1 >= len(text) or not text[at + 1].isalpha():
        return False
    return re.search(r"(?<=[\w.,!?…])'(?=[\s.,;:!?…)\]}\"”»-]|$)", text[at + 1 :]) is not None


def _without_outer_marks(text: str) -> str:
    for opening, closing in _PAIRS:
        if not (text.startswith(opening) and text.endswith(closing) and len(text) > 1):
            continue
        inside = text[len(opening) : -len(closing)].strip(_INNER)
        # “One,” she said, “and two.” stands in no outer pair.
        if opening not in inside and closing.replace("’", "\0") not in inside:
            return inside
        if opening != closing and _stays_open(text[:-1], opening, closing):
            return inside
    return text


def _stays_open(text: str, opening: str, closing: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == opening) - (character == closing)
        if depth == 0:
            return False
    return True
