"""The words of an HTML page or a copied piece of one, line by line as a browser shows them.

The parser gives tags one after another and builds no tree, so depth costs nothing. Nothing is
executed or fetched: scripts and styles are passed over, addresses are never opened.
"""

import re
from collections.abc import Mapping

from festdesk.intake.formats import said
from festdesk.intake.formats.composing import Composer, in_one_line, is_file_name, raised

_COPIED = re.compile(r"Version:\d+\.\d+\s.*?(?=<)", re.DOTALL | re.IGNORECASE)
_PASSED_OVER = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "svg",
        "math",
        "object",
        "iframe",
        "embed",
        "audio",
        "video",
        "canvas",
        "map",
        "datalist",
        "select",
        "textarea",
        "del",
    ]
)
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "caption"))
_APART = frozenset(("figcaption",))
# With room above and below.
_PARAGRAPHS = frozenset(("p", "blockquote", "pre", "ul", "ol", "dl", "table", "figure", "hr"))
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "details",
        "dd",
        "div",
        "dt",
        "fieldset",
        "footer",
        "form",
        "header",
        "hgroup",
        "html",
        "legend",
        "main",
        "menu",
        "nav",
        "option",
        "section",
        "summary",
        "thead",
        "tbody",
        "tfoot",
    ]
)
_CELLS = frozenset(("td", "th"))
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)",
    re.IGNORECASE,
)
_TIGHT = re.compile(
    r"margin\s*:\s*0|margin-bottom\s*:\s*(?:0|\.0001)|mso-margin-bottom-alt\s*:\s*0", re.IGNORECASE
)
_OF_LIST = re.compile(r"mso-list\s*:\s*(?!none|skip|Ignore)\w", re.IGNORECASE)
_BULLET_OF_LIST = re.compile(r"mso-list\s*:\s*Ignore", re.IGNORECASE)
_TAB = re.compile(r"mso-tab-count\s*:", re.IGNORECASE)
_KEEPS_SPACES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_LEAST_PIXELS = 3
MOST_TABLES_WITHIN = 20


class _Element:
    """An open element: what its end has to undo."""

    __slots__ = ("hides", "is_cell", "is_item", "is_tight", "keeps_spaces", "tag")

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.hides = self.keeps_spaces = self.is_item = self.is_tight = self.is_cell = False


class PageReader:
    """Takes the tags of a page as they come, and puts its text together."""

    def __init__(self) -> None:
        self.hidden = self.deleted = 0
        self.is_too_deep = False
        self._composers = [Composer()]
        # Of each table that is open the cells of its row; None: read as plain lines.
        self._rows: list[list[str] | None] = []
        self._open: list[_Element] = []
        self._hiding = 0  # elements that are open and hide what is in them
        self._counts = ""  # what the words hidden now are told as, until they are counted
        self._preserving = 0
        self._line: list[str] = []
        # For each cell the list items that are open in it: whether one still wants its bullet.
        self._items: list[list[bool]] = [[]]
        self._mail = ""
        self._raised: int | None = None  # where in the line a raised text begins

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        element = _Element(tag)
        style = attributes.get("style") or ""
        if tag not in _VOID:
            self._open.append(element)
        counted = _hides(tag, attributes, style)
        if counted is not None and tag not in _VOID:
            element.hides = True
            self._counts = self._counts if self._hiding else counted
            self._hiding += 1
        if self._hiding:
            return
        if tag == "br":
            self._line.append("\n")
        elif tag == "img":
            self._picture(attributes)
        elif tag == "a":
            self._mail = _mail_address(attributes.get("href") or "")
        elif tag == "sup":
            self._raised = len(self._line)
        if style and _TAB.search(style):
            self._line.append("\t")
        if tag == "pre" or (style and _KEEPS_SPACES.search(style)):
            element.keeps_spaces = True
            self._preserving += 1
        self._start_block(element, style)

    def _start_block(self, element: _Element, style: str) -> None:
        tag = element.tag
        if tag in _CELLS and self._row is not None:
            self._end_line()
            element.is_cell = True
            self._composers.append(Composer())
            self._items.append([])
        elif tag == "tr" and self._row is not None:
            self._end_line()
            self._row.clear()
        elif tag == "table":
            self._start_table()
        elif tag == "li" or (tag == "p" and _OF_LIST.search(style)):
            self._end_line()
            element.is_item = True
            self._items[-1].append(True)
        elif tag in _PARAGRAPHS or tag in _HEADINGS or tag in _APART or tag in _BLOCKS:
            self._end_line()
            element.is_tight = tag in _BLOCKS or bool(_TIGHT.search(style))
            if tag in _PARAGRAPHS and not element.is_tight and not self._items[-1]:
                self._composers[-1].gap()

    def _start_table(self) -> None:
        self._end_line()
        is_too_deep = len(self._rows) >= MOST_TABLES_WITHIN
        self.is_too_deep = self.is_too_deep or is_too_deep
        self._rows.append(None if is_too_deep else [])
        self._composers[-1].gap()

    @property
    def _row(self) -> list[str] | None:
        return self._rows[-1] if self._rows else None

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in _VOID or not self._open:
            return
        element = self._open.pop()
        if self._hiding:
            if element.hides:
                self._hiding -= 1
            return
        if element.keeps_spaces:
            self._preserving -= 1
        if tag == "a" and self._mail:
            self._tell_mail()
        elif tag == "sup":
            self._raise()
        else:
            self._end_block(element)

    def _end_block(self, element: _Element) -> None:
        tag = element.tag
        if element.is_cell and self._row is not None:
            self._end_line()
            self._items.pop()
            self._row.append(self._composers.pop().text())
        elif tag == "tr" and self._row is not None:
            self._end_line()
            self._composers[-1].row(self._row)
            self._row.clear()
        elif tag == "table" and self._rows:
            self._end_line()
            self._rows.pop()
            self._composers[-1].gap()
        elif element.is_item:
            self._end_line()
            self._items[-1].pop()
        elif tag in _HEADINGS:
            self._end_line("heading")
        elif tag in _APART:
            self._end_line("apart")
        elif tag in _PARAGRAPHS:
            self._end_line("tight" if element.is_tight else "paragraph")
            if not element.is_tight and not self._items[-1]:
                self._composers[-1].gap()
        elif tag in _BLOCKS:
            self._end_line()

    def data(self, text: str) -> None:
        """Take words."""
        if self._hiding:
            if self._counts and text.strip():
                self.deleted += self._counts == "deleted"
                self.hidden += self._counts == "hidden"
                self._counts = ""
            return
        if self._preserving:
            self._line.append(text)
            return
        words = in_one_line(text)
        is_after_space = not self._line or self._line[-1].endswith((" ", "\n", "\t"))
        self._line.append(words.lstrip(" ") if is_after_space else words)

    def close(self) -> str:
        """Return the text of the page."""
        while self._open:
            self.end(self._open[-1].tag)
        self._end_line()
        return self._composers[0].text()

    def _end_line(self, kind: str = "tight") -> None:
        """Give what was said since the last block to the text."""
        text = "".join(self._line)
        self._line = []
        self._raised = None
        if not text.strip(" \t\n"):
            return
        composer = self._composers[-1]
        if self._items[-1]:
            if self._items[-1][-1]:
                self._items[-1][-1] = False
                composer.item(text)
            else:
                composer.further(text)
        elif kind == "heading":
            composer.heading(text)
        elif kind == "apart":
            composer.apart(text)
        else:
            composer.paragraph(text, is_tight=kind == "tight")

    def _picture(self, attributes: Mapping[str, str]) -> None:
        words = in_one_line(attributes.get("alt") or "").strip()
        sides = [attributes.get(side) or "" for side in ("width", "height")]
        is_dot = any(side.isdecimal() and int(side) < _LEAST_PIXELS for side in sides)
        if words and not is_dot and not is_file_name(words):
            before = self._line
            self._line = []
            if "".join(before).strip(" \t\n"):
                self._line = before
                self._end_line()
            self._line = [words]
            self._end_line("apart")

    def _tell_mail(self) -> None:
        """Say the address of a link to write to where its words do not."""
        if self._mail.lower() not in "".join(self._line[-8:]).lower():
            self._line.append(f" ({self._mail})")
        self._mail = ""

    def _raise(self) -> None:
        """Show a raised number, such as that of a footnote, as one: it is no part of the word."""
        if self._raised is None:
            return
        words = "".join(self._line[self._raised :]).strip(" []()")
        if words.isdecimal() and words.isascii():
            self._line[self._raised :] = [raised(words)]
        self._raised = None


def _hides(tag: str, attributes: Mapping[str, str], style: str) -> str | None:
    """Return what the words in an element that hides them are told as; None: it shows them."""
    if tag == "del":
        return "deleted"
    if tag in _PASSED_OVER or (style and _BULLET_OF_LIST.search(style)):
        return ""
    return "hidden" if "hidden" in attributes or (style and _HIDING.search(style)) else None


def _mail_address(address: str) -> str:
    if not address.lower().startswith("mailto:"):
        return ""
    return address[len("mailto:") :].partition("?")[0].strip()


def read_html(html: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a page, and what is to be said of it."""
    from lxml import etree  # type: ignore[import-untyped]

    html = _COPIED.sub("", html, count=1) if _COPIED.match(html) else html
    reader = PageReader()
    parser = etree.HTMLParser(target=reader, huge_tree=True, encoding="utf-8", no_network=True)
    parser.feed(html.encode("utf-8", errors="replace"))
    text = str(parser.close())
    repairs = []
    if reader.hidden:
        repairs.append(said.HIDDEN.say(count=reader.hidden))
    if reader.deleted:
        repairs.append(said.ACCEPTED.say(count=reader.deleted))
    if reader.is_too_deep:
        repairs.append(said.TOO_DEEP.text)
    return text, tuple(repairs)
