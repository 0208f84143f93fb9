"""The work shown: its text with marks, its drafts, and what they are beside the cards."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.acting import Acts
from festdesk.desktop.intake.looking import Looked, Places, look, open_conflicts
from festdesk.desktop.intake.marks import marks_of
from festdesk.desktop.intake.rows import (
    DraftRow,
    Filter,
    QuestionRow,
    Row,
    UnreadRow,
    groups_of,
    rows_of,
)
from festdesk.desktop.intake.screen import Screen
from festdesk.desktop.intake.steps import Steps, Work
from festdesk.desktop.intake.summary import summary_of
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.marked_words import Marks
from festdesk.intake.drafts import DirectorValue, PageKind
from festdesk.intake.page import Context
from festdesk.intake.profiles import KIND
from festdesk.intake.revised import counts


class ShowingScreen(Screen):
    """Shows what `steps` holds, after each step anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.steps = Steps(self)
        self.acts = Acts(self.steps, self._context, self)
        self._places: Places = {}
        self._looked: Looked | None = None
        self._looking: Task | None = None
        self._is_taking = False
        self._layout_done = 0  # how much of a remembered layout was on the page
        self._is_ours = False  # the text is being shown, and nobody types
        self._is_following = False
        self._is_led_by_text = False
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look)

    def _context(self) -> Context:
        from festdesk.intake.edition import context_of  # noqa: PLC0415 -- slow import

        snapshot = self.desk.snapshot
        return context_of(snapshot) if snapshot is not None else Context()

    def label_steps(self) -> None:
        """Say what could be taken back, wherever that is said."""

    def _show_work(self) -> None:
        work = self.steps.work
        self.label_steps()
        films = len(work.revised.films) if work is not None else 0
        self.acts.film = min(self.acts.film, max(0, films - 1))
        self._type.setEnabled(work is not None)
        if work is None:
            self._looked = None
            self._set_typing(typing=True)
            self.text.show_marks(Marks())
            self.text.choose((), None, scroll=False)
        else:
            if self.text.isReadOnly():
                self._show_text(work)
            self.text.show_marks(marks_of(work, self._places))
        self.film_bar.show_films(work, self.acts.film)
        self._show_layouts(work)
        self._show_rows()
        self._say(summary_of(work) if work is not None else "")
        if work is not None:
            self._look_soon.start()

    def _set_typing(self, *, typing: bool) -> None:
        self.text.set_typing(typing=typing)
        self._type.setChecked(typing)

    def _show_text(self, work: Work) -> None:
        self._put("\n".join(work.revised.lines))

    def _put(self, text: str) -> None:
        self._is_ours = True
        try:
            self.text.set_text(text)
        finally:
            self._is_ours = False

    def _show_layouts(self, work: Work | None) -> None:
        snapshot = self.desk.snapshot
        rows = snapshot.intake_profiles(KIND) if snapshot is not None and work else ()
        current = work.profile_id if work is not None else ""
        self.layout_bar.show_layouts([(r.id, r.name) for r in rows], current, self._layout_done)
        corrections = work.revised.corrections if work is not None else ()
        names = {row.id: row.name for row in rows}
        name = names.get(current) or (work.name if work is not None else "")
        name = name or self.tr("Layout {number}").format(number=len(rows) + 1)
        self.foot.show_corrections(len(corrections), name)

    def _show_rows(self, _filter: object = None) -> None:
        work = self.steps.work
        rows: list[Row] = []
        if work is not None:
            rows = list(rows_of(work, self.acts.film, self._looked))
        if rows and self.film_bar.filter is not Filter.ALL:
            shown = groups_of(rows, self.film_bar.filter)
            if not shown:
                self.film_bar.filter = Filter.ALL
        self.film_bar.show_counts(rows)
        self.tree.show_card_column(any(_has_card(row) for row in rows))
        current = self.tree.current_row()
        place = self._place_of(current)
        self._is_following = True
        try:
            self.model.show_groups(groups_of(rows, self.film_bar.filter))
            self._keep_place(current, place)
        finally:
            self._is_following = False
        self._show_row(self.tree.current_row(), scroll=False)
        self._show_counts()

    def _place_of(self, row: Row | None) -> int:
        """Return which of the shown rows one is; the first where it is none."""
        if row is None:
            return 0
        return next((n for n, one in enumerate(self.model.rows()) if one is row), 0)

    def _keep_place(self, current: Row | None, place: int) -> None:
        if current is None:
            return
        index = self.model.index_of(current.key)
        if not index.isValid():
            left = self.model.rows()
            if not left:
                return
            index = self.model.index_of(left[min(place, len(left) - 1)].key)
        if index.siblingAtColumn(0) != self.tree.currentIndex().siblingAtColumn(0):
            self.tree.go_to(index)

    def _show_counts(self) -> None:
        work = self.steps.work
        ticked, total = counts(work.revised) if work is not None else (0, 0)
        conflicts = sum(len(found) for found in self._open_conflicts())
        self.foot.show_counts(ticked, total, conflicts)
        can_take = ticked > 0 and not self.desk.read_only and not self._is_taking
        self.foot.take.setEnabled(can_take)
        waiting = any(isinstance(r, QuestionRow) and r.wants_a_look for r in self.model.rows())
        self.film_bar.next.setEnabled(waiting or bool(self._films_to_look_at()))

    def _open_conflicts(self) -> list[list[int]]:
        work, looked = self.steps.work, self._looked
        if work is None or looked is None or len(looked.films) != len(work.revised.films):
            return []
        return [
            [] if film.is_left_out else open_conflicts(work, film, beside)
            for film, beside in zip(work.revised.films, looked.films, strict=True)
        ]

    def _go_to_first(self) -> None:
        rows = self.model.rows()
        if rows:
            self.tree.go_to(self.model.index_of(rows[0].key))
            self.tree.scrollToTop()

    def _note_change(self, *_news: object) -> None:
        if self.isVisible():
            self.foot.fill(self.desk.snapshot)
            if self.steps.work is not None:
                self._look_soon.start()

    def _look(self) -> None:
        snapshot, work = self.desk.snapshot, self.steps.work
        if self._looking is not None:
            self._looking.forget()
            self._looking = None
        if snapshot is None or work is None:
            return
        self._looking = run_in_pool(
            partial(look, snapshot, work),
            then=self._take_looked,
            failed=self._fail_look,
            parent=self,
        )

    def _fail_look(self, problem: KnownError) -> None:
        self._looking = None
        self._say_problem(say(problem))

    def _take_looked(self, looked: Looked) -> None:
        self._looking = None
        self._looked = looked
        self._show_rows()
        self._show_target()
        self._after_look()

    def _after_look(self) -> None:
        """Go on with what waited until all was held against the cards."""

    def _show_target(self) -> None:
        looked = self._looked
        if looked is not None and self.acts.film < len(looked.films):
            film = looked.films[self.acts.film]
            is_list = looked.work.revised.kind is PageKind.FILMOGRAPHY
            self.foot.show_target(film.film_id or "", film.found, is_list=is_list)

    def _show_row(self, row: Row | None, *, scroll: bool) -> None:
        work = self.steps.work
        people = [
            item.value.name
            for film in (work.revised.films if work is not None else ())
            for item in film.items
            if isinstance(item.value, DirectorValue)
        ]
        self.inspector.show_row(row, people)
        places = self._places.get(row.item.draft, ()) if isinstance(row, DraftRow) else ()
        self.text.choose(places, row.lines if row is not None else None, scroll=scroll)

    def _films_to_look_at(self) -> list[int]:
        """Return the films that have something unsure, or a conflict that waits."""
        work = self.steps.work
        films = work.revised.films if work is not None else ()
        conflicts = self._open_conflicts() or [[] for _ in films]
        return [
            number
            for number, (film, waiting) in enumerate(zip(films, conflicts, strict=True))
            if not film.is_left_out and (waiting or any(item.is_unsure for item in film.items))
        ]


def _has_card(row: Row) -> bool:
    """Return whether a row says something of what is there already."""
    return not isinstance(row, UnreadRow) and (not isinstance(row, DraftRow) or row.has_card)
