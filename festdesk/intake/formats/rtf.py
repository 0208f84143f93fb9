"""The words of a document in RTF, as they read with all tracked changes accepted.

Read by ourselves: what reads RTF elsewhere mixes footnotes, links and the bars of table cells into
the text, and the format's rules are few.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from festdesk.base.errors import InputProblem
from festdesk.intake.formats import refusals, said
from festdesk.intake.formats.composing import Composer, raised
from festdesk.intake.formats.rtf_tokens import CHARSETS, PAGES, Part, Token, tokens_of

_LEAST_GAP = 60  # twentieths of a point from which on two paragraphs look apart
_LETTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "nestcell": "\t",
    "nestrow": "\n",
}
_SIGNS = {"~": "\xa0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\"}
_NOTES = frozenset(("footnote", "annotation"))
_RUNNING = frozenset(
    ["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"]
)
_MAIL = re.compile(r"HYPERLINK\s+\"mailto:([^\"?]+)", re.IGNORECASE)
# Groups whose words are no part of the text, also where no star says so.
_PASSED_OVER = frozenset(
    [
        "colortbl",
        "info",
        "pict",
        "listtext",
        "pntext",
        "nonshppict",
        "shprslt",
        "themedata",
        "datastore",
        "xe",
        "tc",
        "rxe",
        "filetbl",
        "revtbl",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "mmathPr",
        "latentstyles",
        "listtable",
        "listoverridetable",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "atnid",
        "atnauthor",
        "atnref",
        "atndate",
        "objdata",
        "objclass",
        "bkmkstart",
        "bkmkend",
        "template",
        "pgptbl",
        "nonesttables",
        "sp",
        "background",
    ]
)
# Groups with a star that hold words all the same.
_STARRED = frozenset(("shpinst", "shptxt", "fldinst", "annotation", "nesttableprops", "ud"))


@dataclass(slots=True)
class _Target:
    """Where words go: the document, a note, a running head or a text box."""

    kind: str = ""
    composer: Composer = field(default_factory=Composer)
    cell: Composer = field(default_factory=Composer)
    cells: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group."""

    target: _Target
    page: str
    passes_over: str = ""  # the group that is passed over
    skipped_after_unicode: int = 1
    is_hidden: bool = False
    is_deleted: bool = False
    is_raised: bool = False
    in_table: bool = False
    is_item: bool = False
    is_heading: bool = False
    is_result: bool = False  # the words of a field, such as a link
    before: int = 0
    after: int = 0


def read_rtf(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a document, and what is to be said of it; raises `InputProblem`."""
    reader = _Reader()
    for token in tokens_of(content):
        reader.take(token)
        if reader.is_over:
            break
    text = reader.close()
    if not text and not reader.is_over:
        raise InputProblem(refusals.BROKEN, name=name)
    repairs = []
    if reader.hidden:
        repairs.append(said.HIDDEN.say(count=reader.hidden))
    if reader.changes:
        repairs.append(said.ACCEPTED.say(count=reader.changes))
    if reader.running:
        repairs.append(said.REPEATED.say(words=" · ".join(reader.running)))
    if not reader.is_over:
        repairs.append(said.CUT_OFF.text)
    return text, tuple(repairs)


class _Reader:
    """A document while it is read, token by token."""

    def __init__(self) -> None:
        self.hidden = self.changes = 0
        self.is_over = False
        self.running: dict[str, None] = {}
        self._main = _Target()
        self._state = _State(self._main, "cp1252")
        self._stack: list[_State] = []
        self._bytes = bytearray()  # not yet decoded
        self._starts_group = self._is_starred = False
        self._to_skip = 0  # stand-ins after a letter of Unicode
        self._fonts: dict[int, str] = {}
        self._font = 0  # in the table of fonts: which is described
        self._styles: dict[int, bool] = {}  # whether they are headings
        self._style = 0
        self._boxes: list[str] = []
        self._number = 0
        self._mail = ""  # where a link leads whose words come next
        self._was_hidden = self._was_changed = False

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.part is Part.OPEN:
            self._flush()
            self._stack.append(self._state)
            self._starts_group, self._is_starred = True, False
            self._to_skip = 0
            return
        if token.part is Part.CLOSE:
            self._end_group()
        elif token.part is Part.WORD:
            self._word(token.word, token.number)
        elif token.part is Part.SIGN:
            self._sign(token.word)
        else:
            self._take_bytes(token.content)
        if not (token.part is Part.SIGN and token.word == "*"):
            self._starts_group = False

    def close(self) -> str:
        """Return the text of the document."""
        self._flush()
        self._end_paragraph()
        return self._main.composer.text()

    # Groups

    def _end_group(self) -> None:
        self._flush()
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        self.is_over = not self._stack
        if ended.target is not self._state.target:
            self._finish(ended)
        elif self._mail and ended.is_result and not self._state.is_result:
            told = "".join(self._state.target.words)
            mail, self._mail = self._mail, ""
            self._say("" if mail.lower() in told.lower() else f" ({mail})")

    def _finish(self, ended: _State) -> None:
        """Put what a note, a running head or a text box says where it belongs."""
        outer, self._state = self._state, ended
        self._end_paragraph()
        self._state = outer
        text = ended.target.composer.text()
        if ended.target.kind == "footnote":
            self._main.composer.note(f"{raised(str(self._number))} {text}")
        elif ended.target.kind == "annotation":
            self._main.composer.note(text)
        elif ended.target.kind == "running":
            lines = text.split("\n")
            self.running |= {line: None for line in lines if any(map(str.isalpha, line))}
        elif ended.target.kind == "field":
            found = _MAIL.search(text)
            self._mail = found[1] if found else ""
        elif text:
            self._boxes.append(text)

    def _begin_destination(self, word: str) -> bool:
        """Take the first word of a group; return whether it says what the group is."""
        kind = ""
        if word in _NOTES:
            kind = word
            if word == "footnote":
                self._number += 1
                self._state.target.words.append(raised(str(self._number)))
        elif word in _RUNNING:
            kind = "running"
        else:
            kind = {"shptxt": "box", "fldinst": "field"}.get(word, "")
        if kind:
            target = _Target(kind)
            self._state = replace(
                self._state, target=target, in_table=False, is_item=False, is_raised=False
            )
            return True
        is_unknown = self._is_starred and word not in _STARRED
        if word in {"fonttbl", "stylesheet"} or word in _PASSED_OVER or is_unknown:
            self._state = replace(self._state, passes_over=word)
            return True
        if word == "fldrslt":
            self._state = replace(self._state, is_result=True)
        return word in _STARRED

    # Words

    def _word(self, word: str, number: int | None) -> None:
        if word != "u":
            if self._to_skip and not self._starts_group and word not in _BREAKS:
                self._to_skip -= 1
                if word in _LETTERS:
                    return
            self._flush()
        if self._starts_group and not self._state.passes_over and self._begin_destination(word):
            return
        state = self._state
        if state.passes_over:
            self._note_tables(state.passes_over, word, number)
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in _LETTERS:
            self._say(_LETTERS[word])
        elif word in _BREAKS:
            _BREAKS[word](self)
        elif word in _SETTERS:
            self._state = _SETTERS[word](state, 1 if number is None else number)
        else:
            self._set_page(word, number)

    def _set_page(self, word: str, number: int | None) -> None:
        """Take what says which code page or style holds from here on."""
        page = ""
        if word == "ansicpg" and number:
            page = _known_page(f"cp{number}") if number != _UTF_8 else "utf-8"
        elif word in PAGES:
            page = PAGES[word]
        elif word == "f" and number is not None:
            page = self._fonts.get(number, "")
        elif word == "s" and number is not None:
            self._state = replace(self._state, is_heading=self._styles.get(number, False))
        if page:
            self._state = replace(self._state, page=page)

    def _note_tables(self, table: str, word: str, number: int | None) -> None:
        """Learn of the code pages of fonts and of the styles that are headings."""
        if table == "fonttbl" and word == "f" and number is not None:
            self._font = number
        elif table == "fonttbl" and word == "fcharset" and number is not None:
            page = CHARSETS.get(number, "")
            # The charset of every Western font says no more than the document does.
            if page and number > 2:  # noqa: PLR2004 -- symbols are 2
                self._fonts[self._font] = page
            elif number == 0:
                self._fonts[self._font] = "cp1252"
        elif table == "stylesheet" and word == "s" and number is not None:
            self._style = number
        elif table == "stylesheet" and word == "outlinelevel":
            self._styles[self._style] = True

    def _unicode(self, number: int) -> None:
        if self._bytes:
            self._flush()
        self._say(chr(number % 0x10000))
        self._to_skip = self._state.skipped_after_unicode

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._is_starred = self._starts_group
        elif sign in "\r\n":
            _BREAKS["par"](self)
        elif sign in _SIGNS:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._flush()
                self._say(_SIGNS[sign])

    def _take_bytes(self, content: bytes) -> None:
        skipped = min(self._to_skip, len(content))
        self._to_skip -= skipped
        if not self._state.passes_over:
            self._bytes += content[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            content, self._bytes = bytes(self._bytes), bytearray()
            self._say(content.decode(self._state.page, errors="replace"))

    def _say(self, words: str) -> None:
        state = self._state
        if state.passes_over:
            return
        if state.is_deleted or state.is_hidden:
            is_seen = bool(words.strip())
            self.changes += is_seen and state.is_deleted and not self._was_changed
            self.hidden += is_seen and not state.is_deleted and not self._was_hidden
            self._was_changed, self._was_hidden = state.is_deleted, state.is_hidden
            return
        self._was_changed = self._was_hidden = False
        is_number = state.is_raised and words.strip().isdecimal()
        state.target.words.append(raised(words.strip()) if is_number else words)

    # Paragraphs, cells and rows

    def _end_paragraph(self) -> None:
        state, target = self._state, self._state.target
        text = _whole("".join(target.words))
        target.words = []
        composer = target.cell if state.in_table else target.composer
        if state.before > _LEAST_GAP:
            composer.gap()
        if not text.strip(" \t\n"):
            composer.gap()
        elif state.is_heading:
            composer.heading(text)
        elif state.is_item:
            composer.item(text)
        else:
            composer.paragraph(text, is_tight=True)
        if state.after > _LEAST_GAP and not state.is_item:
            composer.gap()
        if target.kind != "box":
            boxes, self._boxes = self._boxes, []
            for box in boxes:
                composer.apart(box)

    def end_paragraph(self) -> None:
        """Take the end of a paragraph."""
        self._flush()
        if not self._state.passes_over:
            self._end_paragraph()

    def end_cell(self) -> None:
        """Take the end of a cell."""
        self._flush()
        target = self._state.target
        self._state, outer = replace(self._state, in_table=True), self._state
        self._end_paragraph()
        self._state = outer
        target.cells.append(target.cell.text())
        target.cell = Composer()

    def end_row(self) -> None:
        """Take the end of a row."""
        target = self._state.target
        target.composer.row(target.cells)
        target.cells = []

    def leave_room(self) -> None:
        """Take the end of a page, a column or a section."""
        self.end_paragraph()
        self._state.target.composer.gap()


_UTF_8 = 65001
_BREAKS: dict[str, Callable[[_Reader], None]] = {
    "par": _Reader.end_paragraph,
    "cell": _Reader.end_cell,
    "row": _Reader.end_row,
    "sect": _Reader.leave_room,
    "page": _Reader.leave_room,
    "column": _Reader.leave_room,
}
_SETTERS: dict[str, Callable[[_State, int], _State]] = {
    "uc": lambda state, number: replace(state, skipped_after_unicode=max(number, 0)),
    "v": lambda state, number: replace(state, is_hidden=bool(number)),
    "deleted": lambda state, number: replace(state, is_deleted=bool(number)),
    "super": lambda state, number: replace(state, is_raised=bool(number)),
    "up": lambda state, number: replace(state, is_raised=number > 0),
    "nosupersub": lambda state, _: replace(state, is_raised=False),
    "plain": lambda state, _: replace(state, is_hidden=False, is_deleted=False, is_raised=False),
    "pard": lambda state, _: replace(
        state, in_table=False, is_item=False, is_heading=False, before=0, after=0
    ),
    "intbl": lambda state, _: replace(state, in_table=True),
    "ls": lambda state, number: replace(state, is_item=number > 0),
    "sb": lambda state, number: replace(state, before=number),
    "sa": lambda state, number: replace(state, after=number),
    "outlinelevel": lambda state, _: replace(state, is_heading=True),
}


def _known_page(page: str) -> str:
    try:
        return codecs.lookup(page).name
    except LookupError:
        return ""


def _whole(text: str) -> str:
    """Return `text` with the halves of letters beyond the first plane of Unicode put together."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", errors="replace")
