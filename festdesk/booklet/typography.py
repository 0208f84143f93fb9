"""Text made ready for print: quotes, dashes, ellipses and spaces as each language sets them.

Only what a typewriter left behind is replaced: straight quotes, hyphens for dashes, three dots,
plain spaces where a line must not break. What is typographic already stays as it is, and no
letter or figure is ever touched. Preparing a text twice is the same as preparing it once.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from festdesk.booklet.hyphenation import with_endless_words_parted, with_exceptions
from festdesk.texts.marks import (
    NARROW,
    NO_BREAK,
    dashed,
    dotted,
    quotes_of,
    with_french_spaces,
    with_quotes,
)
from festdesk.texts.styles import Run, Styled, carried, cut

_UNITS = (
    r"min|mn|Min|h|hrs?|Std|sec|s|mm|cm|m|km|kg|fps|dpi|kHz|MB|GB|%|‰|€|£|\$|CHF|EUR|Uhr|Jahre|ans"
)
_NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))")
_ABBREVIATED = re.compile(r"(?<!\w)(p|pp|S|Nr|No|nos?|Bd|vol|Vol|n°|N°|nº|§|ca|c|et al) (?=\d)")
_ABBREVIATED_WITH_DOT = re.compile(r"(?<!\w)(p|pp|S|Nr|No|no|Bd|vol|Vol|ca|c|fig|Fig)\. (?=\d)")
_INITIALS = re.compile(r"(?<!\w)([A-ZÀ-ÖØ-ÞА-Я])\. (?=[A-ZÀ-ÖØ-ÞА-Я])")
_TITLE_AND_NAME = re.compile(r"(?<!\w)(Dr|Prof|Mr|Mrs|Ms|St|Hr|Fr|Mme|Mlle|M)(\.?) (?=[A-ZÀ-ÖØ-Þ])")
_GERMAN_PAIRS = re.compile(r"(?<!\w)([zZdu])\. ?([BhaÄ])\.")
_ONE_LETTER_WORD = re.compile(r"(?<![\w’'])([kKsSvVzZoOuUaAiIwW]) (?=[\w„“«»‚‘(])")
_ONE_LETTER_CYRILLIC = re.compile(r"(?<![\w’'])([вВкКсСоОуУиИаАяЯзЗіІйЙ]) (?=[\w„“«»‚‘(])")
_BREAKS_BEFORE_DASH = re.compile(r"(?<=\S) (?=[–—] )")
_SPACES = re.compile(r" {2,}")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
# White space but line breaks and the spaces that a person set on purpose.
_WHITE = re.compile(r"[^\S\n\u00a0\u202f]+")
_AROUND_BREAK = re.compile(r" *\n[ \n]*")
# Not at once after the beginning or before the end: “9: Nine” is one line.
_AFTER_COLON = re.compile(r"(?:(?<=\w\w:)|(?<=\w\u00a0[–—])) (?=\w+ \w)")
_SHORT_WORD = 3  # letters: articles and prepositions of most languages
_LONGEST_RUN = 20  # characters that are kept in one line
_SHORT_END = 12  # characters; a longer word fills enough of a line
_LEAST_SPACES = 6  # a shorter paragraph is one line anyway


_ONE_LETTER_WORDS_STAY = frozenset({"cs", "sk", "pl"})
_ONE_LETTER_WORDS_STAY_IN_CYRILLIC = frozenset({"be", "ru", "uk"})
# Every pair that a quotation may already stand in, whatever the language of the text.
_PAIRS = (
    ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("”", "”"), ('"', '"'),
    ("‘", "’"), ("‚", "‘"), ("‹", "›"), ("›", "‹"),
)  # fmt: skip
_INNER = NO_BREAK + NARROW + " "


@lru_cache(maxsize=4096)
def prepared(text: str, language: str) -> str:
    """Return `text` as it is set in `language`."""
    short = language.split("-", maxsplit=1)[0]
    text = _SPACES.sub(" ", text)
    text = dotted(text)
    text = dashed(text, language)
    text = with_quotes(text, quotes_of(language))
    text = _kept_together(text)
    if short == "fr":
        text = with_french_spaces(text, language)
    elif short == "de":
        text = _GERMAN_PAIRS.sub(rf"\1.{NARROW}\2.", text)
    elif short in _ONE_LETTER_WORDS_STAY:
        text = _ONE_LETTER_WORD.sub(rf"\1{NO_BREAK}", text)
    elif short in _ONE_LETTER_WORDS_STAY_IN_CYRILLIC:
        text = _ONE_LETTER_CYRILLIC.sub(rf"\1{NO_BREAK}", text)
    return with_endless_words_parted(text)


def paragraphs(text: str, language: str) -> list[str]:
    """Return the paragraphs of a text, each prepared; a line break inside one stays."""
    return [one.text for one in styled_paragraphs(text, (), language)]


def styled_paragraphs(text: str, runs: Sequence[Run], language: str) -> list[Styled]:
    """Return the paragraphs of a text as `paragraphs` does, each with the styles of its words."""
    found = []
    for start, end in _paragraph_places(text):
        part = text[start:end]
        made = _AROUND_BREAK.sub("\n", _WHITE.sub(" ", part)).strip(" \n")
        made = _with_end_kept(with_exceptions(prepared(made, language), language))
        found.append(Styled(made, carried(cut(runs, start, end), part, made)))
    return found


def _paragraph_places(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph of a text begins and ends; empty ones are none."""
    start = 0
    for gap in _EMPTY_LINE.finditer(text):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


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


def _kept_together(text: str) -> str:
    text = _BREAKS_BEFORE_DASH.sub(NO_BREAK, text)
    text = _NUMBER_AND_UNIT.sub(NO_BREAK, text)
    text = _ABBREVIATED.sub(rf"\1{NO_BREAK}", text)
    text = _ABBREVIATED_WITH_DOT.sub(rf"\1.{NO_BREAK}", text)
    text = _TITLE_AND_NAME.sub(rf"\1\2{NO_BREAK}", text)
    return _INITIALS.sub(rf"\1.{NO_BREAK}", text)


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
