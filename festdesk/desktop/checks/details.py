"""What is selected in the list: what it means, where it is, and what can be done about it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.text import shorten
from festdesk.checks.catalogue import KINDS
from festdesk.desktop import theme
from festdesk.desktop.checks.offers import Offers
from festdesk.desktop.checks.place_texts import words_in_context
from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.checks.words import place_labels
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.accepting import Accepting, reasons_of, say_acceptance
from festdesk.desktop.widgets.context_view import NOTHING, ContextView
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.snapshot import Snapshot

_LONGEST_PLACE = 56
MOST_PLACES = 6  # the menu of the finding has all


class Details(QScrollArea):
    """Explains one finding, or says how many are selected; scrolled where the window is low."""

    jump_wanted = Signal()
    place_wanted = Signal(object)  # Place
    mend_wanted = Signal(object)  # Mend
    mend_many_wanted = Signal()
    accepted = Signal(str)  # the reason
    withdrawn = Signal()
    meaning_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the finding means"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: object = None
        self.kind = self._make_label(role="muted")
        self.said = theme.heading(self._make_label(), 3)
        self.context = ContextView(self)
        self.explanation = self._make_label()
        self.example = self._make_label(role="muted")
        self.remedy = self._make_label()
        self.returned = self._make_label(role="warning")
        self.meaning = quiet_button(
            self.tr("What does this mean?"), self, tip=self.tr("What does this mean? (F1)")
        )
        self.go = QPushButton(self.tr("&Go to the place"), self)
        self.go.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        self.offers = Offers(self)
        self.mend_many = QPushButton(self)
        self.accepting = Accepting(self)
        self._links = QWidget(self)
        self._places = [quiet_button("", self._links) for _ in range(MOST_PLACES)]
        self._leads: tuple[Place, ...] = ()
        self._lay_out()
        self._connect()
        self.explain((), None, may_change=False)

    def _make_label(self, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # facts are data from outside
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        top.addWidget(self.kind, 1)
        top.addWidget(self.meaning, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        for widget in (
            self.said, self.context, self.returned, self.go, self.offers, self.mend_many,
            self.accepting, self.explanation, self.example, self.remedy,
        ):  # fmt: skip
            column.addWidget(widget)
        leads = FlowLayout(self._links)
        for link in self._places:
            leads.addWidget(link)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._links.setSizePolicy(policy)
        column.addWidget(self._links)
        column.addStretch(1)
        self.setWidget(card)

    def _connect(self) -> None:
        self.go.clicked.connect(self.jump_wanted)
        self.meaning.clicked.connect(self.meaning_wanted)
        self.offers.mend_wanted.connect(self.mend_wanted)
        self.mend_many.clicked.connect(self.mend_many_wanted)
        self.accepting.accepted.connect(self.accepted)
        self.accepting.withdrawn.connect(self.withdrawn)
        for number, link in enumerate(self._places):
            link.clicked.connect(partial(self._lead, number))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Its lines were measured before the style gave it its font.
        self.said.updateGeometry()

    def _lead(self, number: int) -> None:
        if number < len(self._leads):
            self.place_wanted.emit(self._leads[number])

    def ask_for_reason(self) -> None:
        """Put the caret into the reason for accepting what is selected."""
        if self.accepting.isVisible() and self.accepting.currentIndex() == 0:
            self.accepting.ask()

    # Showing

    def explain(
        self, chosen: Sequence[FindingRow], snapshot: Snapshot | None, *, may_change: bool
    ) -> None:
        """Say what the only selected finding means, or how many there are."""
        self.setVisible(bool(chosen))
        if not chosen or snapshot is None:
            self._shown = None
            return
        # One that comes back is another to its reader: the reason of before is offered.
        shown = tuple((row.key, row.is_accepted) for row in chosen)
        is_other, self._shown = shown != self._shown, shown
        row = chosen[0] if len(chosen) == 1 else None
        if row is not None:
            self._explain(row, snapshot)
        else:
            self._count(chosen)
        mendable = sum(one.can_be_mended for one in chosen)
        self.offers.show_offers(
            snapshot if may_change else None, row.finding.mends if row is not None else ()
        )
        # What is offered first shows the same words, as they would become.
        self.context.setVisible(row is not None and not self._offers_say_it(row))
        self.mend_many.setText(self.tr("Quick fixes… ({count})").format(count=mendable))
        self.mend_many.setVisible(row is None and mendable > 0 and may_change)
        self._show_acceptance(chosen, snapshot, is_other=is_other, may_change=may_change)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def _offers_say_it(self, row: FindingRow) -> bool:
        if self.context.context == NOTHING:
            return True
        return bool(row.finding.mends) and not self.offers.previews[0].isHidden()

    def _explain(self, row: FindingRow, snapshot: Snapshot) -> None:
        finding = row.finding
        kind = KINDS.get(finding.code)
        self.kind.setText(f"{row.mark} {row.severity} · {row.kind}")
        self.said.setText(row.what)
        self.context.show_context(words_in_context(snapshot, finding))
        example = say(kind.example) if kind is not None and kind.example is not None else ""
        remedy = say(kind.remedy) if kind is not None else ""
        self.explanation.setText(say(kind.explanation) if kind is not None else "")
        self.example.setText(self.tr("For example: {example}").format(example=example))
        self.remedy.setText(self.tr("What helps: {remedy}").format(remedy=remedy))
        for label, words in (
            (self.explanation, "" if kind is None else "there"),
            (self.example, example),
            (self.remedy, remedy),
        ):
            label.setVisible(bool(words))
        self.meaning.setVisible(kind is not None)
        self.go.setVisible(bool(finding.places))
        self._show_places(finding.places if len(finding.places) > 1 else (), snapshot)

    def _count(self, chosen: Sequence[FindingRow]) -> None:
        kinds = {row.kind for row in chosen}
        self.kind.setText(next(iter(kinds)) if len(kinds) == 1 else "")
        self.said.setText(self.tr("{count} findings are selected").format(count=len(chosen)))
        self.context.show_context(None)
        for widget in (self.explanation, self.example, self.remedy, self.go, self.meaning):
            widget.hide()
        self._show_places((), None)

    def _show_places(self, places: Sequence[Place], snapshot: Snapshot | None) -> None:
        self._leads = tuple(places[:MOST_PLACES]) if snapshot is not None else ()
        labels = place_labels(snapshot, self._leads) if snapshot is not None else []
        for number, link in enumerate(self._places):
            is_there = number < len(labels)
            if is_there:
                label = labels[number]
                link.setText(f"→ {shorten(label, _LONGEST_PLACE)}".replace("&", "&&"))
                link.setAccessibleName(self.tr("Go to: {place}").format(place=label))
            link.setVisible(is_there)
        self._links.setVisible(bool(self._leads))
        self._links.updateGeometry()

    def _show_acceptance(
        self, chosen: Sequence[FindingRow], snapshot: Snapshot, *, is_other: bool, may_change: bool
    ) -> None:
        settled = [row for row in chosen if row.is_accepted]
        returned = chosen[0] if len(chosen) == 1 and not chosen[0].is_accepted else None
        before = returned.acceptance if returned is not None else None
        if before is not None:
            self.returned.setText(
                self.tr("{accepted} It is told again because its facts have changed since.").format(
                    accepted=say_acceptance(before).rstrip(".") + "."
                )
            )
        self.returned.setVisible(before is not None)
        # Of several, those that are open can be accepted; taken back they are where none is open.
        row = settled[0].acceptance if len(settled) == len(chosen) else None
        self.accepting.offer_reasons(reasons_of(snapshot))
        self.accepting.show_acceptance(row, is_other=is_other, is_there=may_change)
        if is_other and before is not None:
            self.accepting.reason.setText(before.reason)
        count = len(chosen) - len(settled)
        self.accepting.accept.setText(
            self.tr("Accept {count}").format(count=count) if count > 1 else self.tr("Accept")
        )
