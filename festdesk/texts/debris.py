"""What Word, web pages and mails leave in a text: unseen characters, markup, misread letters."""

import html
import re
from collections.abc import Callable
from functools import partial
from html.entities import html5

Counted = tuple[str, int]  # a text, and in how many places it was changed

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
# Controls, byte order marks, joiners of words, marks of attached objects and private-use glyphs.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\u2060\ufffc\ue000-\uf8ff\ud800-\udfff]")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# A joiner between letters of scripts that know none; between emoji and in Persian it has a sense.
_JOINING = "[\u0590-\U0010ffff]"
_JOINERS = re.compile(f"(?<!{_JOINING})[\u200b-\u200d]|[\u200b-\u200d](?!{_JOINING})")
_SYMBOL_BULLETS = re.compile("(?m)^[ \t]*[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076][ \t]*")
_BULLETS = re.compile("(?m)^[ \t]*(?:[•▪●◦‣■□➢➤✓*·\u2043]|o(?=\t))[ \t]+(?=\\S)")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BREAK_TAG = re.compile(r"<br ?/?>|</p>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:(?:st1|o|w|v|m):[\w.]+|p|i|b|u|em|strong|span|div|a|font|sup|sub|small|h[1-6]|hr|li|ul"
    r"|ol|img|table|tbody|tr|td|th|blockquote|cite|center|style|script|iframe|section|article)"
    r"(?: [^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"<!--\[if.{0,20000}?<!\[endif\]-->|<!--[^<>]{0,200}-->|<!\[[^<>]{0,80}\]>", re.DOTALL
)
_WORD_HEADER = re.compile(
    r"\A\s*Normal\s+0(?:\s+\d+)?(?:\s+(?:false|true)){3}(?:\s+[A-Z][A-Z-]{1,9}){1,3}"
    r"(?:\s+MicrosoftInternetExplorer4)?\s*"
)
_WORD_STYLES = re.compile(r"/\* Style Definitions \*/\s*(?:table\.\w+\s*\{[^{}]{0,4000}\}\s*)+")
_QUOTED_LINE = re.compile(r"(?m)^(?:> ?)+")
FOOTNOTES = re.compile(
    r"(?<=[\w.,;:!?”“»’)])\[(?:\d{1,3}|citation needed|edit)\]|(?<=[.,;:!?”“»’)])\[[a-z]\]"
    r"|(?<=[.,;:!?”“»’)])[⁰¹²³⁴-⁹]{1,3}(?=\s|$)"
)
# A continuation byte of UTF-8 as Windows-1252 shows it, and its five bytes that are no character.
_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
_NO_LANGUAGE = re.compile(
    f"â€[™œ˜“”¦¢š\u017e{_UNDEFINED}]|â‚¬|Â[\u00a0«»°·§©®]|Ã[©¨¶¼¤«ª®´»§±³¡²µ¹]"
)
_SUSPECT = re.compile("[ÂÃÄÅÐÑâÎÏ]")


def with_plain_line_ends(text: str) -> str:
    """Return a text whose lines end in a line feed and whose pages are parted by an empty line."""
    return _LINE_ENDS.sub("\n", text).replace("\x0c", "\n\n")


def without_unseen(text: str) -> Counted:
    """Take out what nobody sees; what scripts from right to left and emoji need stays."""
    text = _SYMBOL_BULLETS.sub("• ", text)  # counted where they become dashes
    text, unseen = _UNSEEN.subn("", text)
    text, joiners = _JOINERS.subn("", text)
    directions = 0
    if not _RIGHT_TO_LEFT.search(text):
        text, directions = _DIRECTIONS.subn("", text)
    return text, unseen + joiners + directions


def without_markup(text: str) -> Counted:
    """Take out tags, comments and entities of web pages and of Word."""
    count = 0
    for pattern, put in (
        (_WORD_HEADER, ""),
        (_WORD_STYLES, ""),
        (_COMMENT, ""),
        (_BREAK_TAG, "\n"),
        (_TAG, ""),
    ):
        text, found = pattern.subn(put, text)
        count += found
    before = text
    text = ENTITY.sub(_unescaped, text)
    if text != before:
        count += len(ENTITY.findall(before)) - len(ENTITY.findall(text))
    return text, count


def without_footnotes(text: str) -> Counted:
    """Take out the numbers that lead to notes elsewhere."""
    return FOOTNOTES.subn("", text)


def without_quoting(text: str) -> str:
    """Take out the marks of a quoted mail where every line has one."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and all(line.startswith(">") for line in lines):
        return _QUOTED_LINE.sub("", text)
    return text


def with_dashes_for_bullets(text: str) -> Counted:
    """Return a text whose lists have dashes."""
    return _BULLETS.subn("– ", text)


def read_rightly(text: str) -> Counted:
    """Mend UTF-8 that was read as Windows-1252, line by line, and only where that is sure.

    A line is mended whole where all of it can be read the other way. Else only what no language
    writes, such as â€™, is mended.
    """
    if not _SUSPECT.search(text):
        return text, 0
    count = 0
    lines = []
    for line in text.split("\n"):
        mended = _as_utf_8(line) if _SUSPECT.search(line) else None
        if mended is None:
            mended, found = _NO_LANGUAGE.subn(partial(_mended, _as_utf_8), line)
            count += found if mended != line else 0
        else:
            count += sum(1 for letter in mended if not letter.isascii())
        lines.append(mended)
    return "\n".join(lines), count


def _mended(read: Callable[[str], str | None], found: "re.Match[str]") -> str:
    return read(found[0]) or found[0]


def _as_utf_8(text: str) -> str | None:
    """Return what the bytes of a text say in UTF-8, or nothing where they say nothing."""
    raw = bytearray()
    for letter in text:
        if letter in _UNDEFINED:
            raw.append(ord(letter))
            continue
        try:
            raw += letter.encode("cp1252")
        except UnicodeEncodeError:
            return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _unescaped(found: "re.Match[str]") -> str:
    entity = found[0]
    if entity[1] != "#" and entity[1:] not in html5:
        return entity
    return html.unescape(entity)
