"""The Films page over a real file: finding a film, working on its card, never losing the place."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.listing import columns as films_model
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.widgets.rows_model import MOVED_ROWS
from festdesk.editing.films import create_film, write_title
from festdesk.snapshot import Snapshot, body_in
from tests.builders import add_film, make_document, small_edition_file
from tests.desktop.desk import after, come_forward, open_desk

# Lists that complete open as windows of their own, of which the offscreen platform complains.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


@contextmanager
def connected(desk: Desk, qtbot: QtBot) -> Iterator[FilmsPage]:
    """Give the page as the window has it: shown, and told of every act."""
    holder = QWidget()  # has no layout, so it may be smaller than the page asks
    qtbot.addWidget(holder)
    page = FilmsPage(desk, holder)
    desk.changed.connect(partial(_follow, page))
    holder.resize(1366, 700)
    page.resize(1366, 700)
    holder.show()
    come_forward(holder, qtbot)
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    yield page
    desk.changed.disconnect()


def _follow(page: FilmsPage, changes: object, snapshot: Snapshot) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[attr-defined]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[FilmsPage]:
    with connected(desk, qtbot) as page:
        yield page


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def film_id(desk: Desk, title: str) -> str:
    snapshot = snapshot_of(desk)
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == title)


def choose(page: FilmsPage, title: str) -> str:
    chosen = film_id(page.desk, title)
    assert page.choose(chosen)  # type: ignore[arg-type]
    return chosen


def titles_shown(page: FilmsPage) -> list[str]:
    return [str(page.model.index(n, 0).data()) for n in range(page.model.rowCount())]


def press(widget: QWidget, text: str) -> None:
    """Type text of any script; QTest aborts at letters beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def retype(widget: QLineEdit, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    press(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


# The list


def test_the_list_shows_each_film_in_words(page: FilmsPage) -> None:
    assert titles_shown(page) == ["Playtime", "Stalker", "Toni Erdmann"]
    row = [str(page.model.index(0, column).data()) for column in range(5)]
    assert row == ["Playtime", "Jacques Tati", "France, Italy", "1967", "124"]


def test_the_list_tells_what_a_card_lacks(page: FilmsPage) -> None:
    lacking = {
        str(page.model.index(n, 0).data()): str(page.model.index(n, films_model.MISSING).data())
        for n in range(page.model.rowCount())
    }
    assert lacking == {
        "Playtime": "synopsis (de), roles",
        "Stalker": "",
        "Toni Erdmann": "synopsis (de)",
    }


def test_the_model_keeps_qt_s_rules(page: FilmsPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.search.setText("erd")
    page.search.clear()
    page.table.sortByColumn(films_model.YEAR, Qt.SortOrder.DescendingOrder)
    assert titles_shown(page) == ["Toni Erdmann", "Stalker", "Playtime"]


def test_search_finds_by_anything_on_the_card(page: FilmsPage) -> None:
    choose(page, "Toni Erdmann")
    for by, typed, found in (
        ("title", "stalk", ["Stalker"]),
        ("director in capitals", "TATI", ["Playtime"]),
        ("country", "italy", ["Playtime"]),
        ("a word of the text and the year", "zone 1979", ["Stalker"]),
        ("credited", "knyazhinsky", ["Stalker"]),
        ("french text without accents", "mene deux", ["Stalker"]),
        ("nothing", "nowhere", []),
    ):
        page.search.setText(typed)
        shown = [title for title in titles_shown(page) if title != "Toni Erdmann"]
        assert (by, shown) == (by, found)


def test_search_selects_the_first_hit_and_keeps_nothing_else(page: FilmsPage) -> None:
    choose(page, "Toni Erdmann")
    page.search.setText("play")
    assert titles_shown(page) == ["Playtime"]
    assert page.chosen == film_id(page.desk, "Playtime")


def test_titles_sort_as_a_reader_expects(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    for title in ("Zamek", "The Mirror", "Łódź", "Ordet", "10 on Ten", "8½"):
        add_film(document, title=title)
    document.close()
    with open_desk(document.path, qtbot) as desk, connected(desk, qtbot) as page:
        assert titles_shown(page) == ["8½", "10 on Ten", "Łódź", "The Mirror", "Ordet", "Zamek"]


def test_an_edition_without_films_says_how_to_begin(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk, connected(desk, qtbot) as page:
        assert page.paste_button.isVisible()
        with qtbot.waitSignal(page.paste_wanted):
            page.paste_button.click()
        after(desk, qtbot, page.new_button.click)
        assert not page.paste_button.isVisible()
        assert page.model.rowCount() == 1
        qtbot.waitUntil(lambda: any(row.text.hasFocus() for row in page.card.titles.rows))


def test_a_narrow_list_hides_columns_instead_of_cutting_them(page: FilmsPage) -> None:
    page.table.resize(260, 400)
    hidden = [n for n in range(films_model.MISSING + 1) if page.table.isColumnHidden(n)]
    assert films_model.MISSING in hidden
    assert films_model.TITLE not in hidden
    page.table.resize(1600, 400)
    assert not any(page.table.isColumnHidden(n) for n in range(films_model.MISSING + 1))


# The card


def test_a_year_is_stored_as_soon_as_the_field_is_left(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    line = page.card.facts.fields["year"].line
    after(page.desk, qtbot, partial(retype, line, "1978-79"))
    film = snapshot_of(page.desk).films[chosen]  # type: ignore[index]
    assert (film.year, film.year_until) == (1978, 1979)
    assert line.text() == "1978–1979"
    assert page.desk.undo_label == "Change “Year”"
    after(page.desk, qtbot, page.desk.undo)
    assert line.text() == "1979"


def test_an_impossible_year_is_said_at_the_field_and_changes_nothing(page: FilmsPage) -> None:
    chosen = choose(page, "Stalker")
    line = page.card.facts.fields["year"].line
    retype(line, "1066")
    assert "1066 cannot be right" in line.toolTip()
    said = [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]
    assert line.toolTip() in said
    assert line.text() == "1066"
    assert snapshot_of(page.desk).films[chosen].year == 1979  # type: ignore[index]
    choose(page, "Playtime")
    assert line.text() == "1967"
    assert line.toolTip() == ""


@pytest.mark.parametrize(
    ("key", "typed", "column", "stored"),
    [
        pytest.param("countries", "Italy, SU", "countries", ("IT", "SU"), id="countries"),
        pytest.param("genres", "Science Fiction, Parable", "genres",
                     ("science_fiction", "Parable"), id="genres"),
        pytest.param("colour", "sepia and colour", "colour", "sepia and colour", id="colour"),
    ],
)  # fmt: skip
def test_words_become_codes(
    page: FilmsPage, qtbot: QtBot, key: str, typed: str, column: str, stored: object
) -> None:
    chosen = choose(page, "Stalker")
    after(page.desk, qtbot, partial(retype, page.card.facts.fields[key].line, typed))
    assert getattr(snapshot_of(page.desk).films[chosen], column) == stored  # type: ignore[index]


def test_directors_are_typed_as_names(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Playtime")
    names = "Jacques Tati, Agnès Varda"
    after(page.desk, qtbot, partial(retype, page.card.facts.directors, names))
    snapshot = snapshot_of(page.desk)
    assert [c.as_credited for c in snapshot.directors_of(chosen)] == [  # type: ignore[arg-type]
        "Jacques Tati",
        "Agnès Varda",
    ]


def test_a_running_time_can_be_typed_as_a_clock(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    after(page.desk, qtbot, partial(retype, page.card.facts.minutes, "2:41:30"))
    assert snapshot_of(page.desk).printed_seconds(chosen) == 9690  # type: ignore[arg-type]


def test_the_version_is_worded_in_each_language_of_the_edition(
    page: FilmsPage, qtbot: QtBot
) -> None:
    choose(page, "Stalker")
    version = page.card.version
    after(page.desk, qtbot, partial(retype, version.fields["version_spoken"].line, "Russian"))
    typed = "French, Dutch"
    after(page.desk, qtbot, partial(retype, version.fields["version_subtitles"].line, typed))
    lines = version.printed.text().split("\n")
    assert lines[0] == "English: Russian OV with French and Dutch subt."
    assert len(lines) == 3


def test_the_first_title_is_typed_into_the_empty_row(page: FilmsPage, qtbot: QtBot) -> None:
    after(page.desk, qtbot, partial(page.desk.act, "New film", create_film, page._open_new))  # noqa: SLF001
    qtbot.waitUntil(lambda: [row.text.text() for row in page.card.titles.rows] == [""])
    row = page.card.titles.rows[0]
    after(page.desk, qtbot, partial(retype, row.text, "Сталкер"))
    snapshot = snapshot_of(page.desk)
    assert page.chosen is not None
    (title,) = snapshot.titles_of(page.chosen)
    assert (title.text, title.script, title.kind) == ("Сталкер", "Cyrl", "original")
    assert row.script.text() == "Cyrl"
    assert page.card.title.text() == "Сталкер"


def test_a_text_is_written_and_a_proofed_one_falls_back(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    cell = page.card.texts.cells["synopsis", "en"]
    after(page.desk, qtbot, partial(cell.status.committed.emit, "proofed"))
    cell.body.setFocus()
    press(cell.body, "Now. ")
    after(page.desk, qtbot, cell.body.commit)
    texts = snapshot_of(page.desk).texts_of_film(chosen)  # type: ignore[arg-type]
    assert body_in(texts, "synopsis", "en").startswith("Now. A guide")
    assert cell.status.currentText() == "Edited"


def test_news_do_not_disturb_what_is_being_typed(page: FilmsPage, qtbot: QtBot) -> None:
    choose(page, "Stalker")
    line = page.card.facts.fields["genres"].line
    line.setFocus()
    press(line, "Dra")
    come_forward(page, qtbot)  # the list that completes had the keys
    assert page.chosen is not None
    change = partial(write_title, film_id=page.chosen, kind="working", text="The Machine")
    after(page.desk, qtbot, partial(page.desk.act, "Add title", change))
    assert line.text() == "Dra"
    qtbot.waitUntil(line.hasFocus)


def test_the_next_card_keeps_the_field_and_commits_the_last(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Playtime")
    line = page.card.facts.fields["year"].line
    come_forward(page, qtbot)
    line.setFocus()
    line.selectAll()
    press(line, "1968")
    step = next(c for c in page.commands() if c.id == "film.next")
    after(page.desk, qtbot, step.run)
    assert page.chosen == film_id(page.desk, "Stalker")
    qtbot.waitUntil(line.hasFocus)
    assert line.text() == "1979"
    assert snapshot_of(page.desk).films[chosen].year == 1968  # type: ignore[index]


def test_seldom_fields_wait_behind_more(page: FilmsPage) -> None:
    choose(page, "Stalker")
    colour = page.card.facts.fields["colour"].line
    assert not colour.isVisible()
    page.card._toggle_more()  # noqa: SLF001 -- what the button does
    assert colour.isVisible()


def test_places_lead_to_their_fields(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = film_id(page.desk, "Playtime")
    snapshot = snapshot_of(page.desk)
    credit = snapshot.credits_of(chosen)[1]  # type: ignore[arg-type]
    for place, expected in (
        (Place("film", chosen, "year"), page.card.facts.fields["year"].line),
        (Place("film", chosen, "text:synopsis:de"), None),
        (Place("credit", credit.id, "role", chosen), page.card.credits.table),
    ):
        assert page.go_to(place)
        assert page.chosen == chosen
        wanted = expected or page.card.texts.cells["synopsis", "de"].body
        come_forward(page, qtbot)
        qtbot.waitUntil(wanted.hasFocus)
    assert not page.go_to(Place("film", "gone"))


# Credits, awards


def test_an_unknown_role_is_shown_with_its_suggestion_and_accepted(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = choose(page, "Playtime")
    table = page.card.credits.table
    assert table.rows.index(1, 0).data() == "Unknown – Cinematography?"
    assert page.card.credits.accept_all.isVisible()
    after(page.desk, qtbot, page.card.credits.accept_all.click)
    credit = snapshot_of(page.desk).credits_of(chosen)[1]  # type: ignore[arg-type]
    assert (credit.role, credit.suggested_role) == ("cinematography", "")
    assert not page.card.credits.accept_all.isVisible()
    assert table.rows.index(1, 0).data() == "Cinematography"


def test_a_role_is_typed_into_its_cell(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Playtime")
    table = page.card.credits.table
    assert table.choose(table.rows.ids()[1], "role")
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Cinematography"
    editor.selectAll()
    press(editor, "Editing")
    after(page.desk, qtbot, partial(QTest.keyClick, editor, Qt.Key.Key_Return))
    assert snapshot_of(page.desk).credits_of(chosen)[1].role == "editing"  # type: ignore[arg-type]


def test_credits_move_by_keys_and_by_dragging(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    table = page.card.credits.table
    before = table.rows.ids()
    assert table.choose(before[2], "name")
    alt = Qt.KeyboardModifier.AltModifier
    after(page.desk, qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Up, alt))
    assert table.rows.ids() == [before[0], before[2], before[1]]
    assert table.chosen_ids() == [before[2]]
    mime = QMimeData()
    mime.setData(MOVED_ROWS, before[2].encode())
    drop = partial(
        table.rows.dropMimeData,
        mime,
        Qt.DropAction.MoveAction,
        0,
        0,
        table.rootIndex(),
    )
    after(page.desk, qtbot, drop)
    names = [c.as_credited for c in snapshot_of(page.desk).credits_of(chosen)]  # type: ignore[arg-type]
    assert names == ["Mosfilm", "Andrei Tarkovsky", "Alexander Knyazhinsky"]
    after(page.desk, qtbot, page.desk.undo)
    assert table.rows.ids() == [before[0], before[2], before[1]]


def test_pasted_lines_become_credits(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Toni Erdmann")
    QGuiApplication.clipboard().setText(
        "Editing: Heike Parplies\nCast: Sandra Hüller, Peter Simonischek\nKomplizen Film GmbH"
    )
    table = page.card.credits.table
    table.setFocus()
    paste = partial(QTest.keyClick, table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    after(page.desk, qtbot, paste)
    rows = snapshot_of(page.desk).credits_of(chosen)[1:]  # type: ignore[arg-type]
    assert [(row.role, row.as_credited) for row in rows] == [
        ("editing", "Heike Parplies"),
        ("cast", "Sandra Hüller"),
        ("cast", "Peter Simonischek"),
        (None, "Komplizen Film GmbH"),
    ]


def test_a_credit_is_added_in_the_empty_row_and_removed_again(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = choose(page, "Stalker")
    rows = page.card.credits.table.rows
    last = rows.rowCount() - 1
    rows.setData(rows.index(last, 0), "Production company")
    assert len(snapshot_of(page.desk).credits_of(chosen)) == 3  # type: ignore[arg-type]
    after(page.desk, qtbot, partial(rows.setData, rows.index(last, 1), "Second Unit"))
    added = snapshot_of(page.desk).credits_of(chosen)[3]  # type: ignore[arg-type]
    assert (added.role, added.as_credited) == ("production_company", "Second Unit")
    assert added.company_id is not None
    table = page.card.credits.table
    assert table.choose(added.id)
    after(page.desk, qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Delete))
    assert len(snapshot_of(page.desk).credits_of(chosen)) == 3  # type: ignore[arg-type]


def test_an_award_is_edited_in_place(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    rows = page.card.awards.table.rows
    country = rows.column_of("country")
    after(page.desk, qtbot, partial(rows.setData, rows.index(0, country), "France"))
    assert snapshot_of(page.desk).awards_of(chosen)[0].country == "FR"  # type: ignore[arg-type]
    year = rows.index(0, rows.column_of("year"))
    rows.setData(year, "soon")
    said = [label.text() for label in page.card.awards.findChildren(QLabel) if label.isVisible()]
    assert any("“soon” is no year" in line for line in said)
    assert year.data() == "soon"  # it stays to be mended
    after(page.desk, qtbot, partial(rows.setData, year, "1981"))
    assert year.data() == "1981"
    assert not any("soon" in label.text() for label in page.card.awards.findChildren(QLabel))


def test_tables_show_all_their_rows_without_a_scroll_bar(page: FilmsPage) -> None:
    choose(page, "Stalker")
    table = page.card.credits.table
    rows = sum(table.rowHeight(n) for n in range(table.rows.rowCount()))
    assert table.viewport().height() >= rows


# Screenings, stills, press, other


def test_a_screening_leads_to_the_calendar(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    table = page.card.screenings.table
    screening = snapshot_of(page.desk).screenings_of(chosen)[0]  # type: ignore[arg-type]
    table.choose(screening.id)
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(page.place_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return, control)
    assert wanted.args == [Place("screening", screening.id, film=chosen)]


def test_a_block_is_made_of_the_chosen_film_and_shown(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    command = next(one for one in page.commands() if one.id == "film.block")

    with qtbot.waitSignal(page.place_wanted) as wanted:
        command.run()

    block_id = next(iter(snapshot_of(page.desk).blocks))
    parts = snapshot_of(page.desk).films_of_block(block_id)
    assert [part.film_id for part in parts] == [chosen]
    assert wanted.args == [Place("block", block_id, "text:name")]


def test_stills_are_added_from_files_and_a_text_file_is_refused(
    page: FilmsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = choose(page, "Stalker")
    picture = tmp_path / "still.png"
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(picture))
    after(page.desk, qtbot, partial(page.card.stills.add_files, [picture]))
    group = page.card.stills
    assert len(group.list.ids()) == 1
    caption = group.details.texts["caption", "en"]
    caption.setFocus()
    press(caption, "In the Zone")
    after(page.desk, qtbot, caption.commit)
    after(page.desk, qtbot, partial(retype, group.details.photographer, "Somebody"))
    snapshot = snapshot_of(page.desk)
    (still,) = snapshot.stills_of(chosen)  # type: ignore[arg-type]
    assert still.photographer == "Somebody"
    assert body_in(snapshot.texts_of_still(still.id), "caption", "en") == "In the Zone"
    choose(page, "Playtime")
    come_forward(page, qtbot)
    assert page.go_to(Place("still", still.id, "text:caption:en", chosen))
    qtbot.waitUntil(caption.hasFocus)
    bad = tmp_path / "no.jpg"
    bad.write_text("This is no picture.")
    choose(page, "Stalker")
    with qtbot.waitSignal(group.on_their_way._taking.over):  # noqa: SLF001
        group.add_files([QUrl.fromLocalFile(str(bad)).toLocalFile()])
    assert group.on_their_way.problem.text().startswith("“no.jpg” is no picture that can be read.")
    assert len(snapshot_of(page.desk).stills_of(chosen)) == 1  # type: ignore[arg-type]


def test_a_press_text_is_added_and_unfolds(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    after(page.desk, qtbot, page.card.press._add_button.click)  # noqa: SLF001
    form = page.card.press.forms[0]
    qtbot.waitUntil(form.body.isVisible)
    after(page.desk, qtbot, partial(retype, form.lines["headline"], "Into the Zone"))
    (text,) = snapshot_of(page.desk).press_texts_of(chosen)  # type: ignore[arg-type]
    assert text.headline == "Into the Zone"


def test_a_film_is_withdrawn_restored_deleted_and_brought_back(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = choose(page, "Stalker")
    commands = {command.id: command for command in page.commands()}

    def is_enabled(name: str) -> bool:
        enabled = commands[name].enabled
        return enabled is None or enabled()

    assert (is_enabled("film.withdraw"), is_enabled("film.restore")) == (True, False)
    after(page.desk, qtbot, commands["film.withdraw"].run)
    assert (is_enabled("film.withdraw"), is_enabled("film.restore")) == (False, True)
    assert page.card.line.text().startswith("Withdrawn")
    after(page.desk, qtbot, commands["film.restore"].run)
    after(page.desk, qtbot, commands["film.delete"].run)
    assert chosen not in snapshot_of(page.desk).films
    assert page.chosen == film_id(page.desk, "Toni Erdmann")  # the one that took its place
    qtbot.waitUntil(lambda: page.card.title.text() == "Toni Erdmann")
    after(page.desk, qtbot, page.desk.undo)
    assert "Stalker" in titles_shown(page)


def test_every_field_has_a_name_for_a_screen_reader(page: FilmsPage) -> None:
    choose(page, "Stalker")
    page.card._toggle_more()  # noqa: SLF001
    nameless = [
        field
        for kind in (QLineEdit, QComboBox)
        for field in page.findChildren(kind)
        if not field.accessibleName()
    ]
    assert nameless == []


def test_the_page_of_the_booklet_is_one_command_away(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    command = next(command for command in page.commands() if command.id == "film.booklet")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        command.run()
    assert wanted.args == [Place("page", chosen, film=chosen)]


def test_tab_goes_through_the_fields_as_they_are_read(page: FilmsPage, qtbot: QtBot) -> None:
    choose(page, "Stalker")
    facts, texts = page.card.facts, page.card.texts
    texts.languages.show_language("fr")
    qtbot.wait(120)  # the order follows the layout
    qtbot.waitUntil(lambda: not page.card._ordering.isActive())  # noqa: SLF001 -- nothing tells it
    row = page.card.titles.rows[0]
    expected = [
        row.text,
        row.kind,
        row.language,
        row.remove,
        page.card.titles._add,  # noqa: SLF001
        facts.directors,
        facts.fields["countries"].line,
        facts.fields["year"].line,
        facts.minutes,
    ]
    come_forward(page, qtbot)
    row.text.setFocus()
    met = []
    for _ in expected:
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert met == expected
    english, french = texts.cells["synopsis", "en"], texts.cells["synopsis", "fr"]
    english.body.setFocus()
    QTest.keyClick(english.body, Qt.Key.Key_Tab)
    qtbot.waitUntil(english.status.hasFocus)
    QTest.keyClick(english.status, Qt.Key.Key_Tab)
    qtbot.waitUntil(french.body.hasFocus)


def test_the_printed_page_stands_beside_the_card_and_follows_it(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = choose(page, "Stalker")
    with qtbot.waitSignal(page.printed.shown):
        page.card.page_wanted.emit()
    assert page.printed.isVisible()
    before = page.printed.grab().toImage()

    act = partial(write_title, film_id=FilmId(chosen), kind="original", text="Zona")
    page.desk.act("Title", act)

    qtbot.waitUntil(lambda: page.printed.grab().toImage() != before)
    page.card.page_wanted.emit()
    assert not page.printed.isVisible()
    page.close_page()


def test_a_title_without_an_end_takes_no_room_from_the_list(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    endless = "Donaudampfschifffahrt" * 14
    act = partial(write_title, film_id=FilmId(chosen), kind="original", text=endless)
    after(page.desk, qtbot, partial(page.desk.act, "Title", act))
    shown = page.card.title
    qtbot.waitUntil(lambda: shown.text().startswith(endless[:40]))
    assert shown.text().endswith("…")
    assert shown.toolTip() == endless
    assert shown.minimumWidth() < shown.fontMetrics().horizontalAdvance(endless[:20])


def test_work_in_a_file_just_opened_begins_in_its_list_and_groups_are_a_key_away(
    desk: Desk, qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    elsewhere = QLineEdit(holder)
    page = FilmsPage(desk, holder)
    page.resize(1366, 700)
    holder.resize(1366, 760)
    holder.show()
    elsewhere.setFocus()
    page.show_snapshot(snapshot_of(desk), None)
    qtbot.waitUntil(page.table.hasFocus)
    choose(page, "Stalker")
    elsewhere.setFocus()
    QTest.keyClick(elsewhere, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    titles = page.card.titles
    qtbot.waitUntil(lambda: titles.isAncestorOf(holder.focusWidget()))


def test_a_group_gone_to_stays_in_view_while_the_card_above_it_is_filled(
    desk: Desk, qtbot: QtBot
) -> None:
    with connected(desk, qtbot) as page:
        choose(page, "Stalker")
        card = page.card
        card.stills.enter()
        qtbot.waitUntil(lambda: not card.is_filling)
        qtbot.wait(300)  # the layout has run
        top = card.stills.mapTo(card.area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < card.area.viewport().height()
