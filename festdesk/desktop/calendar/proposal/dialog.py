"""The window of a proposal: choose what to plan, see how it goes, take over what is liked."""

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.ids import ScreeningId
from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.change_list import ChangeList
from festdesk.desktop.calendar.proposal.checking import Checked, Counted, check, count
from festdesk.desktop.calendar.proposal.choices import Choices
from festdesk.desktop.calendar.proposal.progress import Progress
from festdesk.desktop.calendar.proposal.reason_view import ReasonView
from festdesk.desktop.calendar.proposal.reasons import Reasons
from festdesk.desktop.calendar.proposal.running import Begun, ProposalRun
from festdesk.desktop.calendar.proposal.words import Names
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.editing.proposals import take_over_plan
from festdesk.planning.proposal.outcome import Outcome
from festdesk.planning.proposal.result import Change, as_placings, changes_of
from festdesk.planning.proposal.solver import NO_SOLVER, has_solver

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk

_LETTERS_WIDE, _LINES_HIGH = 176, 33
_CHOICES, _RESULT = 0, 1


class ProposalDialog(QDialog):
    """Stays open beside the board; nothing is changed before something is taken over."""

    place_wanted = Signal(object)  # Place

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Propose a plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._workshop = Workshop(self)
        self._run: ProposalRun | None = None
        self._begun: Begun | None = None
        self._changes: tuple[Change, ...] = ()
        self._ticked: tuple[Change, ...] = ()  # those that were looked at last
        self._taken: dict[str, ScreeningId] = {}  # what was made, by item
        self._is_offered = False
        self.choices = Choices(self)
        self.progress = Progress(self)
        self.reasons = ReasonView(self)
        self.changes = ChangeList(self)
        self.checked = QLabel(self)
        self.said = QLabel(self)
        self.pages = QStackedWidget(self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.propose = QPushButton(self.tr("&Propose a plan"), self)
        self.stop = QPushButton(self.tr("&Stop and keep the best"), self)
        self.take = QPushButton(self.tr("&Take over"), self)
        self.leave = QPushButton(self.tr("C&lose"), self)
        self._set_out()
        self._connect()
        self._turn_to(_CHOICES)
        self._count()

    # Building

    def _set_out(self) -> None:
        for label in (self.checked, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        result = QWidget(self)
        inside = QVBoxLayout(result)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE)
        self._reasons_held = QScrollArea(result)  # many rules must not push the list away
        self._reasons_held.setWidgetResizable(True)
        self._reasons_held.setFrameShape(QScrollArea.Shape.NoFrame)
        self._reasons_held.setWidget(self.reasons)
        self._reasons_held.setMaximumHeight(self.fontMetrics().lineSpacing() * 9)
        self._reasons_held.hide()
        inside.addWidget(self.progress)
        inside.addWidget(self._reasons_held)
        inside.addWidget(self.changes, 1)
        inside.addWidget(self.checked)
        self.pages.addWidget(self.choices)
        self.pages.addWidget(result)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.back)
        buttons.addWidget(self.said, 1)
        for button in (self.propose, self.stop, self.take, self.leave):
            buttons.addWidget(button)
        for button in (self.back, self.stop, self.leave):
            button.setAutoDefault(False)
        for button in (self.propose, self.take):
            button.setProperty("primary", True)  # noqa: FBT003 -- Qt's own argument
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(self.pages, 1)
        whole.addLayout(buttons)
        self._fit_screen()

    def _fit_screen(self) -> None:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, width, metrics.lineSpacing() * _LINES_HIGH)

    def _connect(self) -> None:
        self.propose.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)
        self.back.clicked.connect(partial(self._turn_to, _CHOICES))
        self.take.clicked.connect(self._take_over)
        self.leave.clicked.connect(self.close)
        self.choices.changed.connect(self._count)
        self.changes.ticked.connect(self._check)
        self.reasons.place_wanted.connect(self.place_wanted)
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self._desk.undo),
            (QKeySequence.StandardKey.Redo, self._desk.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        self._desk.changed.connect(self._follow)
        self._desk.closed.connect(self.close)

    def _turn_to(self, page: int, *_clicked: object) -> None:
        self.pages.setCurrentIndex(page)
        self._enable()
        if page == _CHOICES:
            self._count()

    def _enable(self) -> None:
        is_at_work = self._run is not None
        shows_result = self.pages.currentIndex() == _RESULT
        self.back.setVisible(shows_result)
        self.back.setEnabled(not is_at_work)
        self.propose.setVisible(not shows_result)
        self.stop.setVisible(shows_result and is_at_work)
        self.take.setVisible(shows_result and not is_at_work)
        self.take.setEnabled(bool(self._ticked) and not self._desk.read_only)
        self.propose.setDefault(not shows_result)
        self.take.setDefault(shows_result)

    # What is to be planned

    def _count(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        request = self.choices.request() if self._is_offered else None
        self._workshop.ask(partial(count, snapshot, request), self._show_count)

    def _show_count(self, counted: Counted) -> None:
        if not self._is_offered:
            self._is_offered = True
            self.choices.show_edition(counted.snapshot, counted.house, counted.found)
            self._count()
            return
        self.choices.show_count(counted.found)
        can_plan = bool(counted.found.to_place) and self.choices.can_plan
        self.propose.setEnabled(can_plan and has_solver())
        said = ""
        if not has_solver():
            said = say(NO_SOLVER)
        elif not counted.house.halls:
            said = self.tr("There is no venue yet. Add the venues of the edition first.")
        elif not can_plan:
            said = self.tr("There is nothing to plan with these ticks.")
        self.said.setText(said)

    # The search

    def _begin(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or self._run is not None:
            return
        request = self.choices.request()
        run = self._run = ProposalRun(self)
        run.begun.connect(self._show_begun)
        run.better.connect(self.progress.show_best)
        run.finished.connect(self._show_result)
        run.failed.connect(self._show_problem)
        run.stopped.connect(self._show_stopped)
        self._changes = self._ticked = ()
        self._taken = {}
        self.changes.clear()
        self.checked.clear()
        self.said.clear()
        self._reasons_held.hide()
        self.progress.begin(request.seconds)
        self._turn_to(_RESULT)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        run.start(snapshot, request)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _show_begun(self, begun: Begun) -> None:
        self._begun = begun
        self.progress.begin(begun.request.seconds)

    def _show_problem(self, said: str) -> None:
        self._forget_run()
        self.progress.say_nothing()
        self._turn_to(_CHOICES)
        self.said.setText(said)

    def _show_stopped(self) -> None:
        self._forget_run()
        self.progress.say_nothing()
        self._turn_to(_CHOICES)

    def _forget_run(self) -> None:
        if self._run is not None:
            self._run.retire()
            self._run = None

    def _show_result(self, outcome: Outcome) -> None:
        self._forget_run()
        self.progress.show_best(outcome)
        self.progress.end()
        snapshot, begun = self._desk.snapshot, self._begun
        if snapshot is None or begun is None:
            return
        self._show_reasons(outcome)
        self._changes = changes_of(begun.problem, begun.found, outcome.places)
        self.changes.show_changes(self._changes, Names(snapshot), begun.house)
        self._enable()
        self.changes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _show_reasons(self, outcome: Outcome) -> None:
        snapshot, begun = self._desk.snapshot, self._begun
        if snapshot is None or begun is None or not outcome.left_out:
            return
        reasons = Reasons(snapshot, begun.house, begun.problem)
        if outcome.contradictions:
            self.reasons.show_reasons(outcome.contradictions, reasons)
        else:
            self.reasons.say(
                self.tr(
                    "No place was found for {titles}. Whether there is one is not proved: look "
                    "for longer, or give the plan more room."
                ).format(titles=reasons.titles(outcome.left_out))
            )
        self._reasons_held.show()

    # The result

    def _follow(self, *_changed: object) -> None:
        if self.pages.currentIndex() == _RESULT:
            self._check()

    def _check(self) -> None:
        """Have the checks look at what is ticked, as it would stand in the calendar of now."""
        snapshot, begun = self._desk.snapshot, self._begun
        if snapshot is None or begun is None or self._run is not None:
            return
        ticked = self.changes.ticked_ids()
        look = partial(check, snapshot, begun.request, self._changes, ticked, dict(self._taken))
        self._workshop.ask(look, self._show_checked)

    def _show_checked(self, checked: Checked) -> None:
        self._ticked = checked.possible
        self.changes.mark(checked.clashing, checked.gone, checked.taken)
        number = len(checked.possible)
        if not number:
            said = self.tr("Nothing is ticked.")
        elif checked.clashing:
            said = self.tr(
                "{count} of the {all} ticked screenings would clash, with what is not ticked or "
                "has been changed meanwhile."
            ).format(count=len(checked.clashing), all=number)
        else:
            said = self.tr("The checks find no clash in the {count} ticked screenings.").format(
                count=number
            )
        self.checked.setProperty("role", "problem" if checked.clashing else "ok" if number else "")
        self.checked.style().unpolish(self.checked)
        self.checked.style().polish(self.checked)
        self.checked.setText(said)
        self.take.setText(
            self.tr("&Take over {count}").format(count=number) if number else self.tr("&Take over")
        )
        self._enable()

    def _take_over(self) -> None:
        moved, new = as_placings(self._ticked)
        if not moved and not new:
            return
        self.take.setEnabled(False)
        ids = [one.item.id for one in sorted(self._ticked, key=attrgetter("is_new"))]
        self._desk.act(
            self.tr("Take over a proposed plan"),
            partial(take_over_plan, moved=moved, new=new),
            partial(self._tell_taken, ids),
            self._tell_failed,
        )

    def _tell_taken(self, ids: list[str], screening_ids: list[ScreeningId]) -> None:
        self._taken |= zip(ids, screening_ids, strict=True)
        self.said.setText(
            self.tr("{count} screenings were taken over. Ctrl+Z takes that back.").format(
                count=len(screening_ids)
            )
        )
        self._check()

    def _tell_failed(self, problem: KnownError) -> None:
        self.said.setText(say(problem))
        self._enable()

    # Leaving

    @override
    def done(self, result: int) -> None:
        self._run = None
        for run in self.findChildren(ProposalRun):  # those that are about to go among them
            run.close()
        self._workshop.close()
        super().done(result)
