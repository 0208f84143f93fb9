"""What each column of a table of works holds, to be corrected: its head, an example, a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QWidget
from PySide6.QtWidgets import QTableWidgetItem as Item

from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.desktop.widgets.words import user_language
from festdesk.intake.credit_tables import CreditTable

translate = QCoreApplication.translate
_LONGEST_EXAMPLE = 40


def meanings(languages: Sequence[str]) -> list[tuple[str, str]]:
    """Return what a column can hold, as key and words; titles in the languages of the edition."""
    in_language = translate("ImportCredits", "Title in {language}")
    named = {code: language_name(code, user_language()) for code in languages}
    return [
        ("", translate("ImportCredits", "(left aside)")),
        ("year", translate("ImportCredits", "Year")),
        ("until", translate("ImportCredits", "Last year")),
        ("date", translate("ImportCredits", "Date, of which the year")),
        ("as_given", translate("ImportCredits", "Year as it prints")),
        ("title", translate("ImportCredits", "Title")),
        ("original", translate("ImportCredits", "Original title")),
        ("transliterated", translate("ImportCredits", "Transliterated title")),
        ("international", translate("ImportCredits", "International title")),
        *(
            (f"translated:{code}", in_language.format(language=name))
            for code, name in named.items()
        ),
        ("translated", translate("ImportCredits", "Translated title")),
        ("working", translate("ImportCredits", "Working title")),
        ("alternative", translate("ImportCredits", "Further title")),
        ("kinds", translate("ImportCredits", "Kind")),
        ("media_type", translate("ImportCredits", "Film or series")),
        ("share", translate("ImportCredits", "Share")),
        ("episodes", translate("ImportCredits", "Episodes")),
        ("part_of", translate("ImportCredits", "Part of")),
        ("co_directors", translate("ImportCredits", "Co-directors")),
        ("directors", translate("ImportCredits", "All directors")),
        ("role", translate("ImportCredits", "Role")),
        ("character", translate("ImportCredits", "Character played")),
        ("note", translate("ImportCredits", "Note")),
        ("card", translate("ImportCredits", "Card")),
        ("person", translate("ImportCredits", "Person")),
    ]


class ImportColumns(QTableWidget):
    """A row for each column of the table."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(translate("ImportCredits", "What the columns hold"))
        self.setHorizontalHeaderLabels(
            [
                translate("ImportCredits", "Column"),
                translate("ImportCredits", "Example"),
                translate("ImportCredits", "Holds"),
            ]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.resizeSection(0, letter * 16)
        head.resizeSection(2, letter * 22)

    def show_table(
        self, table: CreditTable, columns: Sequence[str], languages: Sequence[str]
    ) -> None:
        """Show the columns of a table with what they are taken for."""
        self.setRowCount(len(columns))
        choices = meanings(languages)
        known = {key for key, _ in choices}
        for number, key in enumerate(columns):
            named = table.heads[number] or translate("ImportCredits", "Column {number}").format(
                number=number + 1
            )
            cells = (cells[number] for _, cells in table.rows if number < len(cells))
            example = next((cell for cell in cells if cell), "")
            for place, words in ((0, named), (1, shorten(example, _LONGEST_EXAMPLE))):
                item = Item(words)
                item.setToolTip(plain_tip(named if place == 0 else example))
                self.setItem(number, place, item)
            choice = QComboBox(self)
            choice.setAccessibleName(
                translate("ImportCredits", "What “{column}” holds").format(column=named)
            )
            extra = [] if key in known else [(key, _named(key))]
            for value, words in (*choices, *extra):
                choice.addItem(words, value)
            choice.setCurrentIndex(choice.findData(key))
            choice.currentIndexChanged.connect(self.changed)
            self.setCellWidget(number, 2, choice)

    def columns(self) -> tuple[str, ...]:
        """Return what each column holds, by key."""
        found = []
        for number in range(self.rowCount()):
            choice = self.cellWidget(number, 2)
            assert isinstance(choice, QComboBox)  # noqa: S101 -- told to the type checker
            found.append(str(choice.currentData() or ""))
        return tuple(found)


def _named(key: str) -> str:
    """Return the words for a title in a language that the edition does not have."""
    kind, _, code = key.partition(":")
    words = dict(meanings(())).get(kind, kind)
    return f"{words} ({language_name(code, user_language())})" if code else words
