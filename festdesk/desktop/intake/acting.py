"""What an editor does to a page before it is taken in: each act is one step that can be undone."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from festdesk.base.errors import InputProblem, KnownError
from festdesk.desktop.intake.rows import DraftRow, QuestionRow, RemovedRow, Row
from festdesk.desktop.intake.steps import Steps, TakeKey, Work
from festdesk.desktop.intake.targets import target_label
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.intake import revising
from festdesk.intake.comparing import Difference, Take, Verdict
from festdesk.intake.drafts import Value
from festdesk.intake.page import Context
from festdesk.intake.parting import join_films, split_film
from festdesk.intake.passages import Passage
from festdesk.intake.reassigning import Target
from festdesk.intake.revised import Revised


class Acts(QObject):
    """Does what is wanted to the work in `steps`, or says why it cannot be."""

    refused = Signal(str)
    made = Signal(int)  # the number of the draft that came of it
    film_made = Signal(int)  # the number of a film that was parted or joined

    def __init__(
        self, steps: Steps, context: Callable[[], Context], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._context = context
        self.film = 0  # the one that is shown

    def _revise(self, label: str, change: Callable[[Revised], Any]) -> Any:  # noqa: ANN401 -- what the act returns
        """Carry out an act; of what it returns the first is the reading."""
        work = self._steps.work
        if work is None:
            return None
        try:
            result = change(work.revised)
        except InputProblem as problem:
            self.refused.emit(say(problem))
            return None
        revised, more = result if isinstance(result, tuple) else (result, None)
        self._steps.do(label, revised=revised)
        return more

    # What words and drafts are

    def assign(self, passage: Passage, target: Target) -> None:
        """Say what words of the page are."""
        label = self.tr("This is: {field}").format(field=target_label(target))
        numbers = self._revise(
            label,
            lambda revised: revising.assign(revised, self.film, passage, target, self._context()),
        )
        if numbers:
            self.made.emit(numbers[0])

    def reassign(self, rows: Sequence[Row], target: Target) -> None:
        """Say what drafts are, or lines that were not used."""
        for row in rows:
            if isinstance(row, DraftRow):
                label = self.tr("This is: {field}").format(field=target_label(target))
                number, context = row.item.number, self._context()
                numbers = self._revise(
                    label, partial(_reassigned, number=number, target=target, context=context)
                )
                if numbers:
                    self.made.emit(numbers[0])
        lines = [row.lines for row in rows if not isinstance(row, DraftRow) and row.lines]
        work = self._steps.work
        if lines and work is not None:
            first, last = min(line[0] for line in lines), max(line[1] for line in lines)
            whole = lines if last - first + 1 != len(lines) else [(first, last)]
            for one in whole:
                self.assign(Passage.of_lines(work.revised.lines, *one), target)

    def set_value(self, row: DraftRow, value: Value) -> None:
        """Correct a draft."""
        self._revise(
            self.tr("Correct a draft"),
            lambda revised: revising.correct(revised, row.item.number, value),
        )

    def set_role(self, row: DraftRow, words: str) -> None:
        """Correct the role of a credit line."""
        self._revise(
            self.tr("Change a role"),
            lambda revised: revising.set_role(revised, row.item.number, words),
        )

    def take_suggestions(self, numbers: Collection[int]) -> None:
        """Give credit lines the roles that are suggested for them."""
        self._revise(
            self.tr("Take suggested roles"),
            lambda revised: revising.take_suggestions(revised, numbers),
        )

    def join(self, numbers: Collection[int]) -> None:
        """Make one draft of several."""
        made = self._revise(self.tr("Join drafts"), lambda revised: revising.join(revised, numbers))
        if made is not None:
            self.made.emit(made)

    def split(self, row: DraftRow, at: int) -> None:
        """Make two drafts of one."""
        made = self._revise(
            self.tr("Split a draft"), lambda revised: revising.split(revised, row.item.number, at)
        )
        if made is not None:
            self.made.emit(made)

    # Ticks and answers

    def tick(self, rows: Sequence[Row], *, ticked: bool) -> None:
        """Take drafts or leave them; take a value off the card or let it stay."""
        label = self.tr("Tick drafts") if ticked else self.tr("Untick drafts")
        numbers = {row.item.number for row in rows if isinstance(row, DraftRow)}
        if numbers:
            self._revise(label, lambda revised: revising.tick(revised, numbers, ticked=ticked))
        for row in rows:
            if isinstance(row, RemovedRow):
                self._answer([row], Take.REMOVE if ticked else Take.KEEP)

    def tick_all(self, *, ticked: bool) -> None:
        """Take or leave all drafts of the film; what is only a guess is not taken so."""
        self._revise(
            self.tr("Tick drafts"),
            lambda revised: revising.tick_all(revised, self.film, ticked=ticked),
        )

    def _answer(self, rows: Sequence[Row], take: Take) -> None:
        work = self._steps.work
        if work is None:
            return
        differences: list[tuple[TakeKey, Difference]] = []
        for row in rows:
            if isinstance(row, RemovedRow):
                differences.append((row.take_key, row.difference))
            elif isinstance(row, DraftRow):
                differences += [p for p in row.differences if p[1].verdict is not Verdict.KEPT]
        takes = {key: take for key, one in differences if take in one.options}
        self._steps.do(self.tr("Decide on a value"), takes={**work.takes, **takes})

    def answer_all(self, rows: Sequence[Row], take: Take) -> None:
        """Say the same about several drafts, as far as it may be said of each."""
        self._answer(rows, take)

    def answer(self, row: Row, answer: object) -> None:
        """Say what is done about a difference, or who is meant at the door."""
        work = self._steps.work
        if work is None:
            return
        if isinstance(row, QuestionRow):
            given = row.question.kind, row.question.given
            decisions = {**work.decisions, given: str(answer)}
            self._steps.do(self.tr("Decide who is meant"), decisions=decisions)
        elif isinstance(row, DraftRow | RemovedRow) and isinstance(answer, Take):
            self._answer([row], answer)

    # Films of the page

    def set_target(self, film_id: str) -> None:
        """Choose the card that the film goes to; none for a new one."""
        work = self._steps.work
        if work is None:
            return
        first = work.revised.films[self.film].first_line
        self._steps.do(self.tr("Choose the card"), targets={**work.targets, first: film_id})

    def leave_out(self, *, left_out: bool) -> None:
        """Leave the film out, or take it after all."""
        self._revise(
            self.tr("Leave a film out"),
            lambda revised: revising.leave_out(revised, self.film, left_out=left_out),
        )

    def split_film(self, line: int) -> None:
        """Let another film begin at a line; both are read again."""
        context = self._context()
        self._read_again(
            self.tr("A film begins here"),
            lambda work: split_film(work.revised, line, context),
            line,
        )

    def join_films(self) -> None:
        """Make one of this film and the one above; they are read again."""
        film, context, work = self.film, self._context(), self._steps.work
        if work is None:
            return
        self._read_again(
            self.tr("Join with the film above"),
            lambda work: join_films(work.revised, film, context),
            work.revised.films[film].first_line,
        )

    def _read_again(self, label: str, change: Callable[[Work], Revised], line: int) -> None:
        """Change the films of the page, and show the one that a line is of then."""
        work = self._steps.work
        if work is None:
            return

        def take(revised: Revised) -> None:
            if self._steps.work is work:
                self._steps.do(label, revised=revised)
                self.film_made.emit(revised.film_at(line))

        run_in_pool(partial(change, work), then=take, failed=self._refuse, parent=self)

    def _refuse(self, problem: KnownError) -> None:
        self.refused.emit(say(problem))


def _reassigned(
    revised: Revised, *, number: int, target: Target, context: Context
) -> tuple[Revised, tuple[int, ...]]:
    return revising.reassign(revised, number, target, context)
