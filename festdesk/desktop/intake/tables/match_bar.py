"""Which card a row of the table is about: said with its reason, and chosen by typing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.intake.tables.dry_run import LEFT_OUT, NEW_CARD, Row
from festdesk.desktop.phrases import say_reason
from festdesk.desktop.widgets.search_combo import SearchCombo
from festdesk.desktop.widgets.sections import muted
from festdesk.intake.drafts import Leftover
from festdesk.intake.tables.film import OF_COLUMNS

_MOST_LEFT, _LONGEST = 3, 60


def _of_leftover(one: Leftover) -> str:
    return " – ".join(filter(None, (shorten(one.span.words, _LONGEST), say_reason(one.reason))))


class MatchBar(QWidget):
    """The title of the row, the card it goes to, and why that one."""

    chosen = Signal(int, str)  # number of the row; a film’s id, NEW_CARD or LEFT_OUT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self.title = theme.heading(QLabel(self), 2)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.card = SearchCombo(self.tr("Card of this row"), self)
        self.card.setSizeAdjustPolicy(
            SearchCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.card.setMinimumContentsLength(24)
        self.card.activated.connect(self._choose)
        self.card.entered.connect(self._enter)
        label = QLabel(self.tr("&Goes to"), self)
        label.setBuddy(self.card)
        self.why = muted("", self)
        self.why.setWordWrap(True)
        self.left = QLabel(self)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setWordWrap(True)
        self.left.setProperty("role", "warning")
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(label)
        line.addWidget(self.card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE // 2)
        whole.addWidget(self.title)
        whole.addLayout(line)
        whole.addWidget(self.why)
        whole.addWidget(self.left)
        self.show_row(None)

    def offer_cards(self, cards: Sequence[tuple[str, str]]) -> None:
        """Offer other cards: their ids and titles, in the order of the list."""
        self.card.clear()
        self.card.addItem(self.tr("A new card"), NEW_CARD)
        self.card.addItem(self.tr("Leave this row out"), LEFT_OUT)
        for film_id, title in cards:
            self.card.addItem(title, film_id)
        self.show_row(self._row)

    def show_row(self, row: Row | None) -> None:
        """Show which card another row is about."""
        self._row = row
        is_film = row is not None and bool(row.film.drafts)
        self.card.setEnabled(is_film)
        left = self._left_over(row) if row is not None else ""
        self.left.setText(left)
        self.left.setVisible(bool(left))
        self.title.setText(row.title or self.tr("Untitled") if row is not None else "")
        if row is None:
            self.card.setCurrentIndex(-1)
            self.why.clear()
            return
        match = row.match
        choice = LEFT_OUT if row.is_out else match.film_id or NEW_CARD
        self.card.setCurrentIndex(self.card.findData(choice))
        self.why.setText(self._reason(row))

    def _left_over(self, row: Row) -> str:
        """Return which cells were not understood, and why."""
        found = [one for one in row.film.leftovers if one.reason not in OF_COLUMNS]
        if not found:
            return ""
        words = "; ".join(_of_leftover(one) for one in found[:_MOST_LEFT])
        words = f"{words} …" if len(found) > _MOST_LEFT else words
        return self.tr("Not understood: {words}").format(words=words)

    def _reason(self, row: Row) -> str:
        if not row.film.drafts:
            return self.tr("No field of a card was found in this row.")
        if row.is_out:
            return self.tr("Nothing of this row is taken in.")
        if row.match.is_chosen:
            return self.tr("You have chosen it.")
        if row.match.film_id is None:
            return self.tr("No card is about this film yet.")
        said = say_reason(row.match.reason)
        if row.match.is_sure:
            return said
        perhaps = self.tr("Perhaps this card. {reason} Choose it, or a new one.")
        return perhaps.format(reason=said)

    def _choose(self, place: int) -> None:
        choice = self.card.itemData(place)
        if self._row is not None and choice:
            self.chosen.emit(self._row.number, str(choice))

    def _enter(self, typed: str) -> None:
        place = self.card.findText(typed, Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            self._choose(place)
        else:
            self.show_row(self._row)
