"""The list as people use it: search and see why, filter, save, edit in place, change several."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session
from typing_extensions import override

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.listing.change_many import ChangeDialog
from festdesk.desktop.films.listing.change_rows import ADD, EMPTY, REMOVE
from festdesk.desktop.films.listing.columns import (
    COUNTRY,
    MINUTES,
    STATUS,
    STRAND,
    TITLE,
    YEAR,
)
from festdesk.desktop.films.listing.facets import NO, YES, Facet
from festdesk.desktop.films.listing.query import ListQuery, read_query
from festdesk.desktop.films.page import FilmsPage
from festdesk.editing.editions import add_strand
from festdesk.editing.films import change_film, delete_film, write_title
from festdesk.editing.filters import save_filter
from festdesk.editing.screenings import change_venue
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.snapshot import Snapshot
from tests.builders import film_called, picture, small_edition
from tests.desktop.desk import after, open_desk

# Lists that complete open as windows of their own, of which the offscreen platform complains.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the small edition once, with a strand for one of its films."""
    with small_edition(tmp_path_factory.mktemp("made")) as document:
        stalker = film_called(document, "Stalker")
        with document.edit("Write the rest") as session:
            strand = add_strand(session, {"en": "Night", "de": "Nacht"})
            change_film(session, stalker, strand_id=strand)
        return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = Path(shutil.copy(made, tmp_path / "list.festdesk"))
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[FilmsPage]:
    holder = QWidget()
    qtbot.addWidget(holder)
    page = FilmsPage(desk, holder)

    def follow(changes: object, snapshot: Snapshot) -> None:
        page.show_snapshot(snapshot, changes.touched)  # type: ignore[attr-defined]

    desk.changed.connect(follow)
    holder.resize(1900, 700)
    page.resize(1900, 700)
    holder.show()
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    page._splitter.setSizes([1000, 900])  # noqa: SLF001 -- as wide as on a large screen
    yield page
    desk.changed.disconnect()
    page.close_page()


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def id_of(page: FilmsPage, title: str) -> FilmId:
    snapshot = snapshot_of(page.desk)
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == title)


def shown(page: FilmsPage) -> list[str]:
    return [row.cells[TITLE] for row in page.model.rows]


def press(widget: QWidget, text: str) -> None:
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def edit(page: FilmsPage, title: str, column: int) -> QWidget:
    """Open a cell as F2 does, and return its editor."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(shown(page).index(title), column))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    return editor_of(page)


def editor_of(page: FilmsPage) -> QWidget:
    found = [
        child
        for kind in (QLineEdit, QComboBox)
        for child in page.table.viewport().findChildren(kind)
        if child.isVisible() and child.property("column") is not None
    ]
    assert len(found) == 1
    return found[0]


def retype(editor: QWidget, text: str) -> None:
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    press(editor, text)


# Search


def test_what_matched_is_lit_and_a_text_that_is_not_shown_is_quoted(page: FilmsPage) -> None:
    page.search.setText("men zone")
    (row,) = page.model.rows
    hit = page.model.hit(row)
    assert hit is not None
    assert hit.label == "Synopsis, English"
    assert hit.piece.text == "A guide leads two men into the Zone."
    assert [hit.piece.text[start:end] for start, end in hit.piece.spans] == ["men", "Zone"]
    name = page.model.index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name.endswith("Synopsis, English: A guide leads two men into the Zone.")
    page.search.setText("stalk")
    (row,) = page.model.rows
    assert page.model.lighting.lit("Stalker") == ((0, 5),)
    assert page.model.hit(row) is None


def test_rows_have_a_second_line_only_while_a_text_is_quoted(page: FilmsPage) -> None:
    low = page.table.rowHeight(0)
    page.search.setText("zone")
    assert page.table.rowHeight(0) > low
    page.search.setText("stalker")
    assert page.table.rowHeight(0) == low


def test_a_word_in_a_column_that_is_not_shown_is_quoted(page: FilmsPage) -> None:
    page.search.setText("italy")
    assert page.model.hit(page.model.rows[0]) is None
    page.table.show_columns(frozenset({TITLE}))
    hit = page.model.hit(page.model.rows[0])
    assert hit is not None
    assert (hit.label, hit.piece.text) == ("Country", "Italy")


def test_a_word_far_inside_a_long_text_is_quoted_with_what_stands_around(
    page: FilmsPage, qtbot: QtBot
) -> None:
    body = "ﬁne straße " * 3000 + "the Needle in it " + "and hay " * 3000
    act = partial(change_film, film_id=id_of(page, "Playtime"), note=body)
    after(page.desk, qtbot, partial(page.desk.act, "Note", act))
    page.search.setText("needle")
    hit = page.model.hit(page.model.rows[0])
    assert hit is not None
    assert hit.label == "Note"
    assert hit.piece.text.startswith("…")
    assert hit.piece.text.endswith("…")
    ((start, end),) = hit.piece.spans
    assert hit.piece.text[start:end] == "Needle"
    assert start < 60


def test_the_card_follows_the_search_after_a_pause(page: FilmsPage, qtbot: QtBot) -> None:
    page.choose(id_of(page, "Playtime"))
    page.search.setText("toni")
    assert page.chosen == id_of(page, "Toni Erdmann")
    qtbot.waitUntil(lambda: page.card.title.text() == "Toni Erdmann")


# Titles, columns, order


def test_titles_are_shown_in_a_language_that_is_chosen_and_remembered(
    page: FilmsPage, qtbot: QtBot
) -> None:
    act = partial(
        write_title, film_id=id_of(page, "Playtime"), kind="translated", text="Tatis herrliche "
        "Zeiten", language="de",
    )  # fmt: skip
    after(page.desk, qtbot, partial(page.desk.act, "Title", act))
    assert "Playtime" in shown(page)
    menu = page.listing.make_view_menu()
    german = next(action for action in menu.actions() if action.text() == "German")
    german.trigger()
    assert shown(page) == ["Stalker", "Tatis herrliche Zeiten", "Toni Erdmann"]
    other = FilmsPage(page.desk, page)
    other.show_snapshot(snapshot_of(page.desk), None)
    assert shown(other) == shown(page)


def test_columns_and_order_are_remembered(page: FilmsPage) -> None:
    menu = page.listing.make_view_menu()
    for label in ("Year", "Genres"):
        next(action for action in menu.actions() if action.text() == label).trigger()
    page.table.sortByColumn(MINUTES, Qt.SortOrder.DescendingOrder)
    other = FilmsPage(page.desk, page)
    other.show_snapshot(snapshot_of(page.desk), None)
    assert YEAR not in other.table.columns
    assert other.table.columns == page.table.columns
    assert (other.listing.query.order, other.listing.query.descending) == (MINUTES, True)
    assert shown(other) == shown(page)


def test_statuses_sort_as_the_work_goes_on(page: FilmsPage) -> None:
    for title, status in (
        ("Stalker", "draft"),
        ("Playtime", "approved"),
        ("Toni Erdmann", "edited"),
    ):
        act = partial(change_film, film_id=id_of(page, title), status=status)
        page.desk.act("Status", act)
    page.desk.settle()
    page.table.sortByColumn(STATUS, Qt.SortOrder.AscendingOrder)
    assert shown(page) == ["Stalker", "Toni Erdmann", "Playtime"]


# Filters


def counts_in(page: FilmsPage) -> dict[str, tuple[str, bool]]:
    """Return what the panel shows: counts and ticks by label."""
    tree = page.listing.panel.tree
    found = {}
    for number in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(number)
        assert top is not None
        for line in range(top.childCount()):
            item = top.child(line)
            assert item is not None
            ticked = item.checkState(0) == Qt.CheckState.Checked
            found[f"{top.text(0)}: {item.text(0)}"] = (item.text(1), ticked)
    return found


def test_the_panel_counts_what_would_remain_and_keys_tick(page: FilmsPage, qtbot: QtBot) -> None:
    page.listing.toggle_panel()
    tree = page.listing.panel.tree
    qtbot.waitUntil(tree.hasFocus)
    counts = counts_in(page)
    assert counts["Strand: Night"] == ("1", False)
    assert counts["Synopsis missing: German"] == ("2", False)
    assert counts["Country: Italy"] == ("1", False)
    assert counts["Screening: With a screening"] == ("3", False)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert shown(page) == ["Stalker"]
    qtbot.waitUntil(lambda: counts_in(page)["Strand: Night"] == ("1", True))
    counts = counts_in(page)
    assert counts["Strand: No strand"] == ("2", False)  # would remain if it were asked for instead
    assert counts["Synopsis missing: German"] == ("0", False)
    assert "Country: Italy" not in counts
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert not page.listing.panel.isVisible()


def test_findings_are_counted_once_the_checks_have_run(page: FilmsPage, qtbot: QtBot) -> None:
    page.listing.toggle_panel()
    qtbot.waitUntil(lambda: counts_in(page)["Findings: To look at"][0] not in {"…", "0"})
    page.listing.toggle_value(Facet.FINDINGS, "error")
    assert shown(page) == []
    page.listing.toggle_value(Facet.FINDINGS, "error")
    page.listing.toggle_value(Facet.FINDINGS, "warning")
    warned = set(shown(page))
    qtbot.waitUntil(lambda: counts_in(page)["Findings: To look at"] == (str(len(warned)), True))


def test_chips_tell_what_is_on_and_take_it_off(page: FilmsPage) -> None:
    page.listing.toggle_value(Facet.COUNTRY, "SU")
    page.listing.toggle_value(Facet.STILL, NO)

    def chips() -> list[QToolButton]:
        return [chip for chip in page.listing.chips.findChildren(QToolButton) if chip.isVisible()]

    assert [chip.text() for chip in chips()] == [
        "Country: Soviet Union ×", "Without a still ×", "Clear all",
    ]  # fmt: skip
    chips()[0].click()
    assert shown(page) == ["Playtime", "Stalker", "Toni Erdmann"]
    assert [chip.text() for chip in chips()] == ["Without a still ×", "Clear all"]
    page.listing.toggle_value(Facet.COUNTRY, "SU")
    # One that stayed comes after one that came, on the screen and for the Tab key.
    left, right, clear = chips()
    assert [left.text(), right.text()] == ["Country: Soviet Union ×", "Without a still ×"]
    assert (left.nextInFocusChain(), right.nextInFocusChain()) == (right, clear)
    assert left.x() < right.x() < clear.x() or left.y() < clear.y()
    left.click()
    chips()[1].click()
    assert not page.listing.chips.isVisible()


def test_one_command_shows_all_films_again(page: FilmsPage) -> None:
    page.search.setText("zone")
    page.listing.toggle_value(Facet.SCREENING, NO)
    assert shown(page) == []
    next(command for command in page.commands() if command.id == "film.all").run()
    assert shown(page) == ["Playtime", "Stalker", "Toni Erdmann"]
    assert page.search.text() == ""


def test_a_film_whose_card_is_worked_on_stays_when_it_no_longer_fits(
    page: FilmsPage, qtbot: QtBot
) -> None:
    page.listing.toggle_value(Facet.LACKS, "de")
    page.choose(id_of(page, "Playtime"))
    act = partial(change_film, film_id=id_of(page, "Playtime"), status="edited")
    page.listing.toggle_value(Facet.STATUS, "draft")
    page.choose(id_of(page, "Playtime"))
    after(page.desk, qtbot, partial(page.desk.act, "Status", act))
    assert shown(page) == ["Playtime", "Toni Erdmann"]


# Saved filters


def test_a_filter_is_saved_chosen_renamed_and_deleted(page: FilmsPage, qtbot: QtBot) -> None:
    page.search.setText("1967")
    page.listing.toggle_value(Facet.SCREENING, YES)
    page.listing.toggle_panel()
    saved = page.listing.panel.saved
    saved.save_button.click()
    press(saved.name, "Sixties")
    after(page.desk, qtbot, partial(QTest.keyClick, saved.name, Qt.Key.Key_Return))
    assert saved.choice.currentText() == "Sixties"
    page.listing.show_all()
    assert saved.choice.currentText() == "Saved filters"
    saved.choice.setCurrentIndex(1)
    saved.choice.activated.emit(1)
    assert shown(page) == ["Playtime"]
    assert page.search.text() == "1967"
    menu = saved.make_menu()
    next(action for action in menu.actions() if action.text() == "&Rename…").trigger()
    assert saved.name.text() == "Sixties"
    press(saved.name, "1967")
    after(page.desk, qtbot, partial(QTest.keyClick, saved.name, Qt.Key.Key_Return))
    (row,) = snapshot_of(page.desk).saved_filters
    assert row.name == "1967"
    assert read_query(row.query) == ListQuery("1967", {Facet.SCREENING: frozenset({YES})})
    page.search.setText("19")
    menu = saved.make_menu()
    after(page.desk, qtbot, menu.actions()[0].trigger)
    (row,) = snapshot_of(page.desk).saved_filters
    assert read_query(row.query).words == "19"
    menu = saved.make_menu()
    after(page.desk, qtbot, menu.actions()[-1].trigger)
    assert snapshot_of(page.desk).saved_filters == []
    after(page.desk, qtbot, page.desk.undo)
    assert len(snapshot_of(page.desk).saved_filters) == 1


def test_a_name_that_is_taken_is_refused_where_it_is_typed(page: FilmsPage, qtbot: QtBot) -> None:
    make = partial(save_filter, name="Mine", query="{}")
    after(page.desk, qtbot, partial(page.desk.act, "Save filter", make))
    page.search.setText("toni")
    page.listing.toggle_panel()
    saved = page.listing.panel.saved
    saved.save_button.click()
    press(saved.name, "mine")
    with qtbot.waitSignal(page.desk.failed):
        QTest.keyClick(saved.name, Qt.Key.Key_Return)
    assert "“Mine” already" in saved.name.accessibleDescription()
    assert saved.name.isVisible()
    QTest.keyClick(saved.name, Qt.Key.Key_Escape)
    assert saved.choice.isVisible()


# Editing in the list


def test_enter_keeps_a_cell_and_stays_on_it(page: FilmsPage, qtbot: QtBot) -> None:
    retype(edit(page, "Stalker", YEAR), "1978-79")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Return))
    film = snapshot_of(page.desk).films[id_of(page, "Stalker")]
    assert (film.year, film.year_until) == (1978, 1979)
    assert page.desk.undo_label == "Change “Year”"
    index = page.table.currentIndex()
    assert (index.column(), shown(page)[index.row()]) == (YEAR, "Stalker")
    assert page.table.state() != QAbstractItemView.State.EditingState


def test_tab_keeps_a_cell_and_edits_the_next_one_whatever_the_order(
    page: FilmsPage, qtbot: QtBot
) -> None:
    page.table.sortByColumn(YEAR, Qt.SortOrder.AscendingOrder)
    retype(edit(page, "Playtime", YEAR), "2020")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Tab))
    # The row would go to the end by now; it stays while the user is in it.
    assert shown(page)[0] == "Playtime"
    minutes = editor_of(page)
    assert minutes.property("column") == MINUTES
    retype(minutes, "2:01:30")
    after(page.desk, qtbot, partial(QTest.keyClick, minutes, Qt.Key.Key_Return))
    playtime = id_of(page, "Playtime")
    assert snapshot_of(page.desk).printed_seconds(playtime) == 7290
    assert snapshot_of(page.desk).films[playtime].year == 2020
    assert shown(page)[-1] == "Playtime"
    assert page.table.currentIndex().row() == 2


def test_escape_gives_up_what_was_typed(page: FilmsPage) -> None:
    retype(edit(page, "Stalker", TITLE), "Something else")
    QTest.keyClick(editor_of(page), Qt.Key.Key_Escape)
    assert page.desk.settle()
    assert "Stalker" in shown(page)
    assert page.table.state() != QAbstractItemView.State.EditingState


def test_a_value_that_cannot_be_kept_leaves_the_cell_open_and_says_why(page: FilmsPage) -> None:
    editor = edit(page, "Stalker", YEAR)
    retype(editor, "1066")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor_of(page) is editor
    assert "1066 cannot be right" in editor.toolTip()
    assert "1066 cannot be right" in page.listing.problem
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert page.listing.problem == ""
    assert snapshot_of(page.desk).films[id_of(page, "Stalker")].year == 1979


def test_the_title_that_is_shown_is_the_one_that_is_reworded(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = id_of(page, "Stalker")
    retype(edit(page, "Stalker", TITLE), "Сталкер")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Return))
    (title,) = snapshot_of(page.desk).titles_of(chosen)
    assert (title.text, title.script) == ("Сталкер", "Cyrl")


def test_countries_complete_and_strands_are_chosen(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = id_of(page, "Toni Erdmann")
    retype(edit(page, "Toni Erdmann", COUNTRY), "Poland, DE")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Return))
    assert snapshot_of(page.desk).films[chosen].countries == ("PL", "DE")
    combo = edit(page, "Toni Erdmann", STRAND)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(n) for n in range(combo.count())] == ["None", "Night"]
    combo.setCurrentIndex(1)
    after(page.desk, qtbot, partial(combo.activated.emit, 1))
    snapshot = snapshot_of(page.desk)
    assert snapshot.strand_name(snapshot.films[chosen].strand_id, "en") == "Night"
    assert page.model.rows[2].cells[STRAND] == "Night"


def test_a_double_click_edits_and_on_the_still_leads_to_the_card(
    page: FilmsPage, qtbot: QtBot
) -> None:
    at = page.table.visualRect(page.model.index(0, YEAR)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = editor_of(page)
    assert editor.property("column") == YEAR
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    rect = page.table.visualRect(page.model.index(0, 8))
    still = QPoint(rect.left() + 2, at.y())
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=still)
    with qtbot.waitSignal(page.listing.card_wanted):
        QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=still)


def test_the_model_keeps_the_rules_of_qt_while_it_is_searched_and_edited(
    page: FilmsPage, qtbot: QtBot
) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.search.setText("o")
    page.listing.toggle_value(Facet.COUNTRY, "SU")
    retype(edit(page, "Stalker", YEAR), "1980")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Tab))
    QTest.keyClick(editor_of(page), Qt.Key.Key_Escape)
    page.listing.show_all()
    assert len(shown(page)) == 3


# Several films


class Painted(QObject):
    """Counts how often a widget is painted."""

    count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def select(page: FilmsPage, *titles: str) -> None:
    page.table.setFocus()
    flag = QItemSelectionModel.SelectionFlag
    page.table.clearSelection()
    for title in titles:
        index = page.model.index(shown(page).index(title), TITLE)
        page.table.selectionModel().setCurrentIndex(index, flag.Select | flag.Rows)


def dialog_of(page: FilmsPage) -> ChangeDialog:
    next(command for command in page.commands() if command.id == "film.several").run()
    (dialog,) = page.findChildren(ChangeDialog)
    return dialog


def test_several_films_are_changed_as_one_act(page: FilmsPage, qtbot: QtBot) -> None:
    select(page, "Playtime", "Toni Erdmann")
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Change 2 films"
    assert dialog.rows["countries"].now.text() == "2 different values"
    assert dialog.rows["status"].now.text() == "Draft"
    assert not dialog.apply_button.isEnabled()
    status = dialog.rows["status"]
    status.choose("edited")  # type: ignore[union-attr]
    countries = dialog.rows["countries"]
    countries.way.set_stored(ADD)
    press(countries.value, "Luxembourg")
    age = dialog.rows["age_limit"]
    press(age.value, "99")
    dialog.take()
    assert "“99” is no age" in age.problem.text()
    age.way.set_stored(EMPTY)
    after(page.desk, qtbot, dialog.take)
    films = snapshot_of(page.desk).films
    assert films[id_of(page, "Playtime")].countries == ("FR", "IT", "LU")
    assert films[id_of(page, "Toni Erdmann")].countries == ("DE", "AT", "LU")
    assert [film.status for film in films.values()].count("edited") == 2
    assert page.desk.undo_label == "Change 2 films"
    assert len(page.listing.selected_ids()) == 2
    after(page.desk, qtbot, page.desk.undo)
    assert [film.status for film in snapshot_of(page.desk).films.values()].count("edited") == 0


def test_films_that_lack_what_their_new_status_requires_are_told(
    page: FilmsPage, qtbot: QtBot
) -> None:
    combo = edit(page, "Playtime", STATUS)
    assert isinstance(combo, QComboBox)
    with qtbot.waitSignal(page.message) as said:
        combo.setCurrentIndex(combo.findData("approved"))
        combo.activated.emit(combo.currentIndex())
    assert said.args is not None
    assert said.args[0].startswith("The card is marked “Approved” and still lacks what")
    select(page, "Playtime", "Toni Erdmann")
    dialog = dialog_of(page)
    status = dialog.rows["status"]
    status.choose("proofed")  # type: ignore[union-attr]
    with qtbot.waitSignal(page.message) as said:
        dialog.take()
    assert said.args == [
        "2 of the films still lack what “Proofed” requires; the column “Missing” says what."
    ]


def test_words_are_taken_out_of_lists(page: FilmsPage, qtbot: QtBot) -> None:
    select(page, "Playtime", "Stalker", "Toni Erdmann")
    dialog = dialog_of(page)
    countries = dialog.rows["countries"]
    countries.way.set_stored(REMOVE)
    press(countries.value, "Italy, Austria")
    after(page.desk, qtbot, dialog.take)
    found = {film.countries for film in snapshot_of(page.desk).films.values()}
    assert found == {("FR",), ("SU",), ("DE",)}


def test_what_goes_with_deleted_films_is_told(page: FilmsPage, qtbot: QtBot) -> None:
    select(page, "Stalker", "Playtime")
    delete = next(command for command in page.commands() if command.id == "film.delete")
    with qtbot.waitSignal(page.message) as said:
        delete.run()
    going = "texts: 5, credits: 5, awards: 1, screenings: 3"
    expected = f"2 films are deleted, and with them {going}. Undo brings all of it back."
    assert said.args == [expected]
    assert shown(page) == ["Toni Erdmann"]
    after(page.desk, qtbot, page.desk.undo)
    assert len(shown(page)) == 3


def test_selected_films_go_out_and_come_back_together(page: FilmsPage, qtbot: QtBot) -> None:
    select(page, "Stalker", "Playtime")
    commands = {command.id: command for command in page.commands()}
    after(page.desk, qtbot, commands["film.withdraw"].run)
    out = [film.is_withdrawn for film in snapshot_of(page.desk).films.values()]
    assert out.count(True) == 2
    assert page.desk.undo_label == "Withdraw 2 films"
    after(page.desk, qtbot, commands["film.restore"].run)
    assert not any(film.is_withdrawn for film in snapshot_of(page.desk).films.values())


def test_the_menu_offers_what_is_for_one_film_or_for_several(page: FilmsPage, qtbot: QtBot) -> None:
    select(page, "Stalker")
    labels = [action.text() for action in page.make_menu().actions()]
    assert "D&uplicate card" in labels
    select(page, "Playtime")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = page.make_menu()
    assert "D&uplicate card" not in [action.text() for action in menu.actions()]
    statuses = menu.actions()[-1].menu()
    assert isinstance(statuses, QMenu)
    after(page.desk, qtbot, statuses.actions()[2].trigger)
    films = snapshot_of(page.desk).films
    marked = [films[id_of(page, title)].status for title in ("Playtime", "Stalker")]
    assert marked == ["proofed", "proofed"]
    # F2 edits the current one of them, and they stay selected.
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    retype(editor_of(page), "Mirror")
    after(page.desk, qtbot, partial(QTest.keyClick, editor_of(page), Qt.Key.Key_Return))
    assert shown(page) == ["Mirror", "Playtime", "Toni Erdmann"]
    assert len(page.listing.selected_ids()) == 2


def test_words_are_lit_anew_where_the_same_rows_remain(page: FilmsPage, qtbot: QtBot) -> None:
    page.search.setText("o")
    first = page.table.viewport().grab().toImage()
    qtbot.wait(20)
    painted = Painted()
    page.table.viewport().installEventFilter(painted)
    page.search.setText("o e")
    qtbot.waitUntil(lambda: painted.count > 0)
    assert page.table.viewport().grab().toImage() != first


def test_keys_in_the_card_leave_its_film_alone_selected(page: FilmsPage, qtbot: QtBot) -> None:
    page.choose(id_of(page, "Playtime"))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.listing.selected_ids()) == 3
    page.card.titles.rows[0].text.setFocus()
    qtbot.waitUntil(lambda: page.listing.selected_ids() == [page.chosen])


# What an act makes stale


def test_news_of_an_act_reach_the_row_the_search_and_the_filters(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = id_of(page, "Stalker")

    def text_of_a_still(session: Session) -> None:
        still = add_still(session, picture(), film_id=chosen, photographer="Photoname")
        write_text(session, "still_id", still, "caption", "en", "Captionword")

    page.listing.toggle_value(Facet.STILL, YES)
    page.model.keep(None)
    assert shown(page) == []
    after(page.desk, qtbot, partial(page.desk.act, "Add still", text_of_a_still))
    assert shown(page) == ["Stalker"]
    page.listing.show_all()
    for typed in ("captionword", "photoname"):
        page.search.setText(typed)
        assert shown(page) == ["Stalker"]
    venue = snapshot_of(page.desk).venues[1].id
    change = partial(change_venue, venue_id=venue, name="Lichtspielhaus")
    after(page.desk, qtbot, partial(page.desk.act, "Change venue", change))
    page.search.setText("lichtspielhaus")
    assert shown(page) == ["Playtime", "Toni Erdmann"]


def test_a_film_deleted_elsewhere_ends_the_editing_of_its_cell(
    page: FilmsPage, qtbot: QtBot
) -> None:
    edit(page, "Stalker", YEAR)
    act = partial(delete_film, film_id=id_of(page, "Playtime"))
    after(page.desk, qtbot, partial(page.desk.act, "Delete film", act))
    assert shown(page) == ["Stalker", "Toni Erdmann"]
    page.table.sortByColumn(YEAR, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: shown(page) == ["Toni Erdmann", "Stalker"])
