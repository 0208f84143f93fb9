"""One spelling for every name, on real editions: what is found, and what becomes of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.naming.bearers import Bearer, BearerKind
from festdesk.desktop.naming.cited_dialog import CitedDialog
from festdesk.desktop.naming.dialog import NamesDialog
from festdesk.desktop.naming.person_dialog import PersonDialog
from festdesk.desktop.naming.spellings_model import CONTEXT
from festdesk.desktop.widgets.changed_words import Context
from festdesk.editing.films import add_credit
from festdesk.editing.people import add_name_form, create_person
from festdesk.people.tables import KeptBecause
from festdesk.snapshot import Snapshot
from tests.builders import add_film, make_document, person_id_of
from tests.desktop.desk import after, come_forward, open_desk

SYNOPSIS = "Dziga Vertov's camera eats the city. Denis Kaufman cuts, “Denis Kaufman” is shouted."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an edition once, in which two people have several spellings."""
    with make_document(tmp_path_factory.mktemp("made")) as document:
        film_id = add_film(
            document,
            title="The Eye",
            director="Dziga Vertov",
            texts={
                ("synopsis", "en"): SYNOPSIS,
                ("synopsis", "de"): "Denis Kaufman dreht.",
                ("logline", "en"): "At night Zetka dances, and in the morning Svetka is gone.",
            },
        )
        vertov = person_id_of(document, "Dziga Vertov")
        with document.edit("Names") as session:
            add_name_form(session, vertov, "Denis Kaufman")
            create_person(session, "Boris Kaufman")
            create_person(session, "Anna Larsson")
            add_credit(session, film_id, "Ana Larson", "editor")
        return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    file = Path(shutil.copy(made, tmp_path / "names.festdesk"))
    with open_desk(file, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[NamesDialog]:
    shown = NamesDialog(desk)
    shown.show()
    qtbot.waitUntil(lambda: shown.names.model.rowCount() > 0)
    yield shown
    shown.close()


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def body(desk: Desk, language: str, kind: str = "synopsis") -> str:
    texts = snapshot_of(desk).texts.values()
    return next(text.body for text in texts if (text.kind, text.language) == (kind, language))


def act(dialog: NamesDialog, desk: Desk, qtbot: QtBot, do: object) -> None:
    """Do something that ends in an act, and wait until the dialog shows what came of it."""
    assert callable(do)
    with qtbot.waitSignal(dialog.scan.surveyed):
        after(desk, qtbot, do)


def choose(dialog: NamesDialog, desk: Desk, name: str) -> None:
    people = snapshot_of(desk).people
    person = next(id_ for id_ in people if snapshot_of(desk).person_name(id_) == name)
    assert dialog.names.show_bearer(Bearer(BearerKind.PERSON, person))


def rows(dialog: NamesDialog) -> dict[str, list[tuple[str, bool]]]:
    """Return where each spelling stands, its line, and whether it is ticked."""
    model = dialog.panel.model
    found = {}
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        spelling = model.spelling_at(top)
        assert spelling is not None
        found[spelling.form] = [
            (str(model.index(n, 1, top).data()), model.is_ticked(mention))
            for n, mention in enumerate(spelling.mentions)
        ]
    return found


def row_of(dialog: NamesDialog, form: str, number: int | None = None) -> QModelIndex:
    model = dialog.panel.model
    top = model.index_of_form(form)
    return top if number is None else model.index(number, 0, top)


def test_names_with_something_to_settle_are_listed_and_the_others_on_demand(
    dialog: NamesDialog,
) -> None:
    model = dialog.names.model
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert listed[0] == "Dziga Vertov"
    assert "Boris Kaufman" not in listed

    dialog.names.all_names.setChecked(True)
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Boris Kaufman" in listed


def test_spellings_to_settle_come_before_those_that_are_as_they_print(
    dialog: NamesDialog, desk: Desk
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    listed = list(rows(dialog))
    assert listed.index("Denis Kaufman") < listed.index("Dziga Vertov")


def test_each_spelling_is_shown_where_it_stands_and_quotations_are_not_ticked(
    dialog: NamesDialog, desk: Desk
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    found = rows(dialog)["Denis Kaufman"]
    assert sorted(found) == [
        ("Synopsis, English · “The Eye”", True),
        ("Synopsis, German · “The Eye”", True),
        ("in a quotation · Synopsis, English · “The Eye”", False),
    ]


def test_a_line_shows_what_it_becomes_while_it_is_ticked(dialog: NamesDialog, desk: Desk) -> None:
    choose(dialog, desk, "Dziga Vertov")
    index = row_of(dialog, "Denis Kaufman", 0)
    context = index.data(CONTEXT)
    assert isinstance(context, Context)
    assert (context.old, context.new, context.stays) == ("Denis Kaufman", "Dziga Vertov", False)

    dialog.panel.view.setCurrentIndex(index)
    QTest.keyClick(dialog.panel.view, Qt.Key.Key_Space)
    context = index.data(CONTEXT)
    assert isinstance(context, Context)
    assert (context.old, context.new, context.stays) == ("Denis Kaufman", "", True)


def test_one_name_is_unified_in_one_act_and_the_list_follows(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    assert dialog.panel.unify.text() == "&Unify (2)"
    act(dialog, desk, qtbot, dialog.panel.unify.click)
    assert body(desk, "en") == SYNOPSIS.replace(". Denis Kaufman", ". Dziga Vertov")
    assert body(desk, "de").startswith("Dziga Vertov dreht.")
    assert [is_ticked for _, is_ticked in rows(dialog)["Denis Kaufman"]] == [False]

    act(dialog, desk, qtbot, desk.undo)
    assert body(desk, "en") == SYNOPSIS
    assert dialog.panel.unify.text() == "&Unify (2)"


def test_what_is_kept_is_asked_about_no_more_until_it_is_asked_for(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    view = dialog.panel.view
    quoted = [where for where, _ in rows(dialog)["Denis Kaufman"]]
    number = next(n for n, where in enumerate(quoted) if where.startswith("in a quotation"))
    view.setCurrentIndex(row_of(dialog, "Denis Kaufman", number))
    act(dialog, desk, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_K))
    kept = list(snapshot_of(desk).table("keptspelling").values())
    assert [row.because for row in kept] == [KeptBecause.QUOTED]
    assert str(view.currentIndex().siblingAtColumn(1).data()).startswith("stays as it is")

    act(dialog, desk, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_K))
    assert not snapshot_of(desk).table("keptspelling")


def test_a_spelling_of_somebody_else_goes_to_that_person(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    view = dialog.panel.view
    view.setCurrentIndex(row_of(dialog, "Denis Kaufman", 0))
    QTest.keyClick(view, Qt.Key.Key_E)
    asked = dialog.findChild(PersonDialog)
    assert asked is not None
    asked.people.setCurrentText("Boris Kaufman")
    act(dialog, desk, qtbot, lambda: QTest.keyClick(asked.people, Qt.Key.Key_Return))
    boris = next(id_ for id_ in snapshot_of(desk).people if is_called(desk, id_, "Boris Kaufman"))
    assert {form.text for form in snapshot_of(desk).names_of(boris)} == {
        "Boris Kaufman",
        "Denis Kaufman",
    }


def is_called(desk: Desk, person_id: object, name: str) -> bool:
    return snapshot_of(desk).person_name(person_id) == name  # type: ignore[arg-type]


def test_a_spelling_is_right_in_the_texts_of_its_language(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    view = dialog.panel.view
    places = [where for where, _ in rows(dialog)["Denis Kaufman"]]
    number = places.index("Synopsis, German · “The Eye”")
    view.setCurrentIndex(row_of(dialog, "Denis Kaufman", number))
    act(dialog, desk, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_R))
    forms = snapshot_of(desk).table("nameform").values()
    assert [form.language for form in forms if form.text == "Denis Kaufman"] == ["de"]
    assert ("Synopsis, German · “The Eye”", False) in rows(dialog)["Denis Kaufman"]
    assert ("Synopsis, English · “The Eye”", True) in rows(dialog)["Denis Kaufman"]


def test_another_spelling_prints_by_one_key(dialog: NamesDialog, desk: Desk, qtbot: QtBot) -> None:
    choose(dialog, desk, "Dziga Vertov")
    view = dialog.panel.view
    view.setCurrentIndex(row_of(dialog, "Denis Kaufman"))
    act(dialog, desk, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_P))
    assert dialog.panel.heading.text() == "Denis Kaufman"
    assert desk.undo_label == "“Dziga Vertov” prints as “Denis Kaufman”"
    assert dialog.panel.printed.currentText() == "Denis Kaufman"


def test_an_own_spelling_is_typed(dialog: NamesDialog, desk: Desk, qtbot: QtBot) -> None:
    choose(dialog, desk, "Dziga Vertov")
    dialog.panel.printed.setCurrentText("Dsiga Wertow")
    act(dialog, desk, qtbot, lambda: QTest.keyClick(dialog.panel.printed, Qt.Key.Key_Return))
    assert dialog.panel.heading.text() == "Dsiga Wertow"


def test_a_mention_becomes_what_is_typed_for_it(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    for row in range(dialog.panel.model.rowCount()):
        spelling = dialog.panel.model.spelling_at(dialog.panel.model.index(row, 0))
        assert spelling is not None
        dialog.panel.model.tick(spelling.mentions, is_ticked=False)
    assert dialog.panel.model.setData(row_of(dialog, "Denis Kaufman", 0), "Denis Arkadievich")
    act(dialog, desk, qtbot, dialog.panel.unify.click)
    assert "Denis Arkadievich" in body(desk, "en") + body(desk, "de")


def test_everything_sure_is_unified_at_once_quotations_only_when_asked_for(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert "Denis Kaufman" not in dialog.unify_all.text()
    before = dialog.unify_all.text()
    dialog.quoted_too.setChecked(True)
    assert dialog.unify_all.text() != before
    act(dialog, desk, qtbot, dialog.unify_all.click)
    assert "Denis Kaufman" not in body(desk, "en") + body(desk, "de")
    act(dialog, desk, qtbot, desk.undo)
    assert body(desk, "en") == SYNOPSIS


def test_two_people_with_names_alike_are_told_apart_or_merged(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, desk, "Anna Larsson")
    strip = dialog.panel.alike
    assert strip.said.text().startswith("Likely the same: Ana Larson (")
    with qtbot.waitSignal(dialog.merge_wanted) as asked:
        strip.merge.click()
    assert asked.args is not None
    assert asked.args[0] == "person"
    act(dialog, desk, qtbot, strip.apart.click)
    assert len(snapshot_of(desk).table("distinctpeople")) == 1
    assert not strip.isVisible()


def test_a_pair_of_one_text_is_one_name_or_two(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    pairs = dialog.cited.pairs
    assert pairs.list.count() == 1
    assert pairs.list.item(0).text().endswith("· The Eye")
    right = pairs.first if "“Zetka”" in pairs.first.text() else pairs.second
    act(dialog, desk, qtbot, right.click)
    assert body(desk, "en", "logline").endswith("in the morning Zetka is gone.")
    assert [cited.text for cited in snapshot_of(desk).cited_names.values()] == ["Zetka"]

    act(dialog, desk, qtbot, desk.undo)
    act(dialog, desk, qtbot, pairs.two.click)
    assert pairs.list.count() == 0
    assert snapshot_of(desk).distinct_spellings == {("svetka", "zetka")}


def test_a_cited_name_is_added_changed_and_removed(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    panel = dialog.cited
    dialog.tabs.setCurrentIndex(1)
    panel.add.click()
    asked = dialog.findChild(CitedDialog)
    assert asked is not None
    asked.name.setText("Nowotscherkassk")
    asked.kind.setCurrentIndex(asked.kind.findData("place"))
    asked.form.setText("Novocherkassk")
    asked.language.setCurrentIndex(asked.language.findData("en"))
    asked.add.click()
    act(dialog, desk, qtbot, asked.buttons.accepted.emit)
    item = panel.list.topLevelItem(0)
    assert item is not None
    shown = [item.text(column) for column in range(3)]
    assert shown == ["Nowotscherkassk", "Place", "Novocherkassk (en)"]

    act(dialog, desk, qtbot, panel.remove.click)
    assert panel.list.topLevelItemCount() == 0


def test_a_place_leads_to_its_text_and_a_finding_to_its_name(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    person = next(id_ for id_ in snapshot_of(desk).people if is_called(desk, id_, "Dziga Vertov"))
    dialog.names.table.setCurrentIndex(QModelIndex())
    dialog.show_place(Place("person", person))
    assert dialog.panel.heading.text() == "Dziga Vertov"
    with qtbot.waitSignal(dialog.place_wanted) as asked:
        dialog.panel.view.activated.emit(row_of(dialog, "Denis Kaufman", 0))
    assert asked.args is not None
    place, (start, end) = asked.args
    assert place.kind == "text"
    assert snapshot_of(desk).texts[place.id].body[start:end] == "Denis Kaufman"


def test_the_look_through_the_edition_can_be_stopped_and_begun_again(
    desk: Desk, qtbot: QtBot
) -> None:
    shown = NamesDialog(desk)
    shown.show()
    shown.stop.click()
    assert shown.said.text() == "Stopped."
    assert shown.names.model.rowCount() == 0
    with qtbot.waitSignal(shown.scan.surveyed):
        shown.stop.click()
    assert shown.names.model.rowCount() > 0
    shown.close()


def test_the_keyboard_walks_from_name_to_name(dialog: NamesDialog, qtbot: QtBot) -> None:
    come_forward(dialog, qtbot)
    first = dialog.panel.heading.text()
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: dialog.panel.heading.text() != first)
    QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: dialog.panel.heading.text() == first)


def test_each_control_has_a_name_and_models_keep_the_rules_of_qt(
    dialog: NamesDialog, desk: Desk
) -> None:
    choose(dialog, desk, "Dziga Vertov")
    fails = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(dialog.panel.model, fails)
    QAbstractItemModelTester(dialog.names.model, fails)
    nameless = [
        widget
        for kind in (QLineEdit, QComboBox, QPushButton)
        for widget in dialog.findChildren(kind)
        if not accessible_name(widget)
    ]
    assert nameless == []


def accessible_name(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    return str(seen.text(QAccessible.Text.Name))
