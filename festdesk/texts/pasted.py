"""Formatted text from a clipboard, of which the words and three styles are kept, no more."""

import re
from html import escape
from html.parser import HTMLParser

from typing_extensions import override

from festdesk.texts.styles import Run, Style, Styled, parts_of, united

_PARAGRAPHS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol"})
_PARAGRAPHS |= {"table", "pre", "article", "section", "header", "footer", "dl"}
_LINES = frozenset({"li", "tr", "dt", "dd"})
_UNREAD = frozenset({"style", "script", "head", "title", "template", "noscript", "xml", "iframe"})
_EMPTY = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr"})
_TAGS = {"i": Style.ITALIC, "em": Style.ITALIC, "cite": Style.ITALIC} | {
    "b": Style.BOLD,
    "strong": Style.BOLD,
}
_DECLARATION = re.compile(r"(?i)(font-style|font-weight|font-variant(?:-caps)?)\s*:\s*([\w-]+)")
_WHITE = re.compile(r"[ \t\n\r\f]+")
_BOLD_FROM = 600
_FRAGMENT = re.compile(r"(?is)<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->")


def read_html(html: str) -> Styled:
    """Return the words of a piece of a web page or of Word, and which are italic, bold, small."""
    fragment = _FRAGMENT.search(html)
    reader = _Reader()
    reader.feed(fragment[1] if fragment else html)
    reader.close()
    return reader.styled()


class _Reader(HTMLParser):
    """Reads tags for what they say of words; a heading is bold by its nature and stays plain."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._open: list[tuple[str, frozenset[Style]]] = []
        self._unread = 0
        self._break = ""  # what is to be put before the next words

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _PARAGRAPHS:
            self._break = "\n\n"
        elif tag in _LINES:
            self._break = self._break or "\n"
        elif tag == "br":
            self._put_break("\n")
        if tag in _EMPTY:
            return
        self._unread += tag in _UNREAD
        before = self._open[-1][1] if self._open else frozenset()
        self._open.append((tag, _styles(tag, dict(attrs).get("style") or "", before)))

    @override
    def handle_endtag(self, tag: str) -> None:
        at = next((n for n in range(len(self._open) - 1, -1, -1) if self._open[n][0] == tag), None)
        if at is None:
            return
        self._unread -= sum(name in _UNREAD for name, _ in self._open[at:])
        del self._open[at:]
        if tag in _PARAGRAPHS:
            self._break = "\n\n"
        elif tag in _LINES:
            self._break = self._break or "\n"
        elif tag in {"td", "th"}:
            self._say(" ")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._say(_WHITE.sub(" ", data))

    def _put_break(self, what: str) -> None:
        if self._parts and not self._unread:
            self._add(what)

    def _say(self, words: str) -> None:
        if self._break and words.strip(" "):
            if self._parts:
                self._add(self._break)
            self._break = ""
        if not self._parts or self._parts[-1].endswith(("\n", " ")):
            words = words.lstrip(" ")
        if self._break or not words:
            return
        start = self._length
        self._add(words)
        styles = self._open[-1][1] if self._open else frozenset()
        self._runs += [Run(start, self._length, style) for style in styles]

    def _add(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def styled(self) -> Styled:
        """Return what was read."""
        text = "".join(self._parts)
        kept = text.rstrip(" \n")
        runs = [Run(r.start, min(r.end, len(kept)), r.style) for r in self._runs]
        return Styled(kept, united(run for run in runs if kept[run.start : run.end].strip()))


def _styles(tag: str, declared: str, before: frozenset[Style]) -> frozenset[Style]:
    styles = set(before)
    if tag in _TAGS:
        styles.add(_TAGS[tag])
    for name, value in _DECLARATION.findall(declared):
        style, has = _said_of(name.lower(), value.lower())
        (styles.add if has else styles.discard)(style)
    return frozenset(styles)


def _said_of(name: str, value: str) -> tuple[Style, bool]:
    if name == "font-style":
        return Style.ITALIC, value in {"italic", "oblique"}
    if name == "font-weight":
        heavy = int(value) >= _BOLD_FROM if value.isdecimal() else value in {"bold", "bolder"}
        return Style.BOLD, heavy
    return Style.SMALL_CAPS, value == "small-caps"


def write_html(words: Styled) -> str:
    """Return words as other programs take them from a clipboard."""
    tags = {
        Style.ITALIC: ("<i>", "</i>"),
        Style.BOLD: ("<b>", "</b>"),
        Style.SMALL_CAPS: ('<span style="font-variant: small-caps">', "</span>"),
    }
    made = []
    for start, end, styles in parts_of(len(words.text), words.runs):
        said = escape(words.text[start:end]).replace("\n\n", "</p><p>").replace("\n", "<br>")
        kept = [style for style in Style if style in styles]
        opening = "".join(tags[style][0] for style in kept)
        closing = "".join(tags[style][1] for style in reversed(kept))
        made.append(opening + said + closing)
    return f"<p>{''.join(made)}</p>"
