"""The Checks page over a real file: what it lists, explains, keeps and leads to."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place, Severity
from festdesk.checks.catalogue import KINDS as KINDS_OF_CHECKS
from festdesk.checks.catalogue import run_checks
from festdesk.checks.labels import KINDS
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.choice import Choice
from festdesk.desktop.checks.grouping import Group, Grouping
from festdesk.desktop.checks.kept_choice import KeptChoice, keep_choice, kept_choice
from festdesk.desktop.checks.menu import FindingMenu
from festdesk.desktop.checks.model import FILM
from festdesk.desktop.checks.page import ChecksPage
from festdesk.desktop.checks.table import FindingsTable
from festdesk.desktop.checks.words import place_label, place_labels
from festdesk.desktop.settings import Settings
from festdesk.editing.films import create_film
from festdesk.editing.screenings import move_screening
from festdesk.editing.texts import write_text
from tests.builders import add_screening, at, film_called, make_document, small_edition
from tests.desktop.checks.pages import group, kinds, rows, said, select, shown, shown_again
from tests.desktop.desk import after, come_forward, open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    rex = document.snapshot().venues[1].id
    add_screening(document, film_called(document, "Stalker"), at(6, "18:30"), rex)  # too early
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def test_each_kind_of_finding_has_a_name_here() -> None:
    assert set(KINDS) == set(KINDS_OF_CHECKS)


def test_findings_are_listed_gravest_first_and_counted(desk: Desk, qtbot: QtBot) -> None:
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    group(page, Grouping.NONE)
    assert desk.snapshot is not None

    with qtbot.waitSignal(page.counted) as counted:
        page.show_snapshot(desk.snapshot, None)

    found = run_checks(desk.snapshot)
    assert counted.args == [sum(f.severity is s for f in found) for s in Severity]
    assert said(page) == [str(finding) for finding in found]
    assert page.foot.shown_count.text() == f"{len(found)} of {len(found)} findings"
    words = [row.severity for row in rows(page)]
    assert words == sorted(words, key=["Blocks print", "To look at", "Hint"].index)


def test_an_act_that_mends_something_takes_its_finding_away(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert "No venue" in kinds(page)
    assert desk.snapshot is not None
    homeless = next(s for s in desk.snapshot.screenings.values() if s.venue_id is None)
    move = partial(
        move_screening, screening_id=homeless.id, venue_id=desk.snapshot.venues[0].id,
        starts_at=homeless.starts_at,
    )  # fmt: skip

    with qtbot.waitSignal(page.counted):
        after(desk, qtbot, partial(desk.act, "Move screening", move))

    assert "No venue" not in kinds(page)


def test_selection_survives_when_other_findings_go(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, Grouping.FILM)
    selected = select(page, "No venue").key
    others = said(page)
    assert desk.snapshot is not None
    playtime = next(
        f for f in desk.snapshot.films if desk.snapshot.titles_of(f)[0].text == "Playtime"
    )
    write = partial(
        write_text, subject="film_id", subject_id=playtime, kind="synopsis", language="de",
        body="Glas, überall Glas.",
    )  # fmt: skip

    with qtbot.waitSignal(page.counted):
        after(desk, qtbot, partial(desk.act, "Write synopsis", write))

    assert said(page) != others
    assert page.current_key == selected


def test_enter_jumps_to_the_very_field(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    select(page, "No venue")
    assert desk.snapshot is not None
    homeless = next(s for s in desk.snapshot.screenings.values() if s.venue_id is None)

    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    place = wanted.args[0]
    assert (place.kind, place.id, place.field) == ("screening", homeless.id, "venue_id")


def test_menu_by_keyboard_and_links_offer_each_place_of_a_finding(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    several = next(row for row in rows(page) if len(row.finding.places) > 1)
    page.table.go_to_line(page.model.number_of(several.key))
    places = list(several.finding.places)

    where = page.table.visualRect(page.table.currentIndex()).center()
    everywhere = page.table.viewport().mapToGlobal(where)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, everywhere)
    QApplication.sendEvent(page.table, event)
    menu = page.table.findChild(FindingMenu)
    assert menu is not None
    leads = [action for action in menu.actions() if action.text().startswith("Go to: ")]
    assert len(leads) == len(places)
    met: list[Place] = []
    page.place_wanted.connect(met.append)
    leads[1].trigger()
    menu.close()
    links = [link for link in page.details._places if link.isVisible()]  # noqa: SLF001
    for link in links:
        link.click()

    assert met == [places[1], *places]


@pytest.mark.parametrize("key", [Qt.Key.Key_Menu, Qt.Key.Key_F10], ids=["menu", "F10"])
def test_the_menu_of_a_head_is_that_of_its_findings(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    page = shown(desk, qtbot, Grouping.KIND)
    group = next(line for line in page.model.lines if isinstance(line, Group) and line.rows[1:])
    page.table.go_to_line(page.model.number_of_group(group.key))

    if key == Qt.Key.Key_F10:
        qtbot.keyClick(page.table, key, Qt.KeyboardModifier.ShiftModifier)
    else:
        nowhere = QPoint(-1, -1)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, nowhere)
        QApplication.sendEvent(page.table, event)
    menu = page.table.findChild(FindingMenu)
    assert menu is not None
    said = [action.text() for action in menu.actions()]
    line = page.table.visualRect(page.table.currentIndex())
    below = page.table.viewport().mapToGlobal(line.bottomLeft()).y()
    menu.close()

    assert f"Show only “{group.rows[0].kind}”" in said
    assert "&Accept with a reason\tA" in said
    assert below <= menu.pos().y() <= below + line.height()


def test_the_list_gets_the_keys_when_it_was_empty_before(desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    page.show()
    come_forward(page, qtbot)
    page.show_snapshot(desk.snapshot, None)

    qtbot.waitUntil(page.table.hasFocus)
    page.filter.severities[Severity.WARNING].setFocus()
    for box in page.filter.severities.values():
        box.setChecked(False)
    page.filter.severities[Severity.WARNING].setChecked(True)
    qtbot.wait(1)
    assert page.filter.severities[Severity.WARNING].hasFocus()


def test_findings_are_put_together_and_the_choice_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, Grouping.FILM)
    heads = [line for line in page.model.lines if isinstance(line, Group)]
    films = [row.film if row.film_id else "Of no film" for row in rows(page)]
    assert [head.label for head in heads] == list(dict.fromkeys(films))
    assert sum(len(head.rows) for head in heads) == len(rows(page))

    group(page, Grouping.KIND)
    labels = [line.label for line in page.model.lines if isinstance(line, Group)]
    assert labels == sorted(set(kinds(page)), key=str.casefold)
    group(page, Grouping.CHARGE)
    assert [line.label for line in page.model.lines if isinstance(line, Group)] == [
        "Nobody is responsible"
    ]
    again = ChecksPage(desk)
    qtbot.addWidget(again)
    assert again.model.grouping is Grouping.CHARGE
    group(page, Grouping.SEVERITY)


def test_an_edition_that_has_just_been_changed_is_not_called_clean(
    tmp_path: Path, qtbot: QtBot
) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        page = shown(desk, qtbot)
        clean = "Nothing to look at: every check is content with this edition."
        assert (rows(page), page.nothing.text()) == ([], clean)
        with qtbot.waitSignal(page.counted, timeout=10_000):
            after(desk, qtbot, lambda: desk.act("New film", create_film))
            assert page.nothing.text() == "The edition is being looked through."
        assert rows(page)


def test_two_texts_of_one_card_are_told_apart_among_the_places(desk: Desk) -> None:
    assert desk.snapshot is not None
    film = str(next(iter(desk.snapshot.films)))
    english, french, title = (
        Place("film", film, field, film)
        for field in ("text:synopsis:en", "text:synopsis:fr", "title")
    )
    called = place_label(desk.snapshot, title)
    assert place_labels(desk.snapshot, [english, french, title]) == [
        f"{called}: Synopsis (English)", f"{called}: Synopsis (French)", called,
    ]  # fmt: skip
    assert place_labels(desk.snapshot, [english]) == [called]


def test_what_the_list_is_narrowed_by_is_kept_with_the_file(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, Grouping.FILM)
    film = next(row for row in rows(page) if row.film_id)
    page.filter.severities[Severity.HINT].setChecked(False)
    page.filter.films.setCurrentIndex(page.filter.films.findData(film.film_id))
    page.filter.with_accepted.setChecked(True)
    page.filter.search.setText("nothing is called so")
    chosen = page.filter.choice()

    again = shown_again(desk, qtbot)

    assert again.filter.choice() == replace(chosen, words="")
    assert again.filter.films.currentText().startswith(film.film)
    assert again.model.grouping is Grouping.FILM
    assert {row.film_id for row in rows(again)} == {film.film_id}
    assert kept_choice(Path("elsewhere.festdesk")) == KeptChoice(Choice())
    again.show_all()
    again.filter.with_accepted.setChecked(False)
    assert kept_choice(desk.path).choice == Choice()


def test_a_choice_that_is_gone_is_let_go_and_a_spoilt_one_is_none(desk: Desk, qtbot: QtBot) -> None:
    keep_choice(desk.path, Choice(code="no.longer-found", film_id="gone"), Grouping.KIND)
    page = shown_again(desk, qtbot)
    assert page.filter.choice() == Choice()
    assert page.model.rows

    for spoilt in ("[", "[]", json.dumps({str(desk.path): 5}), "[" * 100_000):
        Settings().remember_choice("checks/of_files", spoilt)
        assert kept_choice(desk.path) == KeptChoice(Choice())
    odd = {"severities": ["loud"], "grouping": 3, "code": None, "with_accepted": "yes"}
    Settings().remember_choice("checks/of_files", json.dumps({str(desk.path): odd}))
    assert kept_choice(desk.path) == KeptChoice(Choice())


def test_groups_fold_by_key_and_keep_the_selection(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, Grouping.KIND)
    row = select(page, "No venue")
    everything = len(page.model.lines)

    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    head = page.model.line_at(page.table.currentIndex().row())
    assert isinstance(head, Group)
    assert (head.label, head.is_folded) == ("No venue", True)
    assert head.text.startswith("▸")
    assert row.what not in said(page)
    assert page.table.chosen == head.rows

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert len(page.model.lines) == everything
    page.table.fold_all()
    assert said(page) == []
    assert page.table.go_to(row.key)
    assert page.current_key == row.key


def test_filters_narrow_the_list_and_say_how_many_are_left(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    everything = said(page)
    page.filter.severities[Severity.HINT].setChecked(False)
    assert 0 < len(said(page)) < len(everything)
    assert page.foot.shown_count.text() == f"{len(said(page))} of {len(everything)} findings"
    assert page.foot.all_button.isVisible()

    page.filter.search.setText("erdmann venue")
    assert kinds(page) == ["No venue"]

    page.filter.search.setText("no such words anywhere")
    assert said(page) == []
    assert page.nothing.isVisible()
    assert "No finding is like that" in page.nothing.text()

    page.foot.all_button.click()
    assert said(page) == everything
    assert not page.foot.all_button.isVisible()


def test_a_kind_and_a_film_can_be_seen_alone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    page.filter.show_kind("film.still-missing")
    assert set(kinds(page)) == {"No still"}
    assert page.filter.kinds.currentText() == f"No still ({len(said(page))})"

    page.show_all()
    films = page.filter.films
    films.setCurrentIndex(1)
    assert {row.film_id for row in rows(page)} == {films.currentData()}
    page.show_all()
    page.filter.only_with_mends.setChecked(True)
    assert all(row.can_be_mended for row in rows(page))


def test_meaning_and_remedy_of_the_selected_finding_stand_beside_it(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    select(page, "No venue")
    check = KINDS_OF_CHECKS["screening.venue-missing"]

    words = [label.text() for label in page.details.findChildren(QLabel) if label.isVisible()]

    assert check.explanation.text in words
    assert f"What helps: {check.remedy.text}" in words
    assert page.help_topic() == "kinds#screening.venue-missing"
    with qtbot.waitSignal(page.help_wanted) as wanted:
        page.details.meaning.click()
    assert wanted.args == ["kinds#screening.venue-missing"]


def test_an_edition_with_nothing_to_find_is_told_so(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        page = shown(desk, qtbot)

        assert "Nothing to look at" in page.nothing.text()
        assert page.nothing.isVisible()
        assert not page.details.isVisible()


def test_places_are_named_as_people_call_them(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        stalker = film_called(document, "Stalker")
        names = {
            place_label(snapshot, Place("film", stalker, "title", stalker)),
            place_label(snapshot, Place("still", "gone", "", stalker)),
            place_label(snapshot, Place("credit", snapshot.credits_of(stalker)[0].id)),
        }

    assert names == {"Card “Stalker”", "Still of “Stalker”", "Credit “Andrei Tarkovsky”"}


def test_the_list_has_the_keys_when_the_page_is_turned_to(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    qtbot.waitUntil(page.table.hasFocus)


@pytest.mark.parametrize("grouping", [Grouping.NONE, Grouping.SEVERITY], ids=str)
def test_f4_begins_with_the_gravest_and_skips_none_when_one_is_mended(
    desk: Desk, qtbot: QtBot, grouping: Grouping
) -> None:
    page = shown(desk, qtbot, grouping)
    assert desk.snapshot is not None
    places = [finding.places[0] for finding in run_checks(desk.snapshot) if finding.places]
    met: list[Place] = []
    page.place_wanted.connect(met.append)

    for _ in range(3):
        page.leading.go_to_next()
    page.leading.go_to_previous()

    assert met == [places[0], places[1], places[2], places[1]]
    page.table.go_to_line(page.model.number_of(rows(page)[3].key))  # those above were mended
    page.leading.go_to_next()
    assert met[-1] == places[3]


def test_until_something_was_found_the_page_says_that_it_looks(desk: Desk, qtbot: QtBot) -> None:
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    page.show()

    assert page.nothing.isVisible()
    assert page.nothing.text() == "The edition is being looked through."
    assert page.foot.shown_count.text() == ""
    assert not page.foot.all_button.isVisible()
    assert not page.foot.mend_button.isEnabled()
    assert not page.foot.export_button.isEnabled()


def test_keys_lead_from_the_search_to_the_list_and_to_the_place(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.search()
    qtbot.keyClicks(page.filter.search, "venue")
    found = page.table.current
    assert found is not None

    with qtbot.waitSignal(page.place_wanted):
        qtbot.keyClick(page.filter.search, Qt.Key.Key_Return)
    qtbot.keyClick(page.filter.search, Qt.Key.Key_Down)

    assert page.focusWidget() is page.table
    assert page.table.current == found


def test_tab_goes_through_the_choices_as_one_reads(desk: Desk, qtbot: QtBot) -> None:
    bar = shown(desk, qtbot).filter
    boxes = list(bar.severities.values())

    assert boxes[-1].nextInFocusChain() is bar.grouping
    assert bar.grouping.nextInFocusChain() is bar.kinds
    assert bar.with_accepted.nextInFocusChain() is not bar.grouping


def test_selecting_on_over_the_head_of_a_group_does_not_take_the_whole_group(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot, Grouping.SEVERITY)
    lines = page.model.lines
    head = next(n for n, one in enumerate(lines) if n and isinstance(one, Group))
    page.table.go_to_line(head - 1)

    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert page.table.chosen == (lines[head - 1], lines[head + 1])


def test_columns_stay_as_wide_as_they_were_made(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FESTDESK_HOME", str(tmp_path / "home"))
    page = shown(desk, qtbot)
    letter = page.table.fontMetrics().averageCharWidth()
    page.table.horizontalHeader().resizeSection(FILM, letter * 40)
    group(page, Grouping.FILM)  # which hides the column

    assert FindingsTable(page.model).columnWidth(FILM) == letter * 40
