"""The words of an OpenDocument text (ODT) as they read with all tracked changes accepted."""

from collections.abc import Iterator

from festdesk.base.errors import InputProblem
from festdesk.intake.formats import refusals, said
from festdesk.intake.formats.archives import Parts
from festdesk.intake.formats.composing import Composer, in_one_line, is_file_name, raised
from festdesk.intake.formats.odt_styles import Styles
from festdesk.intake.formats.xml_parts import Element, attribute, parse, tag_of

_ZIP = b"PK\x03\x04"
# Left out, though words may stand in them: what else is there says them too, or is no text.
_PASSED_OVER = frozenset(
    [
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "scripts",
        "event-listeners",
        "bookmark",
        "soft-page-break",
        "ruby-text",
        "note-citation",
        "creator",
        "date",
        "list-header-source",
    ]
)
_BLOCK_WRAPPERS = frozenset(
    [
        "text",
        "section",
        "index-body",
        "table-of-content",
        "illustration-index",
        "alphabetical-index",
        "bibliography",
        "index-title",
        "list-header",
        "table-header-rows",
        "table-rows",
        "table-row-group",
        "page-sequence",
    ]
)
_MOST_SPACES = 200
_SIGNS = {"tab": "\t", "line-break": "\n"}


def read_odt(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a document, and what is to be said of it; raises `InputProblem`."""
    if content.startswith(_ZIP):
        parts = Parts(content, name)
        if b"encryption-data" in parts.read("META-INF/manifest.xml"):
            raise InputProblem(refusals.ENCRYPTED, name=name)
        root, is_whole = parse(parts.read("content.xml"))
        usual, _ = parse(parts.read("styles.xml"))
        is_whole = is_whole and not parts.is_cut_off
    else:  # all of it in one file of XML
        root, is_whole = parse(content)
        usual = None
    if root is None:
        raise InputProblem(refusals.BROKEN, name=name)
    reader = _Reader(Styles(usual, root))
    for body in root.iterfind("{*}body/{*}text"):
        reader.blocks(body, reader.composer)
    for note in reader.notes:
        reader.composer.note(note)
    repairs = []
    if reader.hidden:
        repairs.append(said.HIDDEN.say(count=reader.hidden))
    if reader.changes:
        repairs.append(said.ACCEPTED.say(count=reader.changes))
    if repeated := " · ".join(reader.running_lines(usual if usual is not None else root)):
        repairs.append(said.REPEATED.say(words=repeated))
    if not is_whole:
        repairs.append(said.CUT_OFF.text)
    return reader.composer.text(), tuple(repairs)


class _Reader:
    """A document while it is read."""

    def __init__(self, styles: Styles) -> None:
        self.hidden = self.changes = 0
        self.composer = Composer()
        self.notes: list[str] = []
        self._styles = styles
        self._numbered = 0
        self._after: list[tuple[str, object]] = []  # pictures and text boxes of a paragraph

    def blocks(self, parent: Element, composer: Composer, *, is_item: bool = False) -> None:
        """Add what stands below an element, paragraph by paragraph."""
        for child in parent:
            tag = tag_of(child)
            if tag in {"p", "h"}:
                self._paragraph(child, composer, is_item=is_item)
                is_item = is_item and composer.is_empty
            elif tag == "list":
                for item in child:
                    self.blocks(item, composer, is_item=tag_of(item) == "list-item")
            elif tag == "table":
                self._table(child, composer)
            elif tag == "tracked-changes":
                self.changes += sum(1 for _ in child.iterfind("{*}changed-region"))
            elif tag == "section" and attribute(child, "display") == "none":
                self.hidden += 1
            elif tag == "frame":
                self._picture(child)
                self._add_after(composer)
            elif tag in _BLOCK_WRAPPERS:
                self.blocks(child, composer)

    def _paragraph(self, paragraph: Element, composer: Composer, *, is_item: bool) -> None:
        look = self._styles.look_of(attribute(paragraph, "style-name"))
        if look.is_hidden:
            self.hidden += 1
            return
        text = "".join(self._words(paragraph))
        if look.points_before > self._styles.least_gap and not is_item:
            composer.gap()
        if not text.strip(" \t\n"):
            composer.gap()
        elif tag_of(paragraph) == "h" or look.is_heading:
            composer.heading(text)
        elif is_item:
            composer.item(text)
        elif look.is_caption:
            composer.apart(text)
        else:
            composer.paragraph(text, is_tight=True)
        if look.points_after > self._styles.least_gap and not is_item:
            composer.gap()
        self._add_after(composer)

    def _add_after(self, composer: Composer) -> None:
        after, self._after = self._after, []
        for kind, what in after:
            if kind == "alt":
                composer.apart(str(what))
            else:
                box = Composer()
                self.blocks(what, box)
                composer.apart(box.text())

    def _table(self, table: Element, composer: Composer) -> None:
        composer.gap()
        for row in _rows(table):
            cells = []
            for cell in row:
                if tag_of(cell) in {"table-cell", "covered-table-cell"}:
                    inner = Composer()
                    self.blocks(cell, inner)
                    cells.append(inner.text())
            composer.row(cells)
        composer.gap()

    def _words(self, parent: Element) -> Iterator[str]:
        """Yield the pieces of a line; white space in the file is one space."""
        yield in_one_line(parent.text or "")
        for child in parent:
            yield from self._piece(child, tag_of(child))
            yield in_one_line(child.tail or "")

    def _piece(self, child: Element, tag: str) -> Iterator[str]:
        if tag == "s":
            count = attribute(child, "c")
            yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1)
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == "note":
            yield self._note(child)
        elif tag == "annotation":
            self._remark(child)
        elif tag == "frame":
            self._picture(child)
        elif tag == "span":
            yield from self._span(child)
        elif tag in {"hidden-text", "hidden-paragraph"}:
            self.hidden += 1
        elif tag and tag not in _PASSED_OVER:
            yield from self._words(child)
            if tag == "a":
                yield _mail(child)

    def _span(self, span: Element) -> Iterator[str]:
        look = self._styles.look_of(attribute(span, "style-name"))
        if look.is_hidden:
            self.hidden += bool("".join(span.itertext()).strip())
            return
        words = "".join(self._words(span))
        yield raised(words) if look.is_raised and words.isdecimal() else words

    def _note(self, note: Element) -> str:
        self._numbered += 1
        number = raised(str(self._numbered))
        inner = Composer()
        for body in note.iterfind("{*}note-body"):
            self.blocks(body, inner)
        self.notes.append(f"{number} {inner.text()}")
        return number

    def _remark(self, remark: Element) -> None:
        inner = Composer()
        self.blocks(remark, inner)
        author = "".join(found.text or "" for found in remark.iterfind("{*}creator"))
        self.notes.append(inner.text() + (f" ({author})" if author else ""))

    def _picture(self, frame: Element) -> None:
        """Note the words for a picture, and its text box, which follow the paragraph."""
        for child in frame:
            tag = tag_of(child)
            words = (child.text or "").strip()
            if tag in {"desc", "title"} and words and not is_file_name(words):
                self._after.append(("alt", words))
            elif tag == "text-box":
                self._after.append(("box", child))

    def running_lines(self, root: Element) -> list[str]:
        """Return the lines of headers and footers, each once."""
        found: dict[str, None] = {}
        for page in root.iterfind("{*}master-styles/{*}master-page"):
            for part in page:
                if tag_of(part).startswith(("header", "footer")):
                    inner = Composer()
                    self.blocks(part, inner)
                    lines = inner.text().split("\n")
                    found |= {line: None for line in lines if any(map(str.isalpha, line))}
        return list(found)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        tag = tag_of(child)
        if tag == "table-row":
            yield child
        elif tag in _BLOCK_WRAPPERS:
            yield from _rows(child)


def _mail(link: Element) -> str:
    address = attribute(link, "href")
    mail = address[len("mailto:") :].partition("?")[0]
    is_mail = address.lower().startswith("mailto:")
    return f" ({mail})" if is_mail and mail not in "".join(link.itertext()) else ""
