"""The menu of the selected findings: their places, what settles them, what they mean."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from festdesk.checks.book.words import page_place
from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.checks.words import mend_label, place_labels
from festdesk.snapshot import Snapshot


class FindingMenu(QMenu):
    """Tells what is wanted; of several findings it offers what can be done with all of them."""

    place_wanted = Signal(object)  # Place
    mend_wanted = Signal(object)  # Mend
    kind_mend_wanted = Signal(str)  # code
    accept_wanted = Signal()
    withdraw_wanted = Signal()
    kind_wanted = Signal(str)  # code
    meaning_wanted = Signal()
    all_wanted = Signal()
    style_wanted = Signal(str)  # code
    off_wanted = Signal(str)  # code

    def __init__(
        self,
        chosen: Sequence[FindingRow],
        snapshot: Snapshot,
        parent: QWidget,
        *,
        may_change: bool,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 1:
            self._add_places(chosen[0], snapshot)
        if may_change:
            self._add_mends(chosen)
            self.addSeparator()
            self._add_acceptance(chosen)
        self.addSeparator()
        code, kind = chosen[0].finding.code, chosen[0].kind.replace("&", "&&")
        if all(row.finding.code == code for row in chosen):
            alone = self.addAction(self.tr("Show only “{kind}”").format(kind=kind))
            alone.triggered.connect(partial(self.kind_wanted.emit, code))
            meaning = self.addAction(self.tr("What does this &mean?"))
            meaning.triggered.connect(self.meaning_wanted)
            self._add_style(code, kind, may_change=may_change)
        everything = self.addAction(self.tr("Show a&ll findings"))
        everything.triggered.connect(self.all_wanted)

    def _add_places(self, row: FindingRow, snapshot: Snapshot) -> None:
        places = row.finding.places
        for place, label in zip(places, place_labels(snapshot, places), strict=True):
            called = label.replace("&", "&&")
            action = self.addAction(self.tr("Go to: {place}").format(place=called))
            action.triggered.connect(partial(self.place_wanted.emit, place))
        page = page_place(row.finding)
        if page is not None:
            told = self.tr("Show page {page} of the book")
            shown = self.addAction(told.format(page=row.finding.facts["page"]))
            shown.triggered.connect(partial(self.place_wanted.emit, page))

    def _add_mends(self, chosen: Sequence[FindingRow]) -> None:
        offered = chosen[0].finding.mends if len(chosen) == 1 else ()
        for one in offered:
            action = self.addAction(mend_label(one).replace("&", "&&"))
            action.triggered.connect(partial(self.mend_wanted.emit, one))
        row = next((row for row in chosen if row.can_be_mended), None)
        if row is not None:
            kind = row.kind.replace("&", "&&")
            every = self.addAction(self.tr("All quick fixes of “{kind}”…").format(kind=kind))
            every.triggered.connect(partial(self.kind_mend_wanted.emit, row.finding.code))

    def _add_style(self, code: str, kind: str, *, may_change: bool) -> None:
        taken = self.addAction(self.tr("&How “{kind}” is taken…").format(kind=kind))
        taken.triggered.connect(partial(self.style_wanted.emit, code))
        if may_change:
            off = self.addAction(self.tr("Turn “{kind}” &off").format(kind=kind))
            off.triggered.connect(partial(self.off_wanted.emit, code))

    def _add_acceptance(self, chosen: Sequence[FindingRow]) -> None:
        if any(not row.is_accepted for row in chosen):
            accept = self.addAction(self.tr("&Accept with a reason\tA"))
            accept.triggered.connect(self.accept_wanted)
        if any(row.is_accepted for row in chosen):
            withdraw = self.addAction(self.tr("&Withdraw the acceptance"))
            withdraw.triggered.connect(self.withdraw_wanted)
