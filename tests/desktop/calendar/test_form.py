"""The form of a screening: every field, several screenings at once, and unusual starts."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId, ScreeningId, VenueId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.blocks.dialog import BlocksDialog
from festdesk.desktop.calendar.cards import CardMaker
from festdesk.desktop.calendar.details.fields import DIFFERS, OfferedLine, SettledLine
from festdesk.desktop.calendar.form import ScreeningForm
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.starts import read_start
from festdesk.editing.blocks import make_block
from festdesk.editing.guests import add_guest
from festdesk.editing.house import set_house
from festdesk.editing.people import create_person
from festdesk.editing.prints import add_print
from festdesk.editing.screenings import change_screening, change_venue, plan_screening
from festdesk.screenings.tables import Screening
from festdesk.screenings.tickets import read_address
from festdesk.snapshot import Snapshot
from festdesk.store.document import Changes
from tests.builders import add_film, at, edition_row, film_called, small_edition
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FRIDAY = date(2021, 3, 5)


class Walk:
    """The form on a real file, shown anew after each act as the page does."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.form = ScreeningForm(desk)
        self.moves: list[tuple[str, str, datetime | None]] = []
        self.form.moved.connect(self._note_move)
        qtbot.addWidget(self.form)
        self.form.resize(QSize(360, 680))
        self.form.show()
        desk.changed.connect(self._follow)

    def _note_move(self, screening_id: str, venue_id: str, starts_at: datetime | None) -> None:
        self.moves.append((screening_id, venue_id, starts_at))

    def _follow(self, _changes: object, _snapshot: object) -> None:
        if self.form.ids:
            self.show(*self.form.ids)

    @property
    def snapshot(self) -> Snapshot:
        """What the file holds now."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    def screening(self, title: str, number: int = 0) -> Screening:
        """Return a screening of a film by its title."""
        film_id = next(
            film_id
            for film_id in self.snapshot.films
            if self.snapshot.titles_of(film_id)[0].text == title
        )
        return self.snapshot.screenings_of(film_id)[number]

    def show(self, *ids: str) -> None:
        """Show these screenings in the form."""
        maker = CardMaker(self.snapshot)
        rows = [self.snapshot.screenings[ScreeningId(one)] for one in ids]
        self.form.show_screenings(self.snapshot, rows, [maker.card(row) for row in rows])

    def line(self, key: str) -> SettledLine | OfferedLine:
        """Return a line of the form."""
        field = self.form.fields[key]
        assert isinstance(field, SettledLine | OfferedLine)
        return field

    def offered(self, key: str, typed: str) -> list[str]:
        """Return what a line offers to complete what is typed."""
        field = self.form.fields[key]
        assert isinstance(field, OfferedLine)
        return field.matches(typed)

    def choice(self, key: str) -> ChoiceField:
        """Return a choice of the form."""
        field = self.form.fields[key]
        assert isinstance(field, ChoiceField)
        return field

    def type(self, key: str, text: str) -> None:
        """Type a value and leave the field."""
        line = self.line(key)
        line.setText(text)
        after(self.desk, self.qtbot, line.commit)

    def choose(self, key: str, value: str) -> None:
        """Choose a value in a list."""
        field = self.choice(key)
        field.setCurrentIndex(field.findData(value))
        after(self.desk, self.qtbot, partial(field.activated.emit, field.currentIndex()))

    def words(self, widget: QWidget) -> str:
        """Return all words that are seen in a part of the form."""
        labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
        return "\n".join(label.text() for label in labels)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with two prints of one film, and halls with two formats."""
    document = small_edition(tmp_path_factory.mktemp("form"))
    stalker = film_called(document, "Stalker")
    with document.edit("More") as session:
        add_print(session, stalker, name="Archive", format="35 mm", version_kind="dubbed",
                  version_spoken=("de",))  # fmt: skip
        add_print(session, stalker, name="File", format="DCP")
        for venue in document.snapshot().venues:
            change_venue(session, venue.id, formats=("DCP", "16 mm"))
        create_person(session, "Andrei Konchalovsky")
        films = [stalker, film_called(document, "Playtime")]
        make_block(session, {"en": "Both"}, films)
    document.close()
    return document.path


@pytest.fixture
def walk(template: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The form on a file of its own."""
    path = tmp_path / "form.festdesk"
    shutil.copy(template, path)
    with open_desk(path, qtbot) as desk:
        yield Walk(desk, qtbot)


# Place


def test_end_is_shown_and_never_typed(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    walk.type("introduction_minutes", "10")
    walk.type("talk_minutes", "30")

    lengths = walk.form.place.bar.lengths
    assert (lengths.introduction, lengths.film, lengths.talk) == (10, 162, 30)
    assert lengths.turnaround > 0
    assert "23:22" in walk.words(walk.form.place)
    assert walk.form.place.bar.in_words().startswith("introduction 10 min, film 162 min, talk 30")
    assert not [key for key in walk.form.fields if "end" in key]


def test_film_without_length_says_that_its_end_is_unknown(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    film_id = add_film(document, title="Endless")
    with document.edit("Plan") as session:
        screening_id = plan_screening(session, film_id=film_id, starts_at=at(5, "20:00"))
    document.close()
    with open_desk(document.path, qtbot) as desk:
        walk = Walk(desk, qtbot)
        walk.show(screening_id)

        assert "running time is not known" in walk.words(walk.form.place)
        assert "not known" in walk.form.place.bar.in_words()
        assert not walk.form.grab().isNull()


@pytest.mark.parametrize(
    ("typed", "day", "minute"),
    [
        ("20:30", None, 1230),
        ("2030", None, 1230),
        ("0:45", None, 1485),
        ("Sat 20.30", date(2021, 3, 6), 1230),
        ("Sa 21h", date(2021, 3, 6), 1260),
        ("samedi 0:45", date(2021, 3, 6), 1485),
        ("7.3. 10:00", date(2021, 3, 7), 600),
        ("Sun 14/3 9:15", date(2021, 3, 14), 555),
        ("Mo 18:00", date(2021, 3, 8), 1080),
    ],
)
def test_start_is_typed_with_its_day_or_without(typed: str, day: date | None, minute: int) -> None:
    assert read_start(typed, edition_row(), FRIDAY) == (day, minute)


@pytest.mark.parametrize("typed", ["soon", "25:00", "24.12. 20:00", "Mon 14/3 9:15", "20:30 Rex"])
def test_what_is_no_start_is_told(typed: str) -> None:
    with pytest.raises(InputProblem, match=r"no time of day|names no day"):
        read_start(typed, edition_row(), FRIDAY)


def test_day_and_time_in_one_line_move_the_screening(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    start = walk.line("starts_at")

    start.setText("Sa 0:45")
    start.commit()

    assert walk.moves == [(stalker.id, stalker.venue_id, at(7, "00:45"))]


def test_half_a_start_is_not_committed_by_a_pause(walk: Walk) -> None:
    walk.show(walk.screening("Stalker").id)
    start = walk.line("starts_at")

    start.setText("2")
    start.commit_pause()

    assert walk.moves == []
    assert start.is_dirty


@pytest.mark.parametrize(
    ("starts", "said"),
    [
        (datetime(2021, 3, 7, 0, 45), "After midnight: by the calendar it is Sunday 7 March"),
        (datetime(2021, 3, 20, 20, 0), "Outside the festival, which is from Thu 4 Mar to Sun 14"),
        (datetime(2021, 3, 28, 2, 30), "no clock ever shows 02:30"),
        (datetime(2021, 10, 31, 2, 30), "clocks show 02:30 two times"),
        (datetime(2021, 3, 28, 1, 0), "it will show 04:42 at the end"),
    ],
)
def test_unusual_starts_are_told_and_not_refused(walk: Walk, starts: datetime, said: str) -> None:
    stalker = walk.screening("Stalker")
    change = partial(change_screening, screening_id=stalker.id, starts_at=starts)
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Move", change))

    walk.show(stalker.id)

    assert said in walk.words(walk.form.place)


def test_locked_screening_keeps_its_place(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    locked = walk.form.findChild(QCheckBox, "is_locked")
    assert locked is not None

    after(walk.desk, walk.qtbot, locked.click)

    assert walk.snapshot.is_locked(stalker.id)
    assert walk.desk.undo_label == "Lock screening"
    assert not walk.choice("venue_id").isEnabled()
    assert "Locked" in walk.words(walk.form.place)
    after(walk.desk, walk.qtbot, locked.click)
    assert walk.choice("venue_id").isEnabled()


def test_what_was_refused_is_not_written_to_another_screening(walk: Walk) -> None:
    stalker, playtime = walk.screening("Stalker"), walk.screening("Playtime")
    walk.show(stalker.id)
    talk = walk.line("talk_minutes")
    talk.setFocus()
    talk.setText("soon")
    talk.commit()
    assert "no whole number" in walk.words(walk.form)

    walk.show(playtime.id)

    assert (talk.text(), talk.toolTip()) == ("", "")
    assert "no whole number" not in walk.words(walk.form)
    walk.form.commit()
    assert walk.desk.settle()
    assert walk.snapshot.screenings[playtime.id].talk_minutes == 0


# Print and version


def test_version_comes_from_the_print_until_it_is_overridden_and_given_back(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    prints = {one.name: one.id for one in walk.snapshot.prints_of(FilmId(stalker.film_id or ""))}
    kind = walk.choice("version_kind")
    assert kind.currentText() == "As the film"

    walk.choose("print_id", prints["Archive"])
    assert kind.currentText() == "As the print"
    assert walk.line("version_spoken").placeholderText() == "German"
    assert "German" in walk.words(walk.form.version)

    walk.choose("version_kind", "ov")
    assert walk.screening("Stalker").version_spoken == ("de",)
    walk.type("version_subtitles", "fr, nl")
    assert walk.screening("Stalker").version_subtitles == ("fr", "nl")
    after(walk.desk, walk.qtbot, walk.form.version.give_back.click)

    given = walk.screening("Stalker")
    assert (given.version_kind, tuple(given.version_subtitles)) == (None, ())
    assert not walk.form.version.give_back.isVisible()


def test_a_code_fills_the_version(walk: Walk) -> None:
    walk.show(walk.screening("Stalker").id)
    walk.choose("version_kind", "ov")

    walk.type("version_spoken", "OmeU")

    assert walk.screening("Stalker").version_subtitles == ("en",)


def test_format_that_the_hall_cannot_show_is_told(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    assert walk.offered("projection_format", "d") == ["DCP"]

    walk.type("projection_format", "35 mm")

    assert "shows DCP, 16 mm, not 35 mm." in walk.words(walk.form.version)


# Guests


def test_guests_are_added_with_part_and_role(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    rows = walk.form.guests.table.rows

    def add() -> None:
        rows.setData(rows.index(rows.blank_number, 0), "Ida Quill")

    after(walk.desk, walk.qtbot, add)
    guest = walk.snapshot.guests_of(stalker.id)[-1]
    number = rows.number_of(guest.id)
    after(walk.desk, walk.qtbot, partial(rows.setData, rows.index(number, 1), "talk"))
    after(walk.desk, walk.qtbot, partial(rows.setData, rows.index(number, 2), "Moderator"))

    part = walk.snapshot.part_of_guest(guest)
    assert part is not None
    assert (part.presence, part.role) == ("talk", "Moderator")
    assert rows.index(number, 1).data() == "Talk"


def test_name_that_is_likely_known_is_asked_about(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.show(stalker.id)
    guests = walk.form.guests
    before = len(walk.snapshot.people)

    guests.table.rows.setData(
        guests.table.rows.index(guests.table.rows.blank_number, 0), "Andrey Konchalovskiy"
    )
    assert guests.is_known.text() == "Andrei Konchalovsky"
    after(walk.desk, walk.qtbot, guests.is_known.click)

    assert len(walk.snapshot.people) == before
    named = [walk.snapshot.person_name(g.person_id) for g in walk.snapshot.guests_of(stalker.id)]
    assert named[-1] == "Andrei Konchalovsky"
    guests.table.rows.setData(
        guests.table.rows.index(guests.table.rows.blank_number, 0), "Andrey Konchalovskiy"
    )
    after(walk.desk, walk.qtbot, guests.is_new.click)
    assert len(walk.snapshot.people) == before + 1


def test_guest_who_is_there_already_is_refused_in_a_sentence(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    act = partial(add_guest, screening_id=stalker.id, name="Mara Quill")
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Guest", act))
    walk.show(stalker.id)
    rows = walk.form.guests.table.rows

    with walk.qtbot.waitSignal(walk.desk.failed):
        rows.setData(rows.index(rows.blank_number, 0), "Mara Quill")

    assert "a guest comes once" in walk.words(walk.form.guests)


# Audience, tickets, code


def test_own_word_for_an_audience_is_kept_and_offered(walk: Walk) -> None:
    stalker, playtime = walk.screening("Stalker"), walk.screening("Playtime")
    walk.show(stalker.id)
    walk.type("audience", "Friends of the house")
    assert walk.screening("Stalker").audience == "Friends of the house"
    walk.type("audience", "press")
    assert walk.screening("Stalker").audience == "press"
    assert walk.line("audience").text() == "Press"
    walk.type("audience", "Friends of the house")

    walk.show(playtime.id)

    assert walk.offered("audience", "fri") == ["Friends of the house"]


def test_usual_words_for_premieres_are_offered(walk: Walk) -> None:
    walk.show(walk.screening("Stalker").id)

    assert walk.offered("premiere", "world") == ["World premiere"]


def test_ticket_address_is_looked_at_while_it_is_typed(walk: Walk) -> None:
    walk.show(walk.screening("Stalker").id)
    notes = walk.form.notes
    assert not notes.open.isEnabled()

    walk.line("ticket_address").setText("javascript:alert(1)")
    assert "is no web address" in walk.words(notes)
    assert not notes.open.isEnabled()
    walk.line("ticket_address").setText("tickets.example/12")
    assert notes.open.isEnabled()
    after(walk.desk, walk.qtbot, walk.line("ticket_address").commit)

    assert walk.screening("Stalker").ticket_address == "https://tickets.example/12"


@pytest.mark.parametrize(
    "text", ["file:///etc/passwd", "mailto:a@b.example", "two words.example", "nothing", "http://",
             "https://user:pass@evil.example/", "https://[::1", "data:text/html,x"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(InputProblem, match="is no web address"):
        read_address(text)


def test_code_is_given_by_the_rule_and_doubles_are_told(walk: Walk) -> None:
    rule = partial(set_house, name=CODE_PATTERN, text="{n:03}")
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Rule", rule))
    stalker, playtime = walk.screening("Stalker"), walk.screening("Playtime")
    walk.show(stalker.id)
    assert walk.form.notes.by_rule.isVisible()

    after(walk.desk, walk.qtbot, walk.form.notes.by_rule.click)

    assert walk.screening("Stalker").code == "001"
    walk.show(playtime.id)
    walk.type("code", "001")
    assert "Another screening has this code too." in walk.words(walk.form.notes)


# Several


def test_several_show_what_they_share_and_say_where_they_differ(walk: Walk) -> None:
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]

    walk.show(*ids)

    assert walk.choice("venue_id").stored == DIFFERS
    assert walk.choice("venue_id").currentText() == "several"
    assert walk.line("starts_at").placeholderText() == "several"
    assert walk.choice("state").stored == "pencilled"
    assert "2 screenings" in walk.words(walk.form)
    assert not walk.form.guests.table.isVisible()


def test_a_change_of_several_is_one_act(walk: Walk) -> None:
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]
    walk.show(*ids)

    walk.type("talk_minutes", "20")
    walk.choose("state", "confirmed")

    found = [walk.snapshot.screenings[one] for one in ids]
    assert [(row.talk_minutes, row.state) for row in found] == [(20, "confirmed")] * 2
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert {walk.snapshot.screenings[one].state for one in ids} == {"pencilled"}


def test_several_keep_their_hours_on_another_day(walk: Walk) -> None:
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]
    hours = [walk.snapshot.screenings[one].starts_at for one in ids]
    walk.show(*ids)

    walk.choose("day", "2021-03-09")

    moved = [walk.snapshot.screenings[one].starts_at for one in ids]
    assert [(start.date(), start.time()) for start in moved if start] == [
        (date(2021, 3, 9), start.time()) for start in hours if start
    ]
    walk.type("starts_at", "11:00")
    assert {walk.snapshot.screenings[one].starts_at for one in ids} == {at(9, "11:00")}
    walk.choose("venue_id", walk.snapshot.venues[0].id)
    assert {walk.snapshot.screenings[one].venue_id for one in ids} == {
        VenueId(walk.snapshot.venues[0].id)
    }


def test_nothing_is_written_of_several_that_is_left_alone(walk: Walk) -> None:
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]
    before = walk.desk.undo_label
    walk.show(*ids)

    walk.form.commit()
    walk.choice("venue_id").activated.emit(0)
    QTest.keyClick(walk.line("starts_at"), Qt.Key.Key_Return)

    assert walk.desk.settle()
    assert (walk.moves, walk.desk.undo_label) == ([], before)


# Film or block


def test_block_is_shown_instead_with_its_computed_length(walk: Walk) -> None:
    screening_id = walk.screening("Stalker").id
    block_id = next(iter(walk.snapshot.blocks))
    walk.show(screening_id)

    after(walk.desk, walk.qtbot, partial(walk.form.show_instead, block_id=block_id))

    assert walk.snapshot.screenings[screening_id].block_id == block_id
    assert walk.form.place.bar.lengths.film == 162 + 124
    assert "Both" in walk.words(walk.form)
    edit = next(b for b in walk.form.findChildren(QToolButton) if b.text() == "Edit block")
    with walk.qtbot.waitSignal(walk.form.block_wanted) as wanted:
        edit.click()
    assert wanted.args == [block_id]


# On the page


@pytest.fixture
def page(walk: Walk) -> Iterator[CalendarPage]:
    """The calendar on the same file."""
    made = CalendarPage(walk.desk)
    walk.qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show_snapshot(walk.snapshot, None)
    made.show()
    tell = partial(_tell, made)
    walk.desk.changed.connect(tell)
    yield made
    walk.desk.changed.disconnect(tell)
    made.close()


def _tell(page: CalendarPage, changes: Changes, snapshot: Snapshot) -> None:
    page.show_snapshot(snapshot, changes.touched)


def test_screenings_selected_together_are_changed_together(walk: Walk, page: CalendarPage) -> None:
    page.show_whole()
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]
    page.board.set_selection(Selection.of_all(ids))
    page.edit_selected()
    assert sorted(page.form.ids) == sorted(ids)

    talk = page.form.fields["talk_minutes"]
    assert isinstance(talk, SettledLine)
    talk.setText("15")
    after(walk.desk, walk.qtbot, talk.commit)
    assert {walk.snapshot.screenings[one].talk_minutes for one in ids} == {15}
    page.board.set_selection(Selection.of(ids[0]))
    assert page.form.ids == (ids[0],)
    page.board.set_selection(Selection.of_all(ids))
    delete = next(b for b in page.form.findChildren(QPushButton) if "Delete" in b.text())
    after(walk.desk, walk.qtbot, delete.click)

    assert not set(ids) & set(walk.snapshot.screenings)
    assert page.form.isHidden()
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert set(ids) <= set(walk.snapshot.screenings)


def test_without_a_selection_the_form_says_what_it_needs(walk: Walk, page: CalendarPage) -> None:
    page.board.set_selection(Selection())
    command = next(one for one in page.commands() if one.id == "screening.edit")

    with walk.qtbot.waitSignal(page.message) as said:
        command.run()

    assert said.args == ["Select a screening on the board or in the tray first."]
    assert page.form.isHidden()


def test_guests_and_locks_are_news_for_the_form(walk: Walk, page: CalendarPage) -> None:
    stalker = walk.screening("Stalker")
    page.edit(stalker.id)

    act = partial(add_guest, screening_id=stalker.id, name="Ida Quill")
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Guest", act))

    assert page.form.guests.table.rows.index(0, 0).data() == "Ida Quill"


def test_block_is_made_of_the_chosen_films(walk: Walk, page: CalendarPage) -> None:
    page.show_whole()
    films = [walk.screening(title).film_id for title in ("Stalker", "Playtime")]
    ids = [walk.screening("Stalker").id, walk.screening("Playtime").id]
    before = set(walk.snapshot.blocks)
    page.board.set_selection(Selection.of_all(ids))

    after(walk.desk, walk.qtbot, page.make_block)

    made = (set(walk.snapshot.blocks) - before).pop()
    parts = walk.snapshot.films_of_block(made)
    assert {part.film_id for part in parts} == set(films)
    dialog = page.findChild(BlocksDialog)
    assert dialog is not None
    walk.qtbot.waitUntil(lambda: dialog.editor.block_id == made)
    dialog.close()
