"""Histories in the window: from the field that has the focus, and when undo has to ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.history.card import CardHistory
from festdesk.desktop.history.conflict import ConflictDialog
from festdesk.desktop.history.edition import EditionHistory
from festdesk.desktop.history.field import FieldHistory
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.editing.films import add_press_text, change_film, write_identifier
from festdesk.editing.stills import add_still
from festdesk.store.document import Document
from tests.builders import film_called, small_edition
from tests.desktop.desk import close_window, come_forward

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a festival file; something that is no step of undo has changed what was done last."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("More") as session:
            add_press_text(session, film_id, "Slow and clear.", language="en")
            add_still(session, None, film_id=film_id)
            write_identifier(session, film_id, "isan", "0000-0001")
        with document.edit("Year and note") as session:
            change_film(session, film_id, year=1978, note="by us")
        with document._engine.begin() as connection:  # noqa: SLF001 -- as a merge writes
            connection.exec_driver_sql(
                "INSERT INTO action (id, label, kind, actor, at) "
                "VALUES ('m', 'Their year', 'redo', 'ann@far', '2026-01-02 03:04:05.000000')"
            )
            connection.exec_driver_sql("UPDATE current_action SET action_id = 'm'")
            connection.exec_driver_sql("UPDATE film SET year = 1980 WHERE id = ?", (film_id,))
            connection.exec_driver_sql("UPDATE current_action SET action_id = NULL")
        return document.path


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Give the window with the file open, on the card of Stalker."""
    made = Window(Settings())
    made.show()
    come_forward(made, qtbot)
    with qtbot.waitSignal(made.desk.opened):
        made.open_file(path)
    assert made.desk.snapshot is not None
    with Document.open(path, read_only=True) as document:
        film_id = film_called(document, "Stalker")
    made.go_to(Place("film", film_id, "year", film_id))
    yield made
    close_window(made, qtbot)
    made.deleteLater()


def chosen(window: Window) -> FilmId:
    """Return the card that is shown."""
    page = window.page("films")
    assert isinstance(page, FilmsPage)
    assert page.chosen is not None
    return page.chosen


def test_undo_asks_and_keeps_what_is_newer(window: Window, qtbot: QtBot) -> None:
    film_id = chosen(window)
    window.desk.undo()
    qtbot.waitUntil(lambda: bool(window.findChildren(ConflictDialog)))
    (question,) = window.findChildren(ConflictDialog)
    assert "Year: 1978 → 1980" in question.values.toPlainText()
    assert "ann@far: Their year" in question.values.toPlainText()
    assert window.desk.undo_label == "Year and note"

    with qtbot.waitSignal(window.desk.changed):
        question.keep.click()

    assert window.desk.snapshot is not None
    film = window.desk.snapshot.films[film_id]
    assert (film.year, film.note) == (1980, "")
    assert window.desk.undo_label == "More"


def test_escape_leaves_everything_as_it_is(window: Window, qtbot: QtBot) -> None:
    window.desk.undo()
    qtbot.waitUntil(lambda: bool(window.findChildren(ConflictDialog)))
    (question,) = window.findChildren(ConflictDialog)
    question.reject()
    window.desk.settle()

    assert window.desk.undo_label == "Year and note"
    assert window.message_bar.isHidden()


def test_the_focused_field_and_the_chosen_card_have_a_history(window: Window, qtbot: QtBot) -> None:
    film_id = chosen(window)
    qtbot.waitUntil(lambda: window.page("films").place_of_focus() is not None)
    window.show_history_of_field()
    (field,) = window.findChildren(FieldHistory)
    assert field.windowTitle() == "History: “Stalker” · Year"

    window.show_history_of_choice()
    (card,) = window.findChildren(CardHistory)
    assert card.of == Place("film", film_id, film=film_id)
    assert field.isHidden()

    window.show_undo_history()
    (whole,) = window.findChildren(EditionHistory)
    qtbot.waitUntil(lambda: whole.model.rowCount() > 0)
    whole.close()


def test_without_a_field_one_is_told_to_go_to_one(window: Window) -> None:
    window.go_to(Place("film", chosen(window), film=chosen(window)))
    window.page("films").setFocus()
    window.tabs.setCurrentIndex(3)
    window.show_history_of_field()

    assert window._news.text() == "Go to a field first; its history is shown then."  # noqa: SLF001


def places_on(window: Window) -> list[Place]:
    """Return a place of each kind on the card of Stalker."""
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film_id = chosen(window)
    person_id = snapshot.directors_of(film_id)[0].person_id
    assert person_id is not None
    fields = [
        *("director", "running_time", "year", "countries", "genres", "strand_id", "status"),
        *("version_kind", "version_spoken", "version_subtitles", "note"),
        *("text:synopsis:en", "text:logline:fr"),
    ]
    first = (
        ("title", snapshot.titles_of(film_id)[0].id, "text"),
        ("credit", snapshot.credits_of(film_id)[0].id, "role"),
        ("award", snapshot.awards_of(film_id)[0].id, "prize"),
        ("presstext", snapshot.press_texts_of(film_id)[0].id, "author"),
        ("still", snapshot.stills_of(film_id)[0].id, "photographer"),
        ("person", person_id, "text:biography:en"),
    )
    return [
        *(Place("film", film_id, field, film_id) for field in fields),
        *(Place(kind, row_id, field, film_id) for kind, row_id, field in first),
    ]


def test_the_place_of_a_field_is_where_going_to_it_leads(window: Window) -> None:
    page = window.page("films")
    for place in places_on(window):
        assert page.go_to(place)
        QApplication.processEvents()
        assert page.place_of_focus() == place


def test_fields_of_calendar_and_filmographies_have_places_too(window: Window) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    screening_id = next(iter(snapshot.screenings))
    entry = next(iter(snapshot.entries.values()))
    for name, place in (
        ("calendar", Place("screening", screening_id, "note")),
        ("people", Place("person", entry.person_id, "born_year")),
        ("people", Place("filmographyentry", entry.id, "note")),
        ("people", Place("title", snapshot.titles_of_entry(entry.id)[0].id)),
    ):
        page = window.page(name)
        there = place
        if place.kind == "title":
            there = Place("filmographyentry", entry.id, "title")
        window.go_to(there)
        QApplication.processEvents()
        assert page.place_of_focus() == place
    assert window.page("calendar").place_of_choice() == Place("screening", screening_id)
    assert window.page("people").place_of_choice() == Place("person", entry.person_id)
