"""Which film of the page is shown, whether it is taken, and which of its drafts are listed."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from festdesk.desktop import theme
from festdesk.desktop.intake.rows import Filter, Row, filters_of
from festdesk.desktop.intake.steps import Work
from festdesk.intake.drafts import TitleValue
from festdesk.intake.revised import RevisedFilm

_LETTERS_OF_FILM = 26


class FilmBar(QWidget):
    """Stands above the list of drafts."""

    film_chosen = Signal(int)
    left_out = Signal(bool)
    filter_chosen = Signal(object)  # a Filter
    next_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter = Filter.ALL
        head = theme.heading(QLabel(self.tr("Understood"), self), 2)
        self.film = QComboBox(self)
        self.film.setAccessibleName(self.tr("Film of the text"))
        self.film.setMinimumContentsLength(_LETTERS_OF_FILM)
        self.film.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.film.activated.connect(self.film_chosen)
        self.leave = QCheckBox(self.tr("Lea&ve out"), self)
        self.leave.setToolTip(self.tr("Take in the other films of the page, but not this one"))
        self.leave.clicked.connect(self.left_out)
        self.show_only = QComboBox(self)
        self.show_only.setAccessibleName(self.tr("Drafts to show"))
        self.show_only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.show_only.activated.connect(self._choose_filter)
        show = QLabel(self.tr("&Show"), self)
        show.setBuddy(self.show_only)
        self.next = QPushButton(self.tr("&Next to look at"), self)
        self.next.setAutoDefault(False)
        self.next.setToolTip(self.tr("The next draft that is unsure, or waits for an answer: F8"))
        self.next.clicked.connect(self.next_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(head)
        line.addWidget(self.film)
        line.addWidget(self.leave)
        line.addStretch(1)
        line.addWidget(show)
        line.addWidget(self.show_only)
        line.addWidget(self.next)
        self.show_films(None, 0)
        self.show_counts([])

    def show_films(self, work: Work | None, current: int) -> None:
        """List the films of a page; one alone is not listed."""
        films = work.revised.films if work is not None else ()
        several = len(films) > 1
        self.film.setVisible(several)
        self.leave.setVisible(several)
        if not several:
            return
        said = [self._film(number, film) for number, film in enumerate(films, 1)]
        if said != [self.film.itemText(row) for row in range(self.film.count())]:
            self.film.clear()
            self.film.addItems(said)
        self.film.setCurrentIndex(current)
        self.leave.setChecked(films[current].is_left_out)

    def _film(self, number: int, film: RevisedFilm) -> str:
        titles = [i.value.text for i in film.items if isinstance(i.value, TitleValue)]
        title = titles[0] if titles else self.tr("Untitled")
        said = self.tr("{number}: {title}")
        if film.is_left_out:
            said = self.tr("{number}: {title} (left out)")
        return said.format(number=number, title=title)

    def show_counts(self, rows: Sequence[Row]) -> None:
        """Say how many rows there are of each sort; sorts without any are not offered."""
        counts = Counter(chain.from_iterable(map(filters_of, rows)))
        labels = {
            Filter.ALL: self.tr("all ({count})"),
            Filter.LOOK: self.tr("to look at ({count})"),
            Filter.CONFLICT: self.tr("conflicts ({count})"),
            Filter.CHANGED: self.tr("changed ({count})"),
            Filter.ADDED: self.tr("new ({count})"),
            Filter.REMOVED: self.tr("gone from the source ({count})"),
            Filter.KEPT: self.tr("the same ({count})"),
            Filter.UNUSED: self.tr("not used ({count})"),
        }
        wanted = [
            (label.format(count=counts[one]), one)
            for one, label in labels.items()
            if counts[one] or one in {Filter.ALL, self.filter}
        ]
        shown = [self.show_only.itemText(row) for row in range(self.show_only.count())]
        if [label for label, _ in wanted] != shown:
            self.show_only.clear()
            for label, one in wanted:
                self.show_only.addItem(label, one.value)
        self.show_only.setCurrentIndex([one for _, one in wanted].index(self.filter))

    def set_filter(self, wanted: Filter) -> None:
        """Show one sort of rows."""
        self.filter = wanted
        self.filter_chosen.emit(wanted)

    def _choose_filter(self, row: int) -> None:
        self.set_filter(Filter(self.show_only.itemData(row, Qt.ItemDataRole.UserRole)))
