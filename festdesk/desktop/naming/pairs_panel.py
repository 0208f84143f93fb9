"""Pairs of words that are likely one name: which of them is right, or that they are two."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop import theme
from festdesk.desktop.naming import decisions
from festdesk.desktop.naming.pairs import both_ways
from festdesk.desktop.naming.spellings_model import SpellingsModel
from festdesk.desktop.naming.spellings_view import SpellingsView
from festdesk.desktop.naming.survey import Survey
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.row_places import place_of_value
from festdesk.editing.naming import tell_spellings_apart
from festdesk.films.titles import printed_title
from festdesk.naming.cited import LikelyNames

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LEAST_LINES = 4
Pair = tuple[FilmId, LikelyNames]


class PairsPanel(QWidget):
    """Shows the pairs and, of the chosen one, where both stand."""

    place_wanted = Signal(object, object)
    told = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._survey: Survey | None = None
        self._pairs: list[Pair] = []
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Likely one name in two spellings"))
        self.model = SpellingsModel(self, shows_change=False)
        self.view = SpellingsView(self.model, self)
        self.view.setAccessibleName(self.tr("Where the two spellings stand"))
        self.first = EnterButton("", self)
        self.second = EnterButton("", self)
        self.two = EnterButton(self.tr("T&wo names"), self)
        self.two.setToolTip(self.tr("They are two names; this pair is not shown again."))
        self._set_out()
        self.list.currentRowChanged.connect(self._show_pair)
        self.view.activated.connect(self._go)
        self.view.tick_wanted.connect(self._tick)
        self.first.clicked.connect(partial(self.unify, 0))
        self.second.clicked.connect(partial(self.unify, 1))
        self.two.clicked.connect(self.tell_apart)

    def _set_out(self) -> None:
        head = theme.heading(QLabel(self.tr("Likely one name in two spellings"), self), 3)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        for button in (self.first, self.second, self.two):
            acts.addWidget(button)
        acts.addStretch(1)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(head)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 2)
        layout.addWidget(self.view, 3)
        layout.addLayout(acts)
        layout.addStretch(0)

    # Showing

    def show_survey(self, found: Survey) -> None:
        """Show the pairs as they are now."""
        row = max(self.list.currentRow(), 0)
        self._survey = found
        self._pairs = list(_pairs_of(found))
        self.list.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.list.clear()
        for film_id, pair in self._pairs:
            said = self.tr("{first} ({often}) and {second} ({seldom})").format(
                first=pair.first,
                often=len(pair.mentions_of_first),
                second=pair.second,
                seldom=len(pair.mentions_of_second),
            )
            title = _title(found.snapshot, film_id)
            self.list.addItem(QListWidgetItem(f"{said} · {title}" if title else said))
        self.list.blockSignals(False)  # noqa: FBT003 -- Qt's own
        self.list.setCurrentRow(min(row, len(self._pairs) - 1))
        if self._pairs:
            self.said.setText(self.tr("Words of one text that are alike. Say which one is right."))
        else:
            self.said.setText(self.tr("No two words of a text look like one name."))
        self.list.setVisible(bool(self._pairs))
        self.view.setVisible(bool(self._pairs))
        self._show_pair()

    def show_pair(self, place: Place) -> None:
        """Choose the pair of a film that the field of a place names."""
        for row, (film_id, pair) in enumerate(self._pairs):
            words = "/".join(sorted((pair.first, pair.second)))
            if (film_id, f"names:{words}") == (place.id, place.field):
                self.list.setCurrentRow(row)
        self.list.setFocus()

    def _chosen(self) -> Pair | None:
        row = self.list.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _show_pair(self, _row: int = -1) -> None:
        chosen = self._chosen()
        snapshot = self._survey.snapshot if self._survey is not None else None
        self.model.show_spellings(both_ways(chosen[1]) if chosen else (), snapshot)
        self.view.expandAll()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        may = chosen is not None and not self._desk.read_only
        words = (chosen[1].first, chosen[1].second) if chosen is not None else ("", "")
        for button, word, letter in zip((self.first, self.second), words, "12", strict=True):
            said = self.tr("&{number}: “{word}” is right")
            button.setText(said.format(number=letter, word=word.replace("&", "&&")))
            button.setVisible(chosen is not None)
        for button in (self.first, self.second, self.two):
            button.setEnabled(may)
        self.two.setVisible(chosen is not None)

    # Deciding

    def _tick(self) -> None:
        some = self.model.mentions_at(self.view.selectionModel().selectedRows())
        self.model.tick(some, is_ticked=not all(map(self.model.is_ticked, some)))

    def _go(self, index: QModelIndex) -> None:
        mention = self.model.mention_at(index)
        if mention is None or self._survey is None:
            return
        where = (mention.table, mention.row_id, mention.column)
        place = place_of_value(self._survey.snapshot, *where)
        if place is not None:
            self.place_wanted.emit(place, (mention.start, mention.end))

    def unify(self, right: int) -> None:
        """Put the first or the second spelling for the other, and note it as a cited name."""
        chosen, found = self._chosen(), self._survey
        if chosen is None or found is None:
            return
        film_id, pair = chosen
        words = (pair.first, pair.second)
        kept, gone = words[right], words[1 - right]
        changes = {one: new for one, new in self.model.ticked().items() if one.words == gone}
        self._desk.act(
            self.tr("“{kept}” for “{gone}”").format(kept=kept, gone=gone),
            partial(
                decisions.settle_pair,
                snapshot=found.snapshot,
                changes=changes,
                kept=kept,
                gone=gone,
                film_id=film_id,
            ),
            partial(self._tell, kept),
        )

    def _tell(self, kept: str, _done: object) -> None:
        said = self.tr("“{name}” is on the list of cited names now. Ctrl+Z takes it back.")
        self.told.emit(said.format(name=kept))

    def tell_apart(self) -> None:
        """Remember that the two words are two names."""
        chosen = self._chosen()
        if chosen is not None:
            first, second = chosen[1].first, chosen[1].second
            label = self.tr("“{first}” and “{second}” are two names")
            self._desk.act(
                label.format(first=first, second=second),
                partial(tell_spellings_apart, first=first, second=second),
            )


def _pairs_of(found: Survey) -> Iterator[Pair]:
    for film_id, pairs in found.pairs.items():
        for pair in pairs:
            yield film_id, pair


def _title(snapshot: "Snapshot", film_id: FilmId) -> str:
    return printed_title(snapshot.titles_of(film_id), snapshot.languages[0])
