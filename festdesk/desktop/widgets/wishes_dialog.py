"""A small window in which wishes for one film, or the same for several, are said as one act."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.availability.settings import WANTED_SHOWINGS
from festdesk.availability.windows import (
    DayAndMinute,
    earliest,
    latest,
    said_as_earliest,
    said_as_latest,
)
from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.phrases import quoted, say
from festdesk.desktop.widgets.moment_field import MomentField, days_to_choose
from festdesk.desktop.widgets.screening_words import audience_of_words
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.wish_rows import WishRow
from festdesk.desktop.widgets.wish_words import count_in_words
from festdesk.editing.wishes import (
    MOST_SHOWINGS,
    NEVER_SHOWN,
    NO_AUDIENCE,
    WishesChange,
    change_wishes,
)
from festdesk.films.titles import printed_title
from festdesk.planning.audiences import audiences_of
from festdesk.planning.house import house_of
from festdesk.planning.to_plan import counts_of
from festdesk.screenings.tables import Audience

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LETTERS_OF_TITLE, _LETTERS_OF_FRAME = 50, 4


def ask_for_wishes(desk: "Desk", film_ids: "Sequence[FilmId]", parent: QWidget) -> None:
    """Ask for the wishes for some films, and change them as one act."""
    snapshot = desk.snapshot
    if snapshot is None or not film_ids or desk.read_only:
        return
    label = QCoreApplication.translate("WishesDialog", "Change wishes")
    if len(film_ids) > 1:
        label = QCoreApplication.translate("WishesDialog", "Change wishes for {count} films")
        label = label.format(count=len(film_ids))

    def _act(change: WishesChange) -> None:
        desk.act(label, partial(change_wishes, film_ids=film_ids, change=change))

    WishesDialog(snapshot, film_ids, _act, parent).open()


class WishesDialog(QDialog):
    """Asks how often films are wanted for whom, and from when until when they can be shown."""

    def __init__(
        self,
        snapshot: "Snapshot",
        film_ids: "Sequence[FilmId]",
        apply: Callable[[WishesChange], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._films = [film_id for film_id in film_ids if film_id in snapshot.films]
        self._apply = apply
        self._starts_hour = snapshot.edition.day_starts_hour
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self._title())
        self.rows: list[WishRow] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnStretch(3, 1)
        self._add_audiences()
        self._add_own()
        self.not_before = MomentField(self.tr("Not before"), self.tr("all day"), self)
        self.not_after = MomentField(self.tr("Not after"), self.tr("all day"), self)
        self._add_window()
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        wish = QPushButton(self.tr("&Set wishes"), self)
        wish.setDefault(True)
        buttons.addButton(wish, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        said = self.tr("Without a wish the house's number holds for the public, and none else.")
        if len(self._films) > 1:
            said = self.tr("What you leave as it is stays different from film to film.")
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.GAP)
        whole.addWidget(muted(said, self))
        whole.addLayout(self._grid)
        whole.addWidget(self.problem)
        whole.addStretch(1)
        whole.addWidget(buttons)
        self.rows[0].number.setFocus()
        self.rows[0].number.selectAll()

    def _title(self) -> str:
        if len(self._films) != 1:
            return self.tr("Wishes for {count} films").format(count=len(self._films))
        titles = self._snapshot.titles_of(self._films[0])
        title = printed_title(titles, self._snapshot.languages[0]) or self.tr("Untitled film")
        return self.tr("Wishes for {film}").format(film=quoted(shorten(title, _LETTERS_OF_TITLE)))

    # Rows

    def _add_audiences(self) -> None:
        snapshot = self._snapshot
        house = house_of(snapshot)
        counts = {}
        if len(self._films) == 1:
            counts = {one.audience: one for one in counts_of(snapshot, house, self._films[0])}
        for audience in audiences_of(snapshot):
            held = [snapshot.wishes_of(film_id).get(audience) for film_id in self._films]
            usual = house.settings[WANTED_SHOWINGS] if audience == Audience.PUBLIC else 0
            row = WishRow(audience, held, usual, self)
            count = counts.get(audience)
            if count is not None and (count.wanted or count.has):
                row.there.setText(self.tr("{count} there").format(count=count_in_words(count)))
            self._add_line(row.label, row.number, row.clear, row.there)
            self.rows.append(row)

    def _add_own(self) -> None:
        """Offer a line for an audience that the edition does not have yet."""
        self.own_name = QLineEdit(self)
        self.own_name.setPlaceholderText(self.tr("Another audience"))
        self.own_name.setAccessibleName(self.tr("Another audience"))
        self.own_number = QLineEdit(self)
        self.own_number.setAccessibleName(self.tr("Showings for another audience"))
        self.own_number.setFixedWidth(self.rows[0].number.width())
        letters = len(self.own_name.placeholderText()) + _LETTERS_OF_FRAME
        self.own_name.setMinimumWidth(self.fontMetrics().averageCharWidth() * letters)
        self._add_line(self.own_name, self.own_number)

    def _add_window(self) -> None:
        held = [self._snapshot.window_of(film_id) for film_id in self._films]
        firsts = [self._said(row.not_before if row else None, is_last=False) for row in held]
        lasts = [self._said(row.not_after if row else None, is_last=True) for row in held]
        days = days_to_choose(
            self._snapshot, *(said.day for said in (*firsts, *lasts) if said is not None)
        )
        for field, said, label in (
            (self.not_before, firsts, self.tr("Not &before")),
            (self.not_after, lasts, self.tr("Not &after")),
        ):
            field.show_days(days, starts_hour=self._starts_hour)
            if len(set(said)) > 1:
                field.show_different()
            else:
                field.show_moment(said[0] if said else None)
            named = QLabel(label, self)
            named.setBuddy(field.day)
            line = self._grid.rowCount()
            self._grid.addWidget(named, line, 0)
            self._grid.addWidget(field, line, 1, 1, 3)
        self._shown = (firsts[0] if firsts else None, lasts[0] if lasts else None)

    def _said(self, moment: datetime | None, *, is_last: bool) -> DayAndMinute | None:
        if moment is None:
            return None
        read = said_as_latest if is_last else said_as_earliest
        return read(moment, day_starts_hour=self._starts_hour)

    def _add_line(self, *widgets: QWidget) -> None:
        line = self._grid.rowCount()
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, line, column)

    # Taking it

    def take(self) -> None:
        """Hand over what was said, unless something of it cannot be kept: then it says why."""
        try:
            change = WishesChange(self._read_numbers(), self._read_window())
        except InputProblem as problem:
            self.problem.setText(say(problem))
            self.problem.show()
            return
        if change:
            self._apply(change)
        self.accept()

    def _read_numbers(self) -> dict[str, int | None]:
        showings: dict[str, int | None] = {}
        for row in self.rows:
            showings |= row.read()
        number = read_number(self.own_number.text(), most=MOST_SHOWINGS, empty=None)
        if number is not None:
            if not self.own_name.text().strip():
                raise InputProblem(NO_AUDIENCE)
            showings[audience_of_words(self.own_name.text())] = number
        return showings

    def _read_window(self) -> dict[str, datetime | None]:
        window: dict[str, datetime | None] = {}
        for name, field, before, moment in (
            ("not_before", self.not_before, self._shown[0], earliest),
            ("not_after", self.not_after, self._shown[1], latest),
        ):
            said = field.value()
            if field.is_different or (said == before and not self._was_different(name)):
                continue
            window[name] = None if said is None else moment(said, day_starts_hour=self._starts_hour)
        first, last = window.get("not_before"), window.get("not_after")
        if first is not None and last is not None and last <= first:
            title = printed_title(self._snapshot.titles_of(self._films[0]), "")
            raise InputProblem(NEVER_SHOWN, film=title)
        return window

    def _was_different(self, name: str) -> bool:
        held = [self._snapshot.window_of(film_id) for film_id in self._films]
        return len({getattr(row, name, None) for row in held}) > 1
