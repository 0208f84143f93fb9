"""From a finding to the very field, in the whole window, for every kind of place there is."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.findings import Place
from festdesk.checks.catalogue import run_checks
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.editing.texts import write_text
from tests.builders import sample_file
from tests.desktop.desk import after, close_window


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("landing"))


@pytest.fixture
def window(sample: Path, qtbot: QtBot) -> Iterator[Window]:
    made = Window(Settings())
    made.resize(1300, 800)
    made.show()
    with qtbot.waitSignal(made.desk.opened):
        made.open_file(sample)
    yield made
    close_window(made, qtbot)


def first(window: Window, table: str, **columns: object) -> str:
    """Return the id of the first row of a table with these values."""
    assert window.desk.snapshot is not None
    rows = window.desk.snapshot.table(table).values()
    found = (
        row.id
        for row in rows
        if all(getattr(row, name) == value for name, value in columns.items())
    )
    return str(next(found))


def field_with_keys(window: Window) -> str:
    """Return what the field is called that would have the keys."""
    page = window._shown_page()  # noqa: SLF001 -- what is shown
    assert page is not None
    field = page.focused_field() if page.led_into is None else page.led_into.focusWidget()
    return field.accessibleName() if field is not None else ""


def test_each_kind_of_place_has_its_field(window: Window, qtbot: QtBot) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film = next(iter(snapshot.films))
    person = next(iter(snapshot.entries.values())).person_id
    strand = snapshot.strands[0].id
    block = next(iter(snapshot.blocks))
    screening = next(iter(snapshot.screenings))
    expected = {
        Place("film", film, "year", film): "Year",
        Place("film", film, "charge", film): "Responsible",
        Place("film", film, "running_time", film): "Running time",
        Place("film", film, "title", film): "Title",
        Place("film", film, "text:synopsis:de", film): "Synopsis, German",
        Place("credit", first(window, "credit"), "as_credited"): "Credits",
        Place("award", first(window, "award"), "prize"): "Awards",
        Place("still", first(window, "still"), "photographer"): "Photographer",
        Place("still", first(window, "still"), "text:alt:en"): "Alternative text, English",
        Place("presstext", first(window, "presstext"), "body"): "Press text",
        Place("person", person, "born_year"): "Born",
        Place("person", person, "text:biography:en"): "Biography, English",
        Place("filmographyentry", next(iter(snapshot.entries)), "year"): "Filmography",
        Place("company", first(window, "company"), "name"): "Printed name of the company",
        Place("screening", screening, "starts_at"): "Start",
        Place("block", block, "text:introduction:en"): "Introduction, English",
        Place("strand", strand, "text:introduction:de"): "Introduction, German",
        Place("strand", strand): "Name, English",
        Place("bookpart", first_part(window), "body:en"):
            "Text, English",
    }  # fmt: skip

    def is_reached(place: Place) -> None:
        assert (place, field_with_keys(window)) == (place, expected[place])

    for place in expected:
        window.go_to(place)
        qtbot.waitUntil(partial(is_reached, place))
        for dialog in window.findChildren(QDialog):
            dialog.close()


def first_part(window: Window) -> str:
    """Return the first part of the book that has a text in English."""
    assert window.desk.snapshot is not None
    texts = window.desk.snapshot.table("bookparttext").values()
    return str(next(text.part_id for text in texts if text.language == "en"))


def test_f4_leads_on_from_any_page_with_the_letters_selected_and_back_to_the_list(
    window: Window, qtbot: QtBot
) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    checks = window.page("checks")
    qtbot.waitUntil(lambda: checks.model.rowCount() > 0)  # type: ignore[attr-defined]
    found = next(one for one in run_checks(snapshot) if one.spot is not None)
    rows = checks.model.rows  # type: ignore[attr-defined]
    row = next(one for one in rows if one.what == str(found))
    checks.table.go_to(row.key)  # type: ignore[attr-defined]

    window.run_on_page("checks", "checks.next")

    start, end = found.spot or (0, 0)
    page = window._shown_page()  # noqa: SLF001 -- what is shown
    assert page is not None
    field = page.focused_field() if page.led_into is None else page.led_into.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert len(field.textCursor().selectedText()) == end - start
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.tabs.setCurrentIndex(4)
    assert checks.current_key == row.key  # type: ignore[attr-defined]


def test_a_text_in_a_language_the_edition_has_not_is_shown_or_told_of(
    window: Window, qtbot: QtBot
) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film, still = next(iter(snapshot.films)), first(window, "still")
    person = next(iter(snapshot.entries.values())).person_id

    def write(session: Session) -> None:
        write_text(session, "film_id", film, "synopsis", "nl", "Een gids.")
        write_text(session, "person_id", person, "biography", "nl", "Een leven.")
        write_text(session, "still_id", still, "caption", "nl", "Een beeld.")

    after(window.desk, qtbot, lambda: window.desk.act("Write", write))

    window.go_to(Place("film", film, "text:synopsis:nl", film))
    assert field_with_keys(window) == "Synopsis, Dutch"
    window.go_to(Place("person", person, "text:biography:nl"))
    assert field_with_keys(window) == "Biography, Dutch"
    assert "language" not in window._news.text()  # noqa: SLF001 -- what is told
    window.go_to(Place("still", still, "text:caption:nl"))
    assert "(Dutch)" in window._news.text()  # noqa: SLF001 -- what is told
    after(window.desk, qtbot, window.desk.undo)
    window.go_to(Place("film", film, "text:synopsis:de", film))
    assert field_with_keys(window) == "Synopsis, German"


def test_a_jump_leaves_no_words_selected_in_the_field_before(window: Window, qtbot: QtBot) -> None:
    assert window.desk.snapshot is not None
    film = next(iter(window.desk.snapshot.films))
    page = window.page("films")

    def selected() -> list[str]:
        fields = page.findChildren(QPlainTextEdit)
        return [one.accessibleName() for one in fields if one.textCursor().hasSelection()]

    for language, name in (("en", "Synopsis, English"), ("de", "Synopsis, German")):
        place = Place("film", film, f"text:synopsis:{language}", film)
        window.go_to(place)
        qtbot.waitUntil(lambda name=name: field_with_keys(window) == name)  # type: ignore[misc]
        page.show_letters(0, 4)
        assert selected() == [name]
