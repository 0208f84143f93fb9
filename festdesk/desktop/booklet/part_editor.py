"""One part of the book: its own words in each language, its pictures, its PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QSpinBox, QVBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.booklet.book import Book, PlannedPart
from festdesk.books.tables import PartKind
from festdesk.desktop import theme
from festdesk.desktop.booklet.part_pictures import PartPictures, read_file
from festdesk.desktop.booklet.pdf_facts import PdfFacts, facts_of
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.book_words import part_in_words
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.language_bar import LanguageBar
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.books import change_part, set_part_pdf, write_part

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.errors import KnownError

_LARGEST_BYTES = 500_000_000
_MOST_PAGES = 64
_LEAST_LINES = 6
# What a kind of part can hold of its own besides a heading.
_WITH_TEXT = {
    PartKind.COVER, PartKind.INSIDE_COVER, PartKind.FOREWORD, PartKind.PRACTICAL, PartKind.LEGEND,
    PartKind.JURIES, PartKind.GUESTS, PartKind.PRINT_SOURCES, PartKind.THANKS, PartKind.SPONSORS,
    PartKind.TEXT_PAGE, PartKind.IMPRINT,
}  # fmt: skip
_WITH_AUTHOR = {PartKind.FOREWORD, PartKind.TEXT_PAGE}
_WITH_PICTURES = {
    PartKind.COVER, PartKind.INSIDE_COVER, PartKind.FOREWORD, PartKind.JURIES, PartKind.THANKS,
    PartKind.SPONSORS, PartKind.ADVERTISEMENT, PartKind.TEXT_PAGE, PartKind.IMPRINT,
}  # fmt: skip
_WITH_PDF = {
    PartKind.PDF_PAGES, PartKind.ADVERTISEMENT, PartKind.COVER, PartKind.INSIDE_COVER,
}  # fmt: skip


@dataclass(frozen=True)
class _Words:
    """The fields of one language."""

    caption: QLabel
    heading: LineField
    body: TextField
    author: LineField

    def widgets(self) -> tuple[QWidget, ...]:
        """Return all of it in the order of the tab key."""
        return self.caption, self.heading, self.body, self.author


class PartEditor(QWidget):
    """Shows the part that is chosen in the plan and writes what is changed, act by act."""

    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._product = ""
        self._part: PlannedPart | None = None
        self._facts_of = ""  # the PDF whose facts are shown
        self.title = theme.heading(QLabel(self), 2)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.is_on = QCheckBox(self.tr("&In the book"), self)
        self.starts_right = QCheckBox(self.tr("Begins on a ri&ght-hand page"), self)
        self.pages = QSpinBox(self)
        self.languages = LanguageBar(self)
        self.words: dict[str, _Words] = {}
        self.pictures = PartPictures(desk, self)
        self.pdf = QLabel(self)
        self.choose_pdf = quiet_button(self.tr("Choose a PDF …"), self)
        self.drop_pdf = quiet_button(self.tr("Take it out"), self)
        self._set_out()
        self._connect()

    def _set_out(self) -> None:
        self.pages.setRange(1, _MOST_PAGES)
        self.pages.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.pages.setAccessibleName(self.tr("Number of pages"))
        self.pages.setKeyboardTracking(False)
        self.pdf.setTextFormat(Qt.TextFormat.PlainText)
        self.pdf.setWordWrap(True)
        self.pages_caption = QLabel(self.tr("Nu&mber of pages"), self)
        self.pages_caption.setBuddy(self.pages)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(theme.SPACE)
        self.layout_of = QVBoxLayout(self)
        self.layout_of.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        self.layout_of.setSpacing(theme.SPACE)
        left = Qt.AlignmentFlag.AlignLeft
        self.layout_of.addWidget(self.title)
        self.layout_of.addWidget(self.is_on)
        self.layout_of.addWidget(self.starts_right)
        self.layout_of.addWidget(self.pages_caption)
        self.layout_of.addWidget(self.pages, 0, left)
        self.layout_of.addWidget(self.languages)
        self.layout_of.addLayout(self._fields)
        self.layout_of.addWidget(self.pictures)
        self.layout_of.addWidget(self.pdf)
        self.layout_of.addWidget(self.choose_pdf, 0, left)
        self.layout_of.addWidget(self.drop_pdf, 0, left)
        self.layout_of.addStretch(1)

    def _connect(self) -> None:
        self.is_on.clicked.connect(self._write_on)
        self.starts_right.clicked.connect(self._write_right)
        self.pages.valueChanged.connect(self._write_pages)
        self.languages.changed.connect(self._show_languages)
        self.pictures.message.connect(self.message)
        self.choose_pdf.clicked.connect(self._ask_for_pdf)
        self.drop_pdf.clicked.connect(self._drop_pdf)

    # What is shown

    @property
    def key(self) -> str:
        """The key of the part that is shown."""
        return self._part.key if self._part is not None else ""

    def show_part(self, book: Book, part: PlannedPart, languages: Sequence[str]) -> None:
        """Show a part; its words in all languages of the edition, the book's own in sight."""
        self._product, self._part = str(book.product), part
        kind = part.kind
        is_open = not self._desk.read_only
        self.title.setText(part_in_words(kind))
        with QSignalBlocker(self.pages):
            self.pages.setValue(part.pages)
        self.is_on.setChecked(part.is_on)
        self.starts_right.setChecked(part.starts_right)
        self.starts_right.setVisible(kind not in {PartKind.COVER, PartKind.INSIDE_COVER})
        self.pages.setVisible(kind == PartKind.NOTES)
        self.pages_caption.setVisible(kind == PartKind.NOTES)
        self._offer_languages(languages, book.languages)
        by_language = {text.language: text for text in part.texts}
        for language, words in self.words.items():
            text = by_language.get(language)
            words.heading.set_stored(text.heading if text else "")
            words.body.set_stored(text.body if text else "")
            words.author.set_stored(text.author if text else "")
            for field in (words.heading, words.body, words.author):
                field.setReadOnly(not is_open)
        self._show_languages()
        self.pictures.setVisible(kind in _WITH_PICTURES)
        if kind in _WITH_PICTURES:
            self.pictures.show_part(self._product, part)
        self._show_pdf(part)
        controls = (self.is_on, self.starts_right, self.pages, self.choose_pdf, self.drop_pdf)
        for control in controls:
            control.setEnabled(is_open)

    def _offer_languages(self, languages: Sequence[str], shown: Sequence[str]) -> None:
        self.languages.set_languages(languages, shown=shown[:2])
        if tuple(self.words) == tuple(languages):
            return
        for words in self.words.values():
            for widget in words.widgets():
                self._fields.removeWidget(widget)
                widget.deleteLater()
        self.words = {}
        for language in languages:
            words = self.words[language] = self._make_words(language)
            for widget in words.widgets():
                self._fields.addWidget(widget)
            for column in ("heading", "body", "author"):
                field = getattr(words, column)
                field.committed.connect(partial(self._write_words, language, column))

    def _make_words(self, language: str) -> _Words:
        named = language_name(language, user_language()).capitalize()
        caption = QLabel(named, self)
        caption.setProperty("role", "muted")
        heading = LineField(self.tr("Heading, {language}").format(language=named), self)
        heading.setPlaceholderText(self.tr("Heading"))
        said = self.tr("Text, {language}").format(language=named)
        body = TextField(said, self, least_lines=_LEAST_LINES)
        body.setPlaceholderText(self.tr("Text; an empty line parts paragraphs"))
        author = LineField(self.tr("Signed by, {language}").format(language=named), self)
        author.setPlaceholderText(self.tr("Signed by"))
        return _Words(caption, heading, body, author)

    def _show_languages(self) -> None:
        kind = self._part.kind if self._part is not None else PartKind.NOTES
        shown = self.languages.shown()
        for language, words in self.words.items():
            is_shown = language in shown
            words.caption.setVisible(is_shown and len(self.words) > 1)
            words.heading.setVisible(is_shown)
            words.body.setVisible(is_shown and kind in _WITH_TEXT)
            words.author.setVisible(is_shown and kind in _WITH_AUTHOR)

    def focus_words(self, field: str) -> None:
        """Focus words by column and language, such as “body:en”; the first where there are none."""
        column, _, language = field.partition(":")
        if language in self.words:
            self.languages.show_language(language)
        words = self.words.get(language) or next(iter(self.words.values()), None)
        if words is not None:
            meant = {"heading": words.heading, "body": words.body, "author": words.author}
            meant.get(column, words.heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Write what is being typed."""
        for words in self.words.values():
            for field in (words.heading, words.body, words.author):
                field.commit()

    # Acts

    def _act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        failed: "Callable[[KnownError], None] | None" = None,
    ) -> None:
        self._desk.act(label, change, None, failed or self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))

    def _change_label(self) -> str:
        kind = part_in_words(self._part.kind) if self._part is not None else ""
        return self.tr("Change “{part}”").format(part=kind)

    def _write(self, **values: Any) -> None:  # noqa: ANN401 -- any column's value
        change = partial(change_part, product=self._product, key=self.key, **values)
        self._act(self._change_label(), change)

    def _write_on(self, is_on: bool) -> None:
        self._write(is_on=is_on)

    def _write_right(self, starts_right: bool) -> None:
        self._write(starts_right=starts_right)

    def _write_pages(self, pages: int) -> None:
        self._write(pages=pages)

    def _write_words(self, language: str, column: str, text: str) -> None:
        words: dict[str, Any] = {column: text}
        change = partial(
            write_part, product=self._product, key=self.key, language=language, **words
        )
        self._act(self._change_label(), change)

    # Finished PDFs

    def _show_pdf(self, part: PlannedPart) -> None:
        can = part.kind in _WITH_PDF
        self.choose_pdf.setVisible(can)
        self.drop_pdf.setVisible(can and part.sha256 is not None)
        self.pdf.setVisible(can)
        if not can:
            return
        if part.sha256 is None:
            self._facts_of = ""
            self.pdf.setText(self.tr("No finished PDF is chosen."))
        elif part.sha256 != self._facts_of:
            self._facts_of = part.sha256
            self.pdf.setText(self.tr("Reading the PDF …"))
            self._desk.picture(part.sha256, partial(self._read_facts, part.sha256))

    def _read_facts(self, sha256: str, content: bytes | None) -> None:
        if content is None:
            if sha256 == self._facts_of:
                self.pdf.setText(self.tr("The file lacks this PDF. Choose it again."))
            return
        run_in_pool(partial(facts_of, content), then=partial(self._show_facts, sha256), parent=self)

    def _show_facts(self, sha256: str, facts: PdfFacts | None) -> None:
        if sha256 != self._facts_of:
            return
        if facts is None:
            self.pdf.setText(self.tr("This PDF cannot be opened. Choose another one."))
            return
        self.pdf.setText(
            self.tr("Finished PDF: {pages} pages, {width} × {height} mm").format(
                pages=facts.pages,
                width=_in_words(facts.width_mm),
                height=_in_words(facts.height_mm),
            )
        )

    def _ask_for_pdf(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a finished PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.fileSelected.connect(self.take_pdf)
        dialog.open()

    def take_pdf(self, path: str) -> None:
        """Make the pages of a PDF file those of the part."""
        change = partial(_take_pdf, product=self._product, key=self.key, path=Path(path))
        self._act(self.tr("Choose a finished PDF"), change)

    def _drop_pdf(self) -> None:
        self._write(sha256=None)


def _in_words(length_mm: float) -> str:
    return QLocale().toString(round(length_mm, 1), "g", 6)


def _take_pdf(session: "Session", *, product: str, key: str, path: Path) -> None:
    set_part_pdf(session, product, key, read_file(path, _LARGEST_BYTES), name=path.name)
