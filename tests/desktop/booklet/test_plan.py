"""The plan of a book in the window: parts switched, moved, added, written, and taken back."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.designs import design_of
from festdesk.books.tables import Arrangement, PartKind
from festdesk.desktop.booklet.book_settings import BookSettings
from festdesk.desktop.booklet.design_editor import DesignEditor
from festdesk.desktop.booklet.page import BookletPage
from festdesk.desktop.booklet.part_editor import PartEditor
from festdesk.desktop.booklet.pdf_facts import PdfFacts, facts_of
from festdesk.desktop.booklet.plan_list import CHECKED, PartRow, PlanModel
from festdesk.desktop.booklet.plan_panel import PlanPanel
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.fields import LineField
from tests.builders import picture, small_edition_file
from tests.desktop.desk import open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


def book(desk: Desk) -> Book:
    assert desk.snapshot is not None
    return book_of(desk.snapshot)


def kinds(desk: Desk) -> list[PartKind]:
    return [part.kind for part in book(desk).parts]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> PlanPanel:
    panel = PlanPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    panel.show()
    panel.show_book(book(desk))
    desk.changed.connect(lambda _changes, snapshot: panel.show_book(book_of(snapshot)))
    return panel


@pytest.fixture
def editor(desk: Desk, qtbot: QtBot) -> PartEditor:
    editor = PartEditor(desk)
    qtbot.addWidget(editor)
    editor.show()

    def show_foreword() -> None:
        part = next(part for part in book(desk).parts if part.kind == PartKind.FOREWORD)
        editor.show_part(book(desk), part, desk.snapshot.languages if desk.snapshot else ())

    show_foreword()
    desk.changed.connect(show_foreword)
    return editor


def row_of(panel: PlanPanel, kind: PartKind) -> int:
    return next(n for n, row in enumerate(panel.model.rows) if row.kind == kind)


def test_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    model = PlanModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows([PartRow("a", "cover", "Cover", is_on=True)])
    model.show_rows([PartRow("a", "cover", "Cover", is_on=False, first_page=1)])
    model.show_rows([])

    assert model.rowCount() == 0


def test_a_part_is_switched_off_by_its_box_and_that_is_taken_back(
    desk: Desk, panel: PlanPanel, qtbot: QtBot
) -> None:
    index = panel.model.index(row_of(panel, PartKind.GUESTS))

    with qtbot.waitSignal(desk.changed):
        panel.model.setData(index, Qt.CheckState.Unchecked, CHECKED)

    assert not book(desk).is_on(PartKind.GUESTS)
    assert (
        panel.model.index(row_of(panel, PartKind.GUESTS)).data(CHECKED) == Qt.CheckState.Unchecked
    )
    assert desk.undo_label == "Leave out “Guests”"
    with qtbot.waitSignal(desk.changed):
        desk.undo()
    assert not book(desk).is_stored
    assert book(desk).is_on(PartKind.GUESTS)


def test_a_part_is_moved_by_keys_and_stays_chosen(
    desk: Desk, panel: PlanPanel, qtbot: QtBot
) -> None:
    before = kinds(desk)
    at = before.index(PartKind.FOREWORD)
    panel.list.setCurrentIndex(panel.model.index(at))

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert kinds(desk).index(PartKind.FOREWORD) == at - 1
    assert panel.list.currentIndex().row() == at - 1
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(desk) == before


def test_a_part_is_dropped_where_it_is_let_go(desk: Desk, panel: PlanPanel, qtbot: QtBot) -> None:
    model = panel.model
    carried = model.mimeData([model.index(row_of(panel, PartKind.THANKS))])

    with qtbot.waitSignal(desk.changed):
        model.dropMimeData(carried, Qt.DropAction.MoveAction, 1, 0, model.index(-1))

    assert kinds(desk)[:3] == [PartKind.COVER, PartKind.THANKS, PartKind.INSIDE_COVER]


def test_own_pages_are_added_after_the_chosen_part_and_removed_again(
    desk: Desk, panel: PlanPanel, qtbot: QtBot
) -> None:
    panel.list.setCurrentIndex(panel.model.index(row_of(panel, PartKind.CONTENTS)))
    menu = panel.add.menu()
    menu.aboutToShow.emit()
    text_page = next(action for action in menu.actions() if action.text() == "Text page")

    with qtbot.waitSignal(panel.editing_wanted):
        text_page.trigger()
    at = kinds(desk).index(PartKind.TEXT_PAGE)
    assert kinds(desk)[at - 1] == PartKind.CONTENTS
    assert panel.list.currentIndex().row() == at

    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert PartKind.TEXT_PAGE not in kinds(desk)


def test_what_a_book_has_once_is_offered_only_when_it_is_missing(
    desk: Desk, panel: PlanPanel, qtbot: QtBot
) -> None:
    menu = panel.add.menu()
    menu.aboutToShow.emit()
    assert "Guests" not in [action.text() for action in menu.actions()]

    panel.list.setCurrentIndex(panel.model.index(row_of(panel, PartKind.GUESTS)))
    with qtbot.waitSignal(desk.changed):
        panel.remove.click()
    menu.aboutToShow.emit()

    assert "Guests" in [action.text() for action in menu.actions()]


def test_blank_pages_are_counted_and_filled_with_a_click(
    desk: Desk, panel: PlanPanel, qtbot: QtBot
) -> None:
    firsts = {part.key: n for n, part in enumerate(book(desk).parts)}
    panel.show_pages(firsts, dict.fromkeys(firsts, 1), 82)
    assert panel.count.text() == "82 pages: 2 blank to fill 84, or 2 too many."
    way = next(b for b in panel._way_buttons if b.text() == "Pages for notes: 2")  # noqa: SLF001

    with qtbot.waitSignal(desk.changed):
        way.click()

    notes = next(part for part in book(desk).parts if part.kind == PartKind.NOTES)
    assert notes.pages == 2
    assert desk.undo_label == "Add pages for notes"
    panel.show_pages(firsts, {}, 84)
    assert panel.count.text() == "84 pages: whole signatures of 4."
    assert panel._way_buttons == []  # noqa: SLF001


def test_words_of_a_part_are_written_in_each_language(
    desk: Desk, editor: PartEditor, qtbot: QtBot
) -> None:
    editor.focus_words("body:fr")
    field = editor.words["fr"].body
    field.setPlainText("Chers amis du cinéma")

    with qtbot.waitSignal(desk.changed):
        field.commit()
    editor.words["fr"].heading.setText("Bienvenue")
    with qtbot.waitSignal(desk.changed):
        editor.words["fr"].heading.commit()

    part = next(part for part in book(desk).parts if part.kind == PartKind.FOREWORD)
    assert [(t.language, t.heading, t.body) for t in part.texts] == [
        ("fr", "Bienvenue", "Chers amis du cinéma")
    ]
    assert desk.undo_label == "Change “Foreword”"


def test_a_part_begins_on_a_right_hand_page_when_that_is_ticked(
    desk: Desk, editor: PartEditor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        editor.starts_right.click()

    assert next(p for p in book(desk).parts if p.kind == PartKind.FOREWORD).starts_right
    assert editor.starts_right.isChecked()


def test_pictures_are_added_named_and_removed(
    desk: Desk, editor: PartEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mayor.png"
    file.write_bytes(picture(60, 40))

    with qtbot.waitSignal(desk.changed):
        editor.pictures.take_files([str(file)])
    assert editor.pictures.name.text() == "mayor"
    editor.pictures.name.setText("The mayor")
    with qtbot.waitSignal(desk.changed):
        editor.pictures.name.commit()
    part = next(p for p in book(desk).parts if p.kind == PartKind.FOREWORD)
    assert [one.name for one in part.pictures] == ["The mayor"]

    with qtbot.waitSignal(desk.changed):
        editor.pictures.remove.click()
    assert not next(p for p in book(desk).parts if p.kind == PartKind.FOREWORD).pictures


def test_what_is_no_picture_and_no_pdf_is_told(
    desk: Desk, editor: PartEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no picture, no PDF")

    with qtbot.waitSignal(editor.message) as told:
        editor.pictures.take_files([str(file)])
    assert "notes.txt" in told.args[0]
    with qtbot.waitSignal(editor.message) as told:
        editor.take_pdf(str(file))
    assert told.args[0] == (
        "“notes.txt” is no PDF. Choose a file that ends in .pdf and opens as one."
    )
    assert not book(desk).is_stored


def pdf_of(*sizes: tuple[float, float]) -> bytes:
    made = pikepdf.new()
    for size in sizes:
        made.add_blank_page(page_size=size)
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def test_the_facts_of_a_pdf_are_its_pages_and_its_size_in_millimetres() -> None:
    facts = facts_of(pdf_of((419.53, 595.28), (419.53, 595.28)))

    assert facts is not None
    assert (facts.pages, round(facts.width_mm), round(facts.height_mm)) == (2, 148, 210)
    assert facts_of(b"no pdf") is None
    assert isinstance(facts_of(pdf_of((100, 100))), PdfFacts)


def test_a_finished_pdf_is_taken_with_what_one_wants_to_know_of_it(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = PartEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    inside = next(part for part in book(desk).parts if part.kind == PartKind.INSIDE_COVER)
    editor.show_part(book(desk), inside, ("en",))
    assert editor.pdf.text() == "No finished PDF is chosen."
    file = tmp_path / "advertisement.pdf"
    file.write_bytes(pdf_of((419.53, 595.28), (419.53, 595.28)))

    with qtbot.waitSignal(desk.changed):
        editor.take_pdf(str(file))
    inside = next(part for part in book(desk).parts if part.kind == PartKind.INSIDE_COVER)
    editor.show_part(book(desk), inside, ("en",))
    qtbot.waitUntil(lambda: editor.pdf.text().startswith("Finished PDF"))
    assert editor.pdf.text() == "Finished PDF: 2 pages, 148 × 210 mm"

    with qtbot.waitSignal(desk.changed):
        editor.drop_pdf.click()
    inside = next(part for part in book(desk).parts if part.kind == PartKind.INSIDE_COVER)
    assert inside.sha256 is None


# Design, size, languages


@pytest.fixture
def settings(desk: Desk, qtbot: QtBot) -> BookSettings:
    settings = BookSettings(desk)
    qtbot.addWidget(settings)
    settings.show()
    assert desk.snapshot is not None
    settings.show_book(desk.snapshot, book(desk))
    desk.changed.connect(lambda _changes, snapshot: settings.show_book(snapshot, book(desk)))
    return settings


def choose(settings: BookSettings, field: str, value: str) -> None:
    box = getattr(settings, field) if not field.isdigit() else settings.choices[int(field)]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_size_is_chosen_by_its_name_or_given_in_millimetres(
    desk: Desk, settings: BookSettings, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        choose(settings, "format", "DL")
    trim = book(desk).trim
    assert trim is not None
    assert (trim.width_mm, trim.height_mm) == (99.0, 210.0)

    choose(settings, "format", "own")
    assert settings.width_mm.isVisible()
    settings.width_mm.setText("120.5")
    with qtbot.waitSignal(desk.changed):
        settings.width_mm.commit()
    trim = book(desk).trim
    assert trim is not None
    assert (trim.width_mm, trim.height_mm) == (120.5, 210.0)


def test_a_size_that_no_page_can_have_is_told(
    desk: Desk, settings: BookSettings, qtbot: QtBot
) -> None:
    choose(settings, "format", "own")
    settings.width_mm.setText("9")

    settings.width_mm.commit()
    qtbot.waitUntil(lambda: "from 50 to 420 mm" in settings.note.text())

    assert book(desk).trim is None


def test_two_languages_stand_side_by_side_until_another_way_is_chosen(
    desk: Desk, settings: BookSettings, qtbot: QtBot
) -> None:
    assert not settings.arrangement.isVisible()
    with qtbot.waitSignal(desk.changed):
        choose(settings, "1", "fr")
    assert (book(desk).languages, book(desk).arrangement) == (("en", "fr"), Arrangement.SIDE)
    assert settings.arrangement.isVisible()

    with qtbot.waitSignal(desk.changed):
        choose(settings, "arrangement", "stacked")
    assert book(desk).arrangement == Arrangement.STACKED
    with qtbot.waitSignal(desk.changed):
        choose(settings, "arrangement", "alone")
    assert book(desk).languages == ("en",)
    with qtbot.waitSignal(desk.changed):
        choose(settings, "2", "de")
    assert book(desk).arrangement == Arrangement.ALONE


def test_the_signature_is_chosen(desk: Desk, settings: BookSettings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed):
        choose(settings, "signature", "16")

    assert book(desk).signature_pages == 16


def test_a_design_of_ones_own_is_made_used_changed_and_given_up(
    desk: Desk, settings: BookSettings, qtbot: QtBot
) -> None:
    assert settings.change_design.text() == "Make my own from this …"
    with qtbot.waitSignal(desk.changed):
        settings.change_design.click()
    qtbot.waitUntil(lambda: settings.findChild(DesignEditor) is not None)
    editor = settings.findChild(DesignEditor)
    assert editor is not None
    assert settings.design.currentText() == "Quiet text book, own"
    size = editor.fields["text.size_pt"]
    assert isinstance(size, LineField)

    size.setText("40")
    size.commit()
    assert editor.problem.text().startswith("Size of the text is 40, but it must be from 6 to 16")
    size.setText("10.5")
    with qtbot.waitSignal(desk.changed):
        size.commit()

    assert desk.snapshot is not None
    made = design_of(desk.snapshot, book(desk).design)
    assert made.values["text"]["size_pt"] == 10.5
    assert desk.undo_label == "Change a design"
    with qtbot.waitSignal(desk.changed):
        editor.remove.click()
    assert settings.change_design.text() == "Make my own from this …"
    assert book(desk).design == "quiet"


def test_what_is_no_font_file_is_told(
    desk: Desk, settings: BookSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.changed):
        settings.change_design.click()
    qtbot.waitUntil(lambda: settings.findChild(DesignEditor) is not None)
    editor = settings.findChild(DesignEditor)
    assert editor is not None
    file = tmp_path / "poem.otf"
    file.write_text("no font")

    editor.take_font(str(file))
    qtbot.waitUntil(lambda: "poem.otf" in editor.problem.text())
    editor.accept()


# In the page


def test_a_book_of_two_languages_is_shown_as_soon_as_it_is_planned(
    desk: Desk, qtbot: QtBot
) -> None:
    page = BookletPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 640)
    page.show()
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.book.opened):
        page.show_snapshot(desk.snapshot, None)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    assert page.bar.language.currentText() == "English"

    page.plan.settings.click()
    with qtbot.waitSignal(page.book.opened):
        choose(page.settings, "1", "fr")

    assert page.bar.language.currentText() == "English, French"
    page.show_export()
    assert page.panel.language.currentText() == "English, French"
    page.close_page()


def test_a_part_that_was_found_elsewhere_is_opened_at_its_words(desk: Desk, qtbot: QtBot) -> None:
    page = BookletPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 640)
    page.show()
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.book.opened):
        page.show_snapshot(desk.snapshot, None)

    key = next(part.key for part in book(desk).parts if part.kind == PartKind.FOREWORD)
    assert page.go_to(Place("bookpart", key, "body:de"))

    assert page.editor.isVisible()
    assert page.editor.title.text() == "Foreword"
    assert page.editor.words["de"].body.isVisible()
    assert not page.go_to(Place("bookpart", "gone", "body:de"))
    page.close_page()
