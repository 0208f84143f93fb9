"""The words of a Word document (DOCX) as they read with all tracked changes accepted.

Read by ourselves from its XML, because the readers there are pass over what stands in tracked
insertions, text boxes, footnotes or fields, and nothing may be lost.
"""

import re
from collections.abc import Iterator

from festdesk.base.errors import InputProblem
from festdesk.intake.formats import refusals, said
from festdesk.intake.formats.archives import Parts
from festdesk.intake.formats.composing import Composer, is_file_name, raised
from festdesk.intake.formats.docx_styles import Styles, is_on, is_raised
from festdesk.intake.formats.xml_parts import Element, attribute, parse, tag_of, text_of

_WRAPPERS = frozenset(
    [
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "hyperlink",
        "fldSimple",
        "bdo",
        "dir",
        "ins",
        "moveTo",
        "AlternateContent",
        "Choice",
        "ruby",
        "rubyBase",
        "oMath",
        "oMathPara",
        "r",
    ]
)
_LEFT_OUT = frozenset(("del", "moveFrom"))
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_RUNNING = re.compile(r"word/(?:header|footer)\d*\.xml")


def read_docx(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a document, and what is to be said of it; raises `InputProblem`."""
    parts = Parts(content, name)
    main = next((p for p in parts.names if p.startswith("word/document")), "word/document.xml")
    root, is_whole = parse(parts.read(main))
    if root is None:
        raise InputProblem(refusals.BROKEN, name=name)
    reader = _Reader(parts, main)
    for body in root:
        if tag_of(body) == "body":
            reader.blocks(body, reader.composer)
    reader.add_notes()
    repairs = []
    if reader.hidden:
        repairs.append(said.HIDDEN.say(count=reader.hidden))
    if reader.changes:
        repairs.append(said.ACCEPTED.say(count=reader.changes))
    if repeated := " · ".join(reader.running_lines()):
        repairs.append(said.REPEATED.say(words=repeated))
    if parts.is_cut_off or not is_whole:
        repairs.append(said.CUT_OFF.text)
    return reader.composer.text(), tuple(repairs)


class _Reader:
    """A document while it is read."""

    def __init__(self, parts: Parts, main: str) -> None:
        self.hidden = self.changes = 0
        self.composer = Composer()
        self._parts = parts
        self._styles = Styles(parse(parts.read("word/styles.xml"))[0])
        self._addresses = _addresses(parts, main)
        self._notes: list[tuple[str, str]] = []  # the kind and the number in the file
        self._joined = ""  # of a paragraph whose end was deleted
        self._after: list[tuple[str, object]] = []  # pictures and text boxes of a paragraph
        self._last_style = ""

    def blocks(self, parent: Element, composer: Composer) -> None:
        """Add what stands below an element, paragraph by paragraph."""
        for child in parent:
            tag = tag_of(child)
            if tag == "p":
                self._paragraph(child, composer)
            elif tag == "tbl":
                self._table(child, composer)
            elif tag in _LEFT_OUT:
                self.changes += 1
            elif tag in _WRAPPERS:
                self.blocks(child, composer)

    def _paragraph(self, paragraph: Element, composer: Composer) -> None:
        look = self._styles.look_of(paragraph)
        text = self._joined + "".join(self._words(paragraph))
        self._joined = ""
        if look.end_is_deleted:
            self._joined = text
            self.changes += 1
            return
        if look.space_before > self._styles.least_gap:
            composer.gap()
        if not text.strip(" \t\n"):
            composer.gap()
        elif look.is_heading:
            composer.heading(text)
        elif look.is_caption:
            composer.apart(text)
        elif look.is_item:
            composer.item(text)
        else:
            composer.paragraph(text, is_tight=True)
        if look.space_after > self._styles.least_gap and not look.is_item:
            composer.gap()
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
        for row in _within(table, "tr"):
            if row.find("{*}trPr/{*}del") is not None:
                self.changes += 1
                continue
            cells = []
            for cell in _within(row, "tc"):
                inner = Composer()
                self.blocks(cell, inner)
                cells.append(inner.text())
            composer.row(cells)
        composer.gap()

    def _words(self, parent: Element) -> Iterator[str]:
        """Yield the pieces of a line."""
        for child in parent:
            tag = tag_of(child)
            if tag == "t":
                yield text_of(child)
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag in _LEFT_OUT:
                self.changes += 1
            elif tag == "r" and is_on(child.find("{*}rPr"), "vanish"):
                self.hidden += any((t.text or "").strip() for t in child.iter("{*}t"))
            elif tag in _WRAPPERS:
                self.changes += tag in {"ins", "moveTo"}
                words = "".join(self._words(child))
                yield raised(words) if words.isdecimal() and is_raised(child) else words
                if tag == "hyperlink":
                    yield self._mail(child)
            else:
                yield from self._special(child, tag)

    def _special(self, child: Element, tag: str) -> Iterator[str]:
        if tag == "sym":
            code = int(attribute(child, "char") or "0", 16)
            yield chr(code) if code and not 0xE000 <= code <= 0xF8FF else "•"  # noqa: PLR2004
        elif tag in {"footnoteReference", "endnoteReference", "commentReference"}:
            kind = tag.removesuffix("Reference")
            self._notes.append((kind, attribute(child, "id")))
            if kind != "comment":
                number = sum(other != "comment" for other, _ in self._notes)
                yield raised(str(number))
        elif tag in {"drawing", "pict", "object"}:
            self._picture(child)
        elif tag in {"e", "num", "den", "sup", "sub", "d", "f", "sSup", "sSub"}:  # of a formula
            yield from self._words(child)

    def _picture(self, drawing: Element) -> None:
        """Note the words for a picture, and the text boxes, which follow the paragraph."""
        waiting = [drawing]
        while waiting:
            inner = waiting.pop()
            tag = tag_of(inner)
            if tag == "txbxContent":
                self._after.append(("box", inner))
                continue
            words = inner.get("descr") if tag in {"docPr", "cNvPr"} else None
            words = inner.get("alt") if tag in {"shape", "rect"} else words
            if words and not is_file_name(words) and ("alt", words) not in self._after:
                self._after.append(("alt", words))
            waiting += [child for child in reversed(inner) if tag_of(child) != "Fallback"]

    def _mail(self, link: Element) -> str:
        address = self._addresses.get(attribute(link, "id"), "")
        if not address.lower().startswith("mailto:"):
            return ""
        mail = address[len("mailto:") :].partition("?")[0]
        told = "".join(t.text or "" for t in link.iter("{*}t"))
        return "" if mail.lower() in told.lower() else f" ({mail})"

    def add_notes(self) -> None:
        """Add footnotes, endnotes and comments, in the order in which they are called."""
        found: dict[tuple[str, str], Element] = {}
        for kind in ("footnote", "endnote", "comment"):
            root, _ = parse(self._parts.read(f"word/{kind}s.xml"))
            for note in root if root is not None else ():
                found[kind, attribute(note, "id")] = note
        number = 0
        for key in self._notes:
            number += key[0] != "comment"
            note = found.get(key)
            if note is None:
                continue
            inner = Composer()
            self._after = []
            self.blocks(note, inner)
            author = attribute(note, "author")
            told = raised(str(number)) + " " if key[0] != "comment" else ""
            self.composer.note(told + inner.text() + (f" ({author})" if author else ""))

    def running_lines(self) -> list[str]:
        """Return the lines of headers and footers, each once."""
        found: dict[str, None] = {}
        for part in self._parts.names:
            if _RUNNING.fullmatch(part):
                root, _ = parse(self._parts.read(part))
                inner = Composer()
                if root is not None:
                    self.blocks(root, inner)
                found |= {line: None for line in inner.text().split("\n") if _has_letters(line)}
        return list(found)


def _within(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those that a wrapper holds."""
    for child in parent:
        found = tag_of(child)
        if found == tag:
            yield child
        elif found in _WRAPPERS:
            yield from _within(child, tag)


def _has_letters(line: str) -> bool:
    return any(letter.isalpha() for letter in line)


def _addresses(parts: Parts, main: str) -> dict[str, str]:
    folder, _, file = main.rpartition("/")
    root, _ = parse(parts.read(f"{folder}/_rels/{file}.rels"))
    return {rel.get("Id", ""): rel.get("Target", "") for rel in (root if root is not None else ())}
