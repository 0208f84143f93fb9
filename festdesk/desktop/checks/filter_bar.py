"""What the list of findings is narrowed by and put together by: search, severities, and choices."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from festdesk.base.findings import Severity
from festdesk.base.text import fold
from festdesk.checks.labels import MARKS
from festdesk.desktop import theme
from festdesk.desktop.checks.choice import NOBODY, Choice
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.checks.kept_choice import KeptChoice
from festdesk.desktop.checks.rows import Listing
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.card_words import status_label
from festdesk.desktop.widgets.finding_words import severities_label
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.films.tables import CardStatus

_GROUPING = "checks/grouping"  # of the settings
_LETTERS, _LETTERS_LISTED = 14, 40

Entry = tuple[str, str]  # what is said, and the value it stands for


class FilterBar(QWidget):
    """Tells what is chosen; who counts in it is up to the rows it was shown last."""

    choice_changed = Signal()
    grouping_changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._is_recalled = False  # what is chosen is of an earlier day, and may be gone
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search in films and findings"))
        self.search.setAccessibleName(self.tr("Search in findings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._choose)
        self.severities = {severity: QCheckBox(self) for severity in Severity}
        self.kinds = self._make_combo(self.tr("Kind of finding"))
        self.films = self._make_combo(self.tr("Film"))
        self.strands = self._make_combo(self.tr("Strand"))
        self.statuses = self._make_combo(self.tr("Status of the card"))
        self.charges = self._make_combo(self.tr("Who is responsible"))
        self.only_with_mends = QCheckBox(self.tr("With a quick fix"), self)
        self.with_accepted = QCheckBox(self.tr("Accepted ones too"), self)
        self.grouping = self._make_grouping()
        for box in self.severities.values():
            box.setChecked(True)
        for box in (*self.severities.values(), self.only_with_mends, self.with_accepted):
            box.toggled.connect(self._choose)
        self._lay_out()
        self.show_listing(Listing())

    def _make_combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        combo.view().setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_LISTED)
        combo.currentIndexChanged.connect(self._choose)
        return combo

    def _make_grouping(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self.tr("Group the findings"))
        for label, grouping in (
            (self.tr("By severity"), Grouping.SEVERITY),
            (self.tr("By film"), Grouping.FILM),
            (self.tr("By kind"), Grouping.KIND),
            (self.tr("By person responsible"), Grouping.CHARGE),
            (self.tr("Without groups"), Grouping.NONE),
        ):
            combo.addItem(label, str(grouping))
        kept = self._settings.choice(_GROUPING, Grouping.SEVERITY)
        combo.setCurrentIndex(max(0, combo.findData(kept)))
        combo.currentIndexChanged.connect(self._group)
        return combo

    def _lay_out(self) -> None:
        for box in (self.only_with_mends, self.with_accepted):
            box.setMinimumHeight(self.kinds.sizeHint().height())  # one line with the lists
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE)
        first.addWidget(self.search, 1)
        for box in self.severities.values():
            first.addWidget(box)
        first.addWidget(self.grouping)
        second = FlowLayout()
        for widget in (
            self.kinds, self.films, self.strands, self.statuses, self.charges,
            self.only_with_mends, self.with_accepted,
        ):  # fmt: skip
            second.addWidget(widget)
        self._set_tab_order()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(first)
        whole.addLayout(second)

    def _set_tab_order(self) -> None:
        """Let Tab go as one reads: the grouping stands before the choices of the second line."""
        last = next(reversed(self.severities.values()))
        QWidget.setTabOrder(last, self.grouping)
        QWidget.setTabOrder(self.grouping, self.kinds)

    # What is chosen

    def choice(self) -> Choice:
        """Return what is to be seen."""
        return Choice(
            frozenset(severity for severity, box in self.severities.items() if box.isChecked()),
            str(self.kinds.currentData() or ""),
            str(self.films.currentData() or ""),
            str(self.strands.currentData() or ""),
            str(self.statuses.currentData() or ""),
            str(self.charges.currentData() or ""),
            self.search.text(),
            self.only_with_mends.isChecked(),
            self.with_accepted.isChecked(),
        )

    def chosen_grouping(self) -> Grouping:
        """Return by what findings are put together."""
        return Grouping(str(self.grouping.currentData()))

    def show_all(self) -> None:
        """Narrow the list by nothing; accepted findings stay as they are chosen."""
        combos = (self.kinds, self.films, self.strands, self.statuses, self.charges)
        boxes = (*self.severities.values(), self.only_with_mends)
        blocked = [QSignalBlocker(one) for one in (self.search, *combos, *boxes)]
        self.search.clear()
        for combo in combos:
            combo.setCurrentIndex(0)
        for box in self.severities.values():
            box.setChecked(True)
        self.only_with_mends.setChecked(False)
        for one in blocked:
            one.unblock()
        self._choose()

    def recall(self, kept: KeptChoice) -> None:
        """Choose what was chosen in a file before; what is not there any more is let go later."""
        choice = kept.choice
        chosen = (
            (self.kinds, choice.code), (self.films, choice.film_id),
            (self.strands, choice.strand_id), (self.statuses, choice.status),
            (self.charges, choice.charge),
        )  # fmt: skip
        boxes = (*self.severities.values(), self.only_with_mends, self.with_accepted)
        held = (self.search, *(combo for combo, _ in chosen), *boxes, self.grouping)
        blocked = [QSignalBlocker(one) for one in held]
        self.search.clear()
        for combo, value in chosen:
            if value and combo.findData(value) < 0:
                combo.addItem("…", value)  # until the findings say what it is called
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for severity, box in self.severities.items():
            box.setChecked(severity in choice.severities)
        self.only_with_mends.setChecked(choice.only_with_mends)
        self.with_accepted.setChecked(choice.with_accepted)
        grouping = kept.grouping or self._settings.choice(_GROUPING, Grouping.SEVERITY)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(str(grouping))))
        for one in blocked:
            one.unblock()
        self._is_recalled = True
        self.grouping_changed.emit(str(self.chosen_grouping()))
        self._choose()

    def show_kind(self, code: str) -> None:
        """Narrow the list to a kind."""
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(code)))

    def _choose(self, *_news: object) -> None:
        self.choice_changed.emit()

    def _group(self, *_news: object) -> None:
        grouping = self.chosen_grouping()
        self._settings.remember_choice(_GROUPING, grouping)
        self.grouping_changed.emit(str(grouping))

    # What there is to choose from

    def show_listing(self, listing: Listing) -> None:
        """Offer what the rows have, with how many of each there are; what is chosen stays."""
        counts = listing.counts
        for severity, box in self.severities.items():
            words = severities_label(severity)
            if listing.snapshot is not None:  # else nobody has counted yet
                words = self.tr("{word} ({count})").format(
                    word=words, count=counts.severities.get(severity, 0)
                )
            box.setText(f"{MARKS[severity]} {words}")
            box.setAccessibleName(words)
        accepted = self.tr("Accepted ones too")
        if listing.snapshot is not None:
            accepted = self.tr("Accepted ones too ({count})").format(
                count=len(listing.rows) - listing.open_count
            )
        self.with_accepted.setText(accepted)
        kinds = sorted(counts.kinds, key=lambda entry: fold(entry[0]))
        self._offer(self.kinds, self.tr("All kinds"), self._counted(counts.kinds, kinds))
        self._offer(self.films, self.tr("All films"), self._counted(counts.films, counts.films))
        self._offer(self.strands, self.tr("All strands"), self._strands(listing))
        self._offer(
            self.statuses,
            self.tr("Every status"),
            [(status_label(status), str(status)) for status in CardStatus],
        )
        self._offer(self.charges, self.tr("Everybody"), self._people(counts.charges))
        if self._is_recalled and listing.snapshot is not None:
            self._is_recalled = False
            self._choose()

    def _offer(self, combo: QComboBox, everything: str, entries: Sequence[Entry]) -> None:
        chosen, said = str(combo.currentData() or ""), combo.currentText()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(everything, "")
            for label, value in entries:
                combo.addItem(label, value)
            is_there = combo.findData(chosen) >= 0
            if chosen and not is_there and not (self._is_recalled and entries):
                combo.addItem(said, chosen)  # none is left, and still it is what was asked for
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _counted(self, counts: Mapping[Entry, int], order: Iterable[Entry]) -> list[Entry]:
        said = self.tr("{kind} ({count})")
        return [
            (said.format(kind=entry[0], count=counts[entry]), entry[1])
            for entry in order
            if entry[1]
        ]

    def _strands(self, listing: Listing) -> list[Entry]:
        snapshot = listing.snapshot
        if snapshot is None:
            return []
        language = snapshot.languages[0]
        return [
            (snapshot.strand_name(strand.id, language) or "–", str(strand.id))
            for strand in snapshot.strands
        ]

    def _people(self, counts: Mapping[Entry, int]) -> list[Entry]:
        own = self._settings.user_name.strip()
        entries = [(self.tr("Mine ({name})").format(name=own), own)] if own else []
        others = sorted(
            (entry for entry in counts if fold(entry[1]) != fold(own)),
            key=lambda entry: fold(entry[0]),
        )
        nobody = (self.tr("Nobody is responsible"), NOBODY)
        return [*entries, *self._counted(counts, others), nobody]
