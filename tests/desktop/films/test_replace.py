"""Find and replace on real cards: every hit is seen first, and one undo takes it all back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.replacing import Search
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.replace.dialog import ReplaceDialog
from festdesk.desktop.films.replace.fields import FIELDS
from festdesk.desktop.films.replace.finding import find, rewordings
from festdesk.desktop.films.replace.model import CARD, FIELD, WORDS
from festdesk.editing.films import add_press_text, create_film
from festdesk.editing.replacing import Rewording, reword
from festdesk.editing.texts import find_text, set_text_status, write_text
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document
from festdesk.texts.styles import Run, Style, read_runs
from festdesk.texts.tables import TextStatus
from tests.builders import film_called, small_edition, small_edition_file
from tests.desktop.desk import after, open_desk

ALL_FIELDS = [field.key for field in FIELDS]


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with small_edition(tmp_path) as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    small_edition_file(tmp_path)
    with open_desk(tmp_path / "small.festdesk", qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[ReplaceDialog]:
    made = ReplaceDialog(desk, lambda _scope: tuple(snapshot_of(desk).films))
    qtbot.addWidget(made)
    made.start()
    yield made
    made.close()


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def replace_all(document: Document, search: Search, fields: list[str] | None = None) -> int:
    """Replace every hit as one act; return how many values were changed."""
    snapshot = document.snapshot()
    results = find(snapshot, search, tuple(snapshot.films), fields or ALL_FIELDS)
    with document.edit("Replace") as session:
        return reword(session, rewordings(results.found))


def bodies(document: Document, film: str) -> dict[tuple[str, str], str]:
    texts = document.snapshot().texts_of_film(film_called(document, film))
    return {(text.kind, text.language): text.body for text in texts}


def test_all_hits_of_all_fields_are_one_act(document: Document) -> None:
    before = document.snapshot()
    assert replace_all(document, Search("glass", "steel")) == 1
    assert bodies(document, "Playtime")["synopsis", "en"] == "A man is lost in steel."
    document.undo()
    assert document.snapshot().table("text") == before.table("text")


def test_a_name_in_credits_becomes_that_person(document: Document) -> None:
    replace_all(document, Search("Tati", "Tatischeff", whole_words=True), ["credits"])
    snapshot = document.snapshot()
    (director,) = snapshot.directors_of(film_called(document, "Playtime"))
    assert director.as_credited == "Jacques Tatischeff"
    assert snapshot.person_name(director.person_id) == "Jacques Tatischeff"


def test_formatting_stays_and_approval_falls(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Prepare") as session:
        body = "A man in Playtime is lost in Playtime."
        runs = [Run(9, 17, Style.ITALIC)]
        write_text(session, "film_id", film_id, "synopsis", "en", body, runs=runs)
        found = find_text(session, "film_id", film_id, "synopsis", "en")
        assert found is not None
        set_text_status(session, found.id, TextStatus.APPROVED, by="marta")
    replace_all(document, Search("A man", "One single man"), ["synopsis"])
    snapshot = document.snapshot()
    text = next(
        t for t in snapshot.texts_of_film(film_id) if (t.kind, t.language) == ("synopsis", "en")
    )
    styling = snapshot.styling_of(text)
    assert styling is not None
    (run,) = read_runs(styling.runs, len(text.body))
    assert (text.body[run.start : run.end], text.status) == ("Playtime", "edited")


def test_a_value_that_has_changed_since_is_left_alone(document: Document) -> None:
    snapshot = document.snapshot()
    results = find(snapshot, Search("glass", "steel"), tuple(snapshot.films), ["synopsis"])
    wanted = rewordings(results.found)
    with document.edit("Meanwhile") as session:
        film_id = film_called(document, "Playtime")
        write_text(session, "film_id", film_id, "synopsis", "en", "A glass of wine.")
    with document.edit("Replace") as session:
        assert reword(session, wanted) == 0
    assert bodies(document, "Playtime")["synopsis", "en"] == "A glass of wine."


def test_what_would_leave_a_name_empty_is_not_done(document: Document) -> None:
    snapshot = document.snapshot()
    (director,) = snapshot.directors_of(film_called(document, "Playtime"))
    empty = Rewording("credit", director.id, "as_credited", director.as_credited, " ")
    with document.edit("Replace") as session:
        assert reword(session, [empty]) == 0


def test_press_texts_are_quoted_as_they_are_unless_asked_for(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Press") as session:
        add_press_text(session, film_id, "All glass.", language="en")
    snapshot = document.snapshot()
    usual = [field.key for field in FIELDS if field.is_usual]
    hits = find(snapshot, Search("glass", "steel"), [film_id], usual).found
    assert {hit.value.table for hit in hits} == {"text"}
    replace_all(document, Search("glass", "steel"), ["press"])
    assert document.snapshot().press_texts_of(film_id)[0].body == "All steel."


def test_only_texts_of_a_language_are_found_where_one_is_asked_for(document: Document) -> None:
    snapshot = document.snapshot()
    films = tuple(snapshot.films)
    hits = find(snapshot, Search("l", "L"), films, ["synopsis"], "fr").found
    assert {hit.value.language for hit in hits} == {"fr"}


# In the window


def test_the_dialog_shows_each_hit_and_replaces_the_ticked_ones(
    dialog: ReplaceDialog, desk: Desk, qtbot: QtBot
) -> None:
    QAbstractItemModelTester(dialog.model)
    dialog.words.setText("glass")
    dialog.replacement.setText("steel")
    qtbot.waitUntil(lambda: dialog.replace.text().endswith("1"))
    shown = [dialog.model.index(0, column).data() for column in (CARD, FIELD, WORDS)]
    assert shown == ["Playtime", "Synopsis, English", "A man is lost in “glass” becomes “steel”."]
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.replace.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.message) as told:
        after(desk, qtbot, dialog.replace.click)
    assert told.args[0].startswith("One value was changed")
    assert desk.undo_label == "Replace “glass”"
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Nothing was found"))


def test_what_is_selected_stays_so_when_an_act_elsewhere_has_it_sought_anew(
    dialog: ReplaceDialog, desk: Desk, qtbot: QtBot
) -> None:
    dialog.words.setText("glass")
    qtbot.waitUntil(lambda: dialog.replace.text().endswith("1"))
    dialog.table.selectRow(0)
    shown = dialog.model.modelReset
    with qtbot.waitSignal(shown):
        after(desk, qtbot, lambda: desk.act("New card", create_film))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.replace.isEnabled()


def test_a_broken_expression_is_said_and_mended(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    dialog.expression.setChecked(True)
    dialog.words.setText("gla(")
    qtbot.waitUntil(lambda: "no regular expression" in dialog.said.text())
    assert not dialog.replace.isEnabled()
    dialog.words.setText("gla(ss)")
    qtbot.waitUntil(dialog.replace.isEnabled)


def test_enter_on_a_hit_leads_to_its_field(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    dialog.words.setText("glass")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    with qtbot.waitSignal(dialog.place_wanted) as told:
        dialog.table.activated.emit(dialog.model.index(0, CARD))
    place = told.args[0]
    assert isinstance(place, Place)
    assert (place.kind, place.field) == ("text", "body")
