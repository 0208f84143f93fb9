"""One spelling for every name: the survey of all names beside one name's spellings in context."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.naming import decisions
from festdesk.desktop.naming.bearers import Bearer, BearerKind
from festdesk.desktop.naming.cited_panel import CitedPanel
from festdesk.desktop.naming.name_panel import NamePanel
from festdesk.desktop.naming.names_list import NamesList
from festdesk.desktop.naming.scanning import NamesScan
from festdesk.desktop.naming.survey import Survey
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.tips import plain_tip

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk

_WIDTH, _LINES = 96, 36  # in the font's em, in lines
_LIST_SHARE = 0.3
_BEARERS = {"nameform": ("person_id", "company_id"), "citednameform": ("cited_name_id",)}


class NamesDialog(QDialog):
    """Stays open beside the window, and follows what is done in either."""

    place_wanted = Signal(object, object)  # Place, and the letters of it that are meant
    merge_wanted = Signal(str, str, str)  # table, and the ids of two of its rows
    help_wanted = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("names")
        self.setWindowTitle(self.tr("One spelling for every name"))
        self._desk = desk
        self._survey: Survey | None = None
        self._wanted: Place | None = None  # to be shown as soon as the names are known
        self.scan = NamesScan(desk, self)
        self.names = NamesList(self)
        self.panel = NamePanel(desk, self)
        self.cited = CitedPanel(desk, self)
        self.tabs = QTabWidget(self)
        self.bar = QProgressBar(self)
        self.stop = EnterButton(self.tr("S&top"), self)
        self.said = QLabel(self)
        self.unify_all = EnterButton("", self)
        self.quoted_too = QCheckBox(self.tr("In &quotations too"), self)
        self.quoted_too.setToolTip(
            self.tr("In statements, press texts and between quotation marks: the words of others.")
        )
        self.next = EnterButton(self.tr("&Next to settle"), self)
        self.leave = EnterButton(self.tr("C&lose"), self)
        self._set_out()
        self._connect()
        self._show_counts()
        self.scan.start()

    def _set_out(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("The edition is being looked through"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.names)
        sides.addWidget(self.panel)
        sides.setStretchFactor(0, 0)
        sides.setStretchFactor(1, 1)
        spellings = QWidget(self)
        inner = QVBoxLayout(spellings)
        inner.setContentsMargins(0, theme.SPACE, 0, 0)
        inner.addWidget(sides)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(spellings, self.tr("Spellings"))
        self.tabs.addTab(self.cited, self.tr("Cited names"))
        self.tabs.tabBar().setAccessibleName(self.tr("Spellings, or the list of cited names"))
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.unify_all)
        foot.addWidget(self.quoted_too)
        foot.addWidget(self.next)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.bar)
        foot.addWidget(self.stop)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        metrics = self.fontMetrics()
        em = metrics.horizontalAdvance("m")
        open_within_screen(self, em * _WIDTH, metrics.lineSpacing() * _LINES)
        width = self.width()
        sides.setSizes([int(width * _LIST_SHARE), int(width * (1 - _LIST_SHARE))])
        self.bar.setMaximumWidth(em * 8)
        self.names.search.setFocus()

    def _connect(self) -> None:
        self._desk.closed.connect(self.close)
        self.finished.connect(self.scan.stop)
        self.scan.begun.connect(self._show_running)
        self.scan.progress.connect(self._show_progress)
        self.scan.surveyed.connect(self._show_survey)
        self.scan.stopped.connect(self._show_stopped)
        self.stop.clicked.connect(self._stop_or_start)
        self.names.chosen.connect(self.panel.show_bearer)
        self.names.entered.connect(self.panel.view.setFocus)
        self.panel.place_wanted.connect(self.place_wanted)
        self.panel.merge_wanted.connect(self._want_merge)
        self.panel.told.connect(self.said.setText)
        self.cited.place_wanted.connect(self.place_wanted)
        self.cited.told.connect(self.said.setText)
        self.cited.spellings_wanted.connect(self._show_cited)
        self.unify_all.clicked.connect(self.unify_all_sure)
        self.quoted_too.toggled.connect(self._count_quoted)
        self.next.clicked.connect(self.go_to_next)
        self.leave.clicked.connect(self.close)
        for keys, do in (
            ("F8", self.go_to_next),
            ("Shift+F8", self.go_to_previous),
            ("Ctrl+F", self._search),
            ("F1", self.help_wanted.emit),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
        ):
            QShortcut(QKeySequence.fromString(keys), self, do)

    # Showing

    def show_place(self, place: "Place") -> None:
        """Choose the name, or the pair of words, that a place is about, as soon as all are known.

        A pair is told as its film, with the field "names:" and its words as a finding has them.
        """
        self._wanted = place
        if self._survey is not None:
            self._show_wanted()

    def _bearer_at(self, place: "Place") -> Bearer | None:
        if place.kind in set(BearerKind):
            return Bearer(BearerKind(place.kind), place.id)
        snapshot = self._desk.snapshot
        row = snapshot.table(place.kind).get(place.id) if snapshot is not None else None
        ids = [getattr(row, column, None) for column in _BEARERS.get(place.kind, ())]
        for kind, column in ((BearerKind.PERSON, 0), (BearerKind.COMPANY, 1)):
            if len(ids) > 1 and ids[column]:
                return Bearer(kind, str(ids[column]))
        return Bearer(BearerKind.CITED, str(ids[0])) if len(ids) == 1 and ids[0] else None

    def _show_cited(self, cited_id: str) -> None:
        self._choose(Bearer(BearerKind.CITED, cited_id))

    def _show_wanted(self) -> None:
        place, self._wanted = self._wanted, None
        if place is None:
            return
        if place.kind == "film":
            self.tabs.setCurrentIndex(1)
            self.cited.pairs.show_pair(place)
            return
        bearer = self._bearer_at(place)
        if bearer is not None:
            self._choose(bearer)

    def _choose(self, bearer: Bearer) -> None:
        if self.names.show_bearer(bearer):
            self.tabs.setCurrentIndex(0)
            self.panel.view.setFocus()

    def _show_running(self) -> None:
        if self._survey is None:
            self.said.setText(self.tr("Looking for names in every text …"))
        self.bar.setRange(0, 0)
        self.bar.setVisible(self._survey is None)
        self.stop.setVisible(self._survey is None)
        self.stop.setText(self.tr("S&top"))

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show_stopped(self) -> None:
        self.bar.hide()
        self.said.setText(self.tr("Stopped."))
        self.stop.setText(self.tr("&Look again"))

    def _stop_or_start(self) -> None:
        if self.scan.is_busy:
            self.scan.stop()
        else:
            self.scan.start()

    def _show_survey(self, found: Survey) -> None:
        is_first = self._survey is None
        self._survey = found
        self.bar.hide()
        self.stop.hide()
        if is_first:
            self.said.clear()
        self.panel.show_survey(found)
        self.names.show_survey(found)
        self.cited.show_survey(found)
        self._show_counts()
        self._show_wanted()

    def _count_quoted(self, quoted_too: bool) -> None:
        self.panel.model.tick_quotations(quoted_too=quoted_too)
        self._show_counts()

    def _sure_names(self) -> dict[str, int]:
        """Return the names with sure changes, and how many each has."""
        lines = self._survey.lines if self._survey is not None else ()
        quoted_too = self.quoted_too.isChecked()
        counts = ((line.name, line.sure_of(quoted_too=quoted_too)) for line in lines)
        return {name: count for name, count in counts if count}

    def _show_counts(self) -> None:
        found, names = self._survey, self._sure_names()
        sure = sum(names.values())
        said = self.tr("Unify &all sure spellings ({count})")
        self.unify_all.setText(said.format(count=sure))
        whose = ", ".join(names)
        self.unify_all.setToolTip(plain_tip(whose))
        self.unify_all.setAccessibleDescription(whose)
        self.unify_all.setEnabled(sure > 0 and not self._desk.read_only)
        self.next.setEnabled(found is not None and found.open_names > 0)

    # Acting

    def unify_all_sure(self) -> None:
        """Change every sure spelling of every name, as one act."""
        found = self._survey
        quoted_too = self.quoted_too.isChecked()
        changes = found.sure_changes(quoted_too=quoted_too) if found is not None else {}
        if found is None or not changes or self._desk.read_only:
            return
        said = self.tr("Spellings that were changed: {count}. Ctrl+Z takes it back.")
        self.unify_all.setEnabled(False)
        self._desk.act(
            self.tr("One spelling for every name"),
            partial(decisions.change, snapshot=found.snapshot, changes=changes),
            partial(self._tell, said.format(count=len(changes))),
        )

    def _tell(self, said: str, _done: object) -> None:
        self.said.setText(said)

    def _undo(self) -> None:
        self.said.clear()
        self._desk.undo()

    def _redo(self) -> None:
        self.said.clear()
        self._desk.redo()

    def go_to_next(self) -> None:
        """Choose the next name with something to settle."""
        self._go(1)

    def go_to_previous(self) -> None:
        """Choose the one before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        self.tabs.setCurrentIndex(0)
        if self.names.go_to_next(step):
            self.panel.view.setFocus()
        elif self._survey is not None:
            self.said.setText(self.tr("Nothing is left to settle among the names that are listed."))

    def _search(self) -> None:
        line = self.names.search if self.tabs.currentIndex() == 0 else self.cited.search
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def _want_merge(self, one: Bearer, other: Bearer) -> None:
        self.merge_wanted.emit(str(one.kind), one.id, other.id)
