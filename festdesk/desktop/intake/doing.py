"""What keys and menus do to the words and the drafts that are chosen."""

from functools import partial

from festdesk.desktop.intake.choosing import TargetDialog
from festdesk.desktop.intake.linking import LinkedScreen
from festdesk.desktop.intake.rows import (
    DraftRow,
    Filter,
    QuestionRow,
    Row,
)
from festdesk.desktop.intake.targets import LETTERS
from festdesk.desktop.phrases import say
from festdesk.intake.comparing import Take
from festdesk.intake.reassigning import NO_WORDS, Target
from festdesk.intake.revising import suggested


class DoingScreen(LinkedScreen):
    """Says what words are, goes on to what is to be looked at, and takes steps back."""

    def _on_text(self) -> bool:
        """Return whether the words of the text are meant, and not the drafts."""
        return self.text.hasFocus()

    def _say_letter(self, letter: str) -> None:
        self.say_target(LETTERS[letter])

    def say_target(self, target: Target) -> None:
        """Say what the selected words or drafts are."""
        if self.steps.work is None:
            return
        if self._on_text():
            self.acts.assign(self.text.passage(), target)
        else:
            self.inspector.commit()
            self.acts.reassign(self.tree.chosen(), target)

    def choose_target(self) -> None:
        """Ask what the selected words or drafts are."""
        work = self.steps.work
        if work is None:
            return
        if self._on_text():
            passage = self.text.passage()
            words = " ".join(passage.words(work.revised.lines))
            if not words.strip():
                self._say_problem(say(NO_WORDS))
                return
            self._ask_target(words, partial(self.acts.assign, passage))
        else:
            self._choose_for_draft()

    def _choose_for_draft(self) -> None:
        rows = self.tree.chosen()
        work = self.steps.work
        if not rows or work is None:
            return
        self.inspector.commit()
        lines = [row.lines for row in rows if row.lines is not None]
        words = " ".join(work.revised.lines[first - 1] for first, _ in lines)
        self._ask_target(words, partial(self.acts.reassign, rows))

    def _ask_target(self, words: str, chosen: "partial[None]") -> None:
        TargetDialog(words.strip(), chosen, self).open()

    def _tick(self, rows: tuple[Row, ...], ticked: bool) -> None:
        self.acts.tick(rows, ticked=ticked)

    def _leave_out(self, left_out: bool) -> None:
        self.acts.leave_out(left_out=left_out)

    def _answer(self, number: int) -> None:
        """Answer with a digit; several chosen drafts get the same answer."""
        rows = self.tree.chosen()
        answer = self.inspector.card.answer_of(number)
        if len(rows) > 1 and isinstance(answer, Take):
            self.acts.answer_all(rows, answer)
        else:
            self.inspector.card.choose(number)

    def _command(self, name: str) -> None:
        {
            "yes": self.accept_and_go_on,
            "no": self.leave_and_go_on,
            "suggestion": self.take_suggestion,
            "join": self.join_chosen,
        }[name]()

    def undo(self) -> None:
        """Take the last step back."""
        self.steps.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.steps.redo()

    def turn_film(self, by: int) -> None:
        """Show the next film of the page, or the one before."""
        self.show_film(self.acts.film + by)

    def go_to_next(self) -> None:
        """Go to the next draft that is unsure or waits for an answer; conflicts come first."""
        rows = self.model.rows()
        current = self.tree.current_row()
        start = rows.index(current) + 1 if current in rows else 0
        order = [*rows[start:], *rows[:start]]
        wanted = [row for row in order if isinstance(row, DraftRow | QuestionRow)]
        wanted.sort(key=lambda row: not (isinstance(row, DraftRow) and row.is_open))
        for row in wanted:
            if row.wants_a_look and row is not current:
                self.tree.setFocus()
                self.tree.go_to(self.model.index_of(row.key))
                return
        others = [number for number in self._films_to_look_at() if number != self.acts.film]
        if self.film_bar.filter is not Filter.ALL:
            self.film_bar.set_filter(Filter.ALL)
        elif others:
            later = [number for number in others if number > self.acts.film]
            self.show_film((later or others)[0])
            first = self.tree.current_row()
            if not (isinstance(first, DraftRow) and first.wants_a_look):
                self.go_to_next()

    def _judge(self, *, ticked: bool) -> None:
        rows = self.tree.chosen()
        self.acts.tick(rows, ticked=ticked)
        questions = [row for row in rows if isinstance(row, QuestionRow)]
        for row in questions:
            best = row.question.candidates[0].id if row.question.candidates and ticked else "new"
            self.acts.answer(row, best)
        self.go_to_next()

    def accept_and_go_on(self) -> None:
        """Take the draft, and go to the next."""
        self._judge(ticked=True)

    def leave_and_go_on(self) -> None:
        """Leave the draft, and go to the next."""
        self._judge(ticked=False)

    def take_suggestion(self) -> None:
        """Give the chosen lines of credits the roles that are suggested."""
        items = [row.item for row in self.tree.chosen() if isinstance(row, DraftRow)]
        self.acts.take_suggestions(suggested(items))

    def take_all_suggestions(self) -> None:
        """Give all lines of credits of the film the roles that are suggested."""
        work = self.steps.work
        if work is not None:
            self.acts.take_suggestions(suggested(work.revised.films[self.acts.film].items))

    def join_chosen(self) -> None:
        """Make one of the chosen drafts."""
        rows = [row for row in self.tree.chosen() if isinstance(row, DraftRow)]
        self.acts.join({row.item.number for row in rows})

    def split_here(self) -> None:
        """Make two of the chosen draft at the caret."""
        self.inspector.split.click()

    def tick_all(self) -> None:
        """Tick all drafts of the film that are more than a guess."""
        self.acts.tick_all(ticked=True)

    def tick_none(self) -> None:
        """Untick all drafts of the film."""
        self.acts.tick_all(ticked=False)

    def begin_film(self) -> None:
        """Let a film begin at the line of the caret."""
        self.acts.split_film(self.text.passage().first_line)

    def join_films(self) -> None:
        """Make one of this film and the one above."""
        self.acts.join_films()
