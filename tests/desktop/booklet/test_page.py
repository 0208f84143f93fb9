"""The Booklet page over a real file: set by the real engine, followed, clicked and exported."""

import re
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic

import pikepdf
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.checks.book.printed_from import find_text
from festdesk.desktop.booklet.exporting import Export
from festdesk.desktop.booklet.page import BookletPage
from festdesk.desktop.booklet.page_list import PageList, PageRow, PagesModel
from festdesk.desktop.booklet.profile_editor import ProfileEditor
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.fields import LineField
from festdesk.editing.films import create_film, delete_film, write_title
from festdesk.editing.stills import add_still
from festdesk.films.tables import TitleKind
from festdesk.planning.packing import state_of, unpack
from tests.builders import film_called, make_document, picture, small_edition, small_edition_file
from tests.desktop.desk import after, open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


def shown(desk: Desk, qtbot: QtBot) -> BookletPage:
    """Return the page with the booklet set, following the desk as in the window."""
    page = BookletPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.book.opened):
        page.show_snapshot(desk.snapshot, None)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    return page


def captions(page: BookletPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def film_named(desk: Desk, title: str) -> FilmId:
    snapshot = desk.snapshot
    assert snapshot is not None
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == title)


def is_located(page: BookletPage, number: int) -> bool:
    return page.book.places(number) is not None


def page_called(page: BookletPage, caption: str) -> int:
    return next(n for n, x in enumerate(captions(page)) if x.endswith(caption))


def click_on(page: BookletPage, qtbot: QtBot, number: int, said: str) -> None:
    """Click in the middle of the first place where words stand on a page."""
    page.pages.go_to_page(number)
    page.book.want_places("test", [number])
    qtbot.waitUntil(partial(is_located, page, number))
    places = page.book.places(number)
    assert places is not None
    box = places.lines(places.text.find(said)[0])[0]
    page.pages.show_part(number, box)
    at = page.pages.box_of(number).topLeft() + box.center() * page.pages.scale
    qtbot.mouseClick(page.pages.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())


def words(page: BookletPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_list_says_what_is_on_each_page(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    listed = captions(page)

    assert listed[0] == "1 · Cover"
    assert listed[1] == "2 · Contents"
    assert [x.split(" · ")[1] for x in listed if "March" in x] == [
        "Friday 5 March",
        "Saturday 6 March",
        "Sunday 7 March",
    ]
    assert [x.split(" · ")[1] for x in listed if x.split(" · ")[1] in {"Stalker", "Playtime"}] == [
        "Stalker",
        "Playtime",
    ]
    assert listed[-1].endswith("Imprint")


def test_an_edit_is_set_again_and_the_view_stays_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    number = next(n for n, x in enumerate(captions(page)) if x.endswith("Toni Erdmann"))
    page.pages.go_to_page(number)
    top = page.pages.box_of(number).top()
    act = partial(write_title, film_id=film_named(desk, "Stalker"), kind=TitleKind.ORIGINAL,
                  text="Сталкер")  # fmt: skip

    with qtbot.waitSignal(page.book.opened):
        after(desk, qtbot, partial(desk.act, "Change title", act))

    assert any(x.endswith("Сталкер") for x in captions(page))
    assert page.pages.box_of(number).top() == pytest.approx(top, abs=1)


def test_several_acts_in_a_row_are_set_once(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    opened: list[int] = []
    page.book.opened.connect(lambda: opened.append(page.book.page_count))

    for _ in range(4):
        after(desk, qtbot, partial(desk.act, "New film", create_film))
    qtbot.waitUntil(lambda: bool(opened))
    qtbot.wait(600)

    assert len(opened) == 1


def test_nothing_is_set_while_nobody_looks(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.hide()
    before = captions(page)

    after(desk, qtbot, partial(desk.act, "New film", create_film))
    qtbot.wait(700)
    assert captions(page) == before

    with qtbot.waitSignal(page.book.opened):
        page.show()
    assert any("without title" in caption for caption in captions(page))


def test_a_click_on_a_page_leads_to_its_card_and_a_day_to_its_screening(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    wanted: list[Place] = []
    page.place_wanted.connect(wanted.append)
    stalker = film_named(desk, "Stalker")

    for name in ("Stalker", "Friday 5 March", "Cover"):
        number = next(n for n, x in enumerate(captions(page)) if x.endswith(name))
        page.pages.go_to_page(number)
        corner = page.pages.box_of(number).topLeft() + QPointF(6, 10)
        told = len(wanted)
        qtbot.mouseClick(page.pages.viewport(), Qt.MouseButton.LeftButton, pos=corner.toPoint())
        qtbot.waitUntil(partial(is_located, page, number))
        assert len(wanted) == told + (name != "Cover")
        assert (page.shelf.shown is page.editor) == (name == "Cover")

    assert [place.kind for place in wanted] == ["film", "screening"]
    assert wanted[0].id == stalker


@pytest.mark.parametrize(
    ("caption", "said", "kind", "field"),
    [
        ("Stalker", "Tarkovsky", "film", "director"),
        ("Stalker", "guide", "film", "text:synopsis:en"),
        ("Saturday 6 March", "Playtime", "screening", ""),
        ("Index of titles", "Toni Erdmann", "title", "text"),
    ],
)
def test_a_click_on_words_leads_to_the_field_they_come_from(
    desk: Desk, qtbot: QtBot, caption: str, said: str, kind: str, field: str
) -> None:
    page = shown(desk, qtbot)

    with qtbot.waitSignal(page.place_wanted) as wanted:
        click_on(page, qtbot, page_called(page, caption), said)

    assert (wanted.args[0].kind, wanted.args[0].field) == (kind, field)


def test_a_line_of_the_contents_turns_to_its_page(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    with qtbot.assertNotEmitted(page.place_wanted):
        click_on(page, qtbot, page_called(page, "Contents"), "Toni Erdmann")

    assert captions(page)[page.pages.current_page].endswith("Toni Erdmann")


def test_keys_go_from_field_to_field_of_a_page_and_open_one(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    number = page_called(page, "Playtime")
    page.pages.go_to_page(number)

    page.pointing.next_field()
    qtbot.waitUntil(lambda: page.pointing.words != "")
    page.pointing.next_field()
    assert page.pointing.words == "Directors"
    assert page.pointing.marks(number) != ()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(page.pages, Qt.Key.Key_Return)

    assert wanted.args[0].field == "director"


# Search in the text


def seek(page: BookletPage, qtbot: QtBot, typed: str) -> None:
    page.find_bar.begin()
    page.find_bar.field.setText(typed)
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.finding.is_complete)


def test_words_are_found_in_all_pages_and_turned_to_one_after_the_other(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)

    seek(page, qtbot, "TONI erdmann")
    count = page.finding.count
    assert count > 3
    assert page.find_bar.count.text() == f"1 of {count}"
    first = page.pages.current_page
    qtbot.waitUntil(lambda: len(page.finding.marks(first)) > 0)

    turned = []
    for _ in range(count - 1):
        page.find_bar.next()
        turned.append(page.pages.current_page)
    assert page.find_bar.count.text() == f"{count} of {count}"
    assert page_called(page, "Index of titles") in turned
    page.find_bar.next()
    assert page.find_bar.count.text() == f"1 of {count}"
    page.find_bar.previous()
    assert page.find_bar.count.text() == f"{count} of {count}"


def test_a_search_stays_where_it_is_when_pages_are_set_again(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    seek(page, qtbot, "Toni Erdmann")
    while captions(page)[page.pages.current_page].split(" · ")[1] != "Toni Erdmann":
        page.find_bar.next()
    count = page.finding.count
    act = partial(write_title, film_id=film_named(desk, "Stalker"), kind=TitleKind.ORIGINAL,
                  text="Toni Erdmann again")  # fmt: skip

    with qtbot.waitSignal(page.book.opened):
        after(desk, qtbot, partial(desk.act, "Change title", act))
    qtbot.waitUntil(lambda: page.finding.is_complete)

    assert page.finding.count > count
    assert page.finding.number > 0
    assert captions(page)[page.pages.current_page].endswith("Toni Erdmann")


def test_words_that_are_nowhere_are_told_and_escape_ends_the_search(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)

    seek(page, qtbot, "no such words")
    assert page.find_bar.count.text() == "Not found"
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Escape)

    assert page.find_bar.isHidden()
    assert page.finding.typed == ""


def test_the_list_keeps_its_place_when_pages_come_before_it(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.resize(900, 360)
    number = page_called(page, "Toni Erdmann")
    page.list.scrollTo(page.list.model().index(number, 0), PageList.ScrollHint.PositionAtTop)
    before = page.list.visualRect(page.list.model().index(number, 0)).top()

    with qtbot.waitSignal(page.book.opened):
        after(desk, qtbot, partial(desk.act, "New film", create_film))

    moved = page_called(page, "Toni Erdmann")
    assert page.list.visualRect(page.list.model().index(moved, 0)).top() == before


def test_choosing_a_page_in_the_list_turns_to_it(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    number = next(n for n, x in enumerate(captions(page)) if x.endswith("Playtime"))

    page.list.setCurrentIndex(page.list.model().index(number, 0))

    assert page.pages.current_page == number


def test_one_film_alone_is_shown_and_the_whole_book_again(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    everything = page.book.page_count
    number = next(n for n, x in enumerate(captions(page)) if x.endswith("Playtime"))
    page.pages.go_to_page(number)

    with qtbot.waitSignal(page.book.opened):
        page.show_only_this_film()
    assert captions(page) == ["1 · Playtime"]

    with qtbot.waitSignal(page.book.opened):
        page.show_only_this_film()
    assert page.book.page_count == everything
    assert page.pages.current_page == number


def test_a_film_that_goes_gives_the_whole_book_back(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    number = next(n for n, x in enumerate(captions(page)) if x.endswith("Playtime"))
    page.pages.go_to_page(number)
    with qtbot.waitSignal(page.book.opened):
        page.show_only_this_film()

    with qtbot.waitSignal(page.book.opened):
        gone = partial(delete_film, film_id=film_named(desk, "Playtime"))
        after(desk, qtbot, partial(desk.act, "Delete film", gone))

    assert captions(page)[0] == "1 · Cover"


def test_another_language_is_set_when_it_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    language = next(
        c for c in page.findChildren(QComboBox) if c.accessibleName() == "Language of the booklet"
    )
    assert [language.itemText(n) for n in range(language.count())] == [
        "English",
        "French",
        "German",
    ]

    with qtbot.waitSignal(page.book.opened):
        language.setCurrentIndex(1)
        language.activated.emit(1)

    assert page.book.page_count > 5


def test_a_letter_that_no_face_has_is_told_with_a_way_to_its_place(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    stalker = film_named(desk, "Stalker")
    act = partial(write_title, film_id=stalker, kind=TitleKind.ORIGINAL, text="東京物語")

    with qtbot.waitSignal(page.book.opened):
        after(desk, qtbot, partial(desk.act, "Change title", act))

    assert "No face has all letters of “東京物語”" in words(page)
    go = next(b for b in page.findChildren(QPushButton) if b.text() == "&Jump to it")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        go.click()
    assert wanted.args == [Place("film", stalker, "title", stalker)]


def test_a_place_on_this_page_is_turned_to(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    film = film_named(desk, "Toni Erdmann")

    assert page.go_to(Place("page", film, "", film))
    assert captions(page)[page.pages.current_page].endswith("Toni Erdmann")
    assert not page.go_to(Place("page", "gone", "", "gone"))


def test_an_empty_edition_has_a_booklet_too(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        page = shown(desk, qtbot)

        assert captions(page)[0] == "1 · Cover"


# Export


def file_field(page: BookletPage) -> QLineEdit:
    return next(f for f in page.panel.findChildren(QLineEdit) if f.accessibleName() == "File")


def wish(page: BookletPage, output: Path, profile: str) -> None:
    page.show_export()
    field = file_field(page)
    field.setText(str(output))
    field.textEdited.emit(field.text())
    page.panel.profile.setCurrentIndex(page.panel.profile.findData(profile))
    button(page, "Write the &PDF").click()


def button(page: BookletPage, label: str) -> QPushButton:
    return next(b for b in page.panel.findChildren(QPushButton) if b.text() == label)


def wait_for_verdict(page: BookletPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: button(page, "Write the &PDF").isVisible())


@pytest.mark.parametrize("profile", ["screen", "press", "proof", "imposed"])
def test_the_booklet_is_written_for_each_purpose(
    desk: Desk, qtbot: QtBot, tmp_path: Path, profile: str
) -> None:
    page = shown(desk, qtbot)
    output = tmp_path / "out" / "booklet.pdf"
    output.parent.mkdir()

    wish(page, output, profile)
    wait_for_verdict(page, qtbot)

    with pikepdf.open(output) as written:
        count = len(written.pages)
    assert f"“booklet.pdf” is ready: {page.book.page_count} pages" in words(page)
    if profile == "imposed":
        assert count < page.book.page_count  # two pages stand on each side of a sheet
    else:
        assert count == page.book.page_count
    assert list(output.parent.iterdir()) == [output]
    assert button(page, "&Open the PDF").isVisible()


def test_a_book_for_each_language_is_written_in_one_go(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)
    page.show_export()
    panel = page.panel
    panel.language.setCurrentIndex(panel.language.count() - 1)
    assert panel.language.currentText() == "A book for each language"
    field = file_field(page)
    field.setText(str(tmp_path / "book.pdf"))
    field.textEdited.emit(field.text())
    assert "One file each: book-en.pdf, book-fr.pdf, book-de.pdf" in words(page)

    button(page, "Write the &PDF").click()
    wait_for_verdict(page, qtbot)

    assert {path.name for path in tmp_path.glob("book*")} == {
        "book-en.pdf",
        "book-fr.pdf",
        "book-de.pdf",
    }
    for name in ("book-en.pdf", "book-fr.pdf", "book-de.pdf"):
        assert f"“{name}” is ready" in words(page)
    with pikepdf.open(tmp_path / "book-fr.pdf") as written:
        assert str(written.Root.Lang) == "fr"


def test_the_verdict_names_each_claim_and_who_looked(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)

    wish(page, tmp_path / "booklet.pdf", "press")
    wait_for_verdict(page, qtbot)

    said = words(page)
    assert said.count("✓") > 5
    assert "✗" not in said
    assert "festdesk's own check" in said
    assert button(page, "&Show in folder").isVisible()
    # What changes afterwards can be listed.
    qtbot.waitUntil(lambda: bool(desk.snapshot and desk.snapshot.calendar_versions))
    assert desk.snapshot is not None
    (kept,) = desk.snapshot.calendar_versions
    assert kept.is_printed
    assert unpack(kept.rows, kept.name) == state_of(desk.snapshot)


def test_a_profile_of_ones_own_is_made_changed_and_used(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)
    page.show_export()
    panel = page.panel
    panel.profile.setCurrentIndex(panel.profile.findData("press"))

    with qtbot.waitSignal(desk.changed):
        panel._change.click()  # noqa: SLF001 -- a button without a name of its own
    qtbot.waitUntil(lambda: panel.findChild(ProfileEditor) is not None)
    editor = panel.findChild(ProfileEditor)
    assert editor is not None
    bleed = editor.fields["bleed_mm"]
    assert isinstance(bleed, LineField)
    bleed.setText("99")
    bleed.commit()
    assert editor.problem.text() == (
        "The bleed in mm must be from 0 to 20, but it is 99. Please change it."
    )
    bleed.setText("5")
    with qtbot.waitSignal(desk.changed):
        bleed.commit()
    editor.accept()

    assert panel.profile.currentText() == "Press, own"
    output = tmp_path / "own.pdf"
    field = file_field(page)
    field.setText(str(output))
    field.textEdited.emit(field.text())
    button(page, "Write the &PDF").click()
    wait_for_verdict(page, qtbot)
    with pikepdf.open(output) as written:
        trim, bleed_box = written.pages[0].trimbox, written.pages[0].BleedBox
        around = (float(trim[0]) - float(bleed_box[0])) / 72 * 25.4
    assert around == pytest.approx(5, abs=0.01)


def test_a_profile_of_ones_own_goes_and_comes_back_with_undo(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.show_export()
    panel = page.panel
    with qtbot.waitSignal(desk.changed):
        panel._change.click()  # noqa: SLF001 -- a button without a name of its own
    qtbot.waitUntil(lambda: panel.findChild(ProfileEditor) is not None)
    editor = panel.findChild(ProfileEditor)
    assert editor is not None

    with qtbot.waitSignal(desk.changed):
        editor.remove.click()
    qtbot.waitUntil(lambda: panel.findChild(ProfileEditor) is None)
    assert panel.profile.findText("Screen, own") == -1

    with qtbot.waitSignal(desk.changed):
        desk.undo()
    assert panel.profile.findText("Screen, own") >= 0


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)
    output = tmp_path / "out" / "booklet.pdf"
    output.parent.mkdir()
    output.write_bytes(b"the one of yesterday")

    wish(page, output, "press")
    button(page, "&Cancel").click()
    wait_for_verdict(page, qtbot)

    assert "Cancelled. Nothing was written." in words(page)
    qtbot.waitUntil(lambda: page.findChild(Export) is None)
    assert output.read_bytes() == b"the one of yesterday"
    assert list(output.parent.iterdir()) == [output]

    wish(page, output, "proof")
    wait_for_verdict(page, qtbot)
    assert "is ready" in words(page)


@pytest.mark.parametrize("profile", ["screen", "proof"])
def test_a_page_that_is_closed_with_the_last_word_of_an_export_leaves_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    scratch, output = tmp_path / "scratch", tmp_path / "booklet.pdf"
    scratch.mkdir()
    page = shown(desk, qtbot)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))

    wish(page, output, profile)
    wait_for_verdict(page, qtbot)
    page.close_page()

    assert list(scratch.iterdir()) == []
    assert output.exists()


@pytest.mark.timeout(60)
def test_a_page_is_closed_while_an_export_waits_for_a_picture(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film_id = film_named(desk, "Playtime")
    after(desk, qtbot, partial(desk.act, "Still", partial(_add_picture, film_id=film_id)))
    page = shown(desk, qtbot)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))

    wish(page, tmp_path / "booklet.pdf", "proof")
    # The thread asks the window for the picture, and the window is busy closing.
    deadline = monotonic() + 10
    while not list(scratch.glob("*/pictures")) and monotonic() < deadline:
        pass
    page.close_page()

    assert list(scratch.iterdir()) == []


def _add_picture(session: Session, *, film_id: FilmId) -> None:
    add_still(session, picture(60, 40), film_id=film_id)


def test_an_export_killed_at_work_leaves_no_file_of_its_own_anywhere(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, output = tmp_path / "scratch", tmp_path / "out" / "[1] booklet.pdf"
    scratch.mkdir()
    output.parent.mkdir()
    page = shown(desk, qtbot)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    stages: list[str] = []

    wish(page, output, "proof")
    export = page.findChild(Export)
    assert export is not None
    export.progressed.connect(lambda stage, _done, _of: stages.append(stage))
    qtbot.waitUntil(lambda: "setting" in stages)
    (output.parent / f".{output.name}.x1.part").write_bytes(b"half of it")
    button(page, "&Cancel").click()
    qtbot.waitUntil(lambda: page.findChild(Export) is None)

    assert list(scratch.iterdir()) == []
    assert list(output.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Say where the PDF should lie."),
        ("/no/such/folder/x.pdf", "There is no such folder. Choose one with “Browse”."),
        ("/", "Say where the PDF should lie."),
        ("a" * 300, "The system cannot keep a file of this name. Choose another name."),
    ],
    ids=["none", "folder", "root", "long"],
)
def test_a_file_that_cannot_be_is_told_at_once(
    desk: Desk, qtbot: QtBot, name: str, said: str
) -> None:
    page = shown(desk, qtbot)
    page.show_export()
    field = file_field(page)
    field.setText(name)

    with qtbot.assertNotEmitted(page.panel.export_wanted):
        button(page, "Write the &PDF").click()

    assert said in words(page)


def test_a_new_file_gets_the_name_of_the_edition_purpose_and_language(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    page.show_export()
    field = file_field(page)
    assert desk.path is not None

    assert field.text() == str(desk.path.with_name("small-catalogue-screen-en.pdf"))


def mnemonics(page: BookletPage) -> list[str]:
    """Return the letters that Alt reaches something with, of all that is in sight."""
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    said += [button.text() for button in page.findChildren(QAbstractButton) if button.isVisible()]
    return [hit.casefold() for text in said for hit in re.findall(r"&(\w)", text)]


def test_letters_reached_by_alt_do_not_collide_with_each_other_or_the_menus(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    page.resize(1300, 640)
    of_menus = set("febvh")
    states: dict[str, list[str]] = {}

    page.show_plan()
    page.plan.list.setCurrentIndex(page.plan.model.index(3))
    states["part"] = mnemonics(page)
    page.plan.settings.click()
    states["settings"] = mnemonics(page)
    page.show_export()
    states["plan and export"] = mnemonics(page)
    page.show_fit()
    states["fit and export"] = mnemonics(page)

    for state, letters in states.items():
        assert sorted(letters) == sorted(set(letters)), state
        assert not of_menus & set(letters), state


# The list and the way back


def test_model_keeps_the_rules_of_qt_while_pages_come_and_go(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    model = PagesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows([PageRow("a", "Cover"), PageRow("b", "Contents")])
    model.show_rows([PageRow("a", "Title"), PageRow("b", "Contents")])
    assert model.index(0).data() == "1 · Title"
    model.show_rows([])

    assert model.rowCount() == 0


def test_a_printed_text_is_found_though_print_has_other_quotes_and_spaces(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        stalker = film_called(document, "Stalker")
        snapshot = document.snapshot()

        french = find_text(snapshot, "« Un guide mène\u00a0deux hommes dans la\u202fZone. »")
        name = find_text(snapshot, "Andrei Tarkovsky")
        nothing = find_text(snapshot, "—!")

    assert french == Place("film", stalker, "text:synopsis:fr", stalker)
    assert name is not None
    assert (name.kind, name.field, name.film) == ("person", "name", stalker)
    assert nothing is None
