"""The card as an editor works on it: words of any language, tables, quotations, drafts, folding."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.booklet.entry_texts import quotation_of
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.editing.blocks import make_block
from festdesk.editing.cards import add_title
from festdesk.editing.films import add_credit, add_press_text, add_running_time
from festdesk.editing.people import add_name_form
from festdesk.editing.screenings import plan_screening
from tests.builders import at, person_id_of, small_edition, small_edition_file
from tests.desktop.desk import after, come_forward, open_desk
from tests.desktop.films.test_page import choose, connected, press, retype, snapshot_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
REVIEW = "It begins slowly. Nothing in it is as it seems, and that is its beauty. It ends in rain."


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[FilmsPage]:
    with open_desk(small_edition_file(tmp_path), qtbot) as desk, connected(desk, qtbot) as shown:
        yield shown


def act(page: FilmsPage, qtbot: QtBot, change: object) -> None:
    after(page.desk, qtbot, partial(page.desk.act, "Prepare", change))  # type: ignore[arg-type]


def said_in(group: QWidget) -> list[str]:
    return [label.text() for label in group.findChildren(QLabel) if label.isVisible()]


def type_in_cell(table: GrowingTable, row: int, key: str, text: str) -> QLineEdit:
    """Open a cell and type in it; it is not left yet."""
    index = table.rows.index(row, table.rows.column_of(key))
    table.setFocus()
    table.setCurrentIndex(index)
    table.edit(index)
    editor = next(e for e in table.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    press(editor, text)
    return editor


def step(page: FilmsPage, direction: str = "film.next") -> None:
    next(command for command in page.commands() if command.id == direction).run()


# Words in any language


@pytest.mark.parametrize("typed", ["Allemagne", "Deutschland", "DE", "de", "German"])
def test_a_country_is_found_in_any_language_of_the_edition(page: FilmsPage, typed: str) -> None:
    choose(page, "Stalker")
    line = page.card.facts.fields["countries"].line
    found = line.offers_for(typed)  # type: ignore[attr-defined]
    assert "Germany" in [one.offer.word for one in found]


def test_a_former_state_and_codes_are_understood_as_they_are_typed(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = choose(page, "Stalker")
    line = page.card.facts.fields["countries"].line
    after(page.desk, qtbot, partial(retype, line, "Allemagne, DDR, it"))
    assert snapshot_of(page.desk).films[FilmId(chosen)].countries == ("DE", "DD", "IT")
    assert line.text() == "Germany, East Germany, Italy"


def test_names_are_offered_by_any_spelling_with_who_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    person_id = person_id_of(document, "Andrei Tarkovsky")
    with document.edit("Form") as session:
        add_name_form(session, person_id, "Andrej Tarkowskij")
    document.close()
    with open_desk(document.path, qtbot) as desk, connected(desk, qtbot) as page:
        choose(page, "Playtime")
        (found,) = page.card.facts.directors.offers_for("Tarkowskij")
        assert found.offer.word == "Andrei Tarkovsky"
        assert found.label == "Andrei Tarkovsky · Andrej Tarkowskij · Director: Stalker"


# Titles and language version


def test_titles_say_live_what_prints_and_under_which_word_they_sort(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    act(page, qtbot, partial(add_title, film_id=chosen, text="X", kind="translated", language="en"))
    row = page.card.titles.rows[1]
    row.text.setFocus()
    row.text.selectAll()
    press(row.text, "The Odyssey")
    lines = page.card.titles.printed.text().split("\n")
    assert lines[0] == "English: The Odyssey (Stalker) · sorts under: Odyssey"
    assert lines[1] == "French: Stalker"


def test_a_transliteration_is_proposed_and_accepted_by_a_key(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    row = page.card.titles.rows[0]
    after(page.desk, qtbot, partial(retype, row.text, "Сталкер"))
    assert "Stalker" in page.card.titles.proposal.text()
    assert page.card.titles.proposal.isVisible()
    accept = partial(QTest.keyClick, row.text, Qt.Key.Key_Return, CONTROL)
    after(page.desk, qtbot, accept)
    kinds = [(t.kind, t.text) for t in snapshot_of(page.desk).titles_of(chosen)]
    assert kinds == [("original", "Сталкер"), ("transliterated", "Stalker")]
    assert not page.card.titles.proposal.isVisible()


def test_a_code_fills_the_language_version(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    spoken = page.card.version.fields["version_spoken"].line
    after(page.desk, qtbot, partial(retype, spoken, "Russian"))
    after(page.desk, qtbot, partial(retype, spoken, "OmeU"))
    film = snapshot_of(page.desk).films[chosen]
    assert (film.version_spoken, film.version_subtitles) == (("ru",), ("en",))
    assert spoken.text() == "Russian"


def test_the_wording_of_the_version_follows_while_it_is_typed(page: FilmsPage) -> None:
    choose(page, "Stalker")
    line = page.card.version.fields["version_spoken"].line
    line.setFocus()
    press(line, "Russian")
    said = page.card.version.printed.text()
    assert said.split("\n") == [
        "English: Russian OV", "French: VO russe", "German: russische OF",
    ]  # fmt: skip
    press(line, ", Qw")
    assert page.card.version.printed.text() == said  # half a word is let be


# Running times


def test_which_running_time_prints_is_chosen_by_a_key(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    more = partial(add_running_time, film_id=chosen, seconds=9660, source="sales agent")
    act(page, qtbot, more)
    table = page.card.facts.others
    assert table.isVisible()
    row_id = next(t.id for t in snapshot_of(page.desk).running_times_of(chosen) if t.source)
    assert table.choose(row_id, "source")
    after(page.desk, qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Return, CONTROL))
    assert snapshot_of(page.desk).printed_seconds(chosen) == 9660
    type_in_cell(table, 0, "seconds", "999999")
    table.commit()
    assert any("“999999” is no running time" in line for line in said_in(page.card.facts))


# Credits


def test_a_credit_is_inserted_where_the_empty_row_is_opened(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    table = page.card.credits.table
    assert table.choose(table.rows.ids()[1], "role")
    QTest.keyClick(table, Qt.Key.Key_Insert)
    assert table.rows.blank_number == 1
    table.rows.setData(table.rows.index(1, 0), "Musique")
    name = partial(table.rows.setData, table.rows.index(1, 1), "Eduard Artemyev")
    after(page.desk, qtbot, name)
    rows = snapshot_of(page.desk).credits_of(chosen)
    assert [(row.role, row.as_credited) for row in rows][:3] == [
        ("director", "Andrei Tarkovsky"),
        ("music", "Eduard Artemyev"),
        ("cinematography", "Alexander Knyazhinsky"),
    ]
    assert table.rows.blank_number == 4
    assert table.choose(table.rows.ids()[3], "role")
    QTest.keyClick(table, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    assert table.rows.blank_number == 4
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert table.currentIndex().row() == 3


def test_a_pasted_slip_is_suggested_with_its_reason(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Toni Erdmann"))
    credits_ = page.card.credits
    after(page.desk, qtbot, partial(credits_.paste, "Cinematograhpy: Patrick Orth"))
    row = snapshot_of(page.desk).credits_of(chosen)[1]
    assert (row.role, row.suggested_role) == (None, "cinematography")
    credits_.table.choose(row.id, "role")
    assert any("“Cinematograhpy” is one slip" in line for line in said_in(credits_))
    accept = partial(QTest.keyClick, credits_.table, Qt.Key.Key_Return, CONTROL)
    after(page.desk, qtbot, accept)
    assert snapshot_of(page.desk).credits_of(chosen)[1].role == "cinematography"


def test_a_name_as_credited_stands_beside_the_form_that_prints(
    tmp_path: Path, qtbot: QtBot
) -> None:
    document = small_edition(tmp_path)
    person_id = person_id_of(document, "Andrei Tarkovsky")
    with document.edit("Form") as session:
        add_name_form(session, person_id, "Andrej Tarkowskij")
        film_id = next(iter(document.snapshot().films))
        add_credit(session, film_id, "Andrej Tarkowskij", "screenplay")
    document.close()
    with open_desk(document.path, qtbot) as desk, connected(desk, qtbot) as page:
        page.choose(film_id)
        rows = page.card.credits.table.rows
        index = rows.index(3, rows.column_of("name"))
        assert index.data() == "Andrej Tarkowskij · prints as Andrei Tarkovsky"
        assert index.data(Qt.ItemDataRole.EditRole) == "Andrej Tarkowskij"

        table = page.card.credits.table
        table.selectRow(3)
        actions = {action.objectName(): action for action in table.findChildren(QAction)}
        after(desk, qtbot, actions["print_credited"].trigger)
        assert rows.index(3, 1).data() == "Andrej Tarkowskij · printed as credited"
        credit = snapshot_of(desk).credits_of(film_id)[3]
        assert snapshot_of(desk).credited_name(credit) == "Andrej Tarkowskij"
        after(desk, qtbot, actions["print_by_rule"].trigger)
        assert index.data() == "Andrej Tarkowskij · prints as Andrei Tarkovsky"


# Awards


def test_an_award_waits_until_its_year_can_be_right(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Playtime"))
    rows = page.card.awards.table.rows
    rows.setData(rows.index(0, rows.column_of("year")), "1066")
    rows.setData(rows.index(0, rows.column_of("prize")), "Silver Prize")
    assert any("1066 cannot be right" in line for line in said_in(page.card.awards))
    assert snapshot_of(page.desk).awards_of(chosen) == ()
    mend = partial(rows.setData, rows.index(0, rows.column_of("year")), "1969")
    after(page.desk, qtbot, mend)
    (award,) = snapshot_of(page.desk).awards_of(chosen)
    assert (award.prize, award.year) == ("Silver Prize", 1969)


def test_bodies_of_awards_complete_from_the_edition(page: FilmsPage) -> None:
    choose(page, "Playtime")
    table = page.card.awards.table
    editor = type_in_cell(table, 0, "body", "can")
    assert editor.matches("can") == ["Cannes"]  # type: ignore[attr-defined]
    table.commit()


# Press


def test_a_marked_passage_prints_as_quotation(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    add = partial(add_press_text, film_id=chosen, body=REVIEW, author="A. Critic", language="en")
    act(page, qtbot, partial(add, publication="The Paper"))
    form = page.card.press.forms[0]
    form.fold.setChecked(True)
    start = REVIEW.index("Nothing")
    cursor = form.body.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(REVIEW.index(" It ends"), cursor.MoveMode.KeepAnchor)
    form.body.setFocus()
    form.body.setTextCursor(cursor)
    after(page.desk, qtbot, partial(QTest.keyClick, form.body, Qt.Key.Key_M, CONTROL))
    snapshot = snapshot_of(page.desk)
    texts = snapshot.press_texts_of(chosen)
    printed = quotation_of(snapshot, texts, "en")
    assert printed is not None
    (words,) = printed["paragraphs"]
    assert words.replace("\xa0", " ") == "“Nothing in it is as it seems, and that is its beauty.”"
    assert form.quotation.text().endswith("Critic, The Paper")
    assert any(" of 280 characters are marked" in line for line in said_in(form))
    # Words put in before it do not move the mark.
    cursor = form.body.textCursor()
    cursor.setPosition(0)
    form.body.setTextCursor(cursor)
    press(form.body, "So. ")
    after(page.desk, qtbot, form.body.commit)
    snapshot = snapshot_of(page.desk)
    again = quotation_of(snapshot, snapshot.press_texts_of(chosen), "en")
    assert again is not None
    assert again["paragraphs"] == printed["paragraphs"]
    after(page.desk, qtbot, page.desk.undo)
    after(page.desk, qtbot, page.desk.undo)
    assert quotation_of(snapshot_of(page.desk), snapshot.press_texts_of(chosen)[:0], "en") is None


# Screenings


def test_a_screening_is_planned_and_changed_in_its_row(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    rows = page.card.screenings.table.rows

    def put(row: int, key: str, text: str) -> None:
        after(page.desk, qtbot, partial(rows.setData, rows.index(row, rows.column_of(key)), text))

    rows.setData(rows.index(1, rows.column_of("day")), "2021-03-06")
    assert len(snapshot_of(page.desk).screenings_of(chosen)) == 1
    put(1, "time", "18.30")
    first, added = snapshot_of(page.desk).screenings_of(chosen)
    assert added.starts_at == at(6, "18:30")
    put(1, "venue", first.venue_id or "")
    put(1, "version", "OmeU")
    put(1, "talk", "25")
    put(1, "guests", "Andrei Tarkovsky, Margarita Terekhova")
    put(1, "state", "confirmed")
    snapshot = snapshot_of(page.desk)
    changed = snapshot.screenings[ScreeningId(added.id)]
    assert (changed.version_subtitles, changed.talk_minutes) == (("en",), 25)
    assert (changed.venue_id, changed.state) == (first.venue_id, "confirmed")
    guests = [snapshot.person_name(guest.person_id) for guest in snapshot.guests_of(added.id)]
    assert guests == ["Andrei Tarkovsky", "Margarita Terekhova"]
    rows.setData(rows.index(1, rows.column_of("time")), "25")
    assert any("“25” is no time of day" in line for line in said_in(page.card.screenings))
    table = page.card.screenings.table
    table.choose(added.id)
    after(page.desk, qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Delete))
    assert len(snapshot_of(page.desk).screenings_of(chosen)) == 1


def test_a_clash_is_told_in_words_on_the_card(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    assert not page.card.screenings.clashes.isVisible()
    scala = snapshot_of(page.desk).screenings_of(chosen)[0].venue_id
    other = next(f for f in snapshot_of(page.desk).films if f != chosen)
    plan = partial(plan_screening, film_id=other, venue_id=scala, starts_at=at(5, "21:00"))
    act(page, qtbot, plan)
    assert "begins while “Stalker”" in page.card.screenings.clashes.text()


def test_screenings_of_a_block_are_shown_and_not_removed_here(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = FilmId(choose(page, "Stalker"))
    other = next(f for f in snapshot_of(page.desk).films if f != chosen)

    def _make(session: object) -> None:
        block = make_block(session, {"en": "Two Journeys"}, [chosen, other])  # type: ignore[arg-type]
        plan_screening(session, block_id=block, starts_at=at(8, "20:00"))  # type: ignore[arg-type]

    act(page, qtbot, _make)
    group = page.card.screenings
    assert group.blocks.text() == "Shown in the block “Two Journeys”, with Playtime."
    assert len(group.table.rows.ids()) == 2
    group.table.choose(group.table.rows.ids()[1])
    with qtbot.waitSignal(page.message):
        QTest.keyClick(group.table, Qt.Key.Key_Delete)


# From card to card


def _fields(page: FilmsPage) -> list[QWidget]:
    card = page.card
    return [
        card.titles.rows[0].text,
        card.titles.rows[0].kind,
        card.titles.rows[0].language,
        card.facts.directors,
        *(card.facts.fields[key].line for key in ("countries", "year", "genres")),
        card.facts.minutes,
        card.facts.strand,
        card.facts.status,
        card.version.kind,
        *(card.version.fields[key].line for key in ("version_spoken", "version_subtitles")),
        card.texts.cells["synopsis", "en"].body,
        card.credits.table,
        card.awards.table,
        card.screenings.table,
    ]


def test_the_next_card_has_the_same_field_with_the_caret_where_it_was(
    page: FilmsPage, qtbot: QtBot
) -> None:
    choose(page, "Playtime")
    come_forward(page, qtbot)
    for field in _fields(page):
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.setCursorPosition(min(2, len(field.text())))
        if isinstance(field, GrowingTable):
            field.setCurrentIndex(field.rows.index(0, 1))
        step(page)
        qtbot.waitUntil(field.hasFocus)
        if isinstance(field, QLineEdit):
            assert field.cursorPosition() == min(2, len(field.text()))
        if isinstance(field, GrowingTable):
            assert (field.currentIndex().row(), field.currentIndex().column()) == (0, 1)
        step(page, "film.previous")


def test_what_is_typed_in_a_cell_is_kept_when_the_card_changes(
    page: FilmsPage, qtbot: QtBot
) -> None:
    chosen = FilmId(choose(page, "Playtime"))
    table = page.card.credits.table
    come_forward(page, qtbot)
    type_in_cell(table, 1, "name", "Éamon Winding")
    after(page.desk, qtbot, partial(step, page))
    assert snapshot_of(page.desk).credits_of(chosen)[1].as_credited == "Éamon Winding"
    assert page.chosen != chosen
    come_forward(page, qtbot)  # the list that completes had the keys
    qtbot.waitUntil(table.hasFocus)


def test_half_a_row_and_a_refused_value_wait_for_their_film(page: FilmsPage) -> None:
    choose(page, "Playtime")
    rows = page.card.credits.table.rows
    rows.setData(rows.index(2, 0), "Editing")
    year = page.card.facts.fields["year"].line
    retype(year, "1066")
    choose(page, "Stalker")
    page.card.fill()
    assert rows.index(3, 0).data() == "Add a credit"
    assert (year.text(), year.toolTip()) == ("1979", "")
    choose(page, "Playtime")
    assert rows.index(2, 0).data() == "Editing"
    assert year.text() == "1066"
    assert "1066 cannot be right" in year.toolTip()


def test_news_leave_a_cell_alone_that_is_being_typed_in(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = FilmId(choose(page, "Playtime"))
    table = page.card.credits.table
    editor = type_in_cell(table, 2, "name", "Jacqu")
    more = partial(add_credit, film_id=chosen, name="Francis Lemarque", role="music")
    act(page, qtbot, more)
    assert table.rows.rowCount() == 4
    assert editor.isVisible()
    assert editor.text() == "Jacqu"
    table.commit()


# Folding


def test_a_group_folds_by_keys_and_stays_folded_for_other_cards(
    page: FilmsPage, qtbot: QtBot
) -> None:
    choose(page, "Playtime")
    awards = page.card.awards
    qtbot.waitUntil(page.isVisible)
    awards.table.setFocus()
    page.card._fold_current()  # noqa: SLF001 -- what Alt+- does
    assert awards.is_folded
    assert not awards.table.isVisible()
    choose(page, "Stalker")
    assert awards.is_folded
    other = FilmsPage(Desk(), page)
    assert other.card.awards.is_folded
    awards.enter()
    assert [awards.is_folded] == [False]
    qtbot.waitUntil(awards.table.hasFocus)
