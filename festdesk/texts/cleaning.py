"""A pasted text made clean: marks and spaces of its language, no debris, no lines of a mail.

Letters and figures stay as they are, but for what is sure to be none of the text's. Writing from
right to left and that of East Asia has rules of its own, and keeps its marks and spaces.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from festdesk.texts import debris, wrapping
from festdesk.texts.marks import (
    NARROW,
    NO_BREAK,
    dashed,
    dotted,
    quotes_of,
    with_french_spaces,
    with_quotes,
)

LONGEST = 200_000  # characters; what is longer is no text of a card

_OTHER_SCRIPTS = re.compile(
    "[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7af\ufb1d-\ufdff\ufe70-\ufefe\U00020000-\U0003ffff]"
)
_LETTER = re.compile(r"[^\W\d_]")
_MOST_PASSES = 5
_SHARE = 0.3  # of the letters of a paragraph: from here on it is in another script
_WIDE_SPACES = re.compile("[\t\u2000-\u200a\u205f]+")
_DOUBLE = re.compile("(?<=\\S)[ \u00a0]*(?:  | \u00a0|\u00a0 |\u00a0\u00a0)[ \u00a0]*(?=\\S)")
_AT_EDGES = re.compile("(?m)^[ \u00a0]+|[ \u00a0]+$")
_BEFORE_LOW = re.compile("(?<=[\\w”“»)])[ \u00a0\u202f]+(?=[,.)\\]]+(?:[\\s;:!?]|$))")
_BEFORE_HIGH = re.compile("(?<=[\\w”“»)])[ \u00a0\u202f]+(?=[;:!?](?:[\\s!?]|$))")
_AFTER_OPENING = re.compile(r"(?<=[(\[]) +(?=\w)")
_IN_GUILLEMETS = re.compile("(?<=«)[ \u00a0\u202f]+(?=\\S)|(?<=\\S)[ \u00a0\u202f]+(?=»)")
_LIST_DASH = re.compile(r"(?m)^-{1,2} (?=\S)")
# A no-break space has a sense beside figures, signs and single letters; else a web page left it.
_PLAIN_ENOUGH = re.compile("(?<=[^\\W\\d_][^\\W\\d_])([.,]?)\u00a0(?=[^\\W\\d_]{2})")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[´`](?=[^\W\d_])")
_LOW_COMMAS = re.compile(r"(?<!,),,(?=\w)")
_TWO_SINGLES = re.compile(r"``|(?<!')''(?!')|´´")
_SPACED_DOTS = re.compile(r"(?<![.\s])( ?)\. \. \.(?! ?\.)")
_CURLY_PAIR = re.compile("“([^“”„]{1,2000})”")
_GUILLEMET_PAIR = re.compile("«[ \u00a0\u202f]?([^«»]{1,2000}?)[ \u00a0\u202f]?»")


class Kind(StrEnum):
    """What was cleaned."""

    QUOTES = "quotes"
    DASHES = "dashes"
    ELLIPSES = "ellipses"
    SPACES = "spaces"
    LINE_ENDS = "line_ends"
    HYPHENS = "hyphens"
    BULLETS = "bullets"
    FOOTNOTES = "footnotes"
    MARKUP = "markup"
    UNSEEN = "unseen"
    MISREAD = "misread"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text made clean, and in how many places what was changed."""

    text: str
    counts: Mapping[Kind, int] = field(default_factory=dict)


def cleaned(text: str, language: str) -> Cleaned:
    """Return a text as it is kept, by the rules of its language; pure, for any thread."""
    counts: dict[Kind, int] = {}
    # What one step has made may be what an earlier one takes away, as a tag in entities.
    for _ in range(_MOST_PASSES):
        before = text
        text = _cleaned_once(text, language, counts)
        if text == before:
            break
    return Cleaned(text, counts)


def _cleaned_once(text: str, language: str, counts: dict[Kind, int]) -> str:
    def note(kind: Kind, made: tuple[str, int]) -> str:
        if made[1]:
            counts[kind] = counts.get(kind, 0) + made[1]
        return made[0]

    text = debris.with_plain_line_ends(text)
    text = note(Kind.MISREAD, debris.read_rightly(text))
    text = note(Kind.MARKUP, debris.without_markup(text))
    text = note(Kind.UNSEEN, debris.without_unseen(text))
    text = debris.without_quoting(text)
    text = note(Kind.BULLETS, debris.with_dashes_for_bullets(text))
    text, ends, hyphens = wrapping.joined_lines(text)
    note(Kind.LINE_ENDS, (text, ends))
    note(Kind.HYPHENS, (text, hyphens))
    parts = text.split("\n\n")
    for number, part in enumerate(parts):
        if is_in_other_script(part):
            continue
        made = note(Kind.HYPHENS, wrapping.without_left_hyphens(part))
        made = note(Kind.FOOTNOTES, debris.without_footnotes(made))
        made = note(Kind.SPACES, _spaced(made, language))
        made = note(Kind.ELLIPSES, _with_ellipses(made))
        made = note(Kind.QUOTES, _quoted(made, language))
        made = note(Kind.DASHES, _dashed(made, language))
        if _short(language) == "fr":
            made = note(Kind.SPACES, _in_french(made, language))
        parts[number] = made
    return "\n\n".join(parts).strip()


def _short(language: str) -> str:
    return language.split("-", maxsplit=1)[0].casefold()


def is_in_other_script(part: str) -> bool:
    """Tell whether a text is from right to left or East Asian, with marks of its own."""
    others = len(_OTHER_SCRIPTS.findall(part))
    return others > 0 and others > _SHARE * len(_LETTER.findall(part))


def _spaced(text: str, language: str) -> tuple[str, int]:
    count = 0
    patterns = [
        (_WIDE_SPACES, " "),
        (_PLAIN_ENOUGH, r"\1 "),
        (_DOUBLE, " "),
        (_AT_EDGES, ""),
        (_BEFORE_LOW, ""),
        (_AFTER_OPENING, ""),
    ]
    if _short(language) != "fr":
        patterns += [(_BEFORE_HIGH, ""), (_IN_GUILLEMETS, "")]
    for pattern, put in patterns:
        text, found = pattern.subn(put, text)
        count += found
    return text, count


def _with_ellipses(text: str) -> tuple[str, int]:
    made = dotted(_SPACED_DOTS.sub(r"\1...", text))
    return made, made.count("…") - text.count("…")


def _quoted(text: str, language: str) -> tuple[str, int]:
    marks = quotes_of(language)
    made, count = _APOSTROPHE.subn("’", text)
    if _LOW_COMMAS.search(made):
        made = _LOW_COMMAS.sub('"', made)
    made = _TWO_SINGLES.sub('"', made)
    count += made.count('"') + made.count("'")
    made = with_quotes(made, marks)
    count -= made.count('"') + made.count("'")
    # Marks of another language, where they can be nothing else and none of its own are there.
    opening, closing = (
        marks.opening.strip(NARROW + NO_BREAK),
        marks.closing.strip(NARROW + NO_BREAK),
    )
    if opening in {"„", "«", "»"} and opening not in made and "“" in made:
        made, found = _CURLY_PAIR.subn(rf"{marks.opening}\1{marks.closing}", made)
        count += 2 * found
    elif (
        not {"«", "»"} & {opening, marks.inner_opening}
        and not {opening, closing} & set(made)
        and "«" in made
    ):
        made, found = _GUILLEMET_PAIR.subn(rf"{marks.opening}\1{marks.closing}", made)
        count += 2 * found
    return made, count


def _dashed(text: str, language: str) -> tuple[str, int]:
    made, count = _LIST_DASH.subn("– ", text)
    before = made.count("–") + made.count("—")
    made = dashed(made, language)
    return made, count + made.count("–") + made.count("—") - before


def _in_french(text: str, language: str) -> tuple[str, int]:
    made = with_french_spaces(text, language)
    if made == text:
        return text, 0
    count = sum(made.count(space) - text.count(space) for space in (NARROW, NO_BREAK))
    return made, max(1, count)
