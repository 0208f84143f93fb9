"""The foot of the board: what cards are coloured by, the legend, and the facts of one screening."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.colours import Colouring, Colours, colouring_in_words
from festdesk.desktop.calendar.facts import facts_of, line_of
from festdesk.desktop.calendar.legend import (
    LegendItem,
    LegendPainter,
    legend_in_words,
    legend_items,
)
from festdesk.desktop.calendar.painting import CardPainter, dress_of
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.tips import plain_tip

_CHOICE = "calendar_colours"


class LegendStrip(QWidget):
    """One line of a legend; behind it stands how many more items there are elsewhere."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[LegendItem, ...] = ()
        self._more = 0
        self._colours = Colours()
        self._cards = CardPainter(self.font())
        self._painter = LegendPainter(self._cards)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))

    def show_items(self, colours: Colours, items: Sequence[LegendItem], more: int) -> None:
        """Show these items, and that there are so many more."""
        self._colours, self.items, self._more = colours, tuple(items), more
        self.update()

    def fitting(self, items: Sequence[LegendItem], *, with_more: bool) -> int:
        """Return how many items have room here, beside the number of further ones."""
        return self._painter.first_row(
            items, self.width() - (self._room_of_more if with_more else 0)
        )

    @property
    def _room_of_more(self) -> float:
        return self._cards.lettering.small_width("+00") + theme.SPACE

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 30, round(self._painter.line) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, round(self._painter.line) + 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._cards = CardPainter(self.font())
            self._painter = LegendPainter(self._cards)
            self.updateGeometry()
            self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._colours.dressed(dress_of(self._cards.tokens))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(0, 1, self.width(), self._painter.line)
        self._painter.draw(painter, [item.in_colours(colours) for item in self.items], room)
        if self._more:
            painter.setFont(self._cards.small)
            painter.setPen(self._cards.inks.muted)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, f"+{self._more}")
        painter.end()


class BoardFoot(QFrame):
    """Lets the user choose what is coloured, explains it, and tells of one screening."""

    coloured = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._settings = settings
        self.colouring = QComboBox(self)
        self.legend = LegendStrip(self)
        self.rest = LegendStrip(self)
        self.facts = QLabel(self)
        self._second = QStackedWidget(self)
        self._colours = Colours()
        self._items: tuple[LegendItem, ...] = ()
        self._said = ""  # of the screening, whether it has room or not
        self._fill()
        self._set_out()

    def _fill(self) -> None:
        self.colouring.setAccessibleName(self.tr("Colour by"))
        self.colouring.setToolTip(self.tr("What the colours of the cards mean"))
        for mode in Colouring:
            self.colouring.addItem(colouring_in_words(mode), str(mode))
        kept = self._settings.choice(_CHOICE, Colouring.STRAND)
        self.colouring.setCurrentIndex(max(0, self.colouring.findData(kept)))
        self.colouring.currentIndexChanged.connect(self._remember)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.facts.setAccessibleName(self.tr("Facts of the screening"))

    def _set_out(self) -> None:
        label = QLabel(self.tr("Colou&r"), self)
        label.setBuddy(self.colouring)
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE)
        first.addWidget(label)
        first.addWidget(self.colouring)
        first.addWidget(self.legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE // 2, theme.GAP, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(first)
        self._second.addWidget(self.rest)
        self._second.addWidget(self.facts)
        self._second.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(self._second)
        self.legend.resized.connect(self._fit)
        self.rest.resized.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # of the second line, what is not in sight hears nothing

    @property
    def mode(self) -> Colouring:
        """What cards are coloured by."""
        return Colouring(self.colouring.currentData())

    def choose(self, mode: Colouring) -> None:
        """Colour cards by something else."""
        self.colouring.setCurrentIndex(self.colouring.findData(str(mode)))

    def step(self) -> None:
        """Colour cards by the next that can be chosen."""
        following = (self.colouring.currentIndex() + 1) % self.colouring.count()
        self.colouring.setCurrentIndex(following)

    def _remember(self) -> None:
        self._settings.remember_choice(_CHOICE, str(self.mode))
        self.coloured.emit()

    # The legend

    def show_legend(self, colours: Colours, cards: Sequence[Card]) -> None:
        """Explain what these cards are marked with."""
        self._colours, self._items = colours, tuple(legend_items(colours, cards))
        words = legend_in_words(self._items)
        for strip in (self.legend, self.rest):
            strip.setToolTip(plain_tip(words))
        self.legend.setAccessibleDescription(words.replace("\n", ", "))
        self._deal()

    def _deal(self) -> None:
        """Give the second line what has no room in the first, unless it tells of a screening."""
        items, is_told = self._items, bool(self._said)
        count = self.legend.fitting(items, with_more=False)
        left = len(items) - count
        if left and not is_told:
            left -= self.rest.fitting(items[count:], with_more=False)
            if left:
                left = len(items) - count - self.rest.fitting(items[count:], with_more=True)
        elif left:
            count = self.legend.fitting(items, with_more=True)
            left = len(items) - count
        self.legend.show_items(self._colours, items[:count], left if is_told else 0)
        shown = items[count:] if is_told else items[count : len(items) - left]
        self.rest.show_items(self._colours, shown, 0 if is_told else left)
        self._second.setCurrentWidget(self.facts if is_told else self.rest)

    # The facts of a screening

    def show_card(self, card: Card | None, venue: str, clashes: Sequence[str] = ()) -> None:
        """Tell all about a screening, or nothing; `clashes` in a few words each."""
        facts = facts_of(card, venue, clashes) if card is not None else []
        self._said = "" if card is None else f"{card.title} · {line_of(facts)}"
        self._elide()
        self._deal()

    def _elide(self) -> None:
        metrics = self.facts.fontMetrics()
        room = max(0, self._second.width())
        self.facts.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room))
        self.facts.setAccessibleDescription(self._said)
        self.facts.setToolTip(plain_tip(self._said))

    def _fit(self) -> None:
        self._elide()
        self._deal()
