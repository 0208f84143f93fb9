"""Quotation marks, dashes, ellipses and French spaces, as each language sets them.

Only what a typewriter left behind is replaced: straight quotes, hyphens for dashes, three dots.
What is typographic already stays as it is, and no letter or figure is ever touched.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

NO_BREAK = "\u00a0"
NARROW = "\u202f"  # narrow no-break space
_LETTER = r"[^\W\d_]"

_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
# A year and a year; dates such as 2021-03-12 and telephone numbers keep their hyphens.
_YEARS = re.compile(r"(?<![\w–-])(1[89]\d\d|20\d\d)-(1[89]\d\d|20\d\d)(?![\w–-])")
_DASH_WITH_SPACES = re.compile(r"(?<=\S)[ \u00a0]-{1,3} (?=\S)")
_DASH_WITHOUT_SPACES = re.compile(rf"(?<={_LETTER})-{{2,3}}(?={_LETTER})")
_SPACE_BEFORE_HIGH = re.compile(r"(?<=\S) (?=[;!?])")
_NO_SPACE_BEFORE_HIGH = re.compile(r"(?<=[\w)\]’”])(?=[;!?]+(?:[\s)\]»”]|$))")
_SPACE_BEFORE_COLON = re.compile(r"(?<=\S) (?=:(?:\s|$))")
_NO_SPACE_BEFORE_COLON = re.compile(r"(?<=[\w)\]’”])(?=:(?:\s|$))")
_AFTER_GUILLEMET = re.compile(r"« ?(?=[^\s\u00a0\u202f])")
_BEFORE_GUILLEMET = re.compile(r"(?<=[^\s\u00a0\u202f]) ?»")
_CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?…])'(?=[\s.,;:!?…)\]}\"”»-]|$)")
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
# The dash between words: a short one with spaces unless the language has another.
_LONG_DASHES = frozenset({"be", "ru", "uk"})  # a long one with spaces
_LONG_CLOSE_DASHES = frozenset({"en-us", "en-ca"})  # a long one without


def quotes_of(language: str) -> Quotes:
    """Return the quotation marks of a language; English ones where it is not known."""
    short = language.split("-", maxsplit=1)[0]
    return _VARIANTS.get(language.casefold(), _QUOTES.get(short, _ENGLISH))


def dotted(text: str) -> str:
    """Return `text` with an ellipsis for three dots; four are somebody's intention."""
    return _DOTS.sub("…", text)


def dashed(text: str, language: str) -> str:
    """Return `text` with the dashes of a language for hyphens that stand for them."""
    return with_dashes(_YEARS.sub(r"\1–\2", text), language)


def with_dashes(text: str, language: str) -> str:
    """Return `text` with the dashes of a language for hyphens between words; spans stay."""
    language = language.casefold()
    text = _DASH_WITHOUT_SPACES.sub("—", text)
    return _DASH_WITH_SPACES.sub(dash_of(language), text)


def dash_of(language: str) -> str:
    """Return the dash between words with the spaces that a language sets around it."""
    language = language.casefold()
    if language in _LONG_CLOSE_DASHES:
        return "—"
    dash = "—" if language.split("-", maxsplit=1)[0] in _LONG_DASHES else "–"
    return f"{NO_BREAK}{dash} "


def with_french_spaces(text: str, language: str) -> str:
    """Return `text` with the spaces inside guillemets and before high marks.

    Canada and Switzerland differ.
    """
    language = language.casefold()
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


def with_quotes(text: str, marks: Quotes) -> str:
    """Return `text` with these marks for straight quotes and typewriter's apostrophes."""
    if '"' not in text and "'" not in text:
        return text
    made: list[str] = []
    closing = [found.start() for found in _CLOSING_SINGLE.finditer(text)]
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
            opens = not single_open and _opens(before) and _is_closed_later(text, at, closing)
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


def _is_closed_later(text: str, at: int, closing: Sequence[int]) -> bool:
    """Whether a single mark that opens at `at` finds its partner; 'til and '80s do not."""
    if at + 1 >= len(text) or not text[at + 1].isalpha():
        return False
    return bool(closing) and closing[-1] > at
