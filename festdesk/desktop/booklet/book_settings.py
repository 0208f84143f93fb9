"""How a book is made as a whole: design, size, languages, signature."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.booklet.book import MOST_LANGUAGES, Book
from festdesk.booklet.designs import design_name, design_of, shipped_designs
from festdesk.booklet.signatures import USUAL_SIGNATURES
from festdesk.booklet.trim import Trim
from festdesk.books.tables import Arrangement
from festdesk.desktop import theme
from festdesk.desktop.booklet.design_editor import DesignEditor
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.books import add_design, change_book
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.errors import KnownError

_TENTHS = 10
_OWN = "own"
# A5 of ISO 216 is 148 × 210 mm; DL is a third of A4.
_FORMATS = {
    "A5": Trim(148.0, 210.0),
    "A4": Trim(210.0, 297.0),
    "170 × 240 mm": Trim(170.0, 240.0),
    "DL": Trim(99.0, 210.0),
}


class BookSettings(QWidget):
    """Shows how a book is made; each change is an act."""

    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book: Book | None = None
        self._own_size_is_wanted = False
        self.design = ChoiceField(self.tr("Design"), self)
        self.change_design = quiet_button("", self)
        self.format = ChoiceField(self.tr("Size of the page"), self)
        self.width_mm = LineField(self.tr("Width in mm"), self)
        self.height_mm = LineField(self.tr("Height in mm"), self)
        self.choices = [ChoiceField(self._ordinal(n), self) for n in range(MOST_LANGUAGES)]
        self.arrangement = ChoiceField(self.tr("How the languages stand"), self)
        self.signature = ChoiceField(self.tr("Pages of a signature"), self)
        self.note = muted("", self)
        self._set_out()
        self._connect()

    def _ordinal(self, number: int) -> str:
        names = (self.tr("First language"), self.tr("Second language"), self.tr("Third language"))
        return names[number]

    def _set_out(self) -> None:
        self.note.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnStretch(1, 1)
        size = QHBoxLayout()
        size.setSpacing(theme.SPACE)
        self._times = muted("×", self)
        self._unit = muted(self.tr("mm"), self)
        least = self.fontMetrics().averageCharWidth() * 6
        for widget in (self.width_mm, self._times, self.height_mm, self._unit):
            size.addWidget(widget)
        for line in (self.width_mm, self.height_mm):
            line.setMinimumWidth(least)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Design"), self.design),
            (self.tr("Si&ze"), self.format),
            (self.tr("La&nguages"), self.choices[0]),
            *(("", field) for field in self.choices[1:]),
            (self.tr("Arrangemen&t"), self.arrangement),
            (self.tr("Si&gnature"), self.signature),
        ]
        self._labels: dict[QWidget, QLabel] = {}
        row = 0
        for label, field in rows:
            named = muted(label, self)
            named.setBuddy(field)
            if isinstance(field, ChoiceField):
                field.setSizeAdjustPolicy(
                    ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                field.setMinimumContentsLength(10)
            self._labels[field] = named
            self._grid.addWidget(named, row, 0)
            self._grid.addWidget(field, row, 1)
            row += 1
            if field is self.design:
                self._grid.addWidget(self.change_design, row, 1, Qt.AlignmentFlag.AlignLeft)
                row += 1
            if field is self.format:
                self._grid.addLayout(size, row, 1)
                row += 1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.heading(QLabel(self.tr("Design, size, languages"), self), 2))
        layout.addLayout(self._grid)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.design.committed.connect(self._write_design)
        self.change_design.clicked.connect(self._edit_design)
        self.format.committed.connect(self._write_format)
        self.width_mm.committed.connect(self._write_size)
        self.height_mm.committed.connect(self._write_size)
        for field in self.choices:
            field.committed.connect(self._write_languages)
        self.arrangement.committed.connect(self._write_arrangement)
        self.signature.committed.connect(self._write_signature)

    # What is shown

    def show_book(self, snapshot: Snapshot, book: Book) -> None:
        """Show how a book is made."""
        self._book = book
        spoken = user_language()
        stored = snapshot.book(book.product)
        chosen = tuple(stored.languages) if stored is not None else ()
        chosen = tuple(code for code in chosen if code in snapshot.languages) or book.languages
        own = [(own.id, own.name) for own in snapshot.own_designs]
        shipped = [(name, design_name(name, spoken)) for name in shipped_designs()]
        self.design.set_choices([*shipped, *own])
        self.design.set_stored(book.design)
        said = (
            self.tr("Change it …")
            if own_id(snapshot, book.design)
            else self.tr("Make my own from this …")
        )
        self.change_design.setText(said)
        self.change_design.setAccessibleName(said)
        self.change_design.setEnabled(not self._desk.read_only)
        self._show_size(snapshot, book)
        named = [(c, language_name(c, spoken).capitalize()) for c in snapshot.languages]
        for number, field in enumerate(self.choices):
            none = [] if number == 0 else [("", self.tr("none"))]
            left = [choice for choice in named if choice[0] not in chosen[:number]]
            field.set_choices([*none, *left])
            field.set_stored(chosen[number] if number < len(chosen) else "")
            is_of_use = number <= len(chosen) and number < len(snapshot.languages)
            field.setVisible(is_of_use)
            self._labels[field].setVisible(is_of_use)
        self._show_arrangement(book, len(chosen))
        pages = sorted({*USUAL_SIGNATURES, book.signature_pages})
        self.signature.set_choices([(str(n), self._say_signature(n)) for n in pages])
        self.signature.set_stored(str(book.signature_pages))
        for widget in (
            self.design, self.format, *self.choices, self.arrangement, self.signature,
        ):  # fmt: skip
            widget.setEnabled(not self._desk.read_only)
        for line in (self.width_mm, self.height_mm):
            line.setReadOnly(self._desk.read_only)

    def _say_signature(self, pages: int) -> str:
        if pages == 1:
            return self.tr("any number of pages")
        return self.tr("{count} pages").format(count=pages)

    def _show_size(self, snapshot: Snapshot, book: Book) -> None:
        known = book.design in {*shipped_designs(), *(own.id for own in snapshot.own_designs)}
        usual = design_of(snapshot, book.design).trim if known else _FORMATS["A5"]
        said = self.tr("design: {size}").format(size=_in_words(usual))
        formats = [(name, self._say_format(name, trim)) for name, trim in _FORMATS.items()]
        self.format.set_choices([("", said), *formats, (_OWN, self.tr("own size"))])
        named = next((n for n, trim in _FORMATS.items() if trim == book.trim), _OWN)
        stored = "" if book.trim is None else named
        if self._own_size_is_wanted:
            stored = _OWN
        self.format.set_stored(stored)
        trim = book.trim or usual
        number = QLocale().toString
        self.width_mm.set_stored(number(trim.width_mm, "g", 6))
        self.height_mm.set_stored(number(trim.height_mm, "g", 6))
        self._show_own_size(shown=stored == _OWN)

    def _say_format(self, name: str, trim: Trim) -> str:
        return name if "×" in name else f"{name} ({_in_words(trim)})"

    def _show_own_size(self, *, shown: bool) -> None:
        for widget in (self.width_mm, self._times, self.height_mm, self._unit):
            widget.setVisible(shown)

    def _show_arrangement(self, book: Book, count: int) -> None:
        self.arrangement.set_choices(
            [
                (Arrangement.SIDE, self.tr("Side by side in one book")),
                (Arrangement.STACKED, self.tr("One below another in one book")),
                (Arrangement.ALONE, self.tr("A book for each language")),
            ]
        )
        self.arrangement.set_stored(str(book.arrangement))
        self.arrangement.setVisible(count > 1)
        self._labels[self.arrangement].setVisible(count > 1)

    # Acts

    def _act(self, label: str, **values: Any) -> None:  # noqa: ANN401 -- any column's value
        if self._book is None:
            return
        change = partial(change_book, product=str(self._book.product), **values)
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.note.setText(say(problem))
        self.note.setProperty("role", "problem")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)

    def _write_design(self, name: str) -> None:
        self._act(self.tr("Choose a design"), design=name)

    def _edit_design(self) -> None:
        """Open the edition's own design, or make one after the shipped one and use it."""
        book, snapshot = self._book, self._desk.snapshot
        if book is None or snapshot is None:
            return
        if own_id(snapshot, book.design):
            self._show_editor(book.design)
            return
        name = self.tr("{design}, own").format(design=self.design.currentText())
        change = partial(_make_design, product=str(book.product), name=name, base=book.design)
        self._desk.act(self.tr("Make a design"), change, self._show_editor, self._tell)

    def _show_editor(self, design_id: str) -> None:
        snapshot = self._desk.snapshot
        rows = snapshot.own_designs if snapshot is not None else ()
        row = next((row for row in rows if row.id == design_id), None)
        if row is not None:
            dialog = DesignEditor(self._desk, row, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _write_format(self, name: str) -> None:
        self._own_size_is_wanted = name == _OWN
        self._show_own_size(shown=name == _OWN)
        if name == _OWN:
            self.width_mm.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._write_trim(_FORMATS.get(name))

    def _write_trim(self, trim: Trim | None) -> None:
        self.note.setText("")
        self._act(
            self.tr("Change the size of a book"),
            width_tenth_mm=round(trim.width_mm * _TENTHS) if trim else None,
            height_tenth_mm=round(trim.height_mm * _TENTHS) if trim else None,
        )

    def _write_size(self, _typed: str) -> None:
        sides: list[float] = []
        for field in (self.width_mm, self.height_mm):
            number, is_number = QLocale().toDouble(field.text().strip())
            if not is_number:
                field.show_problem(self.tr("Write a length in millimetres, such as 170."))
                return
            sides.append(number)
        self._write_trim(Trim(*sides))

    def _write_languages(self, _chosen: str) -> None:
        chosen = tuple(dict.fromkeys(field.stored for field in self.choices if field.stored))
        values: dict[str, Any] = {"languages": chosen}
        if self._book is not None and len(chosen) > 1 and len(self._book.languages) == 1:
            is_first = self._book.arrangement == Arrangement.ALONE and not self._is_separate
            if is_first:
                values["arrangement"] = Arrangement.SIDE
        self._act(self.tr("Choose the languages of a book"), **values)

    @property
    def _is_separate(self) -> bool:
        return self.arrangement.isVisibleTo(self) and self.arrangement.stored == Arrangement.ALONE

    def _write_arrangement(self, name: str) -> None:
        self._act(self.tr("Arrange the languages of a book"), arrangement=Arrangement(name))

    def _write_signature(self, pages: str) -> None:
        self._act(self.tr("Change the signature of a book"), signature_pages=int(pages))

    def commit(self) -> None:
        """Write what is being typed."""
        self.width_mm.commit()
        self.height_mm.commit()


def own_id(snapshot: Snapshot, design: str) -> str:
    """Return the id of a design where it is one of the edition's own, else nothing."""
    return next((own.id for own in snapshot.own_designs if own.id == design), "")


def _make_design(session: "Session", *, product: str, name: str, base: str) -> str:
    design_id = add_design(session, name, base, {})
    change_book(session, product, design=design_id)
    return design_id


def _in_words(trim: Trim) -> str:
    number = QLocale().toString
    return f"{number(trim.width_mm, 'g', 6)} × {number(trim.height_mm, 'g', 6)} mm"
