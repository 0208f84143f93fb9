"""What is to be planned, what stays, what is wished, and for how long to look."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.availability.settings import GRID_STEP
from festdesk.base.ids import FilmId, StrandId, VenueId
from festdesk.base.moments import days_between
from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.ticks import TickList
from festdesk.desktop.calendar.proposal.wish_grid import WishGrid
from festdesk.desktop.calendar.proposal.words import Names
from festdesk.desktop.phrases import SHORT_DAY, say_day
from festdesk.desktop.widgets.wish_words import clock_in_words
from festdesk.planning.proposal.request import Kept, Request

if TYPE_CHECKING:
    from festdesk.planning.house import House
    from festdesk.planning.proposal.gathering import Open
    from festdesk.snapshot import Snapshot

_STEPS = (5, 10, 15, 30)
_USUAL_STEP = 15  # finer ones give the solver more to try for little gain
_FIRST_HOURS, _LAST_HOURS = range(6, 17), range(18, 31)


class Choices(QWidget):
    """Fills itself from an edition once; ticks and choices make a request."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = QLabel(self)
        self.films = TickList(self.tr("&Films"), self)
        self.strands = TickList(self.tr("&Sections"), self)
        self.days = TickList(self.tr("&Days"), self)
        self.venues = TickList(self.tr("&Venues"), self)
        self.kept = QComboBox(self)
        self.seconds = QComboBox(self)
        self.step = QComboBox(self)
        self.first = QComboBox(self)
        self.last = QComboBox(self)
        self.wishes = WishGrid(self)
        self._offer()
        self._set_out()
        for ticks in (self.films, self.strands, self.days, self.venues):
            ticks.changed.connect(self.changed)
        for box in (self.kept, self.step, self.first, self.last):
            box.currentIndexChanged.connect(self.changed)

    # Building

    def _offer(self) -> None:
        for words, kept in (
            (self.tr("All that is planned stays"), Kept.PLANNED),
            (self.tr("What is confirmed or locked stays"), Kept.CONFIRMED),
            (self.tr("Only what is locked stays"), Kept.LOCKED),
        ):
            self.kept.addItem(words, str(kept))
        for words, seconds in (
            (self.tr("10 seconds"), 10),
            (self.tr("30 seconds"), 30),
            (self.tr("1 minute"), 60),
            (self.tr("3 minutes"), 180),
            (self.tr("10 minutes"), 600),
        ):
            self.seconds.addItem(words, seconds)
        self.seconds.setCurrentIndex(2)
        for minutes in _STEPS:
            self.step.addItem(self.tr("{minutes} min").format(minutes=minutes), minutes)
        self.step.setCurrentIndex(_STEPS.index(_USUAL_STEP))
        for box, hours, usual in ((self.first, _FIRST_HOURS, 10), (self.last, _LAST_HOURS, 24)):
            for hour in hours:
                box.addItem(clock_in_words(hour * 60), hour * 60)
            box.setCurrentIndex(hours.index(usual))

    def _set_out(self) -> None:
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        lists = QHBoxLayout()
        lists.setSpacing(theme.GAP)
        for ticks, share in (
            (self.films, 5),
            (self.strands, 3),
            (self.days, 3),
            (self.venues, 3),
        ):
            lists.addWidget(ticks, share)
        self.first.setAccessibleName(self.tr("First start where a venue has no hours"))
        self.last.setAccessibleName(self.tr("Last end where a venue has no hours"))
        hours = QHBoxLayout()
        hours.addWidget(self.first)
        hours.addWidget(QLabel(self.tr("to"), self))
        hours.addWidget(self.last)
        hours.addStretch(1)
        left, right = QFormLayout(), QFormLayout()
        left.addRow(self.tr("What sta&ys:"), self.kept)
        left.addRow(self.tr("Loo&k for a plan for:"), self.seconds)
        right.addRow(self.tr("Starts &every:"), self.step)
        without = QLabel(self.tr("Hours of venues &without any:"), self)
        without.setBuddy(self.first)
        right.addRow(without, hours)
        forms = QHBoxLayout()
        forms.setSpacing(theme.GAP * 2)
        forms.addLayout(left, 1)
        forms.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.said)
        layout.addLayout(lists, 1)
        layout.addLayout(forms)
        layout.addWidget(theme.heading(QLabel(self.tr("Wishes"), self), 3))
        layout.addWidget(self.wishes)

    # Filling

    def show_edition(self, snapshot: "Snapshot", house: "House", everything: "Open") -> None:
        """Offer what there is; `everything` is what could be planned at most."""
        names = Names(snapshot)
        language = snapshot.languages[0] if snapshot.languages else "en"
        wanted: dict[str, int] = {}
        for showing in (*everything.to_place, *everything.without_length):
            for film_id in showing.film_ids:
                wanted[film_id] = wanted.get(film_id, 0) + 1
        films = [(film_id, names.film(film_id), count) for film_id, count in wanted.items()]
        films.sort(key=lambda one: one[1].casefold())
        self.films.offer((key, title if n == 1 else f"{title} × {n}") for key, title, n in films)
        self.strands.offer(
            (strand.id, snapshot.strand_name(strand.id, language) or strand.code)
            for strand in snapshot.strands
        )
        self.days.offer(
            (day.isoformat(), say_day(day, SHORT_DAY))
            for day in days_between(house.first_day, house.last_day)
        )
        self.venues.offer((venue.id, venue.name) for venue in snapshot.venues)
        grid_step = house.settings[GRID_STEP]
        if grid_step in _STEPS and grid_step > _USUAL_STEP:
            self.step.setCurrentIndex(_STEPS.index(grid_step))

    def show_count(self, found: "Open") -> None:
        """Say how much is to be planned."""
        moved = sum(
            showing.venue_id is not None and showing.starts_at is not None
            for showing in found.to_place
        )
        said = [
            self.tr("{count} screenings want a place.").format(count=len(found.to_place) - moved)
        ]
        if moved:
            said.append(self.tr("{count} that have one may be moved.").format(count=moved))
        if found.without_length:
            said.append(
                self.tr("{count} are left out, since their running time is not known.").format(
                    count=len(found.without_length)
                )
            )
        self.said.setText(" ".join(said))

    # Asking

    @property
    def can_plan(self) -> bool:
        """Whether anything is ticked in every list that has lines."""
        lists = (self.films, self.strands, self.days, self.venues)
        return all(ticks.keys(ticked=True) for ticks in lists if ticks.list.count())

    def request(self) -> Request:
        """Return what is chosen; a list that is ticked as a whole limits nothing."""
        return Request(
            film_ids=frozenset(map(FilmId, _chosen(self.films))),
            strand_ids=frozenset(map(StrandId, _chosen(self.strands))),
            days=frozenset(map(date.fromisoformat, _chosen(self.days))),
            venue_ids=frozenset(map(VenueId, _chosen(self.venues))),
            kept=Kept(str(self.kept.currentData())),
            first_minute=int(self.first.currentData()),
            last_minute=int(self.last.currentData()),
            step_minutes=int(self.step.currentData()),
            strengths=self.wishes.strengths(),
            seconds=float(self.seconds.currentData()),
        )


def _chosen(ticks: TickList) -> frozenset[str]:
    return frozenset() if ticks.is_whole else ticks.keys(ticked=True)
